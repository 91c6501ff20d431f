import type { Decimal } from '@chimera/engine';
import { FILE_COLUMNS } from '../files/recorded-file.ts';

/** Prices that all end in this many zeros end in them by chance. */
const LEAST_PLACES = -12;
/** The coarsest step that is believed, as a fraction of the highest price: few prices may share their zeros by chance. */
const COARSEST = 0.01;
/** Steps finer than that are those of binary numbers, not of a market. */
const MOST_PLACES = 18;
/** Binary numbers differ from the decimal that was meant by less than that, as a fraction. */
const NOISE = 1e-15;
/** A position of one percent of the starting cash loses less than a ten-thousandth to its lot. */
const LOT_SHARE = 0.01 * 0.0001;

/** What the prices of recorded candles tell of their market. */
export interface PriceFacts {
  /** Decimal places of the finest price; negative where all end in zeros before the point. */
  readonly places: number;
  readonly highest: number;
}

/** Of the rows of one symbol; what is no price does not count. */
export function priceFactsOf(rows: Float64Array): PriceFacts {
  let places = LEAST_PLACES;
  let scale = Number(`1e${places}`);
  let highest = 0;
  for (let row = 0; row < rows.length; row += FILE_COLUMNS) {
    for (let at = row + 1; at <= row + 4; at += 1) {
      const price = rows[at]!;
      if (!(price > 0 && price < Infinity)) continue;
      if (price > highest) highest = price;
      while (
        places < MOST_PLACES &&
        Math.abs(price * scale - Math.round(price * scale)) > price * scale * NOISE
      ) {
        places += 1;
        scale = Number(`1e${places}`);
      }
    }
  }
  return { places, highest };
}

/** The finest step that was seen, at most a hundredth of the highest price. */
export function tickOf({ places, highest }: PriceFacts): Decimal {
  return powerOfTen(Math.min(-places, Math.floor(Math.log10(highest * COARSEST))));
}

/** Fine enough to cost nothing that anyone sees; of a coin worth next to nothing many at once, as prices do not matter. */
export function lotOf({ highest }: PriceFacts, startingCash: number): Decimal {
  const lot = Math.floor(Math.log10((startingCash * LOT_SHARE) / highest));
  return powerOfTen(Math.max(-MOST_PLACES, Math.min(MOST_PLACES, lot)));
}

function powerOfTen(power: number): Decimal {
  return power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`;
}
