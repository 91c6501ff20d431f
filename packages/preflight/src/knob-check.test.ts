import { checkKnobs } from '@chimera/engine';
import { expect, test } from '@jest/globals';
import { checkExecutionKnobs } from './knob-check.ts';

test('every knob does something, and what it does is told', () => {
  expect(checkExecutionKnobs()).toMatchObject({
    name: 'execution-knobs',
    outcome: 'pass',
    knobs: expect.arrayContaining([expect.objectContaining({ knob: 'latency', changed: true })]),
  });
});

test('a knob that does nothing lets no session start, and is named', () => {
  const [first, ...others] = checkKnobs();
  const idle = { ...first!, on: first!.off, changed: false };
  expect(checkExecutionKnobs([idle, ...others])).toMatchObject({
    outcome: 'fail',
    exitCode: 1,
    reason: `what these set changes no fill: ${idle.knob}`,
  });
});
