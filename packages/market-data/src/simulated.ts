import {
  type Candle,
  SIMULATION_ORIGIN,
  simulatedBook,
  simulatedInstruments,
  simulatedMarket,
} from '@chimera/engine';
import { type Feed, isAfter } from './feed.ts';
import { paced } from './paced.ts';
import { WantList } from './want-list.ts';

interface Options {
  readonly seed: number;
  readonly symbols: readonly string[];
  readonly periodMs: number;
}

/** The built-in market as a feed. Its candles and books depend on the seed alone. */
export function simulatedFeed({ seed, symbols, periodMs }: Options): Feed {
  const market = (from: number) => simulatedMarket({ seed, symbols, from, periodMs });
  const wanted = new WantList();
  const books = { wanted, after: (candle: Candle) => simulatedBook({ seed, candle, periodMs }) };
  return {
    source: 'simulated',
    end: null,
    instruments: simulatedInstruments(symbols),
    want: (now) => wanted.set(now),
    async history(before, count, after) {
      const history: Candle[] = [];
      const from = Math.max(before - count * periodMs, SIMULATION_ORIGIN);
      for (const candle of market(from)) {
        if (candle.start >= before) break;
        if (isAfter(candle, after)) history.push(candle);
      }
      return history;
    },
    events: (span, clock, signal) => paced(market(span.from), span, periodMs, clock, signal, books),
  };
}
