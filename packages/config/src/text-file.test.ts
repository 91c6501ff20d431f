import { expect, test } from '@jest/globals';
import { unreadableFile } from './text-file.ts';

// Rights do not bind the superuser, whom tests may run as; so the message is tested, not the disk.
test.each([
  ['EACCES', 'may not be read', 'chmod u+r'],
  ['EIO', 'an error of the system: EIO', 'Look at the file'],
  ['constructor', 'an error of the system: constructor', 'Look at the file'],
])('%s', (code, found, remedy) => {
  expect(unreadableFile(code)).toEqual({
    problem: 'File cannot be used',
    found: expect.stringContaining(found),
    expected: 'a readable file',
    remedy: expect.stringContaining(remedy),
  });
});
