import { moneyFormat } from '@chimera/base';
import type { RuntimeMetrics } from '@chimera/contract';

/** One health check as a line that a person can follow. */
export function healthLine(metrics: RuntimeMetrics): string {
  const { timestamp, session, application, trading, system, usage, market, breaker } = metrics;
  const money = moneyFormat(trading.equity);
  const parts = [
    `${timestamp.slice(11, 16)} ${application.health_status.padEnd(9)}`,
    `equity ${money(trading.equity).padStart(12)}`,
    `positions ${String(trading.positions.length).padStart(2)}`,
    `trades ${String(trading.trades).padStart(3)}`,
    `cpu ${system.cpu_percent.toFixed(0).padStart(3)} %${own(usage?.cpu_percent)}`,
    `memory ${system.memory_percent.toFixed(0).padStart(3)} %${own(usage?.memory_percent)}`,
    `errors ${application.error_count}`,
    `warnings ${application.warning_count}`,
  ];
  if (session.mode === 'paper' && market.data_age_seconds !== null) {
    parts.push(`data ${market.data_age_seconds.toFixed(0)} s old`);
  }
  const reasons = application.health_reasons ?? [];
  if (breaker.state === 'closed' && reasons.length > 0) parts.push(`because ${reasons.join(', ')}`);
  if (breaker.state === 'open') parts.push(`BREAKER OPEN: ${breaker.reason ?? ''}`);
  return parts.join('   ');
}

/** Of which the session's own processes use this. */
function own(percent: number | undefined): string {
  return percent === undefined ? '' : ` (own ${percent.toFixed(0).padStart(3)} %)`;
}
