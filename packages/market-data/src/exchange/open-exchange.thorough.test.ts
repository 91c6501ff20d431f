import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ExchangeOptions, openExchange } from './open-exchange.ts';
import type { PublicExchange } from './public-exchange.ts';
import { type Answering, AnsweringServer } from './testing/answering-server.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);
const NOW = NOON + 5 * MINUTE + 20_000;

/** As NDAX publishes it, with the figures of one market. */
const instrument = (id: number, base: string, more = {}) => ({
  OMSId: 1,
  InstrumentId: id,
  Symbol: `${base}CAD`,
  Product1: id,
  Product1Symbol: base,
  Product2: 6,
  Product2Symbol: 'CAD',
  InstrumentType: 'Standard',
  SessionStatus: 'Running',
  QuantityIncrement: 0.00001,
  PriceIncrement: 0.01,
  MinimumQuantity: 0.0001,
  MinimumPrice: 0.01,
  IsDisable: false,
  PriceCollarPercent: 3,
  PriceCollarEnabled: true,
  ...more,
});

/** `[end, high, low, open, close, volume, bid, ask, instrument, begin]` */
const row = (minute: number, more: Record<number, unknown> = {}) => {
  const begin = NOON + minute * MINUTE;
  return Object.assign([begin + MINUTE, 105, 95, 100, 101, 1.5, 100, 101, 1, begin], more);
};

const level = (price: number, quantity: number, side: 0 | 1) => [
  1,
  0,
  NOON - MINUTE,
  0,
  price,
  1,
  price,
  1,
  quantity,
  side,
];

let server: AnsweringServer;
const opened: PublicExchange[] = [];

async function ndax(options: ExchangeOptions = {}): Promise<PublicExchange> {
  const exchange = await openExchange('ndax', {
    baseUrl: server.url,
    requestIntervalMs: 0,
    now: () => NOW,
    ...options,
  });
  opened.push(exchange);
  return exchange;
}

beforeEach(async () => {
  server = await new AnsweringServer().open();
  server.answers.GetProducts = [
    { ProductId: 1, Product: 'BTC', ProductType: 'CryptoCurrency', TickSize: 1e-8 },
    { ProductId: 6, Product: 'CAD', ProductType: 'NationalCurrency', TickSize: 0.01 },
  ];
  server.answers.GetInstruments = [
    instrument(1, 'BTC'),
    instrument(2, 'OLD', { SessionStatus: 'Stopped' }),
    instrument(3, 'ETH', { PriceCollarEnabled: false }),
  ];
  server.answers.GetTickerHistory = [row(0), row(1), row(2)];
});

afterEach(async () => {
  for (const exchange of opened.splice(0)) await exchange.close();
  await server.close();
});

