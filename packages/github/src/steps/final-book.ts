import { existsSync } from 'node:fs';
import { processAgeMs, sleep } from '@chimera/base';
import type { SessionPlan } from '@chimera/workdir';
import type { BookScene } from '../book/book-scene.ts';
import { parseLabel } from '../book/label.ts';
import { type SavedBook, saveBook } from '../book/save-book.ts';
import { wasStoredBefore } from '../book/stored-before.ts';
import { deleteSupersededCaches } from '../book/superseded.ts';
import { timeLeft } from '../deadline.ts';
import type { RunPlan } from '../run-plan.ts';
import type { Aftermath } from './aftermath.ts';
import { bookScene } from './book-scene.ts';
import type { StepScene } from './step.ts';

/** By then, since its process began, a step has saved the book: the logs and the issues need the rest of five minutes. */
const SAVED_BY_MS = 150_000;
/** For each of both tries; a service that answers at all takes seconds. */
const PATIENCE_MS = 45_000;
const TRIES = 2;
const PAUSE_MS = 5_000;

/** What became of the book at the end of a leg. */
export interface FinalBook {
  readonly saved: SavedBook | null;
  /** Why the next run will not find what this one wrote; `null` where it will. */
  readonly problem: string | null;
  /** GitHub took no artifact because the storage is used up, and whether the copy before met the same; else `null`. */
  readonly quota: { readonly said: string; readonly isRepeated: boolean } | null;
}

/** Saves the book to both shelves, so that the loss of one of them costs nothing. Never throws. */
export async function saveFinalBook(
  scene: StepScene,
  plan: RunPlan,
  session: SessionPlan,
  { hasBegun, faults, goesOn }: Pick<Aftermath, 'hasBegun' | 'faults' | 'goesOn'>,
): Promise<FinalBook> {
  const { log } = scene;
  const nothing = { saved: null, problem: null, quota: null };
  if (!existsSync(session.ledgerPath)) return nothing;
  if (faults.length > 0) return { ...nothing, problem: `the ledger does not verify: ${faults.join('; ')}` };
  if (!hasBegun) return nothing;
  const books = bookScene(scene, session.identity.mode, session.book, {
    patienceMs: PATIENCE_MS,
    until: Math.max(SAVED_BY_MS, processAgeMs() + PATIENCE_MS),
  });
  const saved = await untilSaved(books, {
    stage: goesOn ? 'leg-end' : 'final',
    leg: session.leg.number,
    generation: plan.book.generation,
    retentionDays: plan.config.reporting.retention_days,
    shelves: 'both',
  });
  for (const problem of saved.problems) log.warning(problem);
  const isSafe = isSaved(saved);
  if (isSafe) log.line(`The book is saved up to entry ${saved.seq} (${saved.label}).`);
  const label = parseLabel(saved.label ?? '');
  const note = label && saved.cacheSaved ? await deleteSupersededCaches(books, label) : null;
  if (note) log.line(note);
  return {
    saved,
    problem: isSafe ? null : `the book could not be saved: ${saved.problems.join('; ')}`,
    quota: await quotaOf(books, plan, session, saved),
  };
}

/** What one service did not take, the other one has; what neither took is tried once more. */
async function untilSaved(books: BookScene, saving: Parameters<typeof saveBook>[1]): Promise<SavedBook> {
  const problems = new Set<string>();
  for (let tried = 1; ; tried += 1) {
    const saved = await saveBook(books, saving);
    for (const problem of saved.problems) problems.add(problem);
    const isLast = tried === TRIES || timeLeft(books) <= 2 * PAUSE_MS || saved.label === null;
    if (isSaved(saved) || isLast) return { ...saved, problems: [...problems] };
    books.log('Neither the cache nor the artifact service took the book: it is tried again.');
    await sleep(PAUSE_MS);
  }
}

function isSaved({ cacheSaved, artifact }: SavedBook): boolean {
  return cacheSaved || artifact !== null;
}

async function quotaOf(
  books: BookScene,
  plan: RunPlan,
  { leg }: SessionPlan,
  { quota: said }: SavedBook,
): Promise<FinalBook['quota']> {
  if (said === null) return null;
  return { said, isRepeated: (await wasStoredBefore(books, plan, leg.number)) === false };
}
