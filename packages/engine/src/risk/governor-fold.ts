import type { EntryOf, GovernorState, JournalEntry, Rule } from '../messages.ts';
import { roleOf } from '../role.ts';

/** All that a governor knows from the journal, as JSON has it. */
export interface GovernorFoldState {
  readonly state: GovernorState;
  readonly cause: Rule | 'command' | null;
  readonly since: number;
  readonly breach: { readonly figure: number; readonly limit: number };
  readonly commanded: GovernorState;
  readonly date: string;
  readonly dayStartEquity: number;
  readonly entriesToday: number;
  readonly highWaterMark: number;
  readonly warned: readonly Rule[];
}

/**
 * What a governor knows: a fold over journal entries, like the book, but for the high-water mark, which also follows
 * the marks and is therefore kept with the ledger's cursor. It does not depend on limits.
 */
export class GovernorFold {
  state: GovernorState = 'active';
  /** The rule that took the state away from active. */
  cause: Rule | 'command' | null = null;
  since = 0;
  date = '';
  dayStartEquity = 0;
  entriesToday = 0;
  highWaterMark = 0;
  /** What broke which limit, where a limit took the state away. */
  protected breach = { figure: 0, limit: 0 };
  /** The state that a person asked for last: the day's end leads back to it, not past it. */
  protected commanded: GovernorState = 'active';
  protected readonly warned = new Set<Rule>();

  apply(entry: JournalEntry): void {
    switch (entry.kind) {
      case 'book-opened':
        this.highWaterMark = Number(entry.data.startingCash);
        return;
      case 'session-started':
        this.highWaterMark = entry.data.highWaterMark;
        return;
      case 'day-started':
        this.date = entry.data.date;
        this.dayStartEquity = entry.data.equity;
        this.entriesToday = 0;
        this.warned.clear();
        return;
      case 'order':
        if (roleOf(entry.data) === 'entry') this.entriesToday += 1;
        return;
      case 'warning':
        this.warned.add(entry.data.rule);
        return;
      case 'governor':
        this.#change(entry.data);
        this.since = entry.time;
        return;
    }
  }

  #change({ state, rule, figure, limit, highWaterMark }: EntryOf<'governor'>): void {
    if (rule === 'command') this.commanded = state;
    const isCommanded = rule === 'command' || rule === 'new-day';
    // Where a limit was reached, journals of older versions say `halted`; only a person stops exits now.
    this.state = isCommanded ? state : 'reducing';
    this.cause = state === 'active' ? null : isCommanded ? 'command' : rule;
    this.breach = isCommanded ? { figure: 0, limit: 0 } : { figure, limit };
    this.highWaterMark = highWaterMark ?? this.highWaterMark;
  }

  get folded(): GovernorFoldState {
    const { state, cause, since, breach, commanded, date, dayStartEquity, entriesToday } = this;
    const { highWaterMark, warned } = this;
    const day = { date, dayStartEquity, entriesToday };
    return { state, cause, since, breach, commanded, ...day, highWaterMark, warned: [...warned] };
  }

  /** Knows what another one knew, in place of all that it knows. */
  restore(known: GovernorFoldState): void {
    this.state = known.state;
    this.cause = known.cause;
    this.since = known.since;
    this.breach = known.breach;
    this.commanded = known.commanded;
    this.date = known.date;
    this.dayStartEquity = known.dayStartEquity;
    this.entriesToday = known.entriesToday;
    this.highWaterMark = known.highWaterMark;
    this.warned.clear();
    for (const rule of known.warned) this.warned.add(rule);
  }
}
