import type { RuntimeMetrics } from '@chimera/contract';
import { LedgerReader } from '@chimera/ledger';
import type { SessionPlan } from '@chimera/workdir';
import type { Terminal } from '../terminal.ts';
import type { Block } from './block.ts';
import { frameOf } from './frame.ts';
import { snapshotOf } from './snapshot.ts';

/** Real time between two looks at the book. */
const LOOK_EVERY_MS = 400;

/** What a session is doing, at the bottom of a terminal, for as long as it runs. */
export class LiveView {
  readonly #terminal: Terminal;
  readonly #plan: SessionPlan;
  readonly #now: () => number;
  readonly #block: Block;
  #reader: LedgerReader | null = null;
  #timer: NodeJS.Timeout | null = null;
  #check: RuntimeMetrics | null = null;
  #url: string | null = null;

  /** `now` tells session time. */
  constructor(terminal: Terminal, plan: SessionPlan, now: () => number) {
    this.#terminal = terminal;
    this.#plan = plan;
    this.#now = now;
    this.#block = terminal.openBlock();
  }

  /** The session runs, and its book is there. */
  begin(url: string | null): void {
    this.#url = url;
    this.#reader = new LedgerReader(this.#plan.ledgerPath);
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#look();
  }

  /** A health check was made. */
  checked(metrics: RuntimeMetrics): void {
    this.#check = metrics;
  }

  /** Takes the view away; what is printed from now on is all there is. */
  end(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    this.#terminal.closeBlock();
    this.#reader?.close();
    this.#reader = null;
  }

  #look(): void {
    if (!this.#reader) return;
    const moment = { now: this.#now(), url: this.#url, check: this.#check };
    try {
      this.#block.draw(frameOf(snapshotOf(this.#reader, this.#plan, moment), this.#block.width));
    } catch {
      // A book that cannot be read at this moment ends no session: the bot and the controller say what is wrong.
    }
  }
}
