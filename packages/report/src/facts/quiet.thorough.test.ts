import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { HOUR, MINUTE, SampleBook, type Script, START } from '../testing/sample-book.ts';
import { quietAt, unusualSilence } from './quiet.ts';

const DAY = 24 * HOUR;
const every = (step: number, count: number) =>
  Array.from({ length: count }, (_, index) => START + (index + 1) * step);

describe('a silence', () => {
  const daily = (days: number) => [{ start: START, end: START + days * DAY }];

  test('is told if it is longer than each before, and unlikely', () => {
    const events = every(7 * HOUR, 60);
    const past = 60 * 7 * HOUR;
    const quiet = (days: number) =>
      unusualSilence([{ start: START, end: START + past + days * DAY }], events);
    expect(quiet(9)).toEqual({
      since: new Date(START + past).toISOString().replace('.000Z', 'Z'),
      quietMs: 9 * DAY,
      meanMs: 7 * HOUR,
      longestMs: 7 * HOUR,
    });
    // (420 / (420 + q))^60 = 0.001 at q = 51.2 hours.
    expect(quiet(51 / 24)).toBeNull();
    expect(quiet(52 / 24)).not.toBeNull();
  });

  test('is not told if there was a longer one', () => {
    const events = [...every(HOUR, 30), START + 8 * DAY];
    expect(unusualSilence(daily(14), events)).toBeNull();
    expect(unusualSilence(daily(30), events)).not.toBeNull();
  });

  test('is not told of a strategy with a short past', () => {
    expect(unusualSilence(daily(60), every(HOUR, 9))).toBeNull();
    expect(unusualSilence(daily(60), every(HOUR, 10))).not.toBeNull();
    expect(unusualSilence(daily(60), [])).toBeNull();
  });

  test('does not count the time in which no session ran', () => {
    const events = every(HOUR, 24);
    const [first] = daily(1);
    const later = { start: START + 20 * DAY, end: START + 20 * DAY + HOUR };
    expect(unusualSilence([first!, later], events)).toBeNull();
    const longer = { ...later, end: later.start + DAY };
    expect(unusualSilence([first!, longer], events)).toMatchObject({ quietMs: DAY, meanMs: HOUR });
  });

  test('after events of a constant rate is told in about one of a thousand cases', () => {
    // The chance of a longer silence is exact for a known rate; here the rate is known from 40 events alone.
    let told = 0;
    let state = 1;
    const uniform = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state + 0.5) / 2 ** 32;
    };
    const cases = 20_000;
    for (let each = 0; each < cases; each += 1) {
      let time = START;
      const events = Array.from({ length: 40 }, () => (time += -Math.log(uniform()) * HOUR));
      const end = time - Math.log(uniform()) * HOUR;
      if (unusualSilence([{ start: START, end }], events)) told += 1;
    }
    expect(told).toBeGreaterThan(0);
    expect(told / cases).toBeLessThan(0.002);
  });
});

describe('in a book', () => {
  let book: SampleBook;
  beforeEach(() => {
    book = new SampleBook();
  });
  afterEach(() => book.remove());
  const flat = (minutes: number) => Array<number>(minutes).fill(100);

  /** Buys and sells in turn, every ten minutes. */
  const busy: Script = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [index * 10, index % 2 === 0 ? 'buy' : 'sell'] as const),
  );
  const quiet = (to: number) => book.read((reader) => quietAt(reader, to));

  test('signals that stay away are told', () => {
    book.run({ id: 'a', start: START, closes: flat(120), script: busy, end: 'completed' });
    expect(quiet(START + 120 * MINUTE)).toBeNull();
    book.run({ id: 'b', start: START + DAY, closes: flat(150), end: 'completed' });
    expect(quiet(START + DAY + 150 * MINUTE)).toMatchObject({ what: 'signal', quietMs: 159 * MINUTE });
    // As it stood earlier.
    expect(quiet(START + DAY + 20 * MINUTE)).toBeNull();
  });

  test('signals that are all refused are no trade', () => {
    book.run({ id: 'a', start: START, closes: flat(120), script: busy, end: 'completed' });
    const unsure: Script = Object.fromEntries(
      Array.from(
        { length: 15 },
        (_, index) => [index * 10, { direction: 'enter', confidence: 0.1 }] as const,
      ),
    ) as Script;
    book.run({ id: 'b', start: START + DAY, closes: flat(150), script: unsure, end: 'completed' });
    expect(quiet(START + DAY + 150 * MINUTE)).toMatchObject({ what: 'trade' });
  });

  test('another strategy has no past', () => {
    book.run({ id: 'a', start: START, closes: flat(120), script: busy, end: 'completed' });
    Object.assign(book.setup, { parameters: { lookback: 5 } });
    book.run({ id: 'b', start: START + DAY, closes: flat(150), end: 'completed' });
    expect(quiet(START + DAY + 150 * MINUTE)).toBeNull();
  });
});
