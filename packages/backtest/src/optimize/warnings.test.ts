import { expect, test } from '@jest/globals';
import { overfittingWarnings } from './warnings.ts';

const walk = { return: -0.05, held: 0.02 };
const overfitting = {
  trials: 90,
  eligible: 80,
  objective: 'sharpe' as const,
  rankedBefore: [],
  returns: 240,
  bestSharpe: 0.12,
  expectedMaximumSharpe: 0.1,
  deflatedSharpe: 0.6,
  probability: 0.7,
};

test('a result that chance explains is called luck, with its figures', () => {
  const text = overfittingWarnings(overfitting, walk).join('\n');
  expect(text).toContain('The best of 90 tries looks good for having been chosen');
  expect(text).toContain('-5.00 %, where holding earned +2.00 %');
  expect(text).toContain('by the deflated Sharpe ratio, is 60.00 %: below 95.00 % it is not told from luck');
  expect(text).toMatch(/In 70\.00 % of the ways .* no better than drawing lots/);
});

test('a result that chance hardly explains is still only about these candles', () => {
  const text = overfittingWarnings({ ...overfitting, deflatedSharpe: 0.97, probability: 0.1 }, walk).join(
    '\n',
  );
  expect(text).toContain('97.00 %: these candles speak for it, and the next may not');
  expect(text).not.toContain('drawing lots');
});

test('few trials have no distribution, and that is said', () => {
  const text = overfittingWarnings({ ...overfitting, deflatedSharpe: null, probability: null }, walk).join(
    '\n',
  );
  expect(text).toContain(
    'too few trials with enough round trips to say how much of the best result is chance',
  );
});
