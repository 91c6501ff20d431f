import {
  type Candle,
  type Command,
  type EngineEvent,
  type Entries,
  type OrderWish,
  type StrategyDefinition,
  StrategyEngine,
} from '@chimera/engine';
import { MINUTE, SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import type { LedgerReader } from '../reader.ts';
import type { SeenEvent } from '../recorded-event.ts';
import { verifyLedger } from '../verify.ts';
import { LedgerWriter } from '../writer.ts';

export type Said = 'buy' | 'sell' | undefined;

/** A sample book that stays open: each step is one call, so that a test can look, or strike, between two of them. */
export class OpenBook {
  readonly sample: SampleBook;
  readonly writer: LedgerWriter;
  readonly engine: StrategyEngine;
  #session = '';
  #time = START;
  #said: Said;
  /** How what is said is to reach the market. */
  wish: OrderWish | undefined;

  /** `folder` of a sample that has been closed takes it up again. */
  constructor(sample = new SampleBook()) {
    this.sample = sample;
    this.writer = new LedgerWriter(sample.path);
    const journal = sample.read((reader) => [...reader.entries()]);
    this.engine = new StrategyEngine(sample.setup, this.#strategy(), journal);
    this.#time = sample.read((reader) => reader.cursor()?.time) ?? START;
  }

  get path(): string {
    return this.sample.path;
  }

  get time(): number {
    return this.#time;
  }

  begin(session = 's1', warmup: readonly Candle[] = []): void {
    this.#session = session;
    const { cursor, marks } = this.read((reader) => ({ cursor: reader.cursor(), marks: reader.marks() }));
    const time = this.#time;
    const entries = this.engine.begin({
      time,
      ends: time + 60 * MINUTE,
      identity: { mode: 'test', market: 'simulated:1', currency: 'USDT', startingCash: '10000' },
      changed: [],
      previous: null,
      marks: Object.fromEntries(marks),
      highWaterMark: cursor?.high_water_mark ?? 10_000,
    });
    const seen = warmup.map((candle): SeenEvent => {
      return this.engine.warm(candle)
        ? { kind: 'warmup', candle }
        : { kind: 'warmup', candle, refused: true };
    });
    this.#commit(seen, entries);
  }

  /** Goes on with a session that was left open. */
  goOn(session = 's1'): void {
    this.#session = session;
  }

  /** The next minute's candle, or the one that `changes` make of it. */
  candle(close: number, said?: Said, changes: Partial<Candle> = {}): Entries {
    const [symbol] = this.sample.setup.symbols;
    const prices = { open: close, high: close, low: close, close };
    const candle: Candle = { symbol: symbol!, start: this.#time, ...prices, volume: 1000, ...changes };
    const event = { kind: 'candle', candle, late: false } as const;
    this.#said = said;
    const entries = this.engine.step(event);
    if (entries.every(({ kind }) => kind !== 'candle-refused')) this.#time = candle.start + MINUTE;
    this.#commit([event], entries);
    return entries;
  }

  /** Anything else that the engine may be shown. */
  see(event: EngineEvent): Entries {
    const entries = this.engine.step(event);
    const time = Math.max(this.#time, ...entries.map((entry) => entry.time));
    this.writer.commit({ session: this.#session, seen: [event], entries, time }, this.engine);
    return entries;
  }

  command(command: Command, reason = 'a person said so'): void {
    const event = { kind: 'command', command, reason, time: this.#time } as const;
    this.#commit([event], this.engine.step(event));
  }

  end(): void {
    this.#commit([], this.engine.end(this.#time, 'completed', 'it was over'));
  }

  read<Result>(look: (reader: LedgerReader) => Result): Result {
    return this.sample.read(look);
  }

  faults(): readonly string[] {
    return this.read((reader) => verifyLedger(reader).faults);
  }

  close(): void {
    this.writer.close();
  }

  remove(): void {
    this.close();
    this.sample.remove();
  }

  #commit(seen: readonly SeenEvent[], entries: Entries): void {
    this.writer.commit({ session: this.#session, seen, entries, time: this.#time }, this.engine);
  }

  #strategy(): StrategyDefinition {
    const onCandle = ({ symbol }: Candle) => {
      const action = this.#said;
      const order = this.wish === undefined ? {} : { order: this.wish };
      return action ? [{ symbol, action, confidence: 1, reason: 'the test says so', ...order }] : undefined;
    };
    return { name: 'told', description: '', parameters: {}, warmup: () => 0, create: () => ({ onCandle }) };
  }
}
