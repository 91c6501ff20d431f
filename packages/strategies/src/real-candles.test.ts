import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Candle } from '../../engine/src/messages.ts';
import { resolveParameters } from '../../engine/src/strategy/parameters.ts';
import { runNaively } from '../../engine/src/strategy/testing/naive-run.ts';
import { shippedStrategies } from './registry.ts';

const FOLDER = new URL('../../../../shared/data/candles/', import.meta.url);
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
});
