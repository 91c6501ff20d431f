import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { weekStart } from '@chimera/base';
import { exportCandles } from '@chimera/book';
import { ledgerPathOf, pathsOf } from '@chimera/config';
import type { Candle } from '@chimera/engine';
import { exportTable, verifyLedger } from '@chimera/ledger';
import { tradingMetrics } from '@chimera/monitor';
import { collectReport, markdownOf, type Report } from '@chimera/report';
import { afterAll, describe, expect, test } from '@jest/globals';
import { reportPage } from '../../packages/page/src/report-page.ts';
import { START } from '../../packages/report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { EventReader, ofKind } from '../../packages/server/src/testing/event-reader.ts';
import { ServedBook } from '../../packages/server/src/testing/served-book.ts';
import { collectHistory } from '../../packages/status-page/src/collect.ts';
import { chimera } from '../session/command.ts';
import { WorkFolder } from '../session/work-folder.ts';
import { FIRST, hostileBook, SECOND, SYMBOLS } from './hostile-book.ts';

const { sample, truth } = hostileBook();
const metrics = {
  ...sampleMetrics(),
  session: { ...sampleMetrics().session, id: SECOND },
  trading: sample.read(tradingMetrics),
};
const served = await ServedBook.start(sample, { id: SECOND, start: truth.secondStart, setup: sample.setup });
served.metrics = metrics;
afterAll(async () => {
  await served.close();
});

const report = (
  kind: 'hourly' | 'final' | 'daily' | 'weekly',
  from: number,
  session: string | null,
): Report =>
  sample.read((reader) =>
    collectReport(kind, reader, {
      ...{ from, to: truth.end, session, metrics },
      ...calmScene,
    }),
  );
const final = report('final', truth.secondStart, SECOND);
const daily = report('daily', START, null);
const weekly = report('weekly', weekStart(START), null);
const pageOf = (each: Report) => sample.read((reader) => reportPage(reader, each, pathsOf(sample.folder)));
const history = sample.read((reader) =>
  collectHistory(reader, {
    title: '',
    now: truth.end,
    timetable: { schedule: '0 * * * *', schedule_timezone: 'UTC' },
    isAlive: null,
    clean: (text) => text,
  }),
);
const serverPage = await served.read('/api/v1/page');
const prometheus = (await served.ask('/metrics')).text;
const gauge = (name: string) =>
  Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(prometheus)?.[1]);
const heard = await new EventReader(served.url, '?after=start').until((events) =>
  events.some(({ kind }) => kind === 'status'),
);
const exported = (name: 'equity', format: 'csv' | 'json') =>
  sample.read((reader) => [...exportTable(reader, name, format)].join(''));

/** Rows of a packed list. */
const rowsOf = ({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly unknown[])[] }) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

const inSession = (symbol: string) => truth.good[symbol]!.filter(({ start }) => start >= truth.secondStart);
const growth = (candles: readonly Candle[]) => candles.at(-1)!.close / candles[0]!.open - 1;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const heldInBook = mean(SYMBOLS.map((symbol) => growth(truth.good[symbol]!)));
const heldInSession = mean(SYMBOLS.map((symbol) => growth(inSession(symbol))));
const near = (value: number) => expect.closeTo(value, 6);

test('the book holds refused candles of all kinds, a position, and verifies', () => {
  expect(truth.refused).toBeGreaterThan(30);
  expect(truth.unrealized).not.toBe(0);
  expect(sample.read((reader) => verifyLedger(reader).faults)).toEqual([]);
});

