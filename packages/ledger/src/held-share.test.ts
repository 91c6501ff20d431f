import { expect, test } from '@jest/globals';
import { heldShare } from './held-share.ts';

test('the share that is held is a fraction of the equity, and 0 of nothing', () => {
  expect(heldShare({ equity: 200, exposure: 50 })).toBe(0.25);
  expect(heldShare({ equity: 0, exposure: 0 })).toBe(0);
  expect(heldShare({ equity: 0, exposure: 1 })).toBe(0);
});
