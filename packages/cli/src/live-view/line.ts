import type { Colour } from '../terminal.ts';

/** A piece of a line, with its colour where it has one. */
export interface Part {
  readonly text: string;
  readonly colour?: Colour;
}

/** A line of parts that fits its width. */
export type Line = readonly Part[];

const SEPARATOR: Part = { text: ' · ' };

/** The name of a line takes this many columns. */
const NAME_WIDTH = 9;

/** Where the terminal is narrower than this, the name of a line is left out. */
const LEAST_WIDTH_FOR_NAMES = 40;

/**
 * A named line with as many of its parts as there is room for, the first ones first. At least a piece of the first part
 * is there.
 */
export function fitted(name: string, parts: readonly Part[], width: number): Line {
  const head: readonly Part[] =
    width < LEAST_WIDTH_FOR_NAMES ? [] : [{ text: name.padEnd(NAME_WIDTH), colour: 'dim' }];
  const line: Part[] = [...head];
  let left = width - widthOf(head);
  for (const [index, part] of parts.entries()) {
    const gap = index === 0 ? 0 : SEPARATOR.text.length;
    if (index > 0 && gap + part.text.length > left) break;
    if (index > 0) line.push(SEPARATOR);
    line.push({ ...part, text: shortened(part.text, Math.max(0, left)) });
    left -= gap + part.text.length;
  }
  return line;
}

export function widthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + text.length, 0);
}

/** The beginning of a line, as wide as there is room. */
export function clipped(line: Line, width: number): Line {
  let left = width;
  return line.flatMap((part) => {
    const text = part.text.slice(0, Math.max(0, left));
    left -= part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

/** At most this many characters, `end` the last of them where something is missing. */
export function shortened(text: string, width: number, end = '…'): string {
  if (text.length <= width) return text;
  return width < 1 ? '' : `${text.slice(0, width - end.length)}${end}`;
}
