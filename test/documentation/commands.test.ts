import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildProgram } from '../../packages/cli/src/program.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { MINUTE, marketCandles, writeCandles } from '../backtest/candle-files.ts';
import { chimera } from '../backtest/command.ts';
import { ROOT } from '../source-files.ts';
import { documentedCommands, mentionedCommands } from './commands.ts';

type Command = ReturnType<typeof buildProgram>;

const commands = documentedCommands();
const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts as Record<
  string,
  string
>;

/** What is typed after `chimera`, or `null` where that is not what is called. */
function argumentsOf(words: readonly string[]): readonly string[] | null {
  const own = words[0] === 'npx' ? words.slice(1) : words;
  return own[0] === 'chimera' ? own.slice(1) : null;
}

/** The command line as it is, with commands that do nothing; it throws what a user would be told. */
function parse(args: readonly string[]): void {
  const program = buildProgram(() => {}).configureOutput({ writeErr: () => {}, writeOut: () => {} });
  for (const command of program.commands) command.configureOutput({ writeErr: () => {} }).action(() => {});
  program.parse(args, { from: 'user' });
}

const own = commands.filter(({ words }) => argumentsOf(words) !== null);

test('the documents have commands at all', () => {
  expect(own.length).toBeGreaterThan(15);
  expect(mentionedCommands().length).toBeGreaterThan(30);
});

test.each(own)('$document: $line is a command line that there is', ({ words }) => {
  expect(() => parse(argumentsOf(words)!)).not.toThrow();
});

test.each(mentionedCommands())('$document: $line names a command and options that there are', ({ words }) => {
  const [name = '', ...rest] = argumentsOf(words)!;
  const program = buildProgram(() => {});
  const command: Command | undefined = name.startsWith('-')
    ? program
    : program.commands.find((each) => each.name() === name);
  const flags = ['--help', ...(command?.options ?? []).map(({ long }) => long ?? '')];
  const unknown = rest.filter(
    (word) => word.startsWith('--') && !flags.includes(word.replace(/[=,.;].*$/, '')),
  );
  expect({ command: command ? name : 'unknown', unknown }).toEqual({ command: name, unknown: [] });
});

const npm = commands.filter(({ words }) => words[0] === 'npm' && words[1] !== 'ci');

test.each(npm)('$document: $line is a script of package.json', ({ words }) => {
  const name = words[1] === 'run' ? words[2] : words[1];
  expect(Object.keys(scripts)).toContain(name);
});

// Those that need nothing but candles are run, as a reader would.
describe('run as they stand', () => {
  let folder: string;
  beforeAll(() => {
    folder = tempFolder();
    const shift = Date.UTC(2021, 1, 19) - marketCandles(['BTC/USDT'], 1)[0]!.start;
    for (const symbol of ['BTC/USDT', 'ETH/USDT']) {
      const candles = marketCandles([symbol], 2 * 1440);
      const shifted = candles.map((candle) => ({ ...candle, start: candle.start + shift }));
      expect((shifted[1]!.start - shifted[0]!.start) % MINUTE).toBe(0);
      writeCandles(folder, shifted);
    }
    cpSync(join(ROOT, 'packages/cli/templates/strategies'), join(folder, 'strategies'), { recursive: true });
  });

  const runnable = own.filter(
    ({ document, words }) =>
      /backtesting|strategies/.test(document) &&
      ['backtest', 'optimize'].includes(words[1]!) &&
      words.includes('--data'),
  );

  test('there are some', () => {
    expect(runnable.length).toBeGreaterThanOrEqual(5);
  });

  test.each(runnable)('$document: $line', async ({ words }) => {
    const { code, stdout, stderr } = await chimera(folder, ...argumentsOf(words)!);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.length).toBeGreaterThan(200);
  });
});
