import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { realNow } from './clock.ts';

export const LOG_LEVELS = ['DEBUG', 'INFO', 'SUCCESS', 'WARNING', 'ERROR'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A log file is set aside at this size; so many older ones are kept. */
const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const OLDER_FILES = 3;

/**
 * One process's log file. A line is written before `write` returns, so that a crash loses none. What a message
 * holds can neither break out of its line nor reach a terminal as a control sequence.
 */
export class Log {
  readonly #path: string;
  readonly #least: number;
  readonly #echo: ((level: LogLevel, message: string) => void) | null;
  #size: number;

  constructor(path: string, least: LogLevel, echo?: (level: LogLevel, message: string) => void) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#least = LOG_LEVELS.indexOf(least);
    this.#echo = echo ?? null;
    this.#size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
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
    const text = singleLine(message);
    const stamp = new Date(realNow()).toISOString().slice(0, 19).replace('T', ' ');
    const line = `[${stamp} UTC] [${level}] ${text}\n`;
    this.#append(line);
    this.#echo?.(level, text);
  }

  /** A log that cannot be written (a full disk, most likely) must not end what it tells of: the line is lost. */
  #append(line: string): void {
    const bytes = Buffer.byteLength(line);
    try {
      if (this.#size + bytes > LARGEST_FILE_BYTES) this.#rotate();
      appendFileSync(this.#path, line);
      this.#size += bytes;
    } catch {}
  }

  #rotate(): void {
    for (let age = OLDER_FILES; age >= 1; age -= 1) {
      const younger = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
      if (statSync(younger, { throwIfNoEntry: false })) renameSync(younger, `${this.#path}.${age}`);
    }
    this.#size = 0;
  }
}

function singleLine(message: string): string {
  const plain = stripVTControlCharacters(message).replace(/\s*[\r\n\x85\u2028\u2029]+\s*/g, ' ⏎ ');
  return plain.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '');
}
