import { DatabaseSync } from 'node:sqlite';
import { identityOf } from '@chimera/book';
import { type Candle, Engine, type Question } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { warmUp } from './warm-up.ts';

const MINUTE = 60_000;

/** A book whose sessions buy and sell most of the time, and whose person and market interfere. */
function bookOf(seed: number, lengths: readonly number[]): OpenBook {
  const book = new OpenBook();
  for (const [number, length] of lengths.entries()) {
    book.begin(`s${number + 1}`);
    for (let at = 0; at < length; at += 1) {
      const draw = (at * 7919 + number * 104_729 + seed) % 97;
      book.candle(100 + (draw % 9) / 10, draw < 40 ? 'buy' : draw < 80 ? 'sell' : undefined);
      if (draw > 94) book.command('reset');
    }
    book.end();
    if (number % 2 === 1) book.command('reduce');
    if (number % 2 === 1) book.command('reset');
  }
  return book;
}

interface Case {
  /** Of the recorded events, which one is the first that is recalled; 1 stands for none. */
  readonly from: number;
  /** Minutes, from the first recorded candle on, of the candles that no session saw. */
  readonly beside: readonly number[];
}

/** A start's warm-up: what the strategy was shown, where the engine stands, and what it decides then. */
function started(reader: LedgerReader, book: OpenBook, one: Case, doubt?: (reason: string) => void) {
  const { setup } = book.sample;
  const shown: string[] = [];
  const engine = new Engine(setup, [], ({ candle, time, position, orders, cash, equity }: Question) => {
    shown.push(JSON.stringify({ candle, time, position, orders, cash, equity }));
  });
  const ids = reader.rows<{ id: number; start: number | null; seq: number }>(
    'SELECT id, start, seq FROM events ORDER BY id',
  );
  const first = Math.floor(one.from * ids.length);
  const from = ids[first]?.id ?? null;
  const after = from === null ? 0 : (ids[first - 1]?.seq ?? 2);
  const [symbol] = setup.symbols;
  const begins = ids[0]!.start!;
  const candles = one.beside.map((minute): Candle => {
    const prices = { open: 100, high: 101, low: 99, close: 100.5 };
    return { symbol: symbol!, start: begins + minute * MINUTE, ...prices, volume: 5 };
  });
  const upTo = reader.head()!.seq;
  const recall = { from, after };
  const steps = warmUp(engine, reader, { setup, recall, end: Number.MAX_SAFE_INTEGER, upTo, candles, doubt });
  for (let step = steps.next(); !step.done; ) step = steps.next();
  const { tripsBefore, state } = engine.book;
  const { highWaterMark = null, date = null, cause = null } = engine.governor ?? {};
  const start = { time: book.time, ends: book.time + 60 * MINUTE, identity: identityOf(reader)! };
  const marks = Object.fromEntries(reader.marks());
  const entries = engine.begin({
    ...start,
    changed: [],
    previous: 'completed',
    marks,
    highWaterMark: 10_000,
  });
  const stands = { state, highWaterMark, date, cause, folded: engine.governor?.folded };
  return { shown, entries, stands: JSON.stringify(stands), tripsBefore };
}

test('a start that goes on from a snapshot shows, holds and decides what one from the beginning does', () => {
  let used = 0;
  fc.assert(
    fc.property(
      fc.nat(96),
      fc.array(fc.integer({ min: 130, max: 150 }), { minLength: 1, maxLength: 2 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.integer({ min: -30, max: 300 }), { maxLength: 6 }),
      (seed, lengths, from, beside) => {
        const book = bookOf(seed, [...lengths, 20]);
        book.read((reader) => {
          const doubts: string[] = [];
          const whole = started(reader, book, { from, beside });
          const restored = started(reader, book, { from, beside }, (reason) => doubts.push(reason));
          expect({ ...restored, tripsBefore: 0 }).toEqual(whole);
          expect(doubts).toEqual([]);
          if (restored.tripsBefore > 0) used += 1;
        });
        book.remove();
      },
    ),
    { numRuns: 8 },
  );
  expect(used).toBeGreaterThan(0);
});

test('a snapshot that was changed is passed over, and told', () => {
  const book = bookOf(1, [200, 60]);
  const one = { from: 0.9, beside: [] };
  expect(book.read((reader) => started(reader, book, one, () => {})).tripsBefore).toBeGreaterThan(0);
  const database = new DatabaseSync(book.path);
  database.exec(`UPDATE snapshots SET state = replace(state, '"cash":"', '"cash":"9')`);
  database.close();
  book.read((reader) => {
    const doubts: string[] = [];
    const start = started(reader, book, one, (reason) => doubts.push(reason));
    expect(start).toEqual(started(reader, book, one));
    expect(doubts).toEqual([expect.stringContaining('is not what was sealed')]);
  });
  book.remove();
});
