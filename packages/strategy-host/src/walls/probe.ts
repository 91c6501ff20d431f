import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { basename, join } from 'node:path';
import { makeScratchFolder } from '@chimera/base';
import type { WallName } from '@chimera/contract';
import { shippedFile } from './bundle-home.ts';
import { findLauncher, type Launcher, walledCommand } from './launcher.ts';
import { isPermissionModelSound } from './node-version.ts';
import { type Attempt, type Walls, wallsFrom } from './walls.ts';

const PROBE_MS = 10_000;
const MEMORY_MB = 128;

/** What the probe is told to go for; all of it belongs to this process. */
export interface Targets {
  readonly tcpPort: number;
  readonly udpPort: number;
  readonly socket: string;
  /** A name that is no file; `null` if there is none. */
  readonly abstractSocket: string | null;
  readonly foreignFile: string;
  readonly writeTo: readonly string[];
  /** A file in memory that all processes share. */
  readonly sharedMemory: string;
  readonly parent: number;
}

/** What the probe answers, by attempt: whether it was done. */
export type Outcomes = Readonly<Record<string, { readonly wall: WallName; readonly done: boolean }>>;

let proven: Promise<Walls> | null = null;

/**
 * What keeps strategies in on this machine: a probe is started as a strategy would be, and tries to get out. Once a
 * process.
 */
export function probeWalls(): Promise<Walls> {
  proven ??= findLauncher().then(probeLauncher);
  return proven;
}

/** The same for a given launcher, each time anew. */
export async function probeLauncher(launcher: Launcher): Promise<Walls> {
  const folder = realpathSync(makeScratchFolder('chimera-probe-'));
  const own = realpathSync(makeScratchFolder('chimera-probe-own-'));
  const closing: (() => void)[] = [];
  try {
    const targets = await setTargets(folder, own, closing);
    const entry = shippedFile(import.meta.url, 'probe-main.ts', 'probe.js');
    const ask = (level: 'kernel' | 'node') => runProbe(launcher, entry, targets, own, level);
    const [kernel, node] = await Promise.all([ask('kernel'), ask('node')]);
    const attempts: Attempt[] = Object.entries(kernel).map(([name, { wall, done }]) => ({
      wall,
      name,
      kernel: done ? 'done' : 'refused',
      node: node[name]?.done === false ? 'refused' : 'done',
    }));
    const old = isPermissionModelSound() ? [] : [`Node ${process.version} is older than 24.14.1`];
    return wallsFrom(attempts, [...launcher.missing, ...old]);
  } finally {
    for (const close of closing) close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(own, { recursive: true, force: true });
  }
}

async function setTargets(folder: string, own: string, closing: (() => void)[]): Promise<Targets> {
  const listening = (server: Server, where: object) =>
    new Promise<Server>((resolve, reject) => {
      closing.push(() => server.close());
      server.once('error', reject).listen(where, () => resolve(server));
    });
  const socket = join(folder, 'socket');
  const hangUp = () => createServer((connection) => connection.on('error', () => {}).destroy());
  const [tcp] = await Promise.all([
    listening(hangUp(), { port: 0, host: '127.0.0.1' }),
    listening(hangUp(), { path: socket }),
  ]);
  const abstractSocket = process.platform === 'linux' ? `\0${folder}` : null;
  if (abstractSocket !== null) await listening(hangUp(), { path: abstractSocket });
  const sharedMemory = join('/dev/shm', basename(folder));
  closing.push(() => rmSync(sharedMemory, { force: true }));
  const udp = createSocket('udp4');
  closing.push(() => udp.close());
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  const foreignFile = join(folder, 'foreign');
  writeFileSync(foreignFile, 'not for strategies');
  return {
    tcpPort: (tcp.address() as { port: number }).port,
    udpPort: udp.address().port,
    ...{ socket, abstractSocket, foreignFile, sharedMemory },
    writeTo: [join(own, 'written'), join(folder, 'written')],
    parent: process.pid,
  };
}

function runProbe(
  launcher: Launcher,
  entry: URL,
  targets: Targets,
  own: string,
  level: 'kernel' | 'node',
): Promise<Outcomes> {
  const { command, args, env, cwd, handles } = walledCommand(launcher, {
    entry,
    readable: { folders: [own], files: [] },
    memoryMb: MEMORY_MB,
    permissionModel: level === 'node',
    parameters: [level, JSON.stringify(targets)],
  });
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...{ env, cwd },
      stdio: ['ignore', 'pipe', 'pipe', ...handles],
      timeout: PROBE_MS,
      killSignal: 'SIGKILL',
    });
    let answer = '';
    let errors = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(0, 2_000);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      try {
        resolve(JSON.parse(answer));
      } catch {
        reject(new Error(`the probe of the walls ended with ${signal ?? code}: ${errors.trim()}`));
      }
    });
  });
}
