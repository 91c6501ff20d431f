import { resolve } from 'node:path';
import type { BacktestRequest } from '@chimera/backtest';
import { type Mistake, usage } from '@chimera/base';
import { ConfigError, loadConfig, parseTime } from '@chimera/config';
import type { PlaceOptions } from '../options.ts';
import { type ReadingOptions, readingOf } from '../reading-options.ts';
import { givenTerms, type TermsOptions } from '../terms-options.ts';

/** What both `backtest` and `optimize` take. */
export interface MarketOptions extends PlaceOptions, ReadingOptions, TermsOptions {
  readonly data?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly timeframe?: string;
  readonly strategy?: string;
  readonly risk?: string;
  readonly limits?: string;
  readonly fee?: string;
  readonly json?: boolean;
}

/** Reads the options; every mistake at once, each with the option that holds it. */
export function requestOf(
  options: MarketOptions,
  parameters: Readonly<Record<string, number>>,
): BacktestRequest {
  const workdir = resolve(options.workdir);
  const mistakes: Mistake[] = [];
  const since = timeOf('--since', options.since, mistakes);
  const until = timeOf('--until', options.until, mistakes);
  const feeRate = feeOf(options.fee, mistakes);
  const terms = givenTerms(options, mistakes);
  const reading = readingOf(options, mistakes);
  const { data = [], symbol, limits, risk, timeframe = null, strategy = null } = options;
  if (data.length === 0 && symbol === undefined) {
    mistakes.push(
      usage('There are no candles to run on', '--data', 'nothing', 'files of candles, or --symbol', {
        remedy: 'name files with --data, or a downloaded symbol with --symbol',
      }),
    );
  }
  if (limits !== undefined && limits !== 'on' && limits !== 'off') {
    mistakes.push(
      usage('The limits are on or off', '--limits', limits, 'on or off', {
        remedy: 'leave it out for the configured limits',
      }),
    );
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const { config } = loadConfig({
    workdir,
    configFile: options.config === undefined ? undefined : resolve(options.config),
    environment: process.env,
    flags: { risk },
  });
  return {
    candles: {
      files: data.map((file) => resolve(file)),
      symbol: symbol ?? null,
      ...(reading && { reading }),
      since,
      until,
      timeframe,
      workdir,
    },
    workdir,
    config,
    strategy,
    parameters,
    limits: limits !== 'off',
    terms,
    feeRate,
  };
}

/** `k=v` as often as it was given. */
export function fixedParameters(given: readonly string[]): Readonly<Record<string, number>> {
  const mistakes: Mistake[] = [];
  const entries = given.map((text) => {
    const [, name, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (name === undefined || !Number.isFinite(Number(value))) {
      mistakes.push(
        usage('A parameter is wrong', '--param', text, 'name=number, such as fast=10', {
          remedy: 'write the name, an equals sign and a number',
        }),
      );
    }
    return [name, Number(value)];
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return Object.fromEntries(entries);
}

function timeOf(option: string, text: string | undefined, mistakes: Mistake[]): number | null {
  if (text === undefined) return null;
  const time = parseTime(text);
  if (time !== undefined) return time;
  mistakes.push(
    usage(
      'A time is wrong',
      option,
      text,
      'a date or a time in UTC, such as 2021-02-19 or 2021-02-19T12:00Z',
      {
        remedy: 'write it as in the example',
      },
    ),
  );
  return null;
}

function feeOf(text: string | undefined, mistakes: Mistake[]): number | null {
  if (text === undefined) return null;
  const rate = text.trim() === '' ? Number.NaN : Number(text);
  if (rate >= 0 && rate <= 0.1) return rate;
  mistakes.push(
    usage('The fee is wrong', '--fee', text, 'a fraction from 0 to 0.1 (0.001 is 0.1 %)', {
      remedy: "leave it out for the exchange's fees",
    }),
  );
  return null;
}
