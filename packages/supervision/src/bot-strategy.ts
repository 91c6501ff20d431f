import type { Log } from '@chimera/base';
import { lastSession } from '@chimera/book';
import type { Answer, Question } from '@chimera/engine';
import { LedgerReader } from '@chimera/ledger';
import { type Report, SeenSoFar } from '@chimera/market-data';
import { NO_STRATEGY, type RunningStrategy, runStrategy } from '@chimera/session';
import { HostGone, StrategyError } from '@chimera/strategy-host';
import type { SessionPlan } from '@chimera/workdir';
import { type Answered, NOT_ASKED, resumeSession, warningIn } from './bot-start.ts';

/** How often, in the life of a bot, a strategy whose process is gone is started again. */
const MOST_RESTARTS = 3;

/** The strategy of a bot. Its process may end or hang; the bot, its feed and its book live on. */
export class BotStrategy implements RunningStrategy {
  readonly #plan: SessionPlan;
  readonly #log: Log;
  readonly #report: Report;
  #running: RunningStrategy;
  #restarts = 0;
  #isGone = false;
  #isBusy = false;
  #isGivenUp = false;
  #answered: Answered = NOT_ASKED;

  /** @throws {StrategyError} if it cannot be started, or is not the one that was planned */
  static async start(plan: SessionPlan, log: Log, report: Report): Promise<BotStrategy> {
    return new BotStrategy(plan, log, report, await started(plan, log));
  }

  private constructor(plan: SessionPlan, log: Log, report: Report, running: RunningStrategy) {
    this.#plan = plan;
    this.#log = log;
    this.#report = report;
    this.#running = running;
  }

  /** Whether a question is open, or the strategy is being started: the step that asked is not over. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /**
   * Why this session did not trade as its strategy would have: it is asked no more, or failed on every candle. `null` if it
   * did. Such a session is no success.
   */
  get failure(): string | null {
    const { asked, failed, lastFault } = this.#answered;
    if (this.#isGivenUp) return `the strategy was started again ${MOST_RESTARTS} times: ${lastFault}`;
    if (asked === 0 || failed < asked) return null;
    return `the strategy failed on each of the ${asked} candles it was asked about: ${lastFault}`;
  }

  /** What it answered to the bot before this one, in the same session: one session is one judgement. */
  goOnAfter(answered: Answered): void {
    this.#answered = answered;
  }

  show(question: Question): void {
    this.#running.show(question);
  }

  /** What it answers; that its process is gone is an answer too, and `recover` is to be called after the step. */
  async answer(question: Question): Promise<Answer> {
    this.#isBusy = true;
    try {
      return this.#counted(await this.#running.answer(question));
    } catch (error) {
      if (!(error instanceof HostGone)) throw error;
      this.#isGone = true;
      return this.#counted([error.message]);
    } finally {
      this.#isBusy = false;
    }
  }

  #counted(answer: Answer): Answer {
    if (this.#isGivenUp) return answer;
    const { asked, failed, lastFault } = this.#answered;
    const faults = answer.filter((said) => typeof said === 'string');
    const onlyFailed = faults.length > 0 && faults.length === answer.length;
    this.#answered = {
      asked: asked + 1,
      failed: onlyFailed ? failed + 1 : failed,
      lastFault: onlyFailed ? faults[0]! : lastFault,
    };
    return answer;
  }

  /**
   * If its process is gone: starts it again, and shows it what the session has seen. Gone too often, it is asked no more,
   * and the orders that wait are all that trades.
   */
  async recover(): Promise<void> {
    if (!this.#isGone) return;
    await this.#running.close();
    this.#running = NO_STRATEGY;
    this.#isBusy = true;
    try {
      while (this.#isGone && this.#restarts < MOST_RESTARTS) {
        this.#restarts += 1;
        const which = `restart ${this.#restarts} of ${MOST_RESTARTS}`;
        this.#report('warning', 'strategy-restart', `the strategy's process is gone: ${which}`);
        this.#isGone = !(await this.#startAgain());
      }
    } finally {
      this.#isBusy = false;
    }
    if (!this.#isGone) return;
    this.#isGone = false;
    this.#isGivenUp = true;
    const message = `the strategy was restarted ${MOST_RESTARTS} times and is asked no more: nothing is bought, and the orders that wait close what is held`;
    this.#report('error', 'strategy-gone', message);
  }

  close(): Promise<void> {
    return this.#running.close();
  }

  async #startAgain(): Promise<boolean> {
    const reader = new LedgerReader(this.#plan.ledgerPath);
    let strategy: RunningStrategy | null = null;
    try {
      strategy = await started(this.#plan, this.#log);
      await resumeSession(
        { plan: this.#plan, reader, strategy, seen: new SeenSoFar(), warn: warningIn(this.#log) },
        lastSession(reader)!,
      );
      this.#running = strategy;
      return true;
    } catch (error) {
      await strategy?.close();
      if (!(error instanceof HostGone || error instanceof StrategyError)) throw error;
      this.#log.error(error.message);
      return false;
    } finally {
      reader.close();
    }
  }
}

function started(plan: SessionPlan, log: Log): Promise<RunningStrategy> {
  return runStrategy(plan, (line) => log.info(`strategy: ${line}`));
}
