import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CANARY, entriesIn, HostileDesk, Outside } from './hostile-desk.ts';
import { type HostileStrategy, NETWORK, READS, WRITES } from './hostile-strategies.ts';

/** The control: what the strategies try works if nothing keeps them in. An attempt that cannot work proves nothing. */

let outside: Outside;
beforeAll(async () => {
  outside = await Outside.open();
});
afterAll(() => outside.close());

/**
 * What leaves no trace here: memory is at known places only, nothing is inherited, nobody hears a listener, and the first
 * process of the machine holds no secret of this test.
 */
const WITHOUT_TRACE = [
  'reads the memory of every process',
  'reads what was left open for it',
  'reads the environment of the first process',
  'listens',
];

function alone(path: string): Promise<string> {
  const environment = { PATH: process.env.PATH ?? '', GITHUB_TOKEN: CANARY };
  const child = spawn(process.execPath, [path], { env: environment, timeout: 6_000, killSignal: 'SIGKILL' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve) => child.once('close', () => resolve(said)));
}

async function leavesTrace(strategy: HostileStrategy): Promise<boolean> {
  const desk = await HostileDesk.open(strategy, outside);
  const before = outside.traces;
  const own = () => entriesIn(desk.folder.path);
  const files = JSON.stringify(own());
  const said = await alone(desk.folder.file('strategies/hostile.mjs'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const isRead = said.includes(CANARY) || said.includes('SQLite format 3');
  return (
    isRead || JSON.stringify(own()) !== files || JSON.stringify(outside.traces) !== JSON.stringify(before)
  );
}

test('without walls the readers read, the writers write and the senders send', async () => {
  const harmless: string[] = [];
  for (const strategy of [...READS, ...WRITES, ...NETWORK]) {
    if (!(await leavesTrace(strategy))) harmless.push(strategy.name);
    outside.clear();
  }
  expect(harmless.filter((name) => !WITHOUT_TRACE.includes(name))).toEqual([]);
});
