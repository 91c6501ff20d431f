import { fileTime } from '../../clock.ts';

/**
 * What a saved copy of a book is called, as the cache's key and as the artifact's name. The labels alone tell which
 * copy is the newest, and whether two of them contradict each other.
 */
export interface Label {
  readonly text: string;
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

const FORM =
  /^chimera-book-v1-([a-z]+)-g(\d{4})-(\d{9})-([0-9a-f]{12})-(\d{1,15})-(\d{1,5})-(\d{1,3})-(\d{14})$/;

export function labelPrefix(mode?: string): string {
  return mode === undefined ? 'chimera-book-v1-' : `chimera-book-v1-${mode}-`;
}

export function labelOf(facts: Omit<Label, 'text' | 'savedAt'> & { readonly savedAt: number }): Label {
  const { mode, generation, seq, runId, attempt, leg } = facts;
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  const hash = facts.hash.slice(0, 12);
  const savedAt = fileTime(facts.savedAt).replace('-', '');
  const text = `${labelPrefix(mode)}g${pad(generation, 4)}-${pad(seq, 9)}-${hash}-${runId}-${attempt}-${leg}-${savedAt}`;
  return { ...facts, text, hash, savedAt };
}

/** `null` where it is the name of something else. */
export function parseLabel(text: string): Label | null {
  const [, mode, generation, seq, hash, runId, attempt, leg, savedAt] = FORM.exec(text) ?? [];
  if (savedAt === undefined) return null;
  const numbers = {
    generation: Number(generation),
    seq: Number(seq),
    runId: Number(runId),
    attempt: Number(attempt),
    leg: Number(leg),
  };
  return { text, mode: mode!, hash: hash!, savedAt, ...numbers };
}

/** The newest first. */
export function byAge(one: Label, other: Label): number {
  return (
    other.generation - one.generation ||
    other.seq - one.seq ||
    (other.savedAt > one.savedAt ? 1 : other.savedAt < one.savedAt ? -1 : 0)
  );
}
