import { expect, test } from '@jest/globals';
import { Command, chimera, until, untilCandles } from './command.ts';
import { FIT, ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

async function ask(folder: WorkFolder, ...args: string[]) {
  const { code, stdout, stderr } = await chimera(folder, ...args);
  return { code, answer: stdout.startsWith('{') ? JSON.parse(stdout) : stdout, stderr };
}

test('a detached session is seen, watched, reported and stopped from other commands', async () => {
  const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
  const flags = ['--mode', 'test', '--speed', '600', '--port', String(folder.port)];
  const start = new Command(folder, ['start', ...flags, '--detach']);
  expect(await start.exit()).toMatchObject({ code: 0, stderr: '' });
  const controller = folder.pid('controller');
  expect(start.output).toContain(`Session 20260101-000000-0001 runs detached, pid ${controller}`);
  expect(folder.alive()).toEqual(['controller', 'server', 'bot']);
  await untilCandles(folder, 30, start);
  await until('the first health check', () => folder.exists('runtime-metrics.json'), start);

  expect(await ask(folder, 'status', '--json')).toMatchObject({
    code: 0,
    answer: {
      running: true,
      pid: controller,
      processes: { bot: folder.pid('bot'), server: folder.pid('server') },
      session: {
        id: '20260101-000000-0001',
        started_at: '2026-01-01T00:00:00Z',
        ends_at: '2026-01-01T06:00:00Z',
      },
      health: expect.stringMatching(FIT),
      equity: expect.any(Number),
      last_end: null,
    },
  });
  const status = await ask(folder, 'status');
  expect(status.answer).toMatch(/^running {2}20260101-000000-0001 \(test, moderate, speed 600\)$/m);
  expect(await ask(folder, 'monitor', 'health')).toMatchObject({
    code: 0,
    answer: expect.stringMatching(/^health {3}(healthy|degraded)$/m),
  });
  expect(await ask(folder, 'monitor', 'health', '--json')).toMatchObject({
    code: 0,
    answer: {
      status: expect.stringMatching(FIT),
      running: true,
      processes: [{}, { name: 'bot' }, { name: 'server' }],
    },
  });
  expect(await ask(folder, 'monitor', 'all', '--json')).toMatchObject({
    code: 0,
    answer: {
      health: { status: expect.stringMatching(FIT) },
      metrics: { session: { id: '20260101-000000-0001' } },
      report: expect.stringMatching(/runtime-report-20260101-.*\.md$/),
    },
  });

  expect(await ask(folder, 'stop')).toMatchObject({ code: 0 });
  expect(folder.alive()).toEqual([]);
  expect(folder.finalReport()).toContain('SIGTERM');

  expect(await ask(folder, 'status', '--json')).toMatchObject({
    code: 0,
    answer: { running: false, pid: null, health: null, last_end: { reason: 'stopped' } },
  });
  expect(await ask(folder, 'monitor', 'health', '--json')).toMatchObject({
    code: 1,
    answer: { status: 'stopped', running: false },
  });
  expect(await ask(folder, 'monitor', 'metrics', '--json')).toMatchObject({
    code: 0,
    answer: { trading: { equity: expect.any(Number) } },
  });
  const report = await ask(folder, 'monitor', 'report');
  expect(report).toMatchObject({ code: 0, answer: expect.stringMatching(/^report {3}\S+\.md$/m) });
});

test('where no session ever ran, the commands say so and write nothing', async () => {
  const folder = await WorkFolder.create();
  expect(await ask(folder, 'status')).toMatchObject({ code: 0, answer: 'No session is running.\n' });
  expect(await ask(folder, 'status', '--json')).toMatchObject({
    code: 0,
    answer: { running: false, session: null, equity: null, last_end: null },
  });
  expect(await ask(folder, 'monitor', 'health')).toMatchObject({ code: 1 });
  for (const what of ['metrics', 'report']) {
    expect(await ask(folder, 'monitor', what)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no session has run here'),
    });
  }
  expect(await ask(folder, 'monitor', 'mood')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"mood"'),
  });
  expect(folder.contents()).toEqual({});
});

test('a detached start that is refused says why and keeps its exit code', async () => {
  const folder = await WorkFolder.create();
  const refused = await ask(folder, 'start', '--mode', 'test', '--duration', '7h', '--detach');
  expect(refused).toMatchObject({ code: 2, answer: expect.stringContaining('"7h"') });
  expect(folder.contents()).toEqual({});
});
