import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RuntimeMetrics } from '@chimera/contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { LedgerReader } from './reader.ts';
import { OpenBook, type Said } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';

/** Two sessions with a closed trade, an open position, resting orders and a refusal. */
function livedIn(): OpenBook {
  const book = new OpenBook();
  book.begin('s1');
  book.candle(100, 'buy');
  book.candle(101);
  book.candle(102, 'sell');
  book.candle(103);
  book.command('reduce');
  book.candle(103, 'buy');
  book.command('reset');
  book.end();
  book.begin('s2');
  book.candle(104, 'buy');
  book.candle(105);
  book.candle(104);
  return book;
}

describe('a ledger that was tampered with', () => {
  let book: OpenBook;
  let copies = 0;
  beforeAll(() => {
    book = livedIn();
    book.sample.observe((writer) => {
      const incident = {
        session: 's1',
        time: START,
        severity: 'error',
        source: 'bot',
        kind: 'crash',
      } as const;
      writer.incident({ ...incident, message: 'it fell over' });
      writer.health('s1', START, 'unhealthy', {} as RuntimeMetrics);
    });
    book.close();
  });
  afterAll(() => book.sample.remove());

  /** The faults after someone with a database editor was there. */
  function faultsAfter(sql: string): readonly string[] {
    copies += 1;
    const path = join(book.sample.folder, `tampered-${copies}.db`);
    copyFileSync(book.path, path);
    const database = new DatabaseSync(path);
    const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
    database.exec(sql);
    for (const trigger of triggers) database.exec(String(trigger.sql));
    const { changes } = database.prepare('SELECT total_changes() AS changes').get()!;
    database.close();
    const reader = new LedgerReader(path);
    try {
      return changes === 0 ? ['nothing was changed'] : verifyLedger(reader).faults;
    } finally {
      reader.close();
    }
  }

  test('is healthy before', () => {
    expect(
      faultsAfter('CREATE TABLE seen (id INTEGER); INSERT INTO seen VALUES (1); DROP TABLE seen'),
    ).toEqual([]);
  });

  test.each([
    ['data', `'{}'`],
    ['session', `'s9'`],
    ['time', 'time + 1'],
    ['kind', `'refusal'`],
    ['hash', `replace(hash, substr(hash, 1, 1), 'x')`],
  ])('in the %s of any entry is found there', (column, value) => {
    const length = book.sample.read((reader) => reader.head()!.seq);
    for (const seq of [1, 2, Math.floor(length / 2), length]) {
      const [fault] = faultsAfter(`UPDATE journal SET ${column} = ${value} WHERE seq = ${seq}`);
      expect(fault).toMatch(new RegExp(`^entry ${seq} .*was changed`));
    }
  });

  test('in the link between two entries is found there', () => {
    const sql = `UPDATE journal SET prev_hash = '${'f'.repeat(64)}' WHERE seq = 3`;
    expect(faultsAfter(sql)[0]).toBe('entry 3 does not follow the entry before it');
  });

  test.each([
    ['from the beginning', 'DELETE FROM journal WHERE seq = 1', 'entry 1 is missing'],
    ['from the middle', 'DELETE FROM journal WHERE seq = 5', 'entry 5 is missing'],
    ['at the end', 'DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)', 'projection'],
    ['altogether', 'DELETE FROM journal', 'projection account'],
    ['altogether, the cursor too', 'DELETE FROM journal; DELETE FROM cursor', 'projection account'],
  ])('by taking entries away %s is found', (_where, sql, fault) => {
    expect(faultsAfter(sql).join()).toContain(fault);
  });

  const COLUMNS: readonly (readonly [string, readonly string[]])[] = [
    ['account', ['cash', 'realized', 'fees', 'slippage', 'turnover', 'orders', 'fills', 'refusals']],
    ['positions', ['symbol', 'quantity', 'cost', 'entry_price', 'opened_at']],
    ['open_orders', ['id', 'symbol', 'filled', 'triggered', 'data']],
    [
      'trades',
      [
        ...['number', 'symbol', 'opened_at', 'closed_at', 'quantity'],
        ...['entry_price', 'exit_price', 'pnl', 'fees', 'exit_reason'],
      ],
    ],
  ];
  test.each(COLUMNS.flatMap(([table, columns]) => columns.map((column) => [table, column] as const)))(
    'in %s.%s is found and named',
    (table, column) => {
      const sql = `UPDATE ${table} SET ${column} = 77 WHERE rowid = (SELECT max(rowid) FROM ${table})`;
      expect(faultsAfter(sql)).toEqual([`the projection ${table} differs from the journal`]);
    },
  );

  test.each(['account', 'positions', 'open_orders', 'trades'])('by emptying %s is found', (table) => {
    expect(faultsAfter(`DELETE FROM ${table}`)).toEqual([`the projection ${table} differs from the journal`]);
  });

  test.each([
    ['cursor.seq', 'UPDATE cursor SET seq = seq - 1', 'the cursor stands on entry'],
    ['cursor (gone)', 'DELETE FROM cursor', 'the cursor stands on entry 0'],
    ['cursor.session', `UPDATE cursor SET session = 's1'`, 'the cursor names session s1'],
    ['cursor.time', 'UPDATE cursor SET time = time - 60000', `the cursor's time`],
    [
      'cursor.high_water_mark, which would lift a drawdown halt',
      'UPDATE cursor SET high_water_mark = 9000',
      'the high-water mark is 9000',
    ],
    ['marks.price', 'UPDATE marks SET price = price * 1.01', 'the last equity'],
    ['equity.equity', 'UPDATE equity SET equity = equity + 1', 'is not what its cash and exposure come to'],
    [
      'equity.cash',
      'UPDATE equity SET cash = cash + 1 WHERE rowid = (SELECT min(rowid) FROM equity)',
      'in cash',
    ],
    ['equity.exposure', 'UPDATE equity SET exposure = exposure + 1', 'cash and exposure'],
    [
      'equity, all of it',
      'UPDATE equity SET equity = equity + 1, exposure = exposure + 1 WHERE time = (SELECT max(time) FROM equity)',
      'the last equity',
    ],
  ])('in %s is found and named', (_where, sql, fault) => {
    expect(faultsAfter(sql).join()).toContain(fault);
  });

  // biome-ignore format: a table is read by column
  test.each([
    ['a changed candle', 'UPDATE events SET close = close + 0.5 WHERE id = 3', /^events: row 3 \(candle BTC\/USDT 2026-01-01T00:0\d:00Z\) is not what was sealed$/],
    ['a candle that is gone', 'DELETE FROM events WHERE id = 3', /^events: row 3 is gone; it was sealed after the journal's entry \d+ \(2026-/],
    ['the last candle gone', 'DELETE FROM events WHERE id = (SELECT max(id) FROM events)', /^events: row \d+ is gone/],
    ['a candle more', "INSERT INTO events (session, kind, symbol, start, seq) VALUES ('s2', 'warmup', 'BTC/USDT', 0, 1)", /^events: row \d+ \(warmup BTC\/USDT 1970-01-01T00:00:00Z\) was added: it has no seal$/],
    ['a note of equity that is gone', 'DELETE FROM equity WHERE time = (SELECT min(time) FROM equity)', /^equity: the note of 2026-01-01T00:01:00Z is gone/],
    ['all equity gone', 'DELETE FROM equity', /^equity: the note of 2026-01-01T00:01:00Z is gone/],
    ['a mark of something not held, tripled', 'DELETE FROM positions; UPDATE marks SET price = 3 * price', /^marks: BTC\/USDT is not what was sealed$/],
    ['a mark more', "INSERT INTO marks VALUES ('XRP/USDT', 1, 1)", /^marks: XRP\/USDT was added: it has no seal$/],
    ['a mark less', 'DELETE FROM marks', /^marks: BTC\/USDT: 1 rows were sealed, 0 are there$/],
    ['an incident in other words', "UPDATE incidents SET message = 'all is well'", /^incidents: row 1 \(2026-01-01T00:00:00Z\) is not what was sealed$/],
    ['an incident that is gone', 'DELETE FROM incidents', /^incidents: row 1 is gone/],
    ['a check that was better', "UPDATE health SET level = 'healthy'", /^health: row 1 \(2026-01-01T00:00:00Z\) is not what was sealed$/],
    ['a check that is gone', 'DELETE FROM health', /^health: row 1 is gone/],
    ['a higher high-water mark', 'UPDATE cursor SET high_water_mark = high_water_mark + 1', /^cursor: its row is not what was sealed$/],
    ['another trigger', 'UPDATE equity SET seq = seq; CREATE TRIGGER more AFTER INSERT ON equity BEGIN DELETE FROM incidents; END', /^seals: tables, indexes or triggers are not those/],
    ['seals less', 'DELETE FROM seals', /^events: row 1 .* was added: it has no seal$/],
    ['no heads of seals', 'DELETE FROM seal_heads', /^events: the head of its seals is gone$/],
  ])('in what lies beside the journal (%s) is found and named', (_what, sql, fault) => {
    expect(faultsAfter(sql)).toContainEqual(expect.stringMatching(fault));
  });

  test('by dropping a table is found, in words', () => {
    expect(faultsAfter('DELETE FROM trades; DROP TABLE trades')).toEqual([
      'the database is damaged: no such table: trades',
      'seals: tables, indexes or triggers are not those that were made',
    ]);
  });
});

test('an entry that fits into the chain but not into the book is named', () => {
  const book = new OpenBook();
  book.begin();
  const fill = {
    order: 'o9',
    symbol: 'BTC/USDT',
    side: 'sell',
    quantity: '1',
    price: '100',
    fee: '0',
    liquidity: 'taker',
    slippage: '0',
    reason: 'signal',
  } as const;
  const entries = [{ time: book.time, kind: 'fill', data: fill } as const];
  book.writer.commit({ session: 's1', seen: [], entries, time: book.time }, book.engine);
  expect(book.faults()).toEqual([expect.stringMatching(/^entry 3 \(fill\) cannot be applied: .*o9/)]);
  book.remove();
});

test('a healthy ledger tells its length and its head', () => {
  const book = livedIn();
  const { seq, hash } = book.writer.head;
  expect(book.read(verifyLedger)).toMatchObject({ entries: seq, head: hash, faults: [] });
  book.remove();
  const empty = new OpenBook();
  expect(empty.read(verifyLedger)).toMatchObject({ entries: 0, head: '0'.repeat(64), faults: [] });
  empty.remove();
});

type Act =
  | { readonly act: 'candle'; readonly close: number; readonly said: Said; readonly skip: number }
  | { readonly act: 'reduce' | 'halt' | 'reset' | 'next-session' | 'bad-candle' };

const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant('candle' as const),
      close: fc.integer({ min: 60, max: 140 }),
      said: fc.constantFrom('buy' as const, 'sell' as const, undefined),
      skip: fc.integer({ min: 0, max: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'reduce' as const,
        'halt' as const,
        'reset' as const,
        'next-session' as const,
        'bad-candle' as const,
      ),
    }),
  },
);

