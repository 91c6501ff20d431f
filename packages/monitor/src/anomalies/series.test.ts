import { expect, test } from '@jest/globals';
import { ANOMALY_RULES, type AnomalyRule } from './rules.ts';
import { Series } from './series.ts';

const RULE: AnomalyRule = {
  unit: 'count',
  direction: 'above',
  scale: 'linear',
  window: 50,
  leastSamples: 10,
  before: 'unjudged',
  deviations: 6,
  leastEffect: 5,
  leastShare: 0,
  calmSamples: 3,
};

/** What each value did, as `begins`, `ends` or nothing. */
function judged(values: readonly number[], changes: Partial<AnomalyRule> = {}): readonly string[] {
  const series = new Series({ ...RULE, ...changes });
  return values.map((value, time) => series.add(value, time)?.type ?? '');
}

const calm = (count: number, value = 10) => Array.from({ length: count }, () => value);

test('an outlier is judged once there are enough samples, and the range says of what', () => {
  expect(judged([...calm(9), 1000]).at(-1)).toBe('');
  const series = new Series(RULE);
  for (let time = 0; time < 10; time += 1) series.add(10, 100 + time);
  const usual = { median: 10, low: null, high: 15, samples: 10, since: 100 };
  expect(series.add(15, 110)).toEqual({ type: 'begins', usual });
});

test('a series that never moves does not alarm over a small change', () => {
  expect(judged([...calm(20), 14.9])).not.toContain('begins');
});

test('an episode begins once, lasts through a single usual value, and ends with three in a row', () => {
  const after = judged([...calm(20), 100, 100, 10, 100, 10, 10, 10, 10, 100]).slice(20);
  expect(after).toEqual(['begins', '', '', '', '', '', 'ends', '', 'begins']);
});

test('the end is dated to the first of the usual values', () => {
  const series = new Series(RULE);
  const verdicts = [...calm(20), 100, 10, 10, 10].map((value, time) => series.add(value, time));
  expect(verdicts.at(-1)).toEqual({ type: 'ends', since: 21 });
});

test('what lasts becomes usual', () => {
  const verdicts = judged([...calm(20), ...calm(60, 100), 100]);
  expect(verdicts.filter((type) => type === 'begins')).toHaveLength(1);
  expect(verdicts).toContain('ends');
});

test('values far below count only where both sides do', () => {
  expect(judged([...calm(20), -100])).not.toContain('begins');
  expect(judged([...calm(20), -100], { direction: 'both' })).toContain('begins');
});

test('a share of the median is the least where it is more than the effect', () => {
  const values = [...calm(20, 100), 250];
  expect(judged(values, { leastShare: 2 })).not.toContain('begins');
  expect(judged([...values, 301], { leastShare: 2 }).at(-1)).toBe('begins');
});

test('on a logarithmic scale a long tail is usual, and zero is a value like others', () => {
  const waits = [1, 2, 1, 4, 1, 2, 8, 1, 2, 1, 3, 0];
  expect(judged([...waits, 20])).toContain('begins');
  expect(judged([...waits, 20], { scale: 'logarithmic' })).not.toContain('begins');
  expect(judged([...waits, 2000], { scale: 'logarithmic' })).toContain('begins');
});

test('counts are judged from the first sample on', () => {
  const series = new Series(ANOMALY_RULES.crash);
  expect(series.add(1, 0)).toMatchObject({ type: 'begins', usual: { samples: 0, since: null, high: 1 } });
});
