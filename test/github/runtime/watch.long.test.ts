import { describe, expect, test } from '@jest/globals';
import type { RunResult } from '../runner/workflow-run.ts';
import type { Conclusion, IssueRecord } from '../services/records.ts';
import { TradingRepository } from './trading-repository.ts';

const WATCH = '.github/workflows/chimera-watch.yml';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EVER = [{ name: 'Set up job' }];

/** A run that ended some hours ago; it had a session if its job says so. */
function past(
  { github }: TradingRepository,
  {
    hoursAgo,
    conclusion = 'success',
    jobs,
  }: { hoursAgo: number; conclusion?: Conclusion; jobs: 'ran' | 'refused' },
): void {
  const createdAt = github.now() - hoursAgo * HOUR;
  const run = github.addRun({ status: 'completed', conclusion, createdAt });
  const over = { runId: run.id, status: 'completed', conclusion, startedAt: createdAt } as const;
  if (jobs === 'refused') github.addJob({ ...over, name: 'Preflight' });
  else for (const name of ['Preflight', 'Session']) github.addJob({ ...over, name, steps: EVER });
}

const look = (repository: TradingRepository) =>
  repository.start({ event: 'schedule', workflow: WATCH }).finished;

/** What the step of the watch said, and the issues that are open. */
function seen({ jobs }: RunResult, { github }: TradingRepository) {
  const step = jobs.watch?.steps.at(-1);
  const words = [step?.log, ...(step?.annotations ?? []).map(({ message }) => message)].join('\n');
  return { words, open: github.issues.filter(({ state }) => state === 'open') };
}

const kindOf = ({ body }: IssueRecord) => /"kind":"([a-z-]+)"/.exec(body ?? '')?.[1];

test('a workflow that fell silent is told by an issue, counted, and closed by the session that runs again', async () => {
  const repository = await TradingRepository.create();
  repository.github.push({ '.github/workflows/chimera-runtime.yml': 'on: schedule' });
  expect(seen(await look(repository), repository).words).toContain('Nothing to tell');
  past(repository, { hoursAgo: 20, jobs: 'ran' });
  const first = seen(await look(repository), repository);
  expect(first.words).toMatch(/no session ran since .* is \d+\.\d h late: GitHub started no run since\./);
  expect(first.open.map(kindOf)).toEqual(['no-session']);
  expect(first.open[0]!.title).toBe('Chimera: no session runs (chimera-runtime-yml)');
  expect(first.open[0]!.body).toContain('run the workflow by hand');
  const [again] = seen(await look(repository), repository).open;
  expect(again!.body).toContain('Seen 2 times');
  repository.variables.CHIMERA_SCHEDULE = 'off';
  expect((await repository.run()).conclusion).toBe('success');
  expect(repository.github.issues).toMatchObject([{ state: 'closed' }]);
});

test('a job that no machine takes is told with its labels, and settled by the watch once it runs', async () => {
  const repository = await TradingRepository.create();
  const { github } = repository;
  const createdAt = github.now() - 5 * HOUR;
  const { id: runId } = github.addRun({ status: 'queued', createdAt });
  const job = github.addJob({
    runId,
    name: 'Preflight',
    status: 'queued',
    startedAt: createdAt,
    labels: ['self-hosted', 'my-box'],
  });
  const waits = seen(await look(repository), repository);
  expect(waits.words).toMatch(/has waited 5\.0 h for a runner \(self-hosted, my-box\)/);
  expect(waits.open.map(kindOf)).toEqual(['no-runner']);
  Object.assign(job, { status: 'in_progress', steps: EVER });
  expect(seen(await look(repository), repository).open).toEqual([]);
});

test('a workflow that GitHub switched off is told', async () => {
  const repository = await TradingRepository.create();
  past(repository, { hoursAgo: 1, jobs: 'ran' });
  repository.github.workflowStates.set('chimera-runtime.yml', 'disabled_inactivity');
  const off = seen(await look(repository), repository);
  expect(off.open.map(kindOf)).toEqual(['schedule-off']);
  repository.github.workflowStates.clear();
  expect(seen(await look(repository), repository).open).toEqual([]);
});

test('runs of which GitHub started no job are told as such', async () => {
  const repository = await TradingRepository.create();
  past(repository, { hoursAgo: 80, jobs: 'ran' });
  for (const hoursAgo of [60, 30, 6]) past(repository, { hoursAgo, conclusion: 'failure', jobs: 'refused' });
  const told = seen(await look(repository), repository);
  expect(told.words).toMatch(/GitHub started none of the jobs of 3 runs.*minutes of the account are used up/);
  expect(told.open.map(kindOf)).toEqual(['no-session']);
});

describe('nothing is told if', () => {
  test.each([
    ['the configuration switches sessions off', 'enabled: false'],
    ['the kill switch is on', 'the kill switch is on'],
  ])('%s', async (what, reason) => {
    const repository = await TradingRepository.create(what.startsWith('the conf') ? { enabled: false } : {});
    if (what.startsWith('the kill')) repository.commit('.chimera/RUNTIME_DISABLED', '');
    past(repository, { hoursAgo: 200, jobs: 'ran' });
    const { words, open } = seen(await look(repository), repository);
    expect(words).toContain(reason);
    expect(open).toEqual([]);
  });

  test('the schedule is switched off', async () => {
    const repository = await TradingRepository.create();
    past(repository, { hoursAgo: 200, jobs: 'ran' });
    const started = repository.start({ event: 'workflow_dispatch', workflow: WATCH });
    const { jobs } = await started.finished;
    expect(jobs.watch?.conclusion).toBe('skipped');
  });
});

test('a quiet public repository is reminded ten days before its schedule ends, until something is pushed', async () => {
  const repository = await TradingRepository.create();
  const { github } = repository;
  github.isPrivate = false;
  github.pushedAt = github.now() - 55 * DAY;
  const quiet = await repository.run();
  expect(quiet.conclusion).toBe('success');
  const [issue, ...others] = github.issues;
  expect(others).toEqual([]);
  expect([kindOf(issue!), issue!.state]).toEqual(['schedule-ends', 'open']);
  expect(issue!.body).toContain('the first session after a push closes this issue');
  repository.commit('README.md', 'still here');
  await repository.run();
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
});

test('a workflow that does not exist is refused in words', async () => {
  const repository = await TradingRepository.create();
  const run = await look(repository);
  expect(run.conclusion).toBe('failure');
  const { words, open } = seen(run, repository);
  expect(words).toContain(
    'the input workflow is "chimera-runtime.yml"; this repository has no workflow of that name on its default branch',
  );
  expect(open).toEqual([]);
});
