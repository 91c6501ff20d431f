import { createHash } from 'node:crypto';
import { counted, isoTime } from '@chimera/base';
import { checkAt, countIn, entriesIn, type HealthCheck, type Scope } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';
import type { Changes, Report } from '../report.ts';

type Reported = Pick<Report, 'health' | 'processes' | 'concerns' | 'anomalies' | 'market' | 'trading'>;

/**
 * What happened since the period began, which for an hourly report is the report before: sentences of counts alone, so
 * that no text from outside is in them. None of it: nothing changed but, where something is held, prices.
 */
export function collectChanges(
  reader: LedgerReader,
  period: Scope,
  report: Reported,
  checks: readonly HealthCheck[],
): Changes {
  return {
    since: isoTime(period.from),
    what: [
      ...sessions(reader, period),
      ...trading(reader, period, report),
      ...governor(reader, period),
      ...market(report),
      ...health(reader, period, checks),
      ...troubles(report),
    ],
    fingerprint: fingerprintOf(report),
  };
}

function sessions(reader: LedgerReader, period: Scope): readonly string[] {
  const begun = entriesIn(reader, period, 'session-started');
  const ended = countIn(reader, period, 'session-ended');
  const changed = [...new Set(begun.flatMap(({ data }) => data.changed))];
  return [
    ...some(begun.length, 'session', 'began'),
    ...(changed.length > 0 ? [`The configuration changed: ${changed.join(', ')}.`] : []),
    ...some(ended, 'session', 'ended'),
  ];
}

function trading(reader: LedgerReader, period: Scope, { trading }: Reported): readonly string[] {
  if (!trading) return [];
  const { activity, fills, trips, positions } = trading;
  const cancelled = countIn(reader, period, 'cancel');
  const signals = `${counted(activity.signals, 'signal')}, ${activity.refusals} of them refused by the governor`;
  return [
    ...(activity.signals > 0 ? [`The strategy gave ${signals}.`] : []),
    ...some(activity.orders, 'order', 'placed'),
    ...some(cancelled, 'order', 'cancelled'),
    ...(fills.length > 0 ? [`${counted(fills.length, 'fill')}; ${open(positions.length)} now.`] : []),
    ...some(trips.length, 'round trip', 'closed'),
  ];
}

function open(count: number): string {
  return count === 0 ? 'no position is open' : `${counted(count, 'position')} open`;
}

function governor(reader: LedgerReader, period: Scope): readonly string[] {
  const states = entriesIn(reader, period, 'governor').map(({ data }) => data.state);
  return states.length > 0 ? [`The governor changed its state: ${states.join(', ')}.`] : [];
}

function market({ market, trading }: Reported): readonly string[] {
  return [
    ...some(market.switches.length, 'change', 'made of the source of market data'),
    ...some(trading?.gaps.length ?? 0, 'gap', 'found in the market data'),
  ];
}

/** From the last check before the period on. */
function health(reader: LedgerReader, period: Scope, checks: readonly HealthCheck[]): readonly string[] {
  const before = checkAt(reader, period.from, period.session);
  const levels = [...(before ? [before.level] : []), ...checks.map(({ level }) => level)];
  const steps = levels.filter((level, index) => level !== levels[index - 1]);
  return steps.length > 1 ? [`Health went from ${steps.join(' to ')}.`] : [];
}

function troubles({ concerns, anomalies, processes }: Reported): readonly string[] {
  const restarts = processes.reduce((sum, { restartsInPeriod }) => sum + restartsInPeriod, 0);
  return [
    ...some(restarts, 'process restart', 'needed'),
    ...some(concerns.errors, 'error', 'recorded'),
    ...some(concerns.warnings, 'warning', 'recorded'),
    ...some(anomalies.length, 'anomaly', 'noticed', 'anomalies'),
  ];
}

/** `2 orders were placed.`; `1 session began.` */
function some(count: number, what: string, done: string, plural = `${what}s`): readonly string[] {
  if (count === 0) return [];
  const verb = done === 'began' || done === 'ended' ? done : `${count === 1 ? 'was' : 'were'} ${done}`;
  return [`${count} ${count === 1 ? what : plural} ${verb}.`];
}

/**
 * Twelve hexadecimal digits of the SHA-256 of how things stand: two reports that agree in them tell of the same book,
 * governor, source and health. Prices, times and loads are not in it.
 */
function fingerprintOf({ health, processes, market, trading }: Reported): string {
  const standing = [
    health.level,
    health.breaker,
    market.source,
    processes.map(({ name, status, restarts }) => [name, status, restarts]),
    trading && [
      trading.strategy,
      trading.riskLevel,
      trading.book.fills,
      trading.book.record.trades,
      trading.positions.map(({ symbol, quantity, stop, target }) => [symbol, quantity, stop, target]),
      trading.waiting.map(({ id, filled, price, isTriggered }) => [id, filled, price, isTriggered]),
      trading.governor && [trading.governor.state, trading.governor.cause],
    ],
  ];
  return createHash('sha256').update(JSON.stringify(standing)).digest('hex').slice(0, 12);
}
