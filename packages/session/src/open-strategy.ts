import { isoTime } from '@chimera/base';
import {
  type Answer,
  type AnyDefinition,
  type CandleRows,
  type Parameters,
  type Question,
  StrategyInstances,
  startAt,
  type TradingSetup,
} from '@chimera/engine';
import {
  type Answerer,
  answersOf,
  HostGone,
  type HostOptions,
  HostSilent,
  type ParameterTrial,
  type Part,
  type RunReply,
  rowsOf,
  type StrategyCard,
  StrategyError,
  StrategyHost,
  tryParameters,
} from '@chimera/strategy-host';
import type { HostRules } from '@chimera/workdir';
import { isStrategyFile, type StrategyFile, shippedStrategy, strategyFile } from './strategy-file.ts';

/** Instances of a strategy, one a symbol, that are asked candle by candle. */
export interface StrategyAtWork {
  /** Shows a candle of the past, to which nobody answers. */
  show(question: Question): void;
  /** @throws {HostGone} if its process is gone, or was ended because it did not answer */
  answer(question: Question): Answer | Promise<Answer>;
}

/** Takes the answers to the candles of a run up to the place `to`, not included. */
export type TakeAnswers = (to: number, answerer: Answerer) => void;

/** A strategy that is ready: a shipped one in this thread, a person's own file in a process of its own. */
export interface OpenStrategy {
  readonly card: StrategyCard;
  /** Of a person's own file; `null` for a shipped strategy. */
  readonly file: StrategyFile | null;
  /** @throws {HostGone} */
  tryParameters(parameters: Parameters, periodMs: number): Promise<ParameterTrial>;
  /** Fresh instances. @throws {HostGone} @throws {StrategyError} if they cannot be made */
  begin(setup: TradingSetup): Promise<StrategyAtWork>;
  /**
   * Fresh instances answer the candles of a part of a table, in order. `take` is called now and then with as many answers
   * as there are. @throws {HostGone} @throws {StrategyError} if they cannot be made
   */
  answerAll(table: CandleRows, part: Part, take: TakeAnswers): Promise<void>;
  /** What it opened besides its own code, in words; noted only if it was asked for when it was opened. */
  opened(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface AskedStrategy {
  /** A shipped strategy's name, or a file, relative to the work directory. */
  readonly strategy: string;
  readonly workdir: string;
  readonly rules?: HostRules;
}

export type OpenOptions = Pick<HostOptions, 'onOutput' | 'onAllowed' | 'memoryMb' | 'isWatched'>;

/** @throws {StrategyError} if there is no such strategy, or it cannot be loaded in time */
export async function openStrategy(
  { strategy, workdir, rules }: AskedStrategy,
  options: OpenOptions = {},
): Promise<OpenStrategy> {
  if (!isStrategyFile(strategy)) return ownStrategy(shippedStrategy(strategy));
  const file = strategyFile(strategy, workdir);
  const start = () => StrategyHost.start({ ...rules, ...options, path: file.path, workdir });
  return new HostedStrategy(file, await start(), start);
}

class HostedStrategy implements OpenStrategy {
  readonly file: StrategyFile;
  #host: StrategyHost;
  readonly #startAgain: () => Promise<StrategyHost>;

  constructor(file: StrategyFile, host: StrategyHost, startAgain: () => Promise<StrategyHost>) {
    this.file = file;
    this.#host = host;
    this.#startAgain = startAgain;
  }

  get card(): StrategyCard {
    return this.#host.card;
  }

  tryParameters(parameters: Parameters, periodMs: number): Promise<ParameterTrial> {
    return this.#host.tryParameters(parameters, periodMs);
  }

  async begin(setup: TradingSetup): Promise<StrategyAtWork> {
    await this.#host.begin(setup);
    return this.#host;
  }

  async answerAll(table: CandleRows, part: Part, take: TakeAnswers): Promise<void> {
    let taken = 0;
    const taking = (reply: RunReply): void => {
      // The process that was ended told these already.
      if (reply.upTo <= taken) return;
      const answers = new Map(reply.answers);
      taken = reply.upTo;
      take(taken, {
        show: () => {},
        answer: (question, place) => answersOf(answers.get(place), question),
      });
    };
    try {
      await this.#host.answerAll(table, part, Number.MAX_SAFE_INTEGER, taking);
    } catch (error) {
      if (!(error instanceof HostSilent)) throw error;
      // One part took too long. From where it stood each candle has the whole time of an answer.
      this.#host = await this.#startAgain();
      try {
        await this.#host.answerAll(table, part, taken, taking);
      } catch (again) {
        if (!(again instanceof HostSilent)) throw again;
        const at = isoTime(startAt(table, rowsOf(table, part).rowAt(taken)));
        throw new HostGone(`it did not come back at the candle of ${at}: ${again.message}`);
      }
    }
  }

  opened(): Promise<readonly string[]> {
    return this.#host.opened();
  }

  close(): Promise<void> {
    return this.#host.close();
  }
}

/** A strategy of the runtime's own, in this thread. */
export function ownStrategy(definition: AnyDefinition): OpenStrategy {
  const begin = (setup: TradingSetup): Answerer & StrategyAtWork => {
    const instances = new StrategyInstances(definition, setup);
    return {
      show: (question) => void instances.answer(question),
      answer: (question) => instances.answer(question),
    };
  };
  return {
    card: definition,
    file: null,
    tryParameters: async (parameters, periodMs) => tryParameters(definition, parameters, periodMs),
    begin: async (setup) => begin(setup),
    answerAll: async (_table, { setup }, take) => take(Number.POSITIVE_INFINITY, begin(setup)),
    opened: async () => [],
    close: async () => {},
  };
}

/** Uses a strategy, and ends its process. What happened to the process is the strategy's fault: `StrategyError`. */
export async function withStrategy<Result>(
  asked: AskedStrategy,
  use: (open: OpenStrategy) => Result | Promise<Result>,
  options: OpenOptions = {},
): Promise<Result> {
  return usingStrategy(await openStrategy(asked, options), use);
}

/** The same for one that is open. */
export async function usingStrategy<Result>(
  open: OpenStrategy,
  use: (open: OpenStrategy) => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await use(open);
  } catch (error) {
    if (!(error instanceof HostGone)) throw error;
    throw new StrategyError(`the strategy file ${open.file?.path}: ${error.message}`);
  } finally {
    await open.close();
  }
}
