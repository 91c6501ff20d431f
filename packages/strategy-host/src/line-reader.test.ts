import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineReader } from './line-reader.ts';

function read(parts: readonly string[], most: number) {
  const lines: string[] = [];
  const reader = new LineReader(most, (line) => lines.push(line));
  const fits = parts.map((part) => reader.take(Buffer.from(part)));
  reader.end();
  return { lines, fits };
}

test('lines come whole, however their bytes are parted', () => {
  const words = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\n', '')),
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 9 }), (lines, size) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      const seen: string[] = [];
      const reader = new LineReader(1_000, (line) => seen.push(line));
      for (let at = 0; at < bytes.length; at += size) reader.take(bytes.subarray(at, at + size));
      expect(seen).toEqual(lines);
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('a line that is too long is told cut, and its rest is dropped, however it comes', () => {
  expect(read(['abcdefgh', 'ijkl', 'mnop\nnext\n'], 5)).toEqual({
    lines: ['abcde', 'next'],
    fits: [false, true, true],
  });
  expect(read(['abcdefgh', 'ij'], 5)).toEqual({ lines: ['abcde'], fits: [false, true] });
  expect(read(['ab\ncd'], 5)).toEqual({ lines: ['ab', 'cd'], fits: [true] });
  expect(read(['abcdefgh\nnext\n'], 5)).toEqual({ lines: ['abcde', 'next'], fits: [true] });
});
