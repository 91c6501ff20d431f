import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { closeRunners, MiniRunner } from './mini-runner.ts';
import type { RunnerOptions } from './run-scene.ts';

let root: string;
beforeEach(() => {
  root = tempFolder();
});
afterEach(closeRunners);

const QUICK = { sigtermAfterMs: 300, killAfterMs: 200 };

function file(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A JavaScript action of the repository. */
function action(name: string, main: string, rest = '', post?: string): void {
  const postLine = post === undefined ? '' : '\n  post: post.mjs';
  file(
    `${name}/action.yml`,
    `name: toy\ndescription: toy\n${rest}runs:\n  using: node24\n  main: main.mjs${postLine}\n`,
  );
  file(`${name}/main.mjs`, main);
  if (post !== undefined) file(`${name}/post.mjs`, post);
}

function start(jobs: string, options: Partial<RunnerOptions> = {}, inputs?: Record<string, unknown>) {
  const head =
    'name: toy\non:\n  workflow_dispatch:\n    inputs:\n      colour: { type: string, default: red }\njobs:\n';
  file('.github/workflows/toy.yml', head + jobs.replace(/^/gm, '  '));
  const runner = new MiniRunner({ root, patience: QUICK, ...options });
  const request = { workflow: '.github/workflows/toy.yml', event: 'workflow_dispatch', runId: 7 };
  return runner.start(inputs ? { ...request, inputs } : request);
}

test('outputs, inputs and conditions go through GitHub’s own expressions', async () => {
  const { conclusion, jobs } = await start(`
one:
  runs-on: ubuntu-latest
  outputs:
    plan: \${{ steps.make.outputs.plan }}
  steps:
    - id: make
      run: |
        echo 'plan={"legs":[{"minutes":3}],"colour":"\${{ inputs.colour }}"}' >> "$GITHUB_OUTPUT"
two:
  needs: one
  if: \${{ fromJSON(needs.one.outputs.plan).colour == 'red' && fromJSON(needs.one.outputs.plan).legs[1] == null }}
  runs-on: ubuntu-latest
  timeout-minutes: \${{ fromJSON(needs.one.outputs.plan).legs[0].minutes }}
  steps:
    - run: echo "colour \${{ fromJSON(needs.one.outputs.plan).colour }}"
three:
  needs: one
  if: \${{ inputs.colour == 'blue' }}
  runs-on: ubuntu-latest
  steps:
    - run: echo never
`).finished;
  expect(conclusion).toBe('success');
  expect(jobs.two?.steps[0]?.log).toBe('colour red');
  expect(jobs.three?.conclusion).toBe('skipped');
});

test('after a failure only always() and failure() go on, posts run last first, and state reaches them', async () => {
  action(
    'acts/noted',
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_STATE, 'name=' + process.env.INPUT_NAME + '\\n');`,
    `inputs:\n  name: { description: x, default: "\${{ github.token }}" }\n  status: { description: x, default: "\${{ job.status }}" }\n`,
    `console.log('post of', process.env.STATE_name);`,
  );
  const { conclusion, jobs } = await start(`
one:
  runs-on: ubuntu-latest
  steps:
    - uses: $/acts/noted
      with: { name: first }
    - uses: $/acts/noted
      with: { name: second }
    - run: exit 3
    - uses: $/acts/noted
    - if: \${{ failure() }}
      run: echo "failed \${{ job.status }}"
    - if: \${{ always() }}
      run: echo always
`).finished;
  expect(conclusion).toBe('failure');
  const steps = jobs.one?.steps ?? [];
  expect(steps.map(({ conclusion: end }) => end)).toEqual([
    'success',
    'success',
    'failure',
    'skipped',
    'success',
    'success',
    'success',
    'success',
  ]);
  expect(steps.slice(4).map(({ log }) => log)).toEqual([
    'failed failure',
    'always',
    'post of second',
    'post of first',
  ]);
});

test('a cancel reaches the step’s process alone, in three steps, and what is left behind dies with the job', async () => {
  action(
    'acts/stubborn',
    `import { spawn } from 'node:child_process';
     for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log('heard', s));
     const script = "for (const s of ['SIGINT','SIGTERM']) process.on(s, () => process.exit(9)); setInterval(() => {}, 1000)";
     const child = spawn(process.execPath, ['-e', script], { detached: true, stdio: 'ignore' });
     console.log('child', child.pid);
     setInterval(() => {}, 1000);`,
  );
  const run = start(`
one:
  runs-on: ubuntu-latest
  steps:
    - id: long
      uses: $/acts/stubborn
    - run: echo never
    - if: \${{ always() }}
      run: echo "status \${{ job.status }}"
two:
  needs: one
  runs-on: ubuntu-latest
  steps:
    - run: echo never
`);
  await run.reached('one/long');
  await wait(500);
  run.cancel();
  const { conclusion, jobs } = await run.finished;
  expect(conclusion).toBe('cancelled');
  const [long, never, always] = jobs.one?.steps ?? [];
  expect(long?.signals.map(({ name }) => name)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
  expect(long?.log).toMatch(/heard SIGINT\nheard SIGTERM/);
  expect(long?.conclusion).toBe('cancelled');
  expect(never?.conclusion).toBe('skipped');
  expect(always?.log).toBe('status cancelled');
  expect(jobs.one?.orphans).toEqual([Number(/child (\d+)/.exec(long?.log ?? '')?.[1])]);
  expect(jobs.two?.conclusion).toBe('cancelled');
});

test('a step that must always run is not signalled, and a step that is too late fails without the job being cancelled', async () => {
  const { conclusion, jobs } = await start(
    `
one:
  runs-on: ubuntu-latest
  steps:
    - run: sleep 30
      timeout-minutes: 1
    - if: \${{ failure() }}
      run: echo "after \${{ job.status }}"
`,
    { minuteMs: 300 },
  ).finished;
  expect(conclusion).toBe('failure');
  expect(jobs.one?.steps[0]).toMatchObject({ conclusion: 'failure', signals: [{ name: 'SIGINT' }] });
  expect(jobs.one?.steps[1]?.log).toBe('after failure');

  const run = start(`
one:
  runs-on: ubuntu-latest
  steps:
    - id: last
      if: \${{ always() }}
      run: sleep 1 && echo done
`);
  await run.reached('one/last');
  run.cancel();
  const { jobs: after } = await run.finished;
  expect(after.one?.steps[0]).toMatchObject({ log: 'done', signals: [] });
});

test('a job that is too late is cancelled, and so is its run; a failure of another job weighs more', async () => {
  const late = `
late:
  runs-on: ubuntu-latest
  timeout-minutes: 1
  steps:
    - run: sleep 30
`;
  const { conclusion, jobs } = await start(late, { minuteMs: 300 }).finished;
  expect(jobs.late?.conclusion).toBe('cancelled');
  expect(conclusion).toBe('cancelled');
  const failing = `${late}failing:\n  runs-on: ubuntu-latest\n  steps: [{ run: "false" }]\n`;
  expect((await start(failing, { minuteMs: 300 }).finished).conclusion).toBe('failure');
});

test('workflow commands are obeyed within limits, and not where they are stopped', async () => {
  action(
    'acts/loud',
    `for (let i = 0; i < 12; i += 1) console.log('::warning title=a%3Ab::number ' + i + '%0Asecond line');
     console.log('::add-mask::secret'); console.log('a secret'); console.log('::stop-commands::abc');
     console.log('::error::not one'); console.log('::abc::'); console.log('::error::one');
     console.log('token', process.env.ACTIONS_RUNTIME_TOKEN, process.env.INPUT_TOKEN);`,
    `inputs:\n  token: { description: x, default: "\${{ github.token }}" }\n`,
  );
  const { jobs } = await start(
    `
one:
  runs-on: ubuntu-latest
  steps:
    - uses: $/acts/loud
    - run: echo "token $ACTIONS_RUNTIME_TOKEN"
`,
    { services: () => ({ ACTIONS_RUNTIME_TOKEN: 'runtime' }) },
  ).finished;
  const [loud, script] = jobs.one?.steps ?? [];
  expect(loud?.annotations).toHaveLength(11);
  expect(loud?.annotations[0]).toEqual({ kind: 'warning', title: 'a:b', message: 'number 0\nsecond line' });
  expect(loud?.annotations.at(-1)).toMatchObject({ kind: 'error', message: 'one' });
  expect(loud?.log).toMatch(/a \*\*\*\n::error::not one\nerror: one\ntoken runtime \*\*\*/);
  expect(script?.log).toBe('token ');
});

test('a composite action finds its own repository’s actions, wherever it is used', async () => {
  action(
    'acts/inner',
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'said<<X\\n' + process.env.INPUT_WORD + '\\nX\\n');`,
    '',
    `console.log('inner post');`,
  );
  file(
    'action.yml',
    `name: whole
description: whole
inputs:
  word: { description: x }
outputs:
  said: { description: x, value: "\${{ steps.inner.outputs.said }}" }
runs:
  using: composite
  steps:
    - id: inner
      uses: $/acts/inner
      with: { word: "\${{ inputs.word }}!" }
`,
  );
  const ours = root;
  root = tempFolder();
  const { jobs } = await start(
    `
one:
  runs-on: ubuntu-latest
  steps:
    - id: whole
      uses: someone/ours@v1
      with: { word: hello }
    - run: echo "\${{ steps.whole.outputs.said }}"
`,
    { remotes: { 'someone/ours': ours } },
  ).finished;
  expect(jobs.one?.steps.map(({ log }) => log)).toEqual(['', '', 'hello!', 'inner post']);
  rmSync(ours, { recursive: true });
});

