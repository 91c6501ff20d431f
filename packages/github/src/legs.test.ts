import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { LONGEST_HOSTED_LEG_MS, legsOf } from './legs.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const start = Date.UTC(2026, 0, 1);

test('six hours on a hosted runner are two legs of three hours, on a machine of one’s own one', () => {
  const span = { start, ends: start + 6 * HOUR, periodMs: MINUTE };
  expect(legsOf(span, true)).toEqual([
    { number: 1, of: 2, starts: start, ends: start + 3 * HOUR },
    { number: 2, of: 2, starts: start + 3 * HOUR, ends: start + 6 * HOUR },
  ]);
  expect(legsOf(span, false)).toEqual([{ number: 1, of: 1, starts: start, ends: start + 6 * HOUR }]);
});

test('legs follow each other without a gap, end with candles, and each fits into a job', () => {
  const periods = fc.constantFrom(MINUTE, 5 * MINUTE, HOUR, 4 * HOUR, 6 * HOUR, 8 * HOUR, 24 * HOUR);
  void fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 * 3600 }), periods, (seconds, periodMs) => {
      const ends = start + seconds * 1000;
      const legs = legsOf({ start, ends, periodMs }, true);
      expect(legs[0]?.starts).toBe(start);
      expect(legs.at(-1)?.ends).toBe(ends);
      for (const [index, leg] of legs.entries()) {
        expect(leg.number).toBe(index + 1);
        expect(leg.of).toBe(legs.length);
        expect(leg.ends).toBeGreaterThan(leg.starts);
        expect(leg.ends - leg.starts).toBeLessThanOrEqual(LONGEST_HOSTED_LEG_MS);
        if (index > 0) expect(leg.starts).toBe(legs[index - 1]?.ends);
        const isLong = periodMs > 5 * HOUR;
        if (index < legs.length - 1 && !isLong) expect((leg.ends - start) % periodMs).toBe(0);
      }
    }),
  );
});
