export const id = 68;
export const ids = [68];
export const modules = {

/***/ 29765:
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
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41881);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17444);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13568);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19504);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91451);

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
  return {
    seq: head?.seq ?? 0,
    seal: head ? sealOf(head.hash) : START_OF_BOOK.seal,
    event: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .newestEvent */ .jd)(reader),
    equity: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .lastEquity */ .cC)(reader)?.time ?? 0,
    trade: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .lastTrade */ .pe)(reader),
    incident: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .lastIncident */ .Dc)(reader),
    health: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_4__/* .lastCheck */ .lb)(reader)
  };
}
function belongsTo({ seq, seal }, reader) {
  if (seq === 0) return true;
  const hash = reader.hashAt(seq);
  return hash !== void 0 && sealOf(hash) === seal;
}


/***/ }),

/***/ 89228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listedEntry),
/* harmony export */   W: () => (/* binding */ journal)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12896);
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57324);



function journal({ plan, ledger }, query) {
  return ledger.read((reader) => ({
    journal: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .newestJournal */ ._p)(reader, (0,_session_span_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(reader, query, plan.id)).map(listedEntry)
  }));
}
function listedEntry(entry) {
  return { ...entry, time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(entry.time) };
}


/***/ }),

/***/ 59932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing),
/* harmony export */   k: () => (/* binding */ newsAfter)
/* harmony export */ });
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41881);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12896);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17444);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13568);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19504);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91451);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91752);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71286);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29765);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89228);
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59840);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13639);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49950);
/* harmony import */ var _trades_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89772);







function newsAfter(reader, from, lastPoint, bounds) {
  const news = [];
  let cursor = from;
  let isWhole = true;
  const { most, upTo } = bounds;
  const tell = (told2, moved) => {
    cursor = { ...cursor, ...moved };
    news.push({ ...told2, cursor });
  };
  const counted = (rows) => {
    isWhole &&= rows.length < most;
    return rows;
  };
  for (const row of counted((0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .candlesAfter */ .hK)(reader, from.event, most, upTo?.event)))
    tell({ kind: "candle", data: { symbol: row.symbol, ...(0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .listedCandle */ .F)(row) } }, { event: row.id });
  for (const row of counted((0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .journalAfter */ .QI)(reader, from.seq, { upTo: upTo?.seq, limit: most }))) {
    tell({ kind: "journal", data: (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .listedEntry */ .U)(row) }, { seq: row.seq, seal: (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .sealOf */ .Ru)(row.hash) });
  }
  const notes = { after: from.equity - 1, upTo: upTo?.equity, limit: most };
  for (const row of counted((0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .equityNotes */ .DS)(reader, notes))) {
    if (row.time === from.equity && row.equity === lastPoint) continue;
    tell({ kind: "equity", data: (0,_series_js__WEBPACK_IMPORTED_MODULE_1__/* .listedEquity */ .d1)(row) }, { equity: row.time });
  }
  for (const row of counted((0,_chimera_book__WEBPACK_IMPORTED_MODULE_6__/* .tradesAfter */ .g5)(reader, from.trade, { upTo: upTo?.trade, limit: most }))) {
    tell({ kind: "trade", data: (0,_trades_js__WEBPACK_IMPORTED_MODULE_7__/* .listedTrade */ .O)(row) }, { trade: row.number });
  }
  const isMoved = news.length > 0;
  const told = { after: from.incident, upTo: upTo?.incident, limit: most };
  for (const row of counted((0,_chimera_book__WEBPACK_IMPORTED_MODULE_8__/* .incidents */ .MT)(reader, told))) {
    tell({ kind: "incident", data: (0,_observations_js__WEBPACK_IMPORTED_MODULE_9__/* .listedIncident */ .Gt)(row) }, { incident: row.id });
  }
  const checked = { after: from.health, upTo: upTo?.health, limit: most };
  for (const row of counted((0,_chimera_book__WEBPACK_IMPORTED_MODULE_10__/* .checks */ .AV)(reader, checked))) {
    tell({ kind: "health", data: (0,_observations_js__WEBPACK_IMPORTED_MODULE_9__/* .listedCheck */ .Kc)(row) }, { health: row.id });
  }
  if (isMoved) tell({ kind: "book", data: standing(reader) }, {});
  return { news, isWhole };
}
function standing(reader) {
  const account = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_11__/* .accountOf */ .X)(reader);
  return {
    positions: (0,_positions_js__WEBPACK_IMPORTED_MODULE_12__/* .positionsIn */ .Y)(reader),
    open_orders: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_13__/* .restingOrders */ .Om)(reader).map(({ order, filled, isTriggered }) => {
      return { id: order.id, filled, triggered: isTriggered };
    }),
    account: account && { cash: account.cash, realized: account.realized, fees: account.fees }
  };
}


/***/ }),

/***/ 59840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ listedIncident),
/* harmony export */   Kc: () => (/* binding */ listedCheck),
/* harmony export */   MT: () => (/* binding */ incidents),
/* harmony export */   vK: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19504);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91451);
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57324);



function incidents({ plan, ledger }, query) {
  return ledger.read((reader) => ({
    incidents: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .newestIncidents */ .W3)(reader, (0,_session_span_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(reader, query, plan.id)).map(listedIncident)
  }));
}
function listedIncident(incident) {
  return { ...incident, time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(incident.time), real_time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(incident.real_time) };
}
function health({ plan, ledger }, query) {
  return ledger.read((reader) => ({
    checks: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .newestChecks */ .CB)(reader, (0,_session_span_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(reader, query, plan.id)).map(listedCheck)
  }));
}
function listedCheck(check) {
  return { ...check, time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(check.time), real_time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(check.real_time) };
}


/***/ }),

/***/ 13639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ positions),
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71183);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71286);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(171);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2737);


function positions({ ledger }) {
  return ledger.read((reader) => ({ positions: positionsIn(reader) }));
}
function positionsIn(reader) {
  const quarantined = new Set((0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .quarantinedIn */ .u)(reader).map(({ symbol }) => symbol));
  const orders = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .restingOrders */ .Om)(reader).map(({ order }) => order);
  return (0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .valuedPositions */ .W)(reader).map((position) => {
    const { symbol, direction, tag, entries, quantity, cost, entryPrice, openedAt } = position;
    const { mark, price, value, unrealized } = position;
    return {
      symbol,
      direction,
      tag,
      quantity,
      cost,
      entry_price: entryPrice,
      opened_at: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(openedAt),
      mark_price: price,
      mark_time: mark && (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(mark.time),
      quarantined: quarantined.has(symbol),
      value,
      unrealized_pnl: unrealized,
      ...(0,_chimera_book__WEBPACK_IMPORTED_MODULE_4__/* .guardsOf */ .g)(
        orders.filter((order) => order.symbol === symbol),
        direction
      ),
      entries: entries.map(({ openedAt: at, ...entry }) => ({ ...entry, opened_at: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(at) }))
    };
  });
}


/***/ }),

/***/ 38924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   CC: () => (/* binding */ Full),
/* harmony export */   QH: () => (/* binding */ NotYet),
/* harmony export */   RT: () => (/* binding */ mistake)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47554);

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

/***/ 68771:
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

/***/ 49950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listedCandle),
/* harmony export */   d1: () => (/* binding */ listedEquity),
/* harmony export */   eZ: () => (/* binding */ equity),
/* harmony export */   nz: () => (/* binding */ candles)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17444);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41881);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19046);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38924);
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57324);





