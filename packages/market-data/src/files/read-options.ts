import type { TimeUnit } from './epoch.ts';

/** What a person may say about files that do not tell it themselves; `null` where nothing was said. */
export interface Reading {
  /** `--symbol`: counts more than any name. */
  readonly symbol: string | null;
  /** `--zone`: of written times that name none; an IANA name or an offset such as +02:00. */
  readonly zone: string | null;
  /** `--unit`: of times that are numbers. */
  readonly unit: TimeUnit | null;
  /** `--date-order`: of dates such as 01/02/2026. */
  readonly dateOrder: DateOrder | null;
  /** `--decimal`: what stands before the fraction of a number. */
  readonly decimal: DecimalMark | null;
  /** `--columns`: what each column holds, from the first; `-` for one that is not used. */
  readonly columns: readonly string[] | null;
}

/** What was said, and what else is known. */
export interface ReadOptions extends Reading {
  /** The symbol of a file whose name and content do not tell: the only one that is configured. */
  readonly onlySymbol: string | null;
}

export type DateOrder = 'dmy' | 'mdy';
export type DecimalMark = 'point' | 'comma';

export const NOTHING_SAID: Reading = {
  symbol: null,
  zone: null,
  unit: null,
  dateOrder: null,
  decimal: null,
  columns: null,
};
