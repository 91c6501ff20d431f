import { describe, expect, test } from '@jest/globals';
import {
  type BreakerInput,
  CircuitBreaker,
  MEMORY_SUSTAINED_MS,
  SILENCE_FACTOR,
  type Thresholds,
  type Use,
} from './circuit-breaker.ts';
import { NO_DELAYS } from './late-decisions.ts';

const THRESHOLDS: Thresholds = {
  max_error_rate: 0.05,
  memory_scope: 'machine',
  max_memory_percent: 90,
  cpu_scope: 'machine',
  max_cpu_percent: 80,
  cpu_sustained_seconds: 60,
  max_decision_delay_seconds: 15,
  max_disk_percent: 95,
};
const BY_SESSION: Thresholds = { ...THRESHOLDS, memory_scope: 'session', cpu_scope: 'session' };
const IDLE: Use = { cpuPercent: 10, memoryPercent: 20 };
const FULL: Use = { cpuPercent: 100, memoryPercent: 100 };
const CALM: BreakerInput = {
  time: 0,
  machine: IDLE,
  session: IDLE,
  delays: NO_DELAYS,
  diskPercent: 30,
  errorRateExceeded: false,
  errorRate: 0,
  silence: null,
};

/** The breaker after it looked at these, one a second where they do not say when. */
function after(...inputs: readonly Partial<BreakerInput>[]): CircuitBreaker {
  return by(THRESHOLDS, ...inputs);
}

function by(thresholds: Thresholds, ...inputs: readonly Partial<BreakerInput>[]): CircuitBreaker {
  const breaker = new CircuitBreaker(thresholds);
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
  test('opens it when it is judged to be exceeded, no matter what its figure is', () => {
    expect(after({ errorRate: 0.5 }).state).toEqual(CLOSED);
    expect(after({ errorRate: 0.062, errorRateExceeded: true }).state.reason).toBe(
      'error rate 6.2 % is over 5.0 %',
    );
  });
});

const SPANS = { memoryPercent: MEMORY_SUSTAINED_MS, cpuPercent: 60_000 } as const;
const SOMETHING_ELSE = /: something else on this machine .*, the session's own processes use [12]0\.0 %$/;

describe.each([
  ['memory', 'memoryPercent', 'machine', 90, 'memory usage 99.5 % is over 90.0 %'],
  ['memory', 'memoryPercent', 'session', 90, "the session's own memory usage 99.5 % is over 90.0 %"],
  ['CPU', 'cpuPercent', 'machine', 80, 'CPU usage 99.5 % has been over 80.0 % for 60 s'],
  ['CPU', 'cpuPercent', 'session', 80, "the session's own CPU usage 99.5 % has been over 80.0 % for 60 s"],
] as const)('%s, %s of the %s', (_name, figure, scope, threshold, reason) => {
  const spanMs = SPANS[figure];
  const thresholds = scope === 'session' ? BY_SESSION : THRESHOLDS;
  const at = (time: number, value: number) => ({ time, [scope]: { ...IDLE, [figure]: value } });
  const open = { state: 'open', reason: expect.stringMatching(`^${reason}: `) };

  test.each([threshold - 0.1, threshold])('at %d % for ever leaves it closed', (value) => {
    expect(by(thresholds, at(0, value), at(spanMs, value), at(10 * spanMs, value)).state).toEqual(CLOSED);
  });

  test('over its threshold opens it when that has lasted, and not a moment before', () => {
    expect(by(thresholds, at(5000, 99.5), at(5000 + spanMs - 1, 99.5)).state).toEqual(CLOSED);
    expect(by(thresholds, at(5000, 99.5), at(5000 + spanMs, 99.5)).state).toEqual(open);
  });

  test('that nobody could see in between begins anew', () => {
    const breaker = by(thresholds, at(0, 99.5));
    breaker.lookAnew();
    breaker.watch({ ...CALM, ...at(spanMs, 99.5) });
    expect(breaker.state).toEqual(CLOSED);
    breaker.watch({ ...CALM, ...at(2 * spanMs, 99.5) });
    expect(breaker.state).toEqual(open);
  });

  test('that comes down in between begins anew', () => {
    const down = at(spanMs - 1, threshold);
    const high = (time: number) => at(time, 99.5);
    expect(by(thresholds, high(0), down, high(spanMs), high(2 * spanMs - 1)).state).toEqual(CLOSED);
    expect(by(thresholds, high(0), down, high(spanMs), high(2 * spanMs)).state.state).toBe('open');
  });
});

