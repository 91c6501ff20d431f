import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../source-files.ts';
import { liveYear } from './github-year.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const chains = SEEDS.map((seed) => liveYear(seed, 'chain'));
const slots = SEEDS.map((seed) => liveYear(seed, 'slots'));

test('sessions that follow one another trade in 99 % of the time in which GitHub starts anything', () => {
  const coverages = chains.map(({ coverage }) => coverage).toSorted((a, b) => a - b);
  const shown = coverages.map((coverage) => coverage.toFixed(4)).join(' ');
  expect([coverages[0]! >= 0.985, coverages[10]! >= 0.99, shown]).toEqual([true, true, shown]);
});

test('minutes and coverage are those that the documentation states', () => {
  const text = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8');
  const [, ...stated] =
    /Of (\d+) such years the middle one traded ([\d.]+) % of the time in which GitHub started anything, the worst ([\d.]+) %/.exec(
      text,
    )!;
  const percents = chains.map(({ coverage }) => (coverage * 100).toFixed(1)).toSorted();
  expect(stated).toEqual([String(SEEDS.length), percents[10], percents[0]]);
  const [, minutes] = /^\| day and night: .*? \| ([\d,]+) \|/m.exec(text)!;
  const mean = chains.reduce((sum, { billed }) => sum + billed, 0) / chains.length / 12;
  expect(Math.abs(mean - Number(minutes!.replace(',', '')))).toBeLessThan(100);
});

test('the schedule alone, with sessions that end before its next turn, does not', () => {
  for (const { coverage } of slots) expect(coverage).toBeLessThan(0.85);
});

test('two sessions are never at once, and the queue stays short', () => {
  for (const { traded, mostWaiting } of chains) {
    for (const [place, [from, to]] of traded.entries()) {
      expect(to).toBeGreaterThanOrEqual(from);
      if (place > 0) expect(from).toBeGreaterThanOrEqual(traded[place - 1]![1]);
    }
    expect(mostWaiting).toBeLessThanOrEqual(4);
  }
});
