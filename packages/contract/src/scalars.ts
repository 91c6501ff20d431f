import {
  ACTIONS,
  DIRECTIONS,
  END_REASONS,
  EXIT_REASONS,
  GOVERNOR_STATES,
  MODES,
  ORDER_TYPES,
  RULES,
} from '@chimera/engine';
import * as z from 'zod';
import { name } from './exactly.ts';

export const time = name(
  'Time',
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    .describe('UTC in ISO 8601; session time unless the name says `real_time`.'),
);

/** What the engine wrote: times within `data` of the journal. */
export const epoch = name('EpochMs', z.int().describe('UTC epoch milliseconds.'));

export const decimal = name(
  'Decimal',
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .describe('An exact decimal: money in the quote currency, or a quantity in the base currency.'),
);

export const count = z.int().nonnegative();
export const figure = z.number().nullable();
export const words = z.string().nullable();
export const session = name('SessionId', z.string().regex(/^\d{8}-\d{6}-\d{4,9}$/));
export const symbol = name('Symbol', z.string().describe('Base and quote currency, like BTC/USDT.'));
export const side = z.enum(['buy', 'sell']);
export const action = z.enum(ACTIONS);
export const direction = z
  .enum(DIRECTIONS)
  .describe('Of the position: `long` earns when the price rises, `short` when it falls.');
export const tag = words.describe('The word that the strategy gave its first entry.');
export const mode = z.enum(MODES);
export const orderType = z.enum(ORDER_TYPES);
export const exitReason = z.enum(EXIT_REASONS);
export const rule = name('Rule', z.enum(RULES).describe('A rule of the governor.'));
export const governorState = z.enum(GOVERNOR_STATES);
export const endReason = z.enum(END_REASONS);
