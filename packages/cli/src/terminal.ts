import { styleText } from 'node:util';
import { Block } from './live-view/block.ts';

export type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** The terminal as a place to write: colours and a line that rewrites itself only where a person looks on. */
export class Terminal {
  readonly #out: NodeJS.WriteStream;
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
    return styleText(colour, text, { stream: this.#out });
  }

  line(text = ''): void {
    this.#clearProgress();
    const print = () => this.#out.write(`${text}\n`);
    if (this.#block) this.#block.above(print);
    else print();
  }

  /** Lines that are drawn over in place, below everything that is printed until they are closed. */
  openBlock(): Block {
    this.#block = new Block(this.#out, this);
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
    this.#out.write(text.slice(0, Math.max(20, (this.#out.columns || 80) - 1)));
    this.#hasProgress = true;
  }

  /** Takes the line away that would have been replaced. */
  endProgress(): void {
    this.#clearProgress();
  }

  #clearProgress(): void {
    if (this.#hasProgress) this.#out.write('\r\x1b[2K');
    this.#hasProgress = false;
  }
}
