import { StringDecoder } from 'node:string_decoder';

/** Cuts a stream into lines of bounded length. */
export class LineReader {
  readonly #mostBytes: number;
  readonly #onLine: (line: string) => void;
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';
  /** The line that comes was told cut: what is left of it is dropped. */
  #isCut = false;

  constructor(mostBytes: number, onLine: (line: string) => void) {
    this.#mostBytes = mostBytes;
    this.#onLine = onLine;
  }

  /** Nothing more comes: what has no line's end is a line. */
  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest);
    this.#rest = '';
  }

  /** `false` if a line is longer than it may be: it was told cut, and the rest of it is dropped. */
  take(bytes: Buffer): boolean {
    const lines = (this.#rest + this.#decoder.write(bytes)).split('\n');
    this.#rest = lines.pop()!;
    for (const line of lines) {
      if (!this.#isCut) this.#onLine(line.slice(0, this.#mostBytes));
      this.#isCut = false;
    }
    if (this.#isCut) this.#rest = '';
    if (this.#rest.length <= this.#mostBytes) return true;
    this.#onLine(this.#rest.slice(0, this.#mostBytes));
    this.#rest = '';
    this.#isCut = true;
    return false;
  }
}
