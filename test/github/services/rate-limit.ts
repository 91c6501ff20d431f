const HOUR_MS = 3_600_000;

/** What a token may ask for in an hour; answers of 304 are free. */
export class RateLimit {
  readonly #now: () => number;
  limit = 1000;
  used = 0;
  resetsAt = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  get remaining(): number {
    this.#renew();
    return Math.max(0, this.limit - this.used);
  }

  spend(): void {
    this.#renew();
    this.used += 1;
  }

  describe() {
    const { limit, remaining } = this;
    return { limit, used: Math.min(limit, this.used), remaining, reset: Math.ceil(this.resetsAt / 1000) };
  }

  headers(): Record<string, string> {
    const { limit, used, remaining, reset } = this.describe();
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    };
  }

  #renew(): void {
    if (this.#now() < this.resetsAt) return;
    this.used = 0;
    this.resetsAt = this.#now() + HOUR_MS;
  }
}
