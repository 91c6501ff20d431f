import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { ROOT } from '../source-files.ts';
import type { StepFile } from './runner/action-file.ts';
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

test('one session at a time, and the emergency stop does not wait for it', () => {
  const runtime = workflow(`${FOLDER}/chimera-runtime.yml`).concurrency;
  expect(runtime).toEqual({ group: 'chimera-runtime', 'cancel-in-progress': false });
  expect(workflow(`${FOLDER}/emergency-stop.yml`).concurrency?.group).not.toBe(runtime?.group);
});
