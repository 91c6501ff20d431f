import { realNow } from '@chimera/base';
import { ofBook } from '@chimera/config';
import { strangerWords } from '@chimera/engine';
import { type GitHubApi, statusOf } from '../api.ts';
import { within } from '../deadline.ts';
import type { RunContext } from '../run-context.ts';
import type { Completion, Failure, FailureKind, HealthySession, IssueOutcome } from './failure.ts';
import { IssueShelf, type KnownIssue } from './issue-shelf.ts';
import {
  bodyOf,
  closingText,
  commentOf,
  completionText,
  reopenedText,
  smallBodyOf,
  titleOf,
} from './issue-text.ts';
import type { Redact } from './log-excerpt.ts';
import {
  branchMark,
  componentName,
  counted,
  type IssueState,
  isOf,
  isSame,
  isTimeToComment,
  opened,
  writeMarker,
} from './marker.ts';
import { REMEDIES } from './remedies.ts';

/** A job that is ending has minutes for everything. */
const DEADLINE_MS = 90_000;

/** A failure that comes back so soon belongs to the issue that was closed. */
const REOPEN_WITHIN_MS = 7 * 86_400_000;

type Place = Pick<RunContext, 'owner' | 'repo' | 'runId' | 'attempt'> &
  Partial<Pick<RunContext, 'ref' | 'defaultBranch'>>;

interface Manner {
  /** Takes out what the caller knows to be secret. */
  readonly redact?: Redact;
  readonly deadlineMs?: number;
}

const asItIs: Redact = (text) => text;

/** Tells of a failure: one open issue for each kind, counted. Never throws. */
export async function reportFailure(
  api: GitHubApi,
  context: Place,
  failure: Failure,
  { redact = asItIs, deadlineMs }: Manner = {},
): Promise<IssueOutcome> {
  return told(deadlineMs, async (signal) => {
    const shelf = new IssueShelf(api, context, signal);
    const fingerprint = {
      kind: failure.kind,
      component: componentName(failure.component),
      book: failure.book,
      ...branchMark(context),
    };
    const run = `${context.runId}.${context.attempt}`;
    const now = realNow();
    const open = (await shelf.list('open')).filter(({ state }) => isSame(state, fingerprint));
    const [kept, ...others] = open.toSorted((a, b) => a.number - b.number);
    if (kept) return countAgain(shelf, kept, others, { failure, run, now, redact });
    const since = now - REOPEN_WITHIN_MS;
    const closed = (await shelf.list('closed', since))
      .filter(({ state }) => isSame(state, fingerprint) && !state.duplicateOf)
      .filter(({ closedAt }) => closedAt !== null && closedAt >= since)
      .toSorted((a, b) => b.number - a.number)[0];
    if (closed) return reopen(shelf, closed, { failure, run, now, redact });
    const state = opened(fingerprint, run, now);
    const issue = await taken(
      (body) => shelf.create(titleOf(failure) + onBranch(context), body),
      bodyOf(failure, state, redact),
      smallBodyOf(failure, state, redact),
    );
    return { ...issue, did: 'created', problem: null };
  });
}

interface Telling {
  readonly failure: Failure;
  readonly run: string;
  readonly now: number;
  readonly redact: Redact;
}

async function countAgain(
  shelf: IssueShelf,
  { number, url, state: before }: KnownIssue,
  duplicates: readonly KnownIssue[],
  { failure, run, now, redact }: Telling,
): Promise<IssueOutcome> {
  // A report that is run again, or the second leg of one run, tells of the same failure.
  if (before.runs.includes(run)) return { number, url, did: 'none', problem: null };
  const state = counted(
    before,
    run,
    now,
    duplicates.map((duplicate) => duplicate.state),
  );
  await taken(
    (body) => shelf.rewrite(number, body, 'open'),
    bodyOf(failure, state, redact),
    smallBodyOf(failure, state, redact),
  );
  for (const duplicate of duplicates) {
    await shelf.comment(duplicate.number, `The same as #${number}, which goes on.`);
    const marked: IssueState = { ...duplicate.state, duplicateOf: number };
    await shelf.rewrite(
      duplicate.number,
      `${writeMarker(marked)}\n\nThe same as #${number}.\n`,
      'closed',
      'not_planned',
    );
  }
  if (!isTimeToComment(before.count, state.count)) return { number, url, did: 'counted', problem: null };
  await shelf.comment(number, commentOf(failure, state, redact));
  return { number, url, did: 'commented', problem: null };
}

