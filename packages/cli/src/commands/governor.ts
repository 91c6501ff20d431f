import { isoTime } from '@chimera/base';
import type { Paths } from '@chimera/config';
import { amountText, type Command } from '@chimera/engine';
import { isLocked } from '@chimera/ledger';
import { governorStatus } from '@chimera/monitor';
import { journalCommand } from '@chimera/session';
import { leaveCommand } from '@chimera/workdir';
import { findBook, openBook, usageMistake } from '../find-book.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';
import { complain } from '../terminal-text.ts';

export interface GovernorOptions extends PlaceOptions {
  readonly mode?: string;
  readonly reset?: string;
  readonly reduce?: string;
  readonly halt?: string;
  readonly json?: boolean;
}

const COMMANDS = ['reset', 'reduce', 'halt'] as const satisfies Command[];

/** `chimera governor`: shows it, or gives it a command, which is journalled. */
export async function governor(options: GovernorOptions): Promise<number> {
  const { ledgerPath, paths } = findBook(options);
  const terminal = new Terminal();
  if (ledgerPath === null) {
    complain(`There is no book in ${paths.state} yet: "chimera start" opens one.`);
    return 1;
  }
  const given = COMMANDS.filter((name) => options[name] !== undefined);
  if (given.length > 1) throw usageMistake('governor', given.join(' and '), 'one command at a time');
  const [command] = given;
  if (command) {
    const reason = options[command]?.trim() ?? '';
    if (reason === '') throw usageMistake(`--${command}`, reason, 'a reason, which the journal keeps');
    // A session that runs holds the pen: the command goes to it.
    const isDone = !isLocked(paths.lock) && journalCommand(ledgerPath, command, reason);
    if (!isDone) leaveCommand(paths.commands, { command, reason });
    const how = isDone
      ? 'journalled'
      : 'handed to the running session, which journals it with its next candle';
    if (!options.json) terminal.line(`Command "${command}" ${how}.`);
  }
  return show(paths, ledgerPath, options, terminal);
}

function show(paths: Paths, ledgerPath: string, { json }: GovernorOptions, terminal: Terminal): number {
  const reader = openBook(paths, ledgerPath);
  const status = reader.atOnce(() => governorStatus(reader));
  reader.close();
  if (json) {
    terminal.json(status);
    return 0;
  }
  if (!status) {
    terminal.line('The book has no governed session yet.');
    return 0;
  }
  const since = status.since === null ? '' : ` since ${isoTime(status.since)}`;
  const cause = status.cause === null ? '' : ` (${status.cause})`;
  const colour = status.state === 'active' ? 'green' : 'yellow';
  terminal.line(`state            ${terminal.paint(colour, status.state)}${cause}${since}`);
  terminal.line(`day              ${status.day}, began with ${amountText(status.day_start_equity)}`);
  terminal.line(`high-water mark  ${amountText(status.high_water_mark)}`);
  for (const { rule, figure, limit, unit } of status.figures) {
    const text =
      unit === 'count'
        ? `${figure} of ${limit}`
        : `${(figure * 100).toFixed(2)} % of ${(limit * 100).toFixed(2)} %`;
    terminal.line(`${rule.padEnd(16)} ${text}`);
  }
  return 0;
}
