export const id = 754;
export const ids = [754];
export const modules = {

/***/ 72169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/github/src/steps/run-step.js + 1 modules
var run_step = __webpack_require__(9073);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/config/src/mistakes.js
var mistakes = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/packages/config/src/refusals.js
var refusals = __webpack_require__(21943);
// EXTERNAL MODULE: ./.build/packages/config/src/load.js + 8 modules
var load = __webpack_require__(47702);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/secrets.js
var secrets = __webpack_require__(31419);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/base/src/make-folder.js
var make_folder = __webpack_require__(36858);
// EXTERNAL MODULE: ./.build/packages/base/src/replace-file.js
var replace_file = __webpack_require__(68694);
// EXTERNAL MODULE: ./.build/packages/base/src/json-text.js
var json_text = __webpack_require__(59517);
// EXTERNAL MODULE: ./.build/packages/base/src/calendar.js
var calendar = __webpack_require__(58845);
// EXTERNAL MODULE: ./.build/packages/book/src/health-checks.js
var health_checks = __webpack_require__(91451);
// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var src_sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/book/src/equity.js
var src_equity = __webpack_require__(17444);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var src_paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/page/src/report-html.js + 2 modules
var report_html = __webpack_require__(26419);
// EXTERNAL MODULE: ./.build/packages/report/src/page-file.js
var page_file = __webpack_require__(87700);
// EXTERNAL MODULE: ./.build/packages/report/src/files.js
var files = __webpack_require__(51735);
// EXTERNAL MODULE: ./.build/packages/report/src/collect.js + 17 modules
var collect = __webpack_require__(44988);
// EXTERNAL MODULE: ./.build/packages/session/src/newest-session.js
var newest_session = __webpack_require__(82065);
// EXTERNAL MODULE: ./.build/packages/session/src/outcome.js
var src_outcome = __webpack_require__(5752);
// EXTERNAL MODULE: ./.build/packages/vocabulary/src/index.js
var src = __webpack_require__(46802);
// EXTERNAL MODULE: ./.build/packages/base/src/ledger-error.js
var ledger_error = __webpack_require__(58833);
// EXTERNAL MODULE: ./.build/packages/book/src/engine-at.js
var engine_at = __webpack_require__(40203);
// EXTERNAL MODULE: ./.build/packages/book/src/orders.js
var orders = __webpack_require__(71286);
// EXTERNAL MODULE: ./.build/packages/book/src/prices.js
var prices = __webpack_require__(86793);
// EXTERNAL MODULE: ./.build/packages/book/src/quarantined.js
var quarantined = __webpack_require__(71183);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/config/src/schedule.js
var schedule = __webpack_require__(17343);
// EXTERNAL MODULE: ./.build/packages/report/src/facts/figures.js
var facts_figures = __webpack_require__(3085);
// EXTERNAL MODULE: ./.build/packages/report/src/facts/positions.js
var positions = __webpack_require__(18436);
// EXTERNAL MODULE: ./.build/packages/book/src/hold.js + 1 modules
var hold = __webpack_require__(18925);
// EXTERNAL MODULE: ./.build/packages/page/src/thinning.js
var thinning = __webpack_require__(27316);
;// CONCATENATED MODULE: ./.build/packages/status-page/src/equity-line.js



const MOST_POINTS = 1200;
const MOST_MONTHS = 36;
function equityLine(reader, facts, sessions) {
  const { openedAt, startingCash } = facts;
  const points = [{ time: openedAt, equity: startingCash, drawdown: 0 }];
  let peak = startingCash;
  for (const { time, equity } of (0,src_equity/* equityCurve */.Xf)(reader)) {
    peak = Math.max(peak, equity);
    points.push({ time, equity, drawdown: peak > 0 ? 1 - equity / peak : 0 });
  }
  const rows = (0,thinning/* extremes */.o)(points, MOST_POINTS).map(
    ({ time, equity, drawdown }) => [Math.round(time / 1e3), rounded(equity), Number(drawdown.toFixed(6))]
  );
  const line = {
    notes: points.length - 1,
    columns: ["time", "equity", "drawdown"],
    rows,
    held: heldOf(reader, facts)
  };
  return { line, months: monthsOf(points, sessions) };
}
function monthsOf(points, sessions) {
  const months = /* @__PURE__ */ new Map();
  let before = points[0].equity;
  for (const [index, { time, equity }] of points.entries()) {
    const name = index === 0 ? (0,calendar/* monthOf */.GS)(time) : (0,calendar/* monthClosedBy */.SG)(time);
    const month = months.get(name) ?? { first: before, peak: before, last: before, drawdown: 0 };
    months.set(name, month);
    month.peak = Math.max(month.peak, equity);
    month.drawdown = Math.max(month.drawdown, 1 - equity / month.peak);
    month.last = equity;
    before = equity;
  }
  return [...months].slice(-MOST_MONTHS).map(([month, { first, last, drawdown }]) => ({
    month,
    sessions: sessions.filter(({ from }) => from.startsWith(month)).length,
    equity: rounded(last),
    return: last / first - 1,
    drawdown
  }));
}
function heldOf(reader, { openedAt: from, asOf: to, startingCash, exposure }) {
  const setup = (0,src_sessions/* firstSession */.zy)(reader)?.started.setup;
  const held = setup && (0,hold/* buyAndHold */.d)(reader, { from, to }, setup, exposure);
  const line = held && (0,hold/* heldLine */.w)(reader, { from, to }, setup, startingCash);
  if (!line) return null;
  return {
    from: held.from,
    symbols: held.symbols.map(({ symbol }) => symbol),
    columns: ["time", "value"],
    rows: (0,thinning/* extremes */.o)(line.points, MOST_POINTS).map(({ time, equity }) => [
      Math.round(time / 1e3),
      rounded(equity)
    ]),
    return: held.mean,
    returnAtExposure: held.atExposure
  };
}
function rounded(value) {
  return Number(value.toPrecision(8));
}

// EXTERNAL MODULE: ./.build/packages/base/src/number-format.js
var number_format = __webpack_require__(96384);
// EXTERNAL MODULE: ./.build/packages/book/src/incidents.js
var incidents = __webpack_require__(19504);
;// CONCATENATED MODULE: ./.build/packages/status-page/src/incidents.js



const MOST_PAST = 40;
const MOST_ERRORS = 20;
const MOST_LETTERS = 300;
const FAULTS = {
  failed: "Session failed",
  breaker: "Circuit breaker opened",
  lost: `Session lost: ${src_outcome/* LOSSES */.yP.lost}`,
  "controller-lost": `Session lost: ${src_outcome/* LOSSES */.yP["controller-lost"]}`
};
function openIncidents(reader, { sessions, slots, governor, clean }) {
  const newest = sessions.at(-1);
  if (!newest) return [];
  const found = [];
  const end = endOf(newest);
  if (end) found.push(end);
  const missed = slots.filter((slot) => slot.from >= newest.end && !slot.ran);
  if (missed.length > 0) {
    found.push({
      time: (0,clock/* isoTime */.Ly)(missed[0].from),
      tone: "bad",
      title: `No session since ${newest.to}`,
      detail: `${(0,number_format/* counted */.hS)(missed.length, "slot")} of the schedule went by without one`,
      times: missed.length
    });
  }
  if (governor && governor.state !== "active") {
    found.push({
      time: (0,clock/* isoTime */.Ly)(governor.since || newest.start),
      tone: "warn",
      title: `The governor is ${governor.state}`,
      detail: governor.cause ? `by ${governor.cause}` : "",
      times: 1
    });
  }
  return [...found, ...newestErrors(reader, clean, newest.id)];
}
function newestErrors(reader, clean, session) {
  const all = errorsOf(reader, clean, session).map(({ session: _, ...record }) => record);
  const [first, ...rest] = all.slice(MOST_ERRORS);
  if (!first) return all;
  const detail = `${(0,number_format/* counted */.hS)(rest.length + 1, "kind")} of error before these, see the report`;
  return [...all.slice(0, MOST_ERRORS), { ...first, title: "More errors", detail, times: 1 }];
}
function pastIncidents(reader, { sessions, clean }) {
  const before = sessions.slice(0, -1);
  const newest = sessions.at(-1);
  const ends = before.flatMap((session) => endOf(session) ?? []);
  const errors = errorsOf(reader, clean).filter(({ session }) => session !== newest?.id);
  const all = [...ends, ...errors.map(({ session: _, ...record }) => record)];
  all.sort((a, b) => a.time < b.time ? 1 : -1);
  return { past: all.slice(0, MOST_PAST), pastOmitted: Math.max(0, all.length - MOST_PAST) };
}
function stateOf(open, sessions) {
  const newest = sessions.at(-1);
  if (!newest) return { tone: "none", headline: "No session yet" };
  const tone = open.some((incident) => incident.tone === "bad") ? "bad" : open.length > 0 ? "warn" : null;
  if (tone) return { tone, headline: (0,number_format/* counted */.hS)(open.length, "open incident") };
  if (newest.outcome === "open") return { tone: "good", headline: "A session runs, and nothing is amiss" };
  return newest.tone === "good" ? { tone: "good", headline: "All is well" } : { tone: "warn", headline: `The newest session was ${newest.outcome}` };
}
function endOf({ outcome, tone, to, id, detail }) {
  if (tone !== "bad") return null;
  const because = detail === "" ? "" : `: ${detail}`;
  return {
    time: to,
    tone: "bad",
    title: FAULTS[outcome] ?? `Session ended: ${outcome}`,
    detail: `${id}${because}`,
    times: 1
  };
}
function errorsOf(reader, clean, session = null) {
  return (0,incidents/* errorGroups */.Zy)(reader, session).map(({ time, source, message, times, ...row }) => ({
    session: row.session,
    time: (0,clock/* isoTime */.Ly)(time),
    tone: "warn",
    title: `Error in ${source}`,
    detail: shortened(clean(message)),
    times
  }));
}
function shortened(text) {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} \u2026` : text;
}

// EXTERNAL MODULE: ./.build/packages/book/src/journal.js
var journal = __webpack_require__(12896);
;// CONCATENATED MODULE: ./.build/packages/status-page/src/sessions.js



const TONES = {
  completed: "good",
  stopped: "warn",
  cancelled: "warn",
  killed: "warn",
  breaker: "bad",
  failed: "bad"
};
function pastSessions(reader, startingCash, { newest, clean }) {
  const runs = (0,src_sessions/* sessionsIn */.Zb)(reader, { from: -1, to: Number.MAX_SAFE_INTEGER, session: null });
  const fills = (0,journal/* countsBySession */.C2)(reader, "fill");
  const errors = (0,incidents/* errorsBySession */.$b)(reader);
  const ends = (0,src_equity/* lastEquityBySession */.nr)(reader);
  let before = startingCash;
  return runs.map((run, place) => {
    const equity = ends.get(run.id) ?? before;
    const pnl = equity - before;
    before = equity;
    const outcome = sessions_endOf(run, runs[place + 1], newest);
    return {
      id: run.id,
      from: (0,clock/* isoTime */.Ly)(run.start),
      to: (0,clock/* isoTime */.Ly)(run.end),
      outcome,
      tone: outcome === "open" ? "none" : TONES[(0,src_outcome/* outcomeOf */.sG)(outcome)],
      detail: clean(run.ended?.detail ?? ""),
      pnl,
      equity,
      fills: fills.get(run.id) ?? 0,
      errors: errors.get(run.id) ?? 0,
      start: run.start,
      end: run.end,
      idle: run.started.idle ?? null
    };
  });
}
function sessions_endOf({ ended }, next, newest) {
  if (ended) return ended.reason;
  if (next) return next.started.previous ?? newest_session/* LOST */.Rj.reason;
  return newest.end?.reason ?? "open";
}
function recordOf({ start: _, end: __, idle: ___, ...record }) {
  return record;
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/slots.js

const MOST_SLOTS = 2e4;
function slotsOf(timetable, { from, to }, sessions) {
  const cron = (0,schedule/* turnsOf */.oA)(timetable);
  const slots = [];
  let first = 0;
  let start = cron.nextRun(new Date(from - 1))?.getTime();
  while (start !== void 0 && start < to && slots.length < MOST_SLOTS) {
    const end = cron.nextRun(new Date(start))?.getTime() ?? Number.POSITIVE_INFINITY;
    while (first < sessions.length && sessions[first].to <= start) first += 1;
    const slot = { from: start, to: end };
    const ran = hasRun(slot, sessions, first);
    if (end <= to || ran) slots.push({ ...slot, ran });
    start = end;
  }
  return slots;
}
function hasRun(slot, sessions, first) {
  let covered = 0;
  for (let at = first; at < sessions.length && sessions[at].from < slot.to; at += 1) {
    if (sessions[at].from >= slot.from) return true;
    covered += overlap(slot, sessions[at]);
  }
  return covered >= (slot.to - slot.from) / 2;
}
function overlap(one, other) {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}
function countSlots(slots) {
  return { due: slots.length, ran: slots.filter(({ ran }) => ran).length };
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/uptime.js


const MOST_DAYS = 90;
const WINDOWS = [
  ["24 hours", calendar/* DAY_MS */.sO],
  ["7 days", 7 * calendar/* DAY_MS */.sO],
  ["30 days", 30 * calendar/* DAY_MS */.sO],
  ["Since the beginning", Number.POSITIVE_INFINITY]
];
function uptimeOf({ life, sessions, slots }) {
  return WINDOWS.map(([name, lengthMs]) => {
    const window = { from: Math.max(life.from, life.to - lengthMs), to: life.to };
    const elapsedMs = window.to - window.from;
    const watchedMs = watched(sessions, window);
    return {
      name,
      elapsedMs,
      watchedMs,
      share: elapsedMs > 0 ? watchedMs / elapsedMs : null,
      slots: countSlots(slots.filter(({ from }) => from >= window.from))
    };
  });
}
function daysOf({ life, sessions, slots }) {
  const last = life.to > life.from ? (0,calendar/* dayClosedBy */.i6)(life.to) : (0,calendar/* dayStart */.J7)(life.to);
  const first = Math.max((0,calendar/* dayStart */.J7)(life.from), last - (MOST_DAYS - 1) * calendar/* DAY_MS */.sO);
  return Array.from({ length: (last - first) / calendar/* DAY_MS */.sO + 1 }, (_, place) => {
    const from = first + place * calendar/* DAY_MS */.sO;
    const day = { from, to: from + calendar/* DAY_MS */.sO };
    const lived = { from: Math.max(day.from, life.from), to: Math.min(day.to, life.to) };
    const own = sessions.filter(({ start, end }) => start < day.to && (end > day.from || start >= day.from));
    const ended = own.filter(({ end }) => end > day.from && end <= day.to);
    const ofDay = countSlots(slots.filter((slot) => slot.from >= day.from && slot.from < day.to));
    return {
      date: (0,clock/* isoTime */.Ly)(from).slice(0, 10),
      tone: toneOf(own, ended, ofDay.due - ofDay.ran),
      sessions: own.length,
      share: lived.to > lived.from ? watched(sessions, lived) / (lived.to - lived.from) : 0,
      slots: ofDay,
      outcomes: ended.map(({ outcome }) => outcome),
      pnl: ended.length > 0 ? ended.reduce((sum, { pnl }) => sum + pnl, 0) : null
    };
  });
}
function toneOf(own, ended, missed) {
  if (own.length === 0) return "none";
  if (ended.some(({ tone }) => tone === "bad")) return "bad";
  return missed > 0 || ended.some(({ tone }) => tone === "warn") ? "warn" : "good";
}
function gapsOf({ sessions, slots }) {
  return sessions.flatMap(({ idle }) => idle ? [idle] : []).map(({ from, to }) => {
    const missed = slots.filter((slot) => !slot.ran && slot.from >= from && slot.from < to);
    return { from: (0,clock/* isoTime */.Ly)(from), to: (0,clock/* isoTime */.Ly)(to), missedSlots: missed.length };
  }).toReversed();
}
function watched(sessions, window) {
  return sessions.reduce((sum, { start, end }) => sum + overlap({ from: start, to: end }, window), 0);
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/collect.js










const MOST_SESSIONS = 2920;
const MOST_GAPS = 100;
const MOST_TRIPS = 20;
function collectHistory(reader, request) {
  return reader.atOnce(() => {
    const identity = (0,src_sessions/* identityOf */.cu)(reader);
    const last = (0,src_sessions/* lastSession */.nM)(reader);
    const head = reader.head();
    const cursor = reader.cursor();
    if (!identity || !last || !head || !cursor)
      throw new ledger_error/* LedgerError */.o("the ledger holds no session yet", "run a session first");
    const { setup } = last.started;
    const startingCash = Number(identity.startingCash);
    const newest = (0,newest_session/* newestSession */.B2)(reader, request);
    const sessions = pastSessions(reader, startingCash, { newest, clean: request.clean });
    const openedAt = sessions[0].start;
    const asOf = Math.max(cursor.time, sessions.at(-1).end);
    const until = identity.mode === "paper" ? Math.max(request.now, asOf) : asOf;
    const watch = {
      life: { from: openedAt, to: until },
      sessions,
      slots: slotsOf(
        request.timetable,
        { from: openedAt, to: until },
        sessions.map(({ start, end }) => ({ from: start, to: end }))
      )
    };
    const engine = (0,engine_at/* engineAt */.A)(reader, { from: openedAt, to: asOf, session: null }, setup);
    const { governor } = engine;
    const surroundings = { ...watch, governor, clean: request.clean };
    const open = openIncidents(reader, surroundings);
    const gaps = gapsOf(watch);
    const { since: _, ...figures } = (0,facts_figures/* bookFigures */.RC)(reader, asOf, (0,facts_figures/* totalsOf */.vA)(engine.book));
    const facts = { openedAt, asOf, startingCash, exposure: figures.exposure };
    const { line, months } = equityLine(reader, facts, sessions);
    const book = {
      name: (0,book_name/* bookOfLedger */.SY)(identity),
      mode: identity.mode,
      market: identity.market,
      currency: identity.currency,
      startingCash,
      strategy: setup.strategy,
      riskLevel: setup.riskLevel,
      symbols: setup.symbols,
      openedAt: (0,clock/* isoTime */.Ly)(openedAt),
      asOf: (0,clock/* isoTime */.Ly)(asOf),
      entries: head.seq,
      head: head.hash,
      sessions: sessions.length
    };
    return {
      format: 1,
      title: `${request.title}${(0,book_name/* ofBook */.xG)({ book: book.name })}`,
      trades: "PAPER",
      book,
      until: (0,clock/* isoTime */.Ly)(until),
      state: stateOf(open, sessions),
      uptime: uptimeOf(watch),
      schedule: (0,schedule/* timetableText */.V1)(request.timetable),
      githubSchedule: (0,health_checks/* newestCheck */.p8)(reader)?.metrics.github_schedule ?? null,
      days: daysOf(watch),
      sessions: latest(sessions, MOST_SESSIONS).map(recordOf),
      sessionsOmitted: Math.max(0, sessions.length - MOST_SESSIONS),
      gaps: gaps.slice(0, MOST_GAPS),
      gapsOmitted: Math.max(0, gaps.length - MOST_GAPS),
      equity: line,
      months,
      figures,
      governor: governor?.state ?? null,
      positions: positionRecords(reader, engine),
      waiting: (0,orders/* waitingOrders */.Tv)(reader).map((order) => ({ ...order, reason: request.clean(order.reason) })),
      trips: latest(engine.book.trips, MOST_TRIPS).map(tripRecord),
      open,
      ...pastIncidents(reader, surroundings)
    };
  });
}
function latest(items, most) {
  return items.slice(-most).toReversed();
}
function positionRecords(reader, { book }) {
  return (0,positions/* positionsOf */.q)(book, (0,prices/* newestPrices */.F4)(reader), (0,quarantined/* quarantinedIn */.u)(reader)).map((position) => {
    const { symbol, direction, quantity, entryPrice, markPrice, markTime, isQuarantined, unrealized } = position;
    const stalePriceTime = isQuarantined ? markTime : null;
    return { symbol, direction, quantity, entryPrice, markPrice, stalePriceTime, unrealized };
  });
}
function tripRecord(trip) {
  const {
    symbol,
    direction = "long",
    openedAt,
    closedAt,
    quantity,
    entryPrice,
    exitPrice,
    pnl,
    exitReason
  } = trip;
  return {
    symbol,
    direction,
    openedAt: (0,clock/* isoTime */.Ly)(openedAt),
    closedAt: (0,clock/* isoTime */.Ly)(closedAt),
    quantity: String(quantity),
    entryPrice,
    exitPrice,
    pnl: Number(pnl),
    exitReason
  };
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/html/coverage-badge.js

const LABEL = "paper trading, 7 days";
const CHARACTER = 6.4;
const AROUND = 12;
const COLOURS = [
  [0.95, "#2f7d4f"],
  [0.7, "#a86a00"],
  [0, "#b3362b"]
];
function coverageBadge({ share }) {
  const value = share === null ? "not yet" : (0,number_format/* percent */.KN)(share);
  const colour = COLOURS.find(([from]) => (share ?? 1) >= from)?.[1] ?? "#6b7280";
  const [left, right] = [LABEL, value].map((text2) => Math.round(text2.length * CHARACTER + AROUND));
  const text = (x, words) => `<text x="${x}" y="14" fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${LABEL}: ${value}">`,
    `<rect width="${left}" height="20" fill="#4a4f57"/><rect x="${left}" width="${right}" height="20" fill="${share === null ? "#6b7280" : colour}"/>`,
    text(left / 2, LABEL),
    text(left + right / 2, value),
    "</svg>\n"
  ].join("");
}

