import type { Divergence } from '@chimera/session';
import { findDivergence } from '@chimera/supervision';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runSession, startSession, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const ENTRY = new URL(import.meta.resolve('../../packages/supervision/src/divergence-main.ts'));

/** Buys on the tenth candle and sells on the fortieth; the test may put something before each candle. */
const strategy = (before = '') => `
  export default {
    name: 'twice', description: '', parameters: {}, warmup: () => 0,
    create() {
      let seen = 0;
      return {
        onCandle({ symbol }) {
          seen += 1;
          ${before}
          if (seen === 10) return [{ symbol, action: 'buy', confidence: 1, reason: 'ten' }];
          if (seen === 40) return [{ symbol, action: 'sell', confidence: 1, reason: 'forty' }];
        },
      };
    },
  };`;

async function ended(): Promise<WorkFolder> {
  const folder = await WorkFolder.create({ chimera_bot: { strategy: './twice.js' } });
  folder.write('twice.js', strategy());
  expect(await runSession(folder, '--duration', '1h')).toMatchObject({ code: 0 });
  return folder;
}

/** The last session of the folder, as the one who comes after it finds it. */
function find(folder: WorkFolder, more: { longestMs?: number; signal?: AbortSignal } = {}) {
  const [last] = folder.rows<{ session: string }>('SELECT session FROM journal ORDER BY seq DESC LIMIT 1');
  return findDivergence({
    entry: ENTRY,
    ledgerPath: folder.file('.chimera/state/test/ledger.db'),
    isAtRest: true,
    session: last!.session,
    workdir: folder.path,
    // To use up its memory takes a strategy long on a busy machine.
    rules: { isolation: 'auto', answerMs: 50_000 },
    environment: { PATH: process.env.PATH },
    ...more,
  });
}

function reported(folder: WorkFolder): Divergence {
  const name = folder.reports('runtime-final-report').at(-1)!.replace(/md$/, 'json');
  return JSON.parse(folder.read(`runtime-reports/${name}`)).divergence;
}

describe('a session that ran to its end', () => {
  let folder: WorkFolder;
  beforeAll(async () => {
    folder = await WorkFolder.create({
      chimera_bot: { strategy: './twice.js' },
      reporting: { report_format: ['markdown', 'json', 'html'] },
    });
    folder.write('twice.js', strategy());
    expect(await runSession(folder, '--duration', '1h')).toMatchObject({ code: 0 });
  });

  test('says that its recording, run again, is identical, with the number of entries and the head', () => {
    const entries = folder.rows<{ n: number }>('SELECT count(*) AS n FROM journal')[0]!.n;
    const fills = folder.entries('fill').length;
    const { replay } = reported(folder);
    expect(replay).toMatchObject({ status: 'identical', entries, fills, head: folder.head() });
    expect(folder.finalReport()).toContain(`the same ${entries} journal entries to the letter`);
  });

  test('says how a backtest of its candles would have filled the same trades', () => {
    const { backtest } = reported(folder);
    const orders = new Set(folder.entries<{ order: string }>('fill').map(({ order }) => order)).size;
    expect(backtest).toMatchObject({
      status: 'compared',
      candles: 180,
      trades: { session: orders, other: orders, matched: orders, worse: { mean: expect.any(Number) } },
      filledBy: { book: folder.entries('fill').length, candle: 0, late: 0 },
    });
    expect(folder.finalReport()).toMatch(/\| Trades: orders that were filled \| 6 \| 6 \|/);
  });

  test('has it on the page of its report, too', () => {
    const name = folder.reports('runtime-final-report').at(-1)!.replace(/md$/, 'html');
    expect(folder.read(`runtime-reports/${name}`)).toContain('"title":"Paper against backtest"');
  });
});

test('a session that was stopped is run again as well', async () => {
  const folder = await WorkFolder.create({ reporting: { report_format: ['json'] } });
  const session = startSession(folder, '--duration', '6h', '--speed', '600');
  await untilCandles(folder, 30, session);
  session.child.kill('SIGTERM');
  expect(await session.exit()).toMatchObject({ code: 0 });
  expect(reported(folder).replay).toMatchObject({ status: 'identical', head: folder.head() });
});

describe('what differs is shown with its cause', () => {
  test('another strategy file', async () => {
    const folder = await ended();
    folder.write('twice.js', strategy().replace('seen === 40', 'seen === 20'));
    expect(await find(folder)).toMatchObject({
      replay: {
        status: 'different',
        cause: expect.stringContaining('strategy file'),
        replayed: { kind: 'signal' },
        trades: { matched: 3, same: 3, session: 6, other: 6 },
      },
    });
  });

  test('a strategy that depends on more than its candles', async () => {
    const folder = await WorkFolder.create({
      chimera_bot: { strategy: './twice.js' },
      reporting: { report_format: ['json'] },
    });
    folder.write('twice.js', strategy().replace("'ten'", "'at ' + Date.now()"));
    // What a replay finds out about the strategy does not make the session a failure.
    expect(await runSession(folder, '--duration', '1h')).toMatchObject({ code: 0 });
    expect(reported(folder).replay).toMatchObject({
      status: 'different',
      cause: expect.stringContaining('depends on what is not in its candles'),
    });
  });

  test('candles that the recording lacks', async () => {
    const folder = await ended();
    folder.tamper(
      "DELETE FROM events WHERE start = (SELECT start FROM events WHERE kind = 'candle' ORDER BY id LIMIT 1 OFFSET 60)",
    );
    expect(await find(folder)).toMatchObject({
      replay: {
        status: 'different',
        cause: 'the recording lacks the candles of 1 moments that the session saw',
      },
    });
  });
});

describe('what cannot be found out is skipped with the reason', () => {
  test('a strategy that hangs ends with its process, in time', async () => {
    const folder = await ended();
    folder.write('twice.js', strategy('while (true);'));
    const found = await find(folder, { longestMs: 2_000 });
    const reason = expect.stringContaining('not done within 2 s');
    expect(found).toEqual({ replay: { status: 'skipped', reason }, backtest: { status: 'skipped', reason } });
  });

  test.each([
    [
      'a strategy that takes all memory',
      strategy('for (const all = [];;) all.push(new Array(1e6).fill(1));'),
      'used up its memory',
    ],
    ['a strategy that cannot be loaded', 'nothing.at.all;', 'nothing is not defined'],
    [
      'a strategy that answers in the place of its process',
      `import { writeSync } from 'node:fs';${strategy(`writeSync(1, '{"replay":{"status":"identical"}}\\n');`)}`,
      'wrote into its own answers',
    ],
  ])('%s', async (_what, text, reason) => {
    const folder = await ended();
    folder.write('twice.js', text);
    expect(await find(folder, { longestMs: 50_000 })).toMatchObject({
      replay: { status: 'skipped', reason: expect.stringContaining(reason) },
    });
  });

  test('a recording that is gone', async () => {
    const folder = await ended();
    folder.tamper('DELETE FROM events');
    expect(await find(folder)).toMatchObject({
      replay: { status: 'skipped', reason: expect.stringContaining('no longer holds what session') },
    });
  });

  test('the one who cannot wait is not kept waiting', async () => {
    const folder = await ended();
    folder.write('twice.js', strategy('while (true);'));
    const hurry = new AbortController();
    const found = find(folder, { signal: hurry.signal, longestMs: 60_000 });
    hurry.abort();
    expect(await found).toMatchObject({
      replay: { status: 'skipped', reason: expect.stringContaining('could not wait') },
    });
  });
});
