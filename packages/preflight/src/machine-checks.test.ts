import { mkdirSync, statfsSync, utimesSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Paths, pathsOf } from '@chimera/config';
import { takeLock } from '@chimera/ledger';
import type { ReachedExchange } from '@chimera/market-data';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import {
  checkClock,
  checkDiskSpace,
  checkKillSwitch,
  checkNoOtherSession,
  checkPort,
  checkSchedule,
  checkWorkDirectory,
  withSkew,
} from './machine-checks.ts';

let folder: string;
let paths: Paths;
beforeEach(() => {
  folder = tempFolder();
  paths = pathsOf(folder);
});

test('the kill switch refuses while its file exists', () => {
  expect(checkKillSwitch(paths)).toMatchObject({ outcome: 'pass' });
  mkdirSync(join(folder, '.chimera'));
  writeFileSync(paths.killSwitch, '');
  const check = checkKillSwitch(paths);
  expect(check).toMatchObject({ outcome: 'fail', exitCode: 3, remedy: `remove it: rm ${paths.killSwitch}` });
  expect(check.reason).toContain(paths.killSwitch);
});

describe('the work directory', () => {
  test('must be a folder', () => {
    expect(checkWorkDirectory(paths).outcome).toBe('pass');
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const workdir of [file, join(folder, 'gone')]) {
      const check = checkWorkDirectory(pathsOf(workdir));
      expect(check).toMatchObject({ outcome: 'fail', exitCode: 1, reason: `${workdir} is not a folder` });
      expect(check.remedy).toContain('--workdir');
    }
  });
});

test('another session in the same folder is a failure that names the folder', () => {
  expect(checkNoOtherSession(paths).outcome).toBe('pass');
  const lock = takeLock(paths.lock);
  const check = checkNoOtherSession(paths);
  lock?.release();
  expect(check).toMatchObject({ outcome: 'fail', exitCode: 1, reason: `another session runs in ${folder}` });
  expect(check.remedy).toContain('chimera stop');
  expect(checkNoOtherSession(paths).outcome).toBe('pass');
});

describe('disk space', () => {
  const { bavail, bsize, blocks } = statfsSync(tmpdir());
  const used = (1 - bavail / blocks) * 100;

  test('is enough below the threshold, and not above it', () => {
    const freeMb = (bavail * bsize) / 2 ** 20;
    expect(checkDiskSpace(paths, Math.min(100, used + 1)).outcome).toBe(freeMb > 200 ? 'pass' : 'fail');
    const check = checkDiskSpace(paths, used - 1);
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 1 });
    expect(check.reason).toMatch(/^\d+ MB free, \d+ % used; 200 MB free and at most .* % used are needed$/);
    expect(check.remedy).toContain('free some space');
  });
});

describe('the clock', () => {
  test.each([
    [null, 'pass', 'ndax says nothing of its time: a candle counts as closed once a later one shows'],
    [300, 'pass', 'this machine’s clock agrees with ndax (± 0.5 s, by its Date header)'],
    [-1_700, 'pass', 'this machine’s clock is 1.7 s behind ndax (± 0.5 s, by its Date header)'],
    [50_000, 'warn', 'this machine’s clock is 50.0 s ahead of ndax (± 0.5 s, by its Date header)'],
    [-600_000, 'warn', 'this machine’s clock is 600.0 s behind ndax (± 0.5 s, by its Date header)'],
  ])('%p ms from the exchange’s is a %s', (skewMs, outcome, words) => {
    const source = 'Date header' as const;
    const clock = skewMs === null ? null : { skewMs, uncertaintyMs: 500, source };
    const reached = { id: 'ndax', clock } as ReachedExchange;
    const check = withSkew(checkClock(Date.UTC(2026, 5, 1), null), reached);
    expect(check).toMatchObject({ name: 'clock', outcome, exitCode: 1 });
    expect(check.reason).toContain(words);
    expect(check.remedy).toBe(
      outcome === 'pass' ? null : 'set the machine’s clock (timedatectl set-ntp true)',
    );
  });

  const ledger = () => {
    const path = join(folder, 'ledger.db');
    writeFileSync(path, '');
    return path;
  };

  test.each([
    ['2024-12-31T23:59:59Z', 'fail'],
    ['2025-01-01T00:00:00Z', 'pass'],
    ['2099-12-31T23:59:59Z', 'pass'],
    ['2100-01-01T00:00:00Z', 'fail'],
    ['1970-01-01T00:00:00Z', 'fail'],
  ])('at %s is a %s', (time, outcome) => {
    expect(checkClock(Date.parse(time), null)).toMatchObject({ outcome, exitCode: 1 });
  });

  test('must not stand before what was already written, give or take five minutes', () => {
    const now = Date.UTC(2026, 5, 1);
    const path = ledger();
    const written = (time: number) => utimesSync(path, time / 1000, time / 1000);
    written(now + 4 * 60_000);
    expect(checkClock(now, path).outcome).toBe('pass');
    written(now + 6 * 60_000);
    expect(checkClock(now, path).reason).toBe(
      'the clock says 2026-06-01T00:00:00.000Z, but the ledger was written at 2026-06-01T00:06:00.000Z',
    );
    expect(checkClock(now, join(folder, 'gone.db')).outcome).toBe('pass');
  });
});

