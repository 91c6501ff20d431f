import { rmSync, statfsSync, symlinkSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import systeminformation from 'systeminformation';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { SystemSampler } from './system-sampler.ts';

let folder: string;
beforeAll(() => {
  folder = tempFolder();
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Pretends these file systems: mount point and how full it is. */
function disks(...systems: readonly (readonly [mount: string, use: number])[]) {
  const found = systems.map(([mount, use]) => ({
    mount,
    use,
  })) as systeminformation.Systeminformation.FsSizeData[];
  return jest.spyOn(systeminformation, 'fsSize').mockResolvedValue(found);
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
  const { bfree, bavail, blocks } = statfsSync(folder);
  const used = blocks - bfree;
  expect(Math.abs(disk_percent - (used / (used + bavail)) * 100)).toBeLessThan(5);
});

test('the disk is the one that holds the work directory', async () => {
  disks(['/', 11], [folder, 22], [`${folder}-elsewhere`, 33], [folder.slice(0, -1), 44]);
  expect((await new SystemSampler(folder).sample()).disk_percent).toBe(22);
});

test('the disk is the one that a linked work directory lies on', async () => {
  const link = join(tmpdir(), `chimera-link-${process.pid}`);
  symlinkSync(folder, link);
  disks(['/', 11], [folder, 22]);
  const { disk_percent } = await new SystemSampler(link).sample();
  rmSync(link);
  expect(disk_percent).toBe(22);
});

test('the disk is asked for once in a while only, and remembered meanwhile', async () => {
  const asked = disks(['/', 12.34]);
  const sampler = new SystemSampler(folder);
  for (let count = 0; count < 3; count += 1) expect((await sampler.sample()).disk_percent).toBe(12.3);
  expect(asked).toHaveBeenCalledTimes(1);
  const real = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => real() + 10_001);
  await sampler.sample();
  expect(asked).toHaveBeenCalledTimes(2);
});
