import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileTime, makeFolder, realNow } from '@chimera/base';
import { END_MARK } from '@chimera/ledger';
import { isReportFile } from '@chimera/workdir';

/**
 * Sets a book aside with its reports, so that another can be opened; nothing is deleted. `reports` is the work
 * directory's folder of them. Returns the new folder, `null` without a book.
 */
export function archiveBook(ledgerPath: string, reports: string): string | null {
  if (!existsSync(ledgerPath)) return null;
  const folder = join(dirname(ledgerPath), 'archive');
  makeFolder(folder);
  const archive = mkdtempSync(join(folder, `${fileTime(realNow())}-`));
  for (const suffix of ['', '-wal', '-shm', END_MARK]) {
    const file = `${ledgerPath}${suffix}`;
    if (existsSync(file)) renameSync(file, join(archive, `ledger.db${suffix}`));
  }
  archiveReports(reports, archive, basename(dirname(ledgerPath)));
  return archive;
}

/** Moves the reports of a book's mode, and nothing else that lies in their folder. */
function archiveReports(reports: string, archive: string, mode: string): void {
  if (!existsSync(reports)) return;
  const names = readdirSync(reports).filter(isReportFile);
  const ofAnother = new Set(names.filter((name) => isOfAnotherMode(join(reports, name), mode)).map(stemOf));
  const moved = names.filter((name) => !ofAnother.has(stemOf(name)));
  if (moved.length === 0) return;
  mkdirSync(join(archive, 'reports'));
  for (const name of moved) renameSync(join(reports, name), join(archive, 'reports', name));
}

/** The books of both modes report into one folder, and Markdown says whose a report is. */
function isOfAnotherMode(path: string, mode: string): boolean {
  if (!path.endsWith('.md')) return false;
  const [, found] = /^\| Trading \| (\w+) mode on /m.exec(readFileSync(path, 'utf8')) ?? [];
  return found !== undefined && found !== mode;
}

function stemOf(name: string): string {
  return name.replace(/\.\w+$/, '');
}
