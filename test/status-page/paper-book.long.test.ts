import { isoTime } from '@chimera/base';
import { expect, test } from '@jest/globals';
import { MINUTE, START } from '../../packages/report/src/testing/sample-book.ts';
import { collectHistory } from '../../packages/status-page/src/collect.ts';
import { yearOfSessions } from './year-of-sessions.ts';

const HOUR = 60 * MINUTE;

/** A day of sessions on real time; the page is made `after` the last one ended. */
function historyAfter(after: number) {
  const book = yearOfSessions({ sessions: 4, notes: 400, mode: 'paper', end: () => 'completed' });
  const now = START + 24 * HOUR + after;
  const request = {
    title: 'Status',
    now,
    timetable: { schedule: '0 */6 * * *', schedule_timezone: 'UTC' },
    isAlive: null,
    clean: String,
  };
  const history = book.read((reader) => collectHistory(reader, request));
  book.remove();
  return history;
}

test('real time goes on after the last session: a slot without one is an open incident as soon as it is over', () => {
  const soon = historyAfter(5 * HOUR);
  expect(soon).toMatchObject({ until: isoTime(START + 29 * HOUR), open: [], state: { tone: 'good' } });
  expect(soon.uptime.at(-1)).toMatchObject({ share: 24 / 29, slots: { due: 4, ran: 4 } });

  const late = historyAfter(13 * HOUR);
  expect(late.open).toEqual([
    {
      time: isoTime(START + 24 * HOUR),
      tone: 'bad',
      title: `No session since ${isoTime(START + 24 * HOUR)}`,
      detail: '2 slots of the schedule went by without one',
      times: 2,
    },
  ]);
  expect(late.state).toEqual({ tone: 'bad', headline: '1 open incident' });
  expect(late.days.map(({ tone }) => tone)).toEqual(['good', 'none']);
});
