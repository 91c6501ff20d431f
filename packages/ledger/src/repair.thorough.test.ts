import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LedgerError } from '@chimera/base';
import type { RuntimeMetrics } from '@chimera/contract';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { LedgerReader } from './reader.ts';
import { repairLedger } from './repair.ts';
import { OpenBook } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';

const NOW = Date.UTC(2026, 5, 1);
const REQUEST = { upToLastGood: false, now: NOW };

let sample: SampleBook;
beforeEach(() => {
  sample = new SampleBook();
  const book = new OpenBook(sample);
  for (const session of ['s1', 's2']) {
    book.begin(session);
    for (let candle = 0; candle < 40; candle += 1)
      book.candle(100 + (candle % 7), candle % 9 === 0 ? 'buy' : candle % 9 === 4 ? 'sell' : undefined);
    book.candle(101, 'buy');
    book.candle(102);
    if (session === 's1') book.end();
  }
  sample.observe((writer) => {
    for (let minute = 0; minute < 20; minute += 1)
      writer.health('s1', START + minute * 60_000, 'healthy', {
        number: minute,
      } as unknown as RuntimeMetrics);
  });
  book.close();
});
afterEach(() => sample.remove());

/** Changes the file with a database editor. */
function tamper(sql: string): void {
  const database = new DatabaseSync(sample.path);
  const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  database.exec(sql);
  for (const trigger of triggers) database.exec(String(trigger.sql));
  database.close();
}

function faults(): readonly string[] {
  const reader = new LedgerReader(sample.path);
  try {
    return verifyLedger(reader).faults;
  } finally {
    reader.close();
  }
}

/** Another session trades on, and the book verifies after each step. */
function goOn(): void {
  const book = new OpenBook(sample);
  book.begin('s3');
  book.candle(100, 'buy');
  book.candle(103, 'sell');
  book.candle(102);
  book.end();
  expect(book.faults()).toEqual([]);
  book.close();
}

test('a sound ledger is left as it is', () => {
  const before = readFileSync(sample.path);
  expect(repairLedger(sample.path, REQUEST)).toMatchObject({ faults: [], told: [], keptAs: null });
  expect(readFileSync(sample.path).equals(before)).toBe(true);
  expect(readdirSync(sample.folder)).toEqual(['ledger.db', 'ledger.db-end']);
});

// biome-ignore format: a table is read by column
test.each([
  ['projections', 'DELETE FROM trades; UPDATE account SET cash = 1', /^$/],
  ['marks', 'UPDATE marks SET price = 3 * price', /^$/],
  ['the cursor', 'DELETE FROM cursor', /^$/],
  ['a note of equity', 'DELETE FROM equity WHERE time = (SELECT min(time) FROM equity)', /^equity: the note of 2026-01-01T00:01:00.000Z cannot be read any more and is gone$/],
  ['the last note of equity', 'DELETE FROM equity WHERE time = (SELECT max(time) FROM equity)', /^equity: the note of .* is gone; equity: a note of .* was made from the book and its marks$/],
  ['all equity', 'DELETE FROM equity', /the same of \d+ more rows/],
  ['a candle', 'UPDATE events SET close = 5000 WHERE id = 4', /^events: row 4 is not what was sealed and was left out$/],
  ['a health check', "UPDATE health SET level = 'good' WHERE id = 20", /^health: row 20 is not what was sealed/],
  ['a seal', 'UPDATE seals SET hash = zeroblob(16) WHERE of = 1 AND key = 7', /^$/],
  ['all seals', 'DELETE FROM seals; DELETE FROM seal_heads', /^events: rows taken as found, because seals of them are gone: \d+; equity: .*health: .* gone: 20$/],
  ['candles that are gone with their seals', 'DELETE FROM events WHERE id IN (5, 6, 7); DELETE FROM seals WHERE of = 1 AND key IN (5, 6, 7)', /^events: 3 rows cannot be read any more, nor can their seals, and are gone; events: rows taken as found, because seals of them are gone: 1$/],
  ['a check that somebody added', "INSERT INTO health SELECT 900, session, time, real_time, 'good', metrics FROM health LIMIT 1", /^health: row 900 was added and was left out$/],
  ['an index', 'DROP INDEX equity_by_session', /^$/],
])('%s is mended; what is gone is told; the damaged file is kept', (_what, sql, told) => {
  tamper(sql);
  const damaged = readFileSync(sample.path);
  const found = faults();
  expect(found).not.toEqual([]);
  const projections = () => sample.read((reader) => [reader.rows('SELECT * FROM journal'), reader.head()]);
  const before = projections();
  const repair = repairLedger(sample.path, REQUEST);
  expect(repair.faults).toEqual(found);
  expect(repair.told.join('; ')).toMatch(told);
  expect(readFileSync(repair.keptAs!).equals(damaged)).toBe(true);
  expect(repair.keptAs).toBe(`${sample.path}.damaged-20260601-000000`);
  expect(projections()).toEqual(before);
  expect(faults()).toEqual([]);
  expect(sample.read((reader) => reader.rows("SELECT kind FROM incidents WHERE kind = 'ledger-repaired'"))).toHaveLength(1);
  goOn();
});

