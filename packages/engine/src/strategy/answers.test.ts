import { describe, expect, test } from '@jest/globals';
import { StrategyEngine } from '../strategy-engine.ts';
import type { Script } from '../testing/engine-bench.ts';
import { begin, scripted, setupWith } from '../testing/engine-bench.ts';
import { BTC, candleAt, flat } from '../testing/market-builder.ts';
import { StrategyInstances } from './answers.ts';
import type { Question } from './desk.ts';
import { MOST_SIGNALS } from './said.ts';

const candle = candleAt(0, flat(100));
const question: Question = {
  symbol: BTC,
  candle,
  time: candle.start + 60_000,
  position: null,
  equity: 100,
  cash: 100,
  orders: [],
};

const answerOf = (script: Script) => new StrategyInstances(scripted(script), setupWith()).answer(question);

describe('a strategy', () => {
  test('cannot change the candle that it is shown: the attempt is its fault', () => {
    const before = { ...candle };
    const [fault] = answerOf((_minute, _view, shown) => {
      (shown as { close: number }).close = 1;
    });
    expect(fault).toMatch(/Cannot assign to read only property 'close'/);
    expect(candle).toEqual(before);
  });

  test('cannot change a candle of a higher timeframe, nor its view', () => {
    const instances = new StrategyInstances(
      scripted((minute, view) => {
        const hour = view.closed(5 * 60_000);
        if (minute === 0) (view as { extra?: number }).extra = 1;
        if (hour) (hour as { close: number }).close = 1;
      }),
      setupWith(),
    );
    const answers = Array.from({ length: 10 }, (_, minute) =>
      instances.answer({ ...question, candle: candleAt(minute, flat(100)) }),
    ).flat();
    expect(answers.map((said) => String(said).replace(/ \(.*/, ''))).toEqual([
      'Cannot add property extra, object is not extensible',
      "Cannot assign to read only property 'close' of object '#<Object>'",
      "Cannot assign to read only property 'close' of object '#<Object>'",
    ]);
  });

  test('that gives too many signals to one candle is told so, and the rest is not looked at', () => {
    const signal = { symbol: BTC, action: 'buy', confidence: 1, reason: 'x' };
    const answer = answerOf(() => Array.from({ length: MOST_SIGNALS + 5 }, () => signal));
    expect(answer).toHaveLength(MOST_SIGNALS + 1);
    expect(answer.at(-1)).toBe('gave 105 signals to one candle: at most 100 count');
  });

  test.each([
    ['nothing', () => undefined, []],
    ['null', () => null, []],
    ['an empty list', () => [], []],
    ['a text', () => 'buy', ['onCandle must return an array of signals or nothing']],
    [
      'a promise',
      async () => [],
      ['onCandle must not be async: it must return an array of signals or nothing'],
    ],
  ])('that answers %s', (_what, script, answer) => {
    expect(answerOf(script)).toEqual(answer);
  });
});

test('what the market did is what came, no matter what the strategy did to its own candle', () => {
  const engine = new StrategyEngine(
    setupWith(),
    scripted((_minute, _view, shown) => {
      try {
        (shown as { close: number }).close *= 10;
      } catch {
        // It is frozen.
      }
    }),
    [],
  );
  begin(engine);
  const come = candleAt(0, flat(100));
  engine.step({ kind: 'candle', candle: come, late: false });
  expect([come.close, engine.book.marks.get(BTC)]).toEqual([100, 100]);
});
