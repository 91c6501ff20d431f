import { SEVERITIES } from '@chimera/vocabulary';
import * as z from 'zod';
import { name, type ValueOf } from './exactly.ts';
import { fill } from './journal.ts';
import { breaker, checkedMetrics, egress, level, process, processName } from './metrics.ts';
import {
  action,
  count,
  decimal,
  direction,
  endReason,
  exitReason,
  figure,
  governorState,
  mode,
  orderType,
  rule,
  session,
  side,
  symbol,
  tag,
  time,
  words,
} from './scalars.ts';

export const statusAnswer = name(
  'Status',
  z.object({
    book: z.string(),
    session: z.object({
      id: session,
      mode,
      risk_level: z.string(),
      started_at: time,
      ends_at: time,
      now: time,
      speed: z.number(),
    }),
    market: z.string(),
    source: words,
    egress: z.array(egress),
    currency: z.string(),
    symbols: z.array(symbol),
    strategy: z.string(),
    health: level.nullable(),
    health_reasons: z.array(z.string()),
    data: z.object({ newest_candle: time.nullable(), age_seconds: figure }),
    equity: figure,
    positions: count,
    governor: z
      .object({
        state: governorState,
        rule: z.enum([...rule.options, 'command', 'new-day']).nullable(),
        reason: words,
        since: time.nullable(),
      })
      .nullable(),
    ended: z.object({ reason: endReason, detail: z.string() }).nullable(),
    breaker: breaker.nullable(),
    processes: z.array(process),
  }),
);

export const position = name(
  'Position',
  z.object({
    symbol,
    direction,
    tag,
    quantity: decimal,
    cost: decimal,
    entry_price: z.number(),
    opened_at: time,
    mark_price: z.number(),
    /** The end of the candle that the price is of. */
    mark_time: time.nullable(),
    /** It does not answer: its price is old. */
    quarantined: z.boolean(),
    value: z.number(),
    unrealized_pnl: z.number(),
    stop: decimal.nullable(),
    target: decimal.nullable(),
    /** What is left of each of its entries, the oldest first. */
    entries: z.array(z.object({ order: z.string(), opened_at: time, quantity: decimal, price: z.number() })),
  }),
);

export const order = name(
  'Order',
  z.object({
    id: z.string(),
    session,
    placed_at: time,
    symbol,
    side,
    type: orderType,
    quantity: decimal.nullable(),
    price: decimal.nullable(),
    status: z.enum(['open', 'triggered', 'filled', 'cancelled']),
    filled: decimal,
    cancelled: words,
    active_from: time,
    reduce_only: z.boolean(),
    parent: words,
    client_id: words.describe('The name that the strategy gave it.'),
    tag: words,
    reason: z.string(),
  }),
);

export const trade = name(
  'Trade',
  z.object({
    number: count,
    symbol,
    direction,
    tag,
    opened_at: time,
    closed_at: time,
    quantity: decimal,
    entry_price: z.number(),
    exit_price: z.number(),
    pnl: decimal,
    fees: decimal,
    exit_reason: exitReason,
  }),
);

export const listedFill = name('Fill', fill.extend({ seq: count, session, time }));

export const equityPoint = name(
  'EquityPoint',
  z.object({ time, session, equity: z.number(), cash: z.number(), exposure: z.number() }),
);

const candleKeys = z.object({
  start: time,
  session,
  open: z.number(),
  high: z.number(),
  low: z.number(),
  close: z.number(),
  volume: z.number(),
  warmup: z.boolean(),
  late: z.boolean(),
});
export const candle = name('Candle', candleKeys);
export const candleOfSymbol = name('CandleOfSymbol', candleKeys.extend({ symbol }));

/** What became of a signal; `null` where it changed nothing. */
const verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), order: z.string() }),
  z.object({
    kind: z.literal('refusal'),
    rule,
    figure: z.number(),
    limit: z.number(),
    reason: z.string(),
  }),
]);

export const signal = name(
  'Signal',
  z.object({
    session,
    seq: count,
    time,
    symbol,
    action,
    confidence: z.number(),
    position_size: figure,
    stop: figure,
    target: figure,
    reason: z.string(),
    verdict: verdict.nullable(),
  }),
);

export const incident = name(
  'Incident',
  z.object({
    id: count,
    session,
    time,
    real_time: time,
    severity: z.enum(SEVERITIES),
    source: z.string(),
    kind: z.string(),
    message: z.string(),
  }),
);

export const check = name(
  'HealthCheck',
  z.object({ id: count, session, time, real_time: time, level, metrics: checkedMetrics }),
);

export const logLine = name(
  'LogLine',
  z.object({
    real_time: time,
    level: z.string(),
    process: processName,
    message: z.string(),
  }),
);

export type Status = ValueOf<typeof statusAnswer>;
export type ListedPosition = ValueOf<typeof position>;
export type ListedOrder = ValueOf<typeof order>;
export type ListedTrade = ValueOf<typeof trade>;
export type ListedPoint = ValueOf<typeof equityPoint>;
export type ListedCandle = ValueOf<typeof candle>;
export type CandleOfSymbol = ValueOf<typeof candleOfSymbol>;
export type Verdict = ValueOf<typeof verdict>;
export type ListedSignal = ValueOf<typeof signal>;
export type ListedIncident = ValueOf<typeof incident>;
export type ListedCheck = ValueOf<typeof check>;
export type LogLine = ValueOf<typeof logLine>;
