import { basename } from 'node:path';
import { plainTitle } from './titles.ts';

/** What is known about the program or site that wrote a file. */
export interface Source {
  readonly name: string;
  /** It writes the times of a place which it does not name. */
  readonly isLocal: boolean;
}

const FREQTRADE = ['date', 'open', 'high', 'low', 'close', 'volume'];
const CHIMERA = ['timestamp', 'open', 'high', 'low', 'close', 'volume'];

/** Who wrote a table, by its name, its titles and the lines before them. Only MetaTrader's customs change what is read. */
export function sourceOf(
  path: string,
  titles: readonly string[] | null,
  first: readonly unknown[],
  preamble: string,
  format: string,
): Source {
  const source = (name: string, isLocal = false): Source => ({ name, isLocal });
  const name = basename(path);
  const plain = (titles ?? []).map(plainTitle);
  if (titles?.some((title) => /^<(date|time|open)>$/i.test(title.trim()))) return source('MetaTrader', true);
  if (/cryptodatadownload/i.test(preamble) || plain.includes('tradecount'))
    return source('CryptoDataDownload');
  if (plain.includes('takerbuyvolume') || plain.includes('takerbuybasevolume'))
    return source('Binance archive');
  if (plain.includes('adjclose')) return source('Yahoo');
  if (/feather|parquet/.test(format) && plain.join() === FREQTRADE.join()) return source('freqtrade');
  if (/json/.test(format) && titles === null && first.length === 6) return source('freqtrade');
  if (plain.join() === CHIMERA.join()) return source('Chimera');
  if (/^[A-Z0-9]+_[A-Z0-9.]+, ?\w+/.test(name)) return source('TradingView');
  if (titles !== null) return source('table with titles');
  if (first.length === 12) return source('Binance archive');
  if (/^[A-Z0-9.]+_\d+\./.test(name) && (first.length === 7 || first.length === 8)) return source('Kraken');
  const isApart = /^\d{4}\.\d{2}\.\d{2}$/.test(String(first[0])) && /^\d{1,2}:\d{2}/.test(String(first[1]));
  return isApart ? source('MetaTrader', true) : source('table without titles');
}
