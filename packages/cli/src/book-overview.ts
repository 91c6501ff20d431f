import { price } from '@chimera/base';
import {
  ALL_ENTRIES,
  accountOf,
  entryWords,
  identityOf,
  newestJournal,
  positions,
  sessionCount,
} from '@chimera/book';
import type { JournalEntry } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { shortened } from './live-view/line.ts';
import type { Terminal } from './terminal.ts';
import { terminalLine } from './terminal-text.ts';

/** How many of the newest entries are shown. */
const SHOWN_ENTRIES = 20;

/** A book at a glance, and the end of its journal. */
export function bookOverview(reader: LedgerReader) {
  return reader.atOnce(() => ({
    identity: identityOf(reader) ?? null,
    head: reader.head() ?? null,
    sessions: sessionCount(reader),
    account: accountOf(reader),
    positions: positions(reader).map(({ symbol, direction, tag, entries, quantity, cost, ...rest }) => {
      const { entryPrice: entry_price, openedAt: opened_at } = rest;
      return { symbol, direction, tag, quantity, cost, entry_price, opened_at, entries: entries.length };
    }),
    entries: newestJournal(reader, { ...ALL_ENTRIES, limit: SHOWN_ENTRIES }),
  }));
}

/** A line of text is never wider than the terminal. */
export function printBook(terminal: Terminal, book: ReturnType<typeof bookOverview>): void {
  const { identity, account, positions, head, entries, sessions } = book;
  const line = (text: string) => terminal.line(shortened(terminalLine(text), terminal.width));
  const name = identity?.name === undefined ? '' : `${identity.name}: `;
  line(
    `book       ${name}${identity?.mode} on ${identity?.market}, opened with ${identity?.startingCash} ${identity?.currency}`,
  );
  line(`sessions   ${sessions}`);
  line(`entries    ${head?.seq ?? 0}, head ${head?.hash.slice(0, 16) ?? '-'}`);
  line(`cash       ${account?.cash} ${identity?.currency}`);
  line(`realized   ${account?.realized}, fees ${account?.fees}, slippage ${account?.slippage}`);
  line(`counts     ${account?.orders} orders, ${account?.fills} fills, ${account?.refusals} refusals`);
  for (const { symbol, direction, quantity, entry_price, entries } of positions) {
    const which = direction === 'short' ? 'short ' : '';
    const many = entries > 1 ? `, ${entries} entries` : '';
    line(`position   ${which}${quantity} ${symbol} at ${price(String(entry_price))}${many}`);
  }
  terminal.line(`the last ${entries.length} entries`);
  const width = Math.max(0, ...entries.map(({ kind }) => kind.length));
  let day = '';
  for (const row of entries) {
    const [date, time] = new Date(row.time).toISOString().slice(0, 19).split('T');
    if (date !== day) terminal.line(terminal.paint('dim', `       ${date}`));
    day = date ?? day;
    line(
      `${String(row.seq).padStart(6)} ${time} ${row.kind.padEnd(width)} ${entryWords(row)}${setupWords(row)}`,
    );
  }
}

/** What a session trades by is in the first of its entries alone. */
function setupWords({ kind, data }: JournalEntry): string {
  if (kind !== 'session-started') return '';
  const { strategy, riskLevel, symbols } = data.setup;
  return `: ${strategy}, ${riskLevel}, ${symbols.join(' ')}`;
}
