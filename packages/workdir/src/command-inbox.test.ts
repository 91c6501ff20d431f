import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GivenCommand, leaveCommand, obeyCommands } from './command-inbox.ts';
import { tempFolder } from './testing/temp-folder.ts';

let folder: string;
beforeEach(() => {
  folder = join(tempFolder(), 'state', 'commands');
});
afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true }));

/** Obeys what there is, and tells what that was. */
function taken(): GivenCommand[] {
  const given: GivenCommand[] = [];
  obeyCommands(folder, (command) => given.push(command));
  return given;
}

test('what was left is taken once, the oldest first, however fast it came', () => {
  expect(taken()).toEqual([]);
  const given = Array.from(
    { length: 20 },
    (_, index) => ({ command: 'halt', reason: `no. ${index}` }) as const,
  );
  for (const command of given) leaveCommand(folder, command);
  expect(taken()).toEqual(given);
  expect(taken()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a reason comes back to the letter, on one line and without secrets', () => {
  const given = { command: 'reset', reason: '"quoted" {} 日本' } as const;
  leaveCommand(folder, given);
  leaveCommand(folder, { command: 'reset', reason: 'one\ntwo\u2028 password=hunter2\u001b[2J' });
  expect(taken()).toEqual([given, { command: 'reset', reason: 'one ⏎ two ⏎ password=[redacted]' }]);
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
  expect(taken()).toEqual([{ command: 'reduce', reason: 'x' }]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a command that is still being written is left for later', () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '1-2.json.tmp'), '{"comm');
  expect(taken()).toEqual([]);
  expect(readdirSync(folder)).toEqual(['1-2.json.tmp']);
});

test('a command that could not be obeyed is still there', () => {
  const given = { command: 'halt', reason: 'now' } as const;
  leaveCommand(folder, given);
  const die = () => {
    throw new Error('the disk is full');
  };
  expect(() => obeyCommands(folder, die)).toThrow('the disk is full');
  expect(taken()).toEqual([given]);
});
