import type { JournalEntry } from '@chimera/engine';
import { expect, test } from '@jest/globals';
import { tradedBook } from '../../server/src/testing/served-book.ts';
import { entryWords } from './entry-words.ts';

const time = Date.UTC(2026, 0, 1);

// biome-ignore format: a table is read by column
const TOLD: readonly (readonly [words: string, kind: string, data: object])[] = [
  ['begins, to end at 2026-01-01T06:00:00Z', 'session-started', { ends: time + 21_600_000 }],
  ['completed: the session reached its end', 'session-ended', { reason: 'completed', detail: 'the session reached its end' }],
  ['sell 12.50 % of BTC/CAD, confidence 1.00: half a half', 'signal', { action: 'sell', symbol: 'BTC/CAD', portion: 0.125, confidence: 1, reason: 'half a half' }],
  [
    'o3 sell 2 BTC/CAD at 100 (signal), all of it: a part would have left less than the exchange takes',
    'fill', { order: 'o3', side: 'sell', symbol: 'BTC/CAD', quantity: '2', price: '100', reason: 'signal', wholeInstead: true },
  ],
  ['reduce: as asked', 'governor', { state: 'reduce', reason: 'as asked' }],
  ['0.5 BTC/CAD that cost 100 is written off: delisted', 'write-off', { symbol: 'BTC/CAD', quantity: '0.5', cost: '100', reason: 'delisted' }],
  ['from kraken to ndax: it does not answer', 'source-changed', { from: 'kraken', to: 'ndax', reason: 'it does not answer' }],
  ['BTC/CAD: candle refused: its high is below its low', 'candle-refused', { symbol: 'BTC/CAD', reason: 'its high is below its low' }],
  ['failed on BTC/CAD: x is not defined', 'strategy-fault', { symbol: 'BTC/CAD', message: 'x is not defined' }],
];

test.each(TOLD)('"%s" is what a report and the terminal say of %s', (words, kind, data) => {
  expect(entryWords({ time, kind, data } as JournalEntry)).toBe(words);
});

test('each entry of a book is told in one line that has no hole', () => {
  const book = tradedBook();
  const told = book.read((reader) =>
    Array.from(reader.entries(), (entry) => [entry.kind, entryWords(entry)] as const),
  );
  book.remove();
  expect(new Set(told.map(([kind]) => kind)).size).toBeGreaterThan(5);
  expect(told.filter(([, words]) => words === '' || /undefined|NaN|\n|\[object/.test(words))).toEqual([]);
});
