import { Worker } from 'node:worker_threads';

/**
 * Kills this process when its parent is gone, even where the event loop never runs again (a strategy that loops
 * for ever): a worker thread looks for the parent once a second, and allows the graceful way a few of them.
 */
export function startDeadMansSwitch(graceSeconds = 5): void {
  const watch = `
    const parent = process.ppid;
    let gone = 0;
    setInterval(() => {
      gone = process.ppid === parent ? 0 : gone + 1;
      if (gone > ${graceSeconds}) process.kill(process.pid, 'SIGKILL');
    }, 1000);
  `;
  const limits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
  new Worker(watch, { eval: true, resourceLimits: limits, name: 'dead-man' }).unref();
}
