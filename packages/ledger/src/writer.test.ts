import { DatabaseSync } from 'node:sqlite';
import { lastCandleEnd } from '@chimera/book';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { START } from '../../report/src/testing/sample-book.ts';
import { OpenBook } from './testing/open-book.ts';
import { LedgerWriter } from './writer.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
  book.begin();
});
afterEach(() => book.remove());

/** Does something to the ledger behind the writer's back. */
function strike(sql: string): void {
  const database = new DatabaseSync(book.path);
  database.exec(sql);
  database.close();
}

const TABLES = [
  'journal',
  'events',
  'cursor',
  'marks',
  'equity',
  'account',
  'positions',
  'open_orders',
  'trades',
];

function everything(): unknown {
  return book.read((reader) => TABLES.map((table) => reader.rows(`SELECT * FROM ${table}`)));
}

describe('a step', () => {
  test('moves journal, cursor and projections together', () => {
    book.candle(100, 'buy');
    const entries = book.candle(101);
    expect(entries.map(({ kind }) => kind)).toContain('fill');
    const { seq, hash } = book.writer.head;
    book.read((reader) => {
      expect(reader.head()).toMatchObject({ seq, hash });
      expect(reader.cursor()).toMatchObject({ session: 's1', time: book.time, seq });
      expect(reader.rows('SELECT symbol FROM positions')).toEqual([{ symbol: 'BTC/USDT' }]);
      expect(reader.marks()).toEqual(new Map([['BTC/USDT', 101]]));
    });
  });

  test('that decides nothing moves the cursor, the marks and the equity alone', () => {
    book.candle(100);
    const before = book.writer.head;
    book.candle(101);
    expect(book.writer.head).toEqual(before);
    book.read((reader) => {
      expect(reader.cursor()).toMatchObject({ time: book.time, seq: before.seq });
      expect([...reader.equity()].map(({ time }) => time)).toEqual([START + 60_000, START + 120_000]);
    });
  });

  test('records what the engine saw, each event with the last entry after it', () => {
    book.candle(100, 'buy');
    const afterSignal = book.writer.head.seq;
    book.candle(101);
    const afterFill = book.writer.head.seq;
    book.command('reduce');
    const afterCommand = book.writer.head.seq;
    expect(new Set([afterSignal, afterFill, afterCommand]).size).toBe(3);
    const events = book.read((reader) =>
      reader.rows('SELECT kind, start, close, seq FROM events ORDER BY id'),
    );
    expect(events).toEqual([
      { kind: 'candle', start: START, close: 100, seq: afterSignal },
      { kind: 'candle', start: START + 60_000, close: 101, seq: afterFill },
      { kind: 'command', start: START + 120_000, close: null, seq: afterCommand },
    ]);
  });

  test('with a refused candle notes neither a price nor an equity, for every time that the candle claims', () => {
    book.candle(100, 'buy');
    book.candle(101);
    const noted = () =>
      book.read((reader) => [
        reader.rows('SELECT * FROM marks'),
        [...reader.equity()],
        lastCandleEnd(reader, 's1'),
      ]);
    const before = noted();
    const far = START + 10 * 365 * 86_400_000 + 1;
    expect(book.candle(500, undefined, { start: far })[0]?.kind).toBe('candle-refused');
    expect(noted()).toEqual(before);
    book.candle(102);
    expect(book.faults()).toEqual([]);
  });
});

