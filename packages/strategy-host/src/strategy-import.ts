import { pathToFileURL } from 'node:url';
import { type FailureCode, UserError } from '@chimera/base';
import { type AnyDefinition, type ParameterRange, shortWords, strangerWords } from '@chimera/engine';

const LONGEST_NAME_BYTES = 200;

/** What a parameter may be called: it stands in journals, on pages and in the command line (`--param name=value`). */
const PARAMETER_NAME = /^[A-Za-z_][\w.-]{0,59}$/;

/** Whether a parameter may be called that. A name that looks like a secret is none. */
export function isParameterName(name: string): boolean {
  return PARAMETER_NAME.test(name) && strangerWords(name) === name;
}

/** A strategy that cannot be used, and why. */
export class StrategyError extends UserError {
  override readonly name = 'StrategyError';

  constructor(message: string, exitCode: FailureCode = 2) {
    super(strangerWords(message), { exitCode });
  }
}

/** Runs a person's file and takes the strategy that it exports. @throws {StrategyError} if it exports none */
export async function importStrategy(path: string): Promise<AnyDefinition> {
  const module = await importFile(path);
  return definitionOf(module.default ?? module.strategy, path);
}

async function importFile(path: string): Promise<Record<string, unknown>> {
  try {
    // A person's file stays outside every bundle.
    return await import(/* webpackIgnore: true */ pathToFileURL(path).href);
  } catch (error) {
    throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
  }
}

/** What was thrown, in words: a strategy may throw anything. */
export function messageOf(thrown: unknown): string {
  try {
    const message = (thrown as { message?: unknown } | null | undefined)?.message;
    return typeof message === 'string' ? message : String(thrown);
  } catch {
    return 'threw something that cannot be read';
  }
}

/** The message, with the line of the file where the fault is known to lie. */
function placeOf(error: unknown, path: string): string {
  const stack = (error as { stack?: unknown } | null | undefined)?.stack;
  const lines = typeof stack === 'string' ? stack.split('\n') : [];
  const line = lines.find((text) => text.includes(path));
  const place = line?.match(/:(\d+)(?::\d+)?\)?$/);
  return place ? `${messageOf(error)} (line ${place[1]})` : messageOf(error);
}

function definitionOf(exported: unknown, path: string): AnyDefinition {
  const wrong = (what: string) => new StrategyError(`the strategy file ${path} ${what}`);
  if (typeof exported !== 'object' || exported === null) {
    throw wrong('has no default export that is a strategy definition (name, parameters, warmup, create)');
  }
  const { name, description, parameters, scope, warmup, create } = exported as Partial<AnyDefinition>;
  if (typeof name !== 'string' || name === '') throw wrong('must export a name');
  if (typeof warmup !== 'function') throw wrong('must export warmup(parameters), the candles it needs first');
  if (typeof create !== 'function')
    throw wrong('must export create(parameters), which makes one instance a symbol');
  if (scope !== undefined && scope !== 'symbol' && scope !== 'portfolio') {
    throw wrong(
      `must have the scope symbol or portfolio, not ${JSON.stringify(shortWords(String(scope), 60))}`,
    );
  }
  for (const [parameter, range] of Object.entries(parameters ?? {})) {
    if (!isParameterName(parameter)) {
      throw wrong(
        `must give each parameter a name of at most 60 letters, digits, _, - and ., not ${JSON.stringify(shortWords(parameter, 60))}`,
      );
    }
    if (!isRange(range)) throw wrong(`must give parameter ${parameter} as { default, min, max }`);
    if (!(range.step === undefined || range.step > 0)) {
      throw wrong(`must give parameter ${parameter} a step above 0, or none`);
    }
  }
  return {
    name: strangerWords(name, LONGEST_NAME_BYTES),
    description: typeof description === 'string' ? strangerWords(description) : '',
    parameters: parameters ?? {},
    warmup: warmup.bind(exported),
    create: create.bind(exported),
    ...(scope === undefined ? {} : { scope }),
  } as AnyDefinition;
}

function isRange(range: ParameterRange): boolean {
  const { default: value, min, max } = range ?? {};
  return [value, min, max].every(Number.isFinite) && min <= value && value <= max;
}
