import { NO_TOOLS } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import { resolveParameters } from '../../engine/src/strategy/parameters.ts';
import { shippedStrategies } from './registry.ts';

const smaCross = shippedStrategies.get('sma-cross')!;

describe('shipped strategies', () => {
  test.each([...shippedStrategies])('%s has sound defaults and can be made', (name, definition) => {
    expect(definition.name).toBe(name);
    const resolved = resolveParameters(definition, {});
    if (!('parameters' in resolved)) throw new Error(`the defaults of ${name} are outside their ranges`);
    expect(resolved.parameters).toEqual(
      Object.fromEntries(Object.entries(definition.parameters).map(([key, range]) => [key, range.default])),
    );
    for (const { min, max, description } of Object.values(definition.parameters)) {
      expect(min).toBeLessThan(max);
      expect(description).not.toBe('');
    }
    expect(Number.isInteger(definition.warmup(resolved.parameters, 60_000))).toBe(true);
    expect(definition.create(resolved.parameters, 60_000, NO_TOOLS)).toHaveProperty('onCandle');
  });

  test('the default comes first', () => {
    expect([...shippedStrategies.keys()]).toEqual([
      'chimera',
      'sma-cross',
      'rsi-reversion',
      'breakout',
      'buy-and-hold',
    ]);
  });
});

test('averages that cannot cross are refused by the strategy itself', () => {
  expect(() => smaCross.create({ fast: 50, slow: 50 }, 60_000, NO_TOOLS)).toThrow(
    /fast \(50\) must be less than slow \(50\)/,
  );
});
