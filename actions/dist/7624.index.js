export const id = 7624;
export const ids = [7624];
export const modules = {

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

/***/ 76451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ divergencePassages)
/* harmony export */ });
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39232);

function divergencePassages({ divergence, trading }) {
  if (!divergence) return [];
  const { replay, backtest } = divergence;
  return [
    { title: "The recording, run again", ...replayed(replay) },
    { title: "Paper against backtest", ...backtested(backtest, trading?.currency ?? "") }
  ];
}
function replayed(replay) {
  if (replay.status === "skipped") return notDone(replay.reason);
  if (replay.status === "identical") {
    const { events, entries: entries2, fills, head } = replay;
    const text = `Identical: ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(events, "recorded event")} gave the same ${entries2} journal entries to the letter, ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(fills, "fill")} among them, up to head ${head}.`;
    return { paragraphs: [[text]], tables: [] };
  }
  const { entries, seq, recorded, replayed: again, cause, trades } = replay;
  return {
    paragraphs: [
      [`Different from entry ${seq} on, after ${entries} that came out the same: ${cause}.`],
      ["In the journal: ", ...entryWords(recorded)],
      ["Run again: ", ...entryWords(again)],
      [`${trades.same} of ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(trades.session, "trade")} came out the same.`]
    ],
    tables: tradeTable(trades, "Run again")
  };
}
function backtested(backtest, currency) {
  if (backtest.status === "skipped") return notDone(backtest.reason);
  const { candles, trades, filledBy, fees, equity } = backtest;
  const money = (0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moneyFormat */ .Sc)(equity.backtest);
  const amount = (name) => [`${name} (`, { quoted: currency }, ")"];
  const rows = [
    [["Trades: orders that were filled"], [String(trades.session)], [String(trades.other)]],
    [amount("Fees"), [money(fees.session)], [money(fees.backtest)]],
    [
      amount("Equity at the end"),
      [equity.session === null ? "unknown" : money(equity.session)],
      [money(equity.backtest)]
    ]
  ];
  const made = `The session's fills: ${filledBy.book} by order books, ${filledBy.candle} by candles, ${filledBy.late} of them late.`;
  return {
    paragraphs: [
      [
        `The session's ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(candles, "candle")} through the same engine as a backtest sees them: every fill by candles, no order books, nothing late.`
      ],
      [agreement(trades)],
      [made]
    ],
    tables: [{ columns: ["Figure", "#Session", "#Backtest"], rows }, ...tradeTable(trades, "Backtest")]
  };
}
function notDone(reason) {
  return { paragraphs: [["Not done: ", { quoted: reason }]], tables: [] };
}
function agreement({ session, other, matched, same, worse }) {
  if (session === 0 && other === 0) return "Neither traded.";
  const both = `${matched} of the session's ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(session, "trade")} are in the backtest too, ${same} with the same quantity and price.`;
  if (!worse || same === matched) return both;
  const way = worse.mean < 0 ? "better" : "worse";
  const most = worse.most > 0 ? `at most ${fine(worse.most)} worse` : "never worse";
  return `${both} The session's prices were on average ${fine(Math.abs(worse.mean))} ${way} than the backtest's, ${most}.`;
}
function tradeTable({ rows, omitted }, other) {
  if (rows.length === 0) return [];
  const columns = ["Decided", "What", "Symbol", "#Session", `#${other}`, "#Price worse by"];
  const cells = rows.map((row) => [
    [row.decidedAt ?? "before the session"],
    [`${row.side} (${row.reason})`],
    [{ quoted: row.symbol }],
    [terms(row.session)],
    [terms(row.other)],
    [row.worse === null ? "\u2013" : fine(row.worse)]
  ]);
  const more = [[`${omitted} more differ`], ["\u2026"], ["\u2026"], ["\u2026"], ["\u2026"], ["\u2026"]];
  return [{ columns, rows: omitted > 0 ? [...cells, more] : cells }];
}
function terms(side) {
  return side ? `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(side.quantity)} at ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(side.price)}` : "no such trade";
}
function fine(fraction) {
  return `${(fraction * 100).toFixed(3)} %`;
}
function entryWords(entry) {
  return entry ? [`${entry.time} ${entry.kind} `, { quoted: entry.data }] : ["nothing"];
}


/***/ }),

/***/ 63947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ figureText)
/* harmony export */ });
/* unused harmony export figureValue */
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23135);
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39232);


