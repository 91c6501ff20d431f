import { lineWords, strangerWords, withoutRunnerCommands } from '@chimera/engine';

const LONGEST_LINE_BYTES = 16_000;

/**
 * One line as a terminal, or the log of a workflow, may get it: what others wrote in it moves no cursor, opens no link,
 * begins no line of its own, is no command of a runner and holds no secret. It is cut if it is too long.
 */
export function terminalLine(text: string): string {
  return withoutRunnerCommands(strangerWords(text, LONGEST_LINE_BYTES));
}

/** Says what went wrong, or what belongs beside a document, to the person at the terminal. May have several lines. */
export function complain(text: string): void {
  // One after the other: a private key is of several lines.
  const words = lineWords(LONGEST_LINE_BYTES);
  const lines = text.split('\n').flatMap((line) => words(line) ?? []);
  process.stderr.write(`${lines.join('\n')}\n`);
}
