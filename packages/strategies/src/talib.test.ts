import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ADX } from './indicators.ts';

const SHARED = new URL('../../../../shared/data/', import.meta.url);
const VALUES = new URL('indicators/talib-ltc-1m.json', SHARED);
const CANDLES = new URL('candles/LTC_USDT-1m-20201108.csv', SHARED);

// TA-Lib's values are not part of the repository: they are looked for in ../shared/data beside it.
const describeWithData = existsSync(VALUES) && existsSync(CANDLES) ? describe : describe.skip;

/**
 * The true range of the first candle is its height here and nothing there. Wilder's average has forgotten that by then:
 * (13 ÷ 14) to the 400th is 1e-13.
 */
const SETTLED = 400;

interface Indicators {
  readonly indicators: Readonly<Record<string, { readonly outputs: { readonly value: readonly number[] } }>>;
}

describeWithData('as TA-Lib on 600 real candles (skipped where ../shared/data is absent)', () => {
  test('ADX, +DI and −DI of 14 candles', () => {
    const { indicators } = JSON.parse(readFileSync(VALUES, 'utf8')) as Indicators;
    const expected = ['ADX', 'PLUS_DI', 'MINUS_DI'].map((name) => indicators[name]!.outputs.value);
    const adx = new ADX(14);
    const [, ...lines] = readFileSync(CANDLES, 'utf8').split('\n');
    const found = lines.slice(0, 600).map((line) => {
      const [, , high, low, close] = line.split(',').map(Number) as [number, number, number, number, number];
      return [adx.add({ high, low, close }), adx.pdi * 100, adx.mdi * 100];
    });
    expect(found).toHaveLength(600);
    for (let place = SETTLED; place < 600; place += 1) {
      for (const [index, values] of expected.entries()) {
        expect(found[place]![index]).toBeCloseTo(values[place]!, 8);
      }
    }
  });
});