describe('a journal that is damaged', () => {
  test('before its first session begins is nothing to go on from', () => {
    tamper("UPDATE journal SET hash = replace(hash, '1', '2') || 'x' WHERE seq = 2");
    const repair = () => repairLedger(sample.path, { upToLastGood: true, now: NOW });
    expect(repair).toThrow(/it is good up to entry 1 of /);
  });

  const damage = () => tamper("UPDATE journal SET data = replace(data, '1', '2') WHERE seq = 60");

  test('is refused, says up to where it is good, and nothing changes', () => {
    damage();
    const before = readFileSync(sample.path);
    expect(() => repairLedger(sample.path, REQUEST)).toThrow(
      /the journal itself is damaged: it is good up to entry 59 of 2026-/,
    );
    expect(readFileSync(sample.path).equals(before)).toBe(true);
    expect(readdirSync(sample.folder)).toEqual(['ledger.db', 'ledger.db-end']);
  });

  test.each([3, 10, 33, 60, 90])(
    'from entry %i on is cut off at the end of a step if that is asked for',
    (seq) => {
      tamper(`UPDATE journal SET hash = replace(hash, '1', '2') || 'x' WHERE seq = ${seq}`);
      const repair = repairLedger(sample.path, { upToLastGood: true, now: NOW });
      expect(repair.entries).toBeLessThan(seq);
      expect(repair.told[0]).toMatch(
        new RegExp(`good up to entry ${seq - 1} of .* from entry ${repair.entries} .*later entries are gone`),
      );
      expect(faults()).toEqual([]);
      goOn();
    },
  );
});

test('if a page is overwritten, the book is mended, or that it cannot be is said in words', () => {
  const original = readFileSync(sample.path);
  const pages = original.length / 4096;
  const outcomes = { mended: 0, refused: 0 };
  for (let page = 0; page < pages; page += 1) {
    const bytes = Buffer.from(original).fill(0xaa, page * 4096, (page + 1) * 4096);
    writeFileSync(sample.path, bytes);
    try {
      const { keptAs } = repairLedger(sample.path, { upToLastGood: true, now: NOW });
      if (keptAs !== null) outcomes.mended += 1;
      expect(faults()).toEqual([]);
      goOn();
    } catch (error) {
      expect([page, error]).toEqual([page, expect.any(LedgerError)]);
      expect(readFileSync(sample.path).equals(bytes)).toBe(true);
      outcomes.refused += 1;
    }
    for (const name of readdirSync(sample.folder).filter((file) => file.startsWith('repair-')))
      throw new Error(`${name} was left behind`);
  }
  expect(outcomes.mended).toBeGreaterThan(pages / 2);
});

test('a log that a killed writer left is taken in, and kept with the damaged file', () => {
  const book = new OpenBook(sample);
  book.begin('s3');
  book.candle(104, 'buy');
  const database = new DatabaseSync(sample.path);
  database.exec('DELETE FROM trades');
  database.close();
  const copy = join(sample.folder, 'copy.db');
  copyFileSync(sample.path, copy);
  copyFileSync(`${sample.path}-wal`, `${copy}-wal`);
  const { entries, keptAs } = repairLedger(copy, REQUEST);
  expect(entries).toBe(book.writer.head.seq);
  expect(readdirSync(sample.folder)).toContain(`${keptAs!.split('/').at(-1)}-wal`);
  book.close();
});
