import { DatabaseSync } from 'node:sqlite';
import { type FoldState, JournalFold } from '@chimera/engine';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JournalRow } from '../chain.ts';
import { openForWriting } from '../database.ts';
import type { LedgerReader } from '../reader.ts';
import { repairLedger } from '../repair.ts';
import { schemaSeal } from '../seals/seal-everything.ts';
import { SealWriter } from '../seals/seal-writer.ts';
import { TO_VERSION_4, TO_VERSION_5 } from '../testing/older-ledger.ts';
import { OpenBook } from '../testing/open-book.ts';
import { derivedSnapshots, FROM_THE_BEGINNING, LEAST_GROWTH } from './derived-snapshots.ts';
import { contradictionOf } from './present-state.ts';
import { findSnapshot, type Snapshot } from './snapshot.ts';

const ANY = { upTo: Number.MAX_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };

const books: OpenBook[] = [];
afterEach(() => {
  for (const book of books.splice(0)) book.remove();
});

/** A book that the test closes and takes up again itself. */
function own(book: OpenBook): OpenBook {
  books.splice(books.indexOf(book), 1);
  return book;
}

/** A session of `candles` candles; on each of them something is bought or sold. */
function session(book: OpenBook, name: string, candles: number): void {
  book.begin(name);
  for (let at = 0; at < candles; at += 1) {
    book.candle(100 + ((at * 7) % 5) / 10, at % 2 === 0 ? 'buy' : 'sell');
    if (at % 50 === 49) book.command('reset');
  }
  book.end();
}

function bookOf(...lengths: readonly number[]): OpenBook {
  const book = new OpenBook();
  books.push(book);
  for (const [number, length] of lengths.entries()) session(book, `s${number + 1}`, length);
  return book;
}

function snapshotsOf(book: OpenBook): readonly Snapshot[] {
  return book.read((reader) => reader.rows<Snapshot>('SELECT * FROM snapshots ORDER BY seq'));
}

function found(book: OpenBook, wanted = ANY) {
  return book.read((reader) => findSnapshot(reader, wanted));
}

function contradiction(book: OpenBook) {
  return book.read((reader) => {
    const { seq, state } = findSnapshot(reader, ANY);
    return contradictionOf(reader, seq, state!);
  });
}

function folded(reader: LedgerReader, after: number, from: FoldState | null): string {
  const fold = new JournalFold();
  if (from) fold.restore(from);
  for (const entry of reader.entries(after)) fold.apply(entry);
  return JSON.stringify(fold.state);
}

/** Writes another state in the place of the newest one, together with all its seals. */
function forge(book: OpenBook, change: (state: FoldState) => object): void {
  const { seq, entry, time, version, state } = snapshotsOf(book).at(-1)!;
  const database = openForWriting(book.path);
  const seals = new SealWriter(database);
  const others = snapshotsOf(book).slice(0, -1);
  const rows = others.map((each) => [each.seq, each.entry, each.time, each.version, each.state]);
  const forged = JSON.stringify(change(JSON.parse(state) as FoldState));
  database.exec('BEGIN');
  seals.fold('snapshots', seq, [...rows, [seq, entry, time, version, forged]], book.writer.head);
  seals.finish();
  database.exec('COMMIT');
  database.close();
}

function tamper(book: OpenBook, sql: string): void {
  const database = new DatabaseSync(book.path);
  database.exec(sql);
  database.close();
}

