import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { stepOf, TradingRepository } from './trading-repository.ts';

const PAGES = '.github/workflows/chimera-pages.yml';

const folder = mkdtempSync(join(tmpdir(), 'chimera-pages-actions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** GitHub's own two actions, as far as the workflow sees them: one takes the folder, one gives the address. */
const remotes = {
  'actions/upload-pages-artifact': standIn(
    'upload',
    `inputs: { path: { required: true } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { SITE: '$\{{ inputs.path }}' }
      run: test -f "$SITE/index.html"`,
  ),
  'actions/deploy-pages': standIn(
    'deploy',
    `outputs: { page_url: { value: 'https://someone.github.io/trading/' } }
runs:
  using: composite
  steps:
    - shell: bash
      run: 'true'`,
  ),
};

function standIn(name: string, text: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'action.yml'), `name: ${name}\n${text}\n`);
  return join(folder, name);
}

const repositoryWith = (variables: Record<string, string>) =>
  TradingRepository.create({ monitoring: { health_check_interval: 600 } }, { remotes, variables });

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
}, 120_000);

test.concurrent('without the variable nothing is built, whoever asks', async () => {
  const repository = await repositoryWith({});
  for (const event of ['workflow_run', 'workflow_dispatch']) {
    const { conclusion, jobs } = await repository.start({ workflow: PAGES, event }).finished;
    expect(conclusion).toBe('success');
    expect(Object.values(jobs).map((job) => job.conclusion)).toEqual(['skipped', 'skipped']);
  }
}, 60_000);

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
}, 120_000);
