/** What one address may ask for in a minute, as Binance weighs it; who goes on after a refusal is banned. */
export class WeightLimit {
  readonly #limit: number;
  #minute = 0;
  #used = 0;
  #refused = 0;
  #bannedUntil = Number.NEGATIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get limit(): number {
    return this.#limit;
  }

  /** Weight used in this minute. */
  get used(): number {
    return this.#used;
  }

  /** `null` where the request may go; otherwise how it is refused and when to come again. */
  take(weight: number, now: number): { readonly status: 418 | 429; readonly until: number } | null {
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#used = 0;
      this.#refused = 0;
    }
    if (now < this.#bannedUntil) return { status: 418, until: this.#bannedUntil };
    if (this.#used + weight <= this.#limit) {
      this.#used += weight;
      return null;
    }
    this.#refused += 1;
    if (this.#refused <= PATIENCE) return { status: 429, until: (minute + 1) * MINUTE_MS };
    this.#bannedUntil = now + BAN_MS;
    return { status: 418, until: this.#bannedUntil };
  }
}

const MINUTE_MS = 60_000;
/** Refusals in one minute that do not yet lead to a ban. */
const PATIENCE = 5;
/** The shortest ban there is. */
const BAN_MS = 2 * MINUTE_MS;
