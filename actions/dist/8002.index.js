export const id = 8002;
export const ids = [8002];
export const modules = {

/***/ 89985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mN: () => (/* binding */ LARGEST_FILE_BYTES),
/* harmony export */   p_: () => (/* binding */ LOG_LEVELS),
/* harmony export */   tG: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1633);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47554);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10141);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95384);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36858);
/* harmony import */ var _storage_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76811);







const LOG_LEVELS = ["DEBUG", "INFO", "SUCCESS", "WARNING", "ERROR"];
const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const OLDER_FILES = 3;
const LONGEST_MESSAGE_BYTES = 16e3;
class Log {
  #path;
  #least;
  #echo;
  /** Lines that could not be written since the last one that could. */
  #lost = 0;
  #onTrouble = null;
  constructor(path, least, echo) {
    this.#path = path;
    this.#least = LOG_LEVELS.indexOf(least);
    this.#echo = echo ?? null;
    try {
      (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    } catch {
    }
  }
  /** Takes the news that lines are lost, and that they are written again; each is told once. */
  onTrouble(listener) {
    this.#onTrouble = listener;
  }
  debug(message) {
    this.write("DEBUG", message);
  }
  info(message) {
    this.write("INFO", message);
  }
  success(message) {
    this.write("SUCCESS", message);
  }
  warning(message) {
    this.write("WARNING", message);
  }
  error(message) {
    this.write("ERROR", message);
  }
  write(level, message) {
    if (LOG_LEVELS.indexOf(level) < this.#least) return;
    const text = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .withoutRunnerCommands */ .h)((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .strangerWords */ .GS)(message, LONGEST_MESSAGE_BYTES));
    this.#echo?.(level, text);
    this.#keep(lineOf(level, text));
  }
  /** A log that cannot be written (a full disk, most likely) must not end what it tells of: the line is lost. */
  #keep(line) {
    try {
      this.#append(line);
      if (this.#lost > 0) this.#recovered();
    } catch (error) {
      this.#lost += 1;
      if (this.#lost > 1) return;
      this.#onTrouble?.("warning", `the log ${this.#path} cannot be written: ${(0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .faultInWords */ .RQ)(error)}`);
    }
  }
  #append(line) {
    (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .requireFile */ .Gz)(this.#path);
    const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    if (size + Buffer.byteLength(line) > LARGEST_FILE_BYTES) this.#rotate();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#path, line);
  }
  #recovered() {
    const lines = this.#lost === 1 ? "a line before this one is" : `${this.#lost} lines before this one are`;
    this.#append(lineOf("WARNING", `${lines} missing: they could not be written`));
    this.#lost = 0;
    this.#onTrouble?.(
      "info",
      `the log ${this.#path} is written again; ${lines.replace(" before this one", "")} missing in it`
    );
  }
  #rotate() {
    for (let age = OLDER_FILES; age >= 1; age -= 1) {
      const younger = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(younger, { throwIfNoEntry: false })) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(younger, `${this.#path}.${age}`);
    }
  }
}
function lineOf(level, text) {
  const stamp = new Date((0,_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .realNow */ .p1)()).toISOString().slice(0, 19).replace("T", " ");
  return `[${stamp} UTC] [${level}] ${text}
`;
}


/***/ }),

/***/ 36858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function makeFolder(path) {
  const missing = [];
  let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
  while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
    missing.push(folder);
    folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
  }
  if (missing.length === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory()) {
    throw Object.assign(new Error(`ENOTDIR: not a directory, ${path}`), { code: "ENOTDIR" });
  }
  for (const each of missing.reverse()) {
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each);
    } catch (error) {
      if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(each, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
}


/***/ }),

/***/ 72378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ lastCandleEnd),
/* harmony export */   Hl: () => (/* binding */ lastMoment),
/* harmony export */   JS: () => (/* binding */ hasProcessed),
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   Mx: () => (/* binding */ lastEntryBefore),
/* harmony export */   U1: () => (/* binding */ sessionEnd),
/* harmony export */   UK: () => (/* binding */ newestSessions),
/* harmony export */   Zb: () => (/* binding */ sessionsIn),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f_: () => (/* binding */ sessionSpan),
/* harmony export */   mQ: () => (/* binding */ bookOpening),
/* harmony export */   nM: () => (/* binding */ lastSession),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   yJ: () => (/* binding */ sessionCount),
/* harmony export */   zy: () => (/* binding */ firstSession)
/* harmony export */ });
function bookOpening(reader) {
  const row = reader.row("SELECT session, seq, time, data FROM journal WHERE kind = 'book-opened'");
  return row && { session: row.session, seq: row.seq, time: row.time, identity: JSON.parse(row.data) };
}
function identityOf(reader) {
  return bookOpening(reader)?.identity;
}
function sessions(reader, where, ...values) {
  const query = `SELECT session, seq, time, data FROM journal WHERE kind = 'session-started' AND ${where}`;
  return reader.rows(query, ...values).map(({ session, seq, time, data }) => {
    return { id: session, seq, start: time, started: JSON.parse(data) };
  });
}
function firstSession(reader) {
  return sessions(reader, "1 ORDER BY seq LIMIT 1")[0];
}
function lastSession(reader, upTo = Number.MAX_SAFE_INTEGER) {
  return sessions(reader, "seq <= ? ORDER BY seq DESC LIMIT 1", upTo)[0];
}
function newestSessions(reader, limit) {
  return sessions(reader, "1 ORDER BY seq DESC LIMIT ?", limit);
}
function findSession(reader, id) {
  return sessions(reader, "+session = ? ORDER BY seq DESC LIMIT 1", id)[0];
}
function sessionCount(reader) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = 'session-started'";
  return reader.row(query)?.n ?? 0;
}
function runOf(reader, session) {
  const ended = sessionEnd(reader, session.id);
  const end = ended?.time ?? lastCandleEnd(reader, session.id) ?? session.start;
  return { ...session, end, ended: ended?.data ?? null };
}
function sessionsIn(reader, { from, to, session }) {
  const where = "seq >= ? AND time <= ? AND session = ifnull(?, session) ORDER BY seq";
  return sessions(reader, where, reader.entryBefore(from), to, session).map((each) => runOf(reader, each)).filter(({ start, end }) => start === from || start < to && end > from);
}
function sessionEnd(reader, session) {
  const row = reader.row(
    "SELECT time, data FROM journal WHERE session = ? AND kind = 'session-ended' ORDER BY seq DESC LIMIT 1",
    session
  );
  return row ? { time: row.time, data: JSON.parse(row.data) } : null;
}
function sessionSpan(reader, session) {
  const border = (where) => reader.row(
    `SELECT seq, kind FROM journal WHERE kind IN ('session-started', 'session-ended') AND ${where} DESC LIMIT 1`,
    session
  );
  const end = border("session = ? AND kind = 'session-ended' ORDER BY seq");
  const newest = reader.row(
    "SELECT max(seq) AS seq FROM journal WHERE session = ?",
    session
  );
  if (!newest?.seq) return null;
  const oldest = reader.row(
    "SELECT min(seq) AS seq FROM journal WHERE session = ?",
    session
  );
  const before = border("seq < (SELECT min(seq) FROM journal WHERE session = ?) ORDER BY seq");
  const first = before?.kind === "session-ended" ? before.seq + 1 : oldest?.seq ?? newest.seq;
  return { first, last: end?.seq ?? newest.seq };
}
function lastEntryBefore(reader, { id, seq }) {
  const opening = bookOpening(reader);
  return opening?.session === id ? opening.seq - 1 : seq - 1;
}
function lastCandleEnd(reader, session) {
  const found = reader.row(
    `SELECT (SELECT max(time) FROM equity WHERE session = journal.session) AS time,
       data ->> '$.setup.periodMs' AS periodMs
     FROM journal WHERE session = ? AND kind = 'session-started'`,
    session
  );
  return found?.time ? found.time - found.time % found.periodMs : null;
}
function hasProcessed(reader, session, symbols, { time, periodMs }) {
  const end = lastCandleEnd(reader, session) ?? 0;
  if (end !== time) return end > time;
  const rows = reader.rows("SELECT symbol FROM marks WHERE start = ?", time - periodMs);
  const ended = new Set(rows.map(({ symbol }) => symbol));
  return symbols.every((symbol) => ended.has(symbol));
}
function lastMoment(reader, { from, to }, ids) {
  const found = reader.row(
    `WITH own AS (SELECT value AS id FROM json_each(?))
     SELECT max(time) AS time FROM (
       SELECT time FROM equity WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own)
       UNION ALL SELECT time FROM journal WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own))`,
    JSON.stringify(ids),
    from,
    to,
    from,
    to
  );
  return found?.time ?? null;
}


/***/ }),

/***/ 210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lineWords)
/* harmony export */ });
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
/* harmony import */ var _stranger_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47554);


const KEY_BEGINS = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const KEY_ENDS = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const MOST_LINES_OF_A_KEY = 200;
function lineWords(longestBytes) {
  let linesOfKey = 0;
  return (line) => {
    const begins = KEY_BEGINS.test(line) && !KEY_ENDS.test(line);
    if (linesOfKey > 0 && !begins) {
      const ends = KEY_ENDS.test(line);
      linesOfKey = ends || linesOfKey >= MOST_LINES_OF_A_KEY ? 0 : linesOfKey + 1;
      if (ends) return cleaned(line.slice(line.search(KEY_ENDS)).replace(KEY_ENDS, ""), longestBytes) || null;
      return null;
    }
    linesOfKey = begins ? 1 : 0;
    return cleaned(line, longestBytes);
  };
}
function cleaned(line, longestBytes) {
  return (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRunnerCommands */ .h)((0,_stranger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(line, longestBytes));
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutRunnerCommands)
/* harmony export */ });
const DEFUSE = "\u203A ";
function withoutRunnerCommands(line) {
  const safe = line.includes("##") ? line.replace(/##(?=(?:vso)?\[)/gi, "# #") : line;
  return /^\s*::/.test(safe) ? DEFUSE + safe : safe;
}


/***/ }),

