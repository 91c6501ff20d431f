import { basename } from 'node:path';
import yauzl from 'yauzl';
import { DataError } from './data-error.ts';
import type { Bytes } from './file-bytes.ts';

export interface ZipContent {
  /** The name of the one file of candles in it. */
  readonly name: string;
  /** Its length when unpacked, as the archive says. */
  readonly bytes: number;
  readonly content: Bytes;
}

const IS_CANDLES = /\.(csv|txt|tsv|json|feather|arrow|parquet)$/i;
/** Of an archive with more entries none is looked at. */
const MOST_ENTRIES = 10_000;

/** The one file of candles in a zip. It is unpacked as it is read, and never longer than the archive says. */
export async function zipContent(path: string): Promise<ZipContent> {
  const archive = await yauzl.openPromise(path, {
    lazyEntries: true,
    validateEntrySizes: true,
    autoClose: false,
  });
  const found: yauzl.Entry[] = [];
  let seen = 0;
  for await (const entry of archive.eachEntry()) {
    seen += 1;
    if (seen > MOST_ENTRIES) break;
    if (IS_CANDLES.test(entry.fileName) && !/(^|\/)(\.|__MACOSX)/.test(entry.fileName)) found.push(entry);
  }
  const [entry] = found;
  if (entry === undefined || found.length > 1) {
    archive.close();
    throw entry === undefined
      ? new DataError(
          `${path}: there is no file of candles in it`,
          'a zip holds one CSV, JSON, feather or parquet file',
        )
      : new DataError(
          `${path}: it holds ${found.length} files`,
          'unpack it, and name the files that are wanted',
        );
  }
  return {
    name: basename(entry.fileName),
    bytes: entry.uncompressedSize,
    content: unpacked(archive, entry),
  };
}

async function* unpacked(archive: yauzl.ZipFile, entry: yauzl.Entry): Bytes {
  try {
    yield* (await archive.openReadStreamPromise(entry)) as Bytes;
  } finally {
    archive.close();
  }
}
