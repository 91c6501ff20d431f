import { entriesIn, entryWords, type Incident, type Scope } from '@chimera/book';
import type { EntryKind, EntryOf } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';

/** What a report tells of a moment: an incident of the machine, or an entry of the journal in words. */
export type Happening = Pick<Incident, 'time' | 'severity' | 'source' | 'message'>;

/** How a report ranks each kind of entry that it tells of, and who says it. The words are those of the entry. */
const TOLD = {
  'session-started': () => ['info', 'session'],
  'session-ended': () => ['info', 'session'],
  governor: ({ state }: EntryOf<'governor'>) => [state === 'active' ? 'info' : 'warning', 'governor'],
  warning: () => ['warning', 'governor'],
  'write-off': () => ['warning', 'book'],
  'source-changed': () => ['warning', 'feed'],
  'candle-refused': () => ['warning', 'feed'],
  'strategy-fault': () => ['error', 'strategy'],
} satisfies { readonly [Kind in EntryKind]?: (data: EntryOf<Kind>) => Ranked };

type Ranked = readonly [Happening['severity'], source: string];

type ToldKind = keyof typeof TOLD;

/** The kinds of entries that a report tells of. */
export const TOLD_KINDS = Object.keys(TOLD) as readonly ToldKind[];

/** The entries of these kinds that belong to the scope, kind by kind. */
export function happeningsIn(
  reader: LedgerReader,
  scope: Scope,
  kinds: readonly ToldKind[],
): readonly Happening[] {
  return kinds.flatMap((kind) => {
    const rank = TOLD[kind] as (data: EntryOf<ToldKind>) => Ranked;
    return entriesIn(reader, scope, kind).map((entry): Happening => {
      const [severity, source] = rank(entry.data);
      return { time: entry.time, severity, source, message: entryWords(entry) };
    });
  });
}
