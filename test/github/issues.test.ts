import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openApi } from '../../packages/github/src/api.ts';
import type { Failure } from '../../packages/github/src/issues/failure.ts';
import { readMarker, writeMarker } from '../../packages/github/src/issues/marker.ts';
import {
  reportCompletion,
  reportFailure,
  reportHealth,
} from '../../packages/github/src/issues/session-issues.ts';
import { FakeGitHub } from './services/fake-github.ts';
import type { Fault } from './services/faults.ts';
import { issuesDisabled, notAccessible, secondaryRateLimit, unavailable } from './services/known-faults.ts';
import { shortenWaits } from './services/short-waits.ts';

const DAY = 86_400_000;
const URL = 'https://github.com/someone/trading/actions/runs/1';
let github: FakeGitHub;
let restoreWaits: () => void;

beforeAll(() => {
  // Writes are a second or three apart, and the client counts on: its waits become longer with every test.
  restoreWaits = shortenWaits(900, 3_600_000);
});

afterAll(() => restoreWaits());

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
});

afterEach(async () => {
  expect(github.unknown).toEqual([]);
  await github.close();
});

function at(runId: number, attempt = 1) {
  const context = { owner: 'someone', repo: 'trading', runId, attempt };
  const address = { ...context, apiUrl: github.apiUrl };
  return [openApi(address, github.token, { warn: () => {}, retryUnitMs: 1 }), context] as const;
}

function failure(changes: Partial<Failure> = {}): Failure {
  return {
    kind: 'session-failed',
    component: 'bot',
    reason: 'the bot crashed 4 times',
    since: null,
    sessionId: '20260101-000000-0001',
    figures: [['Equity', '10,000.00 USDT']],
    logTail: ['[2026-01-01 00:00:00 UTC] [ERROR] it crashed'],
    runUrl: URL,
    artifactUrl: null,
    ...changes,
  };
}

const report = (runId: number, changes: Partial<Failure> = {}, manner = {}) =>
  reportFailure(...at(runId), failure(changes), manner);

const healthy = (runId: number, manner = {}) => reportHealth(...at(runId), { id: 's9', runUrl: URL }, manner);

const stateOf = (number: number) => readMarker(github.issues.find((issue) => issue.number === number)?.body);

const commentsOn = (number: number) => github.comments.filter(({ issue }) => issue === number);

