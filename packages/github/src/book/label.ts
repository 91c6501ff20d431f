import { fileTime } from '@chimera/base';
import { BOOK_NAME, MAIN_BOOK } from '@chimera/config';

/**
 * What a saved copy of a book is called, as the cache's key and as the artifact's name. The labels alone tell which
 * copy is the newest, and whether two of them contradict each other.
 */
export interface Label {
  readonly text: string;
  readonly book: string;
  readonly mode: string;
  /** How often the book of this mode was started afresh, from 1. */
  readonly generation: number;
  readonly seq: number;
  /** The first 12 digits of the last entry's hash. */
  readonly hash: string;
  readonly runId: number;
  readonly attempt: number;
  readonly leg: number;
  /** `YYYYMMDDHHMMSS`, UTC. */
  readonly savedAt: string;
}

/** What the labels of all forms, modes and books begin with. */
export const ANY_LABEL = 'chimera-book-v';

const TAIL = String.raw`g(\d{4}|[1-9]\d{4,8})-(\d{9}|[1-9]\d{9,14})-([0-9a-f]{12})-(\d{1,15})-(\d{1,5})-(\d{1,3})-(\d{14})`;
const NAME = BOOK_NAME.source.slice(1, -1);
/** The dot, which no name holds, keeps the labels of `a` apart from those of `a-b`, also by their beginnings. */
const FORM = new RegExp(`^chimera-book-v2-([a-z]+)-(${NAME})\\.${TAIL}$`);
/** As labels were before books had names: they are those of `main`. */
const OLD_FORM = new RegExp(`^chimera-book-v1-([a-z]+)-${TAIL}$`);

export function labelPrefix(mode: string, book: string): string {
  return `chimera-book-v2-${mode}-${book}.`;
}

/** What the labels of a book may begin with: those that are written first. */
export function labelPrefixes(mode: string, book: string): readonly string[] {
  const own = labelPrefix(mode, book);
  return book === MAIN_BOOK ? [own, `chimera-book-v1-${mode}-`] : [own];
}

export function labelOf(facts: Omit<Label, 'text' | 'savedAt'> & { readonly savedAt: number }): Label {
  const { mode, book, generation, seq, runId, attempt, leg } = facts;
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  const hash = facts.hash.slice(0, 12);
  const savedAt = fileTime(facts.savedAt).replace('-', '');
  const text = `${labelPrefix(mode, book)}g${pad(generation, 4)}-${pad(seq, 9)}-${hash}-${runId}-${attempt}-${leg}-${savedAt}`;
  return { ...facts, text, hash, savedAt };
}

/** `null` where it is the name of something else. */
export function parseLabel(text: string): Label | null {
  const named = FORM.exec(text);
  const [mode, book, ...tail] = named?.slice(1) ?? old(text);
  const [generation, seq, hash, runId, attempt, leg, savedAt] = tail;
  if (savedAt === undefined) return null;
  const numbers = {
    generation: Number(generation),
    seq: Number(seq),
    runId: Number(runId),
    attempt: Number(attempt),
    leg: Number(leg),
  };
  return { text, mode: mode!, book: book!, hash: hash!, savedAt, ...numbers };
}

function old(text: string): readonly string[] {
  const [mode, ...tail] = OLD_FORM.exec(text)?.slice(1) ?? [];
  return mode === undefined ? [] : [mode, MAIN_BOOK, ...tail];
}

/** The newest first. */
export function byAge(one: Label, other: Label): number {
  return (
    other.generation - one.generation ||
    other.seq - one.seq ||
    (other.savedAt > one.savedAt ? 1 : other.savedAt < one.savedAt ? -1 : 0)
  );
}
