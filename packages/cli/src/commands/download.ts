import { join } from 'node:path';
import { fileTime, isoTime, monotonicNow, realNow } from '@chimera/base';
import { parseTime } from '@chimera/config';
import { symbolInFileName } from '@chimera/engine';
import {
  CandleFile,
  ExchangeError,
  type ExchangeMarket,
  download as fetchCandles,
  type PublicExchange,
  writeTermsBeside,
} from '@chimera/market-data';
import { endWithLauncher } from '@chimera/supervision';
import { listedMarkets, type OpenedPlatform, openPlatform } from '../exchange-access.ts';
import { usageMistake } from '../find-book.ts';
import type { PlaceOptions } from '../options.ts';
import { outFolder } from '../out-folder.ts';
import { Terminal } from '../terminal.ts';

/** Lines for a file or a pipe come no more often than this, real time. */
const PLAIN_EVERY_MS = 3_000;

export interface DownloadCommand extends PlaceOptions {
  readonly symbol: readonly string[];
  readonly since: string;
  readonly until?: string;
  readonly timeframe: string;
  readonly platform?: string;
  readonly out: string;
}

/** `chimera download`: candles to files that `--data` reads. Run again, it goes on where the files end. */
export async function download(options: DownloadCommand): Promise<number> {
  const since = timeOf('--since', options.since);
  const until =
    options.until === undefined ? realNow() : Math.min(timeOf('--until', options.until), realNow());
  if (since >= until) throw usageMistake('--since', options.since, 'a time before --until, and in the past');
  for (const symbol of options.symbol) {
    if (!/^[A-Z0-9]+\/[A-Z0-9]+$/.test(symbol))
      throw usageMistake('--symbol', symbol, 'BASE/QUOTE, such as BTC/CAD');
  }
  const folder = outFolder('--out', options.out);
  const terminal = new Terminal();
  endWithLauncher();
  const platform = await openPlatform(options);
  const { exchange } = platform;
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    refuseTimeframe(exchange, options.timeframe);
    const markets = (await listedMarkets(platform, options.workdir, stop.signal)) ?? [];
    for (const symbol of new Set(options.symbol)) {
      if (stop.signal.aborted) break;
      const market = markets.find((each) => each.symbol === symbol) ?? null;
      const wanted = { ...options, symbol, market, from: since, to: until };
      await one(terminal, platform, folder, wanted, stop.signal);
    }
    if (stop.signal.aborted) terminal.line('Stopped. The same command goes on from here.');
    return 0;
  } catch (error) {
    if (error instanceof ExchangeError) terminal.keepProgress();
    throw error;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await exchange.close();
  }
}

interface Wanted {
  readonly symbol: string;
  /** `null` where the exchange does not list it. */
  readonly market: ExchangeMarket | null;
  readonly timeframe: string;
  readonly from: number;
  readonly to: number;
}

async function one(
  terminal: Terminal,
  { exchange, name: exchangeName }: OpenedPlatform,
  folder: string,
  { symbol, market, timeframe, from, to }: Wanted,
  signal: AbortSignal,
): Promise<void> {
  const name = `${symbolInFileName(symbol)}-${timeframe}-${fileTime(from).slice(0, 8)}.csv`;
  const file = new CandleFile(join(folder, name));
  const had = file.count;
  if (had > 0) terminal.line(`${symbol}: goes on after ${isoTime(file.last!)}, with ${had} candles`);
  let shown = monotonicNow();
  let isDescribed = false;
  /** As soon as there is a candle: a download that is killed leaves both. */
  const describe = () => {
    if (isDescribed || !market || file.count === 0) return;
    isDescribed = true;
    writeTermsBeside(file.path, exchangeName, market, realNow());
  };
  describe();
  try {
    await fetchCandles({
      exchange,
      symbol,
      timeframe,
      since: from,
      until: to,
      file,
      signal,
      onProgress: ({ reached, candles }) => {
        describe();
        if (!terminal.isInteractive && monotonicNow() - shown < PLAIN_EVERY_MS) return;
        shown = monotonicNow();
        const percent = Math.floor(((reached - from) / (to - from)) * 100);
        terminal.progress(`${symbol}: ${isoTime(reached)} · ${percent} % · ${candles} candles`);
      },
      onSetback: (error, waitMs) =>
        terminal.progress(`${symbol}: ${error.message}; again in ${Math.ceil(waitMs / 1000)} s`),
    });
    const added = file.count - had;
    const ending = file.last === null ? 'none there' : `up to ${isoTime(file.last)}`;
    terminal.line(`${symbol}: ${added} candles added, ${file.count} in ${file.path}, ${ending}`);
  } finally {
    file.close();
  }
}

function refuseTimeframe(exchange: PublicExchange, timeframe: string): void {
  if (exchange.timeframes.includes(timeframe)) return;
  const known = exchange.timeframes.join(', ') || 'none';
  throw new ExchangeError('no-market', `${exchange.id} has no ${timeframe} candles; it has ${known}`);
}

function timeOf(flag: string, text: string): number {
  const time = parseTime(text);
  if (time === undefined) throw usageMistake(flag, text, 'a time such as 2026-01-31 or 2026-01-31T12:00Z');
  return time;
}
