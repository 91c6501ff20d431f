import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionPlan } from '@chimera/workdir';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { planOf } from '../../../server/src/testing/served-book.ts';
import { DataError } from '../files/data-error.ts';
import { marketOf } from '../recorded.ts';
import { readRecording } from '../recorded-candles.ts';
import { openFeed } from './registry.ts';

/** Nothing goes wrong with markets that are known beforehand. */
const unheard = () => {
  throw new Error('there was an incident');
};

let book: SampleBook;
beforeAll(() => {
  book = new SampleBook();
});
afterAll(() => book.remove());

async function recordedPlan(): Promise<SessionPlan> {
  const path = join(book.folder, 'candles.csv');
  writeFileSync(path, '60000,1,1,1,1,1\n120000,1,1,1,1,1\n');
  const { identity, setup } = planOf(book);
  const files = [path];
  const symbol = 'BTC/USDT';
  const recording = await readRecording({ files, symbol, periodMs: 60_000, asker: 'session' });
  return planOf(book, {
    identity: { ...identity, market: marketOf(recording) },
    source: { kind: 'recorded', files },
    setup: { ...setup, symbols: [symbol, 'ETH/USDT'], exitsOnly: ['ETH/USDT'] },
  });
}

test('a plan for the built-in market opens it with its seed and symbols', async () => {
  const [feed, same, other] = await Promise.all(
    [1, 1, 2].map((seed) => openFeed(planOf(book, { source: { kind: 'simulated', seed } }), unheard)),
  );
  expect(feed!.source).toBe('simulated');
  expect(feed!.instruments.map(({ symbol }) => symbol)).toEqual(book.setup.symbols);
  const look = START;
  expect(await feed!.history(look, 2)).toEqual(await same!.history(look, 2));
  expect(await feed!.history(look, 2)).not.toEqual(await other!.history(look, 2));
});

test('a plan for recorded candles opens them; the only symbol traded names a file that does not', async () => {
  const feed = await openFeed(await recordedPlan(), unheard);
  expect([feed.source, feed.end]).toEqual(['recorded', 180_000]);
  expect((await feed.history(180_000, 1)).map(({ symbol }) => symbol)).toEqual(['BTC/USDT']);
});

test('recorded candles that are no longer those of the plan are refused', async () => {
  const plan = await recordedPlan();
  appendFileSync(join(book.folder, 'candles.csv'), '180000,1,1,1,1,1\n');
  await expect(openFeed(plan, unheard)).rejects.toThrow(DataError);
});
