import { existsSync, readFileSync } from 'node:fs';
import { otherThanFile } from '@chimera/base';

/** The layout of SQLite's write-ahead log (https://www.sqlite.org/fileformat.html#the_write_ahead_log). */
const HEADER_BYTES = 32;
const SUMMED_HEADER_BYTES = 24;
const FRAME_HEADER_BYTES = 24;
const MAGIC_LITTLE_ENDIAN = 0x377f0682;
const MAGIC_BIG_ENDIAN = 0x377f0683;

/** Where the two salts of a log stand in its header and in each frame. */
const HEADER_SALTS = 16;
const FRAME_SALTS = 8;
const SALT_BYTES = 8;

type Sums = readonly [number, number];

interface Found {
  readonly log: Buffer;
  readonly pageBytes: number;
  readonly isLittleEndian: boolean;
  readonly salts: Buffer;
  readonly isHeaderGood: boolean;
  /** Frames before the first one that is damaged. */
  readonly good: number;
  /** Commits behind it. */
  readonly lost: number;
}

/**
 * What is wrong with the write-ahead log that a killed writer left beside a ledger; `null` if nothing is. SQLite reads a log
 * up to its first damaged frame, and leaves out every later commit without a word.
 */
export function logFault(ledgerPath: string): string | null {
  const found = lookThrough(ledgerPath);
  if (found === null || found.lost === 0) return null;
  const where = found.isHeaderGood ? `in frame ${found.good + 1}` : 'at its beginning';
  const lost = found.lost === 1 ? 'one commit behind that is' : `${found.lost} commits behind that are`;
  return `the ledger's log ${ledgerPath}-wal is damaged ${where}: ${lost} not read any more`;
}

/** That log with sums that fit what it holds, so that SQLite reads it to its end; `null` if nothing is wrong with it. */
export function mendedLog(ledgerPath: string): Buffer | null {
  const found = lookThrough(ledgerPath);
  if (found === null || found.lost === 0) return null;
  const { log, pageBytes, isLittleEndian, salts } = found;
  log.writeUInt32BE(isLittleEndian ? MAGIC_LITTLE_ENDIAN : MAGIC_BIG_ENDIAN, 0);
  log.writeUInt32BE(pageBytes, 8);
  salts.copy(log, HEADER_SALTS);
  let sums = checksum(log.subarray(0, SUMMED_HEADER_BYTES), [0, 0], isLittleEndian);
  writeSums(log, SUMMED_HEADER_BYTES, sums);
  for (const at of frames(log, pageBytes)) {
    salts.copy(log, at + FRAME_SALTS);
    sums = frameSums(found, at, sums);
    writeSums(log, at + 16, sums);
  }
  return log;
}

function lookThrough(ledgerPath: string): Found | null {
  const path = `${ledgerPath}-wal`;
  // A pipe is waited for, and a device has no end: who opens the ledger says what lies there.
  const isOther = [ledgerPath, path].some((each) => otherThanFile(each) !== null);
  if (isOther || !existsSync(path)) return null;
  const log = readFileSync(path);
  const pageBytes = pageBytesOf(ledgerPath);
  if (log.length < HEADER_BYTES + FRAME_HEADER_BYTES + pageBytes) return null;
  const magic = log.readUInt32BE(0);
  const isLittleEndian = magic !== MAGIC_BIG_ENDIAN;
  let sums = checksum(log.subarray(0, SUMMED_HEADER_BYTES), [0, 0], isLittleEndian);
  const isHeaderGood =
    (magic === MAGIC_LITTLE_ENDIAN || magic === MAGIC_BIG_ENDIAN) && areAt(log, SUMMED_HEADER_BYTES, sums);
  const saltsAt = isHeaderGood ? HEADER_SALTS : HEADER_BYTES + FRAME_SALTS;
  const salts = Buffer.from(log.subarray(saltsAt, saltsAt + SALT_BYTES));
  let good = 0;
  let lost = 0;
  let isWhole = isHeaderGood;
  for (const at of frames(log, pageBytes)) {
    const isOurs = salts.equals(log.subarray(at + FRAME_SALTS, at + FRAME_SALTS + SALT_BYTES));
    sums = frameSums({ log, pageBytes, isLittleEndian }, at, sums);
    isWhole &&= isOurs && areAt(log, at + 16, sums);
    if (isWhole) good += 1;
    // Frames of a log that was begun again have other salts, and only a commit's last frame says how long the file is then.
    else if (isOurs && log.readUInt32BE(at + 4) > 0) lost += 1;
  }
  return { log, pageBytes, isLittleEndian, salts, isHeaderGood, good, lost };
}

function* frames(log: Buffer, pageBytes: number): Generator<number> {
  const length = FRAME_HEADER_BYTES + pageBytes;
  for (let at = HEADER_BYTES; at + length <= log.length; at += length) yield at;
}

/** The page size that the ledger's own first page states. */
function pageBytesOf(ledgerPath: string): number {
  const stated = readFileSync(ledgerPath).subarray(16, 18);
  const bytes = stated.length === 2 ? stated.readUInt16BE(0) : 0;
  return bytes >= 512 && (bytes & (bytes - 1)) === 0 ? bytes : 4096;
}

function frameSums(
  { log, pageBytes, isLittleEndian }: Pick<Found, 'log' | 'pageBytes' | 'isLittleEndian'>,
  at: number,
  before: Sums,
): Sums {
  const sums = checksum(log.subarray(at, at + FRAME_SALTS), before, isLittleEndian);
  const page = at + FRAME_HEADER_BYTES;
  return checksum(log.subarray(page, page + pageBytes), sums, isLittleEndian);
}

/** SQLite's sums over words of 32 bits, two at a time. */
function checksum(bytes: Buffer, [first, second]: Sums, isLittleEndian: boolean): Sums {
  const word = (at: number) => (isLittleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  let [a, b] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + word(at) + b) >>> 0;
    b = (b + word(at + 4) + a) >>> 0;
  }
  return [a, b];
}

function areAt(log: Buffer, at: number, [a, b]: Sums): boolean {
  return log.readUInt32BE(at) === a && log.readUInt32BE(at + 4) === b;
}

function writeSums(log: Buffer, at: number, [a, b]: Sums): void {
  log.writeUInt32BE(a, at);
  log.writeUInt32BE(b, at + 4);
}
