import { expect, test } from '@jest/globals';
import { lineWords } from './line-words.ts';

const KIND = 'PRIVATE KEY';

test('a private key that comes line by line goes, and what is around it stays', () => {
  const words = lineWords();
  const lines = [
    'before',
    `x -----BEGIN RSA ${KIND}-----`,
    'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj',
    'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKk',
    `-----END RSA ${KIND}-----`,
    'after\u001b[2K',
  ];
  expect(lines.map(words)).toEqual(['before', 'x [redacted]', null, null, null, 'after']);
});

test('a key on one line is over with it', () => {
  const words = lineWords();
  expect(words(`-----BEGIN ${KIND}-----MIIE-----END ${KIND}-----`)).toBe('[redacted]');
  expect(words('next')).toBe('next');
});

test('a key that does not end silences nobody for long', () => {
  const words = lineWords();
  words(`-----BEGIN ${KIND}-----`);
  const shown = Array.from({ length: 300 }, (_, index) => words(`line ${index}`));
  expect(shown.findIndex((line) => line !== null)).toBe(200);
});

test('no line is a command of a runner', () => {
  const lines = ['::error::no', 'x ##[error]no', `-----END ${KIND}-----::error::no`].map(lineWords());
  expect(lines).toEqual(['› ::error::no', 'x # #[error]no', `-----END ${KIND}-----::error::no`]);
});
