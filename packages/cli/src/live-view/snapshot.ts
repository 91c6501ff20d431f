import type { Fill } from '@chimera/engine';
import { equityBefore } from '@chimera/runtime/book/equity';
import type { LedgerReader } from '@chimera/runtime/ledger/reader';
import type { RuntimeMetrics } from '@chimera/runtime/monitor/metrics';
import { tradingMetrics } from '@chimera/runtime/monitor/trading-metrics';
import { type WaitingOrder, waitingNow } from '@chimera/runtime/report/waiting-orders';
import type { SessionPlan } from '@chimera/runtime/session/plan';

const SHOWN_FILLS = 3;

/** What the live view shows, at one moment. Times are session time. */
export interface Snapshot {
  readonly plan: SessionPlan;
  readonly now: number;
  readonly url: string | null;
  readonly equity: { readonly before: number; readonly now: number };
  readonly trading: RuntimeMetrics['trading'];
  /** The newest first. */
  readonly fills: readonly (Fill & { readonly time: number })[];
  /** Orders of the strategy that wait; stops and targets of positions are not among them. */
  readonly waiting: readonly WaitingOrder[];
  readonly newestCandle: number | null;
  /** Of the last health check; `null` before the first. */
  readonly check: RuntimeMetrics | null;
}

export function snapshotOf(
  reader: LedgerReader,
  plan: SessionPlan,
  moment: Pick<Snapshot, 'now' | 'url' | 'check'>,
): Snapshot {
  const trading = tradingMetrics(reader);
  return reader.atOnce(() => {
    const rows = reader.rows<{ time: number; data: string }>(
      "SELECT time, data FROM journal WHERE kind = 'fill' AND session = ? ORDER BY seq DESC LIMIT ?",
      plan.id,
      SHOWN_FILLS,
    );
    const end = reader.lastCandleEnd(plan.id);
    return {
      plan,
      ...moment,
      trading,
      equity: {
        before: equityBefore(reader, plan.start, Number(plan.identity.startingCash)),
        now: trading.equity,
      },
      fills: rows.map(({ time, data }) => ({ time, ...(JSON.parse(data) as Fill) })),
      waiting: waitingNow(reader).filter(({ parent }) => parent === null),
      newestCandle: end === null ? null : end - plan.setup.periodMs,
    };
  });
}