const UNDEFINED = {
  sharpe: "the daily returns do not differ",
  sortino: "no day lost",
  calmar: "no drawdown",
  profitFactor: "no round trip lost",
  totalReturn: "no candle yet",
  exposure: "no candle yet",
  turnoverRatio: "no candle yet",
  averageWin: "no round trip won",
  averageLoss: "no round trip lost",
  best: "no round trip",
  worst: "no round trip",
  averageHoldingMs: "no round trip"
};
const values = {
  totalReturn: ({ totalReturn }) => given(totalReturn, signedPercent),
  annualGrowth: ({ annualGrowth }) => given(annualGrowth, signedPercent),
  volatility: ({ volatility }) => given(volatility, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN),
  sharpe: ({ sharpe }) => given(sharpe, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG),
  sortino: ({ sortino }) => given(sortino, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG),
  calmar: ({ calmar }) => given(calmar, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG),
  drawdown: ({ drawdown }) => drawdownText(drawdown),
  exposure: ({ exposure }) => given(exposure, ({ timeInMarket, average }) => {
    return `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(timeInMarket)} of the time, ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(average)} of equity on average`;
  }),
  turnoverRatio: ({ turnoverRatio }) => given(turnoverRatio, (value) => `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(value)} \xD7`),
  winRate: ({ record }) => given(record.winRate, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN),
  profitFactor: ({ record }) => given(record.profitFactor, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG),
  fees: ({ fees }, money) => money(fees),
  slippage: ({ slippage }, money) => money(slippage),
  trades: ({ record }) => `${record.trades}: ${record.wins} won, ${record.losses} lost`,
  expectancy: ({ record }, money) => given(record.expectancy, (value) => money(value, "exceptZero")),
  averageWin: ({ record }, money) => given(record.averageWin, (value) => money(value, "exceptZero")),
  averageLoss: ({ record }, money) => given(record.averageLoss, (value) => money(value, "exceptZero")),
  best: ({ record }, money) => given(record.best, (value) => money(value, "exceptZero")),
  worst: ({ record }, money) => given(record.worst, (value) => money(value, "exceptZero")),
  longestWinStreak: ({ record }) => String(record.longestWinStreak),
  longestLossStreak: ({ record }) => String(record.longestLossStreak),
  averageHoldingMs: ({ record }) => holdingText(record)
};
function figureValue(name, figures, money) {
  return values[name](figures, money);
}
function figureText(name, figures, money) {
  return values[name](figures, money) ?? missing(name, figures);
}
function given(value, write) {
  return value === null ? null : write(value);
}
function signedPercent(fraction) {
  return (0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(fraction, "exceptZero");
}
function missing(name, { samples }) {
  const { least } = _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG[name];
  const there = {
    days: samples.days,
    "daily returns": samples.dailyReturns,
    "round trips": samples.roundTrips
  };
  if (least && there[least.of] < least.count) return `not enough data (needs ${least.count} ${least.of})`;
  return `not defined (${UNDEFINED[name] ?? "no value"})`;
}
function drawdownText({ fraction, peakAt, recoveredAt, durationMs }) {
  if (peakAt === null) return "none";
  const end = recoveredAt === null ? "not recovered" : `recovered ${recoveredAt}`;
  return `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(fraction)} from ${peakAt}, ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(durationMs)}, ${end}`;
}
function holdingText({ medianHoldingMs, averageHoldingMs, longestHoldingMs }) {
  if (medianHoldingMs === null || averageHoldingMs === null || longestHoldingMs === null) return null;
  const [middle, mean, longest] = [medianHoldingMs, averageHoldingMs, longestHoldingMs].map(_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0);
  return `${middle}, ${mean}, ${longest}`;
}


/***/ }),

/***/ 57624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ isReportFile),
/* harmony export */   Y8: () => (/* binding */ pruneReports),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29442);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55995);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32989);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6162);








const REPORT_NAME = /^(?:runtime-report|runtime-final-report|daily-summary)-(\d{4})(\d\d)(\d\d)(?:-\d{6})?\.(?:md|html|json|csv)$/;
const TABLE_NAME = /^(?:trades|fills|orders|equity)\.csv$/;
const WEEKLY_NAME = /^weekly-summary-(\d{4})-W(\d\d)\.(?:md|html|json|csv)$/;
function writeReport(paths, report, formats, htmlOf = null) {
  (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(paths.reports);
  const { kind, period } = report;
  const name = reportName(kind, Date.parse(period.from), Date.parse(period.to));
  const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, name);
  const written = [put(`${base}.md`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownOf */ .R)(report))];
  if (htmlOf && formats.includes("html")) written.push(put(`${base}.html`, htmlOf(report)));
  if (formats.includes("json")) written.push(put(`${base}.json`, `${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonText */ .s)(report, 2)}
`));
  return written;
}
function pruneReports(paths, retentionDays, now) {
  for (const name of namesIn(paths.reports)) {
    const ended = endOf(name);
    if (ended !== null && ended < now - retentionDays * _calendar_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_MS */ .sO)
      (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, name), { force: true });
  }
}
function isReportFile(name) {
  return REPORT_NAME.test(name) || WEEKLY_NAME.test(name) || TABLE_NAME.test(name);
}
function endOf(name) {
  const [, year, month, day] = REPORT_NAME.exec(name) ?? [];
  if (year !== void 0) return Date.UTC(Number(year), Number(month) - 1, Number(day)) + _calendar_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_MS */ .sO;
  const [, ofYear, week] = WEEKLY_NAME.exec(name) ?? [];
  return ofYear === void 0 ? null : (0,_calendar_js__WEBPACK_IMPORTED_MODULE_5__/* .mondayOf */ .C0)(Number(ofYear), Number(week)) + _calendar_js__WEBPACK_IMPORTED_MODULE_5__/* .WEEK_MS */ .mb;
}
function reportName(kind, from, to) {
  if (kind === "daily") return `daily-summary-${(0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTime */ .IQ)(from).slice(0, 8)}`;
  if (kind === "weekly") return `weekly-summary-${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_5__/* .weekName */ .KP)(from)}`;
  return kind === "final" ? `runtime-final-report-${(0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTime */ .IQ)(to)}` : `runtime-report-${(0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTime */ .IQ)(to)}`;
}
function put(path, text) {
  (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(path, text);
  return path;
}
function namesIn(folder) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}


