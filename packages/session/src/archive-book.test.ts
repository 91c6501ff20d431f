import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerPathOf, pathsOf } from '@chimera/config';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { expect, test } from '@jest/globals';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { archiveBook } from './archive-book.ts';

const REPORTS = join(tmpdir(), 'there-are-no-reports');

test('a book is set aside whole, its log with it, and another can begin', () => {
  const old = new OpenBook();
  old.begin();
  old.candle(100, 'buy');
  const { seq, hash } = old.writer.head;
  expect(existsSync(`${old.path}-wal`)).toBe(true);
  const archive = archiveBook(old.path, REPORTS)!;
  expect(archive).toMatch(/\/archive\/\d{8}-\d{6}-[^/]+$/);
  expect(readdirSync(old.sample.folder)).toEqual(['archive']);
  const reader = new LedgerReader(join(archive, 'ledger.db'), 'at-rest');
  expect(verifyLedger(reader)).toMatchObject({ entries: seq, head: hash, faults: [] });
  reader.close();
  const next = new OpenBook(old.sample);
  expect(next.writer.head.seq).toBe(0);
  next.close();
  old.remove();
});

test('nothing that was set aside is ever written over', () => {
  const book = new OpenBook();
  book.close();
  const first = archiveBook(book.path, REPORTS)!;
  const kept = readFileSync(join(first, 'ledger.db'));
  new OpenBook(book.sample).close();
  const second = archiveBook(book.path, REPORTS)!;
  expect(second).not.toBe(first);
  expect(readFileSync(join(first, 'ledger.db')).equals(kept)).toBe(true);
  book.sample.remove();
});

test('if there is no book nothing is made', () => {
  const book = new OpenBook();
  book.remove();
  expect(archiveBook(book.path, REPORTS)).toBeNull();
  expect(existsSync(book.sample.folder)).toBe(false);
});

test('the reports of the book go with it: not those of the other mode, and nothing of anybody else', () => {
  const workdir = tempFolder();
  const { reports } = pathsOf(workdir);
  const ledgerPath = ledgerPathOf(workdir, 'test');
  mkdirSync(join(ledgerPath, '..'), { recursive: true });
  mkdirSync(reports);
  writeFileSync(ledgerPath, 'a book');
  const markdown = (mode: string) => `# x\n\n| Trading | ${mode} mode on m, strategy s, risk level r |\n`;
  const own = ['daily-summary-20260101', 'runtime-report-20260101-010000', 'weekly-summary-2026-W01'];
  for (const name of own) writeFileSync(join(reports, `${name}.md`), markdown('test'));
  writeFileSync(join(reports, `${own[0]}.html`), 'html');
  writeFileSync(join(reports, 'trades.csv'), 'number');
  writeFileSync(join(reports, 'runtime-final-report-20260202-000000.md'), markdown('paper'));
  writeFileSync(join(reports, 'runtime-final-report-20260202-000000.json'), '{}');
  writeFileSync(join(reports, 'mine.md'), markdown('test'));
  const archive = archiveBook(ledgerPath, reports)!;
  const moved = [...own.map((name) => `${name}.md`), `${own[0]}.html`, 'trades.csv'];
  expect(readdirSync(join(archive, 'reports')).toSorted()).toEqual(moved.toSorted());
  expect(readdirSync(reports).toSorted()).toEqual([
    'mine.md',
    'runtime-final-report-20260202-000000.json',
    'runtime-final-report-20260202-000000.md',
  ]);
});
