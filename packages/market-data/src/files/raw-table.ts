import type { TableAbout } from './candle-builder.ts';

/** What is known of a file before its table is looked at. */
export type RawTable = Pick<TableAbout, 'path' | 'names' | 'format' | 'options' | 'mostCandles'>;

/** This many rows tell how a table is read. */
export const SAMPLE_ROWS = 1_000;
