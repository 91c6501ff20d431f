import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import { GENESIS_HASH, SCHEMA, SCHEMA_VERSION } from './schema.ts';

const database = new DatabaseSync(':memory:');
database.exec(SCHEMA);

test('a ledger says its version', () => {
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: SCHEMA_VERSION });
});

test('the first entry follows a hash of zeros', () => {
  expect(GENESIS_HASH).toMatch(/^0{64}$/);
});

test('every table is strict, so that a number never becomes a text unnoticed', () => {
  const tables = database.prepare('PRAGMA table_list').all();
  const own = tables.filter(({ name }) => !String(name).startsWith('sqlite_'));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter(({ strict }) => strict !== 1)).toEqual([]);
});

test.each(['account', 'cursor'])('there is one row of %s at most', (table) => {
  const columns = database.prepare(`PRAGMA table_info(${table})`).all().length;
  const zeros = Array(columns - 1).fill(`'0'`);
  const insert = (id: number) => database.exec(`INSERT INTO ${table} VALUES (${[id, ...zeros].join(', ')})`);
  insert(1);
  expect(() => insert(2)).toThrow('CHECK');
});
