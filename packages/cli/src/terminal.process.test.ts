import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Terminal } from './terminal.ts';
import { WrittenStream } from './testing/written-stream.ts';

const CLEAR = '\r\x1b[2K';

describe('a line that rewrites itself', () => {
  test('is replaced by the next one, and cleared before any other line', () => {
    const written = new WrittenStream({ columns: 80 });
    const terminal = new Terminal(written.stream);
    terminal.progress('one');
    terminal.progress('two');
    terminal.line('done');
    terminal.line('more');
    expect(written.text).toBe(`one${CLEAR}two${CLEAR}done\nmore\n`);
  });

  test('is a line like others where nobody looks on', () => {
    const written = new WrittenStream(null);
    const terminal = new Terminal(written.stream);
    terminal.progress('one');
    terminal.line();
    expect([terminal.isInteractive, written.text]).toEqual([false, 'one\n\n']);
  });

  test.each([
    [60, 59],
    [10, 20],
    [undefined, 79],
    [0, 79],
  ])('never wraps on a terminal of %s columns', (columns, length) => {
    const written = new WrittenStream({ columns });
    new Terminal(written.stream).progress('x'.repeat(200));
    expect(written.text).toBe('x'.repeat(length));
  });
});

describe('colours', () => {
  const MODULE = fileURLToPath(new URL('./terminal.ts', import.meta.url));

  /** What a process of its own paints, its output going where it goes. */
  function painted(environment: Record<string, string>, isTerminal: boolean): string {
    const program = `
      import { Terminal } from ${JSON.stringify(MODULE)};
      import tty from 'node:tty';
      process.stdout.isTTY = ${isTerminal};
      if (${isTerminal}) process.stdout.getColorDepth = tty.WriteStream.prototype.getColorDepth;
      const terminal = new Terminal();
      console.log(JSON.stringify(terminal.paint('red', 'x')));
    `;
    const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program];
    const env = { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...environment };
    return JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8', stdio: 'pipe' }));
  }

  test('are on a terminal', () => {
    expect(painted({}, true)).toBe('\x1b[31mx\x1b[39m');
  });

  test.each([
    ['anything but a terminal', {}, false],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, true],
    ['a terminal that has none', { TERM: 'dumb' }, true],
  ])('are not on %s', (_where, environment, isTerminal) => {
    expect(painted(environment, isTerminal)).toBe('x');
  });
});
