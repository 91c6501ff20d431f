export const id = 4694;
export const ids = [4694];
export const modules = {

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ SLIPPAGE_MODELS),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   al: () => (/* binding */ GOVERNOR_STATES),
/* harmony export */   dv: () => (/* binding */ EXIT_REASONS),
/* harmony export */   fz: () => (/* binding */ ORDER_TYPES),
/* harmony export */   kl: () => (/* binding */ ACTIONS),
/* harmony export */   sj: () => (/* binding */ END_REASONS),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/* unused harmony export TRADES */
const TRADES = ["buy", "sell", "short", "cover"];
const ACTIONS = [...TRADES, "cancel"];
const RULES = [
  "exits-only",
  "state",
  "stale-data",
  "short-selling",
  "confidence",
  "daily-loss",
  "drawdown",
  "trades-per-day",
  "already-held",
  "open-orders",
  "open-positions",
  "position-size",
  "exposure",
  "net-exposure",
  "cash",
  "cooldown",
  "instrument",
  "bracket",
  "no-position",
  "already-selling",
  "no-order"
];
const ORDER_TYPES = [
  "market",
  "limit",
  "stop-market",
  "stop-limit",
  "take-profit",
  "trailing-stop"
];
const EXIT_REASONS = [
  "signal",
  "stop-loss",
  "take-profit",
  "loss-limit",
  "written-off",
  "max-hold",
  "profit-by-age"
];
const GOVERNOR_STATES = ["active", "reducing", "halted"];
const MODES = ["paper", "test"];
const SLIPPAGE_MODELS = ["none", "fixed", "spread", "volume-share"];
const COMMANDS = ["reduce", "halt", "reset", "resume"];
const END_REASONS = [
  "completed",
  "data-ended",
  "stopped",
  "cancelled",
  "killed",
  "breaker",
  "failed",
  "controller-lost"
];


/***/ }),

/***/ 81138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   jl: () => (/* binding */ isTrade),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   oQ: () => (/* binding */ intentOf),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
const DIRECTIONS = ["long", "short"];
const SIDES = {
  long: { entry: "buy", exit: "sell" },
  short: { entry: "sell", exit: "buy" }
};
const INTENTS = {
  buy: { role: "entry", direction: "long" },
  sell: { role: "exit", direction: "long" },
  short: { role: "entry", direction: "short" },
  cover: { role: "exit", direction: "short" }
};
function sideOf({ role, direction }) {
  return SIDES[direction][role];
}
function isTrade(signal) {
  return signal.action !== "cancel";
}
function intentOf(action) {
  return INTENTS[action];
}
function roleOf({ reduceOnly }) {
  return reduceOnly ? "exit" : "entry";
}
function directionOf({ side, reduceOnly }) {
  return side === SIDES.long[roleOf({ reduceOnly })] ? "long" : "short";
}
function signOf(direction) {
  return direction === "long" ? 1 : -1;
}


/***/ }),

/***/ 94694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApiDocument: () => (/* binding */ openApiDocument)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
;// CONCATENATED MODULE: ./.build/packages/contract/src/exactly.js

function exactly() {
  return (schema) => schema;
}
const named = registries/* registry */.u5();
function exactly_name(id, schema) {
  named.add(schema, { id });
  return schema;
}

// EXTERNAL MODULE: ./.build/packages/engine/src/performance/definitions.js
var definitions = __webpack_require__(16531);
// EXTERNAL MODULE: ./.build/packages/engine/src/messages.js
var messages = __webpack_require__(6302);
// EXTERNAL MODULE: ./.build/packages/engine/src/role.js
var role = __webpack_require__(81138);
;// CONCATENATED MODULE: ./.build/packages/contract/src/scalars.js



const time = exactly_name(
  "Time",
  schemas/* string */.YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/).describe("UTC in ISO 8601; session time unless the name says `real_time`.")
);
const epoch = exactly_name("EpochMs", schemas/* int */.Whr().describe("UTC epoch milliseconds."));
const decimal = exactly_name(
  "Decimal",
  schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?$/).describe("An exact decimal: money in the quote currency, or a quantity in the base currency.")
);
const count = schemas/* int */.Whr().nonnegative();
const figure = schemas/* number */.aig().nullable();
const words = schemas/* string */.YjP().nullable();
const session = exactly_name("SessionId", schemas/* string */.YjP().regex(/^\d{8}-\d{6}-\d{4,9}$/));
const symbol = exactly_name("Symbol", schemas/* string */.YjP().describe("Base and quote currency, like BTC/USDT."));
const side = schemas/* enum */.k5n(["buy", "sell"]);
const action = schemas/* enum */.k5n(messages/* ACTIONS */.kl);
const direction = schemas/* enum */.k5n(role/* DIRECTIONS */.X).describe("Of the position: `long` earns when the price rises, `short` when it falls.");
const tag = words.describe("The word that the strategy gave its first entry.");
const mode = schemas/* enum */.k5n(messages/* MODES */.FN);
const orderType = schemas/* enum */.k5n(messages/* ORDER_TYPES */.fz);
const exitReason = schemas/* enum */.k5n(messages/* EXIT_REASONS */.dv);
const rule = exactly_name("Rule", schemas/* enum */.k5n(messages/* RULES */.y0).describe("A rule of the governor."));
const governorState = schemas/* enum */.k5n(messages/* GOVERNOR_STATES */.al);
const endReason = schemas/* enum */.k5n(messages/* END_REASONS */.sj);

;// CONCATENATED MODULE: ./.build/packages/contract/src/figures.js




