import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from '@chimera/base';
import { pathsOf } from '@chimera/config';
import type { ExchangeMarket } from '../exchange/public-exchange.ts';
import { readTerms, type StatedTerms, termsOfMarket } from './stated-terms.ts';

/** Keeps what an exchange listed in the work directory, in place of what it listed before. */
export function storeListing(
  workdir: string,
  exchange: string,
  markets: readonly ExchangeMarket[],
  now: number,
): void {
  if (markets.length === 0) return;
  mkdirSync(pathsOf(workdir).listings, { recursive: true });
  const date = new Date(now).toISOString();
  writeJson(pathOf(workdir, exchange), { platform: exchange, date, markets: markets.map(termsOfMarket) });
}

/** What an exchange listed when it was last asked; nothing where it never was. */
export function storedListing(workdir: string, exchange: string): readonly StatedTerms[] {
  const path = pathOf(workdir, exchange);
  return existsSync(path) ? readTerms(path) : [];
}

function pathOf(workdir: string, exchange: string): string {
  return join(pathsOf(workdir).listings, `${exchange}.json`);
}
