/** Takes the lock that it is given, says whether it got it, and holds it until it is told to let go, or killed. */
import { takeLock } from '../lock.ts';

const lock = takeLock(process.argv[2]!);
process.send?.(lock !== null);
process.on('message', () => {
  lock?.release();
  process.disconnect();
});
