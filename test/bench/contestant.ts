import { marketOf } from './market.ts';
import { barsOf, expectedTrades, runAverages, runGrademark } from './peers.ts';
import { type Rules, runSession, type Trade } from './session.ts';

/** One thing to measure. The peers know sma-cross on one symbol only. */
export interface Contestant {
  readonly name: string;
  readonly who: 'engine' | 'grademark' | 'averages';
  readonly strategy: string;
  readonly rules: Rules;
  readonly symbols: number;
  readonly candles: number;
}

/** What one run took and came to. */
export interface Sample {
  /** Processor time of the process in user mode, all its threads together; in seconds. */
  readonly seconds: number;
  readonly found: string;
}

interface Prepared {
  run(): Sample;
  /** What a run still holds at its end, in bytes. A forced collection also throws away what the compiler has learned. */
  weigh(): number;
}

/** Makes the candles and what the trades ought to be, and gives back what runs it once. */
export function prepare({ who, strategy, rules, symbols, candles }: Contestant): Prepared {
  const market = marketOf(symbols, candles);
  if (who === 'averages') {
    const bars = barsOf(market);
    return prepared(
      () => runAverages(bars),
      (crossings) => `${crossings} crossings`,
    );
  }
  if (who === 'grademark') {
    const bars = barsOf(market);
    const expected = keysOf(expectedTrades(bars, true));
    return prepared(
      () => runGrademark(bars),
      (trades) => checked(trades, expected),
    );
  }
  const isComparable = strategy === 'sma-cross' && rules === 'plain' && symbols === 1;
  const expected = isComparable ? keysOf(expectedTrades(barsOf(market), false)) : null;
  return prepared(
    () => runSession(market, strategy, rules),
    ({ engine: { book }, drawdown }) => {
      const trades = expected ? checked(book.trips, expected) : `${book.trips.length} trades`;
      const [fees, equity] = [Number(book.fees.toFixed()), book.equity()].map((money) => money.toFixed(2));
      return `${trades}, fees ${fees}, equity ${equity}, drawdown ${(drawdown * 100).toFixed(2)} %`;
    },
  );
}

function prepared<T>(run: () => T, describe: (outcome: T) => string): Prepared {
  return {
    run() {
      const start = process.cpuUsage();
      const outcome = run();
      const seconds = process.cpuUsage(start).user / 1e6;
      return { seconds, found: describe(outcome) };
    },
    weigh() {
      if (!globalThis.gc) throw new Error('needs --expose-gc');
      globalThis.gc();
      const before = process.memoryUsage().heapUsed;
      const outcome = run();
      globalThis.gc();
      const held = process.memoryUsage().heapUsed - before;
      // Looked at only now, so that it was still there.
      describe(outcome);
      return held;
    },
  };
}

function keysOf(trades: readonly Trade[]): readonly string[] {
  return trades.map(({ openedAt, closedAt, entryPrice, exitPrice }) =>
    [openedAt, closedAt, entryPrice, exitPrice].join(' '),
  );
}

function checked(trades: readonly Trade[], expected: readonly string[]): string {
  const found = keysOf(trades);
  const wrong = found.findIndex((key, place) => key !== expected[place]);
  if (wrong >= 0) throw new Error(`trade ${wrong} is ${found[wrong]}, expected ${expected[wrong]}`);
  if (found.length !== expected.length) {
    throw new Error(`${found.length} trades, expected ${expected.length}`);
  }
  return `${found.length} trades`;
}
