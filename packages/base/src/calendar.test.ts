import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dayClosedBy,
  dayStart,
  mondayOf,
  monthClosedBy,
  monthEnd,
  monthOf,
  weekClosedBy,
  weekName,
  weekStart,
} from './calendar.ts';

const DAY = 86_400_000;

// The examples of ISO 8601 that people get wrong: weeks that lie across two years.
test.each([
  ['2005-01-01', '2004-W53'],
  ['2005-01-02', '2004-W53'],
  ['2005-12-31', '2005-W52'],
  ['2007-01-01', '2007-W01'],
  ['2008-12-29', '2009-W01'],
  ['2010-01-03', '2009-W53'],
  ['2026-01-01', '2026-W01'],
  ['2026-12-31', '2026-W53'],
])('%s lies in %s', (date, name) => {
  expect(weekName(Date.parse(date))).toBe(name);
});

test('a week begins on a Monday at 00:00 UTC, and its name leads back to it', () => {
  const times = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2100, 0, 1) });
  fc.assert(
    fc.property(times, (time) => {
      const start = weekStart(time);
      expect(new Date(start).getUTCDay()).toBe(1);
      expect(start % DAY).toBe(0);
      expect(time - start).toBeGreaterThanOrEqual(0);
      expect(time - start).toBeLessThan(7 * DAY);
      const [year, week] = weekName(time).split('-W').map(Number);
      expect(mondayOf(year!, week!)).toBe(start);
    }),
  );
});

test('what happens at a border closes the period before it, what begins there the one after', () => {
  const border = Date.UTC(2026, 5, 1);
  // 2026-06-01 is a Monday and the first of a month.
  expect([dayStart(border), dayClosedBy(border)]).toEqual([border, border - DAY]);
  expect([weekStart(border), weekClosedBy(border)]).toEqual([border, border - 7 * DAY]);
  expect([monthOf(border), monthClosedBy(border)]).toEqual(['2026-06', '2026-05']);
  for (const later of [border + 1, border + DAY]) {
    expect([dayClosedBy(later), weekClosedBy(later), monthClosedBy(later)]).toEqual([
      border,
      border,
      '2026-06',
    ]);
  }
});

test('a month ends where the next one begins, and that moment closes it', () => {
  const times = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2100, 0, 1) });
  fc.assert(
    fc.property(times, (time) => {
      const end = monthEnd(time);
      expect(end).toBeGreaterThanOrEqual(time);
      expect(monthClosedBy(end)).toBe(monthClosedBy(time));
      expect(monthClosedBy(end + 1)).not.toBe(monthClosedBy(time));
      expect(monthEnd(end)).toBe(end);
    }),
  );
});
