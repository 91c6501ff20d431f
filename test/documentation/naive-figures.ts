import { type Candle, type StrategyDefinition, simulatedMarket } from '@chimera/engine';
import { shippedStrategies } from '@chimera/strategies';
import { type NaiveResult, runNaively } from '../../packages/engine/src/strategy/testing/naive-run.ts';
import { recordedCandles } from '../recorded-data.ts';
import { percent, unsigned } from './percent.ts';
import { RECORDED } from './recorded-files.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const FEE_RATE = 0.0025;
const SEEDS = 20;
const SYMBOLS = ['BTC/USDT', 'ETH/USDT', 'SOL/USDT'];
const FROM = Date.UTC(2026, 0, 1);
const SPANS = { 'six hours': 6 * 3_600_000, 'seven days': 7 * DAY_MS };

/** A strategy with its defaults on each recorded file, as rows of docs/strategies.md. */
export function recordedRows(strategy: string): readonly (readonly string[])[] {
  const definition = shippedStrategies.get(strategy)!;
  return Object.entries(RECORDED).map(([title, file]) => {
    const candles = recordedCandles(file, file.split('-')[0]!.replace('_', '/'));
    const periodMs = file.includes('-1d-') ? DAY_MS : MINUTE_MS;
    const run = { periodMs, feeRate: FEE_RATE };
    const { entries, equity, maxDrawdown, held } = runNaively(
      definition,
      defaultsOf(definition),
      candles,
      run,
    );
    return [title, String(entries), percent(equity - 1), unsigned(maxDrawdown), percent(held - 1)];
  });
}

/** How many entries a strategy makes on a recorded file. */
export function recordedEntries(strategy: string, title: keyof typeof RECORDED): number {
  return Number(recordedRows(strategy).find(([name]) => name === title)![1]);
}

/** A strategy with its defaults over the seeds of the built-in market, as rows of docs/strategies.md. */
export function simulatedRows(strategy: string): readonly (readonly string[])[] {
  const definition = shippedStrategies.get(strategy)!;
  return Object.entries(SPANS).map(([title, spanMs]) => {
    const seeds = Array.from({ length: SEEDS }, (_, index) => seedResult(definition, index + 1, spanMs));
    const entries = seeds.map((seed) => seed.entries).toSorted((one, other) => one - other);
    const nets = seeds.map(({ net }) => net).toSorted((one, other) => one - other);
    const plain = (fraction: number) => percent(fraction).replace(' %', '');
    return [
      title,
      `${entries[SEEDS / 2]}, ${entries[0]}–${entries.at(-1)}`,
      `${percent(mean(nets))}; ${plain(nets[0]!)} to ${percent(nets.at(-1)!)}`,
      `${nets.filter((net) => net > 0).length} of ${SEEDS}`,
      `${seeds.filter(({ net, held }) => net > held).length} of ${SEEDS}`,
    ];
  });
}

function seedResult(definition: StrategyDefinition, seed: number, spanMs: number) {
  const parameters = defaultsOf(definition);
  const from = FROM - definition.warmup(parameters, MINUTE_MS) * MINUTE_MS;
  const market = marketOf(seed, from, FROM + spanMs);
  const run = {
    periodMs: MINUTE_MS,
    feeRate: FEE_RATE,
    leastConfidence: 0.6,
    stopLoss: 0.02,
    takeProfit: 0.05,
    tradesFrom: FROM,
  };
  const results = SYMBOLS.map((symbol): NaiveResult => {
    const own = market.filter((candle) => candle.symbol === symbol);
    return runNaively(definition, parameters, own, run);
  });
  return {
    entries: results.reduce((sum, { entries }) => sum + entries, 0),
    net: mean(results.map(({ equity }) => equity - 1)),
    held: mean(results.map(({ held }) => held - 1)),
  };
}

function marketOf(seed: number, from: number, until: number): readonly Candle[] {
  const candles: Candle[] = [];
  for (const candle of simulatedMarket({ seed, symbols: SYMBOLS, from, periodMs: MINUTE_MS })) {
    if (candle.start >= until) break;
    candles.push(candle);
  }
  return candles;
}

function defaultsOf({ parameters }: StrategyDefinition): Record<string, number> {
  return Object.fromEntries(Object.entries(parameters).map(([name, range]) => [name, range.default]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
