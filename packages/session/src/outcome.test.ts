import { END_REASONS } from '@chimera/engine';
import { EXIT_CODES, OUTCOMES, type Outcome } from '@chimera/vocabulary';
import { expect, test } from '@jest/globals';
import { isGreen, judgedEnding } from './outcome.ts';

const REASONS = [...END_REASONS, 'lost'];

function codeOf(said: Outcome, reason: string | null, { hasBegun = true, goesOn = false } = {}): number {
  const end = reason === null ? null : { reason, detail: 'so it is written' };
  const { outcome } = judgedEnding({ outcome: said, reason: 'so it was said' }, { hasBegun, goesOn, end });
  return EXIT_CODES[outcome];
}

test('no session whose journal says that it was lost, or that it failed, comes to exit code 0', () => {
  for (const said of OUTCOMES) {
    for (const reason of ['controller-lost', 'lost', 'failed', 'breaker', 'killed', 'a reason of tomorrow']) {
      expect({ said, reason, isSuccess: codeOf(said, reason) === 0 }).toMatchObject({ isSuccess: false });
    }
  }
});

test('only what the journal calls complete is said to be', () => {
  const complete = REASONS.filter((reason) => {
    const end = { reason, detail: 'so it is written' };
    const written = { hasBegun: true, goesOn: false, end };
    return judgedEnding({ outcome: 'completed', reason: 'done' }, written).outcome === 'completed';
  });
  expect(complete).toEqual(['completed', 'data-ended']);
});

test('a journal without an end is a success of a leg that goes on, and of a session that was stopped before it began', () => {
  expect(codeOf('completed', null, { goesOn: true })).toBe(0);
  expect(codeOf('completed', null)).toBe(1);
  expect(codeOf('completed', null, { hasBegun: false, goesOn: true })).toBe(1);
  expect(codeOf('stopped', null, { hasBegun: false })).toBe(0);
  expect(codeOf('stopped', null)).toBe(1);
  expect(codeOf('cancelled', null)).toBe(1);
});

test('what was said stays if the journal knows nothing worse', () => {
  for (const [said, reason] of [
    ['completed', 'data-ended'],
    ['stopped', 'stopped'],
    ['stopped', 'completed'],
    ['cancelled', 'stopped'],
    ['killed', 'controller-lost'],
    ['breaker', 'breaker'],
    ['failed', 'completed'],
  ] as const) {
    const ending = { outcome: said, reason: 'so it was said' };
    const end = { reason, detail: 'so it is written' };
    expect(judgedEnding(ending, { hasBegun: true, goesOn: false, end })).toEqual(ending);
  }
});

test('a run on GitHub is red for what broke, and green for what somebody wanted', () => {
  expect(OUTCOMES.filter((outcome) => !isGreen(outcome))).toEqual(['breaker', 'failed']);
});
