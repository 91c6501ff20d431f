import { createHash } from 'node:crypto';
import { NOTHING_ASKED, NotYet } from '@chimera/answers';
import { sleep } from '@chimera/base';
import type { Answer } from './answering/ledger-answers.ts';
import { EncodedText } from './encoding.ts';
import { ENDPOINTS } from './endpoints.ts';
import type { HttpSession } from './http-session.ts';

export interface KeptText {
  /** Weak: the same for each coding of the bytes. */
  readonly etag: string;
  readonly text: EncodedText;
}

/**
 * An answer that is made once for each state of the book, by whichever question comes first, however many ask. Who
 * asks while it is being made may want a later state, and waits for the next, which all of them share.
 */
export class KeptAnswer {
  readonly #ask: (known: string | null) => Promise<Answer>;
  #kept: (KeptText & { readonly state: string }) | null = null;
  #now: Promise<KeptText> | null = null;
  #next: Promise<KeptText> | null = null;

  constructor(ask: (known: string | null) => Promise<Answer>) {
    this.#ask = ask;
  }

  get(): Promise<KeptText> {
    if (this.#now === null) return this.#begin();
    this.#next ??= this.#now.then(
      () => this.#begin(),
      () => this.#begin(),
    );
    return this.#next;
  }

  #begin(): Promise<KeptText> {
    this.#next = null;
    const now = this.#look().finally(() => {
      if (this.#now === now) this.#now = null;
    });
    this.#now = now;
    return now;
  }

  async #look(): Promise<KeptText> {
    const { state, body } = await this.#ask(this.#kept?.state ?? null);
    if (body !== null) {
      const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
      const text = new EncodedText(body, 'changing');
      if (state === null) return { etag: `W/"${hash}"`, text };
      this.#kept = { state, etag: `W/"${hash}"`, text };
    }
    if (this.#kept === null) throw new Error('an answer that is not kept cannot be known');
    return this.#kept;
  }
}

/** Who asks waits no longer than this: the answer is kept, and is there when it is asked for again. */
const LONGEST_WAIT_MS = 10_000;

/** The answers of all addresses that answer from a state of the book. */
export class KeptAnswers {
  readonly #kept: ReadonlyMap<string, KeptAnswer>;

  constructor({ answers, now, metrics }: Pick<HttpSession, 'answers' | 'now' | 'metrics'>) {
    const paths = ENDPOINTS.filter(({ state }) => state !== undefined).map(({ path }) => path as string);
    this.#kept = new Map(
      paths.map((path) => [
        path,
        new KeptAnswer((known) =>
          answers.endpoint(path, NOTHING_ASKED, { now: now(), metrics: metrics() }, known),
        ),
      ]),
    );
  }

  /** Rejects with `Problem` if there is none, or not soon enough. */
  async of(path: string): Promise<KeptText> {
    const kept = this.#kept.get(path);
    if (!kept) throw new Error(`no answer is kept of ${path}`);
    const over = new AbortController();
    try {
      const found = await Promise.race([kept.get(), sleep(LONGEST_WAIT_MS, over.signal)]);
      if (!found) throw new NotYet('this answer takes long: it is being made, ask again');
      return found;
    } finally {
      over.abort();
    }
  }
}
