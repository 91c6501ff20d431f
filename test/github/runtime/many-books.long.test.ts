import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunResult } from '../runner/workflow-run.ts';
import { CHECKOUT, OtherWorkflows } from './other-workflows.ts';
import { type BookState, bookOf, stepOf, TradingRepository } from './trading-repository.ts';

/** Several books in one repository, and one repository of several: each goes on with its own, and with no other. */

let elsewhere: OtherWorkflows;
beforeAll(() => {
  elsewhere = new OtherWorkflows();
});
afterAll(() => elsewhere.remove());

const HOUR = { duration: '1', speed: '3600' };
/** Jobs that run side by side here have machines of their own on GitHub. */
const SIDE_BY_SIDE = { unified_server: { enabled: false } };

const whole = ({ conclusion, jobs }: RunResult): string =>
  JSON.stringify([
    conclusion,
    Object.values(jobs).flatMap(({ id, annotations, steps }) =>
      [...annotations, ...steps.flatMap((step) => step.annotations)].map(({ message }) => [id, message]),
    ),
  ]);

/** Whether a book is the other one and a session more, and nothing else. */
function expectGoesOn(after: BookState, before: BookState): void {
  expect(after.faults).toEqual([]);
  expect(after.hashes.slice(0, before.entries)).toEqual(before.hashes);
  expect(after.sessions.map(({ end }) => end)).toEqual([
    ...before.sessions.map(({ end }) => end),
    'completed',
  ]);
}

/** The copies of each book, so that those of others can be seen to stay as they are. */
const copiesOf = ({ github }: TradingRepository, book: string) => ({
  artifacts: github.artifacts.filter(({ name }) => name.includes(`-test-${book}.`)).map(({ name }) => name),
  caches: github.caches.filter(({ key }) => key.includes(`-test-${book}.`)).map(({ key }) => key),
});

test.concurrent('main, alpha, beta, alpha, main in turn: no book touches another', async () => {
  const repository = await TradingRepository.create();
  const books: Record<string, BookState> = {};
  for (const book of ['main', 'alpha', 'beta', 'alpha', 'main']) {
    const others = ['main', 'alpha', 'beta'].filter((other) => other !== book);
    const before = others.map((other) => copiesOf(repository, other));
    const result = await repository.run(book === 'main' ? {} : { book });
    expect(whole(result)).toBe('["success",[]]');
    expect(result.concurrency?.split(' ')[0]).toBe(`chimera-runtime-${book}`);
    const state = bookOf(result.jobs.session!, { book });
    if (books[book]) expectGoesOn(state, books[book]);
    else expect(state).toMatchObject({ faults: [], sessions: [{ end: 'completed' }] });
    expect(others.map((other) => copiesOf(repository, other))).toEqual(before);
    expect(copiesOf(repository, book).artifacts).toHaveLength(books[book] ? 2 : 1);
    books[book] = state;
  }
  const roots = Object.values(books).map(({ hashes }) => hashes[0]);
  expect(new Set(roots).size).toBe(3);
  expect(repository.github.issues).toEqual([]);
});

test.concurrent('two folders, as two jobs of a matrix side by side: each its own book, run after run', async () => {
  const repository = await TradingRepository.create({}, elsewhere.options);
  for (const folder of ['first', 'second']) {
    const own = { mode: 'test', chimera_bot: { trading_mode: 'test' }, ...SIDE_BY_SIDE };
    repository.commit(`bots/${folder}/.chimera/runtime-config.json`, JSON.stringify(own));
  }
  const path = elsewhere.put(
    'folders',
    `
trade:
  strategy:
    matrix: { folder: [first, second] }
  runs-on: ubuntu-latest
  steps:
    - uses: ${CHECKOUT}
    - id: chimera
      uses: owner/chimera@v1
      with: { workdir: "bots/\${{ matrix.folder }}", mode: test, duration: 1h, speed: '3600', seed: "\${{ strategy.job-index }}" }
    - run: echo "\${{ steps.chimera.outputs.outcome }}"
`,
  );
  const statesOf = ({ jobs }: RunResult) =>
    ['first', 'second'].map((folder) => {
      const job = jobs[`trade (${folder})`]!;
      expect(job.steps.find(({ name }) => name.startsWith('Run echo'))?.log).toBe('completed');
      return bookOf(job, { workdir: `bots/${folder}`, book: bookNames(repository)[folder]! });
    });
  const first = await repository.start({ workflow: path }).finished;
  expect(whole(first)).toBe('["success",[]]');
  const before = statesOf(first);
  expect(before[0]?.hashes[1]).not.toBe(before[1]?.hashes[1]);
  const second = await repository.start({ workflow: path }).finished;
  expect(whole(second)).toBe('["success",[]]');
  for (const [index, after] of statesOf(second).entries()) expectGoesOn(after, before[index]!);
  expect(repository.github.issues).toEqual([]);
});

