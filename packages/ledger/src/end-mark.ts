import { closeSync, constants, fstatSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { isoTime, LedgerError, readOwnFile } from '@chimera/base';
import * as z from 'zod';
import type { Cursor } from './reader.ts';

/** A mark fills this, so that a shorter one leaves nothing of a longer one; less than a disk writes at once. */
const BYTES = 384;

const endMark = z.strictObject({
  /** The number of the ledger's file: another file that lies in its place was put there. */
  file: z.string(),
  /** The hash of the journal's first entry. */
  book: z.string(),
  seq: z.number().int().min(1),
  /** Of the cursor: up to which time the book stood, ms. */
  time: z.number(),
});

/** How far a ledger was written: kept beside it, because SQLite notices nothing if a log with commits is deleted. */
export type EndMark = z.infer<typeof endMark>;

/** Beside the ledger, like the files of SQLite: what the name of a mark has behind that of its ledger. */
export const END_MARK = '-end';

function markPathOf(ledgerPath: string): string {
  return ledgerPath + END_MARK;
}

/** What the last writer left; `null` if nothing is known of the file that lies there. To be read before the ledger is. */
export function readEndMark(ledgerPath: string): EndMark | null {
  try {
    const mark = endMark.parse(JSON.parse(readOwnFile(markPathOf(ledgerPath))));
    return mark.file === fileNumberOf(ledgerPath) ? mark : null;
  } catch {
    return null;
  }
}

/** To be called when another ledger comes to lie there: its file may get the number of the one before. Never throws. */
export function removeEndMark(ledgerPath: string): void {
  try {
    rmSync(markPathOf(ledgerPath), { force: true });
  } catch {
    // It is no file, and no mark.
  }
}

/** What stands in a ledger. */
export interface FoundEnd {
  /** The hash of the first entry; `null` if the journal is empty. */
  readonly book: string | null;
  readonly cursor: Pick<Cursor, 'seq' | 'time'> | undefined;
}

/** What was written and is not there any more, in words; `null` if nothing is known to be gone. */
export function goneSince(
  ledgerPath: string,
  mark: EndMark | null,
  { book, cursor }: FoundEnd,
): string | null {
  if (mark === null || (book !== null && book !== mark.book)) return null;
  const { seq, time } = cursor ?? { seq: 0, time: 0 };
  if (seq > mark.seq || (seq === mark.seq && time >= mark.time)) return null;
  const what =
    seq === mark.seq
      ? `what was recorded after entry ${seq} up to ${isoTime(mark.time)}`
      : `${seq + 1 === mark.seq ? `entry ${mark.seq}` : `entries ${seq + 1} to ${mark.seq}`}, written up to ${isoTime(mark.time)},`;
  return `${what} ${seq + 1 < mark.seq ? 'are' : 'is'} gone: the log ${ledgerPath}-wal that held them was deleted or replaced, or an older copy was written over the ledger`;
}

export const GONE_REMEDY =
  'put the log back if it still lies anywhere, or a newer copy of the book; "chimera ledger repair" goes on without what is gone';

/** Throws if a ledger does not hold all that was written. */
export function requireEnd(ledgerPath: string, mark: EndMark | null, found: FoundEnd): void {
  const gone = goneSince(ledgerPath, mark, found);
  if (gone !== null) throw new LedgerError(`the ledger ${ledgerPath} is not whole: ${gone}`, GONE_REMEDY);
}

/**
 * Notes after each commit how far the ledger goes. It is not waited for until it is on the disk: after a power cut it may be older than the
 * ledger, and never newer. If it cannot be written, the session goes on without it.
 */
export class EndMarkWriter {
  #file: number | null;
  readonly #number: string | null;

  constructor(ledgerPath: string) {
    this.#number = fileNumberOf(ledgerPath);
    this.#file = openFile(markPathOf(ledgerPath));
  }

  write(book: string, { seq, time }: Pick<Cursor, 'seq' | 'time'>): void {
    if (this.#file === null || this.#number === null) return;
    const mark: EndMark = { file: this.#number, book, seq, time };
    const text = `${JSON.stringify(mark).padEnd(BYTES - 1)}\n`;
    try {
      writeSync(this.#file, text, 0);
    } catch {
      this.close();
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

/** `null` where no file can be had. A link is not followed, and a named pipe not waited for. */
function openFile(path: string): number | null {
  const { O_RDWR, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    const file = openSync(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch {
    // What is beside the ledger only helps to tell a loss.
  }
  return null;
}

function fileNumberOf(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false, bigint: true })?.ino.toString() ?? null;
}
