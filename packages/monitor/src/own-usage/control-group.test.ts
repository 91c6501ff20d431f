import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { groupLimits } from './control-group.ts';
import { offered } from './offered.ts';

let root: string;
beforeEach(() => {
  root = tempFolder();
});

/** A machine with these files of the kernel, below `proc/` and `cgroup/`. */
function machine(files: Readonly<Record<string, string>>): { proc: string; cgroup: string } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { proc: join(root, 'proc'), cgroup: join(root, 'cgroup') };
}

const NO_LIMITS = { cores: null, memoryMb: null };

describe('the second version of control groups', () => {
  test('a container that sees its group as the root', () => {
    const files = machine({
      'proc/self/cgroup': '0::/\n',
      'cgroup/cpu.max': '150000 100000\n',
      'cgroup/memory.max': '536870912\n',
    });
    expect(groupLimits(files)).toEqual({ cores: 1.5, memoryMb: 512 });
  });

  test('the tightest limit on the way up counts, of each resource by itself', () => {
    const files = machine({
      'proc/self/cgroup': '0::/system.slice/runner.service/job\n',
      'cgroup/system.slice/cpu.max': '200000 100000\n',
      'cgroup/system.slice/memory.max': 'max\n',
      'cgroup/system.slice/runner.service/cpu.max': 'max 100000\n',
      'cgroup/system.slice/runner.service/memory.max': '1073741824\n',
      'cgroup/system.slice/runner.service/job/cpu.max': '300000 100000\n',
      'cgroup/system.slice/runner.service/job/memory.max': '2147483648\n',
    });
    expect(groupLimits(files)).toEqual({ cores: 2, memoryMb: 1024 });
  });

  test.each(['max 100000\n', '', 'words', '-1 100000', '100000 0'])('%j is no limit', (text) => {
    const files = machine({
      'proc/self/cgroup': '0::/\n',
      'cgroup/cpu.max': text,
      'cgroup/memory.max': 'max',
    });
    expect(groupLimits(files)).toEqual(NO_LIMITS);
  });

  test('a group outside of what is seen, or above it, is passed over', () => {
    const files = machine({
      'proc/self/cgroup': '0::/../../other\n',
      'cgroup/cpu.max': '50000 100000\n',
      'cpu.max': '10000 100000\n',
    });
    expect(groupLimits(files)).toEqual({ cores: 0.5, memoryMb: null });
  });
});

describe('the first version of control groups', () => {
  test('a tree for each controller, of which two may share one', () => {
    const files = machine({
      'proc/self/cgroup': '11:memory:/docker/1\n4:cpu,cpuacct:/docker/1\n1:name=systemd:/docker/1\n0::/\n',
      'cgroup/cpu,cpuacct/docker/1/cpu.cfs_quota_us': '50000\n',
      'cgroup/cpu,cpuacct/docker/1/cpu.cfs_period_us': '100000\n',
      'cgroup/memory/docker/1/memory.limit_in_bytes': '268435456\n',
    });
    expect(groupLimits(files)).toEqual({ cores: 0.5, memoryMb: 256 });
  });

  test('a container that is written with its path outside, and sees its group as the root', () => {
    const files = machine({
      'proc/self/cgroup': '4:cpu:/docker/1\n3:memory:/docker/1\n',
      'cgroup/cpu/cpu.cfs_quota_us': '250000\n',
      'cgroup/cpu/cpu.cfs_period_us': '100000\n',
      'cgroup/memory/memory.limit_in_bytes': '268435456\n',
    });
    expect(groupLimits(files)).toEqual({ cores: 2.5, memoryMb: 256 });
  });

  test('no quota is written as -1, no limit of memory as more than any machine has', () => {
    const files = machine({
      'proc/self/cgroup': '4:cpu:/\n3:memory:/\n',
      'cgroup/cpu/cpu.cfs_quota_us': '-1\n',
      'cgroup/cpu/cpu.cfs_period_us': '100000\n',
      'cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
    });
    expect(groupLimits(files).cores).toBeNull();
    expect(offered(files).memoryMb).toBe(totalmem() / 2 ** 20);
  });
});

describe('what is offered', () => {
  test('is what the machine has, without control groups and without /proc', () => {
    expect(offered(machine({}))).toEqual({ cores: availableParallelism(), memoryMb: totalmem() / 2 ** 20 });
  });

  test('are the cores that this process may run on', () => {
    const files = machine({ 'proc/self/status': 'Name:\tnode\nCpus_allowed_list:\t0-3,8,10-11\n' });
    expect(offered(files).cores).toBe(7);
  });

  test('is less where a control group says so, and never more', () => {
    const files = machine({
      'proc/self/status': 'Cpus_allowed_list:\t0-1\n',
      'proc/self/cgroup': '0::/\n',
      'cgroup/cpu.max': '50000 100000\n',
      'cgroup/memory.max': '67108864\n',
    });
    expect(offered(files)).toEqual({ cores: 0.5, memoryMb: 64 });
    writeFileSync(join(root, 'cgroup/cpu.max'), '6400000 100000\n');
    expect(offered(files).cores).toBe(2);
  });
});
