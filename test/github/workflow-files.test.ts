import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { ROOT } from '../source-files.ts';
import type { StepFile } from './runner/action-file.ts';
import { interpolate } from './runner/expressions.ts';
import { readWorkflow, type WorkflowFile } from './runner/workflow-file.ts';

const FOLDER = '.github/workflows';
const workflows = readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`);
const actions = [
  'action.yml',
  ...readdirSync(join(ROOT, 'actions'))
    .filter((name) => !['dist', 'src', 'node_modules', 'package.json'].includes(name))
    .map((name) => `actions/${name}/action.yml`),
];

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const workflow = (path: string): WorkflowFile => parse(textOf(path));

function stepsOf(path: string): readonly StepFile[] {
  if (!path.startsWith(FOLDER)) return parse(textOf(path)).runs.steps ?? [];
  return Object.values(workflow(path).jobs).flatMap(({ steps }) => steps);
}

let asked = 0;

async function complaints(path: string, text = textOf(path)): Promise<readonly string[]> {
  // What was read under one address is remembered.
  asked += 1;
  const document = TextDocument.create(`file:///${asked}/${path}`, 'yaml', 1, text);
  return (await validate(document)).map(({ message }) => String(message));
}

test.each([...workflows, ...actions])('%s is valid for GitHub', async (path) => {
  expect(await complaints(path)).toEqual([]);
  if (path.startsWith(FOLDER)) await readWorkflow(join(ROOT, path));
});

test('what GitHub would refuse is found', async () => {
  const runtime = textOf(`${FOLDER}/chimera-runtime.yml`);
  expect(await complaints(`${FOLDER}/x.yml`, runtime.replace('runs-on:', 'runs-om:'))).not.toEqual([]);
  expect(
    await complaints(`${FOLDER}/x.yml`, runtime.replace('needs.preflight.outputs.plan', 'needz.plan')),
  ).not.toEqual([]);
  expect(
    await complaints(
      'action.yml',
      textOf('action.yml').replace('    - id: launch', '    - timeout-minutes: 5\n      id: launch'),
    ),
  ).not.toEqual([]);
});

