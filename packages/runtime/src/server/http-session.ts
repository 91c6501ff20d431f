import type { ServedSession } from '../answers/served-session.ts';
import type { PageSource } from '../report/page-file.ts';
import type { LedgerAnswers } from './answering/ledger-answers.ts';

/** What the HTTP side has: it asks for what is in the ledger. */
export interface HttpSession extends Omit<ServedSession, 'ledger'> {
  readonly answers: LedgerAnswers;
  /** The dashboard; `null` where none was handed in, and the list of addresses stands in its place. */
  readonly page: PageSource | null;
}
