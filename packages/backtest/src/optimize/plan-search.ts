import { createHash } from 'node:crypto';
import { firstFrom, resolveParameters, startAt } from '@chimera/engine';
import { type CandleTable, settledFrom, timeframeName } from '@chimera/market-data';
import { simulationOf } from '@chimera/report';
import { warmupIn } from '@chimera/session';
import { SILENT, type Span } from '@chimera/strategy-host';
import type { Prepared } from '../prepare.ts';
import { runBacktest } from '../run.ts';
import { splitSpan } from '../windows.ts';
import { axesOf } from './axis.ts';
import type { PlannedTrial, SearchPlan, SearchRequest } from './search-job.ts';
import { DEFAULT_SAMPLES, type Point, trialPoints } from './trials.ts';

/** Of each fold this many returns are taken, or as many as it has candles. */
const RETURNS_A_FOLD = 30;

/** Changed whenever the same request could come to other results than before. */
const RESULTS_VERSION = 3;

/** Works out all trials. */
export async function planSearch(search: SearchRequest, prepared: Prepared): Promise<SearchPlan> {
  const { request, axes: given, seed } = search;
  const { strategy, table, setup } = prepared;
  const axes = axesOf(strategy.card.parameters, given);
  const isNamed = given.some(({ from, to }) => from !== to);
  const samples = search.samples ?? (isNamed ? null : DEFAULT_SAMPLES);
  const points = trialPoints(axes, { samples, seed });
  const varied = new Set(axes.filter(({ values }) => values.length > 1).map(({ name }) => name));
  const trials: PlannedTrial[] = [];
  for (const point of points) trials.push(await plannedTrial(prepared, point));
  const span = spanOf(prepared, request.candles.since, trials);
  const folds = splitSpan(table, span, search.folds);
  const foldMs = (startAt(table, span.to - 1) + table.periodMs - startAt(table, span.from)) / folds.length;
  return {
    table,
    strategy: strategy.card.name,
    currency: setup.instruments[0]!.quote,
    timeframe: timeframeName(table.periodMs),
    fixed: fixedOf(setup.parameters, points[0]!, varied),
    trials,
    folds,
    returnMs: Math.max(table.periodMs, Math.ceil(foldMs / RETURNS_A_FOLD / table.periodMs) * table.periodMs),
    held: await Promise.all(folds.map((fold) => heldReturn(prepared, fold))),
    fingerprint: fingerprintOf(prepared, points, folds),
    simulation: simulationOf(setup),
    terms: setup.instruments,
    limits: setup.limits === null ? 'off' : setup.riskLevel,
  };
}

/** The parameters of a trial: the point's over those of the request. */
export function trialParameters({ strategy, setup }: Prepared, point: Point): Point {
  const resolved = resolveParameters(strategy.card, { ...setup.parameters, ...point });
  if ('parameters' in resolved) return resolved.parameters;
  throw new Error(`a planned trial is outside its ranges: ${JSON.stringify(point)}`);
}

/** Parameters may be right one by one and wrong together: the strategy says so when it is made. */
async function plannedTrial(prepared: Prepared, point: Point): Promise<PlannedTrial> {
  const { strategy, table } = prepared;
  const trial = await strategy.tryParameters(trialParameters(prepared, point), table.periodMs);
  if (trial.refusal !== null) return { point, refused: trial.refusal };
  return { point, warmup: warmupIn(strategy.card.name, trial) };
}

/** All trials trade on the same candles: those after the longest warm-up of any of them. */
function spanOf({ table }: Prepared, since: number | null, trials: readonly PlannedTrial[]): Span {
  const longest = Math.max(0, ...trials.map((trial) => ('warmup' in trial ? trial.warmup : 0)));
  const from = since === null ? settledFrom(table, longest) : firstFrom(table, since);
  return { from: from < table.length ? from : 0, to: table.length };
}

async function heldReturn(prepared: Prepared, fold: Span): Promise<number> {
  const { held } = await runBacktest({ ...prepared, strategy: IDLE, warmup: 0, span: fold });
  return held.at(-1)!.equity / prepared.startingCash - 1;
}

/** Buys nothing. */
const IDLE: Parameters<typeof runBacktest>[0]['strategy'] = {
  answerAll: async (_table, _part, take) => take(Number.POSITIVE_INFINITY, SILENT),
};

function fixedOf(parameters: Point, point: Point, varied: ReadonlySet<string>): Point {
  const entries = Object.entries({ ...parameters, ...point });
  return Object.fromEntries(entries.filter(([name]) => !varied.has(name)));
}

function fingerprintOf(
  { table, setup, strategy, startingCash }: Prepared,
  points: readonly Point[],
  folds: readonly Span[],
): string {
  const told: Pick<CandleTable, 'sha256' | 'periodMs' | 'length'> = table;
  const { sha256, periodMs, length } = told;
  const code = strategy.file?.sha256 ?? null;
  const all = { RESULTS_VERSION, sha256, periodMs, length, setup, code, startingCash, points, folds };
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
