import { expect, test } from '@jest/globals';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { healthLine } from './health-line.ts';

test('a health check is one line, with what a person looks at first in columns', () => {
  const line = healthLine(sampleMetrics());
  expect(line).not.toMatch(/\n/);
  expect(line).toMatch(
    /^\d\d:\d\d \w+ +equity +[\d,]+\.\d\d +positions +\d+ +trades +\d+ +cpu +10 % \(own +3 %\) +memory +25 % \(own +4 %\) +errors \d+ +warnings \d+/,
  );
  expect(line).not.toMatch(/BREAKER/);
});

test('an open breaker is said with its reason, late data only where data can be late', () => {
  const breaker = { state: 'open', reason: 'memory above 90 %' } as const;
  expect(healthLine(sampleMetrics({ breaker }))).toMatch(/BREAKER OPEN: memory above 90 %$/);
  const calm = sampleMetrics();
  const market = { ...calm.market, data_age_seconds: 61.4 };
  const inMode = (mode: 'paper' | 'test') =>
    healthLine({ ...calm, market, session: { ...calm.session, mode } });
  expect(inMode('paper')).toMatch(/data 61 s old/);
  expect(inMode('test')).not.toMatch(/old/);
});
