import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { bookOfFolder, ledgerPathOf } from '@chimera/config';
import type { SessionPlan } from '@chimera/workdir';
import { expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { labelPrefix } from '../../packages/github/src/book/label.ts';
import { markName } from '../../packages/github/src/book/mark.ts';
import type { RunContext } from '../../packages/github/src/run-context.ts';
import { logArtifactName } from '../../packages/github/src/steps/log-artifact.ts';
import { interpolate } from '../github/runner/expressions.ts';
import { readWorkflow } from '../github/runner/workflow-file.ts';
import { ROOT } from '../source-files.ts';
import { chimera, runSession } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const WORKFLOW = '.github/workflows/chimera-runtime.yml';
const WATCH = '.github/workflows/chimera-watch.yml';
const WRITTEN = [
  '.chimera/runtime-config.json',
  WORKFLOW,
  WATCH,
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

test.each([
  ['rotation', ['BTC/USDT', 'ETH/USDT', 'SOL/USDT']],
  ['bollinger-short', ['BTC/USDT:USDT', 'ETH/USDT:USDT']],
])(
  'a session of the example %s trades as it is copied, verifies, and replays to the letter',
  async (name, symbols) => {
    const folder = await repository('--strategy', name);
    expect(await runSession(folder)).toMatchObject({ code: 0 });
    const [started] = folder.entries('session-started');
    expect(started).toMatchObject({ setup: { strategy: `./strategies/${name}.ts`, symbols } });
    expect(folder.entries('strategy-fault')).toEqual([]);
    expect(folder.entries('fill').length).toBeGreaterThan(0);
    expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
    expect(await chimera(folder, 'replay')).toMatchObject({ code: 0 });
  },
);

test('an example that there is not is refused with the names of those that there are', async () => {
  const folder = await WorkFolder.create();
  const { code, stderr } = await chimera(folder, 'init', folder.path, '--strategy', 'martingale');
  expect(code).toBe(2);
  expect(stderr).toMatch(/momentum, trend-dips, .*rebalanced-basket/s);
  expect(Object.keys(folder.contents())).toEqual([]);
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
});

test.each([
  [WORKFLOW, 'session'],
  [WATCH, 'watch'],
])(
  '%s is valid for GitHub, calls what was asked for, and passes what the callee takes',
  async (path, job) => {
    const folder = await repository('--from', 'someone/their-chimera@v1.2.3');
    const text = folder.read(path);
    const complaints = await validate(TextDocument.create(`file:///${path}`, 'yaml', 1, text));
    expect(complaints.map(({ message }) => message)).toEqual([]);
    const { jobs, permissions, on } = parse(text);
    expect(jobs[job].uses).toBe(`someone/their-chimera/${path}@v1.2.3`);
    expect(permissions).toEqual({});
    const callee = await readWorkflow(join(ROOT, path));
    const { inputs } = (callee.on as unknown as { workflow_call: { inputs: object } }).workflow_call;
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(jobs[job].with)));
    const needed = Object.values(callee.jobs).map((each) => each.permissions as Record<string, string>);
    const levels = ['read', 'write'];
    for (const [scope, level] of needed.flatMap((each) => Object.entries(each))) {
      expect(levels.indexOf(jobs[job].permissions[scope])).toBeGreaterThanOrEqual(levels.indexOf(level));
    }
    // And no more than they need.
    const most = Object.groupBy(
      needed.flatMap((each) => Object.entries(each)),
      ([scope]) => scope,
    );
    for (const [scope, asked = []] of Object.entries(most)) {
      expect(asked.map(([, level]) => level)).toContain(jobs[job].permissions[scope]);
    }
    expect(Object.keys(jobs[job].permissions).toSorted()).toEqual(Object.keys(most).toSorted());
    const { runtime_settings } = JSON.parse(folder.read('.chimera/runtime-config.json'));
    if (path === WORKFLOW) expect(on.schedule).toEqual([{ cron: runtime_settings.schedule }]);
    else expect(on.schedule).toEqual(callee.on.schedule);
  },
);

