import { isoTime } from '@chimera/base';
import { afterEach, expect, test } from '@jest/globals';
import { HOUR, MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { collectHistory, type HistoryRequest } from './collect.ts';

const books: SampleBook[] = [];
afterEach(() => {
  for (const book of books.splice(0)) book.remove();
});

function bookOf(): SampleBook {
  const book = new SampleBook();
  books.push(book);
  return book;
}

const historyOf = (book: SampleBook, changes: Partial<HistoryRequest> = {}) =>
  book.read((reader) =>
    collectHistory(reader, {
      title: 'Status',
      now: 0,
      timetable: { schedule: '0 * * * *', schedule_timezone: 'UTC' },
      isAlive: null,
      clean: (text) => text,
      ...changes,
    }),
  );

const hour = (first: number, last: number) =>
  Array.from({ length: 60 }, (_, minute) => first + ((last - first) * (minute + 1)) / 60);

test('sessions with their results, which add up to what the book gained', () => {
  const book = bookOf();
  book.run({
    id: 'a',
    start: START,
    closes: hour(100, 110),
    script: { 0: 'buy', 30: 'sell' },
    end: 'completed',
  });
  book.run({ id: 'b', start: START + HOUR, closes: hour(110, 120), script: { 0: 'buy' }, end: 'stopped' });
  const {
    sessions,
    equity,
    book: facts,
    state,
    months,
    positions,
    trips,
    waiting,
    figures,
  } = historyOf(book);
  expect(sessions.map(({ id, outcome, tone, fills }) => [id, outcome, tone, fills])).toEqual([
    ['b', 'stopped', 'warn', 1],
    ['a', 'completed', 'good', 2],
  ]);
  const last = equity.rows.at(-1)![1];
  expect(sessions.reduce((sum, { pnl }) => sum + pnl, 10_000)).toBeCloseTo(last, 2);
  expect(sessions.every(({ pnl }) => pnl > 0)).toBe(true);
  expect(facts).toMatchObject({ sessions: 2, openedAt: isoTime(START), asOf: isoTime(START + 2 * HOUR) });
  expect(months).toEqual([
    expect.objectContaining({ month: '2026-01', sessions: 2, return: expect.closeTo(last / 10_000 - 1, 6) }),
  ]);
  expect([positions.length, trips.length]).toEqual([1, 1]);
  expect(waiting.map(({ type, price }) => [type, price])).toEqual([
    ['stop-market', expect.any(String)],
    ['take-profit', expect.any(String)],
  ]);
  expect(equity.held!.returnAtExposure).toBeCloseTo(equity.held!.return * figures.exposure!.average, 12);
  expect(state).toEqual({ tone: 'warn', headline: 'The newest session was stopped' });
});

test('buying and holding is measured from the first price to the last', () => {
  const book = bookOf();
  book.run({ id: 'a', start: START, closes: hour(100, 110), end: 'completed' });
  book.run({ id: 'b', start: START + HOUR, closes: hour(110, 130), end: 'completed' });
  const { held } = historyOf(book).equity;
  // The first candle opens where it closes.
  const first = hour(100, 110)[0]!;
  expect(held).toMatchObject({ symbols: ['BTC/USDT'], from: isoTime(START) });
  expect(held?.return).toBeCloseTo(130 / first - 1, 9);
  expect(held?.rows.at(-1)?.[1]).toBeCloseTo((10_000 * 130) / first, 2);
});

test('a session that never said how it ended is lost as soon as there is a next one', () => {
  const book = bookOf();
  book.run({ id: 'a', start: START, closes: hour(100, 101) });
  expect(historyOf(book).sessions[0]).toMatchObject({ outcome: 'open', tone: 'none' });
  expect(historyOf(book).state).toMatchObject({ tone: 'good' });
  book.run({ id: 'b', start: START + HOUR, closes: hour(101, 102), end: 'completed' });
  const { sessions, past, open, days, state } = historyOf(book);
  expect(sessions[1]).toMatchObject({ id: 'a', outcome: 'lost', tone: 'bad' });
  expect(past).toEqual([expect.objectContaining({ title: expect.stringMatching(/^Session lost/) })]);
  expect(open).toEqual([]);
  expect(state).toEqual({ tone: 'good', headline: 'All is well' });
  expect(days).toEqual([expect.objectContaining({ date: '2026-01-01', tone: 'bad', sessions: 2 })]);
});

test('a newest session that is lost is an open incident, not one that runs', () => {
  const book = bookOf();
  book.run({ id: 'a', start: START, closes: hour(100, 101) });
  const { sessions, open, state, days } = historyOf(book, { isAlive: false });
  expect(sessions[0]).toMatchObject({ outcome: 'lost', tone: 'bad' });
  expect(open).toEqual([expect.objectContaining({ title: expect.stringMatching(/^Session lost/) })]);
  expect(state).toEqual({ tone: 'bad', headline: '1 open incident' });
  expect(days[0]?.tone).toBe('bad');
  expect(historyOf(book, { isAlive: true }).state.headline).toBe('A session runs, and nothing is amiss');
});

test('a point at 00:00 of the 1st closes the month before, as in a backtest', () => {
  const book = bookOf();
  const start = Date.UTC(2026, 1, 1) - HOUR;
  book.run({ id: 'a', start, closes: hour(100, 120), script: { 0: 'buy' }, end: 'completed' });
  const [january, ...more] = historyOf(book).months;
  expect(more).toEqual([]);
  expect(january).toMatchObject({ month: '2026-01', sessions: 1 });
  book.run({ id: 'b', start: start + HOUR, closes: hour(120, 90), end: 'completed' });
  const months = historyOf(book).months;
  expect(months.map(({ month, sessions }) => [month, sessions])).toEqual([
    ['2026-01', 1],
    ['2026-02', 1],
  ]);
  expect(months[0]).toEqual(january);
  const { figures } = historyOf(book);
  const whole = months.reduce((growth, month) => growth * (1 + month.return), 1) - 1;
  expect(whole).toBeCloseTo(figures.totalReturn!, 12);
});

test('what is wrong with the newest session is open until the next one, and its errors are cleaned', () => {
  const book = bookOf();
  const error = {
    session: 'a',
    time: START + MINUTE,
    severity: 'error',
    source: 'bot',
    kind: 'crash',
  } as const;
  book.run({ id: 'a', start: START, closes: hour(100, 101), end: 'completed' });
  for (let times = 0; times < 2; times += 1) {
    book.observe((writer) => writer.incident({ ...error, message: 'it fell over: hush' }));
  }
  const clean = (text: string) => text.replace('hush', '…');
  const { open, past, state, sessions } = historyOf(book, { clean });
  expect(open).toEqual([
    {
      time: isoTime(START + MINUTE),
      tone: 'warn',
      title: 'Error in bot',
      detail: 'it fell over: …',
      times: 2,
    },
  ]);
  expect(past).toEqual([]);
  expect(sessions[0]?.errors).toBe(2);
  expect(state).toEqual({ tone: 'warn', headline: '1 open incident' });
  book.run({ id: 'b', start: START + HOUR, closes: hour(101, 102), end: 'completed' });
  const next = historyOf(book, { clean });
  expect([next.open.length, next.past.length]).toEqual([0, 1]);
});

test('however many errors a session has, the page names the newest and counts the rest', () => {
  const book = bookOf();
  book.run({ id: 'a', start: START, closes: hour(100, 101), end: 'completed' });
  const error = { session: 'a', severity: 'error', source: 'bot', kind: 'crash' } as const;
  book.observe((writer) => {
    for (let place = 0; place < 30; place += 1) {
      const message = `${place} ${'x'.repeat(5000)}`;
      writer.incident({ ...error, time: START + place * MINUTE, message });
    }
  });
  const { open } = historyOf(book);
  expect(open).toHaveLength(21);
  expect(open[0]?.detail).toMatch(/^29 x{297} …$/);
  expect(open.at(-1)).toMatchObject({
    title: 'More errors',
    detail: '10 kinds of error before these, see the report',
  });
});

test('uptime is the share of time in which a session ran, and a slot without one is missed', () => {
  const book = bookOf();
  book.run({ id: 'a', start: START, closes: hour(100, 101), end: 'completed' });
  book.run({ id: 'b', start: START + 3 * HOUR, closes: hour(101, 102), end: 'completed' });
  const { uptime, days } = historyOf(book);
  const whole = uptime.at(-1)!;
  expect(whole).toMatchObject({ elapsedMs: 4 * HOUR, watchedMs: 2 * HOUR, share: 0.5 });
  expect(whole.slots).toEqual({ due: 4, ran: 2 });
  expect(days[0]).toMatchObject({ tone: 'warn', share: 0.5, slots: { due: 4, ran: 2 } });
});

test('a test book ends with its last session, no matter what the time is meanwhile', () => {
  const book = bookOf();
  book.run({ id: 'a', start: START, closes: hour(100, 101), end: 'completed' });
  const { until, open } = historyOf(book, { now: START + 1000 * HOUR });
  expect([until, open]).toEqual([isoTime(START + HOUR), []]);
});

test('a ledger without a session has no history', () => {
  const book = bookOf();
  book.observe(() => {});
  expect(() => historyOf(book)).toThrow('no session yet');
});

test.each([undefined, 'alpha'])('the book that was opened as %s is named', (name) => {
  const book = bookOf();
  book.run({ id: 'a', start: START, closes: [100], end: 'completed', ...(name ? { name } : {}) });
  expect(historyOf(book).book.name).toBe(name ?? 'main');
});
