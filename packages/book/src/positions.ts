import type { Decimal, Direction, HeldEntry } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { newestPrices, type Price } from './prices.ts';

/** What is held of a symbol. `cost` is what it took from the cash, in the quote currency. */
export interface Position {
  readonly symbol: string;
  readonly direction: Direction;
  /** What covers a short position: what it was sold for, without fees. `0` of a long one. */
  readonly margin: Decimal;
  readonly tag: string | null;
  /** The oldest first. */
  readonly entries: readonly HeldEntry[];
  readonly quantity: Decimal;
  readonly cost: Decimal;
  readonly entryPrice: number;
  readonly openedAt: number;
}

/** A position at its mark, in the quote currency. */
export interface ValuedPosition extends Position {
  /** `null` if the market has shown no price of it. */
  readonly mark: Price | null;
  /** The mark; else the entry price. */
  readonly price: number;
  /** Quantity × price, in both directions. */
  readonly value: number;
  readonly unrealized: number;
}

/** What the book holds now, by symbol. */
export function positions(reader: LedgerReader): readonly Position[] {
  const rows = reader.rows<Omit<Position, 'entries'> & { readonly entries: string }>(
    `SELECT symbol, quantity, cost, entry_price AS entryPrice, opened_at AS openedAt, direction, margin, tag, entries
     FROM positions ORDER BY symbol`,
  );
  return rows.map((row) => ({ ...row, entries: JSON.parse(row.entries) as HeldEntry[] }));
}

/** What the book holds now, and what it is worth, by symbol. */
export function valuedPositions(reader: LedgerReader): readonly ValuedPosition[] {
  const prices = newestPrices(reader);
  return positions(reader).map((position) => {
    const mark = prices.get(position.symbol) ?? null;
    const price = mark?.price ?? position.entryPrice;
    const value = Number(position.quantity) * price;
    const worth = position.direction === 'long' ? value : 2 * Number(position.margin) - value;
    return { ...position, mark, price, value, unrealized: worth - Number(position.cost) };
  });
}
