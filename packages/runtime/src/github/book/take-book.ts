import { archiveBook } from '../../session/archive-book.ts';
import { placeLedger } from './packed-book.ts';

/** Puts a book that was found where sessions look for it. What lies there is archived, unless it is that very book. */
export function takeBook(path: string, ledgerPath: string): void {
  if (path === ledgerPath) return;
  archiveBook(ledgerPath);
  placeLedger(path, ledgerPath);
}
