import { jsonText } from '@chimera/base';
import { redacted } from '@chimera/engine';

const longest = 80;
const deepest = 3;
const widest = 10;

/** Names whose values are never shown, in no place. A keyboard and an author are not secret. */
const secretName =
  /(?<!mon|don|tur|hot)key(?!board|frame|note|stone|word)|secret|token|passw|pwd|passphrase|credential|private|mnemonic|jwt|auth(?!ors?(?![a-z]))/i;

export const looksSecret = (name: string): boolean => secretName.test(name);

/** Nothing in it moves a cursor, colours a terminal or turns the direction of writing. */
const quote = (text: string): string => jsonText(text);

const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A value can be huge: the rest of it is not looked at. */
const longestLook = 4_000;

/** A text without secrets, and without what an address has before its `@`, however odd the password is; bounded. */
function withoutSecrets(text: string): string {
  const scheme = text.indexOf('://');
  const at = text.lastIndexOf('@');
  const open = scheme >= 0 && at > scheme ? `${text.slice(0, scheme)}://[redacted]${text.slice(at)}` : text;
  return redacted(open.slice(0, longestLook)).slice(0, longest);
}

function render(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(withoutSecrets(value));
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
        `${quote(withoutSecrets(key))}: ${looksSecret(key) ? '(hidden)' : render(one, depth + 1)}`,
    );
  return `{${members.join(', ')}${more(entries.length)}}`;
}

/**
 * A value as JSON on one line, short enough for a message, also if it is long. `name` is the key it was found
 * under: a value whose name looks like a secret's is not shown.
 */
export function excerpt(value: unknown, name = ''): string {
  if (looksSecret(name)) return '(hidden)';
  return value === undefined ? 'nothing' : clip(render(value, 0));
}

/** A path for people: plain keys as they are, anything else quoted and shortened. */
export function pathText(path: readonly string[]): string {
  return path
    .map((key) => (/^[\w$-]{1,60}$/.test(key) ? key : clip(quote(withoutSecrets(key)))))
    .join('.')
    .replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}
