import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { tradingMetrics } from '@chimera/monitor';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { HOUR, MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { LedgerReader } from './reader.ts';
import { repairLedger } from './repair.ts';
import { journalHead, sealEverything } from './seals/seal-everything.ts';
import { OpenBook } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';
import { LedgerWriter } from './writer.ts';

const DAY = 24 * HOUR;
const REQUEST = { upToLastGood: false, now: Date.UTC(2026, 8, 1) };

let sample: SampleBook;
let kept: string;
beforeAll(() => {
  sample = new SampleBook();
  const book = new OpenBook(sample);
  for (const [day, session] of [0, 1, 40].entries()) {
    book.begin(`s${day + 1}`);
    const start = START + session * DAY;
    for (let at = 0; at < 180; at += 1) {
      const said = at % 12 === 1 ? 'buy' : at % 12 === 8 ? 'sell' : undefined;
      book.candle(100 + ((at * 7 * (day + 1)) % 31), said, { start: start + at * MINUTE });
    }
    book.end();
  }
  book.close();
  const writer = new LedgerWriter(sample.path);
  writer.forgetEvents(START + 40 * DAY);
  writer.close();
  expect(rows('SELECT * FROM past_prices').length).toBeGreaterThan(4);
  expect(rows('SELECT * FROM equity_sums')).toHaveLength(1);
  expect(faults()).toEqual([]);
  kept = tempFolder();
  cpSync(sample.folder, kept, { recursive: true });
});
beforeEach(() => {
  for (const name of readdirSync(sample.folder)) rmSync(join(sample.folder, name), { recursive: true });
  cpSync(kept, sample.folder, { recursive: true });
});
afterAll(() => sample.remove());

function rows(sql: string) {
  return sample.read((reader) => reader.rows<Record<string, unknown>>(sql).map((row) => ({ ...row })));
}

function faults(): readonly string[] {
  const reader = new LedgerReader(sample.path, 'at-rest');
  try {
    return verifyLedger(reader).faults;
  } finally {
    reader.close();
  }
}

/** Changes the file with a database editor. `seals`: makes all seals anew, so that they hide it. */
function tamper(sql: string, { seals = false } = {}): void {
  const database = new DatabaseSync(sample.path);
  expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
  if (seals) {
    database.exec('BEGIN');
    sealEverything(database);
    database.exec('COMMIT');
  }
  database.close();
}

const SUMS = 'UPDATE equity_sums SET sums = json_set(sums, ';

// biome-ignore format: a table is read by column
const CHANGED_SUMS: readonly (readonly [figure: string, sql: string])[] = [
  ['the number of notes', `${SUMS} '$.points', 1)`],
  ['the mean equity', `${SUMS} '$.equitySum', 1e9)`],
  ['the exposure', `${SUMS} '$.exposed', 100000)`],
  ['the last note', `${SUMS} '$.last.equity', 9999)`],
  ['the daily returns', `${SUMS} '$.returns[0]', 0.5)`],
  ['the highest equity', `${SUMS} '$.peak.equity', 99999)`],
  ['the deepest fall', `${SUMS} '$.deepest', json('null'))`],
];

describe('the sums of old notes', () => {
  test.each(CHANGED_SUMS)(
    'that are not what was sealed (%s) are found, and made again from the kept notes',
    (_, sql) => {
      tamper(sql);
      expect(faults()).toContain('equity_sums: its row is not what was sealed');
      const { told } = repairLedger(sample.path, REQUEST);
      expect(told).toEqual([
        expect.stringMatching(/^equity_sums: the sums of old notes up to .* were made again/),
      ]);
      expect(faults()).toEqual([]);
    },
  );

  test.each(CHANGED_SUMS)(
    'that contradict the kept notes (%s) are found though their seal was made anew',
    (figure, sql) => {
      tamper(sql, { seals: true });
      expect(faults()).toEqual([
        `the sums of old notes of equity contradict the notes that are kept: ${figure}`,
      ]);
      repairLedger(sample.path, REQUEST);
      expect(faults()).toEqual([]);
    },
  );

  test('that are no sums at all are said in words, and mended', () => {
    tamper("UPDATE equity_sums SET sums = '{}'", { seals: true });
    expect(faults()).toEqual(['the sums of old notes of equity cannot be read']);
    repairLedger(sample.path, REQUEST);
    expect(faults()).toEqual([]);
  });

  test('that were deleted are made again', () => {
    tamper('DELETE FROM equity_sums');
    expect(faults()).toEqual(['equity_sums: its row: 1 rows were sealed, 0 are there']);
    repairLedger(sample.path, REQUEST);
    expect(faults()).toEqual([]);
    expect(rows('SELECT * FROM equity_sums')).toHaveLength(1);
  });

  test('come to the same returns and the same deepest fall when they are made again, and the book goes on', () => {
    const figures = () =>
      sample.read((reader) => {
        const { max_drawdown, sharpe, sortino } = tradingMetrics(reader);
        return { max_drawdown, sharpe, sortino };
      });
    const before = figures();
    tamper(`${SUMS} '$.last.equity', 9999)`);
    repairLedger(sample.path, REQUEST);
    expect(before.max_drawdown).toBeGreaterThan(0);
    expect(figures()).toEqual(before);
    const writer = new LedgerWriter(sample.path);
    writer.forgetEvents(START + 80 * DAY);
    writer.close();
    expect(faults()).toEqual([]);
  });

  test('that are sound are taken over to the last digit', () => {
    const before = rows('SELECT * FROM equity_sums');
    tamper('DELETE FROM account');
    repairLedger(sample.path, REQUEST);
    expect(rows('SELECT * FROM equity_sums')).toEqual(before);
  });
});

describe('the prices of the past', () => {
  const past = () => rows('SELECT * FROM past_prices ORDER BY symbol, start');

  test.each(['open', 'high', 'low', 'close', 'volume', 'candles', 'ends'])(
    'with another %s are found, left out by the month, and made again as far as the journal tells',
    (column) => {
      tamper(
        `UPDATE past_prices SET ${column} = ${column} + 1 WHERE start = (SELECT min(start) FROM past_prices)`,
      );
      const fault = 'past_prices: BTC/USDT 2026-01 is not what was sealed';
      expect(faults()).toContain(fault);
      const { told } = repairLedger(sample.path, REQUEST);
      expect(told).toEqual([
        'past_prices: BTC/USDT 2026-01 is not what was sealed and was left out; made again from the journal: 2 of its prices',
      ]);
      expect(faults()).toEqual([]);
      const noted = rows(
        "SELECT time, data ->> '$.marks.BTC/USDT' AS mark FROM journal WHERE kind = 'session-started' AND session > 's1' ORDER BY time",
      );
      expect(past()).toEqual(
        noted.map(({ time, mark }) => ({
          ...{ symbol: 'BTC/USDT', start: time, ends: time, volume: 0, candles: 0 },
          ...{ open: mark, high: mark, low: mark, close: mark },
        })),
      );
    },
  );

  test('that no candles come to are found though their seals were made anew', () => {
    tamper('UPDATE past_prices SET low = high + 1 WHERE start = (SELECT min(start) FROM past_prices)', {
      seals: true,
    });
    expect(faults()).toEqual([
      expect.stringMatching(
        /^the price of BTC\/USDT of 20\S+Z in past_prices is one that no candles come to$/,
      ),
    ]);
  });

  test('that are sound are taken over, beside those that are not', () => {
    const database = new DatabaseSync(sample.path);
    database.exec(
      "INSERT INTO past_prices SELECT 'ETH/USDT', start, ends, open, high, low, close, volume, candles FROM past_prices",
    );
    database.exec('BEGIN');
    sealEverything(database);
    database.exec('COMMIT');
    expect(journalHead(database).seq).toBeGreaterThan(0);
    database.close();
    const before = past().filter(({ symbol }) => symbol === 'ETH/USDT');
    tamper("UPDATE past_prices SET close = close + 1 WHERE symbol = 'BTC/USDT'");
    repairLedger(sample.path, REQUEST);
    expect(past().filter(({ symbol }) => symbol === 'ETH/USDT')).toEqual(before);
    expect(past().filter(({ symbol }) => symbol === 'BTC/USDT')).toHaveLength(2);
  });
});
