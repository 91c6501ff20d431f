import { isoTime } from '@chimera/base';
import { entriesIn, incidentsIn, isError, type Scope } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';
import type { Concern, Concerns } from '../report.ts';
import { type Happening, happeningsIn } from './happenings.ts';

/** A report names this many; the ledger has them all. */
const MOST_CONCERNS = 20;

/** Incidents of the machine and what the journal says went wrong; what repeats word by word is told once. */
export function collectConcerns(reader: LedgerReader, period: Scope): Concerns {
  const happenings = [...incidents(reader, period), ...journalled(reader, period)];
  const all = grouped(happenings.toSorted((a, b) => b.time - a.time));
  return {
    errors: happenings.filter(isError).length,
    warnings: happenings.filter(({ severity }) => severity === 'warning').length,
    latest: all.slice(0, MOST_CONCERNS),
    omitted: Math.max(0, all.length - MOST_CONCERNS),
  };
}

function incidents(reader: LedgerReader, period: Scope): readonly Happening[] {
  return incidentsIn(reader, period).filter(({ severity }) => severity !== 'info');
}

function journalled(reader: LedgerReader, period: Scope): readonly Happening[] {
  const governor = entriesIn(reader, period, 'governor').filter(({ data }) => data.state !== 'active');
  return [
    ...governor.map(({ time, data }): Happening => {
      return { time, severity: 'warning', source: 'governor', message: data.reason };
    }),
    ...happeningsIn(reader, period, ['warning', 'write-off', 'candle-refused', 'strategy-fault']),
  ];
}

/** The first of each kind comes first in the list, so it is the latest. */
function grouped(happenings: readonly Happening[]): readonly Concern[] {
  const groups = Object.groupBy(
    happenings,
    ({ severity, source, message }) => `${severity} ${source} ${message}`,
  );
  return Object.values(groups).map((group) => {
    const { severity, source, message, time } = group![0]!;
    return { severity, source, message, times: group!.length, time: isoTime(time) };
  });
}
