import { statSync } from 'node:fs';
import { isoTime, readOwnEnd } from '@chimera/base';
import type { Paths } from '@chimera/config';
import type { LogLine } from '@chimera/contract';

/** So much of the end of each file is read. */
const TAIL_BYTES = 64 * 1024;
const LINE = /^\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC\] \[([A-Z]+)\] (.*)$/;

/** The newest lines of the three logs together, oldest first. */
export function logTail(paths: Paths, limit: number): readonly LogLine[] {
  const lines = [
    ...linesOf(paths.runtimeLog, 'controller'),
    ...linesOf(paths.botLog, 'bot'),
    ...linesOf(paths.serverLog, 'server'),
  ];
  return lines.toSorted((a, b) => Date.parse(a.real_time) - Date.parse(b.real_time)).slice(-limit);
}

/** How long the three logs are, in bytes: another length means other lines. */
export function logSizes({ runtimeLog, botLog, serverLog }: Paths): readonly number[] {
  return [runtimeLog, botLog, serverLog].map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}

function linesOf(path: string, process: LogLine['process']): readonly LogLine[] {
  return endOf(path)
    .split('\n')
    .flatMap((text) => {
      const [, day, time, level, message] = LINE.exec(text) ?? [];
      if (day === undefined || level === undefined || message === undefined) return [];
      return [{ real_time: isoTime(Date.parse(`${day}T${time}Z`)), level, process, message }];
    });
}

/** The last bytes of a file; nothing if there is no file. */
function endOf(path: string): string {
  try {
    return readOwnEnd(path, TAIL_BYTES);
  } catch {
    return '';
  }
}
