import { Worker } from 'node:worker_threads';
import { Full, NotYet, Problem } from '@chimera/answers';
import type { Question } from '@chimera/server';
import { shippedFile } from '@chimera/strategy-host';
import type { SessionPlan } from '@chimera/workdir';

/** What the thread says to a question. */
export type Told = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly problem: Pick<Problem, 'status' | 'message' | 'headers'> & { readonly isNotYet: boolean } }
  | { readonly mistake: { readonly message: string; readonly stack: string } }
);

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  readonly overdue: ReturnType<typeof setTimeout>;
}

export interface ThreadLimits {
  /** At most this many questions of clients wait. */
  readonly mostWaiting: number;
  /** A question that takes longer is given up, and the thread with it. */
  readonly longestAnswerMs: number;
  readonly memoryMb: number;
}

const LIMITS: ThreadLimits = { mostWaiting: 64, longestAnswerMs: 60_000, memoryMb: 1024 };

/** When to ask again, in seconds. */
const LATER = { 'Retry-After': '5' };

/** A thread that answers from the ledger; it starts with the first question, and anew after it ended. */
export class AnsweringThread {
  readonly #plan: SessionPlan;
  readonly #limits: ThreadLimits;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(plan: SessionPlan, limits: Partial<ThreadLimits> = {}) {
    this.#plan = plan;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** `isOwn`: the server itself asks, so that there is always room. Rejects with `Problem`. */
  ask<Result>(question: Question, isOwn: boolean): Promise<Result> {
    const { mostWaiting, longestAnswerMs } = this.#limits;
    if (!isOwn && this.#waiting.size >= mostWaiting) {
      return Promise.reject(new Full('too many questions wait for an answer'));
    }
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#lastId += 1;
    const id = this.#lastId;
    const overdue = setTimeout(() => {
      void this.#giveUp(new Problem(503, `there was no answer within ${longestAnswerMs / 1000} s`, LATER));
    }, longestAnswerMs);
    this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, overdue });
    this.#worker ??= this.#started();
    this.#worker.postMessage({ id, question });
    return promise;
  }

  async close(): Promise<void> {
    await this.#giveUp(new Problem(503, 'the server ends', LATER));
  }

  #started(): Worker {
    const entry = shippedFile(import.meta.url, 'answering-main.ts', 'answering.js');
    const worker = new Worker(entry, {
      workerData: this.#plan,
      name: 'answering',
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
    });
    worker.on('message', (told: Told) => this.#hear(told));
    worker.on('error', (error) => {
      if (worker !== this.#worker) return;
      const reason = `the thread that reads the ledger ended: ${error.message}`;
      void this.#giveUp(new Problem(503, reason, LATER));
    });
    worker.unref();
    return worker;
  }

  #hear(told: Told): void {
    const waiting = this.#waiting.get(told.id);
    if (!waiting) return;
    this.#waiting.delete(told.id);
    clearTimeout(waiting.overdue);
    if ('result' in told) waiting.resolve(told.result);
    else if ('problem' in told) waiting.reject(problemOf(told.problem));
    else waiting.reject(Object.assign(new Error(told.mistake.message), { stack: told.mistake.stack }));
  }

  async #giveUp(error: Problem): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    for (const { reject, overdue } of this.#waiting.values()) {
      clearTimeout(overdue);
      reject(error);
    }
    this.#waiting.clear();
    await worker?.terminate();
  }
}

function problemOf({
  isNotYet,
  status,
  message,
  headers,
}: Extract<Told, { problem: object }>['problem']): Problem {
  return isNotYet ? new NotYet(message) : new Problem(status, message, headers);
}
