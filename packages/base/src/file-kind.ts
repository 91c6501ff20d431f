import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';

/** What this program leaves for itself is small; more is not read of it. */
const MOST_READ_BYTES = 4 * 1024 * 1024;

/** How the message of `requireFile` ends. */
export const NEEDED_THERE = 'a file is needed there';

/** What lies in the place of a file, as people say it; `null` if a file lies there, or nothing. */
export function otherThanFile(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isFile() ? null : kindOf(found);
}

/** The same of a folder's place. */
export function otherThanFolder(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isDirectory() ? null : kindOf(found);
}

function kindOf(found: Stats): string {
  if (found.isFile()) return 'a file';
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a named pipe';
  if (found.isSocket()) return 'a socket';
  return 'a device';
}

/**
 * Throws if something else than a file lies there. To be asked before a file is opened: opening a named pipe waits for
 * its other end, for ever if there is none.
 */
export function requireFile(path: string): void {
  const found = otherThanFile(path);
  if (found !== null) throw notAFile(path, found);
}

/** Reads a small text file of our own, without waiting for anything. Throws the system's error, or if it is no file. */
export function readOwnFile(path: string): string {
  return readBytes(path, (size) => {
    if (size > MOST_READ_BYTES) throw new Error(`${path} has ${size} bytes, which is too many`);
    return 0;
  });
}

/** The last `most` bytes of a text file of our own, without waiting for anything. Throws like `readOwnFile`. */
export function readOwnEnd(path: string, most: number): string {
  return readBytes(path, (size) => Math.max(0, size - most));
}

function readBytes(path: string, from: (size: number) => number): string {
  // A named pipe is opened at once this way, and then refused.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw notAFile(path, kindOf(found));
    const start = from(found.size);
    const bytes = Buffer.alloc(found.size - start);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, start));
  } finally {
    closeSync(file);
  }
}

function notAFile(path: string, found: string): Error {
  const code = found === 'a folder' ? 'EISDIR' : 'ENXIO';
  return Object.assign(new Error(`${path} is ${found}, ${NEEDED_THERE}`), { code, path });
}
