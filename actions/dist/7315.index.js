export const id = 7315;
export const ids = [7315];
export const modules = {

/***/ 10111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ closedAmong)
/* harmony export */ });
const CLOSINGS = `(kind = 'write-off' OR (kind = 'fill' AND data ->> '$.side' = 'sell'))`;
function closedAmong(where) {
  return `(symbol, closed_at) IN (SELECT data ->> '$.symbol', time FROM journal WHERE ${CLOSINGS} AND ${where})`;
}


/***/ }),

/***/ 51983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ buyAndHold),
/* harmony export */   w: () => (/* binding */ heldLine)
/* harmony export */ });
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);

const MOST_STRETCHES = 2e3;
function buyAndHold(reader, span, setup) {
  const held = heldFrom(reader, span, setup);
  if (!held) return null;
  const { bases: _, ...result } = held;
  return result;
}
function heldFrom(reader, span, setup) {
  const { exitsOnly, periodMs } = setup;
  const symbols = setup.symbols.filter((symbol) => !exitsOnly.includes(symbol));
  const last = (0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPrices */ .lx)(reader, span.to, periodMs);
  const bases = symbols.flatMap((symbol) => {
    const first = (0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .firstPrice */ .M6)(reader, symbol, span, periodMs);
    return first ? [{ symbol, first }] : [];
  });
  if (bases.length < symbols.length || bases.length === 0) return null;
  const returns = bases.map(({ symbol, first }) => {
    return { symbol, return: (last.get(symbol)?.price ?? first.price) / first.price - 1 };
  });
  return {
    symbols: returns,
    mean: returns.reduce((sum, each) => sum + each.return, 0) / returns.length,
    from: Math.max(...bases.map(({ first }) => first.time)),
    bases
  };
}
function heldLine(reader, span, setup, value) {
  const found = heldFrom(reader, span, setup);
  if (!found) return null;
  const { bases, ...held } = found;
  const { periodMs } = setup;
  const until = Math.min(span.to, ...newestTime((0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPrices */ .lx)(reader, span.to, periodMs)));
  const keptMs = until - ((0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .summedUpUntil */ .hS)(reader, span) ?? span.from);
  const stretchMs = periodMs * Math.max(1, Math.ceil(keptMs / periodMs / MOST_STRETCHES));
  const steps = bases.flatMap(
    ({ symbol, first }, index) => (0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .closes */ .UR)(reader, symbol, span, { periodMs, stretchMs }).map(({ price, time }) => {
      return { time, index, growth: price / first.price };
    })
  ).toSorted((a, b) => a.time - b.time);
  const growths = bases.map(() => 1);
  const points = [{ time: Math.min(...bases.map(({ first }) => first.time)), equity: value }];
  for (const { time, index, growth } of steps) {
    growths[index] = growth;
    const equity = value * growths.reduce((sum, each) => sum + each, 0) / growths.length;
    if (points.at(-1)?.time === time) points.pop();
    points.push({ time, equity });
  }
  return { held, points };
}
function newestTime(prices) {
  return prices.size === 0 ? [] : [Math.max(...[...prices.values()].map(({ time }) => time))];
}


/***/ }),

/***/ 67439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ledgerFigures),
/* harmony export */   n: () => (/* binding */ holdOf)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);
/* harmony import */ var _book_hold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51983);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);
/* harmony import */ var _ledger_roll_up_equity_sums_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13610);
/* harmony import */ var _report_equity_curve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25306);
/* harmony import */ var _report_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18222);
/* harmony import */ var _report_period_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19734);
/* harmony import */ var _page_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71772);








function ledgerFigures(reader, session) {
  const opened = reader.row("SELECT time FROM journal WHERE kind = 'book-opened'");
  const to = reader.cursor()?.time ?? opened?.time ?? 0;
  const startingCash = Number(reader.identity()?.startingCash ?? 0);
  if (!opened) return { scopes: [], held: null, definitions: _page_data_js__WEBPACK_IMPORTED_MODULE_5__/* .PAGE_DEFINITIONS */ .d };
  const begun = reader.row(
    "SELECT time, data FROM journal WHERE kind = 'session-started' AND session = ?",
    session
  );
  const first = reader.firstSession();
  const whole = first && (0,_book_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .buyAndHold */ .d)(reader, { from: opened.time, to }, first.started.setup);
  const figures = bookFiguresOf(reader, opened.time, to, startingCash);
  const book = {
    name: "Whole book",
    from: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(opened.time),
    equity_before: startingCash,
    figures,
    ...holdOf(whole, figures.exposure)
  };
  const held = whole ? [to / 1e3, startingCash * (1 + whole.mean)] : null;
  if (!begun) return { scopes: [book], held, definitions: _page_data_js__WEBPACK_IMPORTED_MODULE_5__/* .PAGE_DEFINITIONS */ .d };
  const period = { from: begun.time, to, session };
  const start = { time: begun.time, equity: (0,_report_equity_curve_js__WEBPACK_IMPORTED_MODULE_2__/* .equityBefore */ .lA)(reader, begun.time, startingCash) };
  const trips = (0,_report_period_js__WEBPACK_IMPORTED_MODULE_4__/* .tripsIn */ .Yr)(reader, period).map(roundTrip);
  const ownFigures = (0,_report_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .periodFigures */ .HT)(
    start,
    (0,_report_equity_curve_js__WEBPACK_IMPORTED_MODULE_2__/* .equityPoints */ .HD)(reader, period),
    trips,
    (0,_report_period_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesIn */ .s9)(reader, period, "fill")
  );
  const { setup } = JSON.parse(begun.data);
  const own = {
    name: "This session",
    from: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(begun.time),
    equity_before: start.equity,
    figures: ownFigures,
    ...holdOf((0,_book_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .buyAndHold */ .d)(reader, period, setup), ownFigures.exposure)
  };
  return { scopes: [own, book], held, definitions: _page_data_js__WEBPACK_IMPORTED_MODULE_5__/* .PAGE_DEFINITIONS */ .d };
}
function holdOf(held, exposure) {
  if (!held) return { buy_and_hold: null, buy_and_hold_at_exposure: null, held_from: null };
  const { mean, from } = held;
  return {
    buy_and_hold: mean,
    buy_and_hold_at_exposure: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .atExposure */ .XP)(mean, exposure),
    held_from: typeof from === "number" ? (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(from) : from
  };
}
function bookFiguresOf(reader, from, to, startingCash) {
  const account = reader.row(
    "SELECT fills, fees, slippage, turnover FROM account"
  );
  return (0,_report_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .dated */ .dR)(
    (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h5)({
      startingCash,
      startedAt: from,
      ...(0,_ledger_roll_up_equity_sums_js__WEBPACK_IMPORTED_MODULE_7__/* .bookCurve */ .Pq)(reader, to),
      trips: reader.rows("SELECT * FROM trades ORDER BY number").map(roundTrip),
      fills: account?.fills ?? 0,
      fees: Number(account?.fees ?? 0),
      slippage: Number(account?.slippage ?? 0),
      turnover: Number(account?.turnover ?? 0)
    })
  );
}
function roundTrip({
  opened_at,
  closed_at,
  entry_price,
  exit_price,
  exit_reason,
  ...trip
}) {
  return {
    ...trip,
    openedAt: opened_at,
    closedAt: closed_at,
    entryPrice: entry_price,
    exitPrice: exit_price,
    exitReason: exit_reason
  };
}


