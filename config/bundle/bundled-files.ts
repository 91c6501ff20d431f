import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import bundler from '@vercel/ncc';
import { eraseTypes } from './erased-sources.ts';

/** The bundle, and the folders with the small files that lead into it. */
const HOME = 'actions/dist';

/** Small files that GitHub's runner or a session's controller starts, and what of the bundle each of them calls. */
const STARTERS: Readonly<Record<string, string>> = {
  'actions/preflight/dist/main.js': 'preflight',
  'actions/launch/dist/main.js': 'launch',
  'actions/launch/dist/post.js': 'launch-post',
  'actions/monitor/dist/main.js': 'monitor',
  'actions/report/dist/main.js': 'report',
  'actions/emergency-stop/dist/main.js': 'emergency-stop',
  'actions/successor/dist/main.js': 'successor',
  'actions/watch/dist/main.js': 'watch',
  'actions/pages/dist/main.js': 'pages',
  'actions/dist/controller.js': 'controller',
  'actions/dist/bot.js': 'bot',
  'actions/dist/server.js': 'server',
  'actions/dist/answering.js': 'answering',
  'actions/dist/divergence.js': 'divergence',
  'actions/dist/host.js': 'host',
  'actions/dist/probe.js': 'probe',
};

/** The dashboard's page, built before: the server and the reports read it from beside the bundle. */
const PAGE_FILES = ['page.html', 'page.css', 'page.js'];

/** What puts the kernel's walls around a strategy: a program of another language, which lies beside the bundle. */
const CONFINE = 'packages/strategy-host/src/walls/confine.py';

/** A module that every Node has, for imports that are never reached. */
const NOTHING = 'node:path';

/**
 * What ccxt and its WebSockets would load for exchanges that are not in the bundle, or where it happens to be
 * installed: half a megabyte, and a file for one kind of machine.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  bufferutil: 'bufferutil',
  'utf-8-validate': 'utf-8-validate',
  '../protobuf/mexc/compiled.cjs': NOTHING,
  '../static_dependencies/dydx-v4-client/registry.js': NOTHING,
  '../static_dependencies/dydx-v4-client/cosmos/tx/v1beta1/tx.js': NOTHING,
  '../static_dependencies/dydx-v4-client/cosmos/tx/signing/v1beta1/signing.js': NOTHING,
};

/** Every committed file of the bundle, by path in the repository. */
export async function bundledFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const build = join(root, '.build');
  eraseTypes(root, build);
  try {
    const { code, assets } = await bundler(join(build, 'actions/src/entries.js'), {
      cache: false,
      minify: false,
      sourceMap: false,
      target: 'es2024',
      license: 'licenses.txt',
      externals: LEFT_OUT,
      quiet: true,
    }).catch((error: Error) => {
      // Uncaught, it would be shown with the bundler's own source, of which one line is a megabyte.
      throw new Error(`the bundle cannot be built: ${error.message}`);
    });
    const files = new Map([[`${HOME}/index.js`, code]]);
    for (const [name, { source }] of Object.entries(assets)) files.set(`${HOME}/${name}`, source.toString());
    for (const name of PAGE_FILES) {
      files.set(`${HOME}/${name}`, readFileSync(join(root, 'packages/dashboard/dist', name), 'utf8'));
    }
    files.set(`${HOME}/confine.py`, readFileSync(join(root, CONFINE), 'utf8'));
    for (const [path, entry] of Object.entries(STARTERS)) files.set(path, starter(path, entry));
    return files;
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}

function starter(path: string, entry: string): string {
  const home = path.startsWith(`${HOME}/`) ? './' : '../../dist/';
  return [
    // GitHub's runner gives no flags to Node: without a listener, SIGUSR1 opens its debugger, which reads the environment.
    "process.on('SIGUSR1', () => {});",
    `const { entries } = await import('${home}index.js');`,
    `await entries['${entry}'](new URL('${home}', import.meta.url));`,
    '',
  ].join('\n');
}

/** The committed files that are not what the sources give now, those included that nothing gives any more. */
export function staleBundle(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  const committed = committedFiles(root);
  const changed = [...files].filter(([path, text]) => read(join(root, path)) !== text).map(([path]) => path);
  return [...changed, ...committed.filter((path) => !files.has(path))];
}

export function writeBundle(root: string, files: ReadonlyMap<string, string>): void {
  for (const path of committedFiles(root)) rmSync(join(root, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function committedFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'actions'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => /\/dist\/[^/]+$/.test(path));
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
