import type { Candle } from '../messages.ts';
import type { Exposure } from './equity-curve.ts';

/**
 * What a benchmark earns at a strategy's mean exposure w: w × the benchmark's return. That is, to the last digit, what a book
 * earns that puts the share w of its cash into the benchmark at the beginning and holds, the rest being cash that
 * earns nothing: ((1 − w) × cash + w × cash × (1 + return)) ÷ cash − 1. A strategy that was in the market with 2 % of
 * its equity is measured against 2 % of the market. Both are fractions; `null` where one of them is not known.
 */
export function atExposure(benchmarkReturn: number | null, exposure: Exposure | null): number | null {
  return benchmarkReturn === null || exposure === null ? null : exposure.average * benchmarkReturn;
}

interface Share {
  quantity: number;
  price: number;
}

/**
 * Buying and holding, beside which every strategy is shown: the cash in equal parts, each spent at the open of its
 * symbol's first candle, one taker fee paid, held to the end. It knows no governor and pays nothing at the end.
 */
export class BuyAndHoldBenchmark {
  readonly #part: number;
  readonly #feeRates: ReadonlyMap<string, number>;
  readonly #shares = new Map<string, Share>();
  fees = 0;

  /** Fee rates are the takers', as fractions, one for each symbol. */
  constructor(startingCash: number, feeRates: ReadonlyMap<string, number>) {
    this.#part = startingCash / feeRates.size;
    this.#feeRates = feeRates;
  }

  observe({ symbol, open, close }: Candle): void {
    const share = this.#shares.get(symbol);
    if (share) {
      share.price = close;
      return;
    }
    const feeRate = this.#feeRates.get(symbol) ?? 0;
    const notional = this.#part / (1 + feeRate);
    this.fees += this.#part - notional;
    this.#shares.set(symbol, { quantity: notional / open, price: close });
  }

  /** At the last closes; what is not yet invested is cash. */
  equity(): number {
    let equity = this.#part * (this.#feeRates.size - this.#shares.size);
    for (const { quantity, price } of this.#shares.values()) equity += quantity * price;
    return equity;
  }
}
