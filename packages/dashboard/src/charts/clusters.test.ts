import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clustered, leastBarsApart, type Placed } from './clusters.ts';

const at = (index: number, side: Placed['side'] = 'buy'): Placed => ({ index, time: index * 60, side });

test('arrows that have room stand for themselves, arrows that would overlap stand as one with their number', () => {
  const fills = [at(0), at(10), at(12), at(12, 'sell'), at(19), at(20)];
  expect(clustered(fills, 1).map(({ index, side, count }) => [index, side, count])).toEqual([
    [0, 'buy', 1],
    [10, 'buy', 1],
    [12, 'buy', 1],
    [12, 'sell', 1],
    [19, 'buy', 1],
    [20, 'buy', 1],
  ]);
  expect(clustered(fills, 10).map(({ index, side, count }) => [index, side, count])).toEqual([
    [0, 'buy', 1],
    [10, 'buy', 3],
    [12, 'sell', 1],
    [20, 'buy', 1],
  ]);
});

test('the room that an arrow needs is twenty pixels, in steps that zooming doubles', () => {
  expect([40, 20, 19, 10, 5, 0.5].map(leastBarsApart)).toEqual([1, 1, 2, 2, 4, 64]);
});

test('no fill is lost, and no two arrows of a side are nearer than they must be', () => {
  const side = fc.constantFrom('buy', 'sell') as fc.Arbitrary<Placed['side']>;
  const fills = fc.array(fc.record({ index: fc.nat(500), side }), { maxLength: 200 });
  fc.assert(
    fc.property(fills, fc.integer({ min: 1, max: 64 }), (drawn, apart) => {
      const clusters = clustered(
        drawn.map(({ index, side }) => at(index, side)),
        apart,
      );
      expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(drawn.length);
      for (const side of ['buy', 'sell']) {
        const places = clusters.filter((each) => each.side === side).map(({ index }) => index);
        places.reduce((before, index) => {
          expect(index - before).toBeGreaterThanOrEqual(apart);
          return index;
        }, Number.NEGATIVE_INFINITY);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
