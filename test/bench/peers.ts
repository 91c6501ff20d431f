import dataForge from 'data-forge';
import grademark from 'grademark';
import { SMA } from 'trading-signals';
import { candleAt, type Market } from './market.ts';
import type { Trade } from './session.ts';

interface Bar {
  readonly time: Date;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

interface Crossing extends Bar {
  /** The fast average has just risen above the slow one. */
  readonly enters: boolean;
  /** The fast average is below the slow one. */
  readonly leaves: boolean;
}

/** What the peers are given, made beforehand. */
export function barsOf(market: Market): readonly Bar[] {
  return Array.from({ length: market.length }, (_, index) => {
    const { start, open, high, low, close, volume } = candleAt(market, index);
    return { time: new Date(start), open, high, low, close, volume };
  });
}

/** sma-cross as grademark has it: averages of trading-signals, its rules and its trades; no fees, no equity. */
export function runGrademark(bars: readonly Bar[]): readonly Trade[] {
  const series = new dataForge.DataFrame<number, Crossing>(withCrossings(bars));
  const trades = grademark.backtest<Crossing, Crossing, object, number>(
    {
      entryRule: (enter, { bar }) => {
        if (bar.enters) enter();
      },
      exitRule: (exit, { bar }) => {
        if (bar.leaves) exit();
      },
    },
    series,
  );
  return trades
    .filter(({ exitReason }) => exitReason === 'exit-rule')
    .map(({ entryTime, exitTime, entryPrice, exitPrice }) => ({
      openedAt: entryTime.getTime(),
      closedAt: exitTime.getTime(),
      entryPrice,
      exitPrice,
    }));
}

/** The two averages of trading-signals and the count of their crossings, nothing else. */
export function runAverages(bars: readonly Bar[]): number {
  const fast = new SMA(20);
  const slow = new SMA(50);
  let above = false;
  let crossings = 0;
  for (const { close } of bars) {
    const [quick, steady] = [fast.update(close, false), slow.update(close, false)];
    if (quick === null || steady === null) continue;
    if (quick > steady !== above) crossings += 1;
    above = quick > steady;
  }
  return crossings;
}

/**
 * What both ought to trade, by a loop that is neither. With `blind` no rule is asked on the candle of a fill: so
 * grademark does it, while the engine's strategy sees every candle.
 */
export function expectedTrades(bars: readonly Bar[], blind: boolean): readonly Trade[] {
  const trades: Trade[] = [];
  let wants: 'in' | 'out' | null = null;
  let entry: { time: number; price: number } | null = null;
  for (const { time, open, enters, leaves } of withCrossings(bars)) {
    const filled = wants !== null;
    const start = time.getTime();
    if (wants === 'in') entry = { time: start, price: open };
    if (wants === 'out' && entry) {
      trades.push({ openedAt: entry.time, closedAt: start, entryPrice: entry.price, exitPrice: open });
      entry = null;
    }
    wants = null;
    if (filled && blind) continue;
    if (entry ? leaves : enters) wants = entry ? 'out' : 'in';
  }
  return trades;
}

function withCrossings(bars: readonly Bar[]): Crossing[] {
  const fast = new SMA(20);
  const slow = new SMA(50);
  let above: boolean | null = null;
  return bars.map((bar) => {
    const [quick, steady] = [fast.update(bar.close, false), slow.update(bar.close, false)];
    let enters = false;
    if (quick !== null && steady !== null && Math.abs(quick - steady) > steady * 1e-12) {
      enters = above === false && quick > steady;
      above = quick > steady;
    }
    return { ...bar, enters, leaves: above === false };
  });
}
