import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Candle } from '@chimera/engine';

const FOLDER = fileURLToPath(new URL('../../shared/data/candles/', import.meta.url));

/** Whether the real candles are there. Where they are not, say so in the name of the skipped test. */
export const hasRecordedData = existsSync(FOLDER);

export function recordedFile(name: string): string {
  return `${FOLDER}${name}`;
}

/** The candles of one recorded file, in its order. */
export function recordedCandles(name: string, symbol: string): readonly Candle[] {
  const [, ...lines] = readFileSync(recordedFile(name), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [start, open, high, low, close, volume] = line.split(',').map(Number);
    return { symbol, start: start!, open: open!, high: high!, low: low!, close: close!, volume: volume! };
  });
}
