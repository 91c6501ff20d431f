import { isoTime } from '@chimera/base';
import { MAIN_BOOK, ofBook } from '@chimera/config';
import { redacted } from '@chimera/engine';
import { outside, table } from '@chimera/report';
import type { Completion, Failure } from './failure.ts';
import { fenced, type Redact, shownLines } from './log-excerpt.ts';
import { componentName, type IssueState, nextComment, writeMarker } from './marker.ts';
import { REMEDIES } from './remedies.ts';

/** GitHub takes 65,536 characters. */
const LONGEST_BODY = 60_000;
const LONGEST_LOG = 40_000;
const LONGEST_LOG_IN_COMMENT = 8_000;

export function titleOf({ kind, component, book }: Failure): string {
  return `Chimera: ${REMEDIES[kind].title} (${componentName(component)})${ofBook({ book })}`;
}

/** The issue's text as the newest failure gives it; the marker goes first, so that nothing within can pass for it. */
export function bodyOf(failure: Failure, state: IssueState, redact: Redact): string {
  const { meaning, steps, closedBy = 'the next healthy session' } = REMEDIES[failure.kind];
  const blocks = [
    writeMarker(state),
    meaning,
    table(['What happened', ''], factsOf(failure, state, redact)),
    ...(failure.figures.length > 0 ? ['## Figures', figureTable(failure.figures)] : []),
    '## What to do',
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    ...logBlocks(failure, redact, LONGEST_LOG),
    `Seen ${state.count} ${state.count === 1 ? 'time' : 'times'}. The next comment comes with number ${nextComment(state.count)}; ${closedBy} closes this issue.`,
  ];
  const body = `${blocks.join('\n\n')}\n`;
  return body.length <= LONGEST_BODY ? body : smallBodyOf(failure, state, redact);
}

/** The least that an issue must say, for where GitHub did not take the whole. */
export function smallBodyOf(failure: Failure, state: IssueState, redact: Redact): string {
  const { meaning } = REMEDIES[failure.kind];
  return `${writeMarker(state)}\n\n${meaning}\n\n${table(['What happened', ''], factsOf(failure, state, redact))}\n`;
}

export function commentOf(failure: Failure, state: IssueState, redact: Redact): string {
  const blocks = [
    `**It happened again**, ${state.count} times so far.`,
    table(['What happened', ''], factsOf(failure, state, redact)),
    ...logBlocks(failure, redact, LONGEST_LOG_IN_COMMENT),
  ];
  return `${blocks.join('\n\n')}\n`;
}

export function reopenedText(failure: Failure, state: IssueState, redact: Redact): string {
  return `**It is back** within a week of being closed.\n\n${table(['What happened', ''], factsOf(failure, state, redact))}\n`;
}

export function closingText(state: IssueState, { id, runUrl }: { id: string; runUrl: string }): string {
  const times = `${state.count} ${state.count === 1 ? 'failure' : 'failures'} since ${isoTime(state.first)}`;
  return `Closed: session ${outside(id)} was healthy ([run](${runUrl})), after ${times}.\n`;
}

export function completionText({ id, runUrl, artifactUrl, figures }: Completion): string {
  const rows = [
    ['Session', outside(id)],
    ['Run', `[log and summary](${runUrl})`],
    ...artifactRow(artifactUrl),
  ];
  return `A session was completed.\n\n${table(['Session', ''], rows)}\n\n${figureTable(figures)}\n`;
}

function factsOf(failure: Failure, state: IssueState, redact: Redact): readonly (readonly string[])[] {
  const { reason, since, sessionId, book = MAIN_BOOK, leg, runUrl, artifactUrl } = failure;
  const [line = ''] = shownLines([reason], redact);
  return [
    ['Reason', outside(line)],
    ...(book === MAIN_BOOK ? [] : [['Book', book]]),
    ...(sessionId ? [['Session', outside(sessionId) + (leg === undefined ? '' : `, leg ${leg}`)]] : []),
    ['Since', isoTime(since ?? state.first)],
    ['Last seen', isoTime(state.newest)],
    ['Times', String(state.count)],
    ['Run', `[log and summary](${runUrl})`],
    ...artifactRow(artifactUrl),
  ];
}

function artifactRow(url: string | null): readonly (readonly string[])[] {
  return url === null ? [] : [['Artifact', `[logs, reports, ledger](${url})`]];
}

function figureTable(figures: Failure['figures']): string {
  return table(
    ['Figure', '#Value'],
    figures.map(([name, value]) => [outside(name), outside(redacted(value))]),
  );
}

function logBlocks({ logTail }: Failure, redact: Redact, longest: number): readonly string[] {
  return logTail.length === 0 ? [] : ['## End of the log', fenced(shownLines(logTail, redact), longest)];
}
