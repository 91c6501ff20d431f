import { UserError } from '@chimera/base';
import type { Failure } from './issues/failure.ts';

/** What an issue tells of a step that failed. */
export type Trouble = Pick<Failure, 'kind' | 'component' | 'reason' | 'logTail'>;

/** A step fails for a reason that it tells in words. Any other error is a defect. */
export class StepError extends UserError {
  override readonly name: string = 'StepError';

  /** `null` if no issue is to tell of it: the person who just typed the input sees it. */
  get trouble(): Trouble | null {
    return null;
  }
}
