import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JobResult } from '../runner/results.ts';
import { CHECKOUT, OtherWorkflows } from './other-workflows.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

/** A person who uses the actions in a workflow of their own is told of a lost book too: GitHub's list has no step of ours. */

let elsewhere: OtherWorkflows;
beforeAll(() => {
  elsewhere = new OtherWorkflows();
});
afterAll(() => elsewhere.remove());

const SESSION = `mode: test, duration: 1h, speed: '3600', new-book: "\${{ inputs.new-book }}"`;
const NEW_BOOK = 'inputs: { new-book: { type: boolean, default: false } }';

const ROOT_ACTION = `
paper:
  runs-on: ubuntu-latest
  steps:
    - uses: ${CHECKOUT}
    - id: chimera
      uses: owner/chimera@v1
      with: { ${SESSION} }
    - if: \${{ always() }}
      run: echo "\${{ steps.chimera.outputs.outcome }}"
`;

const OWN_NAMES = `
paper:
  runs-on: ubuntu-latest
  steps:
    - uses: ${CHECKOUT}
    - { name: One, id: preflight, uses: owner/chimera/actions/preflight@v1, with: { ${SESSION} } }
    - { name: Two, uses: owner/chimera/actions/launch@v1, with: { plan: "\${{ steps.preflight.outputs.plan }}" } }
    - { name: Three, uses: owner/chimera/actions/monitor@v1, with: { plan: "\${{ steps.preflight.outputs.plan }}" } }
    - if: \${{ always() && steps.preflight.outputs.enabled == 'true' }}
      name: Four
      uses: owner/chimera/actions/report@v1
      with: { plan: "\${{ steps.preflight.outputs.plan }}" }
`;

const reasonOf = (job: JobResult | undefined) => stepOf(job, 'preflight').annotations.at(-1)?.message;

test.concurrent.each([
  ['the root action', 'whole', ROOT_ACTION, 'Run owner/chimera@v1'],
  ['own names of steps', 'own-names', OWN_NAMES, 'Two'],
])('with %s no new book is opened in silence', async (_, name, jobs, listed) => {
  const repository = await TradingRepository.create({}, elsewhere.options);
  const { github } = repository;
  const workflow = elsewhere.put(name, jobs, NEW_BOOK);
  const run = (inputs = {}) => repository.start({ workflow, inputs }).finished;
  const first = await run();
  expect(first.conclusion).toBe('success');
  const steps = github.jobs.flatMap((job) => job.steps.map((step) => step.name));
  expect(steps).toContain(listed);
  expect(steps.filter((step) => /launch/i.test(step))).toEqual([]);

  // Everything has expired: GitHub still lists that it was there.
  github.evictCaches();
  for (const artifact of github.artifacts) artifact.expiresAt = 0;
  const expired = await run();
  expect(expired.conclusion).toBe('failure');
  expect(reasonOf(expired.jobs.paper)).toMatch(/no copy of it can be had\. .*new-book/);
  if (name === 'whole') expect(expired.jobs.paper?.steps.at(-1)?.log).toBe('failed');

  // Somebody deleted all of it: the logs of the runs are left.
  github.artifacts.length = 0;
  const deleted = await run();
  expect(deleted.conclusion).toBe('failure');
  expect(reasonOf(deleted.jobs.paper)).toMatch(
    /^earlier runs had sessions of the book main \(test\), but .*new-book/,
  );

  const fresh = await run({ 'new-book': true });
  expect(fresh.conclusion).toBe('success');
  expect(bookOf(fresh.jobs.paper!).sessions).toHaveLength(1);
  expect(github.issues.map(({ state }) => state)).toEqual(['closed']);
});
