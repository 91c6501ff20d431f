import { expect, test } from '@jest/globals';
import { ThreadEndedError } from '../process/watched-thread.ts';
import { explained } from './backtest.ts';

/** A thread that ended so far along, with 2000 MB of heap unless it was not for memory. */
function ended(done: number, guarded: boolean, memoryMb: number | null = 2_000): unknown {
  const shared = Float64Array.of(done, 1e7, 0, guarded ? 1 : 0);
  return explained('mine', new ThreadEndedError('it ended', shared, memoryMb));
}

test('who used up the memory is told, and nobody who did not', () => {
  expect(ended(0, false)).toMatchObject({
    name: 'DataError',
    message: expect.stringMatching(/^the candles do not fit into the 2000 MB/),
  });
  expect(ended(1_000, true)).toMatchObject({
    name: 'StrategyError',
    message: 'the strategy mine was ended: it used up its memory, 2000 MB',
  });
  expect(ended(6_000_000, true)).toMatchObject({
    name: 'DataError',
    message: expect.stringContaining(
      'there are too many of them for this machine, or the strategy mine keeps',
    ),
  });
  expect(ended(1_000, true, null)).toMatchObject({
    name: 'StrategyError',
    message: expect.stringContaining('it ended'),
  });
});
