import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { loadConfig, pathsOf, writerLockOf } from '@chimera/config';
import { takeLock } from '@chimera/ledger';
import { readBook, type WrittenResult, writeResult } from '@chimera/session';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { skippedDivergence } from '../../../supervision/src/find-divergence.ts';
import { sampleSession } from '../testing/session-plan.ts';
import { aftermathOf } from './aftermath.ts';

const { config } = loadConfig({ workdir: '/nowhere', environment: {}, flags: { mode: 'test' } });
let book: SampleBook;

beforeEach(() => {
  book = new SampleBook();
  mkdirSync(pathsOf(book.folder).state, { recursive: true });
});

afterEach(() => book.remove());

function session(leg: Partial<{ number: number; of: number }> = {}) {
  const span = { starts: START, ends: START + 60 * MINUTE };
  const own = { number: 1, of: 1, ...span, ...leg };
  return sampleSession({ id: 's1', workdir: book.folder, ledgerPath: book.path, leg: own });
}

function trade(end?: 'completed'): void {
  const closes = [100, 101, 102, 103, 104];
  book.run({ id: 's1', start: START, closes, script: { 1: 'buy' }, ...(end ? { end } : {}) });
}

function measure(): void {
  const metrics = sampleMetrics();
  const own = { ...metrics, session: { ...metrics.session, id: 's1' } };
  writeFileSync(pathsOf(book.folder).metrics, JSON.stringify(own));
}

function say(result: Partial<WrittenResult> = {}): void {
  const told = { remedy: null, exitCode: 0, head: null, entries: 0, faults: [], report: null, health: null };
  const end = { session: 's1', leg: 1, outcome: 'completed', reason: 'it reached its end' } as const;
  writeResult(pathsOf(book.folder), { ...told, ...end, ...result });
}

test('what the controller said is how it ended, and its report is the report', () => {
  trade('completed');
  measure();
  say({ report: '/there/report.md', remedy: 'none needed' });
  expect(aftermathOf(session(), config, 'success')).toMatchObject({
    outcome: 'completed',
    reason: 'it reached its end',
    remedy: 'none needed',
    goesOn: false,
    hasBegun: true,
    reportPath: '/there/report.md',
    report: { kind: 'final', outcome: { outcome: 'completed', exitCode: 0 } },
    faults: [],
    problems: [],
  });
});

test('a leg that was completed goes on in the next one, but for the last, and where the session is over', () => {
  trade();
  say();
  expect(aftermathOf(session({ of: 2 }), config, 'success').goesOn).toBe(true);
  say({ leg: 2 });
  expect(aftermathOf(session({ number: 2, of: 2 }), config, 'success').goesOn).toBe(false);
  say({ outcome: 'stopped' });
  expect(aftermathOf(session({ of: 2 }), config, 'success').goesOn).toBe(false);
  book.remove();
  book = new SampleBook();
  mkdirSync(pathsOf(book.folder).state, { recursive: true });
  trade('completed');
  say();
  expect(aftermathOf(session({ of: 2 }), config, 'success').goesOn).toBe(false);
});

test.each([
  ['another session', { session: 's0' }],
  ['another leg', { leg: 2 }],
])('the result of %s says nothing', (_, other) => {
  trade();
  say(other);
  writeFileSync(pathsOf(book.folder).runtimeLog, '');
  expect(aftermathOf(session(), config, 'success')).toMatchObject({
    outcome: 'failed',
    reason: 'the controller was gone without a word',
  });
});

test('a controller that was killed leaves no word: a cancelled run is cancelled, any other failed', () => {
  trade();
  measure();
  expect(aftermathOf(session(), config, 'cancelled')).toMatchObject({ outcome: 'cancelled' });
  const { outcome, reason, reportPath } = aftermathOf(session(), config, 'failure');
  expect({ outcome, reason }).toEqual({ outcome: 'failed', reason: 'the session was never started' });
  expect(existsSync(reportPath!)).toBe(true);
});

test.each([
  ['while its controller wrote its last words', { number: 1, of: 1 }],
  ['between the end of a leg and the result of its controller', { number: 1, of: 2 }],
  ['when the book of the leg before was just brought', { number: 2, of: 2 }],
])(
  'a session that was cancelled %s has its end in the book: the next run does not take it for lost',
  (_, leg) => {
    trade();
    expect(readBook(book.path)?.previous).toBe('lost');
    const { outcome, hasBegun, goesOn, faults, problems } = aftermathOf(session(leg), config, 'cancelled');
    expect({ outcome, hasBegun, goesOn, faults, problems }).toEqual({
      outcome: 'cancelled',
      hasBegun: true,
      goesOn: false,
      faults: [],
      problems: [],
    });
    expect(readBook(book.path)?.previous).toBe('cancelled');
  },
);