function equity({ plan, ledger }, query) {
  return ledger.read((reader) => ({
    equity: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .newestEquity */ .__)(reader, (0,_session_span_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(reader, query, plan.id)).map(listedEquity)
  }));
}
function listedEquity(row) {
  const { time, session, equity: equity2, cash } = row;
  return { time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(time), session, equity: equity2, cash, exposure: (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_3__/* .heldShare */ .n)(row) };
}
function candles({ plan, ledger }, query) {
  const { symbol } = query;
  return ledger.read((reader) => {
    const known = /* @__PURE__ */ new Set([...plan.setup.symbols, ...reader.marks().keys()]);
    if (symbol === null || !known.has(symbol)) {
      throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .mistake */ .RT)(
        symbol === null ? "no symbol" : `symbol=${JSON.stringify(symbol)}`,
        [...known].join(", ")
      );
    }
    const { since, until, limit, offset } = query;
    const session = query.session ?? plan.id;
    (0,_session_span_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(reader, session, plan.id);
    const rows = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .newestCandles */ .rA)(reader, { symbol, session, since, until, limit, offset });
    return { symbol, candles: rows.map(listedCandle) };
  });
}
function listedCandle({
  session,
  start,
  open,
  high,
  low,
  close,
  volume,
  kind,
  late
}) {
  const seen = { warmup: kind === "warmup", late: late === 1 };
  return { start: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(start), session, open, high, low, close, volume, ...seen };
}


/***/ }),

/***/ 57324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   h$: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12896);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38924);


const NOTHING_YET = { first: 0, last: -1 };
function spanOf(reader, session, current) {
  if (session === "all") return _chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ENTRIES */ .HU;
  const found = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .sessionSpan */ .f_)(reader, session);
  if (found) return found;
  if (session === current) return NOTHING_YET;
  throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(`session=${JSON.stringify(session)}`, "a session of this book");
}
function notesOf(reader, { session, since, until, limit, offset }, current) {
  const wanted = session ?? current;
  spanOf(reader, wanted, current);
  return { session: wanted === "all" ? null : wanted, since, until, limit, offset };
}
function entriesOf(reader, { session, since, until, limit, offset }, current) {
  return { ...spanOf(reader, session ?? current, current), since, until, limit, offset };
}


/***/ }),

/***/ 16182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ signals),
/* harmony export */   W5: () => (/* binding */ verdictsOf),
/* harmony export */   qE: () => (/* binding */ listedSignal)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12896);
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57324);



function signals({ plan, ledger }, query) {
  return ledger.read((reader) => ({ signals: signalsIn(reader, query, plan.id) }));
}
function signalsIn(reader, query, current) {
  const asked = (0,_session_span_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(reader, query, current);
  const found = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .newestEntries */ .v5)(reader, "signal", asked);
  const verdicts = verdictsOf(reader, found, asked.last);
  return found.map((signal) => ({ session: signal.session, ...listedSignal(signal, verdicts) }));
}
function verdictsOf(reader, signals2, last) {
  const first = signals2[0]?.seq;
  if (first === void 0) return /* @__PURE__ */ new Map();
  return verdictsIn((0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .entriesFrom */ .RJ)(reader, ["signal", "order", "refusal"], { first, last }));
}
function listedSignal({ seq, time, data }, verdicts) {
  return {
    seq,
    time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(time),
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

/***/ 12173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17444);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(171);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12896);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38924);



function status({ plan, ledger, metrics, now }) {
  const { application, breaker, market } = metrics() ?? {};
  const { identity, setup } = plan;
  return {
    book: plan.book,
    session: {
      id: plan.id,
      mode: identity.mode,
      risk_level: setup.riskLevel,
      started_at: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(plan.start),
      ends_at: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(plan.ends),
      now: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(now()),
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
  const time = known(() => ledger.read((reader) => (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .lastEquity */ .cC)(reader)?.time)) ?? null;
  if (time === null) return { newest_candle: null, age_seconds: null };
  return { newest_candle: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(time - periodMs), age_seconds: Math.max(0, Math.round(now - time) / 1e3) };
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
    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .NotYet */ .QH)) throw error;
    return null;
  }
}
function readBook(reader, session) {
  const last = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .lastEquity */ .cC)(reader);
  const cash = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(reader)?.startingCash;
  return {
    equity: last?.equity ?? (cash === void 0 ? null : Number(cash)),
    positions: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_4__/* .positions */ .X)(reader).length,
    governor: governorStanding(reader),
    ended: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .sessionEnd */ .U1)(reader, session)?.data ?? null
  };
}
function governorStanding(reader) {
  const entry = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .newestEntry */ .xm)(reader, "governor");
  if (!entry) return { state: "active", rule: null, reason: null, since: null };
  const { state, rule, reason } = entry.data;
  return { state, rule, reason, since: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(entry.time) };
}


/***/ }),

/***/ 89772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listedTrade),
/* harmony export */   e: () => (/* binding */ trades)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13568);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12896);
/* harmony import */ var _session_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57324);



function trades({ plan, ledger }, query) {
  return ledger.read((reader) => {
    const asked = (0,_session_span_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(reader, query, plan.id);
    return {
      trades: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .newestTrades */ .OU)(reader, asked).map(listedTrade),
      fills: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .newestEntries */ .v5)(reader, "fill", asked).map(({ seq, session, time, data }) => ({
        seq,
        session,
        time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(time),
        ...data
      }))
    };
  });
}
function listedTrade(trade) {
  const {
    number,
    symbol,
    direction,
    tag,
    openedAt,
    closedAt,
    quantity,
    entryPrice,
    exitPrice,
    pnl,
    fees,
    exitReason
  } = trade;
  return {
    number,
    symbol,
    direction,
    tag,
    opened_at: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(openedAt),
    closed_at: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(closedAt),
    quantity,
    entry_price: entryPrice,
    exit_price: exitPrice,
    pnl,
    fees,
    exit_reason: exitReason
  };
}


/***/ }),

/***/ 91752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf)
/* harmony export */ });
function accountOf(reader) {
  return reader.row("SELECT * FROM account") ?? null;
}


/***/ }),

/***/ 17444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ equityIn),
/* harmony export */   DS: () => (/* binding */ equityNotes),
/* harmony export */   Gw: () => (/* binding */ notedStretches),
/* harmony export */   HD: () => (/* binding */ equityPoints),
/* harmony export */   Xf: () => (/* binding */ equityCurve),
/* harmony export */   __: () => (/* binding */ newestEquity),
/* harmony export */   cC: () => (/* binding */ lastEquity),
/* harmony export */   ht: () => (/* binding */ dayEnds),
/* harmony export */   lA: () => (/* binding */ equityBefore),
/* harmony export */   nr: () => (/* binding */ lastEquityBySession),
/* harmony export */   o5: () => (/* binding */ finalEquity)
/* harmony export */ });
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97885);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81642);


function equityIn(reader, scope) {
  return [...madeUp(reader, scope), ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notesIn */ .PH)(reader, scope, "equity")];
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
function equityPoints(reader, scope) {
  return equityIn(reader, scope).map(_chimera_ledger__WEBPACK_IMPORTED_MODULE_1__/* .pointOf */ .qk);
}
function equityNotes(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(reader, "equity", query);
}
function newestEquity(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .newestNotes */ .yO)(reader, "equity", query);
}
function lastEquity(reader, time) {
  return newestEquity(reader, { until: time, limit: 1 })[0];
}
function equityBefore(reader, time, startingCash) {
  return lastEquity(reader, time)?.equity ?? startingCash;
}
function equityCurve(reader, since = Number.MIN_SAFE_INTEGER) {
  return reader.rows("SELECT time, equity FROM equity WHERE time >= ? ORDER BY time", since);
}
function finalEquity(reader, session) {
  const query = "SELECT equity FROM equity WHERE session = ? ORDER BY seq DESC, time DESC LIMIT 1";
  return reader.row(query, session)?.equity ?? null;
}
function dayEnds(reader) {
  return reader.rows(
    `WITH RECURSIVE day(ends) AS (
       SELECT (min(time) + 86399999) / 86400000 * 86400000 FROM equity
       UNION ALL SELECT ends + 86400000 FROM day WHERE ends < (SELECT max(time) FROM equity)
     )
     SELECT time, equity FROM day JOIN equity
       ON time = (SELECT max(time) FROM equity WHERE time > ends - 86400000 AND time <= ends)`
  );
}
function lastEquityBySession(reader) {
  const query = "SELECT session, equity, max(time) AS time FROM equity GROUP BY session";
  const rows = reader.rows(query);
  return new Map(rows.map(({ session, equity }) => [session, equity]));
}
function notedStretches(reader, { from, to }, stretchMs) {
  const rows = reader.rows(
    `SELECT DISTINCT CAST((time - 1) / ? AS INTEGER) AS stretch FROM equity
     WHERE time > ? AND time <= ? ORDER BY stretch DESC`,
    stretchMs,
    from,
    to
  );
  return rows.map(({ stretch }) => stretch * stretchMs);
}