/** The books that copies were saved of, by the end of the folder that they are named after. */
function bookNames({ github }: TradingRepository): Record<string, string> {
  const names = github.artifacts.flatMap(({ name }) => /^chimera-mark-v1-test-(.+)$/.exec(name)?.[1] ?? []);
  return Object.fromEntries(names.map((name) => [/first|second/.exec(name)?.[0] ?? name, name]));
}

test.concurrent('a branch begins with a copy of main, goes its own way, and main never sees it', async () => {
  const repository = await TradingRepository.create();
  const main = bookOf((await repository.run()).jobs.session!);
  const ref = 'refs/heads/idea';
  const onBranch = async () => {
    const result = await repository.start({ ref, inputs: { ...HOUR, 'risk-level': 'aggressive' } }).finished;
    expect(whole(result)).toBe('["success",[]]');
    return bookOf(result.jobs.session!);
  };
  const idea = await onBranch();
  expectGoesOn(idea, main);
  const again = bookOf((await repository.run()).jobs.session!);
  expectGoesOn(again, main);
  expect(again.head).not.toBe(idea.head);
  expectGoesOn(await onBranch(), idea);
  expectGoesOn(bookOf((await repository.run()).jobs.session!), again);
  expect(repository.github.issues).toEqual([]);
});

test.concurrent('a repository that calls the workflow of this one: its own books, and outputs that it can go by', async () => {
  const repository = await TradingRepository.create(SIDE_BY_SIDE, elsewhere.options);
  const uses = 'uses: owner/chimera/.github/workflows/chimera-runtime.yml@v1';
  const path = elsewhere.put(
    'caller',
    `
trade:
  name: Trade
  strategy:
    fail-fast: false
    matrix: { book: [alpha, beta] }
  ${uses}
  with: { mode: test, duration: 1h, speed: '3600', book: "\${{ matrix.book }}" }
after:
  needs: trade
  runs-on: ubuntu-latest
  steps:
    - run: echo "\${{ needs.trade.outputs.outcome }} \${{ needs.trade.outputs.session-id }} \${{ needs.trade.outputs.artifact-url }}"
wrong:
  ${uses}
  with: { mode: test, risk-level: wild }
told:
  needs: wrong
  if: \${{ always() }}
  runs-on: ubuntu-latest
  steps:
    - run: echo "\${{ needs.wrong.result }} \${{ needs.wrong.outputs.outcome }}"
`,
  );
  const before: Record<string, BookState> = {};
  for (const round of [0, 1]) {
    const result = await repository.start({ workflow: path }).finished;
    expect(result.jobs['wrong/preflight']?.conclusion).toBe('failure');
    expect(result.jobs['wrong/session']?.conclusion).toBe('skipped');
    expect(stepOf(result.jobs.told, '__1').log).toBe('failure failed');
    expect(stepOf(result.jobs.after, '__1').log).toMatch(
      /^completed 2026\d{4}-\d{6}-000[12] https:\/\/github\.com\/someone\/trading\/actions\/runs\/\d+\/artifacts\/\d+$/,
    );
    const caller = 'someone/trading/.github/workflows/caller.yml@refs/heads/main';
    expect(result.groups.toSorted()).toEqual([
      `chimera-runtime-alpha ${caller}`,
      `chimera-runtime-beta ${caller}`,
      `chimera-runtime-main ${caller}`,
    ]);
    for (const book of ['alpha', 'beta']) {
      const session = result.jobs[`trade (${book})/session`]!;
      expect(session).toMatchObject({ name: `Trade (${book}) / Session`, conclusion: 'success' });
      const state = bookOf(session, { book });
      if (round === 1) expectGoesOn(state, before[book]!);
      before[book] = state;
    }
  }
  expect(before.alpha?.hashes[0]).not.toBe(before.beta?.hashes[0]);
  expect(repository.github.issues).toEqual([]);
});

test.concurrent('a plan in which a secret stands is left out by GitHub: the run is red, and says why', async () => {
  const secrets = { HOW: 'moderate' };
  const repository = await TradingRepository.create({}, { secrets });
  const { conclusion, jobs } = await repository.run({ 'risk-level': 'moderate' });
  expect(jobs.preflight?.outputs).not.toHaveProperty('plan');
  expect(jobs.preflight?.annotations.map(({ message }) => message)).toContain(
    "Skip output 'plan' since it may contain secret.",
  );
  expect(conclusion).toBe('failure');
  expect(stepOf(jobs.session, 'launch').annotations.at(-1)?.message).toMatch(
    /the input plan is empty.*a secret of the repository has a word of the plan as its value/,
  );
  expect(repository.github.artifacts).toEqual([]);
});
