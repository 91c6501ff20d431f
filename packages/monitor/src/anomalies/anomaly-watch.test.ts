import { Log } from '@chimera/base';
import type { Incident } from '@chimera/book';
import { pathsOf } from '@chimera/config';
import type { RuntimeMetrics, Severity } from '@chimera/contract';
import { LedgerReader, LedgerWriter } from '@chimera/ledger';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { Incidents } from '../incidents.ts';
import { AnomalyWatch } from './anomaly-watch.ts';
import { BookAnomalies } from './book-anomalies.ts';

const CHECK = 5 * MINUTE;
const SESSION = 's1';

let book: SampleBook;
let closers: (() => void)[];
beforeEach(() => {
  book = new SampleBook({ limits: null });
  closers = [];
});
afterEach(() => {
  for (const close of closers) close();
  book.remove();
});

/** A health check of a paper session `index` checks after the start. */
function check(
  index: number,
  market: Partial<RuntimeMetrics['market']> = {},
  mode: 'paper' | 'test' = 'paper',
) {
  const calm = { source: 'ndax', feed_lag_seconds: 1, data_age_seconds: 30, ...market };
  const metrics = sampleMetrics({ market: calm });
  const session = { ...metrics.session, mode };
  book.observe((writer) => writer.health(SESSION, START + index * CHECK, 'healthy', { ...metrics, session }));
}

function checks(from: number, to: number, market: Partial<RuntimeMetrics['market']> = {}): void {
  for (let index = from; index <= to; index += 1) check(index, market);
}

function incident(severity: Severity, kind: string): void {
  const message = 'it happened';
  book.observe((writer) =>
    writer.incident({ session: SESSION, time: START, severity, source: 'bot', kind, message }),
  );
}

function watch(start = START): AnomalyWatch {
  const reader = new LedgerReader(book.path);
  closers.push(() => reader.close());
  const log = new Log(pathsOf(book.folder).runtimeLog, 'INFO');
  // The writer of the incidents lives as long as the watch.
  const writer = book.openObservations();
  closers.push(() => writer.close());
  const incidents = new Incidents({ session: SESSION, ledger: writer, log, now: () => START });
  return new AnomalyWatch(reader, incidents, start);
}

const recorded = () =>
  book.read((reader) =>
    reader
      .rows<Incident>("SELECT * FROM incidents WHERE kind LIKE 'anomaly-%' ORDER BY id")
      .map(({ severity, source, kind, message }) => ({ severity, source, kind, message })),
  );

function found() {
  return book.read((reader) => {
    const anomalies = new BookAnomalies(reader, START - 1);
    anomalies.advance();
    return anomalies.found;
  });
}

describe('from the health checks', () => {
  test('a slow feed is recorded once for its episode, with its evidence', () => {
    checks(1, 30);
    const eye = watch(START + 20 * CHECK);
    eye.look();
    for (const index of [31, 32, 33]) {
      check(index, { feed_lag_seconds: 45 });
      eye.look();
    }
    expect(recorded()).toEqual([
      {
        severity: 'warning',
        source: 'ndax',
        kind: 'anomaly-latency',
        message:
          "time from a candle's close to its arrival from ndax: 45.0 s at 2026-01-01T02:35:00Z; usually below 11.0 s (median 1.0 s of 30 samples since 2026-01-01T00:05:00Z)",
      },
    ]);
    checks(34, 36);
    check(37, { feed_lag_seconds: 45 });
    eye.look();
    expect(recorded()).toHaveLength(2);
    expect(found().map(({ kind, ended }) => [kind, ended])).toEqual([
      ['latency', START + 34 * CHECK],
      ['latency', null],
    ]);
  });

  test('old data is found, each exchange against its own past', () => {
    checks(1, 30);
    checks(31, 60, { source: 'kraken', data_age_seconds: 300 });
    check(61, { source: 'kraken', data_age_seconds: 700 });
    expect(found()).toMatchObject([{ kind: 'data-age', source: 'kraken', value: 700 }]);
  });

  test('a market that waits for its reader is never late', () => {
    for (let index = 1; index <= 30; index += 1) check(index, {}, 'test');
    check(31, { feed_lag_seconds: 500, data_age_seconds: 500 }, 'test');
    expect(found()).toEqual([]);
  });

  test('failed requests are counted from check to check, also where the count began anew', () => {
    checks(1, 3, { request_errors: 100 });
    expect(found()).toMatchObject([{ kind: 'error-burst', source: 'requests to ndax', value: 100 }]);
    checks(4, 20, { request_errors: 104 });
    checks(21, 40, { request_errors: 3 });
    expect(found()).toHaveLength(1);
    check(41, { request_errors: 30 });
    expect(found().at(-1)).toMatchObject({ kind: 'error-burst', value: 27, ended: null });
  });

  test('a burst of errors and a crash are found without any past', () => {
    check(1);
    for (let count = 0; count < 4; count += 1) incident('error', 'x');
    incident('warning', 'y');
    check(2);
    expect(found()).toEqual([]);
    for (let count = 0; count < 5; count += 1) incident('error', 'x');
    incident('warning', 'bot-restart');
    check(3);
    expect(found()).toMatchObject([
      { kind: 'error-burst', source: 'the runtime', value: 5, time: START + 3 * CHECK },
      { kind: 'crash', source: 'bot', value: 1, usual: { samples: 2, high: 1 } },
    ]);
  });

  test('what was found before the session began is not told again', () => {
    checks(1, 30);
    check(31, { feed_lag_seconds: 45 });
    watch(START + 40 * CHECK).look();
    expect(recorded()).toEqual([]);
  });
});

