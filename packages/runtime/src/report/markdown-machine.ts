import { counted, duration } from '../number-format.ts';
import { list, outside, section, table } from './markdown-text.ts';
import type { Report } from './report.ts';

export function healthSection({ health }: Report): string {
  const { level, reasons, checks, ill, errorRate, source, newestCandle, dataAgeSeconds, breaker } = health;
  const total = Object.values(checks).reduce((sum, count) => sum + count, 0);
  const found = Object.entries(checks).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
  const rows = ill.map(({ time, level, reasons }) => [time, level, reasons.map(outside).join(', ')]);
  const age = dataAgeSeconds === null ? '' : `, ${duration(dataAgeSeconds * 1000)} old`;
  return section(
    'System health summary',
    list([
      `Now **${level}**${because(reasons)}; ${counted(total, 'health check')} in the period${total > 0 ? `: ${found.join(', ')}` : ''}.`,
      `Circuit breaker ${breaker.state}${breaker.reason === null ? '' : `: ${outside(breaker.reason)}`}.`,
      `Failed operations: ${(errorRate * 100).toFixed(2)} %.`,
      `Market data: ${outside(source)}, ${newestCandle === null ? 'no candle yet' : `newest candle ${newestCandle}${age}`}.`,
    ]),
    rows.length > 0 ? table(['Checked', 'Health', 'Why'], rows) : null,
  );
}

/** ` (the bot was restarted once, …)`: why health is what it is. */
export function because(reasons: readonly string[]): string {
  return reasons.length > 0 ? ` (${reasons.map(outside).join(', ')})` : '';
}

export function resourceSection({ resources, machine }: Report): string {
  const rows = resources.map(({ name, last, mean, max, limit }) => [
    name,
    ...[last, mean, max].map((value) => `${value.toFixed(1)} %`),
    limit === null ? '–' : `${limit} %`,
  ]);
  const memory = `${machine.memory_used_mb.toFixed(0)} of ${machine.memory_total_mb.toFixed(0)} MB of memory in use`;
  const now = `Now ${memory}; the machine has been up for ${duration(machine.uptime_seconds * 1000)}.`;
  return section('Resource usage', now, table(['Resource', '#Last', '#Mean', '#Highest', '#Limit'], rows));
}

export function processSection({ processes }: Report): string {
  const rows = processes.map(({ name, status, pid, restarts, restartsInPeriod, rss_mb, cpu_percent }) => [
    name,
    status,
    pid === null ? '–' : String(pid),
    `${restarts} (${restartsInPeriod})`,
    `${rss_mb.toFixed(0)} MB`,
    `${cpu_percent.toFixed(1)} %`,
  ]);
  const columns = ['Process', 'Status', '#Pid', '#Restarts (in the period)', '#Memory', '#CPU'];
  return section('Process status', table(columns, rows));
}

export function concernSection({ concerns }: Report): string {
  const { errors, warnings, latest, omitted } = concerns;
  if (latest.length === 0) return section('Recent errors and warnings', 'None in the period.');
  const rows = latest.map(({ time, severity, source, message, times }) => [
    time,
    severity,
    outside(source),
    outside(message),
    String(times),
  ]);
  return section(
    'Recent errors and warnings',
    `${counted(errors, 'error')} and ${counted(warnings, 'warning')}${omitted > 0 ? `; ${omitted} older ones are not shown` : ''}.`,
    table(['Last seen', 'Severity', 'Source', 'What', '#Times'], rows),
  );
}
