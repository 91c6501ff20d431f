import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { makeFolder } from '@chimera/base';
import { usageMistake } from './find-book.ts';

/** The folder of `--out`, made if it is missing; better known to be unusable before the work than after it. */
export function outFolder(option: string, given: string): string {
  const folder = resolve(given);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw usageMistake(option, given, `a folder that can be made and written (${code ?? 'it cannot'})`);
  }
}
