import { configSchema } from '@chimera/config';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openApi } from '../../../packages/github/src/api.ts';
import type { RunContext } from '../../../packages/github/src/run-context.ts';
import { tellOfGap } from '../../../packages/github/src/steps/gap.ts';
import type { StepScene } from '../../../packages/github/src/steps/step.ts';
import { sampleSession } from '../../../packages/github/src/testing/session-plan.ts';
import { WorkflowLog } from '../../../packages/github/src/workflow-log.ts';
import { FakeGitHub } from '../services/fake-github.ts';
import { unavailable } from '../services/known-faults.ts';
import { shortenWaits } from '../services/short-waits.ts';

const HOUR = 3_600_000;
const OWN = 900;
let github: FakeGitHub;
let written: string[];
let reported: string[];
let restoreWaits: () => void;

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
  github.addRun({ id: OWN });
  [written, reported] = [[], []];
  restoreWaits = shortenWaits(900, 3_600_000);
});

afterEach(async () => {
  restoreWaits();
  expect(github.unknown).toEqual([]);
  await github.close();
});

/** A run that ended some hours ago; GitHub started its jobs, or did not. */
function past(hoursAgo: number, isStarted: boolean): void {
  const createdAt = github.now() - hoursAgo * HOUR;
  const conclusion = isStarted ? 'success' : 'failure';
  const { id: runId } = github.addRun({ status: 'completed', conclusion, createdAt });
  for (const name of ['Preflight', 'Session']) {
    const steps = isStarted ? [{ name: 'Set up job' }] : [];
    github.addJob({ runId, name, status: 'completed', conclusion, startedAt: createdAt, steps });
  }
}

async function tell(idleHours: number): Promise<string> {
  const now = github.now();
  const idle = { from: now - idleHours * HOUR, to: now };
  const context = { owner: 'someone', repo: 'trading', runId: OWN, ref: 'refs/heads/main' };
  const api = openApi({ ...context, apiUrl: github.apiUrl }, github.token, { warn() {}, retryUnitMs: 1 });
  const scene = {
    api,
    context: { ...context, workflowFile: 'chimera-runtime.yml' } as RunContext,
    log: new WorkflowLog((text) => written.push(text)),
  } as StepScene;
  const issues = { report: async (...all: string[]) => void reported.push(all.join(' | ')) };
  const config = configSchema.parse({ chimera_bot: { symbols: ['BTC/USDT'] } });
  const session = { plan: sampleSession({ idle }), config } as unknown as Parameters<typeof tellOfGap>[2];
  await tellOfGap(scene, issues, session);
  return written.join('');
}

test('runs that GitHub did not start are told by the first session after them', async () => {
  past(80, true);
  for (const hoursAgo of [60, 30, 6]) past(hoursAgo, false);
  const said = await tell(80);
  expect(said).toMatch(/No session ran from .* slots were missed/);
  expect(said).toMatch(/GitHub started none of the jobs of 3 runs/);
  expect(reported).toHaveLength(1);
  expect(reported[0]).toMatch(/^no-session \| chimera-runtime\.yml \| no session ran since/);
});

test('a gap in which GitHub was late is said, and opens no issue', async () => {
  past(20, true);
  expect(await tell(20)).toMatch(/No session ran from/);
  expect(reported).toEqual([]);
});

test('a gap without a missed slot costs no request', async () => {
  past(0.1, true);
  github.faults.add({ service: 'rest', path: '/workflows/', ...unavailable });
  expect(await tell(0.01)).toMatch(/No session ran from/);
  expect(reported).toEqual([]);
});

test('if GitHub does not list the runs, the gap is said all the same', async () => {
  past(80, true);
  github.faults.add({ service: 'rest', path: '/workflows/', ...unavailable });
  expect(await tell(80)).toMatch(/No session ran from .*\n.*GitHub does not list the runs since/);
  expect(reported).toEqual([]);
});
