import { sleep } from '@chimera/base';
import { saveBook } from '../book/save-book.ts';
import type { RunPlan } from '../run-plan.ts';
import { bookScene } from './book-scene.ts';
import type { StepScene } from './step.ts';

/** A copy that no service took is not left for an hour. */
const TRY_AGAIN_MS = 5 * 60_000;

/** Saves copies of the book while the session runs: a machine that is lost takes no more than the last minutes with it. */
export class Checkpoints {
  readonly #scene: StepScene;
  readonly #plan: RunPlan;
  readonly #leg: number;

  constructor(scene: StepScene, plan: RunPlan, leg: number) {
    this.#scene = scene;
    this.#plan = plan;
    this.#leg = leg;
  }

  /** Until the signal aborts; what is being saved then goes on, for those who wait for it. */
  async run(signal: AbortSignal): Promise<void> {
    const { log } = this.#scene;
    const everyMs = this.#plan.config.runtime_settings.checkpoint_minutes * 60_000;
    for (let waitMs = everyMs; ; ) {
      await sleep(waitMs, signal);
      if (signal.aborted) return;
      const { seq, cacheSaved, artifact, problems } = await this.#save();
      for (const problem of problems) log.warning(problem);
      const isSafe = cacheSaved || artifact !== null;
      if (isSafe) log.line(`Checkpoint: the book is saved up to entry ${seq}`);
      waitMs = isSafe ? everyMs : Math.min(everyMs, TRY_AGAIN_MS);
    }
  }

  #save() {
    const { session, book, config } = this.#plan;
    return saveBook(bookScene(this.#scene, session.identity.mode, config.book), {
      stage: 'checkpoint',
      leg: this.#leg,
      generation: book.generation,
      retentionDays: config.reporting.retention_days,
      shelves: 'artifact-first',
    });
  }
}
