import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventOf, eventRow, type SeenEvent } from './recorded-event.ts';

const price = fc.double({ min: 1e-8, max: 1e9, noNaN: true });
const levels = fc.array(fc.tuple(price, price), { maxLength: 20 });
const time = fc.nat({ max: 4e12 });
const candle = fc.record({
  symbol: fc.constant('BTC/CAD'),
  start: time,
  open: price,
  high: price,
  low: price,
  close: price,
  volume: price,
});

/** The database knows one zero. */
const figure = fc.double().map((value) => (value === 0 ? 0 : value));
/** All numbers that an exchange may answer with. */
const hostile = fc.record({
  symbol: fc.constant('BTC/CAD'),
  start: figure,
  open: figure,
  high: figure,
  low: figure,
  close: figure,
  volume: figure,
});

const event: fc.Arbitrary<SeenEvent> = fc.oneof(
  fc.record({ kind: fc.constant('warmup' as const), candle }),
  fc.record({ kind: fc.constant('candle' as const), candle, late: fc.boolean() }),
  fc.record({ kind: fc.constant('warmup' as const), candle: hostile, refused: fc.constant(true as const) }),
  fc.record({ kind: fc.constant('candle' as const), candle: hostile, late: fc.boolean() }),
  fc.record({
    kind: fc.constant('book' as const),
    book: fc.record({ symbol: fc.constant('BTC/CAD'), time, bids: levels, asks: levels }),
    stale: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('source' as const), source: fc.string(), reason: fc.string(), time }),
);

test('what the engine saw is read back as it was, to the last bit', () => {
  fc.assert(
    fc.property(event, (seen) => {
      expect(eventOf(eventRow(seen), [])).toEqual(seen);
    }),
    { seed: 11 },
  );
});

test('a command is kept once, in the journal', () => {
  const given = { command: 'halt', reason: 'enough' } as const;
  const row = eventRow({ kind: 'command', ...given, time: 7 });
  expect(row).toMatchObject({ kind: 'command', start: 7, data: null });
  expect(eventOf(row, [{ time: 7, kind: 'command', data: given }])).toEqual({
    kind: 'command',
    ...given,
    time: 7,
  });
  expect(() => eventOf(row, [])).toThrow('has no journal entry');
});
