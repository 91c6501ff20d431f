import type { Operations } from '../monitor/error-rate.ts';

/** Counts what the error rate is made of. */
export class OperationCount implements Operations {
  attempted = 0;
  failed = 0;
}
