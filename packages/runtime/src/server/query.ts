import { type Cursor, parseCursor, START_OF_BOOK } from './events/cursor.ts';
import { Problem } from './problem.ts';

export const MOST_ROWS = 10_000;
/** More rows than a book of many years has. */
const FARTHEST_ROW = 999_999_999;
const LAST_TIME = 8.64e15;

/** What a list may be asked for. `null` stands for "not given", with `session` for the current one. */
export interface Query {
  readonly limit: number;
  readonly session: string | null;
  /** UTC epoch milliseconds. */
  readonly since: number | null;
  /** UTC epoch milliseconds. */
  readonly until: number | null;
  /** So many of the newest rows that match are left out. */
  readonly offset: number;
  readonly symbol: string | null;
  readonly status: 'open' | 'all';
  /** Where a reader of events stopped. */
  readonly after: Cursor | null;
}

export type Parameter = keyof Query;

interface Reading<Value> {
  readonly fallback: Value;
  readonly expected: string;
  /** `undefined` where the text is not what is expected. */
  read(text: string): Value | undefined;
}

const READINGS: { readonly [P in Parameter]: Reading<Query[P]> } = {
  limit: {
    fallback: 500,
    expected: `a whole number from 1 to ${MOST_ROWS}`,
    read(text) {
      const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
      return limit >= 1 && limit <= MOST_ROWS ? limit : undefined;
    },
  },
  session: {
    fallback: null,
    expected: '`all`, or a session id like 20260101-000000-0001',
    read: (text) => (text === 'all' || /^\d{8}-\d{6}-\d{4,9}$/.test(text) ? text : undefined),
  },
  since: {
    fallback: null,
    expected: 'a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds',
    read: (text) => (/^\d+$/.test(text) ? epochTime(text) : isoTime(text)),
  },
  until: {
    fallback: null,
    expected: 'a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds',
    read: (text) => (/^\d+$/.test(text) ? epochTime(text) : isoTime(text)),
  },
  offset: {
    fallback: 0,
    expected: `a whole number from 0 to ${FARTHEST_ROW}`,
    read(text) {
      const offset = /^\d{1,9}$/.test(text) ? Number(text) : -1;
      return offset >= 0 && offset <= FARTHEST_ROW ? offset : undefined;
    },
  },
  symbol: {
    fallback: null,
    expected: 'a symbol like BTC/USDT',
    read: (text) => (/^[^\s/]{1,20}\/[^\s/]{1,20}$/.test(text) ? text : undefined),
  },
  status: {
    fallback: 'all',
    expected: '`open` or `all`',
    read: (text) => (text === 'open' || text === 'all' ? text : undefined),
  },
  after: {
    fallback: null,
    expected: '`start`, or the id that an event came with',
    read: (text) => (text === 'start' ? START_OF_BOOK : parseCursor(text)),
  },
};

/** Reads what follows the `?`. Whatever is unknown, given twice or malformed is a `Problem` 400, never a guess. */
export function parseQuery(given: URLSearchParams, allowed: readonly Parameter[]): Query {
  for (const name of new Set(given.keys())) {
    if (!allowed.includes(name as Parameter)) {
      throw mistake(`the parameter ${JSON.stringify(name)}`, allowed.join(', ') || 'none');
    }
    if (given.getAll(name).length > 1) throw mistake(`${name} more than once`, 'it at most once');
  }
  const read = <P extends Parameter>(name: P): Query[P] => {
    const { fallback, expected, read } = READINGS[name];
    const text = given.get(name);
    if (text === null) return fallback;
    const value = read(text);
    if (value === undefined) throw mistake(`${name}=${JSON.stringify(text)}`, expected);
    return value;
  };
  return {
    limit: read('limit'),
    session: read('session'),
    since: read('since'),
    until: read('until'),
    offset: read('offset'),
    symbol: read('symbol'),
    status: read('status'),
    after: read('after'),
  };
}

export function mistake(found: string, expected: string): Problem {
  return new Problem(400, `found ${found}, expected ${expected}`);
}

function epochTime(text: string): number | undefined {
  const time = Number(text);
  return time <= LAST_TIME ? time : undefined;
}

function isoTime(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z)?$/.test(text)) return undefined;
  const time = Date.parse(text);
  // A 30th of February would otherwise become a day in March.
  const isOnCalendar = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text.slice(0, 10);
  return isOnCalendar ? time : undefined;
}
