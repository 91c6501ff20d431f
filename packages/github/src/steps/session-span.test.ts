import { expect, test } from '@jest/globals';
import { SIMULATED_SETUP } from '../testing/session-plan.ts';
import { spanOf } from './session-span.ts';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 0, 1);

function span(changes: Partial<Parameters<typeof spanOf>[0]> = {}, hours = 6, speed = 1) {
  const session = { start, ends: start + hours * HOUR, speed, setup: SIMULATED_SETUP };
  return spanOf({ session, isHosted: true, maxLegs: 2, ...changes });
}

test('a real six hours are two legs whose jobs have time for the rest', () => {
  const { ends, legs, notices } = span();
  expect(ends).toBe(start + 6 * HOUR);
  expect(legs.map(({ minutes }) => minutes)).toEqual([
    { monitor: 188, job: 200 },
    { monitor: 188, job: 200 },
  ]);
  expect(notices).toEqual([]);
});

test('the longest leg still reports before a hosted job is ended by force', () => {
  const { legs } = span({ maxLegs: 1 });
  expect(legs).toHaveLength(1);
  expect(legs[0]?.minutes).toEqual({ monitor: 338, job: 350 });
});

test('one job on a hosted runner is limited to five hours and a half, and it is said', () => {
  const { ends, notices } = span({ maxLegs: 1 });
  expect(ends).toBe(start + 5.5 * HOUR);
  expect(notices).toEqual([expect.stringMatching(/limited to 5 h 30 min/)]);
  expect(span({ maxLegs: 1, isHosted: false }).ends).toBe(start + 6 * HOUR);
});

test('a compressed session goes the way of a real one', () => {
  const { ends, legs, notices } = span({}, 6, 720);
  expect(ends).toBe(start + 6 * HOUR);
  expect(legs.map(({ number, of }) => [number, of])).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(legs[0]?.minutes).toEqual({ monitor: 9, job: 21 });
  expect(notices).toEqual([]);
});
