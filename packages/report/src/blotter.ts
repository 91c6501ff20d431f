import { join } from 'node:path';
import { makeFolder, replaceFile } from '@chimera/base';
import type { Paths } from '@chimera/config';
import { type ExportTableName, exportTable, type LedgerReader } from '@chimera/ledger';

/** Beside the trades, where `csv` is among the formats of reports. */
const MORE_TABLES: readonly ExportTableName[] = ['fills', 'orders', 'equity'];

/** Writes the round trips of the whole book into `runtime-reports/trades.csv`, anew each time; returns the paths. */
export function writeBlotter(paths: Paths, reader: LedgerReader, formats: readonly string[]): string[] {
  makeFolder(paths.reports);
  const tables: readonly ExportTableName[] = ['trades', ...(formats.includes('csv') ? MORE_TABLES : [])];
  return tables.map((name) => {
    const path = join(paths.reports, `${name}.csv`);
    const text = reader.atOnce(() => [...exportTable(reader, name, 'csv')].join(''));
    replaceFile(path, text);
    return path;
  });
}
