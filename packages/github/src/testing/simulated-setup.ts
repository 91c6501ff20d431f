import { simulatedInstruments, type TradingSetup } from '@chimera/engine';

/** A trading configuration as a session on the built-in market has it. */
export function simulatedSetup(): TradingSetup {
  return {
    symbols: ['BTC/USDT'],
    exitsOnly: [],
    instruments: simulatedInstruments(['BTC/USDT']),
    periodMs: 60_000,
    strategy: 'buy-and-hold',
    strategyHash: null,
    parameters: {},
    riskLevel: 'moderate',
    limits: null,
    execution: {
      slippageModel: 'none',
      slippage: 0,
      latencyMs: 0,
      volumeShare: null,
      fillOn: 'candle',
      fillOnTouch: false,
    },
  };
}
