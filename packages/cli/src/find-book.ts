import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadConfig } from '@chimera/runtime/config/load';
import { ConfigError, type Mistake } from '@chimera/runtime/config/mistakes';
import type { RuntimeConfig } from '@chimera/runtime/config/schema';
import { isLocked } from '@chimera/runtime/ledger/lock';
import { LedgerReader } from '@chimera/runtime/ledger/reader';
import { ledgerPathOf, type Paths, pathsOf, writerLockOf } from '@chimera/runtime/session/paths';
import type { PlaceOptions } from './options.ts';

const MODES = ['paper', 'test'] as const;

export interface FoundBook {
  readonly config: RuntimeConfig;
  readonly paths: Paths;
  /** `null` where there is no book yet. */
  readonly ledgerPath: string | null;
}

/** The book of `--mode`, else of the configured mode, else the only one there. */
export function findBook(options: PlaceOptions & { mode?: string }): FoundBook {
  const workdir = resolve(options.workdir);
  const { config } = loadConfig({
    workdir,
    configFile: options.config === undefined ? undefined : resolve(options.config),
    environment: process.env,
    flags: { mode: options.mode },
  });
  const existing = MODES.map((mode) => ledgerPathOf(workdir, mode)).filter((path) => existsSync(path));
  const wanted = ledgerPathOf(workdir, config.mode);
  const fallback = options.mode === undefined && existing.length === 1 ? existing[0]! : null;
  return { config, paths: pathsOf(workdir), ledgerPath: existsSync(wanted) ? wanted : fallback };
}

/** Opens a book to read. Where nobody writes it, no trace is left: it may lie on a disk that cannot be written. */
export function openBook(paths: Paths, ledgerPath: string): LedgerReader {
  const isWritten = isLocked(paths.lock) || isLocked(writerLockOf(ledgerPath));
  return new LedgerReader(ledgerPath, isWritten ? 'beside-writers' : 'at-rest');
}

export function usageMistake(path: string, found: string, expected: string): ConfigError {
  const mistake: Mistake = {
    source: 'command line',
    path,
    problem: `${path} is not usable`,
    found: JSON.stringify(found),
    expected,
    remedy: 'see chimera --help',
    safety: false,
  };
  return new ConfigError([mistake]);
}
