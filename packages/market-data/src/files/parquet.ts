import { type AsyncBuffer, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { type BuiltCandles, CandleBuilder } from './candle-builder.ts';
import { damaged } from './data-error.ts';
import { freeBytes, refuseTooLarge } from './memory-budget.ts';
import { type RawTable, SAMPLE_ROWS } from './raw-table.ts';
import type { Cell } from './time-reading.ts';

/** This many rows are held as objects at once. */
const ROWS_AT_ONCE = 100_000;

/** Reads a parquet file, a part of its rows after the other. */
export async function readParquet(file: AsyncBuffer, about: RawTable): Promise<BuiltCandles> {
  try {
    const metadata = await parquetMetadataAsync(file);
    const count = Number(metadata.num_rows);
    refuseTooLarge(about.path, file.byteLength, count);
    const titles = parquetSchema(metadata).children.map(({ element }) => element.name);
    let builder: CandleBuilder | null = null;
    for (let from = 0; from < count; from += ROWS_AT_ONCE) {
      const rowEnd = Math.min(count, from + ROWS_AT_ONCE);
      let rows: readonly (readonly Cell[])[] = [];
      await parquetRead({
        file,
        metadata,
        compressors: bounded(),
        rowStart: from,
        rowEnd,
        onComplete: (read) => {
          rows = read as Cell[][];
        },
      });
      builder ??= new CandleBuilder({
        ...about,
        titles,
        sample: rows.slice(0, SAMPLE_ROWS),
        preamble: '',
        isComma: false,
        expected: count,
      });
      for (const [at, row] of rows.entries()) builder.take(row, from + at + 1);
    }
    builder ??= new CandleBuilder({
      ...about,
      titles,
      sample: [],
      preamble: '',
      isComma: false,
      expected: count,
    });
    return builder.done();
  } catch (error) {
    throw damaged(about.path, 'parquet', error);
  }
}

/** How long a page says it is, is what a stranger wrote: no room is made that the machine has not. */
function bounded(): typeof compressors {
  const most = freeBytes();
  return Object.fromEntries(
    Object.entries(compressors).map(([name, decode]) => [
      name,
      (input: Uint8Array, length: number) => {
        if (!(length >= 0 && length <= most)) throw new RangeError('longer than the free memory');
        return decode(input, length);
      },
    ]),
  );
}
