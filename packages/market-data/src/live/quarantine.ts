import { isoTime } from '@chimera/base';
import type { QuarantinedMetrics } from '@chimera/contract';
import type { ExchangeFailure } from '../exchange/public-exchange.ts';
import type { Report } from './episodes.ts';

/** Why a symbol is in quarantine: not listed, every request about it fails, or nobody trades it. */
type QuarantineCause = QuarantinedMetrics['cause'];

/** A symbol that is asked for rarely, because it has not answered for long, and the others have. */
export interface QuarantinedSymbol {
  readonly symbol: string;
  readonly cause: QuarantineCause;
  /** Since when it has had no price; UTC epoch milliseconds. */
  readonly since: number;
  readonly reason: string;
}

/** This many answers in a row that there is no such market. */
export const ABSENT_TIMES = 3;

/** This many failures in a row, over so long at least, that are its own: the others are answered meanwhile. */
export const FAILING_TIMES = 5;
export const FAILING_MS = 60_000;

/** From this many failures in a row on they do not count for the error rate, where they are its own. */
const OWN_TIMES = 3;

/** So long without a trade, while others were traded. */
export const SILENT_MS = 3 * 3_600_000;

/** A symbol in quarantine is asked for again after so long, then after twice as long each time, up to the longest. */
export const FIRST_AGAIN_MS = 300_000;
export const LONGEST_AGAIN_MS = 3_600_000;

/** Failures in a row. */
interface Strikes {
  readonly kind: 'absent' | 'failing';
  readonly since: number;
  times: number;
  /** This many of them count for the error rate. */
  counted: number;
}

/** When a symbol was last answered about, and when a request about it last failed. */
interface Record {
  answeredAt: number;
  failedAt: number;
}

interface Ward extends QuarantinedSymbol {
  againMs: number;
}

/**
 * Which symbols are in quarantine, by what the exchange answers about each. A symbol in quarantine does not count for the
 * error rate, nor does what brought it there, and the others do not wait for it.
 */
export class Quarantine {
  readonly #report: Report;
  readonly #strikes = new Map<string, Strikes>();
  readonly #records = new Map<string, Record>();
  readonly #wards = new Map<string, Ward>();

  /** `known`: those that were found in quarantine before, or missing in the exchange's list of markets. */
  constructor(report: Report, known: readonly QuarantinedSymbol[] = []) {
    this.#report = report;
    for (const each of known) this.enter(each);
  }

  get list(): readonly QuarantinedSymbol[] {
    return [...this.#wards.values()].map(({ againMs: _, ...symbol }) => symbol);
  }

  has(symbol: string): boolean {
    return this.#wards.has(symbol);
  }

  causeOf(symbol: string): QuarantineCause | null {
    return this.#wards.get(symbol)?.cause ?? null;
  }

  /** How long to wait before it is asked for again. */
  pause(symbol: string): number {
    const ward = this.#wards.get(symbol);
    if (!ward) return 0;
    const { againMs } = ward;
    // Who answers, only without a trade, costs no failures: it is asked for steadily.
    if (ward.cause !== 'silent') ward.againMs = Math.min(LONGEST_AGAIN_MS, againMs * 2);
    return againMs;
  }

  /**
   * A request about it failed. `recentMs`: the time in which every symbol is asked for twice. Returns how many failures are not
   * to count for the error rate, because they are its own and not the exchange's.
   */
  failed(
    symbol: string,
    failure: ExchangeFailure | 'given-up',
    scene: { readonly now: number; readonly recentMs: number; readonly exchange: string },
  ): number {
    if (this.has(symbol) || failure === 'given-up' || failure === 'wall') return 0;
    const { now, recentMs, exchange } = scene;
    this.#recordOf(symbol).failedAt = now;
    const kind = failure === 'no-market' ? 'absent' : 'failing';
    const before = this.#strikes.get(symbol);
    const strikes: Strikes = before?.kind === kind ? before : { kind, since: now, times: 0, counted: 0 };
    strikes.times += 1;
    this.#strikes.set(symbol, strikes);
    const { since, times } = strikes;
    if (kind === 'absent') {
      if (times < ABSENT_TIMES) return 0;
      const reason = `${exchange} has no market ${symbol}, ${times} times in a row`;
      this.enter({ symbol, cause: 'absent', since, reason });
      return 0;
    }
    strikes.counted += 1;
    if (times < OWN_TIMES || !this.#isOwn(symbol, now - recentMs)) return 0;
    const { counted } = strikes;
    strikes.counted = 0;
    if (times >= FAILING_TIMES && now - since >= FAILING_MS) {
      const reason = `${exchange} fails on ${symbol} alone (${failure}), ${times} times in a row`;
      this.enter({ symbol, cause: 'failing', since, reason });
    }
    return counted;
  }

  /** Whether others were answered about since then, and none of those failed as well: the exchange works. */
  #isOwn(symbol: string, since: number): boolean {
    const others = [...this.#records].filter(([name]) => name !== symbol).map(([, record]) => record);
    const answered = others.filter(({ answeredAt }) => answeredAt >= since);
    return answered.length > 0 && answered.every(({ failedAt }) => failedAt < since);
  }

  #recordOf(symbol: string): Record {
    const known = this.#records.get(symbol);
    if (known) return known;
    const record = { answeredAt: Number.NEGATIVE_INFINITY, failedAt: Number.NEGATIVE_INFINITY };
    this.#records.set(symbol, record);
    return record;
  }

  /** It was answered; `tradedUntil` is the end of its newest candle with a trade, `othersUntil` that of all others. */
  answered(symbol: string, now: number, tradedUntil: number, othersUntil: number): void {
    this.#strikes.delete(symbol);
    this.#recordOf(symbol).answeredAt = now;
    const ward = this.#wards.get(symbol);
    const isQuiet = now - tradedUntil > SILENT_MS;
    if (ward && !(ward.cause === 'silent' && isQuiet)) {
      this.#wards.delete(symbol);
      const minutes = Math.max(0, Math.round((now - ward.since) / 60_000));
      this.#report('info', 'quarantine', `${symbol} answers again after ${minutes} min: it left quarantine`);
    } else if (!ward && isQuiet && othersUntil > tradedUntil + SILENT_MS) {
      const reason = `nobody has traded ${symbol} since ${isoTime(tradedUntil)}, others are traded`;
      this.enter({ symbol, cause: 'silent', since: tradedUntil, reason });
    }
  }

  /** What one exchange does not answer another may. */
  begin(): void {
    this.#strikes.clear();
    this.#records.clear();
    this.#wards.clear();
  }

  enter(symbol: QuarantinedSymbol): void {
    this.#strikes.delete(symbol.symbol);
    this.#wards.set(symbol.symbol, { ...symbol, againMs: FIRST_AGAIN_MS });
    this.#report('warning', 'quarantine', quarantineWords(symbol));
  }
}

/** What people are told, with the remedy. */
export function quarantineWords({ symbol, cause, reason }: Omit<QuarantinedSymbol, 'since'>): string {
  const pace = cause === 'silent' ? 'every 5 minutes' : 'every 5 to 60 minutes';
  const remedy = `if the book holds it and it does not come back: chimera write-off ${symbol} --reason "…"`;
  return `${symbol} is in quarantine: ${reason}. It is asked for ${pace}, the others trade on; ${remedy}`;
}
