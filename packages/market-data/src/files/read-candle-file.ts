import { Readable, type Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { BuiltCandles } from './candle-builder.ts';
import { DataError, damaged } from './data-error.ts';
import { readDelimited } from './delimited.ts';
import { type Bytes, bytesOfFile, collected, hashOfFile, lengthOfFile } from './file-bytes.ts';
import { freeBytes, mostCandles } from './memory-budget.ts';
import type { RawTable } from './raw-table.ts';
import { NOTHING_SAID, type Reading, type ReadOptions } from './read-options.ts';
import type { RecordedFile } from './recorded-file.ts';

export interface CandleFileOptions {
  /** What the file holds if neither its name nor its content tells. */
  readonly symbol: string | null;
  /** What a person said about the file. */
  readonly reading?: Reading;
}

type Format = 'gz' | 'zst' | 'zip' | 'feather' | 'parquet' | 'json' | 'csv';

/** The text of a JSON file is held whole, and engines hold no string of more characters. */
const LARGEST_JSON = 500_000_000;
const SNIFFED = 16;

/**
 * Reads candles from a file of any kind that traders have: CSV in the dialects of exchanges, sites and spreadsheets,
 * JSON, feather and parquet; plain, or as gz, zst or zip. They are neither sorted nor folded nor judged. What cannot be
 * read is a DataError with one line that tells why, and nothing of what else the file holds.
 */
export async function readCandleFile(path: string, known: CandleFileOptions): Promise<RecordedFile> {
  const reading = known.reading ?? NOTHING_SAID;
  const length = lengthOfFile(path);
  const { symbol, rows, taken } = await read(path, { ...reading, onlySymbol: known.symbol }, length);
  return { path, symbol, rows, sha256: await identity(path, reading), taken };
}

/** The same file read otherwise is another recording. */
async function identity(path: string, reading: Reading): Promise<string> {
  const hash = await hashOfFile(path);
  const said = Object.entries(reading).filter(([name, value]) => value !== null && name !== 'symbol');
  return said.length === 0 ? hash : `${hash} ${JSON.stringify(said.toSorted())}`;
}

async function read(path: string, options: ReadOptions, length: number): Promise<BuiltCandles> {
  const about = { path, names: [path], options, mostCandles: mostCandles() };
  const [format, bytes] = await sniffed(bytesOfFile(path));
  if (format === 'zip') {
    await bytes.return?.(undefined);
    const { zipContent } = await import('./zip-content.ts');
    const zip = await zipContent(path).catch((error) => {
      throw damaged(path, 'zip', error);
    });
    return await content(zip.content, { ...about, names: [path, zip.name] }, ' in zip', zip.bytes);
  }
  if (format === 'gz' || format === 'zst') {
    const unpacker = format === 'gz' ? createGunzip() : createZstdDecompress();
    return await content(through(bytes, unpacker), about, ` in ${format}`, null);
  }
  return await plain(format, bytes, { ...about, format }, length, true);
}

/** Errors on either side end both, and are thrown where the bytes are taken. */
async function* through(bytes: Bytes, unpacker: Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes);
  source.on('error', (error) => unpacker.destroy(error));
  // One that comes after nobody takes bytes any more has no one to go to.
  unpacker.on('error', () => {});
  source.pipe(unpacker);
  try {
    yield* unpacker as AsyncIterable<Uint8Array>;
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

/** What is within a packed file, which is not packed once more. */
async function content(
  packed: Bytes,
  about: Omit<RawTable, 'format'>,
  within: string,
  length: number | null,
): Promise<BuiltCandles> {
  try {
    const [format, bytes] = await sniffed(packed);
    if (format === 'zip' || format === 'gz' || format === 'zst') {
      throw new DataError(`${about.path}: it is packed twice`, 'unpack it once, and name what is in it');
    }
    return await plain(format, bytes, { ...about, format: `${format}${within}` }, length, false);
  } catch (error) {
    throw damaged(about.path, within.trim().replace(/^in /, ''), error);
  }
}

async function plain(
  format: Exclude<Format, 'gz' | 'zst' | 'zip'>,
  bytes: Bytes,
  about: RawTable,
  length: number | null,
  isFile: boolean,
): Promise<BuiltCandles> {
  const { path } = about;
  if (format === 'csv') return await readDelimited(bytes, { ...about, bytes: length });
  if (format === 'parquet' && isFile) {
    const { asyncBufferFromFile } = await import('hyparquet');
    return await (await import('./parquet.ts')).readParquet(await asyncBufferFromFile(path), about);
  }
  const most = format === 'json' ? Math.min(LARGEST_JSON, freeBytes() / 4) : freeBytes() / 4;
  const tooLong = () =>
    new DataError(
      `${path}: as ${format} it is held whole, and it is larger than the ${Math.floor(most / 1e6)} MB that may be`,
      format === 'json' ? 'take it as CSV, feather or parquet' : 'give it in parts, or as CSV',
    );
  if (length !== null && length > most) throw tooLong();
  const whole = await collected(bytes, most, tooLong);
  if (format === 'json') return (await import('./json-candles.ts')).readJson(whole, about);
  if (format === 'feather') return (await import('./feather.ts')).readFeather(whole, about);
  const buffer = whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength) as ArrayBuffer;
  return await (await import('./parquet.ts')).readParquet(buffer, about);
}

/** Tells a format by its first bytes; the bytes that follow are all of them. */
async function sniffed(bytes: Bytes): Promise<[Format, AsyncGenerator<Uint8Array>]> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const iterator = bytes[Symbol.asyncIterator]();
  while (length < SNIFFED) {
    const { value, done } = await iterator.next();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  const head = Buffer.concat(parts);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      for (;;) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return [formatOf(head), all()];
}

function formatOf(head: Buffer): Format {
  const begins = (...values: number[]) => values.every((value, at) => head[at] === value);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (begins(0x1f, 0x8b)) return 'gz';
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return 'zst';
  const text = head.toString('latin1');
  if (text.startsWith('ARROW1')) return 'feather';
  if (text.startsWith('PAR1')) return 'parquet';
  return /^(\u00ef\u00bb\u00bf)?\s*[[{]/.test(text) ? 'json' : 'csv';
}
