import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { DataError } from './data-error.ts';
import { readCandleFile } from './read-candle-file.ts';
import { NOTHING_SAID } from './read-options.ts';
import { candlesOfFile } from './recorded-file.ts';

let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

const START = Date.UTC(2023, 10, 14);
const MINUTE = 60_000;

interface Row {
  readonly start: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** Prices of two digits behind the point, as every dialect can write them. */
const row = fc.tuple(
  fc.integer({ min: 10, max: 9_999_999 }),
  fc.array(fc.nat(200), { minLength: 3, maxLength: 3 }),
  fc.nat(1e6),
);
const rows = fc.array(row, { minLength: 2, maxLength: 40 }).map((all): readonly Row[] =>
  all.map(([cents, steps, volume], index) => {
    const [open, close, high] = [cents, cents + steps[0]!, cents + steps[0]! + steps[1]!];
    const low = Math.max(1, cents - steps[2]!);
    return {
      start: START + index * MINUTE,
      open: open / 100,
      high: high / 100,
      low: low / 100,
      close: close / 100,
      volume: volume / 1000,
    };
  }),
);

const parts = (ms: number) => {
  const [date, clock] = new Date(ms).toISOString().split('T') as [string, string];
  const [year, month, day] = date.split('-') as [string, string, string];
  return { date, clock: clock.slice(0, 8), year, month, day };
};

/** How a time can be written, each with what it needs to be read. */
const TIMES: Readonly<Record<string, (ms: number) => string>> = {
  seconds: (ms) => String(ms / 1000),
  'seconds with a fraction': (ms) => (ms / 1000).toFixed(1),
  milliseconds: (ms) => String(ms),
  microseconds: (ms) => `${ms}000`,
  nanoseconds: (ms) => `${ms}000000`,
  'ISO 8601': (ms) => new Date(ms).toISOString(),
  'ISO 8601 with an offset': (ms) => `${new Date(ms + 2 * 3_600_000).toISOString().slice(0, 19)}+02:00`,
  'a space between': (ms) => `${parts(ms).date} ${parts(ms).clock}`,
  slashes: (ms) => `${parts(ms).date.replaceAll('-', '/')} ${parts(ms).clock.slice(0, 5)}`,
  'day first, points': (ms) =>
    `${parts(ms).day}.${parts(ms).month}.${parts(ms).year} ${parts(ms).clock.slice(0, 5)}`,
  // The fourteenth of the month settles the order.
  'day first, slashes': (ms) => `${parts(ms).day}/${parts(ms).month}/${parts(ms).year} ${parts(ms).clock}`,
  'month first': (ms) => `${Number(parts(ms).month)}/${parts(ms).day}/${parts(ms).year} ${parts(ms).clock}`,
  'twelve hours': (ms) => {
    const hour = new Date(ms).getUTCHours();
    return `${parts(ms).date} ${hour % 12 || 12}:${parts(ms).clock.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  compact: (ms) => `${parts(ms).date.replaceAll('-', '')} ${parts(ms).clock.replaceAll(':', '')}`,
  'name of the month': (ms) => `Nov ${parts(ms).day}, ${parts(ms).year} ${parts(ms).clock}`,
};

const dialect = fc.record({
  time: fc.constantFrom(...Object.keys(TIMES)),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  decimal: fc.constantFrom('.', ','),
  titles: fc.constantFrom(
    null,
    ['timestamp', 'open', 'high', 'low', 'close', 'volume'],
    ['Date', 'Open', 'High', 'Low', 'Close', 'Vol'],
    ['OPEN_TIME', 'O', 'H', 'L', 'C', 'V'],
    ['<Time>', '<Open>', '<High>', '<Low>', '<Close>', '<Volume>'],
  ),
  quoted: fc.boolean(),
  mark: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  lastEnd: fc.boolean(),
  backwards: fc.boolean(),
  preamble: fc.constantFrom('', 'https://example.org\n', '# made by a script\n\n'),
  more: fc.boolean(),
  packed: fc.constantFrom('', 'gz', 'zst'),
  wide: fc.boolean(),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer Value> ? Value : never;

function written(all: readonly Row[], how: Dialect): Buffer {
  const { delimiter, decimal, titles, quoted, more, lineEnd } = how;
  const number = (value: number) => String(value).replace('.', decimal);
  const field = (text: string) => (quoted || text.includes(delimiter) ? `"${text}"` : text);
  const lines = all.map((candle) =>
    [
      field(TIMES[how.time]!(candle.start)),
      ...[candle.open, candle.high, candle.low, candle.close, candle.volume].map((each) =>
        field(number(each)),
      ),
      ...(more ? ['17'] : []),
    ].join(delimiter),
  );
  const first = titles === null ? [] : [[...titles, ...(more ? ['trades'] : [])].map(field).join(delimiter)];
  const ordered = how.backwards ? lines.toReversed() : lines;
  const text = how.preamble + [...first, ...ordered].join('\n') + (how.lastEnd ? '\n' : '');
  const ended = (how.mark ? '\uFEFF' : '') + text.replaceAll('\n', lineEnd);
  const bytes = how.wide
    ? Buffer.from(`\uFEFF${ended.replace('\uFEFF', '')}`, 'utf16le')
    : Buffer.from(ended);
  if (how.packed === 'gz') return gzipSync(bytes);
  return how.packed === 'zst' ? zstdCompressSync(bytes) : bytes;
}

test('the same candles in any dialect are read as the same candles', async () => {
  await fc.assert(
    fc.asyncProperty(rows, dialect, async (all, how) => {
      const path = join(folder, `BTC_USDT-1m.csv${how.packed && `.${how.packed}`}`);
      writeFileSync(path, written(all, how));
      // What needs a word from a person gets it: a comma that may be either, and a broker's zone.
      const decimal = how.decimal === ',' ? 'comma' : 'point';
      const reading = { ...NOTHING_SAID, zone: 'UTC', decimal } as const;
      const file = await readCandleFile(path, { symbol: null, reading });
      const read = candlesOfFile(file).map(({ symbol: _, ...figures }) => figures);
      expect(how.backwards ? read.toReversed() : read).toEqual(all);
    }),
    { numRuns: 300 },
  );
});

/** Beginnings that lead into each of the readers. */
const BEGINNINGS = [
  '',
  'PK\u0003\u0004',
  '\u001f\u008b\u0008',
  '(\u00b5/\u00fd',
  'ARROW1\u0000\u0000',
  'PAR1',
  '[[1604793600000,1,1,1,1,1],',
  '{"data":',
  'timestamp,open,high,low,close,volume\n',
  '1604793600000,1,1,1,1,1\n',
  '\u00ff\u00fe',
];

test('a file of any bytes is read or a DataError, of one line that does not tell them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BEGINNINGS),
      fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.string({ maxLength: 600, unit: 'binary' })),
      fc.constantFrom('', 'PAR1', 'ARROW1', '\n'),
      async (begin, middle, end) => {
        const path = join(folder, 'BTC_USDT-1m.csv');
        const bytes = typeof middle === 'string' ? Buffer.from(middle) : middle;
        writeFileSync(path, Buffer.concat([Buffer.from(begin, 'latin1'), bytes, Buffer.from(end)]));
        const error = await readCandleFile(path, { symbol: null }).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error === null) return;
        expect(error).toBeInstanceOf(DataError);
        const { message, remedy } = error as DataError;
        expect(message).not.toMatch(/[\n\p{Cc}]/u);
        expect(message.length - path.length).toBeLessThan(150);
        expect(remedy).not.toBe('');
      },
    ),
    { numRuns: 600 },
  );
  // Six hundred files take some seconds, and far longer while other tests keep the machine busy.
});
