import { expect, test } from '@jest/globals';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

const NODE_OPTIONS = `--import=${new URL('./short-waits.mjs', import.meta.url)}`;
/** A checkpoint every three seconds, as the waits are shortened. */
const OFTEN = { runtime_settings: { checkpoint_minutes: 1 } };

function repositoryOf(configuration: object = {}): Promise<TradingRepository> {
  return TradingRepository.create(configuration, { environment: { NODE_OPTIONS } });
}

function copiesOf({ github }: TradingRepository, runId: number): readonly string[] {
  return github.artifacts
    .filter((artifact) => artifact.runId === runId && artifact.isFinal)
    .map(({ name }) => name)
    .filter((name) => name.startsWith('chimera-book-'));
}

test.concurrent('storage that hangs at a checkpoint, at the last save and when it is restored costs no leg', async () => {
  const repository = await repositoryOf(OFTEN);
  const { github } = repository;
  const { run, runId, finished } = repository.start({ inputs: { duration: '6', speed: '1440' } });

  await run.reached('session/monitor');
  const removers = (['artifact', 'cache', 'blob'] as const).map((service) =>
    github.faults.add({ service, hang: true }),
  );
  await run.reached('session/report');
  for (const remove of removers) remove();
  // The first try of both shelves, and of the mark.
  github.faults.add({ service: 'artifact', hang: true, times: 2 });
  github.faults.add({ service: 'cache', hang: true, times: 1 });

  await run.reached('session-2/launch');
  github.faults.add({ service: 'cache', path: 'GetCacheEntry', hang: true, times: 1 });
  github.faults.add({ service: 'blob', method: 'GET', stall: true, times: 1 });

  const { conclusion, jobs } = await finished;
  expect(conclusion).toBe('success');
  const [first, second] = [jobs.session!, jobs['session-2']!];
  expect(stepOf(first, 'monitor').log).toMatch(/the artifact service gave no answer within/);
  expect(stepOf(first, 'report').log).toMatch(/Neither the cache nor the artifact service took the book/);
  expect(stepOf(first, 'report').log).toMatch(/The book is saved up to entry/);
  expect(bookOf(second)).toMatchObject({ faults: [], sessions: [{ end: 'completed' }] });
  expect(bookOf(second).hashes.slice(0, bookOf(first).entries)).toEqual(bookOf(first).hashes);
  expect(copiesOf(repository, runId)).toHaveLength(2);
  expect(github.issues).toEqual([]);
});

test.concurrent('checkpoints that a newer copy replaces are gone when the leg is over, and a leg uploads its book once', async () => {
  const repository = await repositoryOf(OFTEN);
  const { github } = repository;
  const { runId, finished } = repository.start({ inputs: { duration: '5', speed: '1440' } });
  const { conclusion, jobs } = await finished;
  expect(conclusion).toBe('success');
  expect(stepOf(jobs.session, 'monitor').log.match(/Checkpoint: the book is saved/g)!.length).toBeGreaterThan(
    1,
  );
  const deleted = github.requestsTo('artifact', 'POST', 'DeleteArtifact');
  expect(deleted.length).toBeGreaterThan(1);
  expect(deleted.every(({ status }) => status === 200)).toBe(true);
  const [copy, ...others] = copiesOf(repository, runId);
  expect(others).toEqual([]);
  expect(copy).toContain(`-${String(bookOf(jobs.session!).entries).padStart(9, '0')}-`);
  expect(github.caches.map(({ key }) => key)).toEqual([copy]);
  const logs = github.artifacts.find(({ name }) => name.startsWith('runtime-logs-'))!.blob.content!;
  expect(logs.includes('market-data/')).toBe(true);
  expect(logs.includes('book.json')).toBe(true);
  expect(logs.includes('ledger.db')).toBe(false);
});

