import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { LOG_LEVELS, Log, type LogLevel } from './log.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'chimera-bot.log');
});

const text = (file = path) => readFileSync(file, 'utf8');
const lines = (file = path) => text(file).split('\n').slice(0, -1);

describe('a line', () => {
  test('says when, how grave and what', () => {
    new Log(path, 'INFO').success('the session began');
    expect(text()).toMatch(/^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\] \[SUCCESS\] the session began\n$/);
    const [, stamp] = /^\[(.*) UTC\]/.exec(text())!;
    expect(Math.abs(Date.parse(`${stamp!.replace(' ', 'T')}Z`) - Date.now())).toBeLessThan(5_000);
  });

  test('is on disk before the call returns, and is added to what is there', () => {
    const log = new Log(path, 'INFO');
    log.info('one');
    expect(lines()).toHaveLength(1);
    log.info('two');
    new Log(path, 'INFO').info('three');
    expect(lines().map((line) => line.split('[INFO] ')[1])).toEqual(['one', 'two', 'three']);
  });

  test.each([
    ['a line feed', 'one\ntwo', 'one ⏎ two'],
    ['CRLF and indentation', 'Error: x\r\n    at y', 'Error: x ⏎ at y'],
    ['a forged line', 'x\n[2026-01-01 00:00:00 UTC] [ERROR] y', 'x ⏎ [2026-01-01 00:00:00 UTC] [ERROR] y'],
    ['a colour', '\x1b[31mred\x1b[0m', 'red'],
    ['a window title', '\x1b]0;title\x07text', 'text'],
    ['bells, tabs and deletes', 'a\x07b\tc\x7fd\x00e', 'ab cde'],
    ['controls of eight bits', 'a\x90b\x9cc', 'abc'],
    ['line ends of other alphabets', 'a\u2028b\x85c\u2029d', 'a ⏎ b ⏎ c ⏎ d'],
    ['other scripts', 'ünïcode 日本 🦊', 'ünïcode 日本 🦊'],
  ])('with %s stays one harmless line', (_what, message, shown) => {
    const echoed: string[] = [];
    new Log(path, 'INFO', (_level, line) => echoed.push(line)).info(message);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(/^\[[^\]]* UTC\] \[INFO\] /);
    expect(lines()[0]!.endsWith(`[INFO] ${shown}`)).toBe(true);
    expect(echoed).toEqual([shown]);
  });

  test('cannot be broken by anything', () => {
    const log = new Log(path, 'INFO');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const before = existsSync(path) ? lines().length : 0;
        log.info(message);
        expect(lines()).toHaveLength(before + 1);
        expect(lines().at(-1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 50 },
    );
  });
});

test('a message that is too long is cut, and its secrets are gone', () => {
  const echoed: string[] = [];
  const log = new Log(path, 'INFO', (_level, line) => echoed.push(line));
  log.error(`password=hunter2 ${'x'.repeat(30_000_000)}`);
  expect(statSync(path).size).toBeLessThan(17_000);
  expect(lines()[0]).toMatch(/\] password=\[redacted\] x+ … \[cut: 30000017 characters\]$/);
  expect(echoed).toEqual([lines()[0]!.split('[ERROR] ')[1]]);
});

describe('the level', () => {
  test.each(LOG_LEVELS)('%s keeps what is as grave or graver', (least: LogLevel) => {
    const log = new Log(path, least);
    log.debug('x');
    log.info('x');
    log.success('x');
    log.warning('x');
    log.error('x');
    const kept = lines().map((line) => /\] \[(\w+)\]/.exec(line)![1]);
    expect(kept).toEqual(LOG_LEVELS.slice(LOG_LEVELS.indexOf(least)));
  });
});

describe('a file that grows', () => {
  const MEGABYTE = 1024 * 1024;
  const files = () => ['', '.1', '.2', '.3', '.4'].filter((age) => existsSync(path + age));

  test('is set aside at 5 MB, and three older ones are kept', () => {
    const log = new Log(path, 'INFO');
    const long = 'x'.repeat(MEGABYTE / 100);
    // 498 such lines fit into a file; the last line stands in its fifth.
    for (let count = 1; count <= 4 * 498 + 1; count += 1) log.info(`${count} ${long}`);
    expect(files()).toEqual(['', '.1', '.2', '.3']);
    const numbers = (file: string) => lines(file).map((line) => Number(/\] (\d+) x/.exec(line)![1]));
    expect(numbers(path)).toEqual([1_993]);
    const range = (first: number) => Array.from({ length: 498 }, (_, index) => first + index);
    expect(numbers(`${path}.1`)).toEqual(range(1_495));
    expect(numbers(`${path}.3`)).toEqual(range(499));
  });

  test('counts bytes, not letters, and what stood there before', () => {
    writeFileSync(path, 'x'.repeat(5 * MEGABYTE - 10_000));
    new Log(path, 'INFO').info('é'.repeat(7_000));
    expect(files()).toEqual(['', '.1']);
    expect(statSync(`${path}.1`).size).toBeLessThanOrEqual(5 * MEGABYTE);
  });
});

test('a log that cannot be written loses its line, and nothing else; that is told once, and so is its end', () => {
  const echoed: string[] = [];
  const trouble: string[] = [];
  const log = new Log(path, 'INFO', (level, line) => echoed.push(`${level} ${line}`));
  log.onTrouble((severity, message) => {
    trouble.push(`${severity} ${message}`);
    log.warning(message);
  });
  mkdirSync(path);
  log.error('the disk is full');
  log.error('still');
  expect(echoed.filter((line) => line.startsWith('ERROR'))).toEqual([
    'ERROR the disk is full',
    'ERROR still',
  ]);
  rmSync(path, { recursive: true });
  log.info('there is room again');
  log.info('and more');
  expect(trouble).toEqual([
    expect.stringMatching(/^warning the log \S+ cannot be written: .* is a folder, a file is needed there/),
    expect.stringMatching(/^info the log \S+ is written again; 3 lines are missing in it$/),
  ]);
  expect(lines().map((line) => line.slice(26))).toEqual([
    '[INFO] there is room again',
    '[WARNING] 3 lines before this one are missing: they could not be written',
    expect.stringContaining('[WARNING] the log'),
    '[INFO] and more',
  ]);
});

test('its folder is made if there is none', () => {
  path = join(folder, 'logs', 'of', 'today.log');
  new Log(path, 'INFO').info('x');
  expect(lines()).toHaveLength(1);
});
