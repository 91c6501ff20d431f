import { rmSync } from 'node:fs';
import { openForReading } from './database.ts';

/** Copies a book as one file, as it stands after some committed step, also while it is written. */
export function copyLedger(from: string, to: string): void {
  rmSync(to, { force: true });
  const database = openForReading(from);
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}
