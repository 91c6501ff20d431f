/** Supervises a child for which there is no program, and says how that came out. Its files go where it is told. */

import { join } from 'node:path';
import type { SessionPlan } from '@chimera/workdir';
import { Supervised } from '../supervised.ts';

process.execPath = '/nowhere/node';
const folder = process.argv[2]!;
const child = new Supervised({
  name: 'bot',
  entry: new URL('./obedient-child.ts', import.meta.url),
  plan: { heartbeatMs: 1000 } as SessionPlan,
  pidFile: join(folder, 'bot.pid'),
  logFile: join(folder, 'chimera-bot.log'),
  maxRestarts: 2,
  restartDelayMs: 0,
  anchor: () => null,
  onReady() {},
  onIncident() {},
});
process.send?.(await child.gone);
process.disconnect();
