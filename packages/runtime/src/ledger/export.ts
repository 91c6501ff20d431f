import type { JournalRow } from './chain.ts';
import type { LedgerReader } from './reader.ts';

const COLUMNS = ['seq', 'session', 'time', 'kind', 'data', 'prev_hash', 'hash'] as const;

/** The journal as CSV (RFC 4180) or as one JSON array, in pieces. Times are ISO 8601, hashes are as they stand. */
export function* exportJournal(reader: LedgerReader, format: 'csv' | 'json'): Generator<string> {
  if (format === 'csv') {
    yield `${COLUMNS.join(',')}\r\n`;
    for (const row of reader.journal())
      yield `${COLUMNS.map((column) => csvField(row, column)).join(',')}\r\n`;
    return;
  }
  let separator = '[\n';
  for (const row of reader.journal()) {
    const { time, data } = row;
    yield separator + JSON.stringify({ ...row, time: new Date(time).toISOString(), data: JSON.parse(data) });
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function csvField(row: JournalRow, column: (typeof COLUMNS)[number]): string {
  const text = column === 'time' ? new Date(row.time).toISOString() : String(row[column]);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
