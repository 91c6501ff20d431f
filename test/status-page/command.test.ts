import { expect, test } from '@jest/globals';
import { tradedBook } from '../../packages/server/src/testing/served-book.ts';
import { chimera } from '../session/command.ts';
import { WorkFolder } from '../session/work-folder.ts';

test('chimera pages builds the page of any ledger, and says what is missing', async () => {
  const folder = await WorkFolder.create();
  const book = tradedBook();
  const built = await chimera(folder, 'pages', '--ledger', book.path, '--out', 'site');
  book.remove();
  expect([built.code, built.stderr]).toEqual([0, '']);
  expect(built.stdout).toContain(`Status page: ${folder.file('site/index.html')}`);
  expect(JSON.parse(folder.read('site/data.json')).book.sessions).toBe(2);

  const none = await chimera(folder, 'pages');
  expect([none.code, none.stdout]).toEqual([1, '']);
  expect(none.stderr).toMatch(/^There is no book in /);
  const wrong = await chimera(folder, 'pages', '--ledger', 'nowhere.db');
  expect([wrong.code, folder.exists('status-page')]).toEqual([2, false]);
  expect(wrong.stderr + wrong.stdout).toContain('a ledger.db that exists');
});
