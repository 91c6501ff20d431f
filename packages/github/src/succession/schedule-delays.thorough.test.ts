import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DelayWindow, scheduleDelays } from './schedule-delays.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SIX_HOURLY = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };

/** Turns are 0, 6, 12, … hours after this. */
const FIRST = Date.UTC(2026, 5, 1, 0, 17);
const hoursLater = (hours: readonly number[]) => hours.map((hour) => Math.round(FIRST + hour * HOUR));

describe('which turn a run is of', () => {
  test.each([
    // What it is; when runs came; when GitHub was asked; turns, dropped, median, worst. All in hours.
    ['all in time', [0, 6, 12, 18], 20, [4, 0, 0, 0]],
    ['late', [0.5, 7, 14], 16, [3, 0, 1, 2]],
    ['late, an even number', [0.5, 7, 14, 18.25], 20, [4, 0, 0.75, 2]],
    ['in another order', [14, 0.5, 7], 16, [3, 0, 1, 2]],
    ['a turn that was dropped', [0, 6.5, 18.5], 48, [4, 1, 0.5, 0.5]],
    ['a turn whose run may still come', [0, 6.5], 20, [2, 0, 0.25, 0.5]],
    ['turns before the first run, when the schedule may have been off', [30], 31, [1, 0, 0, 0]],
    // It may be of any of three turns: the delay is the least that it can be.
    ['one run after several turns', [0, 18.7], 48, [4, 2, 0.35, 0.7]],
    ['runs that came together', [0, 18.7, 18.8, 18.9], 24, [4, 0, 3.85, 12.7]],
    ['a second run of one turn', [0, 6, 6.1, 12], 13, [3, 0, 0, 0]],
    // The second run may be that of the turn before; then both came in their order.
    ['a second run after a dropped turn', [0, 12, 12.5, 18], 24, [4, 0, 0.25, 6]],
    ['a second run more than a day after a dropped turn', [0, 12, 18, 24, 30, 36, 36.5], 37, [7, 1, 0, 0]],
  ] as const)('%s', (_, runs, asked, [turns, dropped, median, worst]) => {
    const [now = 0] = hoursLater([asked]);
    const found = scheduleDelays(SIX_HOURLY, hoursLater(runs), { from: FIRST - DAY, now });
    expect(found).toMatchObject({ turns, dropped });
    expect(found!.median_delay_seconds! / 3600).toBeCloseTo(median, 3);
    expect(found!.longest_delay_seconds! / 3600).toBeCloseTo(worst, 3);
  });

  test('no other way to give these runs a turn each has a smaller sum or a smaller worst delay', () => {
    const turns = [0, 6, 12, 18].map((hour) => hour * 60);
    const minutes = fc.array(fc.integer({ min: 0, max: 23 * 60 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(minutes, (listed) => {
        const created = listed.map((minute) => FIRST + minute * MINUTE);
        const found = scheduleDelays(SIX_HOURLY, created, { from: FIRST, now: FIRST + 23 * HOUR })!;
        const latest = turns.findLast((turn) => turn <= Math.min(...listed))!;
        const ways = waysToGive(
          listed,
          turns.filter((turn) => turn >= latest),
        );
        const most = Math.max(...ways.map(({ length }) => length));
        const delays = ways.filter(({ length }) => length === most);
        expect(found.turns).toBe(most);
        expect(found.longest_delay_seconds).toBe(60 * Math.min(...delays.map((way) => Math.max(...way))));
        if (most > 2) return;
        const sum = Math.min(...delays.map((way) => way.reduce((one, other) => one + other, 0)));
        expect(found.median_delay_seconds).toBe((60 * sum) / most);
      }),
    );
  });
});

/** The delays of every way to give runs a turn of their own before them, or none. */
function waysToGive(
  [run, ...others]: readonly number[],
  turns: readonly number[],
): readonly (readonly number[])[] {
  if (run === undefined) return [[]];
  const given = turns
    .filter((turn) => turn <= run)
    .flatMap((turn) => {
      const left = turns.filter((other) => other !== turn);
      return waysToGive(others, left).map((way) => [run - turn, ...way]);
    });
  return [...waysToGive(others, turns), ...given];
}

describe('what is looked at', () => {
  const window = (from: number, now: number): DelayWindow => {
    const [begin = 0, end = 0] = hoursLater([from, now]);
    return { from: begin, now: end };
  };

  test('runs of the window alone, from the turn of the first one on', () => {
    const runs = hoursLater([0, 6.5, 13, 60]);
    expect(scheduleDelays(SIX_HOURLY, runs, window(1, 20))).toEqual({
      since: '2026-06-01T06:17:00Z',
      until: '2026-06-01T20:17:00Z',
      turns: 2,
      dropped: 0,
      median_delay_seconds: 2700,
      longest_delay_seconds: 3600,
    });
  });

  test('without any run there is no delay, and nobody knows of a dropped turn', () => {
    expect(scheduleDelays(SIX_HOURLY, [], window(0, 240))).toEqual({
      since: '2026-06-01T00:17:00Z',
      until: '2026-06-11T00:17:00Z',
      turns: 0,
      dropped: 0,
      median_delay_seconds: null,
      longest_delay_seconds: null,
    });
  });

  test('runs of another timetable say nothing', () => {
    const monthly = { ...SIX_HOURLY, schedule: '17 0 15 * *' };
    expect(scheduleDelays(monthly, hoursLater([1]), window(0, 24))).toBeNull();
  });

  test('more turns than can be gone through say nothing', () => {
    const [from, now] = [FIRST, FIRST + 30 * DAY];
    const often = (minutes: number) => ({ ...SIX_HOURLY, schedule: `*/${minutes} * * * *` });
    expect(scheduleDelays(often(10), [FIRST + HOUR], { from, now })).toBeNull();
    // From 01:15 on the first day to 00:15 on the last but one.
    expect(scheduleDelays(often(15), [FIRST + HOUR], { from, now })).toMatchObject({ turns: 29 * 96 - 3 });
  });
});

test.each([
  // In Toronto clocks go forward on 8 March 2026, and back on 1 November.
  ['into daylight saving', Date.UTC(2026, 2, 7, 11, 17), Date.UTC(2026, 2, 8, 10, 17)],
  ['out of daylight saving', Date.UTC(2026, 9, 31, 10, 17), Date.UTC(2026, 10, 1, 11, 17)],
])('turns of a time zone are known %s', (_, before, after) => {
  const toronto = { schedule: '17 6 * * *', schedule_timezone: 'America/Toronto' };
  const runs = [before + 600_000, after + 600_000];
  const found = scheduleDelays(toronto, runs, { from: before - DAY, now: after + HOUR });
  expect(found).toMatchObject({
    turns: 2,
    dropped: 0,
    median_delay_seconds: 600,
    longest_delay_seconds: 600,
  });
});
