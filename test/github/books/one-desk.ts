import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { BookDesk } from './book-desk.ts';

/** The desk of a suite: it is opened before the first test, cleared after each one, and closed after the last one. */
export let desk: BookDesk;

beforeAll(async () => {
  desk = await BookDesk.open();
});

afterEach(() => {
  expect(desk.github.unknown).toEqual([]);
  desk.clear();
});

afterAll(() => desk.close());
