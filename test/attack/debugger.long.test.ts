import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathsOf } from '@chimera/config';
import { readPid } from '@chimera/workdir';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { ROOT, sourceFiles } from '../source-files.ts';

/** SIGUSR1 makes Node open its debugger, by which any process of the same user reads the environment. */

let folder: string;
let child: ChildProcess | null = null;

beforeEach(() => {
  folder = tempFolder();
});

afterEach(async () => {
  if (child?.exitCode === null && child.kill('SIGINT')) await new Promise((end) => child!.once('exit', end));
  child = null;
});

/** Starts Node, signals all of its processes some time later, and returns what they said meanwhile. */
async function signalled(args: readonly string[], ready: RegExp): Promise<string> {
  child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  for (let waited = 0; !ready.test(text) && waited < 150; waited += 1) await sleep(100);
  expect(text).toMatch(ready);
  for (const pid of [child.pid!, ...childrenOf(child.pid!)]) process.kill(pid, 'SIGUSR1');
  await sleep(700);
  return text;
}

function childrenOf(pid: number): readonly number[] {
  const inner = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return inner.flatMap((child) => [child, ...childrenOf(child)]);
}

test('a process without the flag opens it: the signal is what it is thought to be', async () => {
  const waiting = "console.log('ready'); setInterval(() => {}, 1000)";
  expect(await signalled(['-e', waiting], /ready/)).toMatch(/Debugger listening/);
});

test('a session: neither the command line, nor the bot, nor the server opens it', async () => {
  const said = await signalled(chimeraStart(), /http:\/\//);
  expect(childrenOf(child!.pid!).length).toBeGreaterThanOrEqual(2);
  expect(said).not.toMatch(/Debugger listening/);
  for (const log of [pathsOf(folder).botLog, pathsOf(folder).serverLog]) {
    expect(readFileSync(log, 'utf8')).not.toMatch(/Debugger listening/);
  }
});

const STRATEGY = `
  export default {
    name: 'mine', description: '', parameters: {}, warmup: () => 0, create: () => ({ onCandle() {} }),
  };`;

function chimeraStart(...more: readonly string[]): readonly string[] {
  const port = String(20_000 + (process.pid % 20_000));
  const start = ['start', '--mode', 'test', '--speed', '720', '--port', port, '--workdir', folder];
  return [join(ROOT, 'packages/cli/bin/chimera.js'), ...start, ...more];
}

/** The files that the processes of Node below this one, and this one, were started with; by their numbers. */
function nodesOf(pid: number): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const each of [pid, ...childrenOf(pid)]) {
    try {
      if (realpathSync(`/proc/${each}/exe`) !== realpathSync(process.execPath)) continue;
      found.set(each, readFileSync(`/proc/${each}/cmdline`, 'utf8').split('\0'));
    } catch {
      // It has just ended.
    }
  }
  return found;
}

async function untilRunning(pid: () => number | null, files: readonly string[]): Promise<void> {
  const isThere = (file: string) =>
    [...nodesOf(pid()!).values()].some((line) => line.some((part) => part.endsWith(file)));
  for (let waited = 0; pid() === null || !files.every(isThere); waited += 1) {
    expect(waited).toBeLessThan(300);
    await sleep(100);
  }
}

test.each([
  ['with a terminal', false],
  ['in the background', true],
])(
  'a session %s of a strategy file: each of its processes has the flag, and none opens it',
  async (_, detach) => {
    mkdirSync(join(folder, 'strategies'));
    writeFileSync(join(folder, 'strategies/mine.mjs'), STRATEGY);
    mkdirSync(join(folder, '.chimera'));
    const configuration = { chimera_bot: { strategy: './strategies/mine.mjs' } };
    writeFileSync(join(folder, '.chimera/runtime-config.json'), JSON.stringify(configuration));
    child = spawn(process.execPath, chimeraStart(...(detach ? ['--detach'] : [])), {
      ...{ cwd: folder, stdio: 'ignore' },
    });
    const paths = pathsOf(folder);
    const controller = () => (detach ? readPid(paths.pid) : child!.pid!);
    const files = [
      'bot-main.ts',
      'server-main.ts',
      'host-main.ts',
      ...(detach ? ['controller-main.ts'] : []),
    ];
    await untilRunning(controller, files);
    const pid = controller()!;
    const processes = nodesOf(pid);
    // The command line itself cannot be given one; it listens to the signal.
    const without = [...processes].filter(
      ([each, line]) => each !== child!.pid && !line.includes('--disable-sigusr1'),
    );
    expect(without).toEqual([]);
    // The probe of the walls may be gone by now.
    const lasting = [...processes].filter(([, line]) =>
      files.some((file) => line.some((part) => part.endsWith(file))),
    );
    expect(lasting.length).toBeGreaterThanOrEqual(files.length);
    for (const each of [pid, ...lasting.map(([lasts]) => lasts)]) process.kill(each, 'SIGUSR1');
    await sleep(700);
    for (const [each] of lasting) process.kill(each, 0);
    for (const log of [paths.botLog, paths.serverLog, paths.runtimeLog]) {
      expect(readFileSync(log, 'utf8')).not.toMatch(/Debugger listening/);
    }
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; readPid(paths.pid) !== null && waited < 200; waited += 1) await sleep(100);
  },
);

test('each action listens to the signal before it loads anything', () => {
  const mains = readdirSync(join(ROOT, 'actions')).flatMap((action) =>
    ['main.js', 'post.js'].map((file) => join(ROOT, 'actions', action, 'dist', file)).filter(existsSync),
  );
  expect(mains.length).toBeGreaterThanOrEqual(7);
  for (const main of mains)
    expect(readFileSync(main, 'utf8')).toMatch(/^process\.on\('SIGUSR1', \(\) => \{\}\);\n/);
});

test('all that starts Node for a session says so to it', () => {
  const starters = sourceFiles().filter(
    ({ path, text }) =>
      /^packages\/(supervision|strategy-host)\/src\/.+\.ts$/.test(path) && /\b(fork|spawn)\(/.test(text),
  );
  expect(starters.length).toBeGreaterThanOrEqual(3);
  const without = starters.filter(
    ({ path, text }) => !/\.test\.ts$/.test(path) && !/NO_DEBUGGER|[wW]alledCommand/.test(text),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
