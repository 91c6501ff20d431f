import { createHash } from 'node:crypto';
import { BOOK_NAME, MAIN_BOOK } from '@chimera/config';
import * as z from 'zod';
import type { RunContext } from '../run-context.ts';

/** Runs are remembered so that none is counted twice; more than these few never report at the same time. */
const REMEMBERED_RUNS = 10;

const time = z.int().nonnegative().max(8_640_000_000_000_000);
const count = z.int().nonnegative().max(1_000_000_000);

const issueState = z.object({
  /** As in `Failure`, or what another version of the runtime knows. */
  kind: z.string().regex(/^[a-z-]{1,40}$/),
  component: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The book that it tells of, unless that is `main`. */
  book: z.string().regex(BOOK_NAME).optional(),
  /** The branch that it tells of, unless that is the default one: the beginning of its name's SHA-256. */
  branch: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** Failures told by this issue. */
  count,
  /** Healthy sessions since the newest of them. */
  healthy: count,
  /** Times of the first and the newest failure. */
  first: time,
  newest: time,
  /** `<run>.<attempt>` of the runs that reported last, newest last. */
  runs: z.array(z.string().regex(/^\d{1,20}\.\d{1,6}$/)).max(REMEMBERED_RUNS),
  /** The issue that this one repeats. */
  duplicateOf: z.int().positive().optional(),
});

/** What an issue knows about itself, kept in a comment at the very start of its text that GitHub does not show. */
export type IssueState = z.output<typeof issueState>;

/** Whose issues: each book has its own on each branch. */
export type Owner = Pick<IssueState, 'book' | 'branch'>;

/** Kind, component and owner: what a failure has in common with the next of its sort. */
export type Fingerprint = Pick<IssueState, 'kind' | 'component'> & Owner;

/** As markers hold a branch: a name of a branch may be markup. The default one is left out. */
export function branchMark({ ref = '', defaultBranch = null }: Partial<Ref>): Pick<IssueState, 'branch'> {
  const isDefault = defaultBranch === null || ref === '' || ref === `refs/heads/${defaultBranch}`;
  return isDefault ? {} : { branch: createHash('sha256').update(ref).digest('hex').slice(0, 16) };
}

type Ref = Pick<RunContext, 'ref' | 'defaultBranch'>;

const MARKER = /^<!-- chimera-runtime:v1 (\{[^\r\n]{1,2000}\}) -->(?:\r?\n|$)/;

/** `null` where the text does not begin with a marker: one further down may be anybody's text. */
export function readMarker(body: string | null | undefined): IssueState | null {
  const [, json] = MARKER.exec(body ?? '') ?? [];
  if (json === undefined) return null;
  try {
    return issueState.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

export function writeMarker(state: IssueState): string {
  return `<!-- chimera-runtime:v1 ${JSON.stringify(state)} -->`;
}

/** A component's name as the fingerprint and the title hold it: nothing in it can be markup. */
export function componentName(text: string): string {
  const plain = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return plain || 'runtime';
}

export function isSame(one: Fingerprint, other: Fingerprint): boolean {
  return one.kind === other.kind && one.component === other.component && isOf(one, other);
}

/** Issues from before books had names are those of `main`. */
export function isOf(one: Owner, other: Owner): boolean {
  return (one.book ?? MAIN_BOOK) === (other.book ?? MAIN_BOOK) && one.branch === other.branch;
}

export function opened(fingerprint: Fingerprint, run: string, now: number): IssueState {
  const { kind, component, book = MAIN_BOOK, branch } = fingerprint;
  const owner = { ...(book === MAIN_BOOK ? {} : { book }), ...(branch === undefined ? {} : { branch }) };
  return { kind, component, ...owner, count: 1, healthy: 0, first: now, newest: now, runs: [run] };
}

/** One failure more. Those of a duplicate were failures as well. */
export function counted(
  state: IssueState,
  run: string,
  now: number,
  duplicates: readonly IssueState[],
): IssueState {
  const others = duplicates.filter(({ runs }) => !runs.some((known) => state.runs.includes(known)));
  return {
    ...state,
    count: state.count + 1 + others.reduce((sum, { count }) => sum + count, 0),
    healthy: 0,
    newest: now,
    runs: [...state.runs, ...others.flatMap(({ runs }) => runs), run].slice(-REMEMBERED_RUNS),
  };
}

/** Comments come with failures 2, 4, 8, 16, …: also where a count was jumped over. */
export function isTimeToComment(before: number, after: number): boolean {
  return Math.floor(Math.log2(after)) > Math.floor(Math.log2(Math.max(1, before)));
}

/** The failure that the next comment comes with. */
export function nextComment(count: number): number {
  return 2 ** (Math.floor(Math.log2(count)) + 1);
}
