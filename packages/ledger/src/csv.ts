import { decimal, plain, visible } from '@chimera/engine';

export type Cell = string | number | boolean | null;

/** How a spreadsheet sees that a cell is a formula, spaces before it and the wide forms of the signs included. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A field of CSV (RFC 4180), on one line. Words that a spreadsheet would take for a formula get an apostrophe before
 * them, as OWASP advises against "CSV injection": a strategy's reason must not run on the machine of a person who opens the
 * file. Decimals stay as they are.
 */
export function csvField(value: Cell): string {
  if (value === null) return '';
  // Spreadsheets and other programs take 1e-7 for a word.
  if (typeof value === 'number') return plain(decimal(value));
  const words = visible(String(value));
  const text = FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of CSV with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvField).join(',')}\r\n`;
}
