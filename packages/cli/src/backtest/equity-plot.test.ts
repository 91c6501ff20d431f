import { expect, test } from '@jest/globals';
import { equityPlot } from './equity-plot.ts';
import { textTable, wrapped } from './text-table.ts';

const sample = (equity: number, held: number) => ({ time: 0, equity, held, drawdown: 0, heldDrawdown: 0 });

test('the highest is on top, the lowest at the bottom, the strategy over holding where they meet', () => {
  const plot = equityPlot([sample(100, 100), sample(150, 80), sample(200, 60)], 66, 5);
  expect(plot).toEqual([
    '      200.0 ┤  ●',
    '            ┤ ●',
    '      130.0 ┤',
    '            ┤●·',
    '      60.00 ┤  ·',
  ]);
});

test('never wider than a terminal of 80 columns, however long the curve', () => {
  const curve = Array.from({ length: 600 }, (_, place) => sample(1e9 + place, 1e9 - place));
  expect(Math.max(...equityPlot(curve).map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('a curve that does not move is a line, and one point is none', () => {
  expect(equityPlot([sample(5, 5), sample(5, 5)]).some((line) => line.includes('●●'))).toBe(true);
  expect(equityPlot([sample(5, 5)])).toEqual([]);
});

test('tables align names to the left and numbers to the right; long lines break between words', () => {
  expect(
    textTable([
      ['', 'a'],
      ['name', '10.00'],
    ]),
  ).toEqual(['          a', 'name  10.00']);
  expect(wrapped('one two three', 8, '  ')).toEqual(['one two', '  three']);
});
