import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SampleBook } from '../../report/src/testing/sample-book.ts';
import { LedgerReader } from './reader.ts';
import { repairLedger } from './repair.ts';
import { OpenBook } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';
import { logFault, mendedLog } from './write-ahead-log.ts';

const FRAME = 24 + 4096;
const REQUEST = { upToLastGood: false, now: Date.UTC(2026, 5, 1) };

let sample: SampleBook;
/** A ledger whose writer was killed: everything since it was opened lies in its log. */
let ledger: string;
let candles: number;
beforeEach(() => {
  sample = new SampleBook();
  const book = new OpenBook(sample);
  book.begin('s1');
  for (let candle = 0; candle < 30; candle += 1)
    book.candle(100 + (candle % 7), candle === 3 ? 'buy' : undefined);
  ledger = `${sample.folder}/killed.db`;
  copyFileSync(sample.path, ledger);
  copyFileSync(`${sample.path}-wal`, `${ledger}-wal`);
  book.close();
  candles = look().candles;
});
afterEach(() => sample.remove());

function look(): { readonly candles: number; readonly faults: readonly string[] } {
  const reader = new LedgerReader(ledger, 'at-rest');
  try {
    const { faults } = verifyLedger(reader);
    return { candles: reader.row<{ n: number }>('SELECT count(*) AS n FROM events')!.n, faults };
  } finally {
    reader.close();
  }
}

/** Flips one bit of a frame of the log, at an offset in bytes from the beginning of the frame. A negative frame is the header. */
function flip(frame: number, byte: number): void {
  const log = readFileSync(`${ledger}-wal`);
  log[(frame < 0 ? 0 : 32 + frame * FRAME) + byte]! ^= 1;
  writeFileSync(`${ledger}-wal`, log);
}

const frameCount = () => Math.floor((readFileSync(`${ledger}-wal`).length - 32) / FRAME);

test('a log as its writer left it has no fault, and neither has one that ends in the middle of a commit', () => {
  expect(logFault(ledger)).toBeNull();
  expect(mendedLog(ledger)).toBeNull();
  const log = readFileSync(`${ledger}-wal`);
  for (const bytes of [0, 20, 32, 5_000, log.length - 1, log.length - FRAME, log.length - FRAME - 100]) {
    writeFileSync(`${ledger}-wal`, log.subarray(0, bytes));
    expect([bytes, logFault(ledger)]).toEqual([bytes, null]);
  }
});

test('frames of a log that was begun again are no fault', () => {
  const log = readFileSync(`${ledger}-wal`);
  const half = 32 + Math.floor(frameCount() / 2) * FRAME;
  for (let at = half; at < log.length; at += FRAME) log[at + 8]! ^= 1;
  writeFileSync(`${ledger}-wal`, log);
  expect(logFault(ledger)).toBeNull();
});

describe('a flipped bit', () => {
  // biome-ignore format: a table is read by column
  test.each([
    ['of a page in the first frame', () => [0, 24 + 300]],
    ['of a page in the middle', () => [Math.floor(frameCount() / 2), 24 + 300]],
    ['of a page in the last frame', () => [frameCount() - 1, 24 + 300]],
    ['of a sum', () => [5, 17]],
    ['of a salt', () => [5, 9]],
    ['of the header', () => [-1, 13]],
    ['of what says that it is a log', () => [-1, 1]],
  ])('%s is found, told by verify, and mended', (_where, place) => {
    const [frame, byte] = place() as [number, number];
    flip(frame, byte);
    expect(logFault(ledger)).toMatch(
      frame < 0 ? /damaged at its beginning: \d+ commits behind that are not read/ : new RegExp(`damaged in frame ${frame + 1}: (one commit|\\d+ commits) behind that (is|are) not read`),
    );
    const found = look();
    expect(found.candles).toBeLessThan(candles);
    expect(found.faults[0]).toMatch(/^the ledger's log \S+-wal is damaged/);
    const repair = repairLedger(ledger, REQUEST);
    expect(repair.faults[0]).toBe(found.faults[0]);
    expect(repair.told[0]).toBe('the log was read to its end in spite of its damage');
    expect(existsSync(`${repair.keptAs}-wal`)).toBe(true);
    const mended = look();
    expect(mended.faults).toEqual([]);
    // A bit of a page may be one of a candle, which is left out then.
    expect(mended.candles).toBeGreaterThanOrEqual(candles - 1);
  });
});
