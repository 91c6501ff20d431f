import { readCsv } from './csv.ts';
import type { RecordedFile } from './recorded-file.ts';

export interface CandleFileOptions {
  /** What the file holds if its name does not tell. */
  readonly symbol: string | null;
}

/**
 * Reads one file of recorded candles, as they stand in it: neither sorted nor folded nor judged. Throws a DataError if
 * it cannot be read.
 */
export async function readCandleFile(path: string, { symbol }: CandleFileOptions): Promise<RecordedFile> {
  return readCsv(path, symbol);
}
