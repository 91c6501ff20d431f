import { writeSync } from 'node:fs';
import Module, { registerHooks, syncBuiltinESMExports } from 'node:module';
import { Readable, Writable } from 'node:stream';
import { format } from 'node:util';
import v8 from 'node:v8';
import { isPermissionModelSound } from './node-version.ts';

/** Built-in modules without a way to the network, to other processes, or past this guard. */
const HARMLESS = [
  ...[
    'assert',
    'assert/strict',
    'buffer',
    'constants',
    'crypto',
    'events',
    'path',
    'path/posix',
    'path/win32',
  ],
  ...['perf_hooks', 'punycode', 'querystring', 'stream', 'stream/consumers', 'stream/promises', 'stream/web'],
  ...['string_decoder', 'timers', 'timers/promises', 'url', 'util', 'util/types', 'zlib'],
];
const FILES = ['fs', 'fs/promises'];

const REASONS: Readonly<Record<string, string>> = {
  ...of('it has no network', ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises']),
  ...of('it has no network', ['_http_client', '_http_agent', '_tls_wrap', 'undici']),
  ...of('it starts no processes and threads', ['child_process', 'cluster', 'worker_threads']),
  ...of('it has no environment', ['process', 'os']),
  ...of('it keeps no files', ['sqlite']),
  ...of('it cannot read files here', FILES),
};

/** What a strategy may write to the log, in its life. */
const MOST_LOG_BYTES = 4_000_000;
/** The reader cuts it to less, once it is free of secrets. */
const MOST_LINE_LENGTH = 60_000;

const GONE_GLOBALS: readonly PropertyKey[] = [
  ...['fetch', 'Request', 'Response', 'Headers', 'FormData', 'WebSocket', 'EventSource', 'BroadcastChannel'],
  ...['CloseEvent', 'MessageEvent', 'Storage', 'localStorage', 'sessionStorage'],
  // Node's HTTP client leaves itself here if anything loads it.
  ...[1, 2, 3].map((version) => Symbol.for(`undici.globalDispatcher.${version}`)),
  Symbol.for('undici.globalOrigin.1'),
];

const GONE_FROM_MODULE = [
  ...['registerHooks', 'register', '_preloadModules', 'runMain', '_initPaths', 'enableCompileCache'],
  'setSourceMapsSupport',
];

const GONE_FROM_PROCESS = [
  ...[
    'getBuiltinModule',
    'binding',
    '_linkedBinding',
    'dlopen',
    'kill',
    '_kill',
    '_debugProcess',
    '_debugEnd',
  ],
  ...['_startProfilerIdleNotifier', '_stopProfilerIdleNotifier', 'execve', 'openStdin', '_getActiveHandles'],
  ...['_getActiveRequests', 'reallyExit', 'abort', 'report', 'chdir', 'umask', 'setuid', 'setgid', 'seteuid'],
  ...['setegid', 'setgroups', 'initgroups', 'channel', 'send', 'disconnect', 'moduleLoadList', 'permission'],
  ...['loadEnvFile', 'exit', 'mainModule'],
];

/** What the caller keeps of `process`. */
export interface Kept {
  /** Ends the process at once. */
  exit(code: number): void;
}

/**
 * Raises the walls inside this process, for good: from here on no module with a way to the network, to processes or to
 * the environment can be loaded, `process` and `console` are harmless stand-ins, and `fetch` and its like are gone.
 * To be called after everything the caller needs has been imported, with what it needs of `process` kept.
 */
export function raiseGuard(): Kept {
  const end = (process as unknown as { reallyExit(code: number): void }).reallyExit.bind(process);
  closeModules();
  const log = new Log();
  replace(globalThis, 'process', strategyProcess(log));
  replace(globalThis, 'console', strategyConsole(log));
  for (const name of GONE_GLOBALS) replace(globalThis, name, undefined);
  for (const name of ['compileStreaming', 'instantiateStreaming']) replace(webAssembly(), name, undefined);
  return { exit: (code) => end(code) };
}

/** Hooks for both ways of loading, and no way to add others after them. */
function closeModules(): void {
  // Captured, and without prototypes: what a strategy does to `Set` or `String` must not reach in here.
  const slice = Function.prototype.call.bind(String.prototype.slice) as (
    text: string,
    ...at: number[]
  ) => string;
  const hasFiles = isPermissionModelSound() && process.permission !== undefined;
  const allowed: Record<string, true> = Object.create(null);
  for (const name of hasFiles ? [...HARMLESS, ...FILES] : HARMLESS) allowed[`node:${name}`] = true;
  const builtIn: Record<string, string> = Object.create(null);
  for (const name of Module.builtinModules)
    builtIn[name] = slice(name, 0, 5) === 'node:' ? name : `node:${name}`;
  const reasons: Record<string, string> = Object.create(null);
  for (const [name, reason] of Object.entries(REASONS)) reasons[`node:${name}`] = reason;
  const NewError = Error;
  const refuse = (name: string): never => {
    const reason = reasons[name];
    const why = reason === undefined ? '' : `: ${reason}`;
    throw new NewError(`a strategy may not import ${slice(name, 0, 200)}${why}`);
  };
  const check = (url: string): void => {
    if (slice(url, 0, 5) === 'file:') return;
    const name = builtIn[url] ?? url;
    if (allowed[name] !== true) refuse(name);
  };
  registerHooks({
    resolve(specifier, context, next) {
      const result = next(specifier, context);
      check(result.url);
      return result;
    },
    load(url, context, next) {
      check(url);
      return next(url, context);
    },
  });
  const module = Module as unknown as Record<string, unknown>;
  for (const name of GONE_FROM_MODULE) replace(module, name, undefined);
  for (const name of ['_load', 'createRequire']) replace(module, name, module[name]);
  const engine = v8 as unknown as Record<string, unknown>;
  for (const name of ['setFlagsFromString', 'setHeapSnapshotNearHeapLimit', 'writeHeapSnapshot']) {
    engine[name] = undefined;
  }
  syncBuiltinESMExports();
}

/** Writes to standard error, up to a limit. */
class Log {
  #left = MOST_LOG_BYTES;
  readonly stream: Writable;

  constructor() {
    this.stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.write(chunk);
        done();
      },
    });
  }

  line(text: string): void {
    const short = text.length > MOST_LINE_LENGTH ? `${text.slice(0, MOST_LINE_LENGTH)}…` : text;
    this.write(Buffer.from(`${short}\n`));
  }

  write(bytes: Uint8Array): void {
    if (this.#left <= 0) return;
    const part = bytes.subarray(0, this.#left);
    this.#left -= part.length;
    writeWaiting(part);
    if (this.#left <= 0) writeWaiting(TOO_MUCH);
  }
}

const TOO_MUCH = Buffer.from('\n(the strategy has written too much: the rest is not kept)\n');

/** A reader that is busy is waited for this long; what it has not read then is lost. */
const READER_MS = 2_000;

const { wait } = Atomics;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Writes to standard error, which is a pipe that does not wait by itself. */
function writeWaiting(bytes: Uint8Array): void {
  let waited = 0;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(2, bytes, written);
    } catch (error) {
      if ((error as { code?: string }).code !== 'EAGAIN' || waited >= READER_MS) return;
      wait(pause, 0, 0, 1);
      waited += 1;
    }
  }
}

