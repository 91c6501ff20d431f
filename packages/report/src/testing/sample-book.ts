import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Candle,
  type EngineEvent,
  type Signal,
  type StrategyDefinition,
  StrategyEngine,
  simulatedInstruments,
  type TradingSetup,
} from '@chimera/engine';
import { LedgerReader, LedgerWriter, ObservationWriter } from '@chimera/ledger';
import { setupWith } from '../../../engine/src/testing/engine-bench.ts';
import { limitsWith } from '../../../engine/src/testing/market-builder.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** When a sample's first session begins. */
export const START = Date.UTC(2026, 0, 1);

/** What a strategy says at the close of the candle with that number. */
export type Script = Readonly<Record<number, Partial<Signal> | 'buy' | 'sell' | Error>>;

export interface SampleSession {
  readonly id: string;
  readonly start: number;
  /** One candle a minute; each opens where the one before closed. `null` is a missing candle. */
  readonly closes: readonly (number | null)[];
  readonly script?: Script;
  /** Ends the session this way; it never says so where this is left out. */
  readonly end?: 'completed' | 'stopped' | 'controller-lost';
  /** The name that the book gets; `main` unless stated. */
  readonly name?: string;
}

/** A real ledger of one symbol in a folder of its own, written by the real engine from scripted signals. */
export class SampleBook {
  readonly folder = mkdtempSync(join(tmpdir(), 'chimera-report-'));
  readonly path = join(this.folder, 'ledger.db');
  readonly setup: TradingSetup;

  /** A fee of 0.1 %, no slippage, half of the equity in each entry, unless the test says otherwise. */
  constructor(changes: Partial<TradingSetup> = {}) {
    const [symbol] = changes.symbols ?? ['BTC/USDT'];
    const [instrument] = simulatedInstruments([symbol!]);
    this.setup = setupWith({
      symbols: [symbol!],
      instruments: [{ ...instrument!, makerFeeRate: '0.001', takerFeeRate: '0.001' }],
      riskLevel: 'moderate',
      limits: limitsWith({
        maxPositionSize: 0.5,
        maxExposure: 1,
        stopLoss: 0.1,
        takeProfit: 0.1,
        maxOpenPositions: 3,
        maxTradesPerDay: 10,
      }),
      ...changes,
    });
  }

  run({ id, start, closes, script = {}, end, name }: SampleSession): void {
    const writer = new LedgerWriter(this.path);
    const reader = new LedgerReader(this.path);
    const engine = new StrategyEngine(this.setup, scripted(script, start), reader.entries());
    const identity = {
      mode: 'test',
      market: 'simulated:1',
      currency: 'USDT',
      startingCash: '10000',
      ...(name === undefined ? {} : { name }),
    } as const;
    const marks = Object.fromEntries(reader.marks());
    const highWaterMark = reader.cursor()?.high_water_mark ?? 10_000;
    const ends = start + closes.length * MINUTE;
    const common = { changed: [], previous: null, marks, highWaterMark };
    const begun = engine.begin({ time: start, ends, identity, ...common });
    reader.close();
    writer.commit({ session: id, seen: [], entries: begun, time: start }, engine);
    for (const candle of candles(this.setup.symbols[0]!, start, closes)) {
      const event: EngineEvent = { kind: 'candle', candle, late: false };
      const entries = engine.step(event);
      writer.commit({ session: id, seen: [event], entries, time: candle.start + MINUTE }, engine);
    }
    if (end) {
      const entries = engine.end(ends, end, `it was ${end}`);
      writer.commit({ session: id, seen: [], entries, time: ends }, engine);
    }
    writer.close();
  }

  /** The engine as the book stands. */
  engine(): StrategyEngine {
    return this.read((reader) => new StrategyEngine(this.setup, scripted({}, START), reader.entries()));
  }

  openObservations(): ObservationWriter {
    return new ObservationWriter(this.path);
  }

  observe<Result>(write: (writer: ObservationWriter) => Result): Result {
    const writer = new ObservationWriter(this.path);
    try {
      return write(writer);
    } finally {
      writer.close();
    }
  }

  read<Result>(read: (reader: LedgerReader) => Result): Result {
    const reader = new LedgerReader(this.path);
    try {
      return read(reader);
    } finally {
      reader.close();
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function candles(symbol: string, start: number, closes: readonly (number | null)[]): readonly Candle[] {
  let open = closes[0] ?? 0;
  return closes.flatMap((close, index) => {
    if (close === null) return [];
    const [low, high] = [Math.min(open, close), Math.max(open, close)];
    const candle = { symbol, start: start + index * MINUTE, open, high, low, close, volume: 1000 };
    open = close;
    return [candle];
  });
}

function scripted(script: Script, start: number): StrategyDefinition {
  return {
    name: 'scripted',
    description: '',
    parameters: {},
    warmup: () => 0,
    create: () => ({
      onCandle(candle) {
        const said = script[(candle.start - start) / MINUTE];
        if (said === undefined) return undefined;
        if (said instanceof Error) throw said;
        const base: Signal = {
          symbol: candle.symbol,
          action: 'buy',
          confidence: 1,
          reason: 'the script says so',
        };
        return [{ ...base, ...(typeof said === 'string' ? { action: said } : said) }];
      },
    }),
  };
}