describe('one open issue for each kind', () => {
  test('is created with its label, counted, and commented with failures 2, 4 and 8', async () => {
    expect(await report(1)).toEqual({
      number: 1,
      url: expect.stringMatching(/issues\/1$/),
      did: 'created',
      problem: null,
    });
    const did: string[] = [];
    for (let run = 2; run <= 9; run += 1) did.push((await report(run)).did);
    expect(did).toEqual([
      'commented',
      'counted',
      'commented',
      'counted',
      'counted',
      'counted',
      'commented',
      'counted',
    ]);
    expect(github.issues).toMatchObject([
      { title: 'Chimera: session failed (bot)', labels: ['chimera-runtime'], state: 'open' },
    ]);
    expect(stateOf(1)).toMatchObject({ count: 9, kind: 'session-failed', component: 'bot' });
    expect(commentsOn(1).map(({ body }) => body.slice(0, 45))).toEqual([
      expect.stringMatching(/2 times/),
      expect.stringMatching(/4 times/),
      expect.stringMatching(/8 times/),
    ]);
  });

  test('other kinds and components have their own', async () => {
    await report(1);
    expect(await report(2, { component: 'server' })).toMatchObject({ number: 2, did: 'created' });
    expect(await report(3, { kind: 'book-lost' })).toMatchObject({ number: 3, did: 'created' });
    expect(await report(4)).toMatchObject({ number: 1, did: 'commented' });
  });

  test('a run tells of it once, a re-run of that run once more', async () => {
    await report(1);
    expect(await report(1)).toMatchObject({ number: 1, did: 'none', problem: null });
    expect(await reportFailure(...at(1, 2), failure())).toMatchObject({ number: 1, did: 'commented' });
    expect(stateOf(1)?.count).toBe(2);
  });

  test('is closed by a healthy session, with word of it, and comes back within a week', async () => {
    await report(1);
    await report(2, { kind: 'book-lost' });
    expect(await healthy(3)).toEqual({ closed: expect.arrayContaining([1, 2]), problem: null });
    expect(github.issues.map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['closed', 'completed'],
      ['closed', 'completed'],
    ]);
    expect(commentsOn(1).at(-1)?.body).toMatch(/^Closed: session s9 was healthy .*after 1 failure since/);
    expect(await report(4)).toMatchObject({ number: 1, did: 'reopened' });
    expect(github.issues[0]).toMatchObject({ state: 'open' });
    expect(stateOf(1)?.count).toBe(2);
    expect(commentsOn(1).at(-1)?.body).toMatch(/^\*\*It is back\*\*/);
  });

  test('one that was closed longer ago is left in peace', async () => {
    await report(1);
    await healthy(2);
    Object.assign(github.issues[0]!, { closedAt: Date.now() - 8 * DAY });
    expect(await report(3)).toMatchObject({ number: 2, did: 'created' });
  });

  test('is found among hundreds of issues that are closed or somebody else’s', async () => {
    await report(1);
    const labels = ['chimera-runtime'];
    for (let index = 0; index < 620; index += 1)
      github.addIssue({ title: `session ${index} completed`, state: 'closed', closedAt: Date.now(), labels });
    expect(await report(2)).toMatchObject({ number: 1, did: 'commented' });
  });

  test('an issue of ours is known by its marker alone: not by title, and not by a marker further down', async () => {
    await report(1);
    const marker = writeMarker(stateOf(1)!);
    const labels = ['chimera-runtime'];
    Object.assign(github.issues[0]!, { body: `Look at this:\n${marker}` });
    github.addIssue({ title: 'Chimera: session failed (bot)', body: 'no marker', labels });
    github.addIssue({ title: 'a pull request', body: marker, labels, isPullRequest: true });
    expect(await report(2)).toMatchObject({ number: 4, did: 'created' });
    expect((await healthy(3)).closed).toEqual([4]);
  });

  test('two runs that reported at once end in one issue', async () => {
    await report(1);
    const [first] = github.issues;
    const state = { ...stateOf(1)!, runs: ['2.1'] };
    github.addIssue({ title: first!.title, body: writeMarker(state), labels: [...first!.labels] });
    expect(await report(3)).toMatchObject({ number: 1, did: 'commented' });
    expect(github.issues[1]).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(stateOf(1)).toMatchObject({ count: 3, runs: ['1.1', '2.1', '3.1'] });
    expect(stateOf(2)?.duplicateOf).toBe(1);
    await healthy(4);
    expect(await report(5)).toMatchObject({ number: 1, did: 'reopened' });
  });
});

test('a token that may not make labels makes the issue all the same', async () => {
  github.faults.add({ service: 'rest', method: 'POST', path: '/labels', ...notAccessible });
  expect(await report(1)).toMatchObject({ number: 1, did: 'created', problem: null });
});

test('a text that GitHub does not take is told in a smaller one', async () => {
  const tooLong = { status: 422, body: { message: 'body is too long (maximum is 65536 characters)' } };
  github.faults.add({ service: 'rest', method: 'POST', path: /\/issues$/, times: 1, ...tooLong });
  expect(await report(1)).toMatchObject({ number: 1, did: 'created', problem: null });
  expect(github.issues[0]?.body).not.toContain('it crashed\n');
  expect(stateOf(1)?.count).toBe(1);
});

test('for every log, the text is one that GitHub takes', async () => {
  const logTail = Array.from({ length: 60 }, () => '💥`@everyone'.repeat(5_000));
  const figures = Array.from({ length: 500 }, (_, index) => [`f${index}`, '|'.repeat(400)] as const);
  expect(await report(1, { logTail, reason: logTail.join('\n'), figures })).toMatchObject({ did: 'created' });
  expect(await report(2, { logTail, figures })).toMatchObject({ did: 'commented', problem: null });
  expect(github.requestsTo('rest').filter(({ status }) => status === 422)).toEqual([]);
});

test('the token of the run is in no issue, no matter what it looks like', async () => {
  const { without } = await import('@chimera/engine');
  const logTail = ['the server said: test token of mine!'];
  await report(
    1,
    { logTail, reason: 'test token of mine was refused' },
    { redact: without('test token of mine') },
  );
  expect(github.issues[0]?.body).not.toContain('token of mine');
  expect(github.issues[0]?.body).toContain('[redacted] was refused');
});

test('a session that was completed can be an issue of its own, closed at once and never counted', async () => {
  const done = { id: 's1', runUrl: URL, artifactUrl: null, figures: [] };
  expect(await reportCompletion(...at(1), done)).toMatchObject({ number: 1, did: 'created', problem: null });
  expect(github.issues).toMatchObject([{ title: 'Chimera: session s1 completed', state: 'closed' }]);
  expect((await healthy(2)).closed).toEqual([]);
});

