import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { booksIn, ledgerPathOf, pathsOf, pathsOfLedger } from './paths.ts';

/** What belongs to a work directory as a whole. */
const SHARED = ['workdir', 'config', 'killSwitch', 'listings', 'requestPace'] as const;

test('the book main has the files that people know', () => {
  expect(pathsOf('/w', 'main')).toEqual(pathsOf('/w'));
  expect(pathsOf('/w')).toMatchObject({
    runtimeLog: '/w/chimera-runtime.log',
    metrics: '/w/runtime-metrics.json',
    reports: '/w/runtime-reports',
    pid: '/w/chimera-runtime.pid',
    lock: '/w/.chimera/state/session.lock',
  });
  expect(ledgerPathOf('/w', 'test')).toBe('/w/.chimera/state/test/ledger.db');
});

test('two books of a work directory share its configuration, kill switch, listings and pace of requests, and nothing else', () => {
  const [main, alpha, beta] = ['main', 'alpha', 'beta'].map((book) => pathsOf('/w', book));
  for (const [name, path] of Object.entries(alpha!)) {
    const isShared = (SHARED as readonly string[]).includes(name);
    for (const other of [main!, beta!]) expect(other[name as 'lock'] === path).toBe(isShared);
  }
  expect(ledgerPathOf('/w', 'test', 'alpha')).toBe('/w/.chimera/state/books/alpha/test/ledger.db');
});

test.each(['main', 'alpha'])('a ledger of the book %s says whose files are with it', (book) => {
  for (const workdir of ['/w', '/home/books', '/books/x'])
    expect(pathsOfLedger(ledgerPathOf(workdir, 'paper', book))).toEqual(pathsOf(workdir, book));
});

test('the books of a work directory are those with a ledger', () => {
  const workdir = tempFolder();
  expect(booksIn(workdir)).toEqual([]);
  for (const [book, mode] of [
    ['zeta', 'test'],
    ['main', 'paper'],
    ['alpha', 'test'],
  ] as const) {
    const path = ledgerPathOf(workdir, mode, book);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  mkdirSync(join(workdir, '.chimera', 'state', 'books', 'Not a name', 'test'), { recursive: true });
  mkdirSync(pathsOf(workdir, 'empty').state);
  expect(booksIn(workdir)).toEqual(['main', 'alpha', 'zeta']);
});
