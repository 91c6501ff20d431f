export const id = 110;
export const ids = [110];
export const modules = {

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AD: () => (/* reexport */ AD),
  r0: () => (/* reexport */ ADOSC),
  md: () => (/* reexport */ Aroon),
  XN: () => (/* reexport */ CHOP),
  d4: () => (/* reexport */ CMF),
  CE: () => (/* reexport */ ChandeKrollStop),
  fE: () => (/* reexport */ DonchianChannels),
  mV: () => (/* reexport */ EMA),
  Hb: () => (/* reexport */ HMA),
  OB: () => (/* reexport */ HTTrendline),
  z0: () => (/* reexport */ IchimokuCloud),
  $0: () => (/* reexport */ KAMA),
  CI: () => (/* reexport */ MOM),
  Zi: () => (/* reexport */ RSI),
  E8: () => (/* reexport */ StochasticOscillator),
  DA: () => (/* reexport */ SuperTrend),
  K_: () => (/* reexport */ TRIMA),
  Ud: () => (/* reexport */ WMA)
});

// UNUSED EXPORTS: AC, ADX, ADXR, ALMA, AO, APO, ATR, AccelerationBands, AccumulativeSwingIndex, Alligator, BOP, BollingerBands, BollingerBandsWidth, BreakoutBarLow, CCI, CFO, CG, CMO, CVI, ChandelierExit, ConnorsRSI, CoppockCurve, DEMA, DMA, DPO, DX, DeMarker, DerivativeOscillator, DisparityIndex, EMV, ER, ElderRay, FRAMA, FisherTransform, ForceIndex, GAPO, GannHiLo, GatorOscillator, HigherLowTrail, IBS, IMI, IQR, IndicatorSeries, KST, KVO, KeltnerChannels, LaguerreRSI, LinearRegression, MACD, MAD, MAMA, MFI, MarketFacilitationIndex, MassIndex, McGinleyDynamic, MovingAverage, NATR, NVI, NotEnoughDataError, OBV, PGO, PMO, PPO, PSAR, PSL, PVI, PVO, PVT, PercentB, Period, PremierStochastic, ProjectionOscillator, QQE, Qstick, RCI, REI, RMA, RMI, ROC, RVOL, RandomWalkIndex, RelativeVigorIndex, RelativeVolatilityIndex, RogersSatchellVolatility, SMA, SMA15, SMI, STC, StochasticRSI, SuperSmoother, SwingHigh, SwingIndex, SwingLookback, SwingLow, T3, TDS, TEMA, TR, TRIX, TSI, TTMSqueeze, TechnicalIndicator, ThresholdCrossSeries, TradingSignal, TrendIndicator, TrendIndicatorSeries, UlcerIndex, UltimateOscillator, VHF, VIDYA, VROC, VWAP, VWMA, VolatilityStop, VortexIndicator, WAD, WSMA, WaddahAttarExplosion, WaveTrend, WilliamsR, ZLEMA, ZeroCrossSeries, ZigZag, addPercentageChange, getAverage, getAveragePrice, getCAGR, getCorrelation, getGrid, getLinearRegression, getLogReturns, getMaxDrawdown, getMaximum, getMedian, getMedianPrice, getMinimum, getPercentageChange, getQuartile, getReturns, getShare, getSharpeRatio, getStandardDeviation, getStreaks, getTrueRange, getTypicalPrice, getWeightedClose, getZScore, hasCrossedOver, hasCrossedUnder, isFriday, isMonday, isSaturday, isSunday, isThursday, isTuesday, isWednesday, mergeCandles, pushUpdate

;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/error/NotEnoughDataError.js
class NotEnoughDataError_NotEnoughDataError extends Error {
    constructor(requiredAmount) {
        super(`Not enough data. A minimum of "${requiredAmount}" inputs is required to perform the computation.`);
        Object.setPrototypeOf(this, new.target.prototype);
        this.name = 'NotEnoughDataError';
    }
}
//# sourceMappingURL=NotEnoughDataError.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/error/index.js

//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/base/Indicator.js

const Indicator_TradingSignal = {
    BEARISH: 'BEARISH',
    BULLISH: 'BULLISH',
    SIDEWAYS: 'SIDEWAYS',
    UNKNOWN: 'UNKNOWN',
};
class TechnicalIndicator {
    result;
    state = {};
    #previousState;
    trackState(replace) {
        if (replace) {
            if (this.#previousState === undefined) {
                this.#previousState = structuredClone(this.state);
            }
            else {
                this.state = structuredClone(this.#previousState);
            }
        }
        else {
            this.#previousState = structuredClone(this.state);
        }
    }
    getState() {
        return structuredClone({ ...this.state, result: this.result });
    }
    getResult() {
        try {
            return this.getResultOrThrow();
        }
        catch {
            return null;
        }
    }
    getResultOrThrow() {
        if (this.result === undefined) {
            throw new NotEnoughDataError_NotEnoughDataError(this.getRequiredInputs());
        }
        return this.result;
    }
    get isStable() {
        return this.result !== undefined;
    }
    add(input) {
        return this.update(input, false);
    }
    replace(input) {
        return this.update(input, true);
    }
    updates(inputs, replace = false) {
        return inputs.map(input => this.update(input, replace));
    }
}
class Indicator_IndicatorSeries extends TechnicalIndicator {
    previousResult;
    setResult(value, replace) {
        if (replace) {
            this.result = this.previousResult;
        }
        this.previousResult = this.result;
        return (this.result = value);
    }
    rollbackLastResult() {
        this.result = this.previousResult;
    }
}
class Indicator_TrendIndicatorSeries extends Indicator_IndicatorSeries {
    #previousSignalState;
    setResult(value, replace) {
        if (replace && this.previousResult !== undefined) {
            this.#previousSignalState = this.calculateSignalState(this.previousResult);
        }
        else if (!replace) {
            this.#previousSignalState = this.calculateSignalState(this.result);
        }
        return super.setResult(value, replace);
    }
    getSignal() {
        const currentState = this.calculateSignalState(this.getResult());
        const hasChanged = this.#previousSignalState !== undefined && this.#previousSignalState !== currentState;
        return {
            hasChanged,
            state: currentState,
        };
    }
}
class TrendIndicator extends TechnicalIndicator {
    previousResult;
    #previousSignalState;
    setResult(value, replace) {
        if (replace && this.previousResult !== undefined) {
            this.#previousSignalState = this.calculateSignalState(this.previousResult);
        }
        else if (!replace) {
            this.#previousSignalState = this.calculateSignalState(this.result);
        }
        if (replace) {
            this.result = this.previousResult;
        }
        this.previousResult = this.result;
        return (this.result = value);
    }
    getSignal() {
        const currentState = this.calculateSignalState(this.getResult());
        const hasChanged = this.#previousSignalState !== undefined && this.#previousSignalState !== currentState;
        return {
            hasChanged,
            state: currentState,
        };
    }
}
class Indicator_ZeroCrossSeries extends Indicator_TrendIndicatorSeries {
    calculateSignalState(result) {
        if (result === null || result === undefined) {
            return Indicator_TradingSignal.UNKNOWN;
        }
        if (result > 0) {
            return Indicator_TradingSignal.BULLISH;
        }
        if (result < 0) {
            return Indicator_TradingSignal.BEARISH;
        }
        return Indicator_TradingSignal.SIDEWAYS;
    }
}
class ThresholdCrossSeries extends Indicator_TrendIndicatorSeries {
    #overbought;
    #oversold;
    constructor({ overbought, oversold }) {
        super();
        if (!Number.isFinite(overbought) || !Number.isFinite(oversold) || oversold > overbought) {
            throw new Error(`The oversold threshold ("${oversold}") has to be at or below the overbought threshold ("${overbought}").`);
        }
        this.#overbought = overbought;
        this.#oversold = oversold;
    }
    calculateSignalState(result) {
        if (result === null || result === undefined) {
            return Indicator_TradingSignal.UNKNOWN;
        }
        if (result <= this.#oversold) {
            return Indicator_TradingSignal.BEARISH;
        }
        if (result >= this.#overbought) {
            return Indicator_TradingSignal.BULLISH;
        }
        return Indicator_TradingSignal.SIDEWAYS;
    }
}
//# sourceMappingURL=Indicator.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/MA/MovingAverage.js

class MovingAverage_MovingAverage extends Indicator_IndicatorSeries {
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
    }
}
//# sourceMappingURL=MovingAverage.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/math/getAverage.js
function getAverage(values) {
    return values.length ? values.reduce((sum, x) => sum + x, 0) / values.length : 0;
}
//# sourceMappingURL=getAverage.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/array/pushUpdate.js
function pushUpdate_pushUpdate({ array, item, maxLength, replace }) {
    if (array.length > 0 && replace === true) {
        array[array.length - 1] = item;
    }
    else {
        array.push(item);
    }
    if (array.length > maxLength) {
        return array.shift();
    }
    return null;
}
//# sourceMappingURL=pushUpdate.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/SMA/SMA.js



class SMA extends MovingAverage_MovingAverage {
    prices = [];
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.interval, replace: replace });
        if (this.prices.length === this.interval) {
            return this.setResult(getAverage(this.prices), replace);
        }
        return null;
    }
}
//# sourceMappingURL=SMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/AO/AO.js


class AO extends Indicator_ZeroCrossSeries {
    long;
    short;
    shortInterval;
    longInterval;
    constructor(shortInterval, longInterval, SmoothingIndicator = SMA) {
        super();
        this.shortInterval = shortInterval;
        this.longInterval = longInterval;
        this.short = new SmoothingIndicator(shortInterval);
        this.long = new SmoothingIndicator(longInterval);
    }
    getRequiredInputs() {
        return this.long.getRequiredInputs();
    }
    update({ high, low }, replace) {
        const medianPrice = (low + high) / 2;
        this.short.update(medianPrice, replace);
        this.long.update(medianPrice, replace);
        if (this.long.isStable) {
            return this.setResult(this.short.getResultOrThrow() - this.long.getResultOrThrow(), replace);
        }
        return null;
    }
}
//# sourceMappingURL=AO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/MOM/MOM.js


class MOM extends Indicator_ZeroCrossSeries {
    #history;
    #historyLength;
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
        this.#historyLength = interval + 1;
        this.#history = [];
    }
    getRequiredInputs() {
        return this.#historyLength;
    }
    update(value, replace) {
        pushUpdate_pushUpdate({ array: this.#history, item: value, maxLength: this.#historyLength, replace: replace });
        if (this.#history.length === this.#historyLength) {
            return this.setResult(value - this.#history[0], replace);
        }
        return null;
    }
}
//# sourceMappingURL=MOM.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/AC/AC.js




class AC extends Indicator_TrendIndicatorSeries {
    ao;
    momentum;
    signal;
    shortAO;
    longAO;
    signalInterval;
    constructor(shortAO, longAO, signalInterval) {
        super();
        this.shortAO = shortAO;
        this.longAO = longAO;
        this.signalInterval = signalInterval;
        this.ao = new AO(shortAO, longAO);
        this.momentum = new MOM(1);
        this.signal = new SMA(signalInterval);
    }
    getRequiredInputs() {
        return this.ao.getRequiredInputs() + this.signal.getRequiredInputs() - 1;
    }
    update(input, replace) {
        const ao = this.ao.update(input, replace);
        if (ao) {
            this.signal.update(ao, replace);
            if (this.signal.isStable) {
                const result = this.setResult(ao - this.signal.getResultOrThrow(), replace);
                this.momentum.update(result, replace);
                return result;
            }
        }
        return null;
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isPositive = hasResult && result > 0;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isPositive:
                return Indicator_TradingSignal.BULLISH;
            default:
                return Indicator_TradingSignal.BEARISH;
        }
    }
}
//# sourceMappingURL=AC.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/EMA/EMA.js


class EMA extends MovingAverage_MovingAverage {
    #pricesCounter = 0;
    #weightFactor;
    interval;
    constructor(interval) {
        super(interval);
        this.interval = interval;
        this.#weightFactor = 2 / (this.interval + 1);
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        if (!replace || this.#pricesCounter === 0) {
            this.#pricesCounter++;
        }
        const previous = replace ? this.previousResult : this.result;
        return this.setResult(price * this.#weightFactor + (previous ?? price) * (1 - this.#weightFactor), replace);
    }
    getResultOrThrow() {
        if (this.#pricesCounter < this.interval) {
            throw new NotEnoughDataError_NotEnoughDataError(this.getRequiredInputs());
        }
        return this.result;
    }
    get isStable() {
        try {
            this.getResultOrThrow();
            return true;
        }
        catch {
            return false;
        }
    }
}
//# sourceMappingURL=EMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/APO/APO.js


class APO extends Indicator_ZeroCrossSeries {
    #fast;
    #slow;
    fastPeriod;
    slowPeriod;
    constructor({ fastPeriod = 12, slowPeriod = 26 } = {}) {
        super();
        this.fastPeriod = fastPeriod;
        this.slowPeriod = slowPeriod;
        this.#fast = new EMA(fastPeriod);
        this.#slow = new EMA(slowPeriod);
    }
    getRequiredInputs() {
        return this.#slow.getRequiredInputs();
    }
    update(price, replace) {
        const fast = this.#fast.update(price, replace);
        const slow = this.#slow.update(price, replace);
        if (this.#slow.isStable) {
            return this.setResult(fast - slow, replace);
        }
        return null;
    }
}
//# sourceMappingURL=APO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/BOP/BOP.js

class BOP extends (/* unused pure expression or super */ null && (ZeroCrossSeries)) {
    getRequiredInputs() {
        return 1;
    }
    update({ close, high, low, open }, replace) {
        const range = high - low;
        if (range <= 0) {
            return this.setResult(0, replace);
        }
        return this.setResult((close - open) / range, replace);
    }
}
//# sourceMappingURL=BOP.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/candle/getTypicalPrice.js
function getTypicalPrice({ high, low, close }) {
    return (high + low + close) / 3;
}
//# sourceMappingURL=getTypicalPrice.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/MAD/MAD.js


class MAD extends Indicator_IndicatorSeries {
    prices = [];
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.interval, replace: replace });
        if (this.prices.length === this.interval) {
            const mean = getAverage(this.prices);
            let sum = 0;
            for (let i = 0; i < this.interval; i++) {
                const deviation = Math.abs(this.prices[i] - mean);
                sum += deviation;
            }
            return this.setResult(sum / this.interval, replace);
        }
        return null;
    }
    static getResultFromBatch(prices, average) {
        if (prices.length === 0) {
            return 0;
        }
        const mean = average || getAverage(prices);
        let sum = 0;
        for (let i = 0; i < prices.length; i++) {
            const deviation = Math.abs(prices[i] - mean);
            sum += deviation;
        }
        return sum / prices.length;
    }
}
//# sourceMappingURL=MAD.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/CCI/CCI.js




class CCI extends ThresholdCrossSeries {
    #sma;
    #typicalPrices;
    interval;
    constructor(interval, { overbought = 100, oversold = -100 } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
        this.#sma = new SMA(this.interval);
        this.#typicalPrices = [];
    }
    getRequiredInputs() {
        return this.#sma.getRequiredInputs();
    }
    update(candle, replace) {
        const typicalPrice = this.#cacheTypicalPrice(candle, replace);
        this.#sma.update(typicalPrice, replace);
        if (this.#sma.isStable) {
            const mean = this.#sma.getResultOrThrow();
            const meanDeviation = MAD.getResultFromBatch(this.#typicalPrices, mean);
            const numerator = typicalPrice - mean;
            const denominator = 0.015 * meanDeviation;
            return this.setResult(numerator / denominator, replace);
        }
        return null;
    }
    #cacheTypicalPrice(candle, replace) {
        const typicalPrice = getTypicalPrice(candle);
        pushUpdate_pushUpdate({ array: this.#typicalPrices, item: typicalPrice, maxLength: this.interval, replace });
        return typicalPrice;
    }
}
//# sourceMappingURL=CCI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/math/getLinearRegression.js
const getLinearRegression = (values) => {
    const n = values.length;
    if (n < 2) {
        throw new Error(`The linear regression has to be fitted over at least 2 values, but "${n}" was given.`);
    }
    let sumY = 0;
    let sumXY = 0;
    for (let x = 0; x < n; x++) {
        sumY += values[x];
        sumXY += x * values[x];
    }
    const sumX = ((n - 1) * n) / 2;
    const sumXX = ((n - 1) * n * (2 * n - 1)) / 6;
    const slope = (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
    const intercept = (sumY - slope * sumX) / n;
    const prediction = slope * n + intercept;
    return {
        intercept,
        prediction,
        slope,
    };
};
//# sourceMappingURL=getLinearRegression.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/CFO/CFO.js



class CFO extends Indicator_ZeroCrossSeries {
    #closes = [];
    interval;
    constructor(interval = 14) {
        super();
        if (!Number.isFinite(interval) || interval < 2) {
            throw new Error(`The interval has to be at least 2, but "${interval}" was given.`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(close, replace) {
        pushUpdate_pushUpdate({ array: this.#closes, item: close, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#closes.length < this.getRequiredInputs()) {
            return null;
        }
        if (close === 0) {
            return this.setResult(0, replace);
        }
        const { prediction: forecast } = getLinearRegression(this.#closes.slice(0, this.interval));
        return this.setResult((100 * (close - forecast)) / close, replace);
    }
}
//# sourceMappingURL=CFO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/CG/CG.js



class CG extends Indicator_TrendIndicatorSeries {
    signal;
    prices = [];
    get isStable() {
        return this.signal.isStable;
    }
    interval;
    signalInterval;
    constructor(interval, signalInterval) {
        super();
        this.interval = interval;
        this.signalInterval = signalInterval;
        this.signal = new SMA(signalInterval);
    }
    getRequiredInputs() {
        return this.signal.getRequiredInputs();
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const signalValue = this.signal.getResult();
        const hasSignal = signalValue !== null;
        const isAboveSignal = hasResult && hasSignal && result > signalValue;
        const isBelowSignal = hasResult && hasSignal && result < signalValue;
        switch (true) {
            case !hasResult || !hasSignal:
                return Indicator_TradingSignal.UNKNOWN;
            case isAboveSignal:
                return Indicator_TradingSignal.BULLISH;
            case isBelowSignal:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.interval, replace: replace });
        let nominator = 0;
        let denominator = 0;
        for (let i = 0; i < this.prices.length; ++i) {
            const price = this.prices[i];
            nominator = nominator + price * (i + 1);
            denominator = denominator + price;
        }
        const cg = denominator > 0 ? nominator / denominator : 0;
        this.signal.update(cg, replace);
        if (this.signal.isStable) {
            return this.setResult(cg, replace);
        }
        return null;
    }
}
//# sourceMappingURL=CG.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/CMO/CMO.js


class CMO extends ThresholdCrossSeries {
    #prices = [];
    interval;
    constructor(interval, { overbought = 50, oversold = -50 } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.#prices, item: price, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#prices.length < this.getRequiredInputs()) {
            return null;
        }
        let gains = 0;
        let losses = 0;
        for (let i = 1; i < this.#prices.length; i++) {
            const change = this.#prices[i] - this.#prices[i - 1];
            if (change > 0) {
                gains += change;
            }
            else {
                losses -= change;
            }
        }
        const total = gains + losses;
        if (total === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult((100 * (gains - losses)) / total, replace);
    }
}
//# sourceMappingURL=CMO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/WMA/WMA.js


class WMA extends MovingAverage_MovingAverage {
    prices = [];
    interval;
    constructor(interval) {
        super(interval);
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.interval, replace: replace });
        if (this.prices.length === this.interval) {
            const weightedPricesSum = this.prices.reduce((acc, price, index) => {
                const weightedPrice = price * (index + 1);
                return acc + weightedPrice;
            }, 0);
            const weightBase = (this.interval * (this.interval + 1)) / 2;
            const weightedMa = weightedPricesSum / weightBase;
            return this.setResult(weightedMa, replace);
        }
        return null;
    }
}
//# sourceMappingURL=WMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/ROC/ROC.js


class ROC extends Indicator_TrendIndicatorSeries {
    prices = [];
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.prices.length === this.getRequiredInputs()) {
            const comparePrice = this.prices[0];
            return this.setResult((price - comparePrice) / comparePrice, replace);
        }
        return null;
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBearish = hasResult && result < 0;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.BULLISH;
        }
    }
}
//# sourceMappingURL=ROC.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/COPPOCK/CoppockCurve.js



class CoppockCurve extends Indicator_ZeroCrossSeries {
    #longRoc;
    #shortRoc;
    #wma;
    longRocInterval;
    shortRocInterval;
    wmaInterval;
    constructor({ longRocInterval = 14, shortRocInterval = 11, wmaInterval = 10 } = {}) {
        super();
        this.longRocInterval = longRocInterval;
        this.shortRocInterval = shortRocInterval;
        this.wmaInterval = wmaInterval;
        this.#longRoc = new ROC(longRocInterval);
        this.#shortRoc = new ROC(shortRocInterval);
        this.#wma = new WMA(wmaInterval);
    }
    getRequiredInputs() {
        const slowestRoc = Math.max(this.#longRoc.getRequiredInputs(), this.#shortRoc.getRequiredInputs());
        return slowestRoc + this.#wma.getRequiredInputs() - 1;
    }
    update(price, replace) {
        const longRoc = this.#longRoc.update(price, replace);
        const shortRoc = this.#shortRoc.update(price, replace);
        if (longRoc !== null && shortRoc !== null) {
            const coppock = this.#wma.update((longRoc + shortRoc) * 100, replace);
            if (coppock !== null) {
                return this.setResult(coppock, replace);
            }
        }
        return null;
    }
}
//# sourceMappingURL=CoppockCurve.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/WSMA/WSMA.js


class WSMA extends Indicator_IndicatorSeries {
    #indicator;
    #smoothingFactor;
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
        this.#indicator = new SMA(interval);
        this.#smoothingFactor = 1 / this.interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        const sma = this.#indicator.update(price, replace);
        const previous = replace ? this.previousResult : this.result;
        if (previous !== undefined) {
            const smoothed = (price - previous) * this.#smoothingFactor;
            return this.setResult(smoothed + previous, replace);
        }
        if (sma !== null) {
            return this.setResult(sma, replace);
        }
        return null;
    }
}
//# sourceMappingURL=WSMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/RSI/RSI.js



class RSI extends ThresholdCrossSeries {
    #previousPrices = [];
    #avgGain;
    #avgLoss;
    #maxValue = 100;
    interval;
    constructor(interval, SmoothingIndicator = WSMA, { overbought = 70, oversold = 30 } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
        this.#avgGain = new SmoothingIndicator(this.interval);
        this.#avgLoss = new SmoothingIndicator(this.interval);
    }
    getRequiredInputs() {
        return this.#avgGain.getRequiredInputs() + 1;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.#previousPrices, item: price, maxLength: this.interval, replace: replace });
        if (this.#previousPrices.length < 2) {
            return null;
        }
        const currentPrice = price;
        const previousPrice = this.#previousPrices[this.#previousPrices.length - 2];
        if (currentPrice > previousPrice) {
            this.#avgLoss.update(0, replace);
            this.#avgGain.update(price - previousPrice, replace);
        }
        else {
            this.#avgLoss.update(previousPrice - currentPrice, replace);
            this.#avgGain.update(0, replace);
        }
        if (this.#avgGain.isStable) {
            const avgLoss = this.#avgLoss.getResultOrThrow();
            if (avgLoss === 0) {
                return this.setResult(100, replace);
            }
            const relativeStrength = this.#avgGain.getResultOrThrow() / avgLoss;
            return this.setResult(this.#maxValue - this.#maxValue / (relativeStrength + 1), replace);
        }
        return null;
    }
}
//# sourceMappingURL=RSI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/CRSI/ConnorsRSI.js


class ConnorsRSI extends ThresholdCrossSeries {
    state = {
        previousClose: null,
        returns: [],
        streak: 0,
    };
    #priceRsi;
    #streakRsi;
    percentRankInterval;
    rsiInterval;
    streakRsiInterval;
    constructor({ percentRankInterval = 100, rsiInterval = 3, signalThresholds = {}, streakRsiInterval = 2, } = {}) {
        const { overbought = 90, oversold = 10 } = signalThresholds;
        super({ overbought, oversold });
        this.percentRankInterval = percentRankInterval;
        this.rsiInterval = rsiInterval;
        this.streakRsiInterval = streakRsiInterval;
        this.#priceRsi = new RSI(rsiInterval);
        this.#streakRsi = new RSI(streakRsiInterval);
    }
    getRequiredInputs() {
        const priceRsiWarmUp = this.rsiInterval + 1;
        const streakRsiWarmUp = this.streakRsiInterval + 2;
        const percentRankWarmUp = this.percentRankInterval + 2;
        return Math.max(priceRsiWarmUp, streakRsiWarmUp, percentRankWarmUp);
    }
    update(close, replace) {
        this.trackState(replace);
        const { previousClose, streak: previousStreak } = this.state;
        const priceRsiResult = this.#priceRsi.update(close, replace);
        this.state.previousClose = close;
        if (previousClose === null) {
            return null;
        }
        const streak = this.#nextStreak(close, previousClose, previousStreak);
        this.state.streak = streak;
        const streakRsiResult = this.#streakRsi.update(streak, replace);
        const currentReturn = ((close - previousClose) / previousClose) * 100;
        const { returns } = this.state;
        const percentRank = returns.length === this.percentRankInterval
            ? (returns.filter(previousReturn => previousReturn < currentReturn).length / this.percentRankInterval) * 100
            : null;
        returns.push(currentReturn);
        if (returns.length > this.percentRankInterval) {
            returns.shift();
        }
        if (priceRsiResult === null || streakRsiResult === null || percentRank === null) {
            return null;
        }
        return this.setResult((priceRsiResult + streakRsiResult + percentRank) / 3, replace);
    }
    #nextStreak(close, previousClose, previousStreak) {
        if (close > previousClose) {
            return previousStreak > 0 ? previousStreak + 1 : 1;
        }
        if (close < previousClose) {
            return previousStreak < 0 ? previousStreak - 1 : -1;
        }
        return 0;
    }
}
//# sourceMappingURL=ConnorsRSI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/DEM/DeMarker.js


class DeMarker extends ThresholdCrossSeries {
    #candles = [];
    interval;
    constructor({ interval = 14, signalThresholds: { overbought = 0.7, oversold = 0.3 } = {} } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval + 1, replace });
        if (this.#candles.length < this.getRequiredInputs()) {
            return null;
        }
        let deMaxSum = 0;
        let deMinSum = 0;
        for (let i = 1; i < this.#candles.length; i++) {
            const current = this.#candles[i];
            const previous = this.#candles[i - 1];
            deMaxSum += Math.max(current.high - previous.high, 0);
            deMinSum += Math.max(previous.low - current.low, 0);
        }
        const totalPressure = deMaxSum + deMinSum;
        if (totalPressure === 0) {
            return this.setResult(0.5, replace);
        }
        return this.setResult(deMaxSum / totalPressure, replace);
    }
}
//# sourceMappingURL=DeMarker.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/DI/DisparityIndex.js


