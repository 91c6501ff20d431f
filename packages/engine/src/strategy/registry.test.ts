import { describe, expect, test } from '@jest/globals';
import { resolveParameters, shippedStrategies } from './registry.ts';

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
    expect(definition.create(resolved.parameters, 60_000)).toHaveProperty('onCandle');
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

describe('parameters', () => {
  test('what is given replaces the default, in the declared order', () => {
    const resolved = resolveParameters(smaCross, { slow: 30 });
    expect(JSON.stringify(resolved)).toBe('{"parameters":{"fast":20,"slow":30}}');
  });

  test('every mistake is reported at once', () => {
    expect(resolveParameters(smaCross, { fast: 2.5, slow: 9999, medium: 3, constructor: 1 })).toEqual({
      mistakes: [
        { parameter: 'fast', found: 2.5, expected: 'an integer from 1 to 500' },
        { parameter: 'slow', found: 9999, expected: 'an integer from 2 to 2000' },
        { parameter: 'medium', found: 3, expected: 'one of fast, slow' },
        { parameter: 'constructor', found: 1, expected: 'one of fast, slow' },
      ],
    });
    expect(resolveParameters(smaCross, { fast: Number.NaN })).toHaveProperty('mistakes');
    const buyAndHold = shippedStrategies.get('buy-and-hold')!;
    expect(resolveParameters(buyAndHold, { size: 1 })).toEqual({
      mistakes: [{ parameter: 'size', found: 1, expected: 'no parameters' }],
    });
  });

  test('averages that cannot cross are refused by the strategy itself', () => {
    expect(() => smaCross.create({ fast: 50, slow: 50 }, 60_000)).toThrow(
      /fast \(50\) must be less than slow \(50\)/,
    );
  });
});
