import { expect, test } from '@jest/globals';
import { redacted, without } from './secrets.ts';
import { PLANTED } from './testing/planted-secrets.ts';

const SECRET = 'AbCd1234EfGh5678IjKl9012MnOp3456';
const JWT = `eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NSJ9.${SECRET}-${SECRET}`;

test.each([
  ['a token of a run', `ghs_${SECRET}`],
  ['a token of an app that holds a JWT', `ghs_12345_${JWT}`],
  ['a personal token', `github_pat_11ABC_${SECRET}`],
  ['a JWT', JWT],
  ['a header', `Authorization: Bearer ${SECRET}`],
  ['a header with a backslash in it', `Authorization: Bearer ${SECRET.slice(0, 9)}\\${SECRET.slice(9)}`],
  ['a header as JSON', `{"authorization":"token ${SECRET}"}`],
  ['basic', `basic ${SECRET}`],
  ['a password in an address', `https://someone:${SECRET}@example.com/`],
  ['a key in an address', `wss://example.com/?apiKey=${SECRET}&x=1`],
  ['a signed address', `https://blob.example.com/a?sv=1&sig=${SECRET}%3D`],
  ['a key as JSON', `"api_secret": "${SECRET}"`],
  ['a variable', `EXCHANGE_SECRET_KEY=${SECRET}`],
  ['a short password', 'password: hunter2'],
])('%s is taken out', (_, text) => {
  const clean = redacted(`before ${text} after`);
  expect(clean).toContain('[redacted]');
  expect(clean).not.toContain(SECRET);
  expect(clean).not.toContain('hunter2');
  expect(clean).toMatch(/^before .*after$/);
});

test.each([
  'BTC/USDT closed at 64,120.25, the position is 0.01234567',
  'entry 12 has the hash 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'the token was refused',
  'https://github.com/someone/trading/actions/runs/1234567890',
  'key rate 0.25 %',
])('%s stays', (text) => {
  expect(redacted(text)).toBe(text);
});

test.each(PLANTED)('%s goes, and what is around it stays', (secret, text) => {
  const clean = redacted(`before ${text} after`);
  expect(clean).toMatch(/^before .*\[redacted\].* after$/);
  expect(clean).not.toContain(secret);
  expect(redacted(clean)).toBe(clean);
});

test('what is known to be secret goes, no matter what it looks like and what signs are in it', () => {
  const clean = without('a.b$1(c)');
  expect(clean('x a.b$1(c) y a.b$1(c)')).toBe('x [redacted] y [redacted]');
  expect(clean('aXb$1(c)')).toBe('aXb$1(c)');
  expect(without('')('text')).toBe('text');
});

test('hostile text takes no more time than its length', () => {
  const parts = [
    'ghs_',
    'eyJa',
    'eyJaaaaaa.',
    'authorization: ',
    'bearer ',
    '://',
    '://a:',
    'key',
    'key_',
    'secret=',
    'sk-',
    'xoxb-',
    'SG.aaaaaaaaaaaaaaaa.',
    'MaaaaaaaaaaaaaaaaaaaaaaaX.',
    '123456789:',
    'mnemonic: ',
    'abcd ',
    '-----BEGIN PRIVATE KEY-----',
    'hooks.slack.com/services/',
    'cache key',
    ' ',
    'a',
  ];
  for (const part of parts) {
    const time = (times: number) => {
      const began = performance.now();
      redacted(part.repeat(times));
      return performance.now() - began;
    };
    time(100);
    expect([part, time(100_000) < 2_000]).toEqual([part, true]);
  }
});
