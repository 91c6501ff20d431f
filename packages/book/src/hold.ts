import { isoTime } from '@chimera/base';
import { atExposure, type Exposure, type TradingSetup } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
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
  readonly from: string;
  /** The mean at the strategy's mean exposure; `null` where that is not known. */
  readonly atExposure: number | null;
}

/** `null` until every symbol has a price within the span. */
export function buyAndHold(
  reader: LedgerReader,
  span: TimeSpan,
  setup: Symbols,
  exposure: Exposure | null,
): BuyAndHold | null {
  const bases = basesOf(reader, span, setup);
  if (!bases) return null;
  const last = lastPrices(reader, span.to, setup.periodMs);
  const symbols = bases.map(({ symbol, first }) => {
    return { symbol, return: (last.get(symbol)?.price ?? first.price) / first.price - 1 };
  });
  const mean = symbols.reduce((sum, each) => sum + each.return, 0) / symbols.length;
  return { symbols, mean, from: isoTime(knownFrom(bases)), atExposure: atExposure(mean, exposure) };
}

type Bases = readonly { readonly symbol: string; readonly first: Price }[];

function basesOf(reader: LedgerReader, span: TimeSpan, setup: Symbols): Bases | null {
  const symbols = setup.symbols.filter((symbol) => !setup.exitsOnly.includes(symbol));
  const bases = symbols.flatMap((symbol) => {
    const first = firstPrice(reader, symbol, span, setup.periodMs);
    return first ? [{ symbol, first }] : [];
  });
  return bases.length < symbols.length || bases.length === 0 ? null : bases;
}

function knownFrom(bases: Bases): number {
  return Math.max(...bases.map(({ first }) => first.time));
}

/** Buy and hold as a line. */
export interface HeldLine {
  /** From when on every symbol has a price. */
  readonly from: number;
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
  const bases = basesOf(reader, span, setup);
  if (!bases) return null;
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
  return { from: knownFrom(bases), points };
}

/** The time of the newest price; nothing if there is none. */
function newestTime(prices: ReadonlyMap<string, Price>): readonly number[] {
  return prices.size === 0 ? [] : [Math.max(...[...prices.values()].map(({ time }) => time))];
}