test('a workflow that GitHub would not take is refused with its parser’s words', async () => {
  const run = start(`
one:
  runs-on: ubuntu-latest
  stepz: []
`);
  await expect(run.finished).rejects.toThrow(/Unexpected value 'stepz'/);
});

test('a lost machine takes everything with it at once', async () => {
  const mark = join(root, 'mark');
  const run = start(`
one:
  runs-on: ubuntu-latest
  steps:
    - id: long
      run: (sleep 2 && echo late > ${mark}) & sleep 30
    - if: \${{ always() }}
      run: echo never
`);
  await run.reached('one/long');
  await wait(200);
  run.lose();
  const { jobs } = await run.finished;
  expect(jobs.one?.steps).toHaveLength(1);
  await wait(2200);
  expect(() => readFileSync(mark)).toThrow();
});

test('a job is over when none of its processes can write any more', async () => {
  for (let time = 0; time < 5; time += 1) {
    const run = start(`
one:
  runs-on: ubuntu-latest
  steps:
    - run: (while true; do mktemp -p .; done) > /dev/null 2>&1 & sleep 0.2
`);
    const { jobs } = await run.finished;
    expect(jobs.one?.orphans.length).toBeGreaterThan(0);
    const written = () => readdirSync(jobs.one!.workspace).length;
    const before = written();
    await wait(50);
    expect(written()).toBe(before);
    await closeRunners();
    expect(existsSync(run.folder)).toBe(false);
  }
});

test('what is under way when a test ends is killed, and nothing of it is left', async () => {
  const run = start(`
one:
  runs-on: ubuntu-latest
  steps:
    - id: long
      run: sleep 30
`);
  await run.reached('one/long');
  await closeRunners();
  expect((await run.finished).conclusion).toBe('cancelled');
  expect(existsSync(run.folder)).toBe(false);
});
