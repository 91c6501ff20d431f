import { beforeAll, expect, test } from '@jest/globals';
import { chimera, runSession } from './command.ts';
import { WorkFolder } from './work-folder.ts';

let folder: WorkFolder;
beforeAll(async () => {
  folder = await WorkFolder.create();
  await runSession(folder, '--seed', '7', '--duration', '30m');
});

test.each([
  ['another seed', ['--seed', '8'], {}, /market is simulated:8; expected simulated:7/],
  [
    'other starting cash',
    [],
    { account: { starting_cash: 500 } },
    /account\.starting_cash is 500; expected 10000/,
  ],
  [
    'another currency',
    [],
    { chimera_bot: { symbols: ['BTC/EUR'] } },
    /chimera_bot\.symbols is EUR; expected USDT/,
  ],
])('a book is not used for %s', async (_, flags, configuration, message) => {
  folder.configure(configuration);
  const before = folder.contents();
  const { code, stdout } = await runSession(folder, ...flags);
  expect(code).toBe(2);
  expect(stdout).toContain('This book belongs to another market');
  expect(stdout).toMatch(message);
  expect(stdout).toContain('--new-book');
  expect(folder.contents()).toEqual(before);
});

test('--new-book sets the old book aside, whole, and starts another', async () => {
  folder.configure({});
  const old = folder.head();
  const { code, stdout } = await runSession(folder, '--new-book', '--seed', '8', '--duration', '30m');
  expect(code).toBe(0);
  const archive = stdout.match(/The book before was archived in (\S+)/)?.[1] ?? '';
  expect(archive).toContain(folder.file('.chimera/state/test/archive'));
  expect(folder.entries('book-opened')).toMatchObject([{ market: 'simulated:8' }]);
  expect(folder.entries('session-started')).toMatchObject([{ previous: null }]);

  const restored = await WorkFolder.create();
  const [name] = Object.keys(folder.contents()).filter((path) => /archive\/.*ledger\.db$/.test(path));
  restored.copy(folder.file(name!), '.chimera/state/test/ledger.db');
  expect(restored.head()).toBe(old);
  const next = await runSession(restored, '--duration', '30m');
  expect(next).toMatchObject({ code: 0, stdout: expect.stringContaining('20260101-003000-0002 completed') });
  expect(await chimera(restored, 'ledger', 'verify')).toMatchObject({ code: 0 });
});
