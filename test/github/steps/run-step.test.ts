import { runStep } from '@chimera/runtime/github/steps/run-step';
import { InputError } from '@chimera/runtime/github/steps/step';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
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

test('where the plan wants no issues, or cannot be read, there is none', async () => {
  process.env.INPUT_PLAN = 'no plan';
  await run('report', fail(new Error('another thing')));
  expect(process.exitCode).toBe(1);
  expect(github.issues).toHaveLength(1);
});
