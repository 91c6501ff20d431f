import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ParameterRange, type StrategyDefinition, shippedStrategies } from '@chimera/engine';

/** A strategy that cannot be used, and why. */
export class StrategyError extends Error {
  override readonly name = 'StrategyError';
}

export interface LoadedStrategy {
  readonly definition: StrategyDefinition;
  /** Absolute path and SHA-256 of a person's own file; `null` for a shipped strategy. */
  readonly file: { readonly path: string; readonly sha256: string } | null;
}

/** Whether the configured strategy is a file rather than the name of a shipped one. */
export function isStrategyFile(strategy: string): boolean {
  return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}

/** Finds a shipped strategy by its name, or imports a person's own file, whose path is relative to the work directory. */
export async function loadStrategy(strategy: string, workdir: string): Promise<LoadedStrategy> {
  if (!isStrategyFile(strategy)) {
    const definition = shippedStrategies.get(strategy);
    if (definition) return { definition, file: null };
    const known = [...shippedStrategies.keys()].join(', ');
    throw new StrategyError(
      `there is no strategy "${strategy}"; shipped are ${known}, or name a file (./mine.ts)`,
    );
  }
  const path = resolve(workdir, strategy);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new StrategyError(`the strategy file ${path} does not exist`);
  }
  const sha256 = createHash('sha256').update(read(path)).digest('hex');
  const module = await importFile(path);
  return { definition: definitionOf(module.default ?? module.strategy, path), file: { path, sha256 } };
}

async function importFile(path: string): Promise<Record<string, unknown>> {
  try {
    // A person's file stays outside every bundle.
    return await import(/* webpackIgnore: true */ pathToFileURL(path).href);
  } catch (error) {
    throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new StrategyError(`the strategy file ${path} cannot be read: ${messageOf(error)}`);
  }
}

/** What was thrown, in words: a strategy may throw anything. */
export function messageOf(thrown: unknown): string {
  const message = (thrown as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(thrown);
}

/** The message, with the line of the file where the fault is known to lie. */
function placeOf(error: unknown, path: string): string {
  const stack = (error as { stack?: unknown } | null | undefined)?.stack;
  const lines = typeof stack === 'string' ? stack.split('\n') : [];
  const line = lines.find((text) => text.includes(path));
  const place = line?.match(/:(\d+)(?::\d+)?\)?$/);
  return place ? `${messageOf(error)} (line ${place[1]})` : messageOf(error);
}

function definitionOf(exported: unknown, path: string): StrategyDefinition {
  const wrong = (what: string) => new StrategyError(`the strategy file ${path} ${what}`);
  if (typeof exported !== 'object' || exported === null) {
    throw wrong('has no default export that is a strategy definition (name, parameters, warmup, create)');
  }
  const { name, description, parameters, warmup, create } = exported as Partial<StrategyDefinition>;
  if (typeof name !== 'string' || name === '') throw wrong('must export a name');
  if (typeof warmup !== 'function') throw wrong('must export warmup(parameters), the candles it needs first');
  if (typeof create !== 'function')
    throw wrong('must export create(parameters), which makes one instance a symbol');
  for (const [parameter, range] of Object.entries(parameters ?? {})) {
    if (!isRange(range)) throw wrong(`must give parameter ${parameter} as { default, min, max }`);
    if (!(range.step === undefined || range.step > 0)) {
      throw wrong(`must give parameter ${parameter} a step above 0, or none`);
    }
  }
  return {
    name,
    description: description ?? '',
    parameters: parameters ?? {},
    warmup: warmup.bind(exported),
    create: create.bind(exported),
  };
}

function isRange(range: ParameterRange): boolean {
  const { default: value, min, max } = range ?? {};
  return [value, min, max].every(Number.isFinite) && min <= value && value <= max;
}
