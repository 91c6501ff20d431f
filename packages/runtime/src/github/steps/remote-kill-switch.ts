import { LedgerReader } from '../../ledger/reader.ts';
import { leaveCommand } from '../../process/command-inbox.ts';
import type { Paths } from '../../session/paths.ts';
import { standingEngine } from '../../session/standing-engine.ts';
import { KillSwitchWatch } from '../kill-switch/kill-switch-watch.ts';
import { killSwitchFolders, type StepScene } from './step.ts';

interface Watched {
  readonly paths: Paths;
  readonly ledgerPath: string;
  /** The switch is on. */
  onEngaged(reason: string): void;
}

/**
 * The kill switch on the default branch, as long as the signal allows. While GitHub does not say whether it is on, the
 * session opens nothing new; when it says so again, that is taken back, unless somebody else asked for it meanwhile.
 */
export function watchKillSwitch(scene: StepScene, watched: Watched, signal: AbortSignal): Promise<void> {
  const { api, context, log } = scene;
  const { paths, ledgerPath, onEngaged } = watched;
  let hasReduced = false;
  const watch = new KillSwitchWatch({
    api,
    context,
    folders: killSwitchFolders(scene),
    log: (message) => log.line(message),
    onEngaged: (where) => onEngaged(`the kill switch is on: ${where}`),
    onUnknown: (sinceMs) => {
      const minutes = Math.max(1, Math.round(sinceMs / 60_000));
      const reason = `GitHub has not said for ${minutes} min whether the kill switch is on: no new entries`;
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

function stateOf(ledgerPath: string): string | null {
  const reader = new LedgerReader(ledgerPath);
  try {
    return standingEngine(reader)?.governor?.state ?? null;
  } finally {
    reader.close();
  }
}
