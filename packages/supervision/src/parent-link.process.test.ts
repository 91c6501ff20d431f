import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SampleBook } from '../../report/src/testing/sample-book.ts';
import { planOf } from '../../server/src/testing/served-book.ts';
import type { FromChild, ToChild } from './protocol.ts';

const ENTRY = fileURLToPath(new URL('./testing/obedient-child.ts', import.meta.url));

let book: SampleBook;
let child: ChildProcess;
let exit: Promise<readonly unknown[]>;
let said: FromChild[];
beforeEach(() => {
  book = new SampleBook({ strategy: 'good' });
  child = fork(ENTRY, [], { execArgv: [], stdio: 'ignore' });
  exit = once(child, 'exit');
  said = [];
  child.on('message', (message: FromChild) => said.push(message));
});
afterEach(async () => {
  child.kill('SIGKILL');
  await exit;
  book.remove();
});

const tell = (message: ToChild) => child.send(message);
const tellPlan = () => tell({ type: 'plan', plan: planOf(book, { heartbeatMs: 30 }) });
const heard = () => readFileSync(join(book.folder, 'heard.log'), 'utf8').trim().split('\n');

/** The next message of this type that nobody has heard yet. Two may come at once. */
async function hear<Type extends FromChild['type']>(type: Type): Promise<Extract<FromChild, { type: Type }>> {
  for (;;) {
    const place = said.findIndex((message) => message.type === type);
    if (place >= 0) return said.splice(place, 1)[0] as Extract<FromChild, { type: Type }>;
    await once(child, 'message');
  }
}

test('the figures of a child are there once it is ready, before a heartbeat is due', async () => {
  tell({ type: 'plan', plan: planOf(book, { heartbeatMs: 60_000 }) });
  while (said.length < 2) await once(child, 'message');
  expect(said.map(({ type }) => type)).toEqual(['heartbeat', 'ready']);
});

test('a child sends heartbeats with its operations and what it uses', async () => {
  tellPlan();
  for (let count = 0; count < 2; count += 1) {
    const { operations, usage } = await hear('heartbeat');
    expect(operations).toEqual({ attempted: 10, failed: 1 });
    expect(usage.rssMb).toBeGreaterThan(10);
    expect(usage.cpuPercent).toBeGreaterThanOrEqual(0);
  }
});

test('heartbeats of the controller are not passed on; everything else is, in order', async () => {
  tellPlan();
  await hear('ready');
  tell({ type: 'heartbeat' });
  tell({ type: 'go', anchor: { sessionTime: 0, steadyTime: 0, speed: 1 } });
  tell({ type: 'heartbeat' });
  tell({ type: 'stop', reason: 'stopped', detail: 'enough' });
  expect((await hear('ended')).reason).toBe('stopped');
  await exit;
  expect(heard()).toEqual(['plan 20260101-000800-0002', 'go', 'stop stopped: enough']);
});

test('the end of the pipe is the loss of the controller', async () => {
  tellPlan();
  await hear('ready');
  child.disconnect();
  await exit;
  expect(heard().at(-1)).toBe('lost');
});

test('a child that said goodbye does not mistake the end of the pipe for a loss', async () => {
  tellPlan();
  await hear('ready');
  tell({ type: 'stop', reason: 'stopped', detail: 'enough' });
  await exit;
  expect(heard()).not.toContain('lost');
});

test.each([
  ['is left before it has a plan', () => child.disconnect()],
  ['is told something else first', () => tell({ type: 'heartbeat' })],
])('a child that %s ends', async (_when, act) => {
  act();
  const [code] = await exit;
  expect(code).not.toBe(0);
});
