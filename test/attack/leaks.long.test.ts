import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { findLauncher } from '../../packages/strategy-host/src/walls/launcher.ts';
import { ROOT } from '../source-files.ts';
import { type Reason, testUnless } from '../test-unless.ts';
import type { HolderJob } from './leak-holder.ts';
import { LEAK_TRICKS } from './leak-tricks.ts';

const HOLDER = fileURLToPath(new URL('leak-holder.ts', import.meta.url));
const SECRET = 'leak-canary-7f3a9c';
const machine = await findLauncher();
let folder: string;

const MAKE = `
import ctypes
libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
segment = libc.shmget(0, 4096, 0o1600)
ctypes.memmove(libc.shmat(segment, None, 0), b'${SECRET}', ${SECRET.length})
print(segment, libc.msgget(0, 0o1600))`;
const REMOVE = `
import ctypes, sys
libc = ctypes.CDLL(None)
libc.shmctl(int(sys.argv[1]), 0, None)
libc.msgctl(int(sys.argv[2]), 0, None)`;

import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';

const python = machine.confine?.python ?? '/usr/bin/python3';
const made = spawnSync(python, ['-I', '-S', '-c', MAKE], { encoding: 'utf8' });
const hasPython = made.status === 0;
const [segment = -1, queue = -1] = hasPython ? made.stdout.split(' ').map(Number) : [];

const onLinux: Reason = process.platform === 'linux' ? null : 'the tricks are of Linux';
const onKnown: Reason =
  onLinux ?? (process.arch === 'x64' ? null : 'the numbers of the system calls are those of x64');
const withPython: Reason = onKnown ?? (hasPython ? null : `no Python that knows System V at ${python}`);
const confined: Reason = machine.confine ? onKnown : 'confine.py does not work on this machine';

beforeAll(() => {
  folder = realpathSync(tempFolder());
  mkdirSync(join(folder, 'own'));
  writeFileSync(join(folder, 'secret'), SECRET, { mode: 0o600 });
  writeFileSync(join(folder, 'foreign'), 'of somebody else', { mode: 0o644 });
  spawnSync('/usr/bin/mkfifo', [join(folder, 'fifo')]);
});

afterAll(() => {
  if (hasPython) spawnSync(python, ['-I', '-S', '-c', REMOVE, String(segment), String(queue)]);
});

/** The names of the tricks that came through, each played alone. */
async function through(level: HolderJob['level']): Promise<readonly string[]> {
  const secret = openSync(join(folder, 'secret'), 'r');
  const job: HolderJob = { folder, level, root: ROOT, python: hasPython ? python : null, segment, queue };
  const child = spawn(process.execPath, [HOLDER, JSON.stringify(job)], {
    cwd: folder,
    env: { ...process.env, LEAK_SECRET: SECRET },
    // Node closes the first handles itself for its children, and none after a gap.
    stdio: ['ignore', 'pipe', 'inherit', ...Array.from({ length: 97 }, () => 'ignore' as const), secret],
    detached: true,
  });
  closeSync(secret);
  let text = '';
  child.stdout!.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return JSON.parse(text.trim().split('\n').at(-1)!);
}

/** Numbers of capabilities. */
const [SYS_PTRACE, SYS_ADMIN, SYSLOG] = [19n, 21n, 34n];

/** The tricks that this very machine refuses without any wall of ours: each with the guard of the kernel that is up here. */
function refusedHere(): readonly string[] {
  const status = readFileSync('/proc/self/status', 'utf8');
  const capabilities = BigInt(`0x${/^CapEff:\s*(\w+)$/m.exec(status)![1]}`);
  const lacks = (number: bigint) => ((capabilities >> number) & 1n) === 0n;
  const isSet = (setting: string) =>
    existsSync(`/proc/sys/kernel/${setting}`) &&
    readFileSync(`/proc/sys/kernel/${setting}`, 'utf8') !== '0\n';
  const ofOthers = ['memory of the parent (mjs)', 'memory of the parent by process_vm_readv (py)'];
  const attaching = [...ofOthers, 'ptrace (py)', 'handle of the parent by pidfd_getfd (py)'];
  // A filter cannot be asked which calls it refuses; these are what the one of Docker does.
  const filtered = ['keys of the user (py)', 'log of the kernel (py)', 'namespace of the parent (py)'];
  return [
    ...(isSet('yama/ptrace_scope') && lacks(SYS_PTRACE) ? attaching : []),
    ...(isSet('dmesg_restrict') && lacks(SYSLOG) ? ['log of the kernel (py)'] : []),
    ...(lacks(SYS_ADMIN) ? ['namespace of the parent (py)'] : []),
    ...(/^Seccomp:\s*0$/m.test(status) ? [] : filtered),
    ...(keepsAttributes() ? [] : ['extended attribute of a foreign file (py)']),
  ];
}

/** Whether the file system of the test keeps extended attributes: not every one does. */
function keepsAttributes(): boolean {
  const code = `import os, sys; os.setxattr(sys.argv[1], 'user.own', b'x')`;
  return spawnSync(python, ['-I', '-S', '-c', code, join(folder, 'secret')]).status === 0;
}

/** What came through without walls: played once for both kinds. */
let unwalled: Promise<readonly string[]> | undefined;
const CONTROL = 'without walls they work: each really tries';

/** The tricks that failed though nothing of ours keeps them in, and no guard of this machine either. */
async function failing(kind: 'mjs' | 'py'): Promise<readonly string[]> {
  unwalled ??= through('nothing');
  const out = await unwalled;
  const tried = LEAK_TRICKS.filter((trick) => trick.kind === kind).map(({ name }) => `${name} (${kind})`);
  const refused = refusedHere();
  return tried.filter((name) => !out.includes(name) && !refused.includes(name));
}

testUnless(onKnown)(`${CONTROL}, from within Node`, async () => {
  expect(await failing('mjs')).toEqual([]);
});

testUnless(withPython)(`${CONTROL}, by calls that Node cannot make`, async () => {
  expect(await failing('py')).toEqual([]);
});

testUnless(onLinux)('behind the guard and the permission model none works', async () => {
  expect(await through('node')).toEqual([]);
});

testUnless(confined)(
  'behind the walls of confine.py alone none works, with no namespace and no wall of Node',
  async () => {
    expect(await through('kernel')).toEqual([]);
  },
);

testUnless(confined)('behind everything none works', async () => {
  expect(await through('everything')).toEqual([]);
});
