import { DatabaseSync } from 'node:sqlite';
import { buyAndHold, heldLine } from '@chimera/book';
import { pathsOf } from '@chimera/config';
import { verifyLedger } from '@chimera/ledger';
import { collectReport, markdownOf } from '@chimera/report';
import { describe, expect, test } from '@jest/globals';
import { openForWriting } from '../../packages/ledger/src/database.ts';
import { TO_VERSION_2 } from '../../packages/ledger/src/testing/older-ledger.ts';
import { reportPage } from '../../packages/page/src/report-page.ts';
import { HOUR, START } from '../../packages/report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { ServedBook } from '../../packages/server/src/testing/served-book.ts';
import { collectHistory } from '../../packages/status-page/src/collect.ts';
import { DAY, type LongBook, longBook, SYMBOLS, sessionName } from './long-book.ts';

/** What the starting cash would have become by `to`, had it bought equal parts at `from`. */
function truth({ candles }: LongBook, from: number, to: number): number {
  const growth = SYMBOLS.map((symbol) => {
    const held = candles.get(symbol)!.filter(({ start }) => start >= from && start + HOUR <= to);
    return held.at(-1)!.close / held[0]!.open;
  });
  return growth.reduce((sum, each) => sum + each, 0) / growth.length - 1;
}

const reportOf = ({ sample }: LongBook, from: number, to: number) =>
  sample.read((reader) =>
    collectReport('weekly', reader, {
      from,
      to,
      session: null,
      metrics: sampleMetrics(),
      ...calmScene,
    }),
  );
const historyOf = ({ sample, end }: LongBook) =>
  sample.read((reader) =>
    collectHistory(reader, {
      title: '',
      now: end,
      timetable: { schedule: '0 0 * * *', schedule_timezone: 'UTC' },
      isAlive: null,
      clean: (text) => text,
    }),
  );
const lineOf = ({ sample, end }: LongBook) =>
  sample.read((reader) => heldLine(reader, { from: START, to: end }, sample.setup, 10_000))!;

describe.each([35, 130])('a book of %i days', (days) => {
  const book = longBook(days);
  // Its server removes it at the end.
  const { sample, end } = book;
  const whole = truth(book, START, end);

  test('has fallen by a third, kept a week of candles, and verifies', () => {
    expect(whole).toBeLessThan(-0.3);
    const first = sample.read((reader) =>
      reader.row<{ start: number }>('SELECT min(start) AS start FROM events'),
    );
    expect(first?.start).toBe(end - 8 * DAY);
    expect(sample.read((reader) => verifyLedger(reader).faults)).toEqual([]);
  });

  test('knows at each moment of its life what holding would have come to', () => {
    const { from, points } = lineOf(book);
    expect(from).toBe(START);
    const held = sample.read((reader) => buyAndHold(reader, { from, to: end }, sample.setup, null));
    expect(held?.mean).toBeCloseTo(whole, 12);
    const wrong = points.slice(1).filter(({ time, equity }) => {
      return Math.abs(equity - 10_000 * (1 + truth(book, START, time))) > 1e-6;
    });
    expect(wrong).toEqual([]);
    const gaps = points.slice(1).map(({ time }, index) => time - points[index]!.time);
    expect(Math.max(...gaps)).toBe(days > 100 ? DAY : HOUR);
    expect(points.at(-1)).toEqual({ time: end, equity: expect.closeTo(10_000 * (1 + whole), 6) });
  });

  test('tells the same on the dashboard, the status page and in reports', async () => {
    const day = days - 1;
    const plan = { id: sessionName(day), start: START + day * DAY, setup: sample.setup };
    const served = await ServedBook.start(sample, plan);
    const page = await served.read('/api/v1/page');
    await served.close();
    const { rows } = page.held!;
    expect(rows.at(-1)![1] / 10_000 - 1).toBeCloseTo(whole, 9);
    expect(page.figures.scopes.map(({ buy_and_hold }) => buy_and_hold)).toEqual([
      expect.closeTo(truth(book, plan.start, end), 9),
      expect.closeTo(whole, 9),
    ]);
    expect(page.omissions.join()).toContain('of older candles prices by the hour or day are kept');
    const history = historyOf(book);
    expect(history.equity.held?.return).toBeCloseTo(whole, 9);
    const drawn = new Map(rows);
    for (const [time, equity] of history.equity.held!.rows) {
      const same = drawn.get(time);
      if (same !== undefined) expect(same).toBeCloseTo(equity, 2);
    }
    const report = reportOf(book, START, end);
    expect(report.trading?.buyAndHold?.mean).toBeCloseTo(whole, 9);
    expect(
      sample.read((reader) => reportPage(reader, report, pathsOf(sample.folder))).held?.rows.at(-1),
    ).toEqual([end / 1000, expect.closeTo(10_000 * (1 + whole), 6)]);
    expect(markdownOf(report)).toContain(`Buy and hold | ${(whole * 100).toFixed(2)} %`);
  });

  test('and of any week, month or session of it', () => {
    for (const [from, to] of [
      [end - 7 * DAY, end],
      [end - 31 * DAY, end],
      [START + 7 * DAY, START + 14 * DAY],
      [START + 2 * DAY, START + 3 * DAY],
    ] as const) {
      expect(reportOf(book, from, to).trading?.buyAndHold?.mean).toBeCloseTo(truth(book, from, to), 9);
    }
  });
});

test('a migrated book knows the prices that its sessions noted, and says from when', () => {
  const book = longBook(20);
  const { sample, end } = book;
  const database = new DatabaseSync(sample.path);
  database.exec(TO_VERSION_2);
  database.close();
  openForWriting(sample.path).close();
  const from = START + DAY;
  // The second session noted the close of the candle before it.
  const growth = SYMBOLS.map((symbol) => {
    const all = book.candles.get(symbol)!;
    return all.at(-1)!.close / all.find(({ start }) => start === from - HOUR)!.close;
  });
  const known = (growth[0]! + growth[1]!) / 2 - 1;
  const report = reportOf(book, START, end);
  expect(report.trading?.buyAndHold).toMatchObject({
    mean: expect.closeTo(known, 9),
    from: '2026-01-02T00:00:00Z',
  });
  expect(markdownOf(report)).toContain('prices are known from 2026-01-02T00:00:00Z on');
  expect(historyOf(book).equity.held).toMatchObject({
    return: expect.closeTo(known, 9),
    from: '2026-01-02T00:00:00Z',
  });
  const page = sample.read((reader) => reportPage(reader, report, pathsOf(sample.folder)));
  expect(page.omissions).toContain(
    'Buy and hold begins at 2026-01-02T00:00:00Z: older prices are not known.',
  );
  sample.remove();
});