const groups = schemas/* array */.YOg(
  schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    trades: count,
    wins: count,
    losses: count,
    pnl: schemas/* number */.aig(),
    fees: schemas/* number */.aig(),
    winRate: figure
  })
);
const record = schemas/* object */.Ikc({
  trades: count,
  wins: count,
  losses: count,
  grossProfit: schemas/* number */.aig(),
  grossLoss: schemas/* number */.aig(),
  ...numbers(definitions/* TRIP_NUMBERS */.jY),
  longestWinStreak: count,
  longestLossStreak: count,
  averageHoldingMs: figure,
  medianHoldingMs: figure,
  longestHoldingMs: figure,
  bySymbol: groups,
  byExitReason: groups,
  byDirection: groups,
  byTag: groups
});
const drawdown = schemas/* object */.Ikc({
  fraction: schemas/* number */.aig(),
  durationMs: schemas/* number */.aig(),
  peakAt: time.nullable(),
  troughAt: time.nullable(),
  recoveredAt: time.nullable()
});
const values = exactly()(
  schemas/* object */.Ikc({
    samples: schemas/* object */.Ikc({ points: count, days: schemas/* number */.aig(), dailyReturns: count, roundTrips: count }),
    ...numbers(definitions/* PERIOD_NUMBERS */.Bs),
    drawdown,
    exposure: schemas/* object */.Ikc({ timeInMarket: schemas/* number */.aig(), average: schemas/* number */.aig() }).nullable(),
    turnover: schemas/* number */.aig(),
    fills: count,
    fees: schemas/* number */.aig(),
    slippage: schemas/* number */.aig(),
    record
  })
);
const definition = schemas/* object */.Ikc({
  name: schemas/* string */.YjP(),
  method: schemas/* string */.YjP(),
  period: schemas/* string */.YjP(),
  annualisation: schemas/* string */.YjP().nullable(),
  least: schemas/* object */.Ikc({ count: count, of: schemas/* enum */.k5n(["days", "daily returns", "round trips"]) }).nullable(),
  value: schemas/* enum */.k5n(definitions/* FIGURE_VALUES */.qK),
  missing: schemas/* string */.YjP().nullable(),
  compared: schemas/* boolean */.zMY(),
  shown: schemas/* boolean */.zMY()
});
const benchmarkNames = Object.keys(definitions/* benchmarkDefinitions */.Ig);
const figures_definitions = exactly()(
  schemas/* record */.g1P(schemas/* enum */.k5n([...definitions/* FIGURE_NAMES */.A, ...benchmarkNames]), definition)
);
const heldPoint = schemas/* tuple */.PVZ([
  schemas/* number */.aig().describe("Session time; seconds since 1970."),
  schemas/* number */.aig().describe("Equity.")
]);
const figures = exactly_name(
  "Figures",
  schemas/* object */.Ikc({
    scopes: schemas/* array */.YOg(
      schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        /** Where it begins, and what the book was worth then. */
        from: time,
        equity_before: schemas/* number */.aig(),
        figures: values,
        /** What holding the symbols in equal parts would have earned; `null` where that is not known. */
        buy_and_hold: figure,
        /** The same at the strategy's mean exposure in the scope. */
        buy_and_hold_at_exposure: figure,
        /** From when on its prices are known. */
        held_from: time.nullable()
      })
    ),
    /** The newest point of the line of buy and hold. */
    held: heldPoint.nullable(),
    definitions: figures_definitions
  })
);
function numbers(names) {
  return Object.fromEntries(names.map((each) => [each, figure]));
}

;// CONCATENATED MODULE: ./.build/packages/contract/src/journal.js




