import type { EntryOf } from '@chimera/engine';

/** What a write-off was, in a sentence. */
export const writeOffWords = ({ symbol, quantity, cost, reason }: EntryOf<'write-off'>): string =>
  `${quantity} ${symbol} that cost ${cost} is written off: ${reason}`;
