import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_ROWS, type PageData } from '@chimera/contract';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { START } from '../../report/src/testing/sample-book.ts';
import { ServedBook, tradedBook } from '../../server/src/testing/served-book.ts';
import { packedCandles } from './candles.ts';

let served: ServedBook;
let page: PageData;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook());
  const log = (name: string, text: string) => writeFileSync(join(served.book.folder, name), text);
  log('chimera-bot.log', '[2026-01-01 00:00:02 UTC] [INFO] second\nno line of a log\n');
  log(
    'chimera-runtime.log',
    '[2026-01-01 00:00:01 UTC] [INFO] first\n[2026-01-01 00:00:03 UTC] [ERROR] third\n',
  );
  page = await served.read('/api/v1/page');
});

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const rows = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

describe('the page that the server opens with', () => {
  test('has the rows of the lists, over the whole book', async () => {
    const list = (path: string, key: string) => served.list(`${path}?session=all`, key);
    expect(rows(page.trades)).toEqual(await list('/api/v1/trades', 'trades'));
    expect(rows(page.fills)).toEqual(
      (await list('/api/v1/trades', 'fills')).map((fill) =>
        expect.objectContaining(pick(fill, page.fills.columns)),
      ),
    );
    const orders = await list('/api/v1/orders', 'orders');
    expect(rows(page.orders).map((order) => [order.id, order.status, order.cancelled])).toEqual(
      orders.map(({ id, status, cancelled }) => [id, status, cancelled]),
    );
    const signals = await list('/api/v1/signals', 'signals');
    expect(rows(page.signals)).toEqual(signals.map((signal) => pick(signal, page.signals.columns)));
    const points = await list('/api/v1/equity', 'equity');
    expect(rows(page.equity).map(({ time, equity }) => [time, equity])).toEqual([
      [START / 1000, 10_000],
      ...points.map(({ time, equity }) => [Date.parse(String(time)) / 1000, expect.closeTo(Number(equity))]),
    ]);
    const candles = await served.list('/api/v1/candles?symbol=BTC/USDT&session=all', 'candles');
    expect(page.candles.rows['BTC/USDT']).toEqual(
      candles.map(({ start, open, high, low, close, volume }) => [
        Date.parse(String(start)) / 1000,
        open,
        high,
        low,
        close,
        volume,
      ]),
    );
    expect(page.figures).toEqual((await served.ask('/api/v1/figures')).json());
  });

  test.each(Object.entries(PAGE_ROWS))(
    'has all columns of %s, and rows as the contract has them',
    (list, row) => {
      const packed: Table = page[list as keyof typeof PAGE_ROWS];
      expect(packed.columns).toEqual(Object.keys(row.shape));
      for (const each of rows(packed)) expect(row.strict().parse(each)).toEqual(each);
    },
  );

  test('draws buy and hold candle by candle, from the first price of the book to the last', async () => {
    const candles = await served.list('/api/v1/candles?symbol=BTC/USDT&session=all', 'candles');
    const [first] = candles;
    expect(page.held?.rows).toEqual([
      [Date.parse(String(first!.start)) / 1000, 10_000],
      ...candles.map(({ start, close }) => [
        Date.parse(String(start)) / 1000 + 60,
        expect.closeTo((10_000 * Number(close)) / Number(first!.open), 6),
      ]),
    ]);
  });

  test('says where orders ended, so that they can be drawn', () => {
    expect(rows(page.orders).map(({ id, placed_at, ended_at }) => [id, placed_at, ended_at])).toEqual([
      ['o1', '2026-01-01T00:01:00Z', '2026-01-01T00:01:00Z'],
      ['o2', '2026-01-01T00:01:00Z', '2026-01-01T00:07:00Z'],
      ['o3', '2026-01-01T00:01:00Z', '2026-01-01T00:07:00Z'],
      ['o4', '2026-01-01T00:07:00Z', '2026-01-01T00:07:00Z'],
      ['o5', '2026-01-01T00:09:00Z', '2026-01-01T00:09:00Z'],
      ['o6', '2026-01-01T00:09:00Z', null],
      ['o7', '2026-01-01T00:09:00Z', null],
    ]);
  });

  test('has what happened to the sessions, without their long set-up', () => {
    expect(rows(page.notes).map(({ kind, data }) => [kind, Object.keys(data as object)])).toEqual([
      ['session-started', ['ends', 'changed', 'previous', 'highWaterMark']],
      ['session-ended', ['reason', 'detail']],
      ['session-started', ['ends', 'changed', 'previous', 'highWaterMark']],
    ]);
  });

  test('has the newest lines of the logs, in order of time', () => {
    expect(rows(page.log).map(({ process, message }) => [process, message])).toEqual([
      ['controller', 'first'],
      ['bot', 'second'],
      ['controller', 'third'],
    ]);
  });

  test('goes on in the stream from where it is', () => {
    expect(page.cursor).toMatch(/^24-[0-9a-f]{8}\.11\./);
    expect(page.omissions).toEqual([]);
  });
});

describe('figures', () => {
  test('are of the session and of the whole book', () => {
    const [session, book] = page.figures.scopes;
    expect([session?.name, book?.name]).toEqual(['This session', 'Whole book']);
    expect([session?.figures.record.trades, book?.figures.record.trades]).toEqual([0, 1]);
    expect([session?.figures.fills, book?.figures.fills]).toEqual([1, 3]);
    expect(session?.buy_and_hold).toBeCloseTo(109 / 107 - 1);
    expect(book?.buy_and_hold).toBeCloseTo(109 / 100 - 1);
    expect([session?.held_from, book?.held_from]).toEqual([page.status.session.started_at, page.period.from]);
  });
});

describe('candles that are too many', () => {
  test('become fewer, each of several: first open, extremes, last close, all volume', () => {
    const scope = { from: START, to: START + 3_600_000, periodMs: 60_000 };
    const { period_seconds, rows } = served.book.read((reader) => packedCandles(reader, scope, 4));
    expect(period_seconds).toBe(180);
    expect(rows['BTC/USDT']).toEqual([
      [START / 1000, 100, 102, 100, 102, 3000],
      [START / 1000 + 180, 102, 105, 102, 105, 3000],
      [START / 1000 + 360, 105, 107, 105, 107, 3000],
      [START / 1000 + 540, 107, 109, 107, 109, 2000],
    ]);
  });
});

function pick(row: Record<string, unknown>, columns: readonly string[]): object {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}
