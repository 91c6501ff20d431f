import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROOT } from '../../source-files.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

let elsewhere: string;
beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'chimera-elsewhere-'));
});
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** A repository that has nothing of ours but a name in a workflow. */
function workflow(name: string, steps: string): string {
  const path = `.github/workflows/${name}.yml`;
  mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
  const indented = steps.trim().replace(/^/gm, '      ');
  writeFileSync(
    join(elsewhere, path),
    `name: ${name}\non: { workflow_dispatch: {} }\njobs:\n  paper:\n    runs-on: ubuntu-latest\n    steps:\n${indented}\n`,
  );
  return path;
}

const remote = () => ({ root: elsewhere, remotes: { 'owner/chimera': ROOT } });
const PINNED = '0123456789abcdef0123456789abcdef01234567';

test('the root action runs a whole session from another repository', async () => {
  const repository = await TradingRepository.create({}, remote());
  const path = workflow(
    'whole',
    `
- uses: actions/checkout@${PINNED}
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
}, 60_000);

test('one job holds no six hours: the root action says so, and runs what fits', async () => {
  const repository = await TradingRepository.create({}, remote());
  const path = workflow(
    'long',
    `
- uses: actions/checkout@${PINNED}
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
}, 60_000);

test('without a report step the book is saved by what launch leaves behind', async () => {
  const repository = await TradingRepository.create({}, remote());
  const steps = (speed: number, rest: string) => `
- uses: actions/checkout@${PINNED}
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

  // Nobody watches, and the job ends while the session runs.
  const unwatched = workflow('unwatched', steps(60, '- run: sleep 1'));
  const second = await repository.start({ workflow: unwatched }).finished;
  expect(second.jobs.paper?.orphans).toEqual([]);
  expect(stepOf(second.jobs.paper, 'launch-post').log).toMatch(/was still running when the job ended/);
  const after = bookOf(second.jobs.paper!);
  expect(after).toMatchObject({ faults: [], sessions: [{ end: 'completed' }, { end: 'cancelled' }] });
  expect(after.hashes.slice(0, book.entries)).toEqual(book.hashes);
}, 90_000);
