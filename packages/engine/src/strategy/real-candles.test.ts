import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Candle } from '../messages.ts';
import { resolveParameters, shippedStrategies } from './registry.ts';
import { runNaively } from './testing/naive-run.ts';

const FOLDER = new URL('../../../../../shared/data/candles/', import.meta.url);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

// Real candles are not part of the repository: they are looked for in ../shared/data beside it.
const describeWithData = existsSync(FOLDER) ? describe : describe.skip;

function read(file: string): Candle[] {
  const symbol = file.split('-')[0]!.replace('_', '/');
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [start, open, high, low, close, volume] = line.split(',').map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { symbol, start, open, high, low, close, volume };
  });
}

function run(name: string, file: string, feeRate: number) {
  const definition = shippedStrategies.get(name)!;
  const resolved = resolveParameters(definition, {});
  if (!('parameters' in resolved)) throw new Error(`the defaults of ${name} are outside their ranges`);
  const periodMs = file.includes('-1d-') ? DAY_MS : MINUTE_MS;
  return runNaively(definition, resolved.parameters, read(file), { periodMs, feeRate });
}

describeWithData('on real candles (skipped where ../shared/data is absent)', () => {
  test('sma-cross gives the golden case of the week of bitcoin', () => {
    // 244 fills, 7144.39 of 10,000 and a drawdown of 30.81 %: made independently of this code.
    const { fills, equity, maxDrawdown } = run('sma-cross', 'BTC_USDT-1m-20210219.csv', 0.001);
    expect(fills).toBe(244);
    expect((equity * 10_000).toFixed(2)).toBe('7144.39');
    expect((maxDrawdown * 100).toFixed(2)).toBe('30.81');
  });

  // The figures that docs/strategies.md states: entries, net result and drawdown in per cent.
  test.each<[string, string, number, string, string]>([
    ['chimera', 'BTC_USDT-1m-20210219.csv', 19, '0.57', '9.05'],
    ['chimera', 'DASH_USDT-1m-20200909.csv', 33, '-27.72', '27.83'],
    ['chimera', 'LTC_USDT-1m-20201108.csv', 6, '-2.44', '4.55'],
    ['chimera', 'BTC_USD-1m-20260101-gaps.csv', 0, '0.00', '0.00'],
    ['chimera', 'BTC_USD-1m-20171217.csv', 4, '-3.51', '3.96'],
    ['chimera', 'BTC_USD-1d-20141201.csv', 3, '55.47', '85.64'],
    ['sma-cross', 'BTC_USDT-1m-20210219.csv', 122, '-50.45', '50.45'],
    ['sma-cross', 'DASH_USDT-1m-20200909.csv', 112, '-49.90', '50.54'],
    ['sma-cross', 'LTC_USDT-1m-20201108.csv', 36, '-18.78', '19.91'],
    ['sma-cross', 'BTC_USD-1m-20260101-gaps.csv', 17, '-7.02', '7.51'],
    ['sma-cross', 'BTC_USD-1m-20171217.csv', 13, '-4.08', '6.58'],
    ['sma-cross', 'BTC_USD-1d-20141201.csv', 14, '1239.31', '65.28'],
    ['rsi-reversion', 'BTC_USDT-1m-20210219.csv', 12, '-19.87', '23.80'],
    ['rsi-reversion', 'DASH_USDT-1m-20200909.csv', 3, '-5.31', '5.77'],
    ['rsi-reversion', 'LTC_USDT-1m-20201108.csv', 0, '0.00', '0.00'],
    ['rsi-reversion', 'BTC_USD-1m-20260101-gaps.csv', 0, '0.00', '0.00'],
    ['rsi-reversion', 'BTC_USD-1m-20171217.csv', 1, '1.80', '0.92'],
    ['rsi-reversion', 'BTC_USD-1d-20141201.csv', 0, '0.00', '0.00'],
    ['breakout', 'BTC_USDT-1m-20210219.csv', 11, '-10.24', '16.96'],
    ['breakout', 'DASH_USDT-1m-20200909.csv', 10, '-11.20', '11.44'],
    ['breakout', 'LTC_USDT-1m-20201108.csv', 3, '-3.00', '6.13'],
    ['breakout', 'BTC_USD-1m-20260101-gaps.csv', 1, '0.97', '0.45'],
    ['breakout', 'BTC_USD-1m-20171217.csv', 2, '-2.25', '2.98'],
    ['breakout', 'BTC_USD-1d-20141201.csv', 2, '180.67', '70.22'],
    ['buy-and-hold', 'BTC_USDT-1m-20210219.csv', 1, '-9.04', '22.85'],
    ['buy-and-hold', 'DASH_USDT-1m-20200909.csv', 1, '-2.57', '9.14'],
    ['buy-and-hold', 'LTC_USDT-1m-20201108.csv', 1, '0.55', '7.31'],
    ['buy-and-hold', 'BTC_USD-1m-20260101-gaps.csv', 1, '1.21', '0.64'],
    ['buy-and-hold', 'BTC_USD-1m-20171217.csv', 1, '-0.95', '3.86'],
    ['buy-and-hold', 'BTC_USD-1d-20141201.csv', 1, '1554.66', '70.22'],
  ])('docs/strategies.md: %s on %s', (name, file, entries, net, drawdown) => {
    const result = run(name, file, 0.0025);
    expect(result.entries).toBe(entries);
    expect(((result.equity - 1) * 100).toFixed(2)).toBe(net);
    expect((result.maxDrawdown * 100).toFixed(2)).toBe(drawdown);
  });
});
