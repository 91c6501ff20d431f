import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LedgerError } from '@chimera/base';
import { archiveBook } from '@chimera/session';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { placeLedger } from '../../github/src/book/packed-book.ts';
import { SampleBook } from '../../report/src/testing/sample-book.ts';
import { readEndMark } from './end-mark.ts';
import { LedgerReader } from './reader.ts';
import { repairLedger } from './repair.ts';
import { OpenBook } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';
import { LedgerWriter } from './writer.ts';

const COMMITTER = fileURLToPath(new URL('./testing/committing-process.ts', import.meta.url));
const REQUEST = { upToLastGood: false, now: Date.UTC(2026, 5, 1) };

let sample: SampleBook;
let log: string;
let markPath: string;
beforeEach(() => {
  sample = new SampleBook();
  log = `${sample.path}-wal`;
  markPath = `${sample.path}-end`;
});
afterEach(() => sample.remove());

/** A writer that is killed after some commits leaves a log; returns what it had said was committed. */
async function killedWriter(commits = 5): Promise<{ readonly seq: number }> {
  const child = fork(COMMITTER, [sample.path], { execArgv: [], stdio: 'ignore' });
  const gone = once(child, 'close');
  const heads: { readonly seq: number }[] = [];
  await new Promise<void>((resolve) => {
    child.on('message', (head: { readonly seq: number }) => {
      heads.push(head);
      if (heads.length === commits) resolve();
    });
  });
  child.kill('SIGKILL');
  await gone;
  expect(existsSync(log)).toBe(true);
  return heads.at(-1)!;
}

function faults(path = sample.path): readonly string[] {
  const reader = new LedgerReader(path, 'at-rest');
  try {
    return verifyLedger(reader).faults;
  } finally {
    reader.close();
  }
}

/** A session of a few candles that ends. */
function session(name: string): void {
  const book = new OpenBook(sample);
  book.begin(name);
  book.candle(101, 'buy');
  book.candle(102);
  book.end();
  book.close();
}

describe('the log of a killed writer', () => {
  test('that is deleted is told with the entries that it held, refused by the next writer, and accepted by a repair', async () => {
    session('s1');
    const before = sample.read((reader) => reader.head()!.seq);
    const { seq } = await killedWriter();
    expect(faults()).toEqual([]);
    rmSync(log);
    const told = new RegExp(
      `^entr(y|ies ${before + 1} to) (\\d+), written up to 20\\S+Z, (is|are) gone: the log \\S+-wal that held them was deleted or replaced, or an older copy`,
    );
    expect(faults()).toEqual([expect.stringMatching(told)]);
    expect(Number(told.exec(faults()[0]!)![2])).toBeGreaterThanOrEqual(seq);
    const refusal = (() => {
      try {
        new LedgerWriter(sample.path).close();
        return null;
      } catch (error) {
        return error as LedgerError;
      }
    })();
    expect(refusal).toBeInstanceOf(LedgerError);
    expect(refusal!.message).toMatch(/ is not whole: entr/);
    expect(refusal!.remedy).toMatch(/put the log back .*chimera ledger repair/);
    const repair = repairLedger(sample.path, REQUEST);
    expect(repair).toMatchObject({ entries: before, faults: [expect.stringMatching(told)] });
    expect(existsSync(`${repair.keptAs}-end`)).toBe(true);
    expect(faults()).toEqual([]);
    const incidents = sample.read((reader) => reader.rows<{ message: string }>('SELECT * FROM incidents'));
    expect(incidents.map(({ message }) => message)).toEqual([expect.stringMatching(told)]);
    session('s2');
    expect(faults()).toEqual([]);
  });

  test('that is put back is read again', async () => {
    await killedWriter();
    renameSync(log, `${log}.aside`);
    expect(faults()).toHaveLength(1);
    renameSync(`${log}.aside`, log);
    expect(faults()).toEqual([]);
    session('s2');
    expect(faults()).toEqual([]);
  });

  test('that held all that there was leaves a blank book, and that is told', async () => {
    await killedWriter();
    rmSync(log);
    expect(faults()).toEqual([expect.stringMatching(/^entries 1 to \d+, written up to /)]);
    expect(repairLedger(sample.path, REQUEST)).toMatchObject({ entries: 0 });
    expect(faults()).toEqual([]);
    session('s1');
    expect(faults()).toEqual([]);
  });

  test.each([
    ['emptied', () => writeFileSync(log, '')],
    ['cut', () => writeFileSync(log, readFileSync(log).subarray(0, 32 + 3 * (24 + 4096)))],
  ])('that is %s is told, too', async (_how, damage) => {
    await killedWriter(20);
    damage();
    expect(faults()).toEqual([expect.stringMatching(/^entries 1 to \d+, written up to .* are gone/)]);
  });
});

