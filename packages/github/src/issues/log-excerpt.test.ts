import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fenced, shownLines } from './log-excerpt.ts';

const asItIs = (text: string) => text;

test('lines are shown as a person sees them', () => {
  expect(shownLines(['a\tb\r\nc\rd\u2028e', '\u001b[31mred\u001b[0m \u202eback\u0000  '], asItIs)).toEqual([
    'a b',
    'c',
    'd',
    'e',
    'red back',
  ]);
});

test('a line is cut, and a secret that the cut would part goes whole', () => {
  const [line] = shownLines(['x '.repeat(2_000)], asItIs);
  expect(line).toHaveLength(1_002);
  const secret = `ghs_${'a'.repeat(40)}`;
  for (let at = 960; at < 1_040; at += 1)
    expect(shownLines([`${'x '.repeat(at / 2)}${secret}`], asItIs)[0]).not.toMatch(/ghs_a/);
  for (let at = 19_960; at < 20_040; at += 7)
    expect(shownLines([`${'\u200b'.repeat(at)}${secret}`], asItIs)[0]).not.toMatch(/ghs_a/);
});

test('a block is closed by nothing that is in it', () => {
  void fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[`a ]{0,12}$/), { maxLength: 8 }), (lines) => {
      const [first, ...rest] = fenced(lines, 10_000).split('\n');
      const fence = /^(`{3,})text$/.exec(first!)![1]!;
      expect(rest.at(-1)).toBe(fence);
      expect(rest.slice(0, -1)).toEqual(lines);
      for (const line of lines) expect(line).not.toContain(fence);
    }),
  );
});

test('what does not fit is left out between the start and the end, and counted', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `line ${index} ${'x'.repeat(20)}`);
  const block = fenced(lines, 1_000);
  expect(block.length).toBeLessThanOrEqual(1_000);
  expect(block).toContain('line 0 ');
  expect(block).toContain('line 99 ');
  const shown = block.split('\n').filter((line) => line.startsWith('line ')).length;
  expect(block).toContain(`[… ${100 - shown} lines left out;`);
  expect(fenced(lines, 100_000)).not.toContain('left out');
});

test('a block is never longer than it may be', () => {
  const line = fc.string({ maxLength: 200 }).map((text) => text.replace(/[\r\n]/g, ''));
  void fc.assert(
    fc.property(
      fc.array(line, { maxLength: 60 }),
      fc.integer({ min: 1_000, max: 5_000 }),
      (lines, longest) => {
        expect(fenced(lines, longest).length).toBeLessThanOrEqual(longest);
      },
    ),
  );
});

test('a private key over several lines goes', () => {
  const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
  const lines = [
    'before',
    `-----BEGIN ${'PRIVATE'} KEY-----`,
    body,
    `-----END ${'PRIVATE'} KEY-----`,
    'after',
  ];
  expect(shownLines(lines, (text) => text)).toEqual(['before', '[redacted]', 'after']);
});
