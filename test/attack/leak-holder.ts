import { spawn } from 'node:child_process';
import {
  chmodSync,
  constants,
  existsSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import inspector from 'node:inspector';
import { createServer } from 'node:net';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  findLauncher,
  type Launcher,
  NO_KERNEL_WALLS,
  type WalledCommand,
  walledCommand,
} from '../../packages/strategy-host/src/walls/launcher.ts';
import { LEAK_TRICKS, type LeakTrick } from './leak-tricks.ts';

/**
 * Plays a process that holds a secret, as a bot might: in its environment, in its memory, in a handle that its children
 * inherit. Plays every trick behind the walls that are asked for, one after the other, and prints which came through.
 */

export interface HolderJob {
  /** Of the test. The secret lies here, and the strategy's folder. */
  readonly folder: string;
  readonly level: 'nothing' | 'node' | 'kernel' | 'everything';
  readonly root: string;
  readonly python: string | null;
  /** Numbers of a segment and a queue of System V. */
  readonly segment: number;
  readonly queue: number;
}

const SECRET = process.env.LEAK_SECRET!;
const job = JSON.parse(process.argv[2]!) as HolderJob;
const { folder, level, root, python } = job;
const at = (name: string) => join(folder, name);
const abstract = `chimera-leak-${process.pid}`;
const shm = `/dev/shm/chimera-leak-${process.pid}`;
const ENTRY = new URL('trick-main.ts', import.meta.url);

let connections = 0;
let signals = 0;
process.on('SIGUSR2', () => {
  signals += 1;
});
const server = createServer((connection) => {
  connections += 1;
  connection.on('error', () => {}).destroy();
}).listen({ path: `\0${abstract}` });
writeFileSync(shm, SECRET);
const pipe = openSync(at('fifo'), constants.O_RDONLY | constants.O_NONBLOCK);

/** What a trick may change at this end. */
function state(): string {
  const { mode, mtimeMs } = statSync(at('foreign'));
  const piped = readSync(pipe, Buffer.alloc(16), 0, 16, null);
  const debuggerUrl = inspector.url() !== undefined;
  if (debuggerUrl) inspector.close();
  const priority = getPriority(process.pid);
  const written = existsSync(`${shm}-written`);
  return JSON.stringify({ connections, signals, mode, mtimeMs, piped, debuggerUrl, priority, written });
}

async function launcherOf(): Promise<Launcher> {
  if (level === 'nothing' || level === 'node') return NO_KERNEL_WALLS;
  const machine = await findLauncher();
  // On many machines nobody may make namespaces: the other walls must hold alone.
  return level === 'kernel' ? { ...machine, namespaces: [] } : machine;
}

function filledIn({ source }: LeakTrick): string {
  const values = {
    PARENT: String(process.pid),
    ABSTRACT: abstract,
    SHM: shm,
    SECRET: at('secret'),
    FOREIGN: at('foreign'),
    FIFO: at('fifo'),
    OWN: at('own'),
    SEGMENT: String(job.segment),
    QUEUE: String(job.queue),
  };
  // LEAK_SECRET is a name that tricks look for.
  return source.replace(
    /(?<!LEAK_)\b(PARENT|ABSTRACT|SHM|SECRET|FOREIGN|FIFO|OWN|SEGMENT|QUEUE)\b/g,
    (name) => values[name as keyof typeof values],
  );
}

function commandOf(trick: LeakTrick, launcher: Launcher): WalledCommand {
  const file = at(`own/trick.${trick.kind}`);
  writeFileSync(file, filledIn(trick));
  if (trick.kind === 'mjs') {
    const isGuarded = level === 'node' || level === 'everything';
    return walledCommand(launcher, {
      entry: ENTRY,
      readable: {
        folders: [at('own'), join(root, 'packages'), realpathSync(join(root, 'node_modules'))],
        files: [join(root, 'package.json'), fileURLToPath(ENTRY)],
      },
      memoryMb: 256,
      parameters: [pathToFileURL(file).href, isGuarded ? 'guard' : 'none'],
      permissionModel: isGuarded,
    });
  }
  const { confine } = launcher;
  const walls = confine
    ? [
        ...[confine.python, '-I', '-S', confine.script, '--read', at('own')],
        ...confine.walls.flatMap((wall) => ['--require', wall]),
        '--',
      ]
    : [];
  const line = [...launcher.parentDeath, ...launcher.namespaces, ...walls, python!, '-I', '-S', file];
  const [command, ...args] = line;
  return {
    ...walledCommand(launcher, {
      entry: ENTRY,
      readable: { folders: [], files: [] },
      memoryMb: 64,
      parameters: [],
    }),
    command: command!,
    args,
  };
}

async function comesThrough(trick: LeakTrick, launcher: Launcher): Promise<boolean> {
  chmodSync(at('foreign'), 0o644);
  utimesSync(at('foreign'), 1_000, 1_000);
  const before = state();
  const { command, args, env, cwd, handles } = commandOf(trick, launcher);
  const child = spawn(command, args, {
    ...{ env, cwd, stdio: ['ignore', 'pipe', 'pipe', ...(level === 'nothing' ? [] : handles)] },
    timeout: 10_000,
    killSignal: 'SIGKILL',
  });
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('latin1').on('data', (text: string) => {
      printed += text;
    });
  }
  await new Promise((resolve) => child.once('close', resolve));
  // What was sent may still be on its way.
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const name of ['link', 'hard', 'copy', 'r.json']) rmSync(at(`own/${name}`), { force: true });
  // What did not begin proves nothing.
  if (!printed.includes('played'))
    throw new Error(`${trick.name} was not played: ${printed.slice(0, 2_000)}`);
  return trick.by === 'print' ? printed.includes(SECRET) || /^done$/m.test(printed) : state() !== before;
}

const launcher = await launcherOf();
const isAsked = ({ kind }: LeakTrick) => kind === 'mjs' || (level !== 'node' && python !== null);
const through: string[] = [];
for (const trick of LEAK_TRICKS.filter(isAsked)) {
  if (await comesThrough(trick, launcher)) through.push(`${trick.name} (${trick.kind})`);
}
server.close();
for (const path of [shm, `${shm}-written`]) rmSync(path, { force: true });
console.log(JSON.stringify(through));
process.exit(0);
