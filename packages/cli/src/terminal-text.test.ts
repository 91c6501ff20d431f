import { expect, test } from '@jest/globals';
import { Terminal } from './terminal.ts';
import { terminalLine } from './terminal-text.ts';
import { WrittenStream } from './testing/written-stream.ts';

test.each([
  ['a link', '\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\', 'here'],
  ['a colour that nobody painted', '\u001b[31mred', 'red'],
  ['a second line', 'fine\n✓ all is well', 'fine ⏎ ✓ all is well'],
  ['a command of a runner', '::error::no', '› ::error::no'],
  ['an old command of a runner', 'it said ##[error]no', 'it said # #[error]no'],
  ['a password', 'password=hunter2', 'password=[redacted]'],
])('%s is text on one line', (_, text, expected) => {
  expect(terminalLine(text)).toBe(expected);
});

test('a line is cut', () => {
  expect(terminalLine('x'.repeat(100_000)).length).toBeLessThan(16_100);
});

const SEQUENCE = new RegExp(`${'\u001b'}\\[\\d+m`, 'g');

/** A terminal with colours, though the test has none. */
function painting() {
  const written = new WrittenStream({ columns: 80, colours: 8 });
  return { terminal: new Terminal(written.stream), written };
}

test('a terminal obeys what it painted, and nothing else', () => {
  const { terminal, written } = painting();
  const red = terminal.paint('red', 'bad\u001b[0m\u001b]0;title\u0007');
  terminal.line(`${red} \u001b[32mgood\u001b[39m \u001b[2J ${red}`);
  const sequences = written.text.match(SEQUENCE) ?? [];
  expect(written.text.replaceAll(SEQUENCE, '')).toBe('bad good  bad\n');
  expect(sequences.filter((one) => one !== '\u001b[31m' && one !== '\u001b[39m')).toEqual([]);
});

test('what is painted is cleaned like any line', () => {
  const { terminal, written } = painting();
  terminal.line(terminal.paint('red', `password=hunter2 ##[error]no ${'x'.repeat(100_000)}`));
  const block = terminal.openBlock();
  block.draw([[{ text: 'password=hunter2', colour: 'green' }]]);
  terminal.closeBlock();
  expect(written.text).not.toContain('hunter2');
  expect(written.text).not.toContain('##[');
  expect(written.text.length).toBeLessThan(17_000);
});

test('a block and a progress line are text as well', () => {
  const { terminal, written } = painting();
  terminal.progress('one\u001b[2J\ntwo');
  terminal.endProgress();
  const block = terminal.openBlock();
  block.draw([[{ text: 'three\u001b[2J\nfour' }, { text: 'five\u001b]0;x\u0007', colour: 'red' }]]);
  expect(written.text).not.toContain('\u001b[2J');
  expect(written.text).not.toContain('\u001b]0');
  expect(written.text).toContain('one ⏎ two');
  expect(written.text).toContain('three ⏎ four');
  terminal.closeBlock();
});
