import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvField, csvLine } from './csv.ts';

test.each([
  ['a formula', '=1+1', "'=1+1"],
  ['a formula after a space', ' =1+1', "' =1+1"],
  ['a formula in wide signs', '\uff1d1+1', "'\uff1d1+1"],
  ['a formula behind what nobody sees', '\u200b@SUM(1)', "'@SUM(1)"],
  ['a decimal', '-0.00000001', '-0.00000001'],
  ['what is no decimal', '-1+1', "'-1+1"],
  ['quotes', 'a "b", c', '"a ""b"", c"'],
  ['lines', 'a\r\nb', 'a ⏎ b'],
  ['nothing', null, ''],
  ['a small number', 1e-7, '0.0000001'],
  ['a truth', true, 'true'],
])('%s', (_, value, expected) => {
  expect(csvField(value)).toBe(expected);
});

test('cells come back one by one, and none of them is a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=', '+1', '-', '@', '"', ',', '\r', '\t='),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const { data } = Papa.parse<string[]>(csvLine(cells).slice(0, -2));
      expect(data).toHaveLength(1);
      expect(data[0]).toHaveLength(cells.length);
      for (const text of data[0]!) expect(text).not.toMatch(/^\s*(?:[=+@]|-(?!\d+(?:\.\d+)?$))/);
    }),
    { seed: 5, numRuns: 500 },
  );
});
