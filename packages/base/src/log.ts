import { appendFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { strangerWords, withoutRunnerCommands } from '@chimera/engine';
import { realNow } from './clock.ts';
import { requireFile } from './file-kind.ts';
import { makeFolder } from './make-folder.ts';
import { faultInWords } from './storage-fault.ts';

export const LOG_LEVELS = ['DEBUG', 'INFO', 'SUCCESS', 'WARNING', 'ERROR'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A log file is set aside at this size; this many older ones are kept. */
export const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const OLDER_FILES = 3;

const LONGEST_MESSAGE_BYTES = 16_000;

/**
 * One process's log file. A line is written before `write` returns, so that a crash loses none. What a message
 * holds can neither break out of its line nor reach a terminal as a control sequence; secrets are taken out of it, and
 * it is cut if it is too long.
 */
export class Log {
  readonly #path: string;
  readonly #least: number;
  readonly #echo: ((level: LogLevel, message: string) => void) | null;
  /** Lines that could not be written since the last one that could. */
  #lost = 0;
  #onTrouble: ((severity: 'warning' | 'info', message: string) => void) | null = null;

  constructor(path: string, least: LogLevel, echo?: (level: LogLevel, message: string) => void) {
    this.#path = path;
    this.#least = LOG_LEVELS.indexOf(least);
    this.#echo = echo ?? null;
    try {
      makeFolder(dirname(path));
    } catch {
      // The first line tells.
    }
  }

  /** Takes the news that lines are lost, and that they are written again; each is told once. */
  onTrouble(listener: (severity: 'warning' | 'info', message: string) => void): void {
    this.#onTrouble = listener;
  }

  debug(message: string): void {
    this.write('DEBUG', message);
  }

  info(message: string): void {
    this.write('INFO', message);
  }

  success(message: string): void {
    this.write('SUCCESS', message);
  }

  warning(message: string): void {
    this.write('WARNING', message);
  }

  error(message: string): void {
    this.write('ERROR', message);
  }

  write(level: LogLevel, message: string): void {
    if (LOG_LEVELS.indexOf(level) < this.#least) return;
    const text = withoutRunnerCommands(strangerWords(message, LONGEST_MESSAGE_BYTES));
    this.#echo?.(level, text);
    this.#keep(lineOf(level, text));
  }

  /** A log that cannot be written (a full disk, most likely) must not end what it tells of: the line is lost. */
  #keep(line: string): void {
    try {
      this.#append(line);
      if (this.#lost > 0) this.#recovered();
    } catch (error) {
      this.#lost += 1;
      if (this.#lost > 1) return;
      this.#onTrouble?.('warning', `the log ${this.#path} cannot be written: ${faultInWords(error)}`);
    }
  }

  #append(line: string): void {
    requireFile(this.#path);
    // Others write into it as well.
    const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    if (size + Buffer.byteLength(line) > LARGEST_FILE_BYTES) this.#rotate();
    appendFileSync(this.#path, line);
  }

  #recovered(): void {
    const lines = this.#lost === 1 ? 'a line before this one is' : `${this.#lost} lines before this one are`;
    this.#append(lineOf('WARNING', `${lines} missing: they could not be written`));
    this.#lost = 0;
    this.#onTrouble?.(
      'info',
      `the log ${this.#path} is written again; ${lines.replace(' before this one', '')} missing in it`,
    );
  }

  #rotate(): void {
    for (let age = OLDER_FILES; age >= 1; age -= 1) {
      const younger = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
      if (statSync(younger, { throwIfNoEntry: false })) renameSync(younger, `${this.#path}.${age}`);
    }
  }
}

function lineOf(level: LogLevel, text: string): string {
  const stamp = new Date(realNow()).toISOString().slice(0, 19).replace('T', ' ');
  return `[${stamp} UTC] [${level}] ${text}\n`;
}
