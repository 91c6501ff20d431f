import * as z from 'zod';
import { name, type ValueOf } from './exactly.ts';
import { figures } from './figures.ts';
import { journalEntry } from './journal.ts';
import {
  candle,
  candleOfSymbol,
  check,
  equityPoint,
  incident,
  listedFill,
  logLine,
  order,
  position,
  signal,
  statusAnswer,
  trade,
} from './lists.ts';
import { metrics } from './metrics.ts';
import { page, type ServerPage, standingBook } from './page.ts';
import { symbol } from './scalars.ts';

/** What each address under `/api/v1` that reads the book answers with. */
export const ANSWERS = {
  '/api/v1/status': statusAnswer,
  '/api/v1/metrics': metrics,
  '/api/v1/positions': name('PositionsAnswer', z.object({ positions: z.array(position) })),
  '/api/v1/orders': name('OrdersAnswer', z.object({ orders: z.array(order) })),
  '/api/v1/trades': name('TradesAnswer', z.object({ trades: z.array(trade), fills: z.array(listedFill) })),
  '/api/v1/equity': name('EquityAnswer', z.object({ equity: z.array(equityPoint) })),
  '/api/v1/candles': name('CandlesAnswer', z.object({ symbol, candles: z.array(candle) })),
  '/api/v1/signals': name('SignalsAnswer', z.object({ signals: z.array(signal) })),
  '/api/v1/incidents': name('IncidentsAnswer', z.object({ incidents: z.array(incident) })),
  '/api/v1/health': name('HealthAnswer', z.object({ checks: z.array(check) })),
  '/api/v1/figures': figures,
  '/api/v1/log': name('LogAnswer', z.object({ log: z.array(logLine) })),
  '/api/v1/page': page,
  '/api/v1/journal': name('JournalAnswer', z.object({ journal: z.array(journalEntry) })),
};

export type ApiPath = keyof typeof ANSWERS;

/** By address. */
export type Answers = {
  readonly [Path in ApiPath]: Path extends '/api/v1/page' ? ServerPage : ValueOf<(typeof ANSWERS)[Path]>;
};

/** The `data` of each event of the stream. */
export const EVENTS = {
  candle: candleOfSymbol,
  journal: journalEntry,
  equity: equityPoint,
  trade,
  incident,
  health: check,
  book: standingBook,
  figures,
  status: statusAnswer,
  reset: name('Reset', z.object({ reason: z.string() })),
};

/** One event of the stream. */
export type StreamEvent = {
  [Kind in keyof typeof EVENTS]: { readonly kind: Kind; readonly data: ValueOf<(typeof EVENTS)[Kind]> };
}[keyof typeof EVENTS];

export const alive = name('Alive', z.object({ status: z.literal('ok') }));
export const ready = name('Ready', z.object({ status: z.literal('ready') }));
export const openApi = name('OpenApi', z.looseObject({ openapi: z.string() }));

// What every refusal says. The document refers to it by its name.
name(
  'Problem',
  z.object({
    error: z.object({ status: z.int().min(400).max(599), message: z.string() }),
  }),
);
