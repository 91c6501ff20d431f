import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { Terminal } from '../terminal.ts';
import { Screen } from '../testing/screen.ts';

/** A terminal whose screen can be looked at, and whose width changes. */
class ShownTerminal extends EventEmitter {
  readonly isTTY = true;
  readonly screen: Screen;
  readonly written: string[] = [];
  columns: number;
  rows: number;

  constructor(columns = 40, rows = 24) {
    super();
    this.columns = columns;
    this.rows = rows;
    this.screen = new Screen(columns);
  }

  write(text: string): boolean {
    this.written.push(text);
    this.screen.write(text);
    return true;
  }

  getColorDepth(): number {
    return 1;
  }

  get stream(): NodeJS.WriteStream {
    return this as unknown as NodeJS.WriteStream;
  }
}

const lines = (...texts: string[]) => texts.map((text) => [{ text }]);

describe('a block', () => {
  test('is drawn over in place, whether it grows or shrinks', () => {
    const shown = new ShownTerminal();
    const terminal = new Terminal(shown.stream);
    terminal.line('before');
    const block = terminal.openBlock();
    block.draw(lines('one', 'two'));
    block.draw(lines('a longer one', 'two', 'three'));
    expect(shown.screen.rows).toEqual(['before', 'a longer one', 'two', 'three']);
    block.draw(lines('1'));
    expect(shown.screen.rows).toEqual(['before', '1']);
  });

  test('stays below what is printed, and leaves nothing behind', () => {
    const shown = new ShownTerminal();
    const terminal = new Terminal(shown.stream);
    const block = terminal.openBlock();
    block.draw(lines('one', 'two'));
    terminal.line('first');
    terminal.line('second');
    expect(shown.screen.rows).toEqual(['first', 'second', 'one', 'two']);
    terminal.closeBlock();
    terminal.line('last');
    expect(shown.screen.rows).toEqual(['first', 'second', 'last']);
    expect(shown.listenerCount('resize')).toBe(0);
  });

  test('writes each frame in one go, and nothing where nothing changed', () => {
    const shown = new ShownTerminal();
    const block = new Terminal(shown.stream).openBlock();
    block.draw(lines('one', 'two'));
    block.draw(lines('one', 'two'));
    expect(shown.written).toHaveLength(1);
    block.draw(lines('one', '2'));
    expect(shown.written).toHaveLength(2);
    // Hidden and shown within the frame: no way of ending leaves a terminal without its cursor.
    for (const frame of shown.written) {
      expect(frame.startsWith('\x1b[?2026h\x1b[?25l')).toBe(true);
      expect(frame.endsWith('\x1b[?25h\x1b[?2026l')).toBe(true);
    }
  });

  test('never wraps, and never is higher than the terminal', () => {
    const shown = new ShownTerminal(20, 4);
    const block = new Terminal(shown.stream).openBlock();
    block.draw(lines('x'.repeat(50), 'two', 'three', 'four', 'five'));
    expect(shown.screen.rows).toEqual(['x'.repeat(19), 'two', 'three']);
  });

  test('is found again on a terminal that was made narrower, which breaks its lines', () => {
    const shown = new ShownTerminal(40);
    const terminal = new Terminal(shown.stream);
    const block = terminal.openBlock();
    block.draw(lines('x'.repeat(30), 'two'));
    shown.columns = 12;
    shown.emit('resize');
    // Thirty characters take three rows of twelve: from the last row of the block, three up.
    expect(shown.written.at(-2)).toBe('\r\x1b[3A\x1b[J');
    expect(shown.written.at(-1)).toContain(`\r${'x'.repeat(11)}\x1b[K\ntwo`);
  });
});
