import { duration, moneyFormat, percent } from '../number-format.ts';
import { list, outside, section, table } from './markdown-text.ts';
import type { Report } from './report.ts';

export function changeSection({ changes, kind }: Report): string {
  const { since, what, fingerprint } = changes;
  const title = kind === 'hourly' ? 'What changed since the last report' : 'What changed';
  const print = `Fingerprint of how things stand: \`${fingerprint}\`.`;
  if (what.length === 0) {
    return section(title, `Nothing changed since ${since} but prices, times and loads.`, print);
  }
  return section(title, list(what), print);
}

export function anomalySection({ anomalies }: Report): string {
  if (anomalies.length === 0) return section('Anomalies', 'Nothing stood out from its own recent past.');
  const rows = anomalies.map(({ time, kind, source, message }) => [
    time,
    outside(kind),
    outside(source),
    outside(message),
  ]);
  return section('Anomalies', table(['Noticed', 'Kind', 'Source', 'Evidence'], rows));
}

export function timelineSection({ timeline }: Report): string {
  const { events, omitted } = timeline;
  if (events.length === 0) return '';
  const rows = events.map(({ time, until, times, severity, source, message }) => [
    until === null ? time : `${time} to ${until}`,
    severity,
    outside(source),
    outside(message),
    String(times),
  ]);
  return section(
    'Timeline',
    omitted > 0 ? `The newest ${events.length} of ${events.length + omitted}.` : null,
    table(['When', 'Severity', 'Source', 'What', '#Times'], rows),
  );
}

/** What a day or a week is the sum of. */
export function partSection({ kind, parts, trading }: Report): string {
  if (parts.length === 0) return '';
  const money = moneyFormat(parts[0]!.equity.before);
  const unit = trading ? ` (${outside(trading.currency)})` : '';
  const rows = parts.map((part) => [
    outside(part.name),
    ...(kind === 'weekly' ? [String(part.sessions)] : []),
    duration(part.runtimeMs),
    money(part.equity.after),
    money(part.equity.after - part.equity.before, 'exceptZero'),
    percent(part.equity.before > 0 ? part.equity.after / part.equity.before - 1 : 0, 'exceptZero'),
    `${part.trades} (${part.wins} won)`,
    money(part.fees),
    String(part.refusals),
    `${part.errors}, ${part.warnings}`,
  ]);
  const columns = [
    ...(kind === 'weekly' ? ['Day', '#Sessions'] : ['Session']),
    '#Runtime',
    `#Equity at the end${unit}`,
    `#Change${unit}`,
    '#Change',
    '#Round trips',
    `#Fees${unit}`,
    '#Refusals',
    '#Errors, warnings',
  ];
  return section(kind === 'weekly' ? 'By day' : 'By session', table(columns, rows));
}
