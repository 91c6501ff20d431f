import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { monotonicNow } from '@chimera/base';
import { CLIENT_PATIENCE_MS } from '../deadline.ts';
import type { BookScene, BookSource } from './book-scene.ts';
import { hadSessions } from './history.ts';
import { lostSessions } from './launch-line.ts';
import { Lineage } from './lineage.ts';
import { unnamedRefusal, warningOf } from './other-books.ts';
import { LEDGER_FILE, type Manifest } from './packed-book.ts';
import { type BroughtBook, bring, type Candidate, type Inventory, takeInventory } from './shelves.ts';

export interface FoundBook {
  readonly seq: number;
  readonly hash: string;
  readonly source: BookSource;
  /** The ledger's file. */
  readonly path: string;
  /** By which run and where in its session the copy was saved; `null` for the one in the work directory. */
  readonly saved: Pick<Manifest, 'runId' | 'leg' | 'stage' | 'session'> | null;
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
  /** Another copy that contradicts the one that goes on, in words; `null` if there is none. */
  readonly fork: string | null;
  readonly warnings: readonly string[];
}

/** This many times the patience for one copy, copies are tried: a service that is down must not eat the job's time. */
const MOST_PATIENCE = 3;

/** Advised only if the book is surely gone, never to get round a copy that is no good. */
const NEW_BOOK =
  'if no copy is left, run the workflow by hand with new-book ticked: a new book is opened, and what is there is archived';

const TRY_LATER = 'nothing is lost: the next run asks again';

/**
 * Finds the newest copy of the book that verifies, on both shelves and in the work directory. A copy that is no good is
 * told and passed over. Refuses where GitHub does not list what there is, where a newer one is known but cannot be had,
 * and if there was a book but no copy of it is left. Of two that contradict each other the one with more entries goes on.
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
      fork: null,
      warnings,
      ...rest,
    };
  };
  const refuse = (kind: BookRefusal['kind'], reason: string, remedy = NEW_BOOK) =>
    answer({ refusal: { kind, reason, remedy } });
  if (inventory.unlisted) {
    const { message, isForbidden } = inventory.unlisted;
    return refuse(
      'book-lost',
      `${message}, so that nobody knows which copy of the book is the newest`,
      isForbidden ? 'give the job the permission actions: read' : TRY_LATER,
    );
  }
  if (newBook && !isOpenedByThisRun(scene, inventory, newest)) {
    return answer({ generation: newest + 1, opensNew: true });
  }
  const brought = await bringNewest(scene, inventory, (reason) => warnings.push(reason));
  const lineages = {
    remote: brought.book && Lineage.of(join(brought.book.folder, LEDGER_FILE)),
    local: Lineage.inWorkdir(scene),
  };
  try {
    const remote = brought.book && { ...brought.book, lineage: lineages.remote! };
    const chosen = await choose(scene, { ...inventory, ...brought }, remote, lineages.local, {
      answer,
      refuse,
      warn: (reason) => warnings.push(reason),
    });
    return { ...chosen, generation: Math.max(1, remote?.label.generation ?? newest) };
  } finally {
    lineages.remote?.close();
    lineages.local?.close();
  }
}

/** A run that is re-run has its new book already; to open another would throw away what it did. */
function isOpenedByThisRun({ context }: BookScene, { candidates }: Inventory, newest: number): boolean {
  const ofNewest = candidates.filter(({ label }) => label.generation === newest);
  const isOwn = ofNewest.length > 0 && ofNewest.every(({ label }) => label.runId === context.runId);
  return context.attempt > 1 && isOwn;
}

interface Brought {
  readonly book: BroughtBook | null;
  /** Copies newer than it that could not be had. */
  readonly unreachable: readonly Candidate[];
  /** Copies that came and are no good. */
  readonly rejected: ReadonlySet<Candidate>;
}

/** Brings the newest copy that is good; those before it that are not are passed over. */
async function bringNewest(
  scene: BookScene,
  { candidates }: Inventory,
  warn: (reason: string) => void,
): Promise<Brought> {
  const until = monotonicNow() + MOST_PATIENCE * (scene.patienceMs ?? CLIENT_PATIENCE_MS);
  const unreachable: Candidate[] = [];
  const rejected = new Set<Candidate>();
  for (const candidate of candidates) {
    if (monotonicNow() >= until) {
      warn('older copies were not tried any more: the services take too long');
      unreachable.push(candidate);
      break;
    }
    const found = await bring(scene, candidate, warn);
    if (typeof found === 'object') {
      const left = found.source.kind === 'cache' ? await stillMissing(scene, unreachable) : unreachable;
      return { book: found, unreachable: left, rejected };
    }
    if (found === 'unreachable') unreachable.push(candidate);
    else rejected.add(candidate);
  }
  return { book: null, unreachable, rejected };
}

