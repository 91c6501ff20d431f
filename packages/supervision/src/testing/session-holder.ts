/**
 * Holds a work directory as a controller does. `stubborn`: it does not hear SIGTERM; `starting`: it does not hold the
 * lock yet; `nameless`: it holds the lock and writes its pid only half a second later.
 */

import { mkdirSync } from 'node:fs';
import { pathsOf } from '@chimera/config';
import { takeLock } from '@chimera/ledger';
import { writePid } from '@chimera/workdir';

const [workdir, manner] = process.argv.slice(2);
const paths = pathsOf(workdir!);
mkdirSync(paths.state, { recursive: true });
if (manner !== 'starting') {
  const lock = takeLock(paths.lock);
  if (manner === 'nameless') setTimeout(() => writePid(paths.pid, process.pid), 500);
  else writePid(paths.pid, process.pid);
  process.on('SIGTERM', () => {
    if (manner === 'stubborn') return;
    lock?.release();
    process.exit(0);
  });
  process.send?.(lock !== null);
} else {
  process.send?.(true);
}
setInterval(() => {}, 60_000);