/***/ }),

/***/ 2737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ guardsOf)
/* harmony export */ });
function guardsOf(orders, direction) {
  const nearest = direction === "long" ? 1 : -1;
  const prices = (...types) => orders.flatMap(
    ({ type, price, reduceOnly }) => reduceOnly && price !== null && types.includes(type) ? [price] : []
  ).toSorted((a, b) => nearest * (Number(a) - Number(b)));
  return {
    stop: prices("stop-market", "trailing-stop").at(-1) ?? null,
    target: prices("take-profit")[0] ?? null
  };
}


/***/ }),

/***/ 18925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ buyAndHold),
  w: () => (/* binding */ heldLine)
});

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/benchmark.js
function atExposure(benchmarkReturn, exposure) {
  return benchmarkReturn === null || exposure === null ? null : exposure.average * benchmarkReturn;
}
class BuyAndHoldBenchmark {
  #part;
  #feeRates;
  #shares = /* @__PURE__ */ new Map();
  fees = 0;
  /** Fee rates are the takers', as fractions, one for each symbol. */
  constructor(startingCash, feeRates) {
    this.#part = startingCash / feeRates.size;
    this.#feeRates = feeRates;
  }
  observe({ symbol, open, close }) {
    const share = this.#shares.get(symbol);
    if (share) {
      share.price = close;
      return;
    }
    const feeRate = this.#feeRates.get(symbol) ?? 0;
    const notional = this.#part / (1 + feeRate);
    this.fees += this.#part - notional;
    this.#shares.set(symbol, { quantity: notional / open, price: close });
  }
  /** At the last closes; what is not yet invested is cash. */
  equity() {
    let equity = this.#part * (this.#feeRates.size - this.#shares.size);
    for (const { quantity, price } of this.#shares.values()) equity += quantity * price;
    return equity;
  }
}

// EXTERNAL MODULE: ./.build/packages/book/src/prices.js
var prices = __webpack_require__(86793);
;// CONCATENATED MODULE: ./.build/packages/book/src/hold.js



const MOST_STRETCHES = 2e3;
function buyAndHold(reader, span, setup, exposure) {
  const bases = basesOf(reader, span, setup);
  if (!bases) return null;
  const last = (0,prices/* lastPrices */.lx)(reader, span.to, setup.periodMs);
  const symbols = bases.map(({ symbol, first }) => {
    return { symbol, return: (last.get(symbol)?.price ?? first.price) / first.price - 1 };
  });
  const mean = symbols.reduce((sum, each) => sum + each.return, 0) / symbols.length;
  return { symbols, mean, from: (0,clock/* isoTime */.Ly)(knownFrom(bases)), atExposure: atExposure(mean, exposure) };
}
function basesOf(reader, span, setup) {
  const symbols = setup.symbols.filter((symbol) => !setup.exitsOnly.includes(symbol));
  const bases = symbols.flatMap((symbol) => {
    const first = (0,prices/* firstPrice */.M6)(reader, symbol, span, setup.periodMs);
    return first ? [{ symbol, first }] : [];
  });
  return bases.length < symbols.length || bases.length === 0 ? null : bases;
}
function knownFrom(bases) {
  return Math.max(...bases.map(({ first }) => first.time));
}
function heldLine(reader, span, setup, value) {
  const bases = basesOf(reader, span, setup);
  if (!bases) return null;
  const { periodMs } = setup;
  const until = Math.min(span.to, ...newestTime((0,prices/* lastPrices */.lx)(reader, span.to, periodMs)));
  const keptMs = until - ((0,prices/* summedUpUntil */.hS)(reader, span) ?? span.from);
  const stretchMs = periodMs * Math.max(1, Math.ceil(keptMs / periodMs / MOST_STRETCHES));
  const steps = bases.flatMap(
    ({ symbol, first }, index) => (0,prices/* closes */.UR)(reader, symbol, span, { periodMs, stretchMs }).map(({ price, time }) => {
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
  return { from: knownFrom(bases), points };
}
function newestTime(prices) {
  return prices.size === 0 ? [] : [Math.max(...[...prices.values()].map(({ time }) => time))];
}


/***/ }),

/***/ 19504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ errorsBySession),
/* harmony export */   Dc: () => (/* binding */ lastIncident),
/* harmony export */   MT: () => (/* binding */ incidents),
/* harmony export */   W3: () => (/* binding */ newestIncidents),
/* harmony export */   Zy: () => (/* binding */ errorGroups),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   hR: () => (/* binding */ incidentsIn)
/* harmony export */ });
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81642);

const ERRORS = "severity IN ('error', 'critical')";
function isError({ severity }) {
  return severity === "error" || severity === "critical";
}
function incidentsIn(reader, scope) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notesIn */ .PH)(reader, scope, "incidents");
}
function incidents(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(reader, "incidents", query);
}
function newestIncidents(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .newestNotes */ .yO)(reader, "incidents", query);
}
function lastIncident(reader, until) {
  return newestIncidents(reader, { until, limit: 1 })[0]?.id ?? 0;
}
function errorsBySession(reader) {
  const query = `SELECT session, count(*) AS n FROM incidents WHERE ${ERRORS} GROUP BY session`;
  const rows = reader.rows(query);
  return new Map(rows.map(({ session, n }) => [session, n]));
}
function errorGroups(reader, session) {
  return reader.rows(
    `SELECT session, max(time) AS time, source, message, count(*) AS times FROM incidents
     WHERE ${ERRORS} AND session = ifnull(?, session)
     GROUP BY session, source, message ORDER BY time DESC`,
    session
  );
}


/***/ }),

/***/ 12896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ countsBySession),
/* harmony export */   HU: () => (/* binding */ ALL_ENTRIES),
/* harmony export */   Ix: () => (/* binding */ journalUpTo),
/* harmony export */   KP: () => (/* binding */ countAfter),
/* harmony export */   QI: () => (/* binding */ journalAfter),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   RJ: () => (/* binding */ entriesFrom),
/* harmony export */   Rd: () => (/* binding */ kindsIn),
/* harmony export */   S3: () => (/* binding */ countStamped),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _2: () => (/* binding */ newestIn),
/* harmony export */   _p: () => (/* binding */ newestJournal),
/* harmony export */   f5: () => (/* binding */ journalBounds),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   v5: () => (/* binding */ newestEntries),
/* harmony export */   wg: () => (/* binding */ newestOpenOrders),
/* harmony export */   xm: () => (/* binding */ newestEntry)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77239);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);


const SELECT = "SELECT seq, session, time, kind, data FROM journal";
function placed({ seq, session, time, kind, data }) {
  return { seq, session, time, kind, data: JSON.parse(data) };
}
function sealed(row) {
  return { ...placed(row), hash: row.hash };
}
const AT_NEXT_OPEN = `(seq > ifnull((SELECT note.seq FROM equity AS note WHERE note.time <= ? ORDER BY note.time DESC LIMIT 1), 0)
  AND EXISTS (SELECT 1 FROM equity AS note
    WHERE note.session = journal.session AND note.time > ? AND note.seq >= journal.seq))`;
