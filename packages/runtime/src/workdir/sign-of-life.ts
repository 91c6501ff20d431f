import { writeFileSync } from 'node:fs';
import { readOwnFile } from '../file-kind.ts';
import { makeFolder } from '../make-folder.ts';
import type { Paths } from './paths.ts';

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
