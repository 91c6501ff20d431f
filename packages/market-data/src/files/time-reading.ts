import { shortWords } from '@chimera/engine';
import { DataError } from './data-error.ts';
import { epochMs, smallUnit, type TimeUnit, unitOf } from './epoch.ts';
import { plainNumber } from './numbers.ts';
import type { ReadOptions } from './read-options.ts';
import { dateOrderOf, hasClock, isWrittenTime, namesZone, writtenTime } from './written-time.ts';
import { UTC, zoneOf } from './zone.ts';

/** What a field of a table may be, by the format it comes from. */
export type Cell = string | number | bigint | Date | null | undefined;

export interface TimeReading {
  /** UTC epoch milliseconds; NaN where the cell holds no time. */
  read(cell: Cell): number;
  /** What the times were taken for, such as "seconds" or "written, day first, in UTC". */
  describe(): string;
}

const WORDS: Readonly<Record<TimeUnit, string>> = {
  s: 'seconds',
  ms: 'milliseconds',
  us: 'microseconds',
  ns: 'nanoseconds',
};

/**
 * How the times of a file are read, from a sample of them. `isLocal` says that the source is known to write the times
 * of a place which it does not name.
 */
export function timeReading(
  where: string,
  sample: readonly Cell[],
  options: Pick<ReadOptions, 'zone' | 'unit' | 'dateOrder'>,
  isLocal: boolean,
): TimeReading {
  const zone = options.zone === null ? null : zoneOf(options.zone);
  if (options.zone !== null && zone === null) {
    throw new DataError(
      `--zone: there is no zone "${shortWords(options.zone, 40)}"`,
      'name UTC, an offset such as +02:00, or a place such as Europe/Athens',
    );
  }
  const written = sample.filter((cell) => typeof cell === 'string').filter(isDate);
  if (written.length === 0 || options.unit !== null) return numbered(sample, options.unit);
  const order = options.dateOrder ?? dateOrderOf(written);
  if (order === null) {
    throw new DataError(
      `${where}: the dates may begin with the day or with the month`,
      'say which: --date-order dmy (day first) or --date-order mdy (month first)',
    );
  }
  const isNamed = written.every(namesZone);
  const isDaily = !written.some(hasClock);
  if (isLocal && !isNamed && !isDaily && zone === null) {
    throw new DataError(
      `${where}: its times are those of the broker's server, in a zone that the file does not name`,
      'say which zone: --zone UTC, --zone +02:00 or --zone Europe/Athens, as the broker says',
    );
  }
  const said = options.zone === null ? 'in UTC, as none is named' : `in ${options.zone}`;
  const first = order === 'dmy' ? ', day first' : order === 'mdy' ? ', month first' : '';
  const toUtc = zone ?? UTC;
  const dayFirst = order === 'mdy' ? 'mdy' : 'dmy';
  return {
    read: (cell) => (typeof cell === 'string' ? writtenTime(cell, dayFirst, toUtc) : epochOf(cell)),
    describe: () => `written${first}, ${isNamed ? 'with their zone' : said}`,
  };
}

/** A number of eight digits is a date only if it is one of our time: 20201108. */
function isDate(text: string): boolean {
  const compact = /^\s*(\d{4})\d{4}/.exec(text);
  if (compact && /^\s*\d+(\.\d+)?\s*$/.test(text)) {
    const isLength = /^\s*(\d{8}|\d{12}|\d{14})\s*$/.test(text);
    const year = Number(compact[1]);
    return isLength && year >= 1980 && year < 2100 && isWrittenTime(text);
  }
  return isWrittenTime(text);
}

function numbered(sample: readonly Cell[], said: TimeUnit | null): TimeReading {
  const numbers = sample.map(numberOfCell).filter(Number.isFinite);
  const small = smallUnit(numbers.filter((number) => number < 1e11));
  const seen = new Set<TimeUnit>();
  return {
    read: (cell) => {
      if (cell instanceof Date) return epochOf(cell);
      const number = numberOfCell(cell);
      if (Number.isNaN(number)) return Number.NaN;
      const unit = said ?? unitOf(number, small);
      if (seen.size < 4) seen.add(unit);
      return epochMs(number, unit);
    },
    describe: () => [...seen].map((unit) => WORDS[unit]).join(' and ') || 'dates',
  };
}

function numberOfCell(cell: Cell): number {
  if (typeof cell === 'string') return plainNumber(cell) ?? (cell.trim() === '' ? Number.NaN : Number(cell));
  return typeof cell === 'number' || typeof cell === 'bigint' ? Number(cell) : Number.NaN;
}

function epochOf(cell: Cell): number {
  return cell instanceof Date ? epochMs(cell.getTime(), 'ms') : Number.NaN;
}
