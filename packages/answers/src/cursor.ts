import { lastCheck, lastEquity, lastIncident, lastTrade, newestEvent } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';

/** How far someone has read the ledger: the newest row of each table that grows, and whose journal it is. */
export interface Cursor {
  readonly seq: number;
  /** The first digits of the hash that seals entry `seq`: another book has another. */
  readonly seal: string;
  readonly event: number;
  /** UTC epoch milliseconds. The point of that time may still change, as more symbols' candles end then. */
  readonly equity: number;
  readonly trade: number;
  readonly incident: number;
  readonly health: number;
}

const SEAL_LENGTH = 8;
export const CURSOR_FORM =
  /^(\d{1,15})-([0-9a-f]{8})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/;

export const START_OF_BOOK: Cursor = {
  seq: 0,
  seal: '0'.repeat(SEAL_LENGTH),
  event: 0,
  equity: 0,
  trade: 0,
  incident: 0,
  health: 0,
};

export function sealOf(hash: string): string {
  return hash.slice(0, SEAL_LENGTH);
}

/** As it stands in `id:` of an event, and comes back in `Last-Event-ID`. */
export function formatCursor({ seq, seal, event, equity, trade, incident, health }: Cursor): string {
  return [`${seq}-${seal}`, event, equity, trade, incident, health].join('.');
}

export function parseCursor(text: string): Cursor | undefined {
  const [, seq, seal, ...rest] = CURSOR_FORM.exec(text) ?? [];
  if (seq === undefined || seal === undefined) return undefined;
  const [event = 0, equity = 0, trade = 0, incident = 0, health = 0] = rest.map(Number);
  return { seq: Number(seq), seal, event, equity, trade, incident, health };
}

/** The cursor of the one who has read all there is. */
export function headOf(reader: LedgerReader): Cursor {
  const head = reader.head();
  return {
    seq: head?.seq ?? 0,
    seal: head ? sealOf(head.hash) : START_OF_BOOK.seal,
    event: newestEvent(reader),
    equity: lastEquity(reader)?.time ?? 0,
    trade: lastTrade(reader),
    incident: lastIncident(reader),
    health: lastCheck(reader),
  };
}

/** Whether the ledger is the one that the cursor was read from. */
export function belongsTo({ seq, seal }: Cursor, reader: LedgerReader): boolean {
  if (seq === 0) return true;
  const hash = reader.hashAt(seq);
  return hash !== undefined && sealOf(hash) === seal;
}
