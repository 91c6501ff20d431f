import { pass, skip, warn } from '@chimera/preflight';
import { expect, test } from '@jest/globals';
import { fail } from '../../preflight/src/check.ts';
import { printChecks, printKnobs } from './check-list.ts';
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

test('of a knob the first fill that it changes is shown, without it and with it', () => {
  const written = new WrittenStream(null);
  printKnobs(new Terminal(written.stream), [
    { knob: 'latency', off: 'buy 1 @ 100; sell 1 @ 105', on: 'buy 1 @ 100; sell 1 @ 104', changed: true },
    { knob: 'volume share', off: 'buy 1 @ 100', on: '', changed: true },
    { knob: 'idle', off: 'buy 1 @ 100', on: 'buy 1 @ 100', changed: false },
  ]);
  expect(written.lines.filter((line) => /^[✓✗]/.test(line))).toEqual([
    '✓ latency       sell 1 @ 105 → sell 1 @ 104',
    '✓ volume share  buy 1 @ 100 → no fill',
    '✗ idle          changes nothing',
  ]);
});
