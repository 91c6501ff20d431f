import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StatedTime } from '../exchange/stated-time.ts';
import { ExchangeClock } from './exchange-clock.ts';
import { isWrong, SkewWatch, skewWords } from './skew-watch.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

/** A machine whose steady clock shows 5 s at noon, and whose own clock is wrong. */
class Machine {
  steadyMs = 5_000;
  skewMs: number;

  constructor(skewMs: number) {
    this.skewMs = skewMs;
  }

  now = () => this.truth + this.skewMs;
  steady = () => this.steadyMs;
  until = async (time: number) => {
    this.steadyMs += Math.max(0, time - this.now());
  };

  get truth(): number {
    return NOON + this.steadyMs - 5_000;
  }

  /** An answer that took so long, and states the time of its middle. */
  answer(roundTripMs: number, resolutionMs = 1_000): StatedTime {
    const sentAt = this.steadyMs;
    this.steadyMs += roundTripMs / 2;
    const time = Math.floor(this.truth / resolutionMs) * resolutionMs;
    this.steadyMs += roundTripMs / 2;
    return { sentAt, receivedAt: this.steadyMs, time, resolutionMs, source: 'Date header' };
  }
}

describe('the exchange’s time', () => {
  test.each([0, 4_000, -4_000, 50_000, -50_000, 600_000, -600_000])(
    'is known within a second of the first answer, with a clock that is %i ms ahead',
    (skewMs) => {
      const machine = new Machine(skewMs);
      const clock = new ExchangeClock(machine);
      expect([clock.reading, clock.boundsSince(5_000), clock.skewMs]).toEqual([null, null, null]);
      clock.take([machine.answer(200)]);
      expect(Math.abs(clock.now() - machine.truth)).toBeLessThanOrEqual(600);
      expect(clock.reading).toMatchObject({ uncertaintyMs: 601, source: 'Date header' });
      expect(Math.abs(clock.skewMs! - skewMs)).toBeLessThanOrEqual(600);
    },
  );

  test('is known better with every answer that falls otherwise into its second', () => {
    const machine = new Machine(50_000);
    const clock = new ExchangeClock(machine);
    for (let answer = 0; answer < 20; answer += 1) {
      clock.take([machine.answer(100)]);
      machine.steadyMs += 1_437;
    }
    expect(clock.reading!.uncertaintyMs).toBeLessThan(200);
    expect(Math.abs(clock.skewMs! - 50_000)).toBeLessThan(200);
  });

  test('always lies between its bounds, however long answers take and however the clock drifts', () => {
    const step = fc.record({
      pause: fc.integer({ min: 0, max: 120_000 }),
      before: fc.integer({ min: 0, max: 9_000 }),
      after: fc.integer({ min: 0, max: 9_000 }),
      resolution: fc.constantFrom(1, 1_000),
    });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: -600_000, max: 600_000 }),
        fc.double({ min: -400e-6, max: 400e-6, noNaN: true }),
        (steps, skewMs, drift) => {
          let truth = NOON;
          const steady = () => 77 + (truth - NOON) * (1 + drift);
          const machine = { now: () => NOON + steady() + skewMs, steady, until: async () => {} };
          const clock = new ExchangeClock(machine);
          for (const { pause, before, after, resolution } of steps) {
            truth += pause;
            const sentAt = steady();
            truth += before;
            const time = Math.floor(truth / resolution) * resolution;
            truth += after;
            const answer = { sentAt, receivedAt: steady(), time, resolutionMs: resolution };
            clock.take([{ ...answer, source: 'Date header' }]);
            const { earliest, latest } = clock.boundsSince(steady())!;
            expect(earliest).toBeLessThanOrEqual(truth + 1e-3);
            expect(latest).toBeGreaterThanOrEqual(truth - 1e-3);
          }
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  test('does not follow one answer that contradicts all others, but does follow two', () => {
    const machine = new Machine(0);
    const clock = new ExchangeClock(machine);
    for (let answer = 0; answer < 5; answer += 1) clock.take([machine.answer(100)]);
    const wrong = (answer: StatedTime) => ({ ...answer, time: answer.time + 30_000 });
    clock.take([wrong(machine.answer(100))]);
    expect(Math.abs(clock.now() - machine.truth)).toBeLessThan(600);
    // Until it is known who is right, nothing is over that either of them leaves open.
    const { earliest, latest } = clock.boundsSince(machine.steady())!;
    expect(earliest).toBeLessThanOrEqual(machine.truth);
    expect(latest).toBeGreaterThanOrEqual(machine.truth + 29_000);
    clock.take([wrong(machine.answer(100))]);
    expect(Math.abs(clock.now() - machine.truth - 30_000)).toBeLessThan(600);
  });

  test('goes on when the machine’s clock is set, and waits no longer for it', async () => {
    const machine = new Machine(0);
    const clock = new ExchangeClock(machine);
    clock.take([machine.answer(100, 1)]);
    const before = clock.now();
    machine.skewMs = -600_000;
    expect(clock.now()).toBe(before);
    expect(clock.steps).toBe(1);
    expect(clock.skewMs).toBeCloseTo(-600_000, -3);
    const until = machine.truth + 30_000;
    await clock.until(until);
    expect(Math.abs(machine.truth - until)).toBeLessThan(100);
    // What was known may have been lost in sleep.
    expect(clock.reading).toBeNull();
    clock.take([machine.answer(100, 1)]);
    expect(clock.reading).toMatchObject({ uncertaintyMs: 51 });
  });
});

describe('a word about the clock', () => {
  const reading = (skewMs: number) => ({ skewMs, uncertaintyMs: 500, source: 'Date header' as const });

  test('says how far, in which direction, by what and how surely', () => {
    expect(skewWords(reading(50_140), 'ndax')).toBe(
      'this machine’s clock is 50.1 s ahead of ndax (± 0.5 s, by its Date header)',
    );
    expect(skewWords({ ...reading(-4_000), source: 'time endpoint' }, 'ndax')).toBe(
      'this machine’s clock is 4.0 s behind ndax (± 0.5 s, by its time endpoint)',
    );
    expect(skewWords(reading(300), 'ndax')).toBe(
      'this machine’s clock agrees with ndax (± 0.5 s, by its Date header)',
    );
    expect([2_400, 2_600, -2_400, -2_600].map((skew) => isWrong(reading(skew)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('is said once, again when it changes, and when it is over', () => {
    const machine = new Machine(50_000);
    const clock = new ExchangeClock(machine);
    const said: string[] = [];
    const watch = new SkewWatch((severity, kind, message) => said.push(`${severity} ${kind} ${message}`));
    const look = () => {
      clock.take([machine.answer(100, 1)]);
      watch.look(clock, 'ndax');
      return said.splice(0).join('\n');
    };
    expect(look()).toMatch(/^warning clock-skew this machine’s clock is 50\.0 s ahead of ndax .*timedatectl/);
    expect(look()).toBe('');
    machine.skewMs = 0;
    expect(look()).toMatch(/^warning clock-set .*\ninfo clock-skew over: .* agrees with ndax/);
    expect(look()).toBe('');
  });
});
