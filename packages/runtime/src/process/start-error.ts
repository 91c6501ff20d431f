/** The session cannot start, for a reason that lies outside the configuration. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly exitCode: 1 | 3;
  readonly remedy: string;

  constructor(message: string, remedy: string, exitCode: 1 | 3 = 1) {
    super(message);
    this.remedy = remedy;
    this.exitCode = exitCode;
  }
}
