import { monotonicNow } from '@chimera/base';
import { expect, test } from '@jest/globals';
import { usageMeter } from './usage-meter.ts';

function work(ms: number): void {
  const until = monotonicNow() + ms;
  while (monotonicNow() < until);
}

test('memory is that of this process, in megabytes', () => {
  const { rssMb } = usageMeter()();
  expect(Math.abs(rssMb - process.memoryUsage.rss() / 2 ** 20)).toBeLessThan(20);
});

test('processor time is that since the call before, 100 for one core', () => {
  const usage = usageMeter();
  for (const ms of [60, 120]) {
    const before = { cpu: process.cpuUsage(), time: monotonicNow() };
    work(ms);
    const { cpuPercent } = usage();
    const { user, system } = process.cpuUsage(before.cpu);
    const expected = ((user + system) / 1000 / (monotonicNow() - before.time)) * 100;
    expect(Math.abs(cpuPercent - expected)).toBeLessThan(20);
  }
});

test('two calls at once do not divide by nothing', () => {
  const usage = usageMeter();
  usage();
  expect(Number.isFinite(usage().cpuPercent)).toBe(true);
});