/***/ }),

/***/ 98523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ LOG_COLUMNS),
/* harmony export */   RB: () => (/* binding */ logTail),
/* harmony export */   XF: () => (/* binding */ logSizes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27);



const LOG_COLUMNS = ["real_time", "level", "process", "message"];
const TAIL_BYTES = 64 * 1024;
const LINE = /^\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC\] \[([A-Z]+)\] (.*)$/;
function logTail(paths, limit) {
  const lines = [
    ...linesOf(paths.runtimeLog, "controller"),
    ...linesOf(paths.botLog, "bot"),
    ...linesOf(paths.serverLog, "server")
  ];
  return lines.toSorted((a, b) => Date.parse(a.real_time) - Date.parse(b.real_time)).slice(-limit);
}
function logSizes({ runtimeLog, botLog, serverLog }) {
  return [runtimeLog, botLog, serverLog].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
}
function linesOf(path, process) {
  return endOf(path).split("\n").flatMap((text) => {
    const [, day, time, level, message] = LINE.exec(text) ?? [];
    if (day === void 0 || level === void 0 || message === void 0) return [];
    return [{ real_time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(Date.parse(`${day}T${time}Z`)), level, process, message }];
  });
}
function endOf(path) {
  try {
    return (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnEnd */ .IB)(path, TAIL_BYTES);
  } catch {
    return "";
  }
}


/***/ }),

/***/ 71772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PAGE_DEFINITIONS),
/* harmony export */   x: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);

const PAGE_DEFINITIONS = { ..._chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG, ..._chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .benchmarkDefinitions */ .Ig };
function packed(rows, columns) {
  return {
    columns,
    rows: rows.map((row) => columns.map((column) => row[column]))
  };
}


/***/ }),

/***/ 7315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ LOG_LINES),
/* harmony export */   lG: () => (/* binding */ serverPage),
/* harmony export */   wC: () => (/* binding */ serverPageState)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _report_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19734);
/* harmony import */ var _server_events_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27062);
/* harmony import */ var _server_events_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92107);
/* harmony import */ var _server_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68186);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14187);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67439);
/* harmony import */ var _log_tail_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98523);
/* harmony import */ var _page_data_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71772);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48866);










const LOG_LINES = 200;
function serverPageState({ plan, ledger, metrics }) {
  const sizes = (0,_log_tail_js__WEBPACK_IMPORTED_MODULE_7__/* .logSizes */ .XF)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)(plan.workdir, plan.book));
  return [ledger.state(), metrics()?.timestamp ?? "", ...sizes].join(" ");
}
function serverPage(session) {
  const { plan, ledger } = session;
  const current = (0,_server_status_js__WEBPACK_IMPORTED_MODULE_4__/* .status */ .h)(session);
  const log = (0,_page_data_js__WEBPACK_IMPORTED_MODULE_8__/* .packed */ .x)((0,_log_tail_js__WEBPACK_IMPORTED_MODULE_7__/* .logTail */ .RB)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)(plan.workdir, plan.book), LOG_LINES), _log_tail_js__WEBPACK_IMPORTED_MODULE_7__/* .LOG_COLUMNS */ .Ji);
  return ledger.read((reader) => {
    const opened = reader.row("SELECT time FROM journal WHERE kind = 'book-opened'");
    const from = opened?.time ?? plan.start;
    const periodMs = plan.setup.periodMs;
    const start = { time: from, equity: Number(reader.identity()?.startingCash ?? 0) };
    return {
      format: 1,
      origin: "server",
      cursor: (0,_server_events_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCursor */ .yS)((0,_server_events_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(reader)),
      period: { from: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(from), to: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(reader.cursor()?.time ?? from) },
      status: current,
      period_seconds: periodMs / 1e3,
      ...(0,_tables_js__WEBPACK_IMPORTED_MODULE_9__/* .tablesOf */ .tI)(reader, _report_period_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_BOOK */ .c3, {
        start,
        periodMs,
        setup: reader.firstSession()?.started.setup ?? null,
        limits: _tables_js__WEBPACK_IMPORTED_MODULE_9__/* .SERVER_LIMITS */ .L_
      }),
      book: (0,_server_events_news_js__WEBPACK_IMPORTED_MODULE_3__/* .standing */ .J)(reader),
      figures: (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerFigures */ .X)(reader, plan.id),
      log,
      report: null
    };
  });
}


/***/ }),

/***/ 48866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SK: () => (/* binding */ FILE_LIMITS),
  L_: () => (/* binding */ SERVER_LIMITS),
  tI: () => (/* binding */ tablesOf)
});

// UNUSED EXPORTS: FILL_COLUMNS, TRADE_COLUMNS

// EXTERNAL MODULE: ./.build/packages/runtime/src/book/hold.js
var hold = __webpack_require__(51983);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/prices.js
var prices = __webpack_require__(60392);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/roll-up/equity-sums.js
var equity_sums = __webpack_require__(13610);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/equity-curve.js
var equity_curve = __webpack_require__(25306);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/period.js
var report_period = __webpack_require__(19734);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/observations.js
var observations = __webpack_require__(52771);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/query.js
var query = __webpack_require__(1166);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/signals.js
var server_signals = __webpack_require__(4931);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/trades.js
var server_trades = __webpack_require__(45287);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/candles.js
var candles = __webpack_require__(28546);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/page/candles.js

