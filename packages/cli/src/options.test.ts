import { resolve } from 'node:path';
import { ConfigError } from '@chimera/config';
import { describe, expect, test } from '@jest/globals';
import { requestOf, type SessionOptions } from './options.ts';

function mistakesOf(options: Partial<SessionOptions>): ConfigError {
  try {
    requestOf({ workdir: '.', ...options });
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('flags', () => {
  test('that are left out mean real time, the book’s own seed, and no data', () => {
    expect(requestOf({ workdir: '.' })).toMatchObject({
      workdir: process.cwd(),
      configFile: undefined,
      speed: 1,
      seed: null,
      dataFiles: [],
      newBook: false,
    });
  });

  test('that are configuration are passed on as they are', () => {
    const flags = { mode: 'x', risk: 'y', duration: '7h', port: 'z', strategy: './mine.ts' };
    expect(requestOf({ workdir: '.', ...flags }).flags).toEqual(flags);
  });

  test('that name files are relative to the shell’s folder, not to the work directory', () => {
    const request = requestOf({ workdir: 'work', config: 'a.json', data: ['b.csv', '/c.csv'] });
    expect(request).toMatchObject({
      workdir: resolve('work'),
      configFile: resolve('a.json'),
      dataFiles: [resolve('b.csv'), '/c.csv'],
    });
  });

  test('bring the environment along', () => {
    expect(requestOf({ workdir: '.' }).environment).toBe(process.env);
  });
});

describe('--speed', () => {
  test.each([
    ['720', 720],
    ['0.5', 0.5],
    ['1000000', 1_000_000],
  ])('%s is %d', (text, speed) => {
    expect(requestOf({ workdir: '.', speed: text }).speed).toBe(speed);
  });

  test.each(['0', '-1', 'fast', '', ' ', '1x', 'Infinity', 'NaN', '1000001'])('"%s" is refused', (speed) => {
    const { exitCode, mistakes } = mistakesOf({ speed });
    expect(exitCode).toBe(2);
    expect(mistakes).toMatchObject([
      { path: '--speed', found: JSON.stringify(speed), source: 'command line', safety: false },
    ]);
    expect(mistakes[0]?.remedy).toContain('720');
  });
});

describe('--seed', () => {
  test.each([
    ['0', 0],
    ['4294967295', 2 ** 32 - 1],
  ])('%s is %d', (text, seed) => {
    expect(requestOf({ workdir: '.', seed: text }).seed).toBe(seed);
  });

  test.each(['-1', '1.5', '4294967296', 'seven', ''])('"%s" is refused', (seed) => {
    expect(mistakesOf({ seed }).mistakes).toMatchObject([{ path: '--seed', found: JSON.stringify(seed) }]);
  });
});

test('all that is wrong is said at once', () => {
  expect(mistakesOf({ seed: 'x', speed: 'y' }).mistakes.map(({ path }) => path)).toEqual([
    '--speed',
    '--seed',
  ]);
});
