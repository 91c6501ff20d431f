import { engineAt, entriesIn, newestIn, type Scope, sessionEnd } from '@chimera/book';
import { LedgerReader } from '@chimera/ledger';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spanOf } from '../../answers/src/session-span.ts';
import { SILENT } from '../../book/src/standing-engine.ts';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { endOpenSession } from './end-open-session.ts';
import { journalCommand } from './give-command.ts';
import { ownStrategy } from './open-strategy.ts';
import { type Replay, replaySession, sessionToReplay } from './replay-session.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.sample.remove());

/** The bot ends, and another one takes the book up. */
function pause(whileAtRest: (path: string) => void): void {
  book.close();
  whileAtRest(book.path);
  book = new OpenBook(book.sample);
}

async function replayed(session: string): Promise<Replay> {
  const reader = new LedgerReader(book.path);
  try {
    return await replaySession(reader, sessionToReplay(reader, session), ownStrategy(SILENT));
  } finally {
    reader.close();
  }
}

/** Two sessions, and a command while neither ran. */
function commandedBetween(): void {
  book.begin('s1');
  book.candle(100);
  book.end();
  pause((path) => journalCommand(path, 'reduce', 'a person was worried'));
  book.begin('s2');
  book.candle(100);
  book.end();
}

describe('a command between two sessions', () => {
  beforeEach(commandedBetween);

  test('lets both sessions come out the same when they are run again', async () => {
    expect((await replayed('s1')).difference).toBeNull();
    expect((await replayed('s2')).difference).toBeNull();
    expect(book.faults()).toEqual([]);
  });

  test('is an entry of the session that follows, to those who ask for the entries of one', () => {
    const kinds = (session: string) =>
      book.read((reader) => {
        const { first, last } = spanOf(reader, session, 's2');
        return [...reader.entries(first - 1, last)].map(({ kind }) => kind);
      });
    expect(kinds('s1')).toEqual(['book-opened', 'session-started', 'day-started', 'session-ended']);
    expect(kinds('s2')).toEqual(['command', 'governor', 'session-started', 'session-ended']);
  });

  test('stands in the report of the session that follows, and not in the one before', () => {
    const periods = book.read((reader) => [periodOf(reader, 's1'), periodOf(reader, 's2')]);
    const told = periods.map((period) =>
      book.read((reader) => [
        entriesIn(reader, period, 'command').length,
        newestIn(reader, period, ['command', 'governor'], 10).length,
        engineAt(reader, period, book.sample.setup).governor?.state,
      ]),
    );
    expect(told).toEqual([
      [0, 0, 'active'],
      [1, 2, 'reducing'],
    ]);
  });
});

function periodOf(reader: LedgerReader, session: string): Scope {
  const { start, seq } = sessionToReplay(reader, session);
  const end = sessionEnd(reader, session)!;
  return { from: start, to: end.time, session: seq > 0 ? session : null };
}

test('a command between two legs of one session is given again where it was given', async () => {
  book.begin('s1');
  book.candle(100);
  pause((path) => {
    journalCommand(path, 'reduce', 'first');
    journalCommand(path, 'halt', 'second');
  });
  book.goOn('s1');
  book.command('resume', 'while it runs');
  book.candle(101);
  book.end();
  expect(await replayed('s1')).toMatchObject({ difference: null, events: 3 });
});

test('a command after a session lost its bot, which its controller then ended', async () => {
  book.begin('s1');
  book.candle(100);
  pause((path) => {
    journalCommand(path, 'halt', 'it looks wrong');
    endOpenSession(path, 's1', { reason: 'failed', detail: 'the bot was gone' });
  });
  expect((await replayed('s1')).difference).toBeNull();
});
