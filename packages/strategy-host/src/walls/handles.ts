import { openSync, readdirSync } from 'node:fs';

/** More than a process usually has open, for a system that does not say. */
const MANY = 255;

let nothing: number | null = null;

/**
 * What to put behind the three standard streams in a child's `stdio`, so that it inherits no other handle. Node closes its
 * own for its children, but not what it was itself started with; the permission model lets everybody use an open handle.
 */
export function noHandles(): readonly number[] {
  if (process.platform === 'win32') return [];
  nothing ??= openSync('/dev/null', 'r+');
  return Array.from({ length: Math.max(0, highestHandle() - 2) }, () => nothing!);
}

function highestHandle(): number {
  try {
    return Math.max(...readdirSync('/dev/fd').map(Number).filter(Number.isInteger));
  } catch {
    return MANY;
  }
}