test('a controller that was killed wrote no summary of its day: the report step does', () => {
  trade();
  measure();
  const written = () => readdirSync(pathsOf(book.folder).reports).filter((name) => /summary.*md$/.test(name));
  aftermathOf(session({ of: 2 }), config, 'failure');
  expect(written()).toEqual(['daily-summary-20260101.md', 'weekly-summary-2026-W01.md']);
});

test('a session that failed, or goes on in another leg, gets no end that it did not have', () => {
  trade();
  aftermathOf(session(), config, 'failure');
  expect(readBook(book.path)?.previous).toBe('lost');
  say();
  expect(aftermathOf(session({ of: 2 }), config, 'cancelled').goesOn).toBe(true);
  expect(readBook(book.path)?.previous).toBe('lost');
});

test('a bot that still holds the book of a cancelled session is a problem that is told', () => {
  trade();
  const lock = takeLock(writerLockOf(book.path));
  const { problems } = aftermathOf(session(), config, 'cancelled');
  lock?.release();
  expect(problems).toEqual([expect.stringMatching('its bot still holds the book')]);
});

test('a session that was cancelled in a run that was not lost its watcher', () => {
  trade();
  say({ outcome: 'cancelled', reason: 'whoever watched the session has gone silent', report: '/there.md' });
  expect(aftermathOf(session(), config, 'cancelled')).toMatchObject({ outcome: 'cancelled' });
  expect(aftermathOf(session(), config, 'failure')).toMatchObject({
    outcome: 'failed',
    reason: expect.stringMatching(/^the monitor step was gone .* gone silent$/),
    reportPath: '/there.md',
  });
});

test.each(['success', 'failure', 'cancelled'])(
  'a session that lost its controller is no success of a job that ended with %s, no matter what was said of it',
  (jobStatus) => {
    book.run({ id: 's1', start: START, closes: [100], end: 'controller-lost' });
    for (const outcome of [null, 'completed', 'stopped', 'cancelled'] as const) {
      if (outcome) say({ outcome });
      const aftermath = aftermathOf(session(), config, jobStatus);
      expect(aftermath).toMatchObject({ outcome: 'failed', goesOn: false });
    }
    expect(aftermathOf(session(), config, 'success').reason).toMatch(
      /lost its controller|monitor step was gone/,
    );
  },
);

test('a session that never began leaves nothing to report', () => {
  expect(aftermathOf(session(), config, 'success')).toMatchObject({
    hasBegun: false,
    report: null,
    faults: [],
  });
  book.run({ id: 's0', start: START, closes: [100], end: 'completed' });
  expect(aftermathOf(session(), config, 'success')).toMatchObject({
    hasBegun: false,
    report: null,
    faults: [],
  });
});

test('a session that was gone before its first health check began all the same: its book is to be saved', () => {
  trade();
  expect(aftermathOf(session(), config, 'failure')).toMatchObject({
    hasBegun: true,
    report: null,
    reportPath: null,
    faults: [],
  });
});

test.each([
  ['garbage', (path: string) => writeFileSync(path, 'this is no database, whatever its name says')],
  ['empty', (path: string) => truncateSync(path, 0)],
  ['cut off', (path: string) => truncateSync(path, 8192)],
])('a ledger that is %s is a fault of the book, and nothing is thrown', (_, spoil) => {
  trade('completed');
  say();
  spoil(book.path);
  const { outcome, faults, report } = aftermathOf(session(), config, 'success');
  expect({ outcome, report }).toEqual({ outcome: 'failed', report: null });
  expect(faults).toEqual([expect.stringMatching(/ledger/)]);
});

test('a report that cannot be written is a problem of its own', () => {
  trade('completed');
  measure();
  say();
  writeFileSync(pathsOf(book.folder).reports, 'a file in the way');
  const { report, reportPath, problems, faults } = aftermathOf(session(), config, 'success');
  expect(report).not.toBeNull();
  expect({ reportPath, faults }).toEqual({ reportPath: null, faults: [] });
  expect(problems).toEqual([expect.stringMatching(/^The final report could not be written: /)]);
});

test('what came of the recording, run again, is in the report, and in the file where a cancelled controller had no time', () => {
  trade('completed');
  measure();
  const divergence = skippedDivergence('so the test says');
  say({ report: '/there.md' });
  const kept = aftermathOf(session(), config, 'success', { divergence });
  expect(kept).toMatchObject({ reportPath: '/there.md', report: { divergence } });
  say({ outcome: 'cancelled', report: '/there.md' });
  expect(aftermathOf(session(), config, 'cancelled')).toMatchObject({ reportPath: '/there.md' });
  const { reportPath } = aftermathOf(session(), config, 'cancelled', { divergence });
  expect(readFileSync(reportPath!, 'utf8')).toContain('Not done: so the test says');
});
