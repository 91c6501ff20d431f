import { type Candle, simulatedInstruments } from '@chimera/engine';
import { OpenBook } from '../../packages/ledger/src/testing/open-book.ts';
import { MINUTE, SampleBook, START } from '../../packages/report/src/testing/sample-book.ts';

export const FIRST = '20260101-000000-0001';
export const SECOND = '20260101-000800-0002';
export const SYMBOLS = ['BTC/USDT', 'ETH/USDT'] as const;

type Figures = readonly [open: number, high: number, low: number, close: number];

/** Each is refused for another reason; most look like fine prices of another market. */
const REFUSED: readonly ((start: number) => Partial<Candle>)[] = [
  () => ({ open: 900, high: 950, low: 850, close: Number.NaN }),
  () => ({ open: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY, low: 850, close: 900 }),
  () => ({ open: 9000, high: 950, low: 850, close: 900 }),
  () => ({ open: 900, high: 850, low: 950, close: 900 }),
  () => ({ open: 900, high: 950, low: 0, close: 900 }),
  () => ({ open: 900, high: 950, low: 850, close: 900, volume: -1 }),
  () => ({ open: 900, high: 950, low: 850, close: 900, volume: Number.NaN }),
  (start) => ({ open: 900, high: 950, low: 850, close: 900, start: start + 1 }),
  (start) => ({ open: 900, high: 950, low: 850, close: 900, start: start + 365 * 86_400_000 + 1 }),
  (start) => ({ open: 900, high: 950, low: 850, close: 900, start: start + 0.5 }),
  () => ({ open: 900, high: 950, low: 850, close: 900, start: Number.NaN }),
  (start) => ({ open: 900, high: 950, low: 850, close: 900, start: start - MINUTE }),
  (start) => ({ open: 900, high: 950, low: 850, close: 900, start: start - 2 * MINUTE }),
];

/** What is true of the book, kept beside it. */
export interface Truth {
  readonly equity: number;
  readonly unrealized: number;
  readonly marks: Readonly<Record<string, number>>;
  /** By symbol, of all sessions. */
  readonly good: Readonly<Record<string, readonly Candle[]>>;
  readonly refused: number;
  /** When the second session began, and when the last good candle ended. */
  readonly secondStart: number;
  readonly end: number;
}

/**
 * Two sessions of two symbols in the company of refused candles: in a warm-up, first and last of a session, of a symbol
 * that is held, twice in a row, and of every kind.
 */
export function hostileBook(): { readonly sample: SampleBook; readonly truth: Truth } {
  const [setup] = [new SampleBook()].map((plain) => {
    plain.remove();
    return plain.setup;
  });
  const instruments = simulatedInstruments([...SYMBOLS]).map((each) => {
    return { ...each, makerFeeRate: '0.001', takerFeeRate: '0.001' };
  });
  const sample = new SampleBook({ ...setup, symbols: [...SYMBOLS], instruments });
  const good: Record<string, Candle[]> = { 'BTC/USDT': [], 'ETH/USDT': [] };
  let refused = 0;
  let book = new OpenBook(sample);
  const candle = (symbol: string, start: number, [open, high, low, close]: Figures): Candle => {
    return { symbol, start, open, high, low, close, volume: 1000 };
  };
  const show = (each: Candle, said?: 'buy' | 'sell') => {
    const entries = book.candle(each.close, said, each);
    if (entries[0]?.kind === 'candle-refused') refused += 1;
    else good[each.symbol]!.push(each);
  };
  const wrong = (symbol: string, kind: number) => {
    show({ ...candle(symbol, book.time, [1, 1, 1, 1]), ...REFUSED[kind % REFUSED.length]!(book.time) });
  };
  const minute = (btc: Figures, eth: Figures, said?: 'buy' | 'sell') => {
    const start = book.time;
    show(candle('BTC/USDT', start, btc), said);
    show(candle('ETH/USDT', start, eth));
  };
  book.begin(FIRST, [
    candle('BTC/USDT', START - 2 * MINUTE, [700, 750, 650, 9000]),
    candle('BTC/USDT', START - MINUTE, [98, 99, 97, 99]),
    candle('BTC/USDT', START - MINUTE, [700, 750, 650, 700]),
  ]);
  wrong('BTC/USDT', 5);
  minute([100, 101, 99, 100], [50, 50, 50, 50], 'buy');
  wrong('BTC/USDT', 11);
  minute([100, 104, 99, 103], [50, 52, 49, 51]);
  for (const kind of REFUSED.keys()) {
    wrong('BTC/USDT', kind);
    wrong('ETH/USDT', kind + 1);
  }
  minute([103, 106, 101, 105], [51, 53, 48, 49]);
  wrong('BTC/USDT', 2);
  wrong('BTC/USDT', 2);
  minute([105, 105.5, 102, 102], [49, 49.5, 47, 47.5]);
  wrong('BTC/USDT', 8);
  book.end();
  book.close();
  const secondStart = book.time;
  book = new OpenBook(sample);
  book.begin(SECOND, [candle('ETH/USDT', secondStart - MINUTE, [700, 750, 650, 9000])]);
  wrong('BTC/USDT', 8);
  wrong('ETH/USDT', 5);
  minute([102, 103, 101, 101.5], [47.5, 48, 47, 47.75]);
  wrong('BTC/USDT', 11);
  minute([101.5, 104, 101, 103.5], [47.75, 49.25, 47, 49]);
  wrong('ETH/USDT', 8);
  wrong('BTC/USDT', 7);
  const { book: held } = book.engine;
  const truth = {
    equity: held.equity(),
    unrealized: held.unrealized(),
    marks: Object.fromEntries(held.marks),
    good,
    refused,
    secondStart,
    end: book.time,
  };
  book.end();
  book.close();
  return { sample, truth };
}
