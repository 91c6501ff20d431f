import { expect, test } from '@jest/globals';
import { findLauncher, NO_KERNEL_WALLS } from './launcher.ts';
import { isPermissionModelSound } from './node-version.ts';
import { probeLauncher } from './probe.ts';
import { isStrict, openWalls, wallsInWords } from './walls.ts';

test('without the kernel, Node keeps every wall, and the probe says that it is Node', async () => {
  const walls = await probeLauncher(NO_KERNEL_WALLS);
  if (isPermissionModelSound()) expect(openWalls(walls)).toEqual([]);
  expect(isStrict(walls)).toBe(false);
  // Without any wall everything works: the probe really tries.
  expect(walls.attempts.filter(({ kernel }) => kernel === 'refused')).toEqual([]);
  expect(walls.attempts).toHaveLength(process.platform === 'linux' ? 14 : 12);
  expect(wallsInWords(walls)).toMatch(/^kept by Node alone: no network, /);
});

test('with confine.py the kernel keeps every wall', async () => {
  const launcher = await findLauncher();
  if (!launcher.confine?.walls.includes('landlock') || !launcher.confine.walls.includes('seccomp')) {
    console.warn(`not tried: ${launcher.missing.join('; ')}`);
    return;
  }
  const walls = await probeLauncher(launcher);
  expect(walls.attempts.filter(({ kernel }) => kernel === 'done')).toEqual([]);
  expect(isStrict(walls)).toBe(true);
  expect(wallsInWords(walls)).toMatch(/^kept by the kernel: no network, [^;]*$/);
});
