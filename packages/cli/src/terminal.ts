import { styleText } from 'node:util';
import { jsonText } from '@chimera/base';
import { Block } from './live-view/block.ts';
import { terminalLine } from './terminal-text.ts';

export type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** What `paint` makes: nothing but these goes to a terminal as a control sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const PAINTED = /(\u001b\[\d+m[^\u001b]*\u001b\[\d+m)/;

/** More than any block of lines that is put together before it is printed. */
const MOST_PAINTED = 10_000;

/**
 * The terminal as a place to write: colours and a line that rewrites itself only if a person looks on. All that a text
 * holds, it reaches the terminal as text.
 */
export class Terminal {
  readonly #out: NodeJS.WriteStream;
  /** The newest texts that were painted: a session paints for hours. */
  readonly #painted = new Set<string>();
  #hasProgress = false;
  #block: Block | null = null;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  get isInteractive(): boolean {
    return this.#out.isTTY === true;
  }

  /** Whether it can be drawn on, and not only written to line by line. */
  get canDraw(): boolean {
    return this.isInteractive && process.env.TERM !== 'dumb';
  }

  /** In columns; what is no terminal is read by people on one, most often. */
  get width(): number {
    return this.#out.columns || 80;
  }

  /** Colours only on a terminal, and never against NO_COLOR. */
  paint(colour: Colour, text: string): string {
    const painted = styleText(colour, terminalLine(text), { stream: this.#out });
    this.#painted.delete(painted);
    this.#painted.add(painted);
    if (this.#painted.size > MOST_PAINTED) this.#painted.delete(this.#painted.values().next().value!);
    return painted;
  }

  line(text = ''): void {
    this.#clearProgress();
    const print = () => this.#out.write(`${this.#clean(text)}\n`);
    if (this.#block) this.#block.above(print);
    else print();
  }

  /** A heading, with a line before it. */
  title(text: string): void {
    this.line();
    this.line(this.paint('bold', text));
  }

  /** A document for programs. */
  json(value: unknown): void {
    this.#out.write(`${jsonText(value, 2)}\n`);
  }

  /** Lines that are drawn over in place, below everything that is printed until they are closed. */
  openBlock(): Block {
    this.#block = new Block(this.#out);
    return this.#block;
  }

  closeBlock(): void {
    this.#block?.end();
    this.#block = null;
  }

  /** A line that the next one replaces; on anything but a terminal, a line like others. */
  progress(text: string): void {
    if (!this.isInteractive) {
      this.line(text);
      return;
    }
    this.#clearProgress();
    this.#out.write(terminalLine(text).slice(0, Math.max(20, (this.#out.columns || 80) - 1)));
    this.#hasProgress = true;
  }

  /** Takes the line away that would have been replaced. */
  endProgress(): void {
    this.#clearProgress();
  }

  /** What stands there stays, and the next line comes below it. */
  keepProgress(): void {
    if (this.#hasProgress) this.#out.write('\n');
    this.#hasProgress = false;
  }

  /** Colours that this terminal painted stay; any other sequence goes. */
  #clean(text: string): string {
    if (!text.includes('\u001b')) return terminalLine(text);
    return text
      .split(PAINTED)
      .map((piece) => (this.#painted.has(piece) ? piece : terminalLine(piece)))
      .join('');
  }

  #clearProgress(): void {
    if (this.#hasProgress) this.#out.write('\r\x1b[2K');
    this.#hasProgress = false;
  }
}
