import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Replaces a file in one move, so that nobody reads half of it. What cannot be finished leaves nothing behind. */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    removeQuietly(draft);
    throw error;
  }
}

/** Half a file on a full disk takes space that is needed. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What is wrong with the disk is told by the error that led here.
  }
}