/***/ 19046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ heldShare)
/* harmony export */ });
function heldShare({ equity, exposure }) {
  return equity > 0 ? exposure / equity : 0;
}


/***/ }),

/***/ 29894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ recallOf),
/* harmony export */   rY: () => (/* binding */ recallFor),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
const RECALLED_CANDLES = 10080;
const MOST_RECALLED = 1e5;
const CANDLES = "kind IN ('candle', 'warmup') AND refused = 0";
function recallFor(reader, { start, periodMs, warmup }) {
  const held = reader.row(
    `SELECT min(since) AS since FROM (SELECT opened_at AS since FROM positions
       UNION ALL SELECT data ->> '$.activeFrom' FROM open_orders)`
  );
  const since = Math.min(
    start - RECALLED_CANDLES * periodMs,
    (held?.since ?? start) - (warmup + 1) * periodMs
  );
  const first = reader.row(
    `SELECT min(id) AS id FROM events WHERE ${CANDLES} AND start >= ?`,
    since
  );
  const most = reader.row(
    `SELECT id FROM events WHERE ${CANDLES} ORDER BY id DESC LIMIT 1 OFFSET ?`,
    MOST_RECALLED - 1
  );
  const from = first?.id ? Math.max(first.id, most?.id ?? 0) : null;
  return { from, after: from === null ? 0 : entryBefore(reader, from) };
}
function entryBefore(reader, id) {
  const before = reader.row(
    "SELECT seq FROM events WHERE id < ? ORDER BY id DESC LIMIT 1",
    id
  );
  if (before) return before.seq;
  const started = reader.row(
    `SELECT min(journal.seq) AS seq FROM journal JOIN events ON events.session = journal.session
     WHERE events.id = ? AND journal.kind = 'session-started' AND journal.seq <= events.seq`,
    id
  );
  return started?.seq ?? 0;
}
function recallOf(reader, session) {
  const row = reader.row(
    "SELECT id, data FROM events WHERE session = ? AND kind = 'recall'",
    session
  );
  return row ? { id: row.id, ...JSON.parse(row.data) } : null;
}
function isKept(reader, { from }) {
  return from === null || reader.row("SELECT 1 FROM events WHERE id = ?", from) !== void 0;
}


/***/ }),

/***/ 97885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ equitySums),
/* harmony export */   Pq: () => (/* binding */ bookCurve),
/* harmony export */   qk: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var _held_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19046);

function equitySums(reader) {
  const row = reader.row("SELECT through, sums FROM equity_sums");
  return row ? { through: row.through, state: JSON.parse(row.sums) } : null;
}
function pointOf(row) {
  const { time, equity } = row;
  return { time, equity, exposure: (0,_held_share_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShare */ .n)(row) };
}
function bookCurve(reader, to) {
  const sums = equitySums(reader);
  const before = sums && to >= sums.through ? sums : null;
  const points = reader.rows(
    "SELECT time, equity, exposure FROM equity WHERE time > ? AND time <= ? ORDER BY time",
    before?.through ?? Number.MIN_SAFE_INTEGER,
    to
  );
  return { before: before?.state ?? null, points: points.map(pointOf) };
}


/***/ }),

/***/ 24868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usageMeter)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

function usageMeter() {
  let cpu = process.cpuUsage();
  let time = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  return () => {
    const spent = process.cpuUsage(cpu);
    const elapsedMs = Math.max(1, (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() - time);
    cpu = process.cpuUsage();
    time = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    const cpuPercent = (spent.user + spent.system) / 1e3 / elapsedMs * 100;
    return { rssMb: round(residentBytes() / 2 ** 20), cpuPercent: round(cpuPercent) };
  };
}
function residentBytes() {
  try {
    return process.memoryUsage.rss();
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
function round(value) {
  return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 87700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ pageFile),
/* harmony export */   QG: () => (/* binding */ SCRIPT_PLACE),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   aX: () => (/* binding */ STYLE_PLACE),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47554);



const STYLE_PLACE = '<link rel="stylesheet" href="page.css">';
const SCRIPT_PLACE = '<script src="page.js" defer><\/script>';
function readPage(url) {
  const read = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(new URL(name, url), "utf8");
  const source = { html: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(url, "utf8"), css: read("page.css"), js: read("page.js") };
  for (const place of [STYLE_PLACE, SCRIPT_PLACE]) {
    if (!source.html.includes(place)) throw new Error(`${url} does not contain ${place}`);
  }
  return source;
}
function pageFile({ html, css, js }, data) {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    `script-src '${hashOf(js)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const seen = (_, value) => typeof value === "string" ? (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(value) : value;
  const json = JSON.stringify(data, seen).replaceAll("<", "\\u003c");
  const block = `<script type="application/json" id="page-data">${json}<\/script>`;
  return html.replace("<head>", () => `<head>
${meta}`).replace(STYLE_PLACE, () => `<style>${css}</style>`).replace(SCRIPT_PLACE, "").replace("</body>", () => `${block}
<script>${js}<\/script>
</body>`);
}
function hashOf(text) {
  return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64")}`;
}


/***/ }),

/***/ 23441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ ADDRESSES),
/* harmony export */   Gf: () => (/* binding */ DOCUMENT_PATH),
/* harmony export */   W1: () => (/* binding */ EVENTS_PATH)
/* harmony export */ });
const EVENTS_PATH = "/api/v1/events";
const DOCUMENT_PATH = "/api/v1/openapi.json";
const ADDRESSES = [
  { path: "/healthz", about: "answers while the server lives" },
  { path: "/readyz", about: "answers once the bot has processed its first candle" },
  { path: "/metrics", about: "metrics for Prometheus" },
  { path: EVENTS_PATH, about: "what is appended to the book, as it happens" },
  { path: DOCUMENT_PATH, about: "all of this as an OpenAPI document" }
];


/***/ }),

/***/ 81497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ parseParameter),
/* harmony export */   lS: () => (/* binding */ parameterOf),
/* harmony export */   mA: () => (/* binding */ parseQuery)
/* harmony export */ });
/* harmony import */ var _chimera_answers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29765);
/* harmony import */ var _chimera_answers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68771);
/* harmony import */ var _chimera_answers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38924);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);


const FARTHEST_ROW = 999999999;
const LAST_TIME = 864e13;
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
  zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6(),
  zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
  zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ precision: -1 }),
  zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(LAST_TIME)
]).transform((given) => typeof given === "number" ? given : Date.parse(given)).optional();
const cursor = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("start"), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_chimera_answers__WEBPACK_IMPORTED_MODULE_2__/* .CURSOR_FORM */ .KL)]).transform((given) => given === "start" ? _chimera_answers__WEBPACK_IMPORTED_MODULE_2__/* .START_OF_BOOK */ .xH : (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_2__/* .parseCursor */ .IK)(given));
const TIME = "a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds";
const READINGS = {
  limit: {
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(_chimera_answers__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ROWS */ .w).default(_chimera_answers__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_ASKED */ .j.limit),
    expected: `a whole number from 1 to ${_chimera_answers__WEBPACK_IMPORTED_MODULE_3__/* .MOST_ROWS */ .w}`,
    about: "how many rows at most"
  },
  session: {
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("all"), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{8}-\d{6}-\d{4,9}$/)]).optional(),
    expected: "`all`, or a session id like 20260101-000000-0001",
    about: "a session's id, or `all`; the current session unless given. A session that this book has not is a 400"
  },
  since: { schema: time, expected: TIME, about: "rows of that time and later" },
  until: { schema: time, expected: TIME, about: "rows of that time and earlier" },
  offset: {
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(FARTHEST_ROW).default(_chimera_answers__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_ASKED */ .j.offset),
    expected: `a whole number from 0 to ${FARTHEST_ROW}`,
    about: "how many of the newest rows that match are left out"
  },
  symbol: {
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^\s/]{1,20}\/[^\s/]{1,20}$/u).optional(),
    expected: "a symbol like BTC/USDT",
    about: "whose candles. A symbol that this book has not is a 400"
  },
  status: {
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["open", "all"]).default(_chimera_answers__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_ASKED */ .j.status),
    expected: "`open` or `all`",
    about: "open orders are listed whichever session placed them"
  },
  after: {
    schema: cursor.optional(),
    expected: "`start`, or the id that an event came with",
    about: "what was appended since; without it, what is appended from now on"
  }
};
function parameterOf(name) {
  return READINGS[name];
}
function parseQuery(given, allowed) {
  const read = {};
  for (const name of new Set(given.keys())) {
    const known = allowed.find((each) => each === name);
    if (known === void 0) {
      throw (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_4__/* .mistake */ .RT)(`the parameter ${JSON.stringify(name)}`, allowed.join(", ") || "none");
    }
    const [text = "", ...more] = given.getAll(name);
    if (more.length > 0) throw (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_4__/* .mistake */ .RT)(`${name} more than once`, "it at most once");
    Object.assign(read, { [known]: parseParameter(known, text) });
  }
  return { ..._chimera_answers__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_ASKED */ .j, ...read };
}
function parseParameter(name, text, called = name) {
  const { schema, expected } = parameterOf(name);
  const parsed = schema.safeParse(/^\d+$/.test(text) ? Number(text) : text);
  if (!parsed.success) throw (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_4__/* .mistake */ .RT)(`${called}=${JSON.stringify(text)}`, expected);
  return parsed.data;
}


