import { Engine, type Entries } from './engine.ts';
import type { EngineEvent, JournalEntry, TradingSetup } from './messages.ts';
import { StrategyInstances } from './strategy/answers.ts';
import type { AnyDefinition, Tools } from './strategy/contract.ts';
import { NO_TOOLS } from './strategy/tools.ts';

/**
 * An engine whose strategy answers in the same thread: a whole step is one call.
 * For tests, benches and programs that build on this engine; the runtime asks strategies in a process of their own, and uses
 * `Engine`.
 */
export class StrategyEngine extends Engine {
  readonly #instances: StrategyInstances;

  /** `journal` is all that the book holds before the first step or replay. */
  constructor(
    setup: TradingSetup,
    strategy: AnyDefinition,
    journal: Iterable<JournalEntry>,
    tools: Tools = NO_TOOLS,
  ) {
    const instances = new StrategyInstances(strategy, setup, tools);
    super(scoped(setup, strategy), journal, (question) => void instances.answer(question));
    this.#instances = instances;
  }

  /** The whole of a step. Returns what it decided, already applied. */
  step(event: EngineEvent): Entries {
    const question = this.observe(event);
    return this.decide(question ? this.#instances.answer(question) : []);
  }
}

function scoped(setup: TradingSetup, { scope }: AnyDefinition): TradingSetup {
  return scope === 'portfolio' ? { ...setup, scope } : setup;
}
