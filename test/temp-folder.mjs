import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '@chimera/workdir';

const PREFIX = 'chimera-tests-';

/**
 * Before all tests: a run has a temporary folder of its own, which its processes inherit. Folders of runs that were killed are
 * removed.
 */
export default function makeTempFolder() {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) removeFolder(join(tmpdir(), name));
  }
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Some tests start processes as another user.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
}

export function removeFolder(path) {
  rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
