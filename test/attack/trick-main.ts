import { raiseGuard } from '../../packages/strategy-host/src/walls/guard.ts';

/** Plays the host: raises the guard unless told not to, and imports the file of a trick. */

const [file, guard] = process.argv.slice(2);
const end = guard === 'guard' ? raiseGuard().exit : (code: number) => process.exit(code);
setTimeout(() => end(0), 1_500);
try {
  await import(file!);
} catch {
  // Refused, as it should be.
}
setTimeout(() => end(0), 120);