describe('the port', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.close();
    server = null;
  });

  async function taken(host: string): Promise<number> {
    const made = createServer();
    server = made;
    await new Promise<void>((resolve) => {
      made.listen(0, host, resolve);
    });
    return (made.address() as AddressInfo).port;
  }

  test.each(['127.0.0.1', '0.0.0.0'])('that someone has on %s is a failure that names it', async (host) => {
    const port = await taken(host);
    const check = await checkPort({ enabled: true, host: '127.0.0.1', port });
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 1 });
    expect(check.reason).toBe(`Failed to start unified server: port ${port} on 127.0.0.1 is in use`);
    expect(check.remedy).toContain(`lsof -i :${port}`);
  });

  test('is free, and is left free', async () => {
    const port = await taken('127.0.0.1');
    await new Promise((resolve) => server?.close(resolve));
    server = null;
    for (let count = 0; count < 2; count += 1) {
      const check = await checkPort({ enabled: true, host: '127.0.0.1', port });
      expect(check).toMatchObject({ outcome: 'pass', reason: `127.0.0.1:${port} is free` });
    }
  });

  test('on a host that is not here says so', async () => {
    const check = await checkPort({ enabled: true, host: '192.0.2.1', port: 3000 });
    expect(check.reason).toContain('port 3000 on 192.0.2.1 cannot be used (EADDRNOTAVAIL)');
  });

  test('does not matter where the server is switched off', async () => {
    const port = await taken('127.0.0.1');
    expect((await checkPort({ enabled: false, host: '127.0.0.1', port })).outcome).toBe('pass');
  });
});

describe('the schedule', () => {
  const SIX_HOURLY = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };
  const workflow = (...lines: string[]) =>
    ['on:', '  schedule:', ...lines.map((line) => `    ${line}`)].join('\n');

  test.each([
    ['without a workflow', null],
    ['with a workflow that has none', 'on:\n  workflow_dispatch:\n'],
    ['with the same one', workflow("- cron: '17 */6 * * *'")],
    ['with the same one in other quotes', workflow('- cron: "17 */6 * * *"  # every six hours')],
    ['with the same one among others', workflow("- cron: '0 0 * * 0'", "- cron: '17 */6 * * *'")],
    ['with another one that is commented out', workflow("# - cron: '0 0 * * *'", "- cron: '17 */6 * * *'")],
    ['with nothing but a comment', workflow("# - cron: '0 0 * * *'")],
  ])('passes %s', (_with, text) => {
    expect(checkSchedule(text, SIX_HOURLY)).toMatchObject({ outcome: 'pass' });
  });

  test('that differs from the workflow’s is a warning that shows both', () => {
    const check = checkSchedule(workflow("- cron: '0 */6 * * *'"), SIX_HOURLY);
    expect(check.outcome).toBe('warn');
    expect(check.reason).toBe('configured is 17 */6 * * *, the workflow has 0 */6 * * *');
    expect(check.remedy).toContain('runtime_settings.schedule');
  });

  test('that is right only in a comment is a warning', () => {
    const text = workflow("# - cron: '17 */6 * * *'", "- cron: '0 0 * * *'");
    expect(checkSchedule(text, SIX_HOURLY).outcome).toBe('warn');
  });

  test.each([
    ["- cron: '17 6 * * *'", "  timezone: 'America/Toronto'"],
    ['- timezone: America/Toronto # where we live', "  cron: '17 6 * * *'"],
    ["- { cron: '17 6 * * *', timezone: America/Toronto }"],
    ["- cron: '0 0 * * *'", "- cron: '17 6 * * *'", '  timezone: "America/Toronto"'],
  ])('has the time zone that stands beside it: %s', (...lines) => {
    const toronto = { schedule: '17 6 * * *', schedule_timezone: 'America/Toronto' };
    expect(checkSchedule(workflow(...lines), toronto)).toMatchObject({
      outcome: 'pass',
      reason: '17 6 * * * (America/Toronto)',
    });
    const { outcome, reason } = checkSchedule(workflow(...lines), { ...toronto, schedule_timezone: 'UTC' });
    expect(outcome).toBe('warn');
    expect(reason).toContain('configured is 17 6 * * *, the workflow has ');
    expect(reason).toContain('17 6 * * * (America/Toronto)');
  });
});
