import {
  type HalvesRow,
  limitsText,
  OBJECTIVE_NAMES,
  parametersText,
  type SearchResult,
} from '@chimera/backtest';
import { duration, percent, realNow } from '@chimera/base';
import { termsRemark } from '@chimera/report';
import type { Terminal } from '../terminal.ts';
import { minute, textTable, wrapped } from './text-table.ts';

/** Heads of columns, if there is little room. */
const COLUMNS: Readonly<Record<SearchResult['objective'], string>> = {
  sharpe: 'Sharpe',
  sortino: 'Sortino',
  calmar: 'Calmar',
  'profit-factor': 'factor',
  expectancy: 'expect.',
  return: 'return',
};

type Point = Readonly<Record<string, number>>;

/** A search for a terminal of 80 columns. */
export function printSearch(terminal: Terminal, result: SearchResult): void {
  const print = (lines: readonly string[]) => {
    for (const line of lines) terminal.line(line);
  };
  const { strategy, symbols, timeframe, walkForward, overfitting, best } = result;
  terminal.line(terminal.paint('bold', `Search of ${strategy} on ${symbols.join(', ')}, ${timeframe}`));
  print(setting(result));
  terminal.title('Out of sample: the folds before choose, each fold judges');
  print(walkTable(result));
  print([`Together ${signed(walkForward.return)}, buying and holding ${signed(walkForward.held)}.`]);
  const { halves, objective, minTrades } = result;
  const by = OBJECTIVE_NAMES[objective];
  if (halves.length === 0) {
    terminal.title('The first half chooses nothing');
    print(wrapped(`No trial made ${minTrades} round trips in it (--min-trades).`, 80, '  '));
  } else {
    const those = halves.length === 1 ? 'The best' : `The ${halves.length} best`;
    terminal.title(`${those} of the first half by ${by}, and what the second made of it`);
    print(halvesTable(result));
  }
  terminal.title(`In sample: the best over all folds by ${by}`);
  const score = objective === 'return' ? '' : `, ${by} ${scored(best.score)}`;
  print(
    wrapped(
      `${written(best.parameters)}: ${signed(best.return)} in ${best.trades} round trips${score}`,
      80,
      '  ',
    ),
  );
  terminal.title('Overfitting');
  print(
    textTable([
      ['Trials', String(overfitting.trials)],
      [`… with ${minTrades} round trips or more`, String(overfitting.eligible)],
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
  const few = trials.tooFewTrades;
  const tooFew =
    few === 0 ? [] : [`${few} of them made fewer than ${result.minTrades} round trips: not chosen`];
  const fixed = Object.keys(parameters).length > 0 ? [`Fixed: ${written(parameters)}`] : [];
  const lines = [
    `${minute(from)} to ${minute(to)} UTC in ${folds} folds; ${trials.run} trials, seed ${seed}`,
    ...tooFew,
    ...refused,
    ...fixed,
    limitsText(limits),
    simulation.at(-1)!,
    ...(remark === null ? [] : [remark]),
  ];
  return lines.flatMap((line) => wrapped(line, 80, '  '));
}

function walkTable({ walkForward }: SearchResult): readonly string[] {
  const rows = walkForward.steps.map((step) => [
    minute(step.from),
    step.chosen === null ? 'none' : written(step.chosen, 24),
    step.scoreBefore === null ? '–' : scored(step.scoreBefore),
    signed(step.return),
    signed(step.held),
    String(step.trades),
  ]);
  return textTable([['from', 'chosen', 'before', 'return', 'held', 'trades'], ...rows], 2);
}

function halvesTable({ halves, objective }: SearchResult): readonly string[] {
  const isReturn = objective === 'return';
  const figures = ({ score, return: total, trades }: HalvesRow['first']) => [
    ...(isReturn ? [] : [scored(score)]),
    signed(total),
    String(trades),
  ];
  const rows = halves.map(({ point, first, second }) => [
    written(point, 24),
    ...figures(first),
    ...figures(second),
  ]);
  const name = isReturn ? [] : [COLUMNS[objective]];
  return textTable([['', ...name, 'return', 'trades', ...name, 'return', 'trades'], ...rows], 2);
}

/** A score of any objective; infinite if there was nothing to divide by. */
function scored(score: number): string {
  if (!Number.isFinite(score)) return score > 0 ? '∞' : '–';
  return Math.abs(score) >= 100 ? score.toFixed(1) : score.toFixed(3);
}

function probability(value: number | null): string {
  return value === null ? '–' : percent(value);
}

function signed(fraction: number): string {
  return percent(fraction, 'exceptZero');
}

/** `fast 10, slow 40`, cut where it is longer than that. */
function written(point: Point, most = Number.POSITIVE_INFINITY): string {
  const text = parametersText(point);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
