import type { KnobCheck } from '@chimera/engine';
import type { Check } from '@chimera/preflight';
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
    // What a reason quotes may be of several lines: none of them may look like one of its own.
    const print = (lead: string, text: string) => {
      for (const [place, line] of text.split(/[\n\r]+/).entries()) {
        terminal.line((place === 0 ? lead : margin) + line);
      }
    };
    print(`${terminal.paint(colour, sign)} ${name.padEnd(width)}  `, reason);
    if (remedy !== null) print(`${margin}→ `, remedy);
  }
}

/** What each knob of the simulation does: the first fill that it changes, without it and with it. */
export function printKnobs(terminal: Terminal, knobs: readonly KnobCheck[]): void {
  if (knobs.length === 0) return;
  const width = Math.max(...knobs.map(({ knob }) => knob.length));
  terminal.line();
  terminal.line('What each knob of the simulation does to the fills of a fixed little market:');
  for (const { knob, off, on, changed } of knobs) {
    const [before, after] = [off.split('; '), on.split('; ')];
    const place = before.findIndex((fill, index) => fill !== after[index]);
    const at = place < 0 ? before.length : place;
    const [colour, sign] = changed ? SIGNS.pass : SIGNS.fail;
    const told = changed ? `${fillText(before[at])} → ${fillText(after[at])}` : 'changes nothing';
    terminal.line(`${terminal.paint(colour, sign)} ${knob.padEnd(width)}  ${told}`);
  }
  terminal.line();
}

function fillText(fill: string | undefined): string {
  return fill || 'no fill';
}
