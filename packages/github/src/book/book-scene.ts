import type { Mode } from '@chimera/engine';
import type { GitHubApi } from '../api.ts';
import type { Patience } from '../deadline.ts';
import type { RunContext } from '../run-context.ts';

/** What a book of one mode is saved and brought back with. */
export interface BookScene extends Patience {
  readonly context: RunContext;
  readonly api: GitHubApi;
  readonly token: string;
  readonly mode: Mode;
  /** The book's name. */
  readonly book: string;
  /** The folder that the book has its name from, relative to the workspace, if nobody stated a name. */
  readonly namedAfter?: string;
  /** Where the book of this work directory lies, or would. */
  readonly ledgerPath: string;
  /** A folder for what is only needed meanwhile. */
  readonly scratch: string;
  /** Whether books of every workflow of this repository count: for a workflow that only looks at them. */
  readonly ofAnyWorkflow?: boolean;
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
