import { expect, test } from '@jest/globals';
import { type Contestant, prepare } from './contestant.ts';

const contestant: Contestant = {
  name: 'both',
  who: 'engine',
  strategy: 'sma-cross',
  rules: 'plain',
  symbols: 1,
  candles: 20_000,
};

/** Each run throws where a trade is not what a loop of its own expects, in time or price. */
test('the engine and grademark make the trades that the bench expects of them', () => {
  expect(prepare(contestant).run().found).toMatch(/^\d{3} trades, fees /);
  expect(prepare({ ...contestant, who: 'grademark' }).run().found).toMatch(/^\d{3} trades$/);
});
