import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '@chimera/engine';
import { realNow } from '../clock.ts';

/** A word to the governor of a session that runs. */
export interface GivenCommand {
  readonly command: Command;
  readonly reason: string;
}

const COMMANDS: readonly string[] = ['reduce', 'halt', 'reset'] satisfies Command[];

/** Leaves a command for the controller, which looks every second. */
export function leaveCommand(folder: string, given: GivenCommand): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${realNow()}-${process.pid}.json`);
  writeFileSync(`${path}.tmp`, JSON.stringify(given));
  renameSync(`${path}.tmp`, path);
}

/** Takes what was left, oldest first. What is not a command is dropped: only the CLI writes here. */
export function takeCommands(folder: string): readonly GivenCommand[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
  return names.toSorted().flatMap((name) => {
    const path = join(folder, name);
    const given = parse(readFileSync(path, 'utf8'));
    rmSync(path, { force: true });
    return given ? [given] : [];
  });
}

function parse(text: string): GivenCommand | null {
  try {
    const { command, reason } = JSON.parse(text);
    const isCommand = COMMANDS.includes(command) && typeof reason === 'string';
    return isCommand ? { command, reason } : null;
  } catch {
    return null;
  }
}
