const longest = 80;
const deepest = 3;
const widest = 10;

/** Names whose values are never shown, wherever they stand. */
const secretName = /key|secret|token|passw|passphrase|credential|private|mnemonic|auth/i;

export const looksSecret = (name: string): boolean => secretName.test(name);

/** Everything that moves a cursor, colours a terminal or turns the direction of writing. */
const invisible = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const quote = (text: string): string =>
  JSON.stringify(text).replace(invisible, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

function render(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(value.slice(0, longest));
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === deepest) return Array.isArray(value) ? '[…]' : '{…}';
  const more = (count: number) => (count > widest ? ', …' : '');
  if (Array.isArray(value)) {
    const items = value.slice(0, widest).map((item) => render(item, depth + 1));
    return `[${items.join(', ')}${more(value.length)}]`;
  }
  const entries = Object.entries(value);
  const members = entries
    .slice(0, widest)
    .map(
      ([key, one]) =>
        `${quote(key.slice(0, longest))}: ${looksSecret(key) ? '(hidden)' : render(one, depth + 1)}`,
    );
  return `{${members.join(', ')}${more(entries.length)}}`;
}

/**
 * A value as JSON on one line, short enough for a message whatever it is. `name` is the key it was found
 * under: a value whose name looks like a secret's is not shown.
 */
export function excerpt(value: unknown, name = ''): string {
  if (looksSecret(name)) return '(hidden)';
  return value === undefined ? 'nothing' : clip(render(value, 0));
}

/** A path for people: plain keys as they are, anything else quoted and shortened. */
export function pathText(path: readonly string[]): string {
  return path
    .map((key) => (/^[\w$-]{1,60}$/.test(key) ? key : clip(quote(key.slice(0, longest)))))
    .join('.')
    .replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}
