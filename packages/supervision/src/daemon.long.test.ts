import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { realNow, sleep } from '@chimera/base';
import { lastSession, sessionEnd } from '@chimera/book';
import { loadConfig, type Paths, pathsOf } from '@chimera/config';
import { isLocked, LedgerReader, verifyLedger } from '@chimera/ledger';
import { planSession, readResult, type WrittenResult } from '@chimera/session';
import { type SessionPlan, showLife } from '@chimera/workdir';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { startDaemon } from './daemon.ts';
import { endSession, runningController } from './end-session.ts';

const file = (name: string) => new URL(`./${name}.ts`, import.meta.url);
const { PATH = '' } = process.env;

let workdir: string;
let paths: Paths;
beforeEach(() => {
  workdir = tempFolder();
  paths = pathsOf(workdir);
});
afterEach(async () => {
  await endSession(paths, null, 10_000);
});

async function planned(speed: number, duration: string) {
  const port = await freePort();
  const flags = { mode: 'test', duration, port };
  const { config } = loadConfig({ workdir, environment: {}, flags });
  const request = { workdir, config, speed, seed: null, dataFiles: [], newBook: false };
  return { config, plan: await planSession(request, realNow()) };
}

async function start(plan: SessionPlan, config: Awaited<ReturnType<typeof planned>>['config']) {
  const page = new URL('../../dashboard/dist/page.html', import.meta.url).href;
  const entries = {
    bot: file('bot-main').href,
    server: file('server-main').href,
    divergence: file('divergence-main').href,
    page,
  };
  return startDaemon(file('controller-main'), { plan, config, entries, newBook: false }, { PATH });
}

async function result(withinMs = 30_000): Promise<WrittenResult> {
  for (let waited = 0; waited < withinMs; waited += 50) {
    const found = readResult(paths);
    if (found && !isLocked(paths.lock)) return found;
    await sleep(50);
  }
  throw new Error('the session left no result');
}

function headOf({ ledgerPath }: SessionPlan) {
  const reader = new LedgerReader(ledgerPath, 'at-rest');
  try {
    return {
      head: reader.head() ?? null,
      ended: lastSession(reader) && sessionEnd(reader, lastSession(reader)!.id),
    };
  } finally {
    reader.close();
  }
}

test('a session in two legs gives the very journal of a session in one', async () => {
  const { config, plan } = await planned(1200, '2h');
  const middle = plan.start + 57 * 60_000;
  const first = { ...plan, leg: { number: 1, of: 2, starts: plan.start, ends: middle } };
  expect(await start(first, config)).toMatchObject({ type: 'started' });
  expect(await result()).toMatchObject({
    outcome: 'completed',
    leg: 1,
    faults: [],
    reason: expect.stringMatching('leg 1 of 2'),
  });
  const between = headOf(plan);
  expect(between.ended).toBeNull();

  const second = { ...plan, head: between.head, leg: { number: 2, of: 2, starts: middle, ends: plan.ends } };
  expect(await start(second, config)).toMatchObject({ type: 'started' });
  expect(await result()).toMatchObject({
    outcome: 'completed',
    leg: 2,
    report: expect.stringMatching('final-report'),
  });
  const { head, ended } = headOf(plan);
  expect(ended?.data.reason).toBe('completed');

  rmSync(workdir, { recursive: true });
  mkdirSync(workdir);
  const whole = await planned(1200, '2h');
  expect(await start(whole.plan, whole.config)).toMatchObject({ type: 'started' });
  await result();
  expect(headOf(whole.plan).head).toEqual(head);
});

test('a session ends as it was asked to, at once, and says so', async () => {
  const { config, plan } = await planned(1, '1h');
  const started = await start({ ...plan, watched: true }, config);
  expect(started).toMatchObject({ type: 'started', pid: runningController(paths) });
  const request = { outcome: 'cancelled', reason: 'the run was cancelled' } as const;
  const askedAt = realNow();
  expect(await endSession(paths, request, 10_000)).toBe('graceful');
  expect(realNow() - askedAt).toBeLessThan(5_000);
  expect(readResult(paths)).toMatchObject({
    outcome: 'cancelled',
    reason: 'the run was cancelled',
    exitCode: 0,
  });
  const reader = new LedgerReader(plan.ledgerPath, 'at-rest');
  expect(verifyLedger(reader).faults).toEqual([]);
  expect(sessionEnd(reader, plan.id)?.data.reason).toBe('cancelled');
  reader.close();
});

test('a request that is only left is found within a second or two', async () => {
  const { config, plan } = await planned(1, '1h');
  await start(plan, config);
  writeFileSync(paths.stopRequest, JSON.stringify({ outcome: 'killed', reason: 'pushed' }));
  expect(await result()).toMatchObject({ outcome: 'killed', reason: 'pushed', exitCode: 3 });
});

test('without a sign of life for a minute a watched session stops by itself', async () => {
  const { config, plan } = await planned(1, '1h');
  showLife(paths, 'once');
  const shownAt = realNow();
  await start({ ...plan, watched: true }, config);
  expect(await result(110_000)).toMatchObject({
    outcome: 'cancelled',
    reason: expect.stringMatching('gone silent'),
  });
  expect(realNow() - shownAt).toBeGreaterThan(55_000);
});

test('a session that cannot start says why, and touches nothing of the one that runs', async () => {
  const { config, plan } = await planned(1, '1h');
  await start(plan, config);
  const controller = runningController(paths);
  expect(await start(plan, config)).toMatchObject({
    type: 'failed',
    message: expect.stringMatching('another session runs'),
    exitCode: 1,
  });
  expect(runningController(paths)).toBe(controller);
  expect(readResult(paths)).toBeNull();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
