import { sleep } from '@chimera/base';
import { type Paths, writerLockOf } from '@chimera/config';
import { isLocked } from '@chimera/ledger';
import { isAlive, readPid } from '@chimera/workdir';

/** Bot and server of a controller that was killed are gone within this; real time. */
const LONGEST_WAIT_MS = 10_000;
const LOOK_EVERY_MS = 50;

/**
 * Waits for what a killed controller left behind to end by itself: the bot is just closing the book, the server its
 * port. Without this, starting again at once would meet a port in use.
 */
export async function predecessorGone(paths: Paths, ledgerPath: string): Promise<void> {
  if (isLocked(paths.lock)) return;
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
    const server = readPid(paths.serverPid);
    if (!isLocked(writerLockOf(ledgerPath)) && (server === null || !isAlive(server))) return;
    await sleep(LOOK_EVERY_MS);
  }
}
