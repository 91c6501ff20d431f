import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lastSession } from '@chimera/book';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { tradingMetrics } from '@chimera/monitor';
import { ledgerFigures } from '@chimera/page';
import { collectReport } from '@chimera/report';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { HOUR } from '../../packages/report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { GrowingBook } from './growing-book.ts';

/** A day long each, so that what is kept one by one is full long before the first look. */
const SHAPE = { symbols: ['BTC/USDT'], hours: 24, timeframe: '1h' };
const [EARLY, LATE] = [40, 120];

let workdir: string;
let book: GrowingBook;
beforeAll(async () => {
  workdir = tempFolder();
  book = new GrowingBook(workdir, SHAPE);
  for (let session = 1; session <= LATE; session += 1) {
    await book.addSession();
    if (session === EARLY || session === LATE) copyFileSync(book.path, pathAfter(session));
  }
});

const pathAfter = (session: number) => join(workdir, `after-${session}.db`);

/** How many rows a reader is given, and how many characters of text are in them. */
function given(session: number, read: (reader: LedgerReader) => void): { rows: number; letters: number } {
  const counts = { rows: 0, letters: 0 };
  const count = (row: unknown) => {
    counts.rows += 1;
    counts.letters += JSON.stringify(row).length;
  };
  const reader = new LedgerReader(pathAfter(session));
  const { rows, row, journal, equity } = LedgerReader.prototype;
  const spies = [
    jest.spyOn(LedgerReader.prototype, 'rows').mockImplementation(function (this: LedgerReader, ...asked) {
      const found = rows.apply(this, asked);
      for (const each of found) count(each);
      return found as never;
    }),
    jest.spyOn(LedgerReader.prototype, 'row').mockImplementation(function (this: LedgerReader, ...asked) {
      const found = row.apply(this, asked);
      if (found !== undefined) count(found);
      return found as never;
    }),
    ...(
      [
        ['journal', journal],
        ['equity', equity],
      ] as const
    ).map(([name, own]) =>
      jest.spyOn(LedgerReader.prototype, name).mockImplementation(function* (
        this: LedgerReader,
        ...asked: never[]
      ) {
        for (const each of (own as (...asked: never[]) => Generator).apply(this, asked)) {
          count(each);
          yield each as never;
        }
      } as never),
    ),
  ];
  try {
    read(reader);
  } finally {
    for (const spy of spies) spy.mockRestore();
    reader.close();
  }
  return counts;
}

const report = (reader: LedgerReader) => {
  const to = reader.cursor()!.time;
  const session = lastSession(reader)!.id;
  collectReport('hourly', reader, { from: to - HOUR, to, session, metrics: sampleMetrics(), ...calmScene });
};

describe(`a book of ${LATE} days beside one of ${EARLY}`, () => {
  test('verifies, and every note of it is accounted for in its figures', () => {
    for (const session of [EARLY, LATE]) {
      const reader = new LedgerReader(pathAfter(session));
      expect(verifyLedger(reader).faults).toEqual([]);
      const { scopes } = ledgerFigures(reader, lastSession(reader)!.id);
      const { n } = reader.row<{ n: number }>(
        `SELECT (SELECT count(*) FROM events WHERE kind = 'candle') + (SELECT ifnull(sum(candles), 0) FROM past_prices) AS n`,
      )!;
      expect(n).toBeGreaterThan(session * 23);
      expect(scopes.at(-1)?.figures.samples.points).toBe(n);
      reader.close();
    }
  });

  test.each([
    ['a health check', (reader: LedgerReader) => void tradingMetrics(reader)],
    ['the figures', (reader: LedgerReader) => void ledgerFigures(reader, lastSession(reader)!.id)],
    ['an hourly report', report],
  ])('%s reads hardly more', (_, read) => {
    const early = given(EARLY, read);
    const late = given(LATE, read);
    // Round trips are read whole for their record, and the journal's fold for the governor: a few a day.
    expect(late.rows).toBeLessThan(1.3 * early.rows + 6 * (LATE - EARLY));
    expect(early.rows).toBeGreaterThan(10);
  });

  test('the file grows by its journal and by a few rows an hour, not by its health checks', () => {
    const grown = statSync(pathAfter(LATE)).size - statSync(pathAfter(EARLY)).size;
    const checksADay = 288;
    const reader = new LedgerReader(pathAfter(LATE));
    const { bytes } = reader.row<{ bytes: number }>('SELECT max(length(metrics)) AS bytes FROM health')!;
    reader.close();
    expect(grown / (LATE - EARLY)).toBeLessThan((checksADay * bytes) / 5);
  });
});
