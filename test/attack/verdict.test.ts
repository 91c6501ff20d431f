import { describe, expect, test } from '@jest/globals';
import { summaryText, type TestFile, terminalText, totalsOf, verdictOf } from './verdict.ts';

const file = (statuses: Readonly<Record<string, string>>, status = 'passed', message = ''): TestFile => ({
  status,
  message,
  assertionResults: Object.entries(statuses).map(([fullName, each]) => ({ fullName, status: each })),
});

const attack = { tried: 'links', stoppedBy: 'a list', tests: ['a.test.ts', 'b.test.ts'] };

const of = (files: Readonly<Record<string, TestFile>>) => verdictOf(attack, new Map(Object.entries(files)));

const passed = file({ one: 'passed', two: 'passed' });

describe('a group of attacks', () => {
  test('held if each file ran, something was tried and nothing got through', () => {
    const verdict = of({ 'a.test.ts': passed, 'b.test.ts': file({ three: 'pending' }) });
    expect(verdict).toMatchObject({ held: true, gotThrough: [], notRun: [] });
    expect(verdict.attempts).toEqual(['a.test.ts: one', 'a.test.ts: two']);
    expect(verdict.skipped).toEqual(['b.test.ts: three']);
    expect(terminalText(verdict)).toContain('2 attempts, 2 blocked by a list\n    skipped: b.test.ts: three');
  });

  test.each([
    ['one got through', { 'a.test.ts': passed, 'b.test.ts': file({ x: 'failed', y: 'passed' }, 'failed') }],
    ['a file did not run', { 'a.test.ts': passed }],
    ['a file has no test', { 'a.test.ts': passed, 'b.test.ts': file({}) }],
    [
      'a file broke beside its tests',
      { 'a.test.ts': passed, 'b.test.ts': file({ x: 'passed' }, 'failed', 'no') },
    ],
    ['all were skipped', { 'a.test.ts': file({ x: 'pending' }), 'b.test.ts': file({ y: 'pending' }) }],
  ])('did not hold if %s', (_, files: Readonly<Record<string, TestFile>>) => {
    const verdict = of(files);
    expect(verdict.held).toBe(false);
    expect(totalsOf([verdict]).held).toBe(false);
    expect(terminalText(verdict)).toMatch(/^✗ links/);
    expect(summaryText([verdict])).toContain('❌ ');
  });
});

test('an attempt that belongs to two groups counts once', () => {
  const verdict = of({ 'a.test.ts': passed, 'b.test.ts': file({ x: 'failed' }, 'failed') });
  expect(totalsOf([verdict, verdict])).toEqual({ attempts: 3, blocked: 2, skipped: 0, held: false });
});

test('names of attacks are text: no command of a runner, no markup', () => {
  const name = '\n::set-output name=x::y \u001b[2J <img src=x>';
  const verdict = of({ 'a.test.ts': file({ [name]: 'failed' }, 'failed'), 'b.test.ts': passed });
  const text = terminalText(verdict);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain('\u001b');
  expect(summaryText([verdict]).replace(/`[^`\n]*`/g, '')).not.toMatch(/^::|<img/m);
});
