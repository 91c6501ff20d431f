import { sleep } from '../../clock.ts';
import { saveBook } from '../book/save-book.ts';
import type { RunPlan } from '../run-plan.ts';
import { bookScene } from './book-scene.ts';
import type { StepScene } from './step.ts';

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
    for (;;) {
      await sleep(everyMs, signal);
      if (signal.aborted) return;
      const { label, seq, problems } = await this.#save();
      for (const problem of problems) log.warning(problem);
      if (label) log.line(`Checkpoint: the book is saved up to entry ${seq}`);
    }
  }

  #save() {
    const { session, book, config } = this.#plan;
    return saveBook(bookScene(this.#scene, session.identity.mode), {
      stage: 'checkpoint',
      leg: this.#leg,
      generation: book.generation,
      retentionDays: config.reporting.retention_days,
      artifact: 'if-cache-fails',
    });
  }
}
