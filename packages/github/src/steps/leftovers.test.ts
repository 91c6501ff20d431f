import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { ledgerPathOf, pathsOf, writerLockOf } from '@chimera/config';
import { takeLock } from '@chimera/ledger';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { sampleSession } from '../testing/session-plan.ts';
import { WorkflowLog } from '../workflow-log.ts';
import { endLeftovers } from './leftovers.ts';

let workdir: string;
const written: string[] = [];

beforeEach(() => {
  workdir = tempFolder();
  written.length = 0;
});

function end(): Promise<void> {
  const log = new WorkflowLog((text) => written.push(text));
  const session = sampleSession({ workdir, ledgerPath: ledgerPathOf(workdir, 'test') });
  return endLeftovers({ log }, session, 'when its report was due', 1_000);
}

test('where nothing runs, nothing is waited for or said', async () => {
  await end();
  expect(written).toEqual([]);
});

test('a bot that outlives its controller is waited for until it has closed the book', async () => {
  const lock = takeLock(writerLockOf(ledgerPathOf(workdir, 'test')))!;
  const order: string[] = [];
  const ended = end().then(() => order.push('ended'));
  await new Promise((done) => setTimeout(done, 150));
  order.push('closed');
  lock.release();
  await ended;
  expect(order).toEqual(['closed', 'ended']);
});

test('what cannot be found out is said, and the rest goes on', async () => {
  // A link to itself leads nowhere.
  const { startingPid } = pathsOf(workdir);
  mkdirSync(dirname(startingPid), { recursive: true });
  symlinkSync(startingPid, startingPid);
  await end();
  expect(written).toEqual([expect.stringMatching(/^::error::The session could not be ended: /)]);
});
