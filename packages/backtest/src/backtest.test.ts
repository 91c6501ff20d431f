import { ThreadEndedError } from '@chimera/supervision';
import { expect, test } from '@jest/globals';
import { explained } from './backtest.ts';

/** A thread that ended so far along, with 2000 MB of heap unless it was not for memory. */
function ended(done: number, hasBegunRuns: boolean, memoryMb: number | null = 2_000): unknown {
  const shared = Float64Array.of(done, 1e7, 0, hasBegunRuns ? 1 : 0);
  return explained(new ThreadEndedError('it ended', shared, memoryMb));
}

test('what used up the memory is told', () => {
  expect(ended(0, false)).toMatchObject({
    name: 'DataError',
    message: expect.stringMatching(/^the candles do not fit into the 2000 MB/),
  });
  expect(ended(6_000_000, true)).toMatchObject({
    name: 'DataError',
    message: expect.stringContaining('after 6000000 candles: there are too many of them for this machine'),
  });
  expect(ended(1_000, true, null)).toMatchObject({ name: 'ThreadEndedError', message: 'it ended' });
});
