import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunResult } from '../runner/workflow-run.ts';
import { CHECKOUT, OtherWorkflows } from './other-workflows.ts';
import { bookOf, TradingRepository } from './trading-repository.ts';

let elsewhere: OtherWorkflows;
beforeAll(() => {
  elsewhere = new OtherWorkflows();
});
afterAll(() => elsewhere.remove());

/** A turn of this schedule is always due. */
const OFTEN = { runtime_settings: { schedule: '* * * * *' } };

/** What the job that starts the next session said. */
function said({ jobs }: RunResult): string {
  const steps = jobs.next?.steps ?? [];
  return steps
    .flatMap(({ log, annotations }) => [log, ...annotations.map(({ message }) => message)])
    .join('\n');
}

/** The errors of a run, so that a test that expects none says which there was. */
function errorsOf({ jobs }: RunResult): readonly string[] {
  return Object.values(jobs)
    .flatMap(({ annotations, steps }) => [...annotations, ...steps.flatMap((step) => step.annotations)])
    .flatMap(({ kind, message }) => (kind === 'error' ? [message] : []));
}

const ends = ({ github }: TradingRepository) =>
  github.runs.map(({ event, conclusion }) => [event, conclusion]);

test('sessions follow one another from one run that the schedule starts, on one book, until they are switched off', async () => {
  const repository = await TradingRepository.create(OFTEN, { variables: { CHIMERA_SPEED: '21600' } });
  repository.obeyDispatches();
  const first = await repository.start({ event: 'schedule' }).finished;
  expect(said(first)).toContain('The next session is started: the session reached its end.');
  expect(repository.dispatched).toHaveLength(1);

  const second = await repository.dispatched[0]!;
  repository.variables.CHIMERA_SCHEDULE = 'off';
  const third = await repository.dispatched[1]!;
  expect(third.jobs.next?.conclusion).toBe('skipped');
  expect(repository.dispatched).toHaveLength(2);
  expect(ends(repository)).toEqual([
    ['schedule', 'success'],
    ['workflow_dispatch', 'success'],
    ['workflow_dispatch', 'success'],
  ]);

  const books = [first, second, third].map(({ jobs }) => bookOf(jobs['session-2']!));
  for (const [place, book] of books.entries()) {
    expect(book.faults).toEqual([]);
    expect(book.sessions.map(({ end }) => end)).toEqual(Array(place + 1).fill('completed'));
    if (place > 0) expect(book.hashes.slice(0, books[place - 1]!.entries)).toEqual(books[place - 1]!.hashes);
  }
  expect(repository.github.issues).toEqual([]);
});

test('a session that fails is tried again once, and then comes with the schedule', async () => {
  const repository = await TradingRepository.create({
    chimera_bot: { strategy: 'bad.js', trading_mode: 'test' },
  });
  repository.commit(
    'bad.js',
    `export default { name: 'bad', description: 'fails', parameters: {}, warmup: () => 0,
      create: () => ({ onCandle() { throw new Error('never again'); } }) };`,
  );
  repository.obeyDispatches();
  repository.variables.CHIMERA_SCHEDULE = 'on';
  repository.variables.CHIMERA_SPEED = '3600';
  const first = await repository.run();
  expect(first.conclusion).toBe('failure');
  expect(said(first)).toContain('The next session is started: the session failed, and is tried again once.');
  const second = await repository.dispatched[0]!;
  expect(second.conclusion).toBe('failure');
  expect(said(second)).toContain(
    'No session is started after this one: the session failed, and the one before it did too: the next one comes with the schedule.',
  );
  expect(repository.dispatched).toHaveLength(1);
  expect(repository.github.issues).toHaveLength(1);
});

