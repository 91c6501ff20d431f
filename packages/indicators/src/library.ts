/**
 * The only file that knows the indicator library. What is not named here is either our own (because it departs from TA-Lib
 * or from its author, as the comment of ours says) or not needed. SMA, Bollinger bands and ATR are the library's to the last
 * bit, without its objects.
 */
export {
  AD,
  ADOSC,
  Aroon,
  CHOP,
  ChandeKrollStop,
  CMF,
  DonchianChannels,
  EMA,
  HMA,
  HTTrendline,
  IchimokuCloud,
  KAMA,
  MOM,
  RSI,
  StochasticOscillator,
  SuperTrend,
  TRIMA,
  WMA,
} from 'trading-signals';
