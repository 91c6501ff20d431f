import { TextDecoder } from 'node:util';
import { type BuiltCandles, CandleBuilder } from './candle-builder.ts';
import { DataError } from './data-error.ts';
import { dialectOf, rowsOf } from './dialect.ts';
import { refuseTooLarge } from './memory-budget.ts';
import { type RawTable, SAMPLE_ROWS } from './raw-table.ts';

/** No line of a table of candles is longer, in characters. */
const LONGEST_LINE = 65_536;
/** A file is looked at with its first part of this length, in characters. */
const FIRST_PART = 65_536;
/** `0,1,1,1,1,0` and its line end. */
const LEAST_ROW_BYTES = 12;
const MOST_EMPTY_LINES = 100_000;

export interface TextAbout extends RawTable {
  /** How long it is, in bytes, as far as that is known before it is read. */
  readonly bytes: number | null;
}

/** Reads a table of text, a part after the other: however long it is, only its candles are held. */
export async function readDelimited(
  bytes: AsyncIterable<Uint8Array>,
  about: TextAbout,
): Promise<BuiltCandles> {
  const table = new TextTable(about);
  for await (const part of textOf(bytes)) table.add(part);
  return table.done();
}

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const part of bytes) {
    decoder ??= new TextDecoder(encodingOf(part));
    yield decoder.decode(part, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8';
}

class TextTable {
  readonly #about: TextAbout;
  #builder: CandleBuilder | null = null;
  #delimiter = ',';
  #rest = '';
  /** Of the line that comes next, from 1. */
  #line = 1;
  #empty = 0;

  constructor(about: TextAbout) {
    this.#about = about;
  }

  add(text: string): void {
    const whole = this.#rest + text;
    if (this.#builder === null && whole.length < FIRST_PART) {
      this.#rest = whole;
      return;
    }
    const end = whole.lastIndexOf('\n') + 1;
    this.#rest = whole.slice(end);
    if (this.#rest.length > LONGEST_LINE) throw this.#longLine();
    if (end > 0) this.#take(whole.slice(0, end));
  }

  done(): BuiltCandles {
    if (this.#rest !== '') this.#take(this.#rest);
    this.#rest = '';
    if (this.#builder === null) this.#begin('');
    return this.#builder!.done();
  }

  /** Whole lines. */
  #take(text: string): void {
    const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    const rows = this.#builder === null ? this.#begin(lines) : lines;
    const builder = this.#builder!;
    for (const row of rowsOf(rows.endsWith('\n') ? rows.slice(0, -1) : rows, this.#delimiter)) {
      const line = this.#line;
      this.#line += 1;
      if (row.length === 1 && row[0]!.trim() === '') {
        this.#empty += 1;
        if (this.#empty > MOST_EMPTY_LINES) throw this.#manyEmpty();
        continue;
      }
      builder.take(row, line);
    }
  }

  /** Looks at the first lines; answers the text without those before the first row. */
  #begin(text: string): string {
    const { path, options, bytes } = this.#about;
    const lines = text.split('\n', SAMPLE_ROWS + 50);
    if (lines.some((line) => line.length > LONGEST_LINE)) throw this.#longLine();
    const dialect = dialectOf(path, lines, options);
    const { delimiter, skipped } = dialect;
    const rows = lines
      .slice(skipped)
      .filter((line) => line.trim() !== '')
      .slice(0, SAMPLE_ROWS);
    const rowBytes = (rows.join('').length + rows.length) / Math.max(1, rows.length);
    const expected = bytes === null ? 0 : Math.ceil((bytes / Math.max(rowBytes, LEAST_ROW_BYTES)) * 1.01);
    if (bytes !== null) refuseTooLarge(path, bytes, expected);
    this.#delimiter = delimiter;
    this.#builder = new CandleBuilder({
      ...this.#about,
      ...dialect,
      // The last line may be cut where the first part ends.
      sample: rowsOf(rows.join('\n'), delimiter),
      isComma: delimiter === ',',
      expected,
    });
    this.#line = skipped + 1;
    let from = 0;
    for (let each = 0; each < skipped; each += 1) {
      const end = text.indexOf('\n', from);
      from = end < 0 ? text.length : end + 1;
    }
    return text.slice(from);
  }

  #longLine(): DataError {
    return new DataError(
      `${this.#about.path}: a line of it is longer than ${LONGEST_LINE} characters, as no table of candles has any`,
      'name a file of candles with a row a line',
    );
  }

  #manyEmpty(): DataError {
    return new DataError(
      `${this.#about.path}: it holds more than ${MOST_EMPTY_LINES} empty lines`,
      'name a file of candles with a row a line',
    );
  }
}
