import { fail, pass, skip, warn } from '@chimera/runtime/safety/check';
import { expect, test } from '@jest/globals';
import { printChecks } from './check-list.ts';
import { Terminal } from './terminal.ts';
import { WrittenStream } from './testing/written-stream.ts';

test('each check is a line, and what can be mended has another that says how', () => {
  const written = new WrittenStream(null);
  printChecks(new Terminal(written.stream), [
    pass('port', 'free'),
    warn('schedule', 'differs', 'make them the same'),
    fail('kill-switch', 3, 'it is on', 'remove it'),
    skip('session', 'not looked at'),
  ]);
  expect(written.lines).toEqual([
    '✓ port         free',
    '! schedule     differs',
    '               → make them the same',
    '✗ kill-switch  it is on',
    '               → remove it',
    '- session      not looked at',
  ]);
});
