import type { Tone } from '../history.ts';
import { escaped } from './markup.ts';

/** Text is escaped; what is markup already says so by its form. */
export type Content = string | { readonly html: string };

export function html(content: Content): string {
  return typeof content === 'string' ? escaped(content) : content.html;
}

/**
 * A table that scrolls within its place, by keyboard too; its first column names the row. A column whose name begins with
 * `#` is aligned to the right; the text of one that begins with `~` may take several lines.
 */
export function table(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Content[])[],
): string {
  const kind = (column: string) =>
    column.startsWith('#') ? ' class="number"' : column.startsWith('~') ? ' class="words"' : '';
  const head = columns
    .map((column) => `<th scope="col"${kind(column)}>${escaped(column.replace(/^[#~]/, ''))}</th>`)
    .join('');
  const body = rows.map((cells) => {
    const [first = '', ...rest] = cells;
    const others = rest.map((cell, place) => `<td${kind(columns[place + 1]!)}>${html(cell)}</td>`).join('');
    return `<tr><th scope="row">${html(first)}</th>${others}</tr>`;
  });
  return `<div class="scroller" role="group" tabindex="0" aria-label="${escaped(name)}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

export function panel(title: string, ...blocks: readonly string[]): string {
  const id = `part-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return `<section class="panel" aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>\n${blocks.join('\n')}</section>`;
}

export function note(text: string): string {
  return `<p class="note">${escaped(text)}</p>`;
}

export function badge(text: string, tone: Tone): Content {
  return { html: `<span class="badge is-${tone}">${escaped(text)}</span>` };
}

/** Gains and losses by colour and by sign. */
export function gain(text: string, value: number): Content {
  const kind = value > 0 ? 'up' : value < 0 ? 'down' : '';
  return { html: kind === '' ? escaped(text) : `<span class="${kind}">${escaped(text)}</span>` };
}

export function link(text: string, url: string): Content {
  return { html: `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>` };
}

/** `2026-01-01 00:00`, from ISO 8601. */
export function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
