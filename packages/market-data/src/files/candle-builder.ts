import { counted } from '@chimera/base';
import { shortWords } from '@chimera/engine';
import { DataError } from './data-error.ts';
import { GrowingRows } from './growing-rows.ts';
import { decimalMarkOf, numberOf } from './numbers.ts';
import type { DecimalMark, ReadOptions } from './read-options.ts';
import { FILE_COLUMNS } from './recorded-file.ts';
import { sourceOf } from './source-of-file.ts';
import { splitSymbol, symbolOfFile } from './symbol-of-file.ts';
import { columnPlaces } from './table-plan.ts';
import { columnsTaken, type TakenFor } from './taken-for.ts';
import { type Cell, type TimeReading, timeReading } from './time-reading.ts';
import { type ColumnPlaces, PRICES } from './titles.ts';

export interface TableAbout {
  /** As it was given. */
  readonly path: string;
  /** The file's name; that within a zip where the outer one tells no symbol. */
  readonly names: readonly string[];
  readonly format: string;
  readonly options: ReadOptions;
  /** More candles than this do not fit into the machine's memory. */
  readonly mostCandles: number;
  /** About how many there are. */
  readonly expected: number;
  readonly titles: readonly string[] | null;
  /** The first rows, which are handed over again. */
  readonly sample: readonly (readonly Cell[])[];
  /** What stands before the titles. */
  readonly preamble: string;
  /** Whether a comma also stands between the columns. */
  readonly isComma: boolean;
}

export interface BuiltCandles {
  readonly symbol: string;
  /** See RecordedFile. */
  readonly rows: Float64Array;
  readonly taken: TakenFor;
}

const EMPTY = /^\s*(|null|nan|none|n\/a|-)\s*$/i;

/** Makes candles of a table's rows. What cannot be read is a DataError with the line that holds it. */
export class CandleBuilder {
  readonly #about: TableAbout;
  readonly #places: ColumnPlaces;
  readonly #times: TimeReading;
  readonly #decimal: DecimalMark;
  readonly #source: string;
  readonly #candles: GrowingRows;
  readonly #symbols = new Set<string>();
  readonly #wanted: string | null;
  #empty = 0;
  #others = 0;
  /** Ticks instead of a volume that is 0 throughout. */
  #ticks: number[] | null = null;

