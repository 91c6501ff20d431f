import { visible } from '@chimera/engine';
import { outside, table } from '@chimera/report';
import type { Attack } from './attacks.ts';

/** What Jest says of a file of tests, as far as it matters here. */
export interface TestFile {
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/** What came of one group of attacks. A test is an attempt: one that passed was blocked. */
export interface Verdict {
  readonly tried: string;
  readonly stoppedBy: string;
  readonly attempts: readonly string[];
  readonly gotThrough: readonly string[];
  /** Attempts that this machine cannot make; each says why in its name. */
  readonly skipped: readonly string[];
  /** Files whose tests did not run at all, and why. */
  readonly notRun: readonly string[];
  readonly held: boolean;
}

/** A group held if each of its files ran, something was tried, and nothing got through. */
export function verdictOf(
  { tried, stoppedBy, tests }: Attack,
  files: ReadonlyMap<string, TestFile>,
): Verdict {
  const named = (path: string, ...statuses: readonly string[]) =>
    (files.get(path)?.assertionResults ?? [])
      .filter(({ status }) => statuses.includes(status))
      .map(({ fullName }) => `${path}: ${fullName}`);
  const of = (...statuses: readonly string[]) => tests.flatMap((path) => named(path, ...statuses));
  const notRun = tests.flatMap((path) => {
    const file = files.get(path);
    const isRun = file && file.assertionResults.length > 0;
    const isExplained = file?.status === 'passed' || named(path, 'failed').length > 0;
    return isRun && isExplained ? [] : [`${path}: ${file?.message || 'no test ran'}`];
  });
  const [attempts, gotThrough] = [of('passed', 'failed'), of('failed')];
  const held = attempts.length > 0 && gotThrough.length === 0 && notRun.length === 0;
  return { tried, stoppedBy, attempts, gotThrough, skipped: of('pending', 'todo'), notRun, held };
}

/** How many attempts there were; one that belongs to several groups counts once. */
export function totalsOf(verdicts: readonly Verdict[]) {
  const count = (of: (verdict: Verdict) => readonly string[]) => new Set(verdicts.flatMap(of)).size;
  const attempts = count((verdict) => verdict.attempts);
  const gotThrough = count((verdict) => verdict.gotThrough);
  return {
    attempts,
    blocked: attempts - gotThrough,
    skipped: count((verdict) => verdict.skipped),
    held: verdicts.every(({ held }) => held),
  };
}

export function lastLine(verdicts: readonly Verdict[]): string {
  const { attempts, blocked, skipped, held } = totalsOf(verdicts);
  const left = skipped === 0 ? '' : `, ${skipped} skipped`;
  return `${held ? 'Nothing got out' : 'Something got through, or was not tried'}: ${attempts} attempts in ${verdicts.length} groups, ${blocked} blocked${left}`;
}

/** For a terminal. Names of tests hold what they try, so that they are made harmless here too. */
export function terminalText({
  tried,
  stoppedBy,
  attempts,
  gotThrough,
  skipped,
  notRun,
  held,
}: Verdict): string {
  const blocked = attempts.length - gotThrough.length;
  return [
    `${held ? '✓' : '✗'} ${tried}`,
    `    ${attempts.length} attempts, ${blocked} blocked by ${stoppedBy}`,
    ...gotThrough.map((name) => `    NOT blocked: ${visible(name)}`),
    ...skipped.map((name) => `    skipped: ${visible(name)}`),
    ...notRun.map((name) => `    not run: ${visible(name)}`),
  ].join('\n');
}

/** For the page of a run on GitHub. What was tried is our own text; names of tests hold what attackers say. */
export function summaryText(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ tried, stoppedBy, attempts, gotThrough, skipped, held }) => [
    `${held ? '✅' : '❌'} ${tried}`,
    stoppedBy,
    String(attempts.length),
    String(attempts.length - gotThrough.length),
    String(skipped.length),
  ]);
  const columns = ['Tried', 'Stopped by', '#Attempts', '#Blocked', '#Skipped'];
  const through = verdicts.flatMap(({ gotThrough, notRun }) => [...gotThrough, ...notRun]);
  return [
    '# Attacks',
    `**${lastLine(verdicts)}.**`,
    ...(through.length > 0 ? [[...new Set(through)].map((name) => `- ${outside(name)}`).join('\n')] : []),
    table(columns, rows),
    '',
  ].join('\n\n');
}
