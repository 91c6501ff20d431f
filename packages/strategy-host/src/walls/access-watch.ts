import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Functions = Record<string, (...args: unknown[]) => unknown>;

/** What a strategy may still open here; every other way out of its process is closed. */
const WAYS: readonly { readonly module: object; readonly names: readonly string[] }[] = [
  { module: fs, names: ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream', 'openAsBlob'] },
  { module: fs.promises, names: ['readFile', 'open'] },
];

/** Code is what a strategy consists of, not what it knows. */
const CODE = /\.[cm]?[jt]s$|(^|\/)package\.json$/;

const MOST_NOTED = 100;

/** Notes which files are opened from now on, in this process, for good; nothing is hindered. */
export function watchOpened(): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { module, names } of WAYS) {
    const functions = module as Functions;
    for (const name of names) {
      const original = functions[name];
      if (typeof original !== 'function') continue;
      functions[name] = function watched(this: unknown, ...args: unknown[]) {
        const path = pathOf(args[0]);
        if (!CODE.test(path) && seen.size < MOST_NOTED) seen.add(`opens ${path}`);
        return original.apply(this, args);
      };
    }
  }
  syncBuiltinESMExports();
  return seen;
}

function pathOf(argument: unknown): string {
  if (argument instanceof URL) return argument.protocol === 'file:' ? argument.pathname : argument.href;
  return typeof argument === 'string' ? argument : 'something';
}
