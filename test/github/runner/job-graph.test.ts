import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { closeRunners, MiniRunner } from './mini-runner.ts';
import type { RunnerOptions, RunRequest } from './run-scene.ts';

let root: string;
beforeEach(() => {
  root = tempFolder();
});
afterEach(closeRunners);

function file(path: string, text: string, folder = root): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function run(jobs: string, options: Partial<RunnerOptions> = {}, request: Partial<RunRequest> = {}) {
  const head = 'name: toy\non: { workflow_dispatch: {} }\njobs:\n';
  file('.github/workflows/toy.yml', head + jobs.replace(/^/gm, '  '));
  const runner = new MiniRunner({ root, ...options });
  const toy = { workflow: '.github/workflows/toy.yml', event: 'workflow_dispatch', runId: 7 };
  return runner.start({ ...toy, ...request }).finished;
}

const RUNS = 'runs-on: ubuntu-latest\n  steps: [{ run: "true" }]';
const conclusions = (jobs: Awaited<ReturnType<typeof run>>['jobs']) =>
  Object.fromEntries(Object.entries(jobs).map(([id, { conclusion }]) => [id, conclusion]));

test('behind a job that was skipped nothing goes on by itself, however far away, and nothing has failed', async () => {
  const { conclusion, jobs } = await run(`
off:
  if: false
  ${RUNS}
plain:
  needs: off
  ${RUNS}
failed:
  needs: off
  if: failure()
  ${RUNS}
always:
  needs: off
  if: always()
  ${RUNS}
unless-failed:
  needs: off
  if: \${{ !failure() && !cancelled() }}
  ${RUNS}
behind:
  needs: always
  ${RUNS}
behind-by-result:
  needs: always
  if: always() && needs.always.result == 'success'
  ${RUNS}
`);
  expect(conclusion).toBe('success');
  expect(conclusions(jobs)).toEqual({
    off: 'skipped',
    plain: 'skipped',
    failed: 'skipped',
    always: 'success',
    'unless-failed': 'success',
    behind: 'skipped',
    'behind-by-result': 'success',
  });
});

test('a failure is seen by all that comes behind it, also by way of a job that went well', async () => {
  const { conclusion, jobs } = await run(`
broken:
  runs-on: ubuntu-latest
  steps: [{ run: exit 1 }]
tidy:
  needs: broken
  if: always()
  ${RUNS}
alarm:
  needs: tidy
  if: failure()
  ${RUNS}
next:
  needs: tidy
  ${RUNS}
`);
  expect(conclusion).toBe('failure');
  expect(conclusions(jobs)).toEqual({
    broken: 'failure',
    tidy: 'success',
    alarm: 'success',
    next: 'skipped',
  });
});

test('an output in which a secret or a mask stands is dropped, and a warning says so', async () => {
  const { conclusion, jobs } = await run(
    `
one:
  runs-on: ubuntu-latest
  outputs:
    plan: \${{ steps.make.outputs.plan }}
    masked: \${{ steps.make.outputs.masked }}
    encoded: \${{ steps.make.outputs.encoded }}
    enabled: 'true'
  steps:
    - id: make
      run: |
        echo "::add-mask::veiled-word"
        echo 'plan={"colour":"dark-red"}' >> "$GITHUB_OUTPUT"
        echo 'masked=a veiled-word' >> "$GITHUB_OUTPUT"
        echo "encoded=$(printf dark-red | base64)" >> "$GITHUB_OUTPUT"
    - run: echo "\${{ steps.make.outputs.plan }}"
two:
  needs: one
  runs-on: ubuntu-latest
  steps:
    - run: echo "<\${{ needs.one.outputs.plan }}> \${{ needs.one.outputs.enabled }}"
three:
  needs: one
  runs-on: ubuntu-latest
  timeout-minutes: \${{ fromJSON(needs.one.outputs.plan).minutes }}
  steps: [{ run: "true" }]
`,
    { secrets: { COLOUR: 'dark-red' } },
  );
  expect(jobs.one?.outputs).toEqual({ enabled: 'true' });
  expect(jobs.one?.annotations.map(({ message }) => message)).toEqual([
    "Skip output 'plan' since it may contain secret.",
    "Skip output 'masked' since it may contain secret.",
    "Skip output 'encoded' since it may contain secret.",
  ]);
  // Within the job it is still there, and shown to nobody.
  expect(jobs.one?.steps[1]?.log).toBe('{colour:***}');
  expect(jobs.two?.steps[0]?.log).toBe('<> true');
  expect(jobs.three).toMatchObject({ conclusion: 'failure', steps: [] });
  expect(conclusion).toBe('failure');
});

