import { existsSync } from 'node:fs';
import type { SessionPlan } from '../../session/plan.ts';
import { type SavedBook, saveBook } from '../book/save-book.ts';
import type { RunPlan } from '../run-plan.ts';
import type { Aftermath } from './aftermath.ts';
import { bookScene } from './book-scene.ts';
import type { StepScene } from './step.ts';

/** What became of the book at the end of a leg. */
export interface FinalBook {
  readonly saved: SavedBook | null;
  /** Why the next run will not find what this one wrote; `null` where it will. */
  readonly problem: string | null;
}

/** Saves the book to both shelves, so that the loss of one of them costs nothing. Never throws. */
export async function saveFinalBook(
  scene: StepScene,
  plan: RunPlan,
  session: SessionPlan,
  { hasBegun, faults, goesOn }: Pick<Aftermath, 'hasBegun' | 'faults' | 'goesOn'>,
): Promise<FinalBook> {
  const { log } = scene;
  if (!existsSync(session.ledgerPath)) return { saved: null, problem: null };
  if (faults.length > 0) return { saved: null, problem: `the ledger does not verify: ${faults.join('; ')}` };
  if (!hasBegun) return { saved: null, problem: null };
  const saved = await saveBook(bookScene(scene, session.identity.mode), {
    stage: goesOn ? 'leg-end' : 'final',
    leg: session.leg.number,
    generation: plan.book.generation,
    retentionDays: plan.config.reporting.retention_days,
    artifact: 'always',
  });
  for (const problem of saved.problems) log.warning(problem);
  const isSafe = saved.cacheSaved || saved.artifact !== null;
  if (isSafe) log.line(`The book is saved up to entry ${saved.seq} (${saved.label}).`);
  return { saved, problem: isSafe ? null : `the book could not be saved: ${saved.problems.join('; ')}` };
}
