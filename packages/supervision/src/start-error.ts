import { UserError } from '@chimera/base';

/** The session cannot start, for a reason that lies outside the configuration. */
export class StartError extends UserError {
  override readonly name = 'StartError';
  /** Whether another session holds the work directory: nothing there may be touched. */
  readonly isOccupied: boolean;

  constructor(message: string, remedy: string, { exitCode = 1, isOccupied = false }: Why = {}) {
    super(message, { remedy, exitCode });
    this.isOccupied = isOccupied;
  }
}

interface Why {
  readonly exitCode?: 1 | 3;
  readonly isOccupied?: boolean;
}
