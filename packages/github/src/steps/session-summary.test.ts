import type { Report } from '@chimera/report';
import { expect, test } from '@jest/globals';
import { sampleSession } from '../testing/session-plan.ts';
import type { Aftermath } from './aftermath.ts';
import { summaryOf } from './session-summary.ts';

const session = sampleSession();
const aftermath: Aftermath = {
  outcome: 'completed',
  reason: 'the session reached its end',
  remedy: null,
  goesOn: false,
  hasBegun: true,
  reportPath: null,
  report: null,
  faults: [],
  problems: [],
};
const hash = 'ab'.repeat(32);
const saved = { label: 'x', seq: 42, hash, cacheSaved: true, artifact: null, quota: null, problems: [] };
const book = { saved, problem: null, quota: null };
const artifact = { name: 'runtime-logs-5', id: 7, url: 'https://github.com/a/b/7', problem: null };

test('the page tells how it ended and where everything is', () => {
  const issue = { number: 3, url: 'https://github.com/a/b/issues/3', lines: [], problem: null };
  const text = summaryOf(session, { aftermath, book, artifact, issue });
  for (const part of [
    '# ✅ Session 20260101-000000-0001',
    '**completed**: the session reached its end',
    '[runtime-logs-5](https://github.com/a/b/7)',
    'saved up to entry 42, head abababababababab (cache)',
    '[#3](https://github.com/a/b/issues/3)',
  ])
    expect(text).toContain(part);
});

test('a book that is not main is named', () => {
  const text = summaryOf(sampleSession({ book: 'alpha' }), { aftermath, book, artifact, issue: null });
  expect(text).toMatch(/^# ✅ Session 20260101-000000-0001 of book alpha$/m);
});

test('a leg says which one it is, and that the session goes on', () => {
  const first = sampleSession({ leg: { ...session.leg, number: 1, of: 2 } });
  const text = summaryOf(first, { aftermath: { ...aftermath, goesOn: true }, book, artifact, issue: null });
  expect(text).toContain(', leg 1 of 2');
  expect(text).toContain('(the session goes on in the next leg)');
});

test('what is missing is said with its reason', () => {
  const text = summaryOf(session, {
    aftermath: { ...aftermath, outcome: 'failed', reason: 'it broke', remedy: 'mend it' },
    book: { saved: null, problem: 'the book could not be saved: no service', quota: null },
    artifact: { name: 'x', id: null, url: null, problem: 'no space' },
    issue: null,
  });
  expect(text).toMatch(/^# ❌/);
  for (const part of ['it broke', 'mend it', 'no space', 'no service']) expect(text).toContain(part);
});

test('text from outside is text', () => {
  const text = summaryOf(session, {
    aftermath: { ...aftermath, reason: '</table><img src=x> @you #1 | x\n# y', remedy: '<!-- z' },
    book: { saved: null, problem: '[a](https://evil.example)', quota: null },
    artifact: { name: 'x', id: null, url: null, problem: '**bold**' },
    issue: null,
  });
  const seen = text.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
  expect(seen).not.toMatch(/<img|<!--|@you|#1\b|evil|bold/);
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
});

test('a page is never larger than GitHub shows: the report goes first, in bytes', () => {
  const report = {
    kind: 'final',
    title: 'Final report',
    book: 'main',
    trades: 'PAPER',
    period: { from: '2026-01-01T00:00:00Z', to: '2026-01-01T01:00:00Z' },
    sessions: [],
    runtimeMs: 0,
    coverage: null,
    quiet: null,
    githubSchedule: null,
    parts: [],
    anomalies: [],
    timeline: { events: [], omitted: 0 },
    changes: { since: '2026-01-01T00:00:00Z', what: [], fingerprint: '0123456789ab' },
    outcome: null,
    health: {
      level: 'healthy',
      reasons: [],
      ill: [],
      checks: { healthy: 1, degraded: 0, unhealthy: 0, critical: 0 },
      breaker: { state: 'closed', reason: null },
      errorRate: 0,
      source: 'simulated',
      newestCandle: null,
      dataAgeSeconds: null,
    },
    resources: [],
    machine: { memory_used_mb: 1, memory_total_mb: 2, uptime_seconds: 3 },
    processes: [],
    market: {
      source: 'simulated',
      switches: [],
      candles: { seen: 0, flat: 0, late: 0, refused: 0 },
      fills: { byBook: 0, byCandle: 0, late: 0 },
      feed: null,
      strategy: null,
    },
    concerns: { errors: 0, warnings: 0, latest: [], omitted: 0 },
    trading: null,
    divergence: null,
    recommendations: Array.from({ length: 2_000 }, (_, index) => `${index} ${'語'.repeat(190)}`),
  } satisfies Report;
  const small = summaryOf(session, {
    aftermath: { ...aftermath, report: { ...report, recommendations: ['fine'] } },
    book,
    artifact,
    issue: null,
  });
  expect(small).toContain('fine');
  expect(small.match(/^# /gm)).toHaveLength(1);
  const text = summaryOf(session, { aftermath: { ...aftermath, report }, book, artifact, issue: null });
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(text).toContain('The report is too long for this page; it is in the artifact.');
});
