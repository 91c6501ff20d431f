/** A place to write that keeps what was written; a terminal of this many columns, or none. */
export class WrittenStream {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly #colours: number;

  constructor(terminal: { readonly columns?: number | undefined; readonly colours?: number } | null) {
    this.isTTY = terminal !== null;
    this.columns = terminal?.columns;
    this.#colours = terminal?.colours ?? 4;
  }

  write(text: string): boolean {
    this.text += text;
    return true;
  }

  getColorDepth(): number {
    return this.#colours;
  }

  /** As what a terminal takes. */
  get stream(): NodeJS.WriteStream {
    return Object.assign(Object.create(process.stdout), {
      isTTY: this.isTTY,
      columns: this.columns,
      getColorDepth: () => this.getColorDepth(),
      write: (text: string) => this.write(text),
    });
  }

  get lines(): readonly string[] {
    return this.text.split('\n').slice(0, -1);
  }
}
