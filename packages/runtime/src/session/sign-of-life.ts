import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Paths } from './paths.ts';

/** The watcher shows that it lives: whatever it writes must differ from what it wrote before. */
export function showLife({ state, signOfLife }: Paths, sign: string): void {
  mkdirSync(state, { recursive: true });
  writeFileSync(signOfLife, sign);
}

export function lastSignOfLife({ signOfLife }: Paths): string {
  try {
    return readFileSync(signOfLife, 'utf8');
  } catch {
    return '';
  }
}