const timeInForce = schemas/* enum */.k5n(["GTC", "IOC", "FOK"]);
const force = timeInForce.exactOptional();
const price = schemas/* number */.aig();
const orderWish = schemas/* discriminatedUnion */.gMt("type", [
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("market"), timeInForce: force }),
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("limit"), price, timeInForce: force, postOnly: schemas/* boolean */.zMY().exactOptional() }),
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("stop-market"), trigger: price, timeInForce: force }),
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("stop-limit"), trigger: price, price, timeInForce: force }),
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("take-profit"), price }),
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("trailing-stop"), distance: schemas/* number */.aig() })
]);
const exitLevel = schemas/* union */.KCZ([schemas/* object */.Ikc({ price: decimal }), schemas/* object */.Ikc({ fraction: schemas/* number */.aig() })]);
const bracket = schemas/* object */.Ikc({
  stop: exitLevel,
  target: exitLevel,
  parts: schemas/* array */.YOg(schemas/* object */.Ikc({ price: decimal, share: schemas/* number */.aig() })).exactOptional(),
  trail: schemas/* number */.aig().exactOptional(),
  trailFrom: schemas/* number */.aig().exactOptional(),
  breakEvenAt: schemas/* number */.aig().exactOptional()
});
const instrument = schemas/* object */.Ikc({
  symbol: symbol,
  base: schemas/* string */.YjP(),
  quote: schemas/* string */.YjP(),
  tickSize: decimal,
  lotSize: decimal,
  minQuantity: decimal,
  minNotional: decimal,
  makerFeeRate: decimal,
  takerFeeRate: decimal,
  priceCollar: schemas/* number */.aig().nullable(),
  kind: schemas/* literal */.euz("perpetual").exactOptional(),
  termsFrom: schemas/* string */.YjP().exactOptional()
});
const limits = schemas/* object */.Ikc({
  maxPositionSize: schemas/* number */.aig(),
  maxDailyLoss: schemas/* number */.aig(),
  maxDrawdown: schemas/* number */.aig(),
  maxExposure: schemas/* number */.aig(),
  stopLoss: schemas/* number */.aig(),
  takeProfit: schemas/* number */.aig(),
  maxOpenPositions: count,
  maxTradesPerDay: count,
  leastConfidence: schemas/* number */.aig(),
  cooldownMs: schemas/* number */.aig(),
  allowShort: schemas/* literal */.euz(true).exactOptional(),
  maxNetExposure: schemas/* number */.aig().exactOptional(),
  maxEntriesPerPosition: count.exactOptional(),
  maxOpenOrdersPerSymbol: count.exactOptional(),
  cooldownAfterExitMs: schemas/* number */.aig().exactOptional(),
  maxHoldMs: schemas/* number */.aig().exactOptional(),
  profitByAge: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).exactOptional(),
  onLossLimit: schemas/* literal */.euz("flatten").exactOptional()
});
const setup = exactly_name(
  "TradingSetup",
  exactly()(
    schemas/* object */.Ikc({
      symbols: schemas/* array */.YOg(symbol),
      exitsOnly: schemas/* array */.YOg(symbol),
      instruments: schemas/* array */.YOg(instrument),
      periodMs: count,
      strategy: schemas/* string */.YjP(),
      scope: schemas/* literal */.euz("portfolio").exactOptional(),
      strategyHash: schemas/* string */.YjP().nullable(),
      parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
      riskLevel: schemas/* string */.YjP(),
      limits: limits.nullable(),
      execution: schemas/* object */.Ikc({
        slippageModel: schemas/* enum */.k5n(messages/* SLIPPAGE_MODELS */.$o),
        slippage: schemas/* number */.aig(),
        latencyMs: schemas/* number */.aig(),
        volumeShare: schemas/* number */.aig().nullable(),
        fillOn: schemas/* enum */.k5n(["book", "candle"]),
        fillOnTouch: schemas/* boolean */.zMY()
      })
    })
  )
);
const order = schemas/* string */.YjP().describe("The id of an order.");
const reason = schemas/* string */.YjP();
const judged = { figure: schemas/* number */.aig(), limit: schemas/* number */.aig(), reason };
const fill = exactly()(
  schemas/* object */.Ikc({
    order,
    symbol: symbol,
    side: side,
    quantity: decimal,
    price: decimal,
    fee: decimal,
    liquidity: schemas/* enum */.k5n(["maker", "taker"]),
    slippage: decimal,
    reason: schemas/* enum */.k5n([...exitReason.options, "entry"]),
    by: schemas/* enum */.k5n(["book", "candle"]).exactOptional(),
    late: schemas/* literal */.euz(true).exactOptional(),
    wholeInstead: schemas/* literal */.euz(true).exactOptional()
  })
);
const DATA = exactly()(
  schemas/* object */.Ikc({
    "book-opened": schemas/* object */.Ikc({
      mode: mode,
      market: schemas/* string */.YjP(),
      currency: schemas/* string */.YjP(),
      startingCash: decimal,
      name: schemas/* string */.YjP().exactOptional()
    }),
    "session-started": schemas/* object */.Ikc({
      ends: epoch,
      setup,
      changed: schemas/* array */.YOg(schemas/* string */.YjP()),
      previous: schemas/* enum */.k5n([...endReason.options, "lost"]).nullable(),
      idle: schemas/* object */.Ikc({ from: epoch, to: epoch }).exactOptional(),
      marks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
      highWaterMark: schemas/* number */.aig()
    }),
    "session-ended": schemas/* object */.Ikc({ reason: endReason, detail: schemas/* string */.YjP() }),
    "day-started": schemas/* object */.Ikc({ date: schemas/* string */.YjP(), equity: schemas/* number */.aig() }),
    signal: schemas/* object */.Ikc({
      symbol: symbol,
      action: action,
      confidence: schemas/* number */.aig(),
      positionSize: schemas/* number */.aig().exactOptional(),
      portion: schemas/* number */.aig().exactOptional(),
      stop: schemas/* number */.aig().exactOptional(),
      target: schemas/* number */.aig().exactOptional(),
      targets: schemas/* array */.YOg(schemas/* object */.Ikc({ price, portion: schemas/* number */.aig() })).exactOptional(),
      trailingStop: schemas/* number */.aig().exactOptional(),
      trailingFrom: schemas/* number */.aig().exactOptional(),
      breakEvenAt: schemas/* number */.aig().exactOptional(),
      order: orderWish.exactOptional(),
      id: schemas/* string */.YjP().exactOptional(),
      expires: count.exactOptional(),
      reverse: schemas/* boolean */.zMY().exactOptional(),
      tag: schemas/* string */.YjP().exactOptional(),
      reason
    }),
    refusal: schemas/* object */.Ikc({ symbol: symbol, action: action, rule: rule, ...judged }),
    order: schemas/* object */.Ikc({
      id: order,
      symbol: symbol,
      side: side,
      type: orderType,
      quantity: decimal.nullable(),
      price: decimal.nullable(),
      limit: decimal.exactOptional(),
      trail: schemas/* number */.aig().exactOptional(),
      trailFrom: schemas/* number */.aig().exactOptional(),
      breakEvenAt: schemas/* number */.aig().exactOptional(),
      timeInForce: force,
      postOnly: schemas/* literal */.euz(true).exactOptional(),
      clientId: schemas/* string */.YjP().exactOptional(),
      expiresAt: epoch.exactOptional(),
      tag: schemas/* string */.YjP().exactOptional(),
      activeFrom: epoch,
      arrivesAt: epoch.exactOptional(),
      reduceOnly: schemas/* boolean */.zMY(),
      bracket: bracket.nullable(),
      parent: schemas/* string */.YjP().nullable(),
      share: schemas/* number */.aig().exactOptional(),
      wholeInstead: schemas/* literal */.euz(true).exactOptional(),
      cause: schemas/* enum */.k5n(["loss-limit", "max-hold", "profit-by-age"]).exactOptional(),
      reason
    }),
    fill,
    trigger: schemas/* object */.Ikc({ order, symbol: symbol, price: decimal, reached: decimal.exactOptional() }),
    resting: schemas/* object */.Ikc({ order, symbol: symbol }),
    "stop-moved": schemas/* object */.Ikc({ order, symbol: symbol, price: decimal }),
    cancel: schemas/* object */.Ikc({ order, symbol: symbol, reason }),
    governor: schemas/* object */.Ikc({
      state: governorState,
      rule: schemas/* enum */.k5n([...rule.options, "command", "new-day"]),
      ...judged,
      highWaterMark: schemas/* number */.aig().exactOptional()
    }),
    warning: schemas/* object */.Ikc({ rule: rule, ...judged }),
    command: schemas/* object */.Ikc({ command: schemas/* enum */.k5n(messages/* COMMANDS */.Lo), reason }),
    "write-off": schemas/* object */.Ikc({ symbol: symbol, quantity: decimal, cost: decimal, reason }),
    gap: schemas/* object */.Ikc({ symbol: symbol, from: epoch, to: epoch, candles: count }),
    "candle-refused": schemas/* object */.Ikc({ symbol: symbol, start: epoch.nullable(), reason }),
    "source-changed": schemas/* object */.Ikc({ from: schemas/* string */.YjP(), to: schemas/* string */.YjP(), reason }),
    "strategy-fault": schemas/* object */.Ikc({ symbol: symbol, message: schemas/* string */.YjP() })
  })
);
const place = { seq: count, session: session, time: time };
const hash = schemas/* string */.YjP().describe("The seal of the entry, SHA-256 in hexadecimal digits.");
const journalEntry = exactly_name(
  "JournalEntry",
  schemas/* union */.KCZ(
    Object.entries(DATA.shape).map(
      ([kind, data]) => schemas/* object */.Ikc({ ...place, kind: schemas/* literal */.euz(kind), data, hash })
    )
  )
);

