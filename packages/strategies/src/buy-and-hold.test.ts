import { NO_TOOLS } from '@chimera/engine';
import { expect, test } from '@jest/globals';
import { candleAt, HELD, viewOf } from '../../engine/src/strategy/testing/view.ts';
import { buyAndHold } from './buy-and-hold.ts';

/** The candles, out of `count`, on which it asks to buy, given when a position is held. */
function asks(count: number, holds: (place: number) => boolean): number[] {
  const strategy = buyAndHold.create({}, 60_000, NO_TOOLS);
  return Array.from({ length: count }, (_, place) => place).filter((place) => {
    const signals = strategy.onCandle(candleAt(place, 100), viewOf(holds(place) ? HELD : null));
    return signals?.every(({ action, confidence }) => action === 'buy' && confidence === 1) ?? false;
  });
}

test('buys at once, and after a stop stays out for good', () => {
  expect(asks(500, (place) => place > 0 && place < 30)).toEqual([0]);
});

test('asks again, patiently, where nothing came of it', () => {
  expect(asks(130, () => false)).toEqual([0, 61, 122]);
});

test('does not buy what is already held', () => {
  expect(asks(10, (place) => place < 5)).toEqual([]);
});
