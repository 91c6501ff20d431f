import type { LedgerSource, ServedSession } from '@chimera/answers';
import type { SessionPlan } from '@chimera/workdir';
import { ENDPOINTS } from '../endpoints.ts';
import { newsPiece } from '../events/news-piece.ts';
import { readiness } from '../readiness.ts';
import type { Answer, Question } from './ledger-answers.ts';

const encoder = new TextEncoder();

/** Reads the ledger for the server, one question after another. Runs in a thread of its own: an answer may take long. */
export class Answerer {
  readonly #plan: SessionPlan;
  readonly #ledger: LedgerSource;

  constructor(plan: SessionPlan, ledger: LedgerSource) {
    this.#plan = plan;
    this.#ledger = ledger;
  }

  /** Throws `Problem` if there is no answer. */
  answer(question: Question): unknown {
    if (question.about === 'ready') return readiness(this.#plan, this.#ledger);
    if (question.about === 'news') return newsPiece(this.#ledger, question.request);
    return this.#endpoint(question);
  }

  close(): void {
    this.#ledger.close();
  }

  #endpoint({ path, query, moment, known }: Extract<Question, { about: 'endpoint' }>): Answer {
    const endpoint = ENDPOINTS.find((each) => each.path === path);
    if (!endpoint) throw new Error(`no endpoint answers at ${path}`);
    const session: ServedSession = {
      plan: this.#plan,
      ledger: this.#ledger,
      now: () => moment.now,
      metrics: () => moment.metrics,
    };
    const state = endpoint.state?.(session) ?? null;
    if (state !== null && state === known) return { state, body: null };
    return { state, body: encoder.encode(JSON.stringify(endpoint.answer(session, query))) };
  }
}
