import { renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Command, runSession, until, untilCandles } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Sets the clock of every process of the session, from now on. */
function setClock(folder: WorkFolder, shift: { readonly wallMs?: number; readonly sleptMs?: number }): void {
  const path = folder.write('shift.tmp', JSON.stringify({ wallMs: 0, sleptMs: 0, ...shift }));
  renameSync(path, folder.file('shift.json'));
}

function start(folder: WorkFolder, ...args: readonly string[]): Command {
  setClock(folder, {});
  const NODE_OPTIONS = `--import=${new URL('shifted-clock.ts', import.meta.url).href}`;
  const environment = { NODE_OPTIONS, SHIFTED_CLOCK: folder.file('shift.json') };
  const usual = ['start', '--mode', 'test', '--port', String(folder.port), '--duration', '1h'];
  return new Command(folder, [...usual, ...args], { environment });
}

let undisturbed: Promise<string | undefined> | null = null;
function undisturbedHead(): Promise<string | undefined> {
  undisturbed ??= WorkFolder.create().then(async (folder) => {
    await runSession(folder, '--duration', '1h');
    return folder.head();
  });
  return undisturbed;
}

describe('a session whose wall clock is set', () => {
  test.each([
    ['back by an hour', -HOUR_MS],
    ['ahead by an hour', HOUR_MS],
    ['back by a day', -DAY_MS],
    ['ahead by a day', DAY_MS],
  ])('%s ends when it would have, with the same journal', async (_how, wallMs) => {
    const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    // An hour of it takes 12 seconds.
    const session = start(folder, '--speed', '300');
    await untilCandles(folder, 9, session);
    const begun = performance.now();
    setClock(folder, { wallMs });
    await wait(2_000);
    // It neither stands still nor rushes through the rest.
    expect(session.child.exitCode).toBeNull();
    await untilCandles(folder, 14, session);
    const { code } = await session.exit();
    expect(performance.now() - begun).toBeGreaterThan(5_000);
    expect({ code, head: folder.head() }).toEqual({ code: 0, head: await undisturbedHead() });
    expect(folder.incidents()).toEqual([]);
  });

  test('back and forth, again and again, ends in the same way', async () => {
    const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    const session = start(folder, '--speed', '300');
    await untilCandles(folder, 3, session);
    for (let turn = 0; session.child.exitCode === null && turn < 200; turn += 1) {
      setClock(folder, { wallMs: turn % 2 === 0 ? -DAY_MS : HOUR_MS });
      await wait(150);
    }
    const { code } = await session.exit();
    expect({ code, head: folder.head() }).toEqual({ code: 0, head: await undisturbedHead() });
  });
});

test('the end of a session that passes while the machine sleeps is made up for at once', async () => {
  const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
  // An hour of it would take ten minutes.
  const session = start(folder, '--speed', '6');
  await until('a candle', () => folder.candles() > 0, session);
  setClock(folder, { sleptMs: 10 * 60_000 });
  const { code } = await session.exit();
  expect({ code, head: folder.head() }).toEqual({ code: 0, head: await undisturbedHead() });
});
