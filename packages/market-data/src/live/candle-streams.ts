import type { Candle } from '@chimera/engine';
import { ExchangeError, type PublicExchange } from '../exchange/public-exchange.ts';
import { BackOff } from './back-off.ts';
import type { Episodes } from './episodes.ts';
import type { ExchangeClock } from './exchange-clock.ts';
import type { Quarantine } from './quarantine.ts';
import type { SymbolDesk } from './symbol-desk.ts';
import type { Tally } from './tally.ts';
import { TradeCandles } from './trade-candles.ts';

/** This many traded candles in a row that a stream did not tell of make it a silent one. */
const MOST_MISSED = 2;

/** A stream is given this many candles to begin. */
const CANDLES_TO_BEGIN = 2;

/** Whether a symbol has left quarantine is looked at so often. */
const AFTER_QUARANTINE_MS = 60_000;

interface Scene {
  readonly exchange: PublicExchange;
  readonly desks: readonly SymbolDesk[];
  readonly timeframe: string;
  readonly periodMs: number;
  readonly clock: ExchangeClock;
  readonly random: () => number;
  readonly episodes: Episodes;
  readonly tally: Tally;
  readonly quarantine: Quarantine;
  heard(desk: SymbolDesk, candle: Candle): void;
}

/**
 * The exchange's streams of candles or trades, one a symbol. What they miss is asked for anyway; a stream that fails or falls
 * silent, heartbeats or not, is taken up again with growing pauses.
 */
export class CandleStreams {
  readonly #scene: Scene;
  readonly #signal: AbortSignal;
  readonly #connections = new Map<SymbolDesk, { readonly alarm: AbortController; readonly since: number }>();

  constructor(scene: Scene, signal: AbortSignal) {
    this.#scene = scene;
    this.#signal = signal;
    for (const desk of scene.desks) void this.#follow(desk);
  }

  /** A traded candle had to be asked for. */
  missed(desk: SymbolDesk, start: number, now: number): void {
    const connection = this.#connections.get(desk);
    const { exchange, episodes, periodMs } = this.#scene;
    if (!connection || start < connection.since + CANDLES_TO_BEGIN * periodMs) return;
    desk.missedByStream = desk.heardUntil >= start ? 0 : desk.missedByStream + 1;
    if (desk.missedByStream < MOST_MISSED) return;
    desk.missedByStream = 0;
    const { symbol } = desk.track;
    const message = `${exchange.id}: the stream of ${symbol} says nothing of candles that were traded; it is taken up again`;
    episodes.trouble(this.#kind, message, now, symbol);
    connection.alarm.abort();
  }

  get #kind(): string {
    return `${this.#scene.exchange.id}-stream`;
  }

  /** What is new of a symbol's candles: as the exchange streams them, or made of the trades that it streams. */
  #reader({ track }: SymbolDesk, signal: AbortSignal): () => Promise<readonly Candle[]> {
    const { exchange, timeframe, periodMs, clock } = this.#scene;
    const { symbol } = track;
    if (exchange.streams.candles) return () => exchange.nextCandles(symbol, timeframe, signal);
    const connected = clock.steady();
    const candles = new TradeCandles(symbol, periodMs, () => clock.latestAt(connected));
    return async () => candles.add(await exchange.nextTrades(symbol, signal));
  }

  async #follow(desk: SymbolDesk): Promise<void> {
    const { exchange, clock, random, episodes, tally, quarantine } = this.#scene;
    const { symbol } = desk.track;
    const backOff = new BackOff(random);
    while (!this.#signal.aborted) {
      if (quarantine.has(symbol)) {
        await clock.until(clock.now() + AFTER_QUARANTINE_MS, this.#signal);
        continue;
      }
      const connection = new AbortController();
      const give = () => connection.abort();
      this.#signal.addEventListener('abort', give, { once: true });
      this.#connections.set(desk, { alarm: connection, since: clock.now() });
      const next = this.#reader(desk, connection.signal);
      try {
        while (!connection.signal.aborted) {
          const candles = await next();
          backOff.succeeded();
          episodes.over(this.#kind, clock.now(), symbol);
          for (const candle of candles) this.#scene.heard(desk, candle);
        }
      } catch (error) {
        if (!(error instanceof ExchangeError)) throw error;
        if (this.#signal.aborted) return;
        const counts = error.failure !== 'no-market' && !quarantine.has(symbol);
        if (counts) tally.requests += 1;
        if (counts && !connection.signal.aborted) {
          tally.errors += 1;
          episodes.trouble(this.#kind, `${exchange.id}: ${error.message}`, clock.now(), symbol);
        }
      } finally {
        this.#signal.removeEventListener('abort', give);
        desk.forgetStreamed();
      }
      await clock.until(clock.now() + backOff.failed(), this.#signal);
    }
  }
}
