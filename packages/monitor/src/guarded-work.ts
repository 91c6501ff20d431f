import { faultInWords, isLedgerLost, ledgerLost, storageFault } from '@chimera/base';
import type { Severity } from '@chimera/contract';

export interface GuardHandlers {
  /** Takes what is to be known: once when work begins to fail, and once when it succeeds again. */
  tell(severity: Severity, kind: string, message: string): void;
  /** The ledger cannot be written or read any more: the session has to end. */
  onLedgerLost(reason: string): void;
}

/**
 * Runs the work that a session repeats. What it can do without (the metrics file, reports, a look at the machine) may fail:
 * that is told once, the next turn tries again, and that it works again is told as well. If the ledger fails, the
 * session ends.
 */
export class GuardedWork {
  readonly #handlers: GuardHandlers;
  /** How often each piece of work has failed since it last succeeded. */
  readonly #failures = new Map<string, number>();

  constructor(handlers: GuardHandlers) {
    this.#handlers = handlers;
  }

  /**
   * Does a piece of work, with the complaint if it fails ("the metrics file cannot be written"). Never throws: returns the
   * error, `null` if there was none.
   */
  attempt(complaint: string, work: () => void): Error | null {
    try {
      work();
      this.#succeeded(complaint);
      return null;
    } catch (error) {
      return this.#failed(complaint, error as Error);
    }
  }

  /** The same for work that takes its time. */
  async attemptLater(complaint: string, work: () => Promise<void>): Promise<Error | null> {
    try {
      await work();
      this.#succeeded(complaint);
      return null;
    } catch (error) {
      return this.#failed(complaint, error as Error);
    }
  }

  #succeeded(complaint: string): void {
    const failures = this.#failures.get(complaint);
    if (failures === undefined) return;
    this.#failures.delete(complaint);
    const times = failures === 1 ? 'one failure' : `${failures} failures`;
    this.#handlers.tell('info', 'work-again', `over, after ${times}: ${complaint}`);
  }

  #failed(complaint: string, error: Error): Error {
    const before = this.#failures.get(complaint) ?? 0;
    this.#failures.set(complaint, before + 1);
    if (before === 0) {
      // A fault of ours needs its place in the code; one of the disk does not.
      const why = storageFault(error) === null ? (error.stack ?? error.message) : faultInWords(error);
      this.#handlers.tell('warning', 'work-failed', `${complaint}: ${why}`);
    }
    if (isLedgerLost(error)) this.#handlers.onLedgerLost(ledgerLost(error));
    return error;
  }
}