function journalUpTo(time, isUpTo = true) {
  const at = isUpTo ? `NOT ${AT_NEXT_OPEN}` : AT_NEXT_OPEN;
  return [`(time ${isUpTo ? "<" : ">"} ? OR (time = ? AND ${at}))`, time, time, time, time];
}
function journalBounds(reader, { from, to, session }) {
  const [upTo, ...end] = to === _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to ? ["1"] : journalUpTo(to);
  const [after, ...start] = journalUpTo(from, false);
  if (session === null) {
    const first = reader.entryBefore(from);
    if (first === 0 && from <= 0) return [upTo, ...end];
    const begun2 = "SELECT session FROM journal WHERE kind = 'session-started' AND time < ? AND seq >= ?";
    const where = `${upTo} AND seq >= ? AND (${after} OR session NOT IN (${begun2}))`;
    return [where, ...end, first, ...start, from, first];
  }
  const span = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionSpan */ .f_)(reader, session);
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
function entriesIn(reader, scope, kind) {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `${SELECT} WHERE kind = ? AND ${where} ORDER BY seq`;
  return reader.rows(query, kind, ...values).map(placed);
}
function newestIn(reader, scope, kinds, limit) {
  const [where, ...values] = journalBounds(reader, scope);
  const newest = `SELECT seq FROM (SELECT seq FROM journal WHERE kind = ? AND ${where} ORDER BY seq DESC LIMIT ?)`;
  const query = `${SELECT} WHERE seq IN (${kinds.map(() => newest).join(" UNION ALL ")})
    ORDER BY seq DESC LIMIT ?`;
  const asked = kinds.flatMap((kind) => [kind, ...values, limit]);
  return reader.rows(query, ...asked, limit).map(placed).toReversed();
}
function newestEntry(reader, kind) {
  return newestIn(reader, _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c, [kind], 1)[0];
}
function countIn(reader, scope, kind) {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `SELECT count(*) AS n FROM journal WHERE kind = ? AND ${where}`;
  return reader.row(query, kind, ...values)?.n ?? 0;
}
function countsBySession(reader, kind) {
  const query = "SELECT session, count(*) AS n FROM journal WHERE kind = ? GROUP BY session";
  const rows = reader.rows(query, kind);
  return new Map(rows.map(({ session, n }) => [session, n]));
}
function countStamped(reader, session, kind, [after, upTo]) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = ? AND +session = ? AND time > ? AND time <= ?";
  return reader.row(query, kind, session, after, upTo)?.n ?? 0;
}
function journalAfter(reader, after, { upTo = Number.MAX_SAFE_INTEGER, limit }) {
  const query = "SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?";
  return reader.rows(query, after, upTo, limit).map(sealed);
}
const ALL_ENTRIES = { first: 0, last: Number.MAX_SAFE_INTEGER };
function pageOf({ since, until, limit, offset = 0 }) {
  return [since ?? 0, until ?? Number.MAX_SAFE_INTEGER, limit, offset];
}
const NEWEST = "seq BETWEEN ? AND ? AND time BETWEEN ? AND ? ORDER BY seq DESC LIMIT ? OFFSET ?";
function newestJournal(reader, page) {
  const query = `SELECT * FROM journal WHERE ${NEWEST}`;
  const rows = reader.rows(query, page.first, page.last, ...pageOf(page));
  return rows.map(sealed).toReversed();
}
function newestEntries(reader, kind, page) {
  const query = `${SELECT} WHERE kind = ? AND ${NEWEST}`;
  const rows = reader.rows(query, kind, page.first, page.last, ...pageOf(page));
  return rows.map(placed).toReversed();
}
function newestOpenOrders(reader, page) {
  const query = `${SELECT} WHERE kind = 'order' AND data ->> '$.id' IN (SELECT id FROM open_orders) AND ${NEWEST}`;
  const rows = reader.rows(query, page.first, page.last, ...pageOf(page));
  return rows.map(placed).toReversed();
}
function entriesFrom(reader, kinds, { first, last }, to = _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to) {
  const marks = kinds.map(() => "?").join(", ");
  const [upTo, ...end] = to === _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to ? ["1"] : journalUpTo(to);
  const query = `${SELECT} WHERE kind IN (${marks}) AND seq BETWEEN ? AND ? AND ${upTo} ORDER BY seq`;
  return reader.rows(query, ...kinds, first, last, ...end).map(placed);
}
function countAfter(reader, kind, seq) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = ? AND seq > ?";
  return reader.row(query, kind, seq)?.n ?? 0;
}
function timesOf(reader, kind, after, upTo) {
  const rows = reader.rows(
    "SELECT DISTINCT time FROM journal WHERE kind = ? AND seq >= ? AND time > ? AND time <= ? ORDER BY time",
    kind,
    reader.entryBefore(after),
    after,
    upTo
  );
  return rows.map(({ time }) => time);
}
function kindsIn(reader) {
  const rows = reader.rows(
    `WITH RECURSIVE known(kind) AS (SELECT min(kind) FROM journal
       UNION ALL SELECT (SELECT min(kind) FROM journal WHERE kind > known.kind) FROM known WHERE kind IS NOT NULL)
     SELECT kind FROM known`
  );
  return rows.flatMap(({ kind }) => kind === null ? [] : [kind]);
}


/***/ }),

/***/ 71286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ restingOrders),
/* harmony export */   Tv: () => (/* binding */ waitingOrders),
/* harmony export */   sB: () => (/* binding */ standingOrders)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90211);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12896);



function restingOrders(reader) {
  const rows = reader.rows(
    "SELECT data, filled, triggered FROM open_orders ORDER BY id"
  );
  return rows.map(({ data, filled, triggered }) => {
    return { order: JSON.parse(data), filled, isTriggered: triggered === 1 };
  });
}
function waitingOrders(reader, resting = restingOrders(reader)) {
  if (resting.length === 0) return [];
  const ids = JSON.stringify(resting.map(({ order }) => order.id));
  const placed = reader.rows(
    `SELECT data ->> '$.id' AS id, time, seq FROM journal WHERE kind = 'order'
       AND seq >= ? AND data ->> '$.id' IN (SELECT value FROM json_each(?))`,
    reader.entryBefore(Math.min(...resting.map(({ order }) => order.activeFrom))),
    ids
  );
  const places = new Map(placed.map((row) => [row.id, row]));
  const rank = ({ order }) => places.get(order.id)?.seq ?? 0;
  return resting.toSorted(
    (a, b) => a.order.symbol < b.order.symbol ? -1 : a.order.symbol > b.order.symbol ? 1 : rank(a) - rank(b)
  ).map(({ order, filled, isTriggered }) => {
    const { id, symbol, side, type, quantity, price, limit = null, parent, reason, activeFrom } = order;
    const since = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(places.get(id)?.time ?? activeFrom);
    return { id, since, symbol, side, type, quantity, filled, price, limit, isTriggered, parent, reason };
  });
}
const UNTOUCHED = { status: "open", filled: "0", ended: null, cancelled: null };
function standingOrders(reader, orders, to) {
  const resting = new Map(restingOrders(reader).map((each) => [each.order.id, each]));
  const first = orders.find(({ data }) => !resting.has(data.id))?.seq;
  const after = first === void 0 ? [] : (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesFrom */ .RJ)(reader, ["fill", "cancel"], { ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_ENTRIES */ .HU, first }, to);
  const ends = /* @__PURE__ */ new Map();
  for (const { time, kind, data } of after) {
    const before = ends.get(data.order) ?? UNTOUCHED;
    const ended = Math.max(time, before.ended ?? time);
    if (kind === "cancel")
      ends.set(data.order, { ...before, status: "cancelled", ended, cancelled: data.reason });
    else
      ends.set(data.order, { ...before, status: "filled", ended, filled: sum(before.filled, data.quantity) });
  }
  return orders.map((order) => {
    const rests = resting.get(order.data.id);
    const standing = rests ? standingOf(rests) : ends.get(order.data.id) ?? UNTOUCHED;
    return { ...order, standing };
  });
}
function standingOf({ filled, isTriggered }) {
  return { ...UNTOUCHED, status: isTriggered ? "triggered" : "open", filled };
}
function sum(a, b) {
  return (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(a).plus((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(b)));
}


/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ valuedPositions),
/* harmony export */   X: () => (/* binding */ positions)
/* harmony export */ });
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86793);

