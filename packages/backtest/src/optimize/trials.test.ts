import { describe, expect, test } from '@jest/globals';
import { axesOf, givenAxes } from './axis.ts';
import { trialPoints } from './trials.ts';

const ranges = {
  fast: { default: 20, min: 1, max: 500, integer: true, description: '' },
  slow: { default: 50, min: 2, max: 2000, integer: true, description: '' },
  width: { default: 0.5, min: 0, max: 1, step: 0.25, description: '' },
};
const all = { samples: null, seed: 1 };

function axes(...texts: string[]) {
  return axesOf(ranges, givenAxes(texts));
}

describe('axes', () => {
  test('a range with a step, the end included', () => {
    expect(axes('fast=5:20:5')).toEqual([{ name: 'fast', values: [5, 10, 15, 20] }]);
    expect(axes('fast=5:22:5')).toEqual([{ name: 'fast', values: [5, 10, 15, 20] }]);
  });

  test('decimal steps come out as they are meant', () => {
    expect(axes('width=0.1:0.5:0.1')[0]!.values).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  test('without a step that of the parameter, or a tenth of the way', () => {
    expect(axes('width=0:1')[0]!.values).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(axes('fast=10:60')[0]!.values).toEqual([10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]);
    expect(axes('fast=1:4')[0]!.values).toEqual([1, 2, 3, 4]);
  });

  test('where nothing ranges, every parameter that was not fixed does', () => {
    expect(axes('fast=10').map(({ name, values }) => [name, values.length])).toEqual([
      ['fast', 1],
      ['slow', 10],
      ['width', 5],
    ]);
    expect(axes('fast=10:20:10', 'slow=50').map(({ name }) => name)).toEqual(['fast', 'slow']);
  });

  // biome-ignore format: a table is read by column
  test.each([
    ['fast', /name=from:to:step/], ['fast=', /name=from:to:step/], ['fast=1:2:3:4', /name=from:to:step/],
    ['fast=9:1', /name=from:to:step/], ['fast=1:9:0', /name=from:to:step/], ['fast=a:b', /name=from:to:step/],
    ['medium=1:9', /one of fast, slow, width/], ['fast=0:9', /integers from 1 to 500/],
    ['fast=1:9:0.5', /integers from 1 to 500/], ['width=0:1:0.00001', /at most 10000 values/],
    ['constructor=1', /one of fast/],
  ])('%s is a mistake that says what is expected', (text, message) => {
    expect(() => axes(text)).toThrow(message);
  });
});

describe('points', () => {
  test('the grid, the last axis fastest', () => {
    expect(trialPoints(axes('fast=5:10:5', 'slow=20:40:20'), all)).toEqual([
      { fast: 5, slow: 20 },
      { fast: 5, slow: 40 },
      { fast: 10, slow: 20 },
      { fast: 10, slow: 40 },
    ]);
  });

  test('a grid that is too large asks for draws', () => {
    expect(() => trialPoints(axes('fast=1:500:1', 'slow=2:2000:1'), all)).toThrow(
      /draw from it with --samples/,
    );
  });

  test('draws are distinct points of the grid, and the same for a seed', () => {
    const grid = axes('fast=1:50:1', 'slow=60:200:10');
    const drawn = trialPoints(grid, { samples: 40, seed: 3 });
    expect(new Set(drawn.map((point) => JSON.stringify(point))).size).toBe(40);
    const known = new Set(trialPoints(grid, all).map((point) => JSON.stringify(point)));
    expect(drawn.every((point) => known.has(JSON.stringify(point)))).toBe(true);
    expect(trialPoints(grid, { samples: 40, seed: 3 })).toEqual(drawn);
    expect(trialPoints(grid, { samples: 40, seed: 4 })).not.toEqual(drawn);
  });

  test('more draws than there are points are all of them', () => {
    expect(trialPoints(axes('fast=1:5:1'), { samples: 99, seed: 1 })).toHaveLength(5);
  });
});
