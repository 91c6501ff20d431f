import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const CHIMERA = fileURLToPath(new URL('../../packages/cli/bin/chimera.js', import.meta.url));

export type ProcessName = 'controller' | 'server' | 'bot';

const PID_FILES: Readonly<Record<ProcessName, string>> = {
  controller: 'chimera-runtime.pid',
  server: 'chimera-runtime.pid.server',
  bot: 'chimera-runtime.pid.bot',
};
export const NAMES = Object.keys(PID_FILES) as ProcessName[];

/** What is not over by then hangs, on however busy a machine. */
const HANGS_AFTER_MS = 240_000;

const LOOK_EVERY_MS = 20;

/** Restarts cost no time, so that kills come as often as they can. */
export const RESTLESS = { runtime_settings: { restart_delay_seconds: 0, max_restarts: 10 } };
export const WITHOUT_SERVER = { unified_server: { enabled: false } };

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly hung: boolean;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  /** What is run instead of Node itself, with Node and its arguments behind it. */
  readonly through?: readonly string[];
  /** After so long it hangs; `null` if it may take as long as it likes. */
  readonly limitMs?: number | null;
}

/** A folder in which sessions run, as a user's would, and the processes in it. */
export class Ground {
  readonly path = mkdtempSync(join(tmpdir(), 'chimera-chaos-'));

  constructor(configuration: object) {
    mkdirSync(join(this.path, '.chimera'));
    this.write('.chimera/runtime-config.json', JSON.stringify(configuration));
  }

  file(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Buffer): string {
    mkdirSync(dirname(this.file(name)), { recursive: true });
    writeFileSync(this.file(name), content);
    return this.file(name);
  }

  ledger(mode = 'test'): string {
    return this.file(`.chimera/state/${mode}/ledger.db`);
  }

  /** Starts a command; what it ended with comes later. One that hangs is killed with all that it started. */
  start(
    args: readonly string[],
    { environment = {}, through = [], limitMs = HANGS_AFTER_MS }: Surroundings = {},
  ): Started {
    const { PATH = '', HOME = '' } = process.env;
    const [program, ...rest] = [...through, process.execPath, CHIMERA, ...args];
    const env = { PATH, HOME, NO_COLOR: '1', ...environment };
    const child = spawn(program!, rest, {
      cwd: this.path,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let hung = false;
    const giveUp = () => {
      hung = true;
      this.killAll();
      child.kill('SIGKILL');
    };
    const timer = limitMs === null ? undefined : setTimeout(giveUp, limitMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const { promise, resolve, reject } = Promise.withResolvers<Ended>();
    child.once('error', reject).once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output, hung });
    });
    return { child, ended: promise };
  }

  run(...args: string[]): Promise<Ended> {
    return this.start(args).ended;
  }

  /** A session of test mode. */
  session(...args: string[]): Started {
    return this.start(['start', '--mode', 'test', ...args]);
  }

  /** Its id, if it runs and is this folder's. */
  pid(name: ProcessName): number | null {
    try {
      const pid = Number(readFileSync(this.file(PID_FILES[name]), 'utf8'));
      return this.#isOwn(pid) ? pid : null;
    } catch {
      return null;
    }
  }

  /** Every process that works in this folder or was started for it. */
  alive(): readonly number[] {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.map(Number).filter((pid) => this.#isOwn(pid));
  }

  #isOwn(pid: number): boolean {
    try {
      const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!;
      if (/^[ZX]/.test(state)) return false;
      const isHere = readlinkSync(`/proc/${pid}/cwd`) === this.path;
      return isHere || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(this.path);
    } catch {
      return false; // It has just ended.
    }
  }

  /** Sends a signal to one of them. Returns whether there was one. */
  signal(name: ProcessName, signal: NodeJS.Signals): boolean {
    const pid = this.pid(name);
    return pid !== null && signalTo(pid, signal);
  }

  /** Ends one of them as if the machine had no memory left. Returns whether there was one. */
  kill(name: ProcessName): boolean {
    return this.signal(name, 'SIGKILL');
  }

  killAll(): void {
    for (const pid of this.alive()) signalTo(pid, 'SIGKILL');
  }

  /** Waits until nothing runs here any more; false if something stays. */
  async isQuiet(withinMs = 60_000): Promise<boolean> {
    for (let waited = 0; waited < withinMs; waited += LOOK_EVERY_MS) {
      if (this.alive().length === 0) return true;
      await wait(LOOK_EVERY_MS);
    }
    return false;
  }

  /** Waits until that is so, or the command has ended. Returns whether it is so. */
  async until(started: Started, isSo: () => boolean): Promise<boolean> {
    while (!isSo()) {
      const { exitCode, signalCode } = started.child;
      if (exitCode !== null || signalCode !== null) return isSo();
      await wait(LOOK_EVERY_MS);
    }
    return true;
  }

  /** Whether the bot has written something of its session. */
  hasBegun(): boolean {
    return existsSync(this.ledger()) && existsSync(this.file('chimera-bot.log')) && this.pid('bot') !== null;
  }

  clear(): void {
    this.killAll();
    rmSync(this.path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false; // It ended by itself just now.
  }
}

/** Runs with a ground of its own, which is gone afterwards. */
export async function onGround<Result>(
  configuration: object,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const ground = new Ground(configuration);
  try {
    return await work(ground);
  } finally {
    ground.clear();
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
