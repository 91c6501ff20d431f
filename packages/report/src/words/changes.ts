import { duration, moneyFormat, percent } from '@chimera/base';
import { type Passage, passage, quoted, words } from '../passage.ts';
import type { Report } from '../report.ts';

export function changePassage({ changes, kind }: Report): Passage {
  const { since, what, fingerprint } = changes;
  return passage(
    kind === 'hourly' ? 'What changed since the last report' : 'What changed',
    what.length === 0 ? `Nothing changed since ${since} but prices, times and loads.` : { list: what },
    words`Fingerprint of how things stand: ${{ code: fingerprint }}.`,
  );
}

export function anomalyPassage({ anomalies }: Report): Passage {
  if (anomalies.length === 0) return passage('Anomalies', 'Nothing stood out from its own recent past.');
  const rows = anomalies.map(({ time, kind, source, message }) => [
    time,
    ...[kind, source, message].map(quoted),
  ]);
  return passage('Anomalies', { columns: ['Noticed', 'Kind', 'Source', 'Evidence'], rows });
}

export function timelinePassage({ timeline }: Report): Passage | null {
  const { events, omitted } = timeline;
  if (events.length === 0) return null;
  const rows = events.map(({ time, until, times, severity, source, message }) => [
    until === null ? time : `${time} to ${until}`,
    severity,
    quoted(source),
    quoted(message),
    String(times),
  ]);
  return passage(
    'Timeline',
    omitted > 0 ? `The newest ${events.length} of ${events.length + omitted}.` : null,
    { columns: ['When', 'Severity', 'Source', 'What', '#Times'], rows },
  );
}

export function sessionPassage({ kind, sessions }: Report): Passage | null {
  if (kind !== 'daily' && kind !== 'weekly') return null;
  if (sessions.length === 0) {
    return passage('Sessions', `None ran ${kind === 'daily' ? 'on this day' : 'in this week'}.`);
  }
  const rows = sessions.map(({ id, from, to, end }) => {
    return [quoted(id), from, to, end ? words`${end.reason}: ${quoted(end.detail)}` : 'not ended by then'];
  });
  return passage('Sessions', { columns: ['Session', 'From', 'To', 'How it ended'], rows });
}

/** What a day or a week is the sum of. */
export function partPassage({ kind, parts, trading }: Report): Passage | null {
  if (parts.length === 0) return null;
  const isWeek = kind === 'weekly';
  const money = moneyFormat(parts[0]!.equity.before);
  const unit = trading ? words` (${quoted(trading.currency)})` : '';
  const rows = parts.map(({ name, sessions, runtimeMs, equity, trades, wins, fees, refusals, ...part }) => [
    quoted(name),
    ...(isWeek ? [String(sessions)] : []),
    duration(runtimeMs),
    money(equity.after),
    money(equity.after - equity.before, 'exceptZero'),
    percent(equity.before > 0 ? equity.after / equity.before - 1 : 0, 'exceptZero'),
    `${trades} (${wins} won)`,
    money(fees),
    String(refusals),
    `${part.errors}, ${part.warnings}`,
  ]);
  const columns = [
    ...(isWeek ? ['Day', '#Sessions'] : ['Session']),
    '#Runtime',
    words`#Equity at the end${unit}`,
    words`#Change${unit}`,
    '#Change',
    '#Round trips',
    words`#Fees${unit}`,
    '#Refusals',
    '#Errors, warnings',
  ];
  return passage(isWeek ? 'By day' : 'By session', { columns, rows });
}
