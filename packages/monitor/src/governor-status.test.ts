import { describe, expect, test } from '@jest/globals';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { governorStatus } from './governor-status.ts';

/** The status of a book that lived so, and of the governor that lived through it. */
function statusAfter(live: (book: OpenBook) => void) {
  const book = new OpenBook();
  live(book);
  const status = book.read(governorStatus);
  book.remove();
  return { status, governor: book.engine.governor!, equity: book.engine.book.equity() };
}

describe('the status of the governor', () => {
  test('is nothing before the first session, and for a book without limits', () => {
    expect(statusAfter(() => {}).status).toBeNull();
    const book = new SampleBook({ limits: null });
    book.run({ id: 's1', start: START, closes: [100] });
    expect(book.read(governorStatus)).toBeNull();
    book.remove();
  });

  test('stands where the governor stood that lived through it', () => {
    const { status, governor, equity } = statusAfter((book) => {
      book.begin();
      book.candle(100, 'buy');
      book.candle(100);
      book.candle(108);
      book.candle(104);
    });
    expect(status).toEqual({
      state: 'active',
      cause: null,
      since: null,
      day: '2026-01-01',
      day_start_equity: 10_000,
      high_water_mark: governor.highWaterMark,
      figures: [
        { rule: 'daily-loss', figure: governor.dailyLoss(equity), limit: 0.05, unit: 'fraction' },
        { rule: 'drawdown', figure: governor.drawdown(equity), limit: 0.2, unit: 'fraction' },
        { rule: 'trades-per-day', figure: 1, limit: 10, unit: 'count' },
        { rule: 'open-positions', figure: 1, limit: 3, unit: 'count' },
        { rule: 'exposure', figure: expect.closeTo(0.5, 1), limit: 1, unit: 'fraction' },
      ],
    });
    expect(governor.drawdown(equity)).toBeGreaterThan(0.015);
  });

  test('names what a person said, and since when', () => {
    const { status } = statusAfter((book) => {
      book.begin();
      book.candle(100);
      book.command('halt');
      book.candle(101);
    });
    expect(status).toMatchObject({ state: 'halted', cause: 'command', since: START + 60_000 });
  });
});
