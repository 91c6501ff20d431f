import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf } from '@chimera/config';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openApi } from '../../../packages/github/src/api.ts';
import type { RunContext } from '../../../packages/github/src/run-context.ts';
import { watchKillSwitch } from '../../../packages/github/src/steps/remote-kill-switch.ts';
import type { StepScene } from '../../../packages/github/src/steps/step.ts';
import { WorkflowLog } from '../../../packages/github/src/workflow-log.ts';
import { OpenBook } from '../../../packages/ledger/src/testing/open-book.ts';
import { FakeGitHub } from '../services/fake-github.ts';
import { unavailable } from '../services/known-faults.ts';

let github: FakeGitHub;
let book: OpenBook;
let over: AbortController;

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
  github.push({ '.chimera/runtime-config.json': '{}' });
  book = new OpenBook();
  book.begin();
  book.candle(100);
  over = new AbortController();
});

afterEach(async () => {
  over.abort();
  book.remove();
  await github.close();
});

function watch() {
  const written: string[] = [];
  const engaged: string[] = [];
  const workdir = book.sample.folder;
  const context = { owner: 'someone', repo: 'trading', defaultBranch: 'main', workspace: workdir };
  const api = openApi({ ...context, apiUrl: github.apiUrl }, github.token, {
    warn: () => {},
    retryUnitMs: 1,
  });
  const log = new WorkflowLog((text) => written.push(text));
  const scene: StepScene = { context: context as RunContext, api, token: github.token, workdir, log };
  const paths = pathsOf(workdir);
  const pace = { everyMs: 5, unknownLimitMs: 30 };
  const onEngaged = (reason: string) => engaged.push(reason);
  const done = watchKillSwitch(scene, { paths, ledgerPath: book.path, onEngaged, ...pace }, over.signal);
  return { done, engaged, written };
}

/** The commands that wait for the bot, the oldest first. */
function commands(): { command: string; reason: string }[] {
  const folder = pathsOf(book.sample.folder).commands;
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.toSorted().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } catch {
    return [];
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue(); waited += 1) {
    if (waited > 2_000) throw new Error(`it never came to ${isTrue}`);
    await new Promise((done) => setTimeout(done, 2));
  }
}

const reduced = { command: 'reduce', reason: expect.stringMatching(/^GitHub has not said for 1 min/) };
const resumed = { command: 'resume', reason: 'GitHub answers again' };

test('while GitHub is silent nothing new is opened, and with its first answer that is taken back', async () => {
  const remove = github.faults.add({ service: 'rest', ...unavailable });
  const { written } = watch();
  await until(() => commands().length === 1);
  expect(commands()).toEqual([reduced]);
  expect(written).toContainEqual(expect.stringMatching(/^::warning::GitHub has not said for 1 min/));
  remove();
  await until(() => commands().length === 2);
  expect(commands()).toEqual([reduced, resumed]);
});

test('what a person asked for is not taken back', async () => {
  book.command('halt');
  const remove = github.faults.add({ service: 'rest', ...unavailable });
  const { written } = watch();
  await until(() => written.some((line) => /no new entries/.test(line)));
  remove();
  await until(() => written.some((line) => /answers again/.test(line)));
  expect(commands()).toEqual([]);
});

test('a session that ended while GitHub was silent does not leave the next one without entries', async () => {
  book.command('reduce', 'GitHub has not said for 10 min whether the kill switch is on: no new entries');
  book.end();
  watch();
  await until(() => commands().length === 1);
  expect(commands()).toEqual([resumed]);
});

test('a person who reduced, or who took it back already, is left alone', async () => {
  book.command('reduce', 'a holiday');
  const { written } = watch();
  await until(() => github.requests.length > 3);
  expect(commands()).toEqual([]);
  expect(written.filter((line) => /answers again/.test(line))).toEqual([]);
});

test('the switch that is on is told with its place, and that ends the watch', async () => {
  const { done, engaged } = watch();
  github.push({ '.chimera/RUNTIME_DISABLED': '' });
  await done;
  expect(engaged).toEqual(['the kill switch is on: .chimera/RUNTIME_DISABLED on the default branch']);
});

test('a ledger that cannot be read at the start does not keep the switch from being seen', async () => {
  book.remove();
  const { done, engaged } = watch();
  github.push({ '.chimera/RUNTIME_DISABLED': '' });
  await done;
  expect(engaged).toHaveLength(1);
  book = new OpenBook();
});

test('a ledger that cannot be read when GitHub falls silent does not end the watch', async () => {
  const remove = github.faults.add({ service: 'rest', ...unavailable });
  const { done, engaged, written } = watch();
  book.remove();
  await until(() => written.some((line) => /came to nothing: .*ledger/.test(line)));
  remove();
  github.push({ '.chimera/RUNTIME_DISABLED': '' });
  await done;
  expect(engaged).toHaveLength(1);
  book = new OpenBook();
});
