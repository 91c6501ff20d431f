import * as z from 'zod';
import type { PageData } from '../../page/page-data.ts';
import type { standing } from '../events/news.ts';
import { exactly, name } from './exactly.ts';
import { figures, heldPoint } from './figures-schema.ts';
import { position, statusAnswer } from './list-schemas.ts';
import { decimal, time } from './scalars.ts';

const packed = name(
  'Packed',
  z
    .object({ columns: z.array(z.string()), rows: z.array(z.array(z.unknown())) })
    .describe('Rows of one form: the names of the columns once, then the values row by row.'),
);

/** How the book stands. */
export const standingBook = name(
  'Standing',
  exactly<ReturnType<typeof standing>>()(
    z.object({
      positions: z.array(position),
      open_orders: z.array(z.object({ id: z.string(), filled: decimal, triggered: z.boolean() })),
      account: z.object({ cash: decimal, realized: decimal, fees: decimal }).nullable(),
    }),
  ),
);

type Keys = Readonly<Record<keyof PageData, z.ZodType>>;

/** What the server answers with; a report's file has more. */
export const page = name(
  'Page',
  z
    .object({
      format: z.literal(1),
      origin: z.literal('server'),
      cursor: z.string(),
      period: z.object({ from: time, to: time }),
      status: statusAnswer,
      period_seconds: z.number(),
      candles: z.object({
        period_seconds: z.number(),
        rows: z.record(z.string(), z.array(z.array(z.number()))),
      }),
      equity: packed,
      held: z.object({ from: time, rows: z.array(heldPoint) }).nullable(),
      trades: packed,
      fills: packed,
      orders: packed,
      signals: packed,
      notes: packed,
      incidents: packed,
      health: packed,
      book: standingBook,
      figures,
      log: packed,
      omissions: z.array(z.string()),
      report: z.null(),
    } satisfies Keys)
    .describe("The form follows the dashboard's needs and may change with it."),
);
