import { expect, test } from '@jest/globals';
import { processesIn } from './processes-in.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

/** A turn of this schedule is always due. */
const OFTEN = { runtime_settings: { schedule: '* * * * *' } };

/** A runner of one's own: one machine for all jobs. */
const own = (keepsFiles: boolean) =>
  ({
    kind: 'self-hosted',
    keepsFiles,
    variables: { CHIMERA_SPEED: '21600', CHIMERA_RUNNER: 'my-box' },
  }) as const;

test('on a runner of one’s own sessions of one leg follow one another on one book, and leave no process', async () => {
  const repository = await TradingRepository.create(OFTEN, own(false));
  repository.obeyDispatches();
  const { finished, run } = repository.start({ event: 'schedule' });
  const { conclusion, jobs } = await finished;
  expect([conclusion, jobs['session-2']?.conclusion]).toEqual(['success', 'skipped']);
  expect(jobs.session!.orphans).toEqual([]);
  const first = bookOf(jobs.session!);
  expect(first).toMatchObject({ faults: [], sessions: [{ end: 'completed' }] });
  expect(jobs.preflight!.workspace).toBe(jobs.session!.workspace);

  repository.variables.CHIMERA_SCHEDULE = 'off';
  expect(repository.dispatched).toHaveLength(1);
  const second = await repository.dispatched[0]!;
  expect(second.conclusion).toBe('success');
  expect(stepOf(second.jobs.session, 'launch').outputs['resumed-from']).toBe(
    `${first.entries}:${first.head}`,
  );
  const book = bookOf(second.jobs.session!);
  expect(book).toMatchObject({ faults: [], sessions: [{ end: 'completed' }, { end: 'completed' }] });
  expect(book.hashes.slice(0, first.entries)).toEqual(first.hashes);
  expect(repository.github.issues).toEqual([]);
  expect(processesIn(run.folder)).toEqual([]);
});

test('on a runner that keeps its files the book on its disk is a third place', async () => {
  const repository = await TradingRepository.create({}, own(true));
  repository.variables.CHIMERA_SCHEDULE = 'off';
  const { github } = repository;
  const first = bookOf((await repository.run()).jobs.session!);
  github.evictCaches();
  for (const artifact of [...github.artifacts]) github.removeArtifact(artifact);
  const { conclusion, jobs } = await repository.run();
  expect(conclusion).toBe('success');
  expect(stepOf(jobs.session, 'launch').outputs['resumed-from']).toBe(`${first.entries}:${first.head}`);
  expect(bookOf(jobs.session!)).toMatchObject({ faults: [], sessions: [{}, { end: 'completed' }] });
});

test('on one that does not, nothing pretends that there was no book', async () => {
  const repository = await TradingRepository.create({}, own(false));
  repository.variables.CHIMERA_SCHEDULE = 'off';
  const { github } = repository;
  expect((await repository.run()).conclusion).toBe('success');
  github.evictCaches();
  for (const artifact of [...github.artifacts]) github.removeArtifact(artifact);
  const { conclusion, jobs } = await repository.run();
  expect([conclusion, jobs.session?.conclusion]).toEqual(['failure', 'skipped']);
  expect(github.issues).toMatchObject([{ title: 'Chimera: book is missing (books)' }]);
});
