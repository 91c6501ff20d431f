import { join } from 'node:path';
import { sleep } from '@chimera/base';
import { timeLeft } from '../deadline.ts';
import type { BookHead, BookScene, BookSource } from './book-scene.ts';
import { Lineage } from './lineage.ts';
import { LEDGER_FILE } from './packed-book.ts';
import { bring, bringNewestCache, type Candidate, type Inventory, takeInventory } from './shelves.ts';
import { takeBook } from './take-book.ts';

/** The book that a plan names. */
export interface PinnedBook extends BookHead {
  readonly generation: number;
  readonly source: BookSource;
}

export interface Restored {
  /** Why it is not there; `null` where it is. */
  readonly problem: string | null;
  readonly warnings: readonly string[];
}

/** A service that hangs may answer the next time. */
const TRIES = 4;
const PAUSE_MS = 10_000;

/**
 * Brings exactly the book that the plan names into the work directory, from wherever it can be had. If no service hands it
 * over, they are asked again as long as the scene says that there is time.
 */
export async function restorePinned(scene: BookScene, pin: PinnedBook): Promise<Restored> {
  for (let tried = 1; ; tried += 1) {
    const { isUnreachable, ...restored } = await restoreOnce(scene, pin);
    const isLast = scene.until === undefined || tried === TRIES || timeLeft(scene) <= PAUSE_MS;
    if (!isUnreachable || isLast) return restored;
    scene.log(`${restored.problem}; it is tried again`);
    await sleep(PAUSE_MS);
  }
}

/** Whether it is nowhere for now, and not: that it is no good, or that somebody else went on. */
type Attempt = Restored & { readonly isUnreachable?: boolean };

async function restoreOnce(scene: BookScene, pin: PinnedBook): Promise<Attempt> {
  const inventory = await takeInventory(scene);
  const stale = staleness(inventory, pin) ?? unknownStaleness(scene, inventory);
  if (stale) return { problem: stale, warnings: [] };
  if (isThere(scene, pin)) return { problem: null, warnings: [] };
  const rejected: string[] = [];
  const note = (reason: string) => rejected.push(reason);
  const matching = inventory.candidates.filter((candidate) => isPinned(candidate, pin));
  let isUnreachable = inventory.unlisted !== null;
  for (const candidate of matching) {
    const book = await bring(scene, candidate, note);
    if (typeof book === 'object' && book.manifest.hash === pin.hash)
      return take(scene, book.folder, rejected);
    isUnreachable ||= book === 'unreachable';
  }
  if (inventory.unlisted) {
    const book = await bringNewestCache(scene, note);
    if (book?.manifest.seq === pin.seq && book.manifest.hash === pin.hash)
      return take(scene, book.folder, rejected);
  }
  const why = rejected.length > 0 ? `: ${rejected.join('; ')}` : '';
  return {
    problem: `the book that the plan names (entry ${pin.seq}) cannot be had${why}`,
    warnings: inventory.warnings,
    isUnreachable,
  };
}

/** Why no new book may be opened after all; `null` if there is none of its generation yet. */
export async function refuseSecondBook(scene: BookScene, generation: number): Promise<string | null> {
  const inventory = await takeInventory(scene);
  if (inventory.unlisted)
    return `${inventory.unlisted.message}; a new book is opened only where none is known`;
  return staleness(inventory, { generation, seq: 0 });
}

/** A job that is re-run brings a plan of before: whether somebody went on meanwhile, only the lists can tell. */
function unknownStaleness({ context }: BookScene, { unlisted }: Inventory): string | null {
  if (!unlisted || context.attempt === 1) return null;
  return `${unlisted.message}; a job that is re-run goes on only where nobody else went on`;
}

/** Why a session may not go on from there: a plan that was kept while another run went on with its book would fork it. */
export function staleness(
  { candidates, isOfDefaultBranch }: Inventory,
  { generation, seq }: Pick<PinnedBook, 'generation' | 'seq'>,
): string | null {
  // A branch that begins with a copy of the default branch's book does not care how that one goes on.
  if (isOfDefaultBranch) return null;
  const newer = candidates.find(
    ({ label }) => label.generation > generation || (label.generation === generation && label.seq > seq),
  );
  if (!newer) return null;
  const plan = seq === 0 ? 'the plan opens a new book' : `the plan goes on after entry ${seq}`;
  return `${plan}, but ${newer.label.text} is newer: the plan is stale; re-run all jobs of the run, not this one alone`;
}

function take(scene: BookScene, folder: string, warnings: readonly string[]): Restored {
  takeBook(join(folder, LEDGER_FILE), scene.ledgerPath);
  return { problem: null, warnings };
}

function isPinned({ label }: Candidate, pin: PinnedBook): boolean {
  return label.generation === pin.generation && label.seq === pin.seq && pin.hash.startsWith(label.hash);
}

function isThere(scene: BookScene, { seq, hash }: BookHead): boolean {
  const local = Lineage.inWorkdir(scene);
  const isIt = local?.head.seq === seq && local.head.hash === hash;
  local?.close();
  return isIt;
}
