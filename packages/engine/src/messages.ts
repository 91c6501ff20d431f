/**
 * Every record that travels through the engine. All of them are readonly and plain data: they can be
 * written to JSON and read back unchanged. Times are UTC epoch milliseconds.
 */

/** An exact decimal in plain notation, e.g. `"0.00250"`. Money and quantities are never floating point. */
export type Decimal = string;

/** One closed candle. `start` is when it opened; prices are in the quote currency, volume in the base. */
export interface Candle {
  readonly symbol: string;
  readonly start: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** Price in the quote currency, quantity in the base. */
export type Level = readonly [price: number, quantity: number];

/** Who wants to trade at which price: the best first, no price twice; a side may be empty. */
export interface OrderBook {
  readonly symbol: string;
  /** When it was so; UTC epoch milliseconds. */
  readonly time: number;
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

/**
 * What one market allows. Steps, minima and fee rates are exact decimals; a step or minimum of `0` is none. Fees are taken
 * in the quote currency.
 */
export interface Instrument {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  readonly tickSize: Decimal;
  readonly lotSize: Decimal;
  readonly minQuantity: Decimal;
  readonly minNotional: Decimal;
  readonly makerFeeRate: Decimal;
  readonly takerFeeRate: Decimal;
  /** How far from the market a price may be, as a fraction of it; `null` where the exchange has no such rule. */
  readonly priceCollar: number | null;
  /** A contract that is settled in the quote currency and never expires; it can be sold short. A spot market unless stated. */
  readonly kind?: 'perpetual';
  /** Of recorded candles: who states these terms, such as `from its prices`. */
  readonly termsFrom?: string;
}

export type Side = 'buy' | 'sell';

/** Into a long position and out of it, into a short one and out of it. */
export const TRADES = ['buy', 'sell', 'short', 'cover'] as const;
export type Trade = (typeof TRADES)[number];

/** What a signal asks for: a trade, or to withdraw an order that waits. */
export const ACTIONS = [...TRADES, 'cancel'] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * How long an order stands: until it is cancelled; or what its first look at the market fills, the rest cancelled; or
 * all of it at that first look, or nothing.
 */
export type TimeInForce = 'GTC' | 'IOC' | 'FOK';

/** How a signal is to reach the market. Prices are in the quote currency; without `timeInForce` it is GTC. */
export type OrderWish =
  | { readonly type: 'market'; readonly timeInForce?: TimeInForce }
  /** Nothing worse than `price`. */
  | {
      readonly type: 'limit';
      readonly price: number;
      readonly timeInForce?: TimeInForce;
      /** It only ever waits to be met: it is withdrawn if it would take at once. */
      readonly postOnly?: boolean;
    }
  /** A market order once the market reaches `trigger`: above it for an order that buys, below it for one that sells. */
  | { readonly type: 'stop-market'; readonly trigger: number; readonly timeInForce?: TimeInForce }
  /** A limit order at `price` once the market reaches `trigger`. */
  | {
      readonly type: 'stop-limit';
      readonly trigger: number;
      readonly price: number;
      readonly timeInForce?: TimeInForce;
    }
  /** Closes at `price`: above the market for a long position, below it for a short one. */
  | { readonly type: 'take-profit'; readonly price: number }
  /** Closes once the market has turned by `distance`, a fraction, from its highest (long) or lowest (short). */
  | { readonly type: 'trailing-stop'; readonly distance: number };

/** A part of what an entry bought, above 0 to 1, and the price at which it is sold with a profit. */
export interface PartTarget {
  readonly price: number;
  readonly portion: number;
}

/** What a strategy wants. `positionSize` is a fraction of equity; `stop` and `target` are prices. */
export interface Signal {
  readonly symbol: string;
  readonly action: Action;
  /** 0 to 1. */
  readonly confidence: number;
  readonly positionSize?: number;
  /** Of an exit: the share of the position that is sold, above 0 to 1; all of it unless stated. */
  readonly portion?: number;
  readonly stop?: number;
  readonly target?: number;
  /** Of an entry: parts that are sold at prices of their own. What they leave is sold at `target`. */
  readonly targets?: readonly PartTarget[];
  /**
   * The stop of this entry follows the market's high, of a short entry its low, at this distance, a fraction; it begins at
   * `stop`, if given.
   */
  readonly trailingStop?: number;
  /** The profit, a fraction of the entry's price, from which on the stop trails; from the beginning unless stated. */
  readonly trailingFrom?: number;
  /** The profit, a fraction of the entry's price, at which the stop goes to that price. */
  readonly breakEvenAt?: number;
  /** A market order where nothing is said. */
  readonly order?: OrderWish;
  /**
   * The strategy's own name of the order. `cancel` names the order by it; a new order of the same name takes the place of the one
   * that waits.
   */
  readonly id?: string;
  /** After how many candles what is not filled is withdrawn; at least 1. Never unless stated. */
  readonly expires?: number;
  /** Of an entry: a position that is held the other way is closed first. Otherwise such an entry is refused. */
  readonly reverse?: boolean;
  /** A word by which reports group round trips: that of the first entry counts. */
  readonly tag?: string;
  readonly reason: string;
}

/** A signal that asks for a trade. */
export type TradeSignal = Signal & { readonly action: Trade };

/**
 * The rules of the governor, in the order in which a signal meets them; `instrument` is met twice, by the size and by the
 * prices of the order. `position-size` refuses nothing any more: in older journals it stands for what is `already-held`,
 * `no-position` or `already-selling` now.
 */
export const RULES = [
  'exits-only',
  'state',
  'stale-data',
  'short-selling',
  'confidence',
  'daily-loss',
  'drawdown',
  'trades-per-day',
  'already-held',
  'open-orders',
  'open-positions',
  'position-size',
  'exposure',
  'net-exposure',
  'cash',
  'cooldown',
  'instrument',
  'bracket',
  'no-position',
  'already-selling',
  'no-order',
] as const;
export type Rule = (typeof RULES)[number];

/** Why a signal became no order: the rule, what was measured, what is allowed, and a sentence for people. */
export interface Refusal {
  readonly symbol: string;
  readonly action: Action;
  readonly rule: Rule;
  readonly figure: number;
  readonly limit: number;
  readonly reason: string;
}

/** A price, or a fraction away from the entry's first fill. */
export type ExitLevel = { readonly price: Decimal } | { readonly fraction: number };

/** What protects an entry: the stop-loss and the take-profit; one cancels the other. */
export interface Bracket {
  readonly stop: ExitLevel;
  readonly target: ExitLevel;
  /** Parts of the entry that are sold before, the nearest first; `target` sells what they leave. */
  readonly parts?: readonly { readonly price: Decimal; readonly share: number }[];
  /** The stop trails the market's high, or low, at this distance, a fraction. */
  readonly trail?: number;
  /** See `Signal`. */
  readonly trailFrom?: number;
  readonly breakEvenAt?: number;
}

export const ORDER_TYPES = [
  'market',
  'limit',
  'stop-market',
  'stop-limit',
  'take-profit',
  'trailing-stop',
] as const;
export type OrderType = (typeof ORDER_TYPES)[number];

/** An accepted order. */
export interface Order {
  readonly id: string;
  readonly symbol: string;
  readonly side: Side;
  readonly type: OrderType;
  /** Base quantity; `null` means all there is when it fills: the position of a sell, the cash of a buy. */
  readonly quantity: Decimal | null;
  /** The trigger of a stop, the limit of a limit order or take-profit, `null` for a market order. */
  readonly price: Decimal | null;
  /** The limit of a stop-limit order. */
  readonly limit?: Decimal;
  /** How far a trailing stop keeps from the market's high, or low, a fraction. */
  readonly trail?: number;
  /** The profit of its entry from which on it trails, a fraction. */
  readonly trailFrom?: number;
  /** The profit of its entry at which it goes to the entry's price, a fraction. */
  readonly breakEvenAt?: number;
  /** GTC where nothing is said. */
  readonly timeInForce?: TimeInForce;
  /** A limit order that is withdrawn if it would take at once. */
  readonly postOnly?: true;
  /** The name that the strategy gave it. */
  readonly clientId?: string;
  /** From then on what is not filled is withdrawn. */
  readonly expiresAt?: number;
  /** See `Signal`. */
  readonly tag?: string;
  /** It can fill on candles that start then or later. */
  readonly activeFrom: number;
  /**
   * When it reaches the exchange: no earlier book counts for it, and as a resting limit no candle that began before.
   * Not said where neither matters.
   */
  readonly arrivesAt?: number;
  /** A reduce-only order never opens or grows a position. */
  readonly reduceOnly: boolean;
  readonly bracket: Bracket | null;
  /** The entry that this order protects. */
  readonly parent: string | null;
  /** Of one of several targets: how much of what the entry bought it sells, a share. */
  readonly share?: number;
  /** A part was asked for, and all is sold: what the part would leave is less than the exchange takes. */
  readonly wholeInstead?: true;
  /** The governor's own exit: a loss limit was reached, or the position is old enough. */
  readonly cause?: 'loss-limit' | 'max-hold' | 'profit-by-age';
  readonly reason: string;
}

export type Liquidity = 'maker' | 'taker';

/** One execution. `slippage` is what the fill cost against the reference price, in the quote currency. */
export interface Fill {
  readonly order: string;
  readonly symbol: string;
  readonly side: Side;
  readonly quantity: Decimal;
  readonly price: Decimal;
  readonly fee: Decimal;
  readonly liquidity: Liquidity;
  readonly slippage: Decimal;
  readonly reason: ExitReason | 'entry';
  /** What filled it, where orders fill on books: the book, or a candle because no usable book came in time. */
  readonly by?: 'book' | 'candle';
  /** Made by a candle that came late: what happened while nobody looked. */
  readonly late?: true;
  /** See `Order`. */
  readonly wholeInstead?: true;
}

export const EXIT_REASONS = [
  'signal',
  'stop-loss',
  'take-profit',
  'loss-limit',
  'written-off',
  'max-hold',
  'profit-by-age',
] as const;
export type ExitReason = (typeof EXIT_REASONS)[number];

/**
 * `reducing` allows exits only: a loss limit was reached, or a person asked for it. `halted` allows cancels only, and a
 * person asks for it. Resting stops and targets work in every state. In journals of older versions a
 * reached loss limit says `halted`; it is read as `reducing`.
 */
export const GOVERNOR_STATES = ['active', 'reducing', 'halted'] as const;
export type GovernorState = (typeof GOVERNOR_STATES)[number];

export const MODES = ['paper', 'test'] as const;
export type Mode = (typeof MODES)[number];

/** What decides whose book this is: a book belongs to one mode, one market and one currency for good. */
export interface BookIdentity {
  readonly mode: Mode;
  /** The exchange's id, `simulated:<seed>` or `recorded:<sha256 of the data>`. */
  readonly market: string;
  readonly currency: string;
  readonly startingCash: Decimal;
  /** The book's name; left out for `main`, which is what books without a name are. */
  readonly name?: string;
}

/** The limits that the governor enforces, the risk level already applied. Fractions are fractions of equity. */
export interface Limits {
  readonly maxPositionSize: number;
  readonly maxDailyLoss: number;
  readonly maxDrawdown: number;
  readonly maxExposure: number;
  readonly stopLoss: number;
  readonly takeProfit: number;
  readonly maxOpenPositions: number;
  readonly maxTradesPerDay: number;
  readonly leastConfidence: number;
  /** No entry into a symbol for so long after a losing round trip in it. */
  readonly cooldownMs: number;
  /** Whether contracts may be sold short; not unless stated. */
  readonly allowShort?: true;
  /** The most that the long positions may be worth above the short ones, or the other way round; a fraction of equity. */
  readonly maxNetExposure?: number;
  /** How many entries one position may have, those that wait included; 1 unless stated. */
  readonly maxEntriesPerPosition?: number;
  /** How many orders of the strategy's own may wait for one symbol; 10 unless stated. */
  readonly maxOpenOrdersPerSymbol?: number;
  /** No entry into a symbol for so long after any round trip in it. */
  readonly cooldownAfterExitMs?: number;
  /** A position that is held for so long is closed. */
  readonly maxHoldMs?: number;
  /** From which age on which profit, a fraction of the average price, closes a position; the youngest first. */
  readonly profitByAge?: readonly (readonly [ageMs: number, profit: number])[];
  /** What else happens when a loss limit is reached: every position is sold. Unless stated, exits are the strategy's. */
  readonly onLossLimit?: 'flatten';
}

export const SLIPPAGE_MODELS = ['none', 'fixed', 'spread', 'volume-share'] as const;
export type SlippageModel = (typeof SLIPPAGE_MODELS)[number];

/** How fills are simulated; see docs/engine.md for each knob's formula. */
export interface Execution {
  readonly slippageModel: SlippageModel;
  readonly slippage: number;
  readonly latencyMs: number;
  /** The largest share of a candle's volume that our fills may take; `null` lifts the cap. */
  readonly volumeShare: number | null;
  /** Taker orders wait for an order book, and fall back on the next candle's rules, or use candles alone. */
  readonly fillOn: 'book' | 'candle';
  /** Whether a candle that only touches a limit price fills it; otherwise it must trade through. */
  readonly fillOnTouch: boolean;
}

/** The trading configuration of one session: what, besides market data and commands, decides the journal. */
export interface TradingSetup {
  readonly symbols: readonly string[];
  /** Those of the symbols that the book still holds though they are no longer configured: sold, never bought. */
  readonly exitsOnly: readonly string[];
  readonly instruments: readonly Instrument[];
  readonly periodMs: number;
  readonly strategy: string;
  /** The strategy decides on all symbols together, bar by bar. */
  readonly scope?: 'portfolio';
  /** SHA-256 of a person's own strategy file; `null` for one that comes with Chimera. */
  readonly strategyHash: string | null;
  readonly parameters: Readonly<Record<string, number>>;
  readonly riskLevel: string;
  /** `null` lifts the governor: every signal trades all there is, without stop or target. */
  readonly limits: Limits | null;
  readonly execution: Execution;
}

/** What happens to the engine. A late candle teaches the strategy and resolves orders, but opens nothing. */
export type EngineEvent =
  | { readonly kind: 'candle'; readonly candle: Candle; readonly late: boolean }
  /** Whether it is stale is judged by the feed; a stale book fills nothing. */
  | { readonly kind: 'book'; readonly book: OrderBook; readonly stale: boolean }
  /** The market data come from another exchange from now on. */
  | { readonly kind: 'source'; readonly source: string; readonly reason: string; readonly time: number }
  /** A person gives up what is held of a symbol that cannot be sold any more. */
  | {
      readonly kind: 'write-off';
      readonly symbol: string;
      readonly reason: string;
      /** The end of the last candle before it. */
      readonly time: number;
    }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly reason: string;
      /** The end of the last candle before it. */
      readonly time: number;
    };

/**
 * What the governor may be told: exits only; cancels only; active again, also after the drawdown limit; or, after exits
 * only, to take that back and nothing else.
 */
export const COMMANDS = ['reduce', 'halt', 'reset', 'resume'] as const;
export type Command = (typeof COMMANDS)[number];

/** How a session may end, as its journal says. */
export const END_REASONS = [
  'completed',
  'data-ended',
  'stopped',
  'cancelled',
  'killed',
  'breaker',
  'failed',
  'controller-lost',
] as const;
export type EndReason = (typeof END_REASONS)[number];

export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

interface EntryData {
  'book-opened': BookIdentity;
  'session-started': {
    readonly ends: number;
    readonly setup: TradingSetup;
    /** What is no longer as it was in the session before, by key. */
    readonly changed: readonly string[];
    /** How the session before ended: `lost` where it never said, `null` where this is the first. */
    readonly previous: EndReason | 'lost' | null;
    /** Where market time went by since then without a session: nothing was watched there. */
    readonly idle?: TimeSpan;
    /** The last price of each symbol and the highest equity, as the session finds them. */
    readonly marks: Readonly<Record<string, number>>;
    readonly highWaterMark: number;
  };
  'session-ended': { readonly reason: EndReason; readonly detail: string };
  'day-started': { readonly date: string; readonly equity: number };
  signal: Signal;
  refusal: Refusal;
  order: Order;
  fill: Fill;
  /** `reached`, where orders fill on books: the worse of the trigger and the open of the candle that reached it. */
  trigger: {
    readonly order: string;
    readonly symbol: string;
    readonly price: Decimal;
    readonly reached?: Decimal;
  };
  /** A limit order that nothing met when it arrived: from now on it waits to be met, as a maker. */
  resting: { readonly order: string; readonly symbol: string };
  /** A stop came nearer to the market, to this trigger. */
  'stop-moved': { readonly order: string; readonly symbol: string; readonly price: Decimal };
  cancel: { readonly order: string; readonly symbol: string; readonly reason: string };
  governor: {
    readonly state: GovernorState;
    readonly rule: Rule | 'command' | 'new-day';
    readonly figure: number;
    readonly limit: number;
    readonly reason: string;
    /** The equity that drawdown is measured from, where this entry sets it anew. */
    readonly highWaterMark?: number;
  };
  warning: { readonly rule: Rule; readonly figure: number; readonly limit: number; readonly reason: string };
  command: { readonly command: Command; readonly reason: string };
  /**
   * The position is closed at the price 0: `cost`, what is left of what it was paid for, is lost, and no fee is taken. Both
   * are `0` where only orders waited.
   */
  'write-off': {
    readonly symbol: string;
    readonly quantity: Decimal;
    readonly cost: Decimal;
    readonly reason: string;
  };
  gap: { readonly symbol: string; readonly from: number; readonly to: number; readonly candles: number };
  /** `start` is `null` where the candle's own was no time at all. */
  'candle-refused': { readonly symbol: string; readonly start: number | null; readonly reason: string };
  'source-changed': { readonly from: string; readonly to: string; readonly reason: string };
  'strategy-fault': { readonly symbol: string; readonly message: string };
}

export type EntryKind = keyof EntryData;

/** One line of the journal. The ledger adds sequence, session and hashes. */
export type JournalEntry = {
  [K in EntryKind]: { readonly time: number; readonly kind: K; readonly data: EntryData[K] };
}[EntryKind];

/** The data of one kind of entry. */
export type EntryOf<K extends EntryKind> = EntryData[K];
