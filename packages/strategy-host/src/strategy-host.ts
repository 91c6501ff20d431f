import type { StrategyIsolation } from '@chimera/config';
import {
  type Answer,
  type CandleRows,
  type Parameters,
  type Question,
  signalOf,
  strangerWords,
  type TradingSetup,
} from '@chimera/engine';
import { HostGone, HostProcess } from './host-process.ts';
import type { HostReply, HostRequest, ParameterTrial, RunReply, StrategyCard } from './protocol.ts';
import { StrategyError } from './strategy-import.ts';
import { type Part, rowsOf } from './table-run.ts';
import { shippedFile } from './walls/bundle-home.ts';
import { requireIsolation } from './walls/isolation.ts';
import { findLauncher, walledCommand } from './walls/launcher.ts';
import { readableFor } from './walls/readable.ts';

/** What a strategy may take to load, and to answer; real time. */
const LOAD_MS = 10_000;
export const ANSWER_MS = 10_000;

/**
 * After this long without a part of the answers of a run it is looked at more closely, candle by candle; real time. Parts
 * come every 10 ms as long as no candle takes longer.
 */
const PART_MS = 3_000;

const MEMORY_MB = 512;

/** Candles of the past go over in batches. */
const BATCH = 256;

export interface HostOptions {
  /** Absolute path of the strategy's file. */
  readonly path: string;
  readonly workdir: string;
  /** Takes each line that the strategy prints, without secrets. */
  readonly onOutput?: (line: string) => void;
  readonly loadMs?: number;
  readonly answerMs?: number;
  /** `auto` unless stated. */
  readonly isolation?: StrategyIsolation;
  readonly memoryMb?: number;
  /** Called when it is known that a strategy may run here, before its process is started. */
  readonly onAllowed?: () => void;
  /** Whether it is noted what the strategy opens besides its own code. */
  readonly isWatched?: boolean;
}

/** A strategy in a process of its own, behind every wall that this machine has. */
export class StrategyHost {
  readonly #process: HostProcess;
  readonly #answerMs: number;
  #batch: Question[] = [];
  #card: StrategyCard | null = null;
  #table: CandleRows | null = null;

  /** Starts the process and loads the strategy. @throws {StrategyError} if it cannot be loaded in time */
  static async start(options: HostOptions): Promise<StrategyHost> {
    const { path, workdir, memoryMb = MEMORY_MB, onOutput = () => {} } = options;
    const readable = readableFor(path, workdir);
    await requireIsolation(options.isolation ?? 'auto');
    options.onAllowed?.();
    const launcher = await findLauncher();
    const entry = shippedFile(import.meta.url, 'host-main.ts', 'host.js');
    const parameters = [path, options.isWatched ? 'watched' : 'unwatched'];
    const command = walledCommand(launcher, { entry, readable, memoryMb, parameters });
    const host = new StrategyHost(new HostProcess(command, memoryMb, onOutput), options);
    try {
      await host.#load(options.loadMs ?? LOAD_MS);
    } catch (error) {
      await host.close();
      throw error instanceof HostGone
        ? new StrategyError(`the strategy file ${path} cannot be loaded: ${error.message}`)
        : error;
    }
    return host;
  }

  private constructor(process: HostProcess, { answerMs = ANSWER_MS }: HostOptions) {
    this.#process = process;
    this.#answerMs = answerMs;
  }

