import { isoTime } from '@chimera/base';
import { lastSession } from '@chimera/book';
import { type Anomaly, anomalyName, BookAnomalies, LOOK_BACK_MS, usualText, written } from '@chimera/monitor';
import { type FoundBook, openBook } from './find-book.ts';
import type { Terminal } from './terminal.ts';

/** What `chimera monitor anomalies --json` prints: times are ISO 8601, session time. */
export interface FoundAnomalies {
  readonly from: string;
  readonly to: string;
  /** How many values were judged. */
  readonly samples: number;
  readonly anomalies: readonly WrittenAnomaly[];
}

interface WrittenAnomaly extends Omit<Anomaly, 'time' | 'ended' | 'usual'> {
  readonly time: string;
  readonly ended: string | null;
  readonly usual: Omit<Anomaly['usual'], 'since'> & { readonly since: string | null };
  /** The evidence in words. */
  readonly message: string;
}

/** Goes through the last week of the book; `null` if there is no book or no session in it. */
export function lookForAnomalies({ paths, ledgerPath }: FoundBook): FoundAnomalies | null {
  if (ledgerPath === null) return null;
  const reader = openBook(paths, ledgerPath);
  try {
    const to = reader.cursor()?.time ?? lastSession(reader)?.start;
    if (to === undefined) return null;
    const from = to - LOOK_BACK_MS;
    const book = new BookAnomalies(reader, from);
    book.advance();
    const anomalies = book.found.toSorted((a, b) => a.time - b.time).map(readable);
    return { from: isoTime(from), to: isoTime(to), samples: book.samples, anomalies };
  } finally {
    reader.close();
  }
}

export function printAnomalies(terminal: Terminal, found: FoundAnomalies | null): void {
  if (!found) {
    terminal.line('anomalies  there is no book yet');
    return;
  }
  const { from, to, samples, anomalies } = found;
  const count = anomalies.length === 0 ? 'none' : String(anomalies.length);
  terminal.line(`anomalies  ${count} in ${samples} samples`);
  terminal.line(`looked at  ${from} to ${to}`);
  for (const { time, ended, message } of anomalies) {
    terminal.line();
    terminal.line(terminal.paint('yellow', `${time}  ${ended ? `usual again at ${ended}` : 'still so'}`));
    for (const line of message.split('; ')) terminal.line(`  ${line}`);
  }
}

function readable(anomaly: Anomaly): WrittenAnomaly {
  const { time, ended, usual, value, unit, ...rest } = anomaly;
  return {
    ...rest,
    value,
    unit,
    time: isoTime(time),
    ended: ended === null ? null : isoTime(ended),
    usual: { ...usual, since: usual.since === null ? null : isoTime(usual.since) },
    message: `${anomalyName(anomaly)}: ${written(value, unit)}; ${usualText(usual, unit)}`,
  };
}
