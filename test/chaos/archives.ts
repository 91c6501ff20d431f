import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BookError,
  inspectBook,
  LEDGER_FILE,
  MANIFEST_FILE,
  packBook,
} from '../../packages/github/src/book/packed-book.ts';
import { unpackBook } from '../../packages/github/src/book/unpack-book.ts';
import { zipOf } from '../github/books/zip-file.ts';
import { mutatedBytes, mutatedJson } from './mutants.ts';
import { sampleLedger } from './sample-ledger.ts';
import type { Loss, Section, Trials } from './trials.ts';

const GIBIBYTE = 2 ** 30;

type Entries = Parameters<typeof zipOf>[0];

/** An honest saved book. */
interface Book {
  readonly ledger: Buffer;
  readonly manifest: Buffer;
}

/** Archives that nobody packed for good. */
const HOSTILE: Readonly<Record<string, (book: Book, trials: Trials) => Entries>> = {
  'a path that leads out': ({ ledger, manifest }, trials) => [
    {
      name: trials.pick([
        '../ledger.db',
        '/tmp/chimera-out',
        '..\\ledger.db',
        'a/../../ledger.db',
        './ledger.db',
        'ledger.db/../../x',
      ]),
      content: ledger,
    },
    { name: MANIFEST_FILE, content: manifest },
  ],
  'a link': ({ manifest }, trials) => [
    { name: LEDGER_FILE, content: trials.pick(['/etc/passwd', '../../x', '/dev/zero']), mode: 0o120777 },
    { name: MANIFEST_FILE, content: manifest },
  ],
  'a device or a pipe': ({ ledger, manifest }, trials) => [
    {
      name: LEDGER_FILE,
      content: ledger,
      mode: trials.pick([0o020666, 0o060666, 0o010666, 0o140777, 0o040755]),
    },
    { name: MANIFEST_FILE, content: manifest.subarray(0, 20) },
  ],
  'a size that is not true': ({ ledger, manifest }, trials) => [
    {
      name: LEDGER_FILE,
      content: ledger,
      saidBytes: trials.pick([0, 1, ledger.length - 1, ledger.length + 1, GIBIBYTE, 2 ** 32 - 1]),
    },
    { name: MANIFEST_FILE, content: manifest },
  ],
  'a bomb': ({ manifest }) => [
    { name: LEDGER_FILE, content: Buffer.alloc(20_000_000), saidBytes: 1_000 },
    { name: MANIFEST_FILE, content: manifest },
  ],
  'a manifest that is too large': ({ ledger }) => [
    { name: LEDGER_FILE, content: ledger },
    { name: MANIFEST_FILE, content: Buffer.alloc(200_000, ' ') },
  ],
  'the same file twice': ({ ledger, manifest }) => [
    { name: LEDGER_FILE, content: ledger },
    { name: LEDGER_FILE, content: 'other' },
    { name: MANIFEST_FILE, content: manifest },
  ],
  'a file too many': ({ ledger, manifest }, trials) => [
    { name: LEDGER_FILE, content: ledger },
    { name: MANIFEST_FILE, content: manifest },
    {
      name: trials.pick([
        '__proto__',
        'constructor',
        '.chimera/RUNTIME_DISABLED',
        'book.json\u0000',
        'strategies/momentum.ts',
      ]),
      content: 'x',
    },
  ],
  'a manifest that says something else': ({ ledger, manifest }, trials) => [
    { name: LEDGER_FILE, content: ledger },
    { name: MANIFEST_FILE, content: mutatedJson(JSON.parse(manifest.toString()), trials.random) },
  ],
  'nothing in it': () => [],
};

/** A book that is taken must be the honest one, to the byte; all else is refused in words, and nothing lies outside. */
async function take(zip: Buffer, { ledger }: Book, home: string): Promise<Loss> {
  const folder = join(home, 'unpacked');
  const archive = join(home, 'book.zip');
  writeFileSync(archive, zip);
  try {
    await unpackBook(archive, folder);
    await inspectBook(folder);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    if (/^ {4}at /m.test(error.message) || error.message.length > 5_000)
      return `refused in raw words: ${error.message}`;
    return outsideOf(home);
  }
  const taken = readFileSync(join(folder, LEDGER_FILE));
  return taken.equals(ledger) ? outsideOf(home) : 'a book was taken that is not the one that was saved';
}

function outsideOf(home: string): Loss {
  const names = readdirSync(home).filter(
    (name) => name !== 'unpacked' && name !== 'book.zip' && name !== 'packed',
  );
  if (names.length > 0 || existsSync('/tmp/chimera-out')) return `written outside: ${names.join(', ')}`;
  const more = readdirSync(join(home, 'unpacked')).filter(
    (name) => name !== LEDGER_FILE && name !== MANIFEST_FILE,
  );
  return more.length > 0 ? `unpacked besides: ${more.join(', ')}` : null;
}

export const ARCHIVES: Section = {
  name: 'archives',
  luck: 'saved books with paths out of their folder, wrong sizes, links or devices, or with damage anywhere',
  promise:
    'only a copy that equals the saved one, to the byte, is restored; all others are refused with a message, and nothing is written elsewhere',
  tests: ['packages/github/src/book/packed-book.test.ts', 'test/github/books/'],
  counts: { short: 100, full: 2_000 },
  async run(trials: Trials) {
    const home = mkdtempSync(join(tmpdir(), 'chimera-archives-'));
    try {
      const facts = {
        mode: 'test',
        book: 'main',
        generation: 1,
        leg: 1,
        stage: 'final',
        runId: 1,
        attempt: 1,
        savedAt: 1,
      } as const;
      await packBook(await sampleLedger(), join(home, 'packed'), facts);
      const book = {
        ledger: readFileSync(join(home, 'packed', LEDGER_FILE)),
        manifest: readFileSync(join(home, 'packed', MANIFEST_FILE)),
      };
      const honest = zipOf([
        { name: LEDGER_FILE, content: book.ledger },
        { name: MANIFEST_FILE, content: book.manifest },
      ]);
      const kinds = Object.entries(HOSTILE);
      for (let index = 0; !trials.isDone; index += 1) {
        const [what, made] = kinds[index % kinds.length]!;
        const isHostile = index % 2 === 0;
        const zip = isHostile ? zipOf(made(book, trials)) : mutatedBytes(honest, trials.random);
        await trials.attempt(isHostile ? what : 'a damaged archive', () => take(zip, book, home));
      }
    } finally {
      rmSync(home, { recursive: true });
    }
  },
};
