import { pathsOf } from '@chimera/config';
import type { ReportKind } from '@chimera/contract';
import { type Packed, pageData } from '@chimera/contract';
import { collectReport } from '@chimera/report';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HOUR, MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { reportPage } from './report-page.ts';

const DAY = 24 * HOUR;
// A Monday.
const MONDAY = START + 4 * DAY;

let book: SampleBook;
beforeAll(() => {
  book = new SampleBook();
  const closes = [100, 101, 102, 103];
  for (const [place, id] of ['a', 'b', 'c'].entries()) {
    const script = { 0: 'buy', 2: 'sell', 3: { confidence: 0.1 } } as const;
    book.run({ id, start: MONDAY + place * DAY, closes, script, end: 'completed' });
    const time = MONDAY + place * DAY + MINUTE;
    book.observe((writer) => {
      writer.incident({ session: id, time, severity: 'error', source: 'bot', kind: 'x', message: id });
      writer.health(id, time, 'healthy', sampleMetrics());
    });
  }
});
afterAll(() => book.remove());

function pageOf(kind: ReportKind, from: number, to: number, session: string | null) {
  const request = { from, to, session, metrics: sampleMetrics(), ...calmScene };
  return book.read((reader) =>
    reportPage(reader, collectReport(kind, reader, request), pathsOf(book.folder)),
  );
}

const column = <Row>({ columns, rows }: Packed<Row>, name: keyof Row & string) =>
  rows.map((row) => row[columns.indexOf(name)]);

test('a week shows what all of its sessions did', () => {
  const page = pageOf('weekly', MONDAY, MONDAY + 7 * DAY, null);
  expect(page).toMatchObject(pageData.parse(page));
  expect(page.trades.rows).toHaveLength(3);
  expect(column(page.fills, 'side')).toEqual(['buy', 'sell', 'buy', 'sell', 'buy', 'sell']);
  expect(page.signals.rows).toHaveLength(9);
  expect(column(page.incidents, 'message')).toEqual(['a', 'b', 'c']);
  expect(column(page.notes, 'kind').filter((kind) => kind === 'session-started')).toHaveLength(3);
  expect(page.health.rows).toHaveLength(3);
  expect(page.candles.rows['BTC/USDT']).toHaveLength(12);
  expect(page.figures.scopes.map(({ name }) => name)).toEqual(['This week', 'Whole book']);
  const [week] = page.figures.scopes;
  expect(week).toMatchObject({ from: '2026-01-05T00:00:00Z', equity_before: 10_000 });
  expect(week!.buy_and_hold_at_exposure).toBeCloseTo(
    week!.buy_and_hold! * week!.figures.exposure!.average,
    12,
  );
});

test('a day and a session show their own', () => {
  const day = pageOf('daily', MONDAY + DAY, MONDAY + 2 * DAY, null);
  const session = pageOf('final', MONDAY + DAY, MONDAY + DAY + 4 * MINUTE, 'b');
  for (const page of [day, session]) {
    expect(page.fills.rows).toHaveLength(2);
    expect(column(page.incidents, 'message')).toEqual(['b']);
  }
});
