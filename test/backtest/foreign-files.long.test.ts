import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCandleFile } from '../../packages/market-data/src/files/read-candle-file.ts';
import { NOTHING_SAID } from '../../packages/market-data/src/files/read-options.ts';
import { candlesOfFile, type RecordedFile } from '../../packages/market-data/src/files/recorded-file.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { recordedFile } from '../recorded-data.ts';
import { chimera, documentOf } from './command.ts';

/** The same 300 candles as other sources write them; with the project's own data, which need not be there. */
const OWN = recordedFile('LTC_USDT-1m-20201108.csv');
const FOREIGN = join(recordedFile('..'), 'cases', 'foreign');
const there = existsSync(FOREIGN);
if (!there) console.warn('The files of other sources are not here: nothing is read of them.');

/** What each file is taken for without a word from a person; the option that is asked for where that is not enough. */
const EXPECTED: Readonly<Record<string, readonly [source: string, symbol: string, asksFor?: string]>> = {
  'binance-archive-futures/LTCUSDT-1m-2020-11-08.csv': ['Binance archive', 'LTC/USDT'],
  'binance-archive-ms/LTCUSDT-1m-2020-11-08.csv': ['Binance archive', 'LTC/USDT'],
  'binance-archive-us/LTCUSDT-1m-2025-01-08.csv': ['Binance archive', 'LTC/USDT'],
  'binance-archive-zip/LTCUSDT-1m-2020-11-08.zip': ['Binance archive', 'LTC/USDT'],
  'cryptodatadownload/Binance_LTCUSDT_minute.csv': ['CryptoDataDownload', 'LTC/USDT'],
  'freqtrade-feather/LTC_USDT-1m.feather': ['freqtrade', 'LTC/USDT'],
  'freqtrade-feather/uncompressed-LTC_USDT-1m.feather': ['freqtrade', 'LTC/USDT'],
  'freqtrade-json/LTC_USDT-1m.json': ['freqtrade', 'LTC/USDT'],
  'freqtrade-parquet/LTC_USDT-1m.parquet': ['freqtrade', 'LTC/USDT'],
  'gzip/LTC_USDT-1m.csv.gz': ['Chimera', 'LTC/USDT'],
  'kraken-ohlcvt/LTCUSD_1.csv': ['Kraken', 'LTC/USD'],
  'metatrader5/LTCUSD_M1_202011080000_202011080459.csv': ['MetaTrader', 'LTC/USD', '--zone'],
  'spreadsheet-comma/LTC_USDT-1m.csv': ['table with titles', 'LTC/USDT'],
  'tradingview-iso/BINANCE_LTCUSDT, 1.csv': ['TradingView', 'LTC/USDT'],
  'tradingview-unix/BINANCE_LTCUSDT, 1.csv': ['TradingView', 'LTC/USDT'],
  'yahoo/BTC-USD.csv': ['Yahoo', 'BTC/USD'],
};

const found = there
  ? readdirSync(FOREIGN, { recursive: true, encoding: 'utf8' }).filter((name) => /[\\/].*\./.test(name))
  : [];
const inFolder = there ? test : test.skip;

/** Without the symbol, in order of time. */
function candlesIn(file: RecordedFile) {
  return candlesOfFile(file)
    .map(({ symbol: _, ...figures }) => figures)
    .toSorted((a, b) => a.start - b.start);
}

inFolder('every file is known here', () => {
  expect(found.map((name) => name.replaceAll('\\', '/')).toSorted()).toEqual(
    Object.keys(EXPECTED).toSorted(),
  );
});

inFolder.each(Object.keys(EXPECTED))('%s holds the very candles', async (name) => {
  const [source, symbol, asksFor] = EXPECTED[name]!;
  const path = join(FOREIGN, name);
  const reading = asksFor === undefined ? NOTHING_SAID : { ...NOTHING_SAID, zone: 'UTC' };
  const file = await readCandleFile(path, { symbol: null, reading });
  expect(file).toMatchObject({ symbol, taken: { source, symbol } });
  const isYahoo = source === 'Yahoo';
  const own = isYahoo ? recordedFile('BTC_USD-1d-20141201.csv') : OWN;
  const expected = candlesIn(await readCandleFile(own, { symbol: null })).slice(0, isYahoo ? 200 : 300);
  // Ticks, and the daily file's volumes, are whole.
  const isRounded = isYahoo || source === 'MetaTrader';
  const rounded = (candles: typeof expected) =>
    candles.map((each) => ({ ...each, volume: isRounded ? 0 : each.volume }));
  expect(rounded(candlesIn(file))).toEqual(rounded(expected));
});

inFolder.each(Object.keys(EXPECTED))(
  '%s gets a backtest, or one message that names the option',
  async (name) => {
    const [, symbol, asksFor] = EXPECTED[name]!;
    const args = ['backtest', '--strategy', 'sma-cross', '--json', '--data', join(FOREIGN, name)];
    const first = await chimera(tempFolder(), ...args);
    if (asksFor !== undefined) {
      expect(first).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(asksFor) });
      expect(first.stderr.trim().split('\n')).toHaveLength(2);
    }
    const ended = asksFor === undefined ? first : await chimera(tempFolder(), ...args, asksFor, 'UTC');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const { symbols, data } = documentOf(ended);
    expect(symbols).toEqual([symbol]);
    expect(data.refused).toBe(0);
  },
);

inFolder(
  'taken over by import they are one file, whichever of them is taken over first and however often',
  async () => {
    const folder = tempFolder();
    const files = Object.keys(EXPECTED).filter((name) => EXPECTED[name]![1] === 'LTC/USDT');
    for (const name of [...files, ...files]) {
      expect(await chimera(folder, 'import', join(FOREIGN, name), '--out', folder)).toMatchObject({
        code: 0,
      });
    }
    const written = readFileSync(join(folder, 'LTC_USDT-1m-20201108.csv'), 'utf8');
    const own = await readCandleFile(OWN, { symbol: null });
    const lines = candlesOfFile(own)
      .slice(0, 300)
      .map(
        ({ start, open, high, low, close, volume }) => `${start},${open},${high},${low},${close},${volume}\n`,
      );
    expect(written).toBe(`timestamp,open,high,low,close,volume\n${lines.join('')}`);
    const symbol = ['--symbol', 'LTC/USDT', '--workdir', folder];
    expect(await chimera(folder, 'backtest', ...symbol, '--strategy', 'sma-cross')).toMatchObject({
      code: 0,
    });
  },
);