test('the jobs of a matrix run side by side under names of their own, and count as one for those that need them', async () => {
  const meet = (name: string, other: string) =>
    `touch ${name} && for i in $(seq 100); do [ -e ${other} ] && exit 0; sleep 0.1; done; exit 1`;
  const { jobs } = await run(`
each:
  strategy:
    matrix:
      book: [alpha, beta]
      mode: [test, paper]
      include: [{ book: beta, mode: test, risk: high }, { book: gamma, mode: test }]
      exclude: [{ mode: paper }]
  runs-on: ubuntu-latest
  outputs:
    book: \${{ matrix.book }}
  steps:
    - run: |
        cd ${root}
        if [ "\${{ matrix.book }}" = alpha ]; then ${meet('alpha', 'beta')}; fi
        if [ "\${{ matrix.book }}" = beta ]; then ${meet('beta', 'alpha')}; fi
    - run: echo "\${{ matrix.book }} \${{ matrix.risk }} \${{ strategy.job-index }} of \${{ strategy.job-total }}"
after:
  needs: each
  runs-on: ubuntu-latest
  steps:
    - run: echo "\${{ needs.each.result }}"
`);
  expect(Object.values(jobs).map(({ id, name }) => [id, name])).toEqual([
    ['each (alpha, test)', 'each (alpha, test)'],
    ['each (beta, test, high)', 'each (beta, test, high)'],
    ['each (gamma, test)', 'each (gamma, test)'],
    ['after', 'after'],
  ]);
  expect(Object.values(jobs).map(({ steps }) => steps.at(-1)?.log)).toEqual([
    'alpha  0 of 3',
    'beta high 1 of 3',
    'gamma  2 of 3',
    'success',
  ]);
  const workspaces = Object.values(jobs).map(({ workspace }) => workspace);
  expect(new Set(workspaces).size).toBe(4);
});

test('one job of a matrix that fails cancels the others, unless it says otherwise', async () => {
  const matrix = (failFast: string) => `
each:
  strategy:
    ${failFast}
    matrix: \${{ fromJSON('{"seconds":[0,3]}') }}
  runs-on: ubuntu-latest
  steps:
    - run: sleep \${{ matrix.seconds }} && [ \${{ matrix.seconds }} = 3 ]
`;
  expect(conclusions((await run(matrix(''))).jobs)).toEqual({
    'each (0)': 'failure',
    'each (3)': 'cancelled',
  });
  const kept = await run(matrix('fail-fast: false'));
  expect(conclusions(kept.jobs)).toEqual({ 'each (0)': 'failure', 'each (3)': 'success' });
  expect(kept.conclusion).toBe('failure');
});

const CALLED = `name: called
on:
  workflow_call:
    inputs:
      word: { type: string, default: usual }
      loud: { type: boolean, default: false }
    secrets: { KEY: { required: false } }
    outputs:
      said: { value: "\${{ jobs.say.outputs.said }}" }
      nothing: { value: "\${{ jobs.never.outputs.said }}" }
concurrency:
  group: called-\${{ inputs.word }}
jobs:
  say:
    name: Say it
    runs-on: ubuntu-latest
    outputs:
      said: \${{ steps.say.outputs.said }}
    steps:
      - uses: actions/checkout@v7
      - id: say
        uses: $/acts/say
        with: { word: "\${{ inputs.word }}\${{ inputs.loud && '!' || '' }}" }
      - run: cat of-the-caller && echo "$GITHUB_WORKFLOW_REF $GITHUB_JOB \${{ secrets.KEY }}"
  never:
    if: false
    runs-on: ubuntu-latest
    outputs: { said: x }
    steps: [{ run: "true" }]
`;

test('a called workflow whose jobs may do more than the job that calls it is refused', async () => {
  const theirs = tempFolder();
  const greedy = CALLED.replace(
    '    name: Say it\n',
    '    name: Say it\n    permissions: { actions: write }\n',
  );
  file('.github/workflows/called.yml', greedy, theirs);
  const { conclusion, jobs } = await run(
    `
talk:
  permissions: { contents: read, actions: read }
  uses: owner/theirs/.github/workflows/called.yml@v1
`,
    { remotes: { 'owner/theirs': theirs } },
  );
  expect(conclusion).toBe('failure');
  expect(jobs.talk?.annotations.map(({ message }) => message)).toEqual([
    "The nested job 'say' is requesting 'actions: write', but is only allowed 'actions: read'.",
  ]);
});

