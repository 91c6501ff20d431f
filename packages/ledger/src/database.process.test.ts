import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LedgerError } from '@chimera/base';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { openAtRest, openForReading, openForWriting } from './database.ts';
import { LedgerReader } from './reader.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { TO_VERSION_2 } from './testing/older-ledger.ts';
import { OpenBook } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'ledger.db');
});

const WAYS = [
  ['to write', openForWriting],
  ['to read', openForReading],
  ['at rest', openAtRest],
] as const;

function refusal(open: (path: string) => unknown): LedgerError {
  try {
    open(path);
  } catch (error) {
    if (error instanceof LedgerError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

/** A database with a user version, of ours or not. */
function database(version: number, sql = 'CREATE TABLE notes (a)'): void {
  const made = new DatabaseSync(path);
  made.exec(`${sql}; PRAGMA user_version = ${version}`);
  made.close();
}

describe.each(WAYS)('opening %s', (way, open) => {
  test.each([
    ['a folder', () => mkdirSync(path), /is a folder, a file is needed there/],
    ['a named pipe', () => execFileSync('mkfifo', [path]), /is a named pipe, a file is needed there/],
    ['a text', () => writeFileSync(path, 'not a database, '.repeat(100)), /not a readable database/],
    [
      'a ledger of a newer version',
      () => database(SCHEMA_VERSION + 1),
      new RegExp(`has version ${SCHEMA_VERSION + 1}, this Chimera works with version ${SCHEMA_VERSION}`),
    ],
    ['a database of something else', () => database(0), /database of something else/],
  ])('%s is refused in words, with a remedy', (_what, make, message) => {
    make();
    const error = refusal(open);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(path);
    expect(error.remedy).toMatch(/--new-book|permissions/);
  });

  test('leaves a database that it refuses as it was', () => {
    database(SCHEMA_VERSION + 1);
    const before = readFileSync(path);
    refusal(open);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['ledger.db']);
  });

  if (way !== 'to write') {
    test('an empty file is refused in words', () => {
      writeFileSync(path, '');
      expect(refusal(open).message).toBe(`the ledger ${path} is empty`);
    });

    test('a ledger that is not there is refused, and nothing is made', () => {
      path = join(folder, 'not', 'there', 'ledger.db');
      expect(refusal(open).message).toContain('cannot be opened');
      expect(readdirSync(folder)).toEqual([]);
    });
  }
});

describe('opening to write', () => {
  test('makes the folders and a ledger, once', () => {
    path = join(folder, 'state', 'test', 'ledger.db');
    openForWriting(path).close();
    const written = readFileSync(path);
    openForWriting(path).close();
    expect(readFileSync(path).equals(written)).toBe(true);
    expect(readdirSync(join(folder, 'state', 'test'))).toEqual(['ledger.db']);
  });

  test('begins a ledger in an empty file', () => {
    writeFileSync(path, '');
    openForWriting(path).close();
    openForReading(path).close();
  });

  test('commits to disk, and a reader sees what was committed', () => {
    const writing = openForWriting(path);
    expect(writing.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(writing.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    const reading = openForReading(path);
    writing.exec(`INSERT INTO marks VALUES ('BTC/USDT', 1, 1)`);
    expect(reading.prepare('SELECT count(*) AS n FROM marks').get()).toEqual({ n: 1 });
    expect(() => reading.exec('DELETE FROM marks')).toThrow('readonly');
    reading.close();
    writing.close();
  });

  test('below a file is refused in words', () => {
    writeFileSync(join(folder, 'file'), '');
    path = join(folder, 'file', 'ledger.db');
    expect(refusal(openForWriting).message).toContain('cannot be opened');
  });
});

describe('a ledger of version 1', () => {
  /**
   * A book of today, turned back into what version 1 would have written. Its times only grew, so that nothing in here is
   * filled at an open, which is stamped with it.
   */
  function older(): OpenBook {
    const book = new OpenBook();
    book.begin();
    book.wish = { type: 'limit', price: 99 };
    book.candle(100, 'buy');
    book.wish = { type: 'limit', price: 104 };
    book.candle(101, 'sell', { low: 98 });
    book.wish = undefined;
    book.command('reduce');
    book.candle(102, undefined, { high: 105 });
    book.end();
    book.begin('s2');
    book.candle(103);
    book.close();
    const made = new DatabaseSync(book.path);
    made.exec(`${TO_VERSION_2} ALTER TABLE events DROP COLUMN data; ALTER TABLE equity DROP COLUMN seq;
      PRAGMA user_version = 1; PRAGMA journal_mode = DELETE`);
    made.close();
    return book;
  }

  test('is migrated by its writer, and verifies', () => {
    const book = older();
    openForWriting(book.path).close();
    expect(book.faults()).toEqual([]);
    const later = new OpenBook(book.sample);
    later.begin('s3');
    later.candle(104, 'buy');
    later.candle(105);
    expect(later.faults()).toEqual([]);
    later.remove();
  });

  test('is read at rest without a trace, and beside writers not at all', () => {
    const book = older();
    const before = readFileSync(book.path);
    const reader = new LedgerReader(book.path, 'at-rest');
    expect(verifyLedger(reader).faults).toEqual([]);
    expect([...reader.steps('s1', 0)].map(({ event }) => event.kind)).toEqual([
      'candle',
      'candle',
      'command',
      'candle',
    ]);
    reader.close();
    expect(refusal(() => openForReading(book.path)).remedy).toContain('migrates');
    expect(readFileSync(book.path).equals(before)).toBe(true);
    expect(readdirSync(book.sample.folder)).toEqual(['ledger.db', 'ledger.db-end']);
    book.sample.remove();
  });
});

describe('a book at rest', () => {
  const look = (where: string) =>
    Object.fromEntries(
      readdirSync(where).map((name) => {
        const { mtimeNs, size } = statSync(join(where, name), { bigint: true });
        return [name, { mtimeNs, size, content: readFileSync(join(where, name), 'hex') }];
      }),
    );
  const verified = (where: string) => {
    const reader = new LedgerReader(where, 'at-rest');
    const found = verifyLedger(reader);
    reader.close();
    return found;
  };

  test('is read without a trace', () => {
    const book = new OpenBook();
    book.begin();
    book.candle(100, 'buy');
    const { seq, hash } = book.writer.head;
    book.close();
    const { folder: where } = book.sample;
    const before = [statSync(where, { bigint: true }).mtimeNs, look(where)];
    expect(verified(book.path)).toMatchObject({ entries: seq, head: hash, faults: [] });
    expect([statSync(where, { bigint: true }).mtimeNs, look(where)]).toEqual(before);
    book.sample.remove();
  });

  test('that a killed writer left is read to its last commit, without a trace', () => {
    const book = new OpenBook();
    book.begin();
    book.candle(100, 'buy');
    const { seq, hash } = book.writer.head;
    const { folder: where } = book.sample;
    expect(existsSync(`${book.path}-wal`)).toBe(true);
    const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('chimera-ledger-'));
    const before = [statSync(where, { bigint: true }).mtimeNs, look(where), temporary()];
    expect(verified(book.path)).toMatchObject({ entries: seq, head: hash, faults: [] });
    expect([statSync(where, { bigint: true }).mtimeNs, look(where), temporary()]).toEqual(before);
    book.remove();
  });
});

test('a ledger whose pages were overwritten is damaged, in words', () => {
  const book = new OpenBook();
  book.begin();
  book.candle(100, 'buy');
  book.close();
  const bytes = readFileSync(book.path);
  writeFileSync(book.path, bytes.fill(0xaa, 8192));
  const reader = new LedgerReader(book.path);
  expect(verifyLedger(reader).faults[0]).toContain('the database is damaged');
  reader.close();
  book.sample.remove();
});

test('a ledger that was cut off is refused in words', () => {
  const writing = openForWriting(path);
  writing.close();
  truncateSync(path, statSync(path).size / 2);
  expect(refusal(openForReading).message).toContain('is not a readable database');
});
