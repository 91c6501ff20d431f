import type { Execution, TradingSetup } from '@chimera/engine';
import { termsRemark } from './terms-remark.ts';

/** What comes before the rules of candles where orders fill on books. */
const ON_BOOKS: readonly string[] = [
  'Market orders and triggered stops walk the levels of the first order book that is as new as their arrival; what they take is gone until a newer book comes. A stale, one-sided or crossed book fills nothing.',
  'A stop that a candle triggers fills at the book, but never better than its trigger. Limits and targets are also met by a book whose touch reaches them.',
  "Where no usable book came before the next candle closed, the rules of candles that follow fill the order, and the fill says 'candle'.",
];

/** How this session's fills came about, a sentence each: what a reader must know to judge them. */
export function simulationOf({ execution, instruments }: TradingSetup): readonly string[] {
  const makerFees = rates(instruments.map(({ makerFeeRate }) => makerFeeRate));
  const terms = termsRemark(instruments);
  const takerFees = rates(instruments.map(({ takerFeeRate }) => takerFeeRate));
  return [
    ...(execution.fillOn === 'book' ? ON_BOOKS : []),
    'An order decided on one candle fills from the next one on. Market orders fill at its open, worsened by slippage.',
    `A stop fills at the worse of its trigger and the open, also on the candle of its entry. A target fills only where a later candle ${execution.fillOnTouch ? 'touches it' : 'trades through it'}. Where one candle holds both, the stop counts.`,
    `Slippage: ${slippage(execution)}`,
    execution.latencyMs === 0
      ? 'Latency: none.'
      : `Latency: ${execution.latencyMs} ms, in which the price moves from the open towards the worse extreme in proportion.`,
    execution.volumeShare === null
      ? "Volume: a fill may take more than the candle's whole volume."
      : `Volume: fills take at most ${percent(execution.volumeShare)} of a candle's volume; the rest stays open.`,
    ...(terms === null ? [] : [terms]),
    `Fees, in the quote currency: ${makerFees} for makers (targets), ${takerFees} for takers (everything else).`,
  ];
}

function slippage({ slippageModel, slippage: amount }: Execution): string {
  switch (slippageModel) {
    case 'none':
      return 'none.';
    case 'fixed':
      return `${percent(amount)} of the price (model fixed).`;
    case 'spread':
      return `${amount} of the spread, taken as a tenth of the range of the candle before and one tick at least (model spread).`;
    case 'volume-share':
      return `${amount} × price × (quantity ÷ volume)² (model volume-share).`;
  }
}

function rates(values: readonly string[]): string {
  return [...new Set(values)].map((rate) => percent(Number(rate))).join(' or ');
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(4))} %`;
}
