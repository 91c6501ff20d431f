import { pathText } from './excerpt.ts';
import { type ValueTree, write } from './value-tree.ts';

/** How a layer that is not shaped like the file spells one of the file's keys. */
interface Spelling {
  /** The variable or the flag. */
  readonly name: string;
  readonly text: string;
  readonly expected: string | undefined;
}

/** One layer of settings on its way into the configuration. */
export interface Layer {
  readonly source: string;
  /** How one of its settings is taken back, as the end of a remedy: "…, or ‹remove the key›". */
  readonly undo: string;
  /** Shaped like the file. What diagnosis finds wrong is reported and taken out. */
  readonly values: ValueTree;
  /** By dotted path of the file; empty for the file itself. */
  readonly spelling: ReadonlyMap<string, Spelling>;
}

/** One environment variable or flag, and the keys that it sets. */
export interface Setting {
  readonly name: string;
  readonly paths: readonly string[];
  /** The value of a text, or the text itself where it has none: the schema then refuses it. */
  readonly read: (text: string) => unknown;
  /** What may be said here, where that differs from what the file takes. */
  readonly expected?: string;
}

/** What the layer's author calls a path. */
export const nameIn = (layer: Layer, path: readonly string[]): string =>
  layer.spelling.get(path.join('.'))?.name ?? pathText(path);

/** Settings given as texts, as a layer; an empty text counts as not given. */
export function layerOfTexts(
  source: string,
  undo: string,
  settings: readonly Setting[],
  textOf: (name: string) => string | undefined,
): Layer {
  const values: ValueTree = {};
  const spelling = new Map<string, Spelling>();
  for (const { name, paths, read, expected } of settings) {
    const text = textOf(name)?.trim() ?? '';
    if (text === '') continue;
    for (const path of paths) {
      write(values, path.split('.'), read(text));
      spelling.set(path, { name, text, expected });
    }
  }
  return { source, undo, values, spelling };
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const truth: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

export const asText = (text: string): unknown => text;

export const asNumber = (text: string): unknown => (decimal.test(text) ? Number(text) : text);

export function asBoolean(text: string): unknown {
  const word = text.toLowerCase();
  return Object.hasOwn(truth, word) ? truth[word] : text;
}
