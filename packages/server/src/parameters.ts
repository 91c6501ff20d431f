import {
  CURSOR_FORM,
  type Cursor,
  MOST_ROWS,
  mistake,
  NOTHING_ASKED,
  type Parameter,
  parseCursor,
  type Query,
  START_OF_BOOK,
} from '@chimera/answers';
import * as z from 'zod';

/** More rows than a book of many years has. */
const FARTHEST_ROW = 999_999_999;
/** The last time that a date can be; UTC epoch milliseconds. */
const LAST_TIME = 8.64e15;

const time = z
  .union([
    z.iso.date(),
    z.iso.datetime(),
    z.iso.datetime({ precision: -1 }),
    z.int().nonnegative().max(LAST_TIME),
  ])
  .transform((given) => (typeof given === 'number' ? given : Date.parse(given)))
  .optional();

const cursor = z
  .union([z.literal('start'), z.string().regex(CURSOR_FORM)])
  .transform((given): Cursor | undefined => (given === 'start' ? START_OF_BOOK : parseCursor(given)));

interface Reading {
  readonly schema: z.ZodType;
  readonly expected: string;
  readonly about: string;
}

const TIME = 'a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds';

/** What each parameter may be: requests are read with it, and the OpenAPI document is made of it. */
const READINGS = {
  limit: {
    schema: z.int().positive().max(MOST_ROWS).default(NOTHING_ASKED.limit),
    expected: `a whole number from 1 to ${MOST_ROWS}`,
    about: 'how many rows at most',
  },
  session: {
    schema: z.union([z.literal('all'), z.string().regex(/^\d{8}-\d{6}-\d{4,9}$/)]).optional(),
    expected: '`all`, or a session id like 20260101-000000-0001',
    about:
      "a session's id, or `all`; the current session unless given. A session that this book has not is a 400",
  },
  since: { schema: time, expected: TIME, about: 'rows of that time and later' },
  until: { schema: time, expected: TIME, about: 'rows of that time and earlier' },
  offset: {
    schema: z.int().nonnegative().max(FARTHEST_ROW).default(NOTHING_ASKED.offset),
    expected: `a whole number from 0 to ${FARTHEST_ROW}`,
    about: 'how many of the newest rows that match are left out',
  },
  symbol: {
    schema: z
      .string()
      .regex(/^[^\s/]{1,20}\/[^\s/]{1,20}$/u)
      .optional(),
    expected: 'a symbol like BTC/USDT',
    about: 'whose candles. A symbol that this book has not is a 400',
  },
  status: {
    schema: z.enum(['open', 'all']).default(NOTHING_ASKED.status),
    expected: '`open` or `all`',
    about: 'open orders are listed whichever session placed them',
  },
  after: {
    schema: cursor.optional(),
    expected: '`start`, or the id that an event came with',
    about: 'what was appended since; without it, what is appended from now on',
  },
} satisfies Readonly<Record<Parameter, Reading>>;

type Readings = typeof READINGS;
type Given = { readonly [P in Parameter]: Exclude<z.output<Readings[P]['schema']>, undefined> };

/** The schema of a parameter's value, and what is said of it. */
export function parameterOf(name: Parameter): Reading {
  return READINGS[name];
}

/**
 * Reads what follows the `?`. What is unknown, given twice or malformed is a `Problem` 400, never a guess. Text of digits
 * alone is a number.
 */
export function parseQuery(given: URLSearchParams, allowed: readonly Parameter[]): Query {
  const read: Partial<Given> = {};
  for (const name of new Set(given.keys())) {
    const known = allowed.find((each) => each === name);
    if (known === undefined) {
      throw mistake(`the parameter ${JSON.stringify(name)}`, allowed.join(', ') || 'none');
    }
    const [text = '', ...more] = given.getAll(name);
    if (more.length > 0) throw mistake(`${name} more than once`, 'it at most once');
    Object.assign(read, { [known]: parseParameter(known, text) });
  }
  return { ...NOTHING_ASKED, ...read };
}

/** The value of one parameter; `called` is its name where it came by another way. Throws `Problem` 400. */
export function parseParameter<P extends Parameter>(name: P, text: string, called: string = name): Query[P] {
  const { schema, expected } = parameterOf(name);
  const parsed = schema.safeParse(/^\d+$/.test(text) ? Number(text) : text);
  if (!parsed.success) throw mistake(`${called}=${JSON.stringify(text)}`, expected);
  return parsed.data as Query[P];
}
