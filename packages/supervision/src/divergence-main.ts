import { LedgerReader } from '@chimera/ledger';
import { backtestFinding, replayFinding, sessionToReplay, withStrategy } from '@chimera/session';
import { messageOf } from '@chimera/strategy-host';
import type { DivergenceJob, DivergenceNews } from './find-divergence.ts';
import { startParentWatchdog } from './parent-watchdog.ts';

/** The process that runs a session's recording again: it may be ended at any time. A strategy file has one of its own. */
startParentWatchdog(1);
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => {});
process.once('message', (job: DivergenceJob) => {
  answer(job)
    .catch((error) => tell({ failed: messageOf(error) }))
    .finally(() => process.exit());
});

async function answer({ ledgerPath, isAtRest, session: id, workdir, rules }: DivergenceJob): Promise<void> {
  const reader = new LedgerReader(ledgerPath, isAtRest ? 'at-rest' : 'beside-writers');
  try {
    const session = sessionToReplay(reader, id);
    const { strategy, strategyHash } = session.started.setup;
    await withStrategy({ strategy, workdir, rules }, async (open) => {
      const isOther = (open.file?.sha256 ?? null) !== strategyHash;
      await tell({ replay: await replayFinding(reader, session, open, isOther) });
      await tell({ backtest: await backtestFinding(reader, session, open) });
    });
  } finally {
    reader.close();
  }
}

function tell(news: DivergenceNews): Promise<void> {
  return new Promise((resolve) => {
    if (process.send && process.connected) process.send(news, undefined, undefined, () => resolve());
    else resolve();
  });
}
