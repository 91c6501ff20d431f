import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { faultInWords, faultRemedy, isLedgerLost, sqliteCode, storageFault } from './storage-fault.ts';

function caught(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('what SQLite and the system throw is named', () => {
  const folder = tempFolder();
  const garbage = join(folder, 'garbage.db');
  writeFileSync(garbage, 'this is no database, and long enough to be told from an empty one'.repeat(20));
  const damaged = caught(() => new DatabaseSync(garbage).exec('SELECT * FROM sqlite_schema'));
  expect([sqliteCode(damaged), storageFault(damaged), isLedgerLost(damaged)]).toEqual([26, 'damaged', true]);
  const full = caught(() => {
    const database = new DatabaseSync(join(folder, 'full.db'));
    database.exec('PRAGMA max_page_count = 2; CREATE TABLE t (x); CREATE TABLE u (x); CREATE TABLE v (x)');
  });
  expect([storageFault(full), isLedgerLost(full)]).toEqual(['disk-full', true]);
  expect(faultInWords(full)).toBe('the disk is full (database or disk is full)');
  const occupied = caught(() => writeFileSync(folder, ''));
  expect([storageFault(occupied), isLedgerLost(occupied)]).toEqual(['not-a-file', false]);
  const syntax = caught(() => new DatabaseSync(':memory:').exec('SELEKT'));
  expect([storageFault(syntax), isLedgerLost(syntax)]).toEqual([null, false]);
});

test('an error of another kind keeps its own words', () => {
  const error = new Error('no luck');
  expect([storageFault(error), faultInWords(error), faultRemedy(error)]).toEqual([null, 'no luck', null]);
});
