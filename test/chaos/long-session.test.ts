import { expect, test } from '@jest/globals';
import { longSession } from './long-session.ts';

test('an hour of twenty symbols on an exchange that fails in every way: what must hold does', async () => {
  const findings = await longSession({ minutes: 60, speed: 120, faultsPerHour: 40, seed: 11 });
  expect(findings.filter(({ held }) => !held)).toEqual([]);
  expect(findings.length).toBeGreaterThan(7);
}, 120_000);
