import { expect, test } from '@jest/globals';
import { within } from './deadline.ts';

test('work that settles in time is as if nobody had waited', async () => {
  expect(await within(60_000, 'the service', Promise.resolve(7))).toBe(7);
  await expect(within(60_000, 'the service', Promise.reject(new Error('denied')))).rejects.toThrow('denied');
});

test('work that never ends is given up, and said which', async () => {
  await expect(within(20, 'the service', new Promise(() => {}))).rejects.toThrow(
    'the service gave no answer within 0.02 s',
  );
});

test('what comes too late, good or bad, troubles nobody', async () => {
  const { promise, reject } = Promise.withResolvers<never>();
  await expect(within(5, 'it', promise)).rejects.toThrow(/no answer/);
  reject(new Error('too late'));
  await new Promise((done) => setImmediate(done));
});
