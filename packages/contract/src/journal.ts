import { COMMANDS, type EntryKind, type EntryOf, SLIPPAGE_MODELS, type TradingSetup } from '@chimera/engine';
import * as z from 'zod';
import { exactly, name, type ValueOf } from './exactly.ts';
import {
  action,
  count,
  decimal,
  endReason,
  epoch,
  exitReason,
  governorState,
  mode,
  orderType,
  rule,
  session,
  side,
  symbol,
  time,
} from './scalars.ts';

const timeInForce = z.enum(['GTC', 'IOC', 'FOK']);
const force = timeInForce.exactOptional();
const price = z.number();

const orderWish = z.discriminatedUnion('type', [
  z.object({ type: z.literal('market'), timeInForce: force }),
  z.object({ type: z.literal('limit'), price, timeInForce: force, postOnly: z.boolean().exactOptional() }),
  z.object({ type: z.literal('stop-market'), trigger: price, timeInForce: force }),
  z.object({ type: z.literal('stop-limit'), trigger: price, price, timeInForce: force }),
  z.object({ type: z.literal('take-profit'), price }),
  z.object({ type: z.literal('trailing-stop'), distance: z.number() }),
]);

const exitLevel = z.union([z.object({ price: decimal }), z.object({ fraction: z.number() })]);

const bracket = z.object({
  stop: exitLevel,
  target: exitLevel,
  parts: z.array(z.object({ price: decimal, share: z.number() })).exactOptional(),
  trail: z.number().exactOptional(),
  trailFrom: z.number().exactOptional(),
  breakEvenAt: z.number().exactOptional(),
});

const instrument = z.object({
  symbol,
  base: z.string(),
  quote: z.string(),
  tickSize: decimal,
  lotSize: decimal,
  minQuantity: decimal,
  minNotional: decimal,
  makerFeeRate: decimal,
  takerFeeRate: decimal,
  priceCollar: z.number().nullable(),
  kind: z.literal('perpetual').exactOptional(),
  termsFrom: z.string().exactOptional(),
});

const limits = z.object({
  maxPositionSize: z.number(),
  maxDailyLoss: z.number(),
  maxDrawdown: z.number(),
  maxExposure: z.number(),
  stopLoss: z.number(),
  takeProfit: z.number(),
  maxOpenPositions: count,
  maxTradesPerDay: count,
  leastConfidence: z.number(),
  cooldownMs: z.number(),
  allowShort: z.literal(true).exactOptional(),
  maxNetExposure: z.number().exactOptional(),
  maxEntriesPerPosition: count.exactOptional(),
  maxOpenOrdersPerSymbol: count.exactOptional(),
  cooldownAfterExitMs: z.number().exactOptional(),
  maxHoldMs: z.number().exactOptional(),
  profitByAge: z.array(z.tuple([z.number(), z.number()])).exactOptional(),
  onLossLimit: z.literal('flatten').exactOptional(),
});

const setup = name(
  'TradingSetup',
  exactly<TradingSetup>()(
    z.object({
      symbols: z.array(symbol),
      exitsOnly: z.array(symbol),
      instruments: z.array(instrument),
      periodMs: count,
      strategy: z.string(),
      scope: z.literal('portfolio').exactOptional(),
      strategyHash: z.string().nullable(),
      parameters: z.record(z.string(), z.number()),
      riskLevel: z.string(),
      limits: limits.nullable(),
      execution: z.object({
        slippageModel: z.enum(SLIPPAGE_MODELS),
        slippage: z.number(),
        latencyMs: z.number(),
        volumeShare: z.number().nullable(),
        fillOn: z.enum(['book', 'candle']),
        fillOnTouch: z.boolean(),
      }),
    }),
  ),
);

const order = z.string().describe('The id of an order.');
const reason = z.string();
const judged = { figure: z.number(), limit: z.number(), reason };

export const fill = exactly<EntryOf<'fill'>>()(
  z.object({
    order,
    symbol,
    side,
    quantity: decimal,
    price: decimal,
    fee: decimal,
    liquidity: z.enum(['maker', 'taker']),
    slippage: decimal,
    reason: z.enum([...exitReason.options, 'entry']),
    by: z.enum(['book', 'candle']).exactOptional(),
    late: z.literal(true).exactOptional(),
    wholeInstead: z.literal(true).exactOptional(),
  }),
);