describe('snapshots', () => {
  test('are written at the end of a session once the journal has grown, and verify', () => {
    const book = bookOf(40, 100, 20);
    const ends = book.read((reader) =>
      reader.rows<{ seq: number }>("SELECT seq FROM journal WHERE kind = 'session-ended' ORDER BY seq"),
    );
    expect(ends[1]!.seq).toBeGreaterThan(LEAST_GROWTH);
    expect(snapshotsOf(book).map(({ seq }) => seq)).toEqual([ends[1]!.seq]);
    expect(book.faults()).toEqual([]);
    expect(found(book)).toMatchObject({ seq: ends[1]!.seq, doubt: null });
    expect(contradiction(book)).toBeNull();
  });

  test('and the rest come to what the whole journal comes to, and follow from it alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 140 }), { minLength: 3, maxLength: 5 }), (lengths) => {
        const book = bookOf(130, ...lengths);
        book.read((reader) => {
          const whole = folded(reader, 0, null);
          for (const { seq, state } of snapshotsOf(book))
            expect(folded(reader, seq, JSON.parse(state) as FoldState)).toBe(whole);
          const rows = reader.journal() as Iterable<JournalRow>;
          expect(snapshotsOf(book).map((row) => ({ ...row }))).toEqual([
            ...derivedSnapshots(rows, FROM_THE_BEGINNING),
          ]);
        });
        expect(snapshotsOf(book).length).toBeGreaterThan(0);
        expect(contradiction(book)).toBeNull();
      }),
      { numRuns: 8 },
    );
  });

  test('hold nothing that comes after a candle to be shown, or after the entry that is asked for', () => {
    const book = bookOf(130, 130);
    const [first, second] = snapshotsOf(book);
    expect(found(book, { ...ANY, upTo: second!.seq - 1 }).seq).toBe(first!.seq);
    expect(found(book, { ...ANY, before: second!.time }).seq).toBe(first!.seq);
    expect(found(book, { ...ANY, before: first!.time })).toEqual({ seq: 0, state: null, doubt: null });
  });

  test('that were changed are found by verify and not believed', () => {
    const book = bookOf(130, 130);
    const [first, second] = snapshotsOf(book);
    tamper(
      book,
      `UPDATE snapshots SET state = replace(state, '"refusals":', '"refusals":1') WHERE seq = ${first!.seq}`,
    );
    expect(book.faults()).toEqual([
      `the snapshot of entry ${first!.seq} is not what the journal comes to there`,
      expect.stringMatching(/^snapshots: row \d+ .* is not what was sealed$/),
    ]);
    // One that was changed makes all of them doubtful.
    expect(found(book, { ...ANY, upTo: second!.seq })).toMatchObject({ state: null });
    expect(found(book).doubt).toContain('is not what was sealed');
    session(book, 's3', 130);
    expect(snapshotsOf(book)).toHaveLength(2);
  });

  test('that were removed, or added without a seal, make the others doubtful', () => {
    const book = bookOf(130, 130);
    const { seq } = snapshotsOf(book).at(-1)!;
    tamper(book, `DELETE FROM snapshots WHERE seq = ${seq}`);
    expect(book.faults()).toEqual([expect.stringContaining(`snapshots: row ${seq} is gone`)]);
    expect(found(book).doubt).toContain('is gone');
    const other = bookOf(130);
    tamper(other, 'INSERT INTO snapshots SELECT seq + 1, entry, time, version, state FROM snapshots');
    expect(found(other).doubt).toContain('was added');
  });

  test.each([
    ['cash', (state: FoldState) => ({ ...state, book: { ...state.book, cash: '1000000' } }), 'account'],
    ['round trips', (state: FoldState) => ({ ...state, book: { ...state.book, trips: 1 } }), 'trades'],
    [
      'the governor',
      (state: FoldState) => ({ ...state, governor: { ...state.governor, commanded: 'halted' } }),
      'governor',
    ],
  ])(
    'whose %s was forged together with the seals are found by verify and contradict the ledger',
    (_, change, what) => {
      const book = bookOf(130, 130);
      forge(book, change);
      expect(book.faults()).toEqual([expect.stringContaining('is not what the journal comes to there')]);
      expect(found(book)).toMatchObject({ doubt: null });
      expect(contradiction(book)).toContain(what);
    },
  );

  test('of another journal, of another version or that cannot be read are not believed', () => {
    const sealed = (sql: string) => {
      const book = bookOf(130);
      tamper(book, sql);
      const database = openForWriting(book.path);
      database.exec("DELETE FROM seals WHERE of = 5; DELETE FROM seal_heads WHERE name = 'snapshots'");
      const seals = new SealWriter(database);
      const query = database.prepare('SELECT * FROM snapshots');
      query.setReturnArrays(true);
      for (const row of query.all() as unknown as readonly (readonly (string | number)[])[])
        seals.add('snapshots', row, book.writer.head);
      seals.finish();
      database.close();
      return found(book).doubt;
    };
    expect(sealed("UPDATE snapshots SET entry = 'another'")).toContain('is of another journal');
    expect(sealed('UPDATE snapshots SET version = 99')).toContain('is of version 99');
    expect(sealed(`UPDATE snapshots SET state = '{"book":1}'`)).toContain('cannot be read');
  });

  test('of another version are made anew at the next end', () => {
    const book = bookOf(130, 130);
    const before = snapshotsOf(book);
    const database = openForWriting(book.path);
    const seals = new SealWriter(database);
    const older = before.map(({ seq, entry, time }) => [seq, entry, time, 0, '{}']);
    seals.fold('snapshots', before.at(-1)!.seq, older, book.writer.head);
    seals.finish();
    database.close();
    expect(book.faults()).toEqual([]);
    session(book, 's3', 1);
    expect(snapshotsOf(book)).toEqual(before);
    expect(book.faults()).toEqual([]);
    expect(found(book)).toMatchObject({ seq: before.at(-1)!.seq, doubt: null });
  });

  test('are made by the first session of a ledger of version 4, which keeps its seals', () => {
    const book = own(bookOf(130, 130));
    const before = snapshotsOf(book);
    book.close();
    const database = new DatabaseSync(book.path);
    database.exec(TO_VERSION_4);
    const schema = schemaSeal(database);
    database.exec(`UPDATE seal_heads SET hash = unhex('${schema}') WHERE name = 'schema'`);
    database.exec("UPDATE health SET level = 'x'; UPDATE events SET close = close + 1 WHERE id = 3");
    database.close();
    const later = new OpenBook(book.sample);
    expect(later.faults()).toEqual([expect.stringContaining('events: row 3')]);
    session(later, 's3', 1);
    expect(snapshotsOf(later)).toEqual(before);
    expect(later.faults()).toEqual([expect.stringContaining('events: row 3')]);
    later.remove();
  });

  test('lead to the positions that a ledger of version 5 did not tell whole', () => {
    const book = own(bookOf(3));
    book.begin('s2');
    book.candle(100, 'buy');
    book.candle(100);
    const held = () => book.sample.read((reader) => reader.rows('SELECT * FROM positions'));
    const before = held();
    expect(before).toMatchObject([{ direction: 'long', margin: '0', tag: null }]);
    book.close();
    const database = new DatabaseSync(book.path);
    database.exec(TO_VERSION_5);
    const schema = schemaSeal(database);
    database.exec(`UPDATE seal_heads SET hash = unhex('${schema}') WHERE name = 'schema'`);
    database.close();
    const later = new OpenBook(book.sample);
    expect(held()).toEqual(before);
    expect(later.faults()).toEqual([]);
    later.close();
    book.sample.remove();
  });

  test('are made anew by a repair', () => {
    const book = own(bookOf(130, 130));
    const before = snapshotsOf(book);
    tamper(book, "UPDATE snapshots SET state = 'x'");
    book.close();
    expect(repairLedger(book.path, { upToLastGood: false, now: 0 }).faults).not.toEqual([]);
    expect(snapshotsOf(book)).toEqual(before);
    expect(book.faults()).toEqual([]);
    book.sample.remove();
  });
});
