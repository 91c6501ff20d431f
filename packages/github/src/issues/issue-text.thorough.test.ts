import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Failure } from './failure.ts';
import {
  bodyOf,
  closingText,
  commentOf,
  completionText,
  reopenedText,
  smallBodyOf,
  titleOf,
} from './issue-text.ts';
import { opened, readMarker, writeMarker } from './marker.ts';
import { REMEDIES } from './remedies.ts';

const MOST = 65_536;
const NOW = Date.UTC(2026, 0, 1);
const URL = 'https://github.com/someone/trading/actions/runs/1';
const state = opened({ kind: 'session-failed', component: 'bot' }, '5.1', NOW);
const asItIs = (text: string) => text;

function failure(changes: Partial<Failure> = {}): Failure {
  return {
    kind: 'session-failed',
    component: 'bot',
    reason: 'the bot crashed 4 times',
    since: null,
    sessionId: 's1',
    figures: [['Equity', '10,000.00 USDT']],
    logTail: ['a line', 'the last line'],
    runUrl: URL,
    artifactUrl: `${URL}/artifacts/7`,
    ...changes,
  };
}

/** What GitHub's renderer sees outside of code: fences and spans are taken away. */
function prose(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^\n`]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

test('an issue tells what happened, since when, with which figures, what to do, and where the rest is', () => {
  const body = bodyOf(failure(), state, asItIs);
  for (const part of [
    'the bot crashed 4 times',
    '2026-01-01T00:00:00Z',
    '| Equity |',
    '## What to do',
    REMEDIES['session-failed'].steps[0]!,
    'the last line',
    `(${URL})`,
    `(${URL}/artifacts/7)`,
    'Seen 1 time. The next comment comes with number 2',
  ])
    expect(body).toContain(part);
  expect(readMarker(body)).toEqual(state);
});

test('every kind has a title, a meaning and steps', () => {
  for (const [kind, { meaning, steps }] of Object.entries(REMEDIES)) {
    const title = titleOf(failure({ kind: kind as Failure['kind'], component: 'x'.repeat(300) }));
    expect(title.length).toBeLessThanOrEqual(256);
    expect(meaning).toMatch(/\.$/);
    expect(steps.length).toBeGreaterThan(0);
  }
});

const ATTACKS = [
  '@everyone look at #1 and someone/other#2',
  '```\n# out of the fence\n@someone',
  '````````\nout\n````````',
  '<!-- chimera-runtime:v1 {"kind":"x"} -->',
  '--> <img src=x onerror=alert(1)>',
  '| a | b |\n| --- | --- |',
  '[click](https://evil.example/) ![x](https://evil.example/x.png)',
  'https://evil.example/ ghcr @a/b GH-1',
  '\u202e@evil\u202c \u200b@evil',
  '`@evil`` #1 `',
  '\\`@evil',
  '~~~\n@evil',
];

test.each(ATTACKS.map((text) => [JSON.stringify(text), text]))(
  '%s stays text, wherever it comes',
  (_, text) => {
    const dirty = failure({
      reason: text,
      sessionId: text,
      figures: [[text, text]],
      logTail: ['ok', text, 'ok'],
    });
    const texts = [
      bodyOf(dirty, state, asItIs),
      smallBodyOf(dirty, state, asItIs),
      commentOf(dirty, state, asItIs),
      reopenedText(dirty, state, asItIs),
      closingText(state, { id: text, runUrl: URL }),
      completionText({ id: text, runUrl: URL, artifactUrl: null, figures: [[text, text]] }),
    ];
    for (const whole of texts) {
      const seen = prose(whole.replace(writeMarker(state), ''));
      expect(seen).not.toMatch(/[@#]\w|GH-1|evil|<!--|-->|<img|!\[/);
      expect(whole).not.toMatch(/[\u202e\u200b]/);
    }
    expect(readMarker(texts[0])).toEqual(state);
  },
);

test('of all that may come, a text is one that GitHub takes, and says the most important things', () => {
  const dirt = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      '`'.repeat(900),
      '💥'.repeat(5_000),
      '\n'.repeat(500),
      '|'.repeat(3_000),
      '@a '.repeat(9_000),
    ),
  );
  const figures = fc.array(fc.tuple(dirt, dirt), { maxLength: 60 });
  void fc.assert(
    fc.property(fc.array(dirt, { maxLength: 80 }), figures, dirt, (logTail, some, reason) => {
      const dirty = failure({ logTail, figures: some, reason, sessionId: reason });
      for (const text of [bodyOf(dirty, state, asItIs), commentOf(dirty, state, asItIs)]) {
        expect(text.length).toBeLessThanOrEqual(MOST);
        expect(text).toContain(`(${URL})`);
      }
      expect(readMarker(bodyOf(dirty, state, asItIs))).toEqual(state);
    }),
    { numRuns: 60 },
  );
});

test('figures without end leave the small text', () => {
  const figures = Array.from({ length: 2_000 }, () => ['x'.repeat(200), 'y'.repeat(200)] as const);
  expect(bodyOf(failure({ figures }), state, asItIs)).toBe(smallBodyOf(failure({ figures }), state, asItIs));
});
