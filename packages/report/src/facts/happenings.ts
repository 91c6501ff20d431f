import { isoTime } from '@chimera/base';
import { entriesIn, type Incident, type Scope } from '@chimera/book';
import type { EntryKind, EntryOf } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';

/** What a report tells of a moment: an incident of the machine, or an entry of the journal in words. */
export type Happening = Pick<Incident, 'time' | 'severity' | 'source' | 'message'>;

type Told = readonly [Happening['severity'], source: string, message: string];

const TELLING = {
  'session-started': ({ ends }) => ['info', 'session', `begins, to end at ${isoTime(ends)}`],
  'session-ended': ({ reason, detail }) => ['info', 'session', `${reason}: ${detail}`],
  governor: ({ state, reason }) => [
    state === 'active' ? 'info' : 'warning',
    'governor',
    `${state}: ${reason}`,
  ],
  warning: ({ reason }) => ['warning', 'governor', reason],
  'write-off': ({ symbol, quantity, cost, reason }) => [
    'warning',
    'book',
    `${quantity} ${symbol} that cost ${cost} is written off: ${reason}`,
  ],
  'source-changed': ({ from, to, reason }) => ['warning', 'feed', `from ${from} to ${to}: ${reason}`],
  'candle-refused': ({ symbol, reason }) => ['warning', 'feed', `${symbol}: candle refused: ${reason}`],
  'strategy-fault': ({ symbol, message }) => ['error', 'strategy', `failed on ${symbol}: ${message}`],
} satisfies { readonly [Kind in EntryKind]?: (data: EntryOf<Kind>) => Told };

type ToldKind = keyof typeof TELLING;

/** The kinds of entries that a report tells of. */
export const TOLD_KINDS = Object.keys(TELLING) as readonly ToldKind[];

/** The entries of these kinds that belong to the scope, kind by kind. */
export function happeningsIn(
  reader: LedgerReader,
  scope: Scope,
  kinds: readonly ToldKind[],
): readonly Happening[] {
  return kinds.flatMap((kind) => {
    const words = TELLING[kind] as (data: EntryOf<ToldKind>) => Told;
    return entriesIn(reader, scope, kind).map(({ time, data }): Happening => {
      const [severity, source, message] = words(data);
      return { time, severity, source, message };
    });
  });
}
