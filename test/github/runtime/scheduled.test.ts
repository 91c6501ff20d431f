import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { CHIMERA } from '../../session/command.ts';
import { ROOT } from '../../source-files.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

test('a scheduled session runs in two legs, reports, saves its book, and the next run goes on with it', async () => {
  const repository = await TradingRepository.create({}, { variables: { CHIMERA_SPEED: '1440' } });
  const { github } = repository;
  const { conclusion, jobs, concurrency } = await repository.start({ event: 'schedule' }).finished;
  expect(conclusion).toBe('success');
  expect(concurrency).toBe(
    'chimera-runtime-main someone/trading/.github/workflows/chimera-runtime.yml@refs/heads/main',
  );
  const { preflight, session, 'session-2': second } = jobs;
  expect(preflight?.outputs).toMatchObject({ enabled: 'true', 'session-id': '20260101-000000-0001' });

  const first = bookOf(session!);
  const book = bookOf(second!);
  expect(first).toMatchObject({ faults: [], sessions: [{ id: '20260101-000000-0001', end: null }] });
  expect(book).toMatchObject({ faults: [], sessions: [{ id: '20260101-000000-0001', end: 'completed' }] });
  expect(book.hashes.slice(0, first.entries)).toEqual(first.hashes);

  const monitor = stepOf(session, 'monitor');
  expect(monitor.outputs).toMatchObject({
    outcome: 'completed',
    health: expect.stringMatching(/^(healthy|degraded)$/),
  });
  expect(monitor.groups).toContain('Health checks, 2026-01-01 02:00 UTC');
  expect(monitor.log).toMatch(/^02:\d\d (healthy|degraded) +equity +[\d,.]+ +positions +\d+ +trades +\d+/m);
  expect(stepOf(second, 'launch').outputs['resumed-from']).toBe(`${first.entries}:${first.head}`);

  const report = stepOf(second, 'report');
  expect(report.outputs).toMatchObject({
    'report-path': expect.stringMatching(/runtime-final-report-20260101-060000\.md$/),
    equity: expect.stringMatching(/^\d+\.\d\d$/),
    pnl: expect.stringMatching(/^-?\d+\.\d\d$/),
    'issue-number': '',
  });
  expect(report.summary).toMatch(/^# ✅ Session 20260101-000000-0001, leg 2 of 2/);
  expect(report.summary).toMatch(/\*\*completed\*\*: the session reached its end/);
  expect(report.summary).toContain('```mermaid');
  expect(report.summary).toContain(`runs/101/artifacts/${report.outputs['artifact-id']}`);
  const names = github.artifacts.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'runtime-logs-101-leg1',
      'runtime-logs-101-leg2',
      expect.stringMatching(/^chimera-book-v2-test-main\./),
    ]),
  );
  expect(github.caches.filter(({ isFinal }) => isFinal)).toHaveLength(2);
  expect(github.issues).toEqual([]);
  expect(github.unknown).toEqual([]);
  // What the token's limit counts; the documentation states it.
  const counted = github.requestsTo('rest').filter(({ status }) => status !== 304).length;
  const [, stated] = /a run of two legs makes about (\d+)/.exec(
    readFileSync(join(ROOT, 'docs/operations.md'), 'utf8'),
  )!;
  expect(Math.abs(counted - Number(stated))).toBeLessThanOrEqual(8);

  const next = await repository.run();
  expect(next.conclusion).toBe('success');
  expect(stepOf(next.jobs.session, 'launch').outputs['resumed-from']).toBe(`${book.entries}:${book.head}`);
  const after = bookOf(next.jobs.session!);
  expect(after.hashes.slice(0, book.entries)).toEqual(book.hashes);
  expect(after.sessions.map(({ end }) => end)).toEqual(['completed', 'completed']);
  expect(next.jobs['session-2']?.conclusion).toBe('skipped');

  // On a laptop, in one piece, from the sources: the very same journal.
  const laptop = tempFolder();
  const port = String(20_000 + (process.pid % 20_000));
  execFileSync(process.execPath, [CHIMERA, 'start', '--mode', 'test', '--speed', '1440', '--port', port], {
    cwd: laptop,
  });
  const verified = execFileSync(process.execPath, [CHIMERA, 'ledger', 'verify'], {
    cwd: laptop,
    encoding: 'utf8',
  });
  expect(verified).toContain(`head     ${book.head}`);
});

test('a configuration that is switched off ends a run green, with a notice, and starts nothing', async () => {
  const repository = await TradingRepository.create();
  repository.configure({ enabled: false });
  const { conclusion, jobs } = await repository.start({ event: 'schedule' }).finished;
  expect(conclusion).toBe('success');
  expect(jobs.preflight?.outputs.enabled).toBe('false');
  expect(stepOf(jobs.preflight, 'preflight').annotations).toEqual([
    { kind: 'notice', title: 'Sessions are switched off', message: expect.stringMatching('enabled: false') },
  ]);
  expect(jobs.session?.conclusion).toBe('skipped');
  expect(repository.github.issues).toEqual([]);
});

test('a choice that the form does not offer is refused in words, no matter who makes it', async () => {
  const repository = await TradingRepository.create();
  const { conclusion, jobs } = await repository.run({ duration: '7', 'risk-level': 'wild', speed: '0' });
  expect(conclusion).toBe('failure');
  const { log } = stepOf(jobs.preflight, 'preflight');
  expect(log).toMatch(/speed is not usable/);
  const again = await repository.run({ duration: '7', 'risk-level': 'wild' });
  const messages = stepOf(again.jobs.preflight, 'preflight')
    .annotations.map(({ message }) => message)
    .join('\n');
  expect(messages).toMatch(/duration \(action inputs\) is "7h"; expected a duration above 0 and at most 6h/);
  expect(messages).toMatch(/risk-level \(action inputs\) is "wild"/);
  expect(again.jobs.session?.conclusion).toBe('skipped');
  expect(repository.github.issues).toEqual([]);
});
