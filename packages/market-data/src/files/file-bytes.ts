import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { DataError } from './data-error.ts';

const PART_BYTES = 1 << 20;

export type Bytes = AsyncIterable<Uint8Array>;

/** Its length in bytes. DataError where it is not there, or no file that can be read to its end. */
export function lengthOfFile(path: string): number {
  const found = stat(path);
  if (found.isDirectory()) {
    throw new DataError(`${path}: it is a folder`, 'name the files in it, such as FOLDER/*.csv');
  }
  if (!found.isFile()) {
    throw new DataError(
      `${path}: it is a pipe or a device, not a file`,
      'write the candles into a file first, and name that',
    );
  }
  if (found.size === 0) throw new DataError(`${path}: it is empty`, 'fetch or export the file again');
  return found.size;
}

function stat(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

export async function* bytesOfFile(path: string): Bytes {
  try {
    yield* createReadStream(path, { highWaterMark: PART_BYTES }) as Bytes;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** SHA-256 of the file as it is stored. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of bytesOfFile(path)) hash.update(part);
  return hash.digest('hex');
}

/** All of it, of `most` bytes at most. */
export async function collected(bytes: Bytes, most: number, tooLong: () => DataError): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > most) throw tooLong();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function unreadable(path: string, error: unknown): DataError {
  if (error instanceof DataError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new DataError(
      `${path}: there is no such file`,
      'check its name and folder; "chimera download" fetches candles, "chimera import" takes over those of others',
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new DataError(
      `${path}: it may not be read by this user`,
      'allow it (chmod +r), or run as its owner',
    );
  }
  return new DataError(
    `${path}: it cannot be read: ${code || message}`,
    'see that the disk is whole and there',
  );
}