function positions(reader) {
  const rows = reader.rows(
    `SELECT symbol, quantity, cost, entry_price AS entryPrice, opened_at AS openedAt, direction, margin, tag, entries
     FROM positions ORDER BY symbol`
  );
  return rows.map((row) => ({ ...row, entries: JSON.parse(row.entries) }));
}
function valuedPositions(reader) {
  const prices = (0,_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .newestPrices */ .F4)(reader);
  return positions(reader).map((position) => {
    const mark = prices.get(position.symbol) ?? null;
    const price = mark?.price ?? position.entryPrice;
    const value = Number(position.quantity) * price;
    const worth = position.direction === "long" ? value : 2 * Number(position.margin) - value;
    return { ...position, mark, price, value, unrealized: worth - Number(position.cost) };
  });
}


/***/ }),

/***/ 77239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WHOLE_BOOK)
/* harmony export */ });
const WHOLE_BOOK = { from: 0, to: Number.MAX_SAFE_INTEGER, session: null };


/***/ }),

/***/ 13568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ newestTrades),
/* harmony export */   g5: () => (/* binding */ tradesAfter),
/* harmony export */   p_: () => (/* binding */ tradesIn),
/* harmony export */   pe: () => (/* binding */ lastTrade)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12896);

const COLUMNS = `number, symbol, opened_at AS openedAt, closed_at AS closedAt, quantity, entry_price AS entryPrice,
  exit_price AS exitPrice, pnl, fees, exit_reason AS exitReason, direction, tag`;
const CLOSINGS = `(kind = 'write-off' OR (kind = 'fill' AND data ->> '$.reason' <> 'entry'))`;
function closedAmong(where) {
  return `(symbol, closed_at) IN (SELECT data ->> '$.symbol', time FROM journal WHERE ${CLOSINGS} AND ${where})`;
}
function tradesIn(reader, scope) {
  const [where, ...values] = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .journalBounds */ .f5)(reader, scope);
  const query = `SELECT ${COLUMNS} FROM trades WHERE ${closedAmong(where)} ORDER BY number`;
  return reader.rows(query, ...values);
}
function tradesAfter(reader, after, { upTo, limit } = {}) {
  const query = `SELECT ${COLUMNS} FROM trades WHERE number > ? AND number <= ? ORDER BY number LIMIT ?`;
  return reader.rows(query, after, upTo ?? Number.MAX_SAFE_INTEGER, limit ?? -1);
}
function newestTrades(reader, page) {
  const { first, last } = page;
  const isAll = first === _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ENTRIES */ .HU.first && last === _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_ENTRIES */ .HU.last;
  const among = isAll ? "1" : closedAmong("seq BETWEEN ? AND ?");
  const query = `SELECT ${COLUMNS} FROM trades WHERE ${among} AND closed_at BETWEEN ? AND ?
    ORDER BY number DESC LIMIT ? OFFSET ?`;
  return reader.rows(query, ...isAll ? [] : [first, last], ...(0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(page)).toReversed();
}
function lastTrade(reader) {
  return reader.row("SELECT max(number) AS number FROM trades")?.number ?? 0;
}


/***/ }),

/***/ 16531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FIGURE_NAMES),
/* harmony export */   BG: () => (/* binding */ definitions),
/* harmony export */   Bs: () => (/* binding */ PERIOD_NUMBERS),
/* harmony export */   Ig: () => (/* binding */ benchmarkDefinitions),
/* harmony export */   Y6: () => (/* binding */ LEAST_DAYS_FOR_GROWTH),
/* harmony export */   Yp: () => (/* binding */ LEAST_DAILY_RETURNS),
/* harmony export */   _H: () => (/* binding */ LEAST_ROUND_TRIPS),
/* harmony export */   jY: () => (/* binding */ TRIP_NUMBERS),
/* harmony export */   qK: () => (/* binding */ FIGURE_VALUES)
/* harmony export */ });
const LEAST_DAYS_FOR_GROWTH = 30;
const LEAST_DAILY_RETURNS = 14;
const LEAST_ROUND_TRIPS = 10;
const NUMBERS = ["gain", "share", "rate", "ratio", "times", "result"];
const FIGURE_VALUES = [
  ...NUMBERS,
  "money",
  "count",
  "drawdown",
  "exposure",
  "trades",
  "holding"
];
const GROWTH = { count: LEAST_DAYS_FOR_GROWTH, of: "days" };
const RETURNS = { count: LEAST_DAILY_RETURNS, of: "daily returns" };
const TRADES = { count: LEAST_ROUND_TRIPS, of: "round trips" };
const UNSCALED = { annualisation: null, least: null, missing: null, compared: false, shown: true };
const WHOLE = { ...UNSCALED, period: "whole period" };
const DAILY = {
  ...UNSCALED,
  period: "UTC day, last equity against the day before",
  annualisation: "\xD7 \u221A365",
  least: RETURNS,
  compared: true
};
const CURVE = { ...UNSCALED, period: "every point of the equity curve" };
const TRIP = { ...UNSCALED, period: "round trip, flat to flat, net of fees", shown: false };
const YEARLY = { annualisation: "365 days", least: GROWTH, compared: true };
const ofPeriod = {
  totalReturn: { ...WHOLE, value: "gain", name: "Total return", method: "last equity \xF7 starting cash \u2212 1", missing: "no candle yet", compared: true },
  annualGrowth: { ...WHOLE, ...YEARLY, value: "gain", name: "CAGR", method: "(last equity \xF7 starting cash) ^ (365 \xF7 days) \u2212 1" },
  volatility: { ...DAILY, value: "share", name: "Volatility", method: "sample standard deviation (n \u2212 1) of the returns" },
  sharpe: { ...DAILY, value: "ratio", name: "Sharpe ratio", method: "mean return \xF7 sample standard deviation (n \u2212 1), riskless rate 0", missing: "the daily returns do not differ" },
  sortino: { ...DAILY, value: "ratio", name: "Sortino ratio", method: "mean return \xF7 \u221A(\u03A3 squared negative returns \xF7 all returns), target 0", missing: "no day lost" },
  calmar: { ...WHOLE, ...YEARLY, value: "ratio", name: "Calmar ratio", method: "CAGR \xF7 maximum drawdown", missing: "no drawdown" },
  drawdown: { ...CURVE, value: "drawdown", name: "Maximum drawdown", method: "largest (peak \u2212 equity) \xF7 peak; lasts from the peak until equity stands there again", compared: true },
  exposure: { ...CURVE, value: "exposure", name: "Exposure", method: "share of the points with a position; mean share of equity in positions", missing: "no candle yet" },
  turnoverRatio: { ...WHOLE, value: "times", name: "Turnover", method: "notional of all fills, both sides \xF7 mean equity", missing: "no candle yet" },
  fees: { ...WHOLE, value: "money", name: "Fees", method: "sum over all fills", compared: true, shown: false },
  slippage: { ...WHOLE, value: "money", name: "Slippage paid", method: "\u03A3 distance of price from reference price \xD7 quantity, in the fills\u2019 prices already", period: "every fill", shown: false }
};
const ofTrips = {
  trades: { ...WHOLE, value: "trades", name: "Round trips", method: "from flat to flat; one that broke even is neither won nor lost", shown: false },
  winRate: { ...TRIP, value: "rate", name: "Win rate", method: "round trips above 0 \xF7 all", least: TRADES, shown: true },
  profitFactor: { ...TRIP, value: "ratio", name: "Profit factor", method: "sum of the wins \xF7 sum of the losses; none without a loss", least: TRADES, missing: "no round trip lost", shown: true },
  expectancy: { ...TRIP, value: "result", name: "Expectancy", method: "mean result, in the quote currency", least: TRADES, shown: true },
  averageWin: { ...TRIP, value: "result", name: "Average win", method: "mean result of those above 0", missing: "no round trip won" },
  averageLoss: { ...TRIP, value: "result", name: "Average loss", method: "mean result of those below 0", missing: "no round trip lost" },
  best: { ...TRIP, value: "result", name: "Best", method: "largest result, whatever its sign", missing: "no round trip" },
  worst: { ...TRIP, value: "result", name: "Worst", method: "smallest result, whatever its sign", missing: "no round trip" },
  longestWinStreak: { ...TRIP, value: "count", name: "Longest run of wins", method: "wins one after the other, in the order in which they closed" },
  longestLossStreak: { ...TRIP, value: "count", name: "Longest run of losses", method: "losses one after the other, in the order in which they closed" },
  averageHoldingMs: { ...TRIP, value: "holding", name: "Holding time", method: "first entry to last exit: median, mean and longest", missing: "no round trip" }
};
const definitions = { ...ofPeriod, ...ofTrips };
const FIGURE_NAMES = Object.keys(definitions);
const benchmarkDefinitions = {
  buyAndHold: { ...WHOLE, value: "gain", name: "Buy and hold", method: "the symbols in equal parts from the beginning, held" },
  buyAndHoldAtExposure: { ...WHOLE, value: "gain", name: "Buy and hold at its exposure", method: "mean exposure of the strategy \xD7 return of buy and hold: that share of the cash held, the rest kept" }
};
const PERIOD_NUMBERS = numbersOf(ofPeriod);
const TRIP_NUMBERS = numbersOf(ofTrips);
function numbersOf(table) {
  const isNumber = (name) => NUMBERS.some((value) => value === table[name]?.value);
  return Object.keys(table).filter(isNumber);
}


