import * as z from 'zod';
import type { LogLine } from '../../page/log-tail.ts';
import type { listedIncident } from '../observations.ts';
import type { orders } from '../orders.ts';
import type { positionsIn } from '../positions.ts';
import type { listedCandle, listedEquity } from '../series.ts';
import type { signals } from '../signals.ts';
import type { status } from '../status.ts';
import type { listedTrade } from '../trades.ts';
import { exactly, name } from './exactly.ts';
import { fill } from './journal-schema.ts';
import { breaker, checkedMetrics, egress, level, mode, process } from './metrics-schema.ts';
import {
  count,
  decimal,
  endReason,
  exitReason,
  figure,
  governorState,
  orderType,
  rule,
  session,
  side,
  symbol,
  time,
  words,
} from './scalars.ts';

type Row<List> = List extends readonly (infer Item)[] ? Item : never;

export const statusAnswer = name(
  'Status',
  exactly<ReturnType<typeof status>>()(
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
  ),
);

export const position = name(
  'Position',
  exactly<Row<ReturnType<typeof positionsIn>>>()(
    z.object({
      symbol,
      quantity: decimal,
      cost: decimal,
      entry_price: z.number(),
      opened_at: time,
      mark_price: z.number(),
      mark_time: time.nullable(),
      quarantined: z.boolean(),
      value: z.number(),
      unrealized_pnl: z.number(),
      stop: decimal.nullable(),
      target: decimal.nullable(),
    }),
  ),
);

export const order = name(
  'Order',
  exactly<Row<ReturnType<typeof orders>['orders']>>()(
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
      reason: z.string(),
    }),
  ),
);

export const trade = name(
  'Trade',
  exactly<ReturnType<typeof listedTrade>>()(
    z.object({
      number: count,
      symbol,
      opened_at: time,
      closed_at: time,
      quantity: decimal,
      entry_price: z.number(),
      exit_price: z.number(),
      pnl: decimal,
      fees: decimal,
      exit_reason: exitReason,
    }),
  ),
);

export const listedFill = name('Fill', fill.extend({ seq: count, session, time }));

export const equityPoint = name(
  'EquityPoint',
  exactly<ReturnType<typeof listedEquity>>()(
    z.object({ time, session, equity: z.number(), cash: z.number(), exposure: z.number() }),
  ),
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
export const candle = name('Candle', exactly<ReturnType<typeof listedCandle>>()(candleKeys));
export const candleOfSymbol = name('CandleOfSymbol', candleKeys.extend({ symbol }));

export const signal = name(
  'Signal',
  exactly<Row<ReturnType<typeof signals>['signals']>>()(
    z.object({
      session,
      seq: count,
      time,
      symbol,
      action: side,
      confidence: z.number(),
      position_size: figure,
      stop: figure,
      target: figure,
      reason: z.string(),
      verdict: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('order'), order: z.string() }),
          z.object({
            kind: z.literal('refusal'),
            rule,
            figure: z.number(),
            limit: z.number(),
            reason: z.string(),
          }),
        ])
        .nullable(),
    }),
  ),
);

export const incident = name(
  'Incident',
  exactly<ReturnType<typeof listedIncident>>()(
    z.object({
      id: count,
      session,
      time,
      real_time: time,
      severity: z.enum(['info', 'warning', 'error', 'critical']),
      source: z.string(),
      kind: z.string(),
      message: z.string(),
    }),
  ),
);

export const check = name(
  'HealthCheck',
  z.object({ id: count, session, time, real_time: time, level, metrics: checkedMetrics }),
);

export const logLine = name(
  'LogLine',
  exactly<LogLine>()(
    z.object({
      real_time: time,
      level: z.string(),
      process: z.enum(['controller', 'bot', 'server']),
      message: z.string(),
    }),
  ),
);
