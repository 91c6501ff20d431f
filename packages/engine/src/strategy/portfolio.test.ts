import { describe, expect, test } from '@jest/globals';
import type { EngineEvent, JournalEntry, TradingSetup } from '../messages.ts';
import { StrategyEngine } from '../strategy-engine.ts';
import { begin, only, setupWith } from '../testing/engine-bench.ts';
import { BTC, candleAt, ETH, flat, instrumentWith, limitsWith } from '../testing/market-builder.ts';
import type { Bar } from './bar.ts';
import type { PortfolioDefinition, PortfolioView } from './contract.ts';

type OnBar = (bar: Bar, view: PortfolioView, count: number) => unknown;

const SOL = 'SOL/USDT';
const symbols = [BTC, ETH, SOL];
const limits = limitsWith({
  maxPositionSize: 1,
  maxExposure: 1,
  maxOpenPositions: 3,
  maxTradesPerDay: 100,
  maxEntriesPerPosition: 5,
  allowShort: true,
  stopLoss: 0.5,
  takeProfit: 0.5,
});

function portfolio(onBar: OnBar): PortfolioDefinition {
  return {
    name: 'scripted',
    description: '',
    parameters: {},
    scope: 'portfolio',
    warmup: () => 0,
    create: () => {
      let count = 0;
      return { onBar: (bar, view) => onBar(bar, view, count++) as undefined };
    },
  };
}

function engineOf(onBar: OnBar, changes: Partial<TradingSetup> = {}): StrategyEngine {
  const fees = { makerFeeRate: '0', takerFeeRate: '0', kind: 'perpetual' } as const;
  const instruments = symbols.map((symbol) => instrumentWith({ symbol, ...fees }));
  return new StrategyEngine(setupWith({ symbols, instruments, limits, ...changes }), portfolio(onBar), []);
}

const event = (symbol: string, minute: number, price = 100): EngineEvent => ({
  kind: 'candle',
  candle: { ...candleAt(minute, flat(price)), symbol },
  late: false,
});

/** Minutes of all symbols, in order; each minute has the prices of the symbols. */
function play(engine: StrategyEngine, minutes: readonly (readonly number[])[]): readonly JournalEntry[] {
  const journal = [...begin(engine)];
  for (const [minute, prices] of minutes.entries()) {
    for (const [at, symbol] of symbols.entries())
      journal.push(...engine.step(event(symbol, minute, prices[at])));
  }
  return journal;
}

const minutes = (count: number, prices = [100, 100, 100]) => Array.from({ length: count }, () => prices);
const fillsOf = (journal: readonly JournalEntry[]) =>
  only(journal, 'fill').map(({ symbol, side, quantity }) => `${side} ${quantity} ${symbol}`);

