import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { monotonicNow } from '@chimera/base';
import { isAlive } from '@chimera/workdir';
import { afterEach, describe, expect, test } from '@jest/globals';
import { SampleBook } from '../../report/src/testing/sample-book.ts';
import { Supervision } from './testing/supervision.ts';

const open: Supervision[] = [];
function supervise(...of: ConstructorParameters<typeof Supervision>): Supervision {
  const supervision = new Supervision(...of);
  open.push(supervision);
  return supervision;
}
afterEach(async () => {
  for (const supervision of open.splice(0)) await supervision.remove();
});

/** Keeps this process from doing anything, as a long computation would. */
const standStill = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

describe('a child that runs', () => {
  test('is given its plan, named in its pid file, and shown with what it uses', async () => {
    const supervision = supervise('good');
    expect(supervision.child.metrics).toMatchObject({ name: 'bot', status: 'starting', restarts: 0 });
    await supervision.isReady();
    const { child } = supervision;
    expect(supervision.heard).toEqual(['plan 20260101-000800-0002']);
    expect(child.metrics.status).toBe('running');
    expect(supervision.pid).toBe(child.metrics.pid);
    expect(isAlive(child.metrics.pid!)).toBe(true);
    await supervision.until(() => child.metrics.rss_mb > 10, 'a heartbeat with its memory');
    expect(child.operations).toEqual({ attempted: 10, failed: 1 });
  });

  test('has the environment of its parent, without what looks like credentials of an exchange', async () => {
    const set = { KRAKEN_API_KEY: 'key', NDAX_SECRET: 'secret', CHIMERA_NOTE: 'plain' };
    Object.assign(process.env, set);
    try {
      const supervision = supervise('good');
      await supervision.isReady();
      const environment = readFileSync(`/proc/${supervision.pid}/environ`, 'utf8').split('\0');
      expect(environment).toContain('CHIMERA_NOTE=plain');
      expect(environment.filter((line) => /KRAKEN|NDAX/.test(line))).toEqual([]);
    } finally {
      for (const name of Object.keys(set)) delete process.env[name];
    }
  });

  test('tells how its decisions keep up, and nothing of it once it is gone', async () => {
    const supervision = supervise('late', { maxRestarts: 0 });
    const { child } = supervision;
    expect(child.delays).toEqual({ decisionMs: null, eventLoopMs: null });
    await supervision.until(() => child.delays.decisionMs === 20_000, 'a heartbeat with its delays');
    expect(child.delays).toEqual({ decisionMs: 20_000, eventLoopMs: 7 });
    child.kill();
    await child.gone;
    expect(child.delays).toEqual({ decisionMs: null, eventLoopMs: null });
    expect(child.metrics).toMatchObject({ rss_mb: 0, cpu_percent: 0 });
  });

  test('hears heartbeats, and a stop with its reason', async () => {
    const supervision = supervise('good');
    await supervision.isReady();
    supervision.child.send({ type: 'heartbeat' });
    await supervision.child.stop('stopped', 'enough', 5_000);
    expect(supervision.heard.at(-1)).toBe('stop stopped: enough');
    expect(supervision.incidents).toEqual([]);
  });

  test('that starts while the session runs is told its clock', async () => {
    const anchor = { sessionTime: 1, steadyTime: 2, speed: 3 };
    const supervision = supervise('good', { anchor: () => anchor });
    await supervision.until(() => supervision.heard.includes('go'), 'the clock');
  });
});

