import {
  equityBefore,
  lastCandleEnd,
  newestEntries,
  sessionSpan,
  type WaitingOrder,
  waitingOrders,
} from '@chimera/book';
import type { RuntimeMetrics } from '@chimera/contract';
import type { Fill } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { tradingMetrics } from '@chimera/monitor';
import type { SessionPlan } from '@chimera/workdir';

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
    const span = sessionSpan(reader, plan.id);
    const fills = span ? newestEntries(reader, 'fill', { ...span, limit: SHOWN_FILLS }) : [];
    const end = lastCandleEnd(reader, plan.id);
    return {
      plan,
      ...moment,
      trading,
      equity: {
        before: equityBefore(reader, plan.start, Number(plan.identity.startingCash)),
        now: trading.equity,
      },
      fills: fills.map(({ time, data }) => ({ time, ...data })).toReversed(),
      waiting: waitingOrders(reader).filter(({ parent }) => parent === null),
      newestCandle: end === null ? null : end - plan.setup.periodMs,
    };
  });
}