describe('a portfolio strategy', () => {
  test('sees all symbols at once, what it holds of each, and its candles so far', () => {
    const seen: unknown[] = [];
    const engine = engineOf((bar, view, count) => {
      seen.push([
        Object.keys(bar.candles),
        view.symbols.filter((symbol) => view.position(symbol)),
        view.orders(ETH).length,
        view.candles(BTC, 2).length,
      ]);
      return count === 0
        ? [{ symbol: ETH, action: 'buy', confidence: 1, positionSize: 0.1, reason: 'x' }]
        : undefined;
    });
    play(engine, minutes(3));
    expect(seen).toEqual([
      [symbols, [], 0, 1],
      [symbols, [ETH], 2, 2],
      [symbols, [ETH], 2, 2],
    ]);
  });

  test('is at fault by name, and lives on', () => {
    const answers: readonly unknown[] = [
      [{ symbol: 'X/USDT', action: 'buy', confidence: 1, reason: 'x' }],
      { weights: { 'X/USDT': 1 }, reason: 'x' },
      { weights: { [BTC]: 2 }, reason: 'x' },
      { weights: { [BTC]: 0.6, [ETH]: -0.6 }, reason: 'x' },
      { weights: { [BTC]: 0.5 } },
      { weights: null, reason: 'x' },
      { weights: { [BTC]: 0.5 }, band: 3, reason: 'x' },
      'buy',
      Promise.resolve(),
    ];
    const engine = engineOf((_bar, view, count) => {
      if (count === answers.length) return view.candles('X/USDT', 1);
      if (count === answers.length + 1) return view.candles(BTC, 0);
      return answers[count];
    });
    const journal = play(engine, minutes(answers.length + 2));
    expect(only(journal, 'strategy-fault').map(({ message }) => message.replace(/ \(.*/, ''))).toEqual([
      'a signal for X/USDT, which this session does not trade',
      'weights name X/USDT, which this session does not trade',
      'the weight of BTC/USDT must be from -1 to 1, not 2',
      'the weights come to 1.2: at most 1 without leverage',
      'weights need a reason',
      'weights must be an object: a share of equity by symbol',
      'band must be from 0 to 1, not 3',
      'onBar must return an array of signals, { weights, reason } or nothing',
      'onBar must not be async: it must return an array of signals or nothing',
      'X/USDT is not traded by this session',
      'count must be a whole number from 1 to 2000, not 0',
    ]);
    expect(only(journal, 'order')).toEqual([]);
  });
});

describe('weights', () => {
  test('are bought, in both directions', () => {
    const weights = { [BTC]: 0.4, [ETH]: -0.2 };
    const engine = engineOf((_bar, _view, count) => (count === 0 ? { weights, reason: 'start' } : undefined));
    const journal = play(engine, minutes(3));
    expect(fillsOf(journal)).toEqual(['buy 40 BTC/USDT', 'sell 20 ETH/USDT']);
    expect(only(journal, 'signal')[0]!.reason).toBe('start (0.0 % to 40.0 % of equity)');
  });

  test('are reached by sales first, and by purchases once the cash is there', () => {
    const plans = [{ [BTC]: 1 }, undefined, { [ETH]: 0.5, [BTC]: 0.25, [SOL]: -0.25 }];
    const engine = engineOf((_bar, _view, count) => {
      const weights = plans[count];
      return weights && { weights, reason: 'x' };
    });
    const journal = play(engine, minutes(6));
    expect(fillsOf(journal)).toEqual([
      'buy 100 BTC/USDT',
      'sell 75 BTC/USDT',
      'buy 50 ETH/USDT',
      'sell 25 SOL/USDT',
    ]);
    expect(only(journal, 'refusal')).toEqual([]);
  });

  test('that are turned round close first', () => {
    const engine = engineOf((_bar, _view, count) => {
      if (count === 0) return { weights: { [BTC]: 0.5 }, reason: 'x' };
      return count === 2 ? { weights: { [BTC]: -0.5 }, reason: 'x' } : undefined;
    });
    expect(fillsOf(play(engine, minutes(6)))).toEqual([
      'buy 50 BTC/USDT',
      'sell 50 BTC/USDT',
      'sell 50 BTC/USDT',
    ]);
  });

  test('leave alone what is within the band, and sell what is not named', () => {
    const engine = engineOf((_bar, _view, count) => {
      if (count === 0) return { weights: { [BTC]: 0.5, [ETH]: 0.3 }, reason: 'x' };
      return count === 2 ? { weights: { [BTC]: 0.52 }, band: 0.05, reason: 'x' } : undefined;
    });
    expect(fillsOf(play(engine, minutes(6)))).toEqual([
      'buy 50 BTC/USDT',
      'buy 30 ETH/USDT',
      'sell 30 ETH/USDT',
    ]);
  });

  test('are given up if the governor refuses, and do not delay the others', () => {
    const engine = engineOf(
      (_bar, _view, count) =>
        count === 0 ? { weights: { [BTC]: 0.3, [ETH]: 0.3 }, reason: 'x' } : undefined,
      { limits: { ...limits, maxOpenPositions: 1 } },
    );
    const journal = play(engine, minutes(4));
    expect(fillsOf(journal)).toEqual(['buy 30 BTC/USDT']);
    expect(only(journal, 'refusal')).toMatchObject([{ symbol: ETH, rule: 'open-positions' }]);
  });
});

test('a replay shows the same bars, and comes to the same book', () => {
  const bars: string[][] = [[], []];
  const decide =
    (into: string[]): OnBar =>
    (bar, view, count) => {
      into.push(
        JSON.stringify([bar, view.time, view.equity, symbols.map((symbol) => view.position(symbol))]),
      );
      return { weights: { [symbols[count % 3]!]: 0.5 }, reason: `bar ${count}` };
    };
  const engine = engineOf(decide(bars[0]!));
  const begun = begin(engine);
  const events = [...Array(12).keys()].flatMap((minute) =>
    // Now and then a candle is missing, or comes late.
    symbols
      .filter((symbol) => !(symbol === ETH && minute % 5 === 3))
      .map((symbol) => event(symbol, minute, 100 + minute)),
  );
  const steps = events.map((each) => [each, engine.step(each)] as const);
  const again = engineOf(decide(bars[1]!));
  again.recall(begun);
  for (const [each, entries] of steps) again.replay(each, entries);
  expect(bars[1]).toEqual(bars[0]);
  expect(bars[0]!.some((bar) => JSON.parse(bar)[0].missing.length > 0)).toBe(true);
  expect(JSON.stringify(again.book.state)).toBe(JSON.stringify(engine.book.state));
});
