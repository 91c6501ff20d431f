import { jsonText } from '@chimera/base';
import { csvLine } from './csv.ts';
import type { LedgerReader } from './reader.ts';

const COLUMNS = ['seq', 'session', 'time', 'kind', 'data', 'prev_hash', 'hash'] as const;

/** The journal as CSV (RFC 4180) or as one JSON array, in pieces. Times are ISO 8601, hashes are as they stand. */
export function* exportJournal(reader: LedgerReader, format: 'csv' | 'json'): Generator<string> {
  if (format === 'csv') {
    yield csvLine(COLUMNS);
    for (const row of reader.journal()) {
      const cells = { ...row, time: new Date(row.time).toISOString(), data: jsonText(JSON.parse(row.data)) };
      yield csvLine(COLUMNS.map((column) => cells[column]));
    }
    return;
  }
  let separator = '[\n';
  for (const row of reader.journal()) {
    const { time, data } = row;
    yield separator + jsonText({ ...row, time: new Date(time).toISOString(), data: JSON.parse(data) });
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
