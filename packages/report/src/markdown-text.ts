import { redacted, visible } from '@chimera/engine';

/** A text from outside is cut here: one message must not be a whole page. */
const LONGEST_TEXT = 200;

/** Words, numbers and market names that mean nothing to Markdown, HTML or a list of references. */
const HARMLESS = /^[A-Za-z0-9]+(?:[ /-][A-Za-z0-9]+)*$/;

/**
 * A text that logs, strategies or markets gave, without secrets and harmless in Markdown, inside a table or not: as it is
 * if nothing in it could be markup, else as code, in which Markdown, HTML, mentions and links mean nothing.
 */
export function outside(text: string): string {
  const line = redacted(visible(text.replace(/[\s\u0085]+/g, ' '))).trim();
  const letters = [...line];
  const cut = letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join('')}…` : line;
  return HARMLESS.test(cut) ? cut : asCode(cut);
}

function asCode(line: string): string {
  if (line === '') return '–';
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  // A table takes `\|` for a pipe even within code; of a backslash before it a renderer might make `\\` and a border.
  const cell = line.replace(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
  const padded = /^`|`$/.test(cell) ? ` ${cell} ` : cell;
  return fence + padded + fence;
}

/** A column whose name begins with `#` is aligned to the right. Cells must be harmless already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const names = columns.map((name) => name.replace(/^#/, ''));
  const rulers = columns.map((name) => (name.startsWith('#') ? '---:' : '---'));
  return [names, rulers, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
