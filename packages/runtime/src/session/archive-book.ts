import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileTime, realNow } from '../clock.ts';

/** Sets a book aside, so that another can be opened; nothing is deleted. Returns where it went, `null` without one. */
export function archiveBook(ledgerPath: string): string | null {
  if (!existsSync(ledgerPath)) return null;
  const folder = join(dirname(ledgerPath), 'archive');
  mkdirSync(folder, { recursive: true });
  const archive = mkdtempSync(join(folder, `${fileTime(realNow())}-`));
  for (const suffix of ['', '-wal', '-shm']) {
    const file = `${ledgerPath}${suffix}`;
    if (existsSync(file)) renameSync(file, join(archive, `ledger.db${suffix}`));
  }
  return archive;
}
