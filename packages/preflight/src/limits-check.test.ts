import { expect, test } from '@jest/globals';
import { checkLimits, openFilesIn, ownLimits } from './limits-check.ts';

const GOOD = { openFiles: 1024, hasProc: true, canWriteTemporary: true, freeMemoryMb: 4_000 };

test('nothing is said of a machine that grants enough', () => {
  expect(checkLimits(GOOD)).toBeNull();
  expect(checkLimits({ ...GOOD, openFiles: null, freeMemoryMb: null })).toBeNull();
  expect(ownLimits().hasProc).toBe(true);
});

test.each([
  [{ openFiles: 100 }, /^a process may open 100 files: /, 'raise the limit (ulimit -n 256)'],
  [
    { freeMemoryMb: 200 },
    /^200 MB of memory are free: /,
    'end other programs, or give the machine or its cgroup more memory',
  ],
  [{ hasProc: false }, /^there is no \/proc: /, 'mount it (mount -t proc proc /proc)'],
  [
    { canWriteTemporary: false },
    /cannot be written: temporary files go elsewhere$/,
    'set TMPDIR to a folder that can be written',
  ],
])('%j is a warning with a remedy', (limits, words, remedy) => {
  const check = checkLimits({ ...GOOD, ...limits });
  expect(check).toMatchObject({
    name: 'limits',
    outcome: 'warn',
    reason: expect.stringMatching(words),
    remedy,
  });
});

test('the limit is read as Linux says it', () => {
  const limits =
    'Max processes             95967                95967                processes \nMax open files            1024                 524288               files     \n';
  expect(openFilesIn(limits)).toBe(1024);
  expect(openFilesIn('')).toBeNull();
});
