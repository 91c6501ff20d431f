import type { OrderView, PositionView, Weights } from './contract.ts';
import { isWithin } from './range.ts';

/** How a portfolio stands when it is rebalanced. */
export interface Standing {
  readonly equity: number;
  positionOf(symbol: string): PositionView | null;
  ordersOf(symbol: string): readonly OrderView[];
  /** The last close; 0 if there is none yet. */
  priceOf(symbol: string): number;
}

/** A share that differs by less than this is left as it is, unless the strategy says otherwise. */
const USUAL_BAND = 0.01;
/** Sums of shares have rounding errors. */
const ROUNDING = 1e-9;

/** What is wrong with the weights; `null` if nothing is. */
export function weightsFault({ weights, band, reason }: Weights, symbols: readonly string[]): string | null {
  if (typeof weights !== 'object' || weights === null)
    return 'weights must be an object: a share of equity by symbol';
  let sum = 0;
  for (const [symbol, weight] of Object.entries(weights)) {
    if (!symbols.includes(symbol)) return `weights name ${symbol}, which this session does not trade`;
    if (!isWithin(weight, -1, 1))
      return `the weight of ${symbol} must be from -1 to 1, not ${String(weight)}`;
    sum += Math.abs(weight);
  }
  if (sum > 1 + ROUNDING) return `the weights come to ${sum}: at most 1 without leverage`;
  if (band !== undefined && !isWithin(band, 0, 1)) return `band must be from 0 to 1, not ${String(band)}`;
  return typeof reason === 'string' ? null : 'weights need a reason';
}

/**
 * Brings a portfolio to its weights. Reductions are sold first. Increases need their cash: they are bought with the first bar
 * after the reductions are filled. Each is asked for once.
 */
export class Rebalancing {
  readonly #targets: Map<string, number>;
  readonly #band: number;
  readonly #reason: string;
  readonly #reduced = new Set<string>();

  /** What is held and not named has the weight 0. */
  constructor({ weights, band = USUAL_BAND, reason }: Weights, held: Iterable<string>) {
    this.#targets = new Map([
      ...Array.from(held, (symbol) => [symbol, 0] as const),
      ...Object.entries(weights),
    ]);
    this.#band = band;
    this.#reason = reason;
  }

  get isDone(): boolean {
    return this.#targets.size === 0;
  }

  /** What to ask for now, as a strategy would say it. */
  next(standing: Standing): readonly object[] {
    const reductions: object[] = [];
    const increases: object[] = [];
    let isSelling = false;
    for (const [symbol, target] of this.#targets) {
      if (standing.ordersOf(symbol).some(({ type }) => type === 'market')) {
        isSelling = true;
        continue;
      }
      const share = shareOf(symbol, standing);
      const reduction = this.#reduction(symbol, target, share);
      if (reduction) reductions.push(reduction);
      else if (Math.abs(target) > Math.abs(share) + this.#band && share * target >= 0) {
        const positionSize = Math.abs(target) - Math.abs(share);
        increases.push(this.#said(symbol, target > 0 ? 'buy' : 'short', share, target, { positionSize }));
      } else this.#targets.delete(symbol);
    }
    if (reductions.length > 0 || isSelling) return reductions;
    this.#targets.clear();
    return increases;
  }

  /**
   * A share of the other direction is closed whole. It is asked for once, so that a sale that is refused does not delay the
   * rest.
   */
  #reduction(symbol: string, target: number, share: number): object | null {
    const isTurned = share * target <= 0;
    const isLess = isTurned ? share !== 0 : Math.abs(target) < Math.abs(share) - this.#band;
    if (!isLess || this.#reduced.has(symbol)) return null;
    this.#reduced.add(symbol);
    const portion = isTurned ? {} : { portion: 1 - target / share };
    return this.#said(symbol, share > 0 ? 'sell' : 'cover', share, target, portion);
  }

  #said(symbol: string, action: string, share: number, target: number, size: object): object {
    const reason = `${this.#reason} (${percent(share)} to ${percent(target)} of equity)`;
    return { symbol, action, confidence: 1, ...size, reason };
  }
}

/** Of equity, below 0 for a short position. */
function shareOf(symbol: string, { equity, positionOf, priceOf }: Standing): number {
  const position = positionOf(symbol);
  if (!position || equity <= 0) return 0;
  const worth = (position.quantity * (priceOf(symbol) || position.entryPrice)) / equity;
  return position.direction === 'long' ? worth : -worth;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