test('a workflow of another repository is called: its own actions, the checkout of the caller, inputs and outputs', async () => {
  const theirs = tempFolder();
  file('.github/workflows/called.yml', CALLED, theirs);
  file(
    'acts/say/action.yml',
    'name: say\ndescription: say\ninputs: { word: { description: x } }\nruns: { using: node24, main: main.mjs }\n',
    theirs,
  );
  file(
    'acts/say/main.mjs',
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + process.env.INPUT_WORD + '\\n');`,
    theirs,
  );
  file('of-the-caller', 'mine\n');
  const uses = 'uses: owner/theirs/.github/workflows/called.yml@v1';
  const { conclusion, jobs, groups, concurrency } = await run(
    `
talk:
  name: Talk
  ${uses}
  with: { word: "hello \${{ github.ref_name }}", loud: true }
quiet:
  strategy: { matrix: { word: [a, b] } }
  ${uses}
  with: { word: "\${{ matrix.word }}" }
  secrets: { KEY: "\${{ secrets.OURS }}" }
after:
  needs: talk
  runs-on: ubuntu-latest
  steps:
    - run: echo "\${{ needs.talk.outputs.said }} <\${{ needs.talk.outputs.nothing }}> \${{ needs.talk.result }}"
wrong:
  ${uses}
  with: { loud: very }
`,
    { remotes: { 'owner/theirs': theirs }, secrets: { OURS: 'sesame' } },
    { ref: 'refs/heads/idea' },
  );
  expect(conclusion).toBe('failure');
  expect(Object.values(jobs).map(({ id, name, conclusion: end }) => [id, name, end])).toEqual([
    ['talk/say', 'Talk / Say it', 'success'],
    ['talk/never', 'Talk / never', 'skipped'],
    ['quiet (a)/say', 'quiet (a) / Say it', 'success'],
    ['quiet (a)/never', 'quiet (a) / never', 'skipped'],
    ['quiet (b)/say', 'quiet (b) / Say it', 'success'],
    ['quiet (b)/never', 'quiet (b) / never', 'skipped'],
    ['after', 'after', 'success'],
    ['wrong', 'wrong', 'failure'],
  ]);
  expect(jobs.after?.steps[0]?.log).toBe('hello idea! <> success');
  expect(jobs['talk/say']?.steps.at(-1)?.log).toBe(
    'mine\nsomeone/trading/.github/workflows/toy.yml@refs/heads/idea say ',
  );
  expect(jobs['quiet (a)/say']?.steps.at(-1)?.log).toMatch(/ \*\*\*$/);
  expect(concurrency).toBeNull();
  expect(groups.toSorted()).toEqual(['called-a', 'called-b', 'called-hello idea']);
  expect(jobs.wrong?.annotations[0]?.message).toBe('Invalid value for input loud: boolean expected.');
});

test('GitHub lists a composite action as one step, and what its actions leave as one more', async () => {
  for (const name of ['one', 'two']) {
    file(
      `acts/${name}/action.yml`,
      `name: ${name}\ndescription: x\nruns: { using: node24, main: main.mjs, post: post.mjs }\n`,
    );
    for (const part of ['main', 'post']) file(`acts/${name}/${part}.mjs`, `console.log('${part}');`);
  }
  file(
    'action.yml',
    'name: whole\ndescription: x\nruns:\n  using: composite\n  steps: [{ uses: $/acts/one }, { name: Launch, uses: $/acts/two }]\n',
  );
  const { jobs } = await run(`
one:
  runs-on: ubuntu-latest
  steps:
    - uses: actions/checkout@v7
    - uses: ./
    - uses: $/acts/one
    - name: Look
      run: |
        echo looked
        echo twice
    - run: |
        echo unnamed
        echo twice
`);
  expect(jobs.one?.steps).toHaveLength(10);
  expect(jobs.one?.listed).toEqual(
    [
      'Set up job',
      'Run actions/checkout@v7',
      'Run ./',
      'Run $/acts/one',
      'Look',
      'Run echo unnamed',
      'Post Run $/acts/one',
      'Post Run ./',
      'Complete job',
    ].map((name, index) => ({ number: index + 1, name, conclusion: 'success' })),
  );
});
