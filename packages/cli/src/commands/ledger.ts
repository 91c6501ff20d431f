import { once } from 'node:events';
import { isoTime, realNow } from '@chimera/base';
import { type Paths, writerLockOf } from '@chimera/config';
import {
  EXPORT_TABLES,
  type ExportTableName,
  exportJournal,
  exportTable,
  type LedgerReader,
  repairLedger,
  takeLock,
  verifyLedger,
} from '@chimera/ledger';
import { bookOverview, printBook } from '../book-overview.ts';
import { findBook, openBook, usageMistake } from '../find-book.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';
import { complain } from '../terminal-text.ts';

export interface LedgerOptions extends PlaceOptions {
  readonly what: string;
  readonly mode?: string;
  readonly format: string;
  readonly table: string;
  readonly upToLastGood?: boolean;
  readonly json?: boolean;
}

/** `chimera ledger verify|repair|show|export`. */
export async function ledger(options: LedgerOptions): Promise<number> {
  if (!['verify', 'repair', 'show', 'export'].includes(options.what)) {
    throw usageMistake('ledger', options.what, 'verify, repair, show or export');
  }
  const { ledgerPath, paths } = findBook(options);
  if (ledgerPath === null) {
    complain(`There is no book in ${paths.state} yet: "chimera start" opens one.`);
    return 1;
  }
  if (options.what === 'repair') return repair(paths, ledgerPath, options);
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
  const { entries, head, faults, seals } = verifyLedger(reader);
  const ok = faults.length === 0;
  if (json) {
    const { rows, root, asFoundUpTo } = seals;
    const told = { rows, root, as_found_up_to: asFoundUpTo };
    new Terminal().json({ ok, entries, head, seals: told, faults });
    return ok ? 0 : 1;
  }
  const terminal = new Terminal();
  terminal.line(`entries  ${entries}`);
  terminal.line(`head     ${head}`);
  terminal.line(`seals    ${seals.root} over ${seals.rows} rows`);
  if (seals.asFoundUpTo !== null) {
    terminal.line(`         what was there up to entry ${seals.asFoundUpTo} was sealed as found, not before`);
  }
  for (const fault of faults) terminal.line(terminal.paint('red', `✗ ${fault}`));
  if (ok) terminal.line(terminal.paint('green', '✓ chain, cash, positions and projections agree'));
  if (ok)
    terminal.line(terminal.paint('green', '✓ database, candles, equity, marks, incidents and checks agree'));
  return ok ? 0 : 1;
}

function repair(paths: Paths, ledgerPath: string, { upToLastGood = false, json }: LedgerOptions): number {
  const session = takeLock(paths.lock);
  const writer = session && takeLock(writerLockOf(ledgerPath));
  try {
    if (!session || !writer) {
      complain('A session holds this book: stop it first ("chimera stop").');
      return 1;
    }
    const { faults, told, keptAs, entries } = repairLedger(ledgerPath, { upToLastGood, now: realNow() });
    if (json) {
      new Terminal().json({ repaired: keptAs !== null, entries, faults, told, kept_as: keptAs });
      return 0;
    }
    const terminal = new Terminal();
    if (keptAs === null) {
      terminal.line(`The book verifies (${entries} entries): there is nothing to mend.`);
      return 0;
    }
    for (const fault of faults) terminal.line(terminal.paint('red', `✗ ${fault}`));
    for (const line of told) terminal.line(`  ${line}`);
    terminal.line(terminal.paint('green', `✓ mended and verified: the book goes on after entry ${entries}`));
    terminal.line(`  the damaged file is kept as ${keptAs}`);
    return 0;
  } finally {
    writer?.release();
    session?.release();
  }
}

function show(reader: LedgerReader, { json }: LedgerOptions): number {
  const book = bookOverview(reader);
  if (json) {
    const entries = book.entries.map(({ seq, time, kind, data }) => {
      return { seq, time: isoTime(time), kind, data };
    });
    new Terminal().json({ ...book, entries });
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
