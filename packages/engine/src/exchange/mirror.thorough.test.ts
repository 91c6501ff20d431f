import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Book } from '../book/book.ts';
import { approximate, decimal, plain } from '../decimal.ts';
import type { Bracket, Execution, JournalEntry, Level, Order, OrderWish } from '../messages.ts';
import type { Direction, Intent } from '../role.ts';
import {
  BTC,
  bookAt,
  candleAt,
  executionWith,
  instrumentWith,
  MINUTE,
  NOON,
} from '../testing/market-builder.ts';
import { randomFrom } from '../testing/random-session.ts';
import { AT_MARKET, termsOf } from './order-terms.ts';
import { PaperExchange } from './paper-exchange.ts';

/** A price is reflected at half of this. Prices are quarters, so that every difference of two is exact. */
const WHOLE = 200;
const instrument = instrumentWith({ tickSize: '0.25', makerFeeRate: '0', takerFeeRate: '0' });

/** Whether a run sees the market as it is, and is long where the script says so, or reflected, and is short there. */
type View = 'as it is' | 'reflected';

/** An exchange that plays a script of random orders; its decisions depend on what it holds, not on prices. */
function play(seed: number, execution: Execution, view: View) {
  const random = randomFrom(seed);
  const exchange = new PaperExchange([instrument], execution, MINUTE);
  const book = new Book();
  const journal: JournalEntry[] = [];
  const emit = (entry: JournalEntry): void => {
    journal.push(entry);
    book.apply(entry);
    exchange.apply(entry);
  };
  const isReflected = view === 'reflected';
  const seen = (price: number) => (isReflected ? WHOLE - price : price);
  const turned = (direction: Direction): Direction =>
    isReflected ? (direction === 'long' ? 'short' : 'long') : direction;
  const identity = { mode: 'test', market: 'bench', currency: 'USDT', startingCash: '1000000000' } as const;
  emit({ time: NOON, kind: 'book-opened', data: identity });

  const quarters = (size: number) => Math.round((random() - 0.5) * size) / 4;
  let last = 100;
  for (let minute = 0; minute < 90; minute += 1) {
    const open = last + (random() < 0.2 ? quarters(16) : 0);
    const close = Math.min(130, Math.max(70, open + quarters(16)));
    const high = Math.max(open, close) + Math.abs(quarters(8));
    const low = Math.min(open, close) - Math.abs(quarters(8));
    last = close;
    const [top, bottom] = isReflected ? [low, high] : [high, low];
    const bar = [seen(open), seen(top), seen(bottom), seen(close), Math.round(random() * 30)] as const;
    const candle = candleAt(minute, bar);
    const time = candle.start + MINUTE;
    exchange.resolve(candle, false, book, time, emit);
    exchange.market(BTC).observe(candle);
    book.mark(BTC, candle.close);

    const held = book.positions.get(BTC)?.direction;
    if (held && random() < 0.1) reverse(turned(held), time);
    const direction: Direction = held ? turned(held) : random() < 0.5 ? 'long' : 'short';
    if (random() < 0.4) submit({ role: 'entry', direction }, time);
    else if (held && random() < 0.3) submit({ role: 'exit', direction }, time);
    while (execution.fillOn === 'book' && random() < 0.5) showBook(time + Math.floor(random() * 4) * 200);
  }
  return { journal: journal as readonly JournalEntry[], book };

  /** Closes what is held and opens the other way, in the order in which the engine does. */
  function reverse(direction: Direction, time: number): void {
    const other = direction === 'long' ? 'short' : 'long';
    const ask = { symbol: BTC, bracket: null, reason: 'reversed', terms: AT_MARKET } as const;
    const [exit, entry] = [turned(direction), turned(other)];
    exchange.submit({ ...ask, role: 'exit', direction: exit, quantity: null }, book, time, emit);
    exchange.submit({ ...ask, role: 'entry', direction: entry, quantity: '1' }, book, time, emit);
  }

  /** `intent` is what the script says. */
  function submit({ role, direction }: Intent, time: number): void {
    const sign = direction === 'long' ? 1 : -1;
    const near = () => seen(last + quarters(12));
    const beyond = seen(last + (role === 'entry' ? sign : -sign) * (0.25 + Math.abs(quarters(8))));
    const timeInForce = (['GTC', 'GTC', 'IOC', 'FOK'] as const)[Math.floor(random() * 4)]!;
    const wishes: readonly OrderWish[] = [
      { type: 'market', timeInForce },
      timeInForce === 'GTC'
        ? { type: 'limit', price: near(), postOnly: random() < 0.5 }
        : { type: 'limit', price: near(), timeInForce },
      { type: 'stop-market', trigger: beyond, timeInForce },
      { type: 'stop-limit', trigger: beyond, price: near(), timeInForce },
      { type: 'take-profit', price: seen(last + sign * (0.25 + Math.abs(quarters(12)))) },
    ];
    const wish = wishes[Math.floor(random() * (role === 'entry' ? 4 : 5))];
    const intent = { role, direction: turned(direction) };
    const terms = termsOf(intent, wish, instrument, book.marks.get(BTC)!);
    const away = (quarter: number) => plain(decimal(seen(last + quarter)));
    const [stop, target, part] = [-1 - random() * 5, 1 + random() * 5, 1 + random() * 3].map(Math.round);
    const bracket: Bracket = {
      stop: { price: away(sign * stop!) },
      target: { price: away(sign * (part! + target!)) },
      ...(random() < 0.5 ? { parts: [{ price: away(sign * part!), share: 0.5 }] } : {}),
    };
    const quantity = (Math.ceil(random() * 40) / 10).toFixed(1);
    const size = role === 'exit' && random() < 0.5 ? null : quantity;
    if ('reason' in terms) return;
    const isEntry = role === 'entry';
    const request = {
      ...intent,
      symbol: BTC,
      quantity: size,
      bracket: isEntry ? bracket : null,
      reason: 'x',
      terms,
    };
    exchange.submit(request, book, time, emit);
  }

  function showBook(time: number): void {
    const middle = last + quarters(4);
    const side = (sign: 1 | -1): Level[] =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, (_, place) => {
        return [seen(middle + sign * (0.25 + place * 0.5)), Math.round(random() * 30) / 10] as const;
      });
    const [below, above] = [side(-1), side(1)];
    const sides = isReflected ? { bids: above, asks: below } : { bids: below, asks: above };
    exchange.resolveBook(bookAt(time, sides), random() < 0.1, book, emit);
  }
}

