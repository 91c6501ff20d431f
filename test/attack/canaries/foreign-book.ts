import { DatabaseSync } from 'node:sqlite';
import type { Canary } from './canaries.ts';

/** What words are called in the entries of a journal. */
const WORDS = ['reason', 'message', 'detail', 'strategy', 'remedy', 'rule', 'source', 'from', 'to'];

/**
 * Puts canaries as they are into a book where cleaned words stood: a book of somebody who does not clean them. Nothing
 * in it verifies any more, and it can still be shown.
 */
export function infest(path: string, canaries: readonly Canary[]): void {
  const database = new DatabaseSync(path);
  let next = 0;
  const words = () => {
    next += 1;
    return canaries[next % canaries.length]!.text.slice(0, 3_000);
  };
  const infested = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(infested);
    const entries = Object.entries(value).map(([key, one]) => [
      key,
      WORDS.includes(key) && typeof one === 'string' ? words() : infested(one),
    ]);
    return Object.fromEntries(entries);
  };
  const triggers = rows(database, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
  database.exec('BEGIN');
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  for (const { seq, data } of rows(database, 'SELECT seq, data FROM journal')) {
    const text = JSON.stringify(infested(JSON.parse(String(data))));
    database.prepare('UPDATE journal SET data = ? WHERE seq = ?').run(text, seq!);
  }
  for (const { id } of rows(database, 'SELECT id FROM incidents')) {
    database
      .prepare('UPDATE incidents SET source = ?, kind = ?, message = ? WHERE id = ?')
      .run(words(), words(), words(), id!);
  }
  for (const { id, metrics } of rows(database, 'SELECT id, metrics FROM health')) {
    const { application, ...rest } = JSON.parse(String(metrics));
    const text = JSON.stringify({
      ...rest,
      application: { ...application, health_reasons: [words(), words()] },
    });
    database.prepare('UPDATE health SET metrics = ? WHERE id = ?').run(text, id!);
  }
  for (const { sql } of triggers) database.exec(String(sql));
  database.exec('COMMIT');
  database.close();
}

type Row = Readonly<Record<string, string | number>>;

function rows(database: DatabaseSync, sql: string): readonly Row[] {
  return database.prepare(sql).all() as unknown as readonly Row[];
}
