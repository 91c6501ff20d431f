import { describe, expect, test } from '@jest/globals';
import type { Execution, Limits, Signal } from './messages.ts';
import type { PositionView } from './strategy/contract.ts';
import { EngineBench, type Sayings, saying } from './testing/engine-bench.ts';
import { BTC, ETH, executionWith, flat, instrumentWith, limitsWith } from './testing/market-builder.ts';

const limits = limitsWith({
  maxDailyLoss: 0.9,
  maxDrawdown: 0.9,
  stopLoss: 0.1,
  takeProfit: 0.2,
  allowShort: true,
});

/** A session on a perpetual contract that gives these signals at these minutes. */
function bench(
  signals: Sayings,
  changes: { limits?: Partial<Limits>; execution?: Partial<Execution>; spot?: boolean; fee?: string } = {},
) {
  const seen: (PositionView | null)[] = [];
  const fee = changes.fee ?? '0';
  const script = saying(signals);
  const found = new EngineBench(
    (minute, view, candle) => {
      seen.push(view.position);
      return script(minute, view, candle);
    },
    {
      limits: { ...limits, ...changes.limits },
      execution: executionWith(changes.execution),
      instruments: [
        instrumentWith({
          makerFeeRate: fee,
          takerFeeRate: fee,
          ...(changes.spot ? {} : { kind: 'perpetual' as const }),
        }),
      ],
    },
  );
  const fills = () =>
    found.of('fill').map(({ side, quantity, price, reason }) => `${side} ${quantity} @ ${price} ${reason}`);
  const resting = () =>
    found.engine.book.openOrders(BTC).map(({ order: { side, type, price } }) => `${side} ${type} @ ${price}`);
  const refusals = () => found.of('refusal').map(({ rule, reason }) => `${rule}: ${reason}`);
  return Object.assign(found, { seen, fills, resting, refusals, book: found.engine.book });
}

const short = { action: 'short', positionSize: 0.1 } as const;

describe('a short position', () => {
  test('earns what the price falls, less the fees', () => {
    const session = bench({ 0: short, 2: { action: 'cover' } }, { fee: '0.001' });
    session.feed(flat(100), flat(100), flat(90), flat(90));
    expect(session.fills()).toEqual(['sell 10 @ 100 entry', 'buy 10 @ 90 signal']);
    expect(session.book.realized.toFixed()).toBe('98.1');
    expect(session.book.cash.toFixed()).toBe('10098.1');
    expect(session.book.trips).toMatchObject([
      { direction: 'short', entryPrice: 100, exitPrice: 90, quantity: '10', pnl: '98.1', fees: '1.9' },
    ]);
  });

  test('takes its margin from the cash, and is worth the margin and what it earned', () => {
    const session = bench({ 0: short });
    session.feed(flat(100), flat(100), flat(95));
    expect(session.book.cash.toFixed()).toBe('9000');
    const position = session.book.positions.get(BTC)!;
    expect([position.direction, position.worth, position.exposure]).toEqual(['short', 1050, 950]);
    expect([session.book.equity(), session.book.unrealized()]).toEqual([10_050, 50]);
    expect(session.seen[2]).toMatchObject({ direction: 'short', quantity: 10, entryPrice: 100 });
  });

  test('has its stop above and its target below, rounded towards the market', () => {
    const session = bench({ 0: short }, { limits: { stopLoss: 0.01234, takeProfit: 0.01234 } });
    session.feed(flat(100.5), flat(100.5));
    expect(session.resting()).toEqual(['buy stop-market @ 101.74', 'buy take-profit @ 99.25']);
  });

  test('is closed by its stop at the worse of the trigger and the open', () => {
    const session = bench({ 0: { ...short, stop: 103, target: 95 } });
    session.feed(flat(100), flat(100), [104, 105, 104, 104]);
    expect(session.fills()).toEqual(['sell 10 @ 100 entry', 'buy 10 @ 104 stop-loss']);
    expect(session.resting()).toEqual([]);
  });

  test('is closed by its target, in parts', () => {
    const targets = [
      { price: 97, portion: 0.5 },
      { price: 98, portion: 0.2 },
    ];
    const session = bench({ 0: { ...short, target: 95, targets } });
    session.feed(flat(100), flat(100), [100, 100, 96, 96], [96, 96, 94, 94]);
    expect(session.fills().slice(1)).toEqual([
      'buy 2 @ 98 take-profit',
      'buy 5 @ 97 take-profit',
      'buy 3 @ 95 take-profit',
    ]);
  });

  test('is followed down by a trailing stop, which never loosens', () => {
    const session = bench({ 0: { ...short, trailingStop: 0.1, target: 50 } });
    session.feed(flat(100), flat(100), [100, 100, 80, 85], [85, 86, 84, 85], [85, 90, 85, 90]);
    expect(session.of('stop-moved').map(({ price }) => price)).toEqual(['88']);
    expect(session.fills().at(-1)).toBe('buy 10 @ 88 stop-loss');
  });

  test('takes every order that a long one takes, the other way round', () => {
    const session = bench({
      0: { ...short, order: { type: 'limit', price: 102 }, stop: 110 },
      3: { action: 'cover', portion: 0.5, order: { type: 'trailing-stop', distance: 0.02 } },
      4: { action: 'cover', order: { type: 'take-profit', price: 90 } },
    });
    session.feed(flat(100), [100, 103, 100, 101], flat(100), flat(100), [100, 100, 95, 95]);
    expect(session.resting()).toContain('buy take-profit @ 90');
    session.feed(flat(95), flat(98));
    expect(session.fills()).toEqual(['sell 9.803 @ 102 entry']);
    session.feed(flat(89));
    expect(session.fills().at(-1)).toBe('buy 9.803 @ 90 take-profit');
  });

  test('that is written off loses its margin', () => {
    const session = bench({ 0: short });
    session.feed(flat(100), flat(100));
    session.step({ kind: 'write-off', symbol: BTC, reason: 'delisted', time: 0 });
    expect([session.book.realized.toFixed(), session.book.equity()]).toEqual(['-1000', 9_000]);
  });

  test('is closed by the governor when a loss limit is reached', () => {
    const session = bench({ 0: short }, { limits: { maxDailyLoss: 0.005, onLossLimit: 'flatten' } });
    session.feed(flat(100), flat(100), flat(106), flat(106));
    expect(session.fills().at(-1)).toBe('buy 10 @ 106 loss-limit');
  });
});

