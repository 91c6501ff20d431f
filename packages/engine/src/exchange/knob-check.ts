import { Book } from '../book/book.ts';
import type { Candle, Execution, Fill, Instrument, JournalEntry, OrderBook } from '../messages.ts';
import { AT_MARKET } from './order-terms.ts';
import { PaperExchange } from './paper-exchange.ts';

/** One knob of the simulation, the fills of a fixed little market without it and with it, and whether they differ. */
export interface KnobCheck {
  readonly knob: string;
  readonly off: string;
  readonly on: string;
  readonly changed: boolean;
}

type Knobs = Partial<Execution> & Partial<Instrument>;

const SYMBOL = 'BASE/QUOTE';
const MINUTE = 60_000;

const EXECUTION: Execution = {
  slippageModel: 'none',
  slippage: 0,
  latencyMs: 0,
  volumeShare: null,
  fillOn: 'candle',
  fillOnTouch: false,
};

const INSTRUMENT: Instrument = {
  symbol: SYMBOL,
  base: 'BASE',
  quote: 'QUOTE',
  tickSize: '0.01',
  lotSize: '0.001',
  minQuantity: '0.001',
  minNotional: '10',
  makerFeeRate: '0.001',
  takerFeeRate: '0.002',
  priceCollar: null,
};

/** The knob, what the market is played with either way, and what it adds. */
const KNOBS: readonly (readonly [knob: string, off: Knobs, on: Knobs])[] = [
  ['slippage model fixed', { slippage: 0.001 }, { slippageModel: 'fixed' }],
  ['slippage model spread', { slippage: 0.5 }, { slippageModel: 'spread' }],
  ['slippage model volume-share', { slippage: 0.5, volumeShare: 0.05 }, { slippageModel: 'volume-share' }],
  ['slippage', { slippageModel: 'fixed', slippage: 0.001 }, { slippage: 0.002 }],
  ['latency', {}, { latencyMs: 15_000 }],
  ['volume share', {}, { volumeShare: 0.01 }],
  ['fills on books', {}, { fillOn: 'book' }],
  ['fills on touch', {}, { fillOnTouch: true }],
  ['maker fee', {}, { makerFeeRate: '0.0015' }],
  ['taker fee', {}, { takerFeeRate: '0.0025' }],
  ['price collar', { fillOn: 'book' }, { priceCollar: 0.005 }],
  ['tick size', { slippageModel: 'fixed', slippage: 0.0011 }, { tickSize: '0.5' }],
  ['lot size', { volumeShare: 0.0125 }, { lotSize: '1' }],
];

/**
 * Plays a fixed little market without each knob and with it: a knob that changes no fill does nothing. Pure, and
 * quick enough to be run before every session.
 */
export function checkKnobs(): readonly KnobCheck[] {
  return KNOBS.map(([knob, base, change]) => {
    const [off, on] = [play(base), play({ ...base, ...change })];
    return { knob, off, on, changed: off !== on };
  });
}

/** Open, high, low, close of one minute after the other; 100 are traded in each. */
const BARS = [
  [100, 101, 99, 100],
  [100, 102, 99, 101],
  [101, 105, 100, 104],
  [104, 106, 103, 105],
] as const;

/** A market buy of 2 on the first close, its target at 105, which is touched at first and then traded through. */
function play(knobs: Knobs): string {
  const book = new Book();
  const fills: (Fill & { readonly minute: number })[] = [];
  const exchange = new PaperExchange([{ ...INSTRUMENT, ...knobs }], { ...EXECUTION, ...knobs }, MINUTE);
  const emit = (entry: JournalEntry): void => {
    book.apply(entry);
    exchange.apply(entry);
    if (entry.kind === 'fill') fills.push({ ...entry.data, minute: Math.floor(entry.time / MINUTE) });
  };
  const data = { mode: 'test', market: 'knobs', currency: 'QUOTE', startingCash: '1000' } as const;
  emit({ time: 0, kind: 'book-opened', data });
  for (const [minute, bar] of BARS.entries()) {
    const candle = candleOf(minute, bar);
    const time = candle.start + MINUTE;
    exchange.resolve(candle, false, book, time, emit);
    exchange.market(candle.symbol).observe(candle);
    if (minute > 0) continue;
    const bracket = { stop: { price: '90' }, target: { price: '105' } };
    const request = {
      symbol: SYMBOL,
      role: 'entry',
      direction: 'long',
      quantity: '2',
      reason: 'check',
    } as const;
    exchange.submit({ ...request, bracket, terms: AT_MARKET }, book, time, emit);
    exchange.resolveBook(orderBookAt(time), false, book, emit);
  }
  return fills
    .map(
      ({ side, quantity, price, fee, minute }) =>
        `${side} ${quantity} @ ${price}, fee ${fee}, minute ${minute}`,
    )
    .join('; ');
}

function candleOf(minute: number, [open, high, low, close]: (typeof BARS)[number]): Candle {
  return { symbol: SYMBOL, start: minute * MINUTE, open, high, low, close, volume: 100 };
}

function orderBookAt(time: number): OrderBook {
  const asks = [
    [100.1, 1],
    [100.9, 5],
  ] as const;
  return { symbol: SYMBOL, time, bids: [[99.9, 5]], asks };
}
