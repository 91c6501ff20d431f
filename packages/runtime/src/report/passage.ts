/** Text of which parts come from outside: a log, a strategy, a market. Each format makes those harmless in its own way. */
export type Words = readonly (string | { readonly quoted: string })[];

/** A part of a report in words that do not depend on the format. */
export interface Passage {
  readonly title: string;
  readonly paragraphs: readonly Words[];
  readonly tables: readonly PassageTable[];
}

/** A column whose name begins with `#` is aligned to the right. */
export interface PassageTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Words[])[];
}

/** The words alone, for formats that take text for nothing but text. */
export function plainWords(words: Words): string {
  return words.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');
}
