import { readFileSync } from 'node:fs';
import { moneyFormat, percent } from '@chimera/base';
import { pathsOf } from '@chimera/config';
import type { SessionPlan } from '@chimera/workdir';
import type { Told } from '../channels/channel.ts';
import { tellAll } from '../channels/tell.ts';
import type { Failure, FailureKind, Figure } from '../issues/failure.ts';
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

/** Tells people how the session ended, where they want to hear of it; what the last channel said. Never throws. */
export async function tellIssues(
  scene: StepScene,
  { config }: RunPlan,
  session: SessionPlan,
  { aftermath, book, artifact }: Findings,
): Promise<Told | null> {
  const kind = failureOf(aftermath, book);
  const ended = { id: session.id, book: session.book, runUrl: scene.context.runUrl };
  const figures = figuresOf(aftermath);
  const isHealthy = !kind && !book.quota && aftermath.outcome === 'completed' && !aftermath.goesOn;
  const told = await tellAll(scene, config.notifications, (channel, wishes, known) => {
    if (kind) {
      const failure: Failure = {
        ...kind,
        since: null,
        sessionId: session.id,
        book: session.book,
        ...(session.leg.of > 1 ? { leg: session.leg.number } : {}),
        figures,
        logTail: logTail(pathsOf(session.workdir, session.book).runtimeLog),
        runUrl: ended.runUrl,
        artifactUrl: artifact.url,
      };
      return wishes.failures ? [channel.failed(known, failure)] : [];
    }
    if (!isHealthy || !wishes.isOn) return [];
    const completion = { ...ended, artifactUrl: artifact.url, figures };
    return [
      channel.healthy(known, ended),
      ...(wishes.completions ? [channel.completed(known, completion)] : []),
    ];
  });
  return told.at(-1) ?? null;
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
