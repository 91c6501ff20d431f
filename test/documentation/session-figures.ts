import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedStrategies } from '@chimera/strategies';
import { chimera, documentOf } from '../backtest/command.ts';
import { recordedFile } from '../recorded-data.ts';
import { percent } from './percent.ts';
import { RECORDED } from './recorded-files.ts';

/** What `chimera backtest` says of one recorded file and every shipped strategy: a row of docs/strategies.md. */
export async function sessionRow(title: keyof typeof RECORDED): Promise<readonly string[]> {
  const cells: string[] = [];
  for (const strategy of shippedStrategies.keys()) {
    const { summary } = await inScratch(
      'backtest',
      '--data',
      recordedFile(RECORDED[title]),
      '--strategy',
      strategy,
    );
    cells.push(`${percent(summary.total_return)} (${summary.trades}); ${percent(summary.held_return)}`);
  }
  return [title, ...cells];
}

/** What the search at the beginning of docs/backtesting.md comes to on the week of bitcoin: its last paragraph. */
export async function searchParagraph(): Promise<string> {
  const file = recordedFile(RECORDED['BTC/USDT, 2021-02-19 to 25']);
  const ranges = ['--param', 'fast=5:50:5', '--param', 'slow=20:200:20'];
  const result = await inScratch(
    'optimize',
    '--data',
    file,
    '--strategy',
    'sma-cross',
    '--limits',
    'off',
    ...ranges,
  );
  const { halves, walk_forward: walk, overfitting, trials } = result;
  const [{ first, second }] = halves;
  const went = (fraction: number) =>
    `${fraction < 0 ? 'lost' : 'earned'} ${percent(Math.abs(fraction)).replace('+', '')}`;
  return [
    'On the week of bitcoin of [strategies.md](strategies.md) (`--strategy sma-cross --limits off`, the search of the ',
    `beginning of this page, ${trials.run} combinations): the best of the first half ${went(first.return)} there and `,
    `${went(second.return)} in the\nsecond; the walk forward ${went(walk.return)}, holding ${went(walk.held)}; the `,
    `deflated Sharpe ratio is ${(overfitting.deflated_sharpe * 100).toFixed(2)} %.`,
  ].join('');
}

async function inScratch(...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'chimera-figures-'));
  try {
    const ended = await chimera(folder, ...args, '--json');
    if (ended.code !== 0)
      throw new Error(`chimera ${args.join(' ')} ended with ${ended.code}: ${ended.stderr}`);
    return documentOf(ended);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