function perform(book: OpenBook, step: Act, number: number): void {
  if (step.act === 'candle') {
    book.candle(step.close, step.said, { start: book.time + step.skip * 60_000 });
  } else if (step.act === 'bad-candle') {
    book.candle(100, undefined, { start: book.time + 86_400_001 });
  } else if (step.act === 'next-session') {
    book.end();
    book.begin(`s${number}`);
  } else {
    book.command(step.act);
  }
}

test('the ledger verifies after every step of any session', () => {
  fc.assert(
    fc.property(fc.array(anAct, { minLength: 1, maxLength: 25 }), (acts) => {
      const book = new OpenBook();
      try {
        book.begin();
        acts.forEach((act, index) => {
          perform(book, act, index + 2);
          expect(book.faults()).toEqual([]);
        });
      } finally {
        book.remove();
      }
    }),
    { numRuns: 25 },
  );
});

test('a book whose fills lie between candles, and whose candles overtake each other, verifies', () => {
  const plain = new SampleBook();
  const execution = { ...plain.setup.execution, fillOn: 'book' } as const;
  plain.remove();
  const book = new OpenBook(new SampleBook({ execution }));
  book.begin();
  book.candle(100, 'buy');
  const [symbol] = book.sample.setup.symbols;
  const asks = [[101, 100]] as const;
  const filled = book.see({
    kind: 'book',
    book: { symbol: symbol!, time: book.time + 250, bids: [[99, 5]], asks },
    stale: false,
  });
  expect(filled.map(({ kind }) => kind)).toContain('fill');
  expect(book.faults()).toEqual([]);
  book.see({ kind: 'book', book: { symbol: symbol!, time: book.time + 300, bids: [], asks }, stale: true });
  expect(book.faults()).toEqual([]);
  // The next candle's end is noted before that of a book which came later.
  book.candle(100);
  book.command('reduce');
  book.candle(100, 'sell');
  book.end();
  expect(book.faults()).toEqual([]);
  book.remove();
});
