import {
  type Answer,
  type CandleRows,
  type ParameterRange,
  type Parameters,
  type Question,
  strangerWords,
} from '@chimera/engine';
import * as z from 'zod';
import { isParameterName } from './strategy-import.ts';
import type { Part } from './table-run.ts';

/** What a host is asked, a line of JSON each. Every one is answered, in order. */
export type HostRequest =
  /** The rows of a table follow, as they lie in memory. One table is kept. */
  | ({ readonly type: 'table' } & Omit<CandleRows, 'rows'>)
  /** Over the table. Answered in parts; from the place `eachFrom` on, candle by candle. */
  | ({ readonly type: 'run'; readonly eachFrom: number } & Part)
  | { readonly type: 'opened' }
  | { readonly type: 'try'; readonly parameters: Parameters; readonly periodMs: number }
  | {
      readonly type: 'begin';
      readonly symbols: readonly string[];
      readonly parameters: Parameters;
      readonly periodMs: number;
    }
  | { readonly type: 'show'; readonly questions: readonly AskedQuestion[] }
  | { readonly type: 'ask'; readonly question: AskedQuestion };

/** A question as it stood when it was asked. */
export type AskedQuestion = Question;

/** What a strategy says of itself. */
export interface StrategyCard {
  readonly name: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, ParameterRange>>;
  /** Whether it decides on all symbols together. */
  readonly scope?: 'symbol' | 'portfolio';
}

/** What a strategy says to a set of parameters. */
export interface ParameterTrial {
  /** Why it cannot be made with them; `null` if it can. */
  readonly refusal: string | null;
  /** Candles it asks for before the first it trades on; `null` if that is no number of candles. */
  readonly warmup: number | null;
  /** What is wrong with its `warmup`, as the end of a sentence that begins with it; `null` if nothing is. */
  readonly warmupFault: string | null;
}

export type HostReply =
  | { readonly loaded: StrategyCard }
  | { readonly failed: string }
  | { readonly tried: ParameterTrial }
  | { readonly done: true }
  | { readonly answer: Answer }
  | RunReply
  | { readonly opened: readonly string[] };

/** A part of the answers of a run. */
export interface RunReply {
  /** All that was said before this place is told now, or was. */
  readonly upTo: number;
  /** By place; those that say nothing are left out. */
  readonly answers: readonly (readonly [number, Answer])[];
  readonly isLast: boolean;
}

/** A reply is one line of at most this many bytes: a hundred signals with a reason of 2 kB each take a third of it. */
export const MOST_REPLY_BYTES = 1_000_000;

const text = (mostBytes: number) => z.string().transform((value) => strangerWords(value, mostBytes));

const MOST_PARAMETERS = 200;
const MOST_ANSWERS = 102;
const MOST_OPENED = 100;

const answer = z.array(z.unknown()).max(MOST_ANSWERS);
const place = z.int().nonnegative();

const range = z.object({
  default: z.number(),
  min: z.number(),
  max: z.number(),
  integer: z.boolean().optional(),
  step: z.number().optional(),
  description: text(1000).default(''),
});

/** What comes from a host is a stranger's: its form is checked, its texts are cut. Signals are checked one by one later. */
export const hostReply = z.union([
  z.object({
    loaded: z.object({
      name: text(100),
      description: text(2000),
      scope: z.enum(['symbol', 'portfolio']).optional(),
      parameters: z
        .record(z.string().max(100).refine(isParameterName), range)
        .refine((all) => Object.keys(all).length <= MOST_PARAMETERS, {
          message: `at most ${MOST_PARAMETERS} parameters`,
        }),
    }),
  }),
  z.object({ failed: text(4000) }),
  z.object({
    tried: z.object({
      refusal: text(4000).nullable(),
      warmup: z.int().nonnegative().nullable(),
      warmupFault: text(4000).nullable(),
    }),
  }),
  z.object({ done: z.literal(true) }),
  z.object({ answer }),
  z.object({ upTo: place, answers: z.array(z.tuple([place, answer])), isLast: z.boolean() }),
  z.object({ opened: z.array(text(1000)).max(MOST_OPENED) }),
]);
