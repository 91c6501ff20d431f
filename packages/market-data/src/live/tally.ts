/** What a live feed counts. */
export class Tally {
  requests = 0;
  errors = 0;
  /** Candles in which nobody traded. */
  flat = 0;
  /** Milliseconds from the close of the newest candle on time to its hand-out. */
  lagMs: number | null = null;
  /** The longest such lag of the session. */
  longestLagMs: number | null = null;

  /** Failed requests that do not count: they were one symbol's own. */
  excuse(requests: number): void {
    this.requests -= requests;
    this.errors -= requests;
  }

  /** A candle was handed out so long after its close. */
  handedOut(lagMs: number, isLate: boolean): void {
    if (isLate) return;
    this.lagMs = lagMs;
    this.longestLagMs = Math.max(this.longestLagMs ?? 0, lagMs);
  }
}
