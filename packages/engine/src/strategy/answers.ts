import { FoldedCandles } from '../market/timeframe.ts';
import type { Candle, TradingSetup } from '../messages.ts';
import type { AnyDefinition, OrderView, PositionView, Strategy, Tools, View } from './contract.ts';
import { isOfBar, type Question } from './desk.ts';
import { messageOf } from './fault.ts';
import { PortfolioSeat } from './portfolio-seat.ts';
import { type Answer, checkedSignals, NOTHING, promised } from './said.ts';
import { NO_TOOLS } from './tools.ts';

/** A strategy at work in this thread: an instance a symbol, or one for all. What it sees is frozen. */
export class StrategyInstances {
  readonly #seats: ReadonlyMap<string, Seat>;
  readonly #portfolio: PortfolioSeat | null;
  #last: Seat | undefined;

  constructor(
    definition: AnyDefinition,
    { symbols, parameters, periodMs }: Pick<TradingSetup, 'symbols' | 'parameters' | 'periodMs'>,
    tools: Tools = NO_TOOLS,
  ) {
    if (definition.scope === 'portfolio') {
      this.#seats = new Map();
      this.#portfolio = new PortfolioSeat(definition.create(parameters, periodMs, tools), symbols);
      return;
    }
    this.#portfolio = null;
    this.#seats = new Map(
      symbols.map((symbol) => [
        symbol,
        new Seat(symbol, definition.create(parameters, periodMs, tools), periodMs),
      ]),
    );
  }

  /** Never throws: what the strategy throws is an answer. */
  answer(question: Question): Answer {
    const { symbol } = question;
    if (this.#last?.symbol !== symbol) this.#last = this.#seats.get(symbol);
    return this.#last ? this.#last.answer(question) : this.#ofBar(question);
  }

  #ofBar(question: Question): Answer {
    return this.#portfolio && isOfBar(question) ? this.#portfolio.answer(question) : NOTHING;
  }
}

class Seat {
  readonly symbol: string;
  readonly #symbols: readonly string[];
  readonly #strategy: Strategy;
  readonly #view: SeatView;

  constructor(symbol: string, strategy: Strategy, periodMs: number) {
    this.symbol = symbol;
    this.#symbols = [symbol];
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
      if (Array.isArray(said)) return checkedSignals(said, this.#symbols);
      if (said instanceof Promise) return promised(said, 'onCandle');
      return ['onCandle must return an array of signals or nothing'];
    } catch (error) {
      return [messageOf(error)];
    }
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
