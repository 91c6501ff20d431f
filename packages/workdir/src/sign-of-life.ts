import { writeFileSync } from 'node:fs';
import { makeFolder, readOwnFile } from '@chimera/base';
import type { Paths } from '@chimera/config';

/** The watcher shows that it lives: what it writes must differ from what it wrote before. */
export function showLife({ state, signOfLife }: Paths, sign: string): void {
  makeFolder(state);
  writeFileSync(signOfLife, sign);
}

export function lastSignOfLife({ signOfLife }: Paths): string {
  try {
    return readOwnFile(signOfLife);
  } catch {
    return '';
  }
}
