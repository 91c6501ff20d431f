import type { TradingSetup } from '@chimera/engine';
import type { LedgerReader } from '../ledger/reader.ts';
import { closes, firstPrice, lastPrices, type Price, summedUpUntil } from './prices.ts';
import type { TimeSpan } from './scope.ts';

/** Kept candles give a line at most this many points a symbol. */
const MOST_STRETCHES = 2_000;

type Symbols = Pick<TradingSetup, 'symbols' | 'exitsOnly' | 'periodMs'>;

/**
 * What holding would have earned over a time span: the symbols that its first session could buy, in equal parts, each
 * from the open of its first good candle to the close of its last one, before fees. Returns are fractions.
 */
export interface BuyAndHold {
  readonly symbols: readonly { readonly symbol: string; readonly return: number }[];
  readonly mean: number;
  /** From when on every symbol has a price. */
  readonly from: number;
}

interface Held extends BuyAndHold {
  readonly bases: readonly { readonly symbol: string; readonly first: Price }[];
}

/** `null` until every symbol has a price within the span. */
export function buyAndHold(reader: LedgerReader, span: TimeSpan, setup: Symbols): BuyAndHold | null {
  const held = heldFrom(reader, span, setup);
  if (!held) return null;
  const { bases: _, ...result } = held;
  return result;
}

function heldFrom(reader: LedgerReader, span: TimeSpan, setup: Symbols): Held | null {
  const { exitsOnly, periodMs } = setup;
  const symbols = setup.symbols.filter((symbol) => !exitsOnly.includes(symbol));
  const last = lastPrices(reader, span.to, periodMs);
  const bases = symbols.flatMap((symbol) => {
    const first = firstPrice(reader, symbol, span, periodMs);
    return first ? [{ symbol, first }] : [];
  });
  if (bases.length < symbols.length || bases.length === 0) return null;
  const returns = bases.map(({ symbol, first }) => {
    return { symbol, return: (last.get(symbol)?.price ?? first.price) / first.price - 1 };
  });
  return {
    symbols: returns,
    mean: returns.reduce((sum, each) => sum + each.return, 0) / returns.length,
    from: Math.max(...bases.map(({ first }) => first.time)),
    bases,
  };
}

/** Buy and hold as a line. */
export interface HeldLine {
  readonly held: BuyAndHold;
  /** Oldest first. The last point is the whole return. */
  readonly points: readonly { readonly time: number; readonly equity: number }[];
}

/** What `value` would have become at each moment; a symbol counts as cash until its first price. */
export function heldLine(
  reader: LedgerReader,
  span: TimeSpan,
  setup: Symbols,
  value: number,
): HeldLine | null {
  const found = heldFrom(reader, span, setup);
  if (!found) return null;
  const { bases, ...held } = found;
  const { periodMs } = setup;
  // A span may be open at its end: there is nothing to draw after the last price.
  const until = Math.min(span.to, ...newestTime(lastPrices(reader, span.to, periodMs)));
  const keptMs = until - (summedUpUntil(reader, span) ?? span.from);
  const stretchMs = periodMs * Math.max(1, Math.ceil(keptMs / periodMs / MOST_STRETCHES));
  const steps = bases
    .flatMap(({ symbol, first }, index) =>
      closes(reader, symbol, span, { periodMs, stretchMs }).map(({ price, time }) => {
        return { time, index, growth: price / first.price };
      }),
    )
    .toSorted((a, b) => a.time - b.time);
  const growths = bases.map(() => 1);
  const points = [{ time: Math.min(...bases.map(({ first }) => first.time)), equity: value }];
  for (const { time, index, growth } of steps) {
    growths[index] = growth;
    const equity = (value * growths.reduce((sum, each) => sum + each, 0)) / growths.length;
    if (points.at(-1)?.time === time) points.pop();
    points.push({ time, equity });
  }
  return { held, points };
}

/** The time of the newest price; nothing if there is none. */
function newestTime(prices: ReadonlyMap<string, Price>): readonly number[] {
  return prices.size === 0 ? [] : [Math.max(...[...prices.values()].map(({ time }) => time))];
}
