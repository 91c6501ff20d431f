import { expect, test } from '@jest/globals';
import { checkKnobs } from './knob-check.ts';

const checks = checkKnobs();

test.each(checks)('the knob “$knob” changes a fill', ({ off, on, changed }) => {
  expect(changed).toBe(true);
  expect(on).not.toBe(off);
  expect([off, on].every((fills) => fills.startsWith('buy '))).toBe(true);
});

test('what a knob does can be read off the fills', () => {
  const of = (name: string) => checks.find(({ knob }) => knob === name);
  const plain = 'buy 2 @ 100, fee 0.4, minute 1; sell 2 @ 105, fee 0.21, minute 4';
  expect(of('latency')).toMatchObject({ off: plain, on: expect.stringMatching(/^buy 2 @ 100.5, /) });
  expect(of('fills on touch')).toMatchObject({ off: plain, on: expect.stringMatching(/sell .*, minute 3$/) });
  expect(of('fills on books')).toMatchObject({
    off: plain,
    on: expect.stringMatching(/^buy 1 @ 100.1, fee 0.2002, minute 1; buy 1 @ 100.9, /),
  });
  expect(of('volume share')?.on).toMatch(/^buy 1 .*; buy 1 .*, minute 2; /);
});

test('every knob of the execution and every rate of the instrument is among them', () => {
  expect(checks.map(({ knob }) => knob)).toEqual([
    'slippage model fixed',
    'slippage model spread',
    'slippage model volume-share',
    'slippage',
    'latency',
    'volume share',
    'fills on books',
    'fills on touch',
    'maker fee',
    'taker fee',
    'price collar',
    'tick size',
    'lot size',
  ]);
});
