import { once } from 'node:events';
import { isoTime } from '@chimera/runtime/clock';
import { exportJournal } from '@chimera/runtime/ledger/export';
import { EXPORT_TABLES, type ExportTableName, exportTable } from '@chimera/runtime/ledger/export-tables';
import type { LedgerReader } from '@chimera/runtime/ledger/reader';
import { verifyLedger } from '@chimera/runtime/ledger/verify';
import { bookOverview, printBook } from '../book-overview.ts';
import { findBook, openBook, usageMistake } from '../find-book.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';

export interface LedgerOptions extends PlaceOptions {
  readonly what: string;
  readonly mode?: string;
  readonly format: string;
  readonly table: string;
  readonly json?: boolean;
}

/** `chimera ledger verify|show|export`. */
export async function ledger(options: LedgerOptions): Promise<number> {
  if (!['verify', 'show', 'export'].includes(options.what)) {
    throw usageMistake('ledger', options.what, 'verify, show or export');
  }
  const { ledgerPath, paths } = findBook(options);
  if (ledgerPath === null) {
    process.stderr.write(`There is no book in ${paths.state} yet: "chimera start" opens one.\n`);
    return 1;
  }
  const reader = openBook(paths, ledgerPath);
  try {
    if (options.what === 'verify') return verify(reader, options);
    if (options.what === 'show') return show(reader, options);
    return await exportTo(reader, options);
  } finally {
    reader.close();
  }
}

function verify(reader: LedgerReader, { json }: LedgerOptions): number {
  const { entries, head, faults } = verifyLedger(reader);
  const ok = faults.length === 0;
  if (json) {
    process.stdout.write(`${JSON.stringify({ ok, entries, head, faults }, null, 2)}\n`);
    return ok ? 0 : 1;
  }
  const terminal = new Terminal();
  terminal.line(`entries  ${entries}`);
  terminal.line(`head     ${head}`);
  for (const fault of faults) terminal.line(terminal.paint('red', `✗ ${fault}`));
  if (ok) terminal.line(terminal.paint('green', '✓ chain, cash, positions and projections agree'));
  return ok ? 0 : 1;
}

function show(reader: LedgerReader, { json }: LedgerOptions): number {
  const book = bookOverview(reader);
  if (json) {
    const entries = book.entries.map((row) => ({
      ...row,
      time: isoTime(row.time),
      data: JSON.parse(row.data),
    }));
    process.stdout.write(`${JSON.stringify({ ...book, entries }, null, 2)}\n`);
    return 0;
  }
  printBook(new Terminal(), book);
  return 0;
}

async function exportTo(reader: LedgerReader, { format, table }: LedgerOptions): Promise<number> {
  if (format !== 'csv' && format !== 'json') throw usageMistake('--format', format, 'csv or json');
  if (table !== 'journal' && !isTable(table)) {
    throw usageMistake('--table', table, `journal, ${Object.keys(EXPORT_TABLES).join(', ')}`);
  }
  try {
    for (const piece of isTable(table) ? exportTable(reader, table, format) : exportJournal(reader, format)) {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    // The reader has seen enough (`| head`).
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return 0;
}

function isTable(name: string): name is ExportTableName {
  return Object.hasOwn(EXPORT_TABLES, name);
}
