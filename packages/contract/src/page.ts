import { REPORT_KINDS } from '@chimera/vocabulary';
import * as z from 'zod';
import { name, type ValueOf } from './exactly.ts';
import { figures, heldPoint } from './figures.ts';
import { incident, listedFill, logLine, order, position, signal, statusAnswer, trade } from './lists.ts';
import { level } from './metrics.ts';
import { count, decimal, figure, governorState, time, words } from './scalars.ts';

const packed = name(
  'Packed',
  z
    .object({ columns: z.array(z.string()), rows: z.array(z.array(z.unknown())) })
    .describe('Rows of one form: the names of the columns once, then the values row by row.'),
);

/** How the book stands. */
export const standingBook = name(
  'Standing',
  z.object({
    positions: z.array(position),
    open_orders: z.array(z.object({ id: z.string(), filled: decimal, triggered: z.boolean() })),
    account: z.object({ cash: decimal, realized: decimal, fees: decimal }).nullable(),
  }),
);

const { placed_at, symbol, side, type, quantity, price, status, cancelled, parent } = order.shape;

/** The rows of each packed list; their keys are its columns, in this order. */
export const PAGE_ROWS = {
  /** Oldest first. */
  equity: z.object({
    time: z.number().describe('Session time; seconds since 1970.'),
    equity: z.number(),
    exposure: z.number(),
  }),
  trades: trade,
  fills: listedFill.pick({
    seq: true,
    time: true,
    order: true,
    symbol: true,
    side: true,
    quantity: true,
    price: true,
    fee: true,
    slippage: true,
    reason: true,
  }),
  orders: z.object({
    seq: count,
    id: z.string(),
    placed_at,
    ended_at: time.nullable(),
    symbol,
    side,
    type,
    quantity,
    price,
    status,
    cancelled,
    parent,
    reason: z.string(),
  }),
  signals: signal.omit({ session: true, position_size: true }),
  /** Gaps, halts, commands, faults and sessions, in the engine's words. */
  notes: z.object({
    seq: count,
    time,
    kind: z.string(),
    data: z.record(z.string(), z.unknown()),
  }),
  incidents: incident.omit({ session: true }),
  health: z.object({
    id: count,
    time,
    level,
    cpu: z.number(),
    memory: z.number(),
    disk: z.number(),
    data_age: figure,
    errors: count,
    reasons: z.array(z.string()),
  }),
  log: logLine,
};

/** The form of `/api/v1/status`, from the server or from a report. */
const pageStatus = statusAnswer.extend({
  /** The book's name; `null` in a backtest, which has none. */
  book: words,
  session: statusAnswer.shape.session.extend({ id: z.string() }),
  governor: z.object({ state: governorState, rule: words, reason: words, since: time.nullable() }).nullable(),
  ended: z.object({ reason: z.string(), detail: z.string() }).nullable(),
});

/** A part of a report in words and tables. */
const passage = z.object({
  title: z.string(),
  paragraphs: z.array(z.string()),
  tables: z.array(
    z.object({
      /** A column whose name begins with `#` holds numbers, and is aligned to the right. */
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
    }),
  ),
});

/** What only a report says, in its own words. */
const report = z.object({
  kind: z.enum([...REPORT_KINDS, 'backtest']),
  title: z.string(),
  outcome: z.object({ outcome: z.string(), reason: z.string() }).nullable(),
  recommendations: z.array(z.string()),
  simulation: z.array(z.string()),
  /** After what follows from all this. */
  passages: z.array(passage),
  refusals: z.array(
    z.object({
      rule: z.string(),
      count,
      /** `null` where it is not known. */
      lastReason: words,
    }),
  ),
});

/** One candle may stand for several of the market's: `period_seconds` says how long each is. */
const candles = z.object({
  period_seconds: z.number(),
  /** By symbol: start in seconds, open, high, low, close, volume. */
  rows: z.record(z.string(), z.array(z.array(z.number()))),
});

/** What the first equity of the page would have become in equal parts of the symbols; `null` where no price is known. */
const held = z.object({
  /** From when on every symbol has a price. */
  from: time,
  /** Oldest first. */
  rows: z.array(heldPoint),
});

/** All that the page shows: the server answers with it, a report's HTML file has it inside. */
export const pageData = z.object({
  format: z.literal(1),
  origin: z.enum(['server', 'report']),
  /** Where the event stream goes on; `null` in a file. */
  cursor: words,
  /** Session time. */
  period: z.object({ from: time, to: time }),
  status: pageStatus,
  period_seconds: z.number(),
  candles,
  equity: packed,
  held: held.nullable(),
  trades: packed,
  fills: packed,
  orders: packed,
  signals: packed,
  notes: packed,
  incidents: packed,
  health: packed,
  book: standingBook.extend({ account: z.object({ cash: decimal, realized: decimal }).nullable() }),
  figures,
  log: packed,
  /** What was left out or summed up so that the page stays small, a sentence each. */
  omissions: z.array(z.string()),
  report: report.nullable(),
});

/** What the server answers with; a report's file has more. */
export const page = name(
  'Page',
  pageData
    .extend({
      origin: z.literal('server'),
      cursor: z.string(),
      status: statusAnswer,
      book: standingBook,
      report: z.null(),
    })
    .describe("The form follows the dashboard's needs and may change with it."),
);

/** Rows of one form: the names of the columns once, then the values row by row. */
export interface Packed<Row> {
  readonly columns: readonly (keyof Row & string)[];
  readonly rows: readonly (readonly Row[keyof Row][])[];
}

export type PageRows = { readonly [List in keyof typeof PAGE_ROWS]: ValueOf<(typeof PAGE_ROWS)[List]> };
type Lists = { readonly [List in keyof PageRows]: Packed<PageRows[List]> };

export type PageData = Omit<ValueOf<typeof pageData>, keyof PageRows> & Lists;
export type ServerPage = Omit<ValueOf<typeof page>, keyof PageRows> & Lists;
export type Standing = ValueOf<typeof standingBook>;
export type PageReport = NonNullable<PageData['report']>;
export type PagePassage = ValueOf<typeof passage>;
