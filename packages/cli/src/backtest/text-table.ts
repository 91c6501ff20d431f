/** Rows of equal columns: the first to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[], gap = 2): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, place) =>
    Math.max(...rows.map((row) => (row[place] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[place]!)))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** Words broken into lines of at most this many columns, every line but the first indented. */
export function wrapped(text: string, width = 80, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`;
    if (next.length > width && line !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = next;
  }
  return [...lines, line];
}

/** `2026-01-01 00:00`, UTC. */
export function minute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
