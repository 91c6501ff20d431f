import { describe, expect, test } from '@jest/globals';
import { buyAndHold, drawdowns } from './lines.ts';

const at = (time: number, value: number) => ({ time, value });
const bar = (time: number, open: number, close: number) => ({
  time,
  open,
  high: open,
  low: open,
  close,
  volume: 0,
});

test('a drawdown is measured from the highest point before', () => {
  const falls = drawdowns([at(0, 100), at(1, 90), at(2, 120), at(3, 60), at(4, 120)]).map(
    ({ value }) => value,
  );
  expect(falls).toEqual([0, expect.closeTo(-0.1), 0, -0.5, 0]);
});

describe('buy and hold', () => {
  const start = at(60, 1000);

  test('is what equal parts would have become, bought at the first open', () => {
    const bars = new Map([
      ['A', [bar(0, 1, 1), bar(60, 100, 110), bar(120, 110, 120)]],
      ['B', [bar(60, 50, 50), bar(120, 50, 25)]],
    ]);
    const line = buyAndHold(bars, start, 60);
    expect(line.map(({ time }) => time)).toEqual([60, 120, 180]);
    expect(line.map(({ value }) => value)).toEqual([1000, expect.closeTo(1050), expect.closeTo(850)]);
  });

  test('holds on to the last close where a candle is missing', () => {
    const bars = new Map([
      ['A', [bar(60, 100, 200), bar(120, 100, 200)]],
      ['B', [bar(60, 10, 20)]],
    ]);
    expect(buyAndHold(bars, start, 60).map(({ value }) => value)).toEqual([1000, 2000, 2000]);
  });

  test('is not known without candles of every symbol', () => {
    expect(
      buyAndHold(
        new Map([
          ['A', [bar(60, 1, 1)]],
          ['B', []],
        ]),
        start,
        60,
      ),
    ).toEqual([]);
    expect(buyAndHold(new Map(), start, 60)).toEqual([]);
  });
});
