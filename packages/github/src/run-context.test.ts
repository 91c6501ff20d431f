import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { readRunContext } from './run-context.ts';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});

const LEAST = {
  GITHUB_REPOSITORY: 'someone/trading',
  GITHUB_RUN_ID: '12345678901',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_WORKSPACE: '/runner/trading',
  RUNNER_TEMP: '/runner/_temp',
};

function event(text: string): string {
  const path = join(folder, 'event.json');
  writeFileSync(path, text);
  return path;
}

test('everything that the runner says', () => {
  const repository = { default_branch: 'trunk', private: true };
  const context = readRunContext({
    ...LEAST,
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: event(JSON.stringify({ repository })),
    GITHUB_WORKFLOW_REF: 'someone/trading/.github/workflows/trade.yml@refs/heads/a@b',
    GITHUB_REF: 'refs/heads/trunk',
    GITHUB_SHA: 'abc',
    GITHUB_JOB: 'session',
    GITHUB_API_URL: 'https://api.example.ghe.com',
    GITHUB_SERVER_URL: 'https://example.ghe.com',
    RUNNER_ENVIRONMENT: 'self-hosted',
  });
  expect(context).toEqual({
    owner: 'someone',
    repo: 'trading',
    runId: 12_345_678_901,
    runNumber: 42,
    attempt: 3,
    event: 'schedule',
    workflowFile: 'trade.yml',
    ref: 'refs/heads/trunk',
    sha: 'abc',
    defaultBranch: 'trunk',
    isPrivate: true,
    job: 'session',
    workspace: '/runner/trading',
    temp: '/runner/_temp',
    apiUrl: 'https://api.example.ghe.com',
    isHosted: false,
    runUrl: 'https://example.ghe.com/someone/trading/actions/runs/12345678901',
    repositoryUrl: 'https://example.ghe.com/someone/trading',
  });
});

test('what may be missing has a value that is safe', () => {
  expect(readRunContext(LEAST)).toMatchObject({
    attempt: 1,
    event: 'unknown',
    workflowFile: '',
    defaultBranch: null,
    isPrivate: null,
    isHosted: true,
    apiUrl: 'https://api.github.com',
    runUrl: 'https://github.com/someone/trading/actions/runs/12345678901',
  });
});

test.each(Object.keys(LEAST))('without %s this is no step of a workflow', (name) => {
  expect(() => readRunContext({ ...LEAST, [name]: '' })).toThrow(
    `${name} is not set: the actions run as steps of a GitHub workflow`,
  );
});

test.each(['many', '-1', '1.5', '99999999999999999999'])('a run number %s is none', (text) => {
  expect(() => readRunContext({ ...LEAST, GITHUB_RUN_NUMBER: text })).toThrow(
    `GITHUB_RUN_NUMBER is "${text}"; expected a whole number`,
  );
});

test.each([
  ['garbage', '{'],
  ['no object', 'null'],
  ['no repository', '{}'],
  ['a branch that is no text', '{"repository":{"default_branch":7}}'],
  ['a branch without a name', '{"repository":{"default_branch":""}}'],
])('an event that is %s does not say which branch is the default one', (_, text) => {
  expect(readRunContext({ ...LEAST, GITHUB_EVENT_PATH: event(text) }).defaultBranch).toBeNull();
  expect(readRunContext({ ...LEAST, GITHUB_EVENT_PATH: '/nowhere' }).defaultBranch).toBeNull();
});
