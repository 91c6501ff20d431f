import { collectReport, markdownOf } from '@chimera/report';
import { expect, test } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { waitingOrders } from './orders.ts';

test('orders that wait are listed with what they wait for and since when, in the ledger and in a report', () => {
  const book = new SampleBook();
  book.run({
    id: 's1',
    start: START,
    closes: [100, 100, 100, 100],
    script: { 0: 'buy', 2: { action: 'sell', order: { type: 'limit', price: 105 } } },
  });
  const waiting = book.read(waitingOrders);
  const request = { from: START, to: START + 4 * MINUTE, session: 's1', metrics: sampleMetrics() };
  const report = book.read((reader) => collectReport('hourly', reader, { ...request, ...calmScene }));
  book.remove();
  expect(waiting.map(({ type, side, price, since, parent }) => [type, side, price, since, parent])).toEqual([
    ['stop-market', 'sell', '90', '2026-01-01T00:01:00Z', 'o1'],
    ['take-profit', 'sell', '110', '2026-01-01T00:01:00Z', 'o1'],
    ['limit', 'sell', '105', '2026-01-01T00:03:00Z', null],
  ]);
  expect(report.trading!.waiting).toEqual(waiting);
  const markdown = markdownOf(report);
  expect(markdown).toContain('## Orders that wait');
  expect(markdown).toMatch(
    /\| \S+ \| 2026-01-01T00:03:00Z \| BTC\/USDT \| sell \| limit \| \S+ \| 0 \| 105 \| – \| – \|/,
  );
});

test('two limits of a session before are told where this one said nothing', () => {
  const book = new SampleBook();
  const script = {
    0: { order: { type: 'limit', price: 90 } },
    1: { order: { type: 'limit', price: 80 } },
  } as const;
  book.run({ id: 's1', start: START, closes: [100, 100, 100], script, end: 'completed' });
  book.run({ id: 's2', start: START + 3 * MINUTE, closes: [100, 100] });
  const request = { from: START + 3 * MINUTE, to: START + 5 * MINUTE, session: 's2' };
  const report = book.read((reader) =>
    collectReport('final', reader, { ...request, metrics: sampleMetrics(), ...calmScene }),
  );
  expect(report.trading!.waiting).toHaveLength(book.read(waitingOrders).length);
  book.remove();
  expect(report.trading!.waiting.length).toBeGreaterThan(0);
  expect(report.recommendations.join('\n')).toContain('(see Orders that wait)');
  expect(report.recommendations.join('\n')).not.toContain('no signal');
});