const FACTORS = [1, 2, 3, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440];
function packedCandles(reader, { from, to, periodMs }, most) {
  const needed = (0,candles/* countCandles */.UU)(reader, { from, to }) / most;
  const factor = FACTORS.find((each) => each >= needed) ?? Math.ceil(needed);
  const spanMs = factor * periodMs;
  const bySymbol = {};
  const newest = /* @__PURE__ */ new Map();
  for (const row of (0,candles/* goodCandles */.gW)(reader, { from, to })) {
    const { symbol, start } = row;
    if (start <= (newest.get(symbol) ?? -1)) continue;
    newest.set(symbol, start);
    bySymbol[symbol] ??= [];
    add(bySymbol[symbol], row, spanMs);
  }
  return { period_seconds: spanMs / 1e3, rows: bySymbol };
}
function add(bars, { start, open, high, low, close, volume }, spanMs) {
  const time = (start - start % spanMs) / 1e3;
  const last = bars.at(-1);
  if (last?.[0] !== time) {
    bars.push([time, open, high, low, close, volume]);
    return;
  }
  last[2] = Math.max(last[2], high);
  last[3] = Math.min(last[3], low);
  last[4] = close;
  last[5] = Number((last[5] + volume).toPrecision(12));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/page/orders.js


const ORDER_COLUMNS = [
  "seq",
  "id",
  "placed_at",
  "ended_at",
  "symbol",
  "side",
  "type",
  "quantity",
  "price",
  "status",
  "cancelled",
  "parent",
  "reason"
];
function ordersUntil(reader, { from, to }, most) {
  const [upTo, ...ends] = (0,report_period/* journalUpTo */.Ix)(to);
  const rows = reader.rows(
    `WITH placed AS (
       SELECT seq, time, data, data ->> '$.id' AS id FROM journal
       WHERE kind = 'order' AND ${upTo} ORDER BY seq DESC LIMIT ?),
     done AS (
       SELECT data ->> '$.order' AS id, max(time) AS time, max(kind = 'cancel') AS is_cancelled,
         max(CASE WHEN kind = 'cancel' THEN data ->> '$.reason' END) AS reason
       FROM journal WHERE kind IN ('fill', 'cancel') AND seq >= (SELECT ifnull(min(seq), 0) FROM placed) AND ${upTo}
       GROUP BY 1)
     SELECT placed.seq, placed.time, placed.data,
       CASE WHEN open_orders.id IS NOT NULL THEN iif(triggered, 'triggered', 'open')
            WHEN done.id IS NULL THEN 'open' WHEN is_cancelled THEN 'cancelled' ELSE 'filled' END AS status,
       iif(open_orders.id IS NULL, done.time, NULL) AS ended, done.reason AS cancelled
     FROM placed LEFT JOIN done ON done.id = placed.id LEFT JOIN open_orders ON open_orders.id = placed.id
     WHERE open_orders.id IS NOT NULL OR ifnull(done.time, ?) > ? ORDER BY placed.seq`,
    ...ends,
    most,
    ...ends,
    Number.MAX_SAFE_INTEGER,
    from
  );
  return rows.map(({ seq, time, data, status, ended, cancelled }) => {
    const { id, symbol, side, type, quantity, price, parent, reason } = JSON.parse(data);
    const standing = { status, ended_at: ended === null ? null : (0,clock/* isoTime */.Ly)(ended), cancelled };
    return {
      seq,
      id,
      placed_at: (0,clock/* isoTime */.Ly)(time),
      symbol,
      side,
      type,
      quantity,
      price,
      ...standing,
      parent,
      reason
    };
  });
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/page/page-data.js
var page_data = __webpack_require__(71772);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/thinning.js
var thinning = __webpack_require__(25357);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/page/tables.js














const TRADE_COLUMNS = [
  "number",
  "symbol",
  "opened_at",
  "closed_at",
  "quantity",
  "entry_price",
  "exit_price",
  "pnl",
  "fees",
  "exit_reason"
];
const FILL_COLUMNS = [
  "seq",
  "time",
  "order",
  "symbol",
  "side",
  "quantity",
  "price",
  "fee",
  "slippage",
  "reason"
];
const SIGNAL_COLUMNS = [
  "seq",
  "time",
  "symbol",
  "action",
  "confidence",
  "stop",
  "target",
  "reason",
  "verdict"
];
const HEALTH_COLUMNS = ["id", "time", "level", "cpu", "memory", "disk", "data_age", "errors", "reasons"];
const INCIDENT_COLUMNS = ["id", "time", "real_time", "severity", "source", "kind", "message"];
const NO_NOTES = [
  "signal",
  "refusal",
  "order",
  "fill",
  "cancel",
  "trigger",
  "day-started",
  "book-opened"
];
const MOST_NOTES = 500;
const HOUR_MS = 36e5;
const LEVELS = ["healthy", "degraded", "unhealthy", "critical"];
function tablesOf(reader, period, { start, periodMs, setup, limits }) {
  const { from, to } = period;
  const omissions = [];
  const candles = packedCandles(reader, { from, to, periodMs }, limits.candles);
  const factor = candles.period_seconds * 1e3 / periodMs;
  if (factor > 1) {
    omissions.push(
      `Each candle stands for ${factor} of the market's: first open, last close, highest and lowest.`
    );
  }
  const begins = Math.min(...Object.values(candles.rows).map(([first2]) => (first2?.[0] ?? 0) * 1e3));
  if (Number.isFinite(begins) && (0,prices/* summedUpUntil */.hS)(reader, { from: start.time, to }) !== null) {
    omissions.push(
      `The price chart begins at ${(0,clock/* isoTime */.Ly)(begins)}: of older candles prices by the hour or day are kept, which buy and hold goes by.`
    );
  }
  const holding = setup && (0,hold/* heldLine */.w)(reader, { from: start.time, to }, setup, start.equity);
  if (holding && holding.held.from - start.time >= HOUR_MS) {
    omissions.push(`Buy and hold begins at ${(0,clock/* isoTime */.Ly)(holding.held.from)}: older prices are not known.`);
  }
  const points = (0,equity_curve/* equityPoints */.HD)(reader, period);
  const line = (0,thinning/* extremes */.o)(points, limits.points);
  const sums = period === report_period/* WHOLE_BOOK */.c3 ? (0,equity_sums/* equitySums */.Or)(reader) : null;
  const noted = sums ? sums.state.points + points.filter(({ time }) => time > sums.through).length : points.length;
  if (line.length < noted) {
    omissions.push(
      `The equity line shows ${line.length} of ${noted} points: of each stretch the lowest, the highest and the last.`
    );
  }
  const first = { ...start, exposure: 0 };
  const checks = (0,report_period/* rowsIn */.Nn)(reader, period, "health").map(checkOf);
  const shownChecks = (0,thinning/* worst */.Q)(checks, limits.checks, ({ level, cpu }) => LEVELS.indexOf(level) * 1e3 + cpu);
  if (shownChecks.length < checks.length) {
    omissions.push(
      `Of ${checks.length} health checks the worst ${shownChecks.length} of their stretches are shown.`
    );
  }
  const newest = (rows, most, what, total = rows.length) => {
    if (total > most) omissions.push(`The newest ${most} of ${total} ${what} are listed.`);
    return rows.slice(-most);
  };
  const signals = (0,report_period/* newestIn */._2)(reader, period, ["signal"], limits.signals);
  const verdicts = (0,server_signals/* verdictsOf */.W5)(reader, signals, Number.MAX_SAFE_INTEGER);
  const trades = tradesIn(reader, period, limits.trades);
  const tradeCount = period === report_period/* WHOLE_BOOK */.c3 ? reader.row("SELECT count(*) AS n FROM trades")?.n ?? 0 : trades.length;
  const count = (kind) => (0,report_period/* countIn */.ry)(reader, period, kind);
  return {
    candles,
    equity: (0,page_data/* packed */.x)(
      [...points.length > 0 ? [first] : [], ...line].map(({ time, equity, exposure }) => ({
        time: time / 1e3,
        equity: rounded(equity),
        exposure: Number((exposure ?? 0).toFixed(4))
      })),
      ["time", "equity", "exposure"]
    ),
    held: heldOf(holding, limits.points),
    trades: (0,page_data/* packed */.x)(newest(trades, limits.trades, "trades", tradeCount).map(server_trades/* listedTrade */.O), TRADE_COLUMNS),
    fills: (0,page_data/* packed */.x)(
      newest(fillsIn(reader, period, limits.fills), limits.fills, "fills", count("fill")),
      FILL_COLUMNS
    ),
    orders: (0,page_data/* packed */.x)(ordersUntil(reader, period, limits.orders), ORDER_COLUMNS),
    signals: (0,page_data/* packed */.x)(
      newest(
        signals.map((signal) => (0,server_signals/* listedSignal */.qE)(signal, verdicts)),
        limits.signals,
        "signals",
        count("signal")
      ),
      SIGNAL_COLUMNS
    ),
    notes: notesIn(reader, period),
    incidents: (0,page_data/* packed */.x)(
      (0,report_period/* rowsIn */.Nn)(reader, period, "incidents").slice(-MOST_NOTES).map(observations/* listedIncident */.Gt),
      INCIDENT_COLUMNS
    ),
    health: (0,page_data/* packed */.x)(shownChecks, HEALTH_COLUMNS),
    omissions
  };
}
function heldOf(line, most) {
  if (!line) return null;
  const rows = (0,thinning/* extremes */.o)(line.points, most).map(({ time, equity }) => [
    time / 1e3,
    rounded(equity)
  ]);
  return { from: (0,clock/* isoTime */.Ly)(line.held.from), rows };
}
function tradesIn(reader, period, most) {
  if (period !== report_period/* WHOLE_BOOK */.c3) return (0,report_period/* tripsIn */.Yr)(reader, period);
  const newest = "SELECT * FROM trades ORDER BY number DESC LIMIT ?";
  return reader.rows(newest, most).toReversed();
}
function fillsIn(reader, period, limit) {
  const rows = (0,report_period/* newestIn */._2)(reader, period, ["fill"], limit);
  return rows.map(({ seq, time, data }) => ({ seq, time: (0,clock/* isoTime */.Ly)(time), ...data }));
}
function notesIn(reader, period) {
  const kinds = kindsIn(reader).filter((kind) => !NO_NOTES.includes(kind));
  const notes = (0,report_period/* newestIn */._2)(reader, period, kinds, MOST_NOTES).map(({ seq, time, kind, data }) => {
    const { setup, marks, ...told } = data;
    return { seq, time: (0,clock/* isoTime */.Ly)(time), kind, data: told };
  });
  return (0,page_data/* packed */.x)(notes, ["seq", "time", "kind", "data"]);
}
function kindsIn(reader) {
  const rows = reader.rows(
    `WITH RECURSIVE known(kind) AS (SELECT min(kind) FROM journal
       UNION ALL SELECT (SELECT min(kind) FROM journal WHERE kind > known.kind) FROM known WHERE kind IS NOT NULL)
     SELECT kind FROM known`
  );
  return rows.flatMap(({ kind }) => kind === null ? [] : [kind]);
}
function checkOf({ id, time, level, metrics }) {
  const { system, market, application } = JSON.parse(metrics);
  return {
    id,
    time: (0,clock/* isoTime */.Ly)(time),
    level,
    cpu: system.cpu_percent,
    memory: system.memory_percent,
    disk: system.disk_percent,
    data_age: market.data_age_seconds,
    errors: application.error_count,
    reasons: application.health_reasons ?? []
  };
}
function rounded(value) {
  return Number(value.toPrecision(12));
}
const SERVER_LIMITS = {
  candles: 3e4,
  points: 6e3,
  trades: query/* MOST_ROWS */.w,
  orders: 6e3,
  fills: 6e3,
  signals: 3e3,
  checks: 2e3
};
const FILE_LIMITS = {
  candles: 14e3,
  points: 3e3,
  trades: 5e3,
  orders: 2500,
  fills: 2500,
  signals: 1e3,
  checks: 1e3
};


/***/ }),

