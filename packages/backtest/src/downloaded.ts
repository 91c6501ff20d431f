import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { timeframeMs, timeframes } from '@chimera/engine';

interface Wanted {
  readonly folder: string;
  readonly symbol: string;
  /** `null`: what is there, the finest of several. */
  readonly timeframe: string | null;
}

/**
 * The files that `chimera download` wrote for a symbol: of the timeframe that is wanted, else of the longest one that
 * folds to it. ConfigError, with the command that fetches them, if there are none.
 */
export function downloadedFiles({ folder, symbol, timeframe }: Wanted): readonly string[] {
  const found = filesOf(folder, symbol);
  const there = timeframes.filter((name) => found.some((file) => file.timeframe === name));
  const usable =
    timeframe === null ? there.slice(0, 1) : there.filter((name) => folds(name, timeframe)).slice(-1);
  const files = found.filter((file) => file.timeframe === usable[0]).map(({ path }) => path);
  if (files.length > 0) return files.toSorted();
  throw new ConfigError([
    usage(
      'There are no candles to run on',
      '--symbol',
      symbol,
      `files such as ${fileName(symbol)} in ${folder}`,
      {
        remedy: `run "chimera download --symbol ${symbol} --timeframe ${timeframe ?? '1m'} --since …" there first, or name files with --data`,
      },
    ),
  ]);
}

function filesOf(
  folder: string,
  symbol: string,
): readonly { readonly path: string; readonly timeframe: string }[] {
  const start = `${symbol.replace('/', '_')}-`;
  return readdirSync(folder).flatMap((name) => {
    const [, timeframe] = name.startsWith(start)
      ? (/^([0-9]+[mhd])-\d{8}\.csv$/.exec(name.slice(start.length)) ?? [])
      : [];
    return timeframe === undefined ? [] : [{ path: join(folder, name), timeframe }];
  });
}

function folds(name: string, wanted: string): boolean {
  if (!timeframes.includes(wanted)) return true;
  return timeframeMs(wanted) % timeframeMs(name) === 0;
}

function fileName(symbol: string): string {
  return `${symbol.replace('/', '_')}-1m-20260131.csv`;
}