describe('a short entry is refused', () => {
  test('on a spot market, with an example of one that can', () => {
    const session = bench({ 0: short }, { spot: true });
    session.feed(flat(100));
    expect(session.refusals()).toEqual([
      'short-selling: BTC/USDT is a spot market, which cannot be sold short; a perpetual such as BTC/USDT:USDT can',
    ]);
  });

  test('unless it is allowed', () => {
    const { allowShort: _, ...others } = limits;
    const session = new EngineBench(() => [{ symbol: BTC, confidence: 1, reason: 'x', ...short }], {
      limits: others,
      instruments: [instrumentWith({ kind: 'perpetual' })],
    });
    session.feed(flat(100));
    expect(session.of('refusal')).toMatchObject([
      { rule: 'short-selling', reason: 'short positions are not allowed: allow_short is false' },
    ]);
  });

  test.each([
    [
      'while the symbol is held long',
      { 0: { action: 'buy' }, 2: short },
      'already-held: BTC/USDT is held long: close it first, or say reverse: true',
    ],
    [
      'with a stop below the price',
      { 2: { ...short, stop: 99 } },
      'bracket: the stop 99 is not above the price 100',
    ],
    [
      'with a target above the price',
      { 2: { ...short, target: 101 } },
      'bracket: the target 101 is not below the price 100',
    ],
    [
      'by a trigger above the price',
      { 2: { ...short, order: { type: 'stop-market', trigger: 101 } } },
      'instrument: the stop 101 is not below the price 100',
    ],
  ] as const)('%s', (_, signals, reason) => {
    const session = bench(signals as Readonly<Record<number, Partial<Signal>>>);
    session.feed(flat(100), flat(100), flat(100));
    expect(session.refusals()).toEqual([reason]);
  });
});

describe('the other direction', () => {
  test('is not closed by a word for this one', () => {
    const session = bench({
      0: short,
      2: { action: 'sell' },
      3: { action: 'cover' },
      5: { action: 'cover' },
    });
    session.feed(flat(100), flat(100), flat(100), flat(100), flat(100), flat(100));
    expect(session.refusals()).toEqual([
      `no-position: there is no position in ${BTC} to sell`,
      `no-position: there is no position in ${BTC} to cover`,
    ]);
  });

  test('that waits is withdrawn when the first one is filled', () => {
    const session = bench(
      {
        0: [
          { action: 'buy', positionSize: 0.1, order: { type: 'stop-market', trigger: 102 } },
          { ...short, order: { type: 'stop-market', trigger: 98 } },
        ],
      },
      { limits: { maxEntriesPerPosition: 2 } },
    );
    session.feed(flat(100), [100, 103, 100, 103]);
    expect(session.fills()).toEqual(['buy 9.803 @ 102 entry']);
    expect(session.of('cancel').map(({ reason }) => reason)).toEqual(['the position is held the other way']);
  });

  test('counts against this one in the net exposure, and not in the gross', () => {
    const both: Partial<Signal>[] = [
      { action: 'buy', positionSize: 0.1 },
      { ...short, symbol: ETH },
    ];
    const session = new EngineBench(
      (minute, _, { symbol }) =>
        minute === 0
          ? both
              .filter((each) => (each.symbol ?? BTC) === symbol)
              .map((each) => ({ symbol, confidence: 1, reason: 'x', ...each }))
          : undefined,
      {
        symbols: [BTC, ETH],
        instruments: [BTC, ETH].map((symbol) => instrumentWith({ symbol, kind: 'perpetual' })),
        limits: { ...limits, maxExposure: 0.15, maxNetExposure: 0.08 },
      },
    );
    for (const symbol of [BTC, ETH]) {
      const start = Date.UTC(2026, 0, 1, 12);
      const candle = { symbol, start, open: 100, high: 100, low: 100, close: 100, volume: 1 };
      session.step({ kind: 'candle', candle, late: false });
    }
    // 8 % long is the net limit; short there is room for 16 %, of which 15 % less 8 % is left.
    expect(session.of('order').map(({ side, quantity }) => `${side} ${quantity}`)).toEqual([
      'buy 8',
      'sell 7',
    ]);
  });
});

