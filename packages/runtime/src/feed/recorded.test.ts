import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NOTHING_SEEN } from './feed.ts';
import { readRecording, recordedFeed } from './recorded.ts';
import { candlesOf, handedOut } from './testing/handed-out.ts';

const MINUTE = 60_000;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chimera-recorded-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with a candle in each of these minutes; the close tells which file it is. */
function file(name: string, minutes: readonly number[], close = 1): string {
  const path = join(folder, name);
  writeFileSync(path, minutes.map((minute) => `${minute * MINUTE},1,9,1,${close},1`).join('\n'));
  return path;
}

const btc = () => file('BTC_USDT-1.csv', [1, 2, 3, 5]);
const eth = () => file('ETH_USDT-1.csv', [2, 3, 4]);
const names = (candles: readonly { symbol: string; start: number }[]) =>
  candles.map(({ symbol, start }) => `${symbol.slice(0, 3)} ${start / MINUTE}`);

describe('several files', () => {
  test('are merged in order of time, and within a minute in the order they were named', () => {
    const recording = readRecording([eth(), btc()], null, MINUTE);
    expect(names(recording.candles)).toEqual(['BTC 1', 'ETH 2', 'BTC 2', 'ETH 3', 'BTC 3', 'ETH 4', 'BTC 5']);
    expect(recording.symbols).toEqual(['ETH/USDT', 'BTC/USDT']);
    expect([recording.start, recording.end]).toEqual([MINUTE, 6 * MINUTE]);
  });

  test('of one symbol are one market', () => {
    const later = file('BTC_USDT-2.csv', [6, 7]);
    const recording = readRecording([later, btc()], null, MINUTE);
    expect(recording.symbols).toEqual(['BTC/USDT']);
    expect(names(recording.candles)).toEqual(['BTC 1', 'BTC 2', 'BTC 3', 'BTC 5', 'BTC 6', 'BTC 7']);
  });

  test('are another recording with other content or in another order', () => {
    const hash = (...paths: string[]) => readRecording(paths, null, MINUTE).sha256;
    const hashes = [
      hash(btc(), eth()),
      hash(eth(), btc()),
      hash(btc()),
      hash(btc(), btc()),
      hash(file('BTC_USDT-1.csv', [1, 2, 3, 5], 2), eth()),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hash(btc(), eth())).toBe(hashes[0]);
  });
});

describe('a recorded feed', () => {
  const feed = () => recordedFeed(readRecording([btc(), eth()], null, MINUTE), MINUTE);

  test('says what it is and where it ends', () => {
    const { source, end, instruments } = feed();
    expect([source, end]).toEqual(['recorded', 6 * MINUTE]);
    expect(instruments.map(({ symbol, tickSize }) => [symbol, tickSize])).toEqual([
      ['BTC/USDT', '0.01'],
      ['ETH/USDT', '0.01'],
    ]);
  });

  test('hands out what starts at the session or later and closes by its end', async () => {
    const events = await handedOut(feed(), { from: 2 * MINUTE, until: 4 * MINUTE, seen: NOTHING_SEEN });
    expect(names(candlesOf(events))).toEqual(['BTC 2', 'ETH 2', 'BTC 3', 'ETH 3']);
    expect(await handedOut(feed(), { from: 90 * MINUTE, until: 99 * MINUTE, seen: NOTHING_SEEN })).toEqual(
      [],
    );
  });

  test('looks back over the last candles of each symbol, gaps or not, and never ahead', async () => {
    expect(names(await feed().history(6 * MINUTE, 2))).toEqual(['BTC 3', 'ETH 3', 'ETH 4', 'BTC 5']);
    expect(names(await feed().history(3 * MINUTE, 5))).toEqual(['BTC 1', 'BTC 2', 'ETH 2']);
    expect(await feed().history(3 * MINUTE, 0)).toEqual([]);
    expect(await feed().history(MINUTE, 5)).toEqual([]);
  });

  test('resumed after any number of candles hands out exactly the rest', async () => {
    const span = { from: MINUTE, until: 6 * MINUTE };
    const all = await handedOut(feed(), { ...span, seen: NOTHING_SEEN });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: all.length + 2 }), async (seen) => {
        expect(await handedOut(feed(), { ...span, seen: { ...NOTHING_SEEN, candles: seen } })).toEqual(
          all.slice(seen),
        );
      }),
      { numRuns: 10 },
    );
  });
});
