import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where temporary files may lie if the folder that the environment names (`TMPDIR`) cannot be used. */
const OTHERS = ['/tmp', '/var/tmp', '/dev/shm'];

/**
 * Makes an empty folder for files that are removed again: in the system's folder for them, else in one that most systems
 * have, else in `instead`. Throws if none of them can be written.
 */
export function makeScratchFolder(
  prefix: string,
  instead: string | null = null,
  first: string = tmpdir(),
): string {
  const places = [first, ...OTHERS, ...(instead === null ? [] : [instead])];
  for (const place of places) {
    try {
      return mkdtempSync(join(place, prefix));
    } catch {
      // The next one may do.
    }
  }
  throw Object.assign(
    new Error(`no temporary files can be written in ${first}: set TMPDIR to a folder that can be written`),
    { code: 'ENOENT', path: first },
  );
}
