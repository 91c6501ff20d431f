/** The columns of a file of candles, for those who have to write one. */
const COLUMNS = 'each line holds timestamp (start of the candle, UTC ms), open, high, low, close, volume';

/** A file of recorded candles that cannot be used: what is wrong and where, and how it is mended. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly remedy: string;

  constructor(message: string, remedy: string = COLUMNS) {
    super(message);
    this.remedy = remedy;
  }
}
