import { SLIPPAGE_MODELS, type TradingSetup } from '@chimera/engine';
import * as z from 'zod';

const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,30})?$/);
const symbol = z.string().max(61);

const instrument = z.strictObject({
  symbol,
  base: z.string().max(30),
  quote: z.string().max(30),
  tickSize: decimal,
  lotSize: decimal,
  minQuantity: decimal,
  minNotional: decimal,
  makerFeeRate: decimal,
  takerFeeRate: decimal,
  priceCollar: z.number().nullable(),
  kind: z.literal('perpetual').exactOptional(),
  termsFrom: z.string().max(2000).exactOptional(),
});

const limits = z.strictObject({
  maxPositionSize: z.number(),
  maxDailyLoss: z.number(),
  maxDrawdown: z.number(),
  maxExposure: z.number(),
  stopLoss: z.number(),
  takeProfit: z.number(),
  maxOpenPositions: z.int(),
  maxTradesPerDay: z.int(),
  leastConfidence: z.number(),
  cooldownMs: z.number(),
  allowShort: z.literal(true).exactOptional(),
  maxNetExposure: z.number().exactOptional(),
  maxEntriesPerPosition: z.int().positive().exactOptional(),
  maxOpenOrdersPerSymbol: z.int().positive().exactOptional(),
  cooldownAfterExitMs: z.number().exactOptional(),
  maxHoldMs: z.number().exactOptional(),
  profitByAge: z.array(z.tuple([z.number(), z.number()])).exactOptional(),
  onLossLimit: z.literal('flatten').exactOptional(),
});

/** The trading configuration within a plan that comes back from the workflow: the same as the engine's, checked. */
export const plannedSetup = z.strictObject({
  symbols: z.array(symbol).min(1),
  exitsOnly: z.array(symbol),
  instruments: z.array(instrument).min(1),
  periodMs: z.int().positive(),
  strategy: z.string().max(4096),
  scope: z.literal('portfolio').exactOptional(),
  strategyHash: z.string().max(64).nullable(),
  parameters: z.record(z.string().max(100), z.number()),
  riskLevel: z.string().max(30),
  limits: limits.nullable(),
  execution: z.strictObject({
    slippageModel: z.enum(SLIPPAGE_MODELS),
    slippage: z.number(),
    latencyMs: z.number(),
    volumeShare: z.number().nullable(),
    fillOn: z.enum(['book', 'candle']),
    fillOnTouch: z.boolean(),
  }),
}) satisfies z.ZodType<TradingSetup>;
