import type { Candle, OrderBook } from '@chimera/engine';
import { expect, test } from '@jest/globals';
import { proveQuirks } from './prove-quirks.ts';
import type { ExchangeMarket, PublicExchange, PublicTrade } from './public-exchange.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 0, 10, 12, 0, 20);
const LAST = NOW - 20_000;

const market: ExchangeMarket = {
  symbol: 'BTC/CAD',
  base: 'BTC',
  quote: 'CAD',
  active: true,
  tickSize: '0.01',
  lotSize: '0.00001',
  minQuantity: '0.0001',
  minNotional: '0',
  makerFeeRate: '0.002',
  takerFeeRate: '0.0025',
  priceCollar: 0.03,
};

/** Ten minutes that rise by 10 each, the last of them under way. */
const candles: readonly Candle[] = Array.from({ length: 10 }, (_, index) => {
  const open = 1000 + index * 10;
  const start = LAST - (9 - index) * MINUTE;
  return { symbol: 'BTC/CAD', start, open, high: open + 5, low: open - 4, close: open + 1.5, volume: 1 };
});
const trades: readonly PublicTrade[] = candles.map(({ start, open }) => ({
  symbol: 'BTC/CAD',
  time: start + 12_345,
  price: open + 2,
  quantity: 0.1,
  side: 'buy',
  id: String(start),
}));
const book: OrderBook = { symbol: 'BTC/CAD', time: NOW, bids: [[1091, 1]], asks: [[1091.01, 1]] };

interface Answers {
  readonly id?: string;
  readonly market?: Partial<ExchangeMarket>;
  readonly candles?: readonly Candle[];
  readonly trades?: readonly PublicTrade[];
  readonly book?: Partial<OrderBook>;
}

async function findings(answers: Answers) {
  const exchange = {
    id: answers.id ?? 'kraken',
    timeframes: ['1m', '5m'],
    markets: async () => [{ ...market, ...answers.market }],
    candles: async () => answers.candles ?? candles,
    trades: async () => answers.trades ?? trades,
    book: async () => ({ ...book, ...answers.book }),
  } as unknown as PublicExchange;
  const proven = await proveQuirks(exchange, 'BTC/CAD', NOW);
  const found = Object.fromEntries(
    proven.findings.map(({ subject, outcome, text }) => [subject, `${outcome}: ${text}`]),
  );
  return { found, proven };
}

test('what is as it should be', async () => {
  const { found, proven } = await findings({});
  expect(found).toEqual({
    'candle stamps': 'ok: Candles are stamped with their start; 10 trades lie in theirs.',
    'price steps': 'ok: Prices lie on the tick of 0.01.',
    'order book': 'ok: The book has two sides.',
    'minimum order value': 'mended: No minimum order value is stated: none is asked for.',
    'price collar': 'ok: Orders more than 3 % from the market are refused, as there.',
  });
  expect(proven).toMatchObject({ isUsable: true, market });
});

test('stamps of the end that nobody moved', async () => {
  const moved = candles.map((candle) => ({ ...candle, start: candle.start + MINUTE }));
  const future = await findings({ candles: moved });
  expect(future.found['candle stamps']).toContain('refused: The newest candle begins in the future');
  expect(future.proven.isUsable).toBe(false);
  // Where the minute under way is not shown, only trades can tell.
  const { found } = await findings({ candles: moved.slice(0, -1) });
  expect(found['candle stamps']).toContain('refused: Trades lie in the candles beside theirs');
});

test('a register that would move stamps that are starts', async () => {
  const back = candles.map((candle) => ({ ...candle, start: candle.start - MINUTE }));
  const { found, proven } = await findings({ id: 'ndax', candles: back });
  expect(found['candle stamps']).toContain('refused: Trades lie in the candles beside theirs');
  expect(proven.isUsable).toBe(false);
  const right = await findings({ id: 'ndax' });
  expect(right.found['candle stamps']).toBe(
    'mended: Candles were stamped with their end, and are moved; 10 trades lie in theirs.',
  );
});

test('too little to prove anything by is no refusal', async () => {
  const { found } = await findings({ trades: [] });
  expect(found['candle stamps']).toContain('ok: Candles are stamped with their start; too few trades');
  const nothing = await findings({ candles: [], trades: [], book: { bids: [], asks: [] } });
  expect(nothing.found['candle stamps']).toContain('ok: No candle');
  expect(nothing.found['order book']).toContain('ok: The book has no side');
});

test('stamps between minutes mean something else', async () => {
  const uneven = candles.map((candle) => ({ ...candle, start: candle.start + 17 }));
  expect((await findings({ candles: uneven })).found['candle stamps']).toContain(
    'refused: A candle begins at',
  );
});

test('a tick that is missing or wrong is read from prices', async () => {
  const missing = await findings({ market: { tickSize: '0.00000001' } });
  expect(missing.found['price steps']).toContain('mended: No tick is stated, or the finest: 0.01 is taken');
  expect(missing.proven.market.tickSize).toBe('0.01');
  const wrong = await findings({ market: { tickSize: '1' } });
  expect(wrong.found['price steps']).toContain('does not lie on the stated tick of 1: 0.01 is taken');
  expect(wrong.proven.market.tickSize).toBe('0.01');
});

test('a market that nobody makes, and a book of tomorrow', async () => {
  const wide = await findings({ book: { bids: [[1, 1]] } });
  expect(wide.found['order book']).toContain('refused: The spread is 99.9 %');
  const later = await findings({ book: { time: NOW + MINUTE } });
  expect(later.found['order book']).toContain('refused: The book is of a time in the future');
  for (const sides of [{ bids: [] }, { asks: [] }, { bids: [[1092, 1]] as const }]) {
    expect((await findings({ book: sides })).proven.isUsable).toBe(true);
  }
});

test('a market that is halted or not there', async () => {
  await expect(findings({ market: { active: false } })).rejects.toMatchObject({ failure: 'no-market' });
  await expect(findings({ market: { symbol: 'ETH/CAD' } })).rejects.toMatchObject({ failure: 'no-market' });
});
