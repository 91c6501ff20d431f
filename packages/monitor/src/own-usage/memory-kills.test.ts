import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { MemoryKills } from './memory-kills.ts';

const RAN_OUT = 'SIGKILL: the system ended it because memory ran out';

describe('what the kernel counted', () => {
  let root: string;
  beforeEach(() => {
    root = tempFolder();
    for (const folder of ['proc/self', 'cgroup/job', 'cgroup/memory/job'])
      mkdirSync(join(root, folder), { recursive: true });
  });

  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  const kills = () => new MemoryKills({ proc: join(root, 'proc'), cgroup: join(root, 'cgroup') });

  test.each([
    ['the second version', '0::/job\n', 'cgroup/job/memory.events', 'oom 1\noom_kill ', ''],
    [
      'the first version',
      '4:memory:/job\n0::/\n',
      'cgroup/memory/job/memory.oom_control',
      'under_oom 0\noom_kill ',
      '\n',
    ],
    ['the machine as a whole', '0::/\n', 'proc/vmstat', 'nr_free 1\noom_kill ', '\nballoon 0\n'],
  ])('is read in %s', (_, membership, file, before, after) => {
    write('proc/self/cgroup', membership);
    write(file, `${before}4${after}`);
    const memory = kills();
    expect(memory.endOf(null, 'SIGKILL')).toBe('SIGKILL');
    write(file, `${before}5${after}`);
    expect(memory.endOf(null, 'SIGKILL')).toBe(RAN_OUT);
    expect(memory.endOf(null, 'SIGTERM')).toBe('SIGTERM');
    expect(memory.endOf(3, null)).toBe('exit code 3');
  });

  test('says nothing if nobody counts, or has only just begun to', () => {
    const memory = kills();
    write('proc/vmstat', 'oom_kill 5\n');
    expect(memory.endOf(null, 'SIGKILL')).toBe('SIGKILL');
  });
});
