import type { Decimal } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { newestPrices, type Price } from './prices.ts';

/** What is held of a symbol. `cost` is what was paid for it, in the quote currency. */
export interface Position {
  readonly symbol: string;
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
  readonly value: number;
  readonly unrealized: number;
}

/** What the book holds now, by symbol. */
export function positions(reader: LedgerReader): readonly Position[] {
  return reader.rows<Position>(
    `SELECT symbol, quantity, cost, entry_price AS entryPrice, opened_at AS openedAt FROM positions ORDER BY symbol`,
  );
}

/** What the book holds now, and what it is worth, by symbol. */
export function valuedPositions(reader: LedgerReader): readonly ValuedPosition[] {
  const prices = newestPrices(reader);
  return positions(reader).map((position) => {
    const mark = prices.get(position.symbol) ?? null;
    const price = mark?.price ?? position.entryPrice;
    const value = Number(position.quantity) * price;
    return { ...position, mark, price, value, unrealized: value - Number(position.cost) };
  });
}
