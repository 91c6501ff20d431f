import { newestEntry, standingEngine } from '@chimera/book';
import type { Paths } from '@chimera/config';
import { LedgerReader } from '@chimera/ledger';
import { leaveCommand } from '@chimera/workdir';
import { KillSwitchWatch } from '../kill-switch/kill-switch-watch.ts';
import { killSwitchFolders, type StepScene } from './step.ts';

interface Watched {
  readonly paths: Paths;
  readonly ledgerPath: string;
  /** The switch is on. */
  onEngaged(reason: string): void;
  readonly everyMs?: number;
  readonly unknownLimitMs?: number;
}

/** Begins the reason of a `reduce` that was given here, so that a later watch knows it for its own. */
const SILENCE = 'GitHub has not said for';

/**
 * The kill switch on the default branch, as long as the signal allows. While GitHub does not say whether it is on, the
 * session opens nothing new; when it says so again, that is taken back, unless somebody else asked for it meanwhile.
 */
export async function watchKillSwitch(
  scene: StepScene,
  watched: Watched,
  signal: AbortSignal,
): Promise<void> {
  const { api, context, log } = scene;
  const { paths, ledgerPath, onEngaged, ...pace } = watched;
  // A session that ended while GitHub was silent leaves a book that opens nothing, and nobody to take that back.
  let hasReduced = wasReduced(scene, ledgerPath);
  const watch = new KillSwitchWatch({
    api,
    context,
    ...pace,
    wasUnknown: hasReduced,
    folders: killSwitchFolders(scene),
    log: (message) => log.line(message),
    onEngaged: (where) => onEngaged(`the kill switch is on: ${where}`),
    onUnknown: (sinceMs) => {
      const minutes = Math.max(1, Math.round(sinceMs / 60_000));
      const reason = `${SILENCE} ${minutes} min whether the kill switch is on: no new entries`;
      log.warning(reason);
      if (stateOf(ledgerPath) !== 'active') return;
      hasReduced = true;
      leaveCommand(paths.commands, { command: 'reduce', reason });
    },
    onKnownAgain: () => {
      log.line('GitHub answers again.');
      if (hasReduced) leaveCommand(paths.commands, { command: 'resume', reason: 'GitHub answers again' });
      hasReduced = false;
    },
  });
  return watch.run(signal);
}

function wasReduced({ log }: StepScene, ledgerPath: string): boolean {
  try {
    return isReducedBySilence(ledgerPath);
  } catch (error) {
    log.warning(`Whether the book was left without entries could not be read: ${(error as Error).message}`);
    return false;
  }
}

function isReducedBySilence(ledgerPath: string): boolean {
  const reader = new LedgerReader(ledgerPath);
  try {
    const last = newestEntry(reader, 'command')?.data;
    return last?.command === 'reduce' && last.reason.startsWith(SILENCE);
  } finally {
    reader.close();
  }
}

function stateOf(ledgerPath: string): string | null {
  const reader = new LedgerReader(ledgerPath);
  try {
    return standingEngine(reader)?.governor?.state ?? null;
  } finally {
    reader.close();
  }
}
