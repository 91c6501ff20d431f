import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded into every process of a session (`NODE_OPTIONS=--import=…`), it prints in the one that `PRINTING` names, on and on:
 * as a library would, and past everything that JavaScript can hold up.
 */
const { PRINTING = '' } = process.env;
const LINE = `${'x'.repeat(10_000)}\n`;
const EVERY_MS = 5;

function write(handle: number): void {
  for (let count = 0; count < 20; count += 1) writeSync(handle, LINE);
}

if (isMainThread && PRINTING !== '' && process.argv[1]?.includes(PRINTING)) {
  setInterval(() => {
    // It is still being loaded.
    if (!Object.hasOwn(process.stdout, 'write')) return;
    console.log('chatter with password=hunter2');
    console.error(LINE);
    process.stdout.write('half a line, ');
    write(1);
    write(2);
  }, EVERY_MS).unref();
}