test.each([...workflows, ...actions])(
  '%s runs nothing that an expression could change, and pins what is not its own',
  (path) => {
    for (const { run, uses } of stepsOf(path)) {
      expect(run ?? '').not.toMatch(/\$\{\{/);
      if (uses && !uses.startsWith('$/')) expect(uses).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/);
    }
    for (const [line] of textOf(path).matchAll(/^.*uses: (?!\$\/).*$/gm))
      expect(line).toMatch(/# v\d+\.\d+\.\d+$/);
  },
);

test.each(workflows)('%s has no permission that is not given to one job, with its reason', (path) => {
  const { permissions, jobs } = workflow(path);
  expect(permissions).toEqual({});
  for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
  for (const [line] of textOf(path).matchAll(/^ {6}[\w-]+: (read|write).*$/gm)) expect(line).toMatch(/# \w+/);
  for (const { uses, with: given } of stepsOf(path)) {
    if (uses?.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
  }
});

test('the schedule is that of the configuration, away from the full hour', () => {
  const { schedule } = workflow(`${FOLDER}/chimera-runtime.yml`).on as unknown as {
    schedule: { cron: string }[];
  };
  const config = JSON.parse(textOf('.chimera/runtime-config.json'));
  expect(schedule).toEqual([{ cron: config.runtime_settings.schedule }]);
  expect(Number(schedule[0]?.cron.split(' ')[0])).toBeGreaterThan(4);
});

test('the second leg does what the first does', () => {
  const { jobs } = workflow(`${FOLDER}/chimera-runtime.yml`);
  const asSecond = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll('legs[0]', 'legs[1]').replaceAll('"leg":"1"', '"leg":"2"'));
  const { name: _, needs: __, if: ___, ...second } = jobs['session-2']!;
  const { name: ____, needs: _____, if: ______, ...first } = jobs.session!;
  expect(second).toEqual(asSecond(first));
});

const WELL = { result: 'success', outputs: { outcome: 'completed' } };
const NONE = { result: 'skipped', outputs: {} };
const PLANNED = { result: 'success', outputs: { enabled: 'true' } };

test.each([
  ['went well in two legs', [PLANNED, WELL, WELL], 'completed'],
  ['went well in one leg', [PLANNED, WELL, NONE], 'completed'],
  [
    'was ended by its breaker',
    [PLANNED, { result: 'failure', outputs: { outcome: 'breaker' } }, NONE],
    'breaker',
  ],
  [
    'was killed in its second leg',
    [PLANNED, WELL, { result: 'success', outputs: { outcome: 'killed' } }],
    'killed',
  ],
  ['was cancelled between its legs', [PLANNED, WELL, { result: 'cancelled', outputs: {} }], 'cancelled'],
  ['lost the machine of its second leg', [PLANNED, WELL, { result: 'failure', outputs: {} }], 'failed'],
  // The first leg's book could not be saved, say, and the second one never ran.
  ['has a first leg that failed at its end', [PLANNED, { ...WELL, result: 'failure' }, NONE], 'failed'],
  ['has a second leg that failed at its end', [PLANNED, WELL, { ...WELL, result: 'failure' }], 'failed'],
  ['was refused', [{ result: 'failure', outputs: {} }, NONE, NONE], 'failed'],
  ['was cancelled before it began', [{ result: 'cancelled', outputs: {} }, NONE, NONE], 'cancelled'],
  ['is switched off', [{ result: 'success', outputs: { enabled: 'false' } }, NONE, NONE], 'disabled'],
] as const)('a session that %s has the outcome %s', (_, [preflight, session, second], outcome) => {
  const { on, jobs } = workflow(`${FOLDER}/chimera-runtime.yml`);
  const { outcome: output } = on.workflow_call!.outputs!;
  const results = { preflight, session, 'session-2': second };
  expect(interpolate(output!.value, { jobs: results }, 'success')).toBe(outcome);
  // The job that starts the next session goes by the same.
  const given = jobs.next!.steps.at(-1)!.with!.outcome;
  expect(interpolate(given, { needs: results }, 'success')).toBe(outcome);
});

test('every job of a session runs where the variable CHIMERA_RUNNER says', () => {
  for (const job of Object.values(workflow(`${FOLDER}/chimera-runtime.yml`).jobs)) {
    const label = (inputs: object, vars: object) =>
      interpolate(String(job['runs-on']), { inputs, vars }, 'success');
    expect([label({}, {}), label({}, { CHIMERA_RUNNER: 'my-box' })]).toEqual(['ubuntu-latest', 'my-box']);
    expect(label({ runner: 'theirs' }, { CHIMERA_RUNNER: 'my-box' })).toBe('theirs');
  }
});

test('only short steps must always run: one that must cannot be cancelled', () => {
  for (const path of workflows) {
    for (const step of stepsOf(path)) {
      if (/always\(\)|cancelled\(\)/.test(String(step.if ?? '')))
        expect(step['timeout-minutes']).toBeLessThanOrEqual(5);
    }
    for (const job of Object.values(workflow(path).jobs))
      expect(String(job.if ?? '')).not.toMatch(/always\(\)/);
  }
});

test.each([
  [{}, undefined, 'main'],
  [{ workdir: '.' }, undefined, 'main'],
  [{ workdir: 'alpha' }, undefined, 'alpha'],
  [{ book: 'beta', workdir: '.' }, undefined, 'beta'],
  // A named book is the same one in every folder.
  [{ book: 'beta', workdir: 'alpha' }, undefined, 'beta'],
  // The repository's variable says it if the run does not.
  [{}, 'bots/first', 'bots/first'],
  [{}, '.', 'main'],
  [{ workdir: '.' }, 'bots/first', 'main'],
  [{ workdir: 'alpha' }, 'bots/first', 'alpha'],
  [{ book: 'beta' }, 'bots/first', 'beta'],
])('one session of a book at a time: with %j, and the folder %s, that of %s', (inputs, folder, book) => {
  const {
    group,
    'cancel-in-progress': cancels,
    queue,
  } = workflow(`${FOLDER}/chimera-runtime.yml`).concurrency!;
  const vars = folder === undefined ? {} : { CHIMERA_WORKDIR: folder };
  const groupOf = (workflow_ref: string) =>
    interpolate(group, { inputs, vars, github: { workflow_ref } }, 'success');
  const file = 'someone/trading/.github/workflows/trade.yml';
  expect(groupOf(`${file}@refs/heads/main`)).toBe(`chimera-runtime-${book} ${file}@refs/heads/main`);
  // A branch and another file have books of their own, which wait for nobody.
  const others = [`${file}@refs/heads/idea`, 'someone/trading/.github/workflows/other.yml@refs/heads/main'];
  expect(new Set([`${file}@refs/heads/main`, ...others].map(groupOf)).size).toBe(3);
  // A run that waits keeps its place: one that is replaced would stand in the list as cancelled.
  expect([cancels, queue]).toEqual([false, 'max']);
});

test.each(['emergency-stop', 'chimera-watch'])('%s waits for no session', (name) => {
  const { group } = workflow(`${FOLDER}/${name}.yml`).concurrency!;
  expect(group).not.toMatch(/^chimera-runtime/);
});

test('continuous integration runs the checks and the attacks, with no right but to read the code', () => {
  const { jobs, permissions, on } = workflow(`${FOLDER}/ci.yml`);
  expect({ permissions, on: Object.keys(on) }).toEqual({ permissions: {}, on: ['push', 'pull_request'] });
  const scripts = { check: '.ci/run', attack: '.ci/attack' };
  expect(Object.keys(jobs)).toEqual(Object.keys(scripts));
  for (const [name, script] of Object.entries(scripts)) {
    const job = jobs[name]!;
    expect(job).toMatchObject({ permissions: { contents: 'read' } });
    expect(Object.keys(job).filter((key) => /^(if|continue-on-error)$/.test(key))).toEqual([]);
    expect(job.steps.at(-1)).toEqual({ name: expect.any(String), run: `bash ${script}` });
    expect(textOf(script)).toMatch(/^set -euo pipefail$/m);
  }
  expect(textOf('.ci/run')).toMatch(/^npm run check$/m);
  expect(textOf('.ci/attack')).toMatch(/^npm run --silent attack$/m);
});