/***/ 25357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   o: () => (/* binding */ extremes)
/* harmony export */ });
function extremes(points, most) {
  if (points.length <= most) return points;
  const stretches = Math.max(1, Math.floor((most - 2) / 3));
  const kept = new Set(deepestFall(points));
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const first = Math.floor(stretch * points.length / stretches);
    const end = Math.floor((stretch + 1) * points.length / stretches);
    for (const index of [...lowAndHigh(points, first, end), end - 1]) kept.add(index);
  }
  return [...kept].toSorted((a, b) => a - b).map((index) => points[index]);
}
function lowAndHigh(points, first, end) {
  let [low, high] = [first, first];
  for (let index = first; index < end; index += 1) {
    if (points[index].equity < points[low].equity) low = index;
    if (points[index].equity > points[high].equity) high = index;
  }
  return [low, high];
}
function deepestFall(points) {
  let peak = 0;
  let [from, to] = [0, 0];
  let deepest = 1;
  for (const [index, { equity }] of points.entries()) {
    if (equity > points[peak].equity) peak = index;
    const left = equity / points[peak].equity;
    if (left < deepest) [from, to, deepest] = [peak, index, left];
  }
  return [from, to];
}
function worst(rows, most, badness) {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, stretch) => {
    const first = Math.floor(stretch * rows.length / most);
    const end = Math.floor((stretch + 1) * rows.length / most);
    return rows.slice(first, end).reduce((bad, row) => badness(row) > badness(bad) ? row : bad);
  });
}


/***/ }),

/***/ 32989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ mondayOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   J7: () => (/* binding */ dayStart),
/* harmony export */   KP: () => (/* binding */ weekName),
/* harmony export */   SG: () => (/* binding */ monthClosedBy),
/* harmony export */   aw: () => (/* binding */ weekClosedBy),
/* harmony export */   i6: () => (/* binding */ dayClosedBy),
/* harmony export */   mb: () => (/* binding */ WEEK_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
/* unused harmony export monthEnd */
const DAY_MS = 864e5;
const WEEK_MS = 7 * DAY_MS;
function dayStart(time) {
  return Math.floor(time / DAY_MS) * DAY_MS;
}
function dayClosedBy(time) {
  return dayStart(time - 1);
}
function weekClosedBy(time) {
  return weekStart(time - 1);
}
function monthOf(time) {
  return new Date(time).toISOString().slice(0, 7);
}
function monthClosedBy(time) {
  return monthOf(time - 1);
}
function monthEnd(time) {
  const date = new Date(time - 1);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
const FIRST_MONDAY = 4 * DAY_MS;
function weekStart(time) {
  return FIRST_MONDAY + Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS;
}
function weekName(time) {
  const thursday = weekStart(time) + 3 * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}
function mondayOf(year, week) {
  return weekStart(Date.UTC(year, 0, 4)) + (week - 1) * WEEK_MS;
}


/***/ }),

/***/ 25306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ equityPoints),
/* harmony export */   jJ: () => (/* binding */ sampled),
/* harmony export */   lA: () => (/* binding */ equityBefore)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _ledger_roll_up_equity_sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13610);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32989);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19734);




