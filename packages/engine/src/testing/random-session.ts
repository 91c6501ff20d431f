import type { Candle, Command, EngineEvent } from '../messages.ts';
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

/** Signals at random, from hidden state that no journal holds: draws, candles seen, a folded candle, a position. */
export function randomStrategy(seed: number): StrategyDefinition {
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
          const wantsOut = view.position !== null && mood < 0.1;
          return [
            {
              symbol,
              action: wantsOut ? 'sell' : 'buy',
              confidence: random(),
              reason: `mood ${mood} at ${view.equity}`,
              ...(random() < 0.3 ? { positionSize: random() * 0.3 + 0.001 } : {}),
              ...(random() < 0.3 ? { stop: close * (0.9 + random() * 0.11) } : {}),
              ...(random() < 0.3 ? { target: close * (0.99 + random() * 0.11) } : {}),
            },
          ];
        },
      };
    },
  };
}
