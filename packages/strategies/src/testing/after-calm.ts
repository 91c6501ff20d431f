import type { Signal, Strategy } from '@chimera/engine';
import { candleAt, HELD, viewOf } from '../../../engine/src/strategy/testing/view.ts';

/** A signal and its candle: 0 is the first one after the calm. */
interface Said {
  readonly place: number;
  readonly signal: Signal;
}

/** What a strategy says after calm candles between 100 and 101; a position is held once it was asked for. */
export function afterCalm(strategy: Strategy, minutes: number, closes: readonly number[]): readonly Said[] {
  const calm = Array.from({ length: minutes }, (_, place) => 100 + (place % 2));
  const said: Said[] = [];
  let holds = false;
  for (const [place, close] of [...calm, ...closes].entries()) {
    const candle = candleAt(place, close);
    for (const signal of strategy.onCandle(candle, viewOf(holds ? HELD : null, candle)) ?? []) {
      holds = signal.action === 'buy';
      said.push({ place: place - minutes, signal });
    }
  }
  return said;
}