/***/ }),

/***/ 17364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ droppedWords),
/* harmony export */   _: () => (/* binding */ githubScheduleWords)
/* harmony export */ });
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39232);

function githubScheduleWords(found) {
  const { since, until, median_delay_seconds: median, longest_delay_seconds: longest } = found;
  const when = `(${since.slice(0, 10)} to ${until.slice(0, 10)})`;
  if (median === null || longest === null) return `no run came ${when}`;
  return `late by at least ${seconds(median)} (median), ${seconds(longest)} at worst; ${droppedWords(found)} ${when}`;
}
function droppedWords({ turns, dropped }) {
  return `${dropped} of ${turns} ${turns === 1 ? "turn" : "turns"} never came`;
}
const seconds = (count) => (0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(count * 1e3);


/***/ }),

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ markdownOf)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/divergence-passages.js
var divergence_passages = __webpack_require__(76451);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/markdown-text.js
var markdown_text = __webpack_require__(83028);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/number-format.js
var number_format = __webpack_require__(39232);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-changes.js


function changeSection({ changes, kind }) {
  const { since, what, fingerprint } = changes;
  const title = kind === "hourly" ? "What changed since the last report" : "What changed";
  const print = `Fingerprint of how things stand: \`${fingerprint}\`.`;
  if (what.length === 0) {
    return (0,markdown_text/* section */.uW)(title, `Nothing changed since ${since} but prices, times and loads.`, print);
  }
  return (0,markdown_text/* section */.uW)(title, (0,markdown_text/* list */.p_)(what), print);
}
function anomalySection({ anomalies }) {
  if (anomalies.length === 0) return (0,markdown_text/* section */.uW)("Anomalies", "Nothing stood out from its own recent past.");
  const rows = anomalies.map(({ time, kind, source, message }) => [
    time,
    (0,markdown_text/* outside */.qY)(kind),
    (0,markdown_text/* outside */.qY)(source),
    (0,markdown_text/* outside */.qY)(message)
  ]);
  return (0,markdown_text/* section */.uW)("Anomalies", (0,markdown_text/* table */.tp)(["Noticed", "Kind", "Source", "Evidence"], rows));
}
function timelineSection({ timeline }) {
  const { events, omitted } = timeline;
  if (events.length === 0) return "";
  const rows = events.map(({ time, until, times, severity, source, message }) => [
    until === null ? time : `${time} to ${until}`,
    severity,
    (0,markdown_text/* outside */.qY)(source),
    (0,markdown_text/* outside */.qY)(message),
    String(times)
  ]);
  return (0,markdown_text/* section */.uW)(
    "Timeline",
    omitted > 0 ? `The newest ${events.length} of ${events.length + omitted}.` : null,
    (0,markdown_text/* table */.tp)(["When", "Severity", "Source", "What", "#Times"], rows)
  );
}
function partSection({ kind, parts, trading }) {
  if (parts.length === 0) return "";
  const money = (0,number_format/* moneyFormat */.Sc)(parts[0].equity.before);
  const unit = trading ? ` (${(0,markdown_text/* outside */.qY)(trading.currency)})` : "";
  const rows = parts.map((part) => [
    (0,markdown_text/* outside */.qY)(part.name),
    ...kind === "weekly" ? [String(part.sessions)] : [],
    (0,number_format/* duration */.p0)(part.runtimeMs),
    money(part.equity.after),
    money(part.equity.after - part.equity.before, "exceptZero"),
    (0,number_format/* percent */.KN)(part.equity.before > 0 ? part.equity.after / part.equity.before - 1 : 0, "exceptZero"),
    `${part.trades} (${part.wins} won)`,
    money(part.fees),
    String(part.refusals),
    `${part.errors}, ${part.warnings}`
  ]);
  const columns = [
    ...kind === "weekly" ? ["Day", "#Sessions"] : ["Session"],
    "#Runtime",
    `#Equity at the end${unit}`,
    `#Change${unit}`,
    "#Change",
    "#Round trips",
    `#Fees${unit}`,
    "#Refusals",
    "#Errors, warnings"
  ];
  return (0,markdown_text/* section */.uW)(kind === "weekly" ? "By day" : "By session", (0,markdown_text/* table */.tp)(columns, rows));
}

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/figure-text.js
var figure_text = __webpack_require__(63947);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-figures.js




