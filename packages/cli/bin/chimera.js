#!/bin/sh
// 2>/dev/null; n="$(ulimit -Hn)"; [ "$n" = unlimited ] || [ "$n" -ge 64 ] || { echo "Chimera needs to open 64 files at least, and the limit here is $n. Raise it: ulimit -n 1024" >&2; exit 1; }; exec /usr/bin/env node "$0" "$@"

// The line above is a comment here and a command there: with few files to open Node crashes before it runs anything, so
// the shell looks first.
//
// Plain JavaScript that any Node can read: finds the Node that the project brings with it, and hands over to it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Without a listener, SIGUSR1 from any process of the same user opens Node's debugger, which reads the environment.
process.on('SIGUSR1', () => {});

const NEEDED = 24;

/** Each of the three processes opens about forty files before the first reader comes. */
const LEAST_FILES = 64;

/** A session of three symbols does with half of that; with a quarter Node crashes. */
const LEAST_HEAP_MB = 64;
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The nearest `node_modules` that holds something, looked for from here upwards as Node itself does. */
function installed(...names) {
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', ...names);
    if (existsSync(candidate)) return candidate;
  }
  return null;
}

/** Node raises the limit to what may be had; Linux says which that is. */
function openFiles() {
  try {
    return Number(
      /^Max open files +(\d+) /m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? Infinity,
    );
  } catch (error) {
    return error.code === 'EMFILE' ? 'lower' : Infinity;
  }
}

/** What `--max-old-space-size` says, on the command line or in NODE_OPTIONS. */
const [, heapMb = Infinity] =
  /.*--max[-_]old[-_]space[-_]size[= ](\d+)/s.exec(
    [process.env.NODE_OPTIONS ?? '', ...process.execArgv].join(' '),
  ) ?? [];
const limit = openFiles();
if (limit === 'lower' || limit < LEAST_FILES) {
  console.error(
    `Chimera needs to open ${LEAST_FILES} files at least, and the limit here is ${limit}. Raise it: ulimit -n 1024`,
  );
  process.exit(1);
}

if (Number(heapMb) < LEAST_HEAP_MB) {
  console.error(
    `Chimera needs ${LEAST_HEAP_MB} MB for JavaScript at least, and --max-old-space-size allows ${heapMb} MB. ` +
      'Take it out of NODE_OPTIONS, or give more.',
  );
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  // Compiled once, and then shared by all three processes: they start faster and need less memory.
  const packages = installed('@chimera');
  if (packages) process.env.NODE_COMPILE_CACHE ??= join(dirname(packages), '.cache', 'chimera');
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import(main);
} else {
  const node = installed('.bin', 'node');
  if (node === null) {
    console.error(
      `Chimera needs Node.js ${NEEDED}, this is ${process.version}, and the one it brings is not installed.`,
    );
    console.error('Run "npm ci" in its folder (Linux), or install Node.js 24 (other systems).');
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // What Ctrl-C sends twice this way, the session takes for one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) process.removeAllListeners(signal);
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
}
