import { beforeAll, describe, expect, test } from '@jest/globals';
import { START } from '../../report/src/testing/sample-book.ts';
import { FIRST, SECOND, ServedBook, tradedBook } from './testing/served-book.ts';

let served: ServedBook;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook());
});

// biome-ignore format: a table is read by column
test.each([
  ['equity?limit=0', 'found limit="0", expected a whole number from 1 to 10000'],
  ['equity?limit=10001', 'found limit="10001", expected a whole number from 1 to 10000'],
  ['equity?limit=-1', 'found limit="-1", expected a whole number from 1 to 10000'],
  ['equity?limit=1e3', 'found limit="1e3", expected a whole number from 1 to 10000'],
  ['equity?limit=', 'found limit="", expected a whole number from 1 to 10000'],
  ['equity?limit=5&limit=6', 'found limit more than once, expected it at most once'],
  ['equity?limits=5', 'found the parameter "limits", expected limit, offset, session, since, until'],
  ['positions?limit=5', 'found the parameter "limit", expected none'],
  ['equity?session=yesterday', 'found session="yesterday", expected `all`, or a session id like 20260101-000000-0001'],
  ['equity?session=20300101-000000-0001', 'found session="20300101-000000-0001", expected a session of this book'],
  ['trades?session=20300101-000000-0001', 'found session="20300101-000000-0001", expected a session of this book'],
  ['equity?since=noon', 'found since="noon", expected a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds'],
  ['equity?since=2026-02-30', 'found since="2026-02-30", expected a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds'],
  ['equity?since=2026-01-01T00:00:00', 'found since="2026-01-01T00:00:00", expected a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds'],
  ['equity?since=2026-01-01T25:00:00Z', 'found since="2026-01-01T25:00:00Z", expected a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds'],
  ['equity?since=8640000000000001', 'found since="8640000000000001", expected a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds'],
  ['equity?until=noon', 'found until="noon", expected a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds'],
  ['equity?offset=-1', 'found offset="-1", expected a whole number from 0 to 999999999'],
  ['candles', 'found no symbol, expected BTC/USDT'],
  ['candles?symbol=BTC', 'found symbol="BTC", expected a symbol like BTC/USDT'],
  ['candles?symbol=ETH/USDT', 'found symbol="ETH/USDT", expected BTC/USDT'],
  ['orders?status=closed', 'found status="closed", expected `open` or `all`'],
])('/api/v1/%s is answered 400', async (path, message) => {
  const { status, json } = await served.ask(`/api/v1/${path}`);
  expect(status).toBe(400);
  expect(json()).toEqual({ error: { status: 400, message } });
});

describe('lists', () => {
  const times = async (query: string) =>
    (await served.list(`/api/v1/equity?${query}`, 'equity')).map(({ time }) => String(time).slice(11, 16));

  test('are of the current session unless another or all are asked for', async () => {
    expect(await times('')).toEqual(['00:09', '00:10', '00:11']);
    expect(await times(`session=${SECOND}`)).toEqual(['00:09', '00:10', '00:11']);
    expect((await times(`session=${FIRST}`)).length).toBe(8);
    expect((await times('session=all')).length).toBe(11);
  });

  test('give the newest rows, oldest first', async () => {
    expect(await times('limit=2&session=all')).toEqual(['00:10', '00:11']);
    const signals = await served.list('/api/v1/signals?limit=2&session=all', 'signals');
    expect(signals.map(({ seq }) => seq)).toEqual([18, 23]);
  });

  test('begin at a time, in either notation', async () => {
    expect(await times('since=2026-01-01T00:10:00Z')).toEqual(['00:10', '00:11']);
    expect(await times(`since=${START + 600_000}`)).toEqual(['00:10', '00:11']);
    expect((await times('since=2026-01-01&session=all')).length).toBe(11);
    expect(await times('since=2026-01-02')).toEqual([]);
  });

  test('end at a time', async () => {
    expect(await times('until=2026-01-01T00:10:00Z')).toEqual(['00:09', '00:10']);
    expect(await times('since=2026-01-01T00:10:00Z&until=2026-01-01T00:10:00Z')).toEqual(['00:10']);
  });

  test.each([
    ['equity', 'equity', ''],
    ['journal', 'journal', ''],
    ['orders', 'orders', ''],
    ['signals', 'signals', ''],
    ['trades', 'trades', ''],
    ['trades', 'fills', ''],
    ['candles', 'candles', '&symbol=BTC/USDT'],
  ])('/api/v1/%s is read page by page, without a row missing or twice: %s', async (path, name, more) => {
    const rows = (query: string) => served.list(`/api/v1/${path}?session=all${more}&${query}`, name);
    const all = await rows('limit=10000');
    expect(all.length).toBeGreaterThan(0);
    const pages: (typeof all)[] = [];
    for (let offset = 0; pages.at(-1)?.length !== 0; offset += 2)
      pages.push(await rows(`limit=2&offset=${offset}`));
    expect(pages.toReversed().flat()).toEqual(all);
    expect(await rows('limit=10000&until=2025-01-01')).toEqual([]);
  });

  // biome-ignore format: a table is read by column
  test.each([
    ['orders', 'orders', { 'session=all': 7, '': 3, 'session=all&limit=2': 2, 'since=2026-01-01T00:09:00Z': 3, 'since=2026-01-01T00:10:00Z': 0 }],
    ['trades', 'fills', { 'session=all': 3, '': 1, 'session=all&limit=2': 2, 'since=2026-01-01T00:10:01Z': 0 }],
    ['trades', 'trades', { 'session=all': 1, '': 0, 'session=all&since=2026-01-01T00:07:00Z': 1, 'session=all&since=2026-01-01T00:07:01Z': 0 }],
    ['signals', 'signals', { 'session=all': 5, '': 2, 'session=all&limit=2': 2, 'since=2026-01-01T00:10:00Z': 1 }],
    ['journal', 'journal', { 'session=all': 24, '': 8, 'session=all&limit=2': 2, 'since=2026-01-01T00:10:00Z': 2 }],
  ])('%s: its %s take limit, session and since', async (path, key, expected) => {
    const found = Object.keys(expected).map(async (query) => {
      return [query, (await served.list(`/api/v1/${path}?${query}`, key)).length] as const;
    });
    expect(Object.fromEntries(await Promise.all(found))).toEqual(expected);
  });
});