const MOST_SAMPLES = 26;
const MOST_DATED_SAMPLES = 16;
const ROUND_STRETCHES_MS = [1, 2, 3, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440].map(
  (minutes) => minutes * 6e4
);
function equityPoints(reader, period) {
  return (0,_period_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsIn */ .Nn)(reader, period, "equity").map(_ledger_roll_up_equity_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .pointOf */ .qk);
}
function equityBefore(reader, from, startingCash) {
  const query = "SELECT equity FROM equity WHERE time <= ? ORDER BY time DESC LIMIT 1";
  return reader.row(query, from)?.equity ?? startingCash;
}
function sampled(start, points) {
  const end = points.at(-1)?.time ?? start.time;
  const isDated = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayClosedBy */ .i6)(end) > (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dayStart */ .J7)(start.time);
  const shortest = (end - start.time) / ((isDated ? MOST_DATED_SAMPLES : MOST_SAMPLES) - 2);
  const stretchMs = ROUND_STRETCHES_MS.find((each) => each >= shortest) ?? shortest;
  const stretchOf = ({ time }) => Math.ceil(time / stretchMs);
  const kept = points.filter((point, index) => {
    const next = points[index + 1];
    return next === void 0 || stretchOf(next) > stretchOf(point);
  });
  return [start, ...kept].map(({ time, equity }) => ({ time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(time), equity }));
}


/***/ }),

/***/ 18222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ periodFigures),
/* harmony export */   RC: () => (/* binding */ bookFigures),
/* harmony export */   dR: () => (/* binding */ dated)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);
/* harmony import */ var _ledger_roll_up_equity_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13610);



function periodFigures(start, points, trips, fills) {
  return dated(
    (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h5)({
      startingCash: start.equity,
      startedAt: start.time,
      points,
      trips,
      fills: fills.length,
      fees: sum(fills.map(({ data }) => Number(data.fee))),
      slippage: sum(fills.map(({ data }) => Number(data.slippage))),
      turnover: sum(fills.map(({ data }) => Number(data.quantity) * Number(data.price)))
    })
  );
}
function bookFigures(reader, to, book, startingCash) {
  const opened = reader.row("SELECT time FROM journal WHERE kind = 'book-opened'");
  const startedAt = opened?.time ?? 0;
  const figures = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h5)({
    startingCash,
    startedAt,
    ...(0,_ledger_roll_up_equity_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .bookCurve */ .Pq)(reader, to),
    trips: book.trips,
    fills: book.fillCount,
    fees: Number(book.fees.toFixed()),
    slippage: Number(book.slippage.toFixed()),
    turnover: Number(book.turnover.toFixed())
  });
  return { ...dated(figures), since: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(startedAt) };
}
function dated({ drawdown, ...figures }) {
  const { fraction, durationMs, peakAt, troughAt, recoveredAt } = drawdown;
  const at = (time) => time === null ? null : (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(time);
  return {
    ...figures,
    drawdown: {
      fraction,
      durationMs,
      peakAt: at(peakAt),
      troughAt: at(troughAt),
      recoveredAt: at(recoveredAt)
    }
  };
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 19734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ journalUpTo),
/* harmony export */   Nn: () => (/* binding */ rowsIn),
/* harmony export */   Yr: () => (/* binding */ tripsIn),
/* harmony export */   _2: () => (/* binding */ newestIn),
/* harmony export */   c3: () => (/* binding */ WHOLE_BOOK),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var _book_closed_trips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10111);

const WHOLE_BOOK = { from: 0, to: Number.MAX_SAFE_INTEGER, session: null };
const AT_NEXT_OPEN = `(seq > ifnull((SELECT note.seq FROM equity AS note WHERE note.time <= ? ORDER BY note.time DESC LIMIT 1), 0)
  AND EXISTS (SELECT 1 FROM equity AS note
    WHERE note.session = journal.session AND note.time > ? AND note.seq >= journal.seq))`;
function journalUpTo(time, isUpTo = true) {
  const at = isUpTo ? `NOT ${AT_NEXT_OPEN}` : AT_NEXT_OPEN;
  return [`(time ${isUpTo ? "<" : ">"} ? OR (time = ? AND ${at}))`, time, time, time, time];
}
function journalBounds(reader, { from, to, session }) {
  const [upTo, ...end] = to === WHOLE_BOOK.to ? ["1"] : journalUpTo(to);
  const [after, ...start] = journalUpTo(from, false);
  if (session === null) {
    const first = reader.entryBefore(from);
    if (first === 0 && from <= 0) return [upTo, ...end];
    const begun2 = "SELECT session FROM journal WHERE kind = 'session-started' AND time < ? AND seq >= ?";
    const where = `${upTo} AND seq >= ? AND (${after} OR session NOT IN (${begun2}))`;
    return [where, ...end, first, ...start, from, first];
  }
  const span = reader.sessionSpan(session);
  const bounds = [span?.first ?? 0, span?.last ?? -1];
  const begun = "SELECT 1 FROM journal WHERE kind = 'session-started' AND session = ? AND time < ?";
  return [
    `${upTo} AND seq BETWEEN ? AND ? AND (${after} OR NOT EXISTS (${begun}))`,
    ...end,
    ...bounds,
    ...start,
    session,
    from
  ];
}
function rowsIn(reader, { from, to, session }, table) {
  const begun = `SELECT 1 FROM journal WHERE session = ${table}.session AND +kind = 'session-started' AND time < ?`;
  const rows = reader.rows(
    `SELECT * FROM ${table} WHERE time >= ? AND time <= ? AND session = ifnull(?, session)
       AND (time > ? OR NOT EXISTS (${begun})) ORDER BY time`,
    from,
    to,
    session,
    from,
    from
  );
  return table === "equity" ? [...madeUp(reader, { from, to, session }), ...rows] : rows;
}
function madeUp(reader, { from, to, session }) {
  return reader.rows(
    `SELECT * FROM equity WHERE time < ? AND time <= ? AND session = ifnull(?, session) AND session IN (
       SELECT session FROM journal WHERE kind = 'session-started' AND time >= ? AND seq >= ?) ORDER BY time`,
    from,
    to,
    session,
    from,
    reader.entryBefore(from)
  );
}
function entriesIn(reader, period, kind) {
  const [where, ...values] = journalBounds(reader, period);
  const query = `SELECT session, time, data FROM journal WHERE kind = ? AND ${where} ORDER BY seq`;
  const rows = reader.rows(query, kind, ...values);
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }));
}
function tripsIn(reader, period) {
  const [where, ...values] = journalBounds(reader, period);
  return reader.rows(`SELECT * FROM trades WHERE ${(0,_book_closed_trips_js__WEBPACK_IMPORTED_MODULE_0__/* .closedAmong */ .R)(where)} ORDER BY number`, ...values);
}
function newestIn(reader, period, kinds, limit) {
  const [where, ...values] = journalBounds(reader, period);
  const newest = `SELECT seq FROM (SELECT seq FROM journal WHERE kind = ? AND ${where} ORDER BY seq DESC LIMIT ?)`;
  const query = `SELECT seq, time, kind, data FROM journal WHERE seq IN (${kinds.map(() => newest).join(" UNION ALL ")})
    ORDER BY seq DESC LIMIT ?`;
  const asked = kinds.flatMap((kind) => [kind, ...values, limit]);
  const rows = reader.rows(query, ...asked, limit);
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) })).toReversed();
}
function countIn(reader, period, kind) {
  const [where, ...values] = journalBounds(reader, period);
  const query = `SELECT count(*) AS n FROM journal WHERE kind = ? AND ${where}`;
  return reader.row(query, kind, ...values)?.n ?? 0;
}


