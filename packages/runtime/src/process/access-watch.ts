import childProcess from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

type Functions = Record<string, (...args: unknown[]) => unknown>;

/** Where a strategy could learn what its candles do not tell it. */
const WAYS: readonly { readonly module: object; readonly names: readonly string[]; readonly what: string }[] =
  [
    {
      module: fs,
      names: ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream', 'openAsBlob'],
      what: 'opens',
    },
    { module: fs.promises, names: ['readFile', 'open'], what: 'opens' },
    {
      module: childProcess,
      names: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
      what: 'starts',
    },
    { module: http, names: ['request', 'get'], what: 'asks' },
    { module: https, names: ['request', 'get'], what: 'asks' },
    { module: net, names: ['connect', 'createConnection'], what: 'connects to' },
    { module: globalThis, names: ['fetch'], what: 'asks' },
  ];

/** Code is what a strategy consists of, not what it knows. */
const CODE = /\.[cm]?[jt]s$|(^|\/)package\.json$/;

/**
 * Notes what is opened or asked from now on, in this thread, for good; nothing is hindered. `own` are files that the
 * runtime itself reads meanwhile.
 */
export function watchOutsideAccess(own: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { module, names, what } of WAYS) {
    const functions = module as Functions;
    for (const name of names) {
      const original = functions[name];
      if (typeof original !== 'function') continue;
      functions[name] = function watched(this: unknown, ...args: unknown[]) {
        const target = targetOf(args[0]);
        if (!CODE.test(target) && !own.includes(target)) seen.add(`${what} ${target}`);
        return original.apply(this, args);
      };
    }
  }
  syncBuiltinESMExports();
  return seen;
}

function targetOf(argument: unknown): string {
  if (argument instanceof URL) return argument.protocol === 'file:' ? argument.pathname : argument.href;
  if (typeof argument === 'string') return argument;
  const { url, host, hostname, path, port } = (argument ?? {}) as Readonly<Record<string, unknown>>;
  return String(url ?? host ?? hostname ?? path ?? port ?? 'something');
}
