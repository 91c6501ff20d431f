import type { Candle, Execution, Fill, Instrument } from '../messages.ts';
import type { AuditedOrder, Shown } from './audit.ts';
import { limitOf } from './audit.ts';

/** What is wrong with a fill that a candle made. */
export function candleFaults(
  fill: Fill,
  open: AuditedOrder,
  shown: Extract<Shown, { candle: unknown }>,
  execution: Execution,
  instrument: Instrument,
): readonly string[] {
  if (shown.candle.symbol !== fill.symbol) return ['on a candle of another symbol'];
  if (open.order.activeFrom > shown.candle.start) return ['on a candle that began before it could'];
  return fill.liquidity === 'maker'
    ? makerFaults(fill, open, shown, execution)
    : takerFaults(fill, open, shown, execution, Number(instrument.tickSize));
}

/** At its limit, where the candle goes beyond it, and only if it waited there when the candle began. */
function makerFaults(
  fill: Fill,
  open: AuditedOrder,
  { candle }: Extract<Shown, { candle: unknown }>,
  { fillOnTouch }: Execution,
): readonly string[] {
  const limit = limitOf(open.order);
  const price = Number(fill.price);
  const faults: string[] = [];
  if (price !== limit) faults.push(`a maker's fill away from its limit ${limit}`);
  const beyond = fill.side === 'buy' ? price - candle.low : candle.high - price;
  if (fillOnTouch ? beyond < 0 : beyond <= 0)
    faults.push(`not traded through: ${candle.low} to ${candle.high}`);
  if (open.from > candle.start) faults.push('a maker that was not there when the candle began');
  return faults;
}

/** At the open's time what happened at the open, at the candle's end what happened after it. */
export function momentFaults(
  fill: Fill,
  time: number,
  open: AuditedOrder,
  { candle, end }: Extract<Shown, { candle: unknown }>,
  { fillOnTouch }: Execution,
): readonly string[] {
  const isSell = fill.side === 'sell';
  const ahead = (price: number) => (isSell ? candle.open - price : price - candle.open);
  const isAtOpen = (): boolean => {
    if (fill.liquidity === 'maker') {
      const beyond = ahead(limitOf(open.order)!);
      return open.restsSince !== candle && (fillOnTouch ? beyond >= 0 : beyond > 0);
    }
    if (open.triggeredBy !== candle) return true;
    return ahead(open.price) <= 0 && !isNew(open, candle, end);
  };
  const expected = isAtOpen() ? candle.start : end;
  return time === expected ? [] : [`at ${time}, not at ${expected}`];
}

/** Whether a sale of the same kind stands nearer to where the market came from: another stop above, another limit below. */
export function isPassedOver(open: AuditedOrder, all: Iterable<AuditedOrder>, candle: Candle): boolean {
  const { order } = open;
  if (order.side === 'buy') return false;
  const levelOf = (each: AuditedOrder): number | null => {
    if (each.order.type === 'market' || each.order.symbol !== order.symbol || each.order.side === 'buy')
      return null;
    const waitsForTrigger = limitOf(each.order) === null || each.order.type === 'stop-limit';
    return waitsForTrigger && !each.triggered ? -each.price : limitOf(each.order);
  };
  const own = levelOf(open);
  return [...all].some((other) => {
    const level = levelOf(other);
    if (own === null || level === null || level < 0 !== own < 0) return false;
    // It was triggered, came to rest, or came with an entry, since this very candle began.
    const isNewHere = other.order.parent !== null && other.placedAt >= candle.start;
    if (other.triggeredBy === candle || other.restsSince === candle || isNewHere) return false;
    const wasThere =
      other.order.activeFrom <= candle.start && (level < 0 || (other.rests && other.from <= candle.start));
    return wasThere && level < own;
  });
}

/** Never better than the open or the trigger, and no worse than the range and what slippage adds to it. */
function takerFaults(
  fill: Fill,
  open: AuditedOrder,
  shown: Extract<Shown, { candle: unknown }>,
  execution: Execution,
  tick: number,
): readonly string[] {
  const { candle } = shown;
  const direction = fill.side === 'buy' ? 1 : -1;
  const price = Number(fill.price);
  const best = bestPrice(open, shown, direction);
  const extreme = direction === 1 ? candle.high : candle.low;
  const farthest = direction * Math.max(direction * best, direction * extreme);
  const faults: string[] = [];
  const least = execution.slippageModel === 'fixed' ? execution.slippage * best : 0;
  // A sale never goes below a tick.
  const isFloored = fill.side === 'sell' && price <= tick;
  if ((price - best) * direction < least * (1 - 1e-9) && !isFloored) {
    faults.push(`better than ${best} and a slippage of ${least}`);
  }
  const most = slippageBound(execution, shown.previousRange, farthest, tick);
  if ((price - farthest) * direction > most * (1 + 1e-9) + tick)
    faults.push(`worse than ${farthest} and ${most}`);
  return faults;
}

function bestPrice(
  open: AuditedOrder,
  { candle, end }: Extract<Shown, { candle: unknown }>,
  direction: 1 | -1,
): number {
  const { order, triggered, triggeredBy, price, reached } = open;
  const worse = (a: number, b: number) => direction * Math.max(direction * a, direction * b);
  // A target that came with an entry arrived where that was bought: latency may have moved the market from the open.
  if (order.parent !== null && !triggered && order.arrivesAt === candle.start)
    return open.market ?? candle.open;
  if (!triggered) return candle.open;
  if (triggeredBy === candle && isNew(open, candle, end)) return price;
  if (triggeredBy === candle) return worse(price, candle.open);
  return reached === null ? candle.open : worse(candle.open, reached);
}

/** A stop that came with an entry on this candle, but after its open, has never seen the open. */
function isNew({ order, placedAt }: AuditedOrder, candle: Candle, end: number): boolean {
  return order.parent !== null && placedAt > candle.start && placedAt <= end;
}

export function slippageBound(
  { slippageModel, slippage }: Execution,
  previousRange: number,
  price: number,
  tick: number,
): number {
  if (slippageModel === 'none') return 0;
  return slippageModel === 'spread' ? slippage * Math.max(tick, previousRange / 10) : slippage * price;
}
