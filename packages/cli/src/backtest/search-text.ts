import type { SearchResult } from '@chimera/runtime/backtest/optimize/search-result';
import { realNow } from '@chimera/runtime/clock';
import { duration, percent } from '@chimera/runtime/report/number-format';
import { termsRemark } from '@chimera/runtime/report/terms-remark';
import type { Terminal } from '../terminal.ts';
import { textTable, wrapped } from './text-table.ts';

type Point = Readonly<Record<string, number>>;

/** A search for a terminal of 80 columns. */
export function printSearch(terminal: Terminal, result: SearchResult): void {
  const print = (lines: readonly string[]) => {
    for (const line of lines) terminal.line(line);
  };
  const title = (text: string) => terminal.line(`\n${terminal.paint('bold', text)}`);
  const { strategy, symbols, timeframe, walkForward, overfitting, best } = result;
  terminal.line(terminal.paint('bold', `Search of ${strategy} on ${symbols.join(', ')}, ${timeframe}`));
  print(setting(result));
  title('Out of sample: the folds before choose, each fold judges');
  print(walkTable(result));
  print([`Together ${signed(walkForward.return)}, buying and holding ${signed(walkForward.held)}.`]);
  title('The ten best of the first half, and what the second half made of them');
  print(halvesTable(result));
  title('In sample: the best over all folds');
  print(
    wrapped(`${written(best.parameters)}: ${signed(best.return)} in ${best.trades} round trips`, 80, '  '),
  );
  title('Overfitting');
  print(
    textTable([
      ['Trials', String(overfitting.trials)],
      [`Returns of ${duration(result.returnMs)}`, String(overfitting.returns)],
      ['Sharpe ratio of the best, a return', overfitting.bestSharpe.toFixed(3)],
      ['Expected of the best by chance', overfitting.expectedMaximumSharpe.toFixed(3)],
      ['Deflated Sharpe ratio', probability(overfitting.deflatedSharpe)],
      ['Probability of backtest overfitting', probability(overfitting.probability)],
    ]),
  );
  for (const warning of result.warnings) {
    const lines = wrapped(`! ${warning}`, 80, '  ');
    print(lines.map((line) => terminal.paint('yellow', line)));
  }
}

function setting(result: SearchResult): readonly string[] {
  const { from, to, trials, folds, parameters, limits, seed, simulation } = result;
  const remark = termsRemark(result.terms, realNow());
  const refused = trials.refused.map(({ message, count }) => `${count} combinations refused: ${message}`);
  const fixed = Object.keys(parameters).length > 0 ? [`Fixed: ${written(parameters)}`] : [];
  const lines = [
    `${minute(from)} to ${minute(to)} UTC in ${folds} folds; ${trials.run} trials, seed ${seed}`,
    ...refused,
    ...fixed,
    `Limits: ${limits === 'off' ? 'off' : `the governor's, risk level ${limits}`}`,
    simulation.at(-1)!,
    ...(remark === null ? [] : [remark]),
  ];
  return lines.flatMap((line) => wrapped(line, 80, '  '));
}

function walkTable({ walkForward }: SearchResult): readonly string[] {
  const rows = walkForward.steps.map((step) => [
    minute(step.from),
    written(step.chosen, 24),
    step.sharpeBefore.toFixed(3),
    signed(step.return),
    signed(step.held),
    String(step.trades),
  ]);
  return textTable([['from', 'chosen', 'before', 'return', 'held', 'trades'], ...rows], 2);
}

function halvesTable({ halves }: SearchResult): readonly string[] {
  const rows = halves.map(({ point, first, second }) => [
    written(point, 30),
    first.sharpe.toFixed(3),
    signed(first.return),
    second.sharpe.toFixed(3),
    signed(second.return),
  ]);
  return textTable([['', 'Sharpe', 'return', 'Sharpe then', 'return then'], ...rows], 2);
}

function probability(value: number | null): string {
  return value === null ? '–' : percent(value);
}

function signed(fraction: number): string {
  return percent(fraction, 'exceptZero');
}

function minute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}

/** `fast 10, slow 40`, cut where it is longer than that. */
function written(point: Point, most = Number.POSITIVE_INFINITY): string {
  const text = Object.entries(point)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
