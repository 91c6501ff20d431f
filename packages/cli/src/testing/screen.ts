const ESCAPE = '\u001b';

/** A control sequence, a line's end, or what is shown. */
const PIECES = new RegExp(`${ESCAPE}\\[[?\\d;]*[A-Za-z]|\\r|\\n|[^${ESCAPE}\\r\\n]+`, 'g');

/**
 * What a terminal shows of what was written to it: as much of one as the live view needs (line feeds, carriage returns,
 * automatic wrapping, cursor up, clearing to the end of line and screen). Anything else it does not know is an error.
 */
export class Screen {
  readonly #columns: number;
  readonly #rows: string[] = [''];
  #row = 0;
  #column = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** The rows, without what is blank at their ends and below them. */
  get rows(): readonly string[] {
    const rows = this.#rows.map((row) => row.trimEnd());
    while (rows.at(-1) === '') rows.pop();
    return rows;
  }

  write(text: string): void {
    const pieces = text.match(PIECES) ?? [];
    for (const piece of pieces) {
      if (piece === '\r') this.#column = 0;
      else if (piece === '\n') this.#lineFeed();
      else if (piece.startsWith(ESCAPE)) this.#obey(piece);
      else for (const letter of piece) this.#put(letter);
    }
  }

  #put(letter: string): void {
    if (this.#column === this.#columns) this.#lineFeed();
    const row = this.#rows[this.#row]!.padEnd(this.#column);
    this.#rows[this.#row] = row.slice(0, this.#column) + letter + row.slice(this.#column + 1);
    this.#column += 1;
  }

  #lineFeed(): void {
    this.#row += 1;
    this.#column = 0;
    this.#rows[this.#row] ??= '';
  }

  #obey(sequence: string): void {
    const rest = this.#rows[this.#row]!.slice(0, this.#column);
    const command = sequence.slice(2);
    if (/^\d+A$/.test(command)) this.#row = Math.max(0, this.#row - Number.parseInt(command, 10));
    else if (command === 'K') this.#rows[this.#row] = rest;
    else if (command === 'J') this.#rows.splice(this.#row, this.#rows.length, rest);
    else if (!/^(?:\?(?:25|2026)[hl]|\d*m)$/.test(command))
      throw new Error(`unknown sequence ${JSON.stringify(sequence)}`);
  }
}
