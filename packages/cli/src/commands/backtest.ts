import { statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type BacktestResult, backtest, backtestDocument, backtestPage, type Check } from '@chimera/backtest';
import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { DASHBOARD_PAGE } from '@chimera/dashboard';
import { pageFile, readPage } from '@chimera/report';
import { endWithLauncher } from '@chimera/supervision';
import { printBacktest } from '../backtest/backtest-text.ts';
import { ProgressBar } from '../backtest/progress-bar.ts';
import { fixedParameters, type MarketOptions, requestOf } from '../backtest/request.ts';
import { Terminal } from '../terminal.ts';
import { complain } from '../terminal-text.ts';

export interface BacktestOptions extends MarketOptions {
  readonly param?: readonly string[];
  readonly html?: string;
  readonly check?: readonly string[];
  readonly walkForward?: string;
}

const CHECKS: readonly Check[] = ['lookahead', 'warmup'];
const MOST_WINDOWS = 100;

/**
 * `chimera backtest`: the engine over recorded candles. A check that fails is exit code 1, and so is a strategy that
 * failed on every candle: nothing was tested.
 */
export async function runBacktest(options: BacktestOptions): Promise<number> {
  const checks = checksOf(options.check ?? []);
  const windows = windowsOf(options.walkForward);
  const page = options.html === undefined ? null : pagePath(options.html);
  const request = requestOf(options, fixedParameters(options.param ?? []));
  endWithLauncher();
  const bar = new ProgressBar();
  let result: BacktestResult;
  try {
    const job = { request, checks, windows, withCharts: page !== null };
    result = await backtest(job, (progress) => bar.show(progress));
  } finally {
    bar.end();
  }
  if (page !== null) writeFileSync(page, pageFile(readPage(DASHBOARD_PAGE), backtestPage(result)));
  if (options.json) new Terminal().json(backtestDocument(result));
  else {
    const terminal = new Terminal();
    printBacktest(terminal, result);
    if (page !== null) {
      terminal.line();
      terminal.line(`Report: ${options.html}`);
    }
  }
  if (failedThroughout(result)) {
    complain(`The strategy failed on every candle: ${result.activity.faults[0]!.message}`);
    return 1;
  }
  return result.checks.every(({ passed }) => passed) ? 0 : 1;
}

function failedThroughout({ activity, data }: BacktestResult): boolean {
  const failures = activity.faults.reduce((sum, { count }) => sum + count, 0);
  return failures > 0 && failures >= data.candles - data.refused;
}

/** Where the page goes; better known to be wrong before the run than after it. */
function pagePath(file: string): string {
  const path = resolve(file);
  const isFolder = (each: string) => statSync(each, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder(dirname(path)) && !isFolder(path)) return path;
  throw new ConfigError([
    usage('The report has no place', '--html', file, 'a file in a folder that exists', {
      remedy: 'make the folder, or name another',
    }),
  ]);
}

function checksOf(given: readonly string[]): readonly Check[] {
  const wrong = given.filter((name) => !CHECKS.includes(name as Check));
  if (wrong.length === 0) return given as readonly Check[];
  throw new ConfigError([
    usage('There is no such check', '--check', wrong.join(', '), CHECKS.join(' or '), {
      remedy: 'name one of them; give --check twice for both',
    }),
  ]);
}

function windowsOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 2 && count <= MOST_WINDOWS) return count;
  throw new ConfigError([
    usage(
      'The number of windows is wrong',
      '--walk-forward',
      text,
      `a whole number from 2 to ${MOST_WINDOWS}`,
      {
        remedy: 'leave it out for a single run',
      },
    ),
  ]);
}
