import { firstFrom, startAt } from '@chimera/engine';
import type { CandleTable } from '@chimera/market-data';
import type { Span } from '@chimera/strategy-host';
import { type Decision, decisionsOf, firstDifference, saidAt } from './decisions.ts';
import type { Prepared } from './prepare.ts';
import type { CheckResult, Finding } from './result.ts';
import type { OnProgress } from './run.ts';

/** Half of the cuts are spread evenly, the other half follow right behind decisions. */
const CUTS_OF_A_KIND = 6;

const METHOD =
  'The strategy ran again on the same candles, and again on data that ended earlier, at the cuts: up to each end it must ' +
  'decide what it decided when more was to come. Files that it opens are noted, for no cut hides what is in them.';

/** The plan of the check: how many candles its runs will process. */
export function lookaheadWork({ span }: Prepared): number {
  return (span.to - span.from) * (1 + CUTS_OF_A_KIND);
}

/**
 * Truncate and compare. `whole` is what the strategy decided in the very first run of its module: all runs share the
 * module, so that what an instance leaves behind in it shows as a difference. What the strategy opens is noted since
 * before it was loaded.
 */
export async function checkLookahead(
  prepared: Prepared,
  whole: readonly Decision[],
  onProgress: OnProgress,
): Promise<CheckResult> {
  const { table, span } = prepared;
  const decide = (part: Span) => decisionsOf({ ...prepared, span: part, onProgress });
  const findings: Finding[] = [];
  const again = firstDifference(whole, await decide(span));
  if (again) {
    const [first, second] = [saidAt(again, again.one), saidAt(again, again.other)];
    findings.push({
      time: again.time,
      message:
        `on the very same candles it first said ${first}, then ${second}: it keeps state outside its instances, ` +
        'or decides by clock or chance.',
    });
  }
  for (const cut of cutsOf(table, span, whole)) {
    const end = startAt(table, cut - 1) + table.periodMs;
    const upToEnd = whole.filter(({ time }) => time <= end);
    const difference = firstDifference(upToEnd, await decide({ from: span.from, to: cut }));
    if (!difference) continue;
    const [long, short] = [saidAt(difference, difference.one), saidAt(difference, difference.other)];
    findings.push({
      time: difference.time,
      message: `with more data to come it said ${long}; where they end at ${iso(end)} it said ${short}: it knows what comes later.`,
    });
    break;
  }
  for (const access of await prepared.strategy.opened()) {
    findings.push({
      time: null,
      message: `it ${access}: a strategy that reads anything but its candles can read the future there.`,
    });
  }
  return { check: 'lookahead', passed: findings.length === 0, method: METHOD, findings };
}

/** Rows at which the data end, never within a moment, in order. */
function cutsOf(table: CandleTable, span: Span, decisions: readonly Decision[]): readonly number[] {
  const even = Array.from({ length: CUTS_OF_A_KIND }, (_, place) =>
    Math.round(span.from + ((span.to - span.from) * (place + 1)) / (CUTS_OF_A_KIND + 1)),
  );
  const stride = Math.max(1, Math.floor(decisions.length / CUTS_OF_A_KIND));
  const behind = decisions
    .filter((_, place) => place % stride === 0)
    .slice(0, CUTS_OF_A_KIND)
    .map(({ time }) => firstFrom(table, time));
  const rows = [...even.map((row) => firstFrom(table, startAt(table, row))), ...behind];
  return [...new Set(rows)].filter((row) => row > span.from && row < span.to).sort((a, b) => a - b);
}

function iso(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
