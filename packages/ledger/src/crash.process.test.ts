import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sessionCount } from '@chimera/book';
import { expect, test } from '@jest/globals';
import { SampleBook } from '../../report/src/testing/sample-book.ts';
import { verifyLedger } from './verify.ts';

const COMMITTER = fileURLToPath(new URL('./testing/committing-process.ts', import.meta.url));

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Lets a process commit, kills it so long after its first word, and returns what it said last. */
async function killedAfter(path: string, ms: number): Promise<Head> {
  const child = fork(COMMITTER, [path], { execArgv: [], stdio: 'ignore' });
  let said: Head | undefined;
  child.on('message', (head: Head) => {
    said = head;
  });
  const gone = once(child, 'close');
  await once(child, 'message');
  await setTimeout(ms);
  child.kill('SIGKILL');
  await gone;
  return said!;
}

test('a process that is killed while it commits leaves a ledger that verifies and holds all it said', async () => {
  const book = new SampleBook();
  // The moments are odd on purpose: they fall anywhere into a commit.
  for (const ms of [0, 1, 3, 7, 12, 19, 27, 38, 51, 66]) {
    const { seq, hash } = await killedAfter(book.path, ms);
    const { faults, entries, kept } = book.read((reader) => ({
      ...verifyLedger(reader),
      kept: [...reader.journal(seq - 1, seq)],
    }));
    expect(faults).toEqual([]);
    expect(entries).toBeGreaterThanOrEqual(seq);
    expect(kept).toEqual([expect.objectContaining({ seq, hash })]);
  }
  expect(book.read((reader) => sessionCount(reader))).toBe(10);
  book.remove();
});
