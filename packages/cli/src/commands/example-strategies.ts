/** A strategy that `chimera init` copies, and what a configuration must say for it beside its name. */
export interface ExampleStrategy {
  readonly about: string;
  /** Keys of `chimera_bot`. */
  readonly bot: Readonly<Record<string, unknown>>;
}

/** Many small entries a day. */
const BUSY = { risk_level: 'aggressive', max_trades_per_day: 500 };
/** What is bought in parts is not closed by stops that are near. */
const FAR_GUARDS = { stop_loss_percent: 0.5, take_profit_percent: 0.5 };
const PERPETUALS = { symbols: ['BTC/USDT:USDT', 'ETH/USDT:USDT'], allow_short: true };

/** By name, which is that of its file in `templates/strategies`. */
export const EXAMPLES: Readonly<Record<string, ExampleStrategy>> = {
  momentum: {
    about: 'buys what has risen, sells when it no longer has',
    bot: { strategy_parameters: { lookback: 60, threshold: 0.01 } },
  },
  'trend-dips': { about: 'RSI dips in an hourly uptrend', bot: {} },
  'scale-out': { about: 'takes half of the profit early, lets the rest run', bot: {} },
  'averaging-in': {
    about: 'buys in small parts, more after falls',
    bot: { max_entries_per_position: 20 },
  },
  grid: {
    about: 'limit orders at fixed steps below the market',
    bot: { ...BUSY, max_entries_per_position: 5 },
  },
  'bollinger-short': { about: 'fades both Bollinger bands, long and short', bot: { ...BUSY, ...PERPETUALS } },
  pairs: {
    about: 'one symbol against another, long and short',
    bot: { ...BUSY, ...PERPETUALS, ...FAR_GUARDS },
  },
  rotation: {
    about: 'holds what rose most of several symbols',
    bot: { max_entries_per_position: 5, ...FAR_GUARDS },
  },
  pyramids: { about: 'buys breakouts and adds to what wins', bot: { max_entries_per_position: 5 } },
  'rebalanced-basket': {
    about: 'holds all symbols in equal parts',
    bot: { max_entries_per_position: 50, ...FAR_GUARDS },
  },
};

export const FIRST_EXAMPLE = 'momentum';
