import type { Check } from '@chimera/runtime/safety/check';
import type { Terminal } from './terminal.ts';

const SIGNS = {
  pass: ['green', '✓'],
  warn: ['yellow', '!'],
  fail: ['red', '✗'],
  skip: ['dim', '-'],
} as const;

/** Prints each check on a line of its own, and what to do about those that failed. */
export function printChecks(terminal: Terminal, checks: readonly Check[]): void {
  const width = Math.max(...checks.map(({ name }) => name.length));
  for (const { name, outcome, reason, remedy } of checks) {
    const [colour, sign] = SIGNS[outcome];
    terminal.line(`${terminal.paint(colour, sign)} ${name.padEnd(width)}  ${reason}`);
    if (remedy !== null) terminal.line(`  ${' '.repeat(width)}  → ${remedy}`);
  }
}
