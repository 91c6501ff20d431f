import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeFolder, usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { type Lock, takeLock } from '@chimera/ledger';
import type { Objective } from './objective.ts';
import type { Ranking, TrialResult } from './search-job.ts';

interface Header {
  readonly kind: 'chimera-optimize';
  readonly fingerprint: string;
  readonly strategy: string;
}

/** By what the trials are put in order: a line each time that this changes. */
interface RankedLine extends Ranking {
  readonly kind: 'ranked';
}

/**
 * The trials of one search, a line each as it is done, so that a search that was killed can go on. One process at a time
 * writes it: the lock is a file beside it, which the operating system lets go of when its process dies.
 */
export class SearchFile {
  readonly #path: string;
  readonly #lock: Lock;
  readonly #rankings: Ranking[] = [];
  readonly results = new Map<number, TrialResult>();

  /**
   * Takes up the file if there is one.
   *
   * @throws {ConfigError} if it holds another search, or if another process writes it
   */
  constructor(path: string, fingerprint: string, strategy: string) {
    this.#path = path;
    const lock = lockedPlace(path);
    if (lock === null) throw isWritten(path);
    this.#lock = lock;
    try {
      this.#read(fingerprint, strategy);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  add(result: TrialResult): void {
    this.results.set(result.index, result);
    this.#append(result);
  }

  /** Notes by what the trials are ranked now; returns the objectives by which they were ranked before. */
  rankBy(ranking: Ranking): readonly Objective[] {
    const isNew = this.#rankings.every((before) => !isDeepStrictEqual(before, ranking));
    if (isNew) this.#append({ kind: 'ranked', ...ranking } satisfies RankedLine);
    const others = this.#rankings.map(({ objective }) => objective);
    return [...new Set(others)].filter((objective) => objective !== ranking.objective);
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }

  /** Lets others write the file. */
  close(): void {
    // While it is still held: who finds no lock file makes one.
    rmSync(lockOf(this.#path), { force: true });
    this.#lock.release();
  }

  #read(fingerprint: string, strategy: string): void {
    const path = this.#path;
    const header: Header = { kind: 'chimera-optimize', fingerprint, strategy };
    const lines = readLines(path);
    if (lines.length === 0) {
      writeFileSync(path, `${JSON.stringify(header)}\n`);
      return;
    }
    if ((parsed(lines[0]!) as Header | null)?.fingerprint !== fingerprint) throw otherSearch(path);
    for (const line of lines.slice(1)) {
      const told = parsed(line) as TrialResult | RankedLine | null;
      if (told === null) throw otherSearch(path);
      if ('kind' in told) this.#rankings.push({ objective: told.objective, minTrades: told.minTrades });
      else this.results.set(told.index, told);
    }
    // A line that was being written when its writer was killed is written again.
    truncateSync(path, Buffer.byteLength(`${lines.join('\n')}\n`));
  }

  #append(line: TrialResult | RankedLine): void {
    appendFileSync(this.#path, `${JSON.stringify(line)}\n`);
  }
}

function lockOf(path: string): string {
  return `${path}.lock`;
}

/** The lines that were written to their end. */
function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isWritten(path: string): ConfigError {
  return new ConfigError([
    usage('Another search writes this file right now', '--out', path, 'a file that nobody else writes', {
      remedy: 'wait until the other search has ended, end it, or name another file with --out',
    }),
  ]);
}

/** The lock of a file whose folder is made if it is missing; `null` if another process holds it. */
function lockedPlace(path: string): Lock | null {
  try {
    makeFolder(dirname(path));
    return takeLock(lockOf(path));
  } catch (error) {
    const { message } = error as Error;
    throw new ConfigError([
      usage('The trials have no place', '--out', path, `a file that can be written (${message})`, {
        remedy: 'name another file, or mend the permissions of its folder',
      }),
    ]);
  }
}

function otherSearch(path: string): ConfigError {
  return new ConfigError([
    usage(
      'The file holds something else',
      '--out',
      path,
      'a new file, or the same search by the same version: same data, strategy, limits, parameters, seed and folds',
      { remedy: 'name another file, or remove this one' },
    ),
  ]);
}
