import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { readWorkflow } from '../github/runner/workflow-file.ts';
import { ROOT } from '../source-files.ts';
import { chimera, runSession } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const WORKFLOW = '.github/workflows/chimera-runtime.yml';
const WRITTEN = [
  '.chimera/runtime-config.json',
  WORKFLOW,
  '.gitignore',
  'strategies/momentum.ts',
  'strategies/strategy.d.ts',
];

/** A work folder in which `chimera init` has run, and its port does not bother others. */
async function repository(...flags: string[]): Promise<WorkFolder> {
  const folder = await WorkFolder.create();
  const { code, stderr } = await chimera(folder, 'init', folder.path, ...flags);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return folder;
}

test('an empty folder gets a workflow, a configuration and a strategy, and is told what to do next', async () => {
  const folder = await WorkFolder.create();
  const { code, stdout, stderr } = await chimera(folder, 'init', 'mine/new');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const contents = Object.keys(folder.contents());
  expect(contents.toSorted()).toEqual(WRITTEN.map((name) => `mine/new/${name}`).toSorted());
  for (const name of WRITTEN) expect(stdout).toContain(`✓ wrote  ${name}`);
  expect(stdout).toContain('chimera preflight --workdir mine/new');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('a session may start at once, with the example strategy, and it trades', async () => {
  const folder = await repository();
  const { code, stdout } = await chimera(folder, 'preflight', '--json', '--port', String(folder.port));
  const { ok, checks } = JSON.parse(stdout);
  const outcomes = checks.filter(({ name }: { name: string }) => name !== 'disk-space');
  expect({ code, ok }).toEqual({ code: 0, ok: true });
  expect(outcomes.filter(({ outcome }: { outcome: string }) => outcome !== 'pass')).toEqual([]);
  expect(await runSession(folder)).toMatchObject({ code: 0 });
  expect(folder.entries('session-started')).toMatchObject([
    { setup: { strategy: './strategies/momentum.ts', parameters: { lookback: 60, threshold: 0.01 } } },
  ]);
  expect(folder.entries('fill').length).toBeGreaterThan(0);
  const left = Object.keys(folder.contents()).filter((name) => !WRITTEN.includes(name));
  const ignored = /^(?:\.chimera\/state\/|runtime-reports\/|runtime-metrics\.json$|[\w-]+\.log$)/;
  expect(left.filter((name) => !ignored.test(name))).toEqual([]);
}, 60_000);

test('the workflow is valid for GitHub, calls what was asked for, and passes what the callee takes', async () => {
  const folder = await repository('--from', 'someone/their-chimera@v1.2.3');
  const text = folder.read(WORKFLOW);
  const complaints = await validate(TextDocument.create(`file:///${WORKFLOW}`, 'yaml', 1, text));
  expect(complaints.map(({ message }) => message)).toEqual([]);
  const { jobs, permissions, on } = parse(text);
  expect(jobs.session.uses).toBe('someone/their-chimera/.github/workflows/chimera-runtime.yml@v1.2.3');
  expect(permissions).toEqual({});
  const callee = await readWorkflow(join(ROOT, WORKFLOW));
  const { inputs } = (callee.on as unknown as { workflow_call: { inputs: object } }).workflow_call;
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(jobs.session.with)));
  const needed = Object.values(callee.jobs).map((job) => job.permissions as Record<string, string>);
  for (const each of needed) expect(jobs.session.permissions).toMatchObject(each);
  const { runtime_settings } = JSON.parse(folder.read('.chimera/runtime-config.json'));
  expect(on.schedule).toEqual([{ cron: runtime_settings.schedule }]);
});

test('nothing that is there is touched, and that is said', async () => {
  const folder = await WorkFolder.create({ mode: 'test' });
  folder.write('.gitignore', 'node_modules/\n');
  folder.write(WORKFLOW, 'name: mine\n');
  const before = folder.contents();
  const { code, stdout } = await chimera(folder, 'init');
  expect(code).toBe(0);
  expect(folder.contents()).toMatchObject(before);
  expect(stdout).toContain('- kept   .chimera/runtime-config.json');
  expect(stdout).toContain('- kept   .github/workflows/chimera-runtime.yml');
  expect(stdout).toContain('✓ wrote  strategies/momentum.ts');
  const after = folder.contents();
  expect((await chimera(folder, 'init')).code).toBe(0);
  expect(folder.contents()).toEqual(after);
});

test.each([
  [['init', 'file'], /a folder, or a name for a new one/],
  [['init', '.', '--from', 'not a repository'], /OWNER\/REPOSITORY@REF/],
  [['init', 'a', 'b'], /too many arguments/],
])('%j is a mistake, in words', async (args, message) => {
  const folder = await WorkFolder.create();
  folder.write('file', '');
  const before = folder.contents();
  const { code, stderr } = await chimera(folder, ...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(folder.contents()).toEqual(before);
});

test('a folder that cannot be written is a mistake, in words', async () => {
  const folder = await WorkFolder.create();
  folder.write('.chimera', 'a file where a folder should be');
  const { code, stderr } = await chimera(folder, 'init');
  expect(code).toBe(2);
  expect(stderr).toContain('a folder in which .chimera/runtime-config.json can be written');
});
