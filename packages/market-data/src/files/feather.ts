import { zstdDecompressSync } from 'node:zlib';
import { CompressionType, setCompressionCodec, type Table, tableFromIPC } from '@uwdata/flechette';
import { type BuiltCandles, CandleBuilder } from './candle-builder.ts';
import { damaged } from './data-error.ts';
import { decodeLz4Frame } from './lz4-frame.ts';
import { freeBytes, refuseTooLarge } from './memory-budget.ts';
import { type RawTable, SAMPLE_ROWS } from './raw-table.ts';
import type { Cell } from './time-reading.ts';

/** Reads a feather file (Arrow IPC), compressed or not. */
export function readFeather(bytes: Uint8Array, about: RawTable): BuiltCandles {
  try {
    const table = tableOf(bytes);
    refuseTooLarge(about.path, bytes.length, table.numRows);
    const titles = table.schema.fields.map(({ name }) => name);
    const columns = titles.map((_, place) => table.getChildAt(place));
    const row = (at: number): readonly Cell[] => columns.map((column) => column.at(at) as Cell);
    const sample = Array.from({ length: Math.min(SAMPLE_ROWS, table.numRows) }, (_, at) => row(at));
    const builder = new CandleBuilder({
      ...about,
      titles,
      sample,
      preamble: '',
      isComma: false,
      expected: table.numRows,
    });
    for (let at = 0; at < table.numRows; at += 1) builder.take(row(at), at + 1);
    return builder.done();
  } catch (error) {
    throw damaged(about.path, 'feather', error);
  }
}

function tableOf(bytes: Uint8Array): Table {
  const encode = () => {
    throw new Error('nothing is written here');
  };
  setCompressionCodec(CompressionType.LZ4_FRAME, { encode, decode: bounded(decodeLz4Frame) });
  const zstd = (data: Uint8Array, length: number) => zstdDecompressSync(data, { maxOutputLength: length });
  setCompressionCodec(CompressionType.ZSTD, { encode, decode: bounded(zstd) });
  return tableFromIPC(bytes, { useDate: true });
}

type Decode = (data: Uint8Array, length: number) => Uint8Array;

/** How long a part says it is, is what a stranger wrote: no room is made that the machine has not. */
function bounded(decode: Decode): Decode {
  return (data, length) => {
    if (!(length >= 0 && length <= freeBytes())) throw new RangeError('longer than the free memory');
    return decode(data, length);
  };
}
