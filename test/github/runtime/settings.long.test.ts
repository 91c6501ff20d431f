import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookOfFolder } from '@chimera/config';
import { expect, test } from '@jest/globals';
import { pageActions } from './page-actions.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

const HOUR = 3_600_000;
const CONFIGURATION = '.chimera/runtime-config.json';
const PAGES = '.github/workflows/chimera-pages.yml';

test('variables and the configuration say what a session is, also of one that another one starts', async () => {
  const folder = 'bots/first';
  const variables = { CHIMERA_WORKDIR: folder, CHIMERA_SPEED: '3600', CHIMERA_PAGES: 'true' };
  const repository = await TradingRepository.create({ enabled: false }, { variables, remotes: pageActions });
  const configuration = JSON.parse(readFileSync(join(repository.folder, CONFIGURATION), 'utf8'));
  const own = {
    ...configuration,
    enabled: true,
    runtime_settings: { schedule: '* * * * *', duration_hours: 1 },
    monitoring: { health_check_interval: 600 },
  };
  repository.commit(`${folder}/${CONFIGURATION}`, JSON.stringify(own));
  repository.obeyDispatches();
  const first = await repository.start({ event: 'schedule' }).finished;
  expect(first.conclusion).toBe('success');
  expect(first.concurrency).toBe(
    `chimera-runtime-${folder} someone/trading/.github/workflows/chimera-runtime.yml@refs/heads/main`,
  );
  repository.variables.CHIMERA_SCHEDULE = 'off';
  const second = await repository.dispatched[0]!;
  expect(second.conclusion).toBe('success');
  expect(repository.dispatched).toHaveLength(1);
  const book = bookOfFolder(folder);
  for (const { jobs } of [first, second]) {
    const { session, config } = JSON.parse(stepOf(jobs.preflight, 'preflight').outputs.plan!);
    expect([config.book, session.ends - session.start]).toEqual([book, HOUR]);
  }
  const { sessions } = bookOf(second.jobs.session!, { book, workdir: folder });
  expect(sessions.map(({ end }) => end)).toEqual(['completed', 'completed']);

  const page = await repository.start({ workflow: PAGES, event: 'workflow_run' }).finished;
  expect(stepOf(page.jobs.build, 'pages').outputs).toMatchObject({ built: 'true', sessions: '2' });
});
