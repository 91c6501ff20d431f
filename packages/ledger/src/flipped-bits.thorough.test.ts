import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LedgerError } from '@chimera/base';
import type { RuntimeMetrics } from '@chimera/contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { START } from '../../report/src/testing/sample-book.ts';
import { LedgerReader } from './reader.ts';
import { OpenBook } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';

const FLIPS = 600;

let book: OpenBook;
let bytes: Buffer;
let whole: string;
beforeAll(() => {
  book = new OpenBook();
  for (const session of ['s1', 's2']) {
    book.begin(session);
    for (let candle = 0; candle < 60; candle += 1)
      book.candle(100 + (candle % 7), candle % 9 === 0 ? 'buy' : candle % 9 === 4 ? 'sell' : undefined);
    book.command('reduce');
    book.command('reset');
    book.candle(101, 'buy');
    book.candle(102);
    book.end();
  }
  book.sample.observe((writer) => {
    for (let minute = 0; minute < 20; minute += 1) {
      const time = START + minute * 60_000;
      writer.health('s1', time, 'healthy', { number: minute } as unknown as RuntimeMetrics);
      writer.incident({
        session: 's1',
        time,
        severity: 'info',
        source: 'bot',
        kind: 'note',
        message: 'a word',
      });
    }
  });
  book.close();
  bytes = readFileSync(book.path);
  whole = dump(book.path);
});
afterAll(() => book.sample.remove());

/** All that a database holds, in words. */
function dump(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database.prepare('SELECT * FROM sqlite_schema ORDER BY name').all();
    const made = tables.map(({ type, name, sql }) => [type, name, sql]);
    const rows = tables
      .filter(({ type }) => type === 'table')
      .map(({ name }) => database.prepare(`SELECT * FROM ${name}`).all());
    const version = database.prepare('PRAGMA user_version').get();
    return JSON.stringify([made, rows, version], (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    );
  } finally {
    database.close();
  }
}

/** A stream of numbers below 2 ** 31 that is always the same. */
function* numbers(): Generator<number> {
  for (let state = 20_261; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    yield state >>> 3;
  }
}

test(`each of ${FLIPS} flipped bits is found in words, or lies where nothing is stored`, () => {
  const path = join(book.sample.folder, 'flipped.db');
  const random = numbers();
  const outcomes = { found: 0, refused: 0, nothing: 0 };
  for (let flip = 0; flip < FLIPS; flip += 1) {
    const at = random.next().value % bytes.length;
    const bit = random.next().value % 8;
    const flipped = Buffer.from(bytes);
    flipped[at]! ^= 1 << bit;
    writeFileSync(path, flipped);
    const place = `bit ${bit} of byte ${at}`;
    let faults: readonly string[];
    try {
      const reader = new LedgerReader(path, 'at-rest');
      try {
        ({ faults } = verifyLedger(reader));
      } finally {
        reader.close();
      }
    } catch (error) {
      expect([place, error]).toEqual([place, expect.any(LedgerError)]);
      outcomes.refused += 1;
      continue;
    }
    if (faults.length > 0) outcomes.found += 1;
    else {
      expect([place, dump(path) === whole]).toEqual([place, true]);
      outcomes.nothing += 1;
    }
  }
  expect(outcomes.found).toBeGreaterThan(FLIPS / 4);
});