class DisparityIndex extends Indicator_ZeroCrossSeries {
    #ma;
    interval;
    constructor(interval = 14, SmoothingIndicator = SMA) {
        super();
        this.interval = interval;
        this.#ma = new SmoothingIndicator(interval);
    }
    getRequiredInputs() {
        return this.#ma.getRequiredInputs();
    }
    update(close, replace) {
        this.#ma.update(close, replace);
        if (this.#ma.isStable) {
            const average = this.#ma.getResultOrThrow();
            if (average === 0) {
                return this.setResult(0, replace);
            }
            return this.setResult((100 * (close - average)) / average, replace);
        }
        return null;
    }
}
//# sourceMappingURL=DisparityIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/DOSC/DerivativeOscillator.js




class DerivativeOscillator extends Indicator_ZeroCrossSeries {
    #rsi;
    #firstSmoothing;
    #secondSmoothing;
    #signalLine;
    ema1Interval;
    ema2Interval;
    rsiInterval;
    smaInterval;
    constructor({ ema1Interval = 5, ema2Interval = 3, rsiInterval = 14, smaInterval = 9, } = {}) {
        super();
        this.ema1Interval = ema1Interval;
        this.ema2Interval = ema2Interval;
        this.rsiInterval = rsiInterval;
        this.smaInterval = smaInterval;
        this.#rsi = new RSI(rsiInterval);
        this.#firstSmoothing = new EMA(ema1Interval);
        this.#secondSmoothing = new EMA(ema2Interval);
        this.#signalLine = new SMA(smaInterval);
    }
    getRequiredInputs() {
        return this.rsiInterval + this.ema1Interval + this.ema2Interval + this.smaInterval - 2;
    }
    update(price, replace) {
        const rsi = this.#rsi.update(price, replace);
        if (rsi === null) {
            return null;
        }
        const onceSmoothed = this.#firstSmoothing.update(rsi, replace);
        if (!this.#firstSmoothing.isStable) {
            return null;
        }
        const smoothedRsi = this.#secondSmoothing.update(onceSmoothed, replace);
        if (!this.#secondSmoothing.isStable) {
            return null;
        }
        const signalLine = this.#signalLine.update(smoothedRsi, replace);
        if (signalLine === null) {
            return null;
        }
        return this.setResult(smoothedRsi - signalLine, replace);
    }
}
//# sourceMappingURL=DerivativeOscillator.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/DPO/DPO.js



