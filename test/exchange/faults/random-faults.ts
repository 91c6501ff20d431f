import { Random } from '../../../packages/engine/src/market/random.ts';
import type { Fault, FaultKind, Strike, WrongFigure } from './fault.ts';

export interface RandomFaultsOptions {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
  readonly symbols: readonly string[];
  /** On average; 12 where not given. */
  readonly perHour?: number;
  /** Which kinds may come; all of them where not given. */
  readonly kinds?: readonly FaultKind[];
}

const HOUR_MS = 3_600_000;
const SECOND_MS = 1000;

interface Drawn {
  /** Shortest and longest, in seconds. */
  readonly seconds: readonly [least: number, most: number];
  readonly data: (random: Random, one: <T>(choices: readonly T[]) => T) => Fault;
  /** Whether it concerns one market rather than the whole exchange. */
  readonly ofOneMarket?: boolean;
}

const FIGURES: readonly WrongFigure[] = ['nan', 'infinite', 'negative', 'zero', 'spike'];

/** What of each kind is drawn, and how long it lasts. */
const DRAWN: Readonly<Record<FaultKind, Drawn>> = {
  refused: { seconds: [20, 900], data: () => ({ kind: 'refused' }) },
  hang: { seconds: [10, 120], data: () => ({ kind: 'hang' }) },
  reset: { seconds: [5, 60], data: (_, one) => ({ kind: 'reset', at: one(['request', 'body'] as const) }) },
  slow: {
    seconds: [30, 300],
    data: (random) => ({ kind: 'slow', delayMs: Math.round(random.between(20, 200)) }),
  },
  status: {
    seconds: [10, 240],
    data: (random, one) => {
      const status = one([403, 429, 429, 451, 500, 502, 503, 504]);
      const retryAfterSeconds = Math.round(random.between(2, 30));
      return { kind: 'status', status, ...(status === 429 ? { retryAfterSeconds } : {}) };
    },
  },
  html: { seconds: [10, 120], data: (_, one) => ({ kind: 'html', status: one([200, 503]) }) },
  truncated: { seconds: [10, 120], data: () => ({ kind: 'truncated' }) },
  'wrong-figure': {
    seconds: [20, 180],
    ofOneMarket: true,
    data: (_, one) => ({
      kind: 'wrong-figure',
      figure: one(FIGURES),
      field: one(['open', 'high', 'low', 'close', 'volume'] as const),
    }),
  },
  disordered: { seconds: [30, 300], ofOneMarket: true, data: () => ({ kind: 'disordered' }) },
  duplicated: { seconds: [30, 300], ofOneMarket: true, data: () => ({ kind: 'duplicated' }) },
  revised: { seconds: [60, 300], ofOneMarket: true, data: () => ({ kind: 'revised' }) },
  halted: { seconds: [120, 1200], ofOneMarket: true, data: () => ({ kind: 'halted' }) },
  delisted: { seconds: [120, 1200], ofOneMarket: true, data: () => ({ kind: 'delisted' }) },
  frozen: { seconds: [60, 600], data: () => ({ kind: 'frozen' }) },
  'one-sided-book': {
    seconds: [10, 180],
    ofOneMarket: true,
    data: (_, one) => ({ kind: 'one-sided-book', empty: one(['bids', 'asks'] as const) }),
  },
  'empty-book': { seconds: [10, 180], ofOneMarket: true, data: () => ({ kind: 'empty-book' }) },
  'crossed-book': { seconds: [10, 180], ofOneMarket: true, data: () => ({ kind: 'crossed-book' }) },
  'timeless-book': { seconds: [10, 180], ofOneMarket: true, data: () => ({ kind: 'timeless-book' }) },
  'silent-stream': {
    seconds: [60, 600],
    data: (_, one) => ({ kind: 'silent-stream', lasting: one([false, true]) }),
  },
  'dropped-stream': { seconds: [1, 120], data: () => ({ kind: 'dropped-stream' }) },
};

/** A schedule of faults for long runs, in order of time: the same seed gives the same one, and each of them ends. */
export function randomFaults(options: RandomFaultsOptions): readonly Fault[] {
  const { seed, from, until, symbols, perHour = 12 } = options;
  const kinds = options.kinds ?? (Object.keys(DRAWN) as FaultKind[]);
  const random = new Random(seed, 'faults of an exchange');
  const one = <T>(choices: readonly T[]): T => choices[Math.floor(random.uniform() * choices.length)]!;
  const faults: Fault[] = [];
  let time = from;
  for (;;) {
    // The times between them are uneven, between nothing and twice the average.
    time += Math.round(((2 * HOUR_MS) / perHour) * random.uniform());
    if (time >= until) return faults;
    const { seconds, data, ofOneMarket = false } = DRAWN[one(kinds)];
    const end = time + Math.round(random.between(...seconds)) * SECOND_MS;
    const strike: Strike = {
      from: time,
      until: Math.min(end, until),
      ...(ofOneMarket ? { symbol: one(symbols) } : {}),
    };
    faults.push({ ...data(random, one), ...strike });
  }
}
