import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { processesIn } from './processes-in.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

/** Each step of the workflow, and how long it may last, so that every part of it is met. */
const STEPS = [
  { step: 'preflight/preflight', lastsMs: 1_500 },
  { step: 'session/launch', lastsMs: 1_500 },
  { step: 'session/monitor', lastsMs: 7_000 },
  { step: 'session/monitor', lastsMs: 7_000 },
  { step: 'session/report', lastsMs: 2_500 },
  { step: 'session/launch-post', lastsMs: 500 },
  { step: 'session-2/launch', lastsMs: 1_500 },
  { step: 'session-2/monitor', lastsMs: 7_000 },
  { step: 'session-2/report', lastsMs: 2_500 },
  { step: 'session-2/launch-post', lastsMs: 500 },
];

/** Pseudo-random, so that a moment that went wrong comes again. */
function* moments(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test.concurrent.each([1, 2])(
  'a run that is cancelled at any moment leaves no process, a book that verifies, and its artifact (%i)',
  async (seed) => {
    const repository = await TradingRepository.create();
    const { github } = repository;
    const random = moments(seed);
    let hashes: readonly string[] = [];
    for (const { step, lastsMs } of STEPS) {
      const { run, runId, finished } = repository.start({ inputs: { duration: '6', speed: '1440' } });
      await run.reached(step);
      const afterMs = Math.round(random.next().value * lastsMs);
      await wait(afterMs);
      run.cancel();
      const { conclusion, jobs } = await finished;
      const errors = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((one) => one.annotations));
      const moment = `${step} after ${afterMs} ms ${JSON.stringify(errors)}`;
      // What the run had come to when it was over already counts as well.
      expect([moment, conclusion]).toEqual([moment, expect.stringMatching(/^(cancelled|success)$/)]);
      for (const job of Object.values(jobs)) {
        if (job.workspace === '') continue;
        expect([moment, job.orphans, processesIn(job.workspace)]).toEqual([moment, [], []]);
        for (const { id, signals } of job.steps) {
          // Not even SIGTERM was needed.
          expect([moment, id, signals.map(({ name }) => name)]).toEqual([
            moment,
            id,
            id === 'report' || signals.length === 0 ? [] : ['SIGINT'],
          ]);
        }
        if (!job.id.startsWith('session') || !job.steps.some(({ id }) => id === 'monitor')) continue;
        if (stepOf(job, 'launch').outcome !== 'success') continue;
        const book = bookOf(job);
        expect([moment, book.faults]).toEqual([moment, []]);
        expect(book.hashes.slice(0, hashes.length)).toEqual(hashes);
        hashes = book.hashes;
        const name = `runtime-logs-${runId}-leg${job.id === 'session' ? 1 : 2}`;
        expect(github.artifacts.map((artifact) => artifact.isFinal && artifact.name)).toContain(name);
      }
    }
    expect(github.issues).toEqual([]);

    const { conclusion, jobs } = await repository.run();
    expect(conclusion).toBe('success');
    const book = bookOf(jobs.session!);
    expect(book.hashes.slice(0, hashes.length)).toEqual(hashes);
    expect(book.sessions.at(-1)?.end).toBe('completed');
    expect(github.issues).toEqual([]);
  },
);

test.concurrent('a run that is cancelled while its second leg is being started did not lose its session', async () => {
  const folder = tempFolder();
  const held = join(folder, 'held');
  const NODE_OPTIONS = `--import=${new URL('./hold-controller.mjs', import.meta.url)}`;
  const repository = await TradingRepository.create({}, { environment: { NODE_OPTIONS, HELD_FILE: held } });
  const { run, finished } = repository.start({ inputs: { duration: '6', speed: '1440' } });
  await run.reached('session-2/launch');
  for (let waited = 0; !existsSync(held); waited += 1) {
    expect(waited).toBeLessThan(600);
    await wait(50);
  }
  const controller = Number(readFileSync(held, 'utf8'));
  run.cancel();
  const { conclusion, jobs } = await finished;
  expect(conclusion).toBe('cancelled');
  // The report step ended it: the runner's sweep, after which a book can no longer be saved, found nothing.
  expect(jobs['session-2']?.orphans).toEqual([]);
  expect(() => process.kill(controller, 0)).toThrow('ESRCH');
  expect(bookOf(jobs['session-2']!)).toMatchObject({ faults: [], sessions: [{ end: 'cancelled' }] });

  const after = await repository.run();
  expect(after.conclusion).toBe('success');
  expect(bookOf(after.jobs.session!).sessions.map(({ end }) => end)).toEqual(['cancelled', 'completed']);
  expect(repository.github.issues).toEqual([]);
});

test.concurrent('a monitor that hears nothing is killed; the session is over, told and saved all the same', async () => {
  const repository = await TradingRepository.create();
  const { run, finished } = repository.start({ inputs: { duration: '5', speed: '60' } });
  await run.reached('session/monitor');
  await wait(3_000);
  run.freeze();
  run.cancel();
  const { conclusion, jobs } = await finished;
  expect(conclusion).toBe('cancelled');
  const monitor = stepOf(jobs.session, 'monitor');
  expect(monitor.signals.map(({ name }) => name)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
  expect(jobs.session?.orphans).toEqual([]);
  expect(bookOf(jobs.session!)).toMatchObject({ faults: [], sessions: [{ end: 'cancelled' }] });
  expect(stepOf(jobs.session, 'report')).toMatchObject({
    outcome: 'success',
    summary: expect.stringMatching(/\*\*cancelled\*\*/),
  });
  expect(repository.github.issues).toEqual([]);
});

test.concurrent('a session whose monitor died without a word ends by itself within a minute', async () => {
  const repository = await TradingRepository.create();
  const { run, finished } = repository.start({ inputs: { duration: '5', speed: '60' } });
  await run.reached('session/monitor');
  await wait(2_000);
  const workspaces = processesIn(run.folder);
  expect(workspaces.length).toBeGreaterThanOrEqual(3);
  // As if the monitor were stuck for good: the runner does not know, and nobody cancels.
  run.freeze();
  for (let waited = 0; processesIn(run.folder).length > 1; waited += 1) {
    expect(waited).toBeLessThan(90);
    await wait(1_000);
  }
  run.cancel();
  const { jobs } = await finished;
  expect(bookOf(jobs.session!)).toMatchObject({ faults: [], sessions: [{ end: 'cancelled' }] });
  expect(stepOf(jobs.session, 'report').log).not.toMatch(/still running/);
});
