import { faultInWords, type Log } from '@chimera/base';
import { isError } from '@chimera/book';
import type { Severity } from '@chimera/contract';
import type { ObservationWriter } from '@chimera/ledger';

interface Book {
  readonly session: string;
  readonly ledger: ObservationWriter;
  readonly log: Log;
  /** Session time. */
  now(): number;
}

/** Records what goes wrong on the machine: in the ledger, in the log, and in two counts. */
export class Incidents {
  readonly #book: Book;
  #errors = 0;
  #warnings = 0;
  #isLedgerFailing = false;

  constructor(book: Book) {
    this.#book = book;
  }

  get errors(): number {
    return this.#errors;
  }

  get warnings(): number {
    return this.#warnings;
  }

  record(severity: Severity, source: string, kind: string, message: string): void {
    const { session, ledger, log } = this.#book;
    if (isError({ severity })) this.#errors += 1;
    if (severity === 'warning') this.#warnings += 1;
    const level = severity === 'info' ? 'INFO' : severity === 'warning' ? 'WARNING' : 'ERROR';
    log.write(level, `${source}: ${message}`);
    try {
      ledger.incident({ session, time: this.#book.now(), severity, source, kind, message });
      this.#isLedgerFailing = false;
    } catch (error) {
      // A full disk must not keep the session from being stopped; the log has the incident.
      if (!this.#isLedgerFailing) log.error(`incidents stand in the log alone: ${faultInWords(error)}`);
      this.#isLedgerFailing = true;
    }
  }
}
