import { describe, expect, test } from '@jest/globals';
import { decimal } from '../decimal.ts';
import type { JournalEntry, TradingSetup } from '../messages.ts';
import { executionWith } from './market-builder.ts';
import { audited, run, settings, setupFor } from './order-session.ts';

describe('a planted fault is found', () => {
  /** The first entry of a session that fits is changed; the audit of what comes out must complain. */
  function planting(
    changes: Partial<TradingSetup>,
    change: (entry: JournalEntry) => JournalEntry | null,
  ): void {
    for (let seed = 0; seed < 30; seed += 1) {
      const { start, steps } = run(seed, changes);
      let planted = false;
      const forged = steps.map(([event, entries]) => {
        const next = entries.map((entry) => {
          const other = planted ? null : change(entry);
          planted ||= other !== null;
          return other ?? entry;
        });
        return [event, next] as const;
      });
      if (!planted) continue;
      expect(audited(setupFor(changes), start, forged).faults).not.toEqual([]);
      return;
    }
    throw new Error('there was nowhere to plant it');
  }

  type FillEntry = Extract<JournalEntry, { kind: 'fill' }>;
  const onFill =
    (isMeant: (fill: FillEntry['data']) => boolean, change: (fill: FillEntry['data']) => object) =>
    (entry: JournalEntry): JournalEntry | null =>
      entry.kind === 'fill' && isMeant(entry.data)
        ? { ...entry, data: { ...entry.data, ...change(entry.data) } }
        : null;
  const shifted = (price: string, ticks: number) =>
    decimal(price)
      .plus(decimal(ticks / 100))
      .toFixed();
  const onCandles = settings[0]![1];
  const onBooks = settings[3]![1];

  test.each([
    [
      'a buy a tick below the open',
      onFill(
        ({ side, liquidity }) => side === 'buy' && liquidity === 'taker',
        ({ price }) => ({ price: shifted(price, -1) }),
      ),
    ],
    [
      'a sale a tick above the open',
      onFill(
        ({ side, liquidity }) => side === 'sell' && liquidity === 'taker',
        ({ price }) => ({ price: shifted(price, 1) }),
      ),
    ],
    [
      'a buy far above the candle',
      onFill(
        ({ side }) => side === 'buy',
        ({ price }) => ({ price: shifted(price, 2_000) }),
      ),
    ],
    [
      'a target above its limit',
      onFill(
        ({ reason }) => reason === 'take-profit',
        ({ price }) => ({ price: shifted(price, 1) }),
      ),
    ],
    [
      'a lot too much',
      onFill(
        () => true,
        ({ quantity }) => ({ quantity: decimal(quantity).plus(decimal('100')).toFixed() }),
      ),
    ],
    [
      'a fee a little too low',
      onFill(
        () => true,
        ({ fee }) => ({ fee: decimal(fee).times(decimal('0.999')).toFixed() }),
      ),
    ],
    [
      'a taker who pays a maker’s fee',
      onFill(
        ({ liquidity }) => liquidity === 'taker',
        () => ({ liquidity: 'maker' }),
      ),
    ],
    [
      'less than a lot',
      onFill(
        () => true,
        ({ quantity }) => ({ quantity: decimal(quantity).minus(decimal('0.0001')).toFixed() }),
      ),
    ],
  ])('on candles: %s', (_, change) => planting(onCandles, change));

  test.each([
    [
      'a buy better than the touch',
      onFill(
        ({ side, liquidity, by }) => by === 'book' && side === 'buy' && liquidity === 'taker',
        ({ price }) => ({ price: shifted(price, -1) }),
      ),
    ],
    [
      'more than the book held',
      onFill(
        ({ by }) => by === 'book',
        ({ quantity }) => ({ quantity: decimal(quantity).plus(decimal('100')).toFixed() }),
      ),
    ],
    [
      'a fill that hides what made it',
      onFill(
        ({ by }) => by === 'book',
        () => ({ by: 'candle' }),
      ),
    ],
  ])('on books: %s', (_, change) => planting(onBooks, change));

  test.each([
    ['touching a limit is not enough', { fillOnTouch: true }, {}],
    ['the volume is shared', { volumeShare: null }, { volumeShare: 0.01 }],
    ['orders take time', {}, { latencyMs: 60_000 }],
    ['slippage is paid', {}, { slippageModel: 'fixed', slippage: 0.001 }],
    ['books are stale sometimes', { fillOn: 'candle' }, { fillOn: 'book' }],
  ] as const)('an exchange that does not know that %s', (_, wrong, right) => {
    const faults = Array.from({ length: 10 }, (__, seed) => {
      const { start, steps } = run(seed, { execution: executionWith(wrong) });
      return audited(setupFor({ execution: executionWith(right) }), start, steps).faults;
    });
    expect(faults.flat()).not.toEqual([]);
  });

  test('a stop that loosens', () => {
    planting(onCandles, (entry) =>
      entry.kind === 'stop-moved' ? { ...entry, data: { ...entry.data, price: '0.01' } } : null,
    );
  });

  test('an entry beyond the cap', () => {
    planting(onCandles, (entry) => {
      if (entry.kind !== 'order' || entry.data.side !== 'buy' || entry.data.quantity === null) return null;
      const quantity = decimal(entry.data.quantity).times(decimal('20')).toFixed();
      return { ...entry, data: { ...entry.data, quantity } };
    });
  });
});
