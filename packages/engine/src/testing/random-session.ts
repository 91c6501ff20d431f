import type { Candle, Command, EngineEvent, Level, OrderWish, Side, Signal } from '../messages.ts';
import type { StrategyDefinition } from '../strategy/contract.ts';
import { BTC, ETH, MINUTE } from './market-builder.ts';

/** An hour before midnight: a session of some hours meets a new UTC day. */
export const EVENING = Date.UTC(2026, 0, 1, 23);

/** Uniform numbers from 0 to 1, the same for the same seed. Knuth's MMIX generator, upper bits only. */
export function randomFrom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n) / 2 ** 32;
  };
}

/**
 * A wild market in two symbols: prices on the tick that jump and gap, candles that are missing, late or without
 * volume, and a person who commands the governor now and then.
 */
export function randomEvents(seed: number, minutes: number): readonly EngineEvent[] {
  return [...drawnEvents(seed, minutes)];
}

/** The same market with order books in between, thin, stale, one-sided, crossed or old, and other exchanges. */
export function randomEventsWithBooks(seed: number, minutes: number): readonly EngineEvent[] {
  const random = randomFrom(seed + 1);
  const events: EngineEvent[] = [];
  for (const event of drawnEvents(seed, minutes)) {
    events.push(event);
    if (event.kind !== 'candle') continue;
    const end = event.candle.start + MINUTE;
    // Now and then one from before, so that nothing relies on time going forwards.
    let time = end - (random() < 0.05 ? 10_000 : 0);
    let book = randomBook(random, event.candle, time);
    while (random() < 0.6) {
      const wait = Math.floor(random() * 3) * 200;
      time += wait;
      // The same book again is the same book.
      if (wait > 0) book = randomBook(random, event.candle, time);
      events.push({ kind: 'book', book, stale: random() < 0.05 });
    }
    if (random() < 0.01) {
      const source = random() < 0.5 ? 'other' : 'bench';
      events.push({ kind: 'source', source, reason: 'as drawn', time });
    }
  }
  return events;
}

function randomBook(random: () => number, { symbol, close }: Candle, time: number) {
  const middle = Math.round(close * 100 * (1 + (random() - 0.5) * 0.02));
  const depth = random() < 0.4 ? 200_000 : 20_000;
  const side = (direction: 1 | -1): Level[] => {
    const levels: Level[] = [];
    // Rarely the sides cross.
    let price = middle + direction * (random() < 0.03 ? -3 : 1);
    while (random() < 0.85 && price > 0) {
      levels.push([price / 100, Math.round(random() * random() * depth) / 10_000]);
      price += direction * (1 + Math.floor(random() * 0.003 * middle));
    }
    return levels;
  };
  return { symbol, time, bids: side(-1), asks: side(1) };
}

function drawnEvents(seed: number, minutes: number): readonly EngineEvent[] {
  const random = randomFrom(seed);
  const closes = new Map([
    [BTC, 10_000],
    [ETH, 2_000],
  ]);
  const events: EngineEvent[] = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    const start = EVENING + minute * MINUTE;
    for (const [symbol, close] of closes) {
      if (random() < 0.03) continue;
      const candle = randomCandle(random, symbol, start, close);
      closes.set(symbol, Math.round(candle.close * 100));
      events.push({ kind: 'candle', candle, late: random() < 0.05 });
    }
    if (random() < 0.02) {
      const command = (['reduce', 'halt', 'reset', 'reset', 'reset'] as const)[
        Math.floor(random() * 5)
      ] as Command;
      events.push({ kind: 'command', command, reason: 'as drawn', time: start + MINUTE });
    }
  }
  return events;
}

/** In cents, so that every price is exact. */
function randomCandle(random: () => number, symbol: string, start: number, last: number): Candle {
  const step = (size: number) => Math.round((random() - 0.5) * size * last);
  const open = last + (random() < 0.1 ? step(0.06) : 0);
  const close = Math.max(500, open + step(0.03));
  const high = Math.max(open, close) + Math.abs(step(0.02));
  const low = Math.max(400, Math.min(open, close) - Math.abs(step(0.02)));
  const volume = random() < 0.05 ? 0 : Math.round(random() * 300) / 10;
  return { symbol, start, open: open / 100, high: high / 100, low: low / 100, close: close / 100, volume };
}

/**
 * Signals at random, from hidden state that no journal holds: draws, candles seen, a folded candle, a position. With
 * `wishes` orders of all types, with `parts` also sales of parts and several targets.
 */