function figureSection(trading, from) {
  const { period, book, currency, equity } = trading;
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const isWhole = book.since === from;
  const columns = isWhole ? [period] : [period, book];
  const names = Object.keys(src/* definitions */.BG);
  const defined = names.map((name) => {
    const { method, annualisation } = src/* definitions */.BG[name];
    const cells = columns.map((figures) => (0,figure_text/* figureText */.O)(name, figures, money));
    return [
      src/* definitions */.BG[name].name,
      ...cells,
      annualisation ? `${method}; annualised ${annualisation}` : method
    ];
  });
  const head = isWhole ? ["The whole book"] : ["This period", `The book since ${book.since}`];
  return (0,markdown_text/* section */.uW)(
    "Figures",
    `Money in ${(0,markdown_text/* outside */.qY)(currency)}. Samples: ${samples(period)}${isWhole ? "" : `; the book: ${samples(book)}`}.`,
    (0,markdown_text/* table */.tp)(["Figure", ...head.map((name) => `#${name}`), "Method"], defined)
  );
}
function groupSection({ period, equity, currency }) {
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const { bySymbol, byExitReason, trades } = period.record;
  if (trades === 0) return "";
  const rows = (groups) => groups.map((group) => [
    (0,markdown_text/* outside */.qY)(group.name),
    String(group.trades),
    String(group.wins),
    money(group.pnl, "exceptZero"),
    money(group.fees)
  ]);
  const rest = ["#Round trips", "#Won", `#Net result (${(0,markdown_text/* outside */.qY)(currency)})`, "#Fees"];
  return (0,markdown_text/* section */.uW)(
    "By symbol and by exit",
    (0,markdown_text/* table */.tp)(["Symbol", ...rest], rows(bySymbol)),
    (0,markdown_text/* table */.tp)(["Exit by", ...rest], rows(byExitReason))
  );
}
function samples({ samples: { points, days, dailyReturns, roundTrips } }) {
  const counts = [
    (0,number_format/* counted */.hS)(points, "point"),
    (0,number_format/* counted */.hS)(dailyReturns, "daily return"),
    (0,number_format/* counted */.hS)(roundTrips, "round trip")
  ];
  return `${days.toFixed(2)} days, ${counts.join(", ")}`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-machine.js


function healthSection({ health }) {
  const { level, reasons, checks, ill, errorRate, source, newestCandle, dataAgeSeconds, breaker } = health;
  const total = Object.values(checks).reduce((sum, count) => sum + count, 0);
  const found = Object.entries(checks).flatMap(([name, count]) => count > 0 ? [`${count} ${name}`] : []);
  const rows = ill.map(({ time, level: level2, reasons: reasons2 }) => [time, level2, reasons2.map(markdown_text/* outside */.qY).join(", ")]);
  const age = dataAgeSeconds === null ? "" : `, ${(0,number_format/* duration */.p0)(dataAgeSeconds * 1e3)} old`;
  return (0,markdown_text/* section */.uW)(
    "System health summary",
    (0,markdown_text/* list */.p_)([
      `Now **${level}**${because(reasons)}; ${(0,number_format/* counted */.hS)(total, "health check")} in the period${total > 0 ? `: ${found.join(", ")}` : ""}.`,
      `Circuit breaker ${breaker.state}${breaker.reason === null ? "" : `: ${(0,markdown_text/* outside */.qY)(breaker.reason)}`}.`,
      `Failed operations: ${(errorRate * 100).toFixed(2)} %.`,
      `Market data: ${(0,markdown_text/* outside */.qY)(source)}, ${newestCandle === null ? "no candle yet" : `newest candle ${newestCandle}${age}`}.`
    ]),
    rows.length > 0 ? (0,markdown_text/* table */.tp)(["Checked", "Health", "Why"], rows) : null
  );
}
function because(reasons) {
  return reasons.length > 0 ? ` (${reasons.map(markdown_text/* outside */.qY).join(", ")})` : "";
}
function resourceSection({ resources, machine }) {
  const rows = resources.map(({ name, last, mean, max, limit }) => [
    name,
    ...[last, mean, max].map((value) => `${value.toFixed(1)} %`),
    limit === null ? "\u2013" : `${limit} %`
  ]);
  const memory = `${machine.memory_used_mb.toFixed(0)} of ${machine.memory_total_mb.toFixed(0)} MB of memory in use`;
  const now = `Now ${memory}; the machine has been up for ${(0,number_format/* duration */.p0)(machine.uptime_seconds * 1e3)}.`;
  return (0,markdown_text/* section */.uW)("Resource usage", now, (0,markdown_text/* table */.tp)(["Resource", "#Last", "#Mean", "#Highest", "#Limit"], rows));
}
function processSection({ processes }) {
  const rows = processes.map(({ name, status, pid, restarts, restartsInPeriod, rss_mb, cpu_percent }) => [
    name,
    status,
    pid === null ? "\u2013" : String(pid),
    `${restarts} (${restartsInPeriod})`,
    `${rss_mb.toFixed(0)} MB`,
    `${cpu_percent.toFixed(1)} %`
  ]);
  const columns = ["Process", "Status", "#Pid", "#Restarts (in the period)", "#Memory", "#CPU"];
  return (0,markdown_text/* section */.uW)("Process status", (0,markdown_text/* table */.tp)(columns, rows));
}
function concernSection({ concerns }) {
  const { errors, warnings, latest, omitted } = concerns;
  if (latest.length === 0) return (0,markdown_text/* section */.uW)("Recent errors and warnings", "None in the period.");
  const rows = latest.map(({ time, severity, source, message, times }) => [
    time,
    severity,
    (0,markdown_text/* outside */.qY)(source),
    (0,markdown_text/* outside */.qY)(message),
    String(times)
  ]);
  return (0,markdown_text/* section */.uW)(
    "Recent errors and warnings",
    `${(0,number_format/* counted */.hS)(errors, "error")} and ${(0,number_format/* counted */.hS)(warnings, "warning")}${omitted > 0 ? `; ${omitted} older ones are not shown` : ""}.`,
    (0,markdown_text/* table */.tp)(["Last seen", "Severity", "Source", "What", "#Times"], rows)
  );
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/walls-passage.js
var walls_passage = __webpack_require__(35163);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-market.js



function marketSection({ market }) {
  const { source, switches, candles, fills, feed } = market;
  const rows = switches.map(({ time, from, to, reason }) => [
    time,
    (0,markdown_text/* outside */.qY)(from),
    (0,markdown_text/* outside */.qY)(to),
    (0,markdown_text/* outside */.qY)(reason)
  ]);
  return (0,markdown_text/* section */.uW)(
    "Market data",
    (0,markdown_text/* list */.p_)([
      `Prices of ${(0,markdown_text/* outside */.qY)(source)}${switches.length > 0 ? `; the source changed ${(0,number_format/* counted */.hS)(switches.length, "time")}, and positions that were open then are valued at the prices of both` : ""}.`,
      `${(0,number_format/* counted */.hS)(candles.seen, "candle")}: ${candles.flat} without a trade, ${candles.late} late (nothing new was decided on them).${candles.refused > 0 ? ` ${(0,number_format/* counted */.hS)(candles.refused, "more candle")} refused as impossible: no price in this report comes from them.` : ""}`,
      ...feed ? [freshness(feed)] : [],
      `${(0,number_format/* counted */.hS)(fills.byBook, "fill")} by the order book, ${fills.byCandle} by candles, ${fills.late} of them late: resting orders that were met while nobody looked.`
    ]),
    rows.length > 0 ? (0,markdown_text/* table */.tp)(["When", "From", "To", "Why"], rows) : null
  );
}
function freshness(feed) {
  const seconds = (value) => value === null ? "unknown" : `${value.toFixed(1)} s`;
  const { requests, errors, lagSeconds, longestLagSeconds, pollCycleSeconds } = feed;
  return `A candle is asked for within ${seconds(pollCycleSeconds)} of its close; the newest came after ${seconds(lagSeconds)}, the slowest in time after ${seconds(longestLagSeconds)}; ${errors} of ${(0,number_format/* counted */.hS)(requests, "request")} failed.`;
}
function egressSection({ market }) {
  const { feed, strategy } = market;
  const kept = strategy ? (0,walls_passage/* wallsParagraphs */.F)(strategy).map(markdown_text/* wordsOf */.Z9) : [];
  if (!feed) {
    const nothing = strategy ? "Nothing that Chimera asked for" : "Nothing";
    return (0,markdown_text/* section */.uW)(
      "What left this machine",
      `${nothing}: the market of this session needs no network.`,
      ...kept
    );
  }
  const rows = feed.egress.map(({ host, method, path, count }) => [
    (0,markdown_text/* outside */.qY)(host),
    (0,markdown_text/* outside */.qY)(method),
    (0,markdown_text/* outside */.qY)(path),
    String(count)
  ]);
  return (0,markdown_text/* section */.uW)(
    "What left this machine",
    "Requests for public market data, and nothing else; there is no code that could place an order and no credential to place it with.",
    rows.length > 0 ? (0,markdown_text/* table */.tp)(["Host", "Method", "Path", "#Requests"], rows) : "None.",
    ...kept
  );
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/github-schedule.js
var github_schedule = __webpack_require__(17364);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/quiet-words.js
var quiet_words = __webpack_require__(6523);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-summary.js





const LATE_MS = 36e5;
function summaryOf(report) {
  return (0,markdown_text/* table */.tp)(
    ["Summary", ""],
    [...whatRan(report), ...report.trading ? whatItDid(report.trading, report) : []]
  );
}
function whatRan(report) {
  const { period, runtimeMs, coverage, githubSchedule, quiet, sessions, outcome, kind, health, concerns } = report;
  const { errors, warnings } = concerns;
  const [only] = sessions;
  return [
    ...coverage === null ? [] : [["Coverage", `**${(0,number_format/* percent */.KN)(coverage)}** of the time`]],
    ...githubSchedule && kind !== "hourly" ? [["GitHub's schedule", (0,github_schedule/* githubScheduleWords */._)(githubSchedule)]] : [],
    ...quiet === null ? [] : [["Quiet", (0,quiet_words/* quietWords */.i)(quiet)]],
    ["Period", `${period.from} to ${period.to}`],
    ["Runtime", `${(0,number_format/* duration */.p0)(runtimeMs)} in ${(0,number_format/* counted */.hS)(sessions.length, "session")}`],
    ...kind !== "daily" && kind !== "weekly" && only ? [["Session", (0,markdown_text/* outside */.qY)(only.id)]] : [],
    ...outcome ? [
      [
        "Outcome",
        `**${(0,markdown_text/* outside */.qY)(outcome.outcome)}**, exit code ${outcome.exitCode}: ${(0,markdown_text/* outside */.qY)(outcome.reason)}`
      ]
    ] : [],
    [
      "Health",
      `**${health.level}**${because(health.reasons)}, ${(0,number_format/* counted */.hS)(errors, "error")}, ${(0,number_format/* counted */.hS)(warnings, "warning")}`
    ]
  ];
}
function whatItDid(trading, { kind, period: { from } }) {
  const { equity, currency, account, period, book, mode, market, strategy, riskLevel } = trading;
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const unit = (0,markdown_text/* outside */.qY)(currency);
  const change = `${money(equity.after - equity.before, "exceptZero")} ${unit}, ${(0,number_format/* percent */.KN)(equity.after / equity.before - 1, "exceptZero")}`;
  const whole = period.totalReturn === book.totalReturn ? "" : `; ${(0,number_format/* percent */.KN)(book.totalReturn ?? 0, "exceptZero")} since ${book.since}`;
  return [
    [
      "Trading",
      `${mode} mode on ${(0,markdown_text/* outside */.qY)(market)}, strategy ${(0,markdown_text/* outside */.qY)(strategy)}, risk level ${(0,markdown_text/* outside */.qY)(riskLevel)}`
    ],
    ["Equity", `**${money(equity.after)} ${unit}** (${change} in the period${whole})`],
    ["Held", `cash ${money(account.cash)} ${unit}, ${(0,number_format/* percent */.KN)(account.exposure)} of equity in positions`],
    [
      "Profit and loss of the book",
      `realized ${money(account.realized, "exceptZero")}, unrealized ${money(account.unrealized, "exceptZero")} ${unit}`
    ],
    ...kind === "hourly" ? [["Drawdown in the period", (0,number_format/* percent */.KN)(period.drawdown.fraction)]] : [],
    [
      "Traded",
      `${(0,number_format/* counted */.hS)(period.fills, "fill")}, ${(0,number_format/* counted */.hS)(period.record.trades, "round trip")} closed (${period.record.wins} won); fees ${money(period.fees)}, slippage ${money(period.slippage)} ${unit}`
    ],
    ["Buy and hold", holding(trading, from)]
  ];
}
function holding({ buyAndHold, book, period }, from) {
  if (!buyAndHold) return "unknown: not every symbol has a price in the period";
  const each = buyAndHold.symbols.map(
    (held) => `${(0,markdown_text/* outside */.qY)(held.symbol)} ${(0,number_format/* percent */.KN)(held.return, "exceptZero")}`
  );
  const parts = each.length > 1 ? ` (${each.join(", ")})` : "";
  const begins = Math.max(Date.parse(from), Date.parse(book.since));
  const late = Date.parse(buyAndHold.from) - begins >= LATE_MS;
  const since = late ? `; prices are known from ${buyAndHold.from} on` : "";
  const { mean, atExposure } = buyAndHold;
  const alike = atExposure === null || !period.exposure ? "" : `; at the strategy's mean exposure of ${(0,number_format/* percent */.KN)(period.exposure.average)}: ${(0,number_format/* percent */.KN)(atExposure, "exceptZero")}`;
  return `${(0,number_format/* percent */.KN)(mean, "exceptZero")}${parts} in the period, in equal parts and before fees${since}${alike}`;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/calendar.js
var calendar = __webpack_require__(32989);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/equity-chart.js

const MARGIN = 0.1;
const FLAT_SPAN = 1e-3;
function equityChart(curve, currency) {
  if (curve.length < 2) return null;
  const values = curve.map(({ equity }) => equity);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) * FLAT_SPAN || 1;
  const places = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(span))));
  const number = (value) => value.toFixed(places);
  const label = isOfOneDay(curve) ? clockTime : datedTime;
  const labels = curve.map(({ time }, index) => `"${label(time, index === 0)}"`);
  const unit = currency.replace(/[^A-Za-z0-9]/g, "");
  return [
    "```mermaid",
    `%%{init: ${JSON.stringify(LOOK)}}%%`,
    "xychart-beta",
    `    title "Equity, UTC"`,
    `    x-axis [${labels.join(", ")}]`,
    `    y-axis "${unit}" ${number(least - span * MARGIN)} --> ${number(most + span * MARGIN)}`,
    `    line [${values.map(number).join(", ")}]`,
    "```"
  ].join("\n");
}
const LOOK = {
  themeVariables: { xyChart: { plotColorPalette: "#2f6fdf" } },
  xyChart: { width: 1e3, height: 360, xAxis: { labelFontSize: 11 } }
};
function isOfOneDay(curve) {
  const [first, last] = [Date.parse(curve[0].time), Date.parse(curve.at(-1).time)];
  return (0,calendar/* dayClosedBy */.i6)(last) <= (0,calendar/* dayStart */.J7)(first);
}
function datedTime(time) {
  return `${time.slice(5, 10)} ${time.slice(11, 16)}`;
}
function clockTime(time, isFirst) {
  const label = time.slice(11, 16);
  return label === "00:00" && !isFirst ? "24:00" : label;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-trading.js



const MOST_ROWS = 30;
function equitySection({ curve, currency }) {
  return (0,markdown_text/* section */.uW)("Equity", equityChart(curve, currency) ?? "No candle was processed in the period.");
}
function positionSection({ positions, quarantined, equity, currency }) {
  if (positions.length === 0) return (0,markdown_text/* section */.uW)("Open positions", "None.");
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const rows = positions.map((position) => [
    (0,markdown_text/* outside */.qY)(position.symbol),
    position.quantity,
    (0,number_format/* price */.q9)(position.entryPrice),
    `${(0,number_format/* price */.q9)(position.markPrice)}${position.isQuarantined ? ` of ${position.markTime}` : ""}`,
    money(position.unrealized, "exceptZero"),
    position.stop === null ? "none" : (0,number_format/* price */.q9)(position.stop),
    position.target === null ? "none" : (0,number_format/* price */.q9)(position.target),
    position.openedAt
  ]);
  const unit = (0,markdown_text/* outside */.qY)(currency);
  const columns = [
    "Symbol",
    "#Quantity",
    "#Entry",
    "#Mark",
    `#Unrealized (${unit})`,
    "#Stop",
    "#Target",
    "Opened"
  ];
  const notes = quarantined.length > 0 ? [(0,markdown_text/* list */.p_)(quarantined.map(markdown_text/* outside */.qY))] : [];
  return (0,markdown_text/* section */.uW)("Open positions", (0,markdown_text/* table */.tp)(columns, rows), ...notes);
}
function waitingSection({ waiting }) {
  if (waiting.length === 0) return "";
  const rows = newest(waiting).map((order) => [
    order.id,
    order.since,
    (0,markdown_text/* outside */.qY)(order.symbol),
    order.side,
    order.isTriggered ? `${order.type}, triggered` : order.type,
    order.quantity ?? "all",
    order.filled,
    order.price === null ? "market" : (0,number_format/* price */.q9)(order.price),
    order.limit === null ? "\u2013" : (0,number_format/* price */.q9)(order.limit),
    order.parent === null ? "\u2013" : order.parent
  ]);
  const columns = [
    "Order",
    "Since",
    "Symbol",
    "Side",
    "Type",
    "#Quantity",
    "#Filled",
    "#Price or trigger",
    "#Limit",
    "Protects"
  ];
  return (0,markdown_text/* section */.uW)("Orders that wait", (0,markdown_text/* table */.tp)(columns, rows), leftOut(waiting.length));
}
function fillSection({ fills, equity, currency }) {
  if (fills.length === 0) return (0,markdown_text/* section */.uW)("Fills", "None in the period.");
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const rows = newest(fills).map((fill) => [
    fill.time,
    `${fill.side} (${fill.reason})`,
    (0,markdown_text/* outside */.qY)(fill.symbol),
    fill.quantity,
    (0,number_format/* price */.q9)(fill.price),
    money(fill.fee),
    money(fill.slippage)
  ]);
  const unit = (0,markdown_text/* outside */.qY)(currency);
  const columns = ["Time", "What", "Symbol", "#Quantity", "#Price", `#Fee (${unit})`, `#Slippage (${unit})`];
  return (0,markdown_text/* section */.uW)("Fills", (0,markdown_text/* table */.tp)(columns, rows), leftOut(fills.length));
}
function tripSection({ trips, equity, currency }) {
  if (trips.length === 0) return (0,markdown_text/* section */.uW)("Round trips", "None closed in the period.");
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const rows = newest(trips).map((trip) => [
    trip.closedAt,
    (0,markdown_text/* outside */.qY)(trip.symbol),
    trip.quantity,
    (0,number_format/* price */.q9)(trip.entryPrice),
    (0,number_format/* price */.q9)(trip.exitPrice),
    money(trip.pnl, "exceptZero"),
    money(trip.fees),
    trip.exitReason,
    trip.openedAt
  ]);
  const unit = (0,markdown_text/* outside */.qY)(currency);
  const columns = [
    "Closed",
    "Symbol",
    "#Quantity",
    "#Entry",
    "#Exit",
    `#Net result (${unit})`,
    `#Fees (${unit})`
  ];
  return (0,markdown_text/* section */.uW)("Round trips", (0,markdown_text/* table */.tp)([...columns, "Exit by", "Opened"], rows), leftOut(trips.length));
}
function refusalSection({ refusals, activity }) {
  if (refusals.length === 0) return (0,markdown_text/* section */.uW)("Refusals", `None of ${(0,number_format/* counted */.hS)(activity.signals, "signal")}.`);
  const rows = refusals.map(({ rule, count, lastReason }) => [rule, String(count), (0,markdown_text/* outside */.qY)(lastReason)]);
  return (0,markdown_text/* section */.uW)(
    "Refusals",
    `The governor refused ${activity.refusals} of ${(0,number_format/* counted */.hS)(activity.signals, "signal")}.`,
    (0,markdown_text/* table */.tp)(["Rule", "#Refused", "Last reason"], rows)
  );
}
function governorSection({ governor }) {
  if (governor === null) return (0,markdown_text/* section */.uW)("Governor", "The limits are lifted: nothing was refused.");
  const { state, cause, limits } = governor;
  const rows = limits.map((usage) => [
    usage.rule,
    written(usage, usage.figure),
    written(usage, usage.limit),
    `${(usage.figure / usage.limit * 100).toFixed(0)} %`
  ]);
  return (0,markdown_text/* section */.uW)(
    "Governor",
    `State: **${state}**${cause === null ? "" : ` (${(0,markdown_text/* outside */.qY)(cause)})`}.`,
    (0,markdown_text/* table */.tp)(["Limit", "#Now", "#Allowed", "#Used"], rows)
  );
}
function gapSection({ gaps }) {
  if (gaps.length === 0) return "";
  const rows = newest(gaps).map(({ symbol, from, to, candles }) => [
    (0,markdown_text/* outside */.qY)(symbol),
    from,
    to,
    String(candles)
  ]);
  return (0,markdown_text/* section */.uW)("Gaps", (0,markdown_text/* table */.tp)(["Symbol", "From", "To", "#Missing candles"], rows), leftOut(gaps.length));
}
function simulationSection({ simulation }) {
  return (0,markdown_text/* section */.uW)("How these fills were simulated", (0,markdown_text/* list */.p_)(simulation));
}
function newest(rows) {
  return rows.slice(-MOST_ROWS);
}
function leftOut(count) {
  if (count <= MOST_ROWS) return null;
  return `The newest ${MOST_ROWS} of ${count}; \`chimera ledger show\` has them all.`;
}
function written({ unit }, value) {
  return unit === "fraction" ? (0,number_format/* percent */.KN)(value) : String(value);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown.js








const WARNING = "> **PAPER TRADING.** Every order in this report was simulated. No real money was at risk, and no exchange was sent an order.";
function markdownOf(report) {
  const sections = [
    `# ${report.title}`,
    WARNING,
    summaryOf(report),
    (0,markdown_text/* section */.uW)("Recommendations", (0,markdown_text/* list */.p_)(report.recommendations)),
    changeSection(report),
    partSection(report),
    ...tradingSections(report),
    ...(0,divergence_passages/* divergencePassages */.i)(report).map(markdown_text/* passageSection */.qJ),
    sessionSection(report),
    marketSection(report),
    healthSection(report),
    resourceSection(report),
    processSection(report),
    concernSection(report),
    anomalySection(report),
    timelineSection(report),
    report.trading ? simulationSection(report.trading) : "",
    egressSection(report)
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}
`;
}
function tradingSections({ trading, kind, period }) {
  if (!trading) return [];
  return [
    equitySection(trading),
    positionSection(trading),
    waitingSection(trading),
    ...kind === "hourly" ? [fillSection(trading)] : [],
    tripSection(trading),
    ...kind === "hourly" ? [] : [figureSection(trading, period.from), groupSection(trading)],
    refusalSection(trading),
    governorSection(trading),
    gapSection(trading)
  ];
}
function sessionSection({ kind, sessions }) {
  if (kind !== "daily" && kind !== "weekly") return "";
  if (sessions.length === 0) {
    return (0,markdown_text/* section */.uW)("Sessions", `None ran ${kind === "daily" ? "on this day" : "in this week"}.`);
  }
  const rows = sessions.map(({ id, from, to, end }) => {
    return [(0,markdown_text/* outside */.qY)(id), from, to, end ? `${end.reason}: ${(0,markdown_text/* outside */.qY)(end.detail)}` : "not ended by then"];
  });
  return (0,markdown_text/* section */.uW)("Sessions", (0,markdown_text/* table */.tp)(["Session", "From", "To", "How it ended"], rows));
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ quietWords)
/* harmony export */ });
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39232);

function quietWords({ what, since, quietMs, meanMs, longestMs }) {
  return `no ${what} for ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(quietMs)} of sessions (since ${since}); before, one every ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(meanMs)}, and never more than ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(longestMs)} apart`;
}


/***/ }),

/***/ 35163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ wallsParagraphs),
/* harmony export */   v: () => (/* binding */ wallsPassages)
/* harmony export */ });
/* harmony import */ var _host_walls_walls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73140);

function wallsPassages({ market: { strategy } }) {
  if (!strategy) return [];
  return [{ title: "What kept the strategy in", paragraphs: wallsParagraphs(strategy), tables: [] }];
}
function wallsParagraphs({ isolation, walls, missing }) {
  const own = "The strategy file ran in a process of its own";
  const unknown = ["Whether the strategy itself sent something is not known."];
  if (walls === null) return [[`${own}. What kept it in was not measured.`], unknown];
  return [
    [`${own}. Measured on this machine when it was started: ${(0,_host_walls_walls_js__WEBPACK_IMPORTED_MODULE_0__/* .wallsInWords */ .Gb)({ walls })}.`],
    ...walls.network === "none" ? [unknown] : [],
    ...missing.map((what) => ["What this machine lacks: ", { quoted: what }, "."]),
    ["What was asked for: ", { quoted: "safety.strategy_isolation" }, " ", { quoted: isolation }, "."]
  ];
}


/***/ })

};
