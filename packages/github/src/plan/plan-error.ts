import { findingLines } from '@chimera/base';
import { type ConfigError, excerpt } from '@chimera/config';
import { shortWords } from '@chimera/engine';
import { StepError, type Trouble } from '../step-error.ts';

/** A field of a plan that is not what preflight makes here. */
export interface PlanRefusal {
  /** Its dotted path in the plan. */
  readonly field: string;
  /** What stands there, short and without secrets. */
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** At most this many are told in full. */
const MOST_TOLD = 10;

const LONGEST_FIELD = 120;

/** How most refusals are mended. */
export const HAND_ON =
  'hand on the output "plan" of the preflight of this run as it is; preflight and launch need the same commit (a checkout in each job), workdir, configuration file and environment (an `env:` of one job or step is not seen by the other)';

/** The plan is not one that preflight made for this run of this repository. Nothing of it was loaded or started. */
export class PlanError extends StepError {
  override readonly name = 'PlanError';
  readonly refusals: readonly PlanRefusal[];

  constructor(message: string, refusals: readonly PlanRefusal[] = []) {
    super(message);
    this.refusals = refusals;
  }

  static of(refusals: readonly PlanRefusal[]): PlanError {
    return new PlanError(report(refusals), refusals);
  }

  /** The plan of a scheduled run is seen by nobody. */
  override get trouble(): Trouble {
    const logTail = this.message.split('\n');
    return { kind: 'plan-refused', component: 'plan', reason: this.reason, logTail };
  }

  /** One line, for an issue. */
  get reason(): string {
    const [first, ...others] = this.refusals;
    if (!first) return this.message;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return `the plan is refused: ${first.field} is ${first.found}; expected ${first.expected}${more}`;
  }
}

/** What is wrong with a configuration, as fields of a plan that holds it. */
export function refusalsOf({ mistakes }: ConfigError): readonly PlanRefusal[] {
  return mistakes.map(({ path, found, expected, remedy }) => {
    return { field: `config.${path}`, found, expected, remedy };
  });
}

export function refusal(field: string, found: unknown, expected: string, remedy = HAND_ON): PlanRefusal {
  return { field: shortWords(field, LONGEST_FIELD), found: excerpt(found, field), expected, remedy };
}

function report(refusals: readonly PlanRefusal[]): string {
  const count = refusals.length === 1 ? 'one field is' : `${refusals.length} fields are`;
  const told = refusals.slice(0, MOST_TOLD);
  const more = refusals.length > MOST_TOLD ? [`… and ${refusals.length - MOST_TOLD} more`] : [];
  return [
    `The plan is refused, and nothing of it is loaded or started: ${count} not what preflight made here.`,
    ...told.map((each, index) => paragraph(each, each.remedy === told[index + 1]?.remedy)),
    ...more,
  ].join('\n\n');
}

/** A remedy for several fields in a row is told once, after the last of them. */
function paragraph(refused: PlanRefusal, isShared: boolean): string {
  const remedy = isShared ? undefined : refused.remedy;
  return findingLines({ ...refused, where: `${refused.field} (input plan)`, remedy }).join('\n');
}
