import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { firstFrom, lastBefore, startAt } from '@chimera/engine';
import { settledFrom } from '@chimera/market-data';
import type { Span } from '@chimera/strategy-host';
import { decisionsOf, firstDifference, saidAt } from './decisions.ts';
import type { Prepared } from './prepare.ts';
import type { CheckResult, Finding } from './result.ts';
import type { OnProgress } from './run.ts';

/** From this many places in the data the strategy starts, with its own warm-up and with a longer one. */
const STARTS = 10;

/** A longer history has at least this many candles more than the strategy asks for, if there are this many. */
const MORE_CANDLES = 1000;

/** So long, in candles a symbol, the two are compared. */
const COMPARED_CANDLES = 500;

/** A stop that moves by so little is the same stop. */
const TOLERANCE = 0.001;

/** How many candles the runs of the check process, about. */
export function warmupWork(prepared: Prepared): number {
  const { table, warmup } = prepared;
  return STARTS * table.symbols.length * (2 * COMPARED_CANDLES + 3 * warmup + MORE_CANDLES);
}

/**
 * The same strategy with a longer history: an indicator that has not forgotten how it began within the warm-up that
 * the strategy asks for makes it decide otherwise.
 */
export async function checkWarmup(prepared: Prepared, onProgress: OnProgress): Promise<CheckResult> {
  const { table, warmup, strategy } = prepared;
  const longer = 2 * warmup + MORE_CANDLES;
  const method =
    `From ${STARTS} places in the data the strategy started with the ${warmup} candles of history that it asks for and ` +
    `with up to ${longer}, and was compared for ${COMPARED_CANDLES} candles: decisions must be the same, and their ` +
    `numbers within ${TOLERANCE * 100} %.`;
  const base = { check: 'warmup', method } as const;
  // It counts its patience from the first candle it sees, and reads no price.
  if (strategy.file === null && strategy.card.name === 'buy-and-hold')
    return { ...base, passed: true, findings: [] };
  const findings: Finding[] = [];
  let compared = 0;
  for (const span of startsOf(prepared)) {
    compared += 1;
    const decide = (count: number) => decisionsOf({ ...prepared, span, warmup: count, onProgress });
    const difference = firstDifference(await decide(warmup), await decide(longer), TOLERANCE);
    if (!difference) continue;
    const [short, long] = [saidAt(difference, difference.one), saidAt(difference, difference.other)];
    findings.push({
      time: difference.time,
      message: `started ${iso(startAt(table, span.from))}; after ${warmup} candles of history it said ${short}, after more it said ${long}.`,
    });
  }
  if (findings.length > 0) {
    const message =
      `${findings.length} of ${compared} starts differ: the warm-up of ${warmup} candles is too short for its indicators, ` +
      'or it remembers what no restarted session knows.';
    findings.splice(3);
    findings.unshift({ time: null, message });
  }
  return { ...base, passed: findings.length === 0, findings };
}

/** If there is more history than the strategy asks for. */
function startsOf({ table, warmup, span }: Prepared): readonly Span[] {
  const first = Math.max(settledFrom(table, warmup + 1), span.from);
  const length = COMPARED_CANDLES * table.symbols.length;
  const last = Math.max(first, table.length - length);
  const rows = Array.from({ length: STARTS }, (_, place) => {
    const row = Math.round(first + ((last - first) * (place + 1)) / STARTS);
    return row < table.length ? firstFrom(table, startAt(table, row)) : table.length;
  });
  const starts = [...new Set(rows)]
    .filter(
      (row) =>
        row < table.length && lastBefore(table, row, warmup + 1).length > warmup * table.symbols.length,
    )
    .map((row) => ({ from: row, to: Math.min(table.length, row + length) }));
  if (starts.length > 0) return starts;
  throw new ConfigError([
    usage(
      'The data are too short for the warm-up check',
      '--check',
      'warmup',
      `more than ${warmup + 1} candles a symbol`,
      {
        remedy: 'give more data, or smaller intervals with --param',
      },
    ),
  ]);
}

function iso(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
