import { setImmediate as otherEvents } from 'node:timers/promises';
import type { Answerer } from '../answering/answerer.ts';
import type { Answer, LedgerAnswers, Question } from '../answering/ledger-answers.ts';
import type { NewsPiece } from '../events/news-piece.ts';

/** Answers in the thread of the test, which saves the time that a thread takes to start. */
export class DirectAnswers implements LedgerAnswers {
  readonly #answerer: Answerer;

  constructor(answerer: Answerer) {
    this.#answerer = answerer;
  }

  endpoint: LedgerAnswers['endpoint'] = (path, query, moment, known = null) =>
    this.#ask<Answer>({ about: 'endpoint', path, query, moment, known });

  isReady: LedgerAnswers['isReady'] = () => this.#ask<boolean>({ about: 'ready' });

  news: LedgerAnswers['news'] = (request) => this.#ask<NewsPiece | null>({ about: 'news', request });

  async close(): Promise<void> {
    this.#answerer.close();
  }

  async #ask<Result>(question: Question): Promise<Result> {
    await otherEvents();
    return this.#answerer.answer(question) as Result;
  }
}
