/** A clock to wait by; a session's clock is one, and so is the machine's. */
export interface FeedClock {
  now(): number;
  /** Milliseconds that only grow, no matter what is done to the clock; without it the clock itself is never set. */
  steady?(): number;
  /** Resolves then, or when the signal aborts. */
  until(time: number, signal?: AbortSignal): Promise<void>;
}