async function reopen(
  shelf: IssueShelf,
  { number, url, state: before }: KnownIssue,
  { failure, run, now, redact }: Telling,
): Promise<IssueOutcome> {
  const state = counted(before, run, now, []);
  await taken(
    (body) => shelf.rewrite(number, body, 'open'),
    bodyOf(failure, state, redact),
    smallBodyOf(failure, state, redact),
  );
  await shelf.comment(number, reopenedText(failure, state, redact));
  return { number, url, did: 'reopened', problem: null };
}

/** What was closed, and what could not be, in words. */
interface Closing {
  readonly closed: readonly number[];
  readonly problem: string | null;
}

/** A healthy session closes what is open, unless something else does (`closedBy`). Never throws. */
export async function reportHealth(
  api: GitHubApi,
  context: Place,
  session: HealthySession,
  { deadlineMs }: Manner = {},
): Promise<Closing> {
  const owner = { book: session.book, ...branchMark(context) };
  const isMeant = (state: IssueState) => isOf(state, owner) && !REMEDIES[state.kind as FailureKind]?.closedBy;
  return closeThose(api, context, { isMeant, words: (state) => closingText(state, session), deadlineMs });
}

/** Closes issues of these kinds and this component, because what they tell of is over. Never throws. */
export async function settleIssues(
  api: GitHubApi,
  context: Place,
  over: {
    readonly kinds: readonly FailureKind[];
    readonly component: string;
    readonly book: string | undefined;
    /** The comment; Markdown. */
    readonly words: string;
  },
): Promise<Closing> {
  const fingerprint = { component: componentName(over.component), book: over.book, ...branchMark(context) };
  const isMeant = (state: IssueState) => over.kinds.some((kind) => isSame(state, { ...fingerprint, kind }));
  return closeThose(api, context, { isMeant, words: () => over.words });
}

/** One that cannot be closed does not keep the others. */
async function closeThose(
  api: GitHubApi,
  context: Place,
  {
    isMeant,
    words,
    deadlineMs,
  }: {
    isMeant(state: IssueState): boolean;
    words(state: IssueState): string;
    readonly deadlineMs?: number | undefined;
  },
): Promise<Closing> {
  const closed: number[] = [];
  const { problem } = await told(deadlineMs, async (signal) => {
    const shelf = new IssueShelf(api, context, signal);
    const failed: unknown[] = [];
    for (const { number, state } of await shelf.list('open')) {
      if (!isMeant(state)) continue;
      try {
        await shelf.close(number);
        closed.push(number);
        await shelf.comment(number, words(state));
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
    return { number: null, url: null, did: 'none', problem: null };
  });
  return { closed, problem };
}

/** Tells of a completed session, where somebody wants to hear of each: an issue that is closed at once. Never throws. */
export async function reportCompletion(
  api: GitHubApi,
  context: Place,
  done: Completion,
  { deadlineMs }: Manner = {},
): Promise<IssueOutcome> {
  return told(deadlineMs, async (signal) => {
    const shelf = new IssueShelf(api, context, signal);
    const issue = await shelf.create(
      `Chimera: session ${done.id}${ofBook(done)} completed`,
      completionText(done),
    );
    await shelf.close(issue.number);
    return { ...issue, did: 'created', problem: null };
  });
}

/** For a title; what could be read as anything but a name is left out. */
function onBranch(context: Place): string {
  if (branchMark(context).branch === undefined) return '';
  const name = (context.ref ?? '').replace(/^refs\/(?:heads|tags)\//, '');
  return ` on ${strangerWords(name.replace(/[^\w./-]+/g, '-'), 60)}`;
}

/** Where GitHub finds the text at fault, a smaller one says the most important things. */
async function taken<Result>(
  write: (body: string) => Promise<Result>,
  body: string,
  small: string,
): Promise<Result> {
  try {
    return await write(body);
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return write(small);
  }
}

async function told(
  deadlineMs: number | undefined,
  work: (signal: AbortSignal) => Promise<IssueOutcome>,
): Promise<IssueOutcome> {
  const over = new AbortController();
  try {
    return await within(deadlineMs ?? DEADLINE_MS, 'the interface', work(over.signal));
  } catch (error) {
    return {
      number: null,
      url: null,
      did: 'none',
      problem: `GitHub's issues could not be written: ${why(error)}`,
    };
  } finally {
    over.abort();
  }
}

function why(error: unknown): string {
  const { message } = error as Error;
  switch (statusOf(error)) {
    case 401:
      return 'the token is not valid';
    case 403:
      return `not allowed, or a rate limit (${message}); the job needs issues: write`;
    case 404:
      return 'there is no such repository for this token; the job needs issues: write';
    case 410:
      return 'issues are switched off in this repository';
    default:
      return message;
  }
}
