import { expect, test } from '@jest/globals';
import { Terminal } from '../terminal.ts';
import { WrittenStream } from '../testing/written-stream.ts';
import { ProgressBar } from './progress-bar.ts';

const half = { done: 50, total: 100, time: Date.UTC(2026, 0, 1) };

test('fills on a terminal, one line that is replaced, and goes', () => {
  const written = new WrittenStream({ columns: 80 });
  const bar = new ProgressBar(new Terminal(written.stream));
  bar.show({ ...half, done: 0, total: 0 });
  expect(written.text).toBe('');
  bar.show(half);
  expect(written.text).toBe(`${'█'.repeat(15)}${'░'.repeat(15)}  50 % 2026-01-01 00:00`);
  bar.show({ ...half, done: 120 });
  bar.end();
  expect(written.text).toMatch(/█{30} 100 %[^█]*$/);
  expect(written.text.endsWith('\r\x1b[2K')).toBe(true);
});

test('writes nothing into a file or a pipe', () => {
  const written = new WrittenStream(null);
  const bar = new ProgressBar(new Terminal(written.stream));
  bar.show(half);
  bar.end();
  expect(written.text).toBe('');
});
