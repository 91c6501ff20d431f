import { createHash } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { marketFile } from '../../backtest/candle-files.ts';
import { Command, type Exit } from '../../session/command.ts';
import { WorkFolder } from '../../session/work-folder.ts';
import { ROOT } from '../../source-files.ts';
import type { HostileStrategy } from './hostile-strategies.ts';

/** In each place that a strategy must not see. */
export const CANARY = 'canary-7f3a9c51e8';

/** A command that is not over by then hangs. */
const LIMIT_MS = 100_000;

/** A machine without `unshare`, `setpriv` and `python3`. */
const HIDE_PROGRAMS = `--import=${new URL('../../session/hide-programs.mjs', import.meta.url)}`;

const SHARED_MEMORY = '/dev/shm/chimera-pwned';

/** What listens for strategies that get out, and a folder that they must not write to. */
export class Outside {
  readonly folder = mkdtempSync(join(tmpdir(), 'chimera-outside-'));
  #reached = 0;
  readonly #servers: Server[] = [];
  readonly #udp: Socket = createSocket('udp4');
  port = 0;
  udpPort = 0;

  static async open(): Promise<Outside> {
    const outside = new Outside();
    const socket = { path: outside.socket };
    for (const where of [{ port: 0, host: '127.0.0.1' }, socket]) {
      const server = createServer((connection) => {
        outside.#reached += 1;
        connection.on('error', () => {}).destroy();
      });
      outside.#servers.push(server);
      await new Promise<void>((resolve) => server.listen(where, () => resolve()));
      const address = server.address();
      if (typeof address === 'object' && address) outside.port = address.port;
    }
    outside.#udp.on('message', () => {
      outside.#reached += 1;
    });
    await new Promise<void>((resolve) => outside.#udp.bind(0, '127.0.0.1', resolve));
    outside.udpPort = outside.#udp.address().port;
    return outside;
  }

  get socket(): string {
    return join(this.folder, 'socket');
  }

  /** Connections and datagrams that arrived, and files that were written. */
  get traces(): { readonly reached: number; readonly files: readonly string[] } {
    const files = readdirSync(this.folder).filter((name) => name !== 'socket');
    return { reached: this.#reached, files: existsSync(SHARED_MEMORY) ? [...files, SHARED_MEMORY] : files };
  }

  /** Removes the files that were written. */
  clear(): void {
    for (const name of this.traces.files)
      rmSync(resolve(this.folder, name), { recursive: true, force: true });
  }

  close(): void {
    for (const server of this.#servers) server.close();
    this.#udp.close();
    rmSync(this.folder, { recursive: true });
    rmSync(SHARED_MEMORY, { force: true });
  }
}

/** The strategy's text with what is there in this test. */
export function filledIn(source: string, workdir: string, outside: Outside): string {
  return source
    .replaceAll('WORKDIR', workdir)
    .replaceAll('OUTSIDE', outside.folder)
    .replaceAll('SOCKET', outside.socket)
    .replaceAll('UPORT', String(outside.udpPort))
    .replaceAll('PORT', String(outside.port))
    .replaceAll('CHIMERA/', `${ROOT}/`);
}

/** A part of a ledger's file that no output holds. */
const LEDGER_MARK = 'SQLite format 3';

const STATE = '.chimera/state';

let honest: Promise<WorkFolder> | undefined;

/** A folder with the book of an honest session, made once. */
function honestFolder(): Promise<WorkFolder> {
  honest ??= (async () => {
    const folder = await WorkFolder.create({ chimera_bot: { strategy: 'sma-cross' } });
    const exit = await new Command(folder, sessionOptions(folder)).exit(LIMIT_MS);
    if (exit.code !== 0) throw new Error(`the honest session failed: ${exit.stderr}`);
    return folder;
  })();
  return honest;
}

function sessionOptions({ port }: WorkFolder): readonly string[] {
  return ['start', '--mode', 'test', '--port', String(port), '--speed', '1000000', '--duration', '12m'];
}

/** A work directory with a hostile strategy, secrets, and a book of an honest session. */
export class HostileDesk {
  readonly folder: WorkFolder;
  /** Whether commands find no program that raises walls of the kernel. */
  isBare = false;
  readonly #data: string;
  readonly #planted: Readonly<Record<string, string>>;
  readonly #outputs: string[] = [];
  /** The last entry of the book as its own sessions left it. */
  #head: string | undefined;

  static async open({ source }: HostileStrategy, outside: Outside): Promise<HostileDesk> {
    const folder = await WorkFolder.create({
      $schema: `https://${CANARY}.test/schema.json`,
      chimera_bot: { strategy: './strategies/hostile.mjs' },
      runtime_settings: { strategy_answer_seconds: 1, restart_delay_seconds: 0 },
    });
    cpSync((await honestFolder()).file(STATE), folder.file(STATE), { recursive: true });
    folder.write('strategies/hostile.mjs', filledIn(source, folder.path, outside));
    folder.write('.env', `TOKEN=${CANARY}\n`);
    folder.write('.env.json', `{"token":"${CANARY}"}\n`);
    folder.write('.git/config', `[http]\n\textraheader = ${CANARY}\n`);
    return new HostileDesk(folder);
  }

  private constructor(folder: WorkFolder) {
    this.folder = folder;
    this.#data = marketFile(folder.path, 60);
    this.#planted = this.#kept();
    this.#head = folder.head();
  }

  /** Runs a command to its end. @throws if it hangs */
  async run(...args: string[]): Promise<Exit> {
    const secrets = { GITHUB_TOKEN: CANARY, NOTE_OF_THE_MACHINE: CANARY };
    const environment = this.isBare ? { ...secrets, NODE_OPTIONS: HIDE_PROGRAMS } : secrets;
    const exit = await new Command(this.folder, args, { environment }).exit(LIMIT_MS);
    this.#outputs.push(exit.stdout, exit.stderr);
    return exit;
  }

  backtest(...more: string[]): Promise<Exit> {
    return this.run('backtest', '--data', this.#data, '--json', ...more);
  }

  async session(): Promise<Exit> {
    const exit = await this.run(...sessionOptions(this.folder));
    this.#head = this.folder.head();
    return exit;
  }

  preflight(...more: string[]): Promise<Exit> {
    return this.run('preflight', '--mode', 'test', '--port', String(this.folder.port), ...more);
  }

  optimize(): Promise<Exit> {
    return this.run('optimize', '--data', this.#data, '--folds', '2', '--param', 'depth=3:4:1', '--json');
  }

  /** Files of the person that are gone, new or changed, and secrets that stand in what was printed or written. */
  get harm(): {
    readonly changed: readonly string[];
    readonly leaks: readonly string[];
    readonly alive: number;
  } {
    const now = this.#kept();
    const names = new Set([...Object.keys(now), ...Object.keys(this.#planted)]);
    const changed = [...names].filter((name) => now[name] !== this.#planted[name]);
    if (this.#head === undefined || this.folder.head() !== this.#head) changed.push('the book');
    const written = Object.keys(this.folder.contents())
      .filter((name) => this.#planted[name] === undefined || !isSecret(name))
      .filter((name) => readFileSync(this.folder.file(name)).includes(CANARY));
    const isSaid = (output: string) => output.includes(CANARY) || output.includes(LEDGER_MARK);
    const printed = this.folder.exists('chimera-bot.log') ? this.folder.read('chimera-bot.log') : '';
    const leaks = [...this.#outputs, printed].some(isSaid) ? [...written, 'output'] : written;
    return { changed, leaks, alive: this.folder.strategies().length + this.folder.alive().length };
  }

  /** What the sessions of its book saw, candle by candle. */
  get history(): readonly unknown[] {
    return this.folder.rows(
      "SELECT symbol, start, open, high, low, close, volume FROM events WHERE kind = 'candle' ORDER BY id",
    );
  }

  /** All but what a session writes. */
  #kept(): Readonly<Record<string, string>> {
    const own = /^(?:\.chimera\/(?!runtime-config|KILL)|runtime-|chimera-|daily-|unified-server\.log)/;
    return Object.fromEntries(
      Object.entries(entriesIn(this.folder.path)).filter(([name]) => !own.test(name)),
    );
  }
}

/** Everything below a folder: its kind and mode, and what a file holds or where a link leads. */
export function entriesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const at = lstatSync(path);
      const held = at.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
      return [name, `${at.mode} ${at.isSymbolicLink() ? readlinkSync(path) : held}`] as const;
    });
  return Object.fromEntries(entries);
}

function isSecret(name: string): boolean {
  return /^\.(?:env|git)|runtime-config\.json$/.test(name);
}
