import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CHECKOUT, OtherWorkflows } from './other-workflows.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

let elsewhere: OtherWorkflows;
beforeAll(() => {
  elsewhere = new OtherWorkflows();
});
afterAll(() => elsewhere.remove());

/** A workflow of one job with these steps. */
const workflow = (name: string, steps: string) =>
  elsewhere.put(
    name,
    `
paper:
  runs-on: ubuntu-latest
  steps:
${steps.trim().replace(/^/gm, '    ')}
`,
  );

test('the root action runs a whole session from another repository', async () => {
  const repository = await TradingRepository.create({}, elsewhere.options);
  const path = workflow(
    'whole',
    `
- uses: ${CHECKOUT}
- id: chimera
  uses: owner/chimera@v1
  with: { mode: test, duration: 1h, speed: '3600' }
- run: echo "\${{ steps.chimera.outputs.outcome }} \${{ steps.chimera.outputs.equity }} \${{ steps.chimera.outputs.artifact-url }}"
`,
  );
  const { conclusion, jobs } = await repository.start({ workflow: path }).finished;
  expect(conclusion).toBe('success');
  expect(jobs.paper?.steps.at(-2)?.log).toMatch(
    /^completed \d+\.\d\d https:\/\/github\.com\/someone\/trading\/actions\/runs\/101\/artifacts\/\d+$/,
  );
  const book = bookOf(jobs.paper!);
  expect(book.sessions).toMatchObject([{ end: 'completed' }]);
  const next = await repository.start({ workflow: path }).finished;
  expect(bookOf(next.jobs.paper!).hashes.slice(0, book.entries)).toEqual(book.hashes);
});

test('the root action trades recorded candles of the repository', async () => {
  const repository = await TradingRepository.create({}, elsewhere.options);
  const path = workflow(
    'recorded',
    `
- uses: ${CHECKOUT}
- uses: owner/chimera@v1
  with: { mode: test, duration: 1h, speed: '3600', data: candles/BTC_USDT-1m.csv }
`,
  );
  const rows = Array.from({ length: 240 }, (_, minute) => {
    const price = (100 + 5 * Math.sin(minute / 9)).toFixed(2);
    return `${Date.UTC(2026, 0, 1) + minute * 60_000},${price},${price},${price},${price},100`;
  });
  repository.commit('candles/BTC_USDT-1m.csv', rows.join('\n'));
  const { conclusion, jobs } = await repository.start({ workflow: path }).finished;
  expect(stepOf(jobs.paper, 'launch').log).not.toContain('the input plan is not what preflight writes');
  expect(conclusion).toBe('success');
  expect(bookOf(jobs.paper!).sessions).toMatchObject([{ end: 'completed' }]);
});

test('one job holds no six hours: the root action says so, and runs what fits', async () => {
  const repository = await TradingRepository.create({}, elsewhere.options);
  const path = workflow(
    'long',
    `
- uses: ${CHECKOUT}
- uses: owner/chimera@v1
  with: { mode: test, duration: 6h, speed: '7200' }
`,
  );
  const { conclusion, jobs } = await repository.start({ workflow: path }).finished;
  expect(conclusion).toBe('success');
  expect(stepOf(jobs.paper, 'preflight').annotations).toContainEqual(
    expect.objectContaining({ kind: 'notice', message: expect.stringMatching(/limited to 5 h 30 min/) }),
  );
  expect(bookOf(jobs.paper!).sessions).toMatchObject([{ end: 'completed' }]);
});

test('without a report step the book is saved by what launch leaves behind', async () => {
  const repository = await TradingRepository.create({}, elsewhere.options);
  const steps = (speed: number, rest: string) => `
- uses: ${CHECKOUT}
- id: preflight
  uses: owner/chimera/actions/preflight@v1
  with: { mode: test, duration: 5h, speed: '${speed}' }
- id: launch
  uses: owner/chimera/actions/launch@v1
  with: { plan: "\${{ steps.preflight.outputs.plan }}" }
${rest}`;
  const monitored = workflow(
    'unreported',
    steps(
      7200,
      `- uses: owner/chimera/actions/monitor@v1
  with: { plan: "\${{ steps.preflight.outputs.plan }}" }`,
    ),
  );
  const first = await repository.start({ workflow: monitored }).finished;
  expect(first.conclusion).toBe('success');
  const post = stepOf(first.jobs.paper, 'launch-post');
  expect(post.log).toMatch(/The report step did not run/);
  expect(post.log).toMatch(/The book is saved up to entry/);
  const book = bookOf(first.jobs.paper!);

  // Nobody watches, and the job ends while the session runs. Another workflow would have another book.
  const unwatched = workflow('unreported', steps(60, '- run: sleep 1'));
  const second = await repository.start({ workflow: unwatched }).finished;
  expect(second.jobs.paper?.orphans).toEqual([]);
  expect(stepOf(second.jobs.paper, 'launch-post').log).toMatch(/was still running when the job ended/);
  const after = bookOf(second.jobs.paper!);
  expect(after).toMatchObject({ faults: [], sessions: [{ end: 'completed' }, { end: 'cancelled' }] });
  expect(after.hashes.slice(0, book.entries)).toEqual(book.hashes);
});
