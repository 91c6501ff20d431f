import { monotonicNow, realNow, settlesWithin, sleep } from '@chimera/base';
import { ofBook, type Paths, pathsOf } from '@chimera/config';
import { isGreen, readResult } from '@chimera/session';
import { endSession, runningController } from '@chimera/supervision';
import { type StopRequest, showLife } from '@chimera/workdir';
import { giveOutputs } from '../action-interface.ts';
import { type RunPlan, sessionOn } from '../run-plan.ts';
import { Checkpoints } from './checkpoints.ts';
import { type LegEnding, legEnding } from './leg-ending.ts';
import { sameAsLaunched } from './plan-in-hand.ts';
import { watchKillSwitch } from './remote-kill-switch.ts';
import { SessionFollower } from './session-follower.ts';
import { openStep, readLeg, type StepScene } from './step.ts';

const LOOK_EVERY_MS = 1_000;

/** The runner sends SIGTERM 7.5 s after SIGINT, and kills 2.5 s later: by then the session must be over. */
const CANCEL_BUDGET_MS = 6_000;

/** What a graceful stop may take at most. */
const KILL_TIMEOUT_MS = 60_000;

/** A checkpoint that is being saved when the session ends may take so long; the report saves the book as it ended. */
const CHECKPOINT_GRACE_MS = 10_000;

/** A controller that is gone has written its result by now. */
const RESULT_GRACE_MS = 2_000;

/** Watches the session until it is over, shows what it does, and stops it when the run is cancelled. */
export async function monitorStep(): Promise<void> {
  const cancelled = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort(signal));
  const scene = openStep('monitor');
  const plan = sameAsLaunched(scene);
  if (!plan.enabled) {
    giveOutputs('monitor', { outcome: 'disabled', health: '', reason: plan.reason });
    return;
  }
  await new Watch(scene, plan, cancelled.signal).run();
}

class Watch {
  readonly #scene: StepScene;
  readonly #plan: RunPlan;
  readonly #paths: Paths;
  readonly #cancelled: AbortSignal;
  readonly #over = new AbortController();

  constructor(scene: StepScene, plan: RunPlan, cancelled: AbortSignal) {
    this.#scene = scene;
    this.#plan = plan;
    this.#paths = pathsOf(scene.workdir, plan.config.book);
    this.#cancelled = cancelled;
  }

  async run(): Promise<void> {
    const { log } = this.#scene;
    const leg = readLeg('monitor');
    const session = sessionOn(this.#plan, this.#scene.workdir, leg, null);
    const { ledgerPath } = session;
    const follower = new SessionFollower(session, log);
    const checkpoints = new Checkpoints(this.#scene, this.#plan, leg);
    const onEngaged = (reason: string) => void this.#stop({ outcome: 'killed', reason }, KILL_TIMEOUT_MS);
    const background = [
      this.#told(
        watchKillSwitch(this.#scene, { paths: this.#paths, ledgerPath, onEngaged }, this.#over.signal),
      ),
      this.#told(checkpoints.run(this.#over.signal)),
    ];
    try {
      await this.#untilOver(follower);
    } finally {
      this.#over.abort();
      this.#follow(follower);
      follower.close();
    }
    if (this.#cancelled.aborted) {
      // The runner gives a cancelled step seconds: what still waits for GitHub is left behind.
      conclude(this.#scene, legEnding(session, true), this.#plan.config);
      process.exit(1);
    }
    await settlesWithin(Promise.allSettled(background), CHECKPOINT_GRACE_MS, this.#cancelled);
    conclude(this.#scene, legEnding(session, false), this.#plan.config);
  }

  async #untilOver(follower: SessionFollower): Promise<void> {
    let goneSince: number | null = null;
    for (;;) {
      if (this.#cancelled.aborted) {
        await this.#stop({ outcome: 'cancelled', reason: 'the run was cancelled' }, CANCEL_BUDGET_MS);
        return;
      }
      this.#try('A sign of life could not be left', () => showLife(this.#paths, `monitor ${realNow()}`));
      this.#follow(follower);
      if (readResult(this.#paths) !== null) return;
      if (runningController(this.#paths) !== null) goneSince = null;
      else goneSince ??= monotonicNow();
      if (goneSince !== null && monotonicNow() - goneSince > RESULT_GRACE_MS) return;
      await sleep(LOOK_EVERY_MS, this.#cancelled);
    }
  }

  #follow(follower: SessionFollower): void {
    this.#try("The session's notes could not be read", () => follower.follow());
  }

  /** That a line could not be read, or a full disk takes no sign, is no reason to end a session. */
  #try(failed: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#scene.log.line(`${failed}: ${(error as Error).message}`);
    }
  }

  /** What fails beside the session must be seen, and is no reason to end it. */
  async #told(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#scene.log.error((error as Error).message, { title: 'A part of the monitor failed' });
    }
  }

  async #stop(request: StopRequest, withinMs: number): Promise<void> {
    const { log } = this.#scene;
    log.line(`The session is stopped: ${request.reason}`);
    try {
      const how = await endSession(this.#paths, request, withinMs);
      if (how === 'forced') log.warning('The session did not stop in time and was killed');
      if (how === 'survived') log.error('The session could not be killed; it ends with the job');
    } catch (error) {
      log.error(`The session could not be stopped: ${(error as Error).message}`);
    }
  }
}

function conclude({ log }: StepScene, ending: LegEnding, book: Parameters<typeof ofBook>[0]): void {
  const { outcome, reason, health } = ending;
  giveOutputs('monitor', { outcome, health: health ?? '', reason });
  const session = `Session${ofBook(book)} ${outcome}`;
  if (!isGreen(outcome)) {
    log.error(reason, { title: session });
    process.exitCode = 1;
  } else if (outcome === 'completed') {
    log.line(`${session}: ${reason}`);
  } else {
    log.notice(reason, { title: session });
  }
}
