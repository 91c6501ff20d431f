#!/usr/bin/env node
// Plain JavaScript that any Node can read: finds the Node that the project brings with it, and hands over to it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The nearest `node_modules` that holds something, looked for from here upwards as Node itself does. */
function installed(...names) {
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', ...names);
    if (existsSync(candidate)) return candidate;
  }
  return null;
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
