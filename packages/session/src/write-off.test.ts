import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lastSession, tradesIn } from '@chimera/book';
import { LedgerReader, ObservationWriter } from '@chimera/ledger';
import { leaveCommand, obeyCommands } from '@chimera/workdir';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SILENT } from '../../book/src/standing-engine.ts';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { collectConcerns } from '../../report/src/facts/concerns.ts';
import { collectTimeline } from '../../report/src/facts/timeline.ts';
import { journalWriteOff } from './give-command.ts';
import { heldSymbols } from './held-symbols.ts';
import { ownStrategy } from './open-strategy.ts';
import { replaySession, sessionToReplay } from './replay-session.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.sample.remove());

const symbol = () => book.sample.setup.symbols[0]!;
const trades = () =>
  book.read((reader) =>
    reader.rows<{ exit_reason: string; exit_price: number; pnl: string }>(
      'SELECT * FROM trades ORDER BY number',
    ),
  );

/** A session in which something was bought. */
function bought(): void {
  book.begin('s1');
  book.candle(100, 'buy');
  book.candle(100);
  book.candle(100);
  expect(book.read((reader) => heldSymbols(reader))).toMatchObject([{ symbol: symbol(), isStuck: false }]);
}

async function replayed(session: string) {
  const reader = new LedgerReader(book.path);
  try {
    const open = ownStrategy(SILENT);
    return (await replaySession(reader, sessionToReplay(reader, session), open)).difference;
  } finally {
    reader.close();
  }
}

describe('a write-off while a session runs', () => {
  test('is a step like any other: it verifies, and is recorded', () => {
    bought();
    const cost = book.read((reader) => heldSymbols(reader)[0]!.cost);
    book.see({ kind: 'write-off', symbol: symbol(), reason: 'delisted', time: book.time });
    expect(book.faults()).toEqual([]);
    expect(trades()).toMatchObject([{ exit_reason: 'written-off', exit_price: 0, pnl: `-${cost}` }]);
    expect(book.read((reader) => heldSymbols(reader))).toEqual([]);
    book.candle(120);
    expect(book.faults()).toEqual([]);
    const recorded = book.read((reader) => {
      const { id, seq } = lastSession(reader)!;
      return [...reader.steps(id, seq)].map(({ event }) => event);
    });
    expect(recorded.at(-2)).toEqual({
      kind: 'write-off',
      symbol: symbol(),
      reason: 'delisted',
      time: book.time - 60_000,
    });
  });

  test('stands in the timeline and among the warnings of the report', () => {
    bought();
    book.see({ kind: 'write-off', symbol: symbol(), reason: 'delisted', time: book.time });
    const period = { from: 0, to: book.time, session: 's1' };
    const told = /that cost \d.* is written off: delisted/;
    const { events } = book.read((reader) => collectTimeline(reader, period));
    expect(events.map(({ message }) => message)).toContainEqual(expect.stringMatching(told));
    const { latest } = book.read((reader) => collectConcerns(reader, period));
    expect(latest).toContainEqual(expect.objectContaining({ message: expect.stringMatching(told) }));
  });

  test('closes a round trip of its session, for reports and figures', () => {
    bought();
    book.see({ kind: 'write-off', symbol: symbol(), reason: 'delisted', time: book.time });
    const period = { from: 0, to: book.time, session: 's1' };
    expect(book.read((reader) => tradesIn(reader, period))).toMatchObject([{ exitReason: 'written-off' }]);
  });

  test('is left for the bot, and taken once', () => {
    const folder = join(book.sample.folder, 'commands');
    leaveCommand(folder, { command: 'write-off', symbol: 'XYZ/USDT', reason: 'gone' });
    leaveCommand(folder, { command: 'halt', reason: 'lunch' });
    const taken: unknown[] = [];
    obeyCommands(folder, (given) => taken.push(given));
    expect(taken).toEqual([
      { command: 'write-off', symbol: 'XYZ/USDT', reason: 'gone' },
      { command: 'halt', reason: 'lunch' },
    ]);
    expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  });
});

describe('a write-off between two sessions', () => {
  test('verifies, and belongs to the session that follows', async () => {
    bought();
    book.end();
    book.close();
    expect(journalWriteOff(book.path, symbol(), 'delisted')).toBe(true);
    expect(journalWriteOff(book.path, symbol(), 'delisted')).toBe(true);
    book = new OpenBook(book.sample);
    expect(book.faults()).toEqual([]);
    expect(trades()).toHaveLength(1);
    const entries = book.read((reader) => [...reader.entries()].filter(({ kind }) => kind === 'write-off'));
    expect(entries).toHaveLength(1);
    book.begin('s2');
    book.candle(90);
    book.end();
    expect(book.faults()).toEqual([]);
    expect(await replayed('s2')).toBeNull();
    const tripsOf = (session: string, from: number) =>
      book.read((reader) => tradesIn(reader, { from, to: book.time, session }).length);
    const second = book.read((reader) => lastSession(reader)!.start);
    expect([tripsOf('s1', 0), tripsOf('s2', second)]).toEqual([0, 1]);
  });

  test('of a session that goes on in its next leg is run again where it was', () => {
    book.begin('s1');
    book.candle(100, 'buy');
    book.candle(100);
    book.close();
    journalWriteOff(book.path, symbol(), 'delisted');
    book = new OpenBook(book.sample);
    book.goOn('s1');
    book.end();
    expect(book.faults()).toEqual([]);
  });
});

test('what is stuck is in quarantine, or has a price much older than the newest', () => {
  bought();
  const ledger = new ObservationWriter(book.path);
  const market = { quarantined: [{ symbol: symbol(), cause: 'absent', since: '', reason: '' }] };
  ledger.health('s1', book.time, 'healthy', { market } as never);
  ledger.close();
  expect(book.read((reader) => heldSymbols(reader))).toMatchObject([{ isStuck: true }]);
});
