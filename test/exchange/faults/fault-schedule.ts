import type { TimeSpan } from '@chimera/engine';
import type { ExchangeClock } from '../exchange-clock.ts';
import type { Fault, FaultKind, FaultOf } from './fault.ts';

/** Where a fault struck, by the session's clock. */
export interface Struck {
  readonly kind: FaultKind;
  readonly time: number;
  readonly path: string;
}

interface Armed {
  readonly fault: Fault;
  readonly from: number;
  readonly until: number;
  left: number;
}

/** This many of the latest strikes can be read at least: a session of hours has millions. */
const KEPT = 5000;

/** What goes wrong, when, and how often it did. */
export class FaultSchedule {
  readonly #clock: ExchangeClock;
  readonly #struck: Struck[] = [];
  readonly #counts = new Map<FaultKind, number>();
  /** Those that were taken away while they held; what they did to the market stays. */
  readonly #past: Armed[] = [];
  #armed: readonly Armed[] = [];
  #changed: () => void = () => {};

  constructor(clock: ExchangeClock, faults: readonly Fault[] = []) {
    this.#clock = clock;
    for (const fault of faults) this.add(fault);
  }

  /** Returns what takes it away again. */
  add(fault: Fault): () => void {
    const armed = {
      fault,
      from: fault.from ?? this.#clock.now(),
      until: fault.until ?? Number.POSITIVE_INFINITY,
      left: fault.times ?? Number.POSITIVE_INFINITY,
    };
    this.#set([...this.#armed, armed]);
    return () => this.#takeAway((other) => other === armed);
  }

  clear(): void {
    this.#takeAway(() => true);
  }

  /** The latest strikes, oldest first. */
  get struck(): readonly Struck[] {
    return this.#struck;
  }

  /** How often each kind struck. */
  get counts(): ReadonlyMap<FaultKind, number> {
    return this.#counts;
  }

  /** Called whenever faults are added or taken away. */
  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  /** The first fault of a kind that strikes there now, and since when it does; it is used up by that. */
  strike<K extends FaultKind>(
    kind: K,
    path: string,
    symbol?: string,
  ): { readonly fault: FaultOf<K>; readonly since: number; readonly until: number } | null {
    const armed = this.#find(kind, path, symbol);
    if (armed === undefined) return null;
    armed.left -= 1;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    this.#struck.push({ kind, time: this.#clock.now(), path });
    if (this.#struck.length > 2 * KEPT) this.#struck.splice(0, KEPT);
    return { fault: armed.fault as FaultOf<K>, since: armed.from, until: armed.until };
  }

  /** Whether a fault of that kind is there now, without using it up. */
  holds(kind: FaultKind, path: string, symbol?: string): boolean {
    return this.#find(kind, path, symbol) !== undefined;
  }

  /** When any of these kinds concerns a market, wherever it is asked about: past, present and to come. */
  spans(kinds: readonly FaultKind[], symbol: string): readonly TimeSpan[] {
    return [...this.#past, ...this.#armed]
      .filter(({ fault }) => kinds.includes(fault.kind) && (fault.symbol ?? symbol) === symbol)
      .map(({ from, until }) => ({ from, to: until }));
  }

  /** When the next fault begins or ends after `time`; infinite where none does. */
  nextTurn(time: number): number {
    const turns = this.#armed.flatMap(({ from, until }) => [from, until]);
    return Math.min(...turns.filter((turn) => turn > time));
  }

  #find(kind: FaultKind, path: string, symbol: string | undefined): Armed | undefined {
    const now = this.#clock.now();
    return this.#armed.find(
      ({ fault, from, until, left }) =>
        fault.kind === kind &&
        left > 0 &&
        from <= now &&
        now < until &&
        isThere(fault, path) &&
        (fault.symbol === undefined || fault.symbol === symbol),
    );
  }

  #takeAway(isMeant: (armed: Armed) => boolean): void {
    const now = this.#clock.now();
    const gone = this.#armed.filter(isMeant);
    this.#past.push(...gone.filter(({ from }) => from < now).map((armed) => ({ ...armed, until: now })));
    this.#set(this.#armed.filter((armed) => !gone.includes(armed)));
  }

  #set(armed: readonly Armed[]): void {
    this.#armed = armed;
    this.#changed();
  }
}

function isThere({ path: where }: Fault, path: string): boolean {
  if (where === undefined) return true;
  return typeof where === 'string' ? path.includes(where) : where.test(path);
}
