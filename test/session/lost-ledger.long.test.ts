import { closeSync, copyFileSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Command, chimera, runSession, startSession, until } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const STATE = '.chimera/state/test';
const LEDGER = `${STATE}/ledger.db`;
const STACK = /^\s+at |⏎ at /m;
const PAGE = 4096;

/** How many candles of a session are there, in some file. */
function candles(folder: WorkFolder, ledger = LEDGER): number {
  return (
    folder.rows<{ n: number }>("SELECT count(*) AS n FROM events WHERE kind = 'candle'", ledger)[0]?.n ?? 0
  );
}

function start(folder: WorkFolder): Command {
  return startSession(folder, '--speed', '600', '--duration', '6h');
}

/** Does something to the ledger while a session runs; returns what came of the session, and how many candles it had by then. */
async function during(folder: WorkFolder, what: () => void) {
  const session = start(folder);
  // The first check of a session that runs.
  await session.says(/equity [\d.]+ USDT/);
  const before = candles(folder);
  what();
  const exit = await session.exit();
  expect(exit).toMatchObject({ code: 1, signal: null, stderr: '' });
  expect(exit.stdout).not.toMatch(STACK);
  expect(folder.alive()).toEqual([]);
  return { ...exit, before };
}

describe('a ledger that is gone from its place while a session writes it', () => {
  test.each([
    ['its file is deleted', (folder: WorkFolder) => rmSync(folder.file(LEDGER))],
    ['its file is moved', (folder: WorkFolder) => renameSync(folder.file(LEDGER), folder.file('moved.db'))],
    ['its folder is deleted', (folder: WorkFolder) => rmSync(folder.file(STATE), { recursive: true })],
    ['its folder is moved', (folder: WorkFolder) => renameSync(folder.file(STATE), folder.file('moved'))],
  ])('(%s) ends the session in words, and the whole book is put back', async (_how, take) => {
    const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    const { stdout, before } = await during(folder, () => take(folder));
    expect(stdout).toMatch(
      /^Session \S+ failed: the ledger \S+ is no longer in its place: its file was deleted or moved; the whole book \(\d+ entries\) was put back into its place$/m,
    );
    expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
    expect(candles(folder)).toBeGreaterThanOrEqual(before);
    expect(folder.entries('session-ended')).toMatchObject([{ reason: 'failed' }]);
    expect(folder.finalReport()).toContain('no longer in its place');
    expect(await runSession(folder, '--duration', '30m')).toMatchObject({ code: 0 });
    expect(folder.entries('session-started')).toHaveLength(2);
    expect(folder.list(STATE).filter((name) => name.includes('rescued'))).toEqual([]);
  });

  test('(an older copy is put there) ends the session in words; that copy stays as it is, and the whole book lies beside it', async () => {
    const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    await runSession(folder, '--duration', '30m');
    const older = folder.head();
    copyFileSync(folder.file(LEDGER), folder.file('older.db'));
    const { stdout, before } = await during(folder, () =>
      renameSync(folder.file('older.db'), folder.file(LEDGER)),
    );
    expect(stdout).toMatch(
      /^Session \S+ failed: another file lies in the place of the ledger \S+: its own was replaced; the whole book \(\d+ entries\) was kept as \S+: to go on with it, put it in the ledger's place$/m,
    );
    expect(folder.head()).toBe(older);
    expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
    const kept = folder.list(STATE).find((name) => name.includes('rescued'))!;
    expect(candles(folder, `${STATE}/${kept}`)).toBeGreaterThanOrEqual(before);
    renameSync(folder.file(`${STATE}/${kept}`), folder.file(LEDGER));
    expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
    expect(await runSession(folder, '--duration', '30m')).toMatchObject({ code: 0 });
    expect(folder.entries('session-started')).toHaveLength(3);
  });
});

test('a log that is deleted after all processes were killed is told with its entries; the next start is refused in words, and a repair goes on without them', async () => {
  const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
  const session = start(folder);
  await session.says(/equity [\d.]+ USDT/);
  await until('a few candles', () => candles(folder) > 3, session, 60_000);
  const before = candles(folder);
  // The controller last: a bot that hears that it is gone ends in order, and closes the ledger.
  for (const name of folder.alive().toReversed()) process.kill(folder.pid(name)!, 'SIGKILL');
  await session.exit();
  // Nobody looks before: who closes a ledger last takes its log in.
  rmSync(folder.file(`${LEDGER}-wal`));
  const gone =
    /entries \d+ to \d+, written up to \S+Z, are gone: the log \S+ledger\.db-wal that held them was deleted or replaced/;
  const verify = await chimera(folder, 'ledger', 'verify', '--mode', 'test');
  expect(verify).toMatchObject({ code: 1, stderr: '', stdout: expect.stringMatching(gone) });
  const refused = await runSession(folder);
  expect(refused).toMatchObject({ code: 1, stdout: expect.stringMatching(gone) });
  expect(refused.stdout).toContain('chimera ledger repair');
  expect(refused.stdout).not.toMatch(STACK);
  const repair = await chimera(folder, 'ledger', 'repair', '--mode', 'test');
  expect(repair).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(gone) });
  expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
  expect(candles(folder)).toBeLessThan(before);
  expect(await runSession(folder, '--duration', '30m')).toMatchObject({ code: 0 });
});

test('pages that are overwritten while a session runs end it in words; verify names the damage, and repair mends it', async () => {
  const folder = await WorkFolder.create({
    ...ON_A_BUSY_MACHINE,
    chimera_bot: { reporting_interval: 600 },
    monitoring: { health_check_interval: 60 },
  });
  await runSession(folder, '--duration', '6h', '--strategy', 'buy-and-hold');
  const roots = folder.rows<{ page: number }>(
    "SELECT rootpage AS page FROM sqlite_schema WHERE name IN ('events', 'equity', 'health')",
  );
  const { size } = statSync(folder.file(LEDGER));
  const { stdout } = await during(folder, () => {
    const file = openSync(folder.file(LEDGER), 'r+');
    for (const { page } of roots) writeSync(file, Buffer.alloc(PAGE, 0xaa), 0, PAGE, (page - 1) * PAGE);
    for (let page = Math.floor(size / PAGE / 2); page < size / PAGE; page += 3)
      writeSync(file, Buffer.alloc(PAGE, 0xaa), 0, PAGE, page * PAGE);
    closeSync(file);
  });
  expect(stdout).toMatch(/^Session \S+ failed: .*damaged/m);
  expect(stdout).toContain('chimera ledger repair');
  expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('✗ the database is damaged'),
  });
  const mended = await chimera(folder, 'ledger', 'repair', '--mode', 'test', '--up-to-last-good');
  expect(mended).toMatchObject({ code: 0, stderr: '' });
  expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
  expect(await runSession(folder, '--duration', '30m')).toMatchObject({ code: 0 });
});
