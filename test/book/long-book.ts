import { type Candle, type StrategyDefinition, StrategyEngine, simulatedInstruments } from '@chimera/engine';
import { LedgerReader, LedgerWriter } from '@chimera/ledger';
import { HOUR, SampleBook, START } from '../../packages/report/src/testing/sample-book.ts';

export const DAY = 24 * HOUR;
export const SYMBOLS = ['BTC/USDT', 'ETH/USDT'] as const;

const IDLE: StrategyDefinition = {
  name: 'idle',
  description: '',
  parameters: {},
  warmup: () => 0,
  create: () => ({ onCandle: () => undefined }),
};

/** Falls for most of its life, and hardly moves in its last week. */
function closeAt(symbol: string, hour: number, hours: number): number {
  const [level, wave] = symbol === 'BTC/USDT' ? [50_000, 0.02] : [2_000, 0.05];
  const fall = 0.4 * Math.min(1, hour / Math.max(1, hours - 7 * 24));
  return level * (1 - fall) * (1 + wave * Math.sin(hour / 11));
}

export interface LongBook {
  readonly sample: SampleBook;
  readonly candles: ReadonlyMap<string, readonly Candle[]>;
  readonly end: number;
}

/** A session a day, of hourly candles, that buys nothing; what each session forgets, it forgets as a bot does. */
export function longBook(days: number): LongBook {
  const [plain] = [new SampleBook()];
  plain!.remove();
  const instruments = simulatedInstruments([...SYMBOLS]);
  const sample = new SampleBook({ ...plain!.setup, symbols: [...SYMBOLS], instruments, periodMs: HOUR });
  const candles = new Map<string, Candle[]>(SYMBOLS.map((symbol) => [symbol, []]));
  const writer = new LedgerWriter(sample.path);
  const identity = { mode: 'test', market: 'simulated:1', currency: 'USDT', startingCash: '10000' } as const;
  for (let day = 0; day < days; day += 1) {
    const time = START + day * DAY;
    const session = sessionName(day);
    const reader = new LedgerReader(sample.path);
    const engine = new StrategyEngine(sample.setup, IDLE, reader.entries());
    const marks = Object.fromEntries(reader.marks());
    reader.close();
    const begun = engine.begin({
      ...{ time, ends: time + DAY, identity, changed: [], previous: day === 0 ? null : 'completed' },
      ...{ marks, highWaterMark: 10_000 },
    });
    writer.forgetEvents(time);
    writer.commit({ session, seen: [], entries: begun, time }, engine);
    for (let hour = day * 24; hour < (day + 1) * 24; hour += 1) {
      for (const symbol of SYMBOLS) {
        const open = closeAt(symbol, hour - 1, days * 24);
        const close = closeAt(symbol, hour, days * 24);
        const [low, high] = [Math.min(open, close) * 0.99, Math.max(open, close) * 1.01];
        const candle = { symbol, start: START + hour * HOUR, open, high, low, close, volume: 1 };
        candles.get(symbol)!.push(candle);
        const event = { kind: 'candle', candle, late: false } as const;
        const entries = engine.step(event);
        writer.commit({ session, seen: [event], entries, time: candle.start + HOUR }, engine);
      }
    }
    const entries = engine.end(time + DAY, 'completed', 'the day was over');
    writer.commit({ session, seen: [], entries, time: time + DAY }, engine);
  }
  writer.close();
  return { sample, candles, end: START + days * DAY };
}

export function sessionName(day: number): string {
  const name = new Date(START + day * DAY).toISOString().slice(0, 10).replaceAll('-', '');
  return `${name}-000000-${String(day + 1).padStart(4, '0')}`;
}