/***/ }),

/***/ 47094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ figuresOf)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/performance/definitions.js
var definitions = __webpack_require__(16531);
// EXTERNAL MODULE: ./.build/packages/engine/src/performance/equity-fold.js
var equity_fold = __webpack_require__(22960);
;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/return-ratios.js
const DAYS_PER_YEAR = 365;
const NO_DEVIATION = 1e-12;
function compoundAnnualGrowth(start, end, days) {
  if (!(start > 0 && end > 0 && days > 0)) return null;
  const growth = (end / start) ** (DAYS_PER_YEAR / days) - 1;
  return Number.isFinite(growth) ? growth : null;
}
function annualVolatility(returns, periodsPerYear = DAYS_PER_YEAR) {
  const deviation = sampleDeviation(returns);
  return deviation === null ? null : deviation * Math.sqrt(periodsPerYear);
}
function sharpeRatio(returns, periodsPerYear = DAYS_PER_YEAR) {
  const deviation = sampleDeviation(returns);
  if (deviation === null || deviation < NO_DEVIATION) return null;
  return mean(returns) / deviation * Math.sqrt(periodsPerYear);
}
function sortinoRatio(returns, periodsPerYear = DAYS_PER_YEAR) {
  let squares = 0;
  for (const value of returns) squares += Math.min(0, value) ** 2;
  const deviation = Math.sqrt(squares / returns.length);
  if (!(deviation >= NO_DEVIATION)) return null;
  return mean(returns) / deviation * Math.sqrt(periodsPerYear);
}
function calmarRatio(annualGrowth, drawdown) {
  return annualGrowth === null || drawdown <= 0 ? null : annualGrowth / drawdown;
}
function mean(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
function sampleDeviation(values) {
  if (values.length < 2) return null;
  const average = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - average) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

// EXTERNAL MODULE: ./.build/packages/engine/src/performance/median.js
var median = __webpack_require__(10031);
;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/trade-record.js


function tradeRecordOf(trips) {
  const results = trips.map(({ pnl }) => Number(pnl));
  const trades = results.length;
  const won = results.filter((pnl) => pnl > 0);
  const lost = results.filter((pnl) => pnl < 0);
  const grossProfit = total(won);
  const grossLoss = -total(lost) || 0;
  const isEnough = trades >= definitions/* LEAST_ROUND_TRIPS */._H;
  const holdings = trips.map(({ openedAt, closedAt }) => closedAt - openedAt).sort((a, b) => a - b);
  return {
    trades,
    wins: won.length,
    losses: lost.length,
    grossProfit,
    grossLoss,
    winRate: isEnough ? won.length / trades : null,
    profitFactor: isEnough && grossLoss > 0 ? grossProfit / grossLoss : null,
    expectancy: isEnough ? total(results) / trades : null,
    averageWin: average(won),
    averageLoss: average(lost),
    best: results.reduce((best, pnl) => best === null || pnl > best ? pnl : best, null),
    worst: results.reduce((worst, pnl) => worst === null || pnl < worst ? pnl : worst, null),
    longestWinStreak: longestStreak(results, (pnl) => pnl > 0),
    longestLossStreak: longestStreak(results, (pnl) => pnl < 0),
    averageHoldingMs: average(holdings),
    medianHoldingMs: (0,median/* median */.J)(holdings),
    longestHoldingMs: holdings.at(-1) ?? null,
    bySymbol: groupsOf(trips, ({ symbol }) => symbol),
    byExitReason: groupsOf(trips, ({ exitReason }) => exitReason),
    byDirection: groupsOf(trips, ({ direction = "long" }) => direction),
    byTag: groupsOf(trips, ({ tag }) => tag ?? null)
  };
}
function groupsOf(trips, nameOf) {
  const names = [...new Set(trips.map(nameOf))].filter((name) => name !== null).sort();
  return names.map((name) => {
    const group = trips.filter((trip) => nameOf(trip) === name);
    const results = group.map(({ pnl }) => Number(pnl));
    const wins = results.filter((pnl) => pnl > 0).length;
    return {
      name,
      trades: group.length,
      wins,
      losses: results.filter((pnl) => pnl < 0).length,
      pnl: total(results),
      fees: total(group.map(({ fees }) => Number(fees))),
      winRate: group.length >= definitions/* LEAST_ROUND_TRIPS */._H ? wins / group.length : null
    };
  });
}
function longestStreak(results, counts) {
  let longest = 0;
  let current = 0;
  for (const pnl of results) {
    current = counts(pnl) ? current + 1 : 0;
    if (current > longest) longest = current;
  }
  return longest;
}
function total(values) {
  return values.reduce((sum, value) => sum + value, 0);
}
function average(values) {
  return values.length === 0 ? null : total(values) / values.length;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/figures.js




const DAY_MS = 864e5;
function figuresOf(history) {
  const { startingCash, startedAt, points, before = null, trips, fills, fees, slippage, turnover } = history;
  const curve = new equity_fold/* EquityFold */.D({ time: startedAt, equity: startingCash }, before);
  for (const point of points) curve.add(point);
  const { last, dailyReturns: returns, drawdown } = curve;
  const days = last ? (last.time - startedAt) / DAY_MS : 0;
  const hasReturns = returns.length >= definitions/* LEAST_DAILY_RETURNS */.Yp;
  const annualGrowth = last && days >= definitions/* LEAST_DAYS_FOR_GROWTH */.Y6 ? compoundAnnualGrowth(startingCash, last.equity, days) : null;
  return {
    samples: { points: curve.points, days, dailyReturns: returns.length, roundTrips: trips.length },
    totalReturn: last ? last.equity / startingCash - 1 : null,
    annualGrowth,
    volatility: hasReturns ? annualVolatility(returns) : null,
    sharpe: hasReturns ? sharpeRatio(returns) : null,
    sortino: hasReturns ? sortinoRatio(returns) : null,
    calmar: calmarRatio(annualGrowth, drawdown.fraction),
    drawdown,
    exposure: curve.exposure,
    turnover,
    turnoverRatio: last ? turnover / curve.meanEquity : null,
    fills,
    fees,
    slippage,
    record: tradeRecordOf(trips)
  };
}


/***/ }),

/***/ 10031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
function median(sorted) {
  if (sorted.length === 0) return null;
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}


/***/ }),

/***/ 12272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   X: () => (/* binding */ ledgerFigures)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91752);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13568);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18925);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17444);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12896);
/* harmony import */ var _chimera_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3085);
/* harmony import */ var _page_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);




