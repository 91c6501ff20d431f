import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Candle } from '@chimera/engine';
import { aheadOf, type ExchangeClock } from './exchange-clock.ts';
import type { Fault } from './faults/fault.ts';
import { FaultSchedule } from './faults/fault-schedule.ts';
import { Door, type LoggedRequest } from './http/door.ts';
import { Market } from './market/market.ts';
import { MarketView } from './market/market-view.ts';
import { Hub } from './stream/hub.ts';
import { type ExchangeKind, type LimitOptions, type WireFormat, wireFormat } from './wire-formats.ts';

export interface ExchangeServerOptions extends LimitOptions {
  readonly kind: ExchangeKind;
  readonly clock: ExchangeClock;
  /** How far the exchange's own clock is ahead of that one, in milliseconds: the other machine's is wrong. 0 where not given. */
  readonly aheadMs?: number;
  /** Whether answers carry a `Date` header, in whole seconds as everywhere; they do where not given. */
  readonly dated?: boolean;
  /** `BASE/QUOTE`, 1 to 50. */
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
  /** How often listeners are told what is new; every second where not given. */
  readonly streamIntervalMs?: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MOST_SYMBOLS = 50;

/** An exchange of our own on 127.0.0.1, in the wire format of a real one, by the clock that is handed in. */
export class ExchangeServer {
  readonly faults: FaultSchedule;
  readonly market: Market;
  readonly #clock: ExchangeClock;
  readonly #streamIntervalMs: number;
  readonly #format: WireFormat;
  readonly #door: Door;
  readonly #hub: Hub;
  readonly #closing = new AbortController();
  #woken = new AbortController();
  #running: Promise<void> = Promise.resolve();

  private constructor(options: ExchangeServerOptions) {
    const { kind, symbols, seed = 7, candles, periodMs = MINUTE_MS, historyMs = 2 * DAY_MS } = options;
    const clock = aheadOf(options.clock, options.aheadMs ?? 0);
    const { bookIntervalMs = 1000, streamIntervalMs = 1000, faults = [] } = options;
    if (
      !(symbols.length >= 1 && symbols.length <= MOST_SYMBOLS && new Set(symbols).size === symbols.length)
    ) {
      throw new RangeError(
        `an exchange lists 1 to ${MOST_SYMBOLS} different symbols, not ${symbols.join(', ')}`,
      );
    }
    const time = clock.now();
    const from = Math.floor((time - historyMs) / periodMs) * periodMs;
    const source = candles === undefined ? { seed, from } : { seed, candles };
    const halts = (symbol: string) => this.faults.spans(['halted', 'delisted'], symbol);
    const view = (path: string) => new MarketView(this.market, this.faults, path, clock.now());
    const wake = () => this.#woken.abort();
    this.#clock = clock;
    this.#streamIntervalMs = streamIntervalMs;
    this.#format = wireFormat(kind, options);
    this.faults = new FaultSchedule(clock, faults);
    this.faults.onChange(wake);
    this.market = new Market({ source, symbols, periodMs, bookIntervalMs, time, halts });
    this.#hub = new Hub({ faults: this.faults, format: this.#format.stream, view, subscribed: wake });
    this.#door = new Door({
      clock,
      dated: options.dated ?? true,
      faults: this.faults,
      format: this.#format.rest,
      view,
      upgrade: (request, socket, head) => this.#upgrade(request, socket, head),
    });
  }

  static async start(options: ExchangeServerOptions): Promise<ExchangeServer> {
    const server = new ExchangeServer(options);
    await server.#door.open(options.port ?? 0);
    server.#running = server.#run();
    return server;
  }

  /** The origin for HTTP, which stays the same through every outage. */
  get url(): string {
    return `http://127.0.0.1:${this.#door.port}`;
  }

  /** The origin for WebSockets. */
  get wsUrl(): string {
    return `ws://127.0.0.1:${this.#door.port}`;
  }

  /** What ccxt's `urls.api` has to hold to ask here; keys that are not in it may stay. */
  get endpoints(): Readonly<Record<string, unknown>> {
    return this.#format.endpoints(this.url, this.wsUrl);
  }

  /** Every request, oldest first; connections of WebSockets under the method `WS`. */
  get requests(): readonly LoggedRequest[] {
    return this.#door.requests;
  }

  /** Requests that were refused because they came too often. */
  get violations(): number {
    return this.#format.rest.violations;
  }

  /** WebSockets that are open. */
  get connections(): number {
    return this.#hub.connections;
  }

  /** Resolves once the port stands as the faults of this moment want it. */
  async ready(): Promise<void> {
    while (this.#door.isOpen === this.faults.holds('refused', '')) await new Promise(setImmediate);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#woken.abort();
    await this.#running;
    await this.#door.close();
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = `ws:${request.url ?? '/'}`;
    const gone = (['refused', 'dropped-stream', 'reset'] as const).some((kind) =>
      this.faults.holds(kind, path),
    );
    if (gone) {
      socket.destroy();
      return;
    }
    const refusal = this.faults.strike('status', path);
    if (refusal !== null) {
      const { status } = refusal.fault;
      socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const hang = this.faults.strike('hang', path);
    if (hang === null) this.#hub.accept(request, socket, head, this.#clock.now());
    else void this.#clock.until(hang.until, this.#closing.signal).then(() => socket.destroy());
  }

  /** Does what is due by the clock: opens and shuts the port, breaks connections, tells listeners what is new. */
  async #run(): Promise<void> {
    const { faults } = this;
    while (!this.#closing.signal.aborted) {
      this.#woken = new AbortController();
      const refused = faults.holds('refused', '');
      if (refused && this.#door.isOpen) {
        faults.strike('refused', '');
        await this.#door.shut();
      }
      if (!refused && !this.#door.isOpen) await this.#door.open();
      if (this.#hub.connections > 0 && faults.strike('dropped-stream', 'ws:')) this.#hub.drop();
      const now = this.#clock.now();
      this.#hub.push(now);
      const tick = (Math.floor(now / this.#streamIntervalMs) + 1) * this.#streamIntervalMs;
      const next = Math.min(faults.nextTurn(now), this.#hub.isBusy ? tick : Number.POSITIVE_INFINITY);
      await this.#clock.until(next, this.#woken.signal);
    }
  }
}
