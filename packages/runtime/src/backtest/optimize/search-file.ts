import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../../config/mistakes.ts';
import { makeFolder } from '../../make-folder.ts';
import { usage } from '../usage.ts';
import type { TrialResult } from './search-job.ts';

interface Header {
  readonly kind: 'chimera-optimize';
  readonly fingerprint: string;
  readonly strategy: string;
}

/** The trials of one search, a line each as it is done, so that whoever was killed can go on. */
export class SearchFile {
  readonly #path: string;
  readonly results = new Map<number, TrialResult>();

  /** Takes up the file where there is one; ConfigError where it holds another search. */
  constructor(path: string, fingerprint: string, strategy: string) {
    this.#path = path;
    const header: Header = { kind: 'chimera-optimize', fingerprint, strategy };
    const lines = readLines(path);
    if (lines.length === 0) {
      makeFolder(dirname(path));
      writeFileSync(path, `${JSON.stringify(header)}\n`);
      return;
    }
    if ((parsed(lines[0]!) as Header | null)?.fingerprint !== fingerprint) throw otherSearch(path);
    for (const line of lines.slice(1)) {
      const result = parsed(line) as TrialResult | null;
      if (result === null) throw otherSearch(path);
      this.results.set(result.index, result);
    }
    // A line that was being written when its writer was killed is written again.
    truncateSync(path, Buffer.byteLength(`${lines.join('\n')}\n`));
  }

  add(result: TrialResult): void {
    this.results.set(result.index, result);
    appendFileSync(this.#path, `${JSON.stringify(result)}\n`);
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
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

function otherSearch(path: string): ConfigError {
  return new ConfigError([
    usage(
      'The file holds something else',
      '--out',
      path,
      'a new file, or the same search: same data, strategy, limits, parameters, seed and folds',
      { remedy: 'name another file, or remove this one' },
    ),
  ]);
}
