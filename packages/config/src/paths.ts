import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MODES } from '@chimera/engine';
import { BOOK_NAME, MAIN_BOOK } from './book-name.ts';

const BOOKS = 'books';

/**
 * Every file of a book in a work directory. Those of the book `main` have the names that people and scripts rely on;
 * another book has all that is its own in one folder, `.chimera/state/books/<name>`. Configuration, kill switch and
 * what exchanges listed belong to all of them.
 */
export function pathsOf(workdir: string, book: string = MAIN_BOOK) {
  const shared = stateOf(workdir);
  const state = book === MAIN_BOOK ? shared : join(shared, BOOKS, book);
  const home = book === MAIN_BOOK ? workdir : state;
  return {
    workdir,
    config: join(workdir, '.chimera', 'runtime-config.json'),
    killSwitch: join(workdir, '.chimera', 'RUNTIME_DISABLED'),
    state,
    lock: join(state, 'session.lock'),
    /** What exchanges listed when they were last asked, a file each. */
    listings: join(shared, 'listings'),
    /** When exchanges were last asked, by any process of the work directory. */
    requestPace: join(shared, 'request-pace.json'),
    commands: join(state, 'commands'),
    stopRequest: join(state, 'stop-request.json'),
    signOfLife: join(state, 'watcher'),
    result: join(state, 'session-result.json'),
    runtimeLog: join(home, 'chimera-runtime.log'),
    serverLog: join(home, 'unified-server.log'),
    botLog: join(home, 'chimera-bot.log'),
    pid: join(home, 'chimera-runtime.pid'),
    startingPid: join(state, 'starting.pid'),
    serverPid: join(home, 'chimera-runtime.pid.server'),
    botPid: join(home, 'chimera-runtime.pid.bot'),
    metrics: join(home, 'runtime-metrics.json'),
    reports: join(home, 'runtime-reports'),
  };
}

export type Paths = ReturnType<typeof pathsOf>;

function stateOf(workdir: string): string {
  return join(workdir, '.chimera', 'state');
}

export function ledgerPathOf(workdir: string, mode: string, book: string = MAIN_BOOK): string {
  return join(pathsOf(workdir, book).state, mode, 'ledger.db');
}

/** The files of a book that lies where `ledgerPathOf` says. */
export function pathsOfLedger(ledgerPath: string): Paths {
  const state = dirname(dirname(ledgerPath));
  const books = dirname(state);
  const isMain = basename(books) !== BOOKS;
  const shared = isMain ? state : dirname(books);
  return pathsOf(join(shared, '..', '..'), isMain ? MAIN_BOOK : basename(state));
}

/** The names of the books of a work directory that have a ledger, `main` first. */
export function booksIn(workdir: string): readonly string[] {
  const folder = join(stateOf(workdir), BOOKS);
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => BOOK_NAME.test(name)) : [];
  return [MAIN_BOOK, ...others.toSorted()].filter((book) =>
    MODES.some((mode) => existsSync(ledgerPathOf(workdir, mode, book))),
  );
}

/** Held by the one who writes the book. */
export function writerLockOf(ledgerPath: string): string {
  return join(dirname(ledgerPath), 'writer.lock');
}
