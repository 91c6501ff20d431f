import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ClockAnchor, realNow, steadyNow } from '@chimera/base';
import type { Candle } from '@chimera/engine';
import type { Fault } from '../exchange/faults/fault.ts';

/** What the process of an exchange is told; plain data, and its clock as an anchor. */
export interface ApartOptions {
  readonly anchor: ClockAnchor;
  readonly symbols: readonly string[];
  readonly faults: readonly Fault[];
  readonly toleranceMs: number;
}

interface StartOptions extends Omit<ApartOptions, 'anchor'> {
  readonly startsAt: number | null;
  /** Its time for each unit of the machine's. */
  readonly speed: number;
}

/** What was true of each symbol, and what the exchange noticed. */
export interface Truth {
  readonly candles: Readonly<Record<string, readonly Candle[]>>;
  readonly requests: number;
  /** What was asked for, each method and path once. */
  readonly asked: readonly string[];
  /** Requests that came too often. */
  readonly violations: number;
  /** How often each kind of fault struck. */
  readonly struck: Readonly<Record<string, number>>;
}

/** Its clock goes by another anchor from now on. */
export type NewAnchor = { readonly newAnchor: ClockAnchor };

/** Questions to the process. */
export type Question = { readonly from: number; readonly until: number };

/** An exchange of our own in a process of its own, so that the bot's memory and processor time are the bot's alone. */
export class ExchangeApart {
  readonly url: string;
  anchor: ClockAnchor;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, anchor: ClockAnchor, url: string) {
    this.#child = child;
    this.anchor = anchor;
    this.url = url;
  }

  /** Its clock starts when it is there: at that time, or the machine's where `null`. */
  static async start({ startsAt, speed, ...options }: StartOptions): Promise<ExchangeApart> {
    const main = fileURLToPath(new URL('exchange-apart-main.ts', import.meta.url));
    const child = fork(main, [], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    await answerOf<'ready'>(child, null);
    const anchor = { sessionTime: startsAt ?? realNow(), steadyTime: steadyNow(), speed };
    return new ExchangeApart(child, anchor, await answerOf<string>(child, { anchor, ...options }));
  }

  /** Goes on at that time, at that speed. Nobody should ask it meanwhile. */
  async goOn(sessionTime: number, speed: number): Promise<void> {
    const anchor = { sessionTime, steadyTime: steadyNow(), speed };
    await answerOf<'set'>(this.#child, { newAnchor: anchor });
    this.anchor = anchor;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** Candles that begin in [from, until), as they were when they closed, no matter what was told of them. */
  truth(from: number, until: number): Promise<Truth> {
    return answerOf<Truth>(this.#child, { from, until });
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill();
    await gone;
  }
}

async function answerOf<Answer>(
  child: ChildProcess,
  message: ApartOptions | NewAnchor | Question | null,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const gone = () => reject(new Error('the process of the exchange is gone'));
  child.once('message', resolve).once('exit', gone);
  if (message) child.send(message);
  try {
    return await promise;
  } finally {
    child.off('message', resolve).off('exit', gone);
  }
}
