/**
 * Loaded into the steps of a run: what they wait for a service that hangs, between two tries and between two checkpoints
 * lasts seconds instead of minutes. A session's own processes keep their times.
 */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

if (/(preflight|launch|monitor|report).dist.main\.js$/.test(process.argv[1] ?? '')) {
  const isMonitor = /monitor/.test(process.argv[1]);
  const { setTimeout: wait } = timers;
  const shorter = (ms) => {
    if (ms >= 35_000 && ms <= 60_000) return 3_000;
    return !isMonitor && ms >= 5_000 && ms <= 10_000 ? 200 : ms;
  };
  timers.setTimeout = (ms, ...rest) => wait(shorter(ms), ...rest);
  syncBuiltinESMExports();
}