// EXTERNAL MODULE: ./.build/packages/vocabulary/src/index.js
var src = __webpack_require__(46802);
;// CONCATENATED MODULE: ./.build/packages/contract/src/metrics.js




const level = schemas/* enum */.k5n(src/* HEALTH_LEVELS */.Jx);
const breaker = schemas/* object */.Ikc({ state: schemas/* enum */.k5n(["closed", "open"]), reason: words });
const processName = schemas/* enum */.k5n(src/* PROCESS_NAMES */.$J);
const process = schemas/* object */.Ikc({
  name: processName,
  pid: count.nullable(),
  status: schemas/* enum */.k5n(["starting", "running", "restarting", "stopped", "failed"]),
  restarts: count,
  rss_mb: schemas/* number */.aig(),
  cpu_percent: schemas/* number */.aig()
});
const egress = schemas/* object */.Ikc({
  host: schemas/* string */.YjP(),
  method: schemas/* string */.YjP(),
  /** Without its query; `ws` connections count under method `WS`. */
  path: schemas/* string */.YjP(),
  count: count
});
const ownUsage = schemas/* object */.Ikc({
  cpu_percent: schemas/* number */.aig(),
  /** That they may use; 1.5 where a control group says so. */
  cores: schemas/* number */.aig(),
  memory_mb: schemas/* number */.aig(),
  memory_limit_mb: schemas/* number */.aig(),
  memory_percent: schemas/* number */.aig()
});
const usage = ownUsage.extend({
  /** From the arrival of a candle to the decision on it, the longest in the newest heartbeat of the bot that had one. */
  decision_delay_seconds: figure,
  /** How long the bot answered to nothing, at most, as of its newest heartbeat. */
  event_loop_delay_seconds: figure
});
const system = schemas/* object */.Ikc({
  cpu_percent: schemas/* number */.aig(),
  memory_used_mb: schemas/* number */.aig(),
  memory_total_mb: schemas/* number */.aig(),
  memory_percent: schemas/* number */.aig(),
  disk_percent: schemas/* number */.aig(),
  uptime_seconds: schemas/* number */.aig()
});
const application = schemas/* object */.Ikc({
  health_status: level,
  /** Why it is not healthy, a few words each; ledgers of older versions have none. */
  health_reasons: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
  processes: schemas/* array */.YOg(process),
  error_count: count,
  warning_count: count,
  /** Failed over attempted operations (feed, ledger, HTTP); 0 before the first. */
  error_rate: schemas/* number */.aig()
});
const quarantined = schemas/* object */.Ikc({
  symbol: symbol,
  cause: schemas/* enum */.k5n(src/* QUARANTINE_CAUSES */.uH),
  since: time,
  reason: schemas/* string */.YjP()
});
const market = schemas/* object */.Ikc({
  source: schemas/* string */.YjP(),
  newest_candle: time.nullable(),
  data_age_seconds: figure,
  gaps: count,
  /** Candles in which nobody traded, made of the close before. */
  flat_candles: count,
  /** From the close of the newest candle, and of the slowest one, to its hand-out; `null` where nothing comes from outside. */
  feed_lag_seconds: figure,
  longest_feed_lag_seconds: figure,
  /** How long after its close a candle is asked for at most, where it is not streamed. */
  poll_cycle_seconds: figure,
  /** How far this machine's clock is ahead of the exchange's; `null` where the exchange has said nothing of its time. */
  clock_skew_seconds: figure,
  /** Symbols that do not answer and are asked for rarely; `chimera write-off` gives one up that is held. */
  quarantined: schemas/* array */.YOg(quarantined),
  requests: count,
  request_errors: count,
  /** What left this machine for market data. */
  egress: schemas/* array */.YOg(egress)
});
const heldPosition = schemas/* object */.Ikc({
  symbol: symbol,
  /** Not stated for a long one. */
  direction: schemas/* literal */.euz("short").exactOptional(),
  quantity: schemas/* number */.aig(),
  entry_price: schemas/* number */.aig(),
  mark_price: schemas/* number */.aig(),
  /** The end of the candle that the price is of; `null` before the first. */
  mark_time: time.nullable(),
  /** It does not answer: its price is old, and it cannot be sold at present. */
  quarantined: schemas/* boolean */.zMY(),
  unrealized_pnl: schemas/* number */.aig()
});
const trading = schemas/* object */.Ikc({
  /** Closed round trips. */
  trades: count,
  orders: count,
  fills: count,
  refusals: count,
  equity: schemas/* number */.aig(),
  cash: schemas/* number */.aig(),
  realized_pnl: schemas/* number */.aig(),
  unrealized_pnl: schemas/* number */.aig(),
  fees: schemas/* number */.aig(),
  exposure: schemas/* number */.aig(),
  daily_loss: schemas/* number */.aig(),
  max_drawdown: schemas/* number */.aig(),
  win_rate: figure,
  profit_factor: figure,
  sharpe: figure,
  sortino: figure,
  positions: schemas/* array */.YOg(heldPosition)
});
const strategy = schemas/* object */.Ikc({
  isolation: schemas/* enum */.k5n(["auto", "strict"]),
  /** Who keeps each wall on the machine that the strategy runs on, as a probe found it; `null` until it was measured. */
  walls: schemas/* record */.g1P(schemas/* enum */.k5n(src/* WALL_NAMES */.o), schemas/* enum */.k5n(src/* KEEPERS */.yg)).nullable(),
  /** What that machine cannot do, and why. */
  missing: schemas/* array */.YOg(schemas/* string */.YjP())
});
const githubSchedule = schemas/* object */.Ikc({
  /** The first turn that counts, and when GitHub was asked. */
  since: time,
  until: time,
  /** Turns that a run came for, or that are a day old; and those of them that no run came for. */
  turns: count,
  dropped: count,
  /** From a turn to its run; `null` if no run came. */
  median_delay_seconds: figure,
  longest_delay_seconds: figure
});
const shape = schemas/* object */.Ikc({
  timestamp: time,
  session: schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    /** The book's name. */
    book: schemas/* string */.YjP(),
    mode: mode,
    risk_level: schemas/* string */.YjP(),
    started_at: time,
    ends_at: time,
    speed: schemas/* number */.aig()
  }),
  system,
  /** Ledgers of older versions have none. */
  usage: usage.exactOptional(),
  application,
  market,
  trading,
  /** What keeps a strategy file in; `null` for a shipped strategy. Ledgers of older versions have none. */
  strategy: strategy.nullable().exactOptional(),
  /** Only of sessions on GitHub, and if GitHub listed its runs when the session, or its leg, was launched. */
  github_schedule: githubSchedule.exactOptional(),
  breaker
});
const metrics = exactly_name("Metrics", shape);
const spread = schemas/* object */.Ikc({ min: schemas/* number */.aig(), mean: schemas/* number */.aig(), max: schemas/* number */.aig() });
const summary = schemas/* object */.Ikc({
  from: epoch,
  to: epoch,
  checks: schemas/* record */.g1P(level, count),
  cpu: spread,
  memory: spread,
  disk: spread,
  /** Of the session's own processes; checks of older versions have none. */
  sessionCpu: spread.exactOptional(),
  sessionMemory: spread.exactOptional()
});
const checkedMetrics = exactly_name("CheckedMetrics", shape.extend({ summary: summary.exactOptional() }));