describe('a child that sends', () => {
  test('junk is told of once, and lives on; what is long is cut', async () => {
    const supervision = supervise('junk');
    await supervision.isReady();
    await supervision.until(
      () => supervision.incidents.some((text) => text.includes('long')),
      'the long message',
    );
    await supervision.child.stop('stopped', 'enough', 5_000);
    const [junk, long, ...more] = supervision.incidents;
    expect(junk).toMatch(/^warning bot-junk: it sent what is no message \(the whole: /);
    expect(long).toMatch(/^warning long: x+/);
    expect(long!.length).toBeLessThan(4_100);
    expect(more).toEqual([]);
    expect(supervision.child.operations).toEqual({ attempted: 10, failed: 1 });
  });

  test('more incidents than anybody reads is cut short', async () => {
    const supervision = supervise('talkative');
    await supervision.until(() => supervision.heard.includes('said all'), 'all of them');
    await supervision.until(() => supervision.incidents.length >= 500, 'the most that are told');
    await supervision.child.stop('stopped', 'enough', 5_000);
    expect(supervision.incidents).toHaveLength(500);
    expect(supervision.incidents.at(-2)).toBe('warning said: 499');
    expect(supervision.incidents.at(-1)).toMatch(/^warning bot-talkative: it sent 500 incidents/);
  });
});

describe('a child that ends', () => {
  test('as it said is not started again', async () => {
    const supervision = supervise('ended');
    expect(await supervision.child.gone).toEqual({ how: 'ended', reason: 'completed' });
    expect(supervision.child.metrics).toMatchObject({ status: 'stopped', pid: null, restarts: 0, rss_mb: 0 });
    expect(existsSync(supervision.pidFile)).toBe(false);
    expect(supervision.incidents).toEqual([]);
  });

  test('is believed when its end is seen before its last words are read', async () => {
    const go = { type: 'go', anchor: { sessionTime: 1, steadyTime: 2, speed: 3 } } as const;
    const late = supervise('last-words');
    await late.isReady();
    const first = supervise('last-words', {
      // The other one speaks and ends while this process is busy: then both ends are seen at once.
      onIncident() {
        late.child.send(go);
        standStill(1_000);
      },
    });
    await first.isReady();
    first.child.send(go);
    standStill(1_000);
    const ended = { how: 'ended', reason: 'completed' };
    expect(await Promise.all([first.child.gone, late.child.gone])).toEqual([ended, ended]);
    expect(late.incidents).toEqual(['warning last: words']);
    expect(late.child.metrics.restarts).toBe(0);
  });

  test('because starting again would not help is not started again, and says why', async () => {
    const supervision = supervise('fail');
    expect(await supervision.child.gone).toEqual({ how: 'gave-up', message: 'the book is gone' });
    expect(supervision.child.metrics).toMatchObject({ status: 'failed', restarts: 0 });
    await supervision.child.stop('failed', 'the session ends', 1_000);
    supervision.child.kill();
    expect(supervision.child.metrics.status).toBe('failed');
  });
});

describe('a child that crashes', () => {
  test('is started again this many times and no more, each time after the delay', async () => {
    const begun = monotonicNow();
    const supervision = supervise('crash', { restartDelayMs: 150 });
    const gone = await supervision.child.gone;
    expect(gone).toEqual({
      how: 'gave-up',
      message: 'the bot stopped unexpectedly (exit code 7) and was restarted 2 times already',
    });
    expect(supervision.incidents).toEqual([
      'warning bot-restart: the bot stopped unexpectedly (exit code 7): restart 1 of 2',
      'warning bot-restart: the bot stopped unexpectedly (exit code 7): restart 2 of 2',
    ]);
    expect(supervision.heard).toHaveLength(3);
    expect(monotonicNow() - begun).toBeGreaterThan(300);
    expect(supervision.child.metrics).toMatchObject({ status: 'failed', restarts: 2 });
  });

  test('is not started again where restarts are switched off', async () => {
    const supervision = supervise('crash', { maxRestarts: 0 });
    expect((await supervision.child.gone).how).toBe('gave-up');
    expect(supervision.heard).toHaveLength(1);
  });

  test('by kill -9 comes back under another pid, and its operations go on counting', async () => {
    const supervision = supervise('good');
    const { child } = supervision;
    await supervision.isReady();
    await supervision.until(() => child.operations.attempted > 0, 'a heartbeat');
    const first = supervision.pid!;
    process.kill(first, 'SIGKILL');
    await supervision.isReady(2);
    expect(child.metrics).toMatchObject({ status: 'running', restarts: 1 });
    expect(supervision.pid).not.toBe(first);
    expect(supervision.incidents[0]).toContain('(SIGKILL): restart 1 of 2');
    await supervision.until(() => child.operations.attempted === 20, 'the sum of both');
    expect(child.operations.failed).toBe(2);
  });

  test('while it is told to stop is not started again', async () => {
    const supervision = supervise('deaf');
    await supervision.isReady();
    const stopped = supervision.child.stop('stopped', 'enough', 10_000);
    process.kill(supervision.pid!, 'SIGKILL');
    expect(await stopped).toBe('graceful');
    expect(supervision.child.metrics).toMatchObject({ status: 'stopped', restarts: 0 });
  });

  test('and waits to be started again can be stopped, or killed, for good', async () => {
    for (const act of ['stop', 'kill'] as const) {
      const supervision = supervise('crash', { restartDelayMs: 60_000 });
      const { child } = supervision;
      await supervision.until(() => child.metrics.status === 'restarting', 'the delay');
      if (act === 'stop') expect(await child.stop('killed', 'enough', 5_000)).toBe('graceful');
      else child.kill();
      expect((await child.gone).how).toBe('ended');
      expect(child.metrics.status).toBe('stopped');
    }
  });
});

describe('stopping', () => {
  test('is graceful where the child ends by itself', async () => {
    const supervision = supervise('good');
    await supervision.isReady();
    expect(await supervision.child.stop('breaker', 'too hot', 10_000)).toBe('graceful');
    expect(await supervision.child.gone).toEqual({ how: 'ended', reason: 'breaker' });
    expect(supervision.heard.at(-1)).toBe('stop breaker: too hot');
    expect(existsSync(supervision.pidFile)).toBe(false);
  });

  test('is forced where it does not', async () => {
    const supervision = supervise('deaf');
    await supervision.isReady();
    const pid = supervision.pid!;
    expect(await supervision.child.stop('stopped', 'enough', 100)).toBe('forced');
    expect(isAlive(pid)).toBe(false);
    expect(supervision.child.metrics.status).toBe('stopped');
  });

  test('reaches a child that is not ready yet', async () => {
    const supervision = supervise('good');
    expect(await supervision.child.stop('stopped', 'changed my mind', 10_000)).toBe('graceful');
    expect(supervision.heard).toContain('stop stopped: changed my mind');
  });

  test('forces a child that never gets ready and does not listen', async () => {
    const supervision = supervise('silent');
    await supervision.until(() => supervision.heard.length > 0, 'its plan');
    process.kill(supervision.pid!, 'SIGSTOP');
    expect(await supervision.child.stop('stopped', 'enough', 100)).toBe('forced');
  });
});

test('a child that is stuck is killed after six heartbeats, and started again', async () => {
  const supervision = supervise('stuck');
  await supervision.isReady();
  const stuck = supervision.pid!;
  supervision.child.beat();
  expect(supervision.incidents).toEqual([]);
  await supervision.until(() => {
    supervision.child.beat();
    return supervision.incidents.length >= 2;
  }, 'the killing');
  expect(supervision.incidents[0]).toMatch(/^error bot-stuck: no heartbeat for \d+ s: it is killed$/);
  expect(supervision.incidents[1]).toContain('restart 1 of 2');
  expect(isAlive(stuck)).toBe(false);
});

test('a child that nobody can start is given up, in words', async () => {
  const entry = fileURLToPath(new URL('./testing/unstartable-child.ts', import.meta.url));
  const book = new SampleBook();
  const [gone] = await once(fork(entry, [book.folder], { execArgv: [], stdio: 'ignore' }), 'message');
  expect(gone).toEqual({
    how: 'gave-up',
    message: expect.stringMatching(/^the bot cannot be started: .*ENOENT/),
  });
  book.remove();
});
