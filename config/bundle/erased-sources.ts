import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';

/** Packages that the actions do not stand on. Tests and their props stay outside of the bundle as well. */
const DOORS = ['cli', 'dashboard'];
const IS_SOURCE = /(^|\/)src\/.*(?<!\.test)\.ts$/;
const OWN_IMPORT = /((?:from|import) ?\(?["']\.{1,2}\/[^"']+)\.ts(["'])/g;
const IS_PROP = /(^|\/)(testing|dist|node_modules)\//;

/**
 * Writes the sources without their types into `folder`, in the same arrangement: the bundler's own TypeScript loader
 * insists on a build set-up that nothing else here needs.
 */
export function eraseTypes(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const packages = readdirSync(join(root, 'packages')).filter((name) => !DOORS.includes(name));
  for (const source of ['actions', ...packages.map((name) => `packages/${name}`)]) {
    for (const name of readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })) {
      const path = `${source}/${name.replaceAll('\\', '/')}`;
      if (IS_SOURCE.test(path) && !IS_PROP.test(path)) erase(join(root, path), join(folder, path));
    }
  }
  for (const name of packages) {
    const link = join(folder, 'node_modules', '@chimera', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join('..', '..', 'packages', name), link, 'dir');
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    const exports = JSON.parse(JSON.stringify(manifest.exports).replaceAll('.ts"', '.js"'));
    write(join(folder, 'packages', name, 'package.json'), JSON.stringify({ ...manifest, exports }));
  }
  symlinkSync(join(root, 'node_modules', 'ccxt'), join(folder, 'node_modules', 'ccxt'), 'dir');
  write(join(folder, 'actions', 'package.json'), readFileSync(join(root, 'actions', 'package.json'), 'utf8'));
}

function erase(from: string, to: string): void {
  const { code } = transformSync(readFileSync(from, 'utf8'), {
    loader: 'ts',
    target: 'es2024',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  write(to.replace(/\.ts$/, '.js'), code.replace(OWN_IMPORT, '$1.js$2'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
