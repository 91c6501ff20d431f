/** Puts rows into a table of a document: the first one under `heading` that begins with `header`. */
export function withTable(
  text: string,
  heading: string,
  header: string,
  rows: readonly (readonly string[])[],
): string {
  const { lines, from, to } = tableIn(text, heading, header);
  return lines.toSpliced(from, to - from, ...rows.map((cells) => `| ${cells.join(' | ')} |`)).join('\n');
}

/** Where the rows of a table stand among the lines of the document, the header left out. */
function tableIn(text: string, heading: string, header: string) {
  const lines = text.split('\n');
  const section = lines.indexOf(heading);
  const found = lines.findIndex((line, place) => place > section && line.startsWith(header));
  if (section < 0 || found < 0) throw new Error(`the document has no table "${header}" under "${heading}"`);
  const from = found + 2;
  const end = lines.findIndex((line, place) => place >= from && !line.startsWith('|'));
  return { lines, from, to: end < 0 ? lines.length : end };
}

/** Puts a sentence in the place of the one that `pattern` finds; there must be exactly one. */
export function withSentence(text: string, pattern: RegExp, sentence: string): string {
  const found = [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))];
  if (found.length !== 1) throw new Error(`the document has ${found.length} sentences like ${pattern}`);
  return text.replace(pattern, () => sentence);
}
