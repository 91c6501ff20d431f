import { expect, test } from '@jest/globals';
import { stepOf, TradingRepository } from './trading-repository.ts';

const SWITCH = '.chimera/RUNTIME_DISABLED';
const LONG = { duration: '5', speed: '60' };

// They mostly wait, each for itself.
test.concurrent('a pushed kill switch ends the session green, with a notice and no issue; nothing starts until it is gone', async () => {
  const repository = await TradingRepository.create();
  const { github } = repository;
  const { run, finished } = repository.start({ inputs: LONG });
  await run.reached('session/monitor');
  repository.commit(SWITCH, 'DISABLED');
  const second = repository.start({ event: 'push', workflow: '.github/workflows/emergency-stop.yml' });
  const { conclusion, jobs } = await finished;
  expect(conclusion).toBe('success');
  expect(stepOf(jobs.session, 'monitor')).toMatchObject({
    outputs: { outcome: 'killed', reason: `the kill switch is on: ${SWITCH} on the default branch` },
    annotations: [{ kind: 'notice', title: 'Session killed' }],
  });
  expect(stepOf(jobs.session, 'report').summary).toMatch(/^# 🛑 Session/);
  const stop = await second.finished;
  expect(stop.conclusion).toBe('success');
  expect(stop.concurrency).toBe('chimera-emergency-stop');
  expect(stop.jobs.stop?.steps.at(-1)?.outputs).toEqual({ outcome: 'ended-by-itself', runs: '101' });

  const refused = await repository.run();
  expect(refused.conclusion).toBe('failure');
  expect(refused.jobs.session?.conclusion).toBe('skipped');
  expect(stepOf(refused.jobs.preflight, 'preflight').annotations.at(-1)?.message).toMatch(
    /The kill switch is on/,
  );
  expect(github.issues).toEqual([]);

  repository.commit(SWITCH, null);
  expect((await repository.run()).conclusion).toBe('success');
  expect(github.issues).toEqual([]);
});

test.concurrent('as long as nothing is pushed, looking costs nothing of the rate limit', async () => {
  const repository = await TradingRepository.create();
  const { github } = repository;
  const { run, finished } = repository.start({ inputs: LONG });
  await run.reached('session/monitor');
  const looks = () => github.requestsTo('rest', 'GET', '/contents/.chimera');
  const before = looks().length;
  while (looks().length < before + 2) await new Promise((done) => setTimeout(done, 250));
  // The first look of a step learns the state; each one after it is answered "not modified".
  expect(looks().at(-1)).toMatchObject({ status: 304 });
  run.cancel();
  await finished;
});

test.concurrent('a session that does not end although the kill switch is on is cancelled, and no process is left', async () => {
  const CHIMERA_EMERGENCY_WORKFLOW = 'second.yml, chimera-runtime.yml';
  const variables = { CHIMERA_SCHEDULE: 'off', CHIMERA_EMERGENCY_WORKFLOW };
  const repository = await TradingRepository.create({}, { variables });
  repository.commit('.github/workflows/second.yml', 'on: workflow_dispatch');
  const { github } = repository;
  const { run, finished } = repository.start({ inputs: LONG });
  await run.reached('session/monitor');
  // The session never learns of it; the second path does, from its own push.
  github.faults.add({ service: 'rest', path: /contents\/\.chimera/, hang: true });
  repository.commit(SWITCH, 'DISABLED');
  const second = repository.start({ event: 'push', workflow: '.github/workflows/emergency-stop.yml' });
  const { conclusion, jobs } = await finished;
  expect(conclusion).toBe('cancelled');
  expect(jobs.session?.orphans).toEqual([]);
  expect(stepOf(jobs.session, 'monitor').outputs.outcome).toBe('cancelled');
  expect((await second.finished).jobs.stop?.steps.at(-1)?.outputs).toEqual({
    outcome: 'cancelled',
    runs: '101',
  });
});

test.concurrent.each([
  [
    'missing.yml',
    /this repository has no workflow of that name.*Set the repository variable CHIMERA_EMERGENCY_WORKFLOW/,
  ],
  ['chimera-runtime', /expected the file names of workflows, separated by commas, 20 at most/],
])('the emergency stop says what is wrong with the workflow %s', async (name, words) => {
  const repository = await TradingRepository.create({}, { variables: { CHIMERA_EMERGENCY_WORKFLOW: name } });
  repository.commit(SWITCH, 'DISABLED');
  const workflow = '.github/workflows/emergency-stop.yml';
  const { conclusion, jobs } = await repository.start({ event: 'push', workflow }).finished;
  expect(conclusion).toBe('failure');
  expect(jobs.stop?.steps.at(-1)?.annotations.at(-1)?.message).toMatch(words);
});
