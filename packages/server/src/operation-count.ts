import type { Operations } from '@chimera/monitor';

/** Counts what the error rate is made of. */
export class OperationCount implements Operations {
  attempted = 0;
  failed = 0;
}
