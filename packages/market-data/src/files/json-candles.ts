import { type BuiltCandles, CandleBuilder } from './candle-builder.ts';
import { DataError, damaged } from './data-error.ts';
import { type RawTable, SAMPLE_ROWS } from './raw-table.ts';
import type { Cell } from './time-reading.ts';

/**
 * Reads candles as freqtrade and exchanges write them in JSON: a list of lists, a list of objects, or an object that
 * holds one under `data`, with its titles under `columns` or `fields`.
 */
export function readJson(bytes: Uint8Array, about: RawTable): BuiltCandles {
  const { list, titles: given } = listOf(parsed(bytes, about.path), about.path);
  const first = list[0];
  const titles = given ?? (isObject(first) ? Object.keys(first) : null);
  const rowOf = (each: unknown, line: number): readonly Cell[] => {
    if (Array.isArray(each)) return each.map(cellOf);
    if (titles !== null && isObject(each)) return titles.map((title) => cellOf(each[title]));
    throw new DataError(`${about.path}: entry ${line} of its list is no candle`, REMEDY);
  };
  const sample = list.slice(0, SAMPLE_ROWS).map((each, at) => rowOf(each, at + 1));
  const builder = new CandleBuilder({
    ...about,
    titles,
    sample,
    preamble: '',
    isComma: false,
    expected: list.length,
  });
  for (const [at, each] of list.entries()) builder.take(rowOf(each, at + 1), at + 1);
  return builder.done();
}

const REMEDY = 'give a list of lists such as [[1604793600000, 58.9, 58.92, 58.72, 58.75, 1442.1], …]';

function parsed(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw damaged(path, 'JSON', error);
  }
}

function listOf(
  value: unknown,
  path: string,
): { list: readonly unknown[]; titles: readonly string[] | null } {
  if (Array.isArray(value)) return { list: value, titles: null };
  if (isObject(value) && Array.isArray(value.data)) {
    const named = value.columns ?? value.fields;
    const titles = Array.isArray(named) && named.every((each) => typeof each === 'string') ? named : null;
    return { list: value.data, titles };
  }
  throw new DataError(`${path}: it is JSON, but no list of candles`, REMEDY);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
