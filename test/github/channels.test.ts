import { configSchema } from '@chimera/config';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openApi } from '../../packages/github/src/api.ts';
import type { Channel, Told } from '../../packages/github/src/channels/channel.ts';
import { CHANNELS } from '../../packages/github/src/channels/registry.ts';
import { reportTrouble, settleTrouble, tellAll } from '../../packages/github/src/channels/tell.ts';
import type { Failure } from '../../packages/github/src/issues/failure.ts';
import type { RunContext } from '../../packages/github/src/run-context.ts';
import { WorkflowLog } from '../../packages/github/src/workflow-log.ts';
import { rendered } from '../attack/canaries/judges.ts';
import { FakeGitHub } from './services/fake-github.ts';
import { unavailable } from './services/known-faults.ts';
import { shortenWaits } from './services/short-waits.ts';

const RUN = 'https://github.com/someone/trading/actions/runs/1';
const { notifications } = configSchema.parse({});
let github: FakeGitHub;
let restoreWaits: () => void;
let printed: string[];

beforeAll(() => {
  restoreWaits = shortenWaits(900, 3_600_000);
});

afterAll(() => restoreWaits());

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading', token: 'of-no-known-form' });
  printed = [];
});

afterEach(() => github.close());

/** What a step of a run has at hand. */
function stepOf(runId: number) {
  const context = {
    owner: 'someone',
    repo: 'trading',
    runId,
    attempt: 1,
    runUrl: RUN,
    apiUrl: github.apiUrl,
  };
  return {
    api: openApi(context, github.token, { warn: () => {}, retryUnitMs: 1 }),
    context: context as unknown as RunContext,
    log: new WorkflowLog((text) => printed.push(text)),
    token: github.token,
  };
}

const failure: Failure = {
  kind: 'no-session',
  component: 'chimera-runtime.yml',
  reason: 'nothing runs | of-no-known-form <img src=x> @everyone',
  since: null,
  sessionId: null,
  figures: [],
  logTail: ['::error::of-no-known-form', '💥'.repeat(100_000)],
  runUrl: RUN,
  artifactUrl: null,
};

const over = {
  kinds: [failure.kind],
  component: failure.component,
  book: undefined,
  words: 'It runs again.',
};

/** All that GitHub was given to keep. */
const written = () =>
  [
    ...github.issues.map(({ title, body }) => `${title}\n${body}`),
    ...github.comments.map(({ body }) => body),
  ].join('\n');

describe.each(CHANNELS.map((channel) => [channel.name, channel] as const))('%s', (_, channel) => {
  const tell = (
    runId: number,
    say: (scene: Parameters<Channel['failed']>[0]) => Promise<Told>,
    deadlineMs = 10_000,
  ) =>
    tellAll(stepOf(runId), notifications, (__, ___, scene) => [say(scene)], {
      channels: [channel],
      deadlineMs,
    });

  test('is used for failures unless the configuration says otherwise, and for nothing if it is off', () => {
    expect(channel.wishes(null)).toEqual({ isOn: true, failures: true, completions: false });
    expect(channel.wishes(notifications)).toEqual(channel.wishes(null));
    const sections = Object.keys(notifications).map((name) => [name, { enabled: false }]);
    const off = configSchema.parse({ notifications: Object.fromEntries(sections) });
    expect(channel.wishes(off.notifications)).toEqual({ isOn: false, failures: false, completions: false });
  });

  test('tells a failure once a run, without secrets and markup of strangers, and says that it is over', async () => {
    const [first] = await tell(1, (scene) => channel.failed(scene, failure));
    expect(first).toMatchObject({ url: expect.stringMatching(/^https?:/), problem: null });
    expect(first?.lines).toHaveLength(1);
    expect(written()).toContain('nothing runs');
    expect(written()).not.toContain('of-no-known-form');
    // What a stranger wrote is words, and calls nobody.
    const outsideOfCode = rendered(written()).replaceAll(/<code[\s>][\s\S]*?<\/code>/g, '');
    expect(outsideOfCode).not.toMatch(/<img|@everyone/);
    const before = written();
    await tell(1, (scene) => channel.failed(scene, failure));
    expect(written()).toBe(before);
    const [again] = await tell(2, (scene) => channel.failed(scene, failure));
    expect(again?.number).toBe(first?.number);
    const [ended] = await tell(3, (scene) => channel.over(scene, over));
    expect(ended).toMatchObject({ problem: null, lines: [expect.stringMatching(/closed/)] });
    expect(await tell(4, (scene) => channel.over(scene, over))).toMatchObject([{ problem: null, lines: [] }]);
  });

  test('tells of a session that was completed', async () => {
    const done = { id: 's1', runUrl: RUN, artifactUrl: null, figures: [['Equity', '1']] as const };
    const [told] = await tell(1, (scene) => channel.completed(scene, done));
    expect(told).toMatchObject({ problem: null, lines: [expect.any(String)] });
    expect(written()).toContain('s1');
  });

  test.each([
    ['fails', unavailable],
    ['hangs', { hang: true }],
  ])('where its service %s, it says so and throws nothing', async (_name, fault) => {
    github.faults.add({ service: 'rest', ...fault });
    const session = { id: 's1', runUrl: RUN };
    const says: ((scene: Parameters<Channel['failed']>[0]) => Promise<Told>)[] = [
      (scene) => channel.failed(scene, failure),
      (scene) => channel.healthy(scene, session),
      (scene) => channel.completed(scene, { ...session, artifactUrl: null, figures: [] }),
      (scene) => channel.over(scene, over),
    ];
    for (const say of says) {
      expect(await tell(1, say, 300)).toMatchObject([
        { url: null, problem: expect.stringContaining(channel.name) },
      ]);
    }
    expect(printed.filter((line) => line.startsWith('::warning'))).toHaveLength(says.length);
  });
});

const fine: Told = { number: null, url: null, lines: ['told'], problem: null };

/** A channel of which every function does the same. */
function channelOf(name: string, work: () => Promise<Told>): Channel {
  const wishes = () => ({ isOn: true, failures: true, completions: true });
  return { name, wishes, failed: work, healthy: work, completed: work, over: work };
}

test('a channel that fails or hangs keeps no other from telling', async () => {
  const channels = [
    channelOf('first', () => Promise.reject(new Error('it broke'))),
    channelOf('second', () => new Promise(() => {})),
    channelOf('third', async () => fine),
  ];
  const say: Parameters<typeof tellAll>[2] = (channel, _, scene) => [channel.failed(scene, failure)];
  const told = await tellAll(stepOf(1), null, say, { channels, deadlineMs: 50 });
  expect(told.map(({ problem }) => problem)).toEqual([
    'first could not be written: it broke',
    expect.stringMatching(/^second could not be written: second gave no answer within/),
    null,
  ]);
  expect(printed.join('')).toMatch(/::warning::first[\s\S]*::warning::second[\s\S]*told/);
});

test('trouble is told where people want to hear of failures; that it is over is told in any case', async () => {
  const { github_issues } = notifications;
  const trouble = { kind: failure.kind, component: failure.component, reason: 'nothing runs' };
  await reportTrouble(stepOf(1), { github_issues: { ...github_issues, create_on_error: false } }, trouble);
  expect(github.issues).toEqual([]);
  await reportTrouble(stepOf(1), notifications, trouble);
  expect(github.issues).toMatchObject([{ state: 'open' }]);
  await settleTrouble(stepOf(2), over);
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
});
