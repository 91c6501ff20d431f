import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { monotonicNow } from '../../clock.ts';
import { CLIENT_PATIENCE_MS } from '../deadline.ts';
import type { BookScene, BookSource } from './book-scene.ts';
import { hadSessions } from './history.ts';
import { Lineage } from './lineage.ts';
import { LEDGER_FILE, type Manifest } from './packed-book.ts';
import {
  type BroughtBook,
  bring,
  bringNewestCache,
  type Candidate,
  type Inventory,
  takeInventory,
} from './shelves.ts';

export interface FoundBook {
  readonly seq: number;
  readonly hash: string;
  readonly source: BookSource;
  /** The ledger's file. */
  readonly path: string;
  /** By which run and where in its session the copy was saved; `null` for the one in the work directory. */
  readonly saved: Pick<Manifest, 'runId' | 'leg' | 'stage'> | null;
}

export interface BookRefusal {
  readonly kind: 'book-lost' | 'book-forked';
  readonly reason: string;
  readonly remedy: string;
}

/** What came of looking for the book: it, nothing because there never was one, or why nobody may go on. */
export interface BookSearch {
  readonly found: FoundBook | null;
  readonly refusal: BookRefusal | null;
  readonly generation: number;
  /** Whether a new book is opened because somebody asked for it. */
  readonly opensNew: boolean;
  readonly warnings: readonly string[];
}

/** So many times the patience for one copy, copies are tried: a service that is down must not eat the job's time. */
const MOST_PATIENCE = 3;

const NEW_BOOK =
  'where no copy is left, run the workflow by hand with new-book ticked: a new book is opened, and what is there is archived';

/**
 * Finds the newest copy of the book that verifies, on both shelves and in the work directory. Refuses where a newer
 * one is known but cannot be had, where two contradict each other, and where there was one but none is left.
 */
export async function findBook(
  scene: BookScene,
  { newBook }: { readonly newBook: boolean },
): Promise<BookSearch> {
  rmSync(scene.scratch, { recursive: true, force: true });
  const inventory = await takeInventory(scene);
  const newest = inventory.candidates[0]?.label.generation ?? 0;
  const warnings = [...inventory.warnings];
  const answer = (rest: Partial<BookSearch>): BookSearch => {
    return {
      found: null,
      refusal: null,
      generation: Math.max(1, newest),
      opensNew: false,
      warnings,
      ...rest,
    };
  };
  const refuse = (kind: BookRefusal['kind'], reason: string, remedy = NEW_BOOK) =>
    answer({ refusal: { kind, reason, remedy } });
  if (newBook && !isOpenedByThisRun(scene, inventory, newest)) {
    const reason = 'GitHub lists neither caches nor artifacts, so that nobody knows which books there were';
    return inventory.isAnswered
      ? answer({ generation: newest + 1, opensNew: true })
      : refuse('book-lost', reason, 'try again later');
  }
  const brought = await bringNewest(scene, inventory, newest, (reason) => warnings.push(reason));
  const generation = Math.max(1, newest, brought?.label.generation ?? 0);
  const lineages = {
    brought: brought && Lineage.of(join(brought.folder, LEDGER_FILE)),
    local: Lineage.inWorkdir(scene),
  };
  try {
    const remote = brought && { ...brought, lineage: lineages.brought! };
    return { ...(await choose(scene, inventory, remote, lineages.local, { answer, refuse })), generation };
  } finally {
    lineages.brought?.close();
    lineages.local?.close();
  }
}

/** A run that is re-run has its new book already; to open another would throw away what it did. */
function isOpenedByThisRun({ context }: BookScene, { candidates }: Inventory, newest: number): boolean {
  const ofNewest = candidates.filter(({ label }) => label.generation === newest);
  const isOwn = ofNewest.length > 0 && ofNewest.every(({ label }) => label.runId === context.runId);
  return context.attempt > 1 && isOwn;
}

