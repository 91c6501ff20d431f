import { expect, test } from '@jest/globals';
import type { Sample } from './anomaly.ts';
import { AnomalyDetector } from './detector.ts';
import { calmWeek } from './testing/calm-week.ts';
import { anomalyText } from './wording.ts';

const SEEDS = [1, 2, 3, 4, 5];

/** False alarms that people are asked to put up with. */
const MOST_IN_A_WEEK = 2;
const MOST_PER_WEEK_ON_AVERAGE = 0.5;

const weeks = new Map(SEEDS.map((seed) => [seed, [...calmWeek(seed)] as readonly Sample[]]));

test('weeks in which nothing is wrong give hardly any alarm', () => {
  const alarms = SEEDS.map((seed) => {
    const detector = new AnomalyDetector();
    for (const sample of weeks.get(seed)!) detector.add(sample);
    expect(detector.samples).toBeGreaterThan(18_000);
    return detector.found.map(anomalyText);
  });
  expect(alarms.filter((found) => found.length > MOST_IN_A_WEEK)).toEqual([]);
  expect(alarms.flat().length / SEEDS.length).toBeLessThanOrEqual(MOST_PER_WEEK_ON_AVERAGE);
});

test('every series of the calm week is long enough to be judged', () => {
  const counts = Map.groupBy(weeks.get(1)!, ({ kind, source }) => `${kind} ${source}`);
  expect([...counts.keys()].toSorted()).toEqual([
    'crash bot',
    'crash server',
    'data-age exchange',
    'equity the book over 5 min',
    'error-burst requests to exchange',
    'error-burst the runtime',
    'latency exchange',
    'spread BTC/USDT',
    'spread ETH/USDT',
    'spread SOL/USDT',
  ]);
  for (const samples of counts.values()) expect(samples.length).toBeGreaterThan(100);
});

test.each([
  ['latency', 'exchange', 60],
  ['data-age', 'exchange', 240],
  ['equity', 'the book over 5 min', -0.02],
  ['equity', 'the book over 5 min', 0.02],
  ['spread', 'ETH/USDT', 0.01],
  ['error-burst', 'the runtime', 8],
  ['error-burst', 'requests to exchange', 8],
  ['crash', 'bot', 1],
] as const)('what is planted into them is found: %s of %s at %p', (kind, source, value) => {
  for (const seed of SEEDS.slice(0, 3)) {
    const detector = new AnomalyDetector();
    const own = weeks.get(seed)!.filter((sample) => sample.kind === kind && sample.source === source);
    const planted = own[Math.floor(own.length / 2)]!;
    for (const sample of own) detector.add(sample === planted ? { ...sample, value } : sample);
    expect(detector.found).toContainEqual(
      expect.objectContaining({ kind, source, value, time: planted.time }),
    );
  }
});
