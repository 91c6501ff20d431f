import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import ccxt from 'ccxt';
import { HandClock } from './exchange-clock.ts';
import { ExchangeServer } from './exchange-server.ts';
import type { Fault } from './faults/fault.ts';
import { binanceClient, ndaxClient } from './testing/ccxt-clients.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);

const EXCHANGES = [
  { kind: 'ndax', quote: 'CAD', connect: ndaxClient },
  { kind: 'binance', quote: 'USDT', connect: binanceClient },
] as const;

describe.each(EXCHANGES)('faults of $kind, as ccxt reports them', ({ kind, quote, connect }) => {
  const [BTC, ETH] = [`BTC/${quote}`, `ETH/${quote}`];
  let clock: HandClock;
  let server: ExchangeServer;
  let client: Awaited<ReturnType<typeof connect>>;

  beforeEach(async () => {
    clock = new HandClock(NOON + 30_500);
    server = await ExchangeServer.start({ kind, clock, symbols: [BTC, ETH], limited: false });
    client = await connect(server);
  });

  afterEach(async () => {
    await client.close();
    await server.close();
  });

  const candles = () => client.fetchOHLCV(BTC, '1m', NOON - 3 * MINUTE, 10);
  /** The candle that closed last. */
  const closed = async () => (await candles()).at(-2)!;

  const failures: readonly (readonly [Fault, abstract new (...args: never[]) => Error])[] = [
    [{ kind: 'reset' }, ccxt.NetworkError],
    [{ kind: 'status', status: 429 }, kind === 'ndax' ? ccxt.RateLimitExceeded : ccxt.DDoSProtection],
    [{ kind: 'status', status: 418 }, ccxt.DDoSProtection],
    [{ kind: 'status', status: 500 }, ccxt.BaseError],
    [{ kind: 'status', status: 502 }, ccxt.ExchangeNotAvailable],
    [{ kind: 'status', status: 403 }, ccxt.ExchangeNotAvailable],
    [{ kind: 'status', status: 451 }, ccxt.ExchangeNotAvailable],
    [{ kind: 'html', status: 503 }, ccxt.ExchangeNotAvailable],
  ];

  test.each(failures)('%j', async (fault, error) => {
    server.faults.add({ ...fault, times: 1 });
    await expect(candles()).rejects.toThrow(error);
    expect((await candles()).length).toBeGreaterThan(0);
    expect(server.faults.struck).toEqual([{ kind: fault.kind, time: clock.now(), path: expect.any(String) }]);
  });

  test("a connection that breaks within an answer is not even one of ccxt's errors", async () => {
    server.faults.add({ kind: 'reset', at: 'body', times: 1 });
    const failure = await candles().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(ccxt.BaseError);
  });

  test('Retry-After can be read', async () => {
    server.faults.add({ kind: 'status', status: 429, retryAfterSeconds: 7, times: 1 });
    await expect(candles()).rejects.toThrow();
    expect(client.last_response_headers).toMatchObject({ 'Retry-After': '7' });
  });

  test('no answer at all is a time-out, and the connection ends with the fault', async () => {
    server.faults.add({ kind: 'hang', until: clock.now() + MINUTE });
    client.timeout = 200;
    await expect(candles()).rejects.toThrow(ccxt.RequestTimeout);
    client.timeout = 5000;
    const patient = candles();
    const outcome = expect(patient).rejects.toThrow(ccxt.NetworkError);
    while (server.requests.filter(({ status }) => status === 0).length < 2) await new Promise(setImmediate);
    await clock.advance(MINUTE);
    await outcome;
    expect((await candles()).length).toBeGreaterThan(0);
  });

  test('a late answer is an answer', async () => {
    server.faults.add({ kind: 'slow', delayMs: 50, times: 1 });
    expect((await candles()).length).toBeGreaterThan(0);
  });

  test('a port that is shut refuses, and opens again where it was', async () => {
    const { url } = server;
    server.faults.add({ kind: 'refused', from: clock.now() + 1000, until: clock.now() + 3000 });
    expect((await candles()).length).toBeGreaterThan(0);
    await clock.advance(1000);
    await server.ready();
    await expect(candles()).rejects.toThrow(ccxt.NetworkError);
    await clock.advance(2000);
    await server.ready();
    expect(server.url).toBe(url);
    expect((await candles()).length).toBeGreaterThan(0);
  });

  test.each([{ kind: 'truncated' }, { kind: 'html' }] as const)(
    'ccxt takes what is no JSON for an answer without anything in it: %j',
    async (fault) => {
      server.faults.add(fault);
      expect(await candles()).toEqual([]);
    },
  );

  test.each([
    ['nan', undefined],
    ['infinite', undefined],
    ['negative', -1],
    ['zero', 0],
    ['spike', 10],
  ] as const)('a wrong figure: %s', async (figure, factor) => {
    const right = (await closed())[4]!;
    server.faults.add({ kind: 'wrong-figure', figure, times: 1 });
    const told = (await closed())[4];
    if (factor === undefined) expect(Number.isFinite(told)).toBe(false);
    else expect(told).toBeCloseTo(factor * right, 6);
    expect((await closed())[4]).toBe(right);
  });

  test('a candle comes twice; ccxt puts what is out of order in order', async () => {
    const right = await candles();
    server.faults.add({ kind: 'duplicated', times: 1 });
    expect(await candles()).toEqual([...right.slice(0, -1), right.at(-2), right.at(-1)]);
    server.faults.add({ kind: 'disordered', times: 1 });
    expect(await candles()).toEqual(right);
  });

  test('a candle that was told already is revised, and only that one', async () => {
    const before = await candles();
    server.faults.add({ kind: 'revised', factor: 1.01 });
    await clock.advance(2 * MINUTE);
    const after = await candles();
    const changed = before.slice(0, -1).filter((candle, index) => candle[4] !== after[index]![4]);
    expect(changed).toEqual([before.at(-2)]);
    expect(after[before.length - 2]![4]).toBeCloseTo(before.at(-2)![4]! * 1.01, 1);
  });

  test('a halted market says so, trades nothing meanwhile, and that stays so', async () => {
    const halt = server.faults.add({ kind: 'halted', symbol: BTC });
    const book = await client.fetchOrderBook(BTC);
    await clock.advance(5 * MINUTE);
    const markets = async () =>
      new Map((await client.fetchMarkets()).map((market) => [market!.symbol, market!.active]));
    expect(await markets()).toEqual(
      new Map([
        [BTC, false],
        [ETH, true],
      ]),
    );
    expect((await client.fetchOrderBook(BTC)).bids).toEqual(book.bids);
    halt();
    await clock.advance(2 * MINUTE);
    expect(await markets()).toEqual(
      new Map([
        [BTC, true],
        [ETH, true],
      ]),
    );
    const trades = await client.fetchTrades(BTC, NOON + 30_500, 100);
    expect(trades[0]!.timestamp!).toBeGreaterThan(NOON + 5 * MINUTE);
    const traded = (await client.fetchOHLCV(BTC, '1m', NOON + MINUTE, 10)).filter((candle) => candle[5]! > 0);
    expect(traded).toHaveLength(3);
  });

  test('a delisted market is not there', async () => {
    server.faults.add({ kind: 'delisted', symbol: BTC });
    await expect(candles()).rejects.toThrow(ccxt.BadSymbol);
    expect((await client.fetchMarkets()).map((market) => market!.symbol)).toEqual([ETH]);
  });

  test('frozen answers are those of the time at which it began', async () => {
    const before = await candles();
    server.faults.add({ kind: 'frozen', until: clock.now() + 5 * MINUTE });
    await clock.advance(4 * MINUTE);
    expect(await candles()).toEqual(before);
    await clock.advance(MINUTE);
    expect((await candles()).length).toBe(before.length + 5);
  });

  test('books: one side, none, crossed, without a time', async () => {
    const [one, none, crossed, timeless] = [
      { kind: 'one-sided-book', empty: 'asks', times: 1 },
      { kind: 'empty-book', times: 1 },
      { kind: 'crossed-book', times: 1 },
      { kind: 'timeless-book', times: 1 },
    ] as const satisfies readonly Fault[];
    const right = await client.fetchOrderBook(BTC);
    server.faults.add(one);
    expect(await client.fetchOrderBook(BTC)).toMatchObject({ bids: right.bids, asks: [] });
    server.faults.add(none);
    expect(await client.fetchOrderBook(BTC)).toMatchObject({ bids: [], asks: [] });
    server.faults.add(crossed);
    const { bids, asks } = await client.fetchOrderBook(BTC);
    expect(bids[0]![0]!).toBeGreaterThan(asks[0]![0]!);
    server.faults.add(timeless);
    expect((await client.fetchOrderBook(BTC)).timestamp).toBeUndefined();
    expect(await client.fetchOrderBook(BTC)).toEqual(right);
  });

  test('a fault strikes only its paths, its market and its times', async () => {
    server.faults.add({
      kind: 'status',
      status: 503,
      path: kind === 'ndax' ? 'GetL2Snapshot' : '/depth',
      times: 2,
    });
    server.faults.add({ kind: 'wrong-figure', figure: 'zero', symbol: ETH });
    expect((await closed())[4]).toBeGreaterThan(0);
    await expect(client.fetchOrderBook(BTC)).rejects.toThrow(ccxt.ExchangeNotAvailable);
    await expect(client.fetchOrderBook(BTC)).rejects.toThrow(ccxt.ExchangeNotAvailable);
    expect((await client.fetchOrderBook(BTC)).bids.length).toBeGreaterThan(0);
  });
});
