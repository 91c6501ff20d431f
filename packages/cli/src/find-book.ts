import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { LedgerError, type Mistake } from '@chimera/base';
import {
  ConfigError,
  ledgerPathOf,
  loadConfig,
  type Paths,
  pathsOf,
  type RuntimeConfig,
  writerLockOf,
} from '@chimera/config';
import { MODES } from '@chimera/engine';
import { DAMAGE_REMEDY, isLocked, LedgerReader, verifyLedger } from '@chimera/ledger';
import type { PlaceOptions } from './options.ts';

export interface FoundBook {
  readonly config: RuntimeConfig;
  readonly paths: Paths;
  /** `null` if there is no book yet. */
  readonly ledgerPath: string | null;
}

/** The book of `--mode`, else of the configured mode, else the only one there. */
export function findBook(options: PlaceOptions & { mode?: string }): FoundBook {
  const workdir = resolve(options.workdir);
  const { config } = loadConfig({
    workdir,
    configFile: options.config === undefined ? undefined : resolve(options.config),
    environment: process.env,
    flags: { mode: options.mode, book: options.book },
  });
  const { book } = config;
  const existing = MODES.map((mode) => ledgerPathOf(workdir, mode, book)).filter((path) => existsSync(path));
  const wanted = ledgerPathOf(workdir, config.mode, book);
  const fallback = options.mode === undefined && existing.length === 1 ? existing[0]! : null;
  return { config, paths: pathsOf(workdir, book), ledgerPath: existsSync(wanted) ? wanted : fallback };
}

/** The ledger that this command has opened last. */
let opened: string | null = null;

/** What is wrong with the ledger that this command had opened when it failed; `null` where it verifies, or none was opened. */
export function faultOfOpenedBook(): LedgerError | null {
  if (opened === null) return null;
  try {
    const reader = new LedgerReader(opened, 'at-rest');
    const [fault] = verifyLedger(reader).faults;
    reader.close();
    return fault === undefined
      ? null
      : new LedgerError(`the ledger ${opened} does not verify: ${fault}`, DAMAGE_REMEDY);
  } catch (error) {
    return error instanceof LedgerError ? error : null;
  }
}

/** Opens a ledger that no session writes. */
export function openAtRest(ledgerPath: string): LedgerReader {
  opened = ledgerPath;
  return new LedgerReader(ledgerPath, 'at-rest');
}

/** Opens a book to read. Where nobody writes it, no trace is left: it may lie on a disk that cannot be written. */
export function openBook(paths: Paths, ledgerPath: string): LedgerReader {
  const isWritten = isLocked(paths.lock) || isLocked(writerLockOf(ledgerPath));
  if (!isWritten) return openAtRest(ledgerPath);
  opened = ledgerPath;
  return new LedgerReader(ledgerPath);
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
