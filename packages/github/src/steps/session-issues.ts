import { readFileSync } from 'node:fs';
import { moneyFormat, percent } from '@chimera/base';
import { pathsOf } from '@chimera/config';
import { without } from '@chimera/engine';
import type { SessionPlan } from '@chimera/workdir';
import type { Failure, FailureKind, Figure, IssueOutcome } from '../issues/failure.ts';
import { reportCompletion, reportFailure, reportHealth } from '../issues/session-issues.ts';
import type { RunPlan } from '../run-plan.ts';
import type { Aftermath } from './aftermath.ts';
import type { FinalBook } from './final-book.ts';
import type { UploadedLogs } from './log-artifact.ts';
import type { StepScene } from './step.ts';

const LOG_LINES = 60;

interface Findings {
  readonly aftermath: Aftermath;
  readonly book: FinalBook;
  readonly artifact: UploadedLogs;
}

/** Opens, counts or closes issues, as the session ended. Never throws: an issue must not decide a session's colour. */
export async function tellIssues(
  scene: StepScene,
  { config }: RunPlan,
  session: SessionPlan,
  { aftermath, book, artifact }: Findings,
): Promise<IssueOutcome | null> {
  const { api, context, log, token } = scene;
  const { enabled, create_on_error, create_on_completion } = config.notifications.github_issues;
  if (!enabled) return null;
  const kind = failureOf(aftermath, book);
  const figures = figuresOf(aftermath);
  const told: { problem: string | null }[] = [];
  let issue: IssueOutcome | null = null;
  if (kind && create_on_error) {
    const failure: Failure = {
      kind: kind.kind,
      component: kind.component,
      reason: kind.reason,
      since: null,
      sessionId: session.id,
      book: session.book,
      ...(session.leg.of > 1 ? { leg: session.leg.number } : {}),
      figures,
      logTail: logTail(pathsOf(session.workdir, session.book).runtimeLog),
      runUrl: context.runUrl,
      artifactUrl: artifact.url,
    };
    issue = await reportFailure(api, context, failure, { redact: without(token) });
    told.push(issue);
  } else if (!kind && !book.quota && aftermath.outcome === 'completed' && !aftermath.goesOn) {
    const ended = { id: session.id, book: session.book, runUrl: context.runUrl };
    const completion = { ...ended, artifactUrl: artifact.url, figures };
    // Side by side: where GitHub hangs, both together have to be given up in time.
    const [health, completed] = await Promise.all([
      reportHealth(api, context, ended),
      create_on_completion ? reportCompletion(api, context, completion) : null,
    ]);
    for (const number of health.closed) log.line(`Issue #${number} is closed: the session was healthy.`);
    issue = completed;
    told.push(health);
    if (completed) told.push(completed);
  }
  for (const { problem } of told) if (problem) log.warning(problem);
  if (issue?.number) log.line(`Issue #${issue.number} (${issue.did}): ${issue.url}`);
  return issue;
}

type Fault = { readonly kind: FailureKind; readonly component: string; readonly reason: string };

/** What went wrong, if anything did; the gravest comes first. */
function failureOf({ outcome, reason, faults, hasBegun }: Aftermath, book: FinalBook): Fault | null {
  if (faults.length > 0) return { kind: 'ledger-broken', component: 'ledger', reason: faults.join('; ') };
  if (outcome === 'breaker') return { kind: 'circuit-breaker', component: 'breaker', reason };
  if (outcome === 'failed') {
    const kind = hasBegun ? 'session-failed' : 'launch-failed';
    return { kind, component: componentOf(reason), reason };
  }
  if (book.problem) return { kind: 'book-not-saved', component: 'books', reason: book.problem };
  if (book.quota?.isRepeated) {
    const reason = `GitHub refused the artifact of the book, and the copy before it is no artifact either, so that only the cache has them: ${book.quota.said}`;
    return { kind: 'storage-full', component: 'storage', reason };
  }
  return null;
}

function componentOf(reason: string): string {
  if (reason.startsWith('the strategy ')) return 'strategy';
  return /\b(bot|server|controller|monitor)\b/.exec(reason)?.[1] ?? 'session';
}

export function figuresOf({ report }: Aftermath): readonly Figure[] {
  const trading = report?.trading;
  if (!report || !trading) return [];
  const { equity, currency, period } = trading;
  const money = moneyFormat(equity.before);
  const change = percent(equity.after / equity.before - 1, 'exceptZero');
  return [
    ['Equity', `${money(equity.after)} ${currency} (${change} in the session)`],
    ['Fills', String(period.fills)],
    ['Round trips', String(period.record.trades)],
    ['Health', report.health.level],
    ['Errors', String(report.concerns.errors)],
    ['Warnings', String(report.concerns.warnings)],
  ];
}

export function logTail(path: string, lines = LOG_LINES): readonly string[] {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines);
  } catch {
    // If there is no log, the issue tells the rest.
    return [];
  }
}