/***/ }),

/***/ 27062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ parseCursor),
/* harmony export */   KL: () => (/* binding */ CURSOR_FORM),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   xH: () => (/* binding */ START_OF_BOOK),
/* harmony export */   yS: () => (/* binding */ formatCursor)
/* harmony export */ });
/* harmony import */ var _book_candles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28546);

const SEAL_LENGTH = 8;
const CURSOR_FORM = /^(\d{1,15})-([0-9a-f]{8})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/;
const START_OF_BOOK = {
  seq: 0,
  seal: "0".repeat(SEAL_LENGTH),
  event: 0,
  equity: 0,
  trade: 0,
  incident: 0,
  health: 0
};
function sealOf(hash) {
  return hash.slice(0, SEAL_LENGTH);
}
function formatCursor({ seq, seal, event, equity, trade, incident, health }) {
  return [`${seq}-${seal}`, event, equity, trade, incident, health].join(".");
}
function parseCursor(text) {
  const [, seq, seal, ...rest] = CURSOR_FORM.exec(text) ?? [];
  if (seq === void 0 || seal === void 0) return void 0;
  const [event = 0, equity = 0, trade = 0, incident = 0, health = 0] = rest.map(Number);
  return { seq: Number(seq), seal, event, equity, trade, incident, health };
}
function headOf(reader) {
  const head = reader.head();
  const newest = reader.row(
    `SELECT (SELECT ifnull(max(time), 0) FROM equity) AS equity,
            (SELECT ifnull(max(number), 0) FROM trades) AS trade,
            (SELECT ifnull(max(id), 0) FROM incidents) AS incident,
            (SELECT ifnull(max(id), 0) FROM health) AS health`
  );
  const seal = head ? sealOf(head.hash) : START_OF_BOOK.seal;
  return { ...START_OF_BOOK, ...newest, event: (0,_book_candles_js__WEBPACK_IMPORTED_MODULE_0__/* .newestEvent */ .jd)(reader), seq: head?.seq ?? 0, seal };
}
function belongsTo({ seq, seal }, reader) {
  if (seq === 0) return true;
  const row = reader.row("SELECT hash FROM journal WHERE seq = ?", seq);
  return row !== void 0 && sealOf(row.hash) === seal;
}


/***/ }),

/***/ 92107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing),
/* harmony export */   k: () => (/* binding */ newsAfter)
/* harmony export */ });
/* harmony import */ var _book_candles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28546);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(313);
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52771);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15254);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25921);
/* harmony import */ var _trades_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45287);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27062);







function newsAfter(reader, from, lastPoint, bounds) {
  const news = [];
  let cursor = from;
  let isWhole = true;
  const { most, upTo } = bounds;
  const tell = (kind, data, moved) => {
    cursor = { ...cursor, ...moved };
    news.push({ kind, data, cursor });
  };
  const counted = (rows) => {
    isWhole &&= rows.length < most;
    return rows;
  };
  for (const row of counted((0,_book_candles_js__WEBPACK_IMPORTED_MODULE_6__/* .candlesAfter */ .hK)(reader, from.event, most, upTo?.event)))
    tell("candle", { symbol: row.symbol, ...(0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .listedCandle */ .F)(row) }, { event: row.id });
  const after = (table, key, last, end) => counted(rowsAfter(reader, table, key, { last, end, most }));
  for (const row of after("journal", "seq", from.seq, upTo?.seq)) {
    tell("journal", (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .listedEntry */ .U)(row), { seq: row.seq, seal: (0,_cursor_js__WEBPACK_IMPORTED_MODULE_5__/* .sealOf */ .Ru)(row.hash) });
  }
  for (const row of after("equity", "time", from.equity - 1, upTo?.equity)) {
    if (row.time === from.equity && row.equity === lastPoint) continue;
    tell("equity", (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .listedEquity */ .d1)(row), { equity: row.time });
  }
  for (const row of after("trades", "number", from.trade, upTo?.trade)) {
    tell("trade", (0,_trades_js__WEBPACK_IMPORTED_MODULE_4__/* .listedTrade */ .O)(row), { trade: row.number });
  }
  const isMoved = news.length > 0;
  for (const row of after("incidents", "id", from.incident, upTo?.incident)) {
    tell("incident", (0,_observations_js__WEBPACK_IMPORTED_MODULE_1__/* .listedIncident */ .Gt)(row), { incident: row.id });
  }
  for (const row of after("health", "id", from.health, upTo?.health)) {
    tell("health", (0,_observations_js__WEBPACK_IMPORTED_MODULE_1__/* .listedCheck */ .Kc)(row), { health: row.id });
  }
  if (isMoved) tell("book", standing(reader), {});
  return { news, isWhole };
}
function standing(reader) {
  const orders = reader.rows(
    "SELECT id, filled, triggered FROM open_orders ORDER BY id"
  );
  const account = reader.row(
    "SELECT cash, realized, fees FROM account"
  );
  return {
    positions: (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsIn */ .Y)(reader),
    open_orders: orders.map(({ id, filled, triggered }) => ({ id, filled, triggered: triggered === 1 })),
    account: account ? { ...account } : null
  };
}
function rowsAfter(reader, table, key, { last, end, most }) {
  const sql = `SELECT * FROM ${table} WHERE ${key} > ? AND ${key} <= ? ORDER BY ${key} LIMIT ?`;
  return reader.rows(sql, last, end ?? Number.MAX_SAFE_INTEGER, most);
}


/***/ }),

/***/ 29037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ entriesFrom),
/* harmony export */   _p: () => (/* binding */ newestJournal),
/* harmony export */   v5: () => (/* binding */ newestEntries),
/* harmony export */   wg: () => (/* binding */ newestOpenOrders)
/* harmony export */ });
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95715);

const SELECT = "SELECT seq, session, time, kind, data FROM journal";
function pageOf({ since, until, limit, offset }) {
  return [since ?? 0, until ?? Number.MAX_SAFE_INTEGER, limit, offset];
}
const IN_TIME = "time BETWEEN ? AND ? ORDER BY seq DESC LIMIT ? OFFSET ?";
function newestEntries(reader, kind, query, current) {
  const { first, last } = (0,_session_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(reader, query.session ?? current, current);
  const sql = `${SELECT} WHERE kind = ? AND seq BETWEEN ? AND ? AND ${IN_TIME}`;
  return reader.rows(sql, kind, first, last, ...pageOf(query)).map(parsed).toReversed();
}
function newestJournal(reader, query, current) {
  const { first, last } = (0,_session_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(reader, query.session ?? current, current);
  const sql = `SELECT * FROM journal WHERE seq BETWEEN ? AND ? AND ${IN_TIME}`;
  return reader.rows(sql, first, last, ...pageOf(query)).toReversed();
}
function newestOpenOrders(reader, query, current) {
  const { first, last } = (0,_session_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(reader, query.session ?? "all", current);
  const sql = `${SELECT} WHERE kind = 'order' AND seq BETWEEN ? AND ?
    AND json_extract(data, '$.id') IN (SELECT id FROM open_orders) AND ${IN_TIME}`;
  return reader.rows(sql, first, last, ...pageOf(query)).map(parsed).toReversed();
}
function entriesFrom(reader, kinds, seq, last = Number.MAX_SAFE_INTEGER) {
  const marks = kinds.map(() => "?").join(", ");
  const sql = `${SELECT} WHERE kind IN (${marks}) AND seq BETWEEN ? AND ? ORDER BY seq`;
  return reader.rows(sql, ...kinds, seq, last).map(parsed);
}
function parsed(row) {
  return { ...row, data: JSON.parse(row.data) };
}


/***/ }),

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listedEntry),
/* harmony export */   W: () => (/* binding */ journal)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _journal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29037);


