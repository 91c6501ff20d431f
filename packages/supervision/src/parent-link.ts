import type { Severity } from '@chimera/contract';
import type { FeedStatus } from '@chimera/market-data';
import { type Delays, type Operations, usageMeter } from '@chimera/monitor';
import { HeartbeatTimer } from './heartbeat-timer.ts';
import type { FromChild, ToChild } from './protocol.ts';

/** A child that has not heard of its controller for this many of its own heartbeats ends itself, within these bounds. */
const MISSED_HEARTBEATS = 12;
const LEAST_SILENCE_MS = 10_000;
const MOST_SILENCE_MS = 60_000;

interface Handlers {
  readonly heartbeatMs: number;
  operations(): Operations;
  /** How the market data is doing; `null` where it does not come from outside. */
  feed?(): FeedStatus | null;
  /** How the decisions keep up, since this was asked before. */
  delays?(): Delays | null;
  onMessage(message: ToChild): void;
  /** The controller is gone, or silent for too long. */
  onLost(): void;
}

/** A child process's end of the pipe: heartbeats both ways, and the news that the controller died. */
export class ParentLink {
  readonly #heartbeat: NodeJS.Timeout;
  readonly #beat: () => void;
  readonly #heartbeats: HeartbeatTimer;
  #isLost = false;

  constructor(handlers: Handlers) {
    const { heartbeatMs } = handlers;
    this.#heartbeats = new HeartbeatTimer(heartbeatMs);
    const limitMs = Math.min(Math.max(MISSED_HEARTBEATS * heartbeatMs, LEAST_SILENCE_MS), MOST_SILENCE_MS);
    const lost = () => {
      if (this.#isLost) return;
      this.#isLost = true;
      handlers.onLost();
    };
    process.on('message', (message: ToChild) => {
      this.#heartbeats.hear();
      if (message.type !== 'heartbeat') handlers.onMessage(message);
    });
    process.on('disconnect', lost);
    if (!process.connected) lost();
    const usage = usageMeter();
    this.#beat = () => {
      const feed = handlers.feed?.() ?? null;
      const delays = handlers.delays?.() ?? null;
      const beat = { type: 'heartbeat', operations: handlers.operations(), usage: usage() } as const;
      this.send({ ...beat, ...(feed && { feed }), ...(delays && { delays }) });
    };
    this.#heartbeat = setInterval(() => {
      if (this.#heartbeats.silentMs() > limitMs) lost();
      this.#beat();
    }, heartbeatMs);
    this.#heartbeat.unref();
  }

  send(message: FromChild): void {
    if (process.connected) process.send?.(message, undefined, undefined, () => {});
  }

  /** Says that it is ready. Its figures go before it: the first health check comes at once, and shows them. */
  ready(url?: string): void {
    this.#beat();
    this.send({ type: 'ready', ...(url !== undefined && { url }) });
  }

  incident(severity: Severity, kind: string, message: string): void {
    this.send({ type: 'incident', severity, kind, message });
  }

  /** Says goodbye, with the last figures: the end of the pipe is no loss from here on. */
  close(): void {
    this.#isLost = true;
    this.#beat();
    clearInterval(this.#heartbeat);
    if (process.connected) process.disconnect();
  }
}

/** The first message to a child is its plan. */
export function receivePlan(): Promise<Extract<ToChild, { type: 'plan' }>['plan']> {
  return new Promise((resolve, reject) => {
    const onDisconnect = () => reject(new Error('the controller was gone before it said what to do'));
    process.once('disconnect', onDisconnect);
    process.once('message', (message: ToChild) => {
      process.off('disconnect', onDisconnect);
      if (message.type === 'plan') resolve(message.plan);
      else reject(new Error(`expected a plan, got ${message.type}`));
    });
  });
}
