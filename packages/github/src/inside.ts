import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';

/**
 * Whether `path` (relative to `folder`, or absolute) lies in the folder or is it: as it is written, and again once every
 * link is followed. A path at which nothing exists is not inside.
 */
export function isInside(folder: string, path: string): boolean {
  const written = resolve(folder, path);
  try {
    return isBelow(folder, written) && isBelow(realpathSync(folder), realpathSync(written));
  } catch {
    return false;
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(isAbsolute(way) || /^\.\.(?:[\\/]|$)/.test(way));
}
