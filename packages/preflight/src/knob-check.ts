import { checkKnobs, type KnobCheck } from '@chimera/engine';
import { type Check, fail, pass } from './check.ts';

/** Whether every knob of the simulation changes a fill in this very build, not only where it was tested. */
export function checkExecutionKnobs(knobs: readonly KnobCheck[] = checkKnobs()): Check {
  const idle = knobs.filter(({ changed }) => !changed).map(({ knob }) => knob);
  if (idle.length === 0) {
    return {
      ...pass('execution-knobs', `each of the simulation's ${knobs.length} knobs changes a fill`),
      knobs,
    };
  }
  const remedy = 'this build of Chimera simulates fills wrongly: use another version';
  const reason = `what these set changes no fill: ${idle.join(', ')}`;
  return { ...fail('execution-knobs', 1, reason, remedy), knobs };
}
