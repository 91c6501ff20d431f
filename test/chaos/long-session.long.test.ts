import { expect, test } from '@jest/globals';
import { longSessionApart } from './long-session.ts';

test('an hour of twenty symbols on an exchange that fails in every way: what must hold does', async () => {
  const findings = await longSessionApart({ minutes: 60, speed: 120, faultsPerHour: 40, seed: 11 });
  expect(findings.filter(({ held }) => !held)).toEqual([]);
  expect(findings.length).toBeGreaterThan(7);
});
