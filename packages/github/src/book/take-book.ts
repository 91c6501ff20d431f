import { pathsOfLedger } from '@chimera/config';
import { archiveBook } from '@chimera/session';
import { Lineage } from './lineage.ts';
import { placeLedger } from './packed-book.ts';

/** Puts a book that was found where sessions look for it. What lies there is archived with its reports, unless the other holds it all. */
export function takeBook(path: string, ledgerPath: string): void {
  if (path === ledgerPath) return;
  if (!holds(path, ledgerPath)) archiveBook(ledgerPath, pathsOfLedger(ledgerPath).reports);
  placeLedger(path, ledgerPath);
}

/** Whether the book at `path` goes on from where the other one ends. */
function holds(path: string, other: string): boolean {
  const open: Lineage[] = [];
  try {
    const [one, two] = [path, other].map((file) => {
      const lineage = Lineage.of(file);
      if (lineage) open.push(lineage);
      return lineage;
    });
    return one != null && two != null && one.holds(two.head);
  } catch {
    return false;
  } finally {
    for (const lineage of open) lineage.close();
  }
}
