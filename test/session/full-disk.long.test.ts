import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Command, type Exit, until } from './command.ts';
import { noSmallDisk, SmallDisk } from './small-disk.ts';
import { WorkFolder } from './work-folder.ts';

/** The breaker must not come first: it opens when the disk is 95 % full, as it is asked for every ten seconds. */
const CONFIGURATION = { thresholds: { max_disk_percent: 100, max_cpu_percent: 100 } };

/** A raw stack of Node's. */
const STACK = /^\s+at /m;

const describeOnDisk = noSmallDisk === null ? describe : describe.skip;

describeOnDisk(`a disk that fills up in a session${noSmallDisk ? ` (${noSmallDisk})` : ''}`, () => {
  let disk: SmallDisk;
  let port: number;
  let exit: Exit;
  const run = (...args: string[]) => new Command({ path: '/' }, args, { through: disk.enter });
  const equityNotes = () => disk.rows<{ n: number }>('SELECT count(*) AS n FROM equity')[0]!.n;
  const start = (speed: string) => run('start', '--mode', 'test', '--port', String(port), '--speed', speed);

  beforeAll(async () => {
    ({ port } = await WorkFolder.create());
    disk = await SmallDisk.create(240);
    disk.write('.chimera/runtime-config.json', JSON.stringify(CONFIGURATION));
    const session = start('600');
    await session.says(/equity [\d.]+ USDT/);
    await until('an equity note', () => equityNotes() > 0, session);
    disk.fill();
    exit = await session.exit();
  });
  afterAll(() => disk.remove());

  test('ends it in words, with exit code 1', () => {
    expect(exit).toMatchObject({ code: 1, signal: null, stderr: '' });
    const why =
      'the ledger cannot be written: the disk is full \\(database or disk is full\\); free some space';
    expect(exit.stdout).toMatch(new RegExp(`^Session \\S+ failed: ${why}`, 'm'));
    expect(exit.stdout).toMatch(/^ {2}ledger {4}\d+ entries verified/m);
    expect(exit.stdout).not.toMatch(STACK);
  });

  test('leaves no pid file, no lock and no half of a file', () => {
    expect(disk.names('.').filter((name) => /\.pid|\.tmp/.test(name))).toEqual([]);
    expect(disk.names('runtime-reports').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is said once for each thing that could not be written', () => {
    const lines = exit.stdout.split('\n').filter((line) => line.startsWith('[WARNING]'));
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('costs no step: with space again the book verifies, and the next session goes on with it', async () => {
    const before = equityNotes();
    disk.free();
    expect(await run('ledger', 'verify', '--mode', 'test').exit()).toMatchObject({ code: 0 });
    const next = await start('1000000').exit();
    expect(next).toMatchObject({ code: 0, stderr: '' });
    expect(await run('ledger', 'verify', '--mode', 'test').exit()).toMatchObject({ code: 0 });
    expect(disk.rows("SELECT 1 FROM journal WHERE kind = 'session-started'")).toHaveLength(2);
    const [first] = disk.rows<{ n: number }>(
      "SELECT count(*) AS n FROM equity WHERE session = (SELECT session FROM journal WHERE kind = 'session-started' ORDER BY seq LIMIT 1)",
    );
    expect(first!.n).toBe(before);
  });
});
