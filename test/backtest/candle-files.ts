import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Candle, SIMULATION_ORIGIN, simulatedMarket } from '@chimera/engine';

export const MINUTE = 60_000;

/** This many candles a symbol of the built-in market. */
export function marketCandles(symbols: readonly string[], minutes: number, seed = 7): readonly Candle[] {
  const candles: Candle[] = [];
  for (const candle of simulatedMarket({ seed, symbols, from: SIMULATION_ORIGIN, periodMs: MINUTE })) {
    if (candle.start >= SIMULATION_ORIGIN + minutes * MINUTE) break;
    candles.push(candle);
  }
  return candles;
}

/** Writes them as a file that names its symbol; returns its path. */
export function writeCandles(folder: string, candles: readonly Candle[], suffix = '1m'): string {
  const path = join(folder, `${candles[0]!.symbol.replace('/', '_')}-${suffix}.csv`);
  const lines = candles.map(({ start, open, high, low, close, volume }) =>
    [start, open, high, low, close, volume].join(','),
  );
  writeFileSync(path, `timestamp,open,high,low,close,volume\n${lines.join('\n')}\n`);
  return path;
}

/** One symbol of the built-in market as a file. */
export function marketFile(folder: string, minutes: number, symbol = 'BTC/USDT', seed = 7): string {
  return writeCandles(folder, marketCandles([symbol], minutes, seed));
}
