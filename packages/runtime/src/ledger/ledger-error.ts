/** The ledger cannot be used as it is. The message says what to do. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}