  constructor(about: TableAbout) {
    this.#about = about;
    this.#candles = new GrowingRows(Math.min(about.expected, about.mostCandles));
    const { path, titles, sample, options } = about;
    const source = sourceOf(about.names[0] ?? path, titles, sample[0] ?? [], about.preamble, about.format);
    this.#source = source.name;
    this.#wanted = options.symbol;
    const told = this.#symbolOfNames();
    this.#places = columnPlaces(path, titles, sample, options, told?.split('/')[0] ?? null);
    const { time, clock } = this.#places;
    const times = sample.map((row) => joined(row, time!, clock)).filter((cell) => cell != null);
    this.#times = timeReading(path, times, options, source.isLocal);
    const numbers = sample.flatMap((row) => PRICES.map((role) => row[this.#places[role]!]));
    const texts = numbers.filter((cell) => typeof cell === 'string');
    const mark = options.decimal ?? decimalMarkOf(texts, about.isComma);
    if (mark === null) {
      throw new DataError(
        `${path}: the comma in its numbers may stand before thousands or before a fraction`,
        'say which: --decimal comma or --decimal point',
      );
    }
    this.#decimal = mark;
    if (this.#places.ticks !== undefined && this.#places.ticks !== this.#places.volume) this.#ticks = [];
  }

  /** `line` counts from 1. */
  take(row: readonly Cell[], line: number): void {
    const { time, clock, open, high, low, close, volume, symbol, ticks } = this.#places;
    if (symbol !== undefined && !this.#isWanted(row[symbol])) return;
    const o = this.#number(row[open!]);
    const h = this.#number(row[high!]);
    const l = this.#number(row[low!]);
    const c = this.#number(row[close!]);
    const v = volume === undefined ? 0 : this.#number(row[volume]);
    if (Number.isNaN(o + h + l + c + v)) {
      if (this.#isEmpty(row)) this.#empty += 1;
      else throw this.#wrongNumber(row, line);
      return;
    }
    const start = this.#times.read(joined(row, time!, clock));
    if (Number.isNaN(start)) throw this.#wrong(line, 'time', row[time!], 'no time');
    if (this.#candles.count >= this.#about.mostCandles) throw tooMany(this.#about);
    this.#candles.add(start, o, h, l, c, v);
    if (this.#ticks !== null) {
      if (v === 0) this.#ticks.push(this.#number(row[ticks!]) || 0);
      else this.#ticks = null;
    }
  }

  done(): BuiltCandles {
    const { path, options, titles, format } = this.#about;
    if (this.#candles.count === 0) {
      throw new DataError(
        this.#others > 0
          ? `${path}: there are no candles of ${options.symbol} in it`
          : `${path}: there are no candles in it`,
        this.#others > 0
          ? 'name a symbol that its symbol column holds, or leave that column out with --columns'
          : 'name a file that holds candles',
      );
    }
    const rows = this.#candles.done();
    for (const [index, ticks] of this.#ticks?.entries() ?? []) rows[index * FILE_COLUMNS + 5] = ticks;
    const { symbol, from } = this.#symbol();
    const places = this.#ticks === null ? this.#places : { ...this.#places, volume: this.#places.ticks! };
    return {
      symbol,
      rows,
      taken: {
        file: path,
        source: this.#source,
        format,
        symbol,
        symbolFrom: from,
        columns: columnsTaken(places, titles),
        time: this.#times.describe(),
        candles: this.#candles.count,
        notes: [
          ...(this.#decimal === 'comma' ? ['decimal commas'] : []),
          ...(places.volume === undefined ? ['no volume'] : []),
          ...(places.volume !== undefined && places.volume === this.#places.ticks ? ['volume in ticks'] : []),
          ...(this.#empty > 0 ? [`${counted(this.#empty, 'row')} without prices left out`] : []),
          ...(this.#others > 0 ? [`${counted(this.#others, 'row')} of other symbols left out`] : []),
        ],
      },
    };
  }

  #number(cell: Cell): number {
    if (typeof cell === 'string') return numberOf(cell, this.#decimal);
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : Number.NaN;
    return typeof cell === 'bigint' ? Number(cell) : Number.NaN;
  }

  /** A day without trades, as some sources write it. */
  #isEmpty(row: readonly Cell[]): boolean {
    return PRICES.every((role) => {
      const cell = row[this.#places[role]!];
      return cell === null || Number.isNaN(cell) || (typeof cell === 'string' && EMPTY.test(cell));
    });
  }

  /** Of a table of several symbols only the rows of the one that was named are taken. */
  #isWanted(cell: Cell): boolean {
    const text = String(cell ?? '').trim();
    const symbol = splitSymbol(text) ?? text.slice(0, 40);
    if (this.#wanted !== null && symbol !== this.#wanted) {
      this.#others += 1;
      return false;
    }
    this.#symbols.add(symbol);
    if (this.#symbols.size <= 1) return true;
    throw new DataError(
      `${this.#about.path}: it holds candles of several symbols`,
      'name one of them with --symbol, or split it into a file a symbol',
    );
  }

  #symbolOfNames(): string | null {
    for (const name of this.#about.names) {
      const symbol = symbolOfFile(name);
      if (symbol !== null) return symbol;
    }
    return null;
  }

  #symbol(): { symbol: string; from: TakenFor['symbolFrom'] } {
    const { path, options } = this.#about;
    if (options.symbol !== null) return { symbol: options.symbol, from: 'option' };
    const named = this.#symbolOfNames();
    if (named !== null) return { symbol: named, from: 'name' };
    const [written] = this.#symbols;
    const split = written === undefined ? null : splitSymbol(written);
    if (split !== null) return { symbol: split, from: 'content' };
    if (options.onlySymbol !== null) return { symbol: options.onlySymbol, from: 'configuration' };
    throw new DataError(
      `${path}: the file's name does not tell its symbol, as BTC_USDT-1m.csv does`,
      'say it: --symbol BTC/USDT',
    );
  }

  #wrongNumber(row: readonly Cell[], line: number): DataError {
    const roles = [...PRICES, 'volume'] as const;
    const role = roles.find((each) => Number.isNaN(this.#number(row[this.#places[each] ?? -1] ?? null)))!;
    return this.#wrong(line, role, row[this.#places[role]!], 'no number');
  }

  /** One short field at most is quoted, and only of what was taken for candles before. */
  #wrong(line: number, role: string, cell: Cell, what: string): DataError {
    const isMissing = cell === undefined || cell === null || String(cell).trim() === '';
    const isKnown = this.#candles.count > 0 || this.#about.titles !== null;
    const text = shortWords(String(cell), 24)
      .replace(/[^\p{L}\p{N} _.,:+…-]/gu, '?')
      .trim();
    const quoted = isKnown ? `"${text}"` : 'what stands there';
    return new DataError(
      `${this.#about.path}:${line}: the ${role} is ${isMissing ? 'missing' : `${what}: ${quoted}`}`,
      'mend or remove that line; each row holds a time, open, high, low, close and volume',
    );
  }
}

function joined(row: readonly Cell[], time: number, clock: number | undefined): Cell {
  return clock === undefined ? row[time] : `${row[time]} ${row[clock]}`;
}

function tooMany({ path, mostCandles }: TableAbout): DataError {
  const most = `${Math.floor(mostCandles / 1e5) / 10} million candles`;
  return new DataError(
    `${path}: it holds more than the ${most} that fit into this machine's free memory`,
    'give it in parts, fold it to a longer timeframe first, or use a machine with more memory',
  );
}