;// CONCATENATED MODULE: ./.build/packages/contract/src/lists.js






const statusAnswer = exactly_name(
  "Status",
  schemas/* object */.Ikc({
    book: schemas/* string */.YjP(),
    session: schemas/* object */.Ikc({
      id: session,
      mode: mode,
      risk_level: schemas/* string */.YjP(),
      started_at: time,
      ends_at: time,
      now: time,
      speed: schemas/* number */.aig()
    }),
    market: schemas/* string */.YjP(),
    source: words,
    egress: schemas/* array */.YOg(egress),
    currency: schemas/* string */.YjP(),
    symbols: schemas/* array */.YOg(symbol),
    strategy: schemas/* string */.YjP(),
    health: level.nullable(),
    health_reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    data: schemas/* object */.Ikc({ newest_candle: time.nullable(), age_seconds: figure }),
    equity: figure,
    positions: count,
    governor: schemas/* object */.Ikc({
      state: governorState,
      rule: schemas/* enum */.k5n([...rule.options, "command", "new-day"]).nullable(),
      reason: words,
      since: time.nullable()
    }).nullable(),
    ended: schemas/* object */.Ikc({ reason: endReason, detail: schemas/* string */.YjP() }).nullable(),
    breaker: breaker.nullable(),
    processes: schemas/* array */.YOg(process)
  })
);
const position = exactly_name(
  "Position",
  schemas/* object */.Ikc({
    symbol: symbol,
    direction: direction,
    tag: tag,
    quantity: decimal,
    cost: decimal,
    entry_price: schemas/* number */.aig(),
    opened_at: time,
    mark_price: schemas/* number */.aig(),
    /** The end of the candle that the price is of. */
    mark_time: time.nullable(),
    /** It does not answer: its price is old. */
    quarantined: schemas/* boolean */.zMY(),
    value: schemas/* number */.aig(),
    unrealized_pnl: schemas/* number */.aig(),
    stop: decimal.nullable(),
    target: decimal.nullable(),
    /** What is left of each of its entries, the oldest first. */
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({ order: schemas/* string */.YjP(), opened_at: time, quantity: decimal, price: schemas/* number */.aig() }))
  })
);
const lists_order = exactly_name(
  "Order",
  schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    session: session,
    placed_at: time,
    symbol: symbol,
    side: side,
    type: orderType,
    quantity: decimal.nullable(),
    price: decimal.nullable(),
    status: schemas/* enum */.k5n(["open", "triggered", "filled", "cancelled"]),
    filled: decimal,
    cancelled: words,
    active_from: time,
    reduce_only: schemas/* boolean */.zMY(),
    parent: words,
    client_id: words.describe("The name that the strategy gave it."),
    tag: words,
    reason: schemas/* string */.YjP()
  })
);
const trade = exactly_name(
  "Trade",
  schemas/* object */.Ikc({
    number: count,
    symbol: symbol,
    direction: direction,
    tag: tag,
    opened_at: time,
    closed_at: time,
    quantity: decimal,
    entry_price: schemas/* number */.aig(),
    exit_price: schemas/* number */.aig(),
    pnl: decimal,
    fees: decimal,
    exit_reason: exitReason
  })
);
const listedFill = exactly_name("Fill", fill.extend({ seq: count, session: session, time: time }));
const equityPoint = exactly_name(
  "EquityPoint",
  schemas/* object */.Ikc({ time: time, session: session, equity: schemas/* number */.aig(), cash: schemas/* number */.aig(), exposure: schemas/* number */.aig() })
);
const candleKeys = schemas/* object */.Ikc({
  start: time,
  session: session,
  open: schemas/* number */.aig(),
  high: schemas/* number */.aig(),
  low: schemas/* number */.aig(),
  close: schemas/* number */.aig(),
  volume: schemas/* number */.aig(),
  warmup: schemas/* boolean */.zMY(),
  late: schemas/* boolean */.zMY()
});
const candle = exactly_name("Candle", candleKeys);
const candleOfSymbol = exactly_name("CandleOfSymbol", candleKeys.extend({ symbol: symbol }));
const verdict = schemas/* discriminatedUnion */.gMt("kind", [
  schemas/* object */.Ikc({ kind: schemas/* literal */.euz("order"), order: schemas/* string */.YjP() }),
  schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("refusal"),
    rule: rule,
    figure: schemas/* number */.aig(),
    limit: schemas/* number */.aig(),
    reason: schemas/* string */.YjP()
  })
]);
const signal = exactly_name(
  "Signal",
  schemas/* object */.Ikc({
    session: session,
    seq: count,
    time: time,
    symbol: symbol,
    action: action,
    confidence: schemas/* number */.aig(),
    position_size: figure,
    stop: figure,
    target: figure,
    reason: schemas/* string */.YjP(),
    verdict: verdict.nullable()
  })
);
const incident = exactly_name(
  "Incident",
  schemas/* object */.Ikc({
    id: count,
    session: session,
    time: time,
    real_time: time,
    severity: schemas/* enum */.k5n(src/* SEVERITIES */.oC),
    source: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    message: schemas/* string */.YjP()
  })
);
const check = exactly_name(
  "HealthCheck",
  schemas/* object */.Ikc({ id: count, session: session, time: time, real_time: time, level: level, metrics: checkedMetrics })
);
const logLine = exactly_name(
  "LogLine",
  schemas/* object */.Ikc({
    real_time: time,
    level: schemas/* string */.YjP(),
    process: processName,
    message: schemas/* string */.YjP()
  })
);

