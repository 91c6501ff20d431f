import type { Query } from '@chimera/answers';
import type { RuntimeMetrics } from '@chimera/contract';
import type { NewsPiece, NewsRequest } from '../events/news-piece.ts';

/** What is not in the ledger, as it stands when a question is asked. */
export interface Moment {
  /** Session time, UTC epoch milliseconds. */
  readonly now: number;
  readonly metrics: RuntimeMetrics | null;
}

/** The JSON of an answer, and what state of the book it was made from. */
export interface Answer {
  /** `null` if the address answers anew each time. */
  readonly state: string | null;
  /** `null` if the state is the one that the asker has. */
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/** All that the HTTP side knows of the book: it asks, and never reads the ledger in its own thread. */
export interface LedgerAnswers {
  /** The answer of an address of `ENDPOINTS`. `known`: the state whose answer the asker has. Rejects with `Problem`. */
  endpoint(path: string, query: Query, moment: Moment, known?: string | null): Promise<Answer>;
  /** Whether this session has seen a candle. Rejects with `Problem`. */
  isReady(): Promise<boolean>;
  /** What the ledger has beyond a cursor. Rejects with `Problem` while the ledger cannot be read. */
  news(request: NewsRequest): Promise<NewsPiece | null>;
  close(): Promise<void>;
}

/** A question as it goes to the thread that answers. */
export type Question =
  | {
      readonly about: 'endpoint';
      readonly path: string;
      readonly query: Query;
      readonly moment: Moment;
      readonly known: string | null;
    }
  | { readonly about: 'ready' }
  | { readonly about: 'news'; readonly request: NewsRequest };
