/** The ledger no longer holds, or never held, what a replay needs. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError';
}
