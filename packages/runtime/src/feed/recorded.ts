import { createHash } from 'node:crypto';
import { type Candle, simulatedInstruments } from '@chimera/engine';
import { readCsv } from './csv.ts';
import type { Feed } from './feed.ts';
import { paced } from './paced.ts';

/** Recorded candles of one or more symbols, merged in order of time. */
export interface Recording {
  readonly symbols: readonly string[];
  readonly candles: readonly Candle[];
  /** SHA-256 over the files' hashes, in order. */
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the files. `onlySymbol` is what a file holds whose name does not tell. */
export function readRecording(
  paths: readonly string[],
  onlySymbol: string | null,
  periodMs: number,
): Recording {
  const files = paths.map((path) => readCsv(path, onlySymbol));
  const symbols = [...new Set(files.map(({ symbol }) => symbol))];
  const order = new Map(symbols.map((symbol, index) => [symbol, index]));
  const candles = files
    .flatMap((file) => file.candles)
    .sort((a, b) => a.start - b.start || order.get(a.symbol)! - order.get(b.symbol)!);
  const digest = createHash('sha256').update(files.map(({ sha256 }) => sha256).join('\n'));
  return {
    symbols,
    candles,
    sha256: digest.digest('hex'),
    start: candles[0]!.start,
    end: candles.at(-1)!.start + periodMs,
  };
}

/** What a book that lives on this recording is bound to. */
export function marketOf({ sha256 }: Recording): string {
  return `recorded:${sha256}`;
}

/** A recording as a feed, on the instruments of the built-in market. */
export function recordedFeed(recording: Recording, periodMs: number): Feed {
  const { candles, symbols } = recording;
  const since = (from: number): number => {
    const index = candles.findIndex(({ start }) => start >= from);
    return index < 0 ? candles.length : index;
  };
  return {
    source: 'recorded',
    end: recording.end,
    instruments: simulatedInstruments(symbols),
    async history(before, count) {
      const left = new Map(symbols.map((symbol) => [symbol, count]));
      return candles
        .slice(0, since(before))
        .toReversed()
        .filter(({ symbol }) => {
          const wanted = left.get(symbol)!;
          left.set(symbol, wanted - 1);
          return wanted > 0;
        })
        .toReversed();
    },
    // There are no books in it.
    want: () => {},
    events: (span, clock, signal) => paced(candles.slice(since(span.from)), span, periodMs, clock, signal),
  };
}
