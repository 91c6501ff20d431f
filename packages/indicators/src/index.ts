export { EfficiencyRatio } from './efficiency-ratio.ts';
export type { Indicator } from './indicator.ts';
export { INDICATOR_NAMES, type Indicators, indicators } from './indicators.ts';
export { DonchianChannels, EMA, RSI } from './library.ts';
export { ADX, ATR } from './wilder.ts';
export { BollingerBands, SMA } from './window.ts';
