import { readdirSync, readlinkSync } from 'node:fs';

/** Processes whose working directory lies in the folder, by their numbers. */
export function processesIn(folder: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
      } catch {
        return false; // It has just ended.
      }
    })
    .map(Number);
}
