/**
 * Loaded into the steps of a run. It stops the controller of the second leg before that has done anything, and says so
 * in a file: the moment between being started and holding the session's lock then lasts until the process is ended.
 */
import child_process from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { HELD_FILE, NODE_OPTIONS } = process.env;
const program = process.argv[1] ?? '';

if (/controller\.js$/.test(program)) {
  writeFileSync(HELD_FILE, String(process.pid));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
} else if (/launch.dist.main\.js$/.test(program) && process.cwd().includes('-session-2')) {
  // A session's processes get no such option from the step.
  const { spawn } = child_process;
  child_process.spawn = (command, args, options) =>
    spawn(command, args, { ...options, env: { ...options.env, HELD_FILE, NODE_OPTIONS } });
  syncBuiltinESMExports();
}
