import { expect, test } from '@jest/globals';
import { knownPaths } from './allowed-values.ts';
import { excerpt, looksSecret, pathText } from './excerpt.ts';

test.each([
  ['live', '"live"'],
  [7, '7'],
  [null, 'null'],
  [undefined, 'nothing'],
  [[1, 'a', { b: true }], '[1, "a", {"b": true}]'],
  [{ api_key: 'hunter2', port: 1 }, '{"api_key": (hidden), "port": 1}'],
  [[[[['deep']]]], '[[[[…]]]]'],
  ['\u001b[31mred\u202e\u009b', '"\\u001b[31mred\\u202e\\u009b"'],
  ['two\nlines', '"two\\nlines"'],
])('%j is shown as %s', (value, shown) => {
  expect(excerpt(value)).toBe(shown);
});

test('is short no matter what the value is', () => {
  for (const value of ['x'.repeat(1e6), Array(1e5).fill('x'.repeat(100)), { ['k'.repeat(1e5)]: 1 }]) {
    expect(excerpt(value).length).toBeLessThanOrEqual(81);
  }
});

test.each(['apiKey', 'chimera_bot.api_secret', 'PASSPHRASE', 'GITHUB_TOKEN', 'private'])(
  '%s stays hidden',
  (name) => {
    expect(excerpt('hunter2', name)).toBe('(hidden)');
  },
);

test.each([
  ['https://someone:hunter2@example.com/', '"https://[redacted]@example.com/"'],
  ['https://a:hunter2/p@ss?x#y@example.com/', '"https://[redacted]@example.com/"'],
  [`https://a:${'hunter2'.repeat(1_000)}@example.com/`, '"https://[redacted]@example.com/"'],
  [
    { 'https://a:hunter2@b.c': ['https://a:hunter2@b.c'] },
    '{"https://[redacted]@b.c": ["https://[redacted]@b.c"]}',
  ],
  ['password=hunter2', '"password=[redacted]"'],
])('a secret within a value is not shown: %j', (value, shown) => {
  expect(excerpt(value)).toBe(shown);
  expect(pathText([typeof value === 'string' ? value : 'x'])).not.toContain('hunter2');
});

test.each(['max_positon_size', 'keyboard', 'monkeys', 'author', 'authors', 'hotkeys', 'passes'])(
  '%s is no secret',
  (name) => {
    expect(excerpt('dvorak', name)).toBe('"dvorak"');
  },
);

test('no setting of ours is taken for a secret', () => {
  const paths = knownPaths().map((path) => path.join('.'));
  expect(paths.length).toBeGreaterThan(60);
  expect(paths.filter(looksSecret)).toEqual([]);
});

test('paths show list positions, and odd keys quoted', () => {
  expect(pathText(['chimera_bot', 'symbols', '1'])).toBe('chimera_bot.symbols[1]');
  expect(pathText(['a b', 'c\u001b'])).toBe('"a b"."c\\u001b"');
});
