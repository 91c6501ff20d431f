import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { CHIMERA, Command, chimera, startSession, untilCandles } from './command.ts';
import { noSmallDisk } from './small-disk.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const STACK = /^\s+at |SIGSEGV|Native stack trace/m;

function start(
  folder: WorkFolder,
  through: readonly string[],
  environment: Record<string, string> = {},
): Command {
  const args = ['start', '--mode', 'test', '--port', String(folder.port), '--speed', '1000000'];
  return new Command(folder, [...args, '--duration', '1h'], { through, environment });
}

/** Starts a program with fewer files to open than before. */
const withFiles = (count: number) => ['bash', '-c', `ulimit -n ${count}; exec "$0" "$@"`];

describe('few files to open', () => {
  // So few that Node itself crashes: the shell says it before.
  test.each([16, 20, 24, 40])('%i, as a shell starts it, are refused in words', (count) => {
    const script = `ulimit -n ${count}; exec "$0" --version`;
    const { PATH = '', HOME = '' } = process.env;
    const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', script, CHIMERA], {
      encoding: 'utf8',
      env: { PATH, HOME },
    });
    expect({ status, signal, stdout, stderr }).toEqual({
      status: 1,
      signal: null,
      stdout: '',
      stderr: `Chimera needs to open 64 files at least, and the limit here is ${count}. Raise it: ulimit -n 1024\n`,
    });
  });

  test.each([28, 40, 63])('%i are refused by the program as well', async (count) => {
    const folder = await WorkFolder.create();
    const { code, stdout, stderr } = await start(folder, withFiles(count)).exit();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^Chimera needs to open 64 files at least, and the limit here is \d+\. Raise it: ulimit -n 1024\n$/,
    );
  });

  test('64 are enough for a session, and preflight says that readers may be refused', async () => {
    const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    const { code, stdout, stderr } = await start(folder, withFiles(64)).exit();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^! limits +a process may open 64 files: /m);
  });
});

test('too little memory for JavaScript is refused in words', async () => {
  const folder = await WorkFolder.create();
  const { code, stderr } = await start(folder, [], { NODE_OPTIONS: '--max-old-space-size=24' }).exit();
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^Chimera needs 64 MB for JavaScript at least, and --max-old-space-size allows 24 MB\. /,
  );
});

test('a folder for temporary files that is not there costs nothing: others are taken', async () => {
  const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
  const nowhere = { TMPDIR: '/nowhere/at/all' };
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 3, session);
  // What a killed session leaves is read from a copy.
  session.signalGroup('SIGKILL');
  await session.exit();
  for (const args of [['status'], ['ledger', 'verify', '--mode', 'test']]) {
    const said = await new Command(folder, args, { environment: nowhere }).exit();
    expect(said).toMatchObject({ code: 0, stderr: '' });
  }
  const { code, stdout, stderr } = await start(folder, [], nowhere).exit();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^! limits +\/nowhere\/at\/all cannot be written: temporary files go elsewhere$/m);
  expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
});

const testWithoutProc = noSmallDisk === null ? test : test.skip;

testWithoutProc(
  `without /proc a session runs, and preflight says what is not known${noSmallDisk ? ` (${noSmallDisk})` : ''}`,
  async () => {
    const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    const hide = 'mount -t tmpfs none /proc && exec "$0" "$@"';
    const namespace = ['unshare', '--user', '--map-root-user', '--mount', '--propagation', 'private'];
    const { code, stdout, stderr } = await start(folder, [...namespace, 'bash', '-c', hide]).exit();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^! limits +there is no \/proc: /m);
    expect(stdout).not.toMatch(STACK);
    expect(folder.metrics().application.processes[0]?.rss_mb).toBeGreaterThan(0);
  },
);
