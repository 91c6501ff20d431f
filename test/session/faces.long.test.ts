import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { chimera, runSession, startSession, untilCandles } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const DAY = 'runtime-reports/daily-summary-20260101.md';
const WEEK = 'runtime-reports/weekly-summary-2026-W01.md';

test('a session that was killed is lost on every face, and its day is reported as soon as somebody can', async () => {
  const folder = await WorkFolder.create({
    thresholds: { ...ON_A_BUSY_MACHINE.thresholds, max_disk_percent: 99 },
  });
  await runSession(folder, '--duration', '30m');
  const before = folder.read(DAY);
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 130, session);
  session.signalGroup('SIGKILL');
  await session.exit();

  const status = JSON.parse((await chimera(folder, 'status', '--json')).stdout);
  expect(status).toMatchObject({ running: false, last_end: { reason: 'lost' }, health_reasons: [] });
  expect(status.orders).toEqual(
    folder
      .rows<{ id: string }>('SELECT id FROM open_orders')
      .map(({ id }) => expect.objectContaining({ id })),
  );
  const pages = await chimera(folder, 'pages', '--out', 'site');
  expect([pages.code, pages.stdout.includes('A session runs')]).toEqual([0, false]);
  const { sessions, open } = JSON.parse(folder.read('site/data.json'));
  expect(sessions[0]).toMatchObject({ outcome: 'lost', tone: 'bad' });
  expect(open[0].title).toContain('Session lost');

  expect(folder.read(DAY)).toBe(before);
  expect(await chimera(folder, 'monitor', 'report')).toMatchObject({ code: 0, stderr: '' });
  for (const file of [DAY, WEEK]) {
    expect(folder.read(file)).toContain('lost: it never said how it ended');
    expect(folder.read(file)).toMatch(/^\| Disk \|.* 99 % \|$/m);
  }
  const [newest = ''] = folder.reports('runtime-report').slice(-1);
  expect(folder.read(`runtime-reports/${newest}`)).toMatch(/^\| Disk \|.* 99 % \|$/m);
});

test('the next start writes again what a killed session left out', async () => {
  const folder = await WorkFolder.create();
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 60, session);
  session.signalGroup('SIGKILL');
  await session.exit();
  expect(folder.exists(DAY)).toBe(false);
  const next = startSession(folder, '--speed', '100');
  await untilCandles(folder, 63, next);
  expect(folder.read(DAY)).toContain('lost: it never said how it ended');
  next.signalGroup('SIGKILL');
  await next.exit();
});

test('a new book leaves the reports of the old one with it', async () => {
  const folder = await WorkFolder.create({ reporting: { report_format: ['markdown', 'json'] } });
  await runSession(folder, '--duration', '30m');
  const old = readdirSync(folder.file('runtime-reports')).toSorted();
  const final = folder.finalReport();
  folder.write('runtime-reports/mine.txt', 'mine');
  const start = await runSession(folder, '--new-book', '--seed', '8', '--duration', '30m');
  expect(start.code).toBe(0);
  const archives = '.chimera/state/test/archive';
  const [archive = ''] = readdirSync(folder.file(archives));
  expect(readdirSync(folder.file(`${archives}/${archive}`)).toSorted()).toEqual([
    'ledger.db',
    'ledger.db-end',
    'reports',
  ]);
  expect(readdirSync(folder.file(`${archives}/${archive}/reports`)).toSorted()).toEqual(old);
  const kept = old.find((name) => /final.*md$/.test(name));
  expect(folder.read(`${archives}/${archive}/reports/${kept}`)).toBe(final);
  expect(folder.finalReport()).not.toBe(final);
  expect(folder.exists('runtime-reports/mine.txt')).toBe(true);
});
