import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { HOUR, SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { collectHistory } from '../collect.ts';
import { lineChart } from './chart.ts';
import { statusPage } from './page.ts';

test('one file with its style inside, no script, and nothing that a text could become', () => {
  const book = new SampleBook();
  const hostile = '<script>alert("x")</script>';
  book.run({ id: 'a', start: START, closes: [100, 101, 102], end: 'completed' });
  const what = { session: 'a', time: START + HOUR, severity: 'error', source: hostile, kind: 'x' } as const;
  book.observe((writer) => writer.incident({ ...what, message: hostile }));
  const request = {
    title: hostile,
    now: 0,
    timetable: { schedule: '0 * * * *', schedule_timezone: 'UTC' },
    isAlive: null,
    clean: String,
  };
  const history = book.read((reader) => collectHistory(reader, request));
  book.remove();
  const links = [{ text: hostile, url: `https://example.org/"${hostile}` }];
  const page = statusPage({ history, css: 'p { color: red }', files: [], links });
  expect(page).not.toMatch(/<script| style=| on\w+=/);
  expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(5);
  const [, style] = /<style>([\s\S]*)<\/style>/.exec(page)!;
  const hash = createHash('sha256').update(style!).digest('base64');
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
});

const LATE = {
  since: '2026-05-31T00:17:00Z',
  until: '2026-06-30T00:17:00Z',
  turns: 120,
  dropped: 9,
  median_delay_seconds: 7_560,
  longest_delay_seconds: 45_660,
};

test.each([
  [LATE, '2 h 6 min', 'late by at least 2 h 6 min (median), 12 h 41 min at worst; 9 of 120 turns never came'],
  [
    { ...LATE, turns: 0, dropped: 0, median_delay_seconds: null, longest_delay_seconds: null },
    null,
    'no run',
  ],
  [null, null, null],
])('how late GitHub was stands beside the coverage, if it is known: %j', (github_schedule, value, words) => {
  const book = new SampleBook();
  book.run({ id: 'a', start: START, closes: [100, 101, 102], end: 'completed' });
  const metrics = { ...sampleMetrics(), ...(github_schedule && { github_schedule }) };
  book.observe((writer) => writer.health('a', START + HOUR, 'healthy', metrics));
  const timetable = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };
  const history = book.read((reader) =>
    collectHistory(reader, { title: 'Status', now: 0, timetable, isAlive: null, clean: String }),
  );
  book.remove();
  expect(history.githubSchedule).toEqual(github_schedule);
  const page = statusPage({ history, css: '', files: [], links: [] });
  const cards = [...page.matchAll(/<dt>([^<]*)<\/dt><dd class="value [^"]*">([^<]*)</g)];
  expect(cards).toHaveLength(8);
  const [, , second] = [cards[0], cards[1], cards[1]?.slice(1)];
  if (value === null) expect(second?.[0]).toBe('Equity (USDT)');
  else expect(second).toEqual(['GitHub late by at least', value]);
  const said = /GitHub&#39;s schedule: ([^<]*)/.exec(page)?.[1] ?? null;
  if (words === null) expect(said).toBeNull();
  else expect(said).toContain(words);
});

test('a line that does not move, or has one point, is drawn all the same', () => {
  for (const points of [
    [[0, 5]],
    [
      [0, 5],
      [9, 5],
    ],
    [
      [0, 0],
      [9, 0],
    ],
  ] as [number, number][][]) {
    const lines = [{ kind: 'equity' as const, points }];
    const chart = lineChart({ title: 't', lines, from: 0, to: 9, label: String });
    expect(chart).not.toMatch(/NaN|Infinity/);
    expect(chart.match(/<span>/g)!.length).toBeGreaterThanOrEqual(7);
  }
});