describe('whose it is', () => {
  const long = (input: Partial<BreakerInput>) => [0, 60_000, 600_000].map((time) => ({ ...input, time }));

  test('a machine that others keep busy never opens it, as long as decisions are in time', () => {
    const delays = { decisionMs: 14_000, eventLoopMs: 14_000 };
    expect(by(BY_SESSION, ...long({ machine: FULL, delays })).state).toEqual(CLOSED);
  });

  test('by the rule for the whole machine it does, and the reason names the others', () => {
    const cpu = { ...IDLE, cpuPercent: 100 };
    expect(by(THRESHOLDS, ...long({ machine: cpu })).state.reason).toMatch(SOMETHING_ELSE);
    const memory = { ...IDLE, memoryPercent: 100 };
    expect(by(THRESHOLDS, ...long({ machine: memory })).state.reason).toMatch(SOMETHING_ELSE);
  });

  test.each([THRESHOLDS, BY_SESSION])(
    'what the session uses itself comes with advice on that',
    (thresholds) => {
      const cpu = { ...IDLE, cpuPercent: 100 };
      const { reason } = by(thresholds, ...long({ machine: cpu, session: cpu })).state;
      expect(reason).toMatch(/: trade fewer symbols, a longer timeframe, or a strategy that computes less$/);
    },
  );
});

describe('decisions that are late', () => {
  const late = (time: number, decisionMs: number | null, eventLoopMs: number | null = 0) => ({
    time,
    delays: { decisionMs, eventLoopMs },
  });

  test('throughout the window open it, and not a moment before', () => {
    expect(by(BY_SESSION, late(0, 15_001), late(59_999, 18_000)).state).toEqual(CLOSED);
    expect(by(BY_SESSION, late(0, 15_001), late(60_000, 18_000)).state.reason).toBe(
      'decisions take 18.0 s, 15 s are allowed, and that for 60 s: trade fewer symbols, a longer timeframe, or a strategy that computes less',
    );
  });

  test('one in time in between begins anew; a time without any says nothing', () => {
    const [first, last] = [late(0, 20_000), late(60_000, 20_000)];
    expect(by(BY_SESSION, first, late(30_000, 15_000), last).state).toEqual(CLOSED);
    expect(by(BY_SESSION, first, late(30_000, null), last).state.state).toBe('open');
  });

  test('a single one does not open it, however long ago it was', () => {
    expect(by(BY_SESSION, late(0, 20_000), late(60_000, null), late(600_000, null)).state).toEqual(CLOSED);
  });

  test('a bot that answers to nothing is late too', () => {
    const stuck = [late(0, null, 16_000), late(60_000, null, 16_000)];
    expect(by(BY_SESSION, ...stuck).state.reason).toMatch(
      /^the bot answers only after 16\.0 s, 15 s are allowed/,
    );
    expect(by(BY_SESSION, stuck[0]!, late(30_000, null, 100), stuck[1]!).state).toEqual(CLOSED);
  });

  test('on a busy machine the reason names what else is there', () => {
    const machine = { ...IDLE, cpuPercent: 100 };
    const inputs = [0, 60_000].map((time) => ({ ...late(time, 20_000), machine }));
    expect(by(BY_SESSION, ...inputs).state.reason).toMatch(SOMETHING_ELSE);
  });

  test('by the rule for the whole machine they do not count', () => {
    const breaker = after(late(0, 20_000), late(60_000, 20_000));
    expect(breaker.state).toEqual(CLOSED);
    expect(breaker.lateness).toBeNull();
  });

  test('that nobody could see in between begin anew', () => {
    const breaker = by(BY_SESSION, late(0, 20_000));
    expect(breaker.lateness).toBe('decisions take 20.0 s, 15 s are allowed');
    breaker.lookAnew();
    expect(breaker.lateness).toBeNull();
    breaker.watch({ ...CALM, ...late(60_000, 20_000) });
    expect(breaker.state).toEqual(CLOSED);
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