;// CONCATENATED MODULE: ./.build/packages/contract/src/page.js







const packed = exactly_name(
  "Packed",
  schemas/* object */.Ikc({ columns: schemas/* array */.YOg(schemas/* string */.YjP()), rows: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J())) }).describe("Rows of one form: the names of the columns once, then the values row by row.")
);
const standingBook = exactly_name(
  "Standing",
  schemas/* object */.Ikc({
    positions: schemas/* array */.YOg(position),
    open_orders: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), filled: decimal, triggered: schemas/* boolean */.zMY() })),
    account: schemas/* object */.Ikc({ cash: decimal, realized: decimal, fees: decimal }).nullable()
  })
);
const { placed_at, symbol: page_symbol, side: page_side, type, quantity, price: page_price, status: page_status, cancelled, parent: page_parent } = lists_order.shape;
const PAGE_ROWS = {
  /** Oldest first. */
  equity: schemas/* object */.Ikc({
    time: schemas/* number */.aig().describe("Session time; seconds since 1970."),
    equity: schemas/* number */.aig(),
    exposure: schemas/* number */.aig()
  }),
  trades: trade,
  fills: listedFill.pick({
    seq: true,
    time: true,
    order: true,
    symbol: true,
    side: true,
    quantity: true,
    price: true,
    fee: true,
    slippage: true,
    reason: true
  }),
  orders: schemas/* object */.Ikc({
    seq: count,
    id: schemas/* string */.YjP(),
    placed_at,
    ended_at: time.nullable(),
    symbol: page_symbol,
    side: page_side,
    type,
    quantity,
    price: page_price,
    status: page_status,
    cancelled,
    parent: page_parent,
    reason: schemas/* string */.YjP()
  }),
  signals: signal.omit({ session: true, position_size: true }),
  /** Gaps, halts, commands, faults and sessions, in the engine's words. */
  notes: schemas/* object */.Ikc({
    seq: count,
    time: time,
    kind: schemas/* string */.YjP(),
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
  }),
  incidents: incident.omit({ session: true }),
  health: schemas/* object */.Ikc({
    id: count,
    time: time,
    level: level,
    cpu: schemas/* number */.aig(),
    memory: schemas/* number */.aig(),
    disk: schemas/* number */.aig(),
    data_age: figure,
    errors: count,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP())
  }),
  log: logLine
};
const pageStatus = statusAnswer.extend({
  /** The book's name; `null` in a backtest, which has none. */
  book: words,
  session: statusAnswer.shape.session.extend({ id: schemas/* string */.YjP() }),
  governor: schemas/* object */.Ikc({ state: governorState, rule: words, reason: words, since: time.nullable() }).nullable(),
  ended: schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), detail: schemas/* string */.YjP() }).nullable()
});
const passage = schemas/* object */.Ikc({
  title: schemas/* string */.YjP(),
  paragraphs: schemas/* array */.YOg(schemas/* string */.YjP()),
  tables: schemas/* array */.YOg(
    schemas/* object */.Ikc({
      /** A column whose name begins with `#` holds numbers, and is aligned to the right. */
      columns: schemas/* array */.YOg(schemas/* string */.YjP()),
      rows: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP()))
    })
  )
});
const report = schemas/* object */.Ikc({
  kind: schemas/* enum */.k5n([...src/* REPORT_KINDS */.tR, "backtest"]),
  title: schemas/* string */.YjP(),
  outcome: schemas/* object */.Ikc({ outcome: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }).nullable(),
  recommendations: schemas/* array */.YOg(schemas/* string */.YjP()),
  simulation: schemas/* array */.YOg(schemas/* string */.YjP()),
  /** After what follows from all this. */
  passages: schemas/* array */.YOg(passage),
  refusals: schemas/* array */.YOg(
    schemas/* object */.Ikc({
      rule: schemas/* string */.YjP(),
      count: count,
      /** `null` where it is not known. */
      lastReason: words
    })
  )
});
const candles = schemas/* object */.Ikc({
  period_seconds: schemas/* number */.aig(),
  /** By symbol: start in seconds, open, high, low, close, volume. */
  rows: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig())))
});
const held = schemas/* object */.Ikc({
  /** From when on every symbol has a price. */
  from: time,
  /** Oldest first. */
  rows: schemas/* array */.YOg(heldPoint)
});
const pageData = schemas/* object */.Ikc({
  format: schemas/* literal */.euz(1),
  origin: schemas/* enum */.k5n(["server", "report"]),
  /** Where the event stream goes on; `null` in a file. */
  cursor: words,
  /** Session time. */
  period: schemas/* object */.Ikc({ from: time, to: time }),
  status: pageStatus,
  period_seconds: schemas/* number */.aig(),
  candles,
  equity: packed,
  held: held.nullable(),
  trades: packed,
  fills: packed,
  orders: packed,
  signals: packed,
  notes: packed,
  incidents: packed,
  health: packed,
  book: standingBook.extend({ account: schemas/* object */.Ikc({ cash: decimal, realized: decimal }).nullable() }),
  figures: figures,
  log: packed,
  /** What was left out or summed up so that the page stays small, a sentence each. */
  omissions: schemas/* array */.YOg(schemas/* string */.YjP()),
  report: report.nullable()
});
const page = exactly_name(
  "Page",
  pageData.extend({
    origin: schemas/* literal */.euz("server"),
    cursor: schemas/* string */.YjP(),
    status: statusAnswer,
    book: standingBook,
    report: schemas/* null */.chJ()
  }).describe("The form follows the dashboard's needs and may change with it.")
);