describe('all faces of a hostile book give one answer:', () => {
  test('equity', async () => {
    const folder = await WorkFolder.create();
    const path = ledgerPathOf(folder.path, 'test');
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(sample.path, path);
    const status = await chimera(folder, 'status', '--json');
    const csv = exported('equity', 'csv').trim().split('\r\n').at(-1)!.split(',');
    const answers = {
      final: final.trading!.equity.after,
      daily: daily.trading!.equity.after,
      weekly: weekly.trading!.equity.after,
      page: pageOf(final).status.equity,
      pageLine: rowsOf(pageOf(weekly).equity).at(-1)!.equity,
      api: (await served.read('/api/v1/status')).equity,
      apiLine: (await served.list('/api/v1/equity', 'equity')).at(-1)!.equity,
      serverPage: serverPage.status.equity,
      serverLine: rowsOf(serverPage.equity).at(-1)!.equity,
      stream: ofKind(heard, 'equity').at(-1)!.data.equity,
      metrics: metrics.trading.equity,
      prometheus: gauge('chimera_equity'),
      csv: Number(csv[2]),
      json: JSON.parse(exported('equity', 'json')).at(-1).equity,
      terminal: JSON.parse(status.stdout).equity,
    };
    expect(answers).toEqual(
      Object.fromEntries(Object.keys(answers).map((face) => [face, near(truth.equity)])),
    );
    expect(history.equity.rows.at(-1)![1]).toBeCloseTo(truth.equity, 3);
    const shown = truth.equity.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    for (const each of [final, daily, weekly]) expect(markdownOf(each)).toContain(`**${shown} USDT**`);
  });

  test('mark and unrealized profit of what is held', async () => {
    const [symbol] = SYMBOLS;
    const mark = truth.marks[symbol]!;
    const asked = (await served.read('/api/v1/positions')).positions;
    const told = ofKind(heard, 'book').at(-1)!.data.positions;
    const fromReport = ({ trading }: Report) => [
      trading!.positions[0]!.markPrice,
      trading!.account.unrealized,
    ];
    const fromPage = ([position]: readonly { mark_price: number; unrealized_pnl: number }[]) => [
      position!.mark_price,
      position!.unrealized_pnl,
    ];
    const answers = {
      final: fromReport(final),
      daily: fromReport(daily),
      weekly: fromReport(weekly),
      page: fromPage(pageOf(final).book.positions),
      api: fromPage(asked),
      stream: fromPage(told),
      serverPage: fromPage(serverPage.book.positions),
      metrics: fromPage(metrics.trading.positions),
      statusPage: [history.positions[0]!.markPrice, history.positions[0]!.unrealized],
      prometheus: [mark, gauge('chimera_unrealized_pnl')],
    };
    expect(answers).toEqual(
      Object.fromEntries(Object.keys(answers).map((face) => [face, [mark, near(truth.unrealized)]])),
    );
  });

  test('buy and hold, of the session and of the book', async () => {
    const named = (
      figures: { scopes: readonly { name: string; buy_and_hold: number | null }[] },
      name: string,
    ) => figures.scopes.find((scope) => scope.name === name)?.buy_and_hold;
    const figures = await served.read('/api/v1/figures');
    const told = ofKind(heard, 'figures').at(-1)!.data;
    const ofSession = {
      final: final.trading!.buyAndHold?.mean,
      page: named(pageOf(final).figures, 'This session'),
      api: named(figures, 'This session'),
      stream: named(told, 'This session'),
      serverPage: named(serverPage.figures, 'This session'),
      line: pageOf(final).held!.rows.at(-1)![1] / final.trading!.equity.before - 1,
    };
    const ofBook = {
      final: final.trading!.bookBuyAndHold?.mean,
      daily: daily.trading!.buyAndHold?.mean,
      weekly: weekly.trading!.buyAndHold?.mean,
      page: named(pageOf(weekly).figures, 'Whole book'),
      api: named(figures, 'Whole book'),
      serverPage: named(serverPage.figures, 'Whole book'),
      line: serverPage.held!.rows.at(-1)![1] / 10_000 - 1,
      newest: figures.held![1] / 10_000 - 1,
      statusPage: history.equity.held?.return,
    };
    const all = (answers: object, value: number) =>
      Object.fromEntries(Object.keys(answers).map((face) => [face, near(value)]));
    expect(ofSession).toEqual(all(ofSession, heldInSession));
    expect(ofBook).toEqual(all(ofBook, heldInBook));
    expect(markdownOf(weekly)).toContain(`| Buy and hold | +${(heldInBook * 100).toFixed(2)} % (BTC/USDT`);
  });

  test.each(SYMBOLS)('the last price of %s, and the high and low of its chart', async (symbol) => {
    const good = truth.good[symbol]!;
    const wanted = (candles: readonly Pick<Candle, 'close' | 'high' | 'low'>[]) => [
      candles.at(-1)!.close,
      Math.max(...candles.map(({ high }) => high)),
      Math.min(...candles.map(({ low }) => low)),
    ];
    const bars = (rows: readonly (readonly number[])[]) => [
      rows.at(-1)![4],
      Math.max(...rows.map((row) => row[2]!)),
      Math.min(...rows.map((row) => row[3]!)),
    ];
    const listed = (await served.read('/api/v1/candles', `?symbol=${symbol}&session=all`)).candles;
    const current = (await served.read('/api/v1/candles', `?symbol=${symbol}`)).candles;
    const streamed = ofKind(heard, 'candle')
      .map(({ data }) => data)
      .filter((candle) => candle.symbol === symbol && !candle.warmup);
    const csv = (session: string) =>
      sample
        .read((reader) => exportCandles(reader, session, symbol))!
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').map(Number));
    expect(wanted(listed)).toEqual(wanted(good));
    expect(wanted(streamed)).toEqual(wanted(good));
    expect(wanted(current)).toEqual(wanted(inSession(symbol)));
    expect(bars(serverPage.candles.rows[symbol]!).slice(0, 2)).toEqual(wanted(good).slice(0, 2));
    expect(bars(pageOf(daily).candles.rows[symbol]!)).toEqual(wanted(good));
    expect(bars(pageOf(final).candles.rows[symbol]!)).toEqual(wanted(inSession(symbol)));
    expect(bars(csv(SECOND))).toEqual(wanted(inSession(symbol)));
    expect(bars(csv(FIRST))[1]).toBe(Math.max(...good.slice(0, 4).map(({ high }) => high)));
    expect(truth.marks[symbol]).toBe(good.at(-1)!.close);
  });

  test('how many candles there were, and how many were refused', () => {
    const seen = SYMBOLS.reduce((sum, symbol) => sum + truth.good[symbol]!.length, 0);
    for (const { market } of [daily, weekly]) {
      expect(market.candles).toMatchObject({ seen, refused: truth.refused });
    }
    expect(markdownOf(daily)).toContain(`${truth.refused} more candles refused as impossible`);
  });
});

test('no price of a refused candle is among the numbers of a page', () => {
  const pages = [final, daily, weekly].map((each) => ({ ...pageOf(each), notes: null, report: null }));
  for (const page of [...pages, { ...serverPage, notes: null }, history]) {
    expect(JSON.stringify(page)).not.toMatch(/[[,:"](850|900|950|9000)(\.0+)?[\],}"]/);
  }
});
