import { sleep } from '@chimera/base';
import { ExchangeError } from './exchange/public-exchange.ts';

/** This many failures one after the other, and it is given up: about two minutes. */
const PATIENCE = 8;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** What does not pass by itself. */
const FINAL: ReadonlySet<string> = new Set(['region-refused', 'no-market', 'wall']);

export interface Patience {
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** Whether it may pass by itself; all that can unless stated. */
  readonly isWaitedFor?: ((error: ExchangeError) => boolean) | undefined;
  /** Something went wrong and is tried again after so long. */
  onSetback(error: ExchangeError, waitMs: number): void;
  /** Tests do not wait. */
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/**
 * Asks an exchange again and again until it answers; `null` once the signal has aborted.
 *
 * @throws the last ExchangeError if the exchange does not answer for long, or never will
 */
export async function askPatiently<Answer>(
  ask: () => Promise<Answer>,
  { signal, isWaitedFor = mayPass, onSetback, wait = sleep }: Patience,
): Promise<Answer | null> {
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      return await ask();
    } catch (error) {
      if (signal.aborted) return null;
      if (!(error instanceof ExchangeError) || !isWaitedFor(error) || failures > PATIENCE) throw error;
      const waitMs = error.retryAfterMs ?? Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
      onSetback(error, waitMs);
      await wait(waitMs, signal);
    }
  }
  return null;
}

function mayPass({ failure }: ExchangeError): boolean {
  return !FINAL.has(failure);
}
