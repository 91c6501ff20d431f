import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { DataError } from './data-error.ts';
import { readCandleFile } from './read-candle-file.ts';
import { NOTHING_SAID, type Reading } from './read-options.ts';
import { candlesOfFile } from './recorded-file.ts';
import { symbolOfFile } from './symbol-of-file.ts';

let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

const TITLES = 'timestamp,open,high,low,close,volume';
const LINE = '1613692800000,51675,51750.5,51675,51747.25,2.4';
const CANDLE = {
  symbol: 'BTC/USDT',
  start: 1_613_692_800_000,
  open: 51_675,
  high: 51_750.5,
  low: 51_675,
  close: 51_747.25,
  volume: 2.4,
};

const DATES = 'Date,Open,High,Low,Close,Volume\n01/02/2020,1,2,1,2,5\n02/02/2020,1,2,1,2,5\n';
const COMMAS = 'Date,Open,High,Low,Close,Volume\n2020-01-01,"1,000","2,000","1,000","1,000",5\n';

function file(text: string, name = 'BTC_USDT-1m.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const read = (path: string, symbol: string | null = null, reading?: Reading) =>
  readCandleFile(path, { symbol, ...(reading && { reading }) });
const candles = async (text: string) => candlesOfFile(await read(file(text)));

async function mistake(text: string): Promise<DataError> {
  const error = await read(file(text)).catch((thrown: unknown) => thrown);
  if (error instanceof DataError) return error;
  throw new Error('it was read, or failed otherwise');
}

describe('the symbol', () => {
  test.each([
    ['BTC_USDT-1m-20210219.csv', 'BTC/USDT'],
    ['ETH-CAD.csv', 'ETH/CAD'],
    ['1INCH_USDT-1m.csv', '1INCH/USDT'],
    ['/data/SOL_USDT_2021/BTC_CAD-1h.csv', 'BTC/CAD'],
    ['btc_usdt.csv', 'BTC/USDT'],
    ['BTCUSDT-1m.csv', 'BTC/USDT'],
    ['LTCUSDT-1m-2020-11-08.zip', 'LTC/USDT'],
    ['ETHBTC-1h-2024-01.csv', 'ETH/BTC'],
    ['XBTUSD_1.csv', 'BTC/USD'],
    ['SHIBUSD_1.csv', 'SHIB/USD'],
    ['USDTUSD_1.csv', 'USDT/USD'],
    ['BNBBUSD-1m.csv', 'BNB/BUSD'],
    ['XDGEUR_60.csv', 'DOGE/EUR'],
    ['XXBTZUSD_1440.csv', 'BTC/USD'],
    ['Binance_LTCUSDT_minute.csv', 'LTC/USDT'],
    ['Whitebit_BTCEUR_1h.csv', 'BTC/EUR'],
    ['BINANCE_LTCUSDT, 1.csv', 'LTC/USDT'],
    ['BYBIT_BTCUSDT.P, 60.csv', 'BTC/USDT'],
    ['LTCUSD_M1_202011080000_202011080459.csv', 'LTC/USD'],
    ['DAT_ASCII_EURUSD_M1_2012.csv', 'EUR/USD'],
    ['BTC-USD.csv', 'BTC/USD'],
    ['BTC_USDT_USDT-1h-futures.feather', 'BTC/USDT:USDT'],
    ['btc_usdt_usdt-1m.csv', 'BTC/USDT:USDT'],
    ['BTC_USDT_BTC-1m.csv', 'BTC/USDT'],
    ['PEPE_FDUSD-1m.csv.gz', 'PEPE/FDUSD'],
    ['candles.csv', null],
    ['BTC.csv', null],
    ['my_btc.csv', null],
    ['history_btc.json', null],
    ['BTC_USDTx.csv', null],
    ['USDT.csv', null],
    ['', null],
  ])('of a file named %s is %s', (name, symbol) => {
    expect(symbolOfFile(name)).toBe(symbol);
  });

  test('of a file whose name does not tell is the only one configured', async () => {
    const path = file(LINE, 'candles.csv');
    expect((await read(path, 'ETH/CAD')).symbol).toBe('ETH/CAD');
    await expect(read(path)).rejects.toMatchObject({
      message: expect.stringMatching(/candles\.csv: the file's name does not tell its symbol/),
      remedy: 'say it: --symbol BTC/USDT',
    });
  });

  test('of a name that tells counts more than the configured one, and what was said more than a name', async () => {
    expect((await read(file(LINE), 'ETH/CAD')).symbol).toBe('BTC/USDT');
    expect((await read(file(LINE), null, { ...NOTHING_SAID, symbol: 'ETH/CAD' })).symbol).toBe('ETH/CAD');
  });
});

describe('what is read', () => {
  test.each([
    ['titles', `${TITLES}\n${LINE}\n`],
    ['no titles', `${LINE}\n`],
    ['no line end at the end', `${TITLES}\n${LINE}`],
    ['CRLF', `${TITLES}\r\n${LINE}\r\n`],
    ['empty lines', `\n${TITLES}\n\n${LINE}\n  \n\n`.slice(1)],
    ['capitals and spaces', `Timestamp, Open, HIGH, low , close,Volume\n${LINE.replaceAll(',', ' , ')}\n`],
    ['a byte order mark', `\uFEFF${TITLES}\n${LINE}`],
    ['a byte order mark and no titles', `\uFEFF${LINE}`],
    ['more columns than six', `${TITLES},trades\n${LINE},17\n`],
  ])('is the same with %s', async (_what, text) => {
    expect(await candles(text)).toEqual([CANDLE]);
  });

  test('keeps the order of the file, and prices that the engine may refuse', async () => {
    const text = '120000,1,1,1,1,0\n60000,-5,1e300,2,3,1e-9\n120000,1,1,1,1,0';
    expect(await candles(text)).toEqual([
      { symbol: 'BTC/USDT', start: 120_000, open: 1, high: 1, low: 1, close: 1, volume: 0 },
      { symbol: 'BTC/USDT', start: 60_000, open: -5, high: 1e300, low: 2, close: 3, volume: 1e-9 },
      { symbol: 'BTC/USDT', start: 120_000, open: 1, high: 1, low: 1, close: 1, volume: 0 },
    ]);
  });

  test('is told apart by SHA-256 of the file, and by what was said of it', async () => {
    const text = `${TITLES}\n${LINE}\n`;
    const { sha256 } = await read(file(text));
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect((await read(file(text.replace('2.4', '2.5')))).sha256).not.toBe(sha256);
    expect((await read(file(text), null, { ...NOTHING_SAID, unit: 'us' })).sha256).not.toBe(sha256);
  });
});

describe('a file that cannot be used says what is wrong and where', () => {
  test.each([
    ['too few columns', `timestamp,open,high,low,close\n${LINE}`, /: it has no column of volumes/],
    ['titles that nobody knows', `alpha,beta,gamma,delta,epsilon\n${LINE}`, /: it is no file of candles/],
    [
      'a word for a number',
      `${TITLES}\n${LINE}\n1613692860000,51747,x,1,1,1`,
      /:3: the high is no number: "x"/,
    ],
    ['an empty field', `${LINE}\n1613692860000,1,1,,1,1`, /:2: the low is missing/],
    ['a line with five fields', `${LINE}\n\n1613692860000,1,1,1,1`, /:3: the volume is missing/],
    [
      'an infinite number',
      `${LINE}\n1613692860000,1,Infinity,1,1,1`,
      /:2: the high is no number: "Infinity"/,
    ],
    ['a number too large to hold', `${LINE}\n1613692860000,1,1e999,1,1,1`, /:2: the high is no number/],
    ['a number to another base', `${LINE}\n1613692860000,1,0x10,1,1,1`, /:2: the high is no number/],
    ['a time between milliseconds', `${LINE}\n1613692860000.5,1,1,1,1,1`, /:2: the time is no time/],
    ['a time before 1970', `${LINE}\n-60000,1,1,1,1,1`, /:2: the time is no time: "-60000"/],
    ['a time beyond all calendars', `${LINE}\n1e300,1,1,1,1,1`, /:2: the time is no time: "1e300"/],
    ['nothing', '', /: it is empty/],
    ['titles alone', `${TITLES}\n`, /there are no candles in it/],
    ['a long line', `${LINE}\n${'x'.repeat(10_000)}`, /:2: the open is missing/],
    ['a line without end', `${LINE}\n${'x'.repeat(200_000)}`, /: a line of it is longer than 65536/],
    ['empty lines without end', `${LINE}${'\n'.repeat(200_000)}`, /: it holds more than 100000 empty lines/],
    ['dates that may begin with day or month', DATES, /: the dates may begin with the day or with the month/],
    ['commas that may be either', COMMAS, /: the comma in its numbers may stand before thousands/],
  ])('%s', async (_what, text, message) => {
    const error = await mistake(text);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('BTC_USDT-1m.csv');
    expect(error.message.length + error.remedy.length).toBeLessThan(500);
  });

  test.each([
    [DATES, '--date-order'],
    [COMMAS, '--decimal'],
    [`timestamp,open,high,low,close\n${LINE}`, '--columns'],
    ['1,2,3,4,5,6\n2,2,3,4,5,6\n', '--columns'],
    [
      '<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\n2020.11.08\t00:00:00\t1\t1\t1\t1\t1\n',
      '--zone',
    ],
  ])('what is ambiguous names the option that settles it', async (text, option) => {
    expect((await mistake(text)).remedy).toContain(option);
  });

  test('one that is not there, a folder, and a device', async () => {
    const refusal = (path: string) =>
      read(path).catch((error: DataError) => `${error.message}; ${error.remedy}`);
    expect(await refusal(join(folder, 'gone.csv'))).toMatch(/there is no such file; check its name/);
    mkdirSync(join(folder, 'folder.csv'));
    expect(await refusal(join(folder, 'folder.csv'))).toMatch(/it is a folder; name the files in it/);
    expect(await refusal('/dev/zero')).toMatch(/a pipe or a device, not a file/);
  });

  test.each([
    ['an environment file', 'EXCHANGE_KEY=hunter2,hunter3,hunter4,hunter5,hunter6\n'],
    ['a page', '<!doctype html><title>hunter2</title>\n'],
    ['a document', '%PDF-1.7\n1 0 obj << /hunter2 >>\n'],
    ['JSON', '{"key":"hunter2"}'],
    ['JSON that is cut off', '[["hunter2"'],
    ['columns of something else', 'name;key;a;b;c;d\nme;hunter2;1;2;3;4\n'],
    ['rows of something else', '1,hunter2,1,1,1,1\n2,hunter3,1,1,1,1\n'],
  ])('%s is told in one line, and never its content', async (_what, text) => {
    const { message, remedy } = await mistake(text);
    expect(`${message}${remedy}`).not.toMatch(/hunter/);
    expect(message).not.toContain('\n');
  });
});
