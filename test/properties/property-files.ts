import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';

/** What tries drawn values; a file that only says how they are drawn does not. */
const TRIES = /\bfc\s*\.\s*(?:assert|check|sample|statistics)\b/;

/** The files that try properties with fast-check, from the root. */
export function propertyFiles(): readonly string[] {
  return ['packages', 'actions', 'test', 'config']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .filter((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const draws = /^import .* from 'fast-check';/m.test(text);
      return draws && (path.endsWith('.test.ts') || TRIES.test(text));
    })
    .toSorted();
}