test('candles without entries that are gone are told by their time', () => {
  const book = new OpenBook(sample);
  book.begin('s1');
  book.candle(100);
  book.close();
  const copy = readFileSync(sample.path);
  const again = new OpenBook(sample);
  again.goOn('s1');
  again.candle(100);
  again.close();
  expect(faults()).toEqual([]);
  writeFileSync(sample.path, copy);
  expect(faults()).toEqual([
    expect.stringMatching(/^what was recorded after entry \d+ up to 20\S+Z is gone: the log /),
  ]);
});

describe('what says nothing of the ledger that lies there', () => {
  const older = () => {
    session('s1');
    const copy = join(sample.folder, 'copy.db');
    copyFileSync(sample.path, copy);
    session('s2');
    return copy;
  };

  test('a mark of another file: a copy was put there', () => {
    renameSync(older(), sample.path);
    expect(faults()).toEqual([]);
    session('s3');
    expect(faults()).toEqual([]);
  });

  test('a mark of an earlier ledger in a new one', () => {
    session('s1');
    rmSync(sample.path);
    session('s2');
    expect(faults()).toEqual([]);
  });

  test('a saved book that is restored', () => {
    placeLedger(older(), sample.path);
    expect(existsSync(markPath)).toBe(false);
    expect(faults()).toEqual([]);
  });

  test('a mark of another book', () => {
    session('s1');
    const mark = JSON.parse(readFileSync(markPath, 'utf8'));
    writeFileSync(markPath, JSON.stringify({ ...mark, seq: 999, book: 'f'.repeat(64) }));
    expect(faults()).toEqual([]);
    writeFileSync(markPath, JSON.stringify({ ...mark, seq: 999 }));
    expect(faults()).toHaveLength(1);
  });

  test.each([
    ['nothing', ''],
    ['garbage', 'garbage'],
    ['too little', '{"seq":5}'],
    ['something else', '[]'],
    ['zeros, as after a power cut', '\0'.repeat(384)],
  ])('a mark that says %s', (_what, text) => {
    session('s1');
    writeFileSync(markPath, text);
    expect(readEndMark(sample.path)).toBeNull();
    expect(faults()).toEqual([]);
    session('s2');
    expect(readEndMark(sample.path)).toMatchObject({ seq: expect.any(Number) });
  });

  test.each([
    ['a folder', () => mkdirSync(markPath)],
    ['a link to another file', () => symlinkSync(join(sample.folder, 'other'), markPath)],
  ])('%s in the place of the mark: sessions go on without one', (_what, place) => {
    const other = join(sample.folder, 'other');
    writeFileSync(other, 'not ours');
    place();
    session('s1');
    expect(faults()).toEqual([]);
    expect(readFileSync(other, 'utf8')).toBe('not ours');
  });
});

test('a mark goes with the book into the archive', () => {
  session('s1');
  const archive = archiveBook(sample.path, join(sample.folder, 'reports'))!;
  expect(existsSync(markPath)).toBe(false);
  expect(readEndMark(join(archive, 'ledger.db'))).toMatchObject({ seq: expect.any(Number) });
});
