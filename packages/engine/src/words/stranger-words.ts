import { redacted } from './secrets.ts';

/** What a stranger wrote is cut here, mark and all; bytes of UTF-8. */
export const LONGEST_WORDS_BYTES = 2_000;

/** What is looked at before it is cleaned and cut. A word that the look ends in might be the first part of a secret. */
const LONGEST_LOOK = 16_000;
const LONGEST_LAST_WORD = 4_000;

/** Colours, moves of the cursor, titles of windows and links of a terminal. */
const TERMINAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /(?:\u001b\[|\u009b)[0-?]{0,100}[ -/]{0,10}[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]{0,4000}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,10}[0-~]/g;

/** What nobody sees: controls, joiners, turns of the direction of writing, fillers, tags. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/;

/** Almost every text is such. */
const IS_PLAIN = /^[ -~]*$/;

/** The text on one line, of signs that a person sees; nothing in it moves a cursor or turns the direction of writing. */
export function visible(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  const lines = text.replace(TERMINAL, '').split(LINE_BREAKS);
  // Not by a pattern with the space around a break: it would begin anew at every space.
  const line =
    lines.length === 1
      ? lines[0]!
      : lines
          .map((each) => each.trim())
          .filter(Boolean)
          .join(' ⏎ ');
  return line.replaceAll('\t', ' ').replace(INVISIBLE, '').toWellFormed();
}

/**
 * What a strategy, an exchange or another stranger wrote, as ledgers, logs and pages may keep it: visible signs on one
 * line, without secrets, at most `longestBytes` of UTF-8 with a mark at the cut. The same text always gives the
 * same words, and words that went through once come through unchanged: a replay journals what the session did.
 */
export function strangerWords(text: string, longestBytes = LONGEST_WORDS_BYTES): string {
  const words = redacted(visible(lookedAt(text)));
  const isWhole = text.length <= LONGEST_LOOK;
  if (isWhole && lengthThatFits(words, longestBytes) === words.length) return words;
  const mark = ` … [cut: ${text.length} characters]`;
  const kept = words.slice(0, lengthThatFits(words, longestBytes - mark.length - 2));
  // A mark of a redaction is not cut in two.
  return kept.replace(/\[[a-z]{0,8}$/, '').trimEnd() + mark;
}

/**
 * The beginning of a stranger's words, at most `most` characters and a mark, to be quoted in a sentence. Secrets are
 * taken out before it is cut: half of one is still one.
 */
export function shortWords(text: string, most: number): string {
  const words = strangerWords(text);
  return words.length > most ? `${words.slice(0, most).toWellFormed()}…` : words;
}

function lookedAt(text: string): string {
  if (text.length <= LONGEST_LOOK) return text;
  let end = LONGEST_LOOK;
  const least = LONGEST_LOOK - LONGEST_LAST_WORD;
  while (end > least && !/\s/.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** How many of the text's UTF-16 code units fit into `bytes` of UTF-8; no character is split. */
function lengthThatFits(text: string, bytes: number): number {
  // No character needs more than three bytes a code unit.
  if (text.length * 3 <= bytes) return text.length;
  return new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, bytes))).read;
}
