import type { ServedSession } from '@chimera/answers';
import type { PageSource } from '@chimera/report';
import type { LedgerAnswers } from './answering/ledger-answers.ts';

/** What the HTTP side has: it asks for what is in the ledger. */
export interface HttpSession extends Omit<ServedSession, 'ledger'> {
  readonly answers: LedgerAnswers;
  /** The dashboard; `null` where none was handed in, and the list of addresses stands in its place. */
  readonly page: PageSource | null;
}
