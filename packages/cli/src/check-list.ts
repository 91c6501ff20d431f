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
    const margin = ' '.repeat(width + 4);
    // What a reason quotes may be of several lines: none of them may look like one of its own, or like a runner's command.
    const indented = (text: string) => text.replaceAll(/[\n\r]+/g, `\n${margin}`);
    terminal.line(`${terminal.paint(colour, sign)} ${name.padEnd(width)}  ${indented(reason)}`);
    if (remedy !== null) terminal.line(`${margin}→ ${indented(remedy)}`);
  }
}
