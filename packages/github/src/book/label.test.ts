import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ANY_LABEL, byAge, labelOf, labelPrefix, labelPrefixes, parseLabel } from './label.ts';

const facts = fc.record({
  mode: fc.constantFrom('paper', 'test'),
  book: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/),
  generation: fc.integer({ min: 1, max: 999_999_999 }),
  seq: fc.integer({ min: 1, max: 999_999_999 }),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
  runId: fc.integer({ min: 1, max: 999_999_999_999 }),
  attempt: fc.integer({ min: 1, max: 99_999 }),
  leg: fc.integer({ min: 1, max: 24 }),
  savedAt: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) }),
});

test('a name says everything that it was made of, and is one that caches and artifacts take', () => {
  void fc.assert(
    fc.property(facts, (told) => {
      const label = labelOf(told);
      expect(parseLabel(label.text)).toEqual(label);
      expect(label).toMatchObject({ ...told, hash: told.hash.slice(0, 12), savedAt: expect.any(String) });
      expect(label.text).toMatch(/^[a-z0-9.-]{1,200}$/);
      expect(label.text.startsWith(labelPrefix(told.mode, told.book))).toBe(true);
      expect(label.text.startsWith(ANY_LABEL)).toBe(true);
    }),
  );
});

test.each([
  '',
  'runtime-logs-5',
  'chimera-book-v1-test',
  'chimera-book-v3-test-g0001-000000001-0123456789ab-1-1-1-20260101000000',
  'chimera-book-v1-test-g0001-000000001-0123456789ab-1-1-1-20260101000000-copy',
  ' chimera-book-v1-test-g0001-000000001-0123456789ab-1-1-1-20260101000000',
  'chimera-book-v1-test-g0001-000000001-0123456789AB-1-1-1-20260101000000',
  'chimera-book-v2-test-g0001-000000001-0123456789ab-1-1-1-20260101000000',
  'chimera-book-v2-test-Main.g0001-000000001-0123456789ab-1-1-1-20260101000000',
  'chimera-book-v2-test-main.g00001-000000001-0123456789ab-1-1-1-20260101000000',
  'chimera-book-v2-test--a.g0001-000000001-0123456789ab-1-1-1-20260101000000',
  'chimera-book-v2-test-a.b.g0001-000000001-0123456789ab-1-1-1-20260101000000',
  'chimera-book-v1-../x-g0001-000000001-0123456789ab-1-1-1-20260101000000',
])('%j is the name of something else', (text) => {
  expect(parseLabel(text)).toBeNull();
});

test('the newest comes first: by generation, then by entries, then by the time it was saved', () => {
  const names = [
    'g0002-000000003-0123456789ab-1-1-1-20260101000000',
    'g0001-000000009-0123456789ab-1-1-1-20260102000000',
    'g0001-000000009-0123456789ab-9-1-1-20260101000000',
    'g0001-000000008-0123456789ab-9-1-1-20260109000000',
  ];
  const labels = names.map((name) => parseLabel(`chimera-book-v1-test-${name}`)!);
  expect(labels.toReversed().toSorted(byAge)).toEqual(labels);
  void fc.assert(
    fc.property(facts, facts, (one, other) => {
      const [a, b] = [labelOf(one), labelOf(other)];
      expect(Math.sign(byAge(a, b)) + Math.sign(byAge(b, a))).toBe(0);
    }),
  );
});

test('labels from before books had names are those of main, and older than what continues them', () => {
  const old = parseLabel('chimera-book-v1-test-g0001-000000009-0123456789ab-7-1-1-20260101000000')!;
  expect(old).toMatchObject({ book: 'main', mode: 'test', generation: 1, seq: 9, runId: 7 });
  expect(labelPrefixes('test', 'main').some((prefix) => old.text.startsWith(prefix))).toBe(true);
  expect(labelPrefixes('test', 'alpha').some((prefix) => old.text.startsWith(prefix))).toBe(false);
  const renamed = labelOf({ ...old, hash: 'f'.repeat(64), seq: 12, savedAt: Date.UTC(2026, 0, 2) });
  expect(renamed.text).toMatch(/^chimera-book-v2-test-main\.g0001-/);
  expect([old, renamed].toSorted(byAge)).toEqual([renamed, old]);
});

test('generation 10000 is read, and is newer than 9999', () => {
  const [old, young] = [9_999, 10_000].map((generation) =>
    parseLabel(`chimera-book-v2-test-main.g${generation}-000000001-0123456789ab-1-1-1-20260101000000`),
  );
  expect(young).toMatchObject({ generation: 10_000 });
  expect([old!, young!].toSorted(byAge)).toEqual([young, old]);
});

test('no label of one book begins like those of another', () => {
  void fc.assert(
    fc.property(facts, facts, (one, other) => {
      const { text } = labelOf(one);
      const isOwn = one.book === other.book && one.mode === other.mode;
      expect(text.startsWith(labelPrefix(other.mode, other.book))).toBe(isOwn);
    }),
  );
  const { text } = labelOf({
    ...parseLabel('chimera-book-v2-test-a-g0001.g0001-000000001-0123456789ab-1-1-1-20260101000000')!,
    savedAt: 0,
  });
  expect(labelPrefixes('test', 'a').some((prefix) => text.startsWith(prefix))).toBe(false);
});