/***/ }),

/***/ 13365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ exposition),
/* harmony export */   Y: () => (/* binding */ EXPOSITION_TYPE)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47554);

const EXPOSITION_TYPE = "text/plain; version=0.0.4; charset=utf-8";
function exposition(families) {
  return families.map(familyText).join("");
}
function familyText({ name, type, help, samples }) {
  const lines = samples.flatMap(
    ({ labels = {}, value }) => value === null || !Number.isFinite(value) ? [] : [`${name}${labelText(labels)} ${value}
`]
  );
  if (lines.length === 0) return "";
  return `# HELP ${name} ${help.replace(/\\/g, "\\\\").replace(/\n/g, "\\n")}
# TYPE ${name} ${type}
${lines.join("")}`;
}
function labelText(labels) {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}
function escaped(value) {
  const seen = value.split("\n").map(_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join("\n");
  return seen.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n");
}


/***/ }),

/***/ 56145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ startUnifiedServer)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./.build/packages/answers/src/query.js
var query = __webpack_require__(68771);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(26652);
// EXTERNAL MODULE: ./.build/packages/answers/src/problem.js
var src_problem = __webpack_require__(38924);
// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 24 modules
var hono_dist = __webpack_require__(31894);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/compress/index.js + 2 modules
var compress = __webpack_require__(31297);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/secure-headers/index.js + 1 modules
var secure_headers = __webpack_require__(50459);
// EXTERNAL MODULE: ./.build/packages/server/src/addresses.js
var addresses = __webpack_require__(23441);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/packages/server/src/encoding.js


