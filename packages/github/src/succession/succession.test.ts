import { describe, expect, test } from '@jest/globals';
import { type Ending, isTurnDue, successionAfter } from './succession.ts';

const WELL: Ending = {
  schedule: 'on',
  event: 'schedule',
  isDefaultBranch: true,
  outcome: 'completed',
  isDue: true,
  unfinished: [],
  failedBefore: 0,
};
const after = (changes: Partial<Ending>) => successionAfter({ ...WELL, ...changes });

describe('a session that ended', () => {
  test.each(['schedule', 'workflow_dispatch'])('well, started by %s, is followed at once', (event) => {
    expect(after({ event })).toEqual({ starts: true, reason: 'the session reached its end' });
    expect(after({ event, failedBefore: 3 }).starts).toBe(true);
  });

  test.each(['failed', 'breaker'])('as %s is followed once, and a second time by the schedule', (outcome) => {
    for (const isDue of [true, false]) {
      expect(after({ outcome, isDue })).toEqual({
        starts: true,
        reason: 'the session failed, and is tried again once',
      });
    }
    for (const failedBefore of [1, 2, null]) {
      expect(after({ outcome, failedBefore })).toEqual({
        starts: false,
        reason: 'the session failed, and the one before it did too: the next one comes with the schedule',
      });
    }
  });

  test.each(['cancelled', 'killed', 'stopped', 'disabled'])('as %s is followed by nothing', (outcome) => {
    expect(after({ outcome })).toEqual({ starts: false, reason: `the session was ${outcome}` });
  });
});

test.each([
  ['the switch is off', { schedule: 'off' }, 'the repository variable CHIMERA_SCHEDULE is off'],
  [
    'it is on a branch',
    { isDefaultBranch: false },
    'sessions follow one another on the default branch alone',
  ],
  ['none is due', { isDue: false }, /no turn of the schedule has come since/],
  ['a push started it', { event: 'push' }, 'a session that is started by push has no successor'],
  ['a run waits', { unfinished: [107, 108] }, 'run 107 follows already'],
  ['nobody knows', { unfinished: null }, /GitHub does not say whether a run waits already/],
  ['none began', { outcome: '' }, 'the session was never begun'],
] as const)('nothing is started if %s', (_, changes, reason) => {
  const { starts, reason: told } = after(changes);
  expect(starts).toBe(false);
  if (typeof reason === 'string') expect(told).toBe(reason);
  else expect(told).toMatch(reason);
});

test.each([
  ['six hours, whenever they begin', '03:02', '09:05', true],
  ['an hour in which no turn comes', '00:18', '01:20', false],
  ['an hour in which a turn comes', '05:50', '06:52', true],
  ['what ends shortly before a turn', '00:18', '05:48', true],
  ['what ends long before a turn', '00:18', '05:18', false],
])('after %s, from %s to %s, a turn at 00:17, 06:17, … is due: %s', (_, began, ended, isDue) => {
  const at = (time: string) => Date.parse(`2026-03-03T${time}Z`);
  const timetable = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };
  expect(isTurnDue(timetable, at(began), at(ended))).toBe(isDue);
});
