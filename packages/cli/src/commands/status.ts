import { counted, duration, isoTime, price, realNow } from '@chimera/base';
import { lastEquity, lastSession, type WaitingOrder, waitingOrders } from '@chimera/book';
import { booksIn, MAIN_BOOK, type Paths } from '@chimera/config';
import type { PositionMetrics, RuntimeMetrics } from '@chimera/contract';
import { amountText } from '@chimera/engine';
import { isLocked } from '@chimera/ledger';
import { endWords, isAlive, newestSession } from '@chimera/session';
import { readMetrics, readPid } from '@chimera/workdir';
import { findBook, openBook } from '../find-book.ts';
import { shortened } from '../live-view/line.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';
import { terminalLine } from '../terminal-text.ts';

/** What `chimera status --json` prints. */
interface Status {
  readonly book: string;
  /** The other books of this work directory. */
  readonly other_books: readonly string[];
  readonly running: boolean;
  readonly pid: number | null;
  readonly processes: { readonly bot: number | null; readonly server: number | null };
  readonly session: RuntimeMetrics['session'] | null;
  readonly now: string | null;
  readonly health: string | null;
  /** Why health is what it is; empty where it is well or nothing runs. */
  readonly health_reasons: readonly string[];
  readonly equity: number | null;
  /** The orders that wait, stops and targets of positions included. */
  readonly orders: readonly WaitingOrder[];
  readonly last_end: { readonly reason: string; readonly detail: string } | null;
}

/** `chimera status`. */
export async function status(options: PlaceOptions & { json?: boolean }): Promise<number> {
  const { config, paths, ledgerPath } = findBook(options);
  const running = isLocked(paths.lock);
  const metrics = readMetrics(paths.metrics);
  const book = ledgerPath === null ? null : readBook(paths, ledgerPath);
  const found: Status = {
    book: config.book,
    other_books: booksIn(paths.workdir).filter((name) => name !== config.book),
    running,
    pid: running ? readPid(paths.pid) : null,
    processes: {
      bot: running ? readPid(paths.botPid) : null,
      server: running ? readPid(paths.serverPid) : null,
    },
    session: metrics?.session ?? null,
    now: book?.time ?? metrics?.timestamp ?? null,
    health: running ? (metrics?.application.health_status ?? null) : null,
    health_reasons: running ? (metrics?.application.health_reasons ?? []) : [],
    equity: book?.equity ?? metrics?.trading.equity ?? null,
    orders: book?.orders ?? [],
    last_end: running ? null : (book?.end ?? null),
  };
  if (options.json) new Terminal().json(found);
  else {
    const terminal = new Terminal();
    print(terminal, found, running ? metrics : null);
    if (options.book === undefined && found.other_books.length > 0)
      terminal.line(`books    this is ${found.book}; also here: ${found.other_books.join(', ')} (--book)`);
  }
  return 0;
}

function print(terminal: Terminal, found: Status, metrics: RuntimeMetrics | null): void {
  const line = (text: string) => terminal.line(shortened(terminalLine(text), terminal.width));
  const { session, equity } = found;
  if (found.book !== MAIN_BOOK) line(`book     ${found.book}`);
  if (!found.running) {
    const end = found.last_end;
    const last = end ? ` The last one ${endWords(end.reason)}: ${end.detail}.` : '';
    terminal.line(`No session is running.${last}`);
    if (end) line(`at       ${found.now}`);
    if (equity !== null) line(`equity   ${amountText(equity)}`);
    for (const order of found.orders) line(waiting(order));
    return;
  }
  line(
    `running  ${session?.id ?? 'starting'} (${session?.mode}, ${session?.risk_level}, speed ${session?.speed})`,
  );
  line(`since    ${session?.started_at}`);
  line(`until    ${session?.ends_at}${timeLeft(session?.ends_at, found.now)}`);
  line(`now      ${found.now}`);
  if (metrics) {
    const { application, breaker } = metrics;
    const errors = `${counted(application.error_count, 'error')}, ${counted(application.warning_count, 'warning')}`;
    line(`health   ${found.health}; breaker ${breaker.state}, ${errors}`);
  } else line(`health   ${found.health}`);
  for (const reason of found.health_reasons) line(`because  ${reason}`);
  line(`equity   ${equity === null ? 'unknown' : amountText(equity)}`);
  for (const position of metrics?.trading.positions ?? []) {
    const { symbol, quantity, entry_price, mark_price, unrealized_pnl } = position;
    const result = `${unrealized_pnl >= 0 ? '+' : ''}${amountText(unrealized_pnl)}`;
    const what = `${quantity} ${symbol} at ${price(entry_price)}`;
    if (position.quarantined)
      line(`stuck    ${what}, last ${price(mark_price)} (${result}), ${ageOf(position, found.now)}`);
    else line(`held     ${what}, now ${price(mark_price)} (${result})`);
  }
  for (const order of found.orders) line(waiting(order));
  line(`pids     controller ${found.pid}, bot ${found.processes.bot}, server ${found.processes.server}`);
}

/** A position in quarantine: how old its price is, and what to do. */
function ageOf({ symbol, mark_time }: PositionMetrics, now: string | null): string {
  const remedy = `chimera write-off ${symbol} --reason "…" gives it up`;
  if (mark_time === null || now === null) return `in quarantine; ${remedy}`;
  const age = duration(Math.max(0, Date.parse(now) - Date.parse(mark_time)));
  return `in quarantine, the price is ${age} old; ${remedy}`;
}

function timeLeft(ends: string | undefined, now: string | null): string {
  if (ends === undefined || now === null) return '';
  return ` (${duration(Math.max(0, Date.parse(ends) - Date.parse(now)))} left)`;
}

/** `waits    o7 sell 0.5 BTC/USDT stop-market at 90 since 2026-01-01T00:05:00Z (protects o6)`. */
function waiting(order: WaitingOrder): string {
  const { id, side, quantity, symbol, type, limit, since, parent } = order;
  const at = order.price === null ? '' : ` at ${price(order.price)}`;
  const within = limit === null ? '' : `, limit ${price(limit)}`;
  const protects = parent === null ? '' : ` (protects ${parent})`;
  return `waits    ${id} ${side} ${quantity ?? 'all'} ${symbol} ${type}${at}${within} since ${since}${protects}`;
}

interface BookStanding {
  readonly time: string;
  readonly equity: number | null;
  readonly orders: readonly WaitingOrder[];
  /** How the last session ended, unless it still runs. */
  readonly end: Status['last_end'];
}

function readBook(paths: Paths, ledgerPath: string): BookStanding | null {
  const reader = openBook(paths, ledgerPath);
  try {
    const last = lastSession(reader);
    if (!last) return null;
    const time = isoTime(reader.cursor()?.time ?? last.start);
    const signs = { isAlive: isAlive(paths, ledgerPath), now: realNow() };
    const end = newestSession(reader, signs)?.end ?? null;
    return { time, equity: lastEquity(reader)?.equity ?? null, orders: waitingOrders(reader), end };
  } finally {
    reader.close();
  }
}
