import { isoTime } from '@chimera/base';
import { describe, expect, test } from '@jest/globals';
import { equityChart } from './equity-chart.ts';
import { sampled } from './facts/equity-curve.ts';
import { HOUR, MINUTE, START } from './testing/sample-book.ts';

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const GRAMMAR = new RegExp(
  [
    '^```mermaid',
    String.raw`%%\{init: (?<init>\{.*\})\}%%`,
    'xychart-beta',
    ' {4}title "[^"]+"',
    String.raw` {4}x-axis \[(?<labels>"(?:\d\d-\d\d )?\d\d:\d\d"(?:, "(?:\d\d-\d\d )?\d\d:\d\d")*)\]`,
    ` {4}y-axis "[A-Za-z0-9]*" (?<least>${NUMBER}) --> (?<most>${NUMBER})`,
    String.raw` {4}line \[(?<values>${NUMBER}(?:, ${NUMBER})*)\]`,
    '```$',
  ].join('\n'),
);

/** Reads a chart as strictly as the grammar of mermaid's xychart does, and checks that it can be drawn. */
function parsed(chart: string | null) {
  const groups = GRAMMAR.exec(chart ?? '')?.groups;
  if (!groups) throw new Error(`not a chart: ${chart}`);
  JSON.parse(groups.init!);
  const labels = groups.labels!.split(', ');
  const values = groups.values!.split(', ').map(Number);
  const [least, most] = [Number(groups.least), Number(groups.most)];
  expect(new Set(labels).size).toBe(labels.length);
  expect(values).toHaveLength(labels.length);
  expect(least).toBeLessThan(Math.min(...values));
  expect(most).toBeGreaterThan(Math.max(...values));
  return { labels, values, least, most };
}

/** One point a minute from `start` on. */
function curve(start: number, minutes: number, equityAt: (minute: number) => number) {
  const points = Array.from({ length: minutes }, (_, index) => {
    return { time: start + (index + 1) * MINUTE, equity: equityAt(index + 1) };
  });
  return sampled({ time: start, equity: equityAt(0) }, points);
}

describe('the equity chart', () => {
  test.each([
    ['a moving line', (minute: number) => 10_000 + minute],
    ['a flat line', () => 10_000],
    ['a flat line at nothing', () => 0],
    ['a book in a dear currency', (minute: number) => 0.031 + minute / 1e7],
    ['a very small move', (minute: number) => 10_000 + minute / 1e4],
  ])('draws %s', (_, equityAt) => {
    parsed(equityChart(curve(START, 60, equityAt), 'USDT'));
  });

  test.each([
    ['a minute', START, 1],
    ['an hour', START, 60],
    ['an odd while', START + 7 * MINUTE, 217],
    ['a session', START, 360],
    ['a day', START, 1440],
  ])('of %s begins and ends with it and holds at most 26 points', (_, start, minutes) => {
    const { labels, values } = parsed(
      equityChart(
        curve(start, minutes, (minute) => minute),
        'USDT',
      ),
    );
    expect(values.length).toBeLessThanOrEqual(26);
    expect([values[0], values.at(-1)]).toEqual([0, minutes]);
    expect(labels[0]).toBe(`"${isoTime(start).slice(11, 16)}"`);
  });

  test.each([
    ['a session over midnight', START + 21 * HOUR, 360],
    ['a little more than a day', START, 1441],
    ['a week', START + 4 * 24 * HOUR, 7 * 1440],
    ['two months', START, 60 * 1440],
  ])('of %s has dates, and few enough points for them', (_, start, minutes) => {
    const { labels, values } = parsed(
      equityChart(
        curve(start, minutes, (minute) => minute),
        'USDT',
      ),
    );
    expect(values.length).toBeLessThanOrEqual(16);
    expect([values[0], values.at(-1)]).toEqual([0, minutes]);
    const dated = (time: number) => `"${isoTime(time).slice(5, 16).replace('T', ' ')}"`;
    expect([labels[0], labels.at(-1)]).toEqual([dated(start), dated(start + minutes * MINUTE)]);
  });

  test('lets nothing of a hostile currency through', () => {
    const chart = equityChart(
      curve(START, 5, (minute) => minute),
      '"\n```<b>%%',
    );
    parsed(chart);
    expect(chart).toContain('y-axis "b" ');
  });

  test('needs two points', () => {
    expect(
      equityChart(
        curve(START, 0, () => 1),
        'USDT',
      ),
    ).toBeNull();
  });
});
