import { summary } from '@actions/core';
import { ofBook } from '@chimera/config';
import { markdownOf, outside, table } from '@chimera/report';
import type { SessionPlan } from '@chimera/workdir';
import type { Told } from '../channels/channel.ts';
import type { Aftermath } from './aftermath.ts';
import type { FinalBook } from './final-book.ts';
import type { UploadedLogs } from './log-artifact.ts';
import type { StepScene } from './step.ts';

/** GitHub shows nothing at all of a summary above 1 MiB. */
const LARGEST_BYTES = 900_000;

const MARKS = {
  completed: '✅',
  stopped: '⏹️',
  cancelled: '⏹️',
  killed: '🛑',
  breaker: '❌',
  failed: '❌',
} as const;

interface Findings {
  readonly aftermath: Aftermath;
  readonly book: FinalBook;
  readonly artifact: UploadedLogs;
  readonly issue: Told | null;
}

/** The session on the page of its run: how it ended, where everything is, and its report. Never throws. */
export async function writeSummary(
  { log }: StepScene,
  session: SessionPlan,
  findings: Findings,
): Promise<void> {
  try {
    await summary.addRaw(summaryOf(session, findings), true).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}

/** Text from outside is in it only as text. */
export function summaryOf(
  { id, book: name, leg }: SessionPlan,
  { aftermath, book, artifact, issue }: Findings,
): string {
  const { outcome, reason, remedy, goesOn, report } = aftermath;
  const legs = leg.of > 1 ? `, leg ${leg.number} of ${leg.of}` : '';
  const rows = [
    [
      'Outcome',
      `**${outcome}**: ${outside(reason)}${goesOn ? ' (the session goes on in the next leg)' : ''}`,
    ],
    ...(remedy ? [['Remedy', outside(remedy)]] : []),
    ['Artifact', artifact.url ? `[${artifact.name}](${artifact.url})` : outside(artifact.problem ?? 'none')],
    ['Book', bookCell(book, artifact)],
    ...(book.quota ? [['Storage', outside(quotaText(book.quota))]] : []),
    ...(issue?.url ? [['Issue', `[#${issue.number}](${issue.url})`]] : []),
  ];
  const head = [
    `# ${MARKS[outcome]} Session ${outside(id)}${ofBook({ book: name })}${legs}`,
    table(['Session', ''], rows),
  ].join('\n\n');
  // The report's own headline would be a second one.
  const body = report ? markdownOf(report).replace(/^# .*\n/, '') : '';
  const whole = `${head}\n\n${body}`;
  if (Buffer.byteLength(whole) <= LARGEST_BYTES) return whole;
  return `${head}\n\nThe report is too long for this page; it is in the artifact.\n`;
}

function bookCell({ saved, problem }: FinalBook, { url }: UploadedLogs): string {
  if (problem) return outside(problem);
  if (!saved) return 'nothing was written';
  // All artifacts of a run have their pages side by side.
  const page = saved.artifact && url?.replace(/\d+$/, String(saved.artifact.id));
  const artifact = page ? `[artifact](${page})` : saved.artifact ? 'artifact' : '';
  const where = [saved.cacheSaved ? 'cache' : '', artifact].filter(Boolean);
  return `saved up to entry ${saved.seq}, head ${outside(saved.hash.slice(0, 16))} (${where.join(' and ')})`;
}

function quotaText({ said, isRepeated }: NonNullable<FinalBook['quota']>): string {
  const again = isRepeated ? ', and the copy before it is no artifact either' : '';
  return `GitHub refused the artifact of the book${again}: ${said}`;
}