test('a second bot and a second book get workflows of their own, and none of the three touches another', async () => {
  const folder = await repository();
  const root = folder.contents();
  const add = async (...flags: string[]) => {
    const { code, stdout, stderr } = await chimera(folder, 'init', ...flags);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  const second = await add('--workdir', 'bots/second', '--book', 'second');
  const beta = await add('--book', 'beta');
  expect(folder.contents()).toMatchObject(root);
  expect(second).toMatch(/Actions, "Paper trading of book second", Run workflow/);
  expect(second).toContain('chimera preflight --workdir bots/second --book second');
  expect(beta).toContain('chimera start --book beta --speed 720');
  expect(folder.exists('bots/second/.chimera/runtime-config.json')).toBe(true);
  expect(folder.exists('bots/second/.github')).toBe(false);

  const files = readdirSync(folder.file('.github/workflows')).toSorted();
  const sessions = ['chimera-runtime-beta.yml', 'chimera-runtime-second.yml', 'chimera-runtime.yml'];
  const watches = sessions.map((file) => file.replace('runtime', 'watch'));
  expect(files).toEqual([...sessions, ...watches]);
  const watched = watches.map((file) => {
    const { name, jobs } = parse(folder.read(`.github/workflows/${file}`));
    return { name, ...jobs.watch.with };
  });
  expect(watched).toEqual([
    { name: 'Paper trading of book beta, watch', workflow: sessions[0], book: 'beta', workdir: '.' },
    {
      name: 'Paper trading of book second, watch',
      workflow: sessions[1],
      book: 'second',
      workdir: 'bots/second',
    },
    { name: 'Paper trading, watch', workflow: sessions[2], book: 'main', workdir: '.' },
  ]);
  const callee = await readWorkflow(join(ROOT, WORKFLOW));
  const written = await Promise.all(
    sessions.map(async (file) => {
      const text = folder.read(`.github/workflows/${file}`);
      const complaints = await validate(TextDocument.create(`file:///${file}`, 'yaml', 1, text));
      expect(complaints.map(({ message }) => message)).toEqual([]);
      const { name, jobs, concurrency } = parse(text);
      // A group of the caller with the name of the called one's would wait for itself.
      expect({ concurrency, jobs: Object.keys(jobs) }).toEqual({ concurrency: undefined, jobs: ['session'] });
      const inputs: { readonly book: string; readonly workdir: string } = jobs.session.with;
      const group = interpolate(
        callee.concurrency!.group,
        { inputs, vars: {}, github: { workflow_ref: 'same' } },
        'success',
      );
      return { name, group, ...inputs };
    }),
  );
  expect(written.map(({ name, book, workdir }) => ({ name, book, workdir }))).toEqual([
    { name: 'Paper trading of book beta', book: 'beta', workdir: '.' },
    { name: 'Paper trading of book second', book: 'second', workdir: 'bots/second' },
    { name: 'Paper trading', book: 'main', workdir: '.' },
  ]);
  const run = { runNumber: 7, attempt: 1 } as RunContext;
  const names = written.map(({ group, book, workdir }) => [
    group,
    ledgerPathOf(folder.file(workdir), 'paper', book),
    labelPrefix('paper', book),
    markName({ mode: 'paper', book }),
    logArtifactName(run, { leg: { of: 1 }, book } as SessionPlan),
  ]);
  expect(new Set(names.flat()).size).toBe(names.flat().length);
});

test('the book of a folder has the name that GitHub gives it if none is stated', async () => {
  const folder = await WorkFolder.create();
  const { stdout } = await chimera(folder, 'init', '--workdir', 'bots/alpha/');
  const book = bookOfFolder('bots/alpha');
  expect(stdout).toContain(`.github/workflows/chimera-runtime-${book}.yml`);
  const { jobs } = parse(folder.read(`.github/workflows/chimera-runtime-${book}.yml`));
  expect(jobs.session.with).toMatchObject({ book, workdir: 'bots/alpha' });
  expect(stdout).toMatch(/chimera start --workdir bots\/alpha --speed/);
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
  [['init', '--workdir', '../elsewhere'], /a folder of the repository, such as bots\/first/],
  [['init', '--workdir', '/elsewhere'], /a folder of the repository/],
  [['init', '--workdir', `\${{ github.token }}`], /a folder of the repository/],
  [['init', '--book', 'Alpha'], /lower-case letters, digits and -/],
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
