import { backtestFinding, replayFinding } from '../divergence/divergence-of.ts';
import { LedgerReader } from '../ledger/reader.ts';
import { sessionToReplay } from '../session/replay-session.ts';
import { loadStrategy, messageOf } from '../session/strategy-file.ts';
import { startDeadMansSwitch } from './dead-man.ts';
import type { DivergenceJob, DivergenceNews } from './find-divergence.ts';

/** The process that runs a session's recording again: a strategy that hangs or takes all memory ends nothing else. */
startDeadMansSwitch(1);
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => {});
// Who answers is this file, not the strategy that it runs.
const send = process.send?.bind(process);
delete process.send;
process.once('message', (job: DivergenceJob) => {
  answer(job)
    .catch((error) => tell({ failed: messageOf(error) }))
    // Whatever the strategy left running ends with its process.
    .finally(() => process.exit());
});

async function answer({ ledgerPath, isAtRest, session: id, workdir }: DivergenceJob): Promise<void> {
  const reader = new LedgerReader(ledgerPath, isAtRest ? 'at-rest' : 'beside-writers');
  try {
    const session = sessionToReplay(reader, id);
    const { strategy, strategyHash } = session.started.setup;
    const { definition, file } = await loadStrategy(strategy, workdir);
    const isOther = (file?.sha256 ?? null) !== strategyHash;
    await tell({ replay: replayFinding(reader, session, definition, isOther) });
    await tell({ backtest: backtestFinding(reader, session, definition) });
  } finally {
    reader.close();
  }
}

function tell(news: DivergenceNews): Promise<void> {
  return new Promise((resolve) => {
    if (send && process.connected) send(news, undefined, undefined, () => resolve());
    else resolve();
  });
}
