import { expect, test } from '@jest/globals';
import type { RunnerOptions } from '../runner/run-scene.ts';
import type { Fault } from '../services/faults.ts';
import {
  issuesDisabled,
  notAccessible,
  secondaryRateLimit,
  tooManyRequests,
} from '../services/known-faults.ts';
import { CHECKOUT, OtherWorkflows } from './other-workflows.ts';
import { stepOf, TradingRepository } from './trading-repository.ts';

const BROKEN = `
export default {
  name: 'broken',
  description: 'Tries to end its process.',
  parameters: {},
  warmup: () => 0,
  create: () => ({ onCandle: () => process.exit(9) }),
};
`;

/** A repository whose sessions fail as long as its strategy is the broken one. */
async function broken(options: Partial<RunnerOptions> = {}): Promise<TradingRepository> {
  const repository = await TradingRepository.create({}, options);
  repository.commit('strategies/mine.ts', BROKEN);
  setStrategy(repository, './strategies/mine.ts');
  return repository;
}

function setStrategy(repository: TradingRepository, strategy: string): void {
  repository.configure({
    runtime_settings: { max_restarts: 0 },
    thresholds: { max_cpu_percent: 100 },
    unified_server: { enabled: false },
    chimera_bot: { trading_mode: 'test', strategy },
  });
}

