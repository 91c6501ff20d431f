import type { Fill } from '@chimera/engine';

/** What fills were made on: order books or candles. `late` are those that were met while nobody looked. */
export function fillSources(fills: readonly Fill[]) {
  const byBook = fills.filter(({ by }) => by === 'book').length;
  return { byBook, byCandle: fills.length - byBook, late: fills.filter(({ late }) => late).length };
}
