/** The time that a live feed goes by; the session's clock is one. */
export interface FeedClock {
  now(): number;
  /** Resolves then, or when the signal aborts. */
  until(time: number, signal?: AbortSignal): Promise<void>;
}