test.concurrent('three failures in a row are one issue that counts, and the next healthy session closes it', async () => {
  const repository = await broken();
  const { github } = repository;
  for (const count of [1, 2, 3]) {
    const { conclusion, jobs } = await repository.run();
    expect(conclusion).toBe('failure');
    expect(stepOf(jobs.session, 'monitor').outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^the strategy failed on each of the \d+ candles/),
    });
    expect(stepOf(jobs.session, 'report').outputs['issue-number']).toBe('1');
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.body).toMatch(`Seen ${count} time`);
  }
  const [issue] = github.issues;
  expect(issue).toMatchObject({
    title: 'Chimera: session failed (strategy)',
    labels: ['chimera-runtime'],
    state: 'open',
  });
  const body = issue?.body ?? '';
  expect(body).toMatch(/\| Reason \| `the strategy failed on each .*a strategy may not end the process/);
  expect(body).toMatch(/\| Since \| \d{4}-/);
  expect(body).toMatch(/\| Equity \| /);
  expect(body).toContain('## What to do');
  expect(body).toContain('## End of the log');
  expect(body).toMatch(/\[log and summary\]\(https:\/\/github\.com\/someone\/trading\/actions\/runs\/103\)/);
  expect(body).toMatch(
    /\[logs, reports, ledger\]\(https:\/\/github\.com\/someone\/trading\/actions\/runs\/103\/artifacts\/\d+\)/,
  );
  // With the second failure comes a comment, with the third none.
  expect(github.comments).toHaveLength(1);

  setStrategy(repository, 'chimera');
  const { conclusion } = await repository.run();
  expect(conclusion).toBe('success');
  expect(issue).toMatchObject({ state: 'closed' });
  expect(github.comments.at(-1)?.body).toMatch(/was healthy.*3 failures/);
});

const PLAN = `{ plan: "$\{{ steps.preflight-0.outputs.plan }}" }`;
const step = (action: string, id: string, inputs: string) =>
  `    - { id: ${id}, if: always(), uses: owner/chimera/actions/${action}@v1, with: ${inputs} }\n`;

const REFUSALS: readonly (readonly [string, Omit<Fault, 'service'>])[] = [
  ['403', notAccessible],
  ['403 of a limit', secondaryRateLimit(3_600)],
  ['410', issuesDisabled],
  ['422', { status: 422, body: { message: 'Validation Failed' } }],
  ['429', tooManyRequests(3_600)],
  ['500', { status: 500 }],
  ['no answer', { drop: true }],
];

/** A session of one job, with the steps that may speak of it to the issues once for each answer. */
const REFUSED = `
session:
  runs-on: ubuntu-latest
  steps:
    - uses: ${CHECKOUT}
${REFUSALS.map((_, index) => step('preflight', `preflight-${index}`, "{ mode: test, duration: 1h, speed: '3600' }")).join('')}
${step('launch', 'launch', PLAN)}
${step('monitor', 'monitor', PLAN)}
${REFUSALS.map((_, index) => step('report', `report-${index}`, PLAN)).join('')}
`;

test.concurrent('what the issues answer decides no session', async () => {
  const elsewhere = new OtherWorkflows();
  const workflow = elsewhere.put('refused', REFUSED);
  const failing = await broken(elsewhere.options);
  const healthy = await TradingRepository.create(
    { notifications: { github_issues: { create_on_completion: true } } },
    elsewhere.options,
  );
  const refused = async (repository: TradingRepository) => {
    const { github } = repository;
    const { run, finished } = repository.start({ workflow });
    for (const name of ['preflight', 'report']) {
      for (const [index, [, fault]] of REFUSALS.entries()) {
        await run.reached(`session/${name}-${index}`);
        github.faults.clear();
        github.faults.add({ service: 'rest', path: /^\/repos\/[^/]+\/[^/]+\/(issues|labels)/, ...fault });
        // As if no report had been made of it before.
        github.evictCaches();
        github.artifacts.length = 0;
      }
    }
    const { conclusion, jobs } = await finished;
    expect(github.issues).toEqual([]);
    return { conclusion, session: jobs.session };
  };
  const [bad, good] = await Promise.all([refused(failing), refused(healthy)]);
  expect([bad.conclusion, good.conclusion]).toEqual(['failure', 'success']);
  expect(stepOf(bad.session, 'monitor').outputs.outcome).toBe('failed');
  for (const [index, [what]] of REFUSALS.entries()) {
    for (const { session } of [bad, good]) {
      expect([what, stepOf(session, `preflight-${index}`).outcome]).toEqual([what, 'success']);
    }
    const report = stepOf(bad.session, `report-${index}`);
    expect([what, report.outcome]).toEqual([what, 'failure']);
    expect(report.summary).toMatch(/\*\*failed\*\*/);
    expect(report.outputs['artifact-id']).toMatch(/^\d+$/);
    const { outcome, annotations } = stepOf(good.session, `report-${index}`);
    const kinds = annotations.map(({ kind }) => kind);
    expect([what, outcome, [...new Set(kinds)]]).toEqual([what, 'success', ['warning']]);
  }
  elsewhere.remove();
});

test.concurrent('a breaker that opens is red, with an issue of its kind', async () => {
  // Long enough for launch to be over: one that opens before fails launch.
  const repository = await TradingRepository.create({
    thresholds: { cpu_scope: 'machine', max_cpu_percent: 1, cpu_sustained_seconds: 5 },
  });
  const { conclusion, jobs } = await repository.run({ duration: '6', speed: '60' });
  expect(conclusion).toBe('failure');
  expect(stepOf(jobs.session, 'monitor').outputs.outcome).toBe('breaker');
  expect(repository.github.issues).toEqual([
    expect.objectContaining({ title: 'Chimera: circuit breaker opened (breaker)', state: 'open' }),
  ]);
});

test.concurrent('a monitor that runs into its time limit is a failure, and the session is over', async () => {
  const repository = await TradingRepository.create({}, { stepMinuteMs: { monitor: 1_500 } });
  const { conclusion, jobs } = await repository.run({ duration: '1', speed: '20' });
  expect(conclusion).toBe('failure');
  const { session } = jobs;
  expect(stepOf(session, 'monitor')).toMatchObject({ outcome: 'failure', signals: [{ name: 'SIGINT' }] });
  expect(session?.orphans).toEqual([]);
  expect(stepOf(session, 'report').summary).toMatch(/\*\*failed\*\*: `the monitor step was gone/);
  expect(repository.github.issues).toHaveLength(1);
});