describe('an entry that reverses', () => {
  const long = { action: 'buy', positionSize: 0.1 } as const;

  test('closes what is held the other way and opens at the same price', () => {
    const session = bench({ 0: long, 2: { ...short, reverse: true, tag: 'turn' } });
    session.feed(flat(100), flat(100), flat(100), flat(110));
    expect(session.fills()).toEqual(['buy 10 @ 100 entry', 'sell 10 @ 110 signal', 'sell 10 @ 110 entry']);
    expect(session.book.trips).toMatchObject([{ pnl: '100' }]);
    expect(session.book.positions.get(BTC)).toMatchObject({ direction: 'short', tag: 'turn' });
  });

  test('goes by the cash and the room that the closing frees', () => {
    const whole = { limits: { maxPositionSize: 1, maxExposure: 1, maxOpenPositions: 1 } };
    const session = bench(
      { 0: { ...long, positionSize: 1 }, 2: { ...short, positionSize: 1, reverse: true } },
      whole,
    );
    session.feed(flat(100), flat(100), flat(100), flat(100));
    expect(session.refusals()).toEqual([]);
    expect(session.fills()).toEqual(['buy 100 @ 100 entry', 'sell 100 @ 100 signal', 'sell 100 @ 100 entry']);
  });

  test('is an entry like others where nothing is held the other way', () => {
    const session = bench({ 0: { ...short, reverse: true } });
    session.feed(flat(100), flat(100));
    expect(session.fills()).toEqual(['sell 10 @ 100 entry']);
  });

  test('closes also if the entry is refused', () => {
    const session = bench({ 0: long, 2: { ...short, reverse: true, confidence: 0.1 } });
    session.feed(flat(100), flat(100), flat(100), flat(100));
    expect(session.fills()).toEqual(['buy 10 @ 100 entry', 'sell 10 @ 100 signal']);
    expect(session.refusals()).toEqual([expect.stringMatching(/^confidence: /)]);
  });

  test('waits until all of the position is closed', () => {
    const session = bench({ 0: long, 2: { ...short, reverse: true } }, { execution: { volumeShare: 0.1 } });
    const thin = (volume: number) => [100, 100, 100, 100, volume] as const;
    session.feed(flat(100), flat(100), flat(100), thin(40), thin(40), thin(1000));
    expect(session.fills()).toEqual([
      'buy 10 @ 100 entry',
      'sell 4 @ 100 signal',
      'sell 4 @ 100 signal',
      'sell 2 @ 100 signal',
      'sell 10 @ 100 entry',
    ]);
  });

  test('does nothing while the governor is halted', () => {
    const session = bench({ 0: long, 2: { ...short, reverse: true } });
    session.feed(flat(100), flat(100));
    session.command('halt');
    session.feed(flat(100), flat(100));
    expect(session.fills()).toEqual(['buy 10 @ 100 entry']);
    expect(session.refusals()).toEqual([expect.stringMatching(/^state: the governor is halted/)]);
  });

  test.each(['candle', 'book'] as const)('trades all there is, with the limits off, on each %s', (fillOn) => {
    const found = new EngineBench(saying({ 0: { action: 'buy' }, 2: { action: 'short', reverse: true } }), {
      limits: null,
      instruments: [instrumentWith({ makerFeeRate: '0', takerFeeRate: '0', kind: 'perpetual' })],
      execution: executionWith({ fillOn }),
    });
    found.feed(flat(100), flat(100), flat(100), flat(100), flat(100));
    expect(found.of('fill').map(({ side, quantity }) => `${side} ${quantity}`)).toEqual([
      'buy 100',
      'sell 100',
      'sell 100',
    ]);
  });
});

test('a round trip has the tag of its first entry', () => {
  const session = bench(
    { 0: { ...short, tag: 'first' }, 1: { ...short, tag: 'second' }, 3: { action: 'cover', tag: 'out' } },
    { limits: { maxEntriesPerPosition: 2 } },
  );
  session.feed(flat(100), flat(100), flat(100), flat(100), flat(100));
  expect(session.book.trips).toMatchObject([{ tag: 'first', quantity: '20' }]);
  expect(session.of('order').flatMap(({ tag }) => tag ?? [])).toEqual(['first', 'second', 'out']);
});
