import { expect, test } from '@jest/globals';
import { coverageBadge } from './coverage-badge.ts';

test.each([
  [0.9909, '99.09 %', '#2f7d4f'],
  [0.8, '80.00 %', '#a86a00'],
  [0, '0.00 %', '#b3362b'],
  [null, 'not yet', '#6b7280'],
])('a share of %s is shown as %s', (share, text, colour) => {
  const badge = coverageBadge({ share });
  expect(badge).toContain(`aria-label="paper trading, 7 days: ${text}"`);
  expect(badge).toContain(`>${text}</text>`);
  expect(badge).toContain(`fill="${colour}"`);
});

test('the texts have room', () => {
  for (const share of [null, 0, 1]) {
    const [, width = ''] = /width="(\d+)"/.exec(coverageBadge({ share })) ?? [];
    expect(Number(width)).toBeGreaterThan(150);
  }
});