test('an issue that cannot be closed does not keep the others open', async () => {
  await report(1);
  await report(2, { kind: 'book-lost' });
  github.faults.add({ service: 'rest', method: 'PATCH', path: '/issues/2', ...notAccessible });
  expect(await healthy(3)).toEqual({ closed: [1], problem: expect.stringMatching(/issues: write/) });
});

describe('where GitHub does not do its part, nothing is thrown and the reason is told', () => {
  const troubles: readonly (readonly [string, Partial<Fault>, RegExp])[] = [
    ['401', { status: 401, body: { message: 'Bad credentials' } }, /the token is not valid/],
    ['403', notAccessible, /not allowed, or a rate limit .*issues: write/],
    ['403 for too much', secondaryRateLimit(3_600), /rate limit/],
    ['404', { status: 404, body: { message: 'Not Found' } }, /no such repository/],
    ['410', issuesDisabled, /switched off/],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, /Validation Failed/],
    ['429', { status: 429, headers: { 'retry-after': '3600' }, body: { message: 'Too many' } }, /Too many/],
    ['500', unavailable, /./],
    ['no answer', { drop: true }, /./],
    ['an answer that hangs', { hang: true }, /no answer within 0\.3 s/],
    ['an answer that breaks off', { truncate: true }, /./],
    ['garbage', { status: 200, body: '<html>' }, /./],
  ];

  test.each(troubles)('%s', async (name, fault, reason) => {
    const deadlineMs = name.includes('hangs') ? 300 : 10_000;
    const nothing = { number: null, url: null, did: 'none', problem: expect.stringMatching(reason) };
    github.faults.add({ service: 'rest', ...fault });
    expect(await report(1, {}, { deadlineMs })).toEqual(nothing);
    expect(await healthy(1, { deadlineMs })).toEqual({ closed: [], problem: expect.stringMatching(reason) });
    const done = { id: 's1', runUrl: URL, artifactUrl: null, figures: [] };
    expect(await reportCompletion(...at(1), done, { deadlineMs })).toEqual(nothing);
  });

  test('trouble that passes is waited out', async () => {
    github.faults.add({ service: 'rest', times: 2, ...unavailable });
    expect(await report(1)).toMatchObject({ did: 'created', problem: null });
    github.faults.add({ service: 'rest', times: 1, ...secondaryRateLimit(2) });
    expect(await report(2)).toMatchObject({ did: 'commented', problem: null });
  });
});

test('an issue belongs to a book: another book opens its own, and closes none but its own', async () => {
  const main = await report(1);
  const alpha = await report(2, { book: 'alpha' });
  expect(alpha).toMatchObject({ did: 'created' });
  expect(alpha.number).not.toBe(main.number);
  expect(await report(3, { book: 'alpha' })).toMatchObject({ number: alpha.number, did: 'commented' });
  const titles = github.issues.map(({ title }) => title);
  expect(titles.filter((title) => title.endsWith(' of book alpha'))).toHaveLength(1);
  const close = (runId: number, book: string) => reportHealth(...at(runId), { id: 's9', book, runUrl: URL });
  expect(await close(4, 'beta')).toMatchObject({ closed: [] });
  expect(await close(5, 'alpha')).toMatchObject({ closed: [alpha.number] });
  expect(await close(6, 'main')).toMatchObject({ closed: [main.number] });
});

test('an issue belongs to a branch: a session of another branch opens its own, and closes none but its own', async () => {
  const on = (ref: string, runId: number) => {
    const [api, context] = at(runId);
    return [api, { ...context, ref, defaultBranch: 'main' }] as const;
  };
  const hostile = 'refs/heads/try--><img/src=x>';
  const main = await reportFailure(...on('refs/heads/main', 1), failure());
  const branch = await reportFailure(...on(hostile, 2), failure());
  expect(branch).toMatchObject({ did: 'created' });
  expect(branch.number).not.toBe(main.number);
  expect(github.issues.at(-1)?.title).toMatch(/ on try---img\/src-x-$/);
  expect(github.issues.at(-1)?.body).not.toContain('<img');
  expect(await reportFailure(...on(hostile, 3), failure())).toMatchObject({ number: branch.number });
  const ended = { id: 's9', runUrl: URL };
  expect((await reportHealth(...on(hostile, 4), ended)).closed).toEqual([branch.number]);
  expect((await reportHealth(...on('refs/heads/main', 5), ended)).closed).toEqual([main.number]);
});
