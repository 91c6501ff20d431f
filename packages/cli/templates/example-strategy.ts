/**
 * A strategy of your own: one file, no build step, no import. This one buys when the close rises above its average and
 * sells when it falls below. It is an example of how a strategy is written, not of how to make money.
 */

/** One closed candle. `start` is UTC epoch milliseconds, prices are in the quote currency. */
interface Candle {
  readonly symbol: string;
  readonly start: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** What a strategy may look at besides the candle. */
interface View {
  readonly position: { readonly quantity: number; readonly entryPrice: number } | null;
  readonly equity: number;
  readonly cash: number;
}

interface Settings {
  readonly candles: number;
}

export default {
  name: 'example',
  description: 'buys above the average of the last closes, sells below it',
  /** What can be set with `strategy_parameters`. */
  parameters: {
    candles: { default: 60, min: 2, max: 1000, integer: true, description: 'candles in the average' },
  },
  /** Candles that are shown before the first decision counts. */
  warmup: ({ candles }: Settings) => candles + 1,
  /** One instance a symbol; its state is rebuilt after a restart by showing it the same candles again. */
  create({ candles }: Settings) {
    const closes: number[] = [];
    let wasAbove: boolean | null = null;
    return {
      onCandle({ symbol, close }: Candle, { position }: View) {
        closes.push(close);
        if (closes.length > candles) closes.shift();
        if (closes.length < candles) return undefined;
        const average = closes.reduce((sum, each) => sum + each, 0) / candles;
        const isAbove = close > average;
        const crossed = wasAbove !== null && isAbove !== wasAbove;
        wasAbove = isAbove;
        if (!crossed) return undefined;
        // Confidence is 0 to 1; each risk level asks for a least one (conservative 0.7, moderate 0.6, aggressive 0.5).
        if (isAbove && !position) {
          return [{ symbol, action: 'buy', confidence: 0.7, reason: 'the close rose above its average' }];
        }
        if (!isAbove && position) {
          return [{ symbol, action: 'sell', confidence: 1, reason: 'the close fell below its average' }];
        }
        return undefined;
      },
    };
  },
};