test.concurrent('storage that is used up is told at once, becomes an issue the second time, and the issue closes when it works again', async () => {
  const repository = await repositoryOf();
  const { github } = repository;
  github.artifactQuotaBytes = 0;
  for (const issues of [0, 1]) {
    const { conclusion, jobs } = await repository.run();
    expect(conclusion).toBe('success');
    const report = stepOf(jobs.session, 'report');
    expect(report.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^the artifact chimera-book-.* Artifact storage quota has been hit/),
    );
    expect(report.summary).toMatch(
      /Storage[\s\S]*GitHub refused the artifact of the book.*quota has been hit/,
    );
    expect(github.issues).toHaveLength(issues);
  }
  expect(github.issues[0]).toMatchObject({ title: 'Chimera: storage is full (storage)', state: 'open' });
  expect(copiesOf(repository, 101)).toEqual([]);

  github.artifactQuotaBytes = 500_000_000;
  const { conclusion, jobs } = await repository.run();
  expect(conclusion).toBe('success');
  expect(bookOf(jobs.session!).sessions).toHaveLength(3);
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
  const { log } = stepOf((await repository.run()).jobs.preflight, 'preflight');
  expect(log).toMatch(
    /✅ storage +the ledger has [\d.]+ MB, and the run that saved it uploaded [\d.]+ MB: 120 runs/,
  );
});

test.concurrent('a book that no service hands over makes launch red in words, before its time-out, and the next run goes on', async () => {
  const repository = await repositoryOf();
  const { github } = repository;
  await repository.run();
  const { run, finished } = repository.start({ inputs: { duration: '1', speed: '3600' } });
  await run.reached('session/launch');
  const removers = (['cache', 'blob'] as const).map((service) => github.faults.add({ service, hang: true }));
  const { conclusion, jobs } = await finished;
  expect(conclusion).toBe('failure');
  const launch = stepOf(jobs.session, 'launch');
  expect(launch.log).toMatch(/cannot be had: .*; it is tried again/);
  expect(launch.annotations.at(-1)?.message).toMatch(
    /^the book that the plan names \(entry \d+\) cannot be had/,
  );
  expect(github.issues).toMatchObject([
    { title: expect.stringMatching(/could not be launched/), state: 'open' },
  ]);
  for (const remove of removers) remove();
  const next = await repository.run();
  expect(next.conclusion).toBe('success');
  expect(bookOf(next.jobs.session!).sessions.map(({ end }) => end)).toEqual(['completed', 'completed']);
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
});

test.concurrent('copies and lists that hang in preflight: no session starts on an older book, and the next run goes on', async () => {
  const repository = await repositoryOf();
  const { github } = repository;
  const first = await repository.run();
  const { entries } = bookOf(first.jobs.session!);
  const saved = [...github.artifacts];
  const hangs = [
    {
      faults: [{ service: 'cache' }, { service: 'blob' }, { service: 'artifact' }] as const,
      says: `the book was last saved as chimera-book-.*-0*${entries}-.*, but no copy of it can be had. nothing is lost: the next run asks again`,
    },
    {
      faults: [{ service: 'rest', path: '/actions/artifacts' }] as const,
      says: 'GitHub does not list .*, so that nobody knows which copy of the book is the newest',
    },
  ];
  for (const { faults, says } of hangs) {
    const removers = faults.map((fault) => github.faults.add({ ...fault, hang: true }));
    const { conclusion, jobs } = await repository.run();
    for (const remove of removers) remove();
    expect(conclusion).toBe('failure');
    expect(stepOf(jobs.preflight, 'preflight').annotations.at(-1)?.message).toMatch(new RegExp(says));
    expect(jobs.session?.conclusion).toBe('skipped');
    expect(github.artifacts).toEqual(saved);
    expect(github.issues).toMatchObject([{ state: 'open' }]);
  }
  // One answer that does not come is asked for again.
  for (const service of ['cache', 'rest'] as const) github.faults.add({ service, hang: true, times: 1 });
  const next = await repository.run();
  expect(next.conclusion).toBe('success');
  expect(bookOf(next.jobs.session!)).toMatchObject({
    faults: [],
    sessions: [{ end: 'completed' }, { end: 'completed' }],
  });
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
}, 600_000);
