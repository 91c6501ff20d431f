import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Environment } from '../environment.ts';
import type { ConfigFlags } from '../flags.ts';
import { type LoadedConfig, loadConfig } from '../load.ts';
import { ConfigError } from '../mistakes.ts';

/** The layers of one attempt. `file` and `dotenv` are texts; anything else in `file` is written as JSON. */
export interface Attempt {
  readonly file?: unknown;
  readonly dotenv?: string;
  readonly environment?: Environment;
  readonly flags?: ConfigFlags;
  readonly configFile?: string;
}

export interface ScratchWorkdir {
  readonly path: string;
  load(attempt: Attempt): LoadedConfig;
  /** The error of an attempt that must fail. */
  fail(attempt: Attempt): ConfigError;
}

/** A work directory for the tests of one file, emptied before each attempt and removed at the end. */
export function scratchWorkdir(): ScratchWorkdir {
  let path = '';
  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), 'chimera-config-'));
  });
  afterAll(() => rmSync(path, { recursive: true }));

  const put = (name: string, content: unknown): void => {
    const file = join(path, name);
    rmSync(file, { recursive: true, force: true });
    if (content === undefined) return;
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  };
  const load = ({ file, dotenv, environment = {}, flags = {}, configFile }: Attempt): LoadedConfig => {
    mkdirSync(join(path, '.chimera'), { recursive: true });
    put('.chimera/runtime-config.json', file);
    put('.env', dotenv);
    return loadConfig({ workdir: path, configFile, environment, flags });
  };
  return {
    get path() {
      return path;
    },
    load,
    fail(attempt) {
      try {
        load(attempt);
      } catch (error) {
        if (error instanceof ConfigError) return error;
        throw error;
      }
      throw new Error(`loaded without an error: ${JSON.stringify(attempt)}`);
    },
  };
}
