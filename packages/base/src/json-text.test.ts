import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonText } from './json-text.ts';

test('every sign of it is seen, and it says the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = jsonText(value, 2);
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 11, numRuns: 500 },
  );
});

test.each([
  ['a move of the cursor in one sign', 'a\u009b2Jb', '"a\\u009b2Jb"'],
  ['a turn of the direction', 'a\u202eb', '"a\\u202eb"'],
  ['a tag of two units', 'a\u{e0041}b', '"a\\udb40\\udc41b"'],
  ['a command of a runner', '##[error]a ##vso[b]', '"\\u0023#[error]a \\u0023#vso[b]"'],
  ['an accent stays', 'é 你', '"é 你"'],
])('%s', (_, text, expected) => {
  expect(jsonText(text)).toBe(expected);
});
