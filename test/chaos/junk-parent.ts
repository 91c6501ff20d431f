/** Supervises a child that sends junk, and tells how many of its messages it has heard; it must not die of any. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionPlan } from '@chimera/workdir';
import { Supervised } from '../../packages/supervision/src/supervised.ts';

const folder = mkdtempSync(join(tmpdir(), 'chimera-junk-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('disconnect', () => process.exit());

const child = new Supervised({
  name: 'bot',
  entry: new URL('junk-child.ts', import.meta.url),
  parameters: process.argv.slice(2),
  plan: { heartbeatMs: 60_000 } as SessionPlan,
  pidFile: join(folder, 'bot.pid'),
  logFile: join(folder, 'bot.log'),
  maxRestarts: 0,
  restartDelayMs: 0,
  anchor: () => null,
  onReady() {},
  onIncident(_severity, _kind, message) {
    if (typeof message === 'string' && message.length > 1_000_000)
      throw new Error('an incident without bounds');
  },
});
// What the monitor of a session reads.
setInterval(() => {
  const read = { metrics: child.metrics, operations: child.operations, feed: child.feed, walls: child.walls };
  JSON.stringify(read);
}, 1).unref();
process.send?.(await child.gone, undefined, undefined, () => process.exit());