describe('NDAX through the wall', () => {
  test('markets, with exact steps and the collar', async () => {
    const markets = await (await ndax()).markets();
    expect(markets.map(({ symbol, active, priceCollar }) => [symbol, active, priceCollar])).toEqual([
      ['BTC/CAD', true, 0.03],
      ['ETH/CAD', true, null],
      ['OLD/CAD', false, 0.03],
    ]);
    expect(markets[0]).toMatchObject({
      tickSize: '0.01',
      lotSize: '0.00001',
      minQuantity: '0.0001',
      minNotional: '0',
      makerFeeRate: '0.002',
      takerFeeRate: '0.0025',
    });
    expect(server.headers.every((headers) => headers['user-agent'] === 'chimera/0.1.0')).toBe(true);
  });

  test('candles are stamped with their start, from the one that was asked for', async () => {
    const candles = await (await ndax()).candles('BTC/CAD', '1m', NOON + MINUTE, 10);
    expect(candles).toEqual(
      [1, 2].map((minute) => ({
        symbol: 'BTC/CAD',
        start: NOON + minute * MINUTE,
        open: 100,
        high: 105,
        low: 95,
        close: 101,
        volume: 1.5,
      })),
    );
    expect(server.asked.at(-1)).toBe(
      'GET /AP/GetTickerHistory?omsId=1&InstrumentId=1&Interval=60&FromDate=2026-01-10%2012%3A01%3A00&ToDate=2026-01-10%2012%3A12%3A00',
    );
  });

  test('no more candles than asked for', async () => {
    const exchange = await ndax();
    const starts = async (since: number, limit: number) =>
      (await exchange.candles('BTC/CAD', '1m', since, limit)).map(({ start }) => (start - NOON) / MINUTE);
    expect(await starts(NOON, 2)).toEqual([0, 1]);
    expect(await starts(NOON - MINUTE, 1)).toEqual([0]);
    expect(await starts(NOON + 3 * MINUTE, 5)).toEqual([]);
  });

  test('a book is as old as its answer: NDAX tells the time of the last change', async () => {
    server.answers.GetL2Snapshot = [level(99, 1, 0), level(98, 2, 0), level(101, 3, 1)];
    const exchange = await ndax();
    expect(await exchange.book('BTC/CAD', 1)).toEqual({
      symbol: 'BTC/CAD',
      time: NOW,
      bids: [[99, 1]],
      asks: [[101, 3]],
    });
    server.answers.GetL2Snapshot = [];
    expect(await exchange.book('BTC/CAD', 5)).toEqual({ symbol: 'BTC/CAD', time: NOW, bids: [], asks: [] });
  });

  test('trades in order of time', async () => {
    server.answers.GetLastTrades = [
      [12, 1, 0.5, 100.5, 1, 2, NOON + 2, 0, 1, 0, 0],
      [11, 1, 0.25, 100, 1, 2, NOON + 1, 0, 0, 0, 0],
    ];
    expect(await (await ndax()).trades('BTC/CAD', null, 10)).toEqual([
      { symbol: 'BTC/CAD', time: NOON + 1, price: 100, quantity: 0.25, side: 'buy', id: '11' },
      { symbol: 'BTC/CAD', time: NOON + 2, price: 100.5, quantity: 0.5, side: 'sell', id: '12' },
    ]);
  });

  test('what was asked is counted, by where it went', async () => {
    const exchange = await ndax();
    await exchange.candles('BTC/CAD', '1m', NOON, 1);
    await exchange.candles('ETH/CAD', '1m', NOON, 1);
    const host = new URL(server.url).host;
    expect(exchange.egress()).toEqual([
      { host, method: 'GET', path: '/AP/GetInstruments', count: 1 },
      { host, method: 'GET', path: '/AP/GetProducts', count: 1 },
      { host, method: 'GET', path: '/AP/GetTickerHistory', count: 2 },
    ]);
  });

  test('an exchange of another kind under another path', async () => {
    const exchange = await openExchange('binance', {
      baseUrl: `${server.url}/elsewhere`,
      requestIntervalMs: 0,
    });
    opened.push(exchange);
    expect(exchange.streams).toEqual({ candles: true, trades: true, books: true });
    await expect(exchange.markets()).rejects.toMatchObject({ name: 'ExchangeError' });
    expect(server.asked).toEqual(['GET /elsewhere/api/v3/exchangeInfo']);
  });
});

