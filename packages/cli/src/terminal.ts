import { styleText } from 'node:util';

type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** The terminal as a place to write: colours and a line that rewrites itself only where a person looks on. */
export class Terminal {
  readonly #out: NodeJS.WriteStream;
  #hasProgress = false;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  get isInteractive(): boolean {
    return this.#out.isTTY === true;
  }

  /** Colours only on a terminal, and never against NO_COLOR. */
  paint(colour: Colour, text: string): string {
    return styleText(colour, text, { stream: this.#out });
  }

  line(text = ''): void {
    this.#clearProgress();
    this.#out.write(`${text}\n`);
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
