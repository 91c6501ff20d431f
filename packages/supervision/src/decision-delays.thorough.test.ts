import { setTimeout as wait } from 'node:timers/promises';
import { monotonicNow } from '@chimera/base';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DecisionDelays } from './decision-delays.ts';

let delays: DecisionDelays;
beforeEach(() => {
  delays = new DecisionDelays();
});
afterEach(() => delays.close());

function block(ms: number): void {
  const until = monotonicNow() + ms;
  while (monotonicNow() < until);
}

describe('decisions', () => {
  test('there are none at first, and after the longest was told', () => {
    expect(delays.take().decisionMs).toBeNull();
    delays.begin(monotonicNow());
    delays.end();
    expect(delays.take().decisionMs).not.toBeNull();
    expect(delays.take().decisionMs).toBeNull();
  });

  test('count from the arrival of the candle, and the longest is told', () => {
    for (const ageMs of [1_000, 5_000, 2_000]) {
      delays.begin(monotonicNow() - ageMs);
      delays.end();
    }
    const { decisionMs } = delays.take();
    expect(decisionMs).toBeGreaterThanOrEqual(5_000);
    expect(decisionMs).toBeLessThan(60_000);
  });

  test('one that is still due is told with its age, again and again', () => {
    delays.begin(monotonicNow() - 1_000);
    const first = delays.take().decisionMs!;
    expect(first).toBeGreaterThanOrEqual(1_000);
    block(20);
    expect(delays.take().decisionMs!).toBeGreaterThanOrEqual(first + 20);
    delays.end();
    expect(delays.take().decisionMs!).toBeGreaterThanOrEqual(first + 20);
    expect(delays.take().decisionMs).toBeNull();
  });
});

test('a bot that answered to nothing says how long, right after it told of itself too', async () => {
  await wait(500);
  delays.take();
  block(1_000);
  await wait(300);
  // A look may have been due at any moment of its interval when it began.
  expect(delays.take().eventLoopMs).toBeGreaterThan(700);
});
