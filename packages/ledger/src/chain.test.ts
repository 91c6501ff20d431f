import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { entryOf, hashOf, type JournalRow } from './chain.ts';

const ROW: Omit<JournalRow, 'hash'> = {
  seq: 7,
  session: '20260101-000000-0001',
  time: 1_767_225_660_000,
  kind: 'session-ended',
  data: '{"reason":"completed","detail":"it was over"}',
  prev_hash: 'a'.repeat(64),
};

describe('the hash of a journal row', () => {
  test('is SHA-256 over the fields, one a line, in hexadecimal', () => {
    const text = `${ROW.prev_hash}\n7\n20260101-000000-0001\n1767225660000\nsession-ended\n${ROW.data}`;
    expect(hashOf(ROW)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test.each([
    ['seq', 8],
    ['session', '20260101-000000-0002'],
    ['time', 1_767_225_660_001],
    ['kind', 'session-started'],
    ['data', '{"reason":"completed","detail":"it was  over"}'],
    ['prev_hash', 'b'.repeat(64)],
  ])('changes with %s', (field, value) => {
    expect(hashOf({ ...ROW, [field]: value })).not.toBe(hashOf(ROW));
  });

  test('does not depend on what else an object holds', () => {
    const more = { ...ROW, hash: 'c'.repeat(64), note: 'x' };
    expect(hashOf(more)).toBe(hashOf(ROW));
  });
});

test('an entry is what the row says, its data read from JSON', () => {
  expect(entryOf({ ...ROW, hash: hashOf(ROW) })).toEqual({
    time: ROW.time,
    kind: 'session-ended',
    data: { reason: 'completed', detail: 'it was over' },
  });
});
