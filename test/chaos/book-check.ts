import { existsSync } from 'node:fs';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { replaySession, sessionToReplay, withStrategy } from '@chimera/session';
import type { Ended, Ground } from './ground.ts';
import { firstLoss, type Loss } from './trials.ts';

/** A stack, or the end of a process that nobody caught. */
const RAW = /^ {4}at |\bnode:internal\b|Segmentation fault|core dumped|\[object Object\]/m;

/** 0 well; 1 it could not; 2 and 3 mistakes; 4 it ended by its breaker or its bot. */
const KNOWN_CODES: readonly (number | null)[] = [0, 1, 2, 3, 4];

/** The last entry of a book; `null` if there is none. */
export function headOf(path: string): { readonly seq: number; readonly hash: string } | null {
  if (!existsSync(path)) return null;
  const reader = new LedgerReader(path, 'at-rest');
  try {
    return reader.head() ?? null;
  } finally {
    reader.close();
  }
}

interface BookCheck {
  /** The last entry of before. */
  readonly before?: ReturnType<typeof headOf>;
  readonly mode?: string;
  /** Whether its last session is run again: not with a strategy that does not say the same twice. */
  readonly runsAgain?: boolean;
}

/** Whether the book agrees with itself, begins as it did, and its last session comes out the same when it is run again. */
export async function checkBook(
  ground: Ground,
  { before = null, mode = 'test', runsAgain = true }: BookCheck = {},
): Promise<Loss> {
  const path = ground.ledger(mode);
  if (!existsSync(path)) return before === null ? null : 'the book is gone';
  const reader = new LedgerReader(path, 'at-rest');
  try {
    const { faults, entries } = verifyLedger(reader);
    if (faults.length > 0) return `the ledger does not agree with itself: ${faults.join('; ')}`;
    if (before) {
      const kept = reader.row<{ hash: string }>('SELECT hash FROM journal WHERE seq = ?', before.seq);
      if (kept?.hash !== before.hash) return `entry ${before.seq} of before is not what it was`;
    }
    if (entries === 0 || !runsAgain) return null;
    const session = sessionToReplay(reader, undefined);
    const { strategy } = session.started.setup;
    const replay = await withStrategy({ strategy, workdir: ground.path }, (open) =>
      replaySession(reader, session, open),
    );
    return replay.difference === null ? null : `a replay differs: ${JSON.stringify(replay.difference)}`;
  } finally {
    reader.close();
  }
}

/** Whether a command ended by itself, in words, and left nothing running. */
export async function checkEnd(
  ground: Ground,
  { code, output, hung }: Ended,
  isKilled = false,
): Promise<Loss> {
  if (hung) return `it hung; it said: ${output.slice(-600)}`;
  if (RAW.test(output)) return `it ended in raw words: ${output.slice(-1_500)}`;
  if (!isKilled && !KNOWN_CODES.includes(code)) return `it ended with ${code}: ${output.slice(-600)}`;
  return (await ground.isQuiet()) ? null : `processes stayed: ${ground.alive().join(', ')}`;
}

/** The next session goes on with the book as if nothing had been. */
export async function checkNext(ground: Ground, ...more: string[]): Promise<Loss> {
  const before = headOf(ground.ledger());
  const ended = await ground.session('--speed', '1000000', '--duration', '10m', ...more).ended;
  return firstLoss(
    () =>
      ended.code === 0 ? null : `the next session ended with ${ended.code}: ${ended.output.slice(-1_000)}`,
    () => checkEnd(ground, ended),
    () => checkBook(ground, { before }),
  );
}
