import type { Masks } from './masks.ts';

/** One annotation of a step, as the run's page would show it. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | null;
}

const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4096;
const COMMAND = /^\s*::([a-z-]+)((?:\s[^:]*)?)::(.*)$/;

/** Reads a step's output as the runner does: workflow commands are obeyed, everything else is log. */
export class StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly groups: string[] = [];
  readonly #masks: Masks;
  #rest = '';
  #stopToken: string | null = null;

  /** Masks hold for the whole job. */
  constructor(masks: Masks) {
    this.#masks = masks;
  }

  get text(): string {
    return this.lines.join('\n');
  }

  write(text: string): void {
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
  }

  end(): void {
    if (this.#rest !== '') this.#line(this.#rest);
    this.#rest = '';
  }

  #line(line: string): void {
    if (this.#stopToken !== null) {
      if (line.trim() === `::${this.#stopToken}::`) this.#stopToken = null;
      else this.#say(line);
      return;
    }
    const [, name, properties = '', value = ''] = COMMAND.exec(line) ?? [];
    switch (name) {
      case undefined:
        this.#say(line);
        return;
      case 'add-mask':
        this.#masks.add(unescapeData(value));
        return;
      case 'stop-commands':
        this.#stopToken = value;
        return;
      case 'group':
        this.groups.push(unescapeData(value));
        this.#say(unescapeData(value));
        return;
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(name, unescapeData(value), /title=([^,]*)/.exec(properties)?.[1] ?? null);
        return;
      case 'debug':
      case 'endgroup':
        return;
      default:
        this.#say(`[unknown command ${name}] ${line}`);
    }
  }

  #annotate(kind: Annotation['kind'], message: string, title: string | null): void {
    this.#say(`${kind}: ${message}`);
    if (this.annotations.filter((other) => other.kind === kind).length >= MOST_OF_A_KIND) return;
    const cut = message.slice(0, LONGEST_MESSAGE);
    this.annotations.push({ kind, message: this.#masks.apply(cut), title: title && unescapeProperty(title) });
  }

  #say(text: string): void {
    for (const line of text.split('\n')) this.lines.push(this.#masks.apply(line));
  }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
