import { writeFileSync } from 'node:fs';
import { loadConfig, pathsOf } from '@chimera/config';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openApi } from '../../../packages/github/src/api.ts';
import type { RunContext } from '../../../packages/github/src/run-context.ts';
import type { RunPlan } from '../../../packages/github/src/run-plan.ts';
import { tellIssues } from '../../../packages/github/src/steps/session-issues.ts';
import type { StepScene } from '../../../packages/github/src/steps/step.ts';
import { sampleSession } from '../../../packages/github/src/testing/session-plan.ts';
import { WorkflowLog } from '../../../packages/github/src/workflow-log.ts';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { FakeGitHub } from '../services/fake-github.ts';
import { issuesDisabled } from '../services/known-faults.ts';
import { shortenWaits } from '../services/short-waits.ts';

type Findings = Parameters<typeof tellIssues>[3];

let github: FakeGitHub;
let workdir: string;
let restoreWaits: () => void;
let written: string[];

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading', token: 'of-no-known-form' });
  workdir = tempFolder();
  restoreWaits = shortenWaits(900, 3_600_000);
  written = [];
});

afterEach(async () => {
  restoreWaits();
  await github.close();
});

const ended: Findings = {
  aftermath: {
    outcome: 'completed',
    reason: 'the session reached its end',
    remedy: null,
    goesOn: false,
    hasBegun: true,
    reportPath: null,
    report: null,
    faults: [],
    problems: [],
  },
  book: { saved: null, problem: null, quota: null },
  artifact: { name: 'runtime-logs-1', id: 1, url: 'https://github.com/a/b/1', problem: null },
};

function tell(
  aftermath: Partial<Findings['aftermath']> = {},
  issues: Partial<{ enabled: boolean; create_on_error: boolean; create_on_completion: boolean }> = {},
  book: Partial<Findings['book']> = {},
) {
  const { config } = loadConfig({ workdir, environment: {}, flags: { mode: 'test' } });
  const github_issues = { ...config.notifications.github_issues, ...issues };
  const own = { ...config, notifications: { ...config.notifications, github_issues } };
  const context = {
    owner: 'someone',
    repo: 'trading',
    runId: github.nextId(),
    attempt: 1,
    runUrl: 'https://x',
  };
  const scene: StepScene = {
    context: context as unknown as RunContext,
    api: openApi({ ...context, apiUrl: github.apiUrl }, github.token, { warn: () => {}, retryUnitMs: 1 }),
    token: github.token,
    workdir,
    log: new WorkflowLog((text) => written.push(text)),
  };
  return tellIssues(scene, { config: own } as RunPlan, sampleSession({ workdir }), {
    ...ended,
    aftermath: { ...ended.aftermath, ...aftermath },
    book: { ...ended.book, ...book },
  });
}

test.each<[string, Parameters<typeof tell>, string]>([
  ['a bot that gave up', [{ outcome: 'failed', reason: 'the bot crashed' }], 'session failed (bot)'],
  [
    'a session that never began',
    [{ outcome: 'failed', hasBegun: false }],
    'session could not be launched (session)',
  ],
  ['an open breaker', [{ outcome: 'breaker' }], 'circuit breaker opened (breaker)'],
  ['a book that does not verify', [{ faults: ['entry 3 was changed'] }], 'ledger does not verify (ledger)'],
  ['a book that was not saved', [{}, {}, { problem: 'no service' }], 'book could not be saved (books)'],
  [
    'storage that was full twice in a row',
    [{}, {}, { quota: { said: 'quota has been hit', isRepeated: true } }],
    'storage is full (storage)',
  ],
])('%s opens its issue', async (_, [aftermath, issues, book], title) => {
  expect(await tell(aftermath, issues, book)).toMatchObject({ number: 1, did: 'created' });
  expect(github.issues).toMatchObject([{ title: `Chimera: ${title}`, state: 'open' }]);
});

test.each(['stopped', 'cancelled', 'killed'] as const)(
  'a session that was %s is no failure, and closes nothing',
  async (outcome) => {
    await tell({ outcome: 'failed' });
    expect(await tell({ outcome })).toBeNull();
    expect(github.issues).toMatchObject([{ state: 'open' }]);
  },
);

test('a completed session closes what is open; a leg that goes on does not', async () => {
  await tell({ outcome: 'failed' });
  expect(await tell({ goesOn: true })).toBeNull();
  expect(github.issues[0]?.state).toBe('open');
  await tell();
  expect(github.issues[0]?.state).toBe('closed');
  expect(written.join('')).toMatch(/Issue #1 is closed: the session was healthy/);
});

test('storage that is full for the first time opens no issue, and closes none', async () => {
  const quota = { said: 'quota has been hit', isRepeated: false };
  expect(await tell({}, {}, { quota })).toBeNull();
  expect(github.issues).toEqual([]);
  await tell({}, {}, { quota: { ...quota, isRepeated: true } });
  await tell({}, {}, { quota });
  expect(github.issues).toMatchObject([{ state: 'open' }]);
  await tell();
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
});

test('who wants to hear of every session hears of it, beside what is closed', async () => {
  await tell({ outcome: 'failed' });
  expect(await tell({}, { create_on_completion: true })).toMatchObject({ number: 2, did: 'created' });
  expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'closed']);
});

test('who wants no issues has none', async () => {
  expect(await tell({ outcome: 'failed' }, { enabled: false })).toBeNull();
  expect(await tell({ outcome: 'failed' }, { create_on_error: false })).toBeNull();
  expect(github.requests).toEqual([]);
});

test('the end of the log goes with it, without the token of the run', async () => {
  writeFileSync(pathsOf(workdir).runtimeLog, `first\n${'a line\n'.repeat(80)}it said of-no-known-form\n`);
  await tell({ outcome: 'failed', reason: 'of-no-known-form was refused' });
  expect(github.issues[0]?.body).toContain('it said [redacted]');
  expect(github.issues[0]?.body).not.toMatch(/of-no-known-form|^first$/m);
});

test('issues that are switched off are a warning, and nothing more', async () => {
  github.faults.add({ service: 'rest', ...issuesDisabled });
  expect(await tell({ outcome: 'failed' })).toMatchObject({ number: null, did: 'none' });
  await tell();
  expect(written.filter((line) => /^::warning::.*switched off/.test(line))).toHaveLength(2);
});
