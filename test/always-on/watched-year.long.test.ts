import { expect, test } from '@jest/globals';
import { Random } from '../../packages/engine/src/market/random.ts';
import { silenceOf, type WatchedRun } from '../../packages/github/src/silence/silence.ts';
import { DAY, liveYear, type Rule } from './github-year.ts';

const TIMETABLE = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };
const HOUR = 60;
const GRACE = 6 * HOUR;
const SEEDS = [1, 2, 3, 4, 5];

const JOB = { status: 'completed', conclusion: 'success', createdAt: 0, isTaken: true, labels: [] } as const;

interface Told {
  readonly at: number;
  /** Minutes since a session traded. */
  readonly silentFor: number;
}

/**
 * What the watch tells in a simulated year: it looks twice a day, up to hours late, with its own code. Times are minutes since the
 * beginning of the year.
 */
function watched(seed: number, rule: Rule): readonly Told[] {
  const { sessions } = liveYear(seed, rule);
  const random = new Random(seed, 'watch');
  const told: Told[] = [];
  for (let turn = 3 * HOUR + 43; turn < 365 * DAY; turn += DAY / 2) {
    const at = turn + random.between(0, 6 * HOUR);
    // The watch looks at no more.
    const begun = sessions.filter(({ from }) => from <= at).slice(-20);
    const runs = begun.toReversed().map(({ from, to, isLost }, place): WatchedRun => {
      const isOver = to <= at;
      return {
        id: begun.length - place,
        status: isOver ? 'completed' : 'in_progress',
        conclusion: isOver ? (isLost ? 'failure' : 'success') : null,
        createdAt: from * 60_000,
        updatedAt: Math.min(to, at) * 60_000,
        jobs: [
          { ...JOB, name: 'Preflight' },
          { ...JOB, name: 'Session' },
        ],
      };
    });
    const bounds = { timetable: TIMETABLE, graceMs: GRACE * 60_000, now: at * 60_000 };
    if (silenceOf({ state: 'active', runs }, bounds))
      told.push({ at, silentFor: at - Math.max(...begun.map(({ to }) => to)) });
  }
  return told;
}

const CHAINS = SEEDS.map((seed) => watched(seed, 'chain'));

test('the watch tells of no session that runs, is being handed over, or is hours late alone', () => {
  for (const { silentFor } of CHAINS.flat()) expect(silentFor).toBeGreaterThan(GRACE);
});

test('sessions that follow one another are silent for so long a few times a year, in outages', () => {
  const issues = CHAINS.map((told) => told.length);
  expect(issues.every((count) => count > 0 && count <= 8)).toBe(true);
  // Both rules are looked at with the same eyes.
  const before = SEEDS.map((seed) => watched(seed, 'slots').length);
  expect(before.every((count, place) => count >= issues[place]!)).toBe(true);
});

test('a chain that breaks is told at the first look after the bound', () => {
  const { sessions } = liveYear(1, 'chain');
  const ended = sessions[99]!;
  const run: WatchedRun = {
    id: 1,
    status: 'completed',
    conclusion: 'success',
    createdAt: ended.from * 60_000,
    updatedAt: ended.to * 60_000,
    jobs: [{ ...JOB, name: 'Session' }],
  };
  const looked = (minutesLater: number) =>
    silenceOf(
      { state: 'active', runs: [run] },
      { timetable: TIMETABLE, graceMs: GRACE * 60_000, now: (ended.to + minutesLater) * 60_000 },
    );
  // The next turn comes within six hours, and may be six hours late.
  expect(looked(GRACE)).toBeNull();
  expect(looked(6 * HOUR + GRACE + 1)).toMatchObject({ kind: 'no-session' });
});
