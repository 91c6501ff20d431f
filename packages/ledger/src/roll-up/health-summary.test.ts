import type { CheckedMetrics, RuntimeMetrics } from '@chimera/contract';
import { expect, test } from '@jest/globals';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import type { HealthRow } from '../observations.ts';
import { summedUpChecks } from './health-summary.ts';

const HOUR = 3_600_000;

function row(id: number, metrics: RuntimeMetrics): HealthRow {
  const time = id * 60_000;
  return { id, session: 's1', time, real_time: time, level: 'healthy', metrics: JSON.stringify(metrics) };
}

function summedUp(rows: readonly HealthRow[]): CheckedMetrics {
  const [only, ...more] = summedUpChecks(rows, HOUR, true);
  expect(more).toEqual([]);
  return JSON.parse(only!.metrics);
}

const { usage: _, ...OLDER } = sampleMetrics();
const using = (cpu_percent: number) => sampleMetrics({ usage: { cpu_percent, memory_percent: 4 } });

test("the session's own use is summed up over the checks that know it", () => {
  const { usage, summary } = summedUp([row(1, OLDER), row(2, using(10)), row(3, using(30))]);
  expect(summary).toMatchObject({
    checks: { healthy: 3 },
    sessionCpu: { min: 10, mean: 20, max: 30 },
    sessionMemory: { min: 4, mean: 4, max: 4 },
  });
  expect(usage).toMatchObject({ cpu_percent: 30, memory_percent: 4 });
});

test('checks of an older version, which do not know it, have none of it', () => {
  const { usage, summary } = summedUp([row(1, OLDER), row(2, OLDER)]);
  expect(usage).toBeUndefined();
  expect(summary).not.toHaveProperty('sessionCpu');
  expect(summary).toMatchObject({ checks: { healthy: 2 } });
});
