import { missingMoments, type Session } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';
import type { Difference, ReplayedEntry } from '../replay-session.ts';

/** Why a replay differs, as far as the ledger and the strategy's file tell. */
export function causeOf(
  reader: LedgerReader,
  session: Session,
  { recorded, replayed }: Difference,
  isOtherStrategy: boolean,
): string {
  if (isOtherStrategy) return 'the strategy file is no longer the one that the session ran with';
  const missing = missingMoments(reader, session.id, session.started.setup.periodMs);
  if (missing > 0) return `the recording lacks the candles of ${missing} moments that the session saw`;
  if (isWord(firstOf(recorded, replayed))) {
    return 'the strategy said something else about the same market: it depends on what is not in its candles (the time, chance, a file, another program)';
  }
  return 'the strategy said the same up to there: the recording is not what the session saw, or the software is another one';
}

/** What one side has and the other does not: the earlier of two that are not of one moment. */
function firstOf(recorded: ReplayedEntry | null, replayed: ReplayedEntry | null): ReplayedEntry | null {
  if (!recorded || !replayed) return recorded ?? replayed;
  if (recorded.time !== replayed.time) return recorded.time < replayed.time ? recorded : replayed;
  return isWord(replayed) ? replayed : recorded;
}

function isWord(entry: ReplayedEntry | null): boolean {
  return entry?.kind === 'signal' || entry?.kind === 'strategy-fault';
}
