import { existsSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { SystemSampler } from './system-sampler.ts';

let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

/** As `df` counts: of what people may use. */
function usedPercent(path: string): number {
  const { bfree, bavail, blocks } = statfsSync(path);
  const used = blocks - bfree;
  return (used / (used + bavail)) * 100;
}

test('what it measures of this machine is plausible', async () => {
  const { cpu_percent, memory_used_mb, memory_total_mb, memory_percent, disk_percent, uptime_seconds } =
    await new SystemSampler(folder).sample();
  expect(cpu_percent).toBeGreaterThanOrEqual(0);
  expect(cpu_percent).toBeLessThanOrEqual(100);
  expect(Math.abs(memory_total_mb - totalmem() / 2 ** 20)).toBeLessThan(2);
  expect(memory_used_mb).toBeGreaterThan(20);
  expect(memory_used_mb).toBeLessThan(memory_total_mb);
  expect(memory_percent).toBeCloseTo((memory_used_mb / memory_total_mb) * 100, 0);
  expect(uptime_seconds).toBeGreaterThan(0);
  expect(Math.abs(disk_percent - usedPercent(folder))).toBeLessThan(5);
});

test('the disk is the one that holds the work directory, of any kind, also behind a link', async () => {
  const link = join(folder, 'link');
  for (const place of ['/', '/dev/shm', '/tmp'].filter((path) => existsSync(path))) {
    symlinkSync(place, link);
    for (const path of [place, link]) {
      const { disk_percent } = await new SystemSampler(path).sample();
      expect([path, Math.abs(disk_percent - usedPercent(path)) < 5]).toEqual([path, true]);
    }
    rmSync(link);
  }
});

test('what was seen last is told while the disk cannot be asked, or has no size', async () => {
  const place = join(folder, 'place');
  symlinkSync('/', place);
  const sampler = new SystemSampler(place);
  const { disk_percent } = await sampler.sample();
  expect(disk_percent).toBeGreaterThan(0);
  rmSync(place);
  expect((await sampler.sample()).disk_percent).toBe(disk_percent);
  symlinkSync('/proc', place);
  expect((await sampler.sample()).disk_percent).toBe(disk_percent);
});
