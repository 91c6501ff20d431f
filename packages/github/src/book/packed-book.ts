import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { identityOf, lastSession } from '@chimera/book';
import { BOOK_NAME, bookOfLedger, MAIN_BOOK } from '@chimera/config';
import { MODES, shortWords } from '@chimera/engine';
import { copyLedger, LedgerReader, removeEndMark, verifyLedger } from '@chimera/ledger';
import * as z from 'zod';

export const LEDGER_FILE = 'ledger.db';
export const MANIFEST_FILE = 'book.json';

export const LARGEST_MANIFEST = 64 * 1024;
export const LARGEST_LEDGER = 2 ** 30;

const manifest = z.strictObject({
  version: z.literal([1, 2]),
  mode: z.enum(MODES),
  /** Version 1 knew no names. */
  book: z.string().regex(BOOK_NAME).default(MAIN_BOOK),
  generation: z.int().positive(),
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  session: z.string().max(100),
  leg: z.int().positive(),
  stage: z.enum(['checkpoint', 'leg-end', 'final']),
  runId: z.int().positive(),
  attempt: z.int().positive(),
  savedAt: z.int().positive(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a packed book says of itself. */
export type Manifest = z.output<typeof manifest>;
export type Stage = Manifest['stage'];

/** A copy of a book that cannot be used, and why. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** Packs the book as it stands now into an empty folder. Throws BookError if there is nothing to pack. */
export async function packBook(
  ledgerPath: string,
  folder: string,
  facts: Omit<Manifest, 'version' | 'seq' | 'hash' | 'bytes' | 'sha256' | 'session'>,
): Promise<Manifest> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, LEDGER_FILE);
  copyLedger(ledgerPath, copy);
  const reader = new LedgerReader(copy, 'at-rest');
  try {
    const head = reader.head();
    const session = lastSession(reader);
    if (!head || !session) throw new BookError('the ledger holds no session yet');
    const packed: Manifest = {
      version: 2,
      ...facts,
      ...head,
      session: session.id,
      bytes: lstatSync(copy).size,
      sha256: await sha256Of(copy),
    };
    writeFileSync(join(folder, MANIFEST_FILE), `${JSON.stringify(packed, null, 2)}\n`);
    return packed;
  } finally {
    reader.close();
  }
}

/** Checks a packed book that came from outside as a whole. Throws BookError with what is wrong. */
export async function inspectBook(folder: string): Promise<Manifest> {
  const manifestPath = join(folder, MANIFEST_FILE);
  const ledger = join(folder, LEDGER_FILE);
  plainFile(manifestPath, LARGEST_MANIFEST);
  const bytes = plainFile(ledger, LARGEST_LEDGER);
  const said = parseManifest(readFileSync(manifestPath, 'utf8'));
  if (said.bytes !== bytes)
    throw new BookError(`${LEDGER_FILE} has ${bytes} bytes, ${MANIFEST_FILE} says ${said.bytes}`);
  const sha256 = await sha256Of(ledger);
  if (sha256 !== said.sha256)
    throw new BookError(`the SHA-256 of ${LEDGER_FILE} is ${sha256}, ${MANIFEST_FILE} says ${said.sha256}`);
  verifyWhole(ledger, said);
  return said;
}

function verifyWhole(path: string, { seq, hash, book }: Manifest): void {
  let reader: LedgerReader;
  try {
    reader = new LedgerReader(path, 'at-rest');
  } catch (error) {
    throw new BookError((error as Error).message);
  }
  try {
    const { faults } = verifyLedger(reader);
    if (faults.length > 0)
      throw new BookError(`the ledger does not verify: ${faults.slice(0, 5).join('; ')}`);
    const name = bookOfLedger(identityOf(reader) ?? {});
    if (name !== book)
      throw new BookError(`the ledger is that of the book ${name}, ${MANIFEST_FILE} says ${book}`);
    const head = reader.head();
    if (head?.seq !== seq || head.hash !== hash) {
      throw new BookError(`the ledger ends with entry ${head?.seq}, ${MANIFEST_FILE} says ${seq}`);
    }
  } finally {
    reader.close();
  }
}

/** Puts a copy of a ledger where sessions look for it, whole or not at all. */
export function placeLedger(from: string, ledgerPath: string): void {
  mkdirSync(dirname(ledgerPath), { recursive: true });
  const draft = `${ledgerPath}.restored`;
  copyFileSync(from, draft);
  for (const suffix of ['-wal', '-shm']) rmSync(`${ledgerPath}${suffix}`, { force: true });
  removeEndMark(ledgerPath);
  renameSync(draft, ledgerPath);
}

function parseManifest(text: string): Manifest {
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    throw new BookError(
      `${MANIFEST_FILE} is not what was written: ${shortWords((error as Error).message, 300)}`,
    );
  }
}

/** A link could lead anywhere. */
function plainFile(path: string, largest: number): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new BookError(`${path} is not there, or no file`);
  if (found.size > largest) throw new BookError(`${path} has ${found.size} bytes, more than a book can have`);
  return found.size;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
