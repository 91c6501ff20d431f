import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '@chimera/base';
import { shortWords } from '@chimera/engine';
import { distance } from 'fastest-levenshtein';
import type { CcxtClass } from './ccxt-instance.ts';

/** An exchange that cannot be had here: a mistake of the user. */
export class UnknownExchange extends UserError {
  override readonly name = 'UnknownExchange';

  constructor(message: string) {
    super(message, { exitCode: 2 });
  }
}

/** The exchanges of the committed bundle. */
export const BUILT_IN: readonly string[] = [
  'bitfinex',
  'bitso',
  'bitstamp',
  'bitvavo',
  'btcmarkets',
  'coinbase',
  'cryptocom',
  'gemini',
  'kraken',
  'ndax',
  'okxus',
  'upbit',
];

const IS_BUNDLED = !import.meta.url.endsWith('.ts');

/**
 * The class of an exchange. From source, its own file is loaded out of the installed package: all of ccxt would take
 * another 70 MB. A bundle has the built-in ones, and finds the others where the work directory's repository installs ccxt.
 */
export async function exchangeClass(id: string): Promise<CcxtClass> {
  if (IS_BUNDLED && BUILT_IN.includes(id)) {
    const classes: Record<string, unknown> = await import('./built-in-exchanges.ts');
    return classes[id] as CcxtClass;
  }
  const folder = installedFolder();
  const file = folder === null ? null : fileOf(folder, id);
  if (file === null) throw new UnknownExchange(unknown(id, folder));
  const { default: found } = await import(/* webpackIgnore: true */ pathToFileURL(file).href);
  return found;
}

/** Every id that can be had here, in order. */
export function exchangeIds(): readonly string[] {
  const folder = installedFolder();
  if (folder === null) return BUILT_IN;
  return readdirSync(folder)
    .filter((name) => /^[a-z0-9]+\.js$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** Where ccxt keeps one file an exchange; `null` where it is not installed. */
function installedFolder(): string | null {
  const places = IS_BUNDLED ? [join(process.cwd(), 'any.js')] : [import.meta.url];
  for (const place of places) {
    try {
      // ccxt/dist/ccxt.cjs
      const folder = join(dirname(createRequire(place).resolve('ccxt')), '..', 'js', 'src');
      if (existsSync(folder)) return folder;
    } catch {
      // It is not installed there.
    }
  }
  return null;
}

function fileOf(folder: string, id: string): string | null {
  if (!/^[a-z0-9]+$/.test(id)) return null;
  const files = [join(folder, 'pro', `${id}.js`), join(folder, `${id}.js`)];
  return files.find((file) => existsSync(file)) ?? null;
}

function unknown(id: string, folder: string | null): string {
  if (folder === null) {
    return `${id} is not in this bundle: it has ${BUILT_IN.join(', ')}; others where the repository installs ccxt`;
  }
  const steps = (other: string) => distance(id.toLowerCase(), other);
  const [nearest] = exchangeIds().toSorted((a, b) => steps(a) - steps(b));
  const meant = nearest !== undefined && steps(nearest) <= 2 ? `; is "${nearest}" meant?` : '';
  return `there is no exchange "${shortWords(id, 40)}" in ccxt${meant}`;
}