class DPO extends Indicator_ZeroCrossSeries {
    interval;
    #average;
    #displacement;
    #history;
    #historyLength;
    constructor(interval = 20) {
        super();
        this.interval = interval;
        this.#displacement = Math.floor(interval / 2) + 1;
        this.#history = [];
        this.#historyLength = this.#displacement + 1;
        this.#average = new SMA(interval);
    }
    getRequiredInputs() {
        return Math.max(this.interval, this.#historyLength);
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.#history, item: price, maxLength: this.#historyLength, replace: replace });
        const average = this.#average.update(price, replace);
        if (this.#history.length === this.#historyLength && average !== null) {
            return this.setResult(this.#history[0] - average, replace);
        }
        return null;
    }
}
//# sourceMappingURL=DPO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/math/getMaximum.js
function getMaximum(values) {
    let max = Number.MIN_SAFE_INTEGER;
    for (const value of values) {
        if (max < value) {
            max = value;
        }
    }
    return max;
}
//# sourceMappingURL=getMaximum.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/math/getMinimum.js
function getMinimum(values) {
    let min = Number.MAX_SAFE_INTEGER;
    for (const value of values) {
        if (min > value) {
            min = value;
        }
    }
    return min;
}
//# sourceMappingURL=getMinimum.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/ER/ER.js




class ER extends Indicator_TrendIndicatorSeries {
    #closes = [];
    #highs = [];
    #lows = [];
    interval;
    #trending;
    constructor(interval, { trending = 0.5 } = {}) {
        super();
        this.interval = interval;
        this.#trending = trending;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#closes, item: candle.close, maxLength: this.interval, replace: replace });
        pushUpdate_pushUpdate({ array: this.#highs, item: candle.high, maxLength: this.interval, replace: replace });
        pushUpdate_pushUpdate({ array: this.#lows, item: candle.low, maxLength: this.interval, replace: replace });
        if (this.#closes.length < this.interval) {
            return null;
        }
        const netChange = Math.abs(this.#closes[this.#closes.length - 1] - this.#closes[0]);
        const highestHigh = getMaximum(this.#highs);
        const lowestLow = getMinimum(this.#lows);
        const range = highestHigh - lowestLow;
        if (range === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult(netChange / range, replace);
    }
    calculateSignalState(result) {
        if (result === null || result === undefined) {
            return Indicator_TradingSignal.UNKNOWN;
        }
        if (result >= this.#trending) {
            return Indicator_TradingSignal.BULLISH;
        }
        return Indicator_TradingSignal.SIDEWAYS;
    }
}
//# sourceMappingURL=ER.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/ERI/ElderRay.js


class ElderRay extends TrendIndicator {
    #ema;
    interval;
    constructor(interval = 13) {
        super();
        this.interval = interval;
        this.#ema = new EMA(interval);
    }
    getRequiredInputs() {
        return this.#ema.getRequiredInputs();
    }
    update(candle, replace) {
        this.#ema.update(candle.close, replace);
        if (!this.#ema.isStable) {
            return null;
        }
        const ema = this.#ema.getResultOrThrow();
        return this.setResult({
            bearPower: candle.low - ema,
            bullPower: candle.high - ema,
        }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.bullPower > 0 && result.bearPower > 0;
        const isBearish = hasResult && result.bullPower < 0 && result.bearPower < 0;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=ElderRay.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/candle/getMedianPrice.js
function getMedianPrice({ high, low }) {
    return (high + low) / 2;
}
//# sourceMappingURL=getMedianPrice.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/FISHER/FisherTransform.js





class FisherTransform extends Indicator_ZeroCrossSeries {
    interval;
    #medians = [];
    #normalized = 0;
    #fisher = 0;
    #previousNormalized = 0;
    #previousFisher = 0;
    constructor(interval = 10) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update({ high, low }, replace) {
        if (replace) {
            this.#normalized = this.#previousNormalized;
            this.#fisher = this.#previousFisher;
        }
        const median = getMedianPrice({ high, low });
        pushUpdate_pushUpdate({ array: this.#medians, item: median, maxLength: this.interval, replace });
        if (this.#medians.length < this.interval) {
            return null;
        }
        this.#previousNormalized = this.#normalized;
        this.#previousFisher = this.#fisher;
        const highest = getMaximum(this.#medians);
        const lowest = getMinimum(this.#medians);
        const range = highest === lowest ? 0.001 : highest - lowest;
        let normalized = 0.33 * 2 * ((median - lowest) / range - 0.5) + 0.67 * this.#normalized;
        if (normalized > 0.99) {
            normalized = 0.999;
        }
        else if (normalized < -0.99) {
            normalized = -0.999;
        }
        this.#normalized = normalized;
        this.#fisher = 0.5 * Math.log((1 + normalized) / (1 - normalized)) + 0.5 * this.#fisher;
        return this.setResult(this.#fisher, replace);
    }
}
//# sourceMappingURL=FisherTransform.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/IBS/IBS.js

class IBS extends ThresholdCrossSeries {
    constructor({ overbought = 0.8, oversold = 0.2 } = {}) {
        super({ overbought, oversold });
    }
    getRequiredInputs() {
        return 1;
    }
    update({ close, high, low }, replace) {
        const range = high - low;
        if (range <= 0) {
            return this.setResult(0.5, replace);
        }
        return this.setResult((close - low) / range, replace);
    }
}
//# sourceMappingURL=IBS.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/IMI/IMI.js


class IMI extends ThresholdCrossSeries {
    #candles = [];
    interval;
    constructor(interval = 14, { overbought = 70, oversold = 30 } = {}) {
        super({ overbought, oversold });
        if (!Number.isFinite(interval) || interval < 1) {
            throw new Error(`The interval has to be a positive number, but "${interval}" was given.`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace: replace });
        if (this.#candles.length < this.interval) {
            return null;
        }
        let gains = 0;
        let losses = 0;
        for (const { close, open } of this.#candles) {
            if (close > open) {
                gains += close - open;
            }
            else if (close < open) {
                losses += open - close;
            }
        }
        const totalPressure = gains + losses;
        if (totalPressure === 0) {
            return this.setResult(50, replace);
        }
        return this.setResult((100 * gains) / totalPressure, replace);
    }
}
//# sourceMappingURL=IMI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/KST/KST.js



class KST extends Indicator_ZeroCrossSeries {
    #chains;
    constructor({ roc1 = 10, roc2 = 15, roc3 = 20, roc4 = 30, sma1 = 10, sma2 = 10, sma3 = 10, sma4 = 15, } = {}) {
        super();
        this.#chains = [
            { roc: new ROC(roc1), sma: new SMA(sma1), weight: 1 },
            { roc: new ROC(roc2), sma: new SMA(sma2), weight: 2 },
            { roc: new ROC(roc3), sma: new SMA(sma3), weight: 3 },
            { roc: new ROC(roc4), sma: new SMA(sma4), weight: 4 },
        ];
    }
    getRequiredInputs() {
        return Math.max(...this.#chains.map(({ roc, sma }) => roc.interval + sma.interval));
    }
    update(price, replace) {
        let weightedSum = 0;
        let isWarmingUp = false;
        for (const { roc, sma, weight } of this.#chains) {
            const rateOfChange = roc.update(price, replace);
            const smoothed = rateOfChange === null ? null : sma.update(rateOfChange, replace);
            if (smoothed === null) {
                isWarmingUp = true;
            }
            else {
                weightedSum += weight * smoothed;
            }
        }
        if (isWarmingUp) {
            return null;
        }
        return this.setResult(weightedSum * 100, replace);
    }
}
//# sourceMappingURL=KST.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/LRSI/LaguerreRSI.js

class LaguerreRSI extends ThresholdCrossSeries {
    state = {
        barsTotal: 0,
        l0: 0,
        l1: 0,
        l2: 0,
        l3: 0,
    };
    gamma;
    constructor({ gamma = 0.5, signalThresholds: { overbought = 0.8, oversold = 0.2 } = {} } = {}) {
        super({ overbought, oversold });
        if (!Number.isFinite(gamma) || gamma < 0 || gamma >= 1) {
            throw new Error(`The gamma has to be at least 0 and below 1, but "${gamma}" was given.`);
        }
        this.gamma = gamma;
    }
    getRequiredInputs() {
        return 4;
    }
    update(price, replace) {
        this.trackState(replace);
        const { gamma } = this;
        const state = this.state;
        const l0 = (1 - gamma) * price + gamma * state.l0;
        const l1 = -gamma * l0 + state.l0 + gamma * state.l1;
        const l2 = -gamma * l1 + state.l1 + gamma * state.l2;
        const l3 = -gamma * l2 + state.l2 + gamma * state.l3;
        this.state = { barsTotal: state.barsTotal + 1, l0, l1, l2, l3 };
        if (this.state.barsTotal < this.getRequiredInputs()) {
            return null;
        }
        const stages = [l0, l1, l2, l3];
        let upwardPressure = 0;
        let downwardPressure = 0;
        for (let i = 0; i < stages.length - 1; i++) {
            const difference = stages[i] - stages[i + 1];
            if (difference >= 0) {
                upwardPressure += difference;
            }
            else {
                downwardPressure -= difference;
            }
        }
        const totalPressure = upwardPressure + downwardPressure;
        if (totalPressure === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult(upwardPressure / totalPressure, replace);
    }
}
//# sourceMappingURL=LaguerreRSI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/MACD/MACD.js


class MACD extends TrendIndicator {
    prices = [];
    short;
    long;
    signal;
    constructor(short, long, signal) {
        super();
        this.short = short;
        this.long = long;
        this.signal = signal;
    }
    getRequiredInputs() {
        return this.long.getRequiredInputs();
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.long.interval, replace: replace });
        const short = this.short.update(price, replace);
        const long = this.long.update(price, replace);
        if (this.prices.length === this.long.interval) {
            const macd = short - long;
            const signal = this.signal.update(macd, replace);
            return this.setResult({
                histogram: macd - signal,
                macd,
                signal,
            }, replace);
        }
        return null;
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.histogram > 0;
        const isBearish = hasResult && result.histogram < 0;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
            default:
                return Indicator_TradingSignal.BEARISH;
        }
    }
}
//# sourceMappingURL=MACD.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/MFI/MFI.js



class MFI extends ThresholdCrossSeries {
    #candles = [];
    interval;
    constructor(interval, { overbought = 80, oversold = 20 } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#candles.length < this.getRequiredInputs()) {
            return null;
        }
        const typicalPrices = this.#candles.map(getTypicalPrice);
        let positiveFlow = 0;
        let negativeFlow = 0;
        for (let i = 1; i < this.#candles.length; i++) {
            const rawMoneyFlow = typicalPrices[i] * this.#candles[i].volume;
            if (typicalPrices[i] > typicalPrices[i - 1]) {
                positiveFlow += rawMoneyFlow;
            }
            else if (typicalPrices[i] < typicalPrices[i - 1]) {
                negativeFlow += rawMoneyFlow;
            }
        }
        const totalFlow = positiveFlow + negativeFlow;
        if (totalFlow === 0) {
            return this.setResult(50, replace);
        }
        return this.setResult((100 * positiveFlow) / totalFlow, replace);
    }
}
//# sourceMappingURL=MFI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/OBV/OBV.js


class OBV extends Indicator_TrendIndicatorSeries {
    candles = [];
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.candles, item: candle, maxLength: this.getRequiredInputs(), replace });
        if (this.candles.length < this.getRequiredInputs()) {
            return null;
        }
        const prevCandle = this.candles[this.candles.length - 2];
        const prevPrice = prevCandle.close;
        const prevResult = (replace ? this.previousResult : this.result) ?? 0;
        const currentPrice = candle.close;
        const nextResult = currentPrice > prevPrice ? candle.volume : currentPrice < prevPrice ? -candle.volume : 0;
        return this.setResult(prevResult + nextResult, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const previousResult = this.previousResult;
        const hasPreviousResult = previousResult !== undefined;
        const isBullish = hasResult && hasPreviousResult && result > previousResult;
        const isBearish = hasResult && hasPreviousResult && result < previousResult;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=OBV.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/candle/getTrueRange.js
function getTrueRange({ high, low }, previousClose) {
    const highLow = high - low;
    if (previousClose === undefined) {
        return highLow;
    }
    return Math.max(highLow, Math.abs(high - previousClose), Math.abs(low - previousClose));
}
//# sourceMappingURL=getTrueRange.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/TR/TR.js


class TR extends Indicator_IndicatorSeries {
    #previousCandle;
    #twoPreviousCandle;
    getRequiredInputs() {
        return 1;
    }
    update(candle, replace) {
        if (this.#previousCandle && replace) {
            this.#previousCandle = this.#twoPreviousCandle;
        }
        const trueRange = getTrueRange(candle, this.#previousCandle?.close);
        this.#twoPreviousCandle = this.#previousCandle;
        this.#previousCandle = candle;
        return this.setResult(trueRange, replace);
    }
}
//# sourceMappingURL=TR.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/ATR/ATR.js



class ATR extends Indicator_IndicatorSeries {
    #tr;
    #smoothing;
    interval;
    constructor(interval, SmoothingIndicator = WSMA) {
        super();
        this.interval = interval;
        this.#tr = new TR();
        this.#smoothing = new SmoothingIndicator(interval);
    }
    getRequiredInputs() {
        return this.#smoothing.getRequiredInputs();
    }
    update(candle, replace) {
        const trueRange = this.#tr.update(candle, replace);
        this.#smoothing.update(trueRange, replace);
        if (this.#smoothing.isStable) {
            return this.setResult(this.#smoothing.getResultOrThrow(), replace);
        }
        return null;
    }
}
//# sourceMappingURL=ATR.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/PGO/PGO.js





class PGO extends ThresholdCrossSeries {
    #sma;
    #atr;
    #atrSmoothing;
    interval;
    constructor({ interval = 14, signalThresholds: { overbought = 3, oversold = -3 } = {} } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
        this.#sma = new SMA(interval);
        this.#atr = new ATR(interval, WSMA);
        this.#atrSmoothing = new EMA(interval);
    }
    getRequiredInputs() {
        return this.#atr.getRequiredInputs() + this.#atrSmoothing.getRequiredInputs() - 1;
    }
    update(candle, replace) {
        const sma = this.#sma.update(candle.close, replace);
        const atr = this.#atr.update(candle, replace);
        if (atr !== null) {
            this.#atrSmoothing.update(atr, replace);
        }
        if (sma === null || !this.#atrSmoothing.isStable) {
            return null;
        }
        const smoothedAtr = this.#atrSmoothing.getResultOrThrow();
        if (smoothedAtr === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult((candle.close - sma) / smoothedAtr, replace);
    }
}
//# sourceMappingURL=PGO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/PMO/PMO.js


class DecisionPointSmoothing {
    #inputCounter = 0;
    #current;
    #previous;
    #interval;
    #weightFactor;
    constructor(interval) {
        if (!Number.isFinite(interval) || interval < 1) {
            throw new Error(`The interval has to be a positive number, but "${interval}" was given.`);
        }
        this.#interval = interval;
        this.#weightFactor = 2 / interval;
    }
    get isStable() {
        return this.#inputCounter >= this.#interval;
    }
    update(value, replace) {
        const previous = replace ? this.#previous : this.#current;
        if (!replace) {
            this.#inputCounter++;
            this.#previous = this.#current;
        }
        if (previous === undefined) {
            return (this.#current = value);
        }
        return (this.#current = value * this.#weightFactor + previous * (1 - this.#weightFactor));
    }
}
class PMO extends TrendIndicator {
    #previousPrice;
    #penultimatePrice;
    #rateOfChangeSmoothing;
    #pmoSmoothing;
    #signal;
    signalInterval;
    smoothing1;
    smoothing2;
    constructor({ signalInterval = 10, smoothing1 = 35, smoothing2 = 20 } = {}) {
        super();
        this.signalInterval = signalInterval;
        this.smoothing1 = smoothing1;
        this.smoothing2 = smoothing2;
        this.#rateOfChangeSmoothing = new DecisionPointSmoothing(smoothing1);
        this.#pmoSmoothing = new DecisionPointSmoothing(smoothing2);
        this.#signal = new EMA(signalInterval);
    }
    getRequiredInputs() {
        return this.smoothing1 + this.smoothing2;
    }
    update(price, replace) {
        const previousPrice = replace ? this.#penultimatePrice : this.#previousPrice;
        if (!replace) {
            this.#penultimatePrice = this.#previousPrice;
        }
        this.#previousPrice = price;
        if (previousPrice === undefined) {
            return null;
        }
        const rateOfChange = 100 * (price / previousPrice - 1);
        const smoothedRateOfChange = this.#rateOfChangeSmoothing.update(rateOfChange, replace);
        if (this.#rateOfChangeSmoothing.isStable) {
            const pmo = this.#pmoSmoothing.update(10 * smoothedRateOfChange, replace);
            if (this.#pmoSmoothing.isStable) {
                const signal = this.#signal.update(pmo, replace);
                return this.setResult({
                    pmo,
                    signal,
                }, replace);
            }
        }
        return null;
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.pmo > result.signal;
        const isBearish = hasResult && result.pmo < result.signal;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=PMO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/PPO/PPO.js


class PPO extends Indicator_ZeroCrossSeries {
    #fast;
    #slow;
    fastPeriod;
    slowPeriod;
    constructor({ fastPeriod = 12, slowPeriod = 26 } = {}) {
        super();
        this.fastPeriod = fastPeriod;
        this.slowPeriod = slowPeriod;
        this.#fast = new EMA(fastPeriod);
        this.#slow = new EMA(slowPeriod);
    }
    getRequiredInputs() {
        return this.#slow.getRequiredInputs();
    }
    update(price, replace) {
        const fast = this.#fast.update(price, replace);
        const slow = this.#slow.update(price, replace);
        if (this.#slow.isStable) {
            return this.setResult((100 * (fast - slow)) / slow, replace);
        }
        return null;
    }
}
//# sourceMappingURL=PPO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/PSL/PSL.js


class PSL extends ThresholdCrossSeries {
    #closes = [];
    interval;
    constructor({ interval = 12, signalThresholds: { overbought = 75, oversold = 25 } = {} } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(close, replace) {
        pushUpdate_pushUpdate({ array: this.#closes, item: close, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#closes.length < this.getRequiredInputs()) {
            return null;
        }
        let risingPeriods = 0;
        for (let i = 1; i < this.#closes.length; i++) {
            if (this.#closes[i] > this.#closes[i - 1]) {
                risingPeriods++;
            }
        }
        return this.setResult((100 * risingPeriods) / this.interval, replace);
    }
}
//# sourceMappingURL=PSL.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/PSO/PremierStochastic.js





class PremierStochastic extends Indicator_ZeroCrossSeries {
    stochInterval;
    smoothInterval;
    #candles = [];
    #single;
    #double;
    constructor({ smoothInterval, stochInterval = 8 } = {}) {
        super();
        this.stochInterval = stochInterval;
        this.smoothInterval = smoothInterval ?? Math.round(Math.sqrt(stochInterval));
        this.#single = new EMA(this.smoothInterval);
        this.#double = new EMA(this.smoothInterval);
    }
    getRequiredInputs() {
        return this.stochInterval + 2 * (this.smoothInterval - 1);
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.stochInterval, replace });
        if (this.#candles.length < this.stochInterval) {
            return null;
        }
        const highest = getMaximum(this.#candles.map(({ high }) => high));
        const lowest = getMinimum(this.#candles.map(({ low }) => low));
        const stochK = highest === lowest ? 50 : ((candle.close - lowest) / (highest - lowest)) * 100;
        const single = this.#single.update(0.1 * (stochK - 50), replace);
        if (this.#single.isStable) {
            const double = this.#double.update(single, replace);
            if (this.#double.isStable) {
                const stretched = Math.exp(double);
                return this.setResult((stretched - 1) / (stretched + 1), replace);
            }
        }
        return null;
    }
}
//# sourceMappingURL=PremierStochastic.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/QQE/QQE.js



class QQE extends TrendIndicator {
    #rsi;
    #rsiSmoothing;
    #firstVolatilitySmoothing;
    #secondVolatilitySmoothing;
    #wilderInterval;
    fastFactor;
    rsiInterval;
    smoothInterval;
    constructor({ fastFactor = 4.236, rsiInterval = 14, smoothInterval = 5 } = {}) {
        super();
        this.fastFactor = fastFactor;
        this.rsiInterval = rsiInterval;
        this.smoothInterval = smoothInterval;
        this.#wilderInterval = 2 * rsiInterval - 1;
        this.#rsi = new RSI(rsiInterval);
        this.#rsiSmoothing = new EMA(smoothInterval);
        this.#firstVolatilitySmoothing = new EMA(this.#wilderInterval);
        this.#secondVolatilitySmoothing = new EMA(this.#wilderInterval);
    }
    getRequiredInputs() {
        return this.rsiInterval + this.smoothInterval + 2 * this.#wilderInterval - 1;
    }
    update(price, replace) {
        this.trackState(replace);
        const rsi = this.#rsi.update(price, replace);
        if (rsi === null) {
            return null;
        }
        const rsiMa = this.#rsiSmoothing.update(rsi, replace);
        if (!this.#rsiSmoothing.isStable) {
            return null;
        }
        const previousRsiMa = this.state.rsiMa;
        this.state.rsiMa = rsiMa;
        if (previousRsiMa === undefined) {
            return null;
        }
        const volatility = Math.abs(rsiMa - previousRsiMa);
        const onceSmoothed = this.#firstVolatilitySmoothing.update(volatility, replace);
        if (!this.#firstVolatilitySmoothing.isStable) {
            return null;
        }
        const twiceSmoothed = this.#secondVolatilitySmoothing.update(onceSmoothed, replace);
        if (!this.#secondVolatilitySmoothing.isStable) {
            return null;
        }
        const bandOffset = twiceSmoothed * this.fastFactor;
        const newLongband = rsiMa - bandOffset;
        const newShortband = rsiMa + bandOffset;
        const previousBands = this.state.bands;
        const penultimateBands = this.state.previousBands;
        let bands;
        if (previousBands === undefined) {
            bands = { isUp: true, longband: newLongband, shortband: newShortband };
        }
        else {
            const longband = previousRsiMa > previousBands.longband && rsiMa > previousBands.longband
                ? Math.max(previousBands.longband, newLongband)
                : newLongband;
            const shortband = previousRsiMa < previousBands.shortband && rsiMa < previousBands.shortband
                ? Math.min(previousBands.shortband, newShortband)
                : newShortband;
            const hasCrossedShortband = penultimateBands !== undefined &&
                ((rsiMa > previousBands.shortband && previousRsiMa <= penultimateBands.shortband) ||
                    (rsiMa < previousBands.shortband && previousRsiMa >= penultimateBands.shortband));
            const hasCrossedLongband = penultimateBands !== undefined &&
                ((rsiMa > previousBands.longband && previousRsiMa <= penultimateBands.longband) ||
                    (rsiMa < previousBands.longband && previousRsiMa >= penultimateBands.longband));
            const isUp = hasCrossedShortband ? true : hasCrossedLongband ? false : previousBands.isUp;
            bands = { isUp, longband, shortband };
        }
        this.state.previousBands = previousBands;
        this.state.bands = bands;
        return this.setResult({
            rsiMa,
            trailingStop: bands.isUp ? bands.longband : bands.shortband,
        }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.rsiMa > result.trailingStop;
        const isBearish = hasResult && result.rsiMa < result.trailingStop;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=QQE.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/QSTICK/Qstick.js


class Qstick extends Indicator_ZeroCrossSeries {
    #sma;
    interval;
    constructor(interval = 8) {
        super();
        this.interval = interval;
        this.#sma = new SMA(interval);
    }
    getRequiredInputs() {
        return this.interval;
    }
    update({ close, open }, replace) {
        const smaResult = this.#sma.update(close - open, replace);
        if (smaResult === null) {
            return null;
        }
        return this.setResult(smaResult, replace);
    }
}
//# sourceMappingURL=Qstick.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/RCI/RCI.js


class RCI extends ThresholdCrossSeries {
    #closes = [];
    interval;
    constructor(interval = 9, { overbought = 80, oversold = -80 } = {}) {
        super({ overbought, oversold });
        if (!Number.isFinite(interval) || interval < 2) {
            throw new Error(`The interval has to be at least 2, but "${interval}" was given.`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(close, replace) {
        pushUpdate_pushUpdate({ array: this.#closes, item: close, maxLength: this.interval, replace: replace });
        if (this.#closes.length < this.interval) {
            return null;
        }
        const n = this.interval;
        let squaredRankDistances = 0;
        for (let i = 0; i < n; i++) {
            const timeRank = n - i;
            let higherCloses = 0;
            let equalCloses = 0;
            for (const other of this.#closes) {
                if (other > this.#closes[i]) {
                    higherCloses++;
                }
                else if (other === this.#closes[i]) {
                    equalCloses++;
                }
            }
            const priceRank = higherCloses + (equalCloses + 1) / 2;
            squaredRankDistances += (timeRank - priceRank) ** 2;
        }
        const rci = (1 - (6 * squaredRankDistances) / (n * (n ** 2 - 1))) * 100;
        return this.setResult(rci, replace);
    }
}
//# sourceMappingURL=RCI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/REI/REI.js

class REI extends Indicator_TrendIndicatorSeries {
    #highs = [];
    #lows = [];
    #closes = [];
    interval;
    #overbought;
    #oversold;
    constructor(interval, { overbought = 60, oversold = -60 } = {}) {
        super();
        this.interval = interval;
        this.#overbought = overbought;
        this.#oversold = oversold;
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isOverbought = hasResult && result > this.#overbought;
        const isOversold = hasResult && result < this.#oversold;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isOverbought:
                return Indicator_TradingSignal.BULLISH;
            case isOversold:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
    getRequiredInputs() {
        return this.interval + 8;
    }
    #calculateN(j) {
        if (this.#highs[j - 2] < this.#closes[j - 7] &&
            this.#highs[j - 2] < this.#closes[j - 8] &&
            this.#highs[j] < this.#highs[j - 5] &&
            this.#highs[j] < this.#highs[j - 6]) {
            return 0;
        }
        return 1;
    }
    #calculateM(j) {
        if (this.#lows[j - 2] > this.#closes[j - 7] &&
            this.#lows[j - 2] > this.#closes[j - 8] &&
            this.#lows[j] > this.#lows[j - 5] &&
            this.#lows[j] > this.#lows[j - 6]) {
            return 0;
        }
        return 1;
    }
    update(candle, replace) {
        if (replace) {
            this.#highs.pop();
            this.#lows.pop();
            this.#closes.pop();
        }
        this.#highs.push(candle.high);
        this.#lows.push(candle.low);
        this.#closes.push(candle.close);
        if (this.#highs.length < this.getRequiredInputs()) {
            return null;
        }
        let subValueSum = 0;
        let absValueSum = 0;
        const limitIndex = this.#highs.length - 1;
        for (let j = limitIndex; j > this.interval; j--) {
            const diffHighs = this.#highs[j] - this.#highs[j - 2];
            const diffLows = this.#lows[j] - this.#lows[j - 2];
            const n = this.#calculateN(j);
            const m = this.#calculateM(j);
            const s = diffHighs + diffLows;
            const subValue = n * m * s;
            const absDailyValue = Math.abs(diffHighs) + Math.abs(diffLows);
            subValueSum += subValue;
            absValueSum += absDailyValue;
        }
        if (absValueSum === 0) {
            return this.setResult(0, replace);
        }
        const rei = (subValueSum / absValueSum) * 100;
        return this.setResult(rei, replace);
    }
}
//# sourceMappingURL=REI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/RMI/RMI.js



class RMI extends ThresholdCrossSeries {
    #closes = [];
    #avgUpMomentum;
    #avgDownMomentum;
    interval;
    momentum;
    constructor({ interval = 14, momentum = 5, signalThresholds: { overbought = 70, oversold = 30 } = {} } = {}) {
        super({ overbought, oversold });
        for (const [name, value] of Object.entries({ interval, momentum })) {
            if (!Number.isFinite(value) || value < 1) {
                throw new Error(`The ${name} has to be a positive number, but "${value}" was given.`);
            }
        }
        this.interval = interval;
        this.momentum = momentum;
        this.#avgUpMomentum = new WSMA(interval);
        this.#avgDownMomentum = new WSMA(interval);
    }
    getRequiredInputs() {
        return this.momentum + this.#avgUpMomentum.getRequiredInputs();
    }
    update(close, replace) {
        pushUpdate_pushUpdate({ array: this.#closes, item: close, maxLength: this.momentum + 1, replace });
        if (this.#closes.length <= this.momentum) {
            return null;
        }
        const spanStartClose = this.#closes[this.#closes.length - 1 - this.momentum];
        this.#avgUpMomentum.update(Math.max(close - spanStartClose, 0), replace);
        this.#avgDownMomentum.update(Math.max(spanStartClose - close, 0), replace);
        if (this.#avgUpMomentum.isStable) {
            const downMomentum = this.#avgDownMomentum.getResultOrThrow();
            if (downMomentum === 0) {
                return this.setResult(100, replace);
            }
            const relativeMomentum = this.#avgUpMomentum.getResultOrThrow() / downMomentum;
            return this.setResult(100 - 100 / (relativeMomentum + 1), replace);
        }
        return null;
    }
}
//# sourceMappingURL=RMI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/RVGI/RelativeVigorIndex.js


class RelativeVigorIndex extends TrendIndicator {
    interval;
    #candles = [];
    constructor(interval = 10) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 6;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#candles.length < this.getRequiredInputs()) {
            return null;
        }
        const bodies = this.#candles.map(({ close, open }) => close - open);
        const ranges = this.#candles.map(({ high, low }) => high - low);
        const swma = (values, end) => (values[end] + 2 * values[end - 1] + 2 * values[end - 2] + values[end - 3]) / 6;
        const vigorAt = (end) => {
            let smoothedBodies = 0;
            let smoothedRanges = 0;
            for (let i = end - this.interval + 1; i <= end; i++) {
                smoothedBodies += swma(bodies, i);
                smoothedRanges += swma(ranges, i);
            }
            if (smoothedRanges === 0) {
                return 0;
            }
            return smoothedBodies / smoothedRanges;
        };
        const newest = this.#candles.length - 1;
        const rvgi = vigorAt(newest);
        const signal = (rvgi + 2 * vigorAt(newest - 1) + 2 * vigorAt(newest - 2) + vigorAt(newest - 3)) / 6;
        return this.setResult({
            rvgi,
            signal,
        }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.rvgi > result.signal;
        const isBearish = hasResult && result.rvgi < result.signal;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=RelativeVigorIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/SI/SwingIndex.js


class SwingIndex extends Indicator_IndicatorSeries {
    #limitMove;
    #candles = [];
    constructor(limitMove = 300) {
        super();
        this.#limitMove = limitMove;
    }
    getRequiredInputs() {
        return 2;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.getRequiredInputs(), replace });
        if (this.#candles.length < this.getRequiredInputs()) {
            return null;
        }
        const [previous, current] = this.#candles;
        const highMove = Math.abs(current.high - previous.close);
        const lowMove = Math.abs(current.low - previous.close);
        const rangeMove = Math.abs(current.high - current.low);
        const previousBodyWeight = 0.25 * Math.abs(previous.close - previous.open);
        let weightedRange;
        if (highMove >= lowMove && highMove >= rangeMove) {
            weightedRange = highMove - 0.5 * lowMove + previousBodyWeight;
        }
        else if (lowMove >= rangeMove) {
            weightedRange = lowMove - 0.5 * highMove + previousBodyWeight;
        }
        else {
            weightedRange = rangeMove + previousBodyWeight;
        }
        if (weightedRange === 0) {
            return this.setResult(0, replace);
        }
        const directedMove = current.close - previous.close + 0.5 * (current.close - current.open) + 0.25 * (previous.close - previous.open);
        const strongestMove = Math.max(highMove, lowMove);
        return this.setResult(50 * (directedMove / weightedRange) * (strongestMove / this.#limitMove), replace);
    }
}
//# sourceMappingURL=SwingIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/SI/AccumulativeSwingIndex.js


class AccumulativeSwingIndex extends Indicator_IndicatorSeries {
    state = { runningTotal: 0 };
    #swingIndex;
    constructor(limitMove = 300) {
        super();
        this.#swingIndex = new SwingIndex(limitMove);
    }
    getRequiredInputs() {
        return this.#swingIndex.getRequiredInputs();
    }
    update(candle, replace) {
        this.trackState(replace);
        const swingIndex = this.#swingIndex.update(candle, replace);
        if (swingIndex === null) {
            return null;
        }
        this.state.runningTotal += swingIndex;
        return this.setResult(this.state.runningTotal, replace);
    }
}
//# sourceMappingURL=AccumulativeSwingIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/SMI/SMI.js



class SMI extends ThresholdCrossSeries {
    #candles = [];
    #smoothedDistance;
    #smoothedRange;
    #doubleSmoothedDistance;
    #doubleSmoothedRange;
    interval;
    smooth1;
    smooth2;
    constructor({ interval = 10, smooth1 = 3, smooth2 = 3 } = {}, { overbought = 40, oversold = -40 } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
        this.smooth1 = smooth1;
        this.smooth2 = smooth2;
        this.#smoothedDistance = new EMA(smooth1);
        this.#smoothedRange = new EMA(smooth1);
        this.#doubleSmoothedDistance = new EMA(smooth2);
        this.#doubleSmoothedRange = new EMA(smooth2);
    }
    getRequiredInputs() {
        return this.interval + this.smooth1 + this.smooth2 - 2;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace: replace });
        if (this.#candles.length < this.interval) {
            return null;
        }
        const highestHigh = Math.max(...this.#candles.map(candle => candle.high));
        const lowestLow = Math.min(...this.#candles.map(candle => candle.low));
        const distance = candle.close - (highestHigh + lowestLow) / 2;
        const range = highestHigh - lowestLow;
        const smoothedDistance = this.#smoothedDistance.update(distance, replace);
        const smoothedRange = this.#smoothedRange.update(range, replace);
        if (this.#smoothedDistance.isStable) {
            const doubleSmoothedDistance = this.#doubleSmoothedDistance.update(smoothedDistance, replace);
            const doubleSmoothedRange = this.#doubleSmoothedRange.update(smoothedRange, replace);
            if (this.#doubleSmoothedDistance.isStable) {
                const halfRange = doubleSmoothedRange / 2;
                return this.setResult(halfRange === 0 ? 0 : (100 * doubleSmoothedDistance) / halfRange, replace);
            }
        }
        return null;
    }
}
//# sourceMappingURL=SMI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/STC/STC.js



function stochasticPosition(window) {
    const latest = window[window.length - 1];
    const highest = Math.max(...window);
    const lowest = Math.min(...window);
    if (highest === lowest) {
        return 50;
    }
    return (100 * (latest - lowest)) / (highest - lowest);
}
class STC extends ThresholdCrossSeries {
    #fastEma;
    #slowEma;
    #dSmoothing;
    #stcSmoothing;
    #macdWindow = [];
    #dWindow = [];
    cycleInterval;
    fastInterval;
    slowInterval;
    constructor({ cycleInterval = 10, fastInterval = 23, signalThresholds: { overbought = 75, oversold = 25 } = {}, slowInterval = 50, } = {}) {
        super({ overbought, oversold });
        if (cycleInterval < 2) {
            throw new Error(`The cycle interval has to be at least 2, but "${cycleInterval}" was given.`);
        }
        this.cycleInterval = cycleInterval;
        this.fastInterval = fastInterval;
        this.slowInterval = slowInterval;
        this.#fastEma = new EMA(fastInterval);
        this.#slowEma = new EMA(slowInterval);
        this.#dSmoothing = new EMA(3);
        this.#stcSmoothing = new EMA(3);
    }
    getRequiredInputs() {
        return Math.max(this.fastInterval, this.slowInterval) + 2 * (this.cycleInterval - 1);
    }
    update(price, replace) {
        const fastEma = this.#fastEma.update(price, replace);
        const slowEma = this.#slowEma.update(price, replace);
        if (!this.#fastEma.isStable || !this.#slowEma.isStable) {
            return null;
        }
        const macd = fastEma - slowEma;
        pushUpdate_pushUpdate({ array: this.#macdWindow, item: macd, maxLength: this.cycleInterval, replace });
        if (this.#macdWindow.length < this.cycleInterval) {
            return null;
        }
        const stochD = this.#dSmoothing.update(stochasticPosition(this.#macdWindow), replace);
        pushUpdate_pushUpdate({ array: this.#dWindow, item: stochD, maxLength: this.cycleInterval, replace });
        if (this.#dWindow.length < this.cycleInterval) {
            return null;
        }
        return this.setResult(this.#stcSmoothing.update(stochasticPosition(this.#dWindow), replace), replace);
    }
}
//# sourceMappingURL=STC.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/STOCH/StochasticOscillator.js



class StochasticOscillator extends TrendIndicator {
    candles = [];
    #smoothK;
    #smoothD;
    kPeriod;
    kSlowingPeriod;
    dPeriod;
    #overbought;
    #oversold;
    constructor({ dPeriod, kPeriod, kSlowingPeriod }, { overbought = 80, oversold = 20 } = {}) {
        super();
        this.kPeriod = kPeriod;
        this.kSlowingPeriod = kSlowingPeriod;
        this.dPeriod = dPeriod;
        this.#smoothK = new SMA(kSlowingPeriod);
        this.#smoothD = new SMA(dPeriod);
        this.#overbought = overbought;
        this.#oversold = oversold;
    }
    getRequiredInputs() {
        return this.kPeriod + this.dPeriod + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.candles, item: candle, maxLength: this.kPeriod, replace: replace });
        if (this.candles.length === this.kPeriod) {
            const highest = Math.max(...this.candles.map(candle => candle.high));
            const lowest = Math.min(...this.candles.map(candle => candle.low));
            const divisor = highest - lowest;
            let fastK = (candle.close - lowest) * 100;
            fastK = fastK / (divisor === 0 ? 1 : divisor);
            const stochK = this.#smoothK.update(fastK, replace);
            const stochD = stochK !== null ? this.#smoothD.update(stochK, replace) : null;
            if (stochK !== null && stochD !== null) {
                return this.setResult({
                    stochD,
                    stochJ: 3 * stochK - 2 * stochD,
                    stochK,
                }, replace);
            }
        }
        return null;
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isOversold = hasResult && result.stochK <= this.#oversold;
        const isOverbought = hasResult && result.stochK >= this.#overbought;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isOversold:
                return Indicator_TradingSignal.BEARISH;
            case isOverbought:
                return Indicator_TradingSignal.BULLISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=StochasticOscillator.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/base/Period.js


class Period extends TechnicalIndicator {
    values;
    #highest;
    #lowest;
    get highest() {
        return this.#highest;
    }
    get lowest() {
        return this.#lowest;
    }
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
        this.values = [];
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(value, replace) {
        pushUpdate_pushUpdate({ array: this.values, item: value, maxLength: this.interval, replace: replace });
        if (this.values.length === this.interval) {
            this.#lowest = Math.min(...this.values);
            this.#highest = Math.max(...this.values);
            return (this.result = {
                highest: this.#highest,
                lowest: this.#lowest,
            });
        }
        return null;
    }
}
//# sourceMappingURL=Period.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/STOCHRSI/StochasticRSI.js





class StochasticRSI extends ThresholdCrossSeries {
    #period;
    #rsi;
    interval;
    smoothing;
    constructor(interval, SmoothingRSI = WSMA, smoothing = {
        d: new SMA(3),
        k: new SMA(3),
    }, { overbought = 0.8, oversold = 0.2 } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
        this.smoothing = smoothing;
        this.#period = new Period(interval);
        this.#rsi = new RSI(interval, SmoothingRSI);
    }
    getRequiredInputs() {
        return this.#rsi.getRequiredInputs() + this.#period.getRequiredInputs() - 1;
    }
    update(price, replace) {
        const rsiResult = this.#rsi.update(price, replace);
        if (rsiResult) {
            const periodResult = this.#period.update(rsiResult, replace);
            if (periodResult) {
                const min = periodResult.lowest;
                const max = periodResult.highest;
                const denominator = max - min;
                if (denominator === 0) {
                    return this.setResult(100, replace);
                }
                const numerator = rsiResult - min;
                const stochRSI = numerator / denominator;
                const k = this.smoothing.k.update(stochRSI, replace);
                if (k) {
                    this.smoothing.d.update(k, replace);
                }
                return this.setResult(stochRSI, replace);
            }
        }
        return null;
    }
}
//# sourceMappingURL=StochasticRSI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/TDS/TDS.js

class TDS extends (/* unused pure expression or super */ null && (TrendIndicatorSeries)) {
    state = {
        closes: [],
        lastBarCompletedSetup: false,
        setupCount: 0,
        setupDirection: null,
    };
    getRequiredInputs() {
        return 9;
    }
    update(close, replace) {
        if (replace && this.state.lastBarCompletedSetup) {
            this.rollbackLastResult();
        }
        this.trackState(replace);
        const state = this.state;
        state.closes.push(close);
        state.lastBarCompletedSetup = false;
        if (state.closes.length < 5) {
            return null;
        }
        if (state.closes.length > 13) {
            state.closes.shift();
        }
        const index = state.closes.length - 1;
        const prev4 = state.closes[index - 4];
        if (close > prev4) {
            if (state.setupDirection === 'bearish') {
                state.setupCount = 1;
                state.setupDirection = 'bullish';
            }
            else {
                state.setupCount++;
                state.setupDirection = 'bullish';
            }
        }
        else if (close < prev4) {
            if (state.setupDirection === 'bullish') {
                state.setupCount = 1;
                state.setupDirection = 'bearish';
            }
            else {
                state.setupCount++;
                state.setupDirection = 'bearish';
            }
        }
        if (state.setupCount >= this.getRequiredInputs()) {
            const result = state.setupDirection === 'bullish' ? 1 : -1;
            state.setupCount = 0;
            state.setupDirection = null;
            state.lastBarCompletedSetup = true;
            return this.setResult(result, replace);
        }
        return null;
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isOverbought = hasResult && result === 1;
        switch (true) {
            case !hasResult:
                return TradingSignal.UNKNOWN;
            case isOverbought:
                return TradingSignal.BULLISH;
            default:
                return TradingSignal.BEARISH;
        }
    }
}
//# sourceMappingURL=TDS.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/TRIX/TRIX.js


class TRIX extends Indicator_ZeroCrossSeries {
    #single;
    #double;
    #triple;
    #previousTripleEma;
    #penultimateTripleEma;
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
        this.#single = new EMA(interval);
        this.#double = new EMA(interval);
        this.#triple = new EMA(interval);
    }
    getRequiredInputs() {
        return 3 * (this.interval - 1) + 2;
    }
    update(price, replace) {
        const single = this.#single.update(price, replace);
        if (this.#single.isStable) {
            const double = this.#double.update(single, replace);
            if (this.#double.isStable) {
                const triple = this.#triple.update(double, replace);
                if (this.#triple.isStable) {
                    const previous = replace ? this.#penultimateTripleEma : this.#previousTripleEma;
                    if (!replace) {
                        this.#penultimateTripleEma = this.#previousTripleEma;
                    }
                    this.#previousTripleEma = triple;
                    if (previous !== undefined && triple !== 0) {
                        return this.setResult((100 * (triple - previous)) / triple, replace);
                    }
                }
            }
        }
        return null;
    }
}
//# sourceMappingURL=TRIX.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/TSI/TSI.js


class TSI extends Indicator_ZeroCrossSeries {
    #longMomentum;
    #longAbsMomentum;
    #shortMomentum;
    #shortAbsMomentum;
    #previousPrice;
    #penultimatePrice;
    longPeriod;
    shortPeriod;
    constructor({ longPeriod = 25, shortPeriod = 13 } = {}) {
        super();
        this.longPeriod = longPeriod;
        this.shortPeriod = shortPeriod;
        this.#longMomentum = new EMA(longPeriod);
        this.#longAbsMomentum = new EMA(longPeriod);
        this.#shortMomentum = new EMA(shortPeriod);
        this.#shortAbsMomentum = new EMA(shortPeriod);
    }
    getRequiredInputs() {
        return this.longPeriod + this.shortPeriod;
    }
    update(price, replace) {
        const previousPrice = replace ? this.#penultimatePrice : this.#previousPrice;
        if (!replace) {
            this.#penultimatePrice = this.#previousPrice;
        }
        this.#previousPrice = price;
        if (previousPrice === undefined) {
            return null;
        }
        const momentum = price - previousPrice;
        const smoothedMomentum = this.#longMomentum.update(momentum, replace);
        const smoothedAbsMomentum = this.#longAbsMomentum.update(Math.abs(momentum), replace);
        if (this.#longMomentum.isStable) {
            const doubleSmoothedMomentum = this.#shortMomentum.update(smoothedMomentum, replace);
            const doubleSmoothedAbsMomentum = this.#shortAbsMomentum.update(smoothedAbsMomentum, replace);
            if (this.#shortMomentum.isStable) {
                return this.setResult(doubleSmoothedAbsMomentum === 0 ? 0 : (100 * doubleSmoothedMomentum) / doubleSmoothedAbsMomentum, replace);
            }
        }
        return null;
    }
}
//# sourceMappingURL=TSI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/ULTOSC/UltimateOscillator.js



class UltimateOscillator extends ThresholdCrossSeries {
    #candles = [];
    shortPeriod;
    mediumPeriod;
    longPeriod;
    constructor({ longPeriod = 28, mediumPeriod = 14, shortPeriod = 7 } = {}, { overbought = 70, oversold = 30 } = {}) {
        super({ overbought, oversold });
        this.shortPeriod = shortPeriod;
        this.mediumPeriod = mediumPeriod;
        this.longPeriod = longPeriod;
    }
    getRequiredInputs() {
        return this.longPeriod + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#candles.length < this.getRequiredInputs()) {
            return null;
        }
        const buyingPressures = [];
        const trueRanges = [];
        for (let i = 1; i < this.#candles.length; i++) {
            const { close, low } = this.#candles[i];
            const previousClose = this.#candles[i - 1].close;
            const trueLow = Math.min(low, previousClose);
            buyingPressures.push(close - trueLow);
            trueRanges.push(getTrueRange(this.#candles[i], previousClose));
        }
        const average = (period) => {
            let buyingPressureSum = 0;
            let trueRangeSum = 0;
            for (let i = trueRanges.length - period; i < trueRanges.length; i++) {
                buyingPressureSum += buyingPressures[i];
                trueRangeSum += trueRanges[i];
            }
            return { buyingPressureSum, trueRangeSum };
        };
        const short = average(this.shortPeriod);
        if (short.trueRangeSum === 0) {
            return this.setResult(50, replace);
        }
        const medium = average(this.mediumPeriod);
        const long = average(this.longPeriod);
        const shortAverage = short.buyingPressureSum / short.trueRangeSum;
        const mediumAverage = medium.buyingPressureSum / medium.trueRangeSum;
        const longAverage = long.buyingPressureSum / long.trueRangeSum;
        return this.setResult((100 * (4 * shortAverage + 2 * mediumAverage + longAverage)) / 7, replace);
    }
}
//# sourceMappingURL=UltimateOscillator.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/math/getStandardDeviation.js

function getStandardDeviation(values, average) {
    const middle = average || getAverage(values);
    const squaredDifferences = values.map(value => value - middle).map(value => value * value);
    const averageDifference = getAverage(squaredDifferences);
    return Math.sqrt(averageDifference);
}
//# sourceMappingURL=getStandardDeviation.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/BBANDS/BollingerBands.js


class BollingerBands extends TechnicalIndicator {
    prices = [];
    #previousResult;
    #twoPreviousResult;
    #lastPrice;
    #previousPrice;
    interval;
    deviationMultiplier;
    constructor(interval, deviationMultiplier = 2) {
        super();
        this.interval = interval;
        this.deviationMultiplier = deviationMultiplier;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.interval, replace: replace });
        if (replace) {
            this.result = this.#previousResult;
            this.#previousResult = this.#twoPreviousResult;
            this.#lastPrice = this.#previousPrice;
        }
        this.#twoPreviousResult = this.#previousResult;
        this.#previousResult = this.result;
        this.#previousPrice = this.#lastPrice;
        this.#lastPrice = price;
        if (this.prices.length === this.interval) {
            const middle = getAverage(this.prices);
            const standardDeviation = getStandardDeviation(this.prices, middle);
            return (this.result = {
                lower: middle - standardDeviation * this.deviationMultiplier,
                middle,
                upper: middle + standardDeviation * this.deviationMultiplier,
            });
        }
        return null;
    }
    calculateSignal(result, price) {
        if (!result || price === undefined) {
            return Indicator_TradingSignal.UNKNOWN;
        }
        if (price > result.upper) {
            return Indicator_TradingSignal.BULLISH;
        }
        if (price < result.lower) {
            return Indicator_TradingSignal.BEARISH;
        }
        return Indicator_TradingSignal.SIDEWAYS;
    }
    getSignal() {
        const previousState = this.calculateSignal(this.#twoPreviousResult, this.#previousPrice);
        const state = this.calculateSignal(this.#previousResult, this.#lastPrice);
        const hasChanged = previousState !== state;
        return {
            hasChanged,
            state,
        };
    }
}
//# sourceMappingURL=BollingerBands.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/WAE/WaddahAttarExplosion.js





class WaddahAttarExplosion extends TrendIndicator {
    deadZoneMultiplier;
    sensitivity;
    #atr;
    #bands;
    #macd;
    #currentMacd;
    #previousMacd;
    constructor({ atrInterval = 100, bandsInterval = 20, bandsMultiplier = 2, deadZoneMultiplier = 3.7, longInterval = 40, sensitivity = 150, shortInterval = 20, } = {}) {
        super();
        this.deadZoneMultiplier = deadZoneMultiplier;
        this.sensitivity = sensitivity;
        this.#atr = new ATR(atrInterval);
        this.#bands = new BollingerBands(bandsInterval, bandsMultiplier);
        this.#macd = new MACD(new EMA(shortInterval), new EMA(longInterval), new EMA(1));
    }
    getRequiredInputs() {
        return Math.max(this.#macd.getRequiredInputs() + 1, this.#bands.getRequiredInputs(), this.#atr.getRequiredInputs());
    }
    update(candle, replace) {
        const macd = this.#macd.update(candle.close, replace);
        const bands = this.#bands.update(candle.close, replace);
        const atr = this.#atr.update(candle, replace);
        if (replace) {
            this.#currentMacd = this.#previousMacd;
        }
        this.#previousMacd = this.#currentMacd;
        this.#currentMacd = macd?.macd;
        const previousMacd = this.#previousMacd;
        if (macd === null || bands === null || atr === null || previousMacd === undefined) {
            return null;
        }
        return this.setResult({
            deadZone: atr * this.deadZoneMultiplier,
            explosion: bands.upper - bands.lower,
            trend: (macd.macd - previousMacd) * this.sensitivity,
        }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isExploding = hasResult && result.explosion > result.deadZone;
        const isBullish = isExploding && result.trend > 0;
        const isBearish = isExploding && result.trend < 0;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=WaddahAttarExplosion.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/WILLR/WilliamsR.js


class WilliamsR extends ThresholdCrossSeries {
    candles = [];
    interval;
    constructor(interval, { overbought = -20, oversold = -80 } = {}) {
        super({ overbought, oversold });
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.candles, item: candle, maxLength: this.interval, replace: replace });
        if (this.candles.length === this.interval) {
            let highest = this.candles[0].high;
            let lowest = this.candles[0].low;
            for (let i = 1; i < this.candles.length; i++) {
                if (this.candles[i].high > highest) {
                    highest = this.candles[i].high;
                }
                if (this.candles[i].low < lowest) {
                    lowest = this.candles[i].low;
                }
            }
            const divisor = highest - lowest;
            if (divisor === 0) {
                return this.setResult(-100, replace);
            }
            const willR = ((highest - candle.close) / divisor) * -100;
            return this.setResult(willR, replace);
        }
        return null;
    }
}
//# sourceMappingURL=WilliamsR.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/WT/WaveTrend.js



class WaveTrend extends TrendIndicator {
    averageInterval;
    channelInterval;
    smoothingInterval;
    #channel;
    #deviation;
    #wave;
    #trigger;
    constructor({ averageInterval = 21, channelInterval = 10, smoothingInterval = 4 } = {}) {
        super();
        this.averageInterval = averageInterval;
        this.channelInterval = channelInterval;
        this.smoothingInterval = smoothingInterval;
        this.#channel = new EMA(channelInterval);
        this.#deviation = new EMA(channelInterval);
        this.#wave = new EMA(averageInterval);
        this.#trigger = new SMA(smoothingInterval);
    }
    getRequiredInputs() {
        return Math.max(this.averageInterval, this.channelInterval, this.smoothingInterval);
    }
    update(candle, replace) {
        const averagePrice = (candle.high + candle.low + candle.close) / 3;
        const channel = this.#channel.update(averagePrice, replace);
        const deviation = this.#deviation.update(Math.abs(averagePrice - channel), replace);
        const channelIndex = deviation === 0 ? 0 : (averagePrice - channel) / (0.015 * deviation);
        const wt1 = this.#wave.update(channelIndex, replace);
        const wt2 = this.#trigger.update(wt1, replace);
        if (wt2 === null || !this.#wave.isStable || !this.#channel.isStable) {
            return null;
        }
        return this.setResult({ wt1, wt2 }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.wt1 > result.wt2;
        const isBearish = hasResult && result.wt1 < result.wt2;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=WaveTrend.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/momentum/index.js



















































//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/DX/DX.js



class DX extends Indicator_IndicatorSeries {
    #movesUp;
    #movesDown;
    #previousCandle;
    #secondLastCandle;
    #atr;
    mdi;
    pdi;
    interval;
    constructor(interval, SmoothingIndicator = WSMA) {
        super();
        this.interval = interval;
        this.#atr = new ATR(this.interval, SmoothingIndicator);
        this.#movesDown = new SmoothingIndicator(this.interval);
        this.#movesUp = new SmoothingIndicator(this.interval);
    }
    #updateState(candle, pdm, mdm, replace) {
        this.#atr.update(candle, replace);
        this.#movesUp.update(pdm, replace);
        this.#movesDown.update(mdm, replace);
        if (this.#previousCandle) {
            this.#secondLastCandle = this.#previousCandle;
        }
        this.#previousCandle = candle;
    }
    getRequiredInputs() {
        return this.#movesUp.getRequiredInputs();
    }
    update(candle, replace) {
        if (!this.#previousCandle) {
            this.#updateState(candle, 0, 0, replace);
            return null;
        }
        if (this.#secondLastCandle && replace) {
            this.#previousCandle = this.#secondLastCandle;
        }
        const currentHigh = candle.high;
        const previousHigh = this.#previousCandle.high;
        const currentLow = candle.low;
        const previousLow = this.#previousCandle.low;
        const higherHigh = currentHigh - previousHigh;
        const lowerLow = previousLow - currentLow;
        const noHigherHighs = higherHigh < 0;
        const lowsRise = higherHigh < lowerLow;
        const pdm = noHigherHighs || lowsRise ? 0 : higherHigh;
        const noLowerLows = lowerLow < 0;
        const highsRise = lowerLow < higherHigh;
        const mdm = noLowerLows || highsRise ? 0 : lowerLow;
        this.#updateState(candle, pdm, mdm, replace);
        if (this.#movesUp.isStable) {
            this.pdi = this.#movesUp.getResultOrThrow() / this.#atr.getResultOrThrow();
            this.mdi = this.#movesDown.getResultOrThrow() / this.#atr.getResultOrThrow();
            const dmDiff = Math.abs(this.pdi - this.mdi);
            const dmSum = this.pdi + this.mdi;
            if (dmSum === 0) {
                return this.setResult(0, replace);
            }
            return this.setResult((dmDiff / dmSum) * 100, replace);
        }
        return null;
    }
}
//# sourceMappingURL=DX.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/ADX/ADX.js



class ADX extends Indicator_IndicatorSeries {
    #dx;
    #smoothed;
    interval;
    constructor(interval, SmoothingIndicator = WSMA) {
        super();
        this.interval = interval;
        this.#smoothed = new SmoothingIndicator(this.interval);
        this.#dx = new DX(interval, SmoothingIndicator);
    }
    get mdi() {
        return this.#dx.mdi;
    }
    get pdi() {
        return this.#dx.pdi;
    }
    getRequiredInputs() {
        return this.interval * 2 - 1;
    }
    update(candle, replace) {
        const result = this.#dx.update(candle, replace);
        if (result !== null) {
            this.#smoothed.update(result, replace);
        }
        if (this.#smoothed.isStable) {
            return this.setResult(this.#smoothed.getResultOrThrow(), replace);
        }
        return null;
    }
}
//# sourceMappingURL=ADX.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/ADXR/ADXR.js




class ADXR extends Indicator_IndicatorSeries {
    #adx;
    #adxHistory = [];
    interval;
    constructor(interval = 14, SmoothingIndicator = WSMA) {
        super();
        this.interval = interval;
        this.#adx = new ADX(interval, SmoothingIndicator);
    }
    getRequiredInputs() {
        return this.interval * 3 - 2;
    }
    update(candle, replace) {
        const adx = this.#adx.update(candle, replace);
        if (adx === null) {
            return null;
        }
        pushUpdate_pushUpdate({
            array: this.#adxHistory,
            item: adx,
            maxLength: this.interval,
            replace,
        });
        if (this.#adxHistory.length === this.interval) {
            const laggedAdx = this.#adxHistory[0];
            return this.setResult((adx + laggedAdx) / 2, replace);
        }
        return null;
    }
}
//# sourceMappingURL=ADXR.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/ALLIGATOR/Alligator.js




class Alligator extends TechnicalIndicator {
    state = { jawBuffer: [], lipsBuffer: [], teethBuffer: [] };
    #jaw;
    #lips;
    #teeth;
    jawInterval;
    jawShift;
    lipsInterval;
    lipsShift;
    teethInterval;
    teethShift;
    constructor({ jawInterval = 13, jawShift = 8, lipsInterval = 5, lipsShift = 3, teethInterval = 8, teethShift = 5, } = {}) {
        super();
        for (const [name, value] of Object.entries({ jawInterval, lipsInterval, teethInterval })) {
            if (!Number.isFinite(value) || value < 1) {
                throw new Error(`The ${name} has to be a positive number, but "${value}" was given.`);
            }
        }
        for (const [name, value] of Object.entries({ jawShift, lipsShift, teethShift })) {
            if (!Number.isFinite(value) || value < 0) {
                throw new Error(`The ${name} has to be zero or a positive number, but "${value}" was given.`);
            }
        }
        this.jawInterval = jawInterval;
        this.jawShift = jawShift;
        this.lipsInterval = lipsInterval;
        this.lipsShift = lipsShift;
        this.teethInterval = teethInterval;
        this.teethShift = teethShift;
        this.#jaw = new WSMA(jawInterval);
        this.#lips = new WSMA(lipsInterval);
        this.#teeth = new WSMA(teethInterval);
    }
    getRequiredInputs() {
        return Math.max(this.jawInterval + this.jawShift, this.lipsInterval + this.lipsShift, this.teethInterval + this.teethShift);
    }
    #delay(line, median, buffer, shift, replace) {
        const smoothed = line.update(median, replace);
        if (smoothed !== null) {
            pushUpdate_pushUpdate({ array: buffer, item: smoothed, maxLength: shift + 1, replace });
        }
    }
    update(candle, replace) {
        const median = getMedianPrice(candle);
        this.#delay(this.#jaw, median, this.state.jawBuffer, this.jawShift, replace);
        this.#delay(this.#lips, median, this.state.lipsBuffer, this.lipsShift, replace);
        this.#delay(this.#teeth, median, this.state.teethBuffer, this.teethShift, replace);
        const { jawBuffer, lipsBuffer, teethBuffer } = this.state;
        if (jawBuffer.length > this.jawShift &&
            lipsBuffer.length > this.lipsShift &&
            teethBuffer.length > this.teethShift) {
            return (this.result = { jaw: jawBuffer[0], lips: lipsBuffer[0], teeth: teethBuffer[0] });
        }
        return null;
    }
}
//# sourceMappingURL=Alligator.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/ALLIGATOR/GatorOscillator.js


class GatorOscillator extends TechnicalIndicator {
    #alligator;
    constructor(config) {
        super();
        this.#alligator = new Alligator(config);
    }
    getRequiredInputs() {
        return this.#alligator.getRequiredInputs();
    }
    update(candle, replace) {
        const alligator = this.#alligator.update(candle, replace);
        if (alligator === null) {
            return null;
        }
        return (this.result = {
            lower: -Math.abs(alligator.teeth - alligator.lips),
            upper: Math.abs(alligator.jaw - alligator.teeth),
        });
    }
}
//# sourceMappingURL=GatorOscillator.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/ALMA/ALMA.js


class ALMA extends MovingAverage_MovingAverage {
    prices = [];
    #weights = [];
    #totalWeight;
    constructor(interval, offset = 0.85, sigma = 6) {
        super(interval);
        const peak = offset * (interval - 1);
        const spread = interval / sigma;
        let totalWeight = 0;
        for (let i = 0; i < interval; i++) {
            const weight = Math.exp(-((i - peak) ** 2) / (2 * spread ** 2));
            this.#weights.push(weight);
            totalWeight += weight;
        }
        this.#totalWeight = totalWeight;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.interval, replace: replace });
        if (this.prices.length === this.interval) {
            const weightedSum = this.prices.reduce((sum, value, index) => sum + value * this.#weights[index], 0);
            return this.setResult(weightedSum / this.#totalWeight, replace);
        }
        return null;
    }
}
//# sourceMappingURL=ALMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/AROON/Aroon.js


class Aroon extends TechnicalIndicator {
    #candles = [];
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#candles.length < this.getRequiredInputs()) {
            return null;
        }
        let highestIndex = 0;
        let lowestIndex = 0;
        this.#candles.forEach(({ high, low }, i) => {
            if (high >= this.#candles[highestIndex].high) {
                highestIndex = i;
            }
            if (low <= this.#candles[lowestIndex].low) {
                lowestIndex = i;
            }
        });
        const newestIndex = this.#candles.length - 1;
        const aroonDown = (100 * (this.interval - (newestIndex - lowestIndex))) / this.interval;
        const aroonUp = (100 * (this.interval - (newestIndex - highestIndex))) / this.interval;
        return (this.result = { aroonDown, aroonUp });
    }
}
//# sourceMappingURL=Aroon.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/BREAKOUT_BAR_LOW/BreakoutBarLow.js


class BreakoutBarLow extends Indicator_IndicatorSeries {
    #lookback;
    #highs = [];
    #lastEmitted = false;
    constructor(config) {
        super();
        this.#lookback = config.lookback;
    }
    getRequiredInputs() {
        return this.#lookback + 1;
    }
    update(candle, replace) {
        if (replace && this.#lastEmitted) {
            this.rollbackLastResult();
        }
        this.#lastEmitted = false;
        pushUpdate_pushUpdate({ array: this.#highs, item: candle.high, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#highs.length < this.getRequiredInputs()) {
            return null;
        }
        const currentHigh = this.#highs[this.#highs.length - 1];
        let maxPriorHigh = this.#highs[0];
        for (let i = 1; i < this.#highs.length - 1; i++) {
            if (this.#highs[i] > maxPriorHigh) {
                maxPriorHigh = this.#highs[i];
            }
        }
        if (currentHigh > maxPriorHigh) {
            this.#lastEmitted = true;
            return this.setResult(candle.low, false);
        }
        return null;
    }
}
//# sourceMappingURL=BreakoutBarLow.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/CE/ChandelierExit.js



class ChandelierExit extends TechnicalIndicator {
    #atr;
    #candles = [];
    interval;
    multiplier;
    constructor({ interval = 22, multiplier = 3 } = {}) {
        super();
        this.interval = interval;
        this.multiplier = multiplier;
        this.#atr = new ATR(interval);
    }
    getRequiredInputs() {
        return this.#atr.getRequiredInputs();
    }
    update(candle, replace) {
        const atr = this.#atr.update(candle, replace);
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace: replace });
        if (atr === null) {
            return null;
        }
        let highest = this.#candles[0].high;
        let lowest = this.#candles[0].low;
        for (let i = 1; i < this.#candles.length; i++) {
            if (this.#candles[i].high > highest) {
                highest = this.#candles[i].high;
            }
            if (this.#candles[i].low < lowest) {
                lowest = this.#candles[i].low;
            }
        }
        return (this.result = {
            long: highest - this.multiplier * atr,
            short: lowest + this.multiplier * atr,
        });
    }
}
//# sourceMappingURL=ChandelierExit.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/CKS/ChandeKrollStop.js



class ChandeKrollStop extends TechnicalIndicator {
    #atr;
    #candles = [];
    #preliminaryStops = [];
    interval;
    multiplier;
    stopInterval;
    constructor({ interval = 10, multiplier = 1, stopInterval = 9 } = {}) {
        super();
        this.interval = interval;
        this.multiplier = multiplier;
        this.stopInterval = stopInterval;
        this.#atr = new ATR(interval);
    }
    getRequiredInputs() {
        return this.#atr.getRequiredInputs() + this.stopInterval - 1;
    }
    update(candle, replace) {
        const atr = this.#atr.update(candle, replace);
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace });
        if (atr === null) {
            return null;
        }
        let highestHigh = this.#candles[0].high;
        let lowestLow = this.#candles[0].low;
        for (let i = 1; i < this.#candles.length; i++) {
            if (this.#candles[i].high > highestHigh) {
                highestHigh = this.#candles[i].high;
            }
            if (this.#candles[i].low < lowestLow) {
                lowestLow = this.#candles[i].low;
            }
        }
        pushUpdate_pushUpdate({
            array: this.#preliminaryStops,
            item: {
                longStop: lowestLow + this.multiplier * atr,
                shortStop: highestHigh - this.multiplier * atr,
            },
            maxLength: this.stopInterval,
            replace,
        });
        if (this.#preliminaryStops.length < this.stopInterval) {
            return null;
        }
        let longStop = this.#preliminaryStops[0].longStop;
        let shortStop = this.#preliminaryStops[0].shortStop;
        for (let i = 1; i < this.#preliminaryStops.length; i++) {
            if (this.#preliminaryStops[i].longStop < longStop) {
                longStop = this.#preliminaryStops[i].longStop;
            }
            if (this.#preliminaryStops[i].shortStop > shortStop) {
                shortStop = this.#preliminaryStops[i].shortStop;
            }
        }
        return (this.result = { longStop, shortStop });
    }
}
//# sourceMappingURL=ChandeKrollStop.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/DEMA/DEMA.js



class DEMA extends Indicator_IndicatorSeries {
    #inner;
    #outer;
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
        this.#inner = new EMA(interval);
        this.#outer = new EMA(interval);
    }
    getRequiredInputs() {
        return this.#outer.getRequiredInputs();
    }
    update(price, replace) {
        const innerResult = this.#inner.update(price, replace);
        const outerResult = this.#outer.update(innerResult, replace);
        return this.setResult(innerResult * 2 - outerResult, replace);
    }
    getResultOrThrow() {
        if (!this.isStable) {
            throw new NotEnoughDataError_NotEnoughDataError(this.getRequiredInputs());
        }
        return super.getResultOrThrow();
    }
    get isStable() {
        return this.#outer.isStable;
    }
}
//# sourceMappingURL=DEMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/DMA/DMA.js


class DMA extends TechnicalIndicator {
    short;
    long;
    constructor(short, long, SmoothingIndicator = SMA) {
        super();
        this.short = new SmoothingIndicator(short);
        this.long = new SmoothingIndicator(long);
    }
    get isStable() {
        return this.long.isStable;
    }
    getRequiredInputs() {
        return this.long.getRequiredInputs();
    }
    update(price, replace) {
        this.short.update(price, replace);
        this.long.update(price, replace);
        if (this.isStable) {
            return (this.result = {
                long: this.long.getResultOrThrow(),
                short: this.short.getResultOrThrow(),
            });
        }
        return null;
    }
}
//# sourceMappingURL=DMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/FRAMA/FRAMA.js




class FRAMA extends MovingAverage_MovingAverage {
    #prices = [];
    constructor(interval) {
        super(interval);
        if (interval < 2 || interval % 2 !== 0) {
            throw new Error(`The interval has to be an even number of at least 2, but "${interval}" was given.`);
        }
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.#prices, item: price, maxLength: this.interval + 1, replace: replace });
        if (this.#prices.length < this.interval) {
            return null;
        }
        if (this.#prices.length === this.interval) {
            return this.setResult(price, replace);
        }
        const half = this.interval / 2;
        const window = this.#prices.slice(-this.interval);
        const olderHalf = window.slice(0, half);
        const newerHalf = window.slice(half);
        const n1 = (getMaximum(olderHalf) - getMinimum(olderHalf)) / half;
        const n2 = (getMaximum(newerHalf) - getMinimum(newerHalf)) / half;
        const n3 = (getMaximum(window) - getMinimum(window)) / this.interval;
        const dimension = n1 === 0 || n2 === 0 ? 1 : (Math.log(n1 + n2) - Math.log(n3)) / Math.log(2);
        const alpha = Math.min(Math.max(Math.exp(-4.6 * (dimension - 1)), 0.01), 1);
        const previous = (replace ? this.previousResult : this.result);
        return this.setResult(alpha * price + (1 - alpha) * previous, replace);
    }
}
//# sourceMappingURL=FRAMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/HIGHER_LOW_TRAIL/HigherLowTrail.js


class HigherLowTrail extends Indicator_IndicatorSeries {
    #lookback;
    #monotonic;
    #window = [];
    #lastEmitted = false;
    constructor(config) {
        super();
        this.#lookback = config.lookback;
        this.#monotonic = config.monotonic ?? true;
    }
    getRequiredInputs() {
        return this.#lookback + 1;
    }
    update(candle, replace) {
        if (replace && this.#lastEmitted) {
            this.rollbackLastResult();
        }
        this.#lastEmitted = false;
        pushUpdate_pushUpdate({ array: this.#window, item: candle.low, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#window.length < this.getRequiredInputs()) {
            return null;
        }
        const pivot = this.#window[0];
        for (let i = 1; i < this.#window.length; i++) {
            if (this.#window[i] <= pivot) {
                return null;
            }
        }
        if (this.#monotonic && this.result !== undefined && pivot <= this.result) {
            return null;
        }
        this.#lastEmitted = true;
        return this.setResult(pivot, false);
    }
}
//# sourceMappingURL=HigherLowTrail.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/HILO/GannHiLo.js


class GannHiLo extends TechnicalIndicator {
    #highSma;
    #lowSma;
    highInterval;
    lowInterval;
    state = {
        hilo: null,
        previousHighSma: null,
        previousHilo: null,
        previousLowSma: null,
    };
    constructor({ highInterval = 13, lowInterval = 21 } = {}) {
        super();
        this.highInterval = highInterval;
        this.lowInterval = lowInterval;
        this.#highSma = new SMA(highInterval);
        this.#lowSma = new SMA(lowInterval);
    }
    getRequiredInputs() {
        const bullishBreakout = Math.max(this.highInterval + 1, this.lowInterval);
        const bearishBreakout = Math.max(this.lowInterval + 1, this.highInterval);
        return Math.min(bullishBreakout, bearishBreakout);
    }
    update(candle, replace) {
        this.trackState(replace);
        const { hilo: previousHilo, previousHighSma, previousLowSma } = this.state;
        const highSma = this.#highSma.update(candle.high, replace);
        const lowSma = this.#lowSma.update(candle.low, replace);
        const brokeAboveHighAverage = previousHighSma !== null && candle.close > previousHighSma;
        const brokeBelowLowAverage = previousLowSma !== null && candle.close < previousLowSma;
        let hilo;
        if (brokeAboveHighAverage) {
            hilo = lowSma === null ? null : { line: lowSma, trend: Indicator_TradingSignal.BULLISH };
        }
        else if (brokeBelowLowAverage) {
            hilo = highSma === null ? null : { line: highSma, trend: Indicator_TradingSignal.BEARISH };
        }
        else {
            hilo = previousHilo;
        }
        this.state = { hilo, previousHighSma: highSma, previousHilo, previousLowSma: lowSma };
        this.result = hilo ?? undefined;
        return hilo;
    }
    calculateSignal(result) {
        if (result === null) {
            return Indicator_TradingSignal.UNKNOWN;
        }
        return result.trend;
    }
    getSignal() {
        const previousState = this.calculateSignal(this.state.previousHilo);
        const state = this.calculateSignal(this.getResult());
        const hasChanged = previousState !== state;
        return {
            hasChanged,
            state,
        };
    }
}
//# sourceMappingURL=GannHiLo.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/HMA/HMA.js


class HMA extends MovingAverage_MovingAverage {
    #wmaHalf;
    #wmaFull;
    #wmaSqrt;
    constructor(interval) {
        super(interval);
        this.#wmaHalf = new WMA(Math.floor(interval / 2));
        this.#wmaFull = new WMA(interval);
        this.#wmaSqrt = new WMA(Math.floor(Math.sqrt(interval)));
    }
    getRequiredInputs() {
        return this.#wmaFull.getRequiredInputs() + this.#wmaSqrt.getRequiredInputs() - 1;
    }
    update(price, replace) {
        const half = this.#wmaHalf.update(price, replace);
        const full = this.#wmaFull.update(price, replace);
        if (half !== null && full !== null) {
            const lagReduced = 2 * half - full;
            const result = this.#wmaSqrt.update(lagReduced, replace);
            if (result !== null) {
                return this.setResult(result, replace);
            }
        }
        return null;
    }
}
//# sourceMappingURL=HMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/HT/HilbertTransform.js
const HILBERT_A = 0.0962;
const HILBERT_B = 0.5769;
const RAD_TO_DEG = 180 / Math.PI;
const lag = (history, bars) => history.at(-1 - bars) ?? 0;
const pushCapped = (history, value, maxLength) => {
    history.push(value);
    if (history.length > maxLength) {
        history.shift();
    }
};
const hilbertTransform = (history, adjustment, delay = 0) => {
    const transformed = HILBERT_A * lag(history, delay) -
        HILBERT_A * lag(history, delay + 6) -
        HILBERT_B * lag(history, delay + 4) +
        HILBERT_B * lag(history, delay + 2);
    return transformed * adjustment;
};
const createHilbertCycleState = () => ({
    detrenders: [],
    i2: 0,
    im: 0,
    period: 0,
    q2: 0,
    quadratures: [],
    re: 0,
    smoothed: [],
});
const measureDominantCycle = (state, prices) => {
    const adjustment = 0.075 * state.period + 0.54;
    const smoothed = (4 * lag(prices, 0) + 3 * lag(prices, 1) + 2 * lag(prices, 2) + lag(prices, 3)) / 10;
    pushCapped(state.smoothed, smoothed, 7);
    const detrender = hilbertTransform(state.smoothed, adjustment);
    pushCapped(state.detrenders, detrender, 10);
    const q1 = hilbertTransform(state.detrenders, adjustment);
    const i1 = lag(state.detrenders, 3);
    const jI = hilbertTransform(state.detrenders, adjustment, 3);
    pushCapped(state.quadratures, q1, 7);
    const jQ = hilbertTransform(state.quadratures, adjustment);
    const previousI2 = state.i2;
    const previousQ2 = state.q2;
    state.i2 = 0.2 * (i1 - jQ) + 0.8 * previousI2;
    state.q2 = 0.2 * (q1 + jI) + 0.8 * previousQ2;
    state.re = 0.8 * state.re + 0.2 * (state.i2 * previousI2 + state.q2 * previousQ2);
    state.im = 0.8 * state.im + 0.2 * (state.i2 * previousQ2 - state.q2 * previousI2);
    const previousPeriod = state.period;
    let period = previousPeriod;
    if (state.im * state.re !== 0) {
        period = 360 / (Math.atan(state.im / state.re) * RAD_TO_DEG);
    }
    if (period > 1.5 * previousPeriod) {
        period = 1.5 * previousPeriod;
    }
    if (period < 0.67 * previousPeriod) {
        period = 0.67 * previousPeriod;
    }
    if (period < 6) {
        period = 6;
    }
    if (period > 50) {
        period = 50;
    }
    state.period = 0.2 * period + 0.8 * previousPeriod;
    return { i1, q1 };
};
//# sourceMappingURL=HilbertTransform.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/HT/HTTrendline.js


class HTTrendline extends Indicator_IndicatorSeries {
    state = {
        ...createHilbertCycleState(),
        barsTotal: 0,
        cycleAverages: [],
        prices: [],
        smoothPeriod: 0,
    };
    getRequiredInputs() {
        return 64;
    }
    update(price, replace) {
        this.trackState(replace);
        const state = this.state;
        state.barsTotal++;
        pushCapped(state.prices, price, 50);
        if (state.barsTotal <= 37) {
            return null;
        }
        measureDominantCycle(state, state.prices);
        state.smoothPeriod = 0.33 * state.period + 0.67 * state.smoothPeriod;
        const dominantCycleBars = Math.trunc(state.smoothPeriod + 0.5);
        let cycleAverage = 0;
        for (let bar = 0; bar < dominantCycleBars; bar++) {
            cycleAverage += lag(state.prices, bar);
        }
        if (dominantCycleBars > 0) {
            cycleAverage = cycleAverage / dominantCycleBars;
        }
        const trendline = (4 * cycleAverage +
            3 * lag(state.cycleAverages, 0) +
            2 * lag(state.cycleAverages, 1) +
            lag(state.cycleAverages, 2)) /
            10;
        pushCapped(state.cycleAverages, cycleAverage, 3);
        if (state.barsTotal < this.getRequiredInputs()) {
            return null;
        }
        return this.setResult(trendline, replace);
    }
}
//# sourceMappingURL=HTTrendline.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/ICHIMOKU/IchimokuCloud.js


class IchimokuCloud extends TechnicalIndicator {
    #candles = [];
    baseInterval;
    conversionInterval;
    spanBInterval;
    constructor({ baseInterval = 26, conversionInterval = 9, spanBInterval = 52 } = {}) {
        super();
        this.baseInterval = baseInterval;
        this.conversionInterval = conversionInterval;
        this.spanBInterval = spanBInterval;
    }
    getRequiredInputs() {
        return Math.max(this.baseInterval, this.conversionInterval, this.spanBInterval);
    }
    #getMidpoint(interval) {
        const start = this.#candles.length - interval;
        let highestHigh = this.#candles[start].high;
        let lowestLow = this.#candles[start].low;
        for (let i = start + 1; i < this.#candles.length; i++) {
            const { high, low } = this.#candles[i];
            highestHigh = Math.max(highestHigh, high);
            lowestLow = Math.min(lowestLow, low);
        }
        return (highestHigh + lowestLow) / 2;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#candles.length < this.getRequiredInputs()) {
            return null;
        }
        const conversion = this.#getMidpoint(this.conversionInterval);
        const base = this.#getMidpoint(this.baseInterval);
        return (this.result = {
            base,
            conversion,
            spanA: (conversion + base) / 2,
            spanB: this.#getMidpoint(this.spanBInterval),
        });
    }
}
//# sourceMappingURL=IchimokuCloud.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/KAMA/KAMA.js


class KAMA extends MovingAverage_MovingAverage {
    static #FAST = 2 / (2 + 1);
    static #SLOW = 2 / (30 + 1);
    #prices = [];
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.#prices, item: price, maxLength: this.interval + 1, replace: replace });
        if (this.#prices.length < this.interval) {
            return null;
        }
        if (this.#prices.length === this.interval) {
            return this.setResult(price, replace);
        }
        let volatility = 0;
        for (let i = 1; i < this.#prices.length; i++) {
            volatility += Math.abs(this.#prices[i] - this.#prices[i - 1]);
        }
        const netChange = Math.abs(price - this.#prices[0]);
        const efficiencyRatio = volatility === 0 ? 1 : netChange / volatility;
        const smoothing = (efficiencyRatio * (KAMA.#FAST - KAMA.#SLOW) + KAMA.#SLOW) ** 2;
        const previous = (replace ? this.previousResult : this.result);
        return this.setResult(previous + smoothing * (price - previous), replace);
    }
}
//# sourceMappingURL=KAMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/LINREG/LinearRegression.js



class LinearRegression extends TechnicalIndicator {
    prices = [];
    interval;
    constructor(interval) {
        super();
        if (!Number.isFinite(interval) || interval < 2) {
            throw new Error(`The interval has to be at least 2, but "${interval}" was given.`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.interval, replace: replace });
        if (this.prices.length < this.interval) {
            return null;
        }
        return (this.result = getLinearRegression(this.prices));
    }
    get isStable() {
        try {
            this.getResultOrThrow();
            return true;
        }
        catch {
            return false;
        }
    }
}
//# sourceMappingURL=LinearRegression.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/MAMA/MAMA.js


const MAMA_RAD_TO_DEG = 180 / Math.PI;
class MAMA extends TrendIndicator {
    fastLimit;
    slowLimit;
    state = {
        ...createHilbertCycleState(),
        barsTotal: 0,
        fama: 0,
        mama: 0,
        phase: 0,
        prices: [],
    };
    constructor({ fastLimit = 0.5, slowLimit = 0.05 } = {}) {
        super();
        this.fastLimit = fastLimit;
        this.slowLimit = slowLimit;
    }
    getRequiredInputs() {
        return 33;
    }
    update(price, replace) {
        this.trackState(replace);
        const state = this.state;
        state.barsTotal++;
        pushCapped(state.prices, price, 4);
        if (state.barsTotal <= 12) {
            return null;
        }
        const { i1, q1 } = measureDominantCycle(state, state.prices);
        const previousPhase = state.phase;
        state.phase = i1 !== 0 ? Math.atan(q1 / i1) * MAMA_RAD_TO_DEG : 0;
        const deltaPhase = Math.max(previousPhase - state.phase, 1);
        const alpha = Math.max(this.fastLimit / deltaPhase, this.slowLimit);
        state.mama = alpha * price + (1 - alpha) * state.mama;
        state.fama = 0.5 * alpha * state.mama + (1 - 0.5 * alpha) * state.fama;
        if (state.barsTotal < this.getRequiredInputs()) {
            return null;
        }
        return this.setResult({
            fama: state.fama,
            mama: state.mama,
        }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.mama > result.fama;
        const isBearish = hasResult && result.mama < result.fama;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=MAMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/MD/McGinleyDynamic.js


const SMOOTHING_CONSTANT = 0.6;
class McGinleyDynamic extends (/* unused pure expression or super */ null && (MovingAverage)) {
    #pricesCounter = 0;
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        if (!replace || this.#pricesCounter === 0) {
            this.#pricesCounter++;
        }
        const previous = replace ? this.previousResult : this.result;
        if (previous === undefined) {
            return this.setResult(price, replace);
        }
        if (previous === 0 || price === 0) {
            return this.setResult(0, replace);
        }
        const trackingSpeed = SMOOTHING_CONSTANT * this.interval * (price / previous) ** 4;
        return this.setResult(previous + (price - previous) / trackingSpeed, replace);
    }
    getResultOrThrow() {
        if (this.#pricesCounter < this.interval) {
            throw new NotEnoughDataError(this.getRequiredInputs());
        }
        return this.result;
    }
    get isStable() {
        try {
            this.getResultOrThrow();
            return true;
        }
        catch {
            return false;
        }
    }
}
//# sourceMappingURL=McGinleyDynamic.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/PSAR/PSAR.js


class PSAR extends Indicator_IndicatorSeries {
    accelerationStep;
    accelerationMax;
    state = {
        acceleration: 0,
        extreme: null,
        isLong: null,
        lastSar: null,
        prePreviousCandle: null,
        previousCandle: null,
    };
    constructor(config) {
        super();
        this.accelerationStep = config.accelerationStep;
        this.accelerationMax = config.accelerationMax;
        if (this.accelerationStep <= 0) {
            throw new Error('Acceleration step must be greater than 0');
        }
        if (this.accelerationMax <= this.accelerationStep) {
            throw new Error('Acceleration max must be greater than acceleration step');
        }
    }
    get isStable() {
        return this.state.lastSar !== null;
    }
    getRequiredInputs() {
        return 2;
    }
    update(candle, replace) {
        const { high, low } = candle;
        this.trackState(replace);
        const state = this.state;
        if (!state.previousCandle) {
            state.previousCandle = candle;
            return null;
        }
        if (state.lastSar === null) {
            const currentMidpoint = getMedianPrice(candle);
            const previousMidpoint = getMedianPrice(state.previousCandle);
            state.isLong = currentMidpoint >= previousMidpoint;
            if (state.isLong) {
                state.extreme = high;
                state.lastSar = state.previousCandle.low;
            }
            else {
                state.extreme = low;
                state.lastSar = state.previousCandle.high;
            }
            state.acceleration = this.accelerationStep;
            state.prePreviousCandle = state.previousCandle;
            state.previousCandle = candle;
            return this.setResult(state.lastSar, replace);
        }
        let sar = (state.extreme - state.lastSar) * state.acceleration + state.lastSar;
        if (state.isLong) {
            const hasPrevPrev = state.prePreviousCandle != null;
            if (hasPrevPrev && low < sar) {
                if (state.prePreviousCandle.low < sar) {
                    sar = state.prePreviousCandle.low;
                }
                sar = state.previousCandle.low < sar ? state.previousCandle.low : sar;
            }
            else if (state.previousCandle.low < sar) {
                sar = state.previousCandle.low;
            }
            if (high > state.extreme) {
                state.extreme = high;
                if (state.acceleration < this.accelerationMax) {
                    state.acceleration += this.accelerationStep;
                    if (state.acceleration > this.accelerationMax) {
                        state.acceleration = this.accelerationMax;
                    }
                }
            }
            if (low < sar) {
                state.isLong = false;
                sar = state.extreme;
                state.extreme = low;
                state.acceleration = this.accelerationStep;
            }
        }
        else {
            const hasPrevPrev = state.prePreviousCandle != null;
            if (hasPrevPrev && high > sar) {
                if (state.prePreviousCandle.high > sar) {
                    sar = state.prePreviousCandle.high;
                }
                sar = state.previousCandle.high > sar ? state.previousCandle.high : sar;
            }
            else if (state.previousCandle.high > sar) {
                sar = state.previousCandle.high;
            }
            if (low < state.extreme) {
                state.extreme = low;
                state.acceleration += this.accelerationStep;
                if (state.acceleration > this.accelerationMax) {
                    state.acceleration = this.accelerationMax;
                }
            }
            if (high > sar) {
                state.isLong = true;
                sar = state.extreme;
                state.extreme = high;
                state.acceleration = this.accelerationStep;
                if (sar >= low) {
                    sar = low - 0.01;
                }
            }
        }
        state.lastSar = sar;
        state.prePreviousCandle = state.previousCandle;
        state.previousCandle = candle;
        return this.setResult(sar, replace);
    }
    getResultOrThrow() {
        return super.getResultOrThrow();
    }
}
//# sourceMappingURL=PSAR.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/RMA/RMA.js


class RMA extends MovingAverage_MovingAverage {
    #pricesCounter = 0;
    #weightFactor;
    interval;
    constructor(interval) {
        super(interval);
        this.interval = interval;
        this.#weightFactor = 1 / this.interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        if (!replace || this.#pricesCounter === 0) {
            this.#pricesCounter++;
        }
        const previous = replace ? this.previousResult : this.result;
        return this.setResult(price * this.#weightFactor + (previous ?? price) * (1 - this.#weightFactor), replace);
    }
    getResultOrThrow() {
        if (this.#pricesCounter < this.interval) {
            throw new NotEnoughDataError_NotEnoughDataError(this.getRequiredInputs());
        }
        return this.result;
    }
    get isStable() {
        try {
            this.getResultOrThrow();
            return true;
        }
        catch {
            return false;
        }
    }
}
//# sourceMappingURL=RMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/RWI/RandomWalkIndex.js



class RandomWalkIndex extends TrendIndicator {
    interval;
    #candles = [];
    #atrs = [];
    #randomWalkDrifts = [];
    constructor(interval = 14) {
        super();
        this.interval = interval;
        for (let stretch = 2; stretch <= interval; stretch++) {
            this.#atrs.push(new ATR(stretch));
            this.#randomWalkDrifts.push(Math.sqrt(stretch));
        }
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval + 1, replace: replace });
        for (const atr of this.#atrs) {
            atr.update(candle, replace);
        }
        if (this.#candles.length <= this.interval) {
            return null;
        }
        let high;
        let low;
        this.#atrs.forEach((atr, i) => {
            const averageTrueRange = atr.getResultOrThrow();
            if (averageTrueRange === 0) {
                return;
            }
            const stretch = i + 2;
            const expectedDrift = averageTrueRange * this.#randomWalkDrifts[i];
            const stretchStart = this.#candles[this.#candles.length - stretch];
            const rwiHigh = (candle.high - stretchStart.low) / expectedDrift;
            const rwiLow = (stretchStart.high - candle.low) / expectedDrift;
            high = high === undefined ? rwiHigh : Math.max(high, rwiHigh);
            low = low === undefined ? rwiLow : Math.max(low, rwiLow);
        });
        if (high === undefined || low === undefined) {
            return this.setResult({
                high: 0,
                low: 0,
            }, replace);
        }
        return this.setResult({
            high,
            low,
        }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.high > result.low;
        const isBearish = hasResult && result.low > result.high;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=RandomWalkIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/SMA15/SMA15.js


class SMA15 extends (/* unused pure expression or super */ null && (MovingAverage)) {
    prices = [];
    static #WEIGHTS = (/* unused pure expression or super */ null && ([-3, -6, -5, 3, 21, 46, 67, 74, 67, 46, 21, 3, -5, -6, -3]));
    static #WEIGHT_SUM = (/* unused pure expression or super */ null && (320));
    getRequiredInputs() {
        return SMA15.#WEIGHTS.length;
    }
    update(price, replace) {
        pushUpdate({ array: this.prices, item: price, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.prices.length === this.getRequiredInputs()) {
            let weightedPricesSum = 0;
            for (let i = 0; i < this.getRequiredInputs(); i++) {
                const weightedPrice = this.prices[i] * SMA15.#WEIGHTS[i];
                weightedPricesSum += weightedPrice;
            }
            const weightedAverage = weightedPricesSum / SMA15.#WEIGHT_SUM;
            return this.setResult(weightedAverage, replace);
        }
        return null;
    }
}
//# sourceMappingURL=SMA15.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/SUPERSMOOTHER/SuperSmoother.js


class SuperSmoother extends MovingAverage_MovingAverage {
    #pricesCounter = 0;
    #c1;
    #c2;
    #c3;
    #state;
    #previousState;
    constructor(interval) {
        super(interval);
        const angle = (Math.SQRT2 * Math.PI) / interval;
        const a1 = Math.exp(-angle);
        this.#c2 = 2 * a1 * Math.cos(angle);
        this.#c3 = -a1 * a1;
        this.#c1 = 1 - this.#c2 - this.#c3;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        if (!replace || this.#pricesCounter === 0) {
            this.#pricesCounter++;
        }
        if (replace) {
            this.#state = this.#previousState;
        }
        else {
            this.#previousState = this.#state;
        }
        const state = this.#state;
        let filter;
        if (state === undefined || state.secondPreviousFilter === undefined) {
            filter = price;
        }
        else {
            filter =
                this.#c1 * ((price + state.previousPrice) / 2) +
                    this.#c2 * state.previousFilter +
                    this.#c3 * state.secondPreviousFilter;
        }
        this.#state = {
            previousFilter: filter,
            previousPrice: price,
            secondPreviousFilter: state?.previousFilter,
        };
        return this.setResult(filter, replace);
    }
    getResultOrThrow() {
        if (this.#pricesCounter < this.interval) {
            throw new NotEnoughDataError_NotEnoughDataError(this.getRequiredInputs());
        }
        return this.result;
    }
    get isStable() {
        try {
            this.getResultOrThrow();
            return true;
        }
        catch {
            return false;
        }
    }
}
//# sourceMappingURL=SuperSmoother.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/SUPERTREND/SuperTrend.js



class SuperTrend extends TechnicalIndicator {
    #atr;
    #state;
    #previousState;
    interval;
    multiplier;
    constructor({ interval = 10, multiplier = 3 } = {}) {
        super();
        this.interval = interval;
        this.multiplier = multiplier;
        this.#atr = new ATR(interval);
    }
    getRequiredInputs() {
        return this.#atr.getRequiredInputs();
    }
    update(candle, replace) {
        if (replace) {
            this.#state = this.#previousState;
        }
        const atr = this.#atr.update(candle, replace);
        if (atr === null) {
            return null;
        }
        const hl2 = getMedianPrice(candle);
        const basicUpperBand = hl2 + this.multiplier * atr;
        const basicLowerBand = hl2 - this.multiplier * atr;
        const previous = this.#state;
        let finalUpperBand;
        let finalLowerBand;
        let isUp;
        if (previous === undefined) {
            finalUpperBand = basicUpperBand;
            finalLowerBand = basicLowerBand;
            isUp = candle.close > finalUpperBand;
        }
        else {
            finalUpperBand =
                basicUpperBand < previous.finalUpperBand || previous.close > previous.finalUpperBand
                    ? basicUpperBand
                    : previous.finalUpperBand;
            finalLowerBand =
                basicLowerBand > previous.finalLowerBand || previous.close < previous.finalLowerBand
                    ? basicLowerBand
                    : previous.finalLowerBand;
            isUp = previous.isUp ? candle.close >= finalLowerBand : candle.close > finalUpperBand;
        }
        this.#previousState = previous;
        this.#state = { close: candle.close, finalLowerBand, finalUpperBand, isUp };
        return (this.result = {
            supertrend: isUp ? finalLowerBand : finalUpperBand,
            trend: isUp ? Indicator_TradingSignal.BULLISH : Indicator_TradingSignal.BEARISH,
        });
    }
}
//# sourceMappingURL=SuperTrend.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/SWING_HIGH/SwingHigh.js


class SwingHigh extends Indicator_IndicatorSeries {
    #lookback;
    #window = [];
    #lastEmitted = false;
    constructor(config) {
        super();
        this.#lookback = config.lookback;
    }
    getRequiredInputs() {
        return 2 * this.#lookback + 1;
    }
    update(candle, replace) {
        if (replace && this.#lastEmitted) {
            this.rollbackLastResult();
        }
        this.#lastEmitted = false;
        pushUpdate_pushUpdate({ array: this.#window, item: candle.high, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#window.length < this.getRequiredInputs()) {
            return null;
        }
        const pivot = this.#window[this.#lookback];
        for (let i = 0; i < this.#window.length; i++) {
            if (i === this.#lookback) {
                continue;
            }
            if (this.#window[i] >= pivot) {
                return null;
            }
        }
        this.#lastEmitted = true;
        return this.setResult(pivot, false);
    }
}
//# sourceMappingURL=SwingHigh.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/SWING_LOW/SwingLookback.js
const SwingLookback = {
    BILL_WILLIAMS: 2,
    CHARTISTS: 5,
};
//# sourceMappingURL=SwingLookback.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/SWING_LOW/SwingLow.js


class SwingLow extends Indicator_IndicatorSeries {
    #lookback;
    #window = [];
    #lastEmitted = false;
    constructor(config) {
        super();
        this.#lookback = config.lookback;
    }
    getRequiredInputs() {
        return 2 * this.#lookback + 1;
    }
    update(candle, replace) {
        if (replace && this.#lastEmitted) {
            this.rollbackLastResult();
        }
        this.#lastEmitted = false;
        pushUpdate_pushUpdate({ array: this.#window, item: candle.low, maxLength: this.getRequiredInputs(), replace: replace });
        if (this.#window.length < this.getRequiredInputs()) {
            return null;
        }
        const pivot = this.#window[this.#lookback];
        for (let i = 0; i < this.#window.length; i++) {
            if (i === this.#lookback) {
                continue;
            }
            if (this.#window[i] <= pivot) {
                return null;
            }
        }
        this.#lastEmitted = true;
        return this.setResult(pivot, false);
    }
}
//# sourceMappingURL=SwingLow.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/T3/T3.js


class T3 extends MovingAverage_MovingAverage {
    #ema1;
    #ema2;
    #ema3;
    #ema4;
    #ema5;
    #ema6;
    #c1;
    #c2;
    #c3;
    #c4;
    volumeFactor;
    constructor(interval, volumeFactor = 0.7) {
        super(interval);
        this.volumeFactor = volumeFactor;
        this.#ema1 = new EMA(interval);
        this.#ema2 = new EMA(interval);
        this.#ema3 = new EMA(interval);
        this.#ema4 = new EMA(interval);
        this.#ema5 = new EMA(interval);
        this.#ema6 = new EMA(interval);
        const a = volumeFactor;
        this.#c1 = -(a ** 3);
        this.#c2 = 3 * a ** 2 + 3 * a ** 3;
        this.#c3 = -6 * a ** 2 - 3 * a - 3 * a ** 3;
        this.#c4 = 1 + 3 * a + a ** 3 + 3 * a ** 2;
    }
    getRequiredInputs() {
        return 6 * (this.interval - 1) + 1;
    }
    update(price, replace) {
        const ema1 = this.#ema1.update(price, replace);
        if (!this.#ema1.isStable) {
            return null;
        }
        const ema2 = this.#ema2.update(ema1, replace);
        if (!this.#ema2.isStable) {
            return null;
        }
        const ema3 = this.#ema3.update(ema2, replace);
        if (!this.#ema3.isStable) {
            return null;
        }
        const ema4 = this.#ema4.update(ema3, replace);
        if (!this.#ema4.isStable) {
            return null;
        }
        const ema5 = this.#ema5.update(ema4, replace);
        if (!this.#ema5.isStable) {
            return null;
        }
        const ema6 = this.#ema6.update(ema5, replace);
        if (!this.#ema6.isStable) {
            return null;
        }
        return this.setResult(this.#c1 * ema6 + this.#c2 * ema5 + this.#c3 * ema4 + this.#c4 * ema3, replace);
    }
}
//# sourceMappingURL=T3.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/TEMA/TEMA.js


class TEMA extends Indicator_IndicatorSeries {
    #single;
    #double;
    #triple;
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
        this.#single = new EMA(interval);
        this.#double = new EMA(interval);
        this.#triple = new EMA(interval);
    }
    getRequiredInputs() {
        return 3 * (this.interval - 1) + 1;
    }
    update(price, replace) {
        const single = this.#single.update(price, replace);
        if (this.#single.isStable) {
            const double = this.#double.update(single, replace);
            if (this.#double.isStable) {
                const triple = this.#triple.update(double, replace);
                if (this.#triple.isStable) {
                    return this.setResult(3 * single - 3 * double + triple, replace);
                }
            }
        }
        return null;
    }
}
//# sourceMappingURL=TEMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/TRIMA/TRIMA.js


class TRIMA extends MovingAverage_MovingAverage {
    prices = [];
    #divisor;
    constructor(interval) {
        super(interval);
        const half = Math.trunc(interval / 2);
        this.#divisor = interval % 2 === 0 ? (half + 1) * half : (half + 1) ** 2;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        pushUpdate_pushUpdate({ array: this.prices, item: price, maxLength: this.interval, replace: replace });
        if (this.prices.length === this.interval) {
            const weightedSum = this.prices.reduce((sum, value, index) => sum + value * Math.min(index + 1, this.interval - index), 0);
            return this.setResult(weightedSum / this.#divisor, replace);
        }
        return null;
    }
}
//# sourceMappingURL=TRIMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/VHF/VHF.js




class VHF extends Indicator_IndicatorSeries {
    #closes = [];
    #changes = [];
    #previousClose;
    #twoPreviousClose;
    interval;
    constructor(interval = 28) {
        super();
        if (interval < 1) {
            throw new Error(`The interval has to be at least 1, but "${interval}" was given.`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(close, replace) {
        if (replace) {
            this.#previousClose = this.#twoPreviousClose;
        }
        if (this.#previousClose === undefined) {
            this.#previousClose = close;
            return null;
        }
        const change = Math.abs(close - this.#previousClose);
        this.#twoPreviousClose = this.#previousClose;
        this.#previousClose = close;
        pushUpdate_pushUpdate({ array: this.#closes, item: close, maxLength: this.interval, replace });
        pushUpdate_pushUpdate({ array: this.#changes, item: change, maxLength: this.interval, replace });
        if (this.#changes.length < this.interval) {
            return null;
        }
        let path = 0;
        for (const move of this.#changes) {
            path += move;
        }
        if (path === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult((getMaximum(this.#closes) - getMinimum(this.#closes)) / path, replace);
    }
}
//# sourceMappingURL=VHF.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/VI/VortexIndicator.js



class VortexIndicator extends TrendIndicator {
    interval;
    #candles = [];
    constructor(interval = 14) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval + 1, replace: replace });
        if (this.#candles.length <= this.interval) {
            return null;
        }
        let upwardMovement = 0;
        let downwardMovement = 0;
        let trueRange = 0;
        for (let i = 1; i < this.#candles.length; i++) {
            const current = this.#candles[i];
            const previous = this.#candles[i - 1];
            upwardMovement += Math.abs(current.high - previous.low);
            downwardMovement += Math.abs(current.low - previous.high);
            trueRange += getTrueRange(current, previous.close);
        }
        if (trueRange === 0) {
            return this.setResult({
                minus: 0,
                plus: 0,
            }, replace);
        }
        return this.setResult({
            minus: downwardMovement / trueRange,
            plus: upwardMovement / trueRange,
        }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.plus > result.minus;
        const isBearish = hasResult && result.minus > result.plus;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=VortexIndicator.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/VIDYA/VIDYA.js


class VIDYA extends MovingAverage_MovingAverage {
    #cmo;
    #weightFactor;
    #pricesCounter = 0;
    #seedPrice;
    constructor(interval) {
        super(interval);
        this.#cmo = new CMO(interval);
        this.#weightFactor = 2 / (interval + 1);
    }
    getRequiredInputs() {
        return this.#cmo.getRequiredInputs();
    }
    update(price, replace) {
        if (!replace) {
            this.#pricesCounter++;
        }
        else if (this.#pricesCounter === 0) {
            this.#pricesCounter++;
        }
        if (this.#pricesCounter === 1) {
            this.#seedPrice = price;
        }
        const cmo = this.#cmo.update(price, replace);
        if (cmo === null) {
            return null;
        }
        const smoothing = this.#weightFactor * (Math.abs(cmo) / 100);
        const previous = ((replace ? this.previousResult : this.result) ?? this.#seedPrice);
        return this.setResult(smoothing * price + (1 - smoothing) * previous, replace);
    }
}
//# sourceMappingURL=VIDYA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/VSTOP/VolatilityStop.js


class VolatilityStop extends TechnicalIndicator {
    #atr;
    #previous = null;
    #previousSnapshot = null;
    interval;
    multiplier;
    constructor({ interval = 5, multiplier = 3.5 } = {}) {
        super();
        this.interval = interval;
        this.multiplier = multiplier;
        this.#atr = new ATR(interval);
    }
    getRequiredInputs() {
        return this.#atr.getRequiredInputs();
    }
    update(candle, replace) {
        if (replace) {
            this.#previous = this.#previousSnapshot;
        }
        else {
            this.#previousSnapshot = this.#previous;
        }
        const atr = this.#atr.update(candle, replace);
        if (atr === null) {
            return null;
        }
        const { close } = candle;
        const loss = this.multiplier * atr;
        const previous = this.#previous;
        let result;
        if (previous === null) {
            result = { signal: Indicator_TradingSignal.BULLISH, stop: close - loss };
        }
        else if (close > previous.stop && previous.close > previous.stop) {
            result = { signal: Indicator_TradingSignal.BULLISH, stop: Math.max(previous.stop, close - loss) };
        }
        else if (close < previous.stop && previous.close < previous.stop) {
            result = { signal: Indicator_TradingSignal.BEARISH, stop: Math.min(previous.stop, close + loss) };
        }
        else if (close > previous.stop) {
            result = { signal: Indicator_TradingSignal.BULLISH, stop: close - loss };
        }
        else {
            result = { signal: Indicator_TradingSignal.BEARISH, stop: close + loss };
        }
        this.#previous = { close, stop: result.stop };
        return (this.result = result);
    }
}
//# sourceMappingURL=VolatilityStop.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/VWAP/VWAP.js


class VWAP extends Indicator_IndicatorSeries {
    #cumulativeTypicalPriceVolume = 0;
    #cumulativeVolume = 0;
    #lastCandle = null;
    constructor() {
        super();
    }
    #calculateTypicalPriceVolume(candle) {
        return getTypicalPrice(candle) * candle.volume;
    }
    getRequiredInputs() {
        return 1;
    }
    update(candle, replace) {
        if (candle.volume === 0) {
            return null;
        }
        if (replace && this.#lastCandle !== null) {
            const lastTypicalPriceVolume = this.#calculateTypicalPriceVolume(this.#lastCandle);
            this.#cumulativeTypicalPriceVolume = this.#cumulativeTypicalPriceVolume - lastTypicalPriceVolume;
            this.#cumulativeVolume = this.#cumulativeVolume - this.#lastCandle.volume;
        }
        this.#lastCandle = candle;
        const typicalPriceVolume = this.#calculateTypicalPriceVolume(candle);
        this.#cumulativeTypicalPriceVolume = this.#cumulativeTypicalPriceVolume + typicalPriceVolume;
        this.#cumulativeVolume = this.#cumulativeVolume + candle.volume;
        const vwap = this.#cumulativeTypicalPriceVolume / this.#cumulativeVolume;
        return this.setResult(vwap, replace);
    }
}
//# sourceMappingURL=VWAP.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/ZIGZAG/ZigZag.js

class ZigZag extends Indicator_IndicatorSeries {
    #deviation;
    state = {
        highestExtreme: null,
        isUp: false,
        lastCandleReversedTrend: false,
        lowestExtreme: null,
    };
    constructor(config) {
        super();
        this.#deviation = config.deviation;
    }
    getRequiredInputs() {
        return 1;
    }
    update(candle, replace) {
        const low = candle.low;
        const high = candle.high;
        if (replace && this.state.lastCandleReversedTrend) {
            this.rollbackLastResult();
        }
        this.trackState(replace);
        const state = this.state;
        state.lastCandleReversedTrend = false;
        if (state.lowestExtreme === null) {
            state.lowestExtreme = low;
        }
        if (state.highestExtreme === null) {
            state.highestExtreme = high;
        }
        if (state.isUp) {
            const uptrendReversal = state.lowestExtreme + ((state.highestExtreme - state.lowestExtreme) * (100 - this.#deviation)) / 100;
            if (high > state.highestExtreme) {
                state.highestExtreme = high;
            }
            else if (low < uptrendReversal) {
                state.isUp = false;
                state.lowestExtreme = low;
                state.lastCandleReversedTrend = true;
                return this.setResult(state.highestExtreme, replace);
            }
        }
        else {
            const downtrendReversal = low + ((state.highestExtreme - low) * this.#deviation) / 100;
            if (low < state.lowestExtreme) {
                state.lowestExtreme = low;
            }
            else if (high > downtrendReversal) {
                state.isUp = true;
                state.highestExtreme = high;
                state.lastCandleReversedTrend = true;
                return this.setResult(state.lowestExtreme, replace);
            }
        }
        return null;
    }
}
//# sourceMappingURL=ZigZag.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/ZLEMA/ZLEMA.js



class ZLEMA extends MovingAverage_MovingAverage {
    #pricesCounter = 0;
    #lag;
    #prices = [];
    #weightFactor;
    constructor(interval) {
        super(interval);
        this.#lag = Math.floor((interval - 1) / 2);
        this.#weightFactor = 2 / (interval + 1);
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(price, replace) {
        if (!replace || this.#pricesCounter === 0) {
            this.#pricesCounter++;
        }
        pushUpdate_pushUpdate({ array: this.#prices, item: price, maxLength: this.#lag + 1, replace });
        if (this.#pricesCounter < this.#lag) {
            return null;
        }
        const previousSmoothed = replace ? this.previousResult : this.result;
        const deLaggedPrice = 2 * price - this.#prices[0];
        let smoothed;
        if (this.#pricesCounter === this.#lag) {
            smoothed = price;
        }
        else if (previousSmoothed === undefined) {
            smoothed = deLaggedPrice;
        }
        else {
            smoothed = (deLaggedPrice - previousSmoothed) * this.#weightFactor + previousSmoothed;
        }
        this.setResult(smoothed, replace);
        return this.#pricesCounter < this.interval ? null : smoothed;
    }
    getResultOrThrow() {
        if (this.#pricesCounter < this.interval) {
            throw new NotEnoughDataError_NotEnoughDataError(this.getRequiredInputs());
        }
        return super.getResultOrThrow();
    }
    get isStable() {
        return this.#pricesCounter >= this.interval;
    }
}
//# sourceMappingURL=ZLEMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/trend/index.js














































//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/base/index.js





//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/ABANDS/AccelerationBands.js


class AccelerationBands extends TechnicalIndicator {
    #lowerBand;
    #middleBand;
    #upperBand;
    #previousResult;
    #twoPreviousResult;
    #lastClose;
    #previousClose;
    interval;
    width;
    constructor(interval, width, SmoothingIndicator = SMA) {
        super();
        this.interval = interval;
        this.width = width;
        this.#lowerBand = new SmoothingIndicator(interval);
        this.#middleBand = new SmoothingIndicator(interval);
        this.#upperBand = new SmoothingIndicator(interval);
    }
    getRequiredInputs() {
        return this.#middleBand.getRequiredInputs();
    }
    update({ close, high, low }, replace) {
        const highPlusLow = high + low;
        const coefficient = highPlusLow === 0 ? 0 : ((high - low) / highPlusLow) * this.width;
        this.#lowerBand.update(low * (1 - coefficient), replace);
        this.#middleBand.update(close, replace);
        this.#upperBand.update(high * (1 + coefficient), replace);
        if (replace) {
            this.result = this.#previousResult;
            this.#previousResult = this.#twoPreviousResult;
            this.#lastClose = this.#previousClose;
        }
        this.#twoPreviousResult = this.#previousResult;
        this.#previousResult = this.result;
        this.#previousClose = this.#lastClose;
        this.#lastClose = close;
        if (this.isStable) {
            return (this.result = {
                lower: this.#lowerBand.getResultOrThrow(),
                middle: this.#middleBand.getResultOrThrow(),
                upper: this.#upperBand.getResultOrThrow(),
            });
        }
        return null;
    }
    get isStable() {
        return this.#middleBand.isStable;
    }
    calculateSignal(result, close) {
        if (!result || close === undefined) {
            return Indicator_TradingSignal.UNKNOWN;
        }
        if (close > result.upper) {
            return Indicator_TradingSignal.BULLISH;
        }
        if (close < result.lower) {
            return Indicator_TradingSignal.BEARISH;
        }
        return Indicator_TradingSignal.SIDEWAYS;
    }
    getSignal() {
        const previousState = this.calculateSignal(this.#twoPreviousResult, this.#previousClose);
        const state = this.calculateSignal(this.#previousResult, this.#lastClose);
        const hasChanged = previousState !== state;
        return {
            hasChanged,
            state,
        };
    }
}
//# sourceMappingURL=AccelerationBands.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/BBW/BollingerBandsWidth.js

class BollingerBandsWidth extends Indicator_IndicatorSeries {
    bollingerBands;
    constructor(bollingerBands) {
        super();
        this.bollingerBands = bollingerBands;
    }
    getRequiredInputs() {
        return this.bollingerBands.getRequiredInputs();
    }
    update(price, replace) {
        const result = this.bollingerBands.update(price, replace);
        if (result) {
            return this.setResult((result.upper - result.lower) / result.middle, replace);
        }
        return null;
    }
}
//# sourceMappingURL=BollingerBandsWidth.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/CHOP/CHOP.js


class CHOP extends Indicator_IndicatorSeries {
    #window = [];
    #previousClose;
    #twoPreviousClose;
    interval;
    constructor(interval = 14) {
        super();
        if (interval < 2) {
            throw new Error(`The interval has to be at least 2, but "${interval}" was given.`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(candle, replace) {
        if (replace) {
            this.#previousClose = this.#twoPreviousClose;
        }
        if (this.#previousClose === undefined) {
            this.#previousClose = candle.close;
            return null;
        }
        const trueHigh = Math.max(candle.high, this.#previousClose);
        const trueLow = Math.min(candle.low, this.#previousClose);
        this.#twoPreviousClose = this.#previousClose;
        this.#previousClose = candle.close;
        pushUpdate_pushUpdate({ array: this.#window, item: { trueHigh, trueLow }, maxLength: this.interval, replace });
        if (this.#window.length < this.interval) {
            return null;
        }
        let trueRangeSum = 0;
        let highest = this.#window[0].trueHigh;
        let lowest = this.#window[0].trueLow;
        for (const { trueHigh, trueLow } of this.#window) {
            trueRangeSum += trueHigh - trueLow;
            highest = Math.max(highest, trueHigh);
            lowest = Math.min(lowest, trueLow);
        }
        const range = highest - lowest;
        if (range === 0) {
            return this.setResult(100, replace);
        }
        return this.setResult((100 * Math.log10(trueRangeSum / range)) / Math.log10(this.interval), replace);
    }
}
//# sourceMappingURL=CHOP.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/CVI/CVI.js



class CVI extends Indicator_ZeroCrossSeries {
    interval;
    #smoothedRange;
    #smoothedRangeHistory;
    #historyLength;
    constructor(interval = 10) {
        super();
        this.interval = interval;
        this.#smoothedRange = new EMA(interval);
        this.#smoothedRangeHistory = [];
        this.#historyLength = interval + 1;
    }
    getRequiredInputs() {
        return this.interval * 2;
    }
    update({ high, low }, replace) {
        this.#smoothedRange.update(high - low, replace);
        const smoothedRange = this.#smoothedRange.getResult();
        if (smoothedRange === null) {
            return null;
        }
        pushUpdate_pushUpdate({
            array: this.#smoothedRangeHistory,
            item: smoothedRange,
            maxLength: this.#historyLength,
            replace,
        });
        if (this.#smoothedRangeHistory.length < this.#historyLength) {
            return null;
        }
        const laggedRange = this.#smoothedRangeHistory[0];
        if (laggedRange === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult((100 * (smoothedRange - laggedRange)) / laggedRange, replace);
    }
}
//# sourceMappingURL=CVI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/DC/DonchianChannels.js


class DonchianChannels extends TechnicalIndicator {
    #candles = [];
    interval;
    constructor(interval = 20) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace: replace });
        if (this.#candles.length < this.interval) {
            return null;
        }
        let upper = this.#candles[0].high;
        let lower = this.#candles[0].low;
        for (const { high, low } of this.#candles) {
            upper = Math.max(upper, high);
            lower = Math.min(lower, low);
        }
        return (this.result = {
            lower,
            middle: (upper + lower) / 2,
            upper,
        });
    }
}
//# sourceMappingURL=DonchianChannels.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/GAPO/GAPO.js


class GAPO extends Indicator_IndicatorSeries {
    #candles = [];
    interval;
    constructor(interval = 14) {
        super();
        if (interval < 2) {
            throw new Error(`The interval has to be at least 2, but "${interval}" was given.`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace });
        if (this.#candles.length < this.interval) {
            return null;
        }
        let highest = this.#candles[0].high;
        let lowest = this.#candles[0].low;
        for (const { high, low } of this.#candles) {
            highest = Math.max(highest, high);
            lowest = Math.min(lowest, low);
        }
        const range = highest - lowest;
        if (range === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult(Math.log(range) / Math.log(this.interval), replace);
    }
}
//# sourceMappingURL=GAPO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/math/getMedian.js
function getMedian(values) {
    const n = values.length;
    if (n === 0) {
        throw new Error('Cannot calculate median of empty array');
    }
    if (n % 2 === 0) {
        return (values[n / 2 - 1] + values[n / 2]) / 2;
    }
    return values[Math.floor(n / 2)];
}
//# sourceMappingURL=getMedian.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/util/math/getQuartile.js

function getQuartile(values, q) {
    const sorted = [...values].sort((a, b) => a - b);
    const n = sorted.length;
    const medianIndex = Math.floor(n / 2);
    if (q === 0.25) {
        return getMedian(sorted.slice(0, medianIndex));
    }
    else if (q === 0.75) {
        if (n % 2 === 0) {
            return getMedian(sorted.slice(medianIndex));
        }
        return getMedian(sorted.slice(medianIndex + 1));
    }
    const pos = (sorted.length - 1) * q;
    const base = Math.floor(pos);
    const rest = pos - base;
    return sorted[base] + (sorted[base + 1] - sorted[base]) * rest;
}
//# sourceMappingURL=getQuartile.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/IQR/IQR.js


class IQR extends Indicator_IndicatorSeries {
    #values = [];
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(value, replace) {
        if (replace) {
            this.#values.pop();
        }
        this.#values.push(value);
        if (this.#values.length > this.interval) {
            this.#values.shift();
        }
        if (this.#values.length < this.interval) {
            return null;
        }
        const q1 = getQuartile(this.#values, 0.25);
        const q3 = getQuartile(this.#values, 0.75);
        return this.setResult(q3 - q1, replace);
    }
}
//# sourceMappingURL=IQR.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/KC/KeltnerChannels.js



class KeltnerChannels extends TechnicalIndicator {
    #middle;
    #atr;
    atrInterval;
    emaInterval;
    multiplier;
    constructor({ atrInterval = 10, emaInterval = 20, multiplier = 2 } = {}) {
        super();
        this.atrInterval = atrInterval;
        this.emaInterval = emaInterval;
        this.multiplier = multiplier;
        this.#middle = new EMA(emaInterval);
        this.#atr = new ATR(atrInterval);
    }
    getRequiredInputs() {
        return Math.max(this.#middle.getRequiredInputs(), this.#atr.getRequiredInputs());
    }
    update(candle, replace) {
        this.#middle.update(candle.close, replace);
        this.#atr.update(candle, replace);
        if (this.#middle.isStable && this.#atr.isStable) {
            const middle = this.#middle.getResultOrThrow();
            const channelOffset = this.multiplier * this.#atr.getResultOrThrow();
            return (this.result = {
                lower: middle - channelOffset,
                middle,
                upper: middle + channelOffset,
            });
        }
        return null;
    }
}
//# sourceMappingURL=KeltnerChannels.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/MI/MassIndex.js



class MassIndex extends Indicator_IndicatorSeries {
    #single;
    #double;
    #ratios = [];
    interval;
    constructor(interval = 25) {
        super();
        this.interval = interval;
        this.#single = new EMA(9);
        this.#double = new EMA(9);
    }
    getRequiredInputs() {
        const firstRatio = this.#single.getRequiredInputs() + this.#double.getRequiredInputs() - 1;
        return firstRatio + this.interval - 1;
    }
    update(candle, replace) {
        const single = this.#single.update(candle.high - candle.low, replace);
        if (!this.#single.isStable) {
            return null;
        }
        const double = this.#double.update(single, replace);
        if (!this.#double.isStable) {
            return null;
        }
        const ratio = double === 0 ? 1 : single / double;
        pushUpdate_pushUpdate({ array: this.#ratios, item: ratio, maxLength: this.interval, replace });
        if (this.#ratios.length === this.interval) {
            return this.setResult(this.#ratios.reduce((sum, ratio) => sum + ratio, 0), replace);
        }
        return null;
    }
}
//# sourceMappingURL=MassIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/NATR/NATR.js



class NATR extends Indicator_IndicatorSeries {
    #atr;
    interval;
    constructor(interval, SmoothingIndicator = WSMA) {
        super();
        this.interval = interval;
        this.#atr = new ATR(interval, SmoothingIndicator);
    }
    getRequiredInputs() {
        return this.#atr.getRequiredInputs();
    }
    update(candle, replace) {
        const atr = this.#atr.update(candle, replace);
        if (atr === null) {
            return null;
        }
        return this.setResult((100 * atr) / candle.close, replace);
    }
}
//# sourceMappingURL=NATR.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/PB/PercentB.js


class PercentB extends ThresholdCrossSeries {
    #bollingerBands;
    constructor({ deviationMultiplier = 2, interval = 20, signalThresholds: { overbought = 1, oversold = 0 } = {}, } = {}) {
        super({ overbought, oversold });
        this.#bollingerBands = new BollingerBands(interval, deviationMultiplier);
    }
    getRequiredInputs() {
        return this.#bollingerBands.getRequiredInputs();
    }
    update(close, replace) {
        const bands = this.#bollingerBands.update(close, replace);
        if (bands === null) {
            return null;
        }
        const range = bands.upper - bands.lower;
        if (range === 0) {
            return this.setResult(0.5, replace);
        }
        return this.setResult((close - bands.lower) / range, replace);
    }
}
//# sourceMappingURL=PercentB.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/PO/ProjectionOscillator.js


class ProjectionOscillator extends ThresholdCrossSeries {
    #candles = [];
    interval;
    constructor({ interval = 14, signalThresholds: { overbought = 80, oversold = 20 } = {}, } = {}) {
        super({ overbought, oversold });
        if (interval < 2) {
            throw new Error(`The interval has to be at least 2, but "${interval}" was given.`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace });
        if (this.#candles.length < this.interval) {
            return null;
        }
        const barCount = this.interval;
        const sumX = (barCount * (barCount - 1)) / 2;
        const sumXX = (barCount * (barCount - 1) * (2 * barCount - 1)) / 6;
        let sumY = 0;
        let sumXY = 0;
        this.#candles.forEach(({ close }, x) => {
            sumY += close;
            sumXY += x * close;
        });
        const slope = (barCount * sumXY - sumX * sumY) / (barCount * sumXX - sumX * sumX);
        let upper = Number.NEGATIVE_INFINITY;
        let lower = Number.POSITIVE_INFINITY;
        this.#candles.forEach(({ high, low }, x) => {
            const projection = slope * (barCount - 1 - x);
            upper = Math.max(upper, high + projection);
            lower = Math.min(lower, low + projection);
        });
        if (upper === lower) {
            return this.setResult(50, replace);
        }
        return this.setResult((100 * (candle.close - lower)) / (upper - lower), replace);
    }
}
//# sourceMappingURL=ProjectionOscillator.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/RSV/RogersSatchellVolatility.js


class RogersSatchellVolatility extends Indicator_IndicatorSeries {
    #barVariances = [];
    interval;
    constructor(interval = 14) {
        super();
        if (interval < 1) {
            throw new Error(`interval must be >= 1, got "${interval}"`);
        }
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update({ close, high, low, open }, replace) {
        const barVariance = Math.min(close, high, low, open) <= 0
            ? 0
            : Math.log(high / close) * Math.log(high / open) + Math.log(low / close) * Math.log(low / open);
        pushUpdate_pushUpdate({ array: this.#barVariances, item: barVariance, maxLength: this.interval, replace });
        if (this.#barVariances.length < this.interval) {
            return null;
        }
        let varianceSum = 0;
        for (const variance of this.#barVariances) {
            varianceSum += variance;
        }
        return this.setResult(Math.sqrt(varianceSum / this.interval), replace);
    }
}
//# sourceMappingURL=RogersSatchellVolatility.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/RVI/RelativeVolatilityIndex.js



class RelativeVolatilityIndex extends ThresholdCrossSeries {
    #closes = [];
    #avgUpVolatility;
    #avgDownVolatility;
    interval;
    stddevInterval;
    constructor({ interval = 14, signalThresholds: { overbought = 60, oversold = 40 } = {}, stddevInterval = 10, } = {}) {
        super({ overbought, oversold });
        if (stddevInterval < 2) {
            throw new Error(`The stddevInterval has to be at least 2, but "${stddevInterval}" was given.`);
        }
        this.interval = interval;
        this.stddevInterval = stddevInterval;
        this.#avgUpVolatility = new WSMA(interval);
        this.#avgDownVolatility = new WSMA(interval);
    }
    getRequiredInputs() {
        return this.stddevInterval + this.#avgUpVolatility.getRequiredInputs() - 1;
    }
    update(close, replace) {
        pushUpdate_pushUpdate({ array: this.#closes, item: close, maxLength: this.stddevInterval, replace });
        if (this.#closes.length < this.stddevInterval) {
            return null;
        }
        const previousClose = this.#closes[this.#closes.length - 2];
        const stddev = getStandardDeviation(this.#closes);
        this.#avgUpVolatility.update(close > previousClose ? stddev : 0, replace);
        this.#avgDownVolatility.update(close < previousClose ? stddev : 0, replace);
        if (this.#avgUpVolatility.isStable) {
            const upVolatility = this.#avgUpVolatility.getResultOrThrow();
            const downVolatility = this.#avgDownVolatility.getResultOrThrow();
            const totalVolatility = upVolatility + downVolatility;
            if (totalVolatility === 0) {
                return this.setResult(50, replace);
            }
            return this.setResult((100 * upVolatility) / totalVolatility, replace);
        }
        return null;
    }
}
//# sourceMappingURL=RelativeVolatilityIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/SQUEEZE/TTMSqueeze.js






class TTMSqueeze extends TrendIndicator {
    bbInterval;
    bbMultiplier;
    kcInterval;
    kcMultiplier;
    #bollinger;
    #keltner;
    #candles = [];
    #anchoredDistances = [];
    constructor({ bbInterval = 20, bbMultiplier = 2, kcInterval = 20, kcMultiplier = 1.5 } = {}) {
        super();
        if (!Number.isFinite(kcInterval) || kcInterval < 2) {
            throw new Error(`The kcInterval has to be at least 2, but "${kcInterval}" was given.`);
        }
        this.bbInterval = bbInterval;
        this.bbMultiplier = bbMultiplier;
        this.kcInterval = kcInterval;
        this.kcMultiplier = kcMultiplier;
        this.#bollinger = new BollingerBands(bbInterval, bbMultiplier);
        this.#keltner = new KeltnerChannels({ atrInterval: kcInterval, emaInterval: kcInterval, multiplier: kcMultiplier });
    }
    getRequiredInputs() {
        const momentumWarmUp = 2 * this.kcInterval - 1;
        return Math.max(this.#bollinger.getRequiredInputs(), this.#keltner.getRequiredInputs(), momentumWarmUp);
    }
    #regressionValue(window) {
        const { intercept, slope } = getLinearRegression(window);
        return slope * (window.length - 1) + intercept;
    }
    update(candle, replace) {
        const bollinger = this.#bollinger.update(candle.close, replace);
        const keltner = this.#keltner.update(candle, replace);
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.kcInterval, replace: replace });
        if (this.#candles.length === this.kcInterval) {
            const highestHigh = Math.max(...this.#candles.map(({ high }) => high));
            const lowestLow = Math.min(...this.#candles.map(({ low }) => low));
            const donchianMidline = (highestHigh + lowestLow) / 2;
            const averageClose = getAverage(this.#candles.map(({ close }) => close));
            const anchor = (donchianMidline + averageClose) / 2;
            pushUpdate_pushUpdate({
                array: this.#anchoredDistances,
                item: candle.close - anchor,
                maxLength: this.kcInterval,
                replace: replace,
            });
        }
        if (bollinger === null || keltner === null || this.#anchoredDistances.length < this.kcInterval) {
            return null;
        }
        return this.setResult({
            isSqueezed: bollinger.upper < keltner.upper && bollinger.lower > keltner.lower,
            momentum: this.#regressionValue(this.#anchoredDistances),
        }, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const isBullish = hasResult && result.momentum > 0;
        const isBearish = hasResult && result.momentum < 0;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=TTMSqueeze.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/UI/UlcerIndex.js


class UlcerIndex extends Indicator_IndicatorSeries {
    #closes = [];
    interval;
    constructor(interval = 14) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(close, replace) {
        pushUpdate_pushUpdate({ array: this.#closes, item: close, maxLength: this.interval, replace });
        if (this.#closes.length < this.interval) {
            return null;
        }
        let highestClose = -Infinity;
        let squaredDrawdownSum = 0;
        for (const currentClose of this.#closes) {
            if (currentClose > highestClose) {
                highestClose = currentClose;
            }
            const percentageDrawdown = highestClose === 0 ? 0 : (100 * (currentClose - highestClose)) / highestClose;
            squaredDrawdownSum += percentageDrawdown ** 2;
        }
        return this.setResult(Math.sqrt(squaredDrawdownSum / this.interval), replace);
    }
}
//# sourceMappingURL=UlcerIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volatility/index.js




















//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/AD/AD.js

class AD extends Indicator_TrendIndicatorSeries {
    #previousCandle = null;
    #previousAD = null;
    getRequiredInputs() {
        return 1;
    }
    update(candle, replace) {
        if (replace && this.#previousCandle !== null) {
        }
        else {
            this.#previousAD = this.result ?? null;
        }
        this.#previousCandle = candle;
        const highLowDiff = candle.high - candle.low;
        let moneyFlowMultiplier = 0;
        if (highLowDiff !== 0) {
            moneyFlowMultiplier = (candle.close - candle.low - (candle.high - candle.close)) / highLowDiff;
        }
        const moneyFlowVolume = moneyFlowMultiplier * candle.volume;
        const ad = (this.#previousAD ?? 0) + moneyFlowVolume;
        return this.setResult(ad, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const previousResult = this.previousResult;
        const hasPreviousResult = previousResult !== undefined;
        const isBullish = hasResult && hasPreviousResult && result > previousResult;
        const isBearish = hasResult && hasPreviousResult && result < previousResult;
        switch (true) {
            case !hasResult:
                return Indicator_TradingSignal.UNKNOWN;
            case isBullish:
                return Indicator_TradingSignal.BULLISH;
            case isBearish:
                return Indicator_TradingSignal.BEARISH;
            default:
                return Indicator_TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=AD.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/ADOSC/ADOSC.js



class ADOSC extends Indicator_ZeroCrossSeries {
    #ad = new AD();
    #fast;
    #slow;
    fastPeriod;
    slowPeriod;
    constructor({ fastPeriod = 3, slowPeriod = 10 } = {}) {
        super();
        this.fastPeriod = fastPeriod;
        this.slowPeriod = slowPeriod;
        this.#fast = new EMA(fastPeriod);
        this.#slow = new EMA(slowPeriod);
    }
    getRequiredInputs() {
        return this.#slow.getRequiredInputs();
    }
    update(candle, replace) {
        const ad = this.#ad.update(candle, replace);
        const fast = this.#fast.update(ad, replace);
        const slow = this.#slow.update(ad, replace);
        if (this.#slow.isStable) {
            return this.setResult(fast - slow, replace);
        }
        return null;
    }
}
//# sourceMappingURL=ADOSC.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/CMF/CMF.js


class CMF extends Indicator_ZeroCrossSeries {
    #candles = [];
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace: replace });
        if (this.#candles.length < this.interval) {
            return null;
        }
        let sumMoneyFlowVolume = 0;
        let sumVolume = 0;
        for (const c of this.#candles) {
            const highLowDiff = c.high - c.low;
            let moneyFlowMultiplier = 0;
            if (highLowDiff !== 0) {
                moneyFlowMultiplier = (c.close - c.low - (c.high - c.close)) / highLowDiff;
            }
            sumMoneyFlowVolume += moneyFlowMultiplier * c.volume;
            sumVolume += c.volume;
        }
        const cmf = sumVolume === 0 ? 0 : sumMoneyFlowVolume / sumVolume;
        return this.setResult(cmf, replace);
    }
}
//# sourceMappingURL=CMF.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/EMV/EMV.js




class EMV extends Indicator_ZeroCrossSeries {
    #candles = [];
    #sma;
    #scale;
    interval;
    constructor(interval, scale = 100_000_000) {
        super();
        this.interval = interval;
        this.#sma = new SMA(interval);
        this.#scale = scale;
    }
    getRequiredInputs() {
        return this.interval + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: 2, replace: replace });
        if (this.#candles.length < 2) {
            return null;
        }
        const prev = this.#candles[0];
        const distanceMoved = getMedianPrice(candle) - getMedianPrice(prev);
        const highLowDiff = candle.high - candle.low;
        let emv1 = 0;
        if (highLowDiff !== 0 && candle.volume !== 0) {
            const boxRatio = candle.volume / this.#scale / highLowDiff;
            emv1 = distanceMoved / boxRatio;
        }
        const smaResult = this.#sma.update(emv1, replace);
        if (smaResult === null) {
            return null;
        }
        return this.setResult(smaResult, replace);
    }
}
//# sourceMappingURL=EMV.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/FI/ForceIndex.js



class ForceIndex extends Indicator_ZeroCrossSeries {
    #candles = [];
    #ema;
    interval;
    constructor(interval = 13) {
        super();
        this.interval = interval;
        this.#ema = new EMA(interval);
    }
    getRequiredInputs() {
        return this.#ema.getRequiredInputs() + 1;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: 2, replace });
        if (this.#candles.length < 2) {
            return null;
        }
        const previousClose = this.#candles[0].close;
        const force = (candle.close - previousClose) * candle.volume;
        const smoothed = this.#ema.update(force, replace);
        if (this.#ema.isStable) {
            return this.setResult(smoothed, replace);
        }
        return null;
    }
}
//# sourceMappingURL=ForceIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/KVO/KVO.js

const createInitialState = () => ({
    cumulativeMeasurement: 0,
    emas: null,
    previousCandle: null,
    trend: 0,
});
class KVO extends Indicator_ZeroCrossSeries {
    shortInterval;
    longInterval;
    #shortSmoothing;
    #longSmoothing;
    #state = createInitialState();
    #previousState = createInitialState();
    constructor(shortInterval = 34, longInterval = 55) {
        super();
        this.shortInterval = shortInterval;
        this.longInterval = longInterval;
        this.#shortSmoothing = 2 / (shortInterval + 1);
        this.#longSmoothing = 2 / (longInterval + 1);
    }
    getRequiredInputs() {
        return 2;
    }
    update(candle, replace) {
        if (replace) {
            this.#state = structuredClone(this.#previousState);
        }
        else {
            this.#previousState = structuredClone(this.#state);
        }
        const state = this.#state;
        const hlcSum = candle.high + candle.low + candle.close;
        const range = candle.high - candle.low;
        const previousCandle = state.previousCandle;
        state.previousCandle = { hlcSum, range };
        if (previousCandle === null) {
            return null;
        }
        if (hlcSum > previousCandle.hlcSum && state.trend !== 1) {
            state.trend = 1;
            state.cumulativeMeasurement = previousCandle.range;
        }
        else if (hlcSum < previousCandle.hlcSum && state.trend !== -1) {
            state.trend = -1;
            state.cumulativeMeasurement = previousCandle.range;
        }
        state.cumulativeMeasurement += range;
        const direction = state.trend === -1 ? -1 : 1;
        const volumeForce = state.cumulativeMeasurement === 0
            ? 0
            : candle.volume * Math.abs((range / state.cumulativeMeasurement) * 2 - 1) * 100 * direction;
        const emas = state.emas === null
            ? { long: volumeForce, short: volumeForce }
            : {
                long: (volumeForce - state.emas.long) * this.#longSmoothing + state.emas.long,
                short: (volumeForce - state.emas.short) * this.#shortSmoothing + state.emas.short,
            };
        state.emas = emas;
        return this.setResult(emas.short - emas.long, replace);
    }
}
//# sourceMappingURL=KVO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/MARKETFI/MarketFacilitationIndex.js

class MarketFacilitationIndex extends (/* unused pure expression or super */ null && (IndicatorSeries)) {
    getRequiredInputs() {
        return 1;
    }
    update(candle, replace) {
        if (candle.volume === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult((candle.high - candle.low) / candle.volume, replace);
    }
}
//# sourceMappingURL=MarketFacilitationIndex.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/NVI/NVI.js

class NVI extends (/* unused pure expression or super */ null && (IndicatorSeries)) {
    state = { nvi: 1_000, previousCandle: null };
    getRequiredInputs() {
        return 1;
    }
    update(candle, replace) {
        this.trackState(replace);
        const previousCandle = this.state.previousCandle;
        if (previousCandle !== null && previousCandle.close !== 0 && candle.volume < previousCandle.volume) {
            const priceChangeRatio = (candle.close - previousCandle.close) / previousCandle.close;
            this.state.nvi += priceChangeRatio * this.state.nvi;
        }
        this.state.previousCandle = candle;
        return this.setResult(this.state.nvi, replace);
    }
}
//# sourceMappingURL=NVI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/PVI/PVI.js


class PVI extends (/* unused pure expression or super */ null && (IndicatorSeries)) {
    state = { candles: [], pvi: 1_000 };
    getRequiredInputs() {
        return 1;
    }
    update(candle, replace) {
        this.trackState(replace);
        pushUpdate({ array: this.state.candles, item: candle, maxLength: 2, replace: false });
        if (this.state.candles.length === 2) {
            const previous = this.state.candles[0];
            if (previous.close !== 0 && candle.volume > previous.volume) {
                this.state.pvi += ((candle.close - previous.close) / previous.close) * this.state.pvi;
            }
        }
        return this.setResult(this.state.pvi, replace);
    }
}
//# sourceMappingURL=PVI.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/PVO/PVO.js


class PVO extends Indicator_ZeroCrossSeries {
    #fast;
    #slow;
    fastPeriod;
    slowPeriod;
    constructor({ fastPeriod = 12, slowPeriod = 26 } = {}) {
        super();
        this.fastPeriod = fastPeriod;
        this.slowPeriod = slowPeriod;
        this.#fast = new EMA(fastPeriod);
        this.#slow = new EMA(slowPeriod);
    }
    getRequiredInputs() {
        return this.#slow.getRequiredInputs();
    }
    update(volume, replace) {
        const fast = this.#fast.update(volume, replace);
        const slow = this.#slow.update(volume, replace);
        if (!this.#slow.isStable) {
            return null;
        }
        if (slow === 0) {
            return this.setResult(0, replace);
        }
        return this.setResult((100 * (fast - slow)) / slow, replace);
    }
}
//# sourceMappingURL=PVO.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/PVT/PVT.js


class PVT extends (/* unused pure expression or super */ null && (TrendIndicatorSeries)) {
    state = { candles: [] };
    getRequiredInputs() {
        return 2;
    }
    update(candle, replace) {
        this.trackState(replace);
        pushUpdate({ array: this.state.candles, item: candle, maxLength: 2, replace: false });
        if (this.state.candles.length < 2) {
            return null;
        }
        const previousClose = this.state.candles[0].close;
        const previousPVT = (replace ? this.previousResult : this.result) ?? 0;
        if (previousClose === 0) {
            return this.setResult(previousPVT, replace);
        }
        const priceChangeRatio = (candle.close - previousClose) / previousClose;
        const pvt = previousPVT + candle.volume * priceChangeRatio;
        return this.setResult(pvt, replace);
    }
    calculateSignalState(result) {
        const hasResult = result !== null && result !== undefined;
        const previousResult = this.previousResult;
        const hasPreviousResult = previousResult !== undefined;
        const isBullish = hasResult && hasPreviousResult && result > previousResult;
        const isBearish = hasResult && hasPreviousResult && result < previousResult;
        switch (true) {
            case !hasResult:
                return TradingSignal.UNKNOWN;
            case isBullish:
                return TradingSignal.BULLISH;
            case isBearish:
                return TradingSignal.BEARISH;
            default:
                return TradingSignal.SIDEWAYS;
        }
    }
}
//# sourceMappingURL=PVT.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/RVOL/RVOL.js

class RVOL extends Indicator_IndicatorSeries {
    #period;
    #priorVolumes = [];
    #snapshot = null;
    constructor(period) {
        super();
        if (period < 1) {
            throw new Error(`period must be >= 1, got "${period}"`);
        }
        this.#period = period;
    }
    getRequiredInputs() {
        return this.#period + 1;
    }
    update(volume, replace) {
        if (replace) {
            if (!this.#snapshot) {
                throw new Error('Cannot replace before any input has been added.');
            }
            this.#priorVolumes.length = 0;
            this.#priorVolumes.push(...this.#snapshot.priorVolumes);
            this.previousResult = this.#snapshot.resultBeforeUpdate;
        }
        else {
            this.#snapshot = {
                priorVolumes: [...this.#priorVolumes],
                resultBeforeUpdate: this.result,
            };
        }
        if (this.#priorVolumes.length < this.#period) {
            this.#priorVolumes.push(volume);
            return null;
        }
        const window = this.#priorVolumes.slice(-this.#period);
        const baseline = window.reduce((a, b) => a + b, 0) / this.#period;
        this.#priorVolumes.push(volume);
        if (this.#priorVolumes.length > this.#period * 2) {
            this.#priorVolumes.splice(0, this.#priorVolumes.length - this.#period);
        }
        if (baseline === 0) {
            this.result = undefined;
            return null;
        }
        return this.setResult(volume / baseline, replace);
    }
}
//# sourceMappingURL=RVOL.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/VROC/VROC.js


class VROC extends Indicator_ZeroCrossSeries {
    #volumes = [];
    #historyLength;
    interval;
    constructor(interval) {
        super();
        this.interval = interval;
        this.#historyLength = interval + 1;
    }
    getRequiredInputs() {
        return this.#historyLength;
    }
    update(volume, replace) {
        pushUpdate_pushUpdate({ array: this.#volumes, item: volume, maxLength: this.#historyLength, replace: replace });
        if (this.#volumes.length < this.#historyLength) {
            return null;
        }
        const previousVolume = this.#volumes[0];
        if (previousVolume === 0) {
            return this.setResult(0, replace);
        }
        const vroc = ((volume - previousVolume) / previousVolume) * 100;
        return this.setResult(vroc, replace);
    }
}
//# sourceMappingURL=VROC.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/VWMA/VWMA.js



class VWMA extends Indicator_TrendIndicatorSeries {
    #candles = [];
    #signalLine;
    interval;
    constructor(interval, SignalIndicator = SMA, signalInterval = interval) {
        super();
        this.interval = interval;
        this.#signalLine = new SignalIndicator(signalInterval);
    }
    getRequiredInputs() {
        return this.interval;
    }
    update(candle, replace) {
        pushUpdate_pushUpdate({ array: this.#candles, item: candle, maxLength: this.interval, replace: replace });
        if (this.#candles.length < this.interval) {
            return null;
        }
        let sumPriceVolume = 0;
        let sumVolume = 0;
        for (const c of this.#candles) {
            sumPriceVolume += c.close * c.volume;
            sumVolume += c.volume;
        }
        if (sumVolume === 0) {
            return null;
        }
        const vwma = sumPriceVolume / sumVolume;
        this.#signalLine.update(vwma, replace);
        return this.setResult(vwma, replace);
    }
    calculateSignalState(result) {
        if (result === null || result === undefined) {
            return Indicator_TradingSignal.UNKNOWN;
        }
        const signalValue = this.#signalLine.getResult();
        if (signalValue === null) {
            return Indicator_TradingSignal.SIDEWAYS;
        }
        if (result > signalValue) {
            return Indicator_TradingSignal.BULLISH;
        }
        if (result < signalValue) {
            return Indicator_TradingSignal.BEARISH;
        }
        return Indicator_TradingSignal.SIDEWAYS;
    }
}
//# sourceMappingURL=VWMA.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/WAD/WAD.js

class WAD extends (/* unused pure expression or super */ null && (IndicatorSeries)) {
    state = { previousClose: null, wad: 0 };
    getRequiredInputs() {
        return 2;
    }
    update(candle, replace) {
        this.trackState(replace);
        const previousClose = this.state.previousClose;
        this.state.previousClose = candle.close;
        if (previousClose === null) {
            return null;
        }
        if (candle.close > previousClose) {
            this.state.wad += candle.close - Math.min(candle.low, previousClose);
        }
        else if (candle.close < previousClose) {
            this.state.wad += candle.close - Math.max(candle.high, previousClose);
        }
        return this.setResult(this.state.wad, replace);
    }
}
//# sourceMappingURL=WAD.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/volume/index.js















//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/trading-signals/dist/index.js







//# sourceMappingURL=index.js.map

/***/ })

};
