import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  componentName,
  counted,
  type IssueState,
  isTimeToComment,
  nextComment,
  opened,
  readMarker,
  writeMarker,
} from './marker.ts';

const NOW = Date.UTC(2026, 0, 1);
const state = opened({ kind: 'session-failed', component: 'bot' }, '5.1', NOW);

test('a marker comes back as it was written, at the start of a text and nowhere else', () => {
  expect(readMarker(`${writeMarker(state)}\n\nText`)).toEqual(state);
  expect(readMarker(`${writeMarker(state)}\r\n\r\nText`)).toEqual(state);
  expect(readMarker(writeMarker(state))).toEqual(state);
  for (const before of [' ', '\n', 'x', '> ', '<!-- -->'])
    expect(readMarker(before + writeMarker(state))).toBeNull();
  expect(readMarker(`${writeMarker(state)} and more`)).toBeNull();
});

test.each([
  ['nothing', null],
  ['no text', ''],
  ['no JSON', '<!-- chimera-runtime:v1 {no} -->'],
  ['another version', '<!-- chimera-runtime:v2 {} -->'],
  ['too much', `<!-- chimera-runtime:v1 {"kind":"${'x'.repeat(3_000)}"} -->`],
])('%s is no marker', (_, body) => {
  expect(readMarker(body)).toBeNull();
});

test.each<[string, Partial<Record<keyof IssueState, unknown>>]>([
  ['a count below zero', { count: -1 }],
  ['half a count', { count: 1.5 }],
  ['a component that is markup', { component: '--><img src=x>' }],
  ['a kind that is none', { kind: 'A b' }],
  ['runs without end', { runs: Array.from({ length: 11 }, (_, index) => `${index}.1`) }],
  ['a run that is none', { runs: ['<b>'] }],
  ['a time beyond all times', { first: 9e15 }],
])('a marker with %s was written by somebody else', (_, change) => {
  expect(readMarker(`<!-- chimera-runtime:v1 ${JSON.stringify({ ...state, ...change })} -->`)).toBeNull();
});

test('a component’s name is harmless, short and never empty, no matter what it was', () => {
  expect(componentName('The Bot, #3 @you')).toBe('the-bot-3-you');
  expect(componentName('--> 💥')).toBe('runtime');
  void fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const component = componentName(text);
      expect(component).toMatch(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/);
      const marked = writeMarker({ ...state, component });
      expect(marked.indexOf('-->')).toBe(marked.length - 3);
      expect(readMarker(marked)?.component).toBe(component);
    }),
  );
});

test('comments come with failures 2, 4, 8, …, also where a count jumps', () => {
  const commented = Array.from({ length: 40 }, (_, index) => index + 1).filter((count) =>
    isTimeToComment(count - 1, count),
  );
  expect(commented).toEqual([2, 4, 8, 16, 32]);
  expect(isTimeToComment(3, 9)).toBe(true);
  expect(isTimeToComment(5, 7)).toBe(false);
  expect([1, 2, 3, 4, 7, 8].map(nextComment)).toEqual([2, 4, 4, 8, 8, 16]);
});

test('a failure is counted once, with those of its duplicates, and the last ten runs are remembered', () => {
  const again = counted(state, '6.1', NOW + 1, [
    { ...state, count: 3, runs: ['7.1'] },
    { ...state, count: 5, runs: ['5.1', '8.1'] },
  ]);
  expect(again).toEqual({ ...state, count: 5, newest: NOW + 1, runs: ['5.1', '7.1', '6.1'] });
  let many = state;
  for (let run = 10; run < 30; run += 1) many = counted(many, `${run}.1`, NOW, []);
  expect(many.runs).toEqual(Array.from({ length: 10 }, (_, index) => `${20 + index}.1`));
  expect(readMarker(writeMarker(many))).toEqual(many);
});
