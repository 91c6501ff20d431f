import { type Answer, isKept, type LedgerAnswers, type NewsPiece } from '@chimera/server';
import type { SessionPlan } from '@chimera/workdir';
import { AnsweringThread } from './answering-thread.ts';

/**
 * Answers beside the thread that serves HTTP: one thread for what is quick, and one for what is computed over the
 * whole book, so that nobody waits for that who asks for something else.
 */
export class ThreadedAnswers implements LedgerAnswers {
  readonly #quick: AnsweringThread;
  readonly #long: AnsweringThread;

  constructor(plan: SessionPlan) {
    this.#quick = new AnsweringThread(plan);
    this.#long = new AnsweringThread(plan);
  }

  endpoint: LedgerAnswers['endpoint'] = (path, query, moment, known = null) => {
    const question = { about: 'endpoint', path, query, moment, known } as const;
    return isKept(path) ? this.#long.ask<Answer>(question, true) : this.#quick.ask<Answer>(question, false);
  };

  isReady: LedgerAnswers['isReady'] = () => this.#quick.ask<boolean>({ about: 'ready' }, true);

  news: LedgerAnswers['news'] = (request) =>
    this.#quick.ask<NewsPiece | null>({ about: 'news', request }, true);

  async close(): Promise<void> {
    await Promise.all([this.#quick.close(), this.#long.close()]);
  }
}
