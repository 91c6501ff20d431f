import { describe, expect, test } from '@jest/globals';
import { outside } from './markdown-text.ts';

describe('a text from outside', () => {
  test.each([
    ['BTC/USDT', 'BTC/USDT'],
    ['the session reached its end', 'the session reached its end'],
    ['', '–'],
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\ \\|b`'],
    ['<script>alert(1)</script>', '`<script>alert(1)</script>`'],
    ['one\r\n## two\u2028three', '`one ## two three`'],
    ['::set-output name=x::y', '`::set-output name=x::y`'],
    ['``` fence', '```` ``` fence ````'],
    ['a `b` c', '``a `b` c``'],
    ['@octocat fixes #1', '`@octocat fixes #1`'],
    ['www.example.com', '`www.example.com`'],
    ['\u001b[31mred\u202eder', 'redder'],
    ['- item', '`- item`'],
    ['___', '`___`'],
  ])('%j is written as %j', (text, written) => {
    expect(outside(text)).toBe(written);
  });

  test('is cut where it is too long, without cutting a character', () => {
    expect(outside('x'.repeat(200))).toBe('x'.repeat(200));
    expect(outside('🚀'.repeat(201))).toBe(`\`${'🚀'.repeat(200)}…\``);
  });
});
