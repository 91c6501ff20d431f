import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sleep } from '@chimera/base';
import { isAlive } from '@chimera/workdir';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';

const LAUNCHER = new URL('./launcher.ts', import.meta.url).href;

let folder: string;
const started: (ChildProcess | number)[] = [];

beforeEach(() => {
  folder = tempFolder();
});

afterEach(() => {
  for (const one of started.splice(0)) {
    const pid = typeof one === 'number' ? one : one.pid!;
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  }
});

/** A program of this name that starts a shell, which starts a process that ends with its launcher; that one's pid. */
async function startedBy(name: string): Promise<{ launcher: ChildProcess; pid: number }> {
  const program = join(folder, name);
  const pidFile = join(folder, 'pid');
  writeFileSync(
    join(folder, 'search.mjs'),
    `import { endWithLauncher } from ${JSON.stringify(LAUNCHER)};
     import { writeFileSync } from 'node:fs';
     endWithLauncher();
     writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
     setInterval(() => {}, 1000);`,
  );
  writeFileSync(
    program,
    `require('node:child_process').spawn('sh', ['-c', '${process.execPath} search.mjs; true'], { cwd: ${JSON.stringify(folder)} });
     setInterval(() => {}, 1000);`,
  );
  const launcher = spawn(process.execPath, [program], { stdio: 'ignore' });
  started.push(launcher);
  for (let waited = 0; waited < 200; waited += 1) {
    try {
      const pid = Number(readFileSync(pidFile, 'utf8'));
      if (pid > 0) {
        started.push(pid);
        return { launcher, pid };
      }
    } catch {
      // Not yet.
    }
    await sleep(50);
  }
  throw new Error('the process did not start');
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += 50) {
    if (!isAlive(pid)) return true;
    await sleep(50);
  }
  return !isAlive(pid);
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux.each(['npx', 'chimera.js'])(
  'what %s started ends when that is killed, a shell between them or not',
  async (name) => {
    const { launcher, pid } = await startedBy(name);
    launcher.kill('SIGKILL');
    expect(await isGone(pid, 10_000)).toBe(true);
  },
);

onLinux('what no launcher started goes on, as nohup promises', async () => {
  const { launcher, pid } = await startedBy('somebody.js');
  launcher.kill('SIGKILL');
  expect(await isGone(pid, 3_000)).toBe(false);
});
