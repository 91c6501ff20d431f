import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pageActions } from './page-actions.ts';
import { stepOf, TradingRepository } from './trading-repository.ts';

const PAGES = '.github/workflows/chimera-pages.yml';

const repositoryWith = (variables: Record<string, string>) =>
  TradingRepository.create(
    { monitoring: { health_check_interval: 600 } },
    { remotes: pageActions, variables },
  );

test.concurrent('after two sessions the page shows two sessions, and it is published', async () => {
  const repository = await repositoryWith({ CHIMERA_PAGES: 'true' });
  const before = await repository.start({ workflow: PAGES, event: 'workflow_dispatch' }).finished;
  expect(before.conclusion).toBe('success');
  expect(before.jobs.build?.outputs).toEqual({ built: 'false' });
  expect(before.jobs.deploy?.conclusion).toBe('skipped');

  await repository.run();
  await repository.run();
  const { conclusion, jobs } = await repository.start({ workflow: PAGES, event: 'workflow_run' }).finished;
  expect(conclusion).toBe('success');
  expect(stepOf(jobs.build, 'pages').outputs).toMatchObject({ built: 'true', sessions: '2' });
  expect(jobs.deploy?.conclusion).toBe('success');
  const site = stepOf(jobs.build, 'pages').outputs.path!;
  const data = JSON.parse(readFileSync(join(site, 'data.json'), 'utf8'));
  expect(data.book.sessions).toBe(2);
  expect(data.sessions.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'completed',
    'completed',
  ]);
  expect(data.state).toEqual({ tone: 'good', headline: 'All is well' });
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  expect(page.match(/<span class="badge is-good">completed<\/span>/g)).toHaveLength(2);
  expect(page).toContain('https://github.com/someone/trading/actions/runs/');
  for (const [, file] of page.matchAll(/href="(reports\/[^"]+)"/g)) {
    expect([file, existsSync(join(site, file!))]).toEqual([file, true]);
  }
  expect(page).toMatch(/href="reports\/runtime-final-report-[\d-]+\.html"/);
  expect(repository.github.issues).toEqual([]);
  expect(repository.github.unknown).toEqual([]);
});

test.concurrent('after sessions of the schedule the page says how late they came', async () => {
  const repository = await repositoryWith({ CHIMERA_PAGES: 'true', CHIMERA_SPEED: '1440' });
  const { github } = repository;
  // Two turns of which the runs came late, and one whose run never came, days ago.
  const threeDaysAgo = Date.now() - 3 * 86_400_000;
  const turn = (before: number) => Math.floor(threeDaysAgo / 21_600_000 - before) * 21_600_000 + 17 * 60_000;
  const [first, second] = [turn(6) + 40 * 60_000, turn(4) + 5 * 3_600_000];
  for (const createdAt of [first, second]) github.addRun({ createdAt, status: 'completed' });
  await repository.start({ event: 'schedule' }).finished;
  const { jobs } = await repository.start({ workflow: PAGES, event: 'workflow_run' }).finished;
  const site = stepOf(jobs.build, 'pages').outputs.path!;
  const { githubSchedule } = JSON.parse(readFileSync(join(site, 'data.json'), 'utf8'));
  // The third run is that of the session, of the newest turn.
  expect(githubSchedule).toMatchObject({
    since: new Date(turn(6)).toISOString().replace('.000', ''),
    longest_delay_seconds: expect.any(Number),
  });
  expect(githubSchedule.turns - githubSchedule.dropped).toBe(3);
  expect(githubSchedule.dropped).toBeGreaterThan(8);
  expect(githubSchedule.longest_delay_seconds).toBeGreaterThanOrEqual(5 * 3600);
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  expect(page).toContain('<dt>GitHub late by at least</dt>');
  const words = `${githubSchedule.dropped} of ${githubSchedule.turns} turns never came`;
  expect(page).toContain(words);
  const report = /href="(reports\/runtime-final-report-[\d-]+\.md)"/.exec(page)![1]!;
  expect(readFileSync(join(site, report), 'utf8')).toContain(words);
});

test.concurrent('without the variable nothing is built, no matter who asks', async () => {
  const repository = await repositoryWith({});
  for (const event of ['workflow_run', 'workflow_dispatch']) {
    const { conclusion, jobs } = await repository.start({ workflow: PAGES, event }).finished;
    expect(conclusion).toBe('success');
    expect(Object.values(jobs).map((job) => job.conclusion)).toEqual(['skipped', 'skipped']);
  }
});

test.concurrent('where the newest book cannot be had no older one is shown, and a switched-off repository keeps its page', async () => {
  const repository = await repositoryWith({ CHIMERA_PAGES: 'true' });
  await repository.run();
  const { github } = repository;
  const [saved] = github.artifacts.filter(({ name }) => name.startsWith('chimera-book-'));
  github.evictCaches();
  saved!.expiresAt = 0;
  const lost = await repository.start({ workflow: PAGES }).finished;
  expect(lost.conclusion).toBe('failure');
  expect(stepOf(lost.jobs.build, 'pages').annotations.at(-1)?.message).toMatch(
    /^No page was built: the book/,
  );

  repository.configure({ enabled: false });
  const off = await repository.start({ workflow: PAGES }).finished;
  expect(off.conclusion).toBe('success');
  expect(off.jobs.build?.outputs).toEqual({ built: 'false' });
});
