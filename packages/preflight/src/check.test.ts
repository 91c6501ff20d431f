import { describe, expect, test } from '@jest/globals';
import { exitCodeOf, fail, pass, skip, warn } from './check.ts';

const refusal = fail('safety-lock', 3, 'off', 'switch it on');
const mistake = fail('configuration', 2, 'wrong', 'mend it');
const failure = fail('port', 1, 'in use', 'choose another');

describe('the exit code of checks', () => {
  test.each([
    ['nothing', [], 0],
    [
      'what passed, warned or was skipped',
      [pass('port', 'free'), warn('schedule', 'x', 'y'), skip('session', 'z')],
      0,
    ],
    ['a failure', [pass('clock', 'x'), failure], 1],
    ['a mistake and a failure', [failure, mistake, failure], 2],
    ['a refusal, a mistake and a failure', [failure, mistake, refusal, mistake], 3],
  ])('of %s', (_what, checks, code) => {
    expect(exitCodeOf(checks)).toBe(code);
  });
});

test('only what can be mended has a remedy', () => {
  expect([pass('port', 'x').remedy, skip('port', 'x').remedy]).toEqual([null, null]);
  expect([failure.remedy, warn('port', 'x', 'y').remedy]).toEqual(['choose another', 'y']);
});
