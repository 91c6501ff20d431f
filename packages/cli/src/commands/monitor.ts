import { setTimeout as wait } from 'node:timers/promises';
import { realNow } from '@chimera/base';
import { lastSession } from '@chimera/book';
import type { RuntimeMetrics } from '@chimera/contract';
import { DASHBOARD_PAGE } from '@chimera/dashboard';
import { isLocked } from '@chimera/ledger';
import { SystemSampler } from '@chimera/monitor';
import { htmlReports } from '@chimera/page';
import { collectReport, refreshSummaries, writeBlotter, writeReport } from '@chimera/report';
import { isAlive, newestSession } from '@chimera/session';
import { readMetrics } from '@chimera/workdir';
import { type FoundBook, findBook, openBook, usageMistake } from '../find-book.ts';
import { type FoundAnomalies, lookForAnomalies, printAnomalies } from '../found-anomalies.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';
import { complain } from '../terminal-text.ts';

const TASKS = ['health', 'metrics', 'report', 'anomalies'] as const;

/** Load is measured between two looks. */
const LOAD_WINDOW_MS = 200;

type Findings = {
  health?: object;
  metrics?: RuntimeMetrics;
  report?: string | null;
  anomalies?: FoundAnomalies | null;
};

/** `chimera monitor health|metrics|report|anomalies|all`. */
export async function monitor(options: PlaceOptions & { what: string; json?: boolean }): Promise<number> {
  const tasks = options.what === 'all' ? TASKS : TASKS.filter((task) => task === options.what);
  if (tasks.length === 0)
    throw usageMistake('monitor <what>', options.what, 'health, metrics, report, anomalies or all');
  const book = findBook(options);
  const metrics = await freshMetrics(book);
  const running = isLocked(book.paths.lock);
  const findings: Findings = {};
  const terminal = new Terminal();
  let exitCode = 0;
  for (const task of tasks) {
    if (task === 'health') {
      const status = running && metrics ? metrics.application.health_status : 'stopped';
      const reasons = running ? (metrics?.application.health_reasons ?? []) : [];
      findings.health = {
        status,
        reasons,
        running,
        processes: running ? metrics?.application.processes : [],
      };
      if (!['healthy', 'degraded'].includes(status)) exitCode = 1;
      if (!options.json) printHealth(terminal, status, running ? metrics : null);
    } else if (task === 'anomalies') {
      findings.anomalies = lookForAnomalies(book);
      if (!options.json) printAnomalies(terminal, findings.anomalies);
    } else if (metrics === null) {
      exitCode = 1;
      complain(`There are no metrics in ${book.paths.metrics} yet: no session has run here.`);
    } else if (task === 'metrics') {
      findings.metrics = metrics;
      if (!options.json) terminal.json(metrics);
    } else {
      findings.report = reportNow(book, metrics);
      if (!options.json) terminal.line(`report   ${findings.report ?? 'none: there is no book yet'}`);
      if (findings.report === null) exitCode = 1;
    }
  }
  if (options.json) {
    const only = tasks.length === 1 ? findings[tasks[0]!] : findings;
    terminal.json(only ?? null);
  }
  return exitCode;
}

/** The newest metrics of the session, with the machine as it is now. */
async function freshMetrics({ paths, config }: FoundBook): Promise<RuntimeMetrics | null> {
  const metrics = readMetrics(paths.metrics);
  if (!metrics || !config.monitoring.metrics_enabled) return metrics;
  const sampler = new SystemSampler(paths.workdir);
  await sampler.sample();
  await wait(LOAD_WINDOW_MS);
  return { ...metrics, system: await sampler.sample() };
}

function printHealth(terminal: Terminal, status: string, metrics: RuntimeMetrics | null): void {
  const colour = status === 'healthy' ? 'green' : status === 'degraded' ? 'yellow' : 'red';
  terminal.line(`health   ${terminal.paint(colour, status)}${metrics ? '' : ' (no session is running)'}`);
  if (!metrics) return;
  const { system, usage, application, breaker } = metrics;
  for (const reason of application.health_reasons ?? []) terminal.line(`because  ${reason}`);
  terminal.line(
    `machine  CPU ${system.cpu_percent} %, memory ${system.memory_percent} %, disk ${system.disk_percent} %`,
  );
  if (usage) {
    terminal.line(
      `session  CPU ${usage.cpu_percent} % of ${usage.cores} cores, memory ${usage.memory_mb} of ${usage.memory_limit_mb} MB, decisions take ${usage.decision_delay_seconds ?? '-'} s`,
    );
  }
  for (const { name, pid, status: state, restarts } of application.processes) {
    terminal.line(`process  ${name} ${state}, pid ${pid ?? '-'}, ${restarts} restarts`);
  }
  terminal.line(`errors   ${application.error_count}, warnings ${application.warning_count}`);
  terminal.line(`breaker  ${breaker.state}${breaker.reason ? `: ${breaker.reason}` : ''}`);
}

/** A report over the last reporting interval up to now, in session time; and summaries that a killed session left behind. */
function reportNow({ paths, config, ledgerPath }: FoundBook, metrics: RuntimeMetrics): string | null {
  if (ledgerPath === null) return null;
  const reader = openBook(paths, ledgerPath);
  try {
    const session = lastSession(reader);
    const to = reader.cursor()?.time;
    if (!session || to === undefined) return null;
    const from = Math.max(session.start, to - config.chimera_bot.reporting_interval * 1000);
    const { thresholds, reporting } = config;
    writeBlotter(paths, reader, reporting.report_format);
    const signs = { isAlive: isAlive(paths, ledgerPath), now: realNow() };
    const isRunning = newestSession(reader, signs)?.state === 'running';
    const ongoing = isRunning ? session.id : null;
    const htmlOf = htmlReports(DASHBOARD_PAGE, reader, paths);
    refreshSummaries({ reader, paths, config, htmlOf, ongoing }, metrics);
    const request = { from, to, session: session.id, metrics, thresholds, ongoing };
    const report = collectReport('hourly', reader, request);
    return writeReport(paths, report, reporting.report_format, htmlOf)[0] ?? null;
  } finally {
    reader.close();
  }
}
