import { once } from 'node:events';
import { isoTime } from '@chimera/runtime/clock';
import { exportJournal } from '@chimera/runtime/ledger/export';
import { EXPORT_TABLES, type ExportTableName, exportTable } from '@chimera/runtime/ledger/export-tables';
import type { LedgerReader } from '@chimera/runtime/ledger/reader';
import { verifyLedger } from '@chimera/runtime/ledger/verify';
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

/** How many of the newest entries `show` prints. */
const SHOWN_ENTRIES = 20;

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
  const book = reader.atOnce(() => ({
    identity: reader.identity() ?? null,
    head: reader.head() ?? null,
    sessions: reader.sessionCount(),
    account: reader.row<Record<string, string | number>>('SELECT * FROM account') ?? null,
    positions: reader.rows<Record<string, string | number>>('SELECT * FROM positions ORDER BY symbol'),
    entries: reader
      .rows<{ seq: number; time: number; kind: string; data: string }>(
        'SELECT seq, time, kind, data FROM journal ORDER BY seq DESC LIMIT ?',
        SHOWN_ENTRIES,
      )
      .toReversed(),
  }));
  if (json) {
    const entries = book.entries.map((row) => ({
      ...row,
      time: isoTime(row.time),
      data: JSON.parse(row.data),
    }));
    process.stdout.write(`${JSON.stringify({ ...book, entries }, null, 2)}\n`);
    return 0;
  }
  const terminal = new Terminal();
  const { identity, account, positions, head } = book;
  terminal.line(
    `book       ${identity?.mode} on ${identity?.market}, opened with ${identity?.startingCash} ${identity?.currency}`,
  );
  terminal.line(`sessions   ${book.sessions}`);
  terminal.line(`entries    ${head?.seq ?? 0}, head ${head?.hash ?? '-'}`);
  terminal.line(`cash       ${account?.cash} ${identity?.currency}`);
  terminal.line(`realized   ${account?.realized}, fees ${account?.fees}`);
  for (const { symbol, quantity, entry_price } of positions) {
    terminal.line(`position   ${quantity} ${symbol} at ${Number(entry_price).toFixed(2)}`);
  }
  terminal.line(`the last ${book.entries.length} entries`);
  for (const { seq, time, kind, data } of book.entries) {
    terminal.line(`${String(seq).padStart(6)} ${isoTime(time)} ${kind.padEnd(15)} ${data.slice(0, 120)}`);
  }
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
