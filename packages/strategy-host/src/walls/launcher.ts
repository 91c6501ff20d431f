import { spawn } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shippedFile } from './bundle-home.ts';
import { noHandles } from './handles.ts';
import { ownCode, type Readable } from './readable.ts';

/** What of the kernel's walls this machine can put around a process: the links of the chain that were seen to work. */
export interface Launcher {
  /** `setpriv --pdeathsig KILL`: what was started ends with its parent. */
  readonly parentDeath: readonly string[];
  /** `unshare`: namespaces of its own for network, processes and users. */
  readonly namespaces: readonly string[];
  /** The Python that runs confine.py; `null` if there is none, or the kernel grants neither of its walls. */
  readonly confine: {
    readonly python: string;
    readonly script: string;
    readonly walls: readonly string[];
  } | null;
  /** What could not be had, and why, for people. */
  readonly missing: readonly string[];
}

/** How to start a process behind walls: to be spawned with exactly this environment, folder, its pipes and handles. */
export interface WalledCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** What follows the three standard streams in `stdio`. */
  readonly handles: readonly number[];
}

export interface WalledProgram {
  /** The script that Node runs; of Chimera. */
  readonly entry: URL;
  readonly readable: Readable;
  /** Of JavaScript's heap. Buffers and the rest may take 256 MB more. */
  readonly memoryMb: number;
  readonly parameters: readonly string[];
  /** Without it the process has only the kernel's walls: for proving those. */
  readonly permissionModel?: boolean;
}

/** V8 reserves half a gigabyte for code when it starts, and it counts although it is never used. */
const BESIDE_HEAP_MB = 768;

const SYSTEM_FOLDERS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin'];
const TRY_MS = 5_000;

/** Nothing of the parent's environment goes in; these make what runs there the same on every machine. */
const ENVIRONMENT = { TZ: 'UTC', LANG: 'C.UTF-8' } as const;

let found: Promise<Launcher> | null = null;

/** What works on this machine, found by doing; once a process. */
export function findLauncher(): Promise<Launcher> {
  found ??= tryLinks(shippedFile(import.meta.url, 'confine.py', 'confine.py'));
  return found;
}

/** Node's own walls and nothing else, for a machine whose kernel grants none. */
export const NO_KERNEL_WALLS: Launcher = { parentDeath: [], namespaces: [], confine: null, missing: [] };

/** The command that starts a script of Chimera behind every wall that `launcher` has. */
export function walledCommand(launcher: Launcher, program: WalledProgram): WalledCommand {
  const { entry, readable, memoryMb, parameters, permissionModel = true } = program;
  const script = fileURLToPath(entry);
  const own = ownCode(script);
  const paths = [...own.folders, ...own.files, ...readable.folders, ...readable.files];
  const node = [
    realpathSync(process.execPath),
    ...(permissionModel ? ['--permission', ...paths.map((path) => `--allow-fs-read=${path}`)] : []),
    ...(permissionModel ? ['--no-experimental-sqlite', '--no-addons'] : []),
    '--disable-sigusr1',
    '--disable-warning=ExperimentalWarning',
    `--max-old-space-size=${memoryMb}`,
    script,
    ...parameters,
  ];
  const { confine } = launcher;
  const confined =
    confine === null
      ? node
      : [
          ...[confine.python, '-I', '-S', confine.script],
          ...paths.flatMap((path) => ['--read', path]),
          ...['--data-mb', String(memoryMb + BESIDE_HEAP_MB)],
          ...confine.walls.flatMap((wall) => ['--require', wall]),
          '--',
          ...node,
        ];
  const [command, ...args] = [...launcher.parentDeath, ...launcher.namespaces, ...confined];
  // confine.py closes them itself.
  const handles = confine === null ? noHandles() : [];
  return { command: command!, args, env: ENVIRONMENT, cwd: '/', handles };
}