// EXTERNAL MODULE: ./.build/packages/report/src/words/github-schedule.js
var github_schedule = __webpack_require__(93749);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
;// CONCATENATED MODULE: ./.build/packages/status-page/src/html/markup.js

function escaped(text) {
  return (0,stranger_words/* visible */.RK)(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/html/element.js

function html(content) {
  return typeof content === "string" ? escaped(content) : content.html;
}
function table(name, columns, rows) {
  const kind = (column) => column.startsWith("#") ? ' class="number"' : column.startsWith("~") ? ' class="words"' : "";
  const head = columns.map((column) => `<th scope="col"${kind(column)}>${escaped(column.replace(/^[#~]/, ""))}</th>`).join("");
  const body = rows.map((cells) => {
    const [first = "", ...rest] = cells;
    const others = rest.map((cell, place) => `<td${kind(columns[place + 1])}>${html(cell)}</td>`).join("");
    return `<tr><th scope="row">${html(first)}</th>${others}</tr>`;
  });
  return `<div class="scroller" role="group" tabindex="0" aria-label="${escaped(name)}"><table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}
function panel(title, ...blocks) {
  const id = `part-${title.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  return `<section class="panel" aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>
${blocks.join("\n")}</section>`;
}
function note(text) {
  return `<p class="note">${escaped(text)}</p>`;
}
function badge(text, tone) {
  return { html: `<span class="badge is-${tone}">${escaped(text)}</span>` };
}
function gain(text, value) {
  const kind = value > 0 ? "up" : value < 0 ? "down" : "";
  return { html: kind === "" ? escaped(text) : `<span class="${kind}">${escaped(text)}</span>` };
}
function element_link(text, url) {
  return { html: `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>` };
}
function minuteOf(time) {
  return time.slice(0, 16).replace("T", " ");
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/html/bars.js




const MOST_BARS = MOST_DAYS;
const DAY_WORDS = {
  good: "all went well",
  warn: "a slot was missed, or a session was stopped",
  bad: "a session failed or was lost",
  none: "no session"
};
function dayBars({ days }) {
  const bars = days.map((day) => [day.tone, dayText(day)]);
  const last = days.at(-1).date;
  const first = (0,clock/* isoTime */.Ly)(Date.parse(last) - (MOST_BARS - 1) * calendar/* DAY_MS */.sO).slice(0, 10);
  return barList("Days, oldest first", bars) + ends(first, last) + key();
}
function sessionBars({ sessions }) {
  const shown = sessions.slice(0, MOST_BARS).toReversed();
  const bars = shown.map((session) => [session.tone, sessionText(session)]);
  const [first, last] = [minuteOf(shown[0].from), minuteOf(shown.at(-1).from)];
  return barList("Sessions, oldest first", bars) + ends(shown.length < MOST_BARS ? "" : first, last);
}
function barList(name, bars) {
  const before = '<li class="is-before" aria-hidden="true"></li>'.repeat(MOST_BARS - bars.length);
  const items = bars.map(
    ([tone, text]) => `<li class="is-${tone}" title="${escaped(text)}"><span class="unseen">${escaped(text)}</span></li>`
  );
  return `<ol class="bars" aria-label="${escaped(name)}">${before}${items.join("")}</ol>`;
}
function ends(first, last) {
  return `<p class="ends" aria-hidden="true"><span>${escaped(first)}</span><span>${escaped(last)}</span></p>`;
}
function key() {
  const tones = ["good", "warn", "bad", "none"];
  const items = tones.map((tone) => `<li class="is-${tone}">${escaped(DAY_WORDS[tone])}</li>`);
  return `<ul class="tones">${items.join("")}</ul>`;
}
function dayText({ date, tone, sessions, share, slots, outcomes }) {
  const ran = slots.due === 0 ? "" : `, ${slots.ran} of ${(0,number_format/* counted */.hS)(slots.due, "slot")} ran`;
  const ended = outcomes.length === 0 ? "" : ` (${[...new Set(outcomes)].join(", ")})`;
  return `${date}: ${DAY_WORDS[tone]}; ${(0,number_format/* counted */.hS)(sessions, "session")}${ended}${ran}, ${(0,number_format/* percent */.KN)(share)} watched`;
}
function sessionText({ id, from, outcome, fills }) {
  return `${minuteOf(from)}: ${outcome}, ${(0,number_format/* counted */.hS)(fills, "fill")} (${id})`;
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/html/chart.js

const WIDTH = 1e3;
const HEIGHT = 300;
const DAY_S = 86400;
function lineChart({ title, lines, from, to, label, top, isFilled, isLow }) {
  const values = lines.flatMap(({ points }) => points.map(([, value]) => value));
  const scale = roundScale(least(values), top ?? most(values));
  const x = (time) => ((time - from) / (to - from || 1) * WIDTH).toFixed(1);
  const y = (value) => ((scale.high - value) / (scale.high - scale.low) * HEIGHT).toFixed(1);
  const grid = scale.values.map((value) => `<path class="grid" d="M0 ${y(value)}H${WIDTH}"/>`);
  const drawn = lines.map(({ kind, points }) => {
    const path = points.map(([time, value]) => `${x(time)} ${y(value)}`).join("L");
    return `<path class="line ${kind}" d="M${path}"/>`;
  });
  const area = isFilled ? [areaOf(lines[0], x, y)] : [];
  const labels = scale.values.toReversed().map((value) => `<span>${escaped(label(value))}</span>`);
  const dates = [0, 1, 2, 3, 4].map((quarter) => {
    return `<span>${timeLabel(from + (to - from) * quarter / 4, to - from)}</span>`;
  });
  return [
    `<div class="plot${isLow ? " low" : ""}"><div class="scale" aria-hidden="true">${labels.join("")}</div>`,
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escaped(title)}">`,
    ...grid,
    ...area,
    ...drawn,
    `</svg><div class="dates" aria-hidden="true">${dates.join("")}</div></div>`
  ].join("");
}
function areaOf({ points }, x, y) {
  const path = points.map(([time, value]) => `${x(time)} ${y(value)}`).join("L");
  return `<path class="area" d="M${x(points[0][0])} 0L${path}L${x(points.at(-1)[0])} 0Z"/>`;
}
function roundScale(low, high) {
  const span = high - low || Math.abs(high) * 1e-3 || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= span / 4);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const values = Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
  return { low: first * step, high: last * step, values };
}
function timeLabel(seconds, span) {
  const text = new Date(seconds * 1e3).toISOString();
  return span > 5 * DAY_S ? text.slice(0, 10) : `${text.slice(5, 10)} ${text.slice(11, 16)}`;
}
function least(values) {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}
function most(values) {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/html/style.js
const STYLE = `
.state { display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; font-size: 18px; font-weight: 650; padding: 12px 16px; }
.state small { font-size: 13px; font-weight: 400; color: var(--text); }
.banner.is-good { background: var(--good-back); color: var(--good); }
.banner.is-warn { background: var(--warn-back); color: var(--warn); }
.banner.is-bad { background: var(--bad-back); color: var(--bad); }
main { max-width: 1280px; }
footer { max-width: 1280px; }
.key-figures dl { grid-template-columns: repeat(8, minmax(0, 1fr)); gap: 8px; }
.key-figures .card { padding: 8px 10px 10px; }
.key-figures .value { font-size: 18px; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 12px; align-items: start; }
.stack { display: grid; gap: 12px; min-width: 0; }
.pair .scroller { max-height: 720px; }
.pair .scroller[aria-label="Sessions"] { max-height: 420px; }
.pair .stack:first-child .scroller { max-height: 390px; }
.panel td.words, .panel th.words { white-space: normal; text-align: left; overflow-wrap: anywhere; }
.panel > .note { margin: 4px 0 6px; }
.panel tr:last-child > * { border-bottom: 0; }
.panel th[scope="row"] { font-weight: 400; white-space: nowrap; }
.badge.is-good { background: var(--good-back); color: var(--good); }
.badge.is-warn { background: var(--warn-back); color: var(--warn); }
.badge.is-bad { background: var(--bad-back); color: var(--bad); }
.bars { display: flex; align-items: flex-end; gap: 2px; height: 44px; margin: 10px 0 4px; padding: 0; list-style: none; border-bottom: 1px solid var(--border); }
.bars li { flex: 1 1 1px; min-width: 1px; height: 100%; border-radius: 2px 2px 0 0; }
.bars .is-good, .tones .is-good::before { background: var(--up); }
.bars .is-warn, .tones .is-warn::before { background: var(--warn); }
.bars .is-bad, .tones .is-bad::before { background: var(--bad); }
.bars .is-none, .tones .is-none::before { background: var(--border); }
.bars .is-before { height: 4%; background: var(--grid); }
.bars .is-warn { height: 76%; }
.bars .is-bad { height: 52%; }
.bars .is-none { height: 14%; }
.ends { display: flex; justify-content: space-between; font-size: 12px; color: var(--muted); }
.tones { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 6px 0 0; padding: 0; list-style: none; font-size: 12px; color: var(--muted); }
.tones li::before { content: ""; display: inline-block; width: 10px; height: 10px; margin-right: 5px; border-radius: 2px; vertical-align: -1px; }
.plot { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 8px; margin-top: 12px; }
.plot svg { display: block; width: 100%; height: 260px; overflow: visible; }
.plot.low svg { height: 110px; }
.scale { min-width: 52px; display: flex; flex-direction: column; justify-content: space-between; text-align: right; font-size: 12px; color: var(--muted); }
.scale span { height: 0; line-height: 0; white-space: nowrap; }
.dates { grid-column: 2; display: flex; justify-content: space-between; font-size: 12px; color: var(--muted); white-space: nowrap; }
.plot path { fill: none; vector-effect: non-scaling-stroke; }
.plot .grid { stroke: var(--grid); stroke-width: 1; }
.plot .line { stroke-width: 1.8; stroke-linejoin: round; }
.plot .equity { stroke: var(--accent); }
.plot .held { stroke: var(--compare); stroke-dasharray: 5 4; }
.plot .drawdown { stroke: var(--down); stroke-width: 1.2; }
.plot .area { fill: var(--down); fill-opacity: 0.18; }
.key .key-hold::before { border-top-style: dashed; }
.incidents { margin: 6px 0 0; padding: 0; list-style: none; }
.incidents li { padding: 6px 0; border-top: 1px solid var(--grid); overflow-wrap: anywhere; }
.incidents li:first-child { border-top: 0; }
.incidents time { color: var(--muted); font-size: 12px; margin-right: 8px; white-space: nowrap; }
.links { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 6px 0 0; padding: 0; list-style: none; }
.links a { display: inline-block; padding: 3px 0; }
@media (max-width: 1180px) {
  .key-figures dl { grid-template-columns: repeat(4, minmax(0, 1fr)); }
}
@media (max-width: 640px) {
  .bars { gap: 1px; }
  table, .badge { font-size: 12px; }
  th, td { padding-right: 6px; }
  .dates span:nth-child(even) { display: none; }
  .plot svg { height: 200px; }
  .key-figures dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
`;

// EXTERNAL MODULE: ./.build/packages/engine/src/performance/definitions.js
var definitions = __webpack_require__(16531);
// EXTERNAL MODULE: ./.build/packages/report/src/words/figures.js
var words_figures = __webpack_require__(99691);
;// CONCATENATED MODULE: ./.build/packages/status-page/src/html/tables.js




const tables_MOST_SESSIONS = 60;
const tables_MOST_GAPS = 20;
function uptimeTable({ uptime, schedule, githubSchedule }) {
  const rows = uptime.map(({ name, share, watchedMs, elapsedMs, slots }) => [
    name,
    share === null ? "\u2013" : (0,number_format/* percent */.KN)(share),
    `${(0,number_format/* duration */.p0)(watchedMs)} of ${(0,number_format/* duration */.p0)(elapsedMs)}`,
    `${slots.ran} of ${slots.due}`
  ]);
  const columns = ["Window", "#Coverage", "#Sessions ran", "#Slots"];
  return table("Coverage", columns, rows) + note(
    `Coverage is the share of time in which a session ran, since the book was opened; a slot is a turn of the schedule ${schedule}, and counts where a session ran in it.`
  ) + (githubSchedule === null ? "" : note(`GitHub's schedule: ${(0,github_schedule/* githubScheduleWords */._)(githubSchedule)}.`));
}
function sessionTable({ sessions, sessionsOmitted, book }) {
  const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
  const rows = sessions.slice(0, tables_MOST_SESSIONS).map(({ from, to, outcome, tone, pnl, fills, errors }) => [
    minuteOf(from),
    badge(outcome, tone),
    (0,number_format/* duration */.p0)(Date.parse(to) - Date.parse(from)),
    gain(money(pnl, "exceptZero"), pnl),
    String(fills),
    String(errors)
  ]);
  const columns = ["Began", "Outcome", "#Ran", `#Result (${book.currency})`, "#Fills", "#Errors"];
  const more = sessions.length + sessionsOmitted - rows.length;
  return table("Sessions", columns, rows) + (more > 0 ? note(`${more} older ones: see data.json.`) : "");
}
function monthTable({ months, book }) {
  const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
  const rows = months.toReversed().map((month) => [
    month.month,
    gain((0,number_format/* percent */.KN)(month.return, "exceptZero"), month.return),
    (0,number_format/* percent */.KN)(month.drawdown),
    money(month.equity),
    String(month.sessions)
  ]);
  const columns = ["Month", "#Return", "#Drawdown", `#Equity (${book.currency})`, "#Sessions"];
  return table("Months", columns, rows);
}
function figureTable({ figures, book }) {
  const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
  const rows = Object.keys(definitions/* definitions */.BG).map((name) => [
    definitions/* definitions */.BG[name].name,
    (0,words_figures/* figureText */.OP)(name, figures, money)
  ]);
  return table("Figures", ["Figure", "~Value"], rows);
}
function positionTable({ positions, book }) {
  const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
  const rows = positions.map(({ symbol, direction, quantity, entryPrice, markPrice, ...rest }) => [
    symbol,
    direction,
    quantity,
    (0,number_format/* price */.q9)(entryPrice),
    rest.stalePriceTime === null ? (0,number_format/* price */.q9)(markPrice) : `${(0,number_format/* price */.q9)(markPrice)} (in quarantine, of ${minuteOf(rest.stalePriceTime)})`,
    gain(money(rest.unrealized, "exceptZero"), rest.unrealized)
  ]);
  const columns = ["Symbol", "Direction", "#Quantity", "#Entry", "#Now", `#Unrealised (${book.currency})`];
  return table("Positions", columns, rows);
}
function waitingTable({ waiting }) {
  const rows = waiting.map((order) => [
    minuteOf(order.since),
    order.symbol,
    order.side,
    order.isTriggered ? `${order.type}, triggered` : order.type,
    order.quantity ?? "all",
    order.price === null ? "market" : (0,number_format/* price */.q9)(order.price)
  ]);
  const columns = ["Since", "Symbol", "Side", "Type", "#Quantity", "#Price or trigger"];
  return table("What rests at the simulated exchange", columns, rows);
}
function tripTable({ trips, book, figures }) {
  const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
  const rows = trips.map((trip) => [
    minuteOf(trip.closedAt),
    trip.symbol,
    trip.direction,
    trip.quantity,
    (0,number_format/* price */.q9)(trip.entryPrice),
    (0,number_format/* price */.q9)(trip.exitPrice),
    (0,number_format/* duration */.p0)(Date.parse(trip.closedAt) - Date.parse(trip.openedAt)),
    gain(money(trip.pnl, "exceptZero"), trip.pnl),
    trip.exitReason
  ]);
  const columns = [
    "Closed",
    "Symbol",
    "Direction",
    "#Quantity",
    "#Entry",
    "#Exit",
    "#Held",
    `#Net result (${book.currency})`,
    "Exit by"
  ];
  const more = figures.record.trades - trips.length;
  return table("Round trips", columns, rows) + (more > 0 ? note(`${more} older ones are in the reports and the ledger.`) : "");
}
function gapTable({ gaps, gapsOmitted }) {
  const shown = gaps.slice(0, tables_MOST_GAPS);
  const rows = shown.map(({ from, to, missedSlots }) => [
    minuteOf(from),
    minuteOf(to),
    (0,number_format/* duration */.p0)(Date.parse(to) - Date.parse(from)),
    String(missedSlots)
  ]);
  const more = gaps.length + gapsOmitted - shown.length;
  return table("Gaps", ["From", "To", "#Length", "#Slots missed"], rows) + (more > 0 ? note(`${more} older ones are not listed.`) : "");
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/html/page.js








const DATA = { text: "data.json: everything on this page", url: "data.json" };
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23123'/%3E%3Cpath d='M2 11l4-4 3 3 5-6' fill='none' stroke='%233ad' stroke-width='2'/%3E%3C/svg%3E";
function statusPage(parts) {
  const { history } = parts;
  const style = parts.css + STYLE;
  const policy = `default-src 'none'; style-src '${(0,page_file/* hashOf */.qQ)(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    `<head>
<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(history.title)}: ${escaped(history.state.headline)}</title>`,
    `<link rel="icon" href="${ICON}">`,
    `<style>${style}</style>
</head>`,
    '<body>\n<a class="skip" href="#main">Skip to the content</a>',
    header(history),
    '<main id="main" tabindex="-1">',
    ...content(parts),
    "</main>",
    footer(history),
    "</body>\n</html>\n"
  ].join("\n");
}
function header({ title, book }) {
  const { strategy, riskLevel, market, symbols } = book;
  const what = `${strategy}, ${riskLevel} risk, ${symbols.join(", ")} on ${market}`;
  return `<header id="bar"><h1>${escaped(title)} <span class="paper">PAPER</span></h1><p class="session">${escaped(what)}</p></header>`;
}
function footer({ book }) {
  return [
    "<footer>\n<p>Paper trading: every order here was simulated. No order ever reaches a market.</p>",
    `<p>Built from the book up to entry ${book.entries}, head <code>${escaped(book.head.slice(0, 12))}</code>. All times are UTC.</p>
</footer>`
  ].join("\n");
}
function content({ history, files, links }) {
  const { state, book, until, open, past, pastOmitted, gaps, trips, positions } = history;
  const asOf = book.asOf === until ? "" : `, book up to ${minuteOf(book.asOf)}`;
  const troubles = [
    panel("Coverage", uptimeTable(history)),
    panel(
      "Incidents before",
      past.length > 0 ? incidentList(past) : note("None."),
      ...pastOmitted > 0 ? [note(`${pastOmitted} older ones are not listed.`)] : []
    ),
    ...gaps.length > 0 ? [panel("Gaps between sessions", gapTable(history))] : []
  ];
  const numbers = [
    panel("Months", monthTable(history)),
    ...positions.length > 0 ? [panel("Open positions", positionTable(history))] : [],
    ...history.waiting.length > 0 ? [panel("Orders that wait", waitingTable(history))] : [],
    panel("Reports and data", linkList([...files, DATA])),
    ...links.length > 0 ? [panel("Elsewhere", linkList(links))] : []
  ];
  return [
    `<p class="banner state is-${state.tone}" role="status">${escaped(state.headline)} <small>as of ${minuteOf(until)} UTC${asOf}</small></p>`,
    ...open.length > 0 ? [panel("Open incidents", incidentList(open))] : [],
    cards(history),
    panel(
      "Days",
      note("How the sessions of each day went, and whether every slot of the schedule had one."),
      dayBars(history)
    ),
    pair(troubles, [panel("Latest sessions", sessionBars(history), sessionTable(history))]),
    equityPanel(history),
    pair(numbers, [panel("Figures since the beginning", figureTable(history))]),
    ...trips.length > 0 ? [panel("Latest round trips", tripTable(history))] : []
  ];
}
function pair(left, right) {
  const stacks = [left, right].map((blocks) => `<div class="stack">${blocks.join("\n")}</div>`);
  return `<div class="pair">${stacks.join("\n")}</div>`;
}
function cards(history) {
  const { equity, figures, book, uptime } = history;
  const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
  const last = equity.rows.at(-1)?.[1] ?? book.startingCash;
  const [day, week, month] = uptime;
  const shareOf = ({ share }) => share === null ? "\u2013" : (0,number_format/* percent */.KN)(share);
  const held = equity.held?.return ?? null;
  const delay = delayCard(history);
  const values = [
    ["Coverage, 7 days", shareOf(week), `24 hours ${shareOf(day)}, 30 days ${shareOf(month)}`, ""],
    ...delay ? [["GitHub late by at least", ...delay, ""]] : [],
    [`Equity (${book.currency})`, money(last), `began with ${money(book.startingCash)}`, ""],
    [
      "Total return",
      signed(figures.totalReturn),
      `since ${book.openedAt.slice(0, 10)}`,
      kindOf(figures.totalReturn)
    ],
    ["Buy and hold", signed(held), holdingNote(history), kindOf(held)],
    [
      "Maximum drawdown",
      (0,number_format/* percent */.KN)(figures.drawdown.fraction),
      `${(0,number_format/* duration */.p0)(figures.drawdown.durationMs)} long`,
      ""
    ],
    [
      "Slots that ran, 7 days",
      `${week.slots.ran} of ${week.slots.due}`,
      // There are eight cards to a row.
      delay ? `${(0,number_format/* counted */.hS)(book.sessions, "session")} since the beginning` : "of the schedule",
      ""
    ],
    ...delay ? [] : [["Sessions", String(book.sessions), "since the beginning", ""]],
    [
      "Round trips",
      String(figures.record.trades),
      `${figures.record.wins} won, ${figures.record.losses} lost`,
      ""
    ]
  ];
  const items = values.map(
    ([name, value, below, kind]) => `<div class="card"><dt>${escaped(name)}</dt><dd class="value ${kind}">${escaped(value)}</dd><dd class="note">${escaped(below)}</dd></div>`
  );
  return `<section class="key-figures" aria-label="Key figures"><dl>${items.join("")}</dl></section>`;
}
function delayCard({ githubSchedule }) {
  if (githubSchedule === null) return null;
  const { median_delay_seconds: median, longest_delay_seconds: longest } = githubSchedule;
  if (median === null || longest === null) return null;
  const atWorst = `median; ${(0,number_format/* duration */.p0)(longest * 1e3)} at worst`;
  return [(0,number_format/* duration */.p0)(median * 1e3), `${atWorst}, ${(0,github_schedule/* droppedWords */.I)(githubSchedule)}`];
}
function holdingNote({ equity, figures }) {
  if (equity.held === null) return "prices not known";
  const { returnAtExposure } = equity.held;
  if (returnAtExposure === null || !figures.exposure) return "before fees";
  return `at our exposure (${(0,number_format/* percent */.KN)(figures.exposure.average)}): ${signed(returnAtExposure)}`;
}
function signed(fraction) {
  return fraction === null ? "\u2013" : (0,number_format/* percent */.KN)(fraction, "exceptZero");
}
function kindOf(fraction) {
  return fraction === null || fraction === 0 ? "" : fraction > 0 ? "up" : "down";
}
function equityPanel({ equity, book }) {
  const money = (0,number_format/* moneyFormat */.Sc)(book.startingCash);
  const { rows, held, notes } = equity;
  const own = rows.map(([time, value]) => [time, value]);
  const falls = rows.map(([time, , drawdown]) => [time, -drawdown]);
  const [first, last] = [own[0], own.at(-1)];
  const to = Math.max(last[0], held?.rows.at(-1)?.[0] ?? 0);
  const thinned = notes > rows.length ? ` Drawn from ${rows.length} of ${notes} notes; of each stretch the lowest, the highest and the last are kept.` : "";
  const holds = held ? ` Buy and hold: ${held.symbols.join(", ")} in equal parts from ${minuteOf(held.from)}.` : "";
  const keys = [
    '<li class="key-equity">Equity</li>',
    ...held ? ['<li class="key-hold">Buy and hold</li>'] : [],
    '<li class="key-drawdown">Drawdown</li>'
  ];
  return panel(
    "Equity since the beginning",
    `<ul class="key">${keys.join("")}</ul>`,
    lineChart({
      title: `Equity from ${money(first[1])} to ${money(last[1])} ${book.currency}${held ? ", and buying and holding" : ""}`,
      lines: [
        ...held ? [{ kind: "held", points: held.rows }] : [],
        { kind: "equity", points: own }
      ],
      from: first[0],
      to,
      label: (value) => value.toLocaleString("en-US", { maximumFractionDigits: 6 })
    }),
    lineChart({
      title: `Drawdown, at most ${(0,number_format/* percent */.KN)(rows.reduce((deepest, [, , fall]) => Math.max(deepest, fall), 0))}`,
      lines: [{ kind: "drawdown", points: falls }],
      from: first[0],
      to,
      label: (value) => `${Number((value * 100).toFixed(4))} %`,
      top: 0,
      isFilled: true,
      isLow: true
    }),
    note(`Times are UTC.${holds}${thinned}`)
  );
}
function incidentList(incidents) {
  const items = incidents.map(({ time, tone, title, detail, times }) => {
    const often = times > 1 ? ` (${times} times)` : "";
    return `<li><time datetime="${escaped(time)}">${minuteOf(time)}</time><span class="badge is-${tone}">${escaped(title)}</span> ${escaped(detail + often)}</li>`;
  });
  return `<ul class="incidents">${items.join("")}</ul>`;
}
function linkList(links) {
  const items = links.map(({ text, url }) => `<li>${html(element_link(text, url))}</li>`);
  return `<ul class="links">${items.join("")}</ul>`;
}

;// CONCATENATED MODULE: ./.build/packages/status-page/src/site.js











const MOST_DAILY = 7;
function buildSite(reader, request) {
  const { folder, page, links } = request;
  const history = collectHistory(reader, request);
  const { css } = (0,page_file/* readPage */.SP)(page);
  (0,make_folder/* makeFolder */.f)(folder);
  const files = writeReports(reader, request);
  (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, "badge.svg"), coverageBadge(history.uptime[1]));
  (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, "data.json"), `${(0,json_text/* jsonText */.s)(history, 1)}
`);
  const index = (0,external_node_path_.join)(folder, "index.html");
  (0,replace_file/* replaceFile */.f)(index, statusPage({ history, css, files, links }));
  return { history, index };
}
function writeReports(reader, request) {
  const { folder, page, thresholds } = request;
  const reports = (0,external_node_path_.join)(folder, "reports");
  (0,files/* pruneReports */.Y)({ ...(0,src_paths/* pathsOf */.wG)(reports), reports }, 0, Number.MAX_SAFE_INTEGER);
  const metrics = (0,health_checks/* newestCheck */.p8)(reader)?.metrics;
  const session = (0,src_sessions/* lastSession */.nM)(reader);
  const cursor = reader.cursor();
  if (!metrics || !session || !cursor) return [];
  const paths = { ...(0,src_paths/* pathsOf */.wG)(reports), reports };
  const formats = ["markdown", "html"];
  const write = (text, report) => (0,files/* writeReport */.u)(paths, report, formats, (0,report_html/* htmlReports */.R)(page, reader, paths)).toReversed().map((path) => ({
    text: path.endsWith(".md") ? `${text} (Markdown)` : text,
    url: `reports/${(0,external_node_path_.basename)(path)}`
  }));
  const { end, state } = (0,newest_session/* newestSession */.B2)(reader, request);
  const known = { metrics, thresholds, ongoing: state === "running" ? session.id : null };
  const own = { ...known, from: session.start, to: (0,src_sessions/* runOf */.ng)(reader, session).end, session: session.id };
  const final = end ? (0,collect/* collectReport */.H)("final", reader, { ...own, outcome: reported(end) }) : (0,collect/* collectReport */.H)("hourly", reader, own);
  const links = write(end ? "Newest session" : "Session so far", final);
  const newestDays = { from: (0,calendar/* dayClosedBy */.i6)(cursor.time) - (MOST_DAILY - 1) * calendar/* DAY_MS */.sO, to: cursor.time };
  for (const from of (0,src_equity/* notedStretches */.Gw)(reader, newestDays, calendar/* DAY_MS */.sO)) {
    const day = { ...known, from, to: Math.min(from + calendar/* DAY_MS */.sO, cursor.time), session: null };
    links.push(...write(`Day ${(0,clock/* isoTime */.Ly)(from).slice(0, 10)}`, (0,collect/* collectReport */.H)("daily", reader, day)));
  }
  return links;
}
function reported({ reason, detail }) {
  const exitCode = src/* EXIT_CODES */.ai[(0,src_outcome/* outcomeOf */.sG)(reason)];
  return { outcome: reason, reason: detail, exitCode };
}

// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/book/find-book.js
var find_book = __webpack_require__(91144);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/book-scene.js
var book_scene = __webpack_require__(46933);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/pages.js










async function pagesStep(page) {
  const scene = (0,step/* openStep */.b0)("pages");
  const { log } = scene;
  const folder = folderOf(scene);
  try {
    await build(scene, folder, page);
  } catch (error) {
    if (!(error instanceof mistakes/* ConfigError */.x)) throw error;
    if ((0,refusals/* isSwitchedOff */.r5)(error)) {
      nothing(
        scene,
        "the configuration says enabled: false; a page that was published before stays as it is"
      );
      return;
    }
    log.error(error.format());
    process.exitCode = 1;
  }
}
async function build(scene, folder, page) {
  const { log, context, workdir } = scene;
  const mode = (0,action_interface/* readInput */.R5)("pages", "mode");
  const { config } = (0,load/* loadConfig */.Z)({
    workdir,
    environment: process.env,
    flags: { mode: mode === "" ? void 0 : mode, book: (0,action_interface/* readInput */.R5)("pages", "book") || void 0 },
    bookUnlessStated: (0,step/* bookOfWorkdir */.$6)(scene)
  });
  const { found, refusal, warnings } = await (0,find_book/* findBook */.p)(
    // Another workflow than the sessions' builds the page.
    { ...(0,book_scene/* bookScene */.y)(scene, config.mode, config.book), ofAnyWorkflow: true },
    { newBook: false }
  );
  for (const warning of warnings) log.warning(warning);
  if (refusal) {
    log.error(`No page was built: ${refusal.reason}. ${refusal.remedy}`);
    process.exitCode = 1;
    return;
  }
  if (!found) {
    nothing(scene, `no book ${config.book} of mode ${config.mode} is saved; a session saves one`);
    return;
  }
  const reader = new src_reader/* LedgerReader */.B(found.path, "at-rest");
  try {
    const run = found.saved && `${context.repositoryUrl}/actions/runs/${found.saved.runId}`;
    const { history } = buildSite(reader, {
      title: `${config.system_name} status`,
      now: (0,clock/* realNow */.p1)(),
      // It may run on another machine.
      isAlive: null,
      timetable: config.runtime_settings,
      clean: secrets/* redacted */.p,
      folder,
      page,
      thresholds: config.thresholds,
      links: [
        { text: "Repository", url: context.repositoryUrl },
        { text: "Runs", url: `${context.repositoryUrl}/actions` },
        { text: "Issues", url: `${context.repositoryUrl}/issues` },
        ...run ? [{ text: "The run that saved this book", url: run }] : []
      ]
    });
    const { sessions, entries } = history.book;
    (0,action_interface/* giveOutputs */.wY)("pages", { built: "true", path: folder, sessions });
    log.line(
      `A page of ${sessions} sessions, from the book up to entry ${entries}: ${history.state.headline}.`
    );
  } finally {
    reader.close();
  }
}
function folderOf({ context }) {
  const given = (0,action_interface/* readInput */.R5)("pages", "out") || "status-page";
  const folder = (0,external_node_path_.resolve)(context.workspace, given);
  const inside = (0,external_node_path_.relative)(context.workspace, folder);
  if (inside !== "" && !inside.startsWith("..")) return folder;
  throw new step/* InputError */.dz(
    `the input out is ${JSON.stringify(given)}; expected a folder within the workspace, such as status-page`
  );
}
function nothing({ log }, reason) {
  (0,action_interface/* giveOutputs */.wY)("pages", { built: "false", path: "", sessions: 0 });
  log.notice(`No page was built: ${reason}.`);
}

;// CONCATENATED MODULE: ./.build/actions/pages/src/main.js

const main = (home) => (0,run_step/* runStep */.e)("pages", () => pagesStep(new URL("page.html", home)));


/***/ }),

/***/ 19652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ tableFaults),
/* harmony export */   jg: () => (/* binding */ checkSeals),
/* harmony export */   qK: () => (/* binding */ sealSourceOf)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10141);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18762);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69120);
/* harmony import */ var _seal_everything_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86767);
/* harmony import */ var _seal_heads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71143);
/* harmony import */ var _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3684);






const MOST_LISTED = 5;
function checkSeals(reader, schema) {
  const faults = [];
  const heads = reader.rows(
    `SELECT name, block, rows, last, lower(hex(start)) AS start, lower(hex(hash)) AS hash, seq
     FROM seal_heads ORDER BY name, block`
  );
  let rows = 0;
  for (const table of _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_TABLE_NAMES */ .jI) {
    const found2 = new FaultList(table);
    rows += inWords(found2, () => checkRows(reader, table, heads, found2)) ?? 0;
    faults.push(...found2.lines());
  }
  for (const table of _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_TABLE_NAMES */ .Kj) {
    const found2 = new FaultList(table);
    inWords(found2, () => checkBlocks(reader, table, heads, found2));
    faults.push(...found2.lines());
  }
  const found = new FaultList("seals");
  inWords(found, () => checkHeads(reader, heads, schema, found));
  faults.push(...found.lines());
  const root = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .Ru)(JSON.stringify([reader.head()?.hash ?? _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .GENESIS_HASH */ .si, heads]));
  return {
    faults,
    rows,
    root,
    asFoundUpTo: heads.find(({ name }) => name === _seal_everything_js__WEBPACK_IMPORTED_MODULE_2__/* .SEALED_AS_FOUND */ .LB)?.last ?? null
  };
}
function sealSourceOf(database) {
  return {
    rows(sql, ...values) {
      return database.prepare(sql).all(...values);
    },
    *arrays(sql, ...values) {
      const query = database.prepare(sql);
      query.setReturnArrays(true);
      yield* query.iterate(...values);
    }
  };
}
function tableFaults(source, table) {
  const found = new FaultList(table);
  const heads = source.rows(
    `SELECT name, block, rows, last, lower(hex(start)) AS start, lower(hex(hash)) AS hash, seq
     FROM seal_heads WHERE name = ?`,
    table
  );
  inWords(found, () => checkRows(source, table, heads, found));
  return found.lines();
}
class FaultList {
  #table;
  #listed = [];
  #more = 0;
  constructor(table) {
    this.#table = table;
  }
  add(text) {
    if (this.#listed.length < MOST_LISTED) this.#listed.push(`${this.#table}: ${text}`);
    else this.#more += 1;
  }
  lines() {
    return this.#more === 0 ? this.#listed : [...this.#listed, `${this.#table}: ${this.#more} more`];
  }
}
function inWords(found, check) {
  try {
    return check();
  } catch (error) {
    if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_3__/* .isDamage */ .e6)(error)) throw error;
    const { message, cause } = error;
    found.add(`cannot be read to its end: ${cause?.message ?? message}`);
    return void 0;
  }
}
function checkRows(reader, table, heads, found) {
  const chains = {
    folded: headOf(heads, table, "folded"),
    kept: headOf(heads, table, "kept")
  };
  if (!heads.includes(chains.kept)) found.add("the head of its seals is gone");
  const ends = { folded: chains.folded.start, kept: chains.kept.start };
  const counts = { folded: 0, kept: 0 };
  for (const [key, seq, seal, entryHash2, entryTime, rowKey, ...values] of sealedRows(reader, table)) {
    const row = [key, ...values];
    if (seq === null) {
      found.add(`${nameOf(table, row)} was added: it has no seal`);
      continue;
    }
    const block = key <= chains.folded.last ? "folded" : "kept";
    counts[block] += 1;
    if (rowKey === null) {
      const time = entryTime === null ? "" : ` (${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .Ly)(entryTime)})`;
      const name = table === "equity" ? nameOf(table, row) : `row ${key}`;
      found.add(`${name} is gone; it was sealed after the journal's entry ${seq}${time}`);
    } else if ((0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSeal */ .m7)(table, ends[block], entryHash2 ?? _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .GENESIS_HASH */ .si, row) !== seal) {
      found.add(`${nameOf(table, row)} is not what was sealed`);
    }
    ends[block] = seal;
  }
  for (const block of ["folded", "kept"]) {
    const { rows, hash } = chains[block];
    if (rows !== counts[block])
      found.add(`${rows} rows were sealed (${block}), ${counts[block]} seals are there`);
    else if (hash !== ends[block]) found.add(`the head of its seals (${block}) is not that of its last row`);
  }
  return counts.folded + counts.kept;
}
function sealedRows(reader, table) {
  const { number, columns } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_TABLES */ .tS[table];
  const [key, ...others] = columns;
  return reader.arrays(
    `SELECT coalesce(seal.key, written.${key}) AS at, seal.seq, lower(hex(seal.hash)), journal.hash, journal.time,
       written.${key}, ${others.map((column) => `written.${column}`).join(", ")}
     FROM (SELECT key, seq, hash FROM seals WHERE of = ${number}) AS seal
       FULL OUTER JOIN ${table} AS written ON written.${key} = seal.key
       LEFT JOIN journal ON journal.seq = seal.seq
     ORDER BY at`
  );
}
function checkBlocks(reader, table, heads, found) {
  const { columns, order, blockOf } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_TABLES */ .m9[table];
  const query = `SELECT ${columns.join(", ")} FROM ${table} ORDER BY ${order}`;
  const blocks = Map.groupBy(reader.arrays(query), (row) => blockOf(row));
  for (const fault of (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .blockFaults */ .bg)(table, blocks, heads, (seq) => entryHash(reader, seq))) found.add(fault);
}
function checkHeads(reader, heads, schema, found) {
  const sealed = heads.find(({ name }) => name === "schema");
  if (sealed?.hash !== schema) found.add("tables, indexes or triggers are not those that were made");
  const numbers = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_TABLE_NAMES */ .jI.map((table) => _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_TABLES */ .tS[table].number).join(", ");
  const strange = reader.row(`SELECT count(*) AS n FROM seals WHERE of NOT IN (${numbers})`);
  if (strange?.n) found.add(`${strange.n} belong to no table`);
  const names = /* @__PURE__ */ new Set([..._sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_TABLE_NAMES */ .jI, ..._sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_TABLE_NAMES */ .Kj, _seal_everything_js__WEBPACK_IMPORTED_MODULE_2__/* .SEALED_AS_FOUND */ .LB, "schema"]);
  for (const { name } of heads) if (!names.has(name)) found.add(`a head names ${name}, which is not sealed`);
}
function headOf(heads, name, block) {
  return heads.find((head) => head.name === name && head.block === block) ?? (0,_seal_heads_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyHead */ .Cc)(name, block);
}
function entryHash(reader, seq) {
  return reader.hashAt(seq) ?? _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .GENESIS_HASH */ .si;
}
function nameOf(table, row) {
  const [key] = row;
  const at = (time) => typeof time === "number" && Math.abs(time) < 8e15 ? (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .Ly)(time) : String(time);
  switch (table) {
    case "events": {
      const [, , kind, symbol, start] = row;
      return `row ${key} (${[kind, symbol, start === null ? null : at(start)].filter(Boolean).join(" ")})`;
    }
    case "equity":
      return `the note of ${at(key)}`;
    default:
      return `row ${key} (${at(row[2])})`;
  }
}


/***/ }),