function ledgerFigures(reader, session) {
  const opened = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .bookOpening */ .mQ)(reader);
  if (!opened) return { scopes: [], held: null, definitions: _page_data_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_DEFINITIONS */ .d };
  const to = reader.cursor()?.time ?? opened.time;
  const startingCash = Number(opened.identity.startingCash);
  const begun = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .findSession */ .KP)(reader, session);
  const first = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .firstSession */ .zy)(reader);
  const account = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .X)(reader) ?? { fills: 0, fees: "0", slippage: "0", turnover: "0" };
  const { since: _, ...figures } = (0,_chimera_report__WEBPACK_IMPORTED_MODULE_3__/* .bookFigures */ .RC)(reader, to, { ...account, trips: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_4__/* .tradesAfter */ .g5)(reader, 0) });
  const span = { from: opened.time, to };
  const whole = first ? (0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .buyAndHold */ .d)(reader, span, first.started.setup, figures.exposure) : null;
  const opening = { from: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .isoTime */ .Ly)(opened.time), equity: startingCash };
  const book = scopeOf("Whole book", opening, figures, whole);
  const held = whole ? [to / 1e3, startingCash * (1 + whole.mean)] : null;
  if (!begun) return { scopes: [book], held, definitions: _page_data_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_DEFINITIONS */ .d };
  const period = { from: begun.start, to, session };
  const start = { time: begun.start, equity: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_7__/* .equityBefore */ .lA)(reader, begun.start, startingCash) };
  const trips = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_4__/* .tradesIn */ .p_)(reader, period);
  const fills = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_8__/* .entriesIn */ .s9)(reader, period, "fill");
  const ownFigures = (0,_chimera_report__WEBPACK_IMPORTED_MODULE_3__/* .periodFigures */ .HT)(start, (0,_chimera_book__WEBPACK_IMPORTED_MODULE_7__/* .equityPoints */ .HD)(reader, period), trips, fills);
  const ownHeld = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .buyAndHold */ .d)(reader, period, begun.started.setup, ownFigures.exposure);
  const beginning = { from: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .isoTime */ .Ly)(begun.start), equity: start.equity };
  const own = scopeOf("This session", beginning, ownFigures, ownHeld);
  return { scopes: [own, book], held, definitions: _page_data_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_DEFINITIONS */ .d };
}
function scopeOf(name, { from, equity }, figures, held) {
  return {
    name,
    from,
    equity_before: equity,
    figures,
    buy_and_hold: held?.mean ?? null,
    buy_and_hold_at_exposure: held?.atExposure ?? null,
    held_from: held?.from ?? null
  };
}


/***/ }),

/***/ 49842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logTail),
/* harmony export */   X: () => (/* binding */ logSizes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10141);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95384);


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
    return [{ real_time: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(Date.parse(`${day}T${time}Z`)), level, process, message }];
  });
}
function endOf(path) {
  try {
    return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .readOwnEnd */ .IB)(path, TAIL_BYTES);
  } catch {
    return "";
  }
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PAGE_DEFINITIONS),
/* harmony export */   x: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16531);

const { totalReturn, ...others } = _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG;
const PAGE_DEFINITIONS = { totalReturn, ..._chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .benchmarkDefinitions */ .Ig, ...others };
const COLUMNS = {
  equity: ["time", "equity", "exposure"],
  trades: ["number", "symbol", "direction", "tag", "opened_at", "closed_at", "quantity", "entry_price", "exit_price", "pnl", "fees", "exit_reason"],
  fills: ["seq", "time", "order", "symbol", "side", "quantity", "price", "fee", "slippage", "reason"],
  orders: ["seq", "id", "placed_at", "ended_at", "symbol", "side", "type", "quantity", "price", "status", "cancelled", "parent", "reason"],
  signals: ["seq", "time", "symbol", "action", "confidence", "stop", "target", "reason", "verdict"],
  notes: ["seq", "time", "kind", "data"],
  incidents: ["id", "time", "real_time", "severity", "source", "kind", "message"],
  health: ["id", "time", "level", "cpu", "memory", "disk", "data_age", "errors", "reasons"],
  log: ["real_time", "level", "process", "message"]
};
function packed(list, rows) {
  const columns = COLUMNS[list];
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}


/***/ }),

/***/ 40068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ LOG_LINES),
/* harmony export */   lG: () => (/* binding */ serverPage),
/* harmony export */   wC: () => (/* binding */ serverPageState)
/* harmony export */ });
/* harmony import */ var _chimera_answers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12173);
/* harmony import */ var _chimera_answers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29765);
/* harmony import */ var _chimera_answers__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59932);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77239);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12272);
/* harmony import */ var _log_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49842);
/* harmony import */ var _page_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65488);








const LOG_LINES = 200;
function serverPageState({ plan, ledger, metrics }) {
  const sizes = (0,_log_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .logSizes */ .X)((0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(plan.workdir, plan.book));
  return [ledger.state(), metrics()?.timestamp ?? "", ...sizes].join(" ");
}
function serverPage(session) {
  const { plan, ledger } = session;
  const current = (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_2__/* .status */ .h)(session);
  const log = (0,_page_data_js__WEBPACK_IMPORTED_MODULE_3__/* .packed */ .x)("log", (0,_log_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .logTail */ .R)((0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(plan.workdir, plan.book), LOG_LINES));
  return ledger.read((reader) => {
    const opened = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_4__/* .bookOpening */ .mQ)(reader);
    const from = opened?.time ?? plan.start;
    const periodMs = plan.setup.periodMs;
    const start = { time: from, equity: Number(opened?.identity.startingCash ?? 0) };
    return {
      format: 1,
      origin: "server",
      cursor: (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_5__/* .formatCursor */ .yS)((0,_chimera_answers__WEBPACK_IMPORTED_MODULE_5__/* .headOf */ .Uo)(reader)),
      period: { from: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .isoTime */ .Ly)(from), to: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .isoTime */ .Ly)(reader.cursor()?.time ?? from) },
      status: current,
      period_seconds: periodMs / 1e3,
      ...(0,_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .tablesOf */ .tI)(reader, _chimera_book__WEBPACK_IMPORTED_MODULE_8__/* .WHOLE_BOOK */ .c, {
        start,
        periodMs,
        setup: (0,_chimera_book__WEBPACK_IMPORTED_MODULE_4__/* .firstSession */ .zy)(reader)?.started.setup ?? null,
        limits: _tables_js__WEBPACK_IMPORTED_MODULE_7__/* .SERVER_LIMITS */ .L_
      }),
      book: (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_9__/* .standing */ .J)(reader),
      figures: (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .ledgerFigures */ .X)(reader, plan.id),
      log,
      report: null
    };
  });
}


/***/ }),

/***/ 65488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SK: () => (/* binding */ FILE_LIMITS),
  L_: () => (/* binding */ SERVER_LIMITS),
  tI: () => (/* binding */ tablesOf)
});

