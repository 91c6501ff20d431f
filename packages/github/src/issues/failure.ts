/** What kind of failure it was: there is one open issue for each kind and component. */
export type FailureKind =
  | 'session-failed'
  | 'circuit-breaker'
  | 'launch-failed'
  | 'plan-refused'
  | 'preflight-failed'
  | 'configuration'
  | 'safety-refusal'
  | 'book-lost'
  | 'book-forked'
  | 'book-not-saved'
  | 'storage-full'
  | 'ledger-broken'
  | 'predecessor-lost'
  | 'emergency-stop-failed'
  | 'no-session'
  | 'no-runner'
  | 'schedule-off'
  | 'schedule-ends'
  | 'internal-error';

export interface Failure {
  readonly kind: FailureKind;
  /** What failed: `bot`, `server`, `controller`, `preflight`, `books`, … No ids: with `kind` it names the issue. */
  readonly component: string;
  /** One sentence; text from outside. */
  readonly reason: string;
  /** When it began, epoch milliseconds; `null` where nobody knows. */
  readonly since: number | null;
  readonly sessionId: string | null;
  /** The book that it is about; `main` unless stated. */
  readonly book?: string | undefined;
  readonly leg?: number;
  readonly figures: readonly Figure[];
  /** The last lines of the log; text from outside. */
  readonly logTail: readonly string[];
  readonly runUrl: string;
  readonly artifactUrl: string | null;
}

export type Figure = readonly [name: string, value: string];

/** A session that ended as it should. */
export interface HealthySession {
  readonly id: string;
  /** Its book; `main` unless stated. */
  readonly book?: string | undefined;
  readonly runUrl: string;
}

/** A completed session as the issue about it tells it. */
export interface Completion extends HealthySession {
  readonly artifactUrl: string | null;
  readonly figures: readonly Figure[];
}

export interface IssueOutcome {
  /** The issue that tells of it; `null` if there is none. */
  readonly number: number | null;
  readonly url: string | null;
  /** `counted` without a comment; `none` where this run had reported it already, or nothing could be written. */
  readonly did: 'created' | 'commented' | 'counted' | 'reopened' | 'none';
  /** What could not be written and why, in words for a log; `null` where all went well. */
  readonly problem: string | null;
}