test('a session that a person cancels is followed by nothing', async () => {
  const repository = await TradingRepository.create(OFTEN, { variables: {} });
  repository.obeyDispatches();
  const { run, finished } = repository.start({ inputs: { duration: '6', speed: '720' } });
  await run.reached('session/monitor');
  run.cancel();
  const { conclusion, jobs } = await finished;
  expect([conclusion, jobs.next?.conclusion]).toEqual(['cancelled', 'cancelled']);
  expect(repository.dispatched).toEqual([]);

  // A run of the schedule that waited behind it, and one that comes later.
  const waited = repository.start({ event: 'schedule' });
  repository.github.runs.at(-1)!.createdAt -= 60_000;
  const stood = await waited.finished;
  expect([stood.conclusion, stood.jobs.session?.conclusion]).toEqual(['success', 'skipped']);
  expect(stood.jobs.preflight?.steps.at(-1)?.annotations).toMatchObject([
    { kind: 'notice', title: 'The session before was cancelled' },
  ]);
  repository.github.runs[0]!.updatedAt -= 60_000;
  repository.variables.CHIMERA_SPEED = '21600';
  const later = await repository.start({ event: 'schedule' }).finished;
  expect(errorsOf(later)).toEqual([]);
  expect([later.conclusion, later.jobs.session?.conclusion]).toEqual(['success', 'success']);
});

test('a run of the schedule leaves the turn to a run that waits', async () => {
  const repository = await TradingRepository.create(OFTEN, { variables: {} });
  repository.obeyDispatches();
  repository.github.addRun({ id: 99, status: 'pending', event: 'workflow_dispatch' });
  const scheduled = await repository.start({ event: 'schedule' }).finished;
  expect(scheduled.conclusion).toBe('success');
  expect(scheduled.jobs.preflight?.outputs.enabled).toBe('false');
  expect(scheduled.jobs.preflight?.steps.at(-1)?.annotations).toEqual([
    {
      kind: 'notice',
      title: 'Another run has the turn',
      message: 'No session starts: run 99 waits, and will start the session.',
    },
  ]);
  expect(scheduled.jobs.session?.conclusion).toBe('skipped');
  expect(scheduled.jobs.next?.conclusion).toBe('skipped');
  expect(repository.dispatched).toEqual([]);
  expect(repository.github.issues).toEqual([]);
});

/** What the last step says and does after a session that is taken for completed. */
async function afterSession(configuration: object, prepare: (repository: TradingRepository) => void) {
  const repository = await TradingRepository.create(configuration, { ...elsewhere.options, variables: {} });
  repository.obeyDispatches();
  prepare(repository);
  const workflow = elsewhere.put(
    'next',
    `
next:
  runs-on: ubuntu-latest
  steps:
    - uses: ${CHECKOUT}
    - id: preflight
      uses: owner/chimera/actions/preflight@v1
      with: { mode: test, duration: 1h, speed: '3600' }
    - uses: owner/chimera/actions/successor@v1
      with:
        plan: "\${{ steps.preflight.outputs.plan }}"
        began-at: "\${{ steps.preflight.outputs.began-at }}"
        outcome: completed
`,
  );
  const run = await repository.start({ workflow }).finished;
  expect(run.conclusion).toBe('success');
  expect(repository.dispatched).toEqual([]);
  expect(repository.github.issues).toEqual([]);
  return said(run);
}

test('nothing is started beside a run that waits', async () => {
  const waits = { id: 99, status: 'pending', event: 'workflow_dispatch', workflowFile: 'next.yml' } as const;
  expect(await afterSession(OFTEN, ({ github }) => void github.addRun(waits))).toContain(
    'No session is started after this one: run 99 follows already.',
  );
});

test('without the permission the run stays green, and says what to do', async () => {
  const permissions = { actions: 'read', contents: 'read', issues: 'write' } as const;
  expect(await afterSession(OFTEN, ({ github }) => Object.assign(github, { permissions }))).toMatch(
    /comes with the schedule: Resource not accessible by integration.*Give the job the permission actions: write/,
  );
});

test('a session between two turns of the schedule is followed by nothing', async () => {
  expect(await afterSession({ runtime_settings: { schedule: '0 0 29 2 *' } }, () => {})).toContain(
    'No session is started after this one: no turn of the schedule has come since: the next one comes with the schedule.',
  );
});
