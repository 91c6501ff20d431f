import type { EquityRow } from './reader.ts';

/** The share of the equity that is held in positions, a fraction; 0 of an equity of 0. */
export function heldShare({ equity, exposure }: Pick<EquityRow, 'equity' | 'exposure'>): number {
  return equity > 0 ? exposure / equity : 0;
}
