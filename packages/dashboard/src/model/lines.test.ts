import { expect, test } from '@jest/globals';
import { drawdowns } from './lines.ts';

const at = (time: number, value: number) => ({ time, value });

test('a drawdown is measured from the highest point before', () => {
  const falls = drawdowns([at(0, 100), at(1, 90), at(2, 120), at(3, 60), at(4, 120)]).map(
    ({ value }) => value,
  );
  expect(falls).toEqual([0, expect.closeTo(-0.1), 0, -0.5, 0]);
});
