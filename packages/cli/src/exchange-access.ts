import { resolve } from 'node:path';
import { loadConfig } from '@chimera/runtime/config/load';
import { openExchange } from '@chimera/runtime/feed/exchange/open-exchange';
import { ExchangeError, type PublicExchange } from '@chimera/runtime/feed/exchange/public-exchange';
import type { PlaceOptions } from './options.ts';

/** The exchange of `--platform`, else the configured one; or the server that the configuration puts in its place. */
export async function openPlatform(
  options: PlaceOptions & { readonly platform?: string },
): Promise<PublicExchange> {
  const { config } = loadConfig({
    workdir: resolve(options.workdir),
    configFile: options.config === undefined ? undefined : resolve(options.config),
    environment: process.env,
    flags: {},
  });
  const platform = options.platform ?? config.chimera_bot.platform;
  return openExchange(platform, { baseUrl: config.market_data.servers[platform] });
}

/** What to do about it, and how the command ends. */
export function explainFailure(error: unknown): { readonly text: string; readonly exitCode: number } {
  if (!(error instanceof ExchangeError)) throw error;
  switch (error.failure) {
    case 'no-market':
      return { text: `${error.message}\n  remedy: chimera markets lists what there is`, exitCode: 2 };
    case 'wall':
      return { text: error.message, exitCode: 3 };
    case 'region-refused':
      return { text: `${error.message}\n  remedy: another exchange, with --platform`, exitCode: 1 };
    default:
      return { text: error.message, exitCode: 1 };
  }
}
