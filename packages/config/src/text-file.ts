import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Mistake } from '@chimera/base';

/** What is wrong with a file as a whole. */
export type FileFault = Pick<Mistake, 'problem' | 'found' | 'expected' | 'remedy'>;

const largestBytes = 1024 * 1024;

const fault = (found: string, expected: string, remedy: string): FileFault => ({
  problem: 'File cannot be used',
  found,
  expected,
  remedy,
});

const unreadable: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  EACCES: ['a file that may not be read', 'Give this user the right to read it (chmod u+r).'],
  EPERM: ['a file that may not be read', 'Give this user the right to read it (chmod u+r).'],
  ELOOP: ['links that lead in a circle', 'Replace the link by a file.'],
  ENAMETOOLONG: ['a path that is too long', 'Choose a shorter path.'],
};

/** Why the operating system did not let a file be read, by its error code. */
export function unreadableFile(code: string): FileFault {
  const known = Object.hasOwn(unreadable, code) ? unreadable[code] : undefined;
  const [found, remedy] = known ?? [`an error of the system: ${code}`, 'Look at the file and its folder.'];
  return fault(found, 'a readable file', remedy);
}

/** The text of a small UTF-8 file (a byte order mark is dropped), `null` if there is none, or what is wrong with it. */
export function readTextFile(path: string, mostBytes: number = largestBytes): string | FileFault | null {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return null;
    if (!status.isFile()) {
      const kind = status.isDirectory() ? 'a folder' : 'a device, pipe or socket';
      return fault(kind, 'a file', 'Replace it by a file, or name another file.');
    }
    if (status.size > mostBytes) {
      return fault(
        `${status.size} bytes`,
        `at most ${mostBytes} bytes`,
        'Check that this is the right file.',
      );
    }
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return fault('bytes that are not UTF-8', 'UTF-8 text', 'Save the file as UTF-8.');
    return new TextDecoder().decode(bytes);
  } catch (error) {
    return unreadableFile(String((error as NodeJS.ErrnoException).code ?? error));
  }
}
