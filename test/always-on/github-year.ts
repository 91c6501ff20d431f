import { Random } from '../../packages/engine/src/market/random.ts';
import { isTurnDue, successionAfter } from '../../packages/github/src/succession/succession.ts';

const SIX_HOURLY = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };

/** All times are minutes since the beginning of the year. */
export const DAY = 24 * 60;
const YEAR = 365 * DAY;

/** How late scheduled runs came, as repositories reported it in 2026 (minutes), beside days on which GitHub was nearly on time. */
const DELAYS = [4, 9, 20, 40, 40, 126, 141, 189, 198, 210, 263, 288, 357, 375, 650, 721, 761];
/** A turn of the schedule of which nothing came. */
const DROPPED = 0.08;

/**
 * What a run takes beside its session: each job waits for a hosted machine (5 to 20 s), and does its part (10 to 25 s). These are
 * assumptions; a run of a session of half a minute takes two to three minutes.
 */
const UNTIL_RUN = [0.2, 2] as const;
const PREFLIGHT_AND_LAUNCH = [0.6, 1.4] as const;
const BETWEEN_LEGS = [0.5, 1.2] as const;
const REPORT = [0.2, 0.6] as const;
const NEXT_JOB = [0.2, 0.6] as const;

const SESSION = 360;
/** GitHub gives up a lost machine after this long. */
const LOST_NOTICED = 12;
/** A job that waits for a machine longer than this is cancelled, and its run with it. */
const LONGEST_WAIT = DAY;

export type Rule = 'chain' | 'slots';

export interface Year {
  /** Stretches in which a session traded, in order. */
  readonly traded: readonly (readonly [from: number, to: number])[];
  /** The sessions, in order. */
  readonly sessions: readonly Session[];
  /** Minutes traded ÷ minutes in which GitHub started anything. */
  readonly coverage: number;
  readonly dispatched: number;
  /** The most runs that waited at once. */
  readonly mostWaiting: number;
  /** Minutes that a private repository pays: each job rounded up. */
  readonly billed: number;
}

interface Session {
  readonly from: number;
  readonly to: number;
  /** When its second leg began; `null` if it had none. */
  readonly secondLeg: number | null;
  /** Whether its machine was lost at `to`. */
  readonly isLost: boolean;
}

interface Run {
  readonly event: 'schedule' | 'workflow_dispatch';
  readonly arrives: number;
}

/**
 * A year of one book on GitHub: a schedule every six hours at minute 17, delays and dropped turns, an outage of half a day and
 * one of three days in which nothing begins, and a machine that is lost twice a month. `chain` is the rule of today
 * (`successionAfter`), `slots` the one before: a session ends ten minutes before the next turn of the schedule.
 */
export function liveYear(seed: number, rule: Rule): Year {
  const random = new Random(seed, 'year');
  const between = ([least, most]: readonly [number, number]) => random.between(least, most);
  const outages = [
    [40 * DAY + random.between(0, 80 * DAY), 12 * 60],
    [200 * DAY + random.between(0, 80 * DAY), 3 * DAY],
  ].map(([from, length]) => ({ from: from!, to: from! + length! }));
  /** When what is asked for then begins. */
  const begins = (at: number) => outages.find(({ from, to }) => at >= from && at < to)?.to ?? at;
  const losses = Array.from({ length: 24 }, () => random.between(0, YEAR)).toSorted((a, b) => a - b);

  const waiting: Run[] = scheduledRuns(random, outages);
  const traded: [number, number][] = [];
  const sessions: Session[] = [];
  let [free, failedBefore, dispatched, billed, mostWaiting] = [0, 0, 0, 0, 0];
  while (waiting.length > 0) {
    const run = waiting.shift()!;
    const starts = begins(Math.max(run.arrives, free));
    if (starts >= YEAR) break;
    const behind = waitingAt(waiting, starts);
    mostWaiting = Math.max(mostWaiting, behind);
    billed += 1;
    if (rule === 'chain' && run.event === 'schedule' && behind > 0) {
      free = starts + 0.5;
      continue;
    }
    const from = starts + between(PREFLIGHT_AND_LAUNCH);
    const planned = rule === 'chain' ? from + SESSION : slotEnd(from);
    const loss = losses.find((at) => at > from && at < planned);
    const to = Math.min(loss ?? planned, YEAR);
    const middle = from + SESSION / 2;
    const pause = to > middle ? between(BETWEEN_LEGS) : 0;
    if (pause > 0) traded.push([from, middle], [middle + pause, Math.max(to, middle + pause)]);
    else traded.push([from, to]);
    sessions.push({ from, to, secondLeg: pause > 0 ? middle + pause : null, isLost: loss !== undefined });
    const over = loss === undefined ? to + between(REPORT) : to + LOST_NOTICED;
    billed += Math.ceil(over - from) + (pause > 0 ? 1 : 0);
    const failed = loss !== undefined;
    if (rule === 'slots') {
      free = over;
      continue;
    }
    // The last job of the run waits for a machine, too.
    const decides = begins(over + between(NEXT_JOB));
    free = decides;
    billed += 1;
    if (decides - over < LONGEST_WAIT) {
      const unfinished = Array.from({ length: waitingAt(waiting, decides) }, (_, place) => place);
      const { starts: follows } = successionAfter({
        schedule: 'on',
        event: run.event,
        isDefaultBranch: true,
        outcome: failed ? 'failed' : 'completed',
        isDue: isTurnDue(SIX_HOURLY, starts * 60_000, decides * 60_000),
        unfinished,
        failedBefore,
      });
      if (follows) {
        dispatched += 1;
        const arrives = decides + between(UNTIL_RUN);
        waiting.splice(waitingAt(waiting, arrives), 0, { event: 'workflow_dispatch', arrives });
      }
    }
    failedBefore = failed ? failedBefore + 1 : 0;
  }
  const ran = traded.reduce((sum, [from, to]) => sum + to - from, 0);
  const down = outages.reduce((sum, { from, to }) => sum + to - from, 0);
  return { traded, coverage: ran / (YEAR - down), sessions, dispatched, mostWaiting, billed };
}

/** How many runs have arrived by then; they stand in the order of their arrival. */
function waitingAt(waiting: readonly Run[], time: number): number {
  const place = waiting.findIndex(({ arrives }) => arrives > time);
  return place < 0 ? waiting.length : place;
}

function scheduledRuns(
  random: Random,
  outages: readonly { readonly from: number; readonly to: number }[],
): Run[] {
  const runs: Run[] = [];
  for (let turn = 17; turn < YEAR; turn += 360) {
    const isDropped = random.uniform() < DROPPED || outages.some(({ from, to }) => turn >= from && turn < to);
    const delay = DELAYS[Math.floor(random.uniform() * DELAYS.length)]!;
    if (!isDropped) runs.push({ event: 'schedule', arrives: turn + delay });
  }
  return runs.toSorted((a, b) => a.arrives - b.arrives);
}

/** The rule before: ten minutes before the next turn; with less than a quarter of an hour left, the one after that. */
function slotEnd(now: number): number {
  const next = 17 + 360 * Math.ceil((now - 17) / 360);
  return next - 10 - now >= 15 ? next - 10 : next + 360 - 10;
}
