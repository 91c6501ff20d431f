import type { Report } from './episodes.ts';
import type { ClockReading, ExchangeClock } from './exchange-clock.ts';

/** A clock that is wrong by no more than this is not worth a word. */
export const TOLERABLE_SKEW_MS = 2_000;

/** What to do about a wrong clock. */
export const SET_CLOCK = 'set the machine’s clock (timedatectl set-ntp true)';

/** Tells when the machine's clock turns out to be wrong, when that changes, and when it is right again. */
export class SkewWatch {
  readonly #report: Report;
  #told: number | null = null;
  #steps = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  look(clock: ExchangeClock, exchange: string): void {
    if (clock.steps > this.#steps) {
      this.#steps = clock.steps;
      const what = 'the machine’s clock was set, or the machine slept';
      this.#report('warning', 'clock-set', `${what}: the session goes on by the time of ${exchange}`);
    }
    const { reading } = clock;
    if (!reading) return;
    const { skewMs } = reading;
    if (isWrong(reading) && Math.abs(skewMs - (this.#told ?? 0)) > TOLERABLE_SKEW_MS) {
      this.#told = skewMs;
      const words = skewWords(reading, exchange);
      this.#report(
        'warning',
        'clock-skew',
        `${words}: the session goes by the exchange’s time; ${SET_CLOCK}`,
      );
    } else if (this.#told !== null && Math.abs(skewMs) <= TOLERABLE_SKEW_MS) {
      this.#told = null;
      this.#report('info', 'clock-skew', `over: ${skewWords(reading, exchange)}`);
    }
  }
}

/** Whether a clock is off by more than is tolerable, no matter what the measurement leaves open. */
export const isWrong = ({ skewMs, uncertaintyMs }: ClockReading): boolean =>
  Math.abs(skewMs) - uncertaintyMs > TOLERABLE_SKEW_MS;

/** `this machine's clock is 50.1 s ahead of ndax (± 0.5 s, by its Date header)`. */
export function skewWords({ skewMs, uncertaintyMs, source }: ClockReading, exchange: string): string {
  const seconds = (ms: number) => (Math.abs(ms) / 1000).toFixed(1);
  const how = `± ${seconds(uncertaintyMs)} s, by its ${source}`;
  if (Math.abs(skewMs) <= uncertaintyMs) return `this machine’s clock agrees with ${exchange} (${how})`;
  const direction = skewMs > 0 ? 'ahead of' : 'behind';
  return `this machine’s clock is ${seconds(skewMs)} s ${direction} ${exchange} (${how})`;
}
