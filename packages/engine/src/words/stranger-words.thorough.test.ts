import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_WORDS_BYTES, shortWords, strangerWords, visible } from './stranger-words.ts';
import { PLANTED } from './testing/planted-secrets.ts';

const bytes = (text: string) => Buffer.byteLength(text);

describe('what a stranger wrote', () => {
  test.each([
    'Closed at 104.9 below 105, the lowest of the channel.',
    'Größe · 12 € → 你好 😀',
    '',
    ' two  spaces ',
  ])('stays as it is: %j', (text) => {
    expect(strangerWords(text)).toBe(text);
  });

  test.each([
    ['colours', 'a\u001b[31mred\u001b[0m b\u009b1mc', 'ared bc'],
    ['a title and a link of a terminal', '\u001b]0;title\u0007a\u001b]8;;https://x\u001b\\b', 'ab'],
    ['a title that does not end', 'a\u001b]0;b', 'a0;b'],
    ['breaks of lines', 'one\r\n  two\n\n\u2028three\u0085four\n', 'one ⏎ two ⏎ three ⏎ four'],
    ['carriage returns and tabs', 'seen\rover\tit', 'seen ⏎ over it'],
    ['turns of the direction and joiners', 'a\u202eb\u2066c\u200bd\ufeffe\u{e0041}f\u3164g', 'abcdefg'],
    ['other controls', 'a\0b\u0008c\u007fd', 'abcd'],
    ['half characters', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ])('is made visible: %s', (_, text, expected) => {
    expect(strangerWords(text)).toBe(expected);
    expect(visible(text)).toBe(expected);
  });

  test('a secret that invisible signs tear apart goes', () => {
    for (const sign of ['\u200b', '\u001b[0m', '\0', '\u2060', '\u00ad', '\ufe0f']) {
      expect(strangerWords(`x ghp_AbCd1234EfGh${sign}5678IjKl9012MnOp3456 y`)).toBe('x [redacted] y');
    }
  });

  test('is cut with a mark that tells how much there was', () => {
    const long = strangerWords('word '.repeat(1_000));
    expect(bytes(long)).toBeLessThanOrEqual(LONGEST_WORDS_BYTES);
    expect(long).toMatch(/^(word )+.* … \[cut: 5000 characters\]$/);
    const wide = strangerWords('😀'.repeat(1_000));
    expect(bytes(wide)).toBeLessThanOrEqual(LONGEST_WORDS_BYTES);
    expect(wide).toMatch(/^(😀)+ … \[cut: 2000 characters\]$/u);
    expect(strangerWords('x'.repeat(LONGEST_WORDS_BYTES))).toBe('x'.repeat(LONGEST_WORDS_BYTES));
  });

  test('30 MB take no time', () => {
    const began = performance.now();
    for (const part of ['x', ' ', '\n', '\u001b[', '\u001b]', '\u009d', 'ghp_', 'key=', '\ud800', 'a b']) {
      expect(bytes(strangerWords(part.repeat(30_000_000 / part.length)))).toBeLessThanOrEqual(2_000);
    }
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('signs that begin a title of a window, and never end it, take no time in texts that are not cut', () => {
    const began = performance.now();
    for (const part of ['\u009d', '\u001b]', '\u001b[', '\u009b', '\u001b']) visible(part.repeat(300_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('a secret at any place of a long text goes, where the text is cut as well', () => {
    const secret = 'ghp_AbCd1234EfGh5678IjKl9012MnOp3456';
    for (let before = 1_800; before < 2_100; before += 7) {
      expect(strangerWords(`${'x '.repeat(before / 2)}${secret} ${'y '.repeat(1_000)}`)).not.toContain(
        'AbCd',
      );
    }
    for (let before = 15_900; before < 16_100; before += 7) {
      expect(strangerWords(`${'\0'.repeat(before)} ${secret} y`)).not.toContain('AbCd');
    }
  });

  test('any text comes to words that survive JSON and a second pass, and no planted secret is among them', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...PLANTED.map(([, text]) => text)),
      fc.constantFrom(' ', '\n', '\u001b[31m', '\ud800', ': ', '=', '"', 'secret', 'x'.repeat(700)),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.integer({ min: 100, max: 3_000 }),
        (parts, longest) => {
          const words = strangerWords(parts.join(' '), longest);
          expect(bytes(words)).toBeLessThanOrEqual(longest);
          expect(words.isWellFormed()).toBe(true);
          expect(words).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(strangerWords(words, longest)).toBe(words);
          for (const [secret] of PLANTED) expect(words).not.toContain(secret);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

test('a secret goes before words are shortened: no half of one is left', () => {
  const secret = 'ghp_AbCd1234EfGh5678IjKl9012MnOp3456';
  for (let before = 0; before < 60; before += 1) {
    const short = shortWords(`${'x'.repeat(before)} ${secret} y`, 40);
    expect(short).not.toMatch(/ghp_|AbCd/);
    expect(short.length).toBeLessThanOrEqual(41);
  }
  expect(shortWords('as it is', 8)).toBe('as it is');
  expect(shortWords('one\ntwo\u001b[2J', 80)).toBe('one ⏎ two');
});
