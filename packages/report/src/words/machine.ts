import { counted, duration } from '@chimera/base';
import { joined, type Passage, passage, quoted, words } from '../passage.ts';
import type { Report } from '../report.ts';
import { because } from './summary.ts';

export function healthPassage({ health }: Report): Passage {
  const { level, reasons, checks, ill, errorRate, source, newestCandle, dataAgeSeconds, breaker } = health;
  const total = Object.values(checks).reduce((sum, count) => sum + count, 0);
  const found = Object.entries(checks).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
  const rows = ill.map((check) => [check.time, check.level, joined(check.reasons.map(quoted))]);
  const age = dataAgeSeconds === null ? '' : `, ${duration(dataAgeSeconds * 1000)} old`;
  const why = breaker.reason === null ? '' : words`: ${quoted(breaker.reason)}`;
  return passage(
    'System health summary',
    {
      list: [
        words`Now ${{ strong: level }}${because(reasons)}; ${counted(total, 'health check')} in the period${total > 0 ? `: ${found.join(', ')}` : ''}.`,
        words`Circuit breaker ${breaker.state}${why}.`,
        `Failed operations: ${(errorRate * 100).toFixed(2)} %.`,
        words`Market data: ${quoted(source)}, ${newestCandle === null ? 'no candle yet' : `newest candle ${newestCandle}${age}`}.`,
      ],
    },
    rows.length > 0 ? { columns: ['Checked', 'Health', 'Why'], rows } : null,
  );
}

export function resourcePassage({ resources, machine }: Report): Passage {
  const rows = resources.map(({ name, last, mean, max, limit }) => [
    name,
    ...[last, mean, max].map((value) => `${value.toFixed(1)} %`),
    limit === null ? '–' : `${limit} %`,
  ]);
  const memory = `${machine.memory_used_mb.toFixed(0)} of ${machine.memory_total_mb.toFixed(0)} MB of memory in use`;
  const now = `Now ${memory}; the machine has been up for ${duration(machine.uptime_seconds * 1000)}.`;
  return passage('Resource usage', now, {
    columns: ['Resource', '#Last', '#Mean', '#Highest', '#Limit'],
    rows,
  });
}

export function processPassage({ processes }: Report): Passage {
  const rows = processes.map(({ name, status, pid, restarts, restartsInPeriod, rss_mb, cpu_percent }) => [
    name,
    status,
    pid === null ? '–' : String(pid),
    `${restarts} (${restartsInPeriod})`,
    `${rss_mb.toFixed(0)} MB`,
    `${cpu_percent.toFixed(1)} %`,
  ]);
  const columns = ['Process', 'Status', '#Pid', '#Restarts (in the period)', '#Memory', '#CPU'];
  return passage('Process status', { columns, rows });
}

export function concernPassage({ concerns }: Report): Passage {
  const { errors, warnings, latest, omitted } = concerns;
  if (latest.length === 0) return passage('Recent errors and warnings', 'None in the period.');
  const rows = latest.map(({ time, severity, source, message, times }) => [
    time,
    severity,
    quoted(source),
    quoted(message),
    String(times),
  ]);
  return passage(
    'Recent errors and warnings',
    `${counted(errors, 'error')} and ${counted(warnings, 'warning')}${omitted > 0 ? `; ${omitted} older ones are not shown` : ''}.`,
    { columns: ['Last seen', 'Severity', 'Source', 'What', '#Times'], rows },
  );
}
