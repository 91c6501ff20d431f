import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from '@jest/globals';
import { TEST_EPOCH } from '../../market-data/src/sources/simulated.ts';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { differences, fillsOf, liveChain, readBook } from './testing/chained-sessions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DATA_START = Date.UTC(2026, 0, 5);

let workdir: string;
beforeEach(() => {
  workdir = tempFolder();
  looks.splice(0);
});

/** What the strategy saw on a candle, as it prints it. */
interface Look {
  /** The number of its session. */
  readonly session: number;
  readonly time: number;
  readonly openedAt: number | null;
  readonly shown: string;
}

const looks: Look[] = [];
const onPrinted = (line: string, session: number) => void looks.push({ session, ...JSON.parse(line) });
// In a replay, which runs the file in this process, nothing is printed.
Object.assign(globalThis, { chimeraTestQuiet: true });

/** Buys on each 40th of its candles and sells at the 25th that it saw its position on: a memory of the trade. */
const COUNTING = `
class Counting {
  seen = 0; held = 0;
  onCandle(candle, view) {
    const { position, orders, cash, equity, time } = view;
    if (!globalThis.chimeraTestQuiet) console.log(JSON.stringify({ time, openedAt: position?.openedAt ?? null,
      shown: JSON.stringify({ position, orders, cash, equity, close: candle.close }) }));
    this.seen += 1;
    const { symbol, close } = candle;
    if (position === null) {
      this.held = 0;
      if (this.seen % 40 !== 0) return undefined;
      return [{ symbol, action: 'buy', confidence: 1, stop: close * 0.8, target: close * 1.4, reason: 'the 40th' }];
    }
    this.held += 1;
    return this.held === 25 ? [{ symbol, action: 'sell', confidence: 1, reason: 'held for 25' }] : undefined;
  }
}
export default { name: 'counting', description: '', parameters: {}, warmup: () => 5, create: () => new Counting() };
`;

function counting(): string {
  mkdirSync(join(workdir, 'strategies'), { recursive: true });
  writeFileSync(join(workdir, 'strategies', 'counting.mjs'), COUNTING);
  return './strategies/counting.mjs';
}

/** Minutes of a price that wanders; of each symbol one file. */
function dataOf(minutes: number, symbols: readonly string[] = ['BTC_USDT']): readonly string[] {
  return symbols.map((symbol, place) => {
    const file = join(workdir, `${symbol}-1m.csv`);
    const lines = Array.from({ length: minutes }, (_, minute) => {
      const price = (at: number) => 100 + 5 * Math.sin(at / 37 + place) + 2 * Math.sin(at / 11);
      const [open, close] = [price(minute), price(minute + 1)].map((each) => each.toFixed(2));
      const high = (Math.max(Number(open), Number(close)) + 0.05).toFixed(2);
      const low = (Math.min(Number(open), Number(close)) - 0.05).toFixed(2);
      return `${DATA_START + minute * MINUTE},${open},${high},${low},${close},5000`;
    });
    writeFileSync(file, lines.join('\n'));
    return file;
  });
}

const bot = (chimera_bot: object) => () => ({ chimera_bot: { risk_level: 'aggressive', ...chimera_bot } });

/** What each candle showed the first time, which was live, beside what later sessions were shown of it. */
function firstLooks(): ReadonlyMap<number, Look> {
  const first = new Map<number, Look>();
  for (const look of looks) if (!first.has(look.time)) first.set(look.time, look);
  return first;
}