  /** What the strategy said of itself when it was loaded. */
  get card(): StrategyCard {
    if (!this.#card) throw new Error('the strategy is not loaded yet');
    return this.#card;
  }

  /** @throws {HostGone} */
  async tryParameters(parameters: Parameters, periodMs: number): Promise<ParameterTrial> {
    const reply = await this.#ask({ type: 'try', parameters, periodMs });
    return 'tried' in reply ? reply.tried : this.#wrong();
  }

  /** Makes an instance a symbol. @throws {HostGone} @throws {StrategyError} if it cannot be made */
  async begin({ symbols, parameters, periodMs }: TradingSetup): Promise<void> {
    const reply = await this.#ask({ type: 'begin', symbols, parameters, periodMs });
    if ('failed' in reply) throw new StrategyError(`the strategy cannot be made: ${reply.failed}`);
  }

  /** Shows a candle of the past. What goes wrong is told by the next answer. */
  show(question: Question): void {
    this.#batch.push(copyOf(question));
    if (this.#batch.length >= BATCH) this.#sendBatch();
  }

  /** Never more than one at a time. @throws {HostGone} */
  async answer(question: Question): Promise<Answer> {
    this.#sendBatch();
    const reply = await this.#ask({ type: 'ask', question: copyOf(question) });
    if (!('answer' in reply)) return this.#wrong();
    return answersOf(reply.answer, question);
  }

  /**
   * Fresh instances answer the candles of a part of a table, in order; `take` is told in parts what they said. From the
   * place `eachFrom` on each candle has the time of an answer; without one, a part of them has three seconds.
   *
   * @throws {HostGone} @throws {StrategyError} if the instances cannot be made
   */
  async answerAll(
    table: CandleRows,
    part: Part,
    eachFrom: number,
    take: (reply: RunReply) => void,
  ): Promise<void> {
    await this.#give(table);
    const { setup, startingCash, warmup, span } = part;
    const candles = rowsOf(table, part).length;
    let upTo = 0;
    const taken = (reply: RunReply): void => {
      // The last part comes when every candle was answered.
      const least = reply.isLast ? candles : upTo;
      if (reply.upTo < least || reply.upTo > candles) this.#wrong();
      upTo = reply.upTo;
      take(reply);
    };
    const isInParts = eachFrom >= candles;
    const limitMs = isInParts ? Math.min(PART_MS, this.#answerMs) : this.#answerMs;
    const request = { type: 'run', eachFrom, setup, startingCash, warmup, span } as const;
    const last = await this.#process.ask(request, { limitMs, onPart: taken });
    if ('failed' in last) throw new StrategyError(`the strategy cannot be made: ${last.failed}`);
    if (!('upTo' in last)) this.#wrong();
    else taken(last);
  }

  /** What the strategy opened besides its own code. @throws {HostGone} */
  async opened(): Promise<readonly string[]> {
    const reply = await this.#ask({ type: 'opened' });
    return 'opened' in reply ? reply.opened : this.#wrong();
  }

  /** Resolves when the process is gone and everything that it printed was told. */
  close(): Promise<void> {
    return this.#process.close();
  }

  /** Hands over a table, once. */
  async #give(table: CandleRows): Promise<void> {
    if (this.#table === table) return;
    this.#table = table;
    const { symbols, periodMs, length, rows } = table;
    const bytes = new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
    // Nothing of the strategy runs meanwhile: its own time to answer does not count.
    const limitMs = Math.max(LOAD_MS, this.#answerMs);
    const reply = await this.#process.ask({ type: 'table', symbols, periodMs, length }, { limitMs }, bytes);
    if (!('done' in reply)) this.#wrong();
  }

  async #load(limitMs: number): Promise<void> {
    const reply = await this.#process.reply({ limitMs });
    if ('failed' in reply) throw new StrategyError(reply.failed);
    if (!('loaded' in reply)) this.#wrong();
    else this.#card = reply.loaded;
  }

  #sendBatch(): void {
    if (this.#batch.length === 0) return;
    const questions = this.#batch;
    this.#batch = [];
    // Nobody waits for this reply. If it fails, the next answer fails as well.
    const asking = { limitMs: this.#answerMs, onPart: () => {} };
    this.#process.ask({ type: 'show', questions }, asking).catch(() => {});
  }

  #ask(request: HostRequest): Promise<HostReply> {
    return this.#process.ask(request, { limitMs: this.#answerMs });
  }

  #wrong(): never {
    throw this.#process.end('it answered something else than it was asked, and was ended');
  }
}

const NOTHING: Answer = Object.freeze([]);

/** What came from a host, checked again: it is a stranger's. */
export function answersOf(said: Answer | undefined, { symbol, holdings }: Question): Answer {
  if (said === undefined) return NOTHING;
  const symbols = holdings ? Object.keys(holdings) : [symbol];
  return said.map((each: unknown) =>
    typeof each === 'string' ? strangerWords(each) : signalOf(each, symbols),
  );
}

/** As it stands now: the engine's own goes on. */
function copyOf({ symbol, candle, time, position, equity, cash, orders, bar, holdings }: Question): Question {
  const asked = { symbol, candle, time, position, equity, cash, orders };
  return bar && holdings ? { ...asked, bar, holdings } : asked;
}
