import { type Book, plain } from '@chimera/engine';
import { isoTime } from '../clock.ts';
import type { PositionReport } from './trading-report.ts';

/** What the book holds, each position with the orders that protect it; by symbol. */
export function positionsOf(book: Book): readonly PositionReport[] {
  const positions = [...book.positions.values()].toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1));
  return positions.map((position) => {
    const { symbol, entryPrice, openedAt } = position;
    const resting = book.openOrders(symbol).map(({ order }) => order);
    return {
      symbol,
      quantity: plain(position.quantity),
      entryPrice,
      markPrice: book.marks.get(symbol) ?? entryPrice,
      unrealized: book.worth(position) - position.costNumber,
      stop: resting.find(({ type }) => type === 'stop-market' || type === 'trailing-stop')?.price ?? null,
      target: resting.find(({ type }) => type === 'take-profit')?.price ?? null,
      openedAt: isoTime(openedAt),
    };
  });
}