function journal({ plan, ledger }, query) {
  return ledger.read((reader) => ({
    journal: (0,_journal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .newestJournal */ ._p)(reader, query, plan.id).map(listedEntry)
  }));
}
function listedEntry({ seq, session, time, kind, data, hash }) {
  return { seq, session, time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(time), kind, data: JSON.parse(data), hash };
}


/***/ }),

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ newestRows)
/* harmony export */ });
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95715);

function newestRows(reader, { name, order }, { limit, offset, since, until, session }, current) {
  const wanted = session ?? current;
  (0,_session_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(reader, wanted, current);
  const conditions = [
    ...wanted === "all" ? [] : [{ sql: "session = ?", values: [wanted] }],
    ...since === null ? [] : [{ sql: "time >= ?", values: [since] }],
    ...until === null ? [] : [{ sql: "time <= ?", values: [until] }],
    { sql: "1", values: [] }
  ];
  const where = conditions.map(({ sql: sql2 }) => sql2).join(" AND ");
  const values = conditions.flatMap((condition) => condition.values);
  const sql = `SELECT * FROM ${name} WHERE ${where} ORDER BY ${order} DESC LIMIT ? OFFSET ?`;
  return reader.rows(sql, ...values, limit, offset).toReversed();
}


/***/ }),

/***/ 52771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ listedIncident),
/* harmony export */   Kc: () => (/* binding */ listedCheck),
/* harmony export */   MT: () => (/* binding */ incidents),
/* harmony export */   vK: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _newest_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18);


function incidents({ plan, ledger }, query) {
  const table = { name: "incidents", order: "id" };
  return ledger.read((reader) => ({
    incidents: (0,_newest_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRows */ .m)(reader, table, query, plan.id).map(listedIncident)
  }));
}
function listedIncident(incident) {
  return { ...incident, time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(incident.time), real_time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(incident.real_time) };
}
function health({ plan, ledger }, query) {
  const table = { name: "health", order: "id" };
  return ledger.read((reader) => ({
    checks: (0,_newest_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRows */ .m)(reader, table, query, plan.id).map(listedCheck)
  }));
}
function listedCheck(check) {
  return {
    ...check,
    time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(check.time),
    real_time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(check.real_time),
    metrics: JSON.parse(check.metrics)
  };
}


/***/ }),

/***/ 15254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ positions),
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _monitor_quarantined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96817);


function positions({ ledger }) {
  return ledger.read((reader) => ({ positions: positionsIn(reader) }));
}
function positionsIn(reader) {
  const marks = (0,_monitor_quarantined_js__WEBPACK_IMPORTED_MODULE_1__/* .marksIn */ .M)(reader);
  const quarantined = new Set((0,_monitor_quarantined_js__WEBPACK_IMPORTED_MODULE_1__/* .quarantinedIn */ .u)(reader).map(({ symbol }) => symbol));
  const orders = reader.rows("SELECT data FROM open_orders").map(({ data }) => JSON.parse(data));
  const exit = (symbol, type) => orders.find((order) => order.symbol === symbol && order.type === type)?.price ?? null;
  const rows = reader.rows("SELECT * FROM positions ORDER BY symbol");
  return rows.map(({ symbol, quantity, cost, entry_price, opened_at }) => {
    const known = marks.get(symbol);
    const mark = known?.price ?? entry_price;
    const value = Number(quantity) * mark;
    return {
      symbol,
      quantity,
      cost,
      entry_price,
      opened_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(opened_at),
      mark_price: mark,
      mark_time: known ? (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(known.time) : null,
      quarantined: quarantined.has(symbol),
      value,
      unrealized_pnl: value - Number(cost),
      stop: exit(symbol, "stop-market") ?? exit(symbol, "trailing-stop"),
      target: exit(symbol, "take-profit")
    };
  });
}


/***/ }),

/***/ 31689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   CC: () => (/* binding */ Full),
/* harmony export */   QH: () => (/* binding */ NotYet),
/* harmony export */   RT: () => (/* binding */ mistake)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);

class Problem extends Error {
  name = "Problem";
  status;
  headers;
  constructor(status, message, headers = {}) {
    super((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .strangerWords */ .GS)(message));
    this.status = status;
    this.headers = headers;
  }
  /** Whether the server failed, so that it counts towards the error rate. */
  get isFailure() {
    return this.status >= 500;
  }
}
function mistake(found, expected) {
  return new Problem(400, `found ${found}, expected ${expected}`);
}
class NotYet extends Problem {
  constructor(message) {
    super(503, message, { "Retry-After": "1" });
  }
  get isFailure() {
    return false;
  }
}
class Full extends Problem {
  constructor(message) {
    super(503, message, { "Retry-After": "5" });
  }
  get isFailure() {
    return false;
  }
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NOTHING_ASKED),
/* harmony export */   w: () => (/* binding */ MOST_ROWS)
/* harmony export */ });
const MOST_ROWS = 1e4;
const NOTHING_ASKED = {
  limit: 500,
  session: null,
  since: null,
  until: null,
  offset: 0,
  symbol: null,
  status: "all",
  after: null
};


/***/ }),

/***/ 25921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listedCandle),
/* harmony export */   d1: () => (/* binding */ listedEquity),
/* harmony export */   eZ: () => (/* binding */ equity),
/* harmony export */   nz: () => (/* binding */ candles)
/* harmony export */ });
/* harmony import */ var _book_candles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28546);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _ledger_held_share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15815);
/* harmony import */ var _newest_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31689);
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95715);






function equity({ plan, ledger }, query) {
  return ledger.read((reader) => ({
    equity: (0,_newest_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRows */ .m)(reader, { name: "equity", order: "time" }, query, plan.id).map(
      listedEquity
    )
  }));
}
function listedEquity(row) {
  const { time, session, equity: equity2, cash } = row;
  return { time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(time), session, equity: equity2, cash, exposure: (0,_ledger_held_share_js__WEBPACK_IMPORTED_MODULE_4__/* .heldShare */ .n)(row) };
}
function candles({ plan, ledger }, query) {
  const { symbol } = query;
  return ledger.read((reader) => {
    const known = /* @__PURE__ */ new Set([...plan.setup.symbols, ...reader.marks().keys()]);
    if (symbol === null || !known.has(symbol)) {
      throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(
        symbol === null ? "no symbol" : `symbol=${JSON.stringify(symbol)}`,
        [...known].join(", ")
      );
    }
    const { since, until, limit, offset } = query;
    const session = query.session ?? plan.id;
    (0,_session_span_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .e)(reader, session, plan.id);
    const rows = (0,_book_candles_js__WEBPACK_IMPORTED_MODULE_5__/* .newestCandles */ .rA)(reader, { symbol, session, since, until, limit, offset });
    return { symbol, candles: rows.map(listedCandle) };
  });
}
function listedCandle({ session, start, open, high, low, close, volume, kind, late }) {
  const seen = { warmup: kind === "warmup", late: late === 1 };
  return { start: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(start), session, open, high, low, close, volume, ...seen };
}


