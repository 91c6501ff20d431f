import { FoldedCandles } from '../market/timeframe.ts';
import type { Candle, Signal, TradingSetup } from '../messages.ts';
import type { OrderView, PositionView, Strategy, StrategyDefinition, View } from './contract.ts';
import type { Question } from './desk.ts';
import { messageOf, signalOf } from './fault.ts';

/**
 * What a strategy said to a candle, in order: signals that were checked, and in words what was wrong with what it did.
 * Most candles are answered by nothing.
 */
export type Answer = readonly (Signal | string)[];

const NOTHING: Answer = Object.freeze([]);

/** A strategy that answers one candle with more than this is at fault; the rest is not looked at. */
export const MOST_SIGNALS = 100;

/** A strategy at work in this thread, an instance a symbol. What it sees is frozen. */
export class StrategyInstances {
  readonly #seats: ReadonlyMap<string, Seat>;
  #last: Seat | undefined;

  constructor(
    definition: StrategyDefinition,
    { symbols, parameters, periodMs }: Pick<TradingSetup, 'symbols' | 'parameters' | 'periodMs'>,
  ) {
    this.#seats = new Map(
      symbols.map((symbol) => [symbol, new Seat(symbol, definition.create(parameters, periodMs), periodMs)]),
    );
  }

  /** Never throws: what the strategy throws is an answer. */
  answer(question: Question): Answer {
    const { symbol } = question;
    if (this.#last?.symbol !== symbol) this.#last = this.#seats.get(symbol);
    return this.#last?.answer(question) ?? NOTHING;
  }
}

class Seat {
  readonly symbol: string;
  readonly #strategy: Strategy;
  readonly #view: SeatView;

  constructor(symbol: string, strategy: Strategy, periodMs: number) {
    this.symbol = symbol;
    this.#strategy = strategy;
    this.#view = new SeatView(periodMs);
  }

  answer(question: Question): Answer {
    // Nothing that a strategy does to it changes what happened. A copy would cost a third more.
    const candle = Object.freeze(question.candle);
    this.#view.observe(candle, question);
    try {
      const said: unknown = this.#strategy.onCandle(candle, this.#view);
      if (said === undefined || said === null) return NOTHING;
      if (Array.isArray(said)) return this.#checked(said);
      if (!(said instanceof Promise)) return ['onCandle must return an array of signals or nothing'];
      // Nobody waits for it, so nobody would catch what it may yet throw.
      said.catch(() => undefined);
      return ['onCandle must not be async: it must return an array of signals or nothing'];
    } catch (error) {
      return [messageOf(error)];
    }
  }

  #checked(said: readonly unknown[]): Answer {
    const { length } = said;
    if (length === 0) return NOTHING;
    const answer: (Signal | string)[] = [];
    for (let place = 0; place < Math.min(length, MOST_SIGNALS); place += 1) {
      answer.push(signalOf(said[place], this.symbol));
    }
    if (length > MOST_SIGNALS) {
      answer.push(`gave ${length} signals to one candle: at most ${MOST_SIGNALS} count`);
    }
    return answer;
  }
}

interface Folding {
  readonly periodMs: number;
  readonly fold: FoldedCandles;
  closed: Candle | null;
}

/** What one instance may look at: closed candles and its own book, and no way to reach further. */
class SeatView implements View {
  readonly #periodMs: number;
  readonly #folds: Folding[] = [];
  #candle: Candle | null = null;
  #question: Question | null = null;

  constructor(periodMs: number) {
    this.#periodMs = periodMs;
    Object.freeze(this);
  }

  get time(): number {
    return this.#question?.time ?? 0;
  }

  get position(): PositionView | null {
    return this.#question?.position ?? null;
  }

  get equity(): number {
    return this.#question?.equity ?? 0;
  }

  get cash(): number {
    return this.#question?.cash ?? 0;
  }

  get orders(): readonly OrderView[] {
    return this.#question?.orders ?? [];
  }

  closed(periodMs: number): Candle | null {
    for (const folding of this.#folds) if (folding.periodMs === periodMs) return folding.closed;
    return this.#startFolding(periodMs);
  }

  observe(candle: Candle, question: Question): void {
    this.#candle = candle;
    this.#question = question;
    for (const entry of this.#folds) entry.closed = frozen(entry.fold.add(candle));
  }

  /** A timeframe is folded from the first time it is asked for. */
  #startFolding(periodMs: number): Candle | null {
    const fold = new FoldedCandles(this.#periodMs, periodMs);
    const closed = this.#candle ? frozen(fold.add(this.#candle)) : null;
    this.#folds.push({ periodMs, fold, closed });
    return closed;
  }
}

function frozen(candle: Candle | null): Candle | null {
  return candle && Object.freeze(candle);
}
