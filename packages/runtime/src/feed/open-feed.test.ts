import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SampleBook, START } from '../report/sample-book.ts';
import { planOf } from '../server/testing/served-book.ts';
import type { SessionPlan } from '../session/plan.ts';
import { DataError } from './csv.ts';
import { openFeed } from './open-feed.ts';
import { marketOf, readRecording } from './recorded.ts';

/** Nothing goes wrong with markets that are known beforehand. */
const unheard = () => {
  throw new Error('there was an incident');
};

let book: SampleBook;
beforeAll(() => {
  book = new SampleBook();
});
afterAll(() => book.remove());

function recordedPlan(): SessionPlan {
  const path = join(book.folder, 'candles.csv');
  writeFileSync(path, '60000,1,1,1,1,1\n');
  const { identity } = planOf(book);
  const market = marketOf(readRecording([path], 'BTC/USDT', 60_000));
  return planOf(book, { identity: { ...identity, market }, source: { kind: 'recorded', files: [path] } });
}

test('a plan for the built-in market opens it with its seed and symbols', async () => {
  const [feed, same, other] = [1, 1, 2].map((seed) =>
    openFeed(planOf(book, { source: { kind: 'simulated', seed } }), unheard),
  );
  expect(feed!.source).toBe('simulated');
  expect(feed!.instruments.map(({ symbol }) => symbol)).toEqual(book.setup.symbols);
  const look = START;
  expect(await feed!.history(look, 2)).toEqual(await same!.history(look, 2));
  expect(await feed!.history(look, 2)).not.toEqual(await other!.history(look, 2));
});

test('a plan for recorded candles opens them; the only symbol names a file that does not', () => {
  const feed = openFeed(recordedPlan(), unheard);
  expect([feed.source, feed.end]).toEqual(['recorded', 120_000]);
  expect(feed.instruments[0]?.symbol).toBe('BTC/USDT');
});

test('recorded candles that are no longer those of the plan are refused', () => {
  const plan = recordedPlan();
  appendFileSync(join(book.folder, 'candles.csv'), '120000,1,1,1,1,1\n');
  expect(() => openFeed(plan, unheard)).toThrow(DataError);
});
