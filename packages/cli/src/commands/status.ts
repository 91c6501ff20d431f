import { readFileSync } from 'node:fs';
import { isoTime } from '@chimera/runtime/clock';
import { isLocked } from '@chimera/runtime/ledger/lock';
import type { RuntimeMetrics } from '@chimera/runtime/monitor/metrics';
import { readPid } from '@chimera/runtime/process/pid-file';
import { counted, duration, price } from '@chimera/runtime/report/number-format';
import type { Paths } from '@chimera/runtime/session/paths';
import { findBook, openBook } from '../find-book.ts';
import { shortened } from '../live-view/line.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';

/** What `chimera status --json` prints. */
interface Status {
  readonly running: boolean;
  readonly pid: number | null;
  readonly processes: { readonly bot: number | null; readonly server: number | null };
  readonly session: RuntimeMetrics['session'] | null;
  readonly now: string | null;
  readonly health: string | null;
  readonly equity: number | null;
  readonly last_end: { readonly reason: string; readonly detail: string } | null;
}

const LOST = { reason: 'lost', detail: 'it never said how' };

/** `chimera status`. */
export async function status(options: PlaceOptions & { json?: boolean }): Promise<number> {
  const { paths, ledgerPath } = findBook(options);
  const running = isLocked(paths.lock);
  const metrics = readMetrics(paths.metrics);
  const book = ledgerPath === null ? null : readBook(paths, ledgerPath);
  const found: Status = {
    running,
    pid: running ? readPid(paths.pid) : null,
    processes: {
      bot: running ? readPid(paths.botPid) : null,
      server: running ? readPid(paths.serverPid) : null,
    },
    session: metrics?.session ?? null,
    now: book?.time ?? metrics?.timestamp ?? null,
    health: running ? (metrics?.application.health_status ?? null) : null,
    equity: book?.equity ?? metrics?.trading.equity ?? null,
    last_end: running ? null : (book?.end ?? null),
  };
  if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else print(new Terminal(), found, running ? metrics : null);
  return 0;
}

function print(terminal: Terminal, found: Status, metrics: RuntimeMetrics | null): void {
  const line = (text: string) => terminal.line(shortened(text, terminal.width));
  const { session, equity } = found;
  if (!found.running) {
    const end = found.last_end;
    const last = end ? ` The last one ended (${end.reason}): ${end.detail}.` : '';
    terminal.line(`No session is running.${last}`);
    if (end) line(`at       ${found.now}`);
    if (equity !== null) line(`equity   ${equity.toFixed(2)}`);
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
  line(`equity   ${equity?.toFixed(2)}`);
  for (const { symbol, quantity, entry_price, mark_price, unrealized_pnl } of metrics?.trading.positions ??
    []) {
    const result = `${unrealized_pnl >= 0 ? '+' : ''}${unrealized_pnl.toFixed(2)}`;
    line(`held     ${quantity} ${symbol} at ${price(entry_price)}, now ${price(mark_price)} (${result})`);
  }
  line(`pids     controller ${found.pid}, bot ${found.processes.bot}, server ${found.processes.server}`);
}

function timeLeft(ends: string | undefined, now: string | null): string {
  if (ends === undefined || now === null) return '';
  return ` (${duration(Math.max(0, Date.parse(ends) - Date.parse(now)))} left)`;
}

export function readMetrics(path: string): RuntimeMetrics | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

interface BookStanding {
  readonly time: string;
  readonly equity: number | null;
  /** How the last session ended, unless it still runs. */
  readonly end: NonNullable<Status['last_end']>;
}

function readBook(paths: Paths, ledgerPath: string): BookStanding | null {
  const reader = openBook(paths, ledgerPath);
  try {
    const last = reader.lastSession();
    if (!last) return null;
    const row = reader.row<{ equity: number }>('SELECT equity FROM equity ORDER BY time DESC LIMIT 1');
    const time = isoTime(reader.cursor()?.time ?? last.time);
    return { time, equity: row?.equity ?? null, end: reader.sessionEnd(last.id)?.data ?? LOST };
  } finally {
    reader.close();
  }
}
