import { describe, expect, test } from '@jest/globals';
import { EngineBench, type Script } from '../testing/engine-bench.ts';
import { BTC, ETH, flat } from '../testing/market-builder.ts';
import { messageOf, signalOf } from './fault.ts';

const signal = { symbol: BTC, action: 'buy', confidence: 1, reason: 'scripted' };

function faults(script: Script): readonly string[] {
  const bench = new EngineBench(script);
  bench.feed(flat(100));
  expect(bench.of('order')).toEqual([]);
  // it lives on: the next candle is processed like the first
  bench.feed(flat(100));
  expect(bench.of('strategy-fault')).toHaveLength(2);
  return bench.of('strategy-fault').map(({ message }) => message);
}

describe('a strategy that', () => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('boom');
      },
      /^boom/,
    ],
    [
      'throws what is no error',
      () => {
        throw 'boom';
      },
      /^threw boom$/,
    ],
    [
      'asks for an odd timeframe',
      (_minute: number, view: { closed(periodMs: number): unknown }) => view.closed(90_000),
      /not a multiple/,
    ],
    ['returns no array', () => signal, /must return an array/],
    ['is async', async () => [signal], /must not be async/],
    [
      'is async and throws',
      async () => {
        throw new Error('later');
      },
      /must not be async/,
    ],
    ['returns something else than signals', () => ['buy'], /a signal must be an object, not buy/],
    ['signals nothing', () => [null], /not null/],
    [
      'signals for another symbol',
      () => [{ ...signal, symbol: ETH }],
      /ETH\/USDT came from the candle of BTC\/USDT/,
    ],
    ['does neither buy nor sell', () => [{ ...signal, action: 'hold' }], /not hold/],
    ['is more than sure', () => [{ ...signal, confidence: 1.01 }], /from 0 to 1, not 1.01/],
    ['is sure by no number', () => [{ ...signal, confidence: Number.NaN }], /not NaN/],
    ['wants more than all', () => [{ ...signal, positionSize: 1.01 }], /at most 1, not 1.01/],
    [
      'sells a share of equity',
      () => [{ ...signal, action: 'sell', positionSize: 0.5 }],
      /positionSize is for entries: an exit says portion/,
    ],
    ['buys a share of the position', () => [{ ...signal, portion: 0.5 }], /portion is for exits/],
    [
      'sells more than all',
      () => [{ ...signal, action: 'sell', portion: 1.5 }],
      /portion must be above 0 and at most 1, not 1.5/,
    ],
    [
      'aims a sale at targets',
      () => [{ ...signal, action: 'sell', targets: [{ price: 1, portion: 1 }] }],
      /targets are for entries/,
    ],
    ['has no target in its list', () => [{ ...signal, targets: [] }], /targets must be a list of 1 to 20/],
    [
      'has a target without a price',
      () => [{ ...signal, targets: [{ price: 1, portion: 0.5 }, null] }],
      /targets\[1\].price must be a positive price, not undefined/,
    ],
    [
      'has a target without a portion',
      () => [{ ...signal, targets: [{ price: 1 }] }],
      /targets\[0\].portion must be above 0 and at most 1, not undefined/,
    ],
    [
      'aims at more than all',
      () => [{ ...signal, targets: [0.6, 0.6].map((portion) => ({ price: 1, portion })) }],
      /the portions of targets add up to 1.2, more than all of it/,
    ],
    [
      'has a target for nothing',
      () => [
        { ...signal, target: 2, targets: [1 / 3, 1 / 3, 1 / 3].map((portion) => ({ price: 1, portion })) },
      ],
      /the targets sell all of it: leave target out/,
    ],
    ['wants nothing', () => [{ ...signal, positionSize: 0 }], /above 0/],
    ['trails at no distance', () => [{ ...signal, trailingStop: 1 }], /trailingStop must be a fraction/],
    ['orders nothing', () => [{ ...signal, order: null }], /order must be an object, not null/],
    [
      'orders what there is not',
      () => [{ ...signal, order: { type: 'iceberg' } }],
      /one of market, limit, .*not iceberg/,
    ],
    ['orders what every object has', () => [{ ...signal, order: { type: 'toString' } }], /not toString/],
    [
      'names no limit',
      () => [{ ...signal, order: { type: 'limit' } }],
      /order.price must be a positive price, not undefined/,
    ],
    [
      'names no trigger',
      () => [{ ...signal, order: { type: 'stop-limit', price: 1 } }],
      /order.trigger must be a positive price/,
    ],
    [
      'waits in its own way',
      () => [{ ...signal, order: { type: 'limit', price: 1, timeInForce: 'DAY' } }],
      /order.timeInForce must be one of GTC, IOC, FOK, not DAY/,
    ],
    [
      'buys by trailing stop',
      () => [{ ...signal, order: { type: 'trailing-stop', distance: 0.1 } }],
      /trailing-stop sells/,
    ],
    [
      'sells by trailing stop at no distance',
      () => [{ ...signal, action: 'sell', order: { type: 'trailing-stop', distance: 2 } }],
      /order.distance must be a fraction/,
    ],
    ['trails from nowhere', () => [{ ...signal, trailingFrom: 0.1 }], /trailingFrom needs trailingStop/],
    [
      'trails from a loss',
      () => [{ ...signal, trailingStop: 0.1, trailingFrom: -0.1 }],
      /trailingFrom must be a profit above 0, as a fraction, not -0.1/,
    ],
    [
      'breaks even by a sale',
      () => [{ ...signal, action: 'sell', breakEvenAt: 0.1 }],
      /breakEvenAt is for entries/,
    ],
    ['stops at no price', () => [{ ...signal, stop: Number.NaN }], /stop must be a positive price/],
    ['aims at a negative price', () => [{ ...signal, target: -1 }], /target must be a positive price/],
    ['names an order by an essay', () => [{ ...signal, id: 'my order' }], /id must be 1 to 60 letters/],
    ['names an order by a number', () => [{ ...signal, id: 7 }], /id must be 1 to 60 letters.*not 7/],
    [
      'waits for half a candle',
      () => [{ ...signal, expires: 0.5 }],
      /expires must be a whole number of candles/,
    ],
    [
      'withdraws nobody knows what',
      () => [{ symbol: BTC, action: 'cancel', reason: 'x' }],
      /cancel needs the id/,
    ],
    ['withdraws without a reason', () => [{ symbol: BTC, action: 'cancel', id: 'a' }], /needs a reason/],
    [
      'posts perhaps',
      () => [{ ...signal, order: { type: 'limit', price: 1, postOnly: 'yes' } }],
      /order.postOnly must be true or false, not yes/,
    ],
    [
      'posts at once',
      () => [{ ...signal, order: { type: 'limit', price: 1, postOnly: true, timeInForce: 'IOC' } }],
      /order.postOnly waits to be met, and order.timeInForce IOC does not wait/,
    ],
    ['reverses perhaps', () => [{ ...signal, reverse: 1 }], /reverse must be true or false, not 1/],
    [
      'reverses when it sells',
      () => [{ ...signal, action: 'sell', reverse: true }],
      /reverse is for entries: an exit closes/,
    ],
    [
      'reverses later',
      () => [{ ...signal, reverse: true, order: { type: 'limit', price: 1 } }],
      /reverse is for market orders, not for limit/,
    ],
    ['has a tag of two words', () => [{ ...signal, tag: 'two words' }], /tag must be 1 to 60 letters/],
    ['has no reason', () => [{ ...signal, reason: undefined }], /needs a reason/],
    [
      'has a signal that throws when it is read',
      () => [
        {
          ...signal,
          get reason() {
            throw new Error('not mine');
          },
        },
      ],
      /^not mine/,
    ],
  ])('%s is an entry in the journal, not a dead runtime', (_, script, message) => {
    expect(faults(script as Script)[0]).toMatch(message);
  });

  test('signals rightly beside a wrong one is heard', () => {
    const bench = new EngineBench((minute) => (minute === 0 ? [null, signal] : undefined));
    bench.feed(flat(100));
    expect(bench.of('strategy-fault')).toHaveLength(1);
    expect(bench.of('order')).toHaveLength(1);
  });
});

