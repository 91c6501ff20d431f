import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chimera, runSession, startSession, until, untilCandles } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const FILES = [
  'runtime-metrics.json',
  'chimera-runtime.log',
  'chimera-bot.log',
  'unified-server.log',
  'chimera-runtime.pid',
  'chimera-runtime.pid.bot',
  'chimera-runtime.pid.server',
  '.chimera/state/session.lock',
  '.chimera/state/test/writer.lock',
  '.chimera/state/stop-request.json',
  '.chimera/state/session-result.json',
];

describe('what lies in the place of a file when a session is started', () => {
  test.each(FILES.map((name) => [name]))('a folder at %s is named, and nothing is started', async (name) => {
    const folder = await WorkFolder.create();
    mkdirSync(folder.file(name), { recursive: true });
    const { code, stdout, stderr } = await runSession(folder, '--duration', '10m');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^✗ work-directory +\S+ is a folder, a file is needed there/m);
    expect(stdout).toContain(name);
    expect(stdout).toContain('→ move it away');
  });

  test.each([
    ['.chimera/state/session.lock', /✗ work-directory .* is a named pipe, a file is needed there/],
    ['.chimera/state/test/ledger.db', /✗ ledger .* is a named pipe, a file is needed there/],
    ['.chimera/state/test/ledger.db-wal', /✗ ledger .*-wal is a named pipe, a file is needed there/],
    ['chimera-runtime.log', /✗ work-directory .* is a named pipe, a file is needed there/],
  ])('a named pipe at %s is waited for by nobody', async (name, words) => {
    const folder = await WorkFolder.create();
    // What lies beside a ledger is looked at only if there is one.
    if (name.endsWith('-wal')) await runSession(folder, '--duration', '10m');
    mkdirSync(dirname(folder.file(name)), { recursive: true });
    execFileSync('mkfifo', [folder.file(name)]);
    const { code, stdout, stderr } = await runSession(folder, '--duration', '10m');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(words);
    for (const command of [
      ['status'],
      ['stop'],
      ['ledger', 'verify', '--mode', 'test'],
      ['ledger', 'repair', '--mode', 'test'],
      ['replay', '--mode', 'test'],
      ['monitor', 'health'],
    ]) {
      const said = await chimera(folder, ...command);
      expect(said.stdout + said.stderr).not.toMatch(/^\s+at /m);
      expect(said.signal).toBeNull();
    }
  });

  test('garbage in both locks is nobody’s lock', async () => {
    const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    for (const name of ['.chimera/state/session.lock', '.chimera/state/test/writer.lock']) {
      folder.write(name, 'garbage '.repeat(1000));
    }
    expect(await chimera(folder, 'status')).toMatchObject({ code: 0, stderr: '' });
    expect(await runSession(folder, '--duration', '10m')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('what comes into the place of a file while a session runs', () => {
  test('costs that file, is told once, and the session goes on to its end', async () => {
    const folder = await WorkFolder.create({
      ...ON_A_BUSY_MACHINE,
      chimera_bot: { reporting_interval: 600 },
      monitoring: { health_check_interval: 60 },
    });
    const session = startSession(folder, '--speed', '600', '--duration', '2h');
    await untilCandles(folder, 3, session);
    for (const name of FILES.filter((each) => !each.startsWith('.chimera'))) {
      if (folder.exists(name)) renameSync(folder.file(name), folder.file(`${name}.away`));
      mkdirSync(folder.file(name));
    }
    const before = folder.reports('runtime-report');
    if (folder.exists('runtime-reports')) rmSync(folder.file('runtime-reports'), { recursive: true });
    writeFileSync(folder.file('runtime-reports'), '');
    await until('a report that is missing', () => /reports cannot be written/.test(session.output), session);
    rmSync(folder.file('runtime-reports'));
    for (const name of FILES.filter((each) => /metrics|bot\.log|pid/.test(each))) {
      rmSync(folder.file(name), { recursive: true });
    }
    const { code, stdout, stderr } = await session.exit();
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: '', stdout });
    for (const words of ['the metrics file cannot be written', 'reports cannot be written']) {
      expect(stdout.match(new RegExp(`^\\[WARNING\\] controller: ${words}`, 'gm'))).toHaveLength(1);
      expect(stdout.match(new RegExp(`^\\[INFO\\] controller: over, after .*: ${words}`, 'gm'))).toHaveLength(
        1,
      );
    }
    expect(stdout).toMatch(/^\[WARNING\] controller: the log \S+ cannot be written: .* is a folder/m);
    expect(folder.metrics().timestamp).toBe('2026-01-01T02:00:00Z');
    // None of the reports is missing in the end, beside those that were there before.
    expect(new Set([...before, ...folder.reports('runtime-report')]).size).toBe(12);
    expect(folder.finalReport()).toContain('completed');
    expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
  });
});
