import { loadConfig, pathsOf } from '@chimera/config';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { lookForAnomalies, printAnomalies } from './found-anomalies.ts';
import { Terminal } from './terminal.ts';
import { WrittenStream } from './testing/written-stream.ts';

let book: SampleBook;
beforeEach(() => {
  book = new SampleBook();
});
afterEach(() => book.remove());

function look(ledgerPath: string | null = book.path) {
  const { config } = loadConfig({ workdir: book.folder, environment: {}, flags: {} });
  return lookForAnomalies({ config, paths: pathsOf(book.folder), ledgerPath });
}

function printed(found: ReturnType<typeof look>): readonly string[] {
  const written = new WrittenStream(null);
  printAnomalies(new Terminal(written.stream), found);
  return written.lines;
}

test('without a book, or a session in it, it says so', () => {
  expect(look(null)).toBeNull();
  expect(printed(null)).toEqual(['anomalies  there is no book yet']);
});

test('a calm book has none, and the number of samples says what that is worth', () => {
  book.run({ id: 's1', start: START, closes: [100, 101] });
  book.observe((writer) => writer.health('s1', START + MINUTE, 'healthy', sampleMetrics()));
  const found = look();
  expect(found).toEqual({
    from: '2025-12-25T00:02:00Z',
    to: '2026-01-01T00:02:00Z',
    samples: 5,
    anomalies: [],
  });
  expect(printed(found)).toEqual([
    'anomalies  none in 5 samples',
    'looked at  2025-12-25T00:02:00Z to 2026-01-01T00:02:00Z',
  ]);
});

test('one is told with its evidence', () => {
  book.run({ id: 's1', start: START, closes: [100, 101] });
  book.observe((writer) => {
    const incident = { session: 's1', time: START, source: 'bot', message: 'gone' } as const;
    writer.incident({ ...incident, severity: 'warning', kind: 'bot-restart' });
    writer.health('s1', START + MINUTE, 'healthy', sampleMetrics());
  });
  const found = look();
  expect(found?.anomalies).toEqual([
    {
      kind: 'crash',
      source: 'bot',
      session: 's1',
      time: '2026-01-01T00:01:00Z',
      ended: null,
      value: 1,
      unit: 'count',
      usual: { median: 0, low: null, high: 1, samples: 0, since: null },
      message: 'crashes of the bot between two health checks: 1; usually below 1 (no earlier samples)',
    },
  ]);
  expect(printed(found).slice(2)).toEqual([
    '',
    '2026-01-01T00:01:00Z  still so',
    '  crashes of the bot between two health checks: 1',
    '  usually below 1 (no earlier samples)',
  ]);
});
