import { expect, test } from '@jest/globals';

/** Where the project's own Node is missing, npm falls back to the machine's without a word. */
test('the tests run on the Node that the project brings', () => {
  expect(process.version).toMatch(/^v24\./);
});
