/** Puts this before what the runner would take for a command; people see that something was done to the line. */
const DEFUSE = '› ';

/**
 * The line so that GitHub's runner takes nothing in it for a command: it looks for `::` at the start of a line and for
 * `##[` anywhere in it. All that a workflow prints is read so, the command line and log files included.
 */
export function withoutRunnerCommands(line: string): string {
  const safe = line.includes('##') ? line.replace(/##(?=(?:vso)?\[)/gi, '# #') : line;
  return /^\s*::/.test(safe) ? DEFUSE + safe : safe;
}
