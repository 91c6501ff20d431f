import { resolve } from 'node:path';
import { realNow } from '@chimera/base';
import { loadConfig, nameOf, pathsOf } from '@chimera/config';
import {
  askPatiently,
  type ExchangeMarket,
  openExchange,
  type PublicExchange,
  storeListing,
} from '@chimera/market-data';
import type { PlaceOptions } from './options.ts';
import { complain } from './terminal-text.ts';

/** An exchange, and how its listing is called: a server in its place is no exchange. */
export interface OpenedPlatform {
  readonly exchange: PublicExchange;
  readonly name: string;
}

/** The exchange of `--platform`, else the configured one; or the server that the configuration puts in its place. */
export async function openPlatform(
  options: PlaceOptions & { readonly platform?: string },
): Promise<OpenedPlatform> {
  const workdir = resolve(options.workdir);
  const { config } = loadConfig({
    workdir,
    configFile: options.config === undefined ? undefined : resolve(options.config),
    environment: process.env,
    flags: {},
  });
  const platform = options.platform ?? config.chimera_bot.platform;
  const { servers } = config.market_data;
  const exchange = await openExchange(platform, {
    baseUrl: servers[platform],
    paceFile: pathsOf(workdir).requestPace,
  });
  return { exchange, name: nameOf({ servers }, platform) };
}

/**
 * Asks for the markets, and keeps what is listed in the work directory: recorded candles take their terms from it. An
 * exchange that was asked too often is waited for; `null` once the signal has aborted.
 */
export async function listedMarkets(
  { exchange, name }: OpenedPlatform,
  workdir: string,
  signal: AbortSignal,
): Promise<readonly ExchangeMarket[] | null> {
  const markets = await askPatiently(() => exchange.markets(), {
    signal,
    isWaitedFor: ({ failure }) => failure === 'rate-limited',
    onSetback: ({ message }, waitMs) => complain(`${message}; again in ${Math.ceil(waitMs / 1000)} s`),
  });
  if (markets === null) return null;
  storeListing(resolve(workdir), name, markets, realNow());
  return markets;
}