/***/ 92225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ wallsInWords),
/* harmony export */   Wd: () => (/* binding */ wallsFrom),
/* harmony export */   io: () => (/* binding */ isStrict)
/* harmony export */ });
/* unused harmony export openWalls */
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46802);

const KEPT = {
  network: "no network",
  files: "reads its own folder and packages only",
  writes: "writes no files",
  signals: "signals no other process",
  processes: "starts no processes",
  environment: "sees no environment"
};
function wallsFrom(attempts, missing) {
  const keeper = (name) => {
    const tried = attempts.filter(({ wall }) => wall === name);
    if (tried.length === 0) return "none";
    if (tried.every(({ kernel }) => kernel === "refused")) return "kernel";
    return tried.every(({ kernel, node }) => kernel === "refused" || node === "refused") ? "node" : "none";
  };
  const walls = Object.fromEntries(_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .WALL_NAMES */ .o.map((name) => [name, keeper(name)]));
  return { walls, attempts, missing };
}
function openWalls({ walls }) {
  return WALL_NAMES.filter((name) => walls[name] === "none");
}
function isStrict({ walls }) {
  return _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .WALL_NAMES */ .o.every((name) => walls[name] === "kernel");
}
function wallsInWords({ walls }) {
  const said = (keeper) => _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .WALL_NAMES */ .o.filter((name) => walls[name] === keeper).map((name) => KEPT[name]);
  const parts = [
    { words: "kept by the kernel", what: said("kernel") },
    { words: "kept by Node alone", what: said("node") },
    { words: "not kept", what: said("none") }
  ];
  return parts.filter(({ what }) => what.length > 0).map(({ words, what }) => `${words}: ${what.join(", ")}`).join("; ");
}


/***/ })

};
