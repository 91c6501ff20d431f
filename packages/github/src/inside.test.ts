import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { workdirIn } from './steps/step.ts';

const folder = tempFolder();
const workspace = join(folder, 'work');
mkdirSync(join(workspace, 'bots', 'first'), { recursive: true });
mkdirSync(join(workspace, '..bots'));
mkdirSync(join(folder, 'workshop'));
symlinkSync(join(workspace, 'bots'), join(workspace, 'linked'));
symlinkSync(join(folder, 'workshop'), join(workspace, 'leads-out'));
symlinkSync('leads-out', join(workspace, 'leads-to-a-link'));
symlinkSync('/nowhere', join(workspace, 'leads-nowhere'));
// A workspace may itself be reached by a link.
symlinkSync(workspace, join(folder, 'alias'));

test.each([
  ['.', ''],
  ['bots/first', 'bots/first'],
  ['./bots/../bots/first/', 'bots/first'],
  ['..bots', '..bots'],
  ['linked/first', 'linked/first'],
  [join(workspace, 'bots'), 'bots'],
])('a work directory of the workspace is taken: %s', (given, expected) => {
  expect(workdirIn(workspace, given)).toBe(join(workspace, expected));
});

test('a workspace that is reached by a link is one', () => {
  expect(workdirIn(join(folder, 'alias'), 'bots')).toBe(join(folder, 'alias', 'bots'));
});

test.each([
  '..',
  '../workshop',
  'bots/../../workshop',
  join(folder, 'workshop'),
  '/',
  'leads-out',
  'leads-to-a-link',
])('a work directory elsewhere is refused: %s', (given) => {
  expect(() => workdirIn(workspace, given)).toThrow(
    /the input workdir is ".*", which leads out of the workspace; expected/,
  );
});

test.each(['bots/second', 'leads-nowhere'])('what is no folder is told as that: %s', (given) => {
  expect(() => workdirIn(workspace, given)).toThrow(
    /expected a folder of the workspace \(is actions\/checkout/,
  );
});
