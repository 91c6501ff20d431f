import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { leaveCommand, takeCommands } from './command-inbox.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'chimera-inbox-')), 'state', 'commands');
});
afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true }));

test('what was left is taken once, the oldest first, however fast it came', () => {
  expect(takeCommands(folder)).toEqual([]);
  const given = Array.from(
    { length: 20 },
    (_, index) => ({ command: 'halt', reason: `no. ${index}` }) as const,
  );
  for (const command of given) leaveCommand(folder, command);
  expect(takeCommands(folder)).toEqual(given);
  expect(takeCommands(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a reason comes back to the letter', () => {
  const given = { command: 'reset', reason: '"quoted"\n{}\u2028 日本' } as const;
  leaveCommand(folder, given);
  expect(takeCommands(folder)).toEqual([given]);
});

test('what is no command is dropped, and keeps nothing from being taken', () => {
  mkdirSync(folder, { recursive: true });
  const texts = [
    '',
    '{',
    'null',
    '[]',
    '{"command":"buy","reason":"x"}',
    '{"command":"halt"}',
    '{"command":"halt","reason":7}',
  ];
  texts.forEach((text, index) => {
    writeFileSync(join(folder, `${index}.json`), text);
  });
  mkdirSync(join(folder, '00.json'));
  leaveCommand(folder, { command: 'reduce', reason: 'x' });
  expect(takeCommands(folder)).toEqual([{ command: 'reduce', reason: 'x' }]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a command that is still being written is left for later', () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '1-2.json.tmp'), '{"comm');
  expect(takeCommands(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['1-2.json.tmp']);
});