/** The `data` of each kind of entry. */
const DATA = exactly<{ [Kind in EntryKind]: EntryOf<Kind> }>()(
  z.object({
    'book-opened': z.object({
      mode,
      market: z.string(),
      currency: z.string(),
      startingCash: decimal,
      name: z.string().exactOptional(),
    }),
    'session-started': z.object({
      ends: epoch,
      setup,
      changed: z.array(z.string()),
      previous: z.enum([...endReason.options, 'lost']).nullable(),
      idle: z.object({ from: epoch, to: epoch }).exactOptional(),
      marks: z.record(z.string(), z.number()),
      highWaterMark: z.number(),
    }),
    'session-ended': z.object({ reason: endReason, detail: z.string() }),
    'day-started': z.object({ date: z.string(), equity: z.number() }),
    signal: z.object({
      symbol,
      action,
      confidence: z.number(),
      positionSize: z.number().exactOptional(),
      portion: z.number().exactOptional(),
      stop: z.number().exactOptional(),
      target: z.number().exactOptional(),
      targets: z.array(z.object({ price, portion: z.number() })).exactOptional(),
      trailingStop: z.number().exactOptional(),
      trailingFrom: z.number().exactOptional(),
      breakEvenAt: z.number().exactOptional(),
      order: orderWish.exactOptional(),
      id: z.string().exactOptional(),
      expires: count.exactOptional(),
      reverse: z.boolean().exactOptional(),
      tag: z.string().exactOptional(),
      reason,
    }),
    refusal: z.object({ symbol, action, rule, ...judged }),
    order: z.object({
      id: order,
      symbol,
      side,
      type: orderType,
      quantity: decimal.nullable(),
      price: decimal.nullable(),
      limit: decimal.exactOptional(),
      trail: z.number().exactOptional(),
      trailFrom: z.number().exactOptional(),
      breakEvenAt: z.number().exactOptional(),
      timeInForce: force,
      postOnly: z.literal(true).exactOptional(),
      clientId: z.string().exactOptional(),
      expiresAt: epoch.exactOptional(),
      tag: z.string().exactOptional(),
      activeFrom: epoch,
      arrivesAt: epoch.exactOptional(),
      reduceOnly: z.boolean(),
      bracket: bracket.nullable(),
      parent: z.string().nullable(),
      share: z.number().exactOptional(),
      wholeInstead: z.literal(true).exactOptional(),
      cause: z.enum(['loss-limit', 'max-hold', 'profit-by-age']).exactOptional(),
      reason,
    }),
    fill,
    trigger: z.object({ order, symbol, price: decimal, reached: decimal.exactOptional() }),
    resting: z.object({ order, symbol }),
    'stop-moved': z.object({ order, symbol, price: decimal }),
    cancel: z.object({ order, symbol, reason }),
    governor: z.object({
      state: governorState,
      rule: z.enum([...rule.options, 'command', 'new-day']),
      ...judged,
      highWaterMark: z.number().exactOptional(),
    }),
    warning: z.object({ rule, ...judged }),
    command: z.object({ command: z.enum(COMMANDS), reason }),
    'write-off': z.object({ symbol, quantity: decimal, cost: decimal, reason }),
    gap: z.object({ symbol, from: epoch, to: epoch, candles: count }),
    'candle-refused': z.object({ symbol, start: epoch.nullable(), reason }),
    'source-changed': z.object({ from: z.string(), to: z.string(), reason }),
    'strategy-fault': z.object({ symbol, message: z.string() }),
  }),
);

const place = { seq: count, session, time };
const hash = z.string().describe('The seal of the entry, SHA-256 in hexadecimal digits.');

type Data = ValueOf<typeof DATA>;
type Place = ValueOf<z.ZodObject<typeof place>>;

/** One entry of the journal as it is listed: the shape of `data` follows from `kind`. */
export type JournalEntry = {
  [Kind in keyof Data]: Place & { readonly kind: Kind; readonly data: Data[Kind]; readonly hash: string };
}[keyof Data];

export const journalEntry: z.ZodType<JournalEntry> = name(
  'JournalEntry',
  z.union(
    Object.entries(DATA.shape).map(([kind, data]) =>
      z.object({ ...place, kind: z.literal(kind), data, hash }),
    ),
  ) as z.ZodType<JournalEntry>,
);