/**
 * The cache service answers: a key that it lists and yet does not find is no copy that we saved, unless an artifact of
 * the same name says that it was one.
 */
async function stillMissing(scene: BookScene, missing: readonly Candidate[]): Promise<readonly Candidate[]> {
  const left: Candidate[] = [];
  for (const candidate of missing) {
    if (candidate.artifact !== null) left.push(candidate);
    else if (typeof (await bring(scene, candidate, () => {})) === 'object') left.push(candidate);
  }
  return left;
}

interface Answers {
  answer(rest: Partial<BookSearch>): BookSearch;
  refuse(kind: BookRefusal['kind'], reason: string, remedy?: string): BookSearch;
  warn(reason: string): void;
}

type Remote = BroughtBook & { readonly lineage: Lineage };

async function choose(
  scene: BookScene,
  search: Inventory & Brought,
  remote: Remote | null,
  local: Lineage | null,
  answers: Answers,
): Promise<BookSearch> {
  const { answer, refuse, warn } = answers;
  if (!remote) return withoutCopy(scene, search, local, answers);
  const { manifest, lineage, label, source, folder } = remote;
  const [newer] = search.unreachable;
  if (newer) {
    return refuse(
      'book-lost',
      `the newest book is ${newer.label.text}, but the newest that can be had ends with entry ${label.seq}`,
      `${TRY_LATER}; to go on with the older book, delete the newer caches and artifacts`,
    );
  }
  const fork = await forkOf(scene, search, remote);
  if (fork) warn(fork);
  if (search.isOfDefaultBranch) {
    scene.log(`This branch has no book yet: its first session goes on from a copy of ${label.text}.`);
  }
  const { seq, hash } = manifest;
  const found = { seq, hash, source, path: join(folder, LEDGER_FILE), saved: manifest };
  if (!local || lineage.holds(local.head)) return answer({ found, fork });
  if (local.holds(manifest)) {
    return answer({ found: localBook(scene, local), fork });
  }
  const reason = `${scene.ledgerPath} and ${label.text} contradict each other`;
  return refuse('book-forked', reason, 'move the one in the work directory away, or delete the other one');
}

async function withoutCopy(
  scene: BookScene,
  { unreachable, hadBook, hasOthers, isOfDefaultBranch, others, workflow }: Inventory & Brought,
  local: Lineage | null,
  { answer, refuse, warn }: Answers,
): Promise<BookSearch> {
  const [lost] = unreachable;
  if (lost) {
    const reason = `the book was last saved as ${lost.label.text}, but no copy of it can be had`;
    return refuse('book-lost', reason, `${TRY_LATER}; ${NEW_BOOK}`);
  }
  if (local) return answer({ found: localBook(scene, local) });
  if (hadBook && isOfDefaultBranch) {
    scene.log('This branch has no book yet, and no copy of the default branch can be had: it begins anew.');
    return answer({});
  }
  if (hadBook) {
    return refuse(
      'book-lost',
      'earlier runs of this workflow saved a book, but there is neither a cache nor an artifact of it that is any good',
    );
  }
  const { namedAfter } = scene;
  if (others.unnamed && namedAfter !== undefined) {
    const { reason, remedy } = unnamedRefusal(scene, others.unnamed, { folder: namedAfter, workflow });
    return refuse('book-lost', reason, remedy);
  }
  // Runs whose artifacts were all deleted: what is left is their logs, and the names of the shipped workflow's steps.
  const had = await hadSessions(scene, !hasOthers);
  if (had === null) {
    const reason = 'there is no copy of a book, and GitHub does not say whether earlier runs had sessions';
    return refuse('book-lost', reason, TRY_LATER);
  }
  if (had) {
    return refuse('book-lost', `${lostSessions(scene)}, but there is neither a cache nor an artifact of it`);
  }
  const warning = warningOf(scene, others, workflow);
  if (warning) warn(warning);
  return answer({});
}

/**
 * A good copy that another session wrote from the same entry. The one with more entries goes on, because the next
 * session makes it longer still: the next search finds the same one.
 */
async function forkOf(
  scene: BookScene,
  { candidates, rejected }: Inventory & Brought,
  { label, lineage }: Remote,
): Promise<string | null> {
  for (const candidate of candidates) {
    if (rejected.has(candidate) || candidate.label.generation !== label.generation) continue;
    if (lineage.holds(candidate.label)) continue;
    if (typeof (await bring(scene, candidate, () => {})) !== 'object') continue;
    return `${candidate.label.text} and ${label.text} contradict each other: two sessions went on from one entry. The longer one goes on; delete the caches and artifacts of the other one`;
  }
  return null;
}

function localBook({ ledgerPath }: BookScene, { head }: Lineage): FoundBook {
  return { ...head, source: { kind: 'local' }, path: ledgerPath, saved: null };
}
