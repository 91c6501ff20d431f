import { Worker } from 'node:worker_threads';
import type { RunningProcess } from './launcher.ts';

/**
 * Kills this process when its parent is gone, even where the event loop never runs again (a strategy that loops
 * for ever): a worker thread looks for the parent once a second, and allows the graceful way a few of them. `others` are
 * processes further up that must live as well.
 */
export function startParentWatchdog(graceSeconds = 5, others: readonly RunningProcess[] = []): void {
  const watch = `
    const { readFileSync } = require('node:fs');
    const others = ${JSON.stringify(others)};
    const parent = process.ppid;
    const lives = ({ pid, startedAt }) => {
      try {
        const fields = readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ').at(-1).split(' ');
        return fields[0] !== 'Z' && fields[19] === startedAt;
      } catch {
        return false;
      }
    };
    let gone = 0;
    setInterval(() => {
      gone = process.ppid === parent && others.every(lives) ? 0 : gone + 1;
      if (gone > ${graceSeconds}) process.kill(process.pid, 'SIGKILL');
    }, 1000);
  `;
  const limits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
  new Worker(watch, { eval: true, resourceLimits: limits, name: 'parent-watchdog' }).unref();
}
