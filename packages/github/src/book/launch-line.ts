import type { BookHead, BookScene } from './book-scene.ts';

type BookName = Pick<BookScene, 'book' | 'mode'>;

/** What launch writes to its log. Later runs read it there: of the names of steps they cannot tell whose book it was. */
export function launchLine(session: string, book: BookName, pid: number, head: BookHead | null): string {
  const goesOn = head ? `goes on after entry ${head.seq}` : 'opens a new book';
  return `${launched(session, book)}${pid}) and ${goesOn}.`;
}

/** The same, as it begins when sessions are told of whose book nothing is left. */
export function lostSessions(book: BookName): string {
  return `earlier runs had sessions of ${named(book)}`;
}

/**
 * Whether a job's log tells of a session of that book: it was launched there, or it was missed already. `session`: only of
 * that one.
 */
export function tellsOfSession(log: string, book: BookName, session?: string): boolean {
  if (session !== undefined) return log.includes(launched(session, book));
  if (log.includes(lostSessions(book))) return true;
  const told = [...log.matchAll(/\bSession (\d{8}-\d{6}-\d{4,10}) of the book /g)];
  return told.some(({ 1: id = '', index }) => log.startsWith(launched(id, book), index));
}

function launched(session: string, book: BookName): string {
  return `Session ${session} of ${named(book)} runs (pid `;
}

function named({ book, mode }: BookName): string {
  return `the book ${book} (${mode})`;
}
