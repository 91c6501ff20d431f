import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  type Candle,
  type JournalEntry,
  type StrategyDefinition,
  StrategyEngine,
  simulatedInstruments,
} from '@chimera/engine';
import { LedgerWriter, type SeenEvent } from '@chimera/ledger';
import { MINUTE, SampleBook, START } from '../../packages/report/src/testing/sample-book.ts';

const DAY = 1440 * MINUTE;
/** A ledger keeps the candles of the newest week. */
const KEPT_DAYS = 7;

interface Size {
  readonly days: number;
  readonly symbols: number;
  readonly trades: number;
}

const SILENT: StrategyDefinition = {
  name: 'silent',
  description: '',
  parameters: {},
  warmup: () => 0,
  create: () => ({ onCandle: () => undefined }),
};

export const LARGE_SESSION = '20260101-000000-0001';

/** A book as long as months of sessions would leave it: its entries are the engine's, and so are its projections. */
export function largeBook({ days, symbols: count, trades }: Size): SampleBook {
  const symbols = Array.from({ length: count }, (_, index) => `C${String(index).padStart(2, '0')}/USDT`);
  const sample = new SampleBook();
  const setup = { ...sample.setup, symbols, instruments: simulatedInstruments(symbols), strategy: 'silent' };
  const end = START + days * DAY;
  const opened: JournalEntry = {
    time: START,
    kind: 'book-opened',
    data: { mode: 'test', market: 'simulated:1', currency: 'USDT', startingCash: '1000000' },
  };
  const started: JournalEntry = {
    time: START,
    kind: 'session-started',
    data: { ends: end, setup, changed: [], previous: null, marks: {}, highWaterMark: 1_000_000 },
  };
  const entries = [
    opened,
    started,
    ...Array.from({ length: trades }, (_, number) => tradeEntries(number, trades, symbols, days)).flat(),
  ];
  const seen = candles(symbols, Math.max(START, end - KEPT_DAYS * DAY), end).map(
    (candle): SeenEvent => ({ kind: 'candle', candle, late: false }),
  );
  const writer = new LedgerWriter(sample.path);
  writer.commit(
    { session: LARGE_SESSION, seen, entries, time: end },
    new StrategyEngine(setup, SILENT, entries),
  );
  writer.close();
  addEquity(sample.path, days);
  return sample;
}

/** One way in and out: what a strategy, the governor and the exchange write for it. */
function tradeEntries(
  number: number,
  trades: number,
  symbols: readonly string[],
  days: number,
): JournalEntry[] {
  const spacing = Math.floor((days * 1440) / trades) * MINUTE || MINUTE;
  const time =
    START +
    MINUTE * 10 +
    number * Math.min(spacing, Math.floor((days * DAY - 40 * MINUTE) / trades / MINUTE || 1) * MINUTE);
  const symbol = symbols[number % symbols.length]!;
  const price = priceAt(symbol, time);
  const exit = priceAt(symbol, time + 5 * MINUTE);
  const [entry, stop, target] = [`o${number * 3 + 1}`, `o${number * 3 + 2}`, `o${number * 3 + 3}`];
  const at = time + MINUTE;
  const done = time + 5 * MINUTE;
  const order = { symbol, activeFrom: time, bracket: null, reason: 'the averages crossed' };
  const resting = { ...order, side: 'sell', quantity: null, reduceOnly: true, parent: entry } as const;
  const fill = { symbol, quantity: '0.5', fee: '0.05', slippage: '0.01' };
  return [
    {
      time,
      kind: 'signal',
      data: { symbol, action: 'buy', confidence: 0.8, reason: 'the averages crossed' },
    },
    {
      time,
      kind: 'order',
      data: {
        ...order,
        id: entry,
        side: 'buy',
        type: 'market',
        quantity: '0.5',
        price: null,
        reduceOnly: false,
        parent: null,
      },
    },
    {
      time: at,
      kind: 'fill',
      data: {
        ...fill,
        order: entry,
        side: 'buy',
        price: price.toFixed(2),
        liquidity: 'taker',
        reason: 'entry',
      },
    },
    {
      time: at,
      kind: 'order',
      data: {
        ...resting,
        id: stop,
        type: 'stop-market',
        price: (price * 0.98).toFixed(2),
        reason: `stop-loss of ${entry}`,
      },
    },
    {
      time: at,
      kind: 'order',
      data: {
        ...resting,
        id: target,
        type: 'take-profit',
        price: (price * 1.05).toFixed(2),
        reason: `take-profit of ${entry}`,
      },
    },
    {
      time: done,
      kind: 'fill',
      data: {
        ...fill,
        order: target,
        side: 'sell',
        price: exit.toFixed(2),
        liquidity: 'maker',
        reason: 'take-profit',
      },
    },
    { time: done, kind: 'cancel', data: { order: stop, symbol, reason: 'the position was closed' } },
  ];
}

/** Any price will do that moves and is the same each time. */
function priceAt(symbol: string, time: number): number {
  const base = 50 + Number(symbol.slice(1, 3)) * 10;
  const minutes = (time - START) / MINUTE;
  return base * (1 + 0.1 * Math.sin(minutes / 700) + 0.01 * Math.sin(minutes / 17));
}

function candles(symbols: readonly string[], from: number, to: number): readonly Candle[] {
  const all: Candle[] = [];
  for (let start = from; start < to; start += MINUTE) {
    for (const symbol of symbols) {
      const [open, close] = [priceAt(symbol, start), priceAt(symbol, start + MINUTE)];
      const [low, high] = [Math.min(open, close) * 0.9995, Math.max(open, close) * 1.0005];
      const cents = (value: number) => Math.round(value * 100) / 100;
      all.push({
        symbol,
        start,
        open: cents(open),
        high: cents(high),
        low: cents(low),
        close: cents(close),
        volume: 1000,
      });
    }
  }
  return all;
}

function addEquity(path: string, days: number): void {
  const database = new DatabaseSync(path);
  const insert = database.prepare('INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?, 0)');
  database.exec('BEGIN');
  for (let minute = 1; minute <= days * 1440; minute += 1) {
    const equity = 1_000_000 * (1 + 0.02 * Math.sin(minute / 2000) + 0.001 * Math.sin(minute / 31));
    insert.run(START + minute * MINUTE, LARGE_SESSION, equity, equity * 0.9, equity * 0.1);
  }
  database.exec('COMMIT');
  database.close();
}

export const fileOf = (book: SampleBook, name: string): string => join(book.folder, name);
