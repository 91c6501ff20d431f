import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerError, UserError } from '@chimera/base';
import { runStep } from '@chimera/github';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PlanError } from '../../../packages/github/src/plan/plan-error.ts';
import { InputError } from '../../../packages/github/src/steps/step.ts';
import { FakeGitHub } from '../services/fake-github.ts';
import { beginJob } from '../services/runner-job.ts';

const job = beginJob();
let github: FakeGitHub;

beforeAll(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
  Object.assign(process.env, github.environment({ runId: 7 }), {
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_NUMBER: '7',
    'INPUT_GITHUB-TOKEN': github.token,
  });
});

beforeEach(() => {
  process.exitCode = 0;
});

afterAll(async () => {
  process.exitCode = 0;
  job.end();
  await github.close();
});

const run = (action: Parameters<typeof runStep>[0], work: () => Promise<void>) =>
  runStep(action, work, () => {});

function fail(error: Error): () => Promise<void> {
  return () => Promise.reject(error);
}

test('an input that cannot be used fails the step in words, and opens no issue', async () => {
  await run('preflight', fail(new InputError('the input legs is "x"')));
  expect(process.exitCode).toBe(1);
  expect(job.log()).toMatch('::error::the input legs is "x"');
  expect(github.issues).toEqual([]);
});

test('what nobody thought of fails the step as a defect, with an issue that is counted', async () => {
  await run('preflight', fail(new Error('no such thing')));
  await run('preflight', fail(new Error('no such thing')));
  expect(process.exitCode).toBe(1);
  expect(job.log()).toMatch('this is a defect of Chimera');
  expect(github.issues).toEqual([
    expect.objectContaining({
      title: 'Chimera: defect in Chimera (preflight)',
      body: expect.stringMatching(/\| Reason \| no such thing \|[\s\S]*run-step\.test\.ts/),
    }),
  ]);
});

test('what a person can mend is told with its remedy, as the kind that it is', async () => {
  const before = github.issues.length;
  await run('preflight', fail(new LedgerError('the ledger is damaged', 'run chimera ledger repair')));
  await run('preflight', fail(new UserError('no such exchange', { exitCode: 2 })));
  await run('preflight', fail(new UserError('the port is taken')));
  expect(process.exitCode).toBe(1);
  expect(job.log()).toMatch('::error::the ledger is damaged; run chimera ledger repair');
  expect(job.log()).not.toMatch(/defect of Chimera[^\n]*(?:damaged|exchange|the port)/);
  expect(github.issues.slice(before).map(({ title }) => title)).toEqual([
    'Chimera: ledger does not verify (preflight)',
    expect.stringMatching(/^Chimera: .*configuration.* \(preflight\)$/),
    expect.stringMatching(/^Chimera: .* \(preflight\)$/),
  ]);
});

test('a plan that is refused fails the step in words, never in a stack, and an issue tells of it once a run', async () => {
  process.env.INPUT_PLAN = 'no plan';
  const refusal = { field: 'session.speed', found: '2', expected: '1', remedy: 'hand it on' };
  await run('launch', fail(PlanError.of([refusal])));
  await run('report', fail(PlanError.of([refusal])));
  expect(process.exitCode).toBe(1);
  expect(job.log()).toMatch(/::error::The plan is refused.*where: {4}session\.speed/);
  expect(job.log()).not.toMatch(/::error::The plan[^\n]*defect|plan-error\.ts/);
  expect(github.issues.slice(4)).toEqual([
    expect.objectContaining({
      title: 'Chimera: plan was refused (plan)',
      body: expect.stringMatching(/the plan is refused: session\.speed is 2; expected 1/),
    }),
  ]);
});

test('where the configuration wants no issues there is none, no matter what the plan says', async () => {
  const workspace = process.env.GITHUB_WORKSPACE!;
  mkdirSync(join(workspace, '.chimera'), { recursive: true });
  const notifications = { github_issues: { create_on_error: false } };
  writeFileSync(join(workspace, '.chimera/runtime-config.json'), JSON.stringify({ notifications }));
  const known = github.issues.length;
  await run('report', fail(new Error('another thing')));
  expect(process.exitCode).toBe(1);
  expect(github.issues).toHaveLength(known);
});

test('a step that hangs is given up in words before its time-out ends it', async () => {
  const issues = github.issues.length;
  await runStep(
    'launch',
    () => new Promise(() => {}),
    () => {},
    performance.now() + 30,
  );
  expect(process.exitCode).toBe(1);
  expect(job.log()).toMatch(/::error::the step launch was not over after [\d.]+ s and is given up/);
  expect(github.issues).toHaveLength(issues);
});