/***/ }),

/***/ 95715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31689);

const WHOLE_BOOK = { first: 0, last: Number.MAX_SAFE_INTEGER };
const NOTHING_YET = { first: 0, last: -1 };
function spanOf(reader, session, current) {
  if (session === "all") return WHOLE_BOOK;
  const found = reader.sessionSpan(session);
  if (found) return found;
  if (session === current) return NOTHING_YET;
  throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(`session=${JSON.stringify(session)}`, "a session of this book");
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ signals),
/* harmony export */   W5: () => (/* binding */ verdictsOf),
/* harmony export */   qE: () => (/* binding */ listedSignal)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _journal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29037);
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95715);



function signals({ plan, ledger }, query) {
  return ledger.read((reader) => ({ signals: signalsIn(reader, query, plan.id) }));
}
function signalsIn(reader, query, current) {
  const found = (0,_journal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .newestEntries */ .v5)(reader, "signal", query, current);
  const { last } = (0,_session_span_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .e)(reader, query.session ?? current, current);
  const verdicts = verdictsOf(reader, found, last);
  return found.map((signal) => ({ session: signal.session, ...listedSignal(signal, verdicts) }));
}
function verdictsOf(reader, signals2, last) {
  const [first] = signals2;
  return verdictsIn(first ? (0,_journal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesFrom */ .RJ)(reader, ["signal", "order", "refusal"], first.seq, last) : []);
}
function listedSignal({ seq, time, data }, verdicts) {
  return {
    seq,
    time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(time),
    symbol: data.symbol,
    action: data.action,
    confidence: data.confidence,
    position_size: data.positionSize ?? null,
    stop: data.stop ?? null,
    target: data.target ?? null,
    reason: data.reason,
    verdict: verdicts.get(seq) ?? null
  };
}
function verdictsIn(journal) {
  const verdicts = /* @__PURE__ */ new Map();
  let signal = null;
  for (const entry of journal) {
    if (entry.kind === "signal") {
      signal = entry;
    } else if (signal) {
      verdicts.set(signal.seq, verdictOf(entry));
      signal = null;
    }
  }
  return verdicts;
}
function verdictOf(entry) {
  if (entry.kind === "order") return { kind: "order", order: entry.data.id };
  const { rule, figure, limit, reason } = entry.data;
  return { kind: "refusal", rule, figure, limit, reason };
}


/***/ }),

/***/ 68186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31689);


function status({ plan, ledger, metrics, now }) {
  const { application, breaker, market } = metrics() ?? {};
  const { identity, setup } = plan;
  return {
    book: plan.book,
    session: {
      id: plan.id,
      mode: identity.mode,
      risk_level: setup.riskLevel,
      started_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(plan.start),
      ends_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(plan.ends),
      now: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(now()),
      speed: plan.speed
    },
    market: identity.market,
    source: market?.source ?? null,
    egress: market?.egress ?? [],
    currency: identity.currency,
    symbols: setup.symbols,
    strategy: setup.strategy,
    health: application?.health_status ?? null,
    health_reasons: application?.health_reasons ?? [],
    data: dataAge(ledger, now(), plan.setup.periodMs),
    ...bookStatus(plan.setup.limits !== null, () => ledger.read((reader) => readBook(reader, plan.id))),
    breaker: breaker ?? null,
    processes: application?.processes ?? []
  };
}
function dataAge(ledger, now, periodMs) {
  const time = known(() => ledger.read((reader) => newestPoint(reader)?.time)) ?? null;
  if (time === null) return { newest_candle: null, age_seconds: null };
  return { newest_candle: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(time - periodMs), age_seconds: Math.max(0, Math.round(now - time) / 1e3) };
}
function bookStatus(isGoverned, read) {
  const book = known(read);
  if (book === null) return { equity: null, positions: 0, governor: null, ended: null };
  return { ...book, governor: isGoverned ? book.governor : null };
}
function known(read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .NotYet */ .QH)) throw error;
    return null;
  }
}
function newestPoint(reader) {
  return reader.row("SELECT * FROM equity ORDER BY time DESC LIMIT 1");
}
function readBook(reader, session) {
  const last = newestPoint(reader);
  const cash = reader.identity()?.startingCash;
  const positions = reader.row("SELECT count(*) AS n FROM positions");
  return {
    equity: last?.equity ?? (cash === void 0 ? null : Number(cash)),
    positions: positions?.n ?? 0,
    governor: governorStanding(reader),
    ended: reader.sessionEnd(session)?.data ?? null
  };
}
function governorStanding(reader) {
  const row = reader.row(
    "SELECT time, data FROM journal WHERE kind = 'governor' ORDER BY seq DESC LIMIT 1"
  );
  if (!row) return { state: "active", rule: null, reason: null, since: null };
  const { state, rule, reason } = JSON.parse(row.data);
  return { state, rule, reason, since: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(row.time) };
}


/***/ }),

/***/ 45287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listedTrade),
/* harmony export */   e: () => (/* binding */ trades)
/* harmony export */ });
/* harmony import */ var _book_closed_trips_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10111);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _journal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29037);
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95715);




function trades({ plan, ledger }, query) {
  return ledger.read((reader) => ({
    trades: tradeRows(reader, query, plan.id).map(listedTrade),
    fills: (0,_journal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .newestEntries */ .v5)(reader, "fill", query, plan.id).map(({ seq, session, time, data }) => ({
      seq,
      session,
      time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(time),
      ...data
    }))
  }));
}
function listedTrade(trade) {
  return { ...trade, opened_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(trade.opened_at), closed_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(trade.closed_at) };
}
function tradeRows(reader, { session, since, until, limit, offset }, current) {
  const newest = "closed_at BETWEEN ? AND ? ORDER BY number DESC LIMIT ? OFFSET ?";
  const page = [since ?? 0, until ?? Number.MAX_SAFE_INTEGER, limit, offset];
  if (session === "all") {
    const sql2 = `SELECT * FROM trades WHERE ${newest}`;
    return reader.rows(sql2, ...page).toReversed();
  }
  const { first, last } = (0,_session_span_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .e)(reader, session ?? current, current);
  const sql = `SELECT * FROM trades WHERE ${(0,_book_closed_trips_js__WEBPACK_IMPORTED_MODULE_3__/* .closedAmong */ .R)("seq BETWEEN ? AND ?")} AND ${newest}`;
  return reader.rows(sql, first, last, ...page).toReversed();
}


/***/ })

};
