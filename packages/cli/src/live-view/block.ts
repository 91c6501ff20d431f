import { styleText } from 'node:util';
import { terminalLine } from '../terminal-text.ts';
import { clipped, type Line, type Part, widthOf } from './line.ts';

/** A terminal that understands it shows the frame at once; others ignore it. */
const BEGIN_FRAME = '\x1b[?2026h\x1b[?25l';
/** The cursor is hidden within a frame only, so that any end of the process leaves a terminal in order. */
const END_FRAME = '\x1b[?25h\x1b[?2026l';
const TO_LINE_END = '\x1b[K';
const TO_SCREEN_END = '\x1b[J';

/** Lines at the bottom of the terminal that are drawn over in place; what is printed meanwhile stays above them. */
export class Block {
  readonly #out: NodeJS.WriteStream;
  #lines: readonly Line[] = [];
  /** The text of the frame that is on the terminal; empty where none is. */
  #drawn = '';
  readonly #onResize = () => {
    this.#redraw();
  };

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
    out.on('resize', this.#onResize);
  }

  get width(): number {
    // The last column stays free: some terminals wrap as soon as it is written to.
    return Math.max(10, (this.#out.columns || 80) - 1);
  }

  /** Replaces the lines; nothing is written where they are what is there. */
  draw(lines: readonly Line[]): void {
    const most = Math.max(1, (this.#out.rows || 24) - 1);
    // What once wrapped would be taken for one line of text when the terminal changes its width.
    const shown = lines.slice(0, most).map((line) => clipped(line.map(plain), this.width));
    const text = shown.map((line) => this.#painted(line)).join(`${TO_LINE_END}\n`);
    if (text === this.#drawn) return;
    this.#out.write(`${BEGIN_FRAME}${this.#toTop()}${text}${TO_LINE_END}${TO_SCREEN_END}${END_FRAME}`);
    this.#lines = shown;
    this.#drawn = text;
  }

  /** Something is printed where the block stands; it moves below it. */
  above(print: () => void): void {
    const lines = this.#lines;
    this.clear();
    print();
    if (lines.length > 0) this.draw(lines);
  }

  clear(): void {
    if (this.#drawn === '') return;
    this.#out.write(`${this.#toTop()}${TO_SCREEN_END}`);
    this.#drawn = '';
    this.#lines = [];
  }

  /** Takes the block away for good. */
  end(): void {
    this.#out.off('resize', this.#onResize);
    this.clear();
  }

  #redraw(): void {
    const lines = this.#lines;
    this.clear();
    this.draw(lines);
  }

  #painted(line: Line): string {
    return line
      .map(({ text, colour }) => (colour ? styleText(colour, text, { stream: this.#out }) : text))
      .join('');
  }

  /** From the end of the last line to the beginning of the first: on a terminal made narrower, lines take several rows. */
  #toTop(): string {
    if (this.#drawn === '') return '\r';
    const columns = this.#out.columns || 80;
    const rows = this.#lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
    return rows > 1 ? `\r\x1b[${rows - 1}A` : '\r';
  }
}

function plain(part: Part): Part {
  return { ...part, text: terminalLine(part.text) };
}
