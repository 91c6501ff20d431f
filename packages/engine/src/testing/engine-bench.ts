import type { Entries } from '../engine.ts';
import type {
  Candle,
  Command,
  EngineEvent,
  EntryKind,
  EntryOf,
  JournalEntry,
  Signal,
  TradingSetup,
} from '../messages.ts';
import type { StrategyDefinition, View } from '../strategy/contract.ts';
import { StrategyEngine } from '../strategy-engine.ts';
import {
  type Bar,
  BTC,
  candleAt,
  executionWith,
  instrumentWith,
  limitsWith,
  MINUTE,
  NOON,
} from './market-builder.ts';

/** What a strategy answers to the candle of a minute; anything goes, as with a person's own file. */
export type Script = (minute: number, view: View, candle: Candle) => unknown;

export function scripted(script: Script): StrategyDefinition {
  return {
    name: 'scripted',
    description: 'answers as a test tells it to',
    parameters: {},
    warmup: () => 0,
    create: () => ({
      onCandle: (candle, view) => script((candle.start - NOON) / MINUTE, view, candle) as undefined,
    }),
  };
}

/** What a strategy says at the close of minutes: each a buy of BTC with full confidence, unless it says otherwise. */
export type Sayings = Readonly<Record<number, Partial<Signal> | readonly Partial<Signal>[]>>;

export function saying(sayings: Sayings): Script {
  return (minute) =>
    [sayings[minute] ?? []]
      .flat()
      .map((said) => ({ symbol: BTC, action: 'buy', confidence: 1, reason: 'x', ...said }));
}

/** Buys and sells at these minutes, with full confidence. */
export function trading(actions: Readonly<Record<number, 'buy' | 'sell'>>): Script {
  return (minute, _, { symbol }) => {
    const action = actions[minute];
    return action && [{ symbol, action, confidence: 1, reason: 'scripted' }];
  };
}

export function setupWith(changes: Partial<TradingSetup> = {}): TradingSetup {
  const symbols = changes.symbols ?? [BTC];
  return {
    symbols,
    exitsOnly: [],
    instruments: symbols.map((symbol) => instrumentWith({ symbol })),
    periodMs: MINUTE,
    strategy: 'scripted',
    strategyHash: null,
    parameters: {},
    riskLevel: 'aggressive',
    limits: limitsWith(),
    execution: executionWith(),
    ...changes,
  };
}

/** Opens a session on what the engine's book holds, as the first one of a book of 10,000 or as the next. */
export function begin(engine: StrategyEngine, time = NOON): Entries {
  return engine.begin({
    time,
    ends: time + 6 * 3_600_000,
    identity: { mode: 'test', market: 'bench', currency: 'USDT', startingCash: '10000' },
    changed: [],
    previous: null,
    marks: Object.fromEntries(engine.book.marks),
    highWaterMark: engine.governor?.highWaterMark || 10_000,
  });
}

/** An engine in a session of its own, fed one candle of BTC a minute. */
export class EngineBench {
  readonly engine: StrategyEngine;
  readonly journal: JournalEntry[] = [];
  #minute = 0;

  constructor(script: Script, setup: Partial<TradingSetup> = {}) {
    this.engine = new StrategyEngine(setupWith(setup), scripted(script), []);
    this.journal.push(...begin(this.engine));
  }

  /** The next candles. Returns what they decided. */
  feed(...bars: readonly Bar[]): Entries {
    return this.#feed(bars, false);
  }

  /** The next candles, late. */
  catchUp(...bars: readonly Bar[]): Entries {
    return this.#feed(bars, true);
  }

  #feed(bars: readonly Bar[], late: boolean): Entries {
    return bars.flatMap((bar) => {
      const candle = candleAt(this.#minute, bar);
      this.#minute += 1;
      return this.step({ kind: 'candle', candle, late });
    });
  }

  skip(minutes: number): void {
    this.#minute += minutes;
  }

  command(command: Command): Entries {
    return this.step({ kind: 'command', command, reason: 'asked for', time: NOON + this.#minute * MINUTE });
  }

  step(event: EngineEvent): Entries {
    const entries = this.engine.step(event);
    this.journal.push(...entries);
    return entries;
  }

  of<K extends EntryKind>(kind: K): EntryOf<K>[] {
    return only(this.journal, kind);
  }
}

export function only<K extends EntryKind>(entries: Entries, kind: K): EntryOf<K>[] {
  return entries.flatMap((entry) => (entry.kind === kind ? [entry.data as EntryOf<K>] : []));
}
