import { expect, test } from '@jest/globals';
import { boundedLines } from './captured-output.ts';

const MINUTE_MS = 60_000;

/** The numbers of the lines that are kept of `count` of them, one each `everyMs`, and what else is said. */
function kept(
  count: number,
  everyMs: number,
): { readonly lines: readonly number[]; readonly said: readonly string[] } {
  const all: string[] = [];
  let now = 0;
  const keep = boundedLines(
    (line) => all.push(line),
    () => now,
  );
  for (let line = 0; line < count; line += 1, now += everyMs) keep(String(line));
  const isLine = (text: string) => /^\d+$/.test(text);
  return { lines: all.filter(isLine).map(Number), said: all.filter((text) => !isLine(text)) };
}

test('a hundred lines a minute are kept, and that more is left out is said once', () => {
  const { lines, said } = kept(600, MINUTE_MS / 200);
  const first = (from: number) => Array.from({ length: 100 }, (_, line) => from + line);
  expect(lines).toEqual([...first(0), ...first(200), ...first(400)]);
  expect(said).toEqual(['(this process prints too much: 100 lines a minute and 2000 in all are kept)']);
});

test('two thousand in all are kept, however slowly they come', () => {
  const { lines, said } = kept(2_500, MINUTE_MS);
  expect(lines).toEqual(Array.from({ length: 2_000 }, (_, line) => line));
  expect(said).toHaveLength(1);
});
