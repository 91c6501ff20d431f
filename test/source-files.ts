import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: packages and Node modules by name, own files by their path from the root. */
  readonly imports: readonly string[];
  /** The same without imports of types alone, which load nothing. */
  readonly loads: readonly string[];
}

/** The TypeScript files of the packages and actions, tests left out. */
export function sourceFiles(): readonly SourceFile[] {
  return ['packages', 'actions']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter(
      (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/node_modules|\/testing\//.test(path),
    )
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const named = (source: string) => importsOf(source).map((name) => located(name, path));
      return { path, text, imports: named(text), loads: named(text.replace(TYPES, '')) };
    });
}

const TYPES = /^(?:import|export) type\b[^'";]*?from\s*'[^']+'/gm;

/** Names in static imports, re-exports, dynamic imports and `import.meta.resolve`. */
function importsOf(text: string): readonly string[] {
  const patterns = [
    /^\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
    /import\.meta\.resolve\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
}

function located(name: string, from: string): string {
  return name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), name)) : name;
}
