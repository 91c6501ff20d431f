import { expect, test } from '@jest/globals';
import { chimera, runSession } from './command.ts';
import { WorkFolder } from './work-folder.ts';

async function headOf(...args: string[]): Promise<string | undefined> {
  const folder = await WorkFolder.create();
  expect(await runSession(folder, ...args)).toMatchObject({ code: 0 });
  return folder.head();
}

test('the same seed gives the same head hash, no matter what speed, port and logging are', async () => {
  const [fast, slow] = await Promise.all([headOf('--seed', '7'), headOf('--seed', '7', '--speed', '6000')]);
  expect(fast).toMatch(/^[0-9a-f]{64}$/);
  expect(slow).toBe(fast);
});

test('another seed, risk level or duration gives another head hash', async () => {
  const heads = [
    await headOf('--seed', '7'),
    await headOf('--seed', '8'),
    await headOf('--seed', '7', '--risk', 'aggressive'),
    await headOf('--seed', '7', '--duration', '5h'),
  ];
  expect(new Set(heads).size).toBe(heads.length);
});

test('the next session goes on where the book ended, in one chain', async () => {
  const folder = await WorkFolder.create();
  await runSession(folder, '--duration', '2h', '--seed', '11');
  const first = folder.rows<{ seq: number; hash: string }>('SELECT seq, hash FROM journal ORDER BY seq');
  const second = await runSession(folder, '--duration', '2h');
  expect(second).toMatchObject({ code: 0 });
  expect(second.stdout).toContain('Session 20260101-020000-0002 completed');

  expect(folder.rows('SELECT seq, hash FROM journal ORDER BY seq')).toEqual(
    expect.arrayContaining([...first]),
  );
  expect(folder.entries('book-opened')).toMatchObject([{ market: 'simulated:11' }]);
  expect(folder.entries('session-started')).toMatchObject([
    { previous: null, changed: [] },
    { previous: 'completed', changed: [] },
  ]);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('changes of strategy and risk level between sessions stand in the journal', async () => {
  const folder = await WorkFolder.create();
  await runSession(folder, '--duration', '30m');
  await runSession(folder, '--duration', '30m', '--risk', 'conservative', '--strategy', 'buy-and-hold');
  const [, second] = folder.entries<{ changed: string[] }>('session-started');
  expect(second?.changed).toEqual(expect.arrayContaining(['strategy', 'riskLevel', 'limits']));
});
