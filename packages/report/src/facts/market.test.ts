import { LedgerReader } from '@chimera/ledger';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { OpenBook } from '../../../ledger/src/testing/open-book.ts';
import { collectReport } from '../collect.ts';
import { markdownOf } from '../markdown.ts';
import { MINUTE, SampleBook, START } from '../testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../testing/sample-metrics.ts';

let book: OpenBook;
beforeEach(() => {
  const sample = new SampleBook();
  const execution = { ...sample.setup.execution, fillOn: 'book' } as const;
  sample.remove();
  book = new OpenBook(new SampleBook({ execution }));
  book.begin();
});
afterEach(() => book.remove());

const EGRESS = [{ host: 'api.ndax.io', method: 'GET', path: '/AP/GetL2Snapshot', count: 20 }];
const LIVE = { source: 'kraken', requests: 20, request_errors: 1, poll_cycle_seconds: 3.5, egress: EGRESS };

function report(market: Parameters<typeof sampleMetrics>[0] = {}) {
  const reader = new LedgerReader(book.path);
  const metrics = sampleMetrics(market);
  const request = { from: START, to: START + 60 * MINUTE, session: 's1', metrics, ...calmScene };
  const collected = collectReport('final', reader, request);
  reader.close();
  return collected;
}

test('says where prices came from, what filled orders, and what left the machine', () => {
  book.candle(100, 'buy');
  book.see({
    kind: 'book',
    book: { symbol: 'BTC/USDT', time: book.time + 250, bids: [[99, 5]], asks: [[101, 100]] },
    stale: false,
  });
  book.see({ kind: 'source', source: 'kraken', reason: 'ndax refuses <b>us</b>', time: book.time });
  book.candle(101, undefined, { volume: 0 });
  book.candle(102, 'sell');
  book.candle(103);
  expect(book.faults()).toEqual([]);
  const collected = report({ market: LIVE });
  expect(collected.market).toMatchObject({
    source: 'kraken',
    switches: [{ from: 'simulated:1', to: 'kraken' }],
    candles: { seen: 4, flat: 1, late: 0, refused: 0 },
    fills: { byBook: 1, byCandle: 1, late: 0 },
    feed: { requests: 20, errors: 1, pollCycleSeconds: 3.5, egress: EGRESS },
  });
  const text = markdownOf(collected);
  expect(text).toContain('## Market data');
  expect(text).toContain(
    'the source changed 1 time, and positions that were open then are valued at the prices of both',
  );
  expect(text).toContain('`ndax refuses <b>us</b>`');
  expect(text).toContain('1 fill by the order book, 1 by candles');
  expect(text).toContain('A candle is asked for within 3.5 s of its close');
  expect(text).toMatch(/\| `api\.ndax\.io` \| GET \| `\/AP\/GetL2Snapshot` \| 20 \|/);
});

test('a market that needs no network says so', () => {
  book.candle(100);
  const text = markdownOf(report());
  expect(text).toContain('Nothing: the market of this session needs no network.');
  expect(text).not.toContain('the source changed');
});