async function tryLinks(script: URL): Promise<Launcher> {
  if (process.platform !== 'linux') {
    const missing = [`walls of the kernel are known for Linux only, this is ${process.platform}`];
    return { ...NO_KERNEL_WALLS, missing };
  }
  const missing: string[] = [];
  const parentDeath = program('setpriv', ['--pdeathsig', 'KILL', '--']);
  const namespaces = program('unshare', ['-r', '-n', '-p', '-f', '--mount-proc', '--kill-child', '--']);
  const confine = program('python3', ['-I', '-S', fileURLToPath(script), '--report', '--']);
  const nothing = [realpathSync(process.execPath), '--version'];
  const found = (dies: boolean, apart: boolean, confined: string | null): Launcher => {
    const walls = confined === null ? [] : wallsIn(confined, missing);
    return {
      parentDeath: dies ? parentDeath : [],
      namespaces: apart ? namespaces : [],
      confine: walls.length === 0 ? null : { python: confine[0]!, script: fileURLToPath(script), walls },
      missing,
    };
  };
  if ([parentDeath, namespaces, confine].every((link) => link.length > 0)) {
    // What works together works alone: on most machines one attempt tells everything.
    const { code, errors } = await run([...parentDeath, ...namespaces, ...confine, ...nothing]);
    if (code === 0) return found(true, true, errors);
  }
  const works = async (link: readonly string[]): Promise<string | null> => {
    if (link.length === 0) return null;
    const { code, errors } = await run([...link, ...nothing]);
    if (code === 0) return errors;
    missing.push(`${basename(link[0]!)} does not work here: ${firstLine(errors) || `exit code ${code}`}`);
    return null;
  };
  const [dies, apart, confined] = await Promise.all([works(parentDeath), works(namespaces), works(confine)]);
  const absent = { setpriv: parentDeath, unshare: namespaces, python3: confine };
  for (const [name, link] of Object.entries(absent)) {
    if (link.length === 0) missing.push(`there is no ${name}`);
  }
  const launcher = found(dies !== null, apart !== null, confined);
  const whole = [...launcher.parentDeath, ...launcher.namespaces, ...(launcher.confine ? confine : [])];
  if (whole.length > 0 && (await run([...whole, ...nothing])).code !== 0) {
    // Each works alone and not within the others: the one that keeps most stays.
    missing.push('unshare and setpriv do not work together with the other walls here');
    return { ...launcher, parentDeath: [], namespaces: [] };
  }
  return launcher;
}

function wallsIn(report: string, missing: string[]): readonly string[] {
  const line = report.split('\n').find((each) => each.startsWith('{')) ?? '{"landlock":0,"seccomp":false}';
  const walls = JSON.parse(line) as { landlock: number; seccomp: boolean };
  if (walls.landlock === 0) missing.push('the kernel has no Landlock');
  if (!walls.seccomp) missing.push(`no seccomp filter is known for ${process.arch}`);
  return Object.entries(walls).flatMap(([wall, stands]) => (stands ? [wall] : []));
}

/** A program with its arguments, by its absolute path; nothing if it is not installed. */
function program(name: string, args: readonly string[]): readonly string[] {
  const others = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  for (const folder of [...SYSTEM_FOLDERS, ...others]) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return name === 'python3' ? [realpathSync(path), ...args] : [path, ...args];
    } catch {
      // Not here.
    }
  }
  return [];
}

function run(line: readonly string[]): Promise<{ readonly code: number | null; readonly errors: string }> {
  const [command, ...args] = line;
  return new Promise((resolve) => {
    const child = spawn(command!, args, {
      env: ENVIRONMENT,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TRY_MS,
      killSignal: 'SIGKILL',
    });
    let errors = '';
    child.stdout.resume();
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(0, 2_000);
    });
    child.on('error', (error) => resolve({ code: null, errors: error.message }));
    child.on('close', (code) => resolve({ code, errors }));
  });
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]!;
}
