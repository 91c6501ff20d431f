import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathsOf } from '@chimera/config';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeBlotter } from './blotter.ts';
import { MINUTE, SampleBook, START } from './testing/sample-book.ts';

let book: SampleBook;
beforeEach(() => {
  book = new SampleBook();
});
afterEach(() => book.remove());

function written(formats: readonly string[]): readonly string[] {
  const paths = pathsOf(book.folder);
  return book.read((reader) => writeBlotter(paths, reader, formats)).map((path) => basename(path));
}

const trades = () => readFileSync(`${pathsOf(book.folder).reports}/trades.csv`, 'utf8').split('\r\n');

test('the round trips of the whole book, over all sessions', () => {
  book.run({
    id: 's1',
    start: START,
    closes: [100, 100, 104, 104],
    script: { 0: 'buy', 1: 'sell' },
    end: 'completed',
  });
  expect(written(['markdown'])).toEqual(['trades.csv']);
  expect(trades()).toHaveLength(3);
  const start = START + 60 * MINUTE;
  book.run({ id: 's2', start, closes: [104, 104, 104, 104], script: { 0: 'buy', 1: 'sell' } });
  written(['markdown']);
  expect(trades().map((line) => line.split(',').slice(0, 4).join(' '))).toEqual([
    'number symbol opened_at closed_at',
    '1 BTC/USDT 2026-01-01T00:01:00.000Z 2026-01-01T00:02:00.000Z',
    '2 BTC/USDT 2026-01-01T01:01:00.000Z 2026-01-01T01:02:00.000Z',
    '',
  ]);
});

test('with csv among the formats, fills, orders and equity too; before the first trade, only titles', () => {
  book.run({ id: 's1', start: START, closes: [100] });
  expect(written(['csv'])).toEqual(['trades.csv', 'fills.csv', 'orders.csv', 'equity.csv']);
  expect(trades()).toEqual([expect.stringMatching(/^number,symbol,/), '']);
  expect(readdirSync(pathsOf(book.folder).reports).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
