import { DatabaseSync } from 'node:sqlite';
import type { Candle } from '@chimera/engine';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { openForWriting } from './database.ts';
import { TO_VERSION_2 } from './testing/older-ledger.ts';
import { OpenBook } from './testing/open-book.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.remove());

interface Verdict {
  readonly kind: string;
  readonly start: number | null;
  readonly refused: number;
}

const verdicts = () =>
  book.read((reader) => reader.rows<Verdict>('SELECT kind, start, refused FROM events ORDER BY id'));

/** Each makes a candle that the engine refuses. */
const WRONG: readonly Partial<Candle>[] = [
  { close: Number.NaN },
  { start: Number.NaN },
  { start: START + 0.5 },
  { high: Number.POSITIVE_INFINITY },
  { high: 90, low: 110 },
  { close: 120 },
  { low: 0 },
  { volume: -1 },
  { start: START + 1 },
  { start: START - MINUTE },
  { start: START + 90 * 365 * 86_400_000 + 1 },
];

const candle = (start: number, changes: Partial<Candle> = {}): Candle => {
  return { symbol: 'BTC/USDT', start, open: 100, high: 101, low: 99, close: 100, volume: 5, ...changes };
};

describe('the engine’s verdict', () => {
  test('is kept with each candle, of the session and of its warm-up', () => {
    const warmup = [-3, -2, -2, -1].map((at) => candle(START + at * MINUTE, at === -1 ? { low: 120 } : {}));
    book.begin('s1', warmup);
    book.candle(100);
    for (const changes of WRONG) book.candle(100, undefined, changes);
    book.candle(101);
    expect(verdicts().map(({ refused }) => refused)).toEqual([0, 0, 1, 1, 0, ...WRONG.map(() => 1), 0]);
  });

  test('and a refused candle is read back as it came, so that a replay refuses it for the same reason', () => {
    book.begin();
    book.candle(100);
    const decided = WRONG.map((changes) => book.candle(100, undefined, changes));
    const steps = book.read((reader) => [...reader.steps('s1', 2)]).slice(1);
    expect(steps.map(({ entries }) => entries)).toEqual(decided);
    for (const [index, { event }] of steps.entries()) {
      expect(event.kind === 'candle' && event.candle).toMatchObject(WRONG[index]!);
    }
  });
});

test('a verdict that was changed behind the engine’s back is a fault', () => {
  book.begin();
  book.candle(100);
  book.candle(100, undefined, { low: 0 });
  book.candle(101);
  expect(book.faults()).toEqual([]);
  const database = new DatabaseSync(book.path);
  for (const change of ['refused = 0 WHERE refused = 1', 'refused = 1 WHERE close = 101']) {
    database.exec(`UPDATE events SET ${change}`);
    expect(book.faults()[0]).toContain('has another verdict than the journal');
  }
  database.close();
});

describe('a ledger of version 2', () => {
  /** A start between two milliseconds it could not hold. */
  const HELD = WRONG.filter(({ start }) => start === undefined || start % 1 !== 0.5);
  const MOVES = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('buy', 'sell', undefined) },
      { weight: 3, arbitrary: fc.constantFrom(...HELD) },
      { weight: 1, arbitrary: fc.constantFrom('session', 'command') },
    ),
    { maxLength: 25 },
  );
  const WARMUP = fc.array(fc.tuple(fc.integer({ min: -5, max: -1 }), fc.constantFrom({}, ...HELD)), {
    maxLength: 6,
  });

  function live(moves: readonly unknown[], warmup: readonly Candle[]): void {
    let session = 1;
    book.begin(`s${session}`, warmup);
    for (const move of moves) {
      if (move === 'command') book.command('reduce');
      else if (move === 'session') {
        book.end();
        book.close();
        book = new OpenBook(book.sample);
        session += 1;
        book.begin(`s${session}`, warmup);
      } else if (typeof move === 'object') book.candle(100, undefined, move as Partial<Candle>);
      else book.candle(100, move as 'buy' | 'sell' | undefined);
    }
  }

  test('is given the verdicts that its engine had given', () => {
    fc.assert(
      fc.property(MOVES, WARMUP, fc.integer({ min: 0, max: 12 }), (moves, warm, forgotten) => {
        book.remove();
        book = new OpenBook(new SampleBook());
        live(
          moves,
          warm.map(([at, changes]) => candle(START + at * MINUTE, changes)),
        );
        const database = new DatabaseSync(book.path);
        const last = `SELECT max(id) FROM events WHERE kind = 'candle' AND id <= ${forgotten}`;
        database.exec(`DELETE FROM events WHERE id <= (${last})`);
        const expected = verdicts();
        database.exec(TO_VERSION_2);
        database.close();
        openForWriting(book.path).close();
        expect(verdicts()).toEqual(expected);
        expect(book.faults()).toEqual([]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('begins its past prices with what its sessions noted', () => {
    const past = () =>
      book.read((reader) => reader.rows('SELECT symbol, start, ends, close FROM past_prices'));
    book.begin('s1');
    book.candle(100);
    book.end();
    book.begin('s2');
    book.candle(110);
    book.candle(111);
    book.close();
    const database = new DatabaseSync(book.path);
    database.exec(`DELETE FROM events WHERE session = 's1'; ${TO_VERSION_2}`);
    database.close();
    openForWriting(book.path).close();
    const noted = START + MINUTE;
    expect(past()).toEqual([{ symbol: 'BTC/USDT', start: noted, ends: noted, close: 100 }]);
    book = new OpenBook(book.sample);
  });
});
