import type { GitHubApi } from '../api.ts';
import type { RunContext } from '../run-context.ts';

/** What the books of one mode are saved and brought back with. */
export interface BookScene {
  readonly context: RunContext;
  readonly api: GitHubApi;
  readonly token: string;
  readonly mode: 'paper' | 'test';
  /** Where the book of this work directory lies, or would. */
  readonly ledgerPath: string;
  /** A folder for what is only needed meanwhile. */
  readonly scratch: string;
  /** How long one copy may take to be saved or brought; shorter in tests. */
  readonly patienceMs?: number;
  log(message: string): void;
}

/** Where a copy of a book was found. */
export type BookSource =
  | { readonly kind: 'cache'; readonly key: string }
  | { readonly kind: 'artifact'; readonly id: number; readonly runId: number; readonly name: string }
  | { readonly kind: 'local' };

export interface BookHead {
  readonly seq: number;
  readonly hash: string;
}
