import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Candle } from '@chimera/engine';

/** A file of recorded candles that cannot be used: what is wrong and where. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly remedy = 'each line holds timestamp (start of the candle, UTC ms), open, high, low, close, volume';
}

const COLUMNS = ['timestamp', 'open', 'high', 'low', 'close', 'volume'] as const;

/** The end of the year 9999. */
const LAST_TIME = Date.UTC(9999, 11, 31);

export interface RecordedFile {
  readonly symbol: string;
  readonly candles: readonly Candle[];
  readonly sha256: string;
}

/** The symbol that a file's name tells: `BTC_USDT-1m-20210219.csv` holds BTC/USDT. */
export function symbolOfFile(path: string): string | null {
  const match = /^([A-Z0-9]+)[_-]([A-Z0-9]+)(?=[-_.])/.exec(basename(path));
  return match ? `${match[1]}/${match[2]}` : null;
}

/**
 * Reads candles from a CSV file with the columns timestamp, open, high, low, close, volume, in that order, with
 * or without a line of titles. Every line must hold six numbers; what they mean is the engine's to judge.
 */
export function readCsv(path: string, onlySymbol: string | null): RecordedFile {
  const text = read(path);
  const symbol = symbolOfFile(path) ?? onlySymbol;
  if (symbol === null) {
    throw new DataError(`${path}: the file's name does not begin with its symbol, as in BTC_USDT-1m.csv`);
  }
  const lines = text.split(/\r?\n/);
  const first = lines[0]?.split(',').map((title) => title.trim().toLowerCase()) ?? [];
  const hasTitles = first.some((title) => Number.isNaN(Number(title)));
  if (hasTitles && COLUMNS.some((column, index) => first[index] !== column)) {
    throw new DataError(`${path}:1: the columns are "${lines[0]}", not "${COLUMNS.join(',')}"`);
  }
  const candles: Candle[] = [];
  for (let index = hasTitles ? 1 : 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() !== '') candles.push(parse(line, symbol, `${path}:${index + 1}`));
  }
  if (candles.length === 0) throw new DataError(`${path}: there are no candles in it`);
  return { symbol, candles, sha256: createHash('sha256').update(text).digest('hex') };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new DataError(`${path}: cannot be read: ${(error as Error).message}`);
  }
}

function parse(line: string, symbol: string, where: string): Candle {
  const fields = line.split(',');
  const [start, open, high, low, close, volume] = fields.map((field) =>
    field.trim() === '' ? Number.NaN : Number(field),
  );
  const numbers = [start, open, high, low, close, volume];
  if (fields.length < COLUMNS.length || numbers.some((number) => !Number.isFinite(number))) {
    throw new DataError(`${where}: "${line.slice(0, 80)}" is not six numbers`);
  }
  if (!Number.isInteger(start) || start! < 0 || start! > LAST_TIME) {
    throw new DataError(`${where}: ${fields[0]!.trim().slice(0, 40)} is not a time in whole milliseconds`);
  }
  return { symbol, start: start!, open: open!, high: high!, low: low!, close: close!, volume: volume! };
}
