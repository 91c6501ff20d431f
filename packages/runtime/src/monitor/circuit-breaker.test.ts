import { describe, expect, test } from '@jest/globals';
import { type BreakerInput, CircuitBreaker, MEMORY_SUSTAINED_MS, SILENCE_FACTOR } from './circuit-breaker.ts';

const THRESHOLDS = {
  max_error_rate: 0.05,
  max_memory_percent: 90,
  max_cpu_percent: 80,
  cpu_sustained_seconds: 60,
  max_disk_percent: 95,
};
const CALM: BreakerInput = {
  time: 0,
  cpuPercent: 10,
  memoryPercent: 20,
  diskPercent: 30,
  errorRateExceeded: false,
  errorRate: 0,
  silence: null,
};

/** The breaker after it looked at these, one a second where they do not say when. */
function after(...inputs: readonly Partial<BreakerInput>[]): CircuitBreaker {
  const breaker = new CircuitBreaker(THRESHOLDS);
  inputs.forEach((input, index) => {
    breaker.watch({ ...CALM, time: index * 1000, ...input });
  });
  return breaker;
}

const CLOSED = { state: 'closed', reason: null };

test('it is closed at first, and while everything is calm', () => {
  expect(after().state).toEqual(CLOSED);
  expect(after(...Array<object>(600).fill({})).state).toEqual(CLOSED);
});

describe('the disk', () => {
  test.each([94.9, 95])('at %d % leaves it closed', (diskPercent) => {
    expect(after({ diskPercent }).state).toEqual(CLOSED);
  });

  test('over its threshold opens it at once', () => {
    expect(after({ diskPercent: 95.1 }).state).toEqual({
      state: 'open',
      reason: 'critical: disk usage 95.1 % is over 95.0 %',
    });
  });
});

describe('the error rate', () => {
  test('opens it when it is judged to be exceeded, whatever its figure', () => {
    expect(after({ errorRate: 0.5 }).state).toEqual(CLOSED);
    expect(after({ errorRate: 0.062, errorRateExceeded: true }).state.reason).toBe(
      'error rate 6.2 % is over 5.0 %',
    );
  });
});

describe.each([
  ['memory', 'memoryPercent', 90, MEMORY_SUSTAINED_MS, 'memory usage 99.5 % is over 90.0 %'],
  ['CPU', 'cpuPercent', 80, 60_000, 'CPU usage 99.5 % has been over 80.0 % for 60 s'],
] as const)('%s', (_name, figure, threshold, spanMs, reason) => {
  const at = (time: number, value: number) => ({ time, [figure]: value });

  test.each([threshold - 0.1, threshold])('at %d % for ever leaves it closed', (value) => {
    expect(after(at(0, value), at(spanMs, value), at(10 * spanMs, value)).state).toEqual(CLOSED);
  });

  test('over its threshold opens it when that has lasted, and not a moment before', () => {
    expect(after(at(5000, 99.5), at(5000 + spanMs - 1, 99.5)).state).toEqual(CLOSED);
    expect(after(at(5000, 99.5), at(5000 + spanMs, 99.5)).state).toEqual({ state: 'open', reason });
  });

  test('that nobody could see in between begins anew', () => {
    const breaker = after(at(0, 99.5));
    breaker.lookAnew();
    breaker.watch({ ...CALM, ...at(spanMs, 99.5) });
    expect(breaker.state).toEqual(CLOSED);
    breaker.watch({ ...CALM, ...at(2 * spanMs, 99.5) });
    expect(breaker.state).toEqual({ state: 'open', reason });
  });

  test('that comes down in between begins anew', () => {
    const down = at(spanMs - 1, threshold);
    expect(after(at(0, 99.5), down, at(spanMs, 99.5), at(2 * spanMs - 1, 99.5)).state).toEqual(CLOSED);
    expect(after(at(0, 99.5), down, at(spanMs, 99.5), at(2 * spanMs, 99.5)).state.state).toBe('open');
  });
});

describe('silence of the market', () => {
  const silent = (ageSeconds: number) => ({ silence: { ageSeconds, maxAgeSeconds: 180 } });

  test('opens it beyond five times the age that data may have', () => {
    expect(SILENCE_FACTOR).toBe(5);
    expect(after(silent(899), silent(900)).state).toEqual(CLOSED);
    expect(after(silent(900.6)).state.reason).toBe('market data has been silent for 901 s');
  });
});

describe('once it is open', () => {
  test('it stays open, with the first reason', () => {
    const breaker = after({ diskPercent: 99 });
    const { state } = breaker;
    breaker.watch({ ...CALM, errorRateExceeded: true, errorRate: 1 });
    breaker.watch(CALM);
    breaker.trip('critical error: another one');
    expect(breaker.state).toEqual(state);
  });

  test('a critical error is as good a reason as a threshold', () => {
    const breaker = after({});
    breaker.trip('critical error: the book is gone');
    breaker.watch({ ...CALM, diskPercent: 99 });
    expect(breaker.state).toEqual({ state: 'open', reason: 'critical error: the book is gone' });
  });
});
