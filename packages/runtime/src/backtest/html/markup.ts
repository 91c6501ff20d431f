/** Text from data or people, harmless between tags and within quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A table; columns whose name begins with `#` are numbers, to the right. Cells are escaped here. */
export function htmlTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const kind = (place: number) => (columns[place]?.startsWith('#') ? ' class="n"' : '');
  const head = columns
    .map((name, place) => `<th${kind(place)}>${escaped(name.replace(/^#/, ''))}</th>`)
    .join('');
  const body = rows.map((cells) => {
    return `<tr>${cells.map((cell, place) => `<td${kind(place)}>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

export function htmlSection(title: string, ...blocks: readonly string[]): string {
  return `<section><h2>${escaped(title)}</h2>\n${blocks.join('\n')}</section>`;
}

/** `2026-01-01 00:00`, UTC. */
export function minute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
