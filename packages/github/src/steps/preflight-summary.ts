import { summary } from '@actions/core';
import { ofBook } from '@chimera/config';
import type { Check, Preflight } from '@chimera/preflight';
import { outside, table } from '@chimera/report';
import type { StepScene } from './step.ts';

const MARKS: Readonly<Record<Check['outcome'], string>> = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };

/** Every check in the log, what is wrong as an annotation, and all of them on the run's page where one failed. */
export async function showChecks(
  { log }: StepScene,
  { checks, exitCode }: Preflight,
  book: string | undefined,
): Promise<void> {
  log.group('Checks');
  for (const { outcome, name, reason } of checks) log.line(`${MARKS[outcome]} ${name.padEnd(18)} ${reason}`);
  log.endGroup();
  for (const { outcome, name, reason, remedy } of checks) {
    const text = remedy ? `${reason}. Remedy: ${remedy}` : reason;
    if (outcome === 'fail') log.error(text, { title: `Preflight: ${name}` });
    if (outcome === 'warn') log.warning(text, { title: `Preflight: ${name}` });
  }
  if (exitCode === 0) return;
  const rows = checks.map(({ outcome, name, reason, remedy }) => [
    `${MARKS[outcome]} ${name}`,
    outside(reason),
    remedy ? outside(remedy) : '',
  ]);
  const text = `# ❌ No session${ofBook({ book })} starts\n\n${table(['Check', 'Found', 'Remedy'], rows)}\n`;
  try {
    await summary.addRaw(text, true).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}
