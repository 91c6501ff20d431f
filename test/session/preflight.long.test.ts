import { expect, test } from '@jest/globals';
import { chimera, runSession, startSession, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

function preflight(folder: WorkFolder, ...args: string[]) {
  return chimera(folder, 'preflight', '--mode', 'test', '--port', String(folder.port), ...args);
}

test('prints one JSON document and changes nothing, with and without a book', async () => {
  const folder = await WorkFolder.create();
  const first = await preflight(folder, '--json');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(first.stdout)).toMatchObject({
    ok: true,
    exit_code: 0,
    checks: expect.arrayContaining([
      expect.objectContaining({
        name: 'safety-lock',
        outcome: 'pass',
        reason: expect.any(String),
        remedy: null,
      }),
    ]),
    plan: { id: '20260101-000000-0001', head: null },
  });
  const { checks } = JSON.parse(first.stdout) as { checks: { name: string; knobs?: object[] }[] };
  const knobs = checks.find(({ name }) => name === 'execution-knobs')?.knobs ?? [];
  expect(knobs.length).toBeGreaterThan(10);
  for (const knob of knobs) expect(knob).toMatchObject({ changed: true });
  expect(folder.contents()).toEqual({});

  await runSession(folder, '--duration', '30m');
  const before = folder.contents();
  const second = await preflight(folder, '--json');
  expect(JSON.parse(second.stdout)).toMatchObject({
    ok: true,
    plan: { id: '20260101-003000-0002', head: { hash: folder.head() } },
  });
  expect(folder.contents()).toEqual(before);
});

test('tells every check with its remedy where something is wrong', async () => {
  const folder = await WorkFolder.create({ safety: { safety_lock: false } });
  const text = await preflight(folder);
  expect(text).toMatchObject({ code: 3, stdout: expect.stringContaining('No session starts (exit code 3)') });
  expect(text.stdout).toMatch(/✗ safety-lock .*\n +→ Set it to true/);
  const json = JSON.parse((await preflight(folder, '--json')).stdout);
  expect(json).toMatchObject({ ok: false, exit_code: 3, plan: null });
});

test('while a session runs it says so, and does not disturb it', async () => {
  const folder = await WorkFolder.create();
  const session = startSession(folder, '--duration', '1h', '--speed', '1200');
  await untilCandles(folder, 9, session);
  const { code, stdout } = await preflight(folder, '--json');
  expect(code).toBe(1);
  const failed = JSON.parse(stdout).checks.filter(({ outcome }: { outcome: string }) => outcome === 'fail');
  expect(failed.map(({ name }: { name: string }) => name)).toEqual(['no-other-session', 'port']);
  expect(await session.exit()).toMatchObject({ code: 0 });
});
