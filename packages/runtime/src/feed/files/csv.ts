import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DataError } from './data-error.ts';
import { FILE_COLUMNS, type RecordedFile } from './recorded-file.ts';

const COLUMNS = ['timestamp', 'open', 'high', 'low', 'close', 'volume'] as const;

/** The end of the year 9999. */
const LAST_TIME = Date.UTC(9999, 11, 31);

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
  const rows = new Float64Array(lines.length * FILE_COLUMNS);
  let length = 0;
  for (let index = hasTitles ? 1 : 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    rows.set(
      parse(line, () => `${path}:${index + 1}`),
      length,
    );
    length += FILE_COLUMNS;
  }
  if (length === 0) throw new DataError(`${path}: there are no candles in it`);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path, symbol, rows: rows.subarray(0, length), sha256 };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new DataError(`${path}: cannot be read: ${(error as Error).message}`);
  }
}

function parse(line: string, where: () => string): readonly number[] {
  const fields = line.split(',');
  const numbers = fields
    .slice(0, FILE_COLUMNS)
    .map((field) => (field.trim() === '' ? Number.NaN : Number(field)));
  if (numbers.length < FILE_COLUMNS || !numbers.every(Number.isFinite)) {
    throw new DataError(`${where()}: "${line.slice(0, 80)}" is not six numbers`);
  }
  const start = numbers[0]!;
  if (!Number.isInteger(start) || start < 0 || start > LAST_TIME) {
    throw new DataError(`${where()}: ${fields[0]!.trim().slice(0, 40)} is not a time in whole milliseconds`);
  }
  return numbers;
}
