import { expect, test } from '@jest/globals';
import type { Fault } from '../services/faults.ts';
import {
  issuesDisabled,
  notAccessible,
  secondaryRateLimit,
  tooManyRequests,
} from '../services/known-faults.ts';
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
async function broken(): Promise<TradingRepository> {
  const repository = await TradingRepository.create();
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
}, 240_000);

const REFUSALS: readonly (readonly [string, Omit<Fault, 'service'>])[] = [
  ['403', notAccessible],
  ['403 of a limit', secondaryRateLimit(3_600)],
  ['410', issuesDisabled],
  ['422', { status: 422, body: { message: 'Validation Failed' } }],
  ['429', tooManyRequests(3_600)],
  ['500', { status: 500 }],
  ['no answer', { drop: true }],
];

test.concurrent('what the issues answer decides no session', async () => {
  const failing = await broken();
  const healthy = await TradingRepository.create({
    notifications: { github_issues: { create_on_completion: true } },
  });
  for (const [what, fault] of REFUSALS) {
    for (const repository of [failing, healthy]) {
      repository.github.faults.clear();
      repository.github.faults.add({
        service: 'rest',
        path: /^\/repos\/[^/]+\/[^/]+\/(issues|labels)/,
        ...fault,
      });
    }
    const bad = await failing.run();
    expect([what, bad.conclusion]).toEqual([what, 'failure']);
    expect(stepOf(bad.jobs.session, 'monitor').outputs.outcome).toBe('failed');
    const report = stepOf(bad.jobs.session, 'report');
    expect(report.summary).toMatch(/\*\*failed\*\*/);
    expect(report.outputs['artifact-id']).toMatch(/^\d+$/);

    const good = await healthy.run();
    expect([what, good.conclusion]).toEqual([what, 'success']);
    const kinds = stepOf(good.jobs.session, 'report').annotations.map(({ kind }) => kind);
    expect([what, [...new Set(kinds)]]).toEqual([what, ['warning']]);
  }
  expect(failing.github.issues).toEqual([]);
  expect(healthy.github.issues).toEqual([]);
}, 300_000);

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
}, 240_000);

test.concurrent('a monitor that runs into its time limit is a failure, and the session is over', async () => {
  const repository = await TradingRepository.create({}, { minuteMs: 1_500 });
  const { conclusion, jobs } = await repository.run({ duration: '1', speed: '20' });
  expect(conclusion).toBe('failure');
  const { session } = jobs;
  expect(stepOf(session, 'monitor')).toMatchObject({ outcome: 'failure', signals: [{ name: 'SIGINT' }] });
  expect(session?.orphans).toEqual([]);
  expect(stepOf(session, 'report').summary).toMatch(/\*\*failed\*\*: `the monitor step was gone/);
  expect(repository.github.issues).toHaveLength(1);
}, 240_000);
