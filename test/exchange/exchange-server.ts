import type { Candle } from '@chimera/engine';
import type { ExchangeClock } from './exchange-clock.ts';
import type { Fault } from './faults/fault.ts';
import { FaultSchedule } from './faults/fault-schedule.ts';
import { Door, type LoggedRequest } from './http/door.ts';
import { Pace } from './http/pace.ts';
import { Market } from './market/market.ts';
import { MarketView } from './market/market-view.ts';
import { NdaxRest } from './ndax/rest.ts';

export interface ExchangeServerOptions {
  readonly kind: 'ndax';
  readonly clock: ExchangeClock;
  /** `BASE/QUOTE`, up to 50. */
  readonly symbols: readonly string[];
  /** Of the simulated market, or of what lies within the given candles. 7 where not given. */
  readonly seed?: number;
  /** Instead of the simulated market; by start, each symbol's own on the grid of the period. */
  readonly candles?: readonly Candle[];
  /** The shortest interval; a minute where not given. */
  readonly periodMs?: number;
  /** How far back the simulated market's history goes from the clock's time; two days where not given. */
  readonly historyMs?: number;
  /** A free one where not given. */
  readonly port?: number;
  readonly faults?: readonly Fault[];
  /** How often order books change; every second where not given. */
  readonly bookIntervalMs?: number;
  /** Whether asking too often is refused, as it is where not given. */
  readonly limited?: boolean;
  /** Session milliseconds that a request may come too early; 100 where not given, more for a fast clock. */
  readonly toleranceMs?: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** An exchange of our own on 127.0.0.1, in the wire format of a real one, by the clock that is handed in. */
export class ExchangeServer {
  readonly faults: FaultSchedule;
  readonly market: Market;
  readonly #door: Door;
  readonly #clock: ExchangeClock;
  readonly #rest: NdaxRest;
  readonly #closing = new AbortController();
  #turned = new AbortController();

  private constructor(options: ExchangeServerOptions) {
    const { clock, symbols, seed = 7, candles, periodMs = MINUTE_MS, historyMs = 2 * DAY_MS } = options;
    const { bookIntervalMs = 1000, limited = true, toleranceMs = 100, faults = [] } = options;
    this.#clock = clock;
    this.faults = new FaultSchedule(clock, faults);
    const time = clock.now();
    const from = Math.floor((time - historyMs) / periodMs) * periodMs;
    const source = candles === undefined ? { seed, from } : { seed, candles };
    this.market = new Market({ source, symbols, periodMs, bookIntervalMs, time });
    this.#rest = new NdaxRest(limited ? new Pace(1000, toleranceMs) : null);
    this.#door = new Door({
      clock,
      faults: this.faults,
      format: this.#rest,
      view: (path) => new MarketView(this.market, this.faults, path, clock.now()),
      upgrade: (_request, socket) => socket.destroy(),
    });
    this.faults.onChange(() => this.#turned.abort());
  }

  static async start(options: ExchangeServerOptions): Promise<ExchangeServer> {
    const server = new ExchangeServer(options);
    await server.#door.open(options.port ?? 0);
    void server.#watchPort();
    return server;
  }

  /** The origin, which stays the same through every outage. */
  get url(): string {
    return `http://127.0.0.1:${this.#door.port}`;
  }

  get wsUrl(): string {
    return `ws://127.0.0.1:${this.#door.port}`;
  }

  /** Every request, oldest first. */
  get requests(): readonly LoggedRequest[] {
    return this.#door.requests;
  }

  /** Requests that were refused because they came too often. */
  get violations(): number {
    return this.#rest.violations;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#turned.abort();
    await this.#door.close();
  }

  /** Shuts the port while a fault refuses connections, to the moment. */
  async #watchPort(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      this.#turned = new AbortController();
      const refused = this.faults.holds('refused', '');
      if (refused && this.#door.isOpen) await this.#door.shut();
      if (!refused && !this.#door.isOpen) await this.#door.open();
      const next = this.faults.nextTurn(this.#clock.now());
      await this.#clock.until(next, this.#turned.signal);
    }
  }
}