test('a strategy that begins to fail, one check after the bot wrote it', () => {
  const script = Object.fromEntries([10, 11, 12, 13, 14].map((minute) => [minute, new Error('no')]));
  book.run({ id: SESSION, start: START, closes: Array.from({ length: 30 }, () => 100), script });
  checks(1, 3);
  expect(found()).toEqual([]);
  check(4);
  expect(found()).toMatchObject([{ kind: 'error-burst', source: 'the strategy', value: 5 }]);
});

describe('from the book', () => {
  const flat = (count: number) => Array.from({ length: count }, (_, index) => 100 + 0.05 * ((index * 7) % 5));

  test('equity that falls as it never did, in five minutes', () => {
    const closes = [...flat(200), ...Array.from({ length: 10 }, () => 95)];
    book.run({ id: SESSION, start: START, closes, script: { 0: 'buy' } });
    expect(found()).toEqual([
      expect.objectContaining({ kind: 'equity', source: 'the book over 5 min', time: START + 205 * MINUTE }),
    ]);
    const [anomaly] = found();
    expect(anomaly!.value).toBeCloseTo(-0.05, 2);
    expect(anomaly!.usual).toMatchObject({ samples: 39 });
    expect(anomaly!.usual.low).toBeCloseTo(-0.005, 2);
  });

  test('the same fall is nothing where nothing is held', () => {
    const closes = [...flat(200), ...Array.from({ length: 10 }, () => 95)];
    book.run({ id: SESSION, start: START, closes });
    expect(found()).toEqual([]);
  });

  test('a spread wider than any before; a book with one side has none', () => {
    book.run({ id: SESSION, start: START, closes: [100] });
    const books = (from: number, to: number, ask: number, bids: readonly [number, number][] = [[100, 1]]) => {
      const writer = new LedgerWriter(book.path);
      const engine = book.engine();
      for (let minute = from; minute <= to; minute += 1) {
        const time = START + minute * MINUTE;
        const seen = { symbol: 'BTC/USDT', time, bids, asks: [[ask, 1]] as const };
        const event = { kind: 'book', book: seen, stale: false } as const;
        writer.commit({ session: SESSION, seen: [event], entries: [], time }, engine);
      }
      writer.close();
    };
    books(2, 40, 100.02);
    books(41, 41, 102, []);
    expect(found()).toEqual([]);
    books(42, 42, 102);
    expect(found()).toMatchObject([{ kind: 'spread', source: 'BTC/USDT', time: START + 42 * MINUTE }]);
    expect(found()[0]!.value).toBeCloseTo(0.0198, 4);
  });
});

test('what is found does not depend on how often somebody looks', () => {
  book.run({
    id: SESSION,
    start: START,
    closes: Array.from({ length: 300 }, (_, i) => 100 - (i > 250 ? 9 : 0)),
    script: { 0: 'buy' },
  });
  const reader = new LedgerReader(book.path);
  closers.push(() => reader.close());
  const often = new BookAnomalies(reader, START - 1);
  for (let index = 1; index <= 60; index += 1) {
    check(index, { feed_lag_seconds: index === 50 ? 99 : 1 });
    often.advance();
  }
  const byTime = (all: readonly { time: number }[]) => all.toSorted((a, b) => a.time - b.time);
  expect(byTime(often.found)).toEqual(byTime(found()));
  expect(often.found.map(({ kind }) => kind).toSorted()).toEqual(['equity', 'latency']);
});
