import Papa from 'papaparse';
import { DataError } from './data-error.ts';
import { numberOf } from './numbers.ts';
import type { ReadOptions } from './read-options.ts';
import { columnPlaces } from './table-plan.ts';
import { areTitles, type ColumnPlaces, PRICES } from './titles.ts';
import { isWrittenTime } from './written-time.ts';

/** How a file of text sets its columns apart, and where its rows begin. */
export interface Dialect {
  readonly delimiter: string;
  readonly titles: readonly string[] | null;
  /** Lines before the first row, titles among them. */
  readonly skipped: number;
  readonly preamble: string;
}

/** In this order: numbers may hold commas, and times spaces and points. */
const DELIMITERS = ['\t', ';', '|', ','];
/** A table may begin with lines of its own: an address, a comment, `sep=;`. */
const MOST_PREAMBLE = 20;
const LEAST_FIELDS = 5;
const KNOWN_ORDER: ColumnPlaces = { time: 0, open: 1, high: 2, low: 3, close: 4 };
const APART_ORDER: ColumnPlaces = { time: 0, clock: 1, open: 2, high: 3, low: 4, close: 5 };

export function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false }).data;
}

/** Looks at the first lines. DataError, which tells nothing of the content, where they are no table of candles. */
export function dialectOf(where: string, lines: readonly string[], options: ReadOptions): Dialect {
  refuseMarkup(where, lines);
  const places = options.columns === null ? null : columnPlaces(where, null, [], options, null);
  const found = DELIMITERS.flatMap((delimiter) => beginning(lines, delimiter, places) ?? []);
  const best = found.find(({ isSure }) => isSure) ?? found[0];
  if (best !== undefined) return best;
  throw new DataError(
    `${where}: it is no file of candles`,
    'name a file of candles: CSV, JSON, feather or parquet, plain or as gz, zst or zip',
  );
}

function beginning(
  lines: readonly string[],
  delimiter: string,
  said: ColumnPlaces | null,
): (Dialect & { readonly isSure: boolean }) | null {
  for (const [index, line] of lines.slice(0, MOST_PREAMBLE).entries()) {
    const fields = rowsOf(line, delimiter)[0] ?? [];
    if (fields.length < LEAST_FIELDS) continue;
    const isRow = (said === null ? [KNOWN_ORDER, APART_ORDER] : [said]).some((places) =>
      isRowOf(fields, places),
    );
    // With columns that were named, a line of titles is one more line before the rows.
    const titles = isRow || said !== null ? null : fields;
    const skipped = isRow ? index : index + 1;
    const isSure = isRow || areTitles(fields);
    return { delimiter, titles, skipped, preamble: lines.slice(0, index).join('\n'), isSure };
  }
  return null;
}

function isRowOf(fields: readonly string[], places: ColumnPlaces): boolean {
  const time = fields[places.time!]?.trim() ?? '';
  const isTime = isWrittenTime(time) || (time !== '' && Number.isFinite(Number(time)));
  if (places.clock !== undefined && !/^\s*\d{1,2}:\d{2}/.test(fields[places.clock] ?? '')) return false;
  return isTime && PRICES.every((role) => isNumber(fields[places[role]!] ?? ''));
}

function isNumber(text: string): boolean {
  return (
    text.trim() !== '' && (!Number.isNaN(numberOf(text, 'point')) || !Number.isNaN(numberOf(text, 'comma')))
  );
}

function refuseMarkup(where: string, lines: readonly string[]): void {
  const [first = ''] = lines;
  if (!/^\s*(<!doctype|<html|<\?xml|<head|<body)/i.test(first)) return;
  throw new DataError(
    `${where}: it is a web page or XML, not a file of candles`,
    'download the file itself; a page that asks to sign in or says "not found" may have been saved in its place',
  );
}
