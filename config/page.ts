/**
 * Builds the dashboard's page into the committed `packages/dashboard/dist`. With `--check` it writes nothing and exits
 * 1 when what is committed is not what the sources give.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = new URL('../packages/dashboard/', import.meta.url);
const dist = new URL('dist/', home);
const path = (name: string): string => fileURLToPath(new URL(name, home));

/** One script and one style sheet, small, with the licences of what is inside at their ends. */
const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL('../', import.meta.url)),
  entryPoints: [
    { in: path('src/main.ts'), out: 'page' },
    { in: path('page.css'), out: 'page' },
  ],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2023',
  charset: 'utf8',
  legalComments: 'eof',
  // What the charts bring along says nothing of its licence itself.
  footer: { js: '/*! Includes fancy-canvas 2.1.0 by TradingView, Inc., MIT. */' },
  tsconfigRaw: {},
  outdir: fileURLToPath(dist),
  write: false,
  logLevel: 'warning',
});
const files = new Map([
  ['page.html', readFileSync(new URL('page.html', home), 'utf8')],
  ...outputFiles.map(({ path, text }): [string, string] => [path.split(/[\\/]/).at(-1)!, text]),
]);

for (const [name, text] of files) {
  const file = new URL(name, dist);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(
      `packages/dashboard/dist/${name} is not current: run \`npm run build\` and commit the result.`,
    );
    process.exitCode = 1;
  } else {
    mkdirSync(dist, { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote packages/dashboard/dist/${name} (${Math.round(text.length / 1024)} kB)`);
  }
}