export function randomStrategy(seed: number, wishes = false, parts = false): StrategyDefinition {
  return {
    name: 'random',
    description: 'signals at random',
    parameters: {},
    warmup: () => 0,
    create: () => {
      const random = randomFrom(seed);
      let mood = 0;
      return {
        onCandle({ symbol, close }, view) {
          const higher = view.closed(5 * MINUTE);
          mood = mood * 0.9 + random() - 0.5 + (higher && higher.close > higher.open ? 0.1 : 0);
          if (random() < 0.02) throw new Error(`moody ${mood.toFixed(3)}`);
          if (random() > 0.3) return undefined;
          const isWaiting = wishes && view.orders.some(({ side }) => side === 'buy');
          const [waiting] = view.orders.filter(({ id }) => id !== null);
          if (parts && waiting && random() < 0.2) return cancelling(symbol, waiting.id);
          const wantsOut = (view.position !== null || isWaiting) && mood < 0.1 && !(parts && random() < 0.5);
          const action = wantsOut ? 'sell' : 'buy';
          const isSized = random() < (wishes ? 0.7 : 0.3);
          return [
            {
              symbol,
              action,
              confidence: random(),
              reason: `mood ${mood} at ${view.equity}`,
              ...(isSized && action === 'buy'
                ? { positionSize: random() * (wishes ? 0.05 : 0.3) + 0.001 }
                : {}),
              ...(random() < 0.3 ? { stop: close * (0.9 + random() * 0.11) } : {}),
              ...(random() < 0.3 ? { target: close * (0.99 + random() * 0.11) } : {}),
              ...(wishes && random() < 0.8
                ? { order: posted(randomWish(random, close, action), parts, random) }
                : {}),
              ...(wishes && random() < 0.4 ? trailing(random, parts && action === 'buy') : {}),
              ...(parts && action === 'buy' && random() < 0.3
                ? { breakEvenAt: 0.001 + random() * 0.02 }
                : {}),
              ...(parts && random() < 0.7 ? inParts(random, close, action) : {}),
              ...(parts ? withNames(random) : {}),
            },
          ];
        },
      };
    },
  };
}

/** Half of it, all of it, or a little; of an entry up to three targets, which may sell all of it. */
function inParts(random: () => number, close: number, side: Side) {
  if (side === 'sell') return { portion: [0.5, 1, 0.001 + random() * 0.999][Math.floor(random() * 3)]! };
  const count = 1 + Math.floor(random() * 3);
  const portion = random() < 0.5 ? 1 / count : random() / count;
  const price = () => close * (0.999 + random() * 0.02);
  const targets = Array.from({ length: count }, () => ({ price: price(), portion }));
  return { targets };
}

function cancelling(symbol: string, id: string | null): readonly Signal[] {
  return [{ symbol, action: 'cancel', confidence: 1, id: id ?? '', reason: 'as drawn' }];
}

function posted(wish: OrderWish, parts: boolean, random: () => number): OrderWish {
  const isPosted = parts && wish.type === 'limit' && wish.timeInForce === 'GTC' && random() < 0.4;
  return isPosted ? { ...wish, postOnly: true } : wish;
}

function trailing(random: () => number, fromProfit: boolean) {
  const trailingStop = 0.002 + random() * 0.03;
  return fromProfit && random() < 0.5
    ? { trailingStop, trailingFrom: 0.001 + random() * 0.02 }
    : { trailingStop };
}

/** One of three names, or none, and a time to wait up to. */
function withNames(random: () => number) {
  return {
    ...(random() < 0.5 ? { id: 'abc'[Math.floor(random() * 3)]! } : {}),
    ...(random() < 0.5 ? { expires: 1 + Math.floor(random() * 5) } : {}),
  };
}

/** An order of any type, mostly near the price, sometimes where no exchange would take it. */
function randomWish(random: () => number, close: number, side: Side): OrderWish {
  const near = (size: number) => close * (1 + (random() - 0.5) * size);
  const beyond = close * (1 + (side === 'buy' ? 1 : -1) * random() * 0.01);
  const timeInForce = (['GTC', 'GTC', 'IOC', 'FOK'] as const)[Math.floor(random() * 4)]!;
  const kind = Math.floor(random() * (side === 'buy' ? 4 : 6));
  if (kind === 0) return { type: 'market', timeInForce };
  if (kind === 1) return { type: 'limit', price: near(0.02), timeInForce };
  if (kind === 2) return { type: 'stop-market', trigger: beyond, timeInForce };
  if (kind === 3) return { type: 'stop-limit', trigger: beyond, price: near(0.02), timeInForce };
  if (kind === 4) return { type: 'take-profit', price: close * (1 + random() * 0.02) };
  return { type: 'trailing-stop', distance: 0.001 + random() * 0.02 };
}