describe('a commit that fails', () => {
  const FAILURES: readonly (readonly [string, string, string])[] = [
    [
      'while it writes the journal',
      `CREATE TRIGGER strike BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'struck'); END`,
      'DROP TRIGGER strike',
    ],
    [
      'while it writes the projections',
      `CREATE TRIGGER strike BEFORE INSERT ON trades BEGIN SELECT RAISE(ABORT, 'struck'); END`,
      'DROP TRIGGER strike',
    ],
    [
      'in its very last moment',
      `CREATE TABLE owed (a REFERENCES owner(a) DEFERRABLE INITIALLY DEFERRED);
       CREATE TABLE owner (a PRIMARY KEY);
       CREATE TRIGGER strike AFTER INSERT ON trades BEGIN INSERT INTO owed VALUES (1); END`,
      'DROP TRIGGER strike; DROP TABLE owed; DROP TABLE owner',
    ],
  ];

  test.each(FAILURES)('%s leaves everything as it was, and the next one goes on', (_when, sql, undo) => {
    book.candle(100, 'buy');
    book.candle(101, 'sell');
    const { engine, writer, time } = book;
    const candle = { symbol: 'BTC/USDT', start: time, open: 102, high: 102, low: 102, close: 102, volume: 1 };
    const event = { kind: 'candle', candle, late: false } as const;
    const entries = engine.step(event);
    expect(engine.book.trips).toHaveLength(1);
    const step = { session: 's1', seen: [event], entries, time: time + 60_000 };
    const before = [everything(), writer.head];
    strike(sql);
    expect(() => writer.commit(step, engine)).toThrow();
    expect([everything(), writer.head]).toEqual(before);
    strike(undo);
    writer.commit(step, engine);
    expect(book.faults()).toEqual([]);
    expect(writer.head.seq).toBe((before[1] as { seq: number }).seq + entries.length);
    expect(book.read((reader) => reader.rows('SELECT number FROM trades'))).toEqual([{ number: 1 }]);
  });
});

describe('the journal', () => {
  test.each([
    ['UPDATE', `UPDATE journal SET data = '{}' WHERE seq = 1`],
    ['DELETE', 'DELETE FROM journal WHERE seq = 2'],
    ['REPLACE', `REPLACE INTO journal SELECT seq, session, time, kind, '{}', prev_hash, hash FROM journal`],
    [
      'an entry that leaves a hole',
      `INSERT INTO journal SELECT seq + 2, session, time, kind, data, hash, hash FROM journal WHERE seq = 2`,
    ],
  ])('refuses %s', (_name, sql) => {
    const before = everything();
    expect(() => strike(sql)).toThrow('append-only');
    expect(everything()).toEqual(before);
  });

  test('is taken up by the next writer where the one before left it', () => {
    const { head } = book.writer;
    book.close();
    const next = new LedgerWriter(book.path);
    expect(next.head).toEqual(head);
    next.close();
    book = new OpenBook(book.sample);
    book.begin('s2');
    expect(book.faults()).toEqual([]);
    expect(book.writer.head.seq).toBe(head.seq + 1);
  });
});

describe('what was seen more than a week before a session', () => {
  const day = 86_400_000;
  const starts = () =>
    book.read((reader) => reader.rows<{ start: number }>("SELECT start FROM events WHERE kind = 'candle'"));

  test('stays where it warms the session', () => {
    for (const close of [100, 101, 102]) book.candle(close);
    const [, second] = book.read((reader) =>
      reader.rows<{ id: number }>('SELECT id FROM events ORDER BY id'),
    );
    book.writer.forgetEvents(START + 30 * day, second!.id);
    expect(starts().map(({ start }) => start)).toEqual([START + 60_000, START + 120_000]);
  });

  test('stays where it warmed a session that is kept, so that this one can be run again', () => {
    for (const close of [100, 101]) book.candle(close);
    const [first] = book.read((reader) => reader.rows<{ id: number }>('SELECT id FROM events ORDER BY id'));
    const seen = [{ kind: 'recall', from: first!.id, after: 2 }] as const;
    book.writer.commit({ session: 's1', seen, entries: [], time: book.time }, book.engine);
    book.candle(102);
    book.writer.forgetEvents(START + 7 * day + 120_000);
    expect(starts()).toHaveLength(3);
    book.writer.forgetEvents(START + 7 * day + 240_000);
    expect(starts()).toEqual([]);
  });
});

test('what was seen more than a week before a session is forgotten, the journal is not', () => {
  const day = 86_400_000;
  book.candle(100, 'buy');
  book.candle(101);
  const { seq } = book.writer.head;
  book.writer.forgetEvents(START + 7 * day + 60_000);
  const left = () => book.read((reader) => reader.rows<{ start: number }>('SELECT start FROM events'));
  expect(left()).toEqual([{ start: START + 60_000 }]);
  book.writer.forgetEvents(START + 30 * day);
  expect(left()).toEqual([]);
  expect(book.read((reader) => [...reader.journal()])).toHaveLength(seq);
});
