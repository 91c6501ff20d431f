import { expect, test } from '@jest/globals';
import { BTC, candleAt, ETH, flat } from '../testing/market-builder.ts';
import { BarBuilder } from './bar.ts';

const of = (symbol: string, minute: number) => ({ ...candleAt(minute, flat(100)), symbol });

/** Of each candle the bar that came with it: its minute, its symbols, and what is missing. */
function barsOf(candles: readonly (readonly [string, number])[], symbols = [BTC, ETH]) {
  const builder = new BarBuilder(symbols, 60_000);
  const first = of(BTC, 0).start;
  return candles.map(([symbol, minute]) => {
    const bar = builder.add(of(symbol, minute));
    return bar && [(bar.start - first) / 60_000, Object.keys(bar.candles), bar.missing];
  });
}

test('a bar comes with its last candle', () => {
  expect(
    barsOf([
      [BTC, 0],
      [ETH, 0],
      [ETH, 1],
      [BTC, 1],
    ]),
  ).toEqual([null, [0, [BTC, ETH], []], null, [1, [ETH, BTC], []]]);
});

test('a bar whose candles did not all come is told with the next candle of another, and names what is missing', () => {
  expect(
    barsOf([
      [BTC, 0],
      [BTC, 1],
      [ETH, 0],
      [ETH, 1],
      [BTC, 2],
    ]),
  ).toEqual([null, [0, [BTC], [ETH]], null, [1, [BTC, ETH], []], null]);
});

test('of one symbol each candle is a bar', () => {
  expect(
    barsOf(
      [
        [BTC, 0],
        [BTC, 2],
      ],
      [BTC],
    ),
  ).toEqual([
    [0, [BTC], []],
    [2, [BTC], []],
  ]);
});
