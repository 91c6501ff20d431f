import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { monotonicNow } from '@chimera/base';
import { afterEach, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { KERNEL_FILES } from './kernel-files.ts';
import { OwnSampler } from './own-sampler.ts';
import { ProcessTree } from './process-tree.ts';

const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

/** Prepares something, says that it begins, and runs this. */
async function running(script: string, prepare = ''): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', `${prepare}; process.stdout.write('begins'); ${script}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout!, 'data');
  return child;
}

const IDLE = 'setInterval(() => {}, 1000);';
const burn = (ms: number) => `
  const end = () => { const { user, system } = process.cpuUsage(); return user + system; };
  const until = end() + ${ms} * 1000; while (end() < until);`;
/** Starts a process of its own group that burns, writes its pid to a file, and waits. */
const withChild = (pidFile: string) => `
  const { spawn } = require('node:child_process');
  const { pid } = spawn(process.execPath, ['-e', 'for (;;);'], { detached: true });
  require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(pid));
  setInterval(() => {}, 1000);`;

/** Samples until at least this many seconds of CPU were counted. Returns what was counted. */
async function counted(tree: ProcessTree, seconds: number): Promise<number> {
  let sum = 0;
  const begun = monotonicNow();
  while (sum < seconds) {
    if (monotonicNow() - begun > 20_000) throw new Error(`only ${sum} s of CPU were counted`);
    await wait(50);
    sum += tree.look()!.cpuSeconds;
  }
  return sum;
}

describe('the tree of processes', () => {
  test('counts the CPU of a child while it runs, and keeps it when it has ended', async () => {
    const tree = new ProcessTree(KERNEL_FILES);
    expect(tree.look()?.cpuSeconds).toBe(0);
    const own = process.cpuUsage();
    const child = await running(burn(600));
    let sum = await counted(tree, 0.3);
    if (child.exitCode === null) await once(child, 'exit');
    sum += tree.look()!.cpuSeconds;
    const { user, system } = process.cpuUsage(own);
    // The child's beginning, and this process itself, come on top.
    expect(sum).toBeGreaterThan(0.55);
    expect(sum).toBeLessThan(0.6 + (user + system) / 1e6 + 2);
  });

  test('counts what a child started, also when that child is gone', async () => {
    const folder = tempFolder();
    const pidFile = join(folder, 'pid');
    const tree = new ProcessTree(KERNEL_FILES);
    tree.look();
    const child = await running(withChild(pidFile));
    try {
      await counted(tree, 0.5);
      child.kill('SIGKILL');
      await once(child, 'exit');
      tree.look();
      await counted(tree, 0.5);
    } finally {
      process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
    }
  });

  test('has the memory of all, with what they share once', async () => {
    const tree = new ProcessTree(KERNEL_FILES);
    const before = tree.look()!.memoryMb;
    const child = await running(IDLE, 'globalThis.held = Buffer.alloc(100 * 2 ** 20, 1)');
    const grown = tree.look()!.memoryMb - before;
    expect(grown).toBeGreaterThan(100);
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    const [, resident] = /^VmRSS:\s*(\d+)/m.exec(status)!;
    const [, ofFiles] = /^RssFile:\s*(\d+)/m.exec(status)!;
    expect(grown).toBeLessThan((Number(resident) - Number(ofFiles) / 2) / 1024 + 40);
  });

  test('is found by parents where the kernel has no lists of children', async () => {
    const child = await running(IDLE);
    const proc = tempFolder();
    for (const pid of ['self', String(process.pid), String(child.pid)]) {
      mkdirSync(join(proc, pid));
      for (const file of ['stat', 'status'])
        symlinkSync(`/proc/${pid === 'self' ? process.pid : pid}/${file}`, join(proc, pid, file));
    }
    writeFileSync(join(proc, 'uptime'), '');
    const both = new ProcessTree({ ...KERNEL_FILES, proc }).look()!.memoryMb;
    rmSync(join(proc, String(child.pid)), { recursive: true });
    const alone = new ProcessTree({ ...KERNEL_FILES, proc }).look()!.memoryMb;
    expect(both - alone).toBeGreaterThan(5);
  });
});

describe('the share of what is offered', () => {
  const told = [
    { rss_mb: 100, cpu_percent: 30 },
    { rss_mb: 60, cpu_percent: 20 },
  ];

  test('is a percentage of all cores and of the memory', async () => {
    const sampler = new OwnSampler();
    await running(burn(400));
    await wait(300);
    const { cpu_percent, cores, memory_mb, memory_limit_mb, memory_percent } = sampler.sample([]);
    expect(cpu_percent).toBeGreaterThan(0);
    expect(cpu_percent).toBeLessThanOrEqual(100);
    expect(cores).toBeGreaterThan(0);
    expect(memory_mb).toBeGreaterThan(20);
    expect(memory_percent).toBeCloseTo((memory_mb / memory_limit_mb) * 100, 0);
  });

  test('without /proc is what the processes tell of themselves', () => {
    const sampler = new OwnSampler({ proc: '/nowhere', cgroup: '/nowhere' });
    const { cpu_percent, cores, memory_mb, memory_percent, memory_limit_mb } = sampler.sample(told);
    expect(cpu_percent).toBeCloseTo(50 / cores, 1);
    expect(memory_mb).toBe(160);
    expect(memory_percent).toBeCloseTo((160 / memory_limit_mb) * 100, 1);
  });

  test('of half a core is all of it where a control group offers no more', () => {
    const cgroup = tempFolder();
    writeFileSync(join(cgroup, 'cpu.max'), '50000 100000\n');
    writeFileSync(join(cgroup, 'memory.max'), String(320 * 2 ** 20));
    const usage = new OwnSampler({ proc: '/nowhere', cgroup }).sample(told);
    expect(usage).toEqual({
      cpu_percent: 100,
      cores: 0.5,
      memory_mb: 160,
      memory_limit_mb: 320,
      memory_percent: 50,
    });
  });
});
