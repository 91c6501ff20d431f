import { isoTime } from '@chimera/base';
import { entriesFrom, newestEntries, type PlacedEntry } from '@chimera/book';
import type { Answers, ListedSignal, Verdict } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { entriesOf } from './session-span.ts';

/** Signals, each with what became of it: an order, a refusal, or `null` where it changed nothing. */
export function signals({ plan, ledger }: ServedSession, query: Query): Answers['/api/v1/signals'] {
  return ledger.read((reader) => ({ signals: signalsIn(reader, query, plan.id) }));
}

function signalsIn(reader: LedgerReader, query: Query, current: string): readonly ListedSignal[] {
  const asked = entriesOf(reader, query, current);
  const found = newestEntries(reader, 'signal', asked);
  const verdicts = verdictsOf(reader, found, asked.last);
  return found.map((signal) => ({ session: signal.session, ...listedSignal(signal, verdicts) }));
}

type PlacedSignal = Pick<PlacedEntry<'signal'>, 'seq' | 'time' | 'data'>;

/** What became of signals, by their sequence; of entries up to `last`. */
export function verdictsOf(
  reader: LedgerReader,
  signals: readonly PlacedSignal[],
  last: number,
): ReadonlyMap<number, Verdict> {
  const first = signals[0]?.seq;
  if (first === undefined) return new Map();
  return verdictsIn(entriesFrom(reader, ['signal', 'order', 'refusal'], { first, last }));
}

export function listedSignal(
  { seq, time, data }: PlacedSignal,
  verdicts: ReadonlyMap<number, Verdict>,
): Omit<ListedSignal, 'session'> {
  return {
    seq,
    time: isoTime(time),
    symbol: data.symbol,
    action: data.action,
    confidence: data.confidence,
    position_size: data.positionSize ?? null,
    stop: data.stop ?? null,
    target: data.target ?? null,
    reason: data.reason,
    verdict: verdicts.get(seq) ?? null,
  };
}

/** The verdict on a signal is the first order or refusal after it, before the next signal. */
function verdictsIn(
  journal: readonly PlacedEntry<'signal' | 'order' | 'refusal'>[],
): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  let signal: PlacedEntry<'signal'> | null = null;
  for (const entry of journal) {
    if (entry.kind === 'signal') {
      signal = entry;
    } else if (signal) {
      verdicts.set(signal.seq, verdictOf(entry));
      signal = null;
    }
  }
  return verdicts;
}

function verdictOf(entry: PlacedEntry<'order' | 'refusal'>): Verdict {
  if (entry.kind === 'order') return { kind: 'order', order: entry.data.id };
  const { rule, figure, limit, reason } = entry.data;
  return { kind: 'refusal', rule, figure, limit, reason };
}