;// CONCATENATED MODULE: ./.build/packages/contract/src/answers.js








const ANSWERS = {
  "/api/v1/status": statusAnswer,
  "/api/v1/metrics": metrics,
  "/api/v1/positions": exactly_name("PositionsAnswer", schemas/* object */.Ikc({ positions: schemas/* array */.YOg(position) })),
  "/api/v1/orders": exactly_name("OrdersAnswer", schemas/* object */.Ikc({ orders: schemas/* array */.YOg(lists_order) })),
  "/api/v1/trades": exactly_name("TradesAnswer", schemas/* object */.Ikc({ trades: schemas/* array */.YOg(trade), fills: schemas/* array */.YOg(listedFill) })),
  "/api/v1/equity": exactly_name("EquityAnswer", schemas/* object */.Ikc({ equity: schemas/* array */.YOg(equityPoint) })),
  "/api/v1/candles": exactly_name("CandlesAnswer", schemas/* object */.Ikc({ symbol: symbol, candles: schemas/* array */.YOg(candle) })),
  "/api/v1/signals": exactly_name("SignalsAnswer", schemas/* object */.Ikc({ signals: schemas/* array */.YOg(signal) })),
  "/api/v1/incidents": exactly_name("IncidentsAnswer", schemas/* object */.Ikc({ incidents: schemas/* array */.YOg(incident) })),
  "/api/v1/health": exactly_name("HealthAnswer", schemas/* object */.Ikc({ checks: schemas/* array */.YOg(check) })),
  "/api/v1/figures": figures,
  "/api/v1/log": exactly_name("LogAnswer", schemas/* object */.Ikc({ log: schemas/* array */.YOg(logLine) })),
  "/api/v1/page": page,
  "/api/v1/journal": exactly_name("JournalAnswer", schemas/* object */.Ikc({ journal: schemas/* array */.YOg(journalEntry) }))
};
const EVENTS = {
  candle: candleOfSymbol,
  journal: journalEntry,
  equity: equityPoint,
  trade: trade,
  incident: incident,
  health: check,
  book: standingBook,
  figures: figures,
  status: statusAnswer,
  reset: exactly_name("Reset", schemas/* object */.Ikc({ reason: schemas/* string */.YjP() }))
};
const alive = exactly_name("Alive", schemas/* object */.Ikc({ status: schemas/* literal */.euz("ok") }));
const ready = exactly_name("Ready", schemas/* object */.Ikc({ status: schemas/* literal */.euz("ready") }));
const openApi = exactly_name("OpenApi", schemas/* looseObject */._H3({ openapi: schemas/* string */.YjP() }));
exactly_name(
  "Problem",
  schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({ status: schemas/* int */.Whr().min(400).max(599), message: schemas/* string */.YjP() })
  })
);

;// CONCATENATED MODULE: ./.build/packages/contract/src/index.js




// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./.build/packages/server/src/addresses.js
var addresses = __webpack_require__(23441);
// EXTERNAL MODULE: ./.build/packages/server/src/endpoints.js + 1 modules
var endpoints = __webpack_require__(59160);
// EXTERNAL MODULE: ./.build/packages/server/src/parameters.js
var parameters = __webpack_require__(81497);
// EXTERNAL MODULE: ./.build/packages/server/src/prometheus.js
var prometheus = __webpack_require__(13365);
;// CONCATENATED MODULE: ./.build/packages/server/src/openapi/responses.js
const RETRY_AFTER = {
  "Retry-After": {
    description: "When to ask again, in seconds.",
    required: true,
    schema: { type: "integer", minimum: 1 }
  }
};
const ALLOW = {
  Allow: { description: "What is allowed.", required: true, schema: { const: "GET, HEAD" } }
};
const refusal = (description, headers = {}) => ({
  description,
  headers,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } }
});
const RESPONSES = {
  "400": refusal("A parameter or the request itself is malformed: what was found, and what was expected."),
  "403": refusal("`Host` or `Origin` is not of this server."),
  "405": refusal("The method is neither GET nor HEAD.", ALLOW),
  "408": refusal("The request did not arrive within its time."),
  "414": refusal("The address has more than 2048 characters."),
  "431": refusal("The head of the request has more than 8 KiB."),
  "500": refusal("The server made a mistake; its log says which."),
  "503": refusal("There is no answer yet, the ledger cannot be read now, or too many ask.", RETRY_AFTER)
};
const ALWAYS = ["400", "403", "405", "408", "414", "431", "500"];
function refusals(isAlwaysAnswered) {
  const all = isAlwaysAnswered ? ALWAYS : [...ALWAYS, "503"];
  return Object.fromEntries(all.map((status) => [status, { $ref: `#/components/responses/${status}` }]));
}

