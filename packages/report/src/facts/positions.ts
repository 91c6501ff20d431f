import { isoTime } from '@chimera/base';
import { guardsOf, type Price } from '@chimera/book';
import type { QuarantinedMetrics } from '@chimera/contract';
import { type Book, plain } from '@chimera/engine';
import type { PositionReport } from '../trading-report.ts';

/** What the book holds, each position with the orders that protect it; by symbol. */
export function positionsOf(
  book: Book,
  marks: ReadonlyMap<string, Price>,
  quarantined: readonly QuarantinedMetrics[],
): readonly PositionReport[] {
  const positions = [...book.positions.values()].toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1));
  return positions.map((position) => {
    const { symbol, direction, tag, entries, entryPrice, openedAt } = position;
    const mark = marks.get(symbol);
    return {
      symbol,
      direction,
      tag,
      entries: entries.map(({ held }) => ({ ...held, openedAt: isoTime(held.openedAt) })),
      cost: plain(position.cost),
      quantity: plain(position.quantity),
      entryPrice,
      markPrice: book.marks.get(symbol) ?? entryPrice,
      markTime: mark ? isoTime(mark.time) : null,
      isQuarantined: quarantined.some((each) => each.symbol === symbol),
      unrealized: position.worth - position.costNumber,
      ...guardsOf(
        book.openOrders(symbol).map(({ order }) => order),
        direction,
      ),
      openedAt: isoTime(openedAt),
    };
  });
}

/** What to know of the positions that have no price at present. */
export function quarantinedPositions(
  book: Book,
  marks: ReadonlyMap<string, Price>,
  quarantined: readonly QuarantinedMetrics[],
): readonly string[] {
  const held = quarantined.filter(({ symbol }) => book.positions.has(symbol));
  return held.map(({ symbol, reason }) => {
    const mark = marks.get(symbol);
    const price = mark ? `its price is of ${isoTime(mark.time)}` : 'it has no price yet';
    const remedy = `chimera write-off ${symbol} --reason "…"`;
    return `${symbol} is in quarantine (${reason}): ${price}, and it cannot be sold at present. If it does not come back: ${remedy}`;
  });
}
