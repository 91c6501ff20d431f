import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { syntaxMistake } from './json-syntax.ts';

// biome-ignore format: a table is read by column
test.each([
  ['{"a": 1,}', 1, 9, '"}"', 'a key in double quotes', 'Remove the comma before it.'],
  ['[1, 2, ]', 1, 8, '"]"', 'a value', 'Remove the comma before it.'],
  ['{"a": 1 "b": 2}', 1, 9, '"\\""', 'a comma or }', 'Correct this place'],
  ['{"a" 1}', 1, 6, '"1"', 'a colon', 'Correct this place'],
  ['{"a": tru}', 1, 7, '"t"', 'a value', 'Correct this place'],
  ['{"a": "b\n"}', 1, 7, '"\\""', 'a value', 'End the text with a double quote'],
  ['{\n  "a": 1,\n  # b\n}', 3, 3, '"#"', 'a key in double quotes', 'Remove the comment'],
  ['{} {}', 1, 4, '"{"', 'the end of the file', 'Remove what follows'],
  ['{"a": 01}', 1, 8, '"1"', 'a comma or }', 'Correct this place'],
  ['{"a": ]', 1, 7, '"]"', 'a value', 'Remove the comma before it.'],
  ['{😀}', 1, 2, '"😀"', 'a key in double quotes or }', 'Correct this place'],
  ['  ', 1, 3, 'the end of the file', 'a value', 'The file ends too early'],
])('%j', (text, line, column, found, expected, remedy) => {
  expect(syntaxMistake(text)).toEqual({
    line,
    column,
    found,
    expected: expect.stringMatching(new RegExp(`^${expected}`)),
    remedy: expect.stringContaining(remedy),
  });
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('agrees with JSON.parse on what is JSON', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-0.5e3',
    'true',
    'null',
    ' ',
    '\\u00e9',
    'x',
  );
  const text = fc.oneof(
    fc.json(),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, more]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + more + json.slice(place + 1);
    }),
  );
  fc.assert(
    fc.property(text, (one) => {
      expect(syntaxMistake(one) === undefined).toBe(parses(one));
    }),
    { numRuns: 2000 },
  );
});
