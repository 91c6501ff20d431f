import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openApi } from '../../packages/github/src/api.ts';
import { KillSwitchWatch } from '../../packages/github/src/kill-switch/kill-switch-watch.ts';
import { WatchedFolder } from '../../packages/github/src/kill-switch/watched-folder.ts';
import { FakeGitHub } from './services/fake-github.ts';
import { secondaryRateLimit, unavailable } from './services/known-faults.ts';

const SWITCH = '.chimera/RUNTIME_DISABLED';
const context = { owner: 'someone', repo: 'trading', defaultBranch: 'main' };
let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
});

afterEach(async () => {
  expect(github.unknown).toEqual([]);
  await github.close();
});

function api(token = github.token) {
  return openApi({ ...context, apiUrl: github.apiUrl }, token, { warn: () => {}, retryUnitMs: 1 });
}

function folder(path = '.chimera'): WatchedFolder {
  return new WatchedFolder(api(), context, path);
}

describe('one folder of the default branch', () => {
  test('as long as nothing changes it costs nothing of the rate limit', async () => {
    github.push({ '.chimera/runtime-config.json': '{}' });
    const watched = folder();
    expect(await watched.look()).toBe('off');
    const spent = github.rateLimit.used;
    for (let looks = 0; looks < 5; looks += 1) expect(await watched.look()).toBe('off');
    expect(github.rateLimit.used).toBe(spent);
    github.push({ 'README.md': 'something else' });
    expect(await watched.look()).toBe('off');
    expect(github.rateLimit.used).toBe(spent);
  });

  test('a switch that is pushed is seen, and so is its removal', async () => {
    github.push({ '.chimera/runtime-config.json': '{}' });
    const watched = folder();
    expect(await watched.look()).toBe('off');
    github.push({ [SWITCH]: '' });
    expect(await watched.look()).toBe('on');
    expect(await watched.look()).toBe('on');
    github.push({ [SWITCH]: null });
    expect(await watched.look()).toBe('off');
  });

  test('a folder that is missing costs nothing either, until the branch moves', async () => {
    github.push({ 'README.md': 'no configuration' });
    const watched = folder();
    for (let looks = 0; looks < 3; looks += 1) expect(await watched.look()).toBe('off');
    const spent = github.rateLimit.used;
    for (let looks = 0; looks < 5; looks += 1) expect(await watched.look()).toBe('off');
    expect(github.rateLimit.used).toBe(spent);
    github.push({ [SWITCH]: '' });
    expect(await watched.look()).toBe('on');
  });

  test('a folder that goes away and comes back with the switch is seen', async () => {
    github.push({ '.chimera/runtime-config.json': '{}', 'README.md': '' });
    const watched = folder();
    expect(await watched.look()).toBe('off');
    github.push({ '.chimera/runtime-config.json': null });
    for (let looks = 0; looks < 3; looks += 1) expect(await watched.look()).toBe('off');
    github.push({ [SWITCH]: 'stop', '.chimera/runtime-config.json': '{}' });
    expect(await watched.look()).toBe('on');
  });

  test('a switch that goes with its folder and comes back as it was is on again', async () => {
    github.push({ [SWITCH]: '', 'README.md': '' });
    const watched = folder();
    expect(await watched.look()).toBe('on');
    github.push({ [SWITCH]: null });
    expect(await watched.look()).toBe('off');
    github.push({ [SWITCH]: '' });
    expect(await watched.look()).toBe('on');
  });

  test('a push between two requests of the first look is not lost', async () => {
    github.push({ 'README.md': 'no configuration' });
    const watched = folder();
    const stop = github.faults.add({ service: 'rest', path: '/contents/', delayMs: 30, times: 1 });
    const first = watched.look();
    // GitHub has answered that there is no folder, and the answer is on its way.
    while (github.requestsTo('rest', 'GET', '/contents/').every(({ status }) => status === 0)) {
      await new Promise((done) => setImmediate(done));
    }
    github.push({ [SWITCH]: '' });
    await first;
    stop();
    expect(await watched.look()).toBe('on');
  });

  test('where the branch has moved, it is asked what is there until GitHub says so', async () => {
    github.push({ 'README.md': 'no configuration' });
    const watched = folder();
    for (let looks = 0; looks < 3; looks += 1) expect(await watched.look()).toBe('off');
    github.push({ [SWITCH]: '' });
    github.faults.add({ service: 'rest', path: '/contents/', times: 2, ...unavailable });
    expect(await watched.look()).toBe('unknown');
    expect(await watched.look()).toBe('unknown');
    expect(await watched.look()).toBe('on');
  });

  test.each([
    ['the service is down', { ...unavailable }],
    ['too much was asked', { ...secondaryRateLimit(120) }],
    ['the token may not read', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['the connection breaks', { drop: true }],
    [
      'the answer is no JSON',
      { status: 200, body: '<html>', headers: { 'content-type': 'application/json' } },
    ],
  ])('nothing is known where %s', async (_, fault) => {
    github.push({ [SWITCH]: '' });
    const remove = github.faults.add({ service: 'rest', ...fault });
    const watched = folder();
    expect(await watched.look()).toBe('unknown');
    remove();
    expect(await watched.look()).toBe('on');
  });

  test('a folder below, with a known default branch and without one', async () => {
    github.push({ 'bots/a b/.chimera/RUNTIME_DISABLED': '' });
    expect(await folder('bots/a b/.chimera').look()).toBe('on');
    expect(
      await new WatchedFolder(api(), { ...context, defaultBranch: null }, 'bots/a b/.chimera').look(),
    ).toBe('on');
    expect(await folder('bots').look()).toBe('off');
  });
});

describe('watching it', () => {
  interface Told {
    readonly engaged: string[];
    readonly unknown: number[];
    known: number;
  }

  function watch(changes: Partial<ConstructorParameters<typeof KillSwitchWatch>[0]> = {}) {
    const told: Told = { engaged: [], unknown: [], known: 0 };
    const said: string[] = [];
    const over = new AbortController();
    const watcher = new KillSwitchWatch({
      api: api(),
      context,
      folders: ['.chimera'],
      everyMs: 5,
      unknownLimitMs: 40,
      log: (message) => said.push(message),
      onEngaged: (where) => told.engaged.push(where),
      onUnknown: (sinceMs) => told.unknown.push(sinceMs),
      onKnownAgain: () => {
        told.known += 1;
      },
      ...changes,
    });
    return { told, said, over, watcher, done: watcher.run(over.signal) };
  }

  async function until(isTrue: () => boolean): Promise<void> {
    for (let waited = 0; !isTrue(); waited += 1) {
      if (waited > 2_000) throw new Error(`it never came to ${isTrue}`);
      await new Promise((done) => setTimeout(done, 2));
    }
  }

  test('it ends with the first look that finds the switch, and says where', async () => {
    github.push({ '.chimera/runtime-config.json': '{}' });
    const { told, done } = watch();
    await until(() => github.requests.length > 2);
    github.push({ [SWITCH]: '' });
    await done;
    expect(told).toEqual({
      engaged: ['.chimera/RUNTIME_DISABLED on the default branch'],
      unknown: [],
      known: 0,
    });
  });

  test('one of several folders is enough', async () => {
    github.push({ '.chimera/runtime-config.json': '{}', 'bot/.chimera/RUNTIME_DISABLED': '' });
    const { told, done } = watch({ folders: ['.chimera', 'bot/.chimera'] });
    await done;
    expect(told.engaged).toEqual(['bot/.chimera/RUNTIME_DISABLED on the default branch']);
  });

  test('long silence is told once, and so is its end; then it may be told again', async () => {
    github.push({ '.chimera/runtime-config.json': '{}' });
    const { told, said, over, done } = watch();
    await until(() => github.requests.length > 1);
    for (const times of [1, 2]) {
      const remove = github.faults.add({ service: 'rest', ...unavailable });
      await until(() => told.unknown.length === times);
      await until(() => github.requests.at(-1)!.status === 503);
      expect(told).toMatchObject({ known: times - 1 });
      remove();
      await until(() => told.known === times);
    }
    over.abort();
    await done;
    expect(told.unknown).toHaveLength(2);
    for (const sinceMs of told.unknown) expect(sinceMs).toBeGreaterThanOrEqual(40);
    expect(said.filter((line) => /does not say/.test(line))).toHaveLength(2);
  });

  test('it ends at once with the session, also where GitHub hangs', async () => {
    github.push({ [SWITCH]: '' });
    github.faults.add({ service: 'rest', hang: true });
    const { told, over, done } = watch();
    await until(() => github.requests.length > 0);
    over.abort();
    await done;
    expect(told.engaged).toEqual([]);
  });

  test('a callback that fails does not end the watch', async () => {
    github.push({ '.chimera/runtime-config.json': '{}' });
    const { told, said, done } = watch({
      onUnknown: () => {
        throw new Error('the ledger is busy');
      },
    });
    const remove = github.faults.add({ service: 'rest', ...unavailable });
    await until(() => said.some((line) => /the ledger is busy/.test(line)));
    remove();
    github.push({ [SWITCH]: '' });
    await done;
    expect(told.engaged).toHaveLength(1);
  });
});
