import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openApi } from '../../packages/github/src/api.ts';
import type { RunContext } from '../../packages/github/src/run-context.ts';
import { failuresInARow } from '../../packages/github/src/succession/runs-beside.ts';
import { FakeGitHub } from './services/fake-github.ts';
import type { Conclusion } from './services/records.ts';

const OWN = 900;
const MINUTE = 60_000;
let github: FakeGitHub;
let ran: number;

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
  ran = 0;
});

afterEach(async () => {
  expect(github.unknown).toEqual([]);
  await github.close();
});

const DONE = [{ name: 'Set up job' }];

/** A run that is over, later than those before it; the jobs of a session, unless it had none. */
function past(conclusion: Conclusion, hadSession = true, prefix = ''): void {
  ran += 1;
  const createdAt = Date.UTC(2026, 0, 1) + ran * MINUTE;
  const { id: runId } = github.addRun({ id: ran, status: 'completed', conclusion, createdAt });
  const over = { runId, status: 'completed', startedAt: createdAt } as const;
  github.addJob({ ...over, name: `${prefix}Preflight`, conclusion: 'success', steps: DONE });
  const session = hadSession ? { conclusion, steps: DONE } : { conclusion: 'skipped' as const };
  github.addJob({ ...over, name: `${prefix}Session`, ...session });
  github.addJob({ ...over, name: `${prefix}Next`, conclusion: 'success', steps: hadSession ? DONE : [] });
}

function counted(): Promise<number | null> {
  const context = { owner: 'someone', repo: 'trading', runId: OWN, workflowFile: 'chimera-runtime.yml' };
  const api = openApi({ ...context, apiUrl: github.apiUrl }, github.token, {
    warn: () => {},
    retryUnitMs: 1,
  });
  const scene = { api, context: { ...context, ref: 'refs/heads/main' } as RunContext, log: { line() {} } };
  return failuresInARow(scene);
}

test.each(['', 'trade / '])(
  'failures are counted back to the last session that went well (%s)',
  async (prefix) => {
    past('success', true, prefix);
    past('failure', true, prefix);
    past('cancelled', true, prefix);
    past('timed_out', true, prefix);
    expect(await counted()).toBe(2);
    past('success', true, prefix);
    expect(await counted()).toBe(0);
  },
);

test('a run of the schedule that stood back is no session that went well', async () => {
  past('success');
  past('failure');
  past('success', false);
  past('failure');
  past('success', false, 'trade / ');
  expect(await counted()).toBe(2);
});

test('the run that asks does not count', async () => {
  past('success');
  github.addRun({ id: OWN, status: 'completed', conclusion: 'failure' });
  expect(await counted()).toBe(0);
});
