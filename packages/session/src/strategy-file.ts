import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StrategyDefinition } from '@chimera/engine';
import { shippedStrategies } from '@chimera/strategies';
import { messageOf, StrategyError } from '@chimera/strategy-host';

export interface StrategyFile {
  /** Absolute. */
  readonly path: string;
  readonly sha256: string;
}

/** Whether the configured strategy is a file rather than the name of a shipped one. */
export function isStrategyFile(strategy: string): boolean {
  return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}

/** @throws {StrategyError} if none has that name */
export function shippedStrategy(name: string): StrategyDefinition {
  const definition = shippedStrategies.get(name);
  if (definition) return definition;
  const known = [...shippedStrategies.keys()].join(', ');
  throw new StrategyError(`there is no strategy "${name}"; shipped are ${known}, or name a file (./mine.ts)`);
}

/** A person's own file, read but not run. @throws {StrategyError} if it cannot be read */
export function strategyFile(strategy: string, workdir: string): StrategyFile {
  const path = resolve(workdir, strategy);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new StrategyError(`the strategy file ${path} does not exist`);
  }
  return { path, sha256: createHash('sha256').update(read(path)).digest('hex') };
}

/** SHA-256 of a person's own file; `null` for a shipped strategy. @throws {StrategyError} if it cannot be read */
export function hashOf(strategy: string, workdir: string): string | null {
  return isStrategyFile(strategy) ? strategyFile(strategy, workdir).sha256 : null;
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new StrategyError(`the strategy file ${path} cannot be read: ${messageOf(error)}`);
  }
}