describe('sessions one after the other', () => {
  test('show a strategy its past as it was, and so trade like one session', async () => {
    const strategy = counting();
    const dataFiles = dataOf(600);
    const until = DATA_START + 600 * MINUTE;
    const chain = { configuration: bot({ strategy }), dataFiles, until };
    const chained = await liveChain({ ...chain, workdir, hours: [0.5, 0.75], onPrinted });
    const first = firstLooks();
    expect(first.size).toBe(600);
    expect(looks.length).toBeGreaterThan(3000);
    expect(looks.filter(({ time, openedAt }) => openedAt !== null && openedAt > time)).toEqual([]);
    expect(looks.filter((look) => look.shown !== first.get(look.time)?.shown)).toEqual([]);
    expect(await differences(chained, workdir)).toEqual({});

    const alone = tempFolder();
    mkdirSync(join(alone, 'strategies'));
    writeFileSync(join(alone, 'strategies', 'counting.mjs'), COUNTING);
    const whole = await liveChain({ ...chain, workdir: alone, hours: [10] });
    const fills = fillsOf(chained);
    expect(fills.length).toBeGreaterThan(10);
    expect(fills).toEqual(fillsOf(whole));
    // Some seventeen sessions, each with a process for its strategy file: seconds alone, a minute beside other tests.
  });

  test('come to the same where bots die and others go on', async () => {
    const strategy = counting();
    const dataFiles = dataOf(400, ['BTC_USDT', 'ETH_USDT']);
    const chain = { configuration: bot({ strategy }), dataFiles, until: DATA_START + 400 * MINUTE };
    const headOf = (path: string) => readBook(path, (reader) => reader.head()?.hash);
    const undisturbed = headOf(await liveChain({ ...chain, workdir, hours: [1] }));
    rmSync(join(workdir, '.chimera'), { recursive: true });
    const path = await liveChain({ ...chain, workdir, hours: [1], resumed: true });
    expect(headOf(path)).toBe(undisturbed);
    // Seven sessions, and seven more that are each begun twice: as above.
  });

  test('hand over an order that waits, on order books too', async () => {
    const configuration = bot({ strategy: 'sma-cross', strategy_parameters: { fast: 3, slow: 8 } });
    const chain = { configuration, until: TEST_EPOCH + 6 * HOUR };
    const chained = await liveChain({ ...chain, workdir, hours: [0.05, 0.1, 0.25] });
    const fills = fillsOf(chained);
    expect(await differences(chained, workdir)).toEqual({});
    rmSync(join(workdir, '.chimera'), { recursive: true });
    const whole = fillsOf(await liveChain({ ...chain, workdir, hours: [6] }));
    expect(whole.length).toBeGreaterThan(20);
    expect(fills.filter(({ time }) => time < chain.until)).toEqual(
      whole.filter(({ time }) => time < chain.until),
    );
  });
});

describe('a session that differs from the one before', () => {
  test('in its strategy: the new one remembers no trades of the old one', async () => {
    const dataFiles = dataOf(600);
    const configuration = (number: number) => bot({ strategy: number === 0 ? counting() : 'buy-and-hold' })();
    const path = await liveChain({
      workdir,
      configuration,
      dataFiles,
      hours: [1.2, 8.8],
      until: DATA_START + 10 * HOUR,
    });
    const border = DATA_START + 1.2 * HOUR;
    const sides = (fills: ReturnType<typeof fillsOf>) => fills.map(({ side }) => side);
    expect(sides(fillsOf(path).filter(({ time }) => time <= border))).toEqual(['buy', 'sell']);
    expect(sides(fillsOf(path).filter(({ time }) => time > border))[0]).toBe('buy');
    expect(await differences(path, workdir)).toEqual({});
  });

  test('in its timeframe: what is held is shown since it was opened', async () => {
    const strategy = counting();
    const path = await liveChain({
      workdir,
      configuration: (number) =>
        bot({ strategy, symbols: ['BTC/USDT'], timeframe: number === 0 ? '1m' : '5m' })(),
      hours: [0.75, 0.5],
      onPrinted,
      until: TEST_EPOCH + 1.25 * HOUR,
    });
    const [opened] = fillsOf(path);
    const later = looks.filter(({ session }) => session === looks.at(-1)!.session);
    expect(later.slice(0, 5).every(({ time }) => time <= TEST_EPOCH + 0.75 * HOUR)).toBe(true);
    expect(later.filter(({ time, openedAt }) => openedAt !== null && openedAt > time)).toEqual([]);
    const held = later.filter(({ openedAt }) => openedAt === opened!.time);
    expect(held[0]?.time).toBe(Math.ceil(opened!.time / (5 * MINUTE)) * 5 * MINUTE);
    expect(await differences(path, workdir)).toEqual({});
  });
});
