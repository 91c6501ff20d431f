import { DatabaseSync } from 'node:sqlite';
import { Engine } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { governorStatus } from '@chimera/monitor';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { journalAtRest } from '../../session/src/journal-at-rest.ts';
import { lastSession } from './sessions.ts';
import { standingEngine } from './standing-engine.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.remove());

function trade(candles: number): void {
  for (let at = 0; at < candles; at += 1) {
    book.candle(100 + ((at * 7) % 5) / 10, at % 2 === 0 ? 'buy' : 'sell');
    if (at % 50 === 49) book.command('reset');
  }
}

/** Two sessions with a snapshot each, and one that is not over and holds something. */
function longBook(): void {
  for (const session of ['s1', 's2']) {
    book.begin(session);
    trade(160);
    book.end();
  }
  book.begin('s3');
  // A new day, with its own number of trades.
  book.candle(100, 'buy', { start: book.time + 86_400_000 });
  trade(4);
  book.candle(101, 'buy');
  book.candle(102);
}

/** All that somebody who looks sees of an engine. */
function seen(engine: Engine) {
  const { state, cause, since, date, dayStartEquity, highWaterMark, entriesToday } = engine.governor!;
  return {
    book: engine.book.state,
    equity: engine.book.equity(),
    orders: [...engine.book.allOpenOrders()],
    governor: { state, cause, since, date, dayStartEquity, highWaterMark, entriesToday },
  };
}

/** The engine that the whole journal leads to. */
function folded(reader: LedgerReader): Engine {
  const engine = new Engine(lastSession(reader)!.started.setup, reader.entries());
  for (const [symbol, price] of reader.marks()) engine.book.mark(symbol, price);
  engine.governor!.highWaterMark = reader.cursor()!.high_water_mark;
  return engine;
}

test('a book with snapshots stands where its whole journal leads', () => {
  longBook();
  book.read((reader) => {
    expect(reader.rows('SELECT seq FROM snapshots').length).toBeGreaterThan(1);
    const engine = standingEngine(reader)!;
    expect(engine.book.tripsBefore).toBeGreaterThan(0);
    expect(engine.book.positions.size).toBe(1);
    expect(seen(engine)).toEqual(seen(folded(reader)));
  });
});

test('only what came after the newest snapshot is read of the journal', () => {
  longBook();
  book.read((reader) => {
    const newest = reader.row<{ seq: number }>('SELECT max(seq) AS seq FROM snapshots')!.seq;
    const asked: (number | undefined)[] = [];
    const { entries } = reader;
    reader.entries = function counted(this: LedgerReader, after?: number, upTo?: number) {
      asked.push(after);
      return entries.call(this, after, upTo);
    };
    governorStatus(reader);
    expect(asked.length).toBeGreaterThan(0);
    for (const after of asked) expect(after).toBe(newest);
  });
});

test.each([
  ['was changed', 'UPDATE snapshots SET state = replace(state, \'"refusals":\', \'"refusals":1\')'],
  ['is of another version', 'UPDATE snapshots SET version = version + 1'],
  ['is of another journal', "UPDATE snapshots SET entry = 'x'"],
])('a snapshot that %s is passed over', (_what, sql) => {
  longBook();
  const database = new DatabaseSync(book.path);
  expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
  database.close();
  book.read((reader) => {
    const engine = standingEngine(reader)!;
    expect(engine.book.tripsBefore).toBe(0);
    expect(seen(engine).governor).toEqual(seen(folded(reader)).governor);
    expect(seen(engine).equity).toBe(seen(folded(reader)).equity);
  });
});

test('what is decided at rest about a book with snapshots leaves a ledger that verifies', () => {
  longBook();
  book.end();
  const { path } = book;
  const isWritten = journalAtRest(path, ({ engine, time }) =>
    engine.witness({ kind: 'command', command: 'halt', reason: 'a person said so', time }),
  );
  expect(isWritten).toBe(true);
  expect(book.faults()).toEqual([]);
  expect(book.read(governorStatus)).toMatchObject({ state: 'halted' });
});
