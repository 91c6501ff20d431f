import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { START } from '../../report/src/testing/sample-book.ts';
import { LedgerReader } from './reader.ts';
import { OpenBook } from './testing/open-book.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.remove());

const WARMUP = [98, 99].map((close, index) => ({
  symbol: 'BTC/USDT',
  start: START + (index - 2) * 60_000,
  open: close,
  high: close + 0.25,
  low: close - 0.125,
  close,
  volume: 1e-7,
}));

describe('the recorded steps of a session', () => {
  test('come back as they were seen and decided: warm-up, candles, commands', () => {
    book.begin('s1', WARMUP);
    const started = book.writer.head.seq;
    const decided = [book.candle(100, 'buy'), book.candle(101)];
    book.command('halt', 'lunch');
    decided.push(book.candle(0), book.candle(102));
    const steps = book.read((reader) => [...reader.steps('s1', started)]);
    expect(steps.slice(0, 2)).toEqual(
      WARMUP.map((candle) => ({ event: { kind: 'warmup', candle }, entries: [], seq: started })),
    );
    const command = { kind: 'command', command: 'halt', reason: 'lunch', time: START + 120_000 };
    expect(steps.slice(2).map(({ event }) => event)).toEqual([
      expect.objectContaining({ kind: 'candle', late: false }),
      expect.objectContaining({
        kind: 'candle',
        candle: expect.objectContaining({ close: 101, volume: 1000 }),
      }),
      command,
      expect.objectContaining({ candle: expect.objectContaining({ close: 0 }) }),
      expect.objectContaining({ candle: expect.objectContaining({ close: 102 }) }),
    ]);
    const candles = steps.filter(({ event }) => event.kind === 'candle');
    expect(candles.map(({ entries }) => entries)).toEqual(decided.map((entries) => [...entries]));
    expect(steps[4]!.entries[0]).toMatchObject({
      kind: 'command',
      data: { command: 'halt', reason: 'lunch' },
    });
    expect(decided[2]![0]!.kind).toBe('candle-refused');
  });

  test('are those of that session alone', () => {
    book.begin('s1');
    book.candle(100, 'buy');
    book.end();
    book.begin('s2');
    const started = book.writer.head.seq;
    const decided = book.candle(101);
    const steps = book.read((reader) => [...reader.steps('s2', started)]);
    expect(steps.map(({ entries }) => entries)).toEqual([[...decided]]);
  });

  test('with a late candle say that it was late', () => {
    book.begin();
    const candle = { symbol: 'BTC/USDT', start: START, open: 1, high: 1, low: 1, close: 1, volume: 0 };
    const event = { kind: 'candle', candle, late: true } as const;
    const entries = book.engine.step(event);
    book.writer.commit({ session: 's1', seen: [event], entries, time: START + 60_000 }, book.engine);
    const [step] = book.read((reader) => [...reader.steps('s1', 2)]);
    expect(step?.event).toEqual(event);
  });
});

describe('what a book says of itself', () => {
  test('is nothing before the first session', () => {
    book.read((reader) => {
      expect(reader.cursor()).toBeUndefined();
      expect(reader.head()).toBeUndefined();
      expect([...reader.steps('s1', 0)]).toEqual([]);
    });
  });

  test('is read by sequence, from after one entry up to another', () => {
    book.begin();
    book.candle(100, 'buy');
    book.read((reader) => {
      expect([...reader.journal(1, 3)].map(({ seq }) => seq)).toEqual([2, 3]);
      expect([...reader.entries(1, 2)].map(({ kind }) => kind)).toEqual(['session-started']);
    });
  });
});

test('several reads at once see one state, though something is written between them', () => {
  book.begin();
  const reader = new LedgerReader(book.path);
  try {
    reader.atOnce(() => {
      const before = reader.head();
      book.candle(100, 'buy');
      expect(reader.head()).toEqual(before);
    });
    expect(reader.head()?.seq).toBe(book.writer.head.seq);
    expect(() => reader.atOnce(() => reader.rows('SELECT nonsense'))).toThrow('nonsense');
    expect(reader.atOnce(() => reader.head()?.seq)).toBe(book.writer.head.seq);
  } finally {
    reader.close();
  }
});