// EXTERNAL MODULE: ./.build/packages/answers/src/signals.js
var src_signals = __webpack_require__(16182);
// EXTERNAL MODULE: ./.build/packages/answers/src/trades.js
var src_trades = __webpack_require__(89772);
// EXTERNAL MODULE: ./.build/packages/answers/src/observations.js
var observations = __webpack_require__(59840);
// EXTERNAL MODULE: ./.build/packages/answers/src/query.js
var query = __webpack_require__(68771);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/book/src/scope.js
var scope = __webpack_require__(77239);
// EXTERNAL MODULE: ./.build/packages/book/src/prices.js
var prices = __webpack_require__(86793);
// EXTERNAL MODULE: ./.build/packages/book/src/hold.js + 1 modules
var hold = __webpack_require__(18925);
// EXTERNAL MODULE: ./.build/packages/book/src/equity.js
var equity = __webpack_require__(17444);
// EXTERNAL MODULE: ./.build/packages/book/src/health-checks.js
var health_checks = __webpack_require__(91451);
// EXTERNAL MODULE: ./.build/packages/book/src/journal.js
var journal = __webpack_require__(12896);
// EXTERNAL MODULE: ./.build/packages/book/src/trades.js
var book_src_trades = __webpack_require__(13568);
// EXTERNAL MODULE: ./.build/packages/book/src/incidents.js
var incidents = __webpack_require__(19504);
// EXTERNAL MODULE: ./.build/packages/ledger/src/roll-up/equity-sums.js
var equity_sums = __webpack_require__(97885);
// EXTERNAL MODULE: ./.build/packages/vocabulary/src/index.js
var src = __webpack_require__(46802);
// EXTERNAL MODULE: ./.build/packages/book/src/candles.js
var candles = __webpack_require__(41881);
;// CONCATENATED MODULE: ./.build/packages/page/src/candles.js

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
    addToBars(bySymbol[symbol], row, spanMs);
  }
  return { period_seconds: spanMs / 1e3, rows: bySymbol };
}
function addToBars(bars, { start, open, high, low, close, volume }, spanMs) {
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

// EXTERNAL MODULE: ./.build/packages/book/src/orders.js
var orders = __webpack_require__(71286);
;// CONCATENATED MODULE: ./.build/packages/page/src/orders.js


function ordersUntil(reader, { from, to }, most) {
  const placed = (0,journal/* newestIn */._2)(reader, { ...scope/* WHOLE_BOOK */.c, to }, ["order"], most);
  const told = (0,orders/* standingOrders */.sB)(reader, placed, to).filter(
    ({ standing }) => (standing.ended ?? Number.MAX_SAFE_INTEGER) > from
  );
  return told.map(({ seq, time, data, standing: { status, ended, cancelled } }) => {
    const { id, symbol, side, type, quantity, price, parent, reason } = data;
    return {
      seq,
      id,
      placed_at: (0,clock/* isoTime */.Ly)(time),
      symbol,
      side,
      type,
      quantity,
      price,
      status,
      ended_at: ended === null ? null : (0,clock/* isoTime */.Ly)(ended),
      cancelled,
      parent,
      reason
    };
  });
}

// EXTERNAL MODULE: ./.build/packages/page/src/page-data.js
var page_data = __webpack_require__(2327);
// EXTERNAL MODULE: ./.build/packages/page/src/thinning.js
var thinning = __webpack_require__(27316);
;// CONCATENATED MODULE: ./.build/packages/page/src/tables.js









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
function tablesOf(reader, period, { start, periodMs, setup, limits }) {
  const { from, to } = period;
  const isWhole = period === scope/* WHOLE_BOOK */.c;
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
  if (holding && holding.from - start.time >= HOUR_MS) {
    omissions.push(`Buy and hold begins at ${(0,clock/* isoTime */.Ly)(holding.from)}: older prices are not known.`);
  }
  const points = (0,equity/* equityPoints */.HD)(reader, period);
  const line = (0,thinning/* extremes */.o)(points, limits.points);
  const sums = isWhole ? (0,equity_sums/* equitySums */.Or)(reader) : null;
  const noted = sums ? sums.state.points + points.filter(({ time }) => time > sums.through).length : points.length;
  if (line.length < noted) {
    omissions.push(
      `The equity line shows ${line.length} of ${noted} points: of each stretch the lowest, the highest and the last.`
    );
  }
  const first = { ...start, exposure: 0 };
  const checks = (0,health_checks/* checksIn */.Jr)(reader, period).map(checkOf);
  const shownChecks = (0,thinning/* worst */.Q)(
    checks,
    limits.checks,
    ({ level, cpu }) => src/* HEALTH_LEVELS */.Jx.indexOf(level) * 1e3 + cpu
  );
  if (shownChecks.length < checks.length) {
    omissions.push(
      `Of ${checks.length} health checks the worst ${shownChecks.length} of their stretches are shown.`
    );
  }
  const newest = (rows, most, what, total = rows.length) => {
    if (total > most) omissions.push(`The newest ${most} of ${total} ${what} are listed.`);
    return rows.slice(-most);
  };
  const signals = (0,journal/* newestIn */._2)(reader, period, ["signal"], limits.signals);
  const verdicts = (0,src_signals/* verdictsOf */.W5)(reader, signals, Number.MAX_SAFE_INTEGER);
  const trades = isWhole ? (0,book_src_trades/* newestTrades */.OU)(reader, { ...journal/* ALL_ENTRIES */.HU, limit: limits.trades }) : (0,book_src_trades/* tradesIn */.p_)(reader, period);
  const allTrades = isWhole ? (0,book_src_trades/* lastTrade */.pe)(reader) : trades.length;
  const count = (kind) => (0,journal/* countIn */.ry)(reader, period, kind);
  return {
    candles,
    equity: (0,page_data/* packed */.x)(
      "equity",
      [...points.length > 0 ? [first] : [], ...line].map(({ time, equity, exposure }) => ({
        time: time / 1e3,
        equity: rounded(equity),
        exposure: Number((exposure ?? 0).toFixed(4))
      }))
    ),
    held: heldOf(holding, limits.points),
    trades: (0,page_data/* packed */.x)("trades", newest(trades, limits.trades, "trades", allTrades).map(src_trades/* listedTrade */.O)),
    fills: (0,page_data/* packed */.x)(
      "fills",
      newest(fillsIn(reader, period, limits.fills), limits.fills, "fills", count("fill"))
    ),
    orders: (0,page_data/* packed */.x)("orders", ordersUntil(reader, period, limits.orders)),
    signals: (0,page_data/* packed */.x)(
      "signals",
      newest(
        signals.map((signal) => (0,src_signals/* listedSignal */.qE)(signal, verdicts)),
        limits.signals,
        "signals",
        count("signal")
      )
    ),
    notes: (0,page_data/* packed */.x)("notes", notesIn(reader, period)),
    incidents: (0,page_data/* packed */.x)("incidents", (0,incidents/* incidentsIn */.hR)(reader, period).slice(-MOST_NOTES).map(observations/* listedIncident */.Gt)),
    health: (0,page_data/* packed */.x)("health", shownChecks),
    omissions
  };
}
function heldOf(line, most) {
  if (!line) return null;
  const rows = (0,thinning/* extremes */.o)(line.points, most).map(({ time, equity }) => [
    time / 1e3,
    rounded(equity)
  ]);
  return { from: (0,clock/* isoTime */.Ly)(line.from), rows };
}
function fillsIn(reader, period, limit) {
  const rows = (0,journal/* newestIn */._2)(reader, period, ["fill"], limit);
  return rows.map(({ seq, time, data }) => ({ seq, time: (0,clock/* isoTime */.Ly)(time), ...data }));
}
function notesIn(reader, period) {
  const kinds = (0,journal/* kindsIn */.Rd)(reader).filter((kind) => !NO_NOTES.includes(kind));
  return (0,journal/* newestIn */._2)(reader, period, kinds, MOST_NOTES).map(({ seq, time, kind, data }) => {
    const { setup, marks, ...told } = data;
    return { seq, time: (0,clock/* isoTime */.Ly)(time), kind, data: told };
  });
}
function checkOf({ id, time, level, metrics }) {
  const { system, market, application } = metrics;
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

/***/ 27316:
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

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ periodFigures),
/* harmony export */   RC: () => (/* binding */ bookFigures),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export dated */
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72378);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47094);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90211);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97885);




function periodFigures(start, points, trips, fills) {
  return dated(
    (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h)({
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
function totalsOf({ trips, fillCount: fills, fees, slippage, turnover }) {
  return { trips, fills, fees: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(fees), slippage: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(slippage), turnover: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(turnover) };
}
function bookFigures(reader, to, { trips, fills, fees, slippage, turnover }) {
  const opening = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .bookOpening */ .mQ)(reader);
  const startedAt = opening?.time ?? 0;
  const figures = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h)({
    startingCash: Number(opening?.identity.startingCash ?? 0),
    startedAt,
    ...(0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_3__/* .bookCurve */ .Pq)(reader, to),
    trips,
    fills,
    fees: Number(fees),
    slippage: Number(slippage),
    turnover: Number(turnover)
  });
  return { ...dated(figures), since: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .Ly)(startedAt) };
}
function dated({ drawdown, ...figures }) {
  const { fraction, durationMs, peakAt, troughAt, recoveredAt } = drawdown;
  const at = (time) => time === null ? null : (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .Ly)(time);
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


/***/ })

};
