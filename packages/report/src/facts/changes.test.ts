import type { ReportKind } from '@chimera/contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { collectReport } from '../collect.ts';
import { markdownOf } from '../markdown.ts';
import type { Report } from '../report.ts';
import { HOUR, MINUTE, SampleBook, START } from '../testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../testing/sample-metrics.ts';

const NEXT_DAY = START + 24 * HOUR;
let book: SampleBook;

/** An hour with a round trip, two hours in which only prices move, and a second session on the next day. */
beforeAll(() => {
  book = new SampleBook();
  const closes = Array.from({ length: 180 }, (_, minute) => (minute < 5 ? 100 : 100 + (minute % 3)));
  const script = { 0: 'buy', 10: 'sell', 20: 'buy', 21: { action: 'buy', confidence: 0.1 } } as const;
  book.run({ id: 's1', start: START, closes, script, end: 'completed' });
  book.run({ id: 's2', start: NEXT_DAY, closes: [100, 90, 90], end: 'stopped' });
  book.observe((writer) => {
    const incident = { session: 's1', severity: 'warning', source: 'ndax', kind: 'x' } as const;
    for (const minute of [1, 2, 3]) {
      writer.incident({ ...incident, time: START + minute * MINUTE, message: 'no answer' });
    }
    writer.incident({ ...incident, time: START + 4 * MINUTE, severity: 'info', message: 'over' });
    const message = 'time from close to arrival: 45.0 s; usually below 11.0 s';
    writer.incident({ ...incident, kind: 'anomaly-latency', time: START + 30 * MINUTE, message });
    writer.health('s1', START, 'healthy', sampleMetrics());
    writer.health('s1', START + 30 * MINUTE, 'degraded', sampleMetrics());
    writer.health('s1', START + 40 * MINUTE, 'healthy', sampleMetrics());
    writer.health('s1', START + 90 * MINUTE, 'healthy', sampleMetrics());
  });
});
afterAll(() => book.remove());

function report(kind: ReportKind, from: number, to: number, session: string | null = 's1'): Report {
  return book.read((reader) =>
    collectReport(kind, reader, { from, to, session, metrics: sampleMetrics(), ...calmScene }),
  );
}

describe('what changed', () => {
  test('is told in counts', () => {
    const { changes } = report('hourly', START, START + HOUR);
    expect(changes.since).toBe('2026-01-01T00:00:00Z');
    expect(changes.what).toEqual([
      '1 session began.',
      'The strategy gave 4 signals, 1 of them refused by the governor.',
      '7 orders were placed.',
      '2 orders were cancelled.',
      '3 fills; 1 position open now.',
      '1 round trip was closed.',
      'Health went from healthy to degraded to healthy.',
      '4 warnings were recorded.',
      '1 anomaly was noticed.',
    ]);
  });

  test('is nothing in an hour in which only prices moved, and the fingerprint says the same', () => {
    const [first, second, third] = [0, 1, 2].map((hour) =>
      report('hourly', START + hour * HOUR, START + (hour + 1) * HOUR - 1),
    );
    expect(second!.trading!.equity.after).not.toBe(second!.trading!.equity.before);
    expect([second!.changes.what, third!.changes.what]).toEqual([[], []]);
    const prints = [first, second, third].map((each) => each!.changes.fingerprint);
    expect(new Set(prints).size).toBe(1);
    expect(prints[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(markdownOf(second!)).toContain('Nothing changed since 2026-01-01T01:00:00Z but prices');
  });

  test.each([
    ['a fill', () => report('hourly', START, START + 5 * MINUTE)],
    ['a stop that closed the position', () => report('hourly', NEXT_DAY, NEXT_DAY + 3 * MINUTE, 's2')],
  ])('%s gives another fingerprint', (_, other) => {
    const { changes } = report('hourly', START, START + HOUR);
    expect(other().changes.fingerprint).not.toBe(changes.fingerprint);
  });
});

test('the timeline is in order, and what repeats at once is one line with its end', () => {
  const { timeline } = report('hourly', START, START + HOUR);
  expect(timeline.omitted).toBe(0);
  expect(
    timeline.events.map(({ time, until, times, source, message }) => [time, until, times, source, message]),
  ).toEqual([
    ['2026-01-01T00:00:00Z', null, 1, 'session', 'begins, to end at 2026-01-01T03:00:00Z'],
    ['2026-01-01T00:01:00Z', '2026-01-01T00:03:00Z', 3, 'ndax', 'no answer'],
    ['2026-01-01T00:04:00Z', null, 1, 'ndax', 'over'],
    ['2026-01-01T00:30:00Z', null, 1, 'ndax', expect.stringContaining('usually below')],
  ]);
});

test('an anomaly is shown with its evidence, and leads to advice', () => {
  const hour = report('hourly', START, START + HOUR);
  expect(hour.anomalies).toEqual([
    {
      time: '2026-01-01T00:30:00Z',
      kind: 'latency',
      source: 'ndax',
      message: 'time from close to arrival: 45.0 s; usually below 11.0 s',
    },
  ]);
  expect(hour.recommendations).toContainEqual(expect.stringMatching(/^Unusual latency, once .*connection/));
  expect(markdownOf(hour)).toContain('`time from close to arrival: 45.0 s; usually below 11.0 s`');
  expect(markdownOf(report('hourly', START + HOUR, START + 2 * HOUR))).toContain('Nothing stood out');
});

describe('summaries', () => {
  test('a day is the sum of its sessions', () => {
    const { parts, trading } = report('daily', START, NEXT_DAY, null);
    expect(parts).toEqual([
      expect.objectContaining({
        name: 's1',
        sessions: 1,
        runtimeMs: 3 * HOUR,
        fills: 3,
        trades: 1,
        refusals: 1,
        errors: 0,
        warnings: 4,
      }),
    ]);
    expect(parts[0]!.equity).toEqual(trading!.equity);
    expect(parts[0]!.fees).toBeCloseTo(trading!.period.fees, 8);
  });

  test('a week is the sum of its days, and those in which nothing ran are left out', () => {
    const monday = Date.UTC(2025, 11, 29);
    const week = report('weekly', monday, NEXT_DAY + 5 * MINUTE, null);
    expect(week.title).toBe('Weekly summary, 2026-W01');
    expect(week.parts.map(({ name, sessions }) => [name, sessions])).toEqual([
      ['2026-01-01', 1],
      ['2026-01-02', 1],
    ]);
    const { equity, period, trips } = week.trading!;
    expect(week.parts.map(({ equity: { before, after } }) => [before, after])).toEqual([
      [equity.before, week.parts[1]!.equity.before],
      [week.parts[0]!.equity.after, equity.after],
    ]);
    const sum = (of: (part: (typeof week.parts)[number]) => number) =>
      week.parts.reduce((total, part) => total + of(part), 0);
    expect(sum(({ fills }) => fills)).toBe(period.fills);
    expect(sum(({ trades }) => trades)).toBe(trips.length);
    expect(sum(({ fees }) => fees)).toBeCloseTo(period.fees, 8);
    expect(sum(({ runtimeMs }) => runtimeMs)).toBe(week.runtimeMs);
    expect(markdownOf(week)).toMatch(/^## By day$/m);
  });

  test('an hour has no parts', () => {
    expect(report('hourly', START, START + HOUR).parts).toEqual([]);
  });
});
