import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { HOUR, SampleBook, START } from '../../report/sample-book.ts';
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
