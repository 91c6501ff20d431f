import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { forged } from '../../../packages/github/src/plan/testing/forged-plan.ts';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { ROOT } from '../../source-files.ts';
import { launchAlone } from './single-step.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

let elsewhere: string;
beforeAll(() => {
  elsewhere = tempFolder();
});

const STRATEGY = 'config.chimera_bot.strategy';

test('launch starts nothing of a forged plan, says each field, and an issue tells of it', async () => {
  const repository = await TradingRepository.create();
  const { jobs } = await repository.run();
  const { hashes } = bookOf(jobs.session!);
  const { plan } = jobs.preflight!.outputs;
  const trace = join(elsewhere, 'trace');
  const evil = join(elsewhere, 'evil.mjs');
  writeFileSync(
    evil,
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(trace)}, '');`,
  );
  const start = JSON.parse(plan!).session.start;
  const attacks: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
    [{ 'session.setup.limits.maxDailyLoss': 25 }, 'session.setup.limits.maxDailyLoss'],
    [{ 'session.setup.limits': null }, 'session.setup.limits'],
    [{ 'session.speed': 1e300 }, 'session.speed'],
    [{ 'session.server.host': '0.0.0.0' }, 'session.server.host'],
    [{ 'session.ends': start + 365 * 86_400_000 }, 'session.ends'],
    [{ [STRATEGY]: evil, 'session.setup.strategy': evil }, STRATEGY],
    [{ 'run.repository': 'other/trading' }, 'run.repository'],
    [{ 'config.unified_server.host': '0.0.0.0', 'session.server.host': '0.0.0.0' }, 'session.server.host'],
    [{ 'session.identity.startingCash': '1000000' }, 'session.identity.startingCash'],
    [{ 'config.book': 'other' }, 'session.identity.name'],
    [{ 'session.heartbeatMs': 1e9 }, 'session.heartbeatMs'],
    [{ 'session.setup.parameters.evil': 1 }, 'session.setup.parameters.evil'],
    [{ 'session.source': { kind: 'recorded', files: ['/etc/passwd'] } }, 'session.source.files.0'],
    [{ configFile: '/etc/passwd' }, 'configFile'],
    [{ 'session.setup.instruments.0.takerFeeRate': '0' }, 'session.setup.instruments.0.takerFeeRate'],
  ];
  for (const [changes, field] of attacks) {
    const { code, log, workspace } = await launchAlone(
      repository,
      JSON.stringify(forged(JSON.parse(plan!), changes)),
    );
    expect({ field, code, log }).toEqual({
      field,
      code: 1,
      log: expect.stringContaining(`where:    ${field} (input plan)`),
    });
    expect(log).not.toMatch(/defect of Chimera|\.ts:\d+|main\.js:\d+/);
    expect(existsSync(join(workspace, '.chimera/state'))).toBe(false);
  }
  const other = await launchAlone(repository, plan!, { runId: 900 });
  expect(other.log).toContain('where:    run.id (input plan)');
  expect(existsSync(trace)).toBe(false);
  const told = repository.github.issues.filter(({ title }) => title === 'Chimera: plan was refused (plan)');
  expect(told).toEqual([expect.objectContaining({ body: expect.stringMatching(/the plan is refused: /) })]);

  // None of it keeps the next session from its book.
  const next = await repository.run();
  expect(next.conclusion).toBe('success');
  expect(bookOf(next.jobs.session!).hashes.slice(0, hashes.length)).toEqual(hashes);
});

test('a plan that does not go with the book it names is refused before anything starts', async () => {
  const repository = await TradingRepository.create();
  await repository.run();
  // A run whose machine is gone when its session is to begin: its plan is the newest.
  const lost = repository.start({ inputs: { duration: '1', speed: '3600' } });
  await lost.run.reached('session/launch');
  lost.run.lose();
  const { plan } = (await lost.finished).jobs.preflight!.outputs;
  const id = JSON.parse(plan!).session.id.replace(/2$/, '9');
  for (const [changes, field] of [
    [{ 'session.previous': 'breaker' }, 'session.previous'],
    [{ 'session.id': id }, 'session.id'],
    [{ 'session.changed': ['limits'] }, 'session.changed'],
  ] as const) {
    const { code, log, workspace } = await launchAlone(
      repository,
      JSON.stringify(forged(JSON.parse(plan!), changes)),
    );
    expect({ field, code, log }).toEqual({
      field,
      code: 1,
      log: expect.stringContaining(`where:    ${field} (input plan)`),
    });
    expect(existsSync(join(workspace, 'chimera-runtime.log'))).toBe(false);
  }
  const honest = await launchAlone(repository, plan!);
  expect({ code: honest.code, log: honest.log }).toEqual({
    code: 0,
    log: expect.stringMatching(/runs \(pid \d+\) and goes on after entry/),
  });
});

test('what launch would refuse to load, preflight refuses already', async () => {
  const strategy = join(elsewhere, 'mine.mjs');
  writeFileSync(
    strategy,
    `export default { name: 'mine', description: 'x', parameters: {}, warmup: () => 0, create: () => ({ onCandle: () => null }) };`,
  );
  const repository = await TradingRepository.create({ chimera_bot: { trading_mode: 'test', strategy } });
  const { conclusion, jobs } = await repository.start({ event: 'schedule' }).finished;
  expect(conclusion).toBe('failure');
  expect(jobs.session?.conclusion).toBe('skipped');
  expect(stepOf(jobs.preflight, 'preflight').annotations.at(-1)?.message).toMatch(
    /^chimera_bot\.strategy is ".*mine\.mjs"; expected a file of the workspace, .*\. keep the file in the repository/,
  );
  expect(repository.github.issues.map(({ title }) => title)).toEqual([
    'Chimera: configuration is wrong (files)',
  ]);
});

test('a plan that is replaced after launch is not watched, and the book of the session is saved all the same', async () => {
  const repository = await TradingRepository.create(
    {},
    {
      root: elsewhere,
      remotes: { 'owner/chimera': ROOT },
    },
  );
  const path = '.github/workflows/replaced.yml';
  mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
  const other = `'{"version":1,"enabled":false,"reason":"nothing runs","configFile":null}'`;
  writeFileSync(
    join(elsewhere, path),
    `name: replaced
on: { workflow_dispatch: {} }
jobs:
  paper:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567
      - id: preflight
        uses: owner/chimera/actions/preflight@v1
        with: { mode: test, duration: 1h, speed: '3600' }
      - id: launch
        uses: owner/chimera/actions/launch@v1
        with: { plan: "\${{ steps.preflight.outputs.plan }}" }
      - id: monitor
        uses: owner/chimera/actions/monitor@v1
        with: { plan: ${other} }
      - id: report
        if: always()
        uses: owner/chimera/actions/report@v1
        with: { plan: ${other} }
`,
  );
  const { conclusion, jobs } = await repository.start({ workflow: path }).finished;
  expect(conclusion).toBe('failure');
  for (const step of ['monitor', 'report']) {
    const { log, conclusion: end } = stepOf(jobs.paper, step);
    expect({ step, end }).toEqual({ step, end: 'failure' });
    expect(log).toContain('another plan than the one that launch accepted');
  }
  expect(stepOf(jobs.paper, 'report').log).toMatch(/The book is saved up to entry/);
  expect(bookOf(jobs.paper!).faults).toEqual([]);
  expect(repository.github.issues.map(({ title }) => title)).toContain('Chimera: plan was refused (plan)');
});
