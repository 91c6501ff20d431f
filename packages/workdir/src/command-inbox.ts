import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, readOwnFile, realNow, replaceFile } from '@chimera/base';
import { COMMANDS, type Command, strangerWords } from '@chimera/engine';

/** A word to a session that runs: to its governor, or that a symbol is given up. */
export type GivenCommand =
  | { readonly command: Command; readonly reason: string }
  | { readonly command: 'write-off'; readonly symbol: string; readonly reason: string };

/** Leaves a command for the bot, which looks with every candle; where it is just restarted, the command waits. */
export function leaveCommand(folder: string, given: GivenCommand): void {
  makeFolder(folder);
  const path = freePath(folder);
  replaceFile(path, JSON.stringify(given));
}

/**
 * Obeys what was left, oldest first. A command is removed only after it was obeyed: a process that dies in between
 * obeys it again, which changes nothing. What is not a command is dropped: only the CLI writes here.
 */
export function obeyCommands(folder: string, obey: (given: GivenCommand) => void): void {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return;
  }
  for (const name of names.toSorted()) {
    const path = join(folder, name);
    const given = parse(path);
    if (given) obey(given);
    rmSync(path, { force: true, recursive: true });
  }
}

/** Names sort by time; two of one process may fall into one millisecond. */
function freePath(folder: string): string {
  for (let time = realNow(); ; time += 1) {
    const path = join(folder, `${time}-${process.pid}.json`);
    if (!existsSync(path)) return path;
  }
}

function parse(path: string): GivenCommand | null {
  try {
    const { command, reason, symbol } = JSON.parse(readOwnFile(path));
    if (typeof reason !== 'string') return null;
    const words = strangerWords(reason);
    if (command === 'write-off' && typeof symbol === 'string') return { command, symbol, reason: words };
    return COMMANDS.includes(command) ? { command, reason: words } : null;
  } catch {
    return null;
  }
}
