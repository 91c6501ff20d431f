import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { Log, type LogLevel, realNow } from '@chimera/base';
import { nameOf, ofBook, pathsOf } from '@chimera/config';
import { DASHBOARD_PAGE } from '@chimera/dashboard';
import { amountText } from '@chimera/engine';
import { storeListing } from '@chimera/market-data';
import { preflight } from '@chimera/preflight';
import { processFiles, runSession, type SessionResult, WatchedSession } from '@chimera/supervision';
import type { SessionPlan } from '@chimera/workdir';
import { printChecks } from '../check-list.ts';
import { LiveView } from '../live-view/live-view.ts';
import { requestOf, type SessionOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import { Terminal } from '../terminal.ts';
import { startDetached } from './detach.ts';

export interface StartOptions extends SessionOptions {
  readonly detach?: boolean;
}

const COLOURS: Partial<Record<LogLevel, 'red' | 'yellow' | 'green'>> = {
  ERROR: 'red',
  WARNING: 'yellow',
  SUCCESS: 'green',
};

/** `chimera start`: preflight, then the session in the foreground, or detached. */
export async function start(options: StartOptions): Promise<number> {
  const terminal = new Terminal();
  const request = requestOf(options);
  banner(terminal);
  const { checks, exitCode, session: planned } = await preflight(request);
  printChecks(terminal, checks);
  if (!planned) {
    terminal.line(terminal.paint('red', `Nothing was started (exit code ${exitCode}).`));
    return exitCode;
  }
  const { plan, config, exchange } = planned;
  if (exchange) {
    const name = nameOf(config.market_data, exchange.id);
    storeListing(plan.workdir, name, exchange.markets, realNow());
  }
  if (options.detach) return startDetached(terminal, planned, request.newBook);
  const paths = pathsOf(plan.workdir, plan.book);
  const log = new Log(paths.runtimeLog, plan.logLevel, (level, message) => {
    const colour = COLOURS[level];
    const tag = `[${level}]`;
    terminal.line(`${colour ? terminal.paint(colour, tag) : tag} ${message}`);
  });
  const session: WatchedSession = new WatchedSession({
    plan,
    config,
    entries: { ...processFiles(), page: DASHBOARD_PAGE },
    log,
    newBook: request.newBook,
    onStarted: (url) => view?.begin(url),
    onCheck: (metrics) => (view ? view.checked(metrics) : progress.show(metrics)),
  });
  const progress = new Progress(terminal, plan);
  const view = terminal.canDraw ? new LiveView(terminal, plan, () => session.now()) : null;
  let isAsked = false;
  const stop = (signal: NodeJS.Signals) => {
    if (!isAsked) terminal.line('Stopping gracefully; Ctrl-C again forces it.');
    isAsked = true;
    session.stop('stopped', `received ${signal}`);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    const result = await runSession(session);
    view?.end();
    conclude(terminal, result, plan);
    return result.exitCode;
  } finally {
    view?.end();
  }
}

function banner(terminal: Terminal): void {
  terminal.line(terminal.paint('bold', 'Chimera: paper trading only. No order ever reaches a market.'));
}

function conclude(terminal: Terminal, result: SessionResult, plan: SessionPlan): void {
  const { outcome, reason, metrics, verification, report } = result;
  const { currency } = plan.identity;
  const good = result.exitCode === 0;
  const from = (path: string) => shortest(relative(process.cwd(), path), path);
  const paths = pathsOf(plan.workdir, plan.book);
  terminal.line();
  terminal.line(
    terminal.paint(good ? 'green' : 'red', `Session ${plan.id}${ofBook(plan)} ${outcome}: ${reason}`),
  );
  if (metrics) {
    const { trading } = metrics;
    const change = trading.realized_pnl + trading.unrealized_pnl;
    terminal.line(
      `  equity    ${amountText(trading.equity)} ${currency} (${change >= 0 ? '+' : ''}${amountText(change)} since the book was opened), ` +
        `${trading.trades} trades closed, ${trading.positions.length} positions open, fees ${amountText(trading.fees)}`,
    );
  }
  const state = verification.faults.length === 0 ? 'verified' : `FAULTY: ${verification.faults.join('; ')}`;
  terminal.line(
    `  ledger    ${verification.entries} entries ${state}, head ${verification.head.slice(0, 16)}`,
  );
  if (report) terminal.line(`  report    ${from(report)}`);
  // Metrics may be switched off, and a session that ended at once has no reports.
  const more = [
    { path: paths.reports, name: `${from(paths.reports)}/` },
    ...[paths.metrics, paths.runtimeLog].map((path) => ({ path, name: from(path) })),
  ].filter(({ path }) => existsSync(path));
  terminal.line(`  more in   ${more.map(({ name }) => name).join(', ')}`);
}

/** A path from here, where it leads down; else the whole of it. */
function shortest(fromHere: string, whole: string): string {
  return fromHere.startsWith('..') ? whole : fromHere;
}
