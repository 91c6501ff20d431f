import { createHash } from 'node:crypto';
import {
  copyFileSync,
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
import { DatabaseSync } from 'node:sqlite';
import type { RuntimeMetrics } from '@chimera/contract';
import { afterAll } from '@jest/globals';

type ProcessName = 'controller' | 'server' | 'bot';

const PID_FILES: Readonly<Record<ProcessName, string>> = {
  controller: 'chimera-runtime.pid',
  server: 'chimera-runtime.pid.server',
  bot: 'chimera-runtime.pid.bot',
};

const LEDGER = '.chimera/state/test/ledger.db';

/**
 * For sessions whose health is looked at: how busy this machine is with other tests is no business of theirs, but the
 * last tenth below a limit still counts as `degraded`.
 */
export const ON_A_BUSY_MACHINE = { thresholds: { max_cpu_percent: 100 } } as const;
export const FIT = /^(healthy|degraded)$/;

/** A strategy file that never answers its first candle. */
export const LOOP = `
  export default {
    name: 'loop', description: 'never answers', parameters: {}, warmup: () => 0,
    create: () => ({ onCandle() { console.log('looping'); for (;;); } }),
  };`;

/** The files of this folder are a contract; so the tests read and damage them without asking the product. */
export class WorkFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'chimera-session-'));
  readonly port: number;

  private constructor(port: number) {
    this.port = port;
  }

  /** A folder with a free port, and its configuration where one is given. */
  static async create(configuration?: object): Promise<WorkFolder> {
    const folder = new WorkFolder(await freePort());
    folders.push(folder);
    if (configuration) folder.configure(configuration);
    return folder;
  }

  configure(configuration: object): void {
    this.write('.chimera/runtime-config.json', JSON.stringify(configuration));
  }

  file(name: string): string {
    return join(this.path, name);
  }

  exists(name: string): boolean {
    return existsSync(this.file(name));
  }

  /** The names in a folder, sorted. */
  list(name: string): readonly string[] {
    return readdirSync(this.file(name)).toSorted();
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  write(name: string, text: string): string {
    mkdirSync(dirname(this.file(name)), { recursive: true });
    writeFileSync(this.file(name), text);
    return this.file(name);
  }

  copy(from: string, name: string): void {
    mkdirSync(dirname(this.file(name)), { recursive: true });
    copyFileSync(from, this.file(name));
  }

  remove(name: string): void {
    rmSync(this.file(name));
  }

  /** Every file below, with the hash of what it holds. */
  contents(): Readonly<Record<string, string>> {
    const entries = readdirSync(this.path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    return Object.fromEntries(files.toSorted().map((path) => [path.slice(this.path.length + 1), hash(path)]));
  }

  reports(kind: 'runtime-report' | 'runtime-final-report' | 'daily-summary'): readonly string[] {
    if (!this.exists('runtime-reports')) return [];
    const names = readdirSync(this.file('runtime-reports')).toSorted();
    return names.filter((name) => name.startsWith(kind) && name.endsWith('.md'));
  }

  finalReport(): string {
    const newest = this.reports('runtime-final-report').at(-1);
    if (!newest) throw new Error(`there is no final report in ${this.path}`);
    return this.read(join('runtime-reports', newest));
  }

  metrics(): RuntimeMetrics {
    return JSON.parse(this.read('runtime-metrics.json'));
  }

  pid(name: ProcessName): number | null {
    try {
      return Number(this.read(PID_FILES[name]));
    } catch (error) {
      // It may go at any moment, and a test may have put something else there.
      if (['ENOENT', 'EISDIR', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
      throw error;
    }
  }

  /** Those of the session's processes that live. */
  alive(): readonly ProcessName[] {
    const names = Object.keys(PID_FILES) as ProcessName[];
    return names.filter((name) => this.isAlive(this.pid(name)));
  }

  /** Whether that process runs here: a pid of old may belong to another program by now. */
  isAlive(pid: number | null): boolean {
    if (pid === null) return false;
    try {
      const isZombie = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.startsWith('Z');
      return !isZombie && readlinkSync(`/proc/${pid}/cwd`) === this.path;
    } catch {
      return false;
    }
  }

  /** Whether a strategy file of this folder has printed these words. */
  hasPrinted(words: string): boolean {
    return this.exists('chimera-bot.log') && this.read('chimera-bot.log').includes(`strategy: ${words}`);
  }

  /** The processes that a strategy file of this folder runs in, those that wait for it included. */
  strategies(): readonly number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => {
        try {
          const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
          return command.includes('host-main') && command.includes(this.path);
        } catch {
          return false; // It has just ended.
        }
      })
      .map(Number);
  }

  rows<Row>(sql: string, ledger = LEDGER): readonly Row[] {
    if (!this.exists(ledger)) return [];
    const database = new DatabaseSync(this.file(ledger), { timeout: 5_000 });
    try {
      return database.prepare(sql).all() as unknown as readonly Row[];
    } finally {
      database.close();
    }
  }

  /** Changes the ledger's file behind the product's back. */
  tamper(sql: string): void {
    const database = new DatabaseSync(this.file(LEDGER));
    database.exec(sql);
    database.close();
  }

  head(): string | undefined {
    return this.rows<{ hash: string }>('SELECT hash FROM journal ORDER BY seq DESC LIMIT 1')[0]?.hash;
  }

  /** What the journal's entries of one kind say, in order. */
  entries<Data = Record<string, unknown>>(kind: string, ledger = LEDGER): readonly Data[] {
    const query = `SELECT data FROM journal WHERE kind = '${kind}' ORDER BY seq`;
    const rows = this.rows<{ data: string }>(query, ledger);
    return rows.map(({ data }) => JSON.parse(data));
  }

  /** How many candles the bot has processed. */
  candles(): number {
    try {
      return this.rows<{ n: number }>("SELECT count(*) AS n FROM events WHERE kind = 'candle'")[0]?.n ?? 0;
    } catch {
      return 0; // The ledger is only just being made.
    }
  }

  incidents(): readonly {
    readonly source: string;
    readonly kind: string;
    readonly severity: string;
    readonly message: string;
  }[] {
    return this.rows('SELECT source, kind, severity, message FROM incidents ORDER BY id');
  }

  /** Ends what still runs here, and removes the folder. */
  clear(): void {
    for (const name of this.alive()) process.kill(this.pid(name)!, 'SIGKILL');
    rmSync(this.path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

const folders: WorkFolder[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) folder.clear();
});

/**
 * Below the ports that the system hands out by itself. Each worker has a hundred of its own, by its pid: another run of
 * the tests on this machine has other pids.
 */
let nextPort = 20_000 + (process.pid % 120) * 100;

async function freePort(): Promise<number> {
  nextPort += 1;
  const port = nextPort;
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  server.once('error', () => resolve(false));
  server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  return (await promise) ? port : freePort();
}
