import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll } from '@jest/globals';

/** A namespace of users and mounts of one's own: what makes a disk without being root. Linux, if it is allowed. */
const UNSHARE = ['unshare', '--user', '--map-root-user', '--mount', '--propagation', 'private'];

/** Why no small disk can be made on this machine; `null` if one can. */
export const noSmallDisk: string | null = (() => {
  const [program, ...args] = UNSHARE;
  const tried = spawnSync(program!, [...args, 'mount', '-t', 'tmpfs', 'none', '/mnt'], { encoding: 'utf8' });
  if (tried.status === 0) return null;
  return `no file system can be mounted here: ${tried.error?.message ?? tried.stderr.trim()}`;
})();

/**
 * A work directory on a disk of its own, which can be filled. A process keeps the namespace that the disk is mounted in:
 * programs enter it by `enter`, and the files are reached from outside through that process's root.
 */
export class SmallDisk {
  /** As programs within see it. */
  readonly path = mkdtempSync(join(tmpdir(), 'chimera-disk-'));
  readonly #keeper: ChildProcess;

  private constructor(sizeMb: number) {
    const mount = `mount -t tmpfs -o size=${sizeMb}m none "$0" && echo mounted && exec sleep 600`;
    const [program, ...args] = UNSHARE;
    this.#keeper = spawn(program!, [...args, 'bash', '-c', mount, this.path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  static async create(sizeMb: number): Promise<SmallDisk> {
    const disk = new SmallDisk(sizeMb);
    disks.push(disk);
    await new Promise<void>((resolve, reject) => {
      disk.#keeper.stdout!.once('data', () => resolve());
      disk.#keeper.once('exit', (code) => reject(new Error(`no disk could be mounted (exit code ${code})`)));
    });
    return disk;
  }

  /** What to put before a command so that it runs in the work directory on this disk. */
  get enter(): readonly string[] {
    const target = ['--target', String(this.#keeper.pid), '--user', '--mount', '--preserve-credentials'];
    return ['nsenter', ...target, `--wd=${this.path}`];
  }

  /** The place of a file as this process reaches it. */
  file(name: string): string {
    return join(`/proc/${this.#keeper.pid}/root`, this.path, name);
  }

  exists(name: string): boolean {
    return existsSync(this.file(name));
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.file(name)), { recursive: true });
    writeFileSync(this.file(name), text);
  }

  names(folder: string): readonly string[] {
    return readdirSync(this.file(folder));
  }

  /** Takes all the space that is left, and keeps it. */
  fill(): void {
    const file = openSync(this.file('ballast'), 'a');
    try {
      for (const size of [1 << 20, 1 << 12, 1]) {
        const block = Buffer.alloc(size, 1);
        try {
          while (writeSync(file, block) === size);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    } finally {
      closeSync(file);
    }
  }

  /** Gives that space back. */
  free(): void {
    rmSync(this.file('ballast'));
  }

  /** What a query finds in a copy of the ledger: SQLite itself would follow the path to another place. */
  rows<Row>(sql: string): readonly Row[] {
    const folder = mkdtempSync(join(tmpdir(), 'chimera-copy-'));
    const ledger = '.chimera/state/test/ledger.db';
    for (const end of ['', '-wal']) {
      if (this.exists(ledger + end)) copyFileSync(this.file(ledger + end), join(folder, `ledger.db${end}`));
    }
    const database = new DatabaseSync(join(folder, 'ledger.db'));
    try {
      return database.prepare(sql).all() as unknown as readonly Row[];
    } finally {
      database.close();
      rmSync(folder, { recursive: true });
    }
  }

  remove(): void {
    this.#keeper.kill('SIGKILL');
    rmSync(this.path, { recursive: true, force: true });
  }
}

const disks: SmallDisk[] = [];
afterAll(() => {
  for (const disk of disks.splice(0)) disk.remove();
});