function encodingFor(accepted) {
  const offers = accepted.split(",").map((offer) => offer.trim().toLowerCase());
  const takes = (encoding) => offers.some((offer) => offer === encoding || isWeighted(offer, encoding));
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : null;
}
function isWeighted(offer, encoding) {
  return offer.startsWith(`${encoding};`) && !/;\s*q=0(\.0*)?$/.test(offer);
}
function isKnownTag(given, tag) {
  if (given === void 0) return false;
  const plain = (text) => text.trim().replace(/^W\//, "");
  return given.trim() === "*" || given.split(",").some((each) => plain(each) === plain(tag));
}
const BROTLI = { once: 9, changing: 4 };
const GZIP = { once: 9, changing: 5 };
const [br, gz] = [(0,external_node_util_.promisify)(external_node_zlib_.brotliCompress), (0,external_node_util_.promisify)(external_node_zlib_.gzip)];
class EncodedText {
  plain;
  #kind;
  #kept = /* @__PURE__ */ new Map();
  constructor(plain, kind) {
    this.plain = plain;
    this.#kind = kind;
  }
  as(encoding) {
    if (encoding === null) return Promise.resolve(this.plain);
    const found = this.#kept.get(encoding) ?? this.#compressed(encoding);
    this.#kept.set(encoding, found);
    return found;
  }
  async #compressed(encoding) {
    const bytes = encoding === "br" ? await br(this.plain, { params: { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: BROTLI[this.#kind] } }) : await gz(this.plain, { level: GZIP[this.#kind] });
    return Uint8Array.from(bytes);
  }
}

// EXTERNAL MODULE: ./.build/packages/server/src/endpoints.js + 1 modules
var endpoints = __webpack_require__(59160);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
;// CONCATENATED MODULE: ./.build/packages/server/src/index-page.js



function indexPage({ book, symbol }) {
  const links = [...addresses/* ADDRESSES */.FV, ...endpoints/* ENDPOINTS */.H].map(({ path, about }) => {
    const example = path.endsWith("/candles") ? `${path}?symbol=${encodeURIComponent(symbol)}` : path;
    return `<li><a href="${example}">${path}</a> \u2013 ${about}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Chimera${(0,book_name/* ofBook */.xG)({ book })}</title></head>
<body>
<h1>Chimera: paper trading${(0,book_name/* ofBook */.xG)({ book })}</h1>
<ul>
${links.join("\n")}
</ul>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./.build/packages/vocabulary/src/index.js
var src = __webpack_require__(46802);
;// CONCATENATED MODULE: ./.build/packages/server/src/metric-families.js

const MIB = 2 ** 20;
function requestFamilies({ attempted, failed }) {
  return [
    counter("chimera_http_requests_total", "Requests to the unified server.", attempted),
    counter("chimera_http_failures_total", "Requests that failed in the unified server.", failed)
  ];
}
function connectionFamilies({ count, refused, cut }, readers) {
  return [
    gauge("chimera_http_connections", "Connections to the unified server.", count),
    gauge("chimera_http_event_readers", "Connections that follow the events.", readers.count),
    counter(
      "chimera_http_refused_total",
      "Requests refused because there were too many connections.",
      refused
    ),
    counter("chimera_http_connections_cut_total", "Connections cut to make room for others.", cut),
    counter(
      "chimera_http_readers_dropped_total",
      "Readers of the events dropped because they did not read.",
      readers.dropped
    )
  ];
}
function metricFamilies(metrics, currency) {
  const { session, system, usage, application, market, breaker } = metrics;
  const { id, book, mode, risk_level } = session;
  return [
    gauge(
      "chimera_metrics_timestamp_seconds",
      "Session time of these metrics.",
      secondsOf(metrics.timestamp)
    ),
    gauge("chimera_session_info", "The session and its book.", 1, { session: id, book, mode, risk_level }),
    gauge(
      "chimera_session_start_timestamp_seconds",
      "When the session began.",
      secondsOf(session.started_at)
    ),
    gauge("chimera_session_end_timestamp_seconds", "When the session ends.", secondsOf(session.ends_at)),
    gauge("chimera_session_speed_ratio", "Session seconds a real second.", session.speed),
    gauge("chimera_system_cpu_ratio", "Load of the processor.", system.cpu_percent / 100),
    gauge("chimera_system_memory_used_bytes", "Memory in use.", system.memory_used_mb * MIB),
    gauge("chimera_system_memory_total_bytes", "Memory there is.", system.memory_total_mb * MIB),
    gauge("chimera_system_memory_used_ratio", "Share of the memory in use.", system.memory_percent / 100),
    gauge("chimera_system_disk_used_ratio", "Share of the disk in use.", system.disk_percent / 100),
    gauge("chimera_system_uptime_seconds", "How long the machine runs.", system.uptime_seconds),
    ...usageFamilies(usage),
    family(
      "chimera_health_status",
      "gauge",
      "1 for the level of health that holds.",
      src/* HEALTH_LEVELS */.Jx,
      (status) => ({
        labels: { status },
        value: status === application.health_status ? 1 : 0
      })
    ),
    ...processFamilies(application.processes),
    counter("chimera_errors_total", "Errors in this session.", application.error_count),
    counter("chimera_warnings_total", "Warnings in this session.", application.warning_count),
    gauge("chimera_operations_failed_ratio", "Failed over attempted operations.", application.error_rate),
    gauge("chimera_market_info", "Where the candles come from.", 1, { source: market.source }),
    gauge(
      "chimera_market_newest_candle_timestamp_seconds",
      "Start of the newest candle.",
      market.newest_candle === null ? null : secondsOf(market.newest_candle)
    ),
    gauge("chimera_market_data_age_seconds", "Age of the newest candle.", market.data_age_seconds),
    counter("chimera_market_gaps_total", "Gaps in the candles of this session.", market.gaps),
    ...feedFamilies(market),
    ...tradingFamilies(metrics, currency),
    gauge("chimera_breaker_open", "1 while the circuit breaker is open.", breaker.state === "open" ? 1 : 0)
  ];
}
function usageFamilies(usage) {
  if (!usage) return [];
  return [
    gauge(
      "chimera_session_cpu_ratio",
      "What the session uses of the cores offered to it.",
      usage.cpu_percent / 100
    ),
    gauge("chimera_session_cores", "Cores offered to the session.", usage.cores),
    gauge("chimera_session_memory_used_bytes", "Memory of the session.", usage.memory_mb * MIB),
    gauge("chimera_session_memory_limit_bytes", "Memory offered to it.", usage.memory_limit_mb * MIB),
    gauge("chimera_session_memory_used_ratio", "Share of that in use.", usage.memory_percent / 100),
    gauge(
      "chimera_decision_delay_seconds",
      "From the arrival of a candle to the decision on it.",
      usage.decision_delay_seconds
    ),
    gauge(
      "chimera_event_loop_delay_seconds",
      "How long the bot answered to nothing.",
      usage.event_loop_delay_seconds
    )
  ];
}
function processFamilies(processes) {
  const each = (name, type, help, value) => family(name, type, help, processes, (process) => ({
    labels: { process: process.name },
    value: value(process)
  }));
  return [
    each(
      "chimera_process_up",
      "gauge",
      "1 while the process runs.",
      ({ status }) => status === "running" ? 1 : 0
    ),
    each("chimera_process_restarts_total", "counter", "Restarts after a crash.", ({ restarts }) => restarts),
    each(
      "chimera_process_resident_memory_bytes",
      "gauge",
      "Memory of the process.",
      ({ rss_mb }) => rss_mb * MIB
    ),
    each(
      "chimera_process_cpu_ratio",
      "gauge",
      "Processor time a second.",
      ({ cpu_percent }) => cpu_percent / 100
    )
  ];
}
function feedFamilies(market) {
  return [
    counter("chimera_market_flat_candles_total", "Candles in which nobody traded.", market.flat_candles),
    gauge(
      "chimera_feed_lag_seconds",
      "From the close of the newest candle to its hand-out.",
      market.feed_lag_seconds
    ),
    gauge(
      "chimera_quarantined_symbols",
      "Symbols that do not answer and are asked for rarely.",
      market.quarantined.length
    ),
    gauge(
      "chimera_clock_skew_seconds",
      "How far the machine\u2019s clock is ahead of the exchange\u2019s.",
      market.clock_skew_seconds
    ),
    gauge("chimera_feed_longest_lag_seconds", "The longest such lag.", market.longest_feed_lag_seconds),
    gauge(
      "chimera_feed_poll_cycle_seconds",
      "How long after its close a candle is asked for at most.",
      market.poll_cycle_seconds
    ),
    counter("chimera_feed_requests_total", "Requests for market data.", market.requests),
    counter("chimera_feed_errors_total", "Requests for market data that failed.", market.request_errors),
    family(
      "chimera_egress_requests_total",
      "counter",
      "What left this machine for market data.",
      market.egress,
      ({ host, method, path, count }) => ({ labels: { host, method, path }, value: count })
    )
  ];
}
function tradingFamilies({ trading }, currency) {
  const money = (name, help, value) => gauge(name, help, value, { currency });
  return [
    counter("chimera_trades_total", "Closed round trips of the book.", trading.trades),
    counter("chimera_orders_total", "Orders of the book.", trading.orders),
    counter("chimera_fills_total", "Fills of the book.", trading.fills),
    counter("chimera_refusals_total", "Signals that the governor refused.", trading.refusals),
    money("chimera_equity", "Cash and positions at their marks.", trading.equity),
    money("chimera_cash", "Cash.", trading.cash),
    money("chimera_realized_pnl", "Profit and loss of what was sold, after fees.", trading.realized_pnl),
    money("chimera_unrealized_pnl", "Profit and loss of what is held.", trading.unrealized_pnl),
    counter("chimera_fees_total", "Fees paid.", trading.fees, { currency }),
    gauge("chimera_exposure_ratio", "Share of equity held in positions.", trading.exposure),
    gauge("chimera_daily_loss_ratio", "Loss since 00:00 UTC, of equity then.", trading.daily_loss),
    gauge("chimera_max_drawdown_ratio", "Deepest fall of equity from a peak.", trading.max_drawdown),
    gauge("chimera_win_ratio", "Share of round trips that won.", trading.win_rate),
    gauge("chimera_profit_factor_ratio", "Won over lost money.", trading.profit_factor),
    gauge("chimera_sharpe_ratio", "Sharpe ratio.", trading.sharpe),
    gauge("chimera_sortino_ratio", "Sortino ratio.", trading.sortino),
    ...positionFamilies(trading.positions, currency)
  ];
}
function positionFamilies(positions, currency) {
  const each = (name, help, value) => family(name, "gauge", help, positions, (position) => ({
    labels: { symbol: position.symbol, currency },
    value: value(position)
  }));
  return [
    family(
      "chimera_position_quantity",
      "gauge",
      "What is held, in the base currency; below 0 for a short position.",
      positions,
      (position) => ({
        labels: { symbol: position.symbol },
        value: position.direction === "short" ? -position.quantity : position.quantity
      })
    ),
    each("chimera_position_entry_price", "Average price paid.", ({ entry_price }) => entry_price),
    each("chimera_position_mark_price", "Last price.", ({ mark_price }) => mark_price),
    each(
      "chimera_position_unrealized_pnl",
      "Profit and loss at the mark.",
      ({ unrealized_pnl }) => unrealized_pnl
    )
  ];
}
function family(name, type, help, items, sample) {
  return { name, type, help, samples: items.map(sample) };
}
function gauge(name, help, value, labels = {}) {
  return { name, type: "gauge", help, samples: [{ labels, value }] };
}
function counter(name, help, value, labels = {}) {
  return { name, type: "counter", help, samples: [{ labels, value }] };
}
function secondsOf(iso) {
  return Date.parse(iso) / 1e3;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/packages/server/src/openapi/kept-document.js


class KeptDocument {
  #made = null;
  get() {
    this.#made ??= made();
    return this.#made;
  }
}
async function made() {
  const { openApiDocument } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 94694));
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(openApiDocument())));
  const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("base64url").slice(0, 22);
  return { etag: `W/"${hash}"`, text: new EncodedText(bytes, "once") };
}

// EXTERNAL MODULE: ./.build/packages/report/src/page-file.js
var page_file = __webpack_require__(87700);
;// CONCATENATED MODULE: ./.build/packages/server/src/page-assets.js



const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
const FOR_EVER = "public, max-age=31536000, immutable";
function pageAssets({ html, css, js }) {
  const [style, script] = [`/page-${hashOf(css)}.css`, `/page-${hashOf(js)}.js`];
  const linked = html.replace(page_file/* STYLE_PLACE */.aX, () => page_file/* STYLE_PLACE */.aX.replace("page.css", style.slice(1))).replace(page_file/* SCRIPT_PLACE */.QG, () => page_file/* SCRIPT_PLACE */.QG.replace("page.js", script.slice(1)));
  return /* @__PURE__ */ new Map([
    ["/", asset(linked, "text/html; charset=utf-8", "no-cache")],
    [style, asset(css, "text/css; charset=utf-8", FOR_EVER)],
    [script, asset(js, "text/javascript; charset=utf-8", FOR_EVER)]
  ]);
}
function asset(text, type, caching) {
  const bytes = Uint8Array.from(Buffer.from(text));
  return { type, caching, etag: `"${hashOf(text)}"`, text: new EncodedText(bytes, "once") };
}
function hashOf(text) {
  return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

// EXTERNAL MODULE: ./.build/packages/server/src/parameters.js
var src_parameters = __webpack_require__(81497);
// EXTERNAL MODULE: ./.build/packages/server/src/prometheus.js
var prometheus = __webpack_require__(13365);
;// CONCATENATED MODULE: ./.build/packages/server/src/request-guard.js

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const LONGEST_TARGET = 2048;
function requestGuard(configuredHost) {
  const bound = configuredHost.includes(":") ? `[${configuredHost}]` : configuredHost;
  const names = /* @__PURE__ */ new Set([...LOOPBACK, bound.toLowerCase()]);
  return async (context, next) => {
    const { method, url = "", headers, socket } = context.env.incoming;
    const host = headers.host?.toLowerCase() ?? "";
    if (!isOurs(host, names, socket.localPort)) {
      throw new src_problem/* Problem */.AF(403, `this server does not answer to the host ${JSON.stringify(host)}`);
    }
    const { origin } = headers;
    if (origin !== void 0 && origin.toLowerCase() !== `http://${host}`) {
      throw new src_problem/* Problem */.AF(403, "this server answers to no other origin");
    }
    if (method !== "GET" && method !== "HEAD") {
      throw new src_problem/* Problem */.AF(405, `${method} is not allowed: this server is read-only`, { Allow: "GET, HEAD" });
    }
    if (url.length > LONGEST_TARGET) {
      throw new src_problem/* Problem */.AF(
        414,
        `the address has ${url.length} characters, at most ${LONGEST_TARGET} are allowed`
      );
    }
    if (!url.startsWith("/")) throw new src_problem/* Problem */.AF(400, "the request asks for another server");
    await next();
  };
}
function isOurs(host, names, port) {
  const [, name = "", given = "80"] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  return names.has(name) && Number(given) === port;
}

;// CONCATENATED MODULE: ./.build/packages/server/src/app.js














const NOTHING = ["'none'"];
const forbidden = (0,secure_headers/* secureHeaders */.K)({
  contentSecurityPolicy: {
    defaultSrc: NOTHING,
    baseUri: NOTHING,
    formAction: NOTHING,
    frameAncestors: NOTHING
  },
  xFrameOptions: "DENY",
  strictTransportSecurity: false
});
const REFUSAL_HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin"
};
const LEAST_COMPRESSED_BYTES = 1024;
function createApp(session, { readers, kept, connections, operations, log }) {
  const app = new hono_dist/* Hono */.$();
  const page = session.page ? pageAssets(session.page) : null;
  let isReady = false;
  app.use(
    async (context, next) => {
      await next();
      if (page?.has(context.req.path)) context.header("Content-Security-Policy", PAGE_POLICY);
    },
    forbidden,
    async (context, next) => {
      operations.attempted += 1;
      await next();
      if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
    },
    requestGuard(session.plan.server.host)
  );
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.get("/readyz", async (context) => {
    isReady ||= await session.answers.isReady();
    if (!isReady) throw new src_problem/* NotYet */.QH("the bot has not processed its first candle yet");
    return context.json({ status: "ready" });
  });
  app.use(async (context, next) => {
    if (connections.areTooMany) {
      connections.refused += 1;
      context.header("Connection", "close");
      throw new src_problem/* Full */.CC("there are too many connections: close some, or ask again later");
    }
    await next();
  });
  app.use("/api/v1/*", (0,compress/* compress */.B)({ threshold: LEAST_COMPRESSED_BYTES }));
  app.get("/metrics", (context) => {
    const metrics = session.metrics();
    const families = metrics ? metricFamilies(metrics, session.plan.identity.currency) : [];
    const text = (0,prometheus/* exposition */.P)([
      ...families,
      ...requestFamilies(operations),
      ...connectionFamilies(connections, readers)
    ]);
    return context.body(text, 200, { "Content-Type": prometheus/* EXPOSITION_TYPE */.Y });
  });
  const index = indexPage({ book: session.plan.book, symbol: session.plan.setup.symbols[0] ?? "" });
  app.get("/api/v1", (context) => context.html(index));
  if (!page) app.get("/", (context) => context.html(index));
  for (const [path, asset] of page ?? []) app.get(path, (context) => tagged(context, asset));
  app.get(addresses/* EVENTS_PATH */.W1, (context) => {
    const { after } = (0,src_parameters/* parseQuery */.mA)(new URL(context.req.url).searchParams, ["after"]);
    const seen = context.req.header("Last-Event-ID");
    const from = seen === void 0 ? after : (0,src_parameters/* parseParameter */.hR)("after", seen, "Last-Event-ID");
    const headers = { "Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no" };
    if (context.req.method === "HEAD") return context.body(null, 200, headers);
    const { outgoing } = context.env;
    return context.body(
      readers.open(from, () => outgoing.destroy()),
      200,
      headers
    );
  });
  const document = new KeptDocument();
  app.get(addresses/* DOCUMENT_PATH */.Gf, async (context) => {
    (0,src_parameters/* parseQuery */.mA)(new URL(context.req.url).searchParams, []);
    return tagged(context, { type: JSON_TYPE, caching: "no-cache", ...await document.get() });
  });
  for (const { path, parameters } of endpoints/* ENDPOINTS */.H) {
    app.get(path, async (context) => {
      const query = (0,src_parameters/* parseQuery */.mA)(new URL(context.req.url).searchParams, parameters);
      if ((0,endpoints/* isKept */.t)(path))
        return tagged(context, { type: JSON_TYPE, caching: "no-cache", ...await kept.of(path) });
      const moment = { now: session.now(), metrics: session.metrics() };
      const { body } = await session.answers.endpoint(path, query, moment);
      if (body === null) throw new Error(`${path} gave no answer`);
      return context.body(body, 200, { "Content-Type": JSON_TYPE, "Content-Length": String(body.length) });
    });
  }
  app.notFound(() => {
    throw new src_problem/* Problem */.AF(404, "there is nothing here: /api/v1 lists what there is");
  });
  app.onError((error, context) => {
    const problem = error instanceof src_problem/* Problem */.AF ? error : new src_problem/* Problem */.AF(500, "the server made a mistake; its log says more");
    const { status, message, headers } = problem;
    if (problem.isFailure) {
      operations.failed += 1;
      log.error(`${context.req.method} ${context.req.path} failed: ${error.stack ?? error.message}`);
    }
    return context.json({ error: { status, message } }, status, headers);
  });
  return app;
}
const JSON_TYPE = "application/json";
async function tagged(context, { type, caching, etag, text }) {
  const headers = { "Content-Type": type, "Cache-Control": caching, ETag: etag, Vary: "Accept-Encoding" };
  if (isKnownTag(context.req.header("If-None-Match"), etag)) return context.body(null, 304, headers);
  const encoding = encodingFor(context.req.header("Accept-Encoding") ?? "");
  const bytes = await text.as(encoding);
  const length = { "Content-Length": String(bytes.length) };
  return context.body(bytes, 200, {
    ...headers,
    ...length,
    ...encoding ? { "Content-Encoding": encoding } : {}
  });
}

;// CONCATENATED MODULE: ./.build/packages/server/src/connections.js
const CONNECTION_LIMITS = { mostServed: 100, mostOpen: 500 };
class Connections {
  /** Requests that were answered with 503 because there were too many connections. */
  refused = 0;
  /** Connections that were cut to make room, or came when there was none. */
  cut = 0;
  #limits;
  /** The oldest first; how many requests of each are under way. */
  #open = /* @__PURE__ */ new Map();
  constructor(limits = CONNECTION_LIMITS) {
    this.#limits = limits;
  }
  get count() {
    return this.#open.size;
  }
  /** Whether there are more connections than are served. */
  get areTooMany() {
    return this.#open.size > this.#limits.mostServed;
  }
  watch(server) {
    server.on("connection", (socket) => this.#add(socket));
    server.on("request", ({ socket }, response) => {
      this.#open.set(socket, (this.#open.get(socket) ?? 0) + 1);
      response.once("close", () => {
        const requests = this.#open.get(socket);
        if (requests !== void 0) this.#open.set(socket, requests - 1);
      });
    });
  }
  #add(socket) {
    this.#open.set(socket, 0);
    socket.once("close", () => this.#open.delete(socket));
    if (this.#open.size <= this.#limits.mostOpen) return;
    for (const [idle, requests] of this.#open) {
      if (requests > 0) continue;
      this.#open.delete(idle);
      idle.destroy();
      this.cut += 1;
      return;
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
;// CONCATENATED MODULE: ./.build/packages/server/src/events/event-stream.js

const RETRY_MS = 1e3;
const CHUNK_BYTES = 64 * 1024;
const encoder = new TextEncoder();
class EventStream {
  body;
  /** Where the reader stands while it is behind the others; `null` once it has all that they have. */
  cursor;
  /** The equity point of the cursor's time as it was told, if it was. */
  lastPoint = null;
  /** When the next status is due; monotonic milliseconds. */
  statusDue = 0;
  #cut;
  #controller = null;
  #waited = 0;
  #movedAt = 0;
  /** `from`: where the reader stopped, `null` for what comes from now on. */
  constructor(from, { onGone, cut }) {
    this.cursor = from;
    this.#cut = cut;
    this.body = new ReadableStream(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => {
          this.#controller = null;
          onGone(this);
        }
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 0 })
    );
    this.tell(encoder.encode(`retry: ${RETRY_MS}

`));
  }
  /** Handed over, and not yet taken. */
  get waitingBytes() {
    return -(this.#controller?.desiredSize ?? 0);
  }
  /** For how long the reader has taken nothing of what waits for it, as far as it was looked. */
  stalledMs() {
    const now = (0,clock/* monotonicNow */.XZ)();
    const waits = this.waitingBytes;
    if (waits === 0 || waits < this.#waited) this.#movedAt = now;
    this.#waited = waits;
    return now - this.#movedAt;
  }
  tell(bytes) {
    if (this.#controller === null || bytes.length === 0) return;
    if (this.waitingBytes === 0) this.#movedAt = (0,clock/* monotonicNow */.XZ)();
    for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
      this.#controller.enqueue(bytes.subarray(from, from + CHUNK_BYTES));
    }
    this.#waited += bytes.length;
  }
  end() {
    this.#controller?.close();
    this.#controller = null;
  }
  /** Cuts the connection; the reader may come back with the last id that it saw. */
  drop() {
    this.#controller = null;
    this.#cut();
  }
}

// EXTERNAL MODULE: ./.build/packages/server/src/events/news-piece.js
var news_piece = __webpack_require__(27099);
// EXTERNAL MODULE: ./.build/packages/answers/src/cursor.js
var cursor = __webpack_require__(29765);
;// CONCATENATED MODULE: ./.build/packages/server/src/events/piece-cache.js

const MOST_CHARACTERS = 8 * 2 ** 20;
class PieceCache {
  #pieces = /* @__PURE__ */ new Map();
  #characters = 0;
  get(from, lastPoint) {
    return this.#pieces.get(keyOf(from, lastPoint));
  }
  /** Drops the oldest ones if there are too many. */
  add(from, lastPoint, piece) {
    const key = keyOf(from, lastPoint);
    if (this.#pieces.has(key)) return;
    this.#pieces.set(key, piece);
    this.#characters += piece.text.length;
    for (const [oldest, { text }] of this.#pieces) {
      if (this.#characters <= MOST_CHARACTERS) break;
      this.#pieces.delete(oldest);
      this.#characters -= text.length;
    }
  }
  clear() {
    this.#pieces.clear();
    this.#characters = 0;
  }
}
function keyOf(from, lastPoint) {
  return `${(0,cursor/* formatCursor */.yS)(from)} ${lastPoint}`;
}

;// CONCATENATED MODULE: ./.build/packages/server/src/events/event-readers.js





const READER_LIMITS = {
  mostReaders: 64,
  mostWaitingBytes: 2 * 2 ** 20,
  // Shorter than what cuts any connection on which nothing moves, so that it is told.
  longestStallMs: 1e4
};
const LOOK_EVERY_MS = 100;
const STATUS_EVERY_MS = 1e3;
const FIGURES_EVERY_MS = 2e3;
const ROWS_OF_A_PIECE = 200;
const LAST_FIGURES_MS = 300;
const UNREADABLE = ": the ledger cannot be read now\n\n";
const event_readers_encoder = new TextEncoder();
class EventReaders {
  /** Readers that were dropped because they did not read. */
  dropped = 0;
  #answers;
  #standing;
  #limits;
  #streams = /* @__PURE__ */ new Set();
  #pieces = new PieceCache();
  /** Up to where everything was told to those who are not behind; `null` before the first look. */
  #head = null;
  #lastPoint = null;
  #known = null;
  #status = null;
  #figuresDue = 0;
  #areFiguresOld = false;
  #areFiguresUnderWay = false;
  #running = null;
  #wake = new AbortController();
  #isClosing = false;
  #onMistake;
  constructor(answers, standing, onMistake, limits = READER_LIMITS) {
    this.#answers = answers;
    this.#standing = standing;
    this.#onMistake = onMistake;
    this.#limits = limits;
  }
  get count() {
    return this.#streams.size;
  }
  /** `cut` ends the reader's connection. Throws `Full` if there are too many. */
  open(from, cut) {
    const { mostReaders } = this.#limits;
    if (this.#streams.size >= mostReaders || this.#isClosing) {
      throw new src_problem/* Full */.CC(`${mostReaders} readers follow already: close one, or ask the lists`);
    }
    const stream = new EventStream(from, { onGone: (gone) => this.#streams.delete(gone), cut });
    if (from !== null) stream.statusDue = (0,clock/* monotonicNow */.XZ)() + STATUS_EVERY_MS;
    this.#streams.add(stream);
    this.#wake.abort();
    this.#running ??= this.#run();
    return stream.body;
  }
  /** Each is told what there still is, and let go. */
  async end() {
    this.#isClosing = true;
    this.#wake.abort();
    await this.#running;
    if (this.#streams.size > 0) await this.#tellLast();
    for (const stream of this.#streams) stream.end();
    this.#streams.clear();
  }
  async #run() {
    while (this.#streams.size > 0 && !this.#isClosing) {
      this.#wake = new AbortController();
      let hasMore = false;
      try {
        hasMore = await this.#look();
      } catch (error) {
        this.#onMistake(error);
        await (0,clock/* sleep */.yy)(STATUS_EVERY_MS, this.#wake.signal);
      }
      if (!hasMore && !this.#isClosing) await (0,clock/* sleep */.yy)(LOOK_EVERY_MS, this.#wake.signal);
    }
    this.#running = null;
    if (!this.#isClosing) this.#forget();
  }
  #forget() {
    this.#head = null;
    this.#lastPoint = null;
    this.#known = null;
  }
  /** Whether somebody can be told more at once. */
  async #look() {
    this.#dropSlow();
    const isHeadWhole = await this.#tellNews();
    let hasMore = !isHeadWhole;
    for (const stream of this.#streams) {
      if (this.#isClosing) break;
      if (stream.cursor === null || stream.waitingBytes > 0) continue;
      hasMore = await this.#bringUp(stream, stream.cursor) || hasMore;
    }
    this.#tellFigures();
    await this.#tellStatus();
    return hasMore;
  }
  /** Tells those who are not behind what was appended; `true` if nothing is left. */
  async #tellNews() {
    const [from, lastPoint, known] = [this.#head, this.#lastPoint, this.#known];
    const request = { from, lastPoint, known, most: ROWS_OF_A_PIECE, upTo: null };
    const piece = await this.#piece(request);
    if (piece === null) return true;
    if (piece.isOtherBook) {
      this.#reset((stream) => stream.cursor === null);
      this.#forget();
      this.#pieces.clear();
      return true;
    }
    this.#head = piece.cursor;
    this.#lastPoint = piece.lastPoint;
    this.#known = piece.isWhole ? piece.state : null;
    if (piece.text !== "") {
      this.#areFiguresOld = true;
      this.#tell(piece.text, (stream) => stream.cursor === null);
    }
    return piece.isWhole;
  }
  /** Tells one reader the next piece of what it has missed; `true` if more is left. */
  async #bringUp(stream, from) {
    const { lastPoint } = stream;
    const upTo = this.#head;
    if (upTo === null) return false;
    const found = this.#pieces.get(from, lastPoint);
    const request = { from, lastPoint, known: null, most: ROWS_OF_A_PIECE, upTo };
    const piece = found ?? await this.#piece(request);
    if (piece === null || !this.#streams.has(stream)) return false;
    if (piece.isOtherBook) {
      this.#reset((each) => each === stream);
      return false;
    }
    if (!piece.isWhole) this.#pieces.add(from, lastPoint, piece);
    if (piece.text !== "") this.#areFiguresOld = true;
    stream.tell(event_readers_encoder.encode(piece.text));
    stream.lastPoint = piece.lastPoint;
    stream.cursor = piece.isWhole ? null : piece.cursor;
    if (piece.isWhole) stream.statusDue = 0;
    return !piece.isWhole;
  }
  /** `null` if there is nothing new, or the ledger cannot be read: the next look will tell. */
  async #piece(request) {
    try {
      return await this.#answers.news(request);
    } catch (error) {
      if (!(error instanceof src_problem/* Problem */.AF)) throw error;
      return null;
    }
  }
  /** Told after what they follow from, and not waited for: they are computed over the whole book. */
  #tellFigures() {
    const now = (0,clock/* monotonicNow */.XZ)();
    if (!this.#areFiguresOld || this.#areFiguresUnderWay || now < this.#figuresDue) return;
    this.#figuresDue = now + FIGURES_EVERY_MS;
    this.#areFiguresOld = false;
    this.#areFiguresUnderWay = true;
    void this.#standing.figures().then(
      (json) => this.#tell((0,news_piece/* eventOf */.A)("figures", json)),
      () => {
        this.#areFiguresOld = true;
      }
    ).finally(() => {
      this.#areFiguresUnderWay = false;
    });
  }
  /** Once a second, the same text for all: also the sign that the server lives. */
  async #tellStatus() {
    const now = (0,clock/* monotonicNow */.XZ)();
    const due = [...this.#streams].filter(({ statusDue }) => statusDue <= now);
    if (due.length === 0) return;
    if (this.#status === null || now - this.#status.madeAt >= STATUS_EVERY_MS) {
      this.#status = { text: await this.#newStatus(), madeAt: now };
    }
    const { text, madeAt } = this.#status;
    const bytes = event_readers_encoder.encode(text);
    for (const stream of due) {
      stream.statusDue = madeAt + STATUS_EVERY_MS;
      stream.tell(bytes);
    }
  }
  async #newStatus() {
    try {
      return (0,news_piece/* eventOf */.A)("status", await this.#standing.status());
    } catch (error) {
      if (!(error instanceof src_problem/* Problem */.AF)) throw error;
      return UNREADABLE;
    }
  }
  async #tellLast() {
    while (!await this.#tellNews()) ;
    for (const stream of this.#streams) {
      if (stream.cursor !== null && stream.waitingBytes === 0) await this.#bringUp(stream, stream.cursor);
    }
    const over = new AbortController();
    const figures = this.#areFiguresOld ? this.#standing.figures().catch(() => null) : null;
    const json = await Promise.race([figures, (0,clock/* sleep */.yy)(LAST_FIGURES_MS, over.signal)]);
    over.abort();
    if (typeof json === "string") this.#tell((0,news_piece/* eventOf */.A)("figures", json));
    this.#tell(await this.#newStatus());
  }
  /** One array of bytes for all of them. */
  #tell(text, isMeant = () => true) {
    const bytes = event_readers_encoder.encode(text);
    for (const stream of this.#streams) if (isMeant(stream)) stream.tell(bytes);
  }
  #reset(isMeant) {
    const reason = { reason: "this is another book than the one that was read so far" };
    const bytes = event_readers_encoder.encode((0,news_piece/* eventOf */.A)("reset", JSON.stringify(reason)));
    for (const stream of this.#streams) {
      if (!isMeant(stream)) continue;
      stream.tell(bytes);
      stream.end();
      this.#streams.delete(stream);
    }
  }
  #dropSlow() {
    const { mostWaitingBytes, longestStallMs } = this.#limits;
    for (const stream of this.#streams) {
      if (stream.waitingBytes <= mostWaitingBytes && stream.stalledMs() <= longestStallMs) continue;
      stream.drop();
      this.#streams.delete(stream);
      this.dropped += 1;
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/server/src/kept-answer.js





class KeptAnswer {
  #ask;
  #kept = null;
  #now = null;
  #next = null;
  constructor(ask) {
    this.#ask = ask;
  }
  get() {
    if (this.#now === null) return this.#begin();
    this.#next ??= this.#now.then(
      () => this.#begin(),
      () => this.#begin()
    );
    return this.#next;
  }
  #begin() {
    this.#next = null;
    const now = this.#look().finally(() => {
      if (this.#now === now) this.#now = null;
    });
    this.#now = now;
    return now;
  }
  async #look() {
    const { state, body } = await this.#ask(this.#kept?.state ?? null);
    if (body !== null) {
      const hash = (0,external_node_crypto_.createHash)("sha256").update(body).digest("base64url").slice(0, 22);
      const text = new EncodedText(body, "changing");
      if (state === null) return { etag: `W/"${hash}"`, text };
      this.#kept = { state, etag: `W/"${hash}"`, text };
    }
    if (this.#kept === null) throw new Error("an answer that is not kept cannot be known");
    return this.#kept;
  }
}
const LONGEST_WAIT_MS = 1e4;
class KeptAnswers {
  #kept;
  constructor({ answers, now, metrics }) {
    const paths = endpoints/* ENDPOINTS */.H.filter(({ state }) => state !== void 0).map(({ path }) => path);
    this.#kept = new Map(
      paths.map((path) => [
        path,
        new KeptAnswer(
          (known) => answers.endpoint(path, query/* NOTHING_ASKED */.j, { now: now(), metrics: metrics() }, known)
        )
      ])
    );
  }
  /** Rejects with `Problem` if there is none, or not soon enough. */
  async of(path) {
    const kept = this.#kept.get(path);
    if (!kept) throw new Error(`no answer is kept of ${path}`);
    const over = new AbortController();
    try {
      const found = await Promise.race([kept.get(), (0,clock/* sleep */.yy)(LONGEST_WAIT_MS, over.signal)]);
      if (!found) throw new src_problem/* NotYet */.QH("this answer takes long: it is being made, ask again");
      return found;
    } finally {
      over.abort();
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/server/src/operation-count.js
class OperationCount {
  attempted = 0;
  failed = 0;
}

;// CONCATENATED MODULE: ./.build/packages/server/src/unified-server.js









const LIMITS = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 2e3,
  requestTimeout: 5e3,
  keepAliveTimeout: 5e3,
  connectionsCheckingInterval: 500,
  // Node would answer a request without a host itself, without the headers that every answer has.
  requireHostHeader: false
};
const IDLE_TIMEOUT_MS = 15e3;
const REACHED_AS_LOCALHOST = ["127.0.0.1", "0.0.0.0", "::"];
const CLOSING_GRACE_MS = 500;
const SERVER_LIMITS = { ...READER_LIMITS, ...CONNECTION_LIMITS };
async function startUnifiedServer(session, log, limits = {}) {
  const operations = new OperationCount();
  const allLimits = { ...SERVER_LIMITS, ...limits };
  const connections = new Connections(allLimits);
  const kept = new KeptAnswers(session);
  const readers = new EventReaders(
    session.answers,
    {
      figures: async () => decoder.decode((await kept.of("/api/v1/figures")).text.plain),
      status: async () => decoder.decode(await bodyOf(session, "/api/v1/status"))
    },
    ({ stack, message }) => log.error(`The events cannot be told: ${stack ?? message}`),
    allLimits
  );
  const app = createApp(session, { readers, kept, connections, operations, log });
  const server = (0,external_node_http_.createServer)(LIMITS, (0,dist/* getRequestListener */.SE)(app.fetch, { errorHandler: refuseMalformed }));
  server.on("checkExpectation", (...asked) => server.emit("request", ...asked));
  server.on("clientError", (error, socket) => refuseUnread(error, socket));
  server.setTimeout(IDLE_TIMEOUT_MS);
  connections.watch(server);
  const { host, port } = session.plan.server;
  await listen(server, host, port);
  const name = REACHED_AS_LOCALHOST.includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const url = `http://${name}:${server.address().port}`;
  return { url, operations, close: () => unified_server_close(server, readers, session) };
}
const decoder = new TextDecoder();
async function bodyOf({ answers, now, metrics }, path) {
  const { body } = await answers.endpoint(path, query/* NOTHING_ASKED */.j, { now: now(), metrics: metrics() });
  return body ?? new Uint8Array();
}
function refuseMalformed() {
  const error = { status: 400, message: "the request is malformed" };
  return Response.json({ error }, { status: 400, headers: REFUSAL_HEADERS });
}
function refuseUnread({ code }, socket) {
  const isUnused = socket instanceof external_node_net_.Socket && socket.bytesRead === 0;
  if (code === "ECONNRESET" || !socket.writable || isUnused) {
    socket.destroy();
    return;
  }
  const [status, title, message] = code === "HPE_HEADER_OVERFLOW" ? [
    431,
    "Request Header Fields Too Large",
    `the head of the request has more than ${LIMITS.maxHeaderSize} bytes`
  ] : code === "ERR_HTTP_REQUEST_TIMEOUT" ? [408, "Request Timeout", "the request did not arrive in time"] : [400, "Bad Request", "the request is malformed"];
  const body = JSON.stringify({ error: { status, message } });
  const headers = Object.entries({
    ...REFUSAL_HEADERS,
    "Content-Type": "application/json",
    "Content-Length": String(body.length),
    Connection: "close"
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${title}`, ...headers, "", body].join("\r\n"));
}
function listen(server, host, port) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const refuse = (error) => reject(new Error(explain(error, host, port)));
  server.once("error", refuse);
  server.listen({ host, port, exclusive: true }, () => {
    server.off("error", refuse);
    resolve();
  });
  return promise;
}
function explain({ code, message }, host, port) {
  const remedy = "choose another with --port or unified_server.port";
  if (code === "EADDRINUSE")
    return `port ${port} on ${host} is taken by another program: stop it, or ${remedy}`;
  if (code === "EACCES") return `port ${port} on ${host} is not open to this user: ${remedy}`;
  return `port ${port} on ${host} cannot be listened on: ${message}`;
}
async function unified_server_close(server, readers, session) {
  const { promise, resolve } = Promise.withResolvers();
  const cut = setTimeout(() => server.closeAllConnections(), CLOSING_GRACE_MS);
  server.close(() => resolve());
  await Promise.race([readers.end(), promise]);
  await promise;
  clearTimeout(cut);
  await session.answers.close();
}


/***/ }),

/***/ 79972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ LineReader)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

class LineReader {
  #mostBytes;
  #onLine;
  #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
  #rest = "";
  /** The line that comes was told cut: what is left of it is dropped. */
  #isCut = false;
  constructor(mostBytes, onLine) {
    this.#mostBytes = mostBytes;
    this.#onLine = onLine;
  }
  /** Nothing more comes: what has no line's end is a line. */
  end() {
    if (this.#rest !== "") this.#onLine(this.#rest);
    this.#rest = "";
  }
  /** `false` if a line is longer than it may be: it was told cut, and the rest of it is dropped. */
  take(bytes) {
    const lines = (this.#rest + this.#decoder.write(bytes)).split("\n");
    this.#rest = lines.pop();
    for (const line of lines) {
      if (!this.#isCut) this.#onLine(line.slice(0, this.#mostBytes));
      this.#isCut = false;
    }
    if (this.#isCut) this.#rest = "";
    if (this.#rest.length <= this.#mostBytes) return true;
    this.#onLine(this.#rest.slice(0, this.#mostBytes));
    this.#rest = "";
    this.#isCut = true;
    return false;
  }
}


/***/ }),

/***/ 86519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ captureOutput)
/* harmony export */ });
/* unused harmony export boundedLines */
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(210);
/* harmony import */ var _chimera_strategy_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79972);



const MINUTE_MS = 6e4;
const MOST_LINES_A_MINUTE = 100;
const MOST_LINES = 2e3;
const MOST_LINE_BYTES = 4e3;
const MOST_READ_BYTES = 64e3;
function captureOutput(log) {
  const keep = boundedLines((line) => log.info(line), _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ);
  for (const stream of [process.stdout, process.stderr]) {
    const clean = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .lineWords */ .C)(MOST_LINE_BYTES);
    const lines = new _chimera_strategy_host__WEBPACK_IMPORTED_MODULE_2__/* .LineReader */ .u(MOST_READ_BYTES, (line) => {
      const words = clean(line);
      if (words !== null) keep(`printed: ${words}`);
    });
    process.on("exit", () => lines.end());
    stream.write = ((text, ...more) => {
      const encoding = typeof more[0] === "string" ? more[0] : "utf8";
      lines.take(typeof text === "string" ? Buffer.from(text, encoding) : Buffer.from(text));
      const written = more.at(-1);
      if (typeof written === "function") process.nextTick(written);
      return true;
    });
  }
}
function boundedLines(keep, now) {
  let total = 0;
  let inMinute = 0;
  let minuteBegan = Number.NEGATIVE_INFINITY;
  let isTold = false;
  return (line) => {
    if (now() - minuteBegan >= MINUTE_MS) {
      minuteBegan = now();
      inMinute = 0;
    }
    if (inMinute < MOST_LINES_A_MINUTE && total < MOST_LINES) {
      inMinute += 1;
      total += 1;
      keep(line);
    } else if (!isTold) {
      isTold = true;
      keep(
        `(this process prints too much: ${MOST_LINES_A_MINUTE} lines a minute and ${MOST_LINES} in all are kept)`
      );
    }
  };
}


/***/ }),

/***/ 41351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ HeartbeatTimer)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

const ASLEEP_MS = 4e3;
class HeartbeatTimer {
  #lookEveryMs;
  #heardAt = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  #lookedAt = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  constructor(lookEveryMs) {
    this.#lookEveryMs = lookEveryMs;
  }
  hear() {
    this.#heardAt = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  }
  /** To be called about every `lookEveryMs`. */
  silentMs() {
    const now = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    if (now - this.#lookedAt > this.#lookEveryMs + ASLEEP_MS) this.#heardAt = now;
    this.#lookedAt = now;
    return now - this.#heardAt;
  }
}


/***/ }),

/***/ 34516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ receivePlan),
/* harmony export */   v: () => (/* binding */ ParentLink)
/* harmony export */ });
/* harmony import */ var _chimera_monitor__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24868);
/* harmony import */ var _heartbeat_timer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41351);


const MISSED_HEARTBEATS = 12;
const LEAST_SILENCE_MS = 1e4;
const MOST_SILENCE_MS = 6e4;
class ParentLink {
  #heartbeat;
  #beat;
  #heartbeats;
  #isLost = false;
  constructor(handlers) {
    const { heartbeatMs } = handlers;
    this.#heartbeats = new _heartbeat_timer_js__WEBPACK_IMPORTED_MODULE_0__/* .HeartbeatTimer */ .q(heartbeatMs);
    const limitMs = Math.min(Math.max(MISSED_HEARTBEATS * heartbeatMs, LEAST_SILENCE_MS), MOST_SILENCE_MS);
    const lost = () => {
      if (this.#isLost) return;
      this.#isLost = true;
      handlers.onLost();
    };
    process.on("message", (message) => {
      this.#heartbeats.hear();
      if (message.type !== "heartbeat") handlers.onMessage(message);
    });
    process.on("disconnect", lost);
    if (!process.connected) lost();
    const usage = (0,_chimera_monitor__WEBPACK_IMPORTED_MODULE_1__/* .usageMeter */ .t)();
    this.#beat = () => {
      const feed = handlers.feed?.() ?? null;
      const delays = handlers.delays?.() ?? null;
      const beat = { type: "heartbeat", operations: handlers.operations(), usage: usage() };
      this.send({ ...beat, ...feed && { feed }, ...delays && { delays } });
    };
    this.#heartbeat = setInterval(() => {
      if (this.#heartbeats.silentMs() > limitMs) lost();
      this.#beat();
    }, heartbeatMs);
    this.#heartbeat.unref();
  }
  send(message) {
    if (process.connected) process.send?.(message, void 0, void 0, () => {
    });
  }
  /** Says that it is ready. Its figures go before it: the first health check comes at once, and shows them. */
  ready(url) {
    this.#beat();
    this.send({ type: "ready", ...url !== void 0 && { url } });
  }
  incident(severity, kind, message) {
    this.send({ type: "incident", severity, kind, message });
  }
  /** Says goodbye, with the last figures: the end of the pipe is no loss from here on. */
  close() {
    this.#isLost = true;
    this.#beat();
    clearInterval(this.#heartbeat);
    if (process.connected) process.disconnect();
  }
}
function receivePlan() {
  return new Promise((resolve, reject) => {
    const onDisconnect = () => reject(new Error("the controller was gone before it said what to do"));
    process.once("disconnect", onDisconnect);
    process.once("message", (message) => {
      process.off("disconnect", onDisconnect);
      if (message.type === "plan") resolve(message.plan);
      else reject(new Error(`expected a plan, got ${message.type}`));
    });
  });
}


/***/ }),

/***/ 75428:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89985);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10141);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);
/* harmony import */ var _chimera_report__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87700);
/* harmony import */ var _chimera_server__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56145);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73032);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25516);
/* harmony import */ var _captured_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86519);
/* harmony import */ var _parent_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34516);
/* harmony import */ var _threaded_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44752);








process.on("SIGINT", () => {
});
const plan = await (0,_parent_link_js__WEBPACK_IMPORTED_MODULE_0__/* .receivePlan */ .H)();
const [page] = process.argv.slice(2);
const paths = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(plan.workdir, plan.book);
const log = new _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .Log */ .tG(paths.serverLog, plan.logLevel);
(0,_captured_output_js__WEBPACK_IMPORTED_MODULE_3__/* .captureOutput */ .Q)(log);
(0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_4__/* .tidyOnExit */ .g3)(paths.serverPid, paths.pid);
process.on(
  "uncaughtExceptionMonitor",
  ({ stack, message }) => log.error(`The server crashed: ${stack ?? message}`)
);
process.on("SIGTERM", () => void stop("stopped", "it was sent SIGTERM"));
let clock = null;
let server = null;
let isStopping = false;
const link = new _parent_link_js__WEBPACK_IMPORTED_MODULE_0__/* .ParentLink */ .v({
  heartbeatMs: plan.heartbeatMs,
  operations: () => server?.operations ?? { attempted: 0, failed: 0 },
  onMessage(message) {
    if (message.type === "go") clock = new _chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .SessionClock */ .rm(message.anchor);
    else if (message.type === "stop") void stop("stopped", message.detail);
  },
  onLost: () => void stop("controller-lost", "the controller is gone")
});
log.onTrouble((severity, message) => link.incident(severity, "log-unwritable", message));
async function stop(reason, why) {
  if (isStopping) return;
  isStopping = true;
  log.info(`The server stops: ${why}`);
  await server?.close();
  link.send({ type: "ended", reason });
  link.close();
  setTimeout(() => process.exit(0), 100);
}
try {
  const session = {
    plan,
    answers: new _threaded_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .ThreadedAnswers */ .P(plan),
    now: () => Math.min(clock?.now() ?? plan.start, plan.leg.ends),
    metrics: () => (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_7__/* .readMetrics */ .U)(paths.metrics, plan.id),
    page: page === void 0 ? null : (0,_chimera_report__WEBPACK_IMPORTED_MODULE_8__/* .readPage */ .SP)(new URL(page))
  };
  server = await (0,_chimera_server__WEBPACK_IMPORTED_MODULE_9__/* .startUnifiedServer */ .u)(session, log);
  log.info(`The server listens on ${server.url}`);
  link.ready(server.url);
} catch (error) {
  const { message } = error;
  log.error(`The server cannot start: ${message}`);
  link.send({ type: "failed", message });
  process.exitCode = 1;
  link.close();
  setTimeout(() => process.exit(1), 1e3).unref();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 44752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ThreadedAnswers)
});

// EXTERNAL MODULE: ./.build/packages/server/src/endpoints.js + 1 modules
var endpoints = __webpack_require__(59160);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/packages/answers/src/problem.js
var problem = __webpack_require__(38924);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/bundle-home.js
var bundle_home = __webpack_require__(33192);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/answering-thread.js



const LIMITS = { mostWaiting: 64, longestAnswerMs: 6e4, memoryMb: 1024 };
const LATER = { "Retry-After": "5" };
class AnsweringThread {
  #plan;
  #limits;
  #waiting = /* @__PURE__ */ new Map();
  #worker = null;
  #lastId = 0;
  constructor(plan, limits = {}) {
    this.#plan = plan;
    this.#limits = { ...LIMITS, ...limits };
  }
  /** `isOwn`: the server itself asks, so that there is always room. Rejects with `Problem`. */
  ask(question, isOwn) {
    const { mostWaiting, longestAnswerMs } = this.#limits;
    if (!isOwn && this.#waiting.size >= mostWaiting) {
      return Promise.reject(new problem/* Full */.CC("too many questions wait for an answer"));
    }
    const { promise, resolve, reject } = Promise.withResolvers();
    this.#lastId += 1;
    const id = this.#lastId;
    const overdue = setTimeout(() => {
      void this.#giveUp(new problem/* Problem */.AF(503, `there was no answer within ${longestAnswerMs / 1e3} s`, LATER));
    }, longestAnswerMs);
    this.#waiting.set(id, { resolve, reject, overdue });
    this.#worker ??= this.#started();
    this.#worker.postMessage({ id, question });
    return promise;
  }
  async close() {
    await this.#giveUp(new problem/* Problem */.AF(503, "the server ends", LATER));
  }
  #started() {
    const entry = (0,bundle_home/* shippedFile */.k)(import.meta.url, "answering-main.ts", "answering.js");
    const worker = new external_node_worker_threads_.Worker(entry, {
      workerData: this.#plan,
      name: "answering",
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb }
    });
    worker.on("message", (told) => this.#hear(told));
    worker.on("error", (error) => {
      if (worker !== this.#worker) return;
      const reason = `the thread that reads the ledger ended: ${error.message}`;
      void this.#giveUp(new problem/* Problem */.AF(503, reason, LATER));
    });
    worker.unref();
    return worker;
  }
  #hear(told) {
    const waiting = this.#waiting.get(told.id);
    if (!waiting) return;
    this.#waiting.delete(told.id);
    clearTimeout(waiting.overdue);
    if ("result" in told) waiting.resolve(told.result);
    else if ("problem" in told) waiting.reject(problemOf(told.problem));
    else waiting.reject(Object.assign(new Error(told.mistake.message), { stack: told.mistake.stack }));
  }
  async #giveUp(error) {
    const worker = this.#worker;
    this.#worker = null;
    for (const { reject, overdue } of this.#waiting.values()) {
      clearTimeout(overdue);
      reject(error);
    }
    this.#waiting.clear();
    await worker?.terminate();
  }
}
function problemOf({
  isNotYet,
  status,
  message,
  headers
}) {
  return isNotYet ? new problem/* NotYet */.QH(message) : new problem/* Problem */.AF(status, message, headers);
}

;// CONCATENATED MODULE: ./.build/packages/supervision/src/threaded-answers.js


class ThreadedAnswers {
  #quick;
  #long;
  constructor(plan) {
    this.#quick = new AnsweringThread(plan);
    this.#long = new AnsweringThread(plan);
  }
  endpoint = (path, query, moment, known = null) => {
    const question = { about: "endpoint", path, query, moment, known };
    return (0,endpoints/* isKept */.t)(path) ? this.#long.ask(question, true) : this.#quick.ask(question, false);
  };
  isReady = () => this.#quick.ask({ about: "ready" }, true);
  news = (request) => this.#quick.ask({ about: "news", request }, true);
  async close() {
    await Promise.all([this.#quick.close(), this.#long.close()]);
  }
}


/***/ }),

/***/ 25516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95384);

function readMetrics(path, session) {
  try {
    const metrics = JSON.parse((0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFile */ .zx)(path));
    return session === void 0 || metrics?.session?.id === session ? metrics : null;
  } catch {
    return null;
  }
}


/***/ }),

/***/ 73032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readPid),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g3: () => (/* binding */ tidyOnExit),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   yz: () => (/* binding */ removePid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95384);


function writePid(path, pid) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .requireFile */ .Gz)(path);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${pid}
`);
}
function removePid(path, pid) {
  if (readPid(path) !== pid) return;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
  } catch {
  }
}
function readPid(path) {
  try {
    const pid = Number((0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(path).trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function tidyOnExit(own, controller) {
  const parent = process.ppid;
  process.on("exit", () => {
    removePid(own, process.pid);
    if (!isAlive(parent)) removePid(controller, parent);
  });
}


/***/ })

};