describe('a signal in the journal', () => {
  test('holds what a signal holds and nothing else', () => {
    const bench = new EngineBench(
      (minute) => (minute === 0 && [{ ...signal, stop: undefined, note: () => 'mine' }]) || undefined,
    );
    bench.feed(flat(100));
    expect(bench.of('signal')).toStrictEqual([signal]);
  });

  test('stays as it was when the strategy goes on using its object', () => {
    const own = { ...signal, reason: '' };
    const bench = new EngineBench((minute) => {
      own.reason = `minute ${minute}`;
      return [own];
    });
    bench.feed(flat(100), flat(100));
    expect(bench.of('signal').map(({ reason }) => reason)).toEqual(['minute 0', 'minute 1']);
  });
});

describe('the message of a fault', () => {
  const own = new URL('../market/timeframe.ts', import.meta.url).pathname;
  const thrown = (...frames: readonly string[]) =>
    Object.assign(new Error('boom'), {
      stack: ['Error: boom', ...frames.map((frame) => `    at ${frame}`)].join('\n'),
    });

  test('names the file and line of the strategy, not the folder', () => {
    const error = thrown(
      'Mine.onCandle (file:///home/someone/strategies/mine.ts:12:7)',
      `Desk.ask (file://${own}:3:4)`,
    );
    expect(messageOf(error)).toBe('boom (mine.ts:12)');
  });

  test('names the strategy where the engine threw at its call', () => {
    const error = thrown(
      `new FoldedCandles (file://${own}:60:13)`,
      '/srv/mine.ts:8:20',
      `Desk.ask (${own}:3:4)`,
    );
    expect(messageOf(error)).toBe('boom (mine.ts:8)');
  });

  test('passes over what belongs to Node.js', () => {
    const error = thrown(
      'parse (node:internal/deps/x:1:2)',
      'async file:///srv/mine.js:5:1',
      `Desk.ask (${own}:3:4)`,
    );
    expect(messageOf(error)).toBe('boom (mine.js:5)');
  });

  test('names nobody where only the engine is involved', () => {
    const error = thrown(
      `SmaCross.onCandle (file://${own}:60:13)`,
      `Desk.ask (file://${own}:3:4)`,
      'Bot.run (/srv/bot.ts:1:1)',
    );
    expect(messageOf(error)).toBe('boom');
  });

  test('takes no place from what the message holds', () => {
    const error = Object.assign(new Error('x\n    at /srv/forged.ts:1:1'), {
      stack: 'Error: x\n    at /srv/forged.ts:1:1\n    at /srv/mine.ts:7:1',
    });
    expect(messageOf(error)).toBe('x ⏎ at /srv/forged.ts:1:1 (mine.ts:7)');
  });

  test('is short, on one line and without secrets, however much was thrown, and still names the place', () => {
    const long = messageOf(new Error(`${'x'.repeat(30_000_000)}`));
    expect(long).toMatch(/^x+ … \[cut: 30000000 characters\]( \(.*\))?$/);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(2_000);
    const error = Object.assign(new Error('a\u001b[2Jb\npassword=hunter2'), {
      stack: 'Error: y\n    at /srv/mine.ts:7:1',
    });
    expect(messageOf(error)).toBe('ab ⏎ password=[redacted] (mine.ts:7)');
    expect(messageOf('ghp_AbCd1234EfGh5678IjKl9012MnOp3456')).toBe('threw [redacted]');
  });

  test('comes from errors that throw when they are read', () => {
    const error = new Error('x');
    Object.defineProperty(error, 'message', {
      get() {
        throw new Error('no');
      },
    });
    expect(messageOf(error)).toBe('threw an error that cannot be read');
    const trap = new Proxy(error, {
      getPrototypeOf() {
        throw new Error('no');
      },
    });
    expect(messageOf(trap)).toBe('threw an error that cannot be read');
  });

  test('a stack of many lines takes no more time than its length', () => {
    const error = Object.assign(new Error('x'), { stack: `Error: x\n${'    at /a\n'.repeat(1_000_000)}` });
    const began = performance.now();
    expect(messageOf(error)).toBe('x');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

test('the words of a signal and of its faults are short and without secrets', () => {
  const secret = 'ghp_AbCd1234EfGh5678IjKl9012MnOp3456';
  const said = signalOf({ ...signal, reason: `${secret}\u202e ${'x'.repeat(5_000)}` }, [BTC]);
  expect(said).toMatchObject({
    reason: expect.stringMatching(/^\[redacted\] x+ … \[cut: 5038 characters\]$/),
  });
  const wrong = signalOf({ ...signal, action: `${secret} ${'x'.repeat(5_000)}` }, [BTC]);
  expect(wrong).toMatch(
    /^action must be buy, sell, short, cover or cancel, not \[redacted\] x+ … \[cut: \d+ characters\]$/,
  );
});
