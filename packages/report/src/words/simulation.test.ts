import { expect, test } from '@jest/globals';
import { SampleBook } from '../testing/sample-book.ts';
import { simulationOf } from './simulation.ts';

const book = new SampleBook();
const { setup } = book;
book.remove();

const said = (execution: Partial<typeof setup.execution>) =>
  simulationOf({ ...setup, execution: { ...setup.execution, ...execution } }).join('\n');

test.each([
  ['no slippage', { slippageModel: 'none' }, 'Slippage: none.'],
  ['fixed slippage', { slippageModel: 'fixed', slippage: 0.001 }, '0.1 % of the price'],
  ['a share of the spread', { slippageModel: 'spread', slippage: 0.5 }, '0.5 of the spread'],
  [
    'an impact of volume',
    { slippageModel: 'volume-share', slippage: 0.2 },
    '0.2 × price × (quantity ÷ volume)²',
  ],
  ['no latency', { latencyMs: 0 }, 'Latency: none.'],
  ['latency', { latencyMs: 250 }, '250 ms'],
  ['a volume cap', { volumeShare: 0.1 }, 'at most 10 %'],
  ['fills on books', { fillOn: 'book' }, 'walk the levels of the first order book'],
  ['fills on candles', { fillOnTouch: false }, 'trades through it'],
  ['fills on touch', { fillOnTouch: true }, 'touches it'],
  ['no volume cap', { volumeShare: null }, "more than the candle's whole volume"],
] as const)('%s is disclosed', (_, execution, text) => {
  expect(said(execution)).toContain(text);
});

test('books are not spoken of where orders fill on candles', () => {
  expect(said({ fillOn: 'candle' })).not.toContain('order book');
});

test('fees are disclosed, of every rate there is', () => {
  const [instrument] = setup.instruments;
  const instruments = [instrument!, { ...instrument!, takerFeeRate: '0.0025' }];
  expect(simulationOf({ ...setup, instruments }).at(-1)).toContain(
    '0.1 % for makers (targets), 0.1 % or 0.25 % for takers',
  );
});
