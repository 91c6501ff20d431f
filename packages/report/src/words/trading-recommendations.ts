import type { Rule } from '@chimera/engine';
import type { TradingReport } from '../trading-report.ts';

/** From this share of a limit on, it is time to look before the limit is reached. */
export const NEAR_LIMIT = 0.8;

/** A rule that refused so often, and at least this share of the signals, is worth a sentence. */
const MANY_REFUSALS = 10;
const MANY_REFUSALS_SHARE = 0.5;

/** What a person can do about a rule that keeps refusing. */
const ADVICE: Readonly<Record<Rule, string>> = {
  'exits-only': 'the strategy still wants to buy a symbol that is no longer configured',
  state: 'the governor was told to stop; `chimera governor --reset REASON` lets it enter again',
  'stale-data': 'candles came late; look at the connection or at `market_data.fallbacks`',
  'short-selling':
    'the strategy sells short what cannot be sold short: a spot market, or any while that is not allowed',
  confidence: 'the strategy is rarely as sure as the risk level asks',
  'daily-loss': 'the day lost what it may; entries begin again at 00:00 UTC',
  drawdown: 'only `chimera governor --reset REASON` lets it enter again after a drawdown',
  'trades-per-day': 'the strategy trades more often than the risk level allows',
  'already-held':
    'the strategy asks again for what it holds or is buying: one position a symbol, of `max_entries_per_position` entries',
  'open-orders': 'the strategy leaves more orders waiting than `max_open_orders_per_symbol` allows',
  'open-positions': 'the strategy wants more positions at once than the risk level allows',
  'position-size': 'the strategy asks again for what it holds, or sells what it does not',
  exposure: 'the book is invested up to its limit',
  'net-exposure': 'the long and the short positions lean to one side up to the limit',
  cash: 'the cash does not pay for more',
  cooldown: 'the strategy enters again right after losses',
  instrument: 'positions of this size are below what the exchange accepts',
  bracket: 'the strategy gives stops or targets on the wrong side of the price',
  'no-position': 'the strategy sells what it does not hold',
  'already-selling': 'the strategy sells again while its sale is on its way',
  'no-order': 'the strategy withdraws orders that no longer wait',
};

/** What follows from the trading of a period. */
export function tradingRecommendations(trading: TradingReport): readonly string[] {
  return [
    ...governor(trading),
    ...data(trading),
    ...refusals(trading),
    ...fees(trading),
    ...record(trading),
    ...silence(trading),
  ];
}

function governor({ governor }: TradingReport): readonly string[] {
  if (!governor) return [];
  const { state, cause, limits } = governor;
  if (state !== 'active') {
    const lift =
      cause === 'daily-loss' ? 'it ends at 00:00 UTC' : 'lift it with `chimera governor --reset REASON`';
    const allowed = state === 'reducing' ? 'only exits are allowed' : 'there are no new entries';
    return [`The governor is ${state} (${cause ?? 'command'}): ${allowed}; ${lift}.`];
  }
  return limits
    .filter(({ rule, figure, limit }) => isWatched(rule) && figure >= limit * NEAR_LIMIT)
    .map(({ rule, figure, limit }) => {
      return `${((figure / limit) * 100).toFixed(0)} % of the ${rule} limit is used: beyond it there are no new entries.`;
    });
}

/** Full positions and exposure are how a book is meant to be used; losses and spent entries are not. */
function isWatched(rule: Rule): boolean {
  return rule === 'daily-loss' || rule === 'drawdown' || rule === 'trades-per-day';
}

function data({ gaps, activity }: TradingReport): readonly string[] {
  const found: string[] = [];
  if (gaps.length > 0) {
    const missing = gaps.reduce((sum, { candles }) => sum + candles, 0);
    const much = `${missing} ${missing === 1 ? 'candle is' : 'candles are'} missing (see Gaps)`;
    found.push(
      `${much}: stops could not be watched there, and indicators saw one move where there were several.`,
    );
  }
  if (activity.strategyFaults > 0) {
    found.push('The strategy failed on some candles: mend it, since it decided nothing there.');
  }
  return found;
}

function refusals({ refusals, activity }: TradingReport): readonly string[] {
  return refusals
    .filter(({ count }) => count >= MANY_REFUSALS && count >= activity.signals * MANY_REFUSALS_SHARE)
    .map(
      ({ rule, count }) =>
        `${count} of ${activity.signals} signals were refused by ${rule}: ${ADVICE[rule]}.`,
    );
}

/** Round trips are net of fees; what they earned before is the gross profit. */
function fees({ trips }: TradingReport): readonly string[] {
  const paid = trips.reduce((sum, trip) => sum + Number(trip.fees), 0);
  const gross = trips.reduce((sum, trip) => sum + Number(trip.pnl), paid);
  if (gross <= 0 || paid <= gross) return [];
  const share = ((paid / gross) * 100).toFixed(0);
  return [`Fees took ${share} % of the gross profit: the strategy needs fewer or larger moves.`];
}

/** Stops that end this many of the round trips are too close, or the entries are too early. */
const MANY_STOPS_SHARE = 0.6;

/** From the sample size on that win rate and expectancy need. */
function record({ period }: TradingReport): readonly string[] {
  const { expectancy, trades, byExitReason } = period.record;
  if (expectancy === null) return [];
  const found: string[] = [];
  if (expectancy < 0) {
    found.push(
      `The ${trades} round trips lost money on average, fees included: try the strategy in a backtest before it goes on.`,
    );
  }
  const stopped = byExitReason.find(({ name }) => name === 'stop-loss')?.trades ?? 0;
  if (stopped >= trades * MANY_STOPS_SHARE) {
    found.push(
      `${stopped} of ${trades} round trips ended at their stop: \`chimera_bot.stop_loss_percent\` is close for this market, or entries come too early.`,
    );
  }
  return found;
}

function silence({ fills, activity, waiting }: TradingReport): readonly string[] {
  if (fills.length > 0) return [];
  // Stops and targets wait for as long as something is held, and say nothing of what the strategy wants.
  const wanted = waiting.filter(({ parent }) => parent === null);
  const resting = wanted.filter(({ type }) => type !== 'market').length;
  if (resting > 0) {
    const what = resting === 1 ? 'an order waits for its price' : `${resting} orders wait for their prices`;
    return [`Nothing was traded yet: ${what} (see Orders that wait).`];
  }
  if (wanted.length > 0) return ['Nothing was traded yet: an order waits for the next candle.'];
  if (activity.signals === 0) return ['Nothing was traded: the strategy gave no signal.'];
  if (activity.refusals < activity.signals) {
    return activity.orders > 0
      ? ['Nothing was traded: what was ordered was cancelled before it filled.']
      : ['Nothing was traded: the signals asked for nothing that could be ordered.'];
  }
  const count = activity.signals === 1 ? 'the one signal was' : `all ${activity.signals} signals were`;
  return [`Nothing was traded: ${count} refused (see Refusals).`];
}