;// CONCATENATED MODULE: ./.build/packages/server/src/openapi/paths.js






exactly_name("GivenTime", (0,parameters/* parameterOf */.lS)("since").schema);
const JSON_TYPE = "application/json";
const ETAG = { ETag: { description: "Of this state of the answer.", schema: { type: "string" } } };
const IF_NONE_MATCH = {
  name: "If-None-Match",
  in: "header",
  description: "The `ETag` of an answer: the same one is not sent again (304).",
  schema: { type: "string" }
};
function pathItems(schemaOf) {
  const json = (schema) => ({ [JSON_TYPE]: { schema: schemaOf(schema) } });
  const text = { schema: { type: "string" } };
  const html = { "text/html": text };
  const special = {
    "/healthz": { content: json(alive), isAlwaysAnswered: true },
    "/readyz": { content: json(ready) },
    "/metrics": { content: { [prometheus/* EXPOSITION_TYPE */.Y]: text } },
    [addresses/* EVENTS_PATH */.W1]: events(schemaOf),
    [addresses/* DOCUMENT_PATH */.Gf]: { content: json(openApi), isTagged: true }
  };
  const operations = new Map([
    ["/", { about: "the dashboard, or links to the other addresses", content: html, isTagged: true }],
    ["/api/v1", { about: "links to the other addresses, for people", content: html }],
    ...addresses/* ADDRESSES */.FV.map(({ path, about }) => {
      const found = special[path];
      if (!found) throw new Error(`nothing is said of ${path}`);
      return [path, { about, ...found }];
    }),
    ...endpoints/* ENDPOINTS */.H.map(({ path, about, parameters, required = [], state }) => {
      const taken = parameters.map((each) => parameter(schemaOf, each, required.includes(each)));
      return [
        path,
        { about, content: json(ANSWERS[path]), parameters: taken, isTagged: state !== void 0 }
      ];
    })
  ]);
  return Object.fromEntries([...operations].map(([path, each]) => [path, { get: operation(path, each) }]));
}
function operation(path, { about, more, content, parameters = [], isTagged, isAlwaysAnswered = false, extension }) {
  const success = { description: about, ...isTagged ? { headers: ETAG } : {}, content };
  return {
    operationId: path.slice(1).replace(/\W/g, "-") || "dashboard",
    summary: about,
    ...more === void 0 ? {} : { description: more },
    parameters: [...parameters, ...isTagged ? [IF_NONE_MATCH] : []],
    responses: {
      "200": success,
      ...isTagged ? { "304": { description: "The answer is the one that `If-None-Match` names.", headers: ETAG } } : {},
      ...refusals(isAlwaysAnswered)
    },
    ...extension
  };
}
function parameter(schemaOf, called, required) {
  const { schema, about, expected } = (0,parameters/* parameterOf */.lS)(called);
  const description = `${about} (${expected})`;
  return { name: called, in: "query", required, description, schema: schemaOf(schema) };
}
function events(schemaOf) {
  const { schema, expected } = (0,parameters/* parameterOf */.lS)("after");
  const seen = {
    name: "Last-Event-ID",
    in: "header",
    description: `What a browser sends when it reconnects; it comes before \`after\` (${expected})`,
    schema: schemaOf(schema)
  };
  return {
    more: "Server-sent events. `x-events` has the schema of the JSON in `data` for each `event`.",
    content: { "text/event-stream": { schema: { type: "string" } } },
    parameters: [parameter(schemaOf, "after", false), seen],
    extension: {
      "x-events": Object.fromEntries(
        Object.entries(EVENTS).map(([kind, schema2]) => [kind, schemaOf(schema2)])
      )
    }
  };
}

;// CONCATENATED MODULE: ./.build/packages/server/src/openapi/document.js




const ABOUT = `Reads a paper-trading session: its book from the ledger, the machine from \`runtime-metrics.json\`. Nothing can be changed here.

- An address that is not in this document is answered 404, a method other than GET and HEAD 405. HEAD is answered as GET is, without the body. The dashboard's script and style have a hash in their names and are not listed.
- Parameters that are unknown, malformed or given twice are answered 400; pages, probes and \`/metrics\` ignore theirs.
- Later versions may add keys to answers: ignore those that you do not know. Entries of the journal and metrics of health checks that an older version wrote may lack keys.
- Money is in the quote currency; shares are fractions (0.05 is 5 %). What is not known, or does not apply, is \`null\`.`;
const SHAPE = {
  // As they are written: what is left out of a question, and keys that a later version adds to an answer, are no mistakes.
  io: "input",
  override({ jsonSchema }) {
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  }
};
const refOf = (id) => `#/components/schemas/${id}`;
function openApiDocument() {
  const { schemas } = json_schema_processors/* toJSONSchema */.bl(named, { ...SHAPE, uri: refOf });
  return {
    openapi: "3.1.0",
    info: { title: "Chimera", version: "1", summary: "A paper-trading session", description: ABOUT },
    servers: [{ url: "/" }],
    paths: pathItems(schemaOf),
    components: {
      responses: RESPONSES,
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
    }
  };
}
function schemaOf(schema) {
  const found = named.get(schema);
  return found ? { $ref: refOf(found.id) } : bare(json_schema_processors/* toJSONSchema */.bl(schema, SHAPE));
}
function bare({ $schema, $id, ...schema }) {
  return schema;
}


/***/ })

};
