import { redacted, visible } from '@chimera/engine';

/** A line is cut here, and looked at no further than there. */
const LONGEST_LINE = 1_000;
const LONGEST_LOOK = 20_000;

/** Of what does not fit, so much is kept from the start of the excerpt; the end tells more. */
const SHARE_OF_START = 0.25;

export type Redact = (text: string) => string;

/** The texts as lines that can be shown: redacted, cut, nothing in them but what a person sees. */
export function shownLines(texts: readonly string[], redact: Redact): readonly string[] {
  const lines = texts.flatMap((text) => text.split(/\r\n|[\n\r\x85\u2028\u2029]/)).map(seen);
  // As a whole: a private key is of several lines.
  return lines.length === 0
    ? []
    : redacted(redact(lines.join('\n')))
        .split('\n')
        .map(cut);
}

/** What a person sees of a line. A word that the look ends in might be the first part of a secret: it goes whole. */
function seen(line: string): string {
  if (line.length <= LONGEST_LOOK) return visible(line);
  return `${visible(line.slice(0, LONGEST_LOOK).replace(/\S{0,20000}$/, ''))} …`;
}

function cut(line: string): string {
  const clean = line.trimEnd();
  return clean.length > LONGEST_LINE ? `${clean.slice(0, LONGEST_LINE).toWellFormed()} …` : clean;
}

/**
 * A block of code that its lines cannot end, of at most `longest` characters. What does not fit is left out between
 * the first lines and the last ones.
 */
export function fenced(lines: readonly string[], longest: number): string {
  const fence = '`'.repeat(Math.max(2, ...lines.map(longestRun)) + 1);
  const room = longest - 2 * fence.length - 'text\n\n'.length;
  return [`${fence}text`, ...fitted(lines, room), fence].join('\n');
}

function longestRun(line: string): number {
  return Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
}

function fitted(lines: readonly string[], room: number): readonly string[] {
  const size = lines.reduce((sum, { length }) => sum + length + 1, 0);
  if (size <= room) return lines;
  const notice = (left: number) => `[… ${left} lines left out; the artifact holds them all …]`;
  const free = room - notice(lines.length).length - 1;
  const first = countThatFit(lines, free * SHARE_OF_START);
  const kept = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
  const last = countThatFit(lines.slice(first).toReversed(), free - kept);
  return [...lines.slice(0, first), notice(lines.length - first - last), ...lines.slice(lines.length - last)];
}

function countThatFit(lines: readonly string[], room: number): number {
  let left = room;
  const over = lines.findIndex(({ length }) => {
    left -= length + 1;
    return left < 0;
  });
  return over === -1 ? lines.length : over;
}
