import type { EquitySample } from './trading-report.ts';

/**
 * Text in parts. A string is ours. What comes from outside (a log, a strategy, a market) is `quoted`: each format makes it
 * harmless in its own way.
 */
export type Words =
  | string
  | { readonly quoted: string }
  | { readonly strong: Words }
  | { readonly code: string }
  | readonly Words[];

/** A column whose name begins with `#` is aligned to the right. */
export interface PassageTable {
  readonly columns: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
}

/** Words alone are a paragraph. */
export type Block =
  | Words
  | { readonly list: readonly Words[] }
  | PassageTable
  | { readonly curve: readonly EquitySample[]; readonly currency: string };

/** A section of a report in a form that does not depend on the format. */
export interface Passage {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report as its writers take it. */
export interface ReportDocument {
  readonly title: string;
  /** What a reader must know before anything else. */
  readonly notice: Words;
  readonly summary: PassageTable;
  readonly passages: readonly Passage[];
}

/** A section of these blocks; `null` stands for a block that there is no reason for. */
export function passage(title: string, ...blocks: readonly (Block | null)[]): Passage {
  return { title, blocks: blocks.filter((block) => block !== null) };
}

/** As a tag of a template: what is put into it keeps its kind. */
export function words(strings: TemplateStringsArray, ...parts: readonly (Words | number)[]): Words {
  return strings.flatMap((text, place): readonly Words[] => {
    const part = parts[place];
    return part === undefined ? [text] : [text, typeof part === 'number' ? String(part) : part];
  });
}

export function quoted(text: string): Words {
  return { quoted: text };
}

export function joined(parts: readonly Words[], separator = ', '): Words {
  return parts.flatMap((part, place) => (place === 0 ? [part] : [separator, part]));
}

/** The words with each part written by its kind. */
export function written(
  text: Words,
  {
    own = (part) => part,
    quoted,
    strong = (part) => part,
    code = (part) => part,
  }: {
    readonly own?: (text: string) => string;
    readonly quoted: (text: string) => string;
    readonly strong?: (text: string) => string;
    readonly code?: (text: string) => string;
  },
): string {
  const write = (each: Words): string => {
    if (typeof each === 'string') return own(each);
    if ('quoted' in each) return quoted(each.quoted);
    if ('strong' in each) return strong(write(each.strong));
    if ('code' in each) return code(each.code);
    return each.map(write).join('');
  };
  return write(text);
}

/** The words alone, for formats that take text for nothing but text. */
export function plainWords(text: Words): string {
  return written(text, { quoted: (part) => part });
}
