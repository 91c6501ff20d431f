import { writeFileSync } from 'node:fs';
import type { Paths } from '../config/paths.ts';
import { readOwnFile } from '../file-kind.ts';
import { makeFolder } from '../make-folder.ts';

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
