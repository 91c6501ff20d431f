import { createHash } from 'node:crypto';
import type { JournalEntry } from '@chimera/engine';

/** A journal row as it stands in the ledger. `data` is JSON, byte for byte what was hashed. */
export interface JournalRow {
  readonly seq: number;
  readonly session: string;
  readonly time: number;
  readonly kind: JournalEntry['kind'];
  readonly data: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** SHA-256 over the previous hash and everything the row says, one field a line; hexadecimal. */
export function hashOf(row: Omit<JournalRow, 'hash'>): string {
  const { prev_hash, seq, session, time, kind, data } = row;
  return createHash('sha256').update([prev_hash, seq, session, time, kind, data].join('\n')).digest('hex');
}

export function entryOf({ time, kind, data }: JournalRow): JournalEntry {
  return { time, kind, data: JSON.parse(data) } as JournalEntry;
}
