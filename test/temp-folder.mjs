import {
  accessSync,
  chmodSync,
  constants,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '@chimera/workdir';

const PREFIX = 'chimera-tests-';

/** Linux keeps what is written here in memory: there a ledger's commit does not wait for a disk. */
const IN_MEMORY = '/dev/shm';

/** Memory that must be free for that. A whole run keeps at most half a gigabyte at a time. */
const LEAST_FREE_BYTES = 3e9;

/**
 * Before all tests: a run has a temporary folder of its own, which its processes inherit, in memory if there is enough of
 * it. Folders of runs that were killed are removed.
 */
export default function makeTempFolder() {
  const place = process.env.TMPDIR === undefined && isRoomy(IN_MEMORY) ? IN_MEMORY : tmpdir();
  for (const name of readdirSync(place)) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) removeFolder(join(place, name));
  }
  const folder = mkdtempSync(join(place, `${PREFIX}${process.pid}-`));
  // Some tests start processes as another user.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
}

/** Whether it is memory, of which enough is free, and programs may be started from it. */
function isRoomy(path) {
  try {
    accessSync(path, constants.W_OK);
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.split(' ')[1] === path);
    const [, , kind, options] = mount?.split(' ') ?? [];
    const { bavail, bsize } = statfsSync(path);
    const isExecutable = !options?.split(',').includes('noexec');
    return kind === 'tmpfs' && isExecutable && Math.min(bavail * bsize, freemem()) > LEAST_FREE_BYTES;
  } catch {
    return false;
  }
}

export function removeFolder(path) {
  rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
