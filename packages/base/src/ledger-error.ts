import { UserError } from './user-error.ts';

/** The ledger cannot be used as it is. The message says what to do. */
export class LedgerError extends UserError {
  override readonly name = 'LedgerError';
  declare readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, { ...options, remedy });
  }
}
