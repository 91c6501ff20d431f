import { resolve } from 'node:path';
import { LOG_LEVELS } from '@chimera/base';
import { BOOK_NAME, configSchema, ledgerPathOf, type RuntimeConfig } from '@chimera/config';
import { END_REASONS, MODES, strangerWords } from '@chimera/engine';
import { kindOf, sourceSchema } from '@chimera/market-data';
import { isStrategyFile } from '@chimera/session';
import { hostRules, type SessionPlan } from '@chimera/workdir';
import * as z from 'zod';
import { HAND_ON, PlanError } from './plan/plan-error.ts';
import { plannedSetup } from './planned-setup.ts';

/** What a date can hold. */
const LATEST_TIME = 8.64e15;
const time = z.int().nonnegative().max(LATEST_TIME);
const head = z.strictObject({ seq: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cache'), key: z.string().max(512) }),
  z.strictObject({
    kind: z.literal('artifact'),
    id: z.int().positive(),
    runId: z.int().positive(),
    name: z.string().max(300),
  }),
  z.strictObject({ kind: z.literal('local') }),
]);

const leg = z.strictObject({
  number: z.int().min(1).max(24),
  of: z.int().min(1).max(24),
  starts: time,
  ends: time,
  /** What the jobs of the workflow may take at most. */
  minutes: z.strictObject({ monitor: z.int().positive(), job: z.int().positive() }),
});

const session = z.strictObject({
  id: z.string().regex(/^\d{8}-\d{6}-\d{4,}$/),
  head: head.nullable(),
  start: time,
  ends: time,
  speed: z.number().positive(),
  identity: z.strictObject({
    mode: z.enum(MODES),
    market: z.string().max(200),
    currency: z.string().max(20),
    startingCash: z.string().max(40),
    name: z.string().regex(BOOK_NAME).exactOptional(),
  }),
  setup: plannedSetup,
  changed: z.array(z.string().max(100)),
  previous: z.enum([...END_REASONS, 'lost']).nullable(),
  idle: z.strictObject({ from: time, to: time }).nullable(),
  warmup: z.int().nonnegative(),
  source: sourceSchema,
  logLevel: z.enum(LOG_LEVELS),
  heartbeatMs: z.int().positive(),
  server: z.strictObject({
    enabled: z.boolean(),
    host: z.string().max(255),
    port: z.int().min(0).max(65_535),
  }),
});

const runPlan = z.strictObject({
  version: z.literal(1),
  enabled: z.literal(true),
  session,
  config: configSchema,
  /** The configuration file that was asked for, relative to the work directory; `null`: the default one. */
  configFile: z.string().max(4096).nullable(),
  legs: z.array(leg).min(1).max(24),
  /** The book that the session goes on with; `head` is `null` where it opens a new one. */
  book: z.strictObject({
    generation: z.int().positive(),
    head: head.nullable(),
    source: source.nullable(),
  }),
  newBook: z.boolean(),
  run: z.strictObject({
    /** `owner/name`. */
    repository: z.string().max(200),
    id: z.int().positive(),
    attempt: z.int().positive(),
  }),
});

const disabledPlan = z.strictObject({
  version: z.literal(1),
  enabled: z.literal(false),
  reason: z.string().max(1000),
  configFile: z.string().max(4096).nullable(),
});

const anyPlan = z.discriminatedUnion('enabled', [runPlan, disabledPlan]);

/** What preflight decided, as the other actions get it: plain JSON, and the same on every machine that reads it. */
export type RunPlan = Omit<z.output<typeof runPlan>, 'config'> & { readonly config: RuntimeConfig };
export type DisabledPlan = z.output<typeof disabledPlan>;

/** GitHub takes outputs of a mebibyte. */
const LARGEST_PLAN = 2 ** 20;

const LONGEST_PROBLEM_BYTES = 1000;

/** GitHub says so only as a warning of the job that gave it. */
const DROPPED =
  'If the job of preflight warns "Skip output \'plan\' since it may contain secret", a secret of the repository has a word of the plan as its value (such as a symbol or a risk level): make it a variable, or name it otherwise';

/** @throws {PlanError} with what is wrong with it, where, and what to do */
export function parseRunPlan(text: string): RunPlan | DisabledPlan {
  const refuse = (problem: string) =>
    new PlanError(`the input plan ${strangerWords(problem, LONGEST_PROBLEM_BYTES)}; ${HAND_ON}`);
  if (text.trim() === '') {
    throw new PlanError(`the input plan is empty; ${HAND_ON}. ${DROPPED}`);
  }
  if (text.length > LARGEST_PLAN) throw refuse(`has ${text.length} characters, more than ${LARGEST_PLAN}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(`is no JSON (${(error as Error).message})`);
  }
  const parsed = anyPlan.safeParse(value);
  if (parsed.success) return parsed.data as RunPlan | DisabledPlan;
  const issues = parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'plan'}: ${message}`);
  throw refuse(`is not what preflight of this version writes (${issues.join('; ')})`);
}

/** The session of a plan on this machine, as its processes get it. */
export function sessionOn(
  { session, config, legs }: RunPlan,
  workdir: string,
  legNumber: number,
  bookHead: SessionPlan['head'],
): SessionPlan {
  const chosen = legs.find(({ number }) => number === legNumber);
  if (!chosen) throw new PlanError(`the input leg is ${legNumber}; the plan has ${legs.length}`);
  const { minutes: _, ...leg } = chosen;
  const { strategy } = config.chimera_bot;
  const { source } = session;
  return {
    ...session,
    workdir,
    book: config.book,
    ledgerPath: ledgerPathOf(workdir, session.identity.mode, config.book),
    head: bookHead,
    leg,
    watched: true,
    strategyFile: isStrategyFile(strategy) ? resolve(workdir, strategy) : null,
    strategyHost: hostRules(config),
    source: kindOf(source).arrived(source, (file) => resolve(workdir, file)),
  };
}
