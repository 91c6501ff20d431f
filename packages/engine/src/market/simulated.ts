import type { Candle, Instrument } from '../messages.ts';
import { Random } from './random.ts';
import { Factor } from './regime.ts';
import { symbolParts } from './symbol.ts';
import { MARKET_DEVIATION, SymbolPath } from './symbol-path.ts';

/** When the simulated market begins: 2025-12-01T00:00:00Z, a month of history before the first session. */
export const SIMULATION_ORIGIN = 1_764_547_200_000;

export interface SimulatedMarketOptions {
  /** Any safe integer. */
  readonly seed: number;
  /** `BASE/QUOTE`, or `BASE/QUOTE:QUOTE` of a perpetual; each once. */
  readonly symbols: readonly string[];
  /** The start of the first candle; on the grid of the period, not before the origin. */
  readonly from: number;
  readonly periodMs: number;
}

/**
 * The candles of a believable market without end: by start, then in the order of the symbols. The path of a
 * symbol follows from seed, symbol and period alone: other symbols beside it and a later beginning change
 * nothing. A perpetual has the prices of its spot market. Only + − × ÷ √ are used, so that every machine sees the
 * same market to the last bit.
 */
export function simulatedMarket(options: SimulatedMarketOptions): Generator<Candle, never, void> {
  const { from, periodMs } = options;
  const first = (from - SIMULATION_ORIGIN) / periodMs;
  if (!(Number.isSafeInteger(first) && first >= 0 && from % periodMs === 0)) {
    throw new RangeError(`the simulated market begins at ${SIMULATION_ORIGIN}; it has no candle at ${from}`);
  }
  return candles(options, first);
}

/** The generator itself, apart from it so that a wrong beginning throws at once and not at the first candle. */
function* candles(options: SimulatedMarketOptions, first: number): Generator<Candle, never, void> {
  const { seed, symbols, periodMs } = options;
  const market = new Factor(new Random(seed, `market ${periodMs}`), MARKET_DEVIATION, periodMs / 60_000);
  const paths = symbols.map((symbol) => new SymbolPath(seed, symbol, periodMs));
  for (let index = 0; ; index += 1) {
    const change = market.advance();
    for (const path of paths) path.advance(change, market.deviation);
    if (index < first) continue;
    const start = SIMULATION_ORIGIN + index * periodMs;
    for (const path of paths) if (!path.missing) yield path.candle(start, index);
  }
}

/** What the simulated market allows; fees are those of a small exchange without discounts. */
export function simulatedInstruments(symbols: readonly string[]): Instrument[] {
  return symbols.map((symbol) => {
    const { base, quote, kind } = symbolParts(symbol);
    return {
      symbol,
      base,
      quote,
      tickSize: '0.01',
      lotSize: '0.00001',
      minQuantity: '0.00001',
      minNotional: '10',
      makerFeeRate: '0.002',
      takerFeeRate: '0.0025',
      priceCollar: null,
      ...(kind ? { kind } : {}),
    };
  });
}
