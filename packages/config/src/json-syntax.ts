import { excerpt } from './excerpt.ts';

/** Where a text stops being JSON, and why. Lines and columns count from 1. */
export interface SyntaxMistake {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

const expectations = {
  value: 'a value: text in double quotes, a number, true, false, null, { or [',
  'value or ]': 'a value or ]',
  key: 'a key in double quotes',
  'key or }': 'a key in double quotes or }',
  colon: 'a colon',
  'comma or }': 'a comma or }',
  'comma or ]': 'a comma or ]',
  end: 'the end of the file',
} as const;

type Expectation = keyof typeof expectations;

const escaped = String.raw`\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`;
const plain = String.raw`[^"\\\u0000-\u001f]*`;
const token = new RegExp(
  String.raw`[ \t\r\n]*(?:("${plain}(?:${escaped}${plain})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))`,
  'y',
);

const afterValue = (open: readonly string[]): Expectation =>
  open.length === 0 ? 'end' : open.at(-1) === '{' ? 'comma or }' : 'comma or ]';

/** What may follow once `found` was read, or `undefined` where it is not allowed; keeps `open` up to date. */
function next(expected: Expectation, found: RegExpExecArray, open: string[]): Expectation | undefined {
  const [, text, literal, sign] = found;
  const valueAllowed = expected === 'value' || expected === 'value or ]';
  if (text !== undefined && expected.startsWith('key')) return 'colon';
  if (text !== undefined || literal !== undefined) return valueAllowed ? afterValue(open) : undefined;
  if (sign === ':') return expected === 'colon' ? 'value' : undefined;
  if (sign === ',')
    return expected === 'comma or }' ? 'key' : expected === 'comma or ]' ? 'value' : undefined;
  if (sign === '{' || sign === '[') {
    if (!valueAllowed) return undefined;
    open.push(sign);
    return sign === '{' ? 'key or }' : 'value or ]';
  }
  if (!expected.endsWith(`or ${sign}`)) return undefined;
  open.pop();
  return afterValue(open);
}

function remedyFor(char: string, expected: Expectation): string {
  if (char === '') return 'The file ends too early: complete it, or restore it from a copy.';
  if (char === '"' && !expected.startsWith('comma'))
    return 'End the text with a double quote on the same line.';
  if (char === "'") return 'Use double quotes.';
  if (char === '/' || char === '#') return 'Remove the comment: JSON has none.';
  if (expected === 'key' || (expected === 'value' && char === ']')) return 'Remove the comma before it.';
  if (expected === 'end') return 'Remove what follows the closing bracket.';
  return 'Correct this place; everything before it is well-formed.';
}

/** The first mistake in a text that is meant to be JSON, or `undefined` where it is JSON. */
export function syntaxMistake(text: string): SyntaxMistake | undefined {
  const open: string[] = [];
  let expected: Expectation = 'value';
  let offset = 0;
  for (;;) {
    token.lastIndex = offset;
    const found = token.exec(text);
    const following: Expectation | undefined = found === null ? undefined : next(expected, found, open);
    if (following === undefined) break;
    expected = following;
    offset = token.lastIndex;
  }
  while (/[ \t\r\n]/.test(text.charAt(offset))) offset += 1;
  const [char = ''] = text.slice(offset, offset + 2);
  if (char === '' && expected === 'end') return undefined;
  const before = text.slice(0, offset).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    found: char === '' ? 'the end of the file' : excerpt(char),
    expected: expectations[expected],
    remedy: remedyFor(char, expected),
  };
}
