import { type Candle, SIMULATION_ORIGIN, simulatedMarket } from '@chimera/engine';

export const MINUTE = 60_000;
const COLUMNS = 7;

/** Candles as rows of numbers, in the order of a market's minutes: start, open, high, low, close, volume, symbol. */
export interface Market {
  readonly symbols: readonly string[];
  readonly length: number;
  readonly rows: Float64Array;
}

export function symbolsOf(count: number): readonly string[] {
  return ['BTC', 'ETH', 'SOL', ...Array.from({ length: 97 }, (_, place) => `C${place + 1}`)]
    .slice(0, count)
    .map((base) => `${base}/USDT`);
}

/** The first `length` candles of the simulated market in this many symbols. */
export function marketOf(symbolCount: number, length: number): Market {
  const symbols = symbolsOf(symbolCount);
  const rows = new Float64Array(length * COLUMNS);
  let index = 0;
  for (const candle of simulatedMarket({ seed: 7, symbols, from: SIMULATION_ORIGIN, periodMs: MINUTE })) {
    if (index === length) break;
    const { symbol, start, open, high, low, close, volume } = candle;
    rows.set([start, open, high, low, close, volume, symbols.indexOf(symbol)], index * COLUMNS);
    index += 1;
  }
  return { symbols, length, rows };
}

/** Made as it is read: a strategy may keep it. */
export function candleAt({ rows, symbols }: Market, index: number): Candle {
  const at = index * COLUMNS;
  return {
    symbol: symbols[rows[at + 6]!]!,
    start: rows[at]!,
    open: rows[at + 1]!,
    high: rows[at + 2]!,
    low: rows[at + 3]!,
    close: rows[at + 4]!,
    volume: rows[at + 5]!,
  };
}
