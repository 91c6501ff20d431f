import { type ExchangeMarket, type PublicExchange, quirksOf, termsOfMarket } from '@chimera/market-data';
import { listedMarkets, openPlatform } from '../exchange-access.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';

const WIDTH = 80;

export interface MarketsOptions extends PlaceOptions {
  readonly platform?: string;
  readonly quote?: string;
  readonly json?: boolean;
}

/** `chimera markets`. */
export async function markets(options: MarketsOptions): Promise<number> {
  const platform = await openPlatform(options);
  const { exchange } = platform;
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  try {
    const quote = options.quote?.toUpperCase();
    const answer = await listedMarkets(platform, options.workdir, stop.signal);
    if (answer === null) return 1;
    const listed = answer.filter((market) => quote === undefined || market.quote === quote);
    if (options.json) new Terminal().json(asJson(exchange, listed));
    else print(new Terminal(), exchange, listed);
    return 0;
  } finally {
    await exchange.close();
  }
}

function asJson(exchange: PublicExchange, listed: readonly ExchangeMarket[]) {
  const { id, requestIntervalMs, timeframes, streams, candlesPerRequest } = exchange;
  return {
    platform: id,
    request_interval_ms: requestIntervalMs,
    candles_per_request: candlesPerRequest,
    timeframes,
    streams,
    quirks: notesOn(id),
    markets: listed.map(termsOfMarket),
    egress: exchange.egress(),
  };
}

function print(terminal: Terminal, exchange: PublicExchange, listed: readonly ExchangeMarket[]): void {
  const active = listed.filter((market) => market.active).length;
  terminal.line(
    `${terminal.paint('bold', exchange.id)}: ${listed.length} spot markets, ${active} of them active`,
  );
  terminal.line();
  const rows = listed.map(
    ({ symbol, tickSize, lotSize, minQuantity, minNotional, active: isActive, ...market }) => [
      symbol,
      tickSize,
      lotSize,
      minQuantity,
      minNotional === '0' ? '-' : minNotional,
      percent(market.makerFeeRate),
      percent(market.takerFeeRate),
      isActive ? '' : 'halted',
    ],
  );
  const titles = ['symbol', 'tick', 'lot', 'least', 'value', 'maker', 'taker', ''];
  if (listed.length > 0) for (const line of table([titles, ...rows])) terminal.line(line);
  terminal.line();
  const { timeframes, streams, requestIntervalMs, candlesPerRequest } = exchange;
  const flowing = Object.entries(streams).flatMap(([kind, on]) => (on ? [kind] : []));
  const facts = [
    `candles of ${timeframes.join(' ') || 'no timeframe'}, up to ${candlesPerRequest} an answer`,
    `streams: ${flowing.join(', ') || 'none'}`,
    `one request every ${requestIntervalMs} ms at most`,
    ...collars(listed),
    ...notesOn(exchange.id),
  ];
  for (const fact of facts) for (const line of wrapped(fact)) terminal.line(line);
}

function collars(listed: readonly ExchangeMarket[]): string[] {
  const fractions = [...new Set(listed.map(({ priceCollar }) => priceCollar))].filter((one) => one !== null);
  if (fractions.length === 0) return [];
  const texts = fractions.map((fraction) => `${Number((fraction * 100).toFixed(4))} %`);
  return [`orders further than ${texts.join(' or ')} from the market are refused`];
}

function notesOn(id: string): string[] {
  const { notes = [], noStreams = {} } = quirksOf(id);
  return [...notes, ...Object.entries(noStreams).map(([kind, why]) => `no stream of ${kind}: ${why}`)];
}

const percent = (rate: string): string => `${Number((Number(rate) * 100).toFixed(6))} %`;

/** Columns as wide as they have to be, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const isText = column === 0 || column === row.length - 1;
        return isText ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
      })
      .join('  ')
      .trimEnd(),
  );
}

function wrapped(text: string): string[] {
  const lines: string[] = ['-'];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > WIDTH) lines.push(' ');
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines;
}
