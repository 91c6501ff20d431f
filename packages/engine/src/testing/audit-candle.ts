import type { Execution, Fill, Instrument } from '../messages.ts';
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
  { triggered, triggeredBy, price, reached, order, placedAt }: AuditedOrder,
  { candle, end }: Extract<Shown, { candle: unknown }>,
  direction: 1 | -1,
): number {
  const worse = (a: number, b: number) => direction * Math.max(direction * a, direction * b);
  if (!triggered) return candle.open;
  // A stop that came with an entry on this candle may never have seen the open.
  const isNew = order.parent !== null && placedAt > candle.start && placedAt <= end;
  if (triggeredBy === candle && isNew) return price;
  if (triggeredBy === candle) return worse(price, candle.open);
  return reached === null ? candle.open : worse(candle.open, reached);
}

function slippageBound(
  { slippageModel, slippage }: Execution,
  previousRange: number,
  price: number,
  tick: number,
): number {
  if (slippageModel === 'none') return 0;
  return slippageModel === 'spread' ? slippage * Math.max(tick, previousRange / 10) : slippage * price;
}
