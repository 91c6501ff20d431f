/** Holds a work directory as a controller does. `stubborn`: it does not hear SIGTERM. */
import { takeLock } from '../../ledger/lock.ts';
import { pathsOf } from '../../session/paths.ts';
import { writePid } from '../pid-file.ts';

const [workdir, manner] = process.argv.slice(2);
const paths = pathsOf(workdir!);
const lock = takeLock(paths.lock);
writePid(paths.pid, process.pid);
process.on('SIGTERM', () => {
  if (manner === 'stubborn') return;
  lock?.release();
  process.exit(0);
});
process.send?.(lock !== null);
setInterval(() => {}, 60_000);