const REFLECTED_PRICES = new Set(['price', 'limit', 'reached']);

/** The entry that the other side of the mirror would have. */
function reflected(entry: JournalEntry): unknown {
  return JSON.parse(JSON.stringify(entry), (key, value: unknown) => {
    if (key === 'side') return value === 'buy' ? 'sell' : 'buy';
    if (REFLECTED_PRICES.has(key) && typeof value === 'string')
      return plain(decimal(WHOLE).minus(decimal(value)));
    return key === 'reason' && typeof value === 'string'
      ? value.replaceAll('covered', 'sold').replaceAll('cover', 'sale')
      : value;
  });
}

const normal = (entry: JournalEntry): unknown =>
  JSON.parse(JSON.stringify(entry), (key, value: unknown) =>
    key === 'reason' && typeof value === 'string'
      ? value.replaceAll('covered', 'sold').replaceAll('cover', 'sale')
      : REFLECTED_PRICES.has(key) && typeof value === 'string'
        ? plain(decimal(value))
        : value,
  );

const settings: readonly (readonly [string, Partial<Execution>])[] = [
  ['candles', {}],
  ['candles, half of the volume, touching is enough', { volumeShare: 0.1, fillOnTouch: true }],
  ['candles, latency and spread', { latencyMs: 75_000, slippageModel: 'spread', slippage: 0.5 }],
  ['books', { fillOn: 'book', volumeShare: 0.2 }],
  ['books and latency', { fillOn: 'book', latencyMs: 250 }],
];

describe.each(settings)('on %s', (_, execution) => {
  test('a reflected market, with long and short exchanged, gives the reflected journal and the same profit', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const [one, other] = (['as it is', 'reflected'] as const).map((view) =>
          play(seed, executionWith(execution), view),
        );
        expect(other!.journal.map(reflected)).toEqual(one!.journal.map(normal));
        // Average costs are divisions, of other prices here and there: alike to the last places.
        const profits = [one!, other!].map(({ book }) => approximate(book.realized));
        expect(profits[1]).toBeCloseTo(profits[0]!, 9);
        expect(other!.book.unrealized()).toBeCloseTo(one!.book.unrealized(), 9);
      }),
      { numRuns: 20 },
    );
  });
});

test('the sessions of the mirror hold both directions, and every kind of exit', () => {
  const seen = new Set<string>();
  for (const [, execution] of settings) {
    for (let seed = 0; seed < 20; seed += 1) {
      const orders = new Map<string, Order>();
      for (const { kind, data } of play(seed, executionWith(execution), 'as it is').journal) {
        if (kind === 'order') orders.set(data.id, data);
        if (kind !== 'fill') continue;
        const { side, type, reduceOnly } = orders.get(data.order)!;
        seen.add(`${reduceOnly ? 'exit' : 'entry'} ${side} ${type}`);
      }
    }
  }
  const types = ['market', 'limit', 'stop-market', 'stop-limit'];
  const sides = ['buy', 'sell'];
  const expected = sides.flatMap((side) => [
    ...types.flatMap((type) => [`entry ${side} ${type}`, `exit ${side} ${type}`]),
    `exit ${side} take-profit`,
  ]);
  expect(expected.filter((each) => !seen.has(each))).toEqual([]);
});
