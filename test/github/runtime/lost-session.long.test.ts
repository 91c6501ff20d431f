import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { processesIn } from './processes-in.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

/** The processes of a session in this folder, by their file. */
function sessionIn(folder: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const pid of processesIn(folder)) {
    try {
      const file = /(controller|bot|server)\.js\0/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1];
      if (file) found.set(file, pid);
    } catch {
      // It has just ended.
    }
  }
  return found;
}

async function until(folder: string, condition: (names: readonly string[]) => boolean): Promise<void> {
  for (let waited = 0; !condition([...sessionIn(folder).keys()].toSorted()); waited += 1) {
    expect(waited).toBeLessThan(600);
    await wait(100);
  }
}

test.each([
  ['suspended for too long', 'SIGSTOP'],
  ['killed', 'SIGKILL'],
] as const)('a session whose controller was %s is red in every step, with an issue', async (_, signal) => {
  const repository = await TradingRepository.create({ monitoring: { heartbeat_interval: 1 } });
  const { run, finished } = repository.start({ inputs: { duration: '5', speed: '60' } });
  await run.reached('session/monitor');
  await until(run.folder, (names) => names.length === 3);
  const controller = sessionIn(run.folder).get('controller')!;
  process.kill(controller, signal);
  await until(run.folder, (names) => !names.includes('bot') && !names.includes('server'));
  if (signal === 'SIGSTOP') process.kill(controller, 'SIGCONT');
  const { conclusion, jobs } = await finished;
  expect(conclusion).toBe('failure');
  const { session } = jobs;
  for (const step of ['monitor', 'report']) expect(stepOf(session, step).outcome).toBe('failure');
  expect(stepOf(session, 'monitor').outputs.outcome).toBe('failed');
  expect(stepOf(session, 'report').summary).toMatch(/\*\*failed\*\*/);
  expect(bookOf(session!)).toMatchObject({ faults: [], sessions: [{ end: 'controller-lost' }] });
  expect(repository.github.issues).toMatchObject([{ title: 'Chimera: session failed (controller)' }]);

  const next = await repository.run();
  expect(next.conclusion).toBe('success');
});
