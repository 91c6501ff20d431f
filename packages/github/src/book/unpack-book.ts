import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { shortWords } from '@chimera/engine';
import yauzl from 'yauzl';
import { BookError, LARGEST_LEDGER, LARGEST_MANIFEST, LEDGER_FILE, MANIFEST_FILE } from './packed-book.ts';

const LARGEST: Readonly<Record<string, number>> = {
  [LEDGER_FILE]: LARGEST_LEDGER,
  [MANIFEST_FILE]: LARGEST_MANIFEST,
};

/**
 * Unpacks the two files of a packed book from a zip into an empty folder, and nothing else that is in it: no links, no
 * other names, never more bytes than the archive says, and never more than a book can have. @throws {BookError}
 */
export async function unpackBook(zip: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const archive = await yauzl.openPromise(zip, {
      lazyEntries: true,
      validateEntrySizes: true,
      autoClose: false,
    });
    try {
      await unpackEntries(archive, folder);
    } finally {
      archive.close();
    }
  } catch (error) {
    if (error instanceof BookError) throw error;
    throw new BookError(`it is no whole zip file: ${(error as Error).message}`);
  }
}

async function unpackEntries(archive: yauzl.ZipFile, folder: string): Promise<void> {
  const unpacked = new Set<string>();
  for await (const entry of archive.eachEntry()) {
    const { fileName, uncompressedSize } = entry;
    const largest = Object.hasOwn(LARGEST, fileName) ? LARGEST[fileName]! : null;
    if (largest === null || unpacked.has(fileName)) {
      throw new BookError(`it holds ${JSON.stringify(shortWords(fileName, 100))}, which no saved book does`);
    }
    if (uncompressedSize > largest) {
      throw new BookError(`${fileName} has ${uncompressedSize} bytes, more than a book can have`);
    }
    unpacked.add(fileName);
    // Written as a plain file, also if the archive says that it is a link.
    await pipeline(
      await archive.openReadStreamPromise(entry),
      createWriteStream(join(folder, fileName), { flags: 'wx' }),
    );
  }
}
