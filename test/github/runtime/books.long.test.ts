import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { unavailable } from '../services/known-faults.ts';
import { launchAlone } from './single-step.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

const HOUR = { duration: '1', speed: '3600' };

test.concurrent('ten runs in a row are one continuous journal, no matter what happens to the cache and to one of them', async () => {
  const repository = await TradingRepository.create({ runtime_settings: { checkpoint_minutes: 1 } });
  const { github } = repository;
  let hashes: readonly string[] = [];
  const sessions: string[] = [];
  const goOn = async (inputs: object = HOUR) => {
    const { conclusion, jobs } = await repository.start({ inputs: { ...inputs } }).finished;
    expect(conclusion).toBe('success');
    const book = bookOf(jobs.session!);
    expect(book.faults).toEqual([]);
    expect(book.hashes.slice(0, hashes.length)).toEqual(hashes);
    expect(book.entries).toBeGreaterThan(hashes.length);
    hashes = book.hashes;
    sessions.push('completed');
    expect(book.sessions.map(({ end }) => end ?? 'lost')).toEqual(sessions);
    return jobs;
  };
  await goOn();
  await goOn();

  // Of the third one everything is lost after its first checkpoint, a minute of real time after it began.
  const third = repository.start({ inputs: { duration: '4', speed: '120' } });
  await third.run.reached('session/monitor');
  for (
    let waited = 0;
    !github.artifacts.some(({ name, isFinal }) => isFinal && name.includes(`-${third.runId}-1-1-`));
    waited += 1
  ) {
    expect(waited).toBeLessThan(100);
    await wait(1000);
  }
  third.run.lose();
  const lost = await third.finished;
  expect(lost.jobs.session?.steps.map(({ id }) => id)).not.toContain('report');
  const atLoss = bookOf(lost.jobs.session!);
  expect(atLoss.sessions.at(-1)).toMatchObject({ end: null });
  sessions.push('lost');
  hashes = atLoss.hashes.slice(0, hashes.length + 1);

  const fourth = await goOn();
  expect(stepOf(fourth.preflight, 'preflight').annotations).toContainEqual(
    expect.objectContaining({ kind: 'warning', title: 'The session before was lost' }),
  );
  expect(github.issues).toHaveLength(1);
  expect(github.issues[0]).toMatchObject({ title: expect.stringMatching(/vanished/), state: 'closed' });

  // The cache is down for a whole run, and the book goes on through its artifact.
  const up = github.faults.add({ service: 'cache', ...unavailable });
  const cached = github.caches.length;
  const fifth = await goOn();
  expect(stepOf(fifth.session, 'report').annotations).toContainEqual(
    expect.objectContaining({ kind: 'warning' }),
  );
  up();
  expect(github.caches.filter(({ isFinal }) => isFinal)).toHaveLength(cached);
  // Now the cache holds an older book than the artifacts do.
  await goOn();

  // Everything in the cache is garbage.
  for (const { blob } of github.caches) blob.content = Buffer.from('garbage');
  const seventh = await goOn();
  expect(stepOf(seventh.preflight, 'preflight').log).toMatch(/could not be restored|is no good/);

  github.evictCaches();
  await goOn();
  await goOn();
  await goOn();
  expect(sessions).toHaveLength(10);
  expect(github.unknown).toEqual([]);
}, 600_000);

test.concurrent('a book that is lost is never started afresh in silence: it is a failure with an issue, and new-book is the way on', async () => {
  const repository = await TradingRepository.create();
  const { github } = repository;
  await repository.run();
  github.evictCaches();
  for (const artifact of github.artifacts) artifact.expiresAt = 0;

  const { conclusion, jobs } = await repository.start({ event: 'schedule' }).finished;
  expect(conclusion).toBe('failure');
  expect(jobs.session?.conclusion).toBe('skipped');
  expect(stepOf(jobs.preflight, 'preflight').annotations.at(-1)?.message).toMatch(
    /no copy of it can be had\. .*new-book/,
  );
  expect(github.issues).toHaveLength(1);
  expect(github.issues[0]).toMatchObject({ title: 'Chimera: book is missing (books)', state: 'open' });

  // Also where not even a name of it is left: the earlier run's step tells of a session.
  github.artifacts.length = 0;
  const again = await repository.run();
  expect(again.conclusion).toBe('failure');
  expect(stepOf(again.jobs.preflight, 'preflight').annotations.at(-1)?.message).toMatch(
    /earlier runs had sessions/,
  );
  expect(github.issues).toHaveLength(1);

  const fresh = await repository.run({ 'new-book': true });
  expect(fresh.conclusion).toBe('success');
  expect(bookOf(fresh.jobs.session!).sessions).toHaveLength(1);
  expect(github.issues[0]).toMatchObject({ state: 'closed' });
  const next = await repository.run();
  expect(bookOf(next.jobs.session!).sessions.map(({ end }) => end)).toEqual(['completed', 'completed']);
});

test.concurrent('a new book is the newer one, however few entries it has', async () => {
  const repository = await TradingRepository.create();
  const first = await repository.run({ duration: '6', speed: '7200' });
  const old = bookOf(first.jobs['session-2']!);
  const fresh = bookOf((await repository.run({ 'new-book': true })).jobs.session!);
  expect(fresh.entries).toBeLessThan(old.entries);
  const next = bookOf((await repository.run()).jobs.session!);
  expect(next.hashes.slice(0, fresh.entries)).toEqual(fresh.hashes);
});

test.concurrent('of two books that went on from one entry the longer one goes on, and an issue tells of the other', async () => {
  const repository = await TradingRepository.create();
  const { github } = repository;
  await repository.run();
  const saved = { caches: [...github.caches], artifacts: [...github.artifacts] };
  await repository.run();
  const one = { caches: [...github.caches], artifacts: [...github.artifacts] };
  // The second run happens again, as if it had not seen the first time, and trades otherwise.
  github.caches.splice(0, Number.POSITIVE_INFINITY, ...saved.caches);
  github.artifacts.splice(0, Number.POSITIVE_INFINITY, ...saved.artifacts);
  await repository.run({ 'risk-level': 'aggressive' });
  github.caches.push(...one.caches.filter((cache) => !saved.caches.includes(cache)));
  github.artifacts.push(...one.artifacts.filter((artifact) => !saved.artifacts.includes(artifact)));

  const { conclusion, jobs } = await repository.run();
  expect(conclusion).toBe('success');
  expect(stepOf(jobs.preflight, 'preflight').annotations).toContainEqual(
    expect.objectContaining({ kind: 'warning', message: expect.stringMatching(/contradict each other/) }),
  );
  expect(github.issues).toEqual([
    expect.objectContaining({ title: 'Chimera: two versions of the book (books)' }),
  ]);
});

test.concurrent('a job that is re-run alone with a plan of before is refused', async () => {
  const repository = await TradingRepository.create();
  const { jobs } = await repository.run();
  const { plan } = jobs.preflight!.outputs;
  await repository.run();
  const { log, code } = await launchAlone(repository, plan!);
  expect(code).toBe(1);
  expect(log).toMatch(/the plan is stale; re-run all jobs/);
});
