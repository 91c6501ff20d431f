import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_SUMMARY = 1024 * 1024;

/** The files through which a step tells the runner things. They are read when it has ended, however it ended. */
export class CommandFiles {
  readonly #folder: string;
  readonly #prefix: string;

  constructor(folder: string, prefix: string) {
    this.#folder = folder;
    this.#prefix = prefix;
    for (const path of Object.values(this.environment)) writeFileSync(path, '');
  }

  get environment(): Readonly<Record<string, string>> {
    const path = (name: string) => join(this.#folder, `${this.#prefix}-${name}`);
    return {
      GITHUB_OUTPUT: path('output'),
      GITHUB_STATE: path('state'),
      GITHUB_ENV: path('env'),
      GITHUB_PATH: path('path'),
      GITHUB_STEP_SUMMARY: path('summary'),
    };
  }

  get outputs(): Record<string, string> {
    return pairsOf(this.#read('GITHUB_OUTPUT'));
  }

  get state(): Record<string, string> {
    return pairsOf(this.#read('GITHUB_STATE'));
  }

  get variables(): Record<string, string> {
    return pairsOf(this.#read('GITHUB_ENV'));
  }

  /** `null` where it is too large: GitHub then shows nothing. */
  get summary(): string | null {
    const text = this.#read('GITHUB_STEP_SUMMARY');
    return Buffer.byteLength(text) > LARGEST_SUMMARY ? null : text;
  }

  #read(name: string): string {
    return readFileSync(this.environment[name]!, 'utf8');
  }
}

/** `name=value` lines and `name<<delimiter` blocks. */
function pairsOf(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block) {
      const [, name, delimiter] = block;
      const end = lines.indexOf(delimiter!, index + 1);
      if (end < 0) throw new Error(`the value of ${name} has no end`);
      pairs[name!] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line !== '') {
      const at = line.indexOf('=');
      if (at <= 0) throw new Error(`not a command of a command file: ${line}`);
      pairs[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  return pairs;
}
