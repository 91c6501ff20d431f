import { counted, duration, moneyFormat, percent, price } from '@chimera/base';
import { MAIN_BOOK } from '@chimera/config';
import type { HealthLevel } from '@chimera/contract';
import type { Colour } from '../terminal.ts';
import { fitted, type Line, type Part, shortened } from './line.ts';
import type { Snapshot } from './snapshot.ts';

const HEALTH_COLOURS: Readonly<Record<HealthLevel, Colour>> = {
  healthy: 'green',
  degraded: 'yellow',
  unhealthy: 'red',
  critical: 'red',
};

const BAR_CELLS = 20;

/** The live view, one line each: the most important first, and within a line too. */
export function frameOf(snapshot: Snapshot, width: number): readonly Line[] {
  const line = (name: string, parts: readonly Part[]) => fitted(name, parts, width);
  return [
    [{ text: shortened(`── PAPER TRADING ${'─'.repeat(width)}`, width, ''), colour: 'dim' }],
    line('session', session(snapshot)),
    line('time', time(snapshot)),
    line('equity', equity(snapshot)),
    line('held', positions(snapshot)),
    ...(snapshot.waiting.length > 0 ? [line('waits', waiting(snapshot))] : []),
    line('fills', fills(snapshot)),
    line('health', health(snapshot)),
  ];
}

function session({ plan, url }: Snapshot): readonly Part[] {
  const { identity, setup, speed } = plan;
  return [
    { text: `${identity.mode} on ${identity.market}`, colour: 'bold' },
    ...(plan.book === MAIN_BOOK ? [] : [{ text: `book ${plan.book}` }]),
    { text: `${setup.strategy}, ${setup.riskLevel}` },
    ...(url ? [{ text: url, colour: 'cyan' } as const] : []),
    ...(speed === 1 ? [] : [{ text: `speed ${speed}` }]),
    { text: plan.id },
  ];
}

function time({ plan, now, newestCandle }: Snapshot): readonly Part[] {
  const { start, ends } = plan;
  const done = Math.min(1, Math.max(0, (now - start) / (ends - start)));
  const filled = Math.round(done * BAR_CELLS);
  return [
    { text: `${duration(Math.max(0, minutes(ends - now)))} left`, colour: 'bold' },
    { text: `${stamp(now)} UTC` },
    { text: `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${(done * 100).toFixed(0)} %` },
    { text: newestCandle === null ? 'no candle yet' : `candle ${clock(newestCandle)}` },
  ];
}

function equity({ plan, equity, trading }: Snapshot): readonly Part[] {
  const money = moneyFormat(equity.before);
  const change = equity.now - equity.before;
  const colour = change > 0 ? 'green' : change < 0 ? 'red' : undefined;
  const text = `${money(change, 'exceptZero')} (${percent(change / equity.before, 'exceptZero')})`;
  return [
    { text: `${money(equity.now)} ${plan.identity.currency}`, colour: 'bold' },
    { text, ...(colour ? { colour } : {}) },
    { text: `${counted(trading.trades, 'round trip')} closed` },
    { text: `fees ${money(trading.fees)}` },
    { text: `drawdown ${percent(trading.max_drawdown)}` },
  ];
}

function positions({ trading, equity }: Snapshot): readonly Part[] {
  const money = moneyFormat(equity.before);
  if (trading.positions.length === 0) return [{ text: 'nothing' }, { text: `cash ${money(trading.cash)}` }];
  return [
    ...trading.positions.map(({ symbol, direction, quantity, unrealized_pnl: result, quarantined }): Part => {
      const held = `${direction === 'short' ? 'short ' : ''}${quantity} ${base(symbol)}`;
      if (quarantined) return { text: `${held} in quarantine`, colour: 'yellow' };
      const text = `${held} ${money(result, 'exceptZero')}`;
      return result === 0 ? { text } : { text, colour: result > 0 ? 'green' : 'red' };
    }),
    { text: `${percent(trading.exposure)} of equity` },
  ];
}

function waiting({ waiting }: Snapshot): readonly Part[] {
  return waiting.map(({ side, quantity, symbol, type, price: at }) => ({
    text: `${side} ${quantity ?? 'all'} ${base(symbol)} ${type}${at === null ? '' : ` at ${price(at)}`}`,
  }));
}

function fills({ fills }: Snapshot): readonly Part[] {
  if (fills.length === 0) return [{ text: 'none yet' }];
  return fills.map(({ time, side, quantity, symbol, price: paid, reason }) => ({
    text: `${clock(time)} ${side} ${quantity} ${base(symbol)} at ${price(paid)}${reason === 'entry' ? '' : ` (${reason})`}`,
  }));
}

function health({ check }: Snapshot): readonly Part[] {
  if (!check) return [{ text: 'not checked yet' }];
  const { application, system, usage, breaker } = check;
  const { health_status: level, health_reasons: reasons = [] } = application;
  const { error_count: errors, warning_count: warnings } = application;
  return [
    { text: level, colour: HEALTH_COLOURS[level] },
    ...(breaker.state === 'open'
      ? [{ text: `breaker open: ${breaker.reason}`, colour: 'red' } as const]
      : reasons.map((text): Part => ({ text, colour: HEALTH_COLOURS[level] }))),
    { text: `CPU ${system.cpu_percent.toFixed(0)} %, memory ${system.memory_percent.toFixed(0)} %` },
    ...(usage ? [{ text: `own ${usage.cpu_percent.toFixed(0)} %, ${usage.memory_mb} MB` }] : []),
    { text: `${counted(errors, 'error')}, ${counted(warnings, 'warning')}` },
    { text: `checked ${check.timestamp.slice(11, 16)}` },
  ];
}

/** Seconds matter in the last minute only. */
function minutes(ms: number): number {
  return ms > 60_000 ? Math.ceil(ms / 60_000) * 60_000 : ms;
}

function base(symbol: string): string {
  return symbol.split('/')[0] ?? symbol;
}

function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

function clock(time: number): string {
  return new Date(time).toISOString().slice(11, 16);
}
