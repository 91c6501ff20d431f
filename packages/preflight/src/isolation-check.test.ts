import type { Keeper } from '@chimera/contract';
import { WALL_NAMES } from '@chimera/vocabulary';
import { expect, test } from '@jest/globals';
import { STRATEGY_ISOLATIONS } from '../../config/src/schema-safety.ts';
import { type Walls, wallsFrom } from '../../strategy-host/src/walls/walls.ts';
import { checkIsolation } from './isolation-check.ts';

/** A machine on which every wall is kept by `keeper`, but for those named. */
function machine(
  keeper: Keeper,
  others: Partial<Record<string, Keeper>> = {},
  missing: string[] = [],
): Walls {
  const attempts = WALL_NAMES.map((wall) => {
    const by = others[wall] ?? keeper;
    const kernel = by === 'kernel' ? 'refused' : 'done';
    return { wall, name: wall, kernel, node: by === 'none' ? 'done' : 'refused' } as const;
  });
  return wallsFrom(attempts, missing);
}

const NO_PYTHON = ['there is no python3'];

test('a machine whose kernel keeps every wall is enough for both', () => {
  for (const isolation of STRATEGY_ISOLATIONS) {
    expect(checkIsolation(machine('kernel'), isolation)).toMatchObject({
      name: 'strategy-isolation',
      outcome: 'pass',
      reason: expect.stringMatching(/^kept by the kernel: no network, /),
    });
  }
});

test.each([
  ['none', machine('node', {}, NO_PYTHON), 'network, files, writes, signals, processes, environment'],
  ['not all', machine('kernel', { signals: 'node', files: 'none' }, NO_PYTHON), 'files, signals'],
])('a kernel that keeps %s is told under auto and refused under strict', (_, walls, without) => {
  const told = checkIsolation(walls, 'auto');
  expect(told).toMatchObject({ outcome: 'warn', reason: expect.stringMatching(/\(there is no python3\)$/) });
  expect(told.reason).toMatch(/kept by Node alone: /);
  const refused = checkIsolation(walls, 'strict');
  expect(refused).toMatchObject({ outcome: 'fail', exitCode: 2 });
  expect(refused.reason).toContain(`Without it are: ${without} (there is no python3)`);
  expect(refused.remedy).toMatch(/install Python 3 .*, or set safety\.strategy_isolation to auto$/);
});

test('walls that nobody measured do not count', () => {
  expect(checkIsolation(wallsFrom([], ['it failed']), 'strict')).toMatchObject({ outcome: 'fail' });
  expect(checkIsolation(wallsFrom([], ['it failed']), 'auto').reason).toMatch(/^not kept: no network, /);
});
