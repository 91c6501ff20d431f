import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const CHIMERA = fileURLToPath(new URL('../../packages/cli/bin/chimera.js', import.meta.url));

export type ProcessName = 'controller' | 'server' | 'bot';

const PID_FILES: Readonly<Record<ProcessName, string>> = {
  controller: 'chimera-runtime.pid',
  server: 'chimera-runtime.pid.server',
  bot: 'chimera-runtime.pid.bot',
};

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A folder in which sessions run, as a user's would, and the processes in it. */
export class Ground {
  readonly path = mkdtempSync(join(tmpdir(), 'chimera-chaos-'));

  constructor(configuration: object) {
    mkdirSync(join(this.path, '.chimera'));
    writeFileSync(join(this.path, '.chimera/runtime-config.json'), JSON.stringify(configuration));
  }

  /** Starts a command; what it ended with comes later. */
  start(...args: string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, NO_COLOR: '1' };
    const child = spawn(process.execPath, [CHIMERA, ...args], { cwd: this.path, env });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    const { promise, resolve, reject } = Promise.withResolvers<Ended>();
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
    return { child, ended: promise };
  }

  run(...args: string[]): Promise<Ended> {
    return this.start(...args).ended;
  }

  /** Its id, where it runs and is this folder's. */
  pid(name: ProcessName): number | null {
    try {
      const pid = Number(readFileSync(join(this.path, PID_FILES[name]), 'utf8'));
      const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!;
      return pid > 1 && !/^[ZX]/.test(state) ? pid : null;
    } catch {
      return null;
    }
  }

  /** Ends one of them as if the machine had no memory left. Returns whether there was one. */
  kill(name: ProcessName): boolean {
    const pid = this.pid(name);
    if (pid === null) return false;
    try {
      process.kill(pid, 'SIGKILL');
      return true;
    } catch {
      return false; // It ended by itself just now.
    }
  }

  /** Waits until nothing runs here any more; false where something stays. */
  async isQuiet(withinMs = 20_000): Promise<boolean> {
    const names = Object.keys(PID_FILES) as ProcessName[];
    for (let waited = 0; waited < withinMs; waited += 50) {
      if (names.every((name) => this.pid(name) === null)) return true;
      await wait(50);
    }
    return false;
  }

  clear(): void {
    for (const name of Object.keys(PID_FILES) as ProcessName[]) this.kill(name);
    rmSync(this.path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
