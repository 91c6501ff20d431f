import { checks, incidents } from '@chimera/book';
import type { RuntimeMetrics } from '@chimera/contract';
import { LedgerReader } from '@chimera/ledger';
import type { SessionPlan } from '@chimera/workdir';
import { healthLine } from '../health-line.ts';
import type { WorkflowLog } from '../workflow-log.ts';

/** Reads what a session notes of itself, and prints it for the one who watches the run. */
export class SessionFollower {
  readonly #session: string;
  /** What is older was told by the leg before. */
  readonly #from: number;
  readonly #ledgerPath: string;
  readonly #log: WorkflowLog;
  #reader: LedgerReader | null = null;
  #health = 0;
  #incident = 0;
  #hour = '';

  constructor({ id, leg, ledgerPath }: SessionPlan, log: WorkflowLog) {
    this.#session = id;
    this.#from = leg.starts;
    this.#ledgerPath = ledgerPath;
    this.#log = log;
  }

  /** Prints what is new since the last call. */
  follow(): void {
    const own = { session: this.#session, since: this.#from };
    const found = incidents(this.#ledger(), { ...own, after: this.#incident });
    for (const { id, severity, source, kind, message } of found) {
      this.#incident = id;
      const text = `${source}: ${message}`;
      if (severity === 'warning') this.#log.warning(text, { title: kind });
      else if (severity === 'info') this.#log.line(text);
      else this.#log.error(text, { title: kind });
    }
    for (const { id, metrics } of checks(this.#ledger(), { ...own, after: this.#health })) {
      this.#health = id;
      this.#show(metrics);
    }
  }

  close(): void {
    this.#log.endGroup();
    this.#reader?.close();
    this.#reader = null;
  }

  #show(metrics: RuntimeMetrics): void {
    const hour = `${metrics.timestamp.slice(0, 10)} ${metrics.timestamp.slice(11, 13)}:00 UTC`;
    if (hour !== this.#hour) this.#log.group(`Health checks, ${hour}`);
    this.#hour = hour;
    this.#log.line(healthLine(metrics));
  }

  #ledger(): LedgerReader {
    this.#reader ??= new LedgerReader(this.#ledgerPath);
    return this.#reader;
  }
}
