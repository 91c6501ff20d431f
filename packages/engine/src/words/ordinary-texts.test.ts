import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { redacted } from './secrets.ts';

const ROOT = new URL('../../../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** The lines that redaction changes, with what it makes of them. */
function changed(text: string): readonly (readonly [string, string])[] {
  return text
    .split('\n')
    .map((line) => [line, redacted(line)] as const)
    .filter(([line, clean]) => line !== clean);
}

test.each([
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'action.yml',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
])('nothing in %s is taken for a secret', (path) => {
  expect(changed(textOf(path))).toEqual([]);
});

test('nor in what the source of the packages says, tests apart', () => {
  const sources = readdirSync(new URL('packages/', ROOT), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /^\w+\/src\/.*\.ts$/.test(path) && !/test|words\//.test(path),
  );
  expect(sources.length).toBeGreaterThan(300);
  const said = (text: string) =>
    [...text.matchAll(/'[^'\n]*'|`[^`\n]*`/g)].map(([quoted]) => quoted).join('\n');
  expect(sources.flatMap((path) => changed(said(textOf(`packages/${path}`))))).toEqual([]);
});

test.each([
  'Unknown key: chimera_bot.max_positon_size',
  'key: chimera_bot.max_positon_size',
  'Unknown key\n  where:    chimera_bot.max_positon_size (file .chimera/runtime-config.json)',
  'unknown key "chimera_bot.strategy_parameters.fastPeriod2": rename it',
  'cache key: chimera-book-main-20261126T120000Z-17325000001',
  'cache-key=chimera-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'key=BTC/USDT:1732500000000',
  'head 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 of entry 12',
  'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'commit 32f35a3b0f00a084c7d659a2feaa0c55ad015a3b',
  'session 2026-11-26T12-00-00-000Z-a1b2c3, leg 2',
  'the file /home/someone/strategies/a-very-long-name-of-a-strategy-2026-11.mjs does not exist',
  'https://github.com/someone/trading/actions/runs/1234567890/artifacts/987654321',
  'http://127.0.0.1:8787/api/orders?limit=100&after=12',
  'file:///home/someone/mine.ts:12:7 and someone@example.com',
  'basic understanding-of-what-follows, bearer of-good-tidings-and-of-bad',
  'the token was refused; no secret is kept; keyboard: dvorak',
  'task-1234567890123456 and risk-1234567890123456',
  'BTC/USDT PEPE/USDT:USDT 1000SATS/USDT XBTUSD.P',
])('%j stays', (text) => {
  expect(redacted(text)).toBe(text);
});
