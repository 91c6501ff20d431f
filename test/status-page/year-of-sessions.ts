import { DatabaseSync } from 'node:sqlite';
import type { EntryKind, EntryOf, JournalEntry } from '@chimera/engine';
import { LedgerWriter } from '@chimera/ledger';
import { MINUTE, SampleBook, START } from '../../packages/report/src/testing/sample-book.ts';

const HOUR = 60 * MINUTE;

type End = EntryOf<'session-ended'>['reason'] | null;

interface Year {
  readonly sessions: number;
  /** Notes of equity, spread evenly over the time. */
  readonly notes: number;
  readonly mode?: 'paper' | 'test';
  /** How a session ends; `undefined` where its slot goes by without one. */
  end(number: number): End | undefined;
}

/**
 * The book of a session every six hours, as long as a year: its journal tells of sessions alone, its equity and prices
 * go up and down. Written as rows, since a real year would take a real engine an hour.
 */
export function yearOfSessions({ sessions, notes, mode = 'test', end }: Year): SampleBook {
  const book = new SampleBook();
  new LedgerWriter(book.path).close();
  const database = new DatabaseSync(book.path);
  const insertEntry = database.prepare(
    'INSERT INTO journal (seq, session, time, kind, data, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertEquity = database.prepare(
    'INSERT INTO equity (time, session, equity, cash, exposure, seq) VALUES (?, ?, ?, ?, 0, ?)',
  );
  const insertPrice = database.prepare('INSERT INTO past_prices VALUES (?, ?, ?, ?, ?, ?, ?, 1, 360)');
  let seq = 0;
  const append = <K extends EntryKind>(session: string, time: number, kind: K, data: EntryOf<K>) => {
    seq += 1;
    insertEntry.run(seq, session, time, kind, JSON.stringify(data), '', String(seq).padStart(64, '0'));
  };
  database.exec('BEGIN');
  const perSession = Math.ceil(notes / sessions);
  let written = 0;
  let previous: End | 'lost' | 'none' = 'none';
  let ended = START;
  for (let number = 0; number < sessions; number += 1) {
    const time = START + number * 6 * HOUR;
    const how = end(number);
    if (how === undefined) continue;
    const id = `s${String(number).padStart(4, '0')}`;
    if (previous === 'none') append(id, time, 'book-opened', { ...IDENTITY, mode });
    const started: JournalEntry & { kind: 'session-started' } = {
      time,
      kind: 'session-started',
      data: {
        ends: time + 6 * HOUR,
        setup: book.setup,
        changed: [],
        previous: previous === 'none' ? null : previous,
        ...(time > ended ? { idle: { from: ended, to: time } } : {}),
        marks: previous === 'none' ? {} : { 'BTC/USDT': priceAt(number) },
        highWaterMark: 10_000,
      },
    };
    append(id, time, 'session-started', started.data);
    const [open, close] = [priceAt(number), priceAt(number + 1)];
    const extremes = [Math.max(open, close), Math.min(open, close)];
    insertPrice.run('BTC/USDT', time, time + 6 * HOUR, open, ...extremes, close);
    for (let place = 1; place <= perSession && written < notes; place += 1) {
      const at = time + Math.floor((place * 6 * HOUR) / perSession / MINUTE) * MINUTE;
      const equity = equityAt(written, notes);
      insertEquity.run(at, id, equity, equity, seq);
      written += 1;
    }
    ended = time + 6 * HOUR;
    if (how !== null) append(id, ended, 'session-ended', { reason: how, detail: `it was ${how}` });
    previous = how ?? 'lost';
  }
  const cursor = 'INSERT INTO cursor (id, session, time, seq, high_water_mark) VALUES (1, ?, ?, ?, ?)';
  database.prepare(cursor).run('s', ended, seq, 11_000);
  const mark = 'INSERT INTO marks VALUES (?, ?, ?)';
  database.prepare(mark).run('BTC/USDT', priceAt(sessions), ended - MINUTE);
  database.exec('COMMIT');
  database.close();
  return book;
}

const IDENTITY = {
  market: 'simulated:1',
  currency: 'USDT',
  startingCash: '10000',
} as const satisfies Omit<EntryOf<'book-opened'>, 'mode'>;

/** A slow rise with waves, and one deep spike of a single note. */
export function equityAt(note: number, notes: number): number {
  const share = note / notes;
  const waves = 260 * Math.sin(share * 23) + 90 * Math.sin(share * 131);
  return note === Math.floor(notes * 0.6) ? 7_777 : 10_000 + 1_500 * share + waves;
}

export function priceAt(session: number): number {
  return 50_000 * (1 + session / 4000 + 0.12 * Math.sin(session / 90));
}
