import { UserError } from '@chimera/base';

/** Recorded candles that cannot be used: what is wrong and where, and how it is mended. */
export class DataError extends UserError {
  override readonly name = 'DataError';
  declare readonly remedy: string;

  /** The remedy has to fit this fault. */
  constructor(message: string, remedy: string) {
    super(message, { remedy, exitCode: 2 });
  }
}

/** What is told of a file that its format's reader gave up on; a DataError that says more stays as it is. */
export function damaged(path: string, format: string, error: unknown): DataError {
  if (error instanceof DataError) return error;
  return new DataError(
    `${path}: it is damaged or cut off, or no file of this kind: it cannot be read as ${format}`,
    'fetch or export the file again',
  );
}