async function bringNewest(
  scene: BookScene,
  { candidates, isCacheListed }: Inventory,
  generation: number,
  rejected: (reason: string) => void,
): Promise<BroughtBook | null> {
  const until = monotonicNow() + MOST_PATIENCE * (scene.patienceMs ?? CLIENT_PATIENCE_MS);
  const fromPrefix = isCacheListed ? null : await bringNewestCache(scene, rejected);
  for (const candidate of candidates.filter(({ label }) => label.generation === generation)) {
    if (fromPrefix && isAtLeast(fromPrefix, candidate)) return fromPrefix;
    if (monotonicNow() >= until) {
      rejected('older copies were not tried any more: the services take too long');
      break;
    }
    const found = await bring(scene, candidate, rejected);
    if (found) return found;
  }
  return fromPrefix;
}

function isAtLeast({ label }: BroughtBook, { label: other }: Candidate): boolean {
  return (
    label.generation > other.generation || (label.generation === other.generation && label.seq >= other.seq)
  );
}

interface Answers {
  answer(rest: Partial<BookSearch>): BookSearch;
  refuse(kind: BookRefusal['kind'], reason: string, remedy?: string): BookSearch;
}

async function choose(
  scene: BookScene,
  { candidates, hasOtherModes, isAnswered }: Inventory,
  remote: (BroughtBook & { readonly lineage: Lineage }) | null,
  local: Lineage | null,
  { answer, refuse }: Answers,
): Promise<BookSearch> {
  if (!remote) {
    const [lost] = candidates;
    if (lost) {
      return refuse(
        'book-lost',
        `the book was last saved as ${lost.label.text}, but no copy of it can be had`,
      );
    }
    if (local) return answer({ found: localBook(scene, local) });
    if (!isAnswered) {
      return refuse(
        'book-lost',
        'GitHub lists neither caches nor artifacts, so that nobody knows whether there is a book',
        'give the job actions: read, or try again later',
      );
    }
    const had = hasOtherModes ? false : await hadSessions(scene);
    if (had === null) {
      const reason = 'there is no copy of a book, and GitHub does not say whether earlier runs had sessions';
      return refuse('book-lost', reason, `try again later; ${NEW_BOOK}`);
    }
    if (had) {
      return refuse(
        'book-lost',
        'earlier runs had sessions, but there is neither a cache nor an artifact of their book',
      );
    }
    return answer({});
  }
  const { manifest, lineage, label, source, folder } = remote;
  const own = candidates.filter((candidate) => candidate.label.generation === label.generation);
  const newer = own.find((candidate) => candidate.label.seq > label.seq);
  if (newer) {
    const reason = `the newest book is ${newer.label.text}, but the newest that can be had ends with entry ${label.seq}`;
    return refuse(
      'book-lost',
      reason,
      `try again later; to go on with the older book, delete the newer caches and artifacts; ${NEW_BOOK}`,
    );
  }
  const fork = own.find((candidate) => !lineage.holds(candidate.label));
  if (fork) {
    const reason = `${fork.label.text} and ${label.text} contradict each other: two sessions went on from one entry`;
    return refuse(
      'book-forked',
      reason,
      `delete the caches and artifacts of the one that should not count; ${NEW_BOOK}`,
    );
  }
  const { seq, hash } = manifest;
  const found = { seq, hash, source, path: join(folder, LEDGER_FILE), saved: manifest };
  if (!local || lineage.holds(local.head)) return answer({ found });
  if (local.holds(manifest)) {
    return answer({ found: localBook(scene, local) });
  }
  const reason = `${scene.ledgerPath} and ${label.text} contradict each other`;
  return refuse('book-forked', reason, `move the one in the work directory away, or ${NEW_BOOK}`);
}

function localBook({ ledgerPath }: BookScene, { head }: Lineage): FoundBook {
  return { ...head, source: { kind: 'local' }, path: ledgerPath, saved: null };
}
