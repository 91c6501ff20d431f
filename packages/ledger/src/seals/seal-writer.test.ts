import type { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SampleBook } from '../../../report/src/testing/sample-book.ts';
import { openForWriting } from '../database.ts';
import type { LedgerReader } from '../reader.ts';
import { GENESIS_HASH } from '../schema.ts';
import { checkSeals } from './seal-check.ts';
import { SealWriter } from './seal-writer.ts';

const AFTER = { seq: 0, hash: GENESIS_HASH };

/** A ledger whose notes of equity are written by hand, with their seals. */
class SealedNotes {
  readonly sample = new SampleBook();
  readonly database: DatabaseSync = openForWriting(this.sample.path);
  readonly seals = new SealWriter(this.database);

  transaction(write: () => void): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      write();
      this.seals.finish();
      this.database.exec('COMMIT');
    } catch (error) {
      this.seals.forget();
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  note(time: number, equity: number): void {
    const row = [time, 's1', equity, equity, 0, 0];
    this.transaction(() => {
      this.database.prepare('INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?, ?)').run(...row);
      this.seals.add('equity', row, AFTER);
    });
  }

  /** Sums up all notes up to a time: one of ten stays, as it is. */
  fold(upTo: number): void {
    this.transaction(() => this.seals.fold('equity', upTo, this.#sums(-1, upTo), AFTER));
  }

  /** The same of those that were not summed up before, if there are any up to that time. */
  foldNext(upTo: number): void {
    const from = this.seals.foldedUpTo('equity');
    if (upTo <= from) return;
    this.transaction(() => this.seals.foldNext('equity', upTo, this.#sums(from, upTo), AFTER));
  }

  #sums(from: number, upTo: number): readonly (readonly (string | number)[])[] {
    const statement = this.database.prepare(
      'SELECT max(time), session, equity, cash, exposure, seq FROM equity WHERE time > ? AND time <= ? GROUP BY time / 10',
    );
    statement.setReturnArrays(true);
    return statement.all(from, upTo) as unknown as readonly (readonly (string | number)[])[];
  }

  times(): readonly number[] {
    return this.database
      .prepare('SELECT time FROM equity ORDER BY time')
      .all()
      .map(({ time }) => Number(time));
  }

  faults(): readonly string[] {
    return this.sample.read((reader: LedgerReader) => checkSeals(reader, reader.schemaSeal()).faults);
  }

  /** What is found while something is changed that is put back afterwards. */
  faultsIf(sql: string): readonly string[] {
    const undo = this.database.prepare('SELECT * FROM equity').all();
    const seals = this.database.prepare('SELECT * FROM seals').all();
    this.database.exec(sql);
    const found = this.faults();
    this.database.exec('DELETE FROM equity; DELETE FROM seals');
    for (const row of undo)
      this.database.prepare('INSERT INTO equity VALUES (?, ?, ?, ?, ?, ?)').run(...Object.values(row));
    for (const row of seals)
      this.database.prepare('INSERT INTO seals VALUES (?, ?, ?, ?)').run(...Object.values(row));
    return found;
  }

  remove(): void {
    this.database.close();
    this.sample.remove();
  }
}

type Act =
  | { readonly note: number; readonly equity: number }
  | { readonly fold: number }
  | { readonly foldNext: number };

const ACTS: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ note: fc.nat(60), equity: fc.double({ noNaN: true }) }) },
    { weight: 1, arbitrary: fc.record({ fold: fc.nat(70) }) },
    { weight: 1, arbitrary: fc.record({ foldNext: fc.nat(70) }) },
  ),
  { minLength: 1, maxLength: 30 },
);

test('notes in any order, replaced and summed up, are proved; any later change is found', () => {
  fc.assert(
    fc.property(ACTS, fc.nat(), (acts, which) => {
      const notes = new SealedNotes();
      try {
        for (const act of acts) {
          if ('note' in act) notes.note(act.note, act.equity);
          else if ('fold' in act) notes.fold(act.fold);
          else notes.foldNext(act.foldNext);
          expect(notes.faults()).toEqual([]);
        }
        const times = notes.times();
        if (times.length === 0) return;
        const at = times[which % times.length]!;
        const name = `equity: the note of 1970-01-01T00:00:00Z`;
        expect(notes.faultsIf(`DELETE FROM equity WHERE time = ${at}`)[0]).toContain(`${name} is gone`);
        expect(notes.faultsIf(`UPDATE equity SET exposure = exposure + 1 WHERE time = ${at}`)).toEqual([
          `${name} is not what was sealed`,
        ]);
        expect(notes.faultsIf(`INSERT INTO equity VALUES (1000, 's1', 1, 1, 0, 0)`)).toEqual([
          'equity: the note of 1970-01-01T00:00:01Z was added: it has no seal',
        ]);
        const both = `DELETE FROM equity WHERE time = ${at}; DELETE FROM seals WHERE key = ${at}`;
        expect(notes.faultsIf(both)).not.toEqual([]);
        const swap = `UPDATE seals SET hash = zeroblob(16) WHERE key = ${at}`;
        expect(notes.faultsIf(swap)).not.toEqual([]);
        expect(notes.faults()).toEqual([]);
      } finally {
        notes.remove();
      }
    }),
    { numRuns: 30 },
  );
});

test('what was changed is not summed up: the transaction is refused, in words', () => {
  const notes = new SealedNotes();
  for (let time = 0; time < 40; time += 1) notes.note(time, 100 + time);
  notes.fold(19);
  notes.database.exec('UPDATE equity SET equity = 1 WHERE time = 25');
  const found = notes.faults();
  expect(found).toEqual(['equity: the note of 1970-01-01T00:00:00Z is not what was sealed']);
  expect(() => notes.fold(30)).toThrow('equity: row 25 is not what was sealed');
  expect(notes.faults()).toEqual(found);
  notes.remove();
});

test('a change stays found when a note before it is replaced', () => {
  const notes = new SealedNotes();
  for (let time = 0; time < 10; time += 1) notes.note(time, 100 + time);
  notes.database.exec('UPDATE equity SET equity = 1 WHERE time = 6');
  notes.note(4, 99);
  expect(notes.faults()[0]).toBe('equity: the note of 1970-01-01T00:00:00Z is not what was sealed');
  notes.remove();
});

test('a row of another book does not fit, though its values do', () => {
  const [one, other] = [new SealedNotes(), new SealedNotes()];
  one.note(1, 100);
  one.note(2, 100);
  other.note(1, 101);
  other.note(2, 100);
  const seal = other.database.prepare('SELECT hash FROM seals WHERE key = 2').get()!.hash!;
  one.database.prepare('UPDATE seals SET hash = ? WHERE key = 2').run(seal);
  expect(one.faults()).not.toEqual([]);
  one.remove();
  other.remove();
});

test('a sum that lies after what it sums up is a mistake of the caller', () => {
  const notes = new SealedNotes();
  notes.note(1, 100);
  const fold = () => notes.transaction(() => notes.seals.fold('equity', 1, [[2, 's1', 1, 1, 0, 0]], AFTER));
  expect(fold).toThrow('lies outside of');
  expect(notes.faults()).toEqual([]);
  notes.remove();
});