describe('what goes wrong', () => {
  const candles = async () => (await ndax()).candles('BTC/CAD', '1m', NOON, 5);
  const raw =
    (status: number, body: string, headers = {}): Answering =>
    (_request, response) => {
      response.writeHead(status, headers).end(body);
    };
  const whole = JSON.stringify([row(0), row(1)]);

  test.each<[string, unknown, object]>([
    [
      '429 with Retry-After',
      raw(429, '{}', { 'retry-after': '3' }),
      { failure: 'rate-limited', retryAfterMs: 3000 },
    ],
    ['418', raw(418, ''), { failure: 'rate-limited', retryAfterMs: null }],
    ['451', raw(451, 'no'), { failure: 'region-refused' }],
    ['403 with a web page', raw(403, '<html>blocked</html>'), { failure: 'region-refused' }],
    ['502 with a web page', raw(502, '<html>'), { failure: 'unavailable' }],
    ['a redirect', raw(302, '', { location: 'https://example.com/' }), { failure: 'bad-answer' }],
    ['a web page', raw(200, '<!doctype html><p>Hello'), { failure: 'bad-answer' }],
    ['nothing', raw(200, ''), { failure: 'bad-answer' }],
    ['half an answer', raw(200, whole.slice(0, whole.length / 2)), { failure: 'bad-answer' }],
    [
      'half a list that ends like one',
      raw(200, whole.slice(0, whole.indexOf(']') + 1)),
      { failure: 'bad-answer' },
    ],
    ['a figure that is none', [row(0, { 4: null })], { failure: 'bad-answer' }],
    ['a text instead of a figure', [row(0, { 1: 'high' })], { failure: 'bad-answer' }],
    ['a time that is none', [row(0, { 0: 'noon' })], { failure: 'bad-answer' }],
    ['no list', { candles: [] }, { failure: 'bad-answer' }],
    [
      "the exchange's own error",
      { result: false, errormsg: 'Server Error', errorcode: 102 },
      { failure: 'bad-answer' },
    ],
    [
      'a connection that breaks',
      (request: { socket: { destroy(): void } }) => request.socket.destroy(),
      { failure: 'unreachable' },
    ],
  ])('%s', async (_name, answer, expected) => {
    server.answers.GetTickerHistory = answer;
    await expect(candles()).rejects.toMatchObject({ name: 'ExchangeError', ...expected });
  });

  test('figures that are wrong, but figures, pass: judging them is for the engine', async () => {
    server.answers.GetTickerHistory = [row(0, { 4: -1 }), row(1, { 1: 0 })];
    expect((await candles()).map(({ close, high }) => [close, high])).toEqual([
      [-1, 105],
      [101, 0],
    ]);
  });

  test('an exchange that is not there', async () => {
    const exchange = await ndax({ baseUrl: 'http://127.0.0.1:1' });
    await expect(exchange.markets()).rejects.toMatchObject({ failure: 'unreachable' });
  });

  test('a list of markets that came late: the next question asks for it again', async () => {
    const exchange = await ndax();
    const { GetInstruments } = server.answers;
    server.answers.GetInstruments = raw(503, '', { 'retry-after': '1' });
    const ask = () => exchange.candles('BTC/CAD', '1m', NOON, 1);
    await expect(ask()).rejects.toMatchObject({ failure: 'unavailable', retryAfterMs: 1000 });
    await expect(ask()).rejects.toMatchObject({ failure: 'unavailable' });
    server.answers.GetInstruments = GetInstruments;
    expect(await ask()).toHaveLength(1);
  });

  test('a market that is not there, or halted, and a timeframe that there is not', async () => {
    const exchange = await ndax();
    await expect(exchange.candles('NO/CAD', '1m', NOON, 1)).rejects.toThrow('ndax has no market NO/CAD');
    await expect(exchange.book('OLD/CAD', 1)).rejects.toMatchObject({ failure: 'no-market' });
    const before = server.asked.length;
    await expect(exchange.candles('BTC/CAD', '3m', NOON, 1)).rejects.toThrow(
      'ndax has no 3m candles; it has 1m, 5m',
    );
    await expect(exchange.nextCandles('BTC/CAD', '1m')).rejects.toMatchObject({ failure: 'no-market' });
    expect(server.asked).toHaveLength(before);
  });

  test('a wait that is given up ends at once, and the request with it', async () => {
    const gone = Promise.withResolvers<void>();
    server.answers.GetTickerHistory = ((request) =>
      request.socket.once('close', () => gone.resolve())) as Answering;
    const exchange = await ndax();
    const controller = new AbortController();
    const waiting = exchange.candles('BTC/CAD', '1m', NOON, 1, controller.signal);
    const refused = expect(waiting).rejects.toMatchObject({ failure: 'unreachable' });
    while (!server.asked.some((asked) => asked.includes('GetTickerHistory'))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    controller.abort();
    await refused;
    await gone.promise;
  });

  test('after it was closed nothing is asked', async () => {
    const exchange = await ndax();
    await exchange.close();
    await expect(exchange.markets()).rejects.toThrow('ndax is closed');
    expect(server.asked).toEqual([]);
  });
});
