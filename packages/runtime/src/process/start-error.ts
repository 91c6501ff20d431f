/** The session cannot start, for a reason that lies outside the configuration. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly exitCode: 1 | 3;
  readonly remedy: string;
  /** Whether another session holds the work directory: nothing there may be touched. */
  readonly isOccupied: boolean;

  constructor(message: string, remedy: string, { exitCode = 1, isOccupied = false }: Why = {}) {
    super(message);
    this.remedy = remedy;
    this.exitCode = exitCode;
    this.isOccupied = isOccupied;
  }
}

interface Why {
  readonly exitCode?: 1 | 3;
  readonly isOccupied?: boolean;
}
