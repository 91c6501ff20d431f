import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '@chimera/status-page';
import { expect, test } from '@jest/globals';
import { calmScene } from '../../packages/report/src/testing/sample-metrics.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { equityAt, priceAt, yearOfSessions } from './year-of-sessions.ts';

const folder = tempFolder();

const NOTES = 30_000;

test('a year of sessions is one small page, with the extremes of every note and nothing lost in silence', () => {
  const missed = new Set([40, 41, 700]);
  const ends = (number: number) =>
    missed.has(number) ? undefined : number === 1000 ? null : number === 900 ? 'failed' : 'completed';
  const book = yearOfSessions({ sessions: 1460, notes: NOTES, end: ends });
  const { history } = book.read((reader) =>
    buildSite(reader, {
      title: 'Status',
      now: 0,
      timetable: { schedule: '0 */6 * * *', schedule_timezone: 'UTC' },
      isAlive: null,
      thresholds: calmScene.thresholds,
      clean: (text) => text,
      folder,
      page: new URL('../../packages/dashboard/dist/page.html', import.meta.url),
      links: [],
    }),
  );
  book.remove();
  expect(statSync(join(folder, 'index.html')).size).toBeLessThan(200_000);
  expect(statSync(join(folder, 'data.json')).size).toBeLessThan(700_000);
  expect(JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'))).toEqual(history);

  expect(history.sessions).toHaveLength(1457);
  expect(history.sessionsOmitted).toBe(0);
  expect(history.uptime.at(-1)?.slots).toEqual({ due: 1460, ran: 1457 });
  expect(history.gaps.map(({ missedSlots }) => missedSlots)).toEqual([1, 2]);
  expect(history.days).toHaveLength(90);
  expect(history.months).toHaveLength(12);
  expect(history.past.map(({ title }) => title)).toEqual([
    'Session lost: it never said how it ended',
    'Session failed',
  ]);

  const { rows, notes, held } = history.equity;
  expect(notes).toBe(NOTES);
  expect(rows.length).toBeLessThanOrEqual(1200);
  const all = Array.from({ length: NOTES }, (_, note) => equityAt(note, NOTES));
  const drawn = rows.map(([, equity]) => equity);
  expect(Math.min(...drawn)).toBeCloseTo(Math.min(...all), 2);
  expect(Math.max(...drawn)).toBeCloseTo(Math.max(...all), 2);
  expect(drawn.at(-1)).toBeCloseTo(all.at(-1)!, 2);
  expect(Math.max(...rows.map(([, , drawdown]) => drawdown))).toBeCloseTo(
    history.figures.drawdown.fraction,
    5,
  );
  expect(held?.rows.length).toBeLessThanOrEqual(1200);
  expect(held?.return).toBeCloseTo(priceAt(1460) / priceAt(0) - 1, 9);
});
