import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { givenAxes, OBJECTIVES, outgoing, type SearchResult, search } from '@chimera/backtest';
import { type Mistake, usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { endWithLauncher } from '@chimera/supervision';
import { ProgressBar } from '../backtest/progress-bar.ts';
import { type MarketOptions, requestOf } from '../backtest/request.ts';
import { printSearch } from '../backtest/search-text.ts';
import { Terminal } from '../terminal.ts';
import { complain } from '../terminal-text.ts';

export interface OptimizeOptions extends MarketOptions {
  readonly param?: readonly string[];
  readonly samples?: string;
  readonly seed?: string;
  readonly folds?: string;
  readonly workers?: string;
  readonly out?: string;
  readonly objective?: string;
  readonly minTrades?: string;
}

const DEFAULT_SEED = 7;
const DEFAULT_FOLDS = 8;
/** Below it the reports call figures of round trips "not enough data", too. */
const DEFAULT_MIN_TRADES = 10;

/** `chimera optimize`: searches a strategy's parameters, and says how much of what it finds is chance. */
export async function optimize(options: OptimizeOptions): Promise<number> {
  const mistakes: Mistake[] = [];
  const whole = (option: string, text: string | undefined, least: number, most: number): number | null => {
    if (text === undefined) return null;
    const value = Number(text);
    if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
    mistakes.push(
      usage('A number is wrong', option, text, `a whole number from ${least} to ${most}`, {
        remedy: 'correct it, or leave it out',
      }),
    );
    return null;
  };
  const samples = whole('--samples', options.samples, 1, 10_000);
  const seed = whole('--seed', options.seed, 0, Number.MAX_SAFE_INTEGER) ?? DEFAULT_SEED;
  const folds = whole('--folds', options.folds, 2, 16) ?? DEFAULT_FOLDS;
  const workers = whole('--workers', options.workers, 1, 256) ?? availableParallelism();
  const minTrades = whole('--min-trades', options.minTrades, 1, 1_000_000) ?? DEFAULT_MIN_TRADES;
  const objective = OBJECTIVES.find((one) => one === (options.objective ?? OBJECTIVES[0]));
  if (objective === undefined) {
    mistakes.push(
      usage(
        'The objective is unknown',
        '--objective',
        options.objective ?? '',
        `one of ${OBJECTIVES.join(', ')}`,
        {
          remedy: 'choose one of these',
        },
      ),
    );
  }
  if (folds % 2 !== 0) {
    mistakes.push(
      usage('The folds have no halves', '--folds', String(folds), 'an even number', {
        remedy: `take ${folds - 1} or ${folds + 1}`,
      }),
    );
  }
  if (mistakes.length > 0 || objective === undefined) throw new ConfigError(mistakes);
  const axes = givenAxes(options.param ?? []);
  const request = requestOf(options, {});
  endWithLauncher();
  const bar = new ProgressBar();
  let result: SearchResult;
  try {
    result = await search(
      { request, axes, samples, seed, folds, ranking: { objective, minTrades } },
      {
        workers,
        out: options.out === undefined ? null : resolve(options.out),
        onProgress: (progress) => bar.show(progress),
        onPlan: (trials, done) => {
          if (done > 0) complain(`${done} of ${trials} trials were done before: going on.`);
        },
      },
    );
  } finally {
    bar.end();
  }
  if (options.json) new Terminal().json(outgoing(result));
  else printSearch(new Terminal(), result);
  return 0;
}
