import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulatedInstruments } from '@chimera/engine';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { NOTHING_SEEN } from './feed.ts';
import { recordedFeed } from './recorded.ts';
import { readRecording } from './recorded-candles.ts';
import { candlesOf, handedOut } from './testing/handed-out.ts';

const MINUTE = 60_000;
let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

/** A file with a candle in each of these minutes; the close tells which file it is. */
function file(name: string, minutes: readonly number[], close = 1): string {
  const path = join(folder, name);
  writeFileSync(path, minutes.map((minute) => `${minute * MINUTE},1,3,1,${close},1`).join('\n'));
  return path;
}

const btc = () => file('BTC_USDT-1.csv', [1, 2, 3, 5]);
const eth = () => file('ETH_USDT-1.csv', [2, 3, 4]);
const names = (candles: readonly { symbol: string; start: number }[]) =>
  candles.map(({ symbol, start }) => `${symbol.slice(0, 3)} ${start / MINUTE}`);

describe('a recorded feed', () => {
  const feed = async () => {
    const files = [btc(), eth()];
    const recording = await readRecording({ files, symbol: null, periodMs: MINUTE, asker: 'session' });
    return recordedFeed(recording, simulatedInstruments(recording.symbols));
  };

  test('says what it is and where it ends', async () => {
    const { source, end, instruments } = await feed();
    expect([source, end]).toEqual(['recorded', 6 * MINUTE]);
    expect(instruments.map(({ symbol }) => symbol)).toEqual(['BTC/USDT', 'ETH/USDT']);
  });

  test('hands out what starts at the session or later and closes by its end', async () => {
    const events = await handedOut(await feed(), { from: 2 * MINUTE, until: 4 * MINUTE, seen: NOTHING_SEEN });
    expect(names(candlesOf(events))).toEqual(['BTC 2', 'ETH 2', 'BTC 3', 'ETH 3']);
    expect(
      await handedOut(await feed(), { from: 90 * MINUTE, until: 99 * MINUTE, seen: NOTHING_SEEN }),
    ).toEqual([]);
  });

  test('looks back over the last candles of each symbol, gaps or not, and never ahead', async () => {
    expect(names(await (await feed()).history(6 * MINUTE, 2))).toEqual(['BTC 3', 'ETH 3', 'ETH 4', 'BTC 5']);
    const known = new Map([['ETH/USDT', 3 * MINUTE]]);
    expect(names(await (await feed()).history(6 * MINUTE, 2, known))).toEqual(['BTC 3', 'ETH 4', 'BTC 5']);
    expect(names(await (await feed()).history(3 * MINUTE, 5))).toEqual(['BTC 1', 'BTC 2', 'ETH 2']);
    expect(await (await feed()).history(3 * MINUTE, 0)).toEqual([]);
    expect(await (await feed()).history(MINUTE, 5)).toEqual([]);
  });

  test('resumed after any number of candles hands out exactly the rest', async () => {
    const span = { from: MINUTE, until: 6 * MINUTE };
    const all = await handedOut(await feed(), { ...span, seen: NOTHING_SEEN });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: all.length + 2 }), async (seen) => {
        expect(await handedOut(await feed(), { ...span, seen: { ...NOTHING_SEEN, candles: seen } })).toEqual(
          all.slice(seen),
        );
      }),
      { numRuns: 10 },
    );
  });
});