/** Takes what is dangerous off the real `process`, which internals still know, and gives a stand-in for it. */
function strategyProcess(log: Log): object {
  const real = process as unknown as Record<string, unknown>;
  const { version, platform, arch, hrtime } = process;
  const { bigint } = hrtime;
  const nextTick = process.nextTick.bind(process);
  const [uptime, memoryUsage] = [process.uptime.bind(process), process.memoryUsage.bind(process)];
  const stdin = Readable.from([]);
  const stub = {
    ...{ version, platform, arch, versions: Object.freeze({ ...process.versions }) },
    ...{
      env: Object.freeze(Object.create(null)),
      argv: Object.freeze(['node', 'strategy']),
      execArgv: [],
      pid: 0,
    },
    cwd: () => '/',
    hrtime: Object.assign((since?: [number, number]) => hrtime.call(process, since), {
      bigint: () => bigint(),
    }),
    nextTick: (task: () => void, ...given: []) => nextTick(task, ...given),
    ...{ uptime: () => uptime(), memoryUsage: () => memoryUsage() },
    ...{ stdin, stdout: log.stream, stderr: log.stream },
    emitWarning: (warning: unknown) => log.line(format('%s', warning)),
    ...{ on: () => stub, once: () => stub, off: () => stub, removeListener: () => stub, emit: () => false },
    exit: () => {
      throw new Error('a strategy may not end the process');
    },
  };
  for (const name of GONE_FROM_PROCESS) replace(real, name, undefined);
  // Node's own loader looks into it.
  replace(real, 'env', stub.env);
  for (const [name, value] of Object.entries({ stdin, stdout: log.stream, stderr: log.stream })) {
    replace(real, name, value);
  }
  return Object.freeze(stub);
}

function strategyConsole(log: Log): object {
  const stub: Record<string, unknown> = Object.create(null);
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir']) {
    stub[name] = (...given: unknown[]) => log.line(format(...given));
  }
  const silent = ['time', 'timeEnd', 'timeLog', 'group', 'groupEnd', 'table', 'assert', 'count', 'clear'];
  for (const name of silent) stub[name] = () => {};
  return Object.freeze(stub);
}

function replace(holder: object, name: PropertyKey, value: unknown): void {
  // Node makes some of its globals when they are first touched, and the whole HTTP client with them; a removal does not
  // touch them.
  Reflect.deleteProperty(holder, name);
  try {
    Object.defineProperty(holder, name, { value, writable: false, configurable: false });
  } catch {
    // Some of Node's own are fixed already; the permission model and the kernel stand behind them.
  }
}

function webAssembly(): object {
  return (globalThis as unknown as { WebAssembly: object }).WebAssembly;
}

function of(reason: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, reason]));
}
