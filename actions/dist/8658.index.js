export const id = 8658;
export const ids = [8658];
export const modules = {

/***/ 33521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAfter)
/* harmony export */ });
/* unused harmony export NOTHING_SEEN */
function isAfter({ symbol, start }, after) {
  return start > (after?.get(symbol) ?? Number.NEGATIVE_INFINITY);
}
const NOTHING_SEEN = { candles: 0, newest: /* @__PURE__ */ new Map(), books: /* @__PURE__ */ new Map(), source: null };


/***/ }),

/***/ 32284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ CandleBuilder)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/number-format.js
var number_format = __webpack_require__(84159);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/data-error.js
var data_error = __webpack_require__(68274);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/recorded-file.js
var recorded_file = __webpack_require__(78092);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/growing-rows.js

const GROWTH = 1.5;
const LEAST_ROOM = 1024;
class GrowingRows {
  #rows;
  #length = 0;
  /** `expected` is how many candles are expected. */
  constructor(expected) {
    this.#rows = new Float64Array(Math.max(LEAST_ROOM, Math.ceil(expected)) * recorded_file/* FILE_COLUMNS */.Pw);
  }
  get count() {
    return this.#length / recorded_file/* FILE_COLUMNS */.Pw;
  }
  add(start, open, high, low, close, volume) {
    let at = this.#length;
    if (at === this.#rows.length) this.#grow();
    const rows = this.#rows;
    rows[at++] = start;
    rows[at++] = open;
    rows[at++] = high;
    rows[at++] = low;
    rows[at++] = close;
    rows[at++] = volume;
    this.#length = at;
  }
  /** What was added; nothing may be added after it. */
  done() {
    return this.#rows.subarray(0, this.#length);
  }
  #grow() {
    const grown = new Float64Array(Math.ceil(this.count * GROWTH) * recorded_file/* FILE_COLUMNS */.Pw);
    grown.set(this.#rows);
    this.#rows = grown;
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/numbers.js
var files_numbers = __webpack_require__(37131);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/titles.js
var files_titles = __webpack_require__(14542);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/source-of-file.js


const FREQTRADE = ["date", "open", "high", "low", "close", "volume"];
const CHIMERA = ["timestamp", "open", "high", "low", "close", "volume"];
function sourceOf(path, titles, first, preamble, format) {
  const source = (name2, isLocal = false) => ({ name: name2, isLocal });
  const name = (0,external_node_path_.basename)(path);
  const plain = (titles ?? []).map(files_titles/* plainTitle */.D4);
  if (titles?.some((title) => /^<(date|time|open)>$/i.test(title.trim()))) return source("MetaTrader", true);
  if (/cryptodatadownload/i.test(preamble) || plain.includes("tradecount"))
    return source("CryptoDataDownload");
  if (plain.includes("takerbuyvolume") || plain.includes("takerbuybasevolume"))
    return source("Binance archive");
  if (plain.includes("adjclose")) return source("Yahoo");
  if (/feather|parquet/.test(format) && plain.join() === FREQTRADE.join()) return source("freqtrade");
  if (/json/.test(format) && titles === null && first.length === 6) return source("freqtrade");
  if (plain.join() === CHIMERA.join()) return source("Chimera");
  if (/^[A-Z0-9]+_[A-Z0-9.]+, ?\w+/.test(name)) return source("TradingView");
  if (titles !== null) return source("table with titles");
  if (first.length === 12) return source("Binance archive");
  if (/^[A-Z0-9.]+_\d+\./.test(name) && (first.length === 7 || first.length === 8)) return source("Kraken");
  const isApart = /^\d{4}\.\d{2}\.\d{2}$/.test(String(first[0])) && /^\d{1,2}:\d{2}/.test(String(first[1]));
  return isApart ? source("MetaTrader", true) : source("table without titles");
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/symbol-of-file.js
var symbol_of_file = __webpack_require__(43642);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/table-plan.js
var table_plan = __webpack_require__(62145);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/taken-for.js
var taken_for = __webpack_require__(53284);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/epoch.js
const timeUnits = (/* unused pure expression or super */ null && (["s", "ms", "us", "ns"]));
const PER_MS = { s: 1e-3, ms: 1, us: 1e3, ns: 1e6 };
const LAST_TIME = Date.UTC(9999, 11, 31);
const SECONDS_END = 1e11;
const MILLISECONDS_END = 1e14;
const MICROSECONDS_END = 1e17;
const STEPS_S = /* @__PURE__ */ new Set([
  1,
  5,
  10,
  15,
  30,
  60,
  180,
  300,
  600,
  900,
  1800,
  3600,
  7200,
  10800,
  14400,
  21600,
  28800,
  43200,
  86400,
  259200,
  604800
]);
function smallUnit(times) {
  let step = Number.POSITIVE_INFINITY;
  for (let index = 1; index < times.length; index += 1) {
    const between = Math.abs(times[index] - times[index - 1]);
    if (between > 0) step = Math.min(step, between);
  }
  if (STEPS_S.has(step)) return "s";
  if (STEPS_S.has(step / 1e3)) return "ms";
  return (times[0] ?? 0) >= 1e8 ? "s" : "ms";
}
function unitOf(time, small) {
  if (time < SECONDS_END) return small;
  if (time < MILLISECONDS_END) return "ms";
  return time < MICROSECONDS_END ? "us" : "ns";
}
function epochMs(time, unit) {
  const ms = time / PER_MS[unit];
  const whole = Math.round(ms);
  if (!(Math.abs(ms - whole) < 1e-3) || whole < 0 || whole > LAST_TIME) return Number.NaN;
  return whole;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/written-time.js
var written_time = __webpack_require__(99998);
// EXTERNAL MODULE: ./node_modules/@date-fns/tz/index.js + 7 modules
var tz = __webpack_require__(89495);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/zone.js

const HOUR_MS = 36e5;
const UTC = (localMs) => localMs;
function zoneOf(zone) {
  if (/^(utc|gmt|z)$/i.test(zone)) return UTC;
  const [, sign, hours, minutes = "0"] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  if (sign !== void 0) {
    const offsetMs = (Number(hours) * 60 + Number(minutes)) * 6e4 * (sign === "-" ? -1 : 1);
    return Math.abs(offsetMs) <= 14 * HOUR_MS ? (localMs) => localMs - offsetMs : null;
  }
  if (Number.isNaN((0,tz/* tzOffset */.Y5)(zone, /* @__PURE__ */ new Date(0)))) return null;
  const known = /* @__PURE__ */ new Map();
  const offsetAt = (utcMs) => {
    const quarter = Math.floor(utcMs / 9e5);
    const found = known.get(quarter);
    if (found !== void 0) return found;
    const offset = (0,tz/* tzOffset */.Y5)(zone, new Date(utcMs)) * 6e4;
    if (known.size > 1e4) known.clear();
    known.set(quarter, offset);
    return offset;
  };
  return (localMs) => {
    const before = localMs - offsetAt(localMs - 24 * HOUR_MS);
    if (localMs - offsetAt(before) === before) return before;
    return localMs - offsetAt(localMs - offsetAt(localMs));
  };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/time-reading.js






const WORDS = {
  s: "seconds",
  ms: "milliseconds",
  us: "microseconds",
  ns: "nanoseconds"
};
function timeReading(where, sample, options, isLocal) {
  const zone = options.zone === null ? null : zoneOf(options.zone);
  if (options.zone !== null && zone === null) {
    throw new data_error/* DataError */.f(
      `--zone: there is no zone "${(0,src/* shortWords */.WL)(options.zone, 40)}"`,
      "name UTC, an offset such as +02:00, or a place such as Europe/Athens"
    );
  }
  const written = sample.filter((cell) => typeof cell === "string").filter(isDate);
  if (written.length === 0 || options.unit !== null) return numbered(sample, options.unit);
  const order = options.dateOrder ?? (0,written_time/* dateOrderOf */.ur)(written);
  if (order === null) {
    throw new data_error/* DataError */.f(
      `${where}: the dates may begin with the day or with the month`,
      "say which: --date-order dmy (day first) or --date-order mdy (month first)"
    );
  }
  const isNamed = written.every(written_time/* namesZone */.JE);
  const isDaily = !written.some(written_time/* hasClock */.x9);
  if (isLocal && !isNamed && !isDaily && zone === null) {
    throw new data_error/* DataError */.f(
      `${where}: its times are those of the broker's server, in a zone that the file does not name`,
      "say which zone: --zone UTC, --zone +02:00 or --zone Europe/Athens, as the broker says"
    );
  }
  const said = options.zone === null ? "in UTC, as none is named" : `in ${options.zone}`;
  const first = order === "dmy" ? ", day first" : order === "mdy" ? ", month first" : "";
  const toUtc = zone ?? UTC;
  const dayFirst = order === "mdy" ? "mdy" : "dmy";
  return {
    read: (cell) => typeof cell === "string" ? (0,written_time/* writtenTime */.z7)(cell, dayFirst, toUtc) : epochOf(cell),
    describe: () => `written${first}, ${isNamed ? "with their zone" : said}`
  };
}
function isDate(text) {
  const compact = /^\s*(\d{4})\d{4}/.exec(text);
  if (compact && /^\s*\d+(\.\d+)?\s*$/.test(text)) {
    const isLength = /^\s*(\d{8}|\d{12}|\d{14})\s*$/.test(text);
    const year = Number(compact[1]);
    return isLength && year >= 1980 && year < 2100 && (0,written_time/* isWrittenTime */.vP)(text);
  }
  return (0,written_time/* isWrittenTime */.vP)(text);
}
function numbered(sample, said) {
  const numbers = sample.map(numberOfCell).filter(Number.isFinite);
  const small = smallUnit(numbers.filter((number) => number < 1e11));
  const seen = /* @__PURE__ */ new Set();
  return {
    read: (cell) => {
      if (cell instanceof Date) return epochOf(cell);
      const number = numberOfCell(cell);
      if (Number.isNaN(number)) return Number.NaN;
      const unit = said ?? unitOf(number, small);
      if (seen.size < 4) seen.add(unit);
      return epochMs(number, unit);
    },
    describe: () => [...seen].map((unit) => WORDS[unit]).join(" and ") || "dates"
  };
}
function numberOfCell(cell) {
  if (typeof cell === "string") return (0,files_numbers/* plainNumber */.ku)(cell) ?? (cell.trim() === "" ? Number.NaN : Number(cell));
  return typeof cell === "number" || typeof cell === "bigint" ? Number(cell) : Number.NaN;
}
function epochOf(cell) {
  return cell instanceof Date ? epochMs(cell.getTime(), "ms") : Number.NaN;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/candle-builder.js












const EMPTY = /^\s*(|null|nan|none|n\/a|-)\s*$/i;
class CandleBuilder {
  #about;
  #places;
  #times;
  #decimal;
  #source;
  #candles;
  #symbols = /* @__PURE__ */ new Set();
  #wanted;
  #empty = 0;
  #others = 0;
  /** Ticks instead of a volume that is 0 throughout. */
  #ticks = null;
  constructor(about) {
    this.#about = about;
    this.#candles = new GrowingRows(Math.min(about.expected, about.mostCandles));
    const { path, titles, sample, options } = about;
    const source = sourceOf(about.names[0] ?? path, titles, sample[0] ?? [], about.preamble, about.format);
    this.#source = source.name;
    this.#wanted = options.symbol;
    const told = this.#symbolOfNames();
    this.#places = (0,table_plan/* columnPlaces */.x)(path, titles, sample, options, told?.split("/")[0] ?? null);
    const { time, clock } = this.#places;
    const times = sample.map((row) => joined(row, time, clock)).filter((cell) => cell != null);
    this.#times = timeReading(path, times, options, source.isLocal);
    const numbers = sample.flatMap((row) => files_titles/* PRICES */.ze.map((role) => row[this.#places[role]]));
    const texts = numbers.filter((cell) => typeof cell === "string");
    const mark = options.decimal ?? (0,files_numbers/* decimalMarkOf */.Oq)(texts, about.isComma);
    if (mark === null) {
      throw new data_error/* DataError */.f(
        `${path}: the comma in its numbers may stand before thousands or before a fraction`,
        "say which: --decimal comma or --decimal point"
      );
    }
    this.#decimal = mark;
    if (this.#places.ticks !== void 0 && this.#places.ticks !== this.#places.volume) this.#ticks = [];
  }
  /** `line` counts from 1. */
  take(row, line) {
    const { time, clock, open, high, low, close, volume, symbol, ticks } = this.#places;
    if (symbol !== void 0 && !this.#isWanted(row[symbol])) return;
    const o = this.#number(row[open]);
    const h = this.#number(row[high]);
    const l = this.#number(row[low]);
    const c = this.#number(row[close]);
    const v = volume === void 0 ? 0 : this.#number(row[volume]);
    if (Number.isNaN(o + h + l + c + v)) {
      if (this.#isEmpty(row)) this.#empty += 1;
      else throw this.#wrongNumber(row, line);
      return;
    }
    const start = this.#times.read(joined(row, time, clock));
    if (Number.isNaN(start)) throw this.#wrong(line, "time", row[time], "no time");
    if (this.#candles.count >= this.#about.mostCandles) throw tooMany(this.#about);
    this.#candles.add(start, o, h, l, c, v);
    if (this.#ticks !== null) {
      if (v === 0) this.#ticks.push(this.#number(row[ticks]) || 0);
      else this.#ticks = null;
    }
  }
  done() {
    const { path, options, titles, format } = this.#about;
    if (this.#candles.count === 0) {
      throw new data_error/* DataError */.f(
        this.#others > 0 ? `${path}: there are no candles of ${options.symbol} in it` : `${path}: there are no candles in it`,
        this.#others > 0 ? "name a symbol that its symbol column holds, or leave that column out with --columns" : "name a file that holds candles"
      );
    }
    const rows = this.#candles.done();
    for (const [index, ticks] of this.#ticks?.entries() ?? []) rows[index * recorded_file/* FILE_COLUMNS */.Pw + 5] = ticks;
    const { symbol, from } = this.#symbol();
    const places = this.#ticks === null ? this.#places : { ...this.#places, volume: this.#places.ticks };
    return {
      symbol,
      rows,
      taken: {
        file: path,
        source: this.#source,
        format,
        symbol,
        symbolFrom: from,
        columns: (0,taken_for/* columnsTaken */.J)(places, titles),
        time: this.#times.describe(),
        candles: this.#candles.count,
        notes: [
          ...this.#decimal === "comma" ? ["decimal commas"] : [],
          ...places.volume === void 0 ? ["no volume"] : [],
          ...places.volume !== void 0 && places.volume === this.#places.ticks ? ["volume in ticks"] : [],
          ...this.#empty > 0 ? [`${(0,number_format/* counted */.hS)(this.#empty, "row")} without prices left out`] : [],
          ...this.#others > 0 ? [`${(0,number_format/* counted */.hS)(this.#others, "row")} of other symbols left out`] : []
        ]
      }
    };
  }
  #number(cell) {
    if (typeof cell === "string") return (0,files_numbers/* numberOf */.rl)(cell, this.#decimal);
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : Number.NaN;
    return typeof cell === "bigint" ? Number(cell) : Number.NaN;
  }
  /** A day without trades, as some sources write it. */
  #isEmpty(row) {
    return files_titles/* PRICES */.ze.every((role) => {
      const cell = row[this.#places[role]];
      return cell === null || Number.isNaN(cell) || typeof cell === "string" && EMPTY.test(cell);
    });
  }
  /** Of a table of several symbols only the rows of the one that was named are taken. */
  #isWanted(cell) {
    const text = String(cell ?? "").trim();
    const symbol = (0,symbol_of_file/* splitSymbol */.b)(text) ?? text.slice(0, 40);
    if (this.#wanted !== null && symbol !== this.#wanted) {
      this.#others += 1;
      return false;
    }
    this.#symbols.add(symbol);
    if (this.#symbols.size <= 1) return true;
    throw new data_error/* DataError */.f(
      `${this.#about.path}: it holds candles of several symbols`,
      "name one of them with --symbol, or split it into a file a symbol"
    );
  }
  #symbolOfNames() {
    for (const name of this.#about.names) {
      const symbol = (0,symbol_of_file/* symbolOfFile */.U)(name);
      if (symbol !== null) return symbol;
    }
    return null;
  }
  #symbol() {
    const { path, options } = this.#about;
    if (options.symbol !== null) return { symbol: options.symbol, from: "option" };
    const named = this.#symbolOfNames();
    if (named !== null) return { symbol: named, from: "name" };
    const [written] = this.#symbols;
    const split = written === void 0 ? null : (0,symbol_of_file/* splitSymbol */.b)(written);
    if (split !== null) return { symbol: split, from: "content" };
    if (options.onlySymbol !== null) return { symbol: options.onlySymbol, from: "configuration" };
    throw new data_error/* DataError */.f(
      `${path}: the file's name does not tell its symbol, as BTC_USDT-1m.csv does`,
      "say it: --symbol BTC/USDT"
    );
  }
  #wrongNumber(row, line) {
    const roles = [...files_titles/* PRICES */.ze, "volume"];
    const role = roles.find((each) => Number.isNaN(this.#number(row[this.#places[each] ?? -1] ?? null)));
    return this.#wrong(line, role, row[this.#places[role]], "no number");
  }
  /** One short field at most is quoted, and only of what was taken for candles before. */
  #wrong(line, role, cell, what) {
    const isMissing = cell === void 0 || cell === null || String(cell).trim() === "";
    const isKnown = this.#candles.count > 0 || this.#about.titles !== null;
    const text = (0,src/* shortWords */.WL)(String(cell), 24).replace(/[^\p{L}\p{N} _.,:+…-]/gu, "?").trim();
    const quoted = isKnown ? `"${text}"` : "what stands there";
    return new data_error/* DataError */.f(
      `${this.#about.path}:${line}: the ${role} is ${isMissing ? "missing" : `${what}: ${quoted}`}`,
      "mend or remove that line; each row holds a time, open, high, low, close and volume"
    );
  }
}
function joined(row, time, clock) {
  return clock === void 0 ? row[time] : `${row[time]} ${row[clock]}`;
}
function tooMany({ path, mostCandles }) {
  const most = `${Math.floor(mostCandles / 1e5) / 10} million candles`;
  return new data_error/* DataError */.f(
    `${path}: it holds more than the ${most} that fit into this machine's free memory`,
    "give it in parts, fold it to a longer timeframe first, or use a machine with more memory"
  );
}


/***/ }),

/***/ 68274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ DataError),
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74170);

class DataError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
  name = "DataError";
  /** The remedy has to fit this fault. */
  constructor(message, remedy) {
    super(message, { remedy, exitCode: 2 });
  }
}
function damaged(path, format, error) {
  if (error instanceof DataError) return error;
  return new DataError(
    `${path}: it is damaged or cut off, or no file of this kind: it cannot be read as ${format}`,
    "fetch or export the file again"
  );
}


/***/ }),

/***/ 68225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ lengthOfFile),
/* harmony export */   NR: () => (/* binding */ bytesOfFile),
/* harmony export */   QY: () => (/* binding */ hashOfFile),
/* harmony export */   gd: () => (/* binding */ collected)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68274);



const PART_BYTES = 1 << 20;
function lengthOfFile(path) {
  const found = stat(path);
  if (found.isDirectory()) {
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(`${path}: it is a folder`, "name the files in it, such as FOLDER/*.csv");
  }
  if (!found.isFile()) {
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(
      `${path}: it is a pipe or a device, not a file`,
      "write the candles into a file first, and name that"
    );
  }
  if (found.size === 0) throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(`${path}: it is empty`, "fetch or export the file again");
  return found.size;
}
function stat(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}
async function* bytesOfFile(path) {
  try {
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: PART_BYTES });
  } catch (error) {
    throw unreadable(path, error);
  }
}
async function hashOfFile(path) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
  for await (const part of bytesOfFile(path)) hash.update(part);
  return hash.digest("hex");
}
async function collected(bytes, most, tooLong) {
  const parts = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > most) throw tooLong();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
function unreadable(path, error) {
  if (error instanceof _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f) return error;
  const { code = "", message } = error;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(
      `${path}: there is no such file`,
      'check its name and folder; "chimera download" fetches candles, "chimera import" takes over those of others'
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(
      `${path}: it may not be read by this user`,
      "allow it (chmod +r), or run as its owner"
    );
  }
  return new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(
    `${path}: it cannot be read: ${code || message}`,
    "see that the disk is whole and there"
  );
}


/***/ }),

/***/ 23226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ refuseTooLarge),
/* harmony export */   SC: () => (/* binding */ mostCandles),
/* harmony export */   go: () => (/* binding */ freeBytes)
/* harmony export */ });
/* unused harmony export threadMemoryMb */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68274);



const BYTES_A_CANDLE = 476;
const HEAP_BYTES_A_CANDLE = 250;
const STRATEGY_MB = 2048;
const LEAST_MB = 256;
const HEAPS_SHARE = 0.75;
const TEXT_BYTES_A_CANDLE = 30;
const PACKED_BYTES_A_CANDLE = 8;
const SPARE = 0.1;
function freeBytes() {
  return Math.max(0, (0,node_process__WEBPACK_IMPORTED_MODULE_1__.availableMemory)() * (1 - SPARE));
}
function mostCandles() {
  return Math.floor(freeBytes() / BYTES_A_CANDLE);
}
function threadMemoryMb(paths, threads = 1) {
  const candles = paths.reduce((sum, path) => sum + candlesAtMost(path), 0);
  const wanted = STRATEGY_MB + candles * HEAP_BYTES_A_CANDLE / 1e6;
  return Math.max(LEAST_MB, Math.floor(Math.min(wanted, freeBytes() / 1e6 / threads * HEAPS_SHARE)));
}
function candlesAtMost(path) {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return bytes / (/\.(csv|txt|tsv|json)$/i.test(path) ? TEXT_BYTES_A_CANDLE : PACKED_BYTES_A_CANDLE);
}
function refuseTooLarge(path, bytes, candles) {
  const most = mostCandles();
  if (candles <= most) return;
  throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(
    `${path}: ${gigabytes(bytes)}, about ${millions(candles)} candles; that needs ${gigabytes(candles * BYTES_A_CANDLE)} of memory, and ${gigabytes(freeBytes())} are free, enough for ${millions(most)}`,
    'give it in parts, fold it to a longer timeframe with "chimera import --timeframe 1h", or use a machine with more memory'
  );
}
function gigabytes(bytes) {
  return `${(bytes / 1e9).toFixed(bytes < 1e10 ? 2 : 1)} GB`;
}
function millions(count) {
  return `${(count / 1e6).toFixed(count < 1e7 ? 2 : 0)} million`;
}


/***/ }),

/***/ 37131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ decimalMarkOf),
/* harmony export */   ku: () => (/* binding */ plainNumber),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
const SUFFIXES = { K: 1e3, M: 1e6, B: 1e9 };
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, places) => 10 ** places);
const [ZERO, POINT, MINUS] = [48, 46, 45];
function plainNumber(text) {
  const isNegative = text.charCodeAt(0) === MINUS;
  let value = 0;
  let digits = 0;
  let pointAt = -1;
  for (let at = isNegative ? 1 : 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
    } else if (digit === POINT - ZERO && pointAt < 0) pointAt = digits;
    else return null;
    if (digits > MOST_DIGITS) return null;
  }
  if (digits === 0) return null;
  if (value === 0) return 0;
  const number = pointAt < 0 ? value : value / POWERS[digits - pointAt];
  return isNegative ? -number : number;
}
function numberOf(text, mark) {
  if (mark === "point") {
    const plain = plainNumber(text);
    if (plain !== null) return plain;
    const quick = Number(text);
    if (quick !== 0) {
      if (Number.isFinite(quick)) return PLAIN.test(text.trim()) ? quick : Number.NaN;
    } else if (PLAIN.test(text.trim())) return 0;
  }
  return slowly(text.trim(), mark);
}
function slowly(text, mark) {
  const factor = SUFFIXES[text.at(-1)?.toUpperCase() ?? ""];
  const digits = (factor === void 0 ? text : text.slice(0, -1)).replace(/[\s\u00a0\u202f']/g, "");
  const [thousands, decimal] = mark === "point" ? [",", "."] : [".", ","];
  if (digits.includes(thousands) && !hasThousands(digits, thousands, decimal)) return Number.NaN;
  const plain = digits.replaceAll(thousands, "").replace(decimal, ".");
  const number = PLAIN.test(plain) ? Number(plain) * (factor ?? 1) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}
function hasThousands(digits, thousands, decimal) {
  const [whole = ""] = digits.split(decimal);
  const [first = "", ...groups] = whole.split(thousands);
  return /^[+-]?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
function decimalMarkOf(numbers, isBetween) {
  let isUnclear = false;
  for (const number of numbers) {
    const text = number.trim();
    const [comma, point] = [text.lastIndexOf(","), text.lastIndexOf(".")];
    if (comma < 0) {
      if (point >= 0 && text.indexOf(".") === point) return "point";
      continue;
    }
    if (point >= 0) return comma > point ? "comma" : "point";
    if (text.indexOf(",") !== comma) return "point";
    if (!/^[+-]?\d{1,3},\d{3}$/.test(text)) return "comma";
    isUnclear = true;
  }
  if (!isUnclear) return "point";
  return isBetween ? null : "comma";
}


/***/ }),

/***/ 16878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ SAMPLE_ROWS)
/* harmony export */ });
const SAMPLE_ROWS = 1e3;


/***/ }),

/***/ 78092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ candleOfRow),
/* harmony export */   Pw: () => (/* binding */ FILE_COLUMNS)
/* harmony export */ });
/* unused harmony export candlesOfFile */
const FILE_COLUMNS = 6;
function candlesOfFile({ symbol, rows }) {
  const count = rows.length / FILE_COLUMNS;
  return Array.from({ length: count }, (_, index) => candleOfRow(symbol, rows, index));
}
function candleOfRow(symbol, rows, index) {
  const at = index * FILE_COLUMNS;
  return {
    symbol,
    start: rows[at],
    open: rows[at + 1],
    high: rows[at + 2],
    low: rows[at + 3],
    close: rows[at + 4],
    volume: rows[at + 5]
  };
}


/***/ }),

/***/ 43642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ symbolOfFile),
/* harmony export */   b: () => (/* binding */ splitSymbol)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const MONEY = [
  "FDUSD",
  "USDT",
  "USDC",
  "USDP",
  "USDE",
  "BUSD",
  "TUSD",
  "USD1",
  "EURC",
  "USD",
  "EUR",
  "GBP",
  "JPY",
  "CAD",
  "AUD",
  "NZD",
  "CHF",
  "KRW",
  "TRY",
  "BRL",
  "INR",
  "RUB",
  "UAH",
  "PLN",
  "CZK",
  "SEK",
  "NOK",
  "ZAR",
  "NGN",
  "MXN",
  "ARS",
  "IDR",
  "SGD",
  "HKD",
  "THB",
  "VND",
  "DAI"
];
const COINS = ["BTC", "XBT", "ETH", "BNB"];
const EASILY_CUT = /* @__PURE__ */ new Set(["SHIB", "USDT"]);
const OTHER_NAMES = { XBT: "BTC", XDG: "DOGE" };
const FOREWORDS = new Set(
  "BINANCE BINANCEUS BITFINEX BITMEX BITSTAMP BITTREX BYBIT COINBASE CRYPTO CRYPTOCOM DAT ASCII DERIBIT EXMO FTX GATEIO GEMINI HITBTC HTX HUOBI KRAKEN KUCOIN MEXC OANDA FX OKEX OKX POLONIEX UPBIT".split(
    " "
  )
);
const IS_TIMEFRAME = /^(?:M|H|D|W|MN)?\d+$|^\d+[A-Z]$/;
const ENDINGS = /(\.(csv|txt|tsv|json|feather|arrow|parquet|gz|zst|zip))+$/i;
const IS_CURRENCY = /^[A-Z0-9]{2,15}$/;
function symbolOfFile(path) {
  const words = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path).replace(ENDINGS, "").split(/[\s_\-.,]+/).filter(Boolean);
  while (words.length > 1 && FOREWORDS.has(words[0].toUpperCase())) words.shift();
  for (let at = 0; at < words.length; at += 1) {
    const [word, next = ""] = words.slice(at);
    const symbol = pairOf(word, next) ?? splitSymbol(word);
    if (symbol !== null || word === word.toUpperCase()) return symbol;
  }
  return null;
}
function pairOf(first, second) {
  const [base, quote] = [first.toUpperCase(), second.toUpperCase()];
  if (!IS_CURRENCY.test(base) || !IS_CURRENCY.test(quote) || IS_TIMEFRAME.test(quote)) return null;
  const isUpper = first === base && second === quote;
  const isLower = first === first.toLowerCase() && second === second.toLowerCase();
  if (MONEY.includes(quote) && (isUpper || isLower)) return written(base, quote);
  return isUpper && splitSymbol(first) === null ? written(base, quote) : null;
}
function splitSymbol(text) {
  const name = text.trim().toUpperCase();
  const [, base, quote] = /^([A-Z0-9]{2,15})[/_-]([A-Z0-9]{2,15})(?::[A-Z0-9]+)?$/.exec(name) ?? [];
  if (base !== void 0) return written(base, quote);
  const [, coin, money] = /^X([A-Z]{3})Z([A-Z]{3})$/.exec(name) ?? [];
  if (coin !== void 0 && MONEY.includes(money)) return written(coin, money);
  if (!IS_CURRENCY.test(name)) return null;
  const quotes = text === name ? [...MONEY, ...COINS] : MONEY;
  const ways = quotes.filter((each) => name.endsWith(each)).map((each) => [name.slice(0, -each.length), each]);
  const found = ways.find(([coin2]) => EASILY_CUT.has(coin2)) ?? ways.find(([coin2]) => coin2.length >= 3) ?? ways.find(([coin2]) => coin2.length === 2);
  return found === void 0 ? null : written(found[0], found[1]);
}
function written(base, quote) {
  return `${OTHER_NAMES[base] ?? base}/${OTHER_NAMES[quote] ?? quote}`;
}


/***/ }),

/***/ 62145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ columnPlaces)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23135);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68274);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14542);
/* harmony import */ var _written_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99998);




const USUAL = ["time", "open", "high", "low", "close", "volume"];
const REMEDY = "name its columns from the first on, with - for those that are not used, such as --columns time,open,high,low,close,volume,-";
const SAYABLE = {
  ...Object.fromEntries(USUAL.map((role) => [role, role])),
  timestamp: "time",
  date: "time",
  clock: "clock",
  symbol: "symbol",
  "-": null
};
function columnPlaces(where, titles, sample, options, base) {
  if (options.columns !== null) return said(options.columns);
  if (titles !== null) {
    const places = (0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .placesByTitle */ .Yc)(titles, base);
    const missing = (0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .missingRoles */ .eI)(places);
    if (missing.length === 0) return places;
    if (missing.length === USUAL.length) throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .f(`${where}: it is no file of candles`, REMEDY);
    if (missing.join() === "volume") {
      throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .f(
        `${where}: it has no column of volumes`,
        "name its columns without one, such as --columns time,open,high,low,close: each volume is then 0"
      );
    }
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .f(`${where}: no title of a column is known for ${missing.join(", ")}`, REMEDY);
  }
  return byOrder(where, sample);
}
function said(names) {
  const places = {};
  for (const [place, name] of names.entries()) {
    const role = SAYABLE[name.trim().toLowerCase()];
    if (role === void 0) {
      throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .f(
        `--columns: "${(0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .shortWords */ .WL)(name, 40)}" is no column`,
        `name ${Object.keys(SAYABLE).join(", ")}`
      );
    }
    if (role !== null) places[role] = place;
  }
  const missing = (0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .missingRoles */ .eI)(places).filter((role) => role !== "volume");
  if (missing.length === 0) return places;
  throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .f(`--columns: ${missing.join(", ")} is not among them`, REMEDY);
}
function byOrder(where, sample) {
  const [first = []] = sample;
  const isApart = typeof first[1] === "string" && /^\s*\d{1,2}:\d{2}/.test(first[1]) && (0,_written_time_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenTime */ .vP)(String(first[0]));
  const roles = isApart ? ["time", "clock", ...USUAL.slice(1)] : USUAL;
  const places = Object.fromEntries(roles.map((role, place) => [role, place]));
  const fits = sample.filter((row) => isCandle(row, places)).length;
  if (fits * 2 >= sample.length) return places;
  throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .f(
    `${where}: it has no titles, and its columns are not time, open, high, low, close, volume`,
    REMEDY
  );
}
function isCandle(row, places) {
  const [open, high, low, close] = _titles_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.map((role) => Number(String(row[places[role]]).replace(",", ".")));
  return high >= Math.max(open, close) && low <= Math.min(open, close);
}


/***/ }),

/***/ 53284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ columnsTaken),
/* harmony export */   d: () => (/* binding */ takenText)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23135);
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84159);


function columnsTaken(places, titles) {
  const entries = Object.entries(places).filter(([role]) => role !== "ticks");
  return Object.fromEntries(
    entries.toSorted((a, b) => a[1] - b[1]).map(([role, place]) => {
      const title = titles?.[place]?.trim();
      return [role, title === void 0 ? place + 1 : (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .shortWords */ .WL)(title, 40)];
    })
  );
}
const FROM = {
  option: "as said",
  name: "by its name",
  content: "by its content",
  configuration: "as configured"
};
function takenText({
  source,
  format,
  symbol,
  symbolFrom,
  columns,
  time,
  candles,
  notes
}) {
  const parts = [
    `${source} (${format})`,
    `${symbol} ${FROM[symbolFrom]}`,
    `times: ${time}`,
    `columns: ${columnsText(columns)}`,
    (0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(candles, "candle"),
    ...notes
  ];
  return parts.join("; ");
}
function columnsText(columns) {
  const entries = Object.entries(columns);
  if (entries.every(([, from], place) => from === place + 1)) {
    return `${Object.keys(columns).join(", ")}, by their order`;
  }
  const used = entries.map(
    ([role, from]) => String(from).toLowerCase() === role ? role : `${role} from ${printable(from)}`
  );
  return used.join(", ");
}
function printable(from) {
  return typeof from === "number" ? `column ${from}` : `"${from.replace(/[^\p{L}\p{N} _.<>()-]/gu, "?")}"`;
}


/***/ }),

/***/ 14542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ plainTitle),
/* harmony export */   Sz: () => (/* binding */ areTitles),
/* harmony export */   Yc: () => (/* binding */ placesByTitle),
/* harmony export */   eI: () => (/* binding */ missingRoles),
/* harmony export */   ze: () => (/* binding */ PRICES)
/* harmony export */ });
const PRICES = ["open", "high", "low", "close"];
const NAMES = {
  time: [
    "opentime",
    "timestamp",
    "unix",
    "unixtimestamp",
    "timestampms",
    "opentimestamp",
    "starttime",
    "start",
    "timeopen",
    "ts",
    "datetime",
    "gmttime",
    "utctime",
    "localtime",
    "date",
    "time",
    "begin",
    "t",
    "datum",
    "zeit",
    "zeitpunkt",
    "datumzeit",
    "fecha",
    "index"
  ],
  open: ["open", "openprice", "o", "er\xF6ffnung", "er\xF6ffnungskurs", "first", "ouverture", "apertura"],
  high: ["high", "highprice", "h", "hoch", "h\xF6chst", "tageshoch", "max", "plushaut", "maximo"],
  low: ["low", "lowprice", "l", "tief", "tiefst", "tagestief", "min", "plusbas", "minimo"],
  close: [
    "close",
    "closeprice",
    "closelast",
    "c",
    "schluss",
    "schlusskurs",
    "last",
    "price",
    "cl\xF4ture",
    "cierre"
  ],
  volume: ["volume", "vol", "v", "basevolume", "volumen", "amount", "quantity", "umsatz"],
  ticks: ["tickvol", "tickvolume"],
  symbol: ["symbol", "ticker", "pair", "market", "instrument", "coin"]
};
function plainTitle(title) {
  return title.toLowerCase().replace(/[\s_\-.<>()"'*/]/g, "");
}
function placesByTitle(titles, base) {
  const plain = titles.map(plainTitle);
  const found = {};
  for (const [role, names] of Object.entries(NAMES)) {
    const name = names.find((each) => plain.includes(each));
    if (name !== void 0) found[role] = plain.indexOf(name);
  }
  const [day, clock] = [plain.indexOf("date"), plain.indexOf("time")];
  if (day >= 0 && clock >= 0 && (found.time === day || found.time === clock)) {
    found.time = day;
    found.clock = clock;
  }
  const ofBase = base === null ? -1 : plain.indexOf(`volume${base.toLowerCase()}`);
  if (ofBase >= 0) found.volume = ofBase;
  else if (found.volume === void 0) {
    const some = plain.findIndex((title) => /^volume[a-z0-9]{2,10}$|^volume$/.test(title));
    if (some >= 0) found.volume = some;
  }
  if (found.volume === void 0 && found.ticks !== void 0) found.volume = found.ticks;
  return found;
}
function areTitles(fields) {
  const places = placesByTitle(fields, null);
  return missingRoles(places).every((role) => role === "volume");
}
function missingRoles(places) {
  return ["time", ...PRICES, "volume"].filter((role) => places[role] === void 0);
}


/***/ }),

/***/ 99998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ namesZone),
/* harmony export */   ur: () => (/* binding */ dateOrderOf),
/* harmony export */   vP: () => (/* binding */ isWrittenTime),
/* harmony export */   x9: () => (/* binding */ hasClock),
/* harmony export */   z7: () => (/* binding */ writtenTime)
/* harmony export */ });
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(.*)$/s;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(.*)$/s;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(.*)$/s;
const NAMED = /^(?:[a-z]{3,9},? )?(?:([a-z]{3,9})\.? (\d{1,2}),? (\d{4})|(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}))(.*)$/is;
const CLOCK = /^[T ,]*(?:(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?)?[ -]*([ap]m)?\s*(Z|UTC|GMT)?([+-]\d{2}:?(?:\d{2})?)?$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function isWrittenTime(text) {
  return partsOf(text, "dmy") !== null || partsOf(text, "mdy") !== null;
}
function namesZone(text) {
  return (partsOf(text, "dmy") ?? partsOf(text, "mdy"))?.offset != null;
}
function hasClock(text) {
  return /\d:\d{2}|T\d|\d{8} \d{4}|\d{12}|[ap]m/i.test(text);
}
function dateOrderOf(texts) {
  let isSettled = true;
  for (const text of texts) {
    const [, first, mark, second] = YEAR_LAST.exec(text.trim()) ?? [];
    if (first === void 0) continue;
    if (mark === ".") return "dmy";
    if (Number(first) > 12) return "dmy";
    if (Number(second) > 12) return "mdy";
    isSettled = false;
  }
  return isSettled ? "none" : null;
}
function writtenTime(text, order, toUtc) {
  const parts = partsOf(text, order);
  if (parts === null) return Number.NaN;
  const { year, month, day, ms, offset } = parts;
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day) return Number.NaN;
  const local = midnight + ms;
  return offset === null ? toUtc(local) : local - offset * 6e4;
}
function partsOf(text, order) {
  const date = dateOf(text.trim(), order);
  if (date === null) return null;
  const { year, month, day, rest } = date;
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const clock = CLOCK.exec(rest);
  if (clock === null) return null;
  const [, hours, minutes = "0", seconds = "0", fraction = "", half, utc, offset] = clock;
  const hour = hourOf(hours, half);
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const ms = Math.floor(Number(`0.${fraction || "0"}`) * 1e3 + 1e-6);
  return {
    year,
    month,
    day,
    ms: ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3 + ms,
    offset: offset === void 0 ? utc === void 0 ? null : 0 : minutesOf(offset)
  };
}
function dateOf(text, order) {
  const first = YEAR_FIRST.exec(text);
  if (first) return { year: +first[1], month: +first[3], day: +first[4], rest: first[5] };
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [day, month2] = order === "dmy" ? [last[1], last[3]] : [last[3], last[1]];
    return { year: +last[4], month: +month2, day: +day, rest: last[5] };
  }
  const compact = COMPACT.exec(text);
  if (compact) return { year: +compact[1], month: +compact[2], day: +compact[3], rest: compact[4] };
  const named = NAMED.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf((named[1] ?? named[5]).slice(0, 3).toLowerCase()) + 1;
  return { year: +(named[3] ?? named[6]), month, day: +(named[2] ?? named[4]), rest: named[7] };
}
function hourOf(hours, half) {
  const hour = Number(hours ?? 0);
  if (half === void 0) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return hour % 12 + (half.toLowerCase() === "pm" ? 12 : 0);
}
function minutesOf(offset) {
  const digits = offset.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith("-") ? -minutes : minutes;
}


/***/ }),

/***/ 69402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ doubtOf)
/* harmony export */ });
const LARGEST_STEP = 5;
function doubtOf(candle, previousClose, disbelieved) {
  const { start, open, high, low, close, volume } = candle;
  const sound = low > 0 && low <= open && low <= close && open <= high && close <= high && high < Infinity;
  if (!sound || !(volume >= 0 && volume < Infinity)) {
    const at = candleAt(start);
    return {
      reason: `${at} is no candle: ${[open, high, low, close, volume].join(", ")}`,
      isPlausible: false
    };
  }
  if (isNear(candle, previousClose) || disbelieved !== null && isNear(candle, disbelieved)) return null;
  const reason = `${candleAt(start)} goes from ${low} to ${high}, after a close of ${previousClose}: not believed`;
  return { reason, isPlausible: true };
}
const candleAt = (start) => `the candle of ${new Date(start).toISOString()}`;
function isNear({ high, low }, close) {
  return close === null || high < close * LARGEST_STEP && low > close / LARGEST_STEP;
}


/***/ }),

/***/ 64060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ paced)
/* harmony export */ });
async function* paced(candles, { seen, until }, periodMs, clock, signal, books = null) {
  const shelf = books && new BookShelf(books, seen, periodMs);
  let index = 0;
  let newest = Number.NEGATIVE_INFINITY;
  for (const candle of candles) {
    const closes = candle.start + periodMs;
    if (index >= seen.candles && candle.start > newest && shelf) yield* shelf.due(clock, until, signal);
    if (closes > until || signal.aborted) return;
    index += 1;
    newest = candle.start;
    shelf?.put(candle);
    if (index <= seen.candles) continue;
    await clock.until(closes, signal);
    if (signal.aborted) return;
    yield { kind: "candle", candle, late: false };
  }
  if (shelf) yield* shelf.due(clock, until, signal);
}
class BookShelf {
  #books;
  #periodMs;
  /** Before the first candle of the session: those that the session before ended with. */
  #newest;
  #shown;
  constructor(books, seen, periodMs) {
    this.#books = books;
    this.#periodMs = periodMs;
    this.#newest = new Map(seen.newest);
    this.#shown = new Map(seen.books);
  }
  put(candle) {
    this.#newest.set(candle.symbol, candle);
  }
  /** The books that are wanted and stand by now, each as of the moment that it is wanted for. */
  async *due(clock, until, signal) {
    for (let next = this.#next(until); next && !signal.aborted; next = this.#next(until)) {
      await clock.until(next.time, signal);
      if (signal.aborted) return;
      this.#shown.set(next.symbol, next.time);
      yield { kind: "book", book: next, stale: false };
    }
  }
  #next(until) {
    const due = [...this.#books.wanted.current].flatMap(([symbol, earliest]) => {
      const candle = this.#newest.get(symbol);
      if (!candle) return [];
      const closes = candle.start + this.#periodMs;
      const time = Math.max(closes, earliest);
      const isShown = (this.#shown.get(symbol) ?? Number.NEGATIVE_INFINITY) >= closes;
      return isShown || time >= closes + this.#periodMs || time > until ? [] : [{ candle, time }];
    });
    const [first] = due.toSorted((a, b) => a.time - b.time || (a.candle.symbol < b.candle.symbol ? -1 : 1));
    return first ? { ...this.#books.after(first.candle), time: first.time } : null;
  }
}


/***/ }),

/***/ 88510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SS: () => (/* binding */ readRecording),
  _W: () => (/* binding */ recordingHash)
});

// UNUSED EXPORTS: cutAt, refuseUnfoldable, timeframeName

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/mistakes.js
var mistakes = __webpack_require__(98650);
// EXTERNAL MODULE: ./.build/packages/runtime/src/number-format.js
var number_format = __webpack_require__(84159);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/recorded-file.js
var recorded_file = __webpack_require__(78092);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/doubt.js
var live_doubt = __webpack_require__(69402);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/believed.js



function lookAt(symbol, rows, periodMs) {
  let close = null;
  let disbelieved = null;
  let reason = null;
  let unsound = 0;
  const left = [];
  for (let index = 0; index < rows.length / recorded_file/* FILE_COLUMNS */.Pw; index += 1) {
    const candle = (0,recorded_file/* candleOfRow */.$W)(symbol, rows, index);
    const inspection = (0,src/* inspectCandle */.iD)(candle, null, periodMs);
    if (!inspection.ok) {
      unsound += 1;
      reason ??= `${new Date(candle.start).toISOString()}: ${inspection.reason}`;
      continue;
    }
    const doubt = (0,live_doubt/* doubtOf */.k)(candle, close, disbelieved);
    if (doubt === null) {
      close = candle.close;
      disbelieved = null;
      continue;
    }
    disbelieved = candle.close;
    reason ??= doubt.reason;
    left.push(index);
  }
  return { rows: left.length === 0 ? rows : without(rows, left), doubted: left.length, unsound, reason };
}
function without(rows, left) {
  const kept = new Float64Array(rows.length - left.length * recorded_file/* FILE_COLUMNS */.Pw);
  let [from, to] = [0, 0];
  for (const index of [...left, rows.length / recorded_file/* FILE_COLUMNS */.Pw]) {
    const part = rows.subarray(from, index * recorded_file/* FILE_COLUMNS */.Pw);
    kept.set(part, to);
    to += part.length;
    from = (index + 1) * recorded_file/* FILE_COLUMNS */.Pw;
  }
  return kept;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/data-error.js
var data_error = __webpack_require__(68274);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/candle-series.js





function seriesOf(symbol, files) {
  const all = joined(files);
  const rows = isInOrder(all) ? all : sorted(all);
  return {
    symbol,
    rows,
    stepMs: stepOf(rows),
    dropped: (all.length - rows.length) / recorded_file/* FILE_COLUMNS */.Pw,
    refused: 0,
    unsound: 0,
    reason: null
  };
}
function believedSeries(series, stepMs) {
  const { symbol, rows } = series;
  const count = rows.length / recorded_file/* FILE_COLUMNS */.Pw;
  const seen = lookAt(symbol, rows, stepMs);
  if (seen.doubted + seen.unsound === count) {
    throw new data_error/* DataError */.f(
      `${symbol}: none of ${(0,number_format/* counted */.hS)(count, "candle")} can be used: ${seen.reason}`,
      "give candles that start on whole steps of their timeframe, with sound prices"
    );
  }
  return { ...series, rows: seen.rows, refused: seen.doubted, unsound: seen.unsound, reason: seen.reason };
}
function foldedSeries(series, stepMs, periodMs) {
  if (stepMs === periodMs) return series;
  const { symbol, rows } = series;
  const fold = new src/* FoldedCandles */.Nb(stepMs, periodMs);
  const count = rows.length / recorded_file/* FILE_COLUMNS */.Pw;
  const folded = new Float64Array(rows.length);
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const base = (0,recorded_file/* candleOfRow */.$W)(symbol, rows, index);
    if (series.unsound > 0 && !(0,src/* inspectCandle */.iD)(base, null, stepMs).ok) continue;
    const candle = fold.add(base);
    if (candle === null) continue;
    const { start, open, high, low, close, volume } = candle;
    folded.set([start, open, high, low, close, volume], length);
    length += recorded_file/* FILE_COLUMNS */.Pw;
  }
  return {
    ...series,
    rows: folded.subarray(0, length),
    refused: series.refused + series.unsound,
    unsound: 0
  };
}
function* merged(all) {
  const next = all.map(() => 0);
  for (; ; ) {
    let time = Number.POSITIVE_INFINITY;
    for (const [place, { rows }] of all.entries()) time = Math.min(time, rows[next[place]] ?? time);
    if (time === Number.POSITIVE_INFINITY) return;
    for (const [place, { symbol, rows }] of all.entries()) {
      const at = next[place];
      if (rows[at] !== time) continue;
      yield (0,recorded_file/* candleOfRow */.$W)(symbol, rows, at / recorded_file/* FILE_COLUMNS */.Pw);
      next[place] = at + recorded_file/* FILE_COLUMNS */.Pw;
    }
  }
}
function joined(files) {
  if (files.length === 1) return files[0].rows;
  const all = new Float64Array(files.reduce((sum, { rows }) => sum + rows.length, 0));
  let length = 0;
  for (const { rows } of files) {
    all.set(rows, length);
    length += rows.length;
  }
  return all;
}
function isInOrder(rows) {
  for (let at = recorded_file/* FILE_COLUMNS */.Pw; at < rows.length; at += recorded_file/* FILE_COLUMNS */.Pw) {
    if (!(rows[at] > rows[at - recorded_file/* FILE_COLUMNS */.Pw])) return false;
  }
  return true;
}
function sorted(rows) {
  const places = Uint32Array.from({ length: rows.length / recorded_file/* FILE_COLUMNS */.Pw }, (_, index) => index * recorded_file/* FILE_COLUMNS */.Pw);
  places.sort((a, b) => rows[a] - rows[b] || a - b);
  const inOrder = new Float64Array(rows.length);
  let length = 0;
  for (const at of places) {
    if (length > 0 && inOrder[length - recorded_file/* FILE_COLUMNS */.Pw] === rows[at]) continue;
    inOrder.set(rows.subarray(at, at + recorded_file/* FILE_COLUMNS */.Pw), length);
    length += recorded_file/* FILE_COLUMNS */.Pw;
  }
  return inOrder.subarray(0, length);
}
function stepOf(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (let at = recorded_file/* FILE_COLUMNS */.Pw; at < rows.length; at += recorded_file/* FILE_COLUMNS */.Pw) {
    const step = rows[at] - rows[at - recorded_file/* FILE_COLUMNS */.Pw];
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first ? first[0] : null;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/candle-table.js
var candle_table = __webpack_require__(52825);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/candle-builder.js + 5 modules
var candle_builder = __webpack_require__(32284);
// EXTERNAL MODULE: ./node_modules/papaparse/papaparse.js
var papaparse = __webpack_require__(28728);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/numbers.js
var numbers = __webpack_require__(37131);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/table-plan.js
var table_plan = __webpack_require__(62145);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/titles.js
var files_titles = __webpack_require__(14542);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/written-time.js
var written_time = __webpack_require__(99998);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/dialect.js






const DELIMITERS = ["	", ";", "|", ","];
const MOST_PREAMBLE = 20;
const LEAST_FIELDS = 5;
const KNOWN_ORDER = { time: 0, open: 1, high: 2, low: 3, close: 4 };
const APART_ORDER = { time: 0, clock: 1, open: 2, high: 3, low: 4, close: 5 };
function rowsOf(text, delimiter) {
  return papaparse.parse(text, { delimiter, newline: "\n", header: false }).data;
}
function dialectOf(where, lines, options) {
  refuseMarkup(where, lines);
  const places = options.columns === null ? null : (0,table_plan/* columnPlaces */.x)(where, null, [], options, null);
  const found = DELIMITERS.flatMap((delimiter) => beginning(lines, delimiter, places) ?? []);
  const best = found.find(({ isSure }) => isSure) ?? found[0];
  if (best !== void 0) return best;
  throw new data_error/* DataError */.f(
    `${where}: it is no file of candles`,
    "name a file of candles: CSV, JSON, feather or parquet, plain or as gz, zst or zip"
  );
}
function beginning(lines, delimiter, said) {
  for (const [index, line] of lines.slice(0, MOST_PREAMBLE).entries()) {
    const fields = rowsOf(line, delimiter)[0] ?? [];
    if (fields.length < LEAST_FIELDS) continue;
    const isRow = (said === null ? [KNOWN_ORDER, APART_ORDER] : [said]).some(
      (places) => isRowOf(fields, places)
    );
    const titles = isRow || said !== null ? null : fields;
    const skipped = isRow ? index : index + 1;
    const isSure = isRow || (0,files_titles/* areTitles */.Sz)(fields);
    return { delimiter, titles, skipped, preamble: lines.slice(0, index).join("\n"), isSure };
  }
  return null;
}
function isRowOf(fields, places) {
  const time = fields[places.time]?.trim() ?? "";
  const isTime = (0,written_time/* isWrittenTime */.vP)(time) || time !== "" && Number.isFinite(Number(time));
  if (places.clock !== void 0 && !/^\s*\d{1,2}:\d{2}/.test(fields[places.clock] ?? "")) return false;
  return isTime && files_titles/* PRICES */.ze.every((role) => isNumber(fields[places[role]] ?? ""));
}
function isNumber(text) {
  return text.trim() !== "" && (!Number.isNaN((0,numbers/* numberOf */.rl)(text, "point")) || !Number.isNaN((0,numbers/* numberOf */.rl)(text, "comma")));
}
function refuseMarkup(where, lines) {
  const [first = ""] = lines;
  if (!/^\s*(<!doctype|<html|<\?xml|<head|<body)/i.test(first)) return;
  throw new data_error/* DataError */.f(
    `${where}: it is a web page or XML, not a file of candles`,
    'download the file itself; a page that asks to sign in or says "not found" may have been saved in its place'
  );
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/memory-budget.js
var memory_budget = __webpack_require__(23226);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/raw-table.js
var raw_table = __webpack_require__(16878);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/delimited.js






const LONGEST_LINE = 65536;
const FIRST_PART = 65536;
const LEAST_ROW_BYTES = 12;
const MOST_EMPTY_LINES = 1e5;
async function readDelimited(bytes, about) {
  const table = new TextTable(about);
  for await (const part of textOf(bytes)) table.add(part);
  return table.done();
}
async function* textOf(bytes) {
  let decoder = null;
  for await (const part of bytes) {
    decoder ??= new external_node_util_.TextDecoder(encodingOf(part));
    yield decoder.decode(part, { stream: true });
  }
  yield decoder?.decode() ?? "";
}
function encodingOf(first) {
  if (first[0] === 255 && first[1] === 254) return "utf-16le";
  return first[0] === 254 && first[1] === 255 ? "utf-16be" : "utf-8";
}
class TextTable {
  #about;
  #builder = null;
  #delimiter = ",";
  #rest = "";
  /** Of the line that comes next, from 1. */
  #line = 1;
  #empty = 0;
  constructor(about) {
    this.#about = about;
  }
  add(text) {
    const whole = this.#rest + text;
    if (this.#builder === null && whole.length < FIRST_PART) {
      this.#rest = whole;
      return;
    }
    const end = whole.lastIndexOf("\n") + 1;
    this.#rest = whole.slice(end);
    if (this.#rest.length > LONGEST_LINE) throw this.#longLine();
    if (end > 0) this.#take(whole.slice(0, end));
  }
  done() {
    if (this.#rest !== "") this.#take(this.#rest);
    this.#rest = "";
    if (this.#builder === null) this.#begin("");
    return this.#builder.done();
  }
  /** Whole lines. */
  #take(text) {
    const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
    const rows = this.#builder === null ? this.#begin(lines) : lines;
    const builder = this.#builder;
    for (const row of rowsOf(rows.endsWith("\n") ? rows.slice(0, -1) : rows, this.#delimiter)) {
      const line = this.#line;
      this.#line += 1;
      if (row.length === 1 && row[0].trim() === "") {
        this.#empty += 1;
        if (this.#empty > MOST_EMPTY_LINES) throw this.#manyEmpty();
        continue;
      }
      builder.take(row, line);
    }
  }
  /** Looks at the first lines; answers the text without those before the first row. */
  #begin(text) {
    const { path, options, bytes } = this.#about;
    const lines = text.split("\n", raw_table/* SAMPLE_ROWS */.l + 50);
    if (lines.some((line) => line.length > LONGEST_LINE)) throw this.#longLine();
    const dialect = dialectOf(path, lines, options);
    const { delimiter, skipped } = dialect;
    const rows = lines.slice(skipped).filter((line) => line.trim() !== "").slice(0, raw_table/* SAMPLE_ROWS */.l);
    const rowBytes = (rows.join("").length + rows.length) / Math.max(1, rows.length);
    const expected = bytes === null ? 0 : Math.ceil(bytes / Math.max(rowBytes, LEAST_ROW_BYTES) * 1.01);
    if (bytes !== null) (0,memory_budget/* refuseTooLarge */.Aj)(path, bytes, expected);
    this.#delimiter = delimiter;
    this.#builder = new candle_builder/* CandleBuilder */.n({
      ...this.#about,
      ...dialect,
      // The last line may be cut where the first part ends.
      sample: rowsOf(rows.join("\n"), delimiter),
      isComma: delimiter === ",",
      expected
    });
    this.#line = skipped + 1;
    let from = 0;
    for (let each = 0; each < skipped; each += 1) {
      const end = text.indexOf("\n", from);
      from = end < 0 ? text.length : end + 1;
    }
    return text.slice(from);
  }
  #longLine() {
    return new data_error/* DataError */.f(
      `${this.#about.path}: a line of it is longer than ${LONGEST_LINE} characters, as no table of candles has any`,
      "name a file of candles with a row a line"
    );
  }
  #manyEmpty() {
    return new data_error/* DataError */.f(
      `${this.#about.path}: it holds more than ${MOST_EMPTY_LINES} empty lines`,
      "name a file of candles with a row a line"
    );
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/file-bytes.js
var file_bytes = __webpack_require__(68225);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/read-options.js
const NOTHING_SAID = {
  symbol: null,
  zone: null,
  unit: null,
  dateOrder: null,
  decimal: null,
  columns: null
};

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/files/read-candle-file.js







const LARGEST_JSON = 5e8;
const SNIFFED = 16;
async function readCandleFile(path, known) {
  const reading = known.reading ?? NOTHING_SAID;
  const length = (0,file_bytes/* lengthOfFile */.Mo)(path);
  const { symbol, rows, taken } = await read(path, { ...reading, onlySymbol: known.symbol }, length);
  return { path, symbol, rows, sha256: await identity(path, reading), taken };
}
async function identity(path, reading) {
  const hash = await (0,file_bytes/* hashOfFile */.QY)(path);
  const said = Object.entries(reading).filter(([name, value]) => value !== null && name !== "symbol");
  return said.length === 0 ? hash : `${hash} ${JSON.stringify(said.toSorted())}`;
}
async function read(path, options, length) {
  const about = { path, names: [path], options, mostCandles: (0,memory_budget/* mostCandles */.SC)() };
  const [format, bytes] = await sniffed((0,file_bytes/* bytesOfFile */.NR)(path));
  if (format === "zip") {
    await bytes.return?.(void 0);
    const { zipContent } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1274)]).then(__webpack_require__.bind(__webpack_require__, 51274));
    const zip = await zipContent(path).catch((error) => {
      throw (0,data_error/* damaged */.q)(path, "zip", error);
    });
    return await content(zip.content, { ...about, names: [path, zip.name] }, " in zip", zip.bytes);
  }
  if (format === "gz" || format === "zst") {
    const unpacker = format === "gz" ? (0,external_node_zlib_.createGunzip)() : (0,external_node_zlib_.createZstdDecompress)();
    return await content(through(bytes, unpacker), about, ` in ${format}`, null);
  }
  return await plain(format, bytes, { ...about, format }, length, true);
}
async function* through(bytes, unpacker) {
  const source = external_node_stream_.Readable.from(bytes);
  source.on("error", (error) => unpacker.destroy(error));
  unpacker.on("error", () => {
  });
  source.pipe(unpacker);
  try {
    yield* unpacker;
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}
async function content(packed, about, within, length) {
  try {
    const [format, bytes] = await sniffed(packed);
    if (format === "zip" || format === "gz" || format === "zst") {
      throw new data_error/* DataError */.f(`${about.path}: it is packed twice`, "unpack it once, and name what is in it");
    }
    return await plain(format, bytes, { ...about, format: `${format}${within}` }, length, false);
  } catch (error) {
    throw (0,data_error/* damaged */.q)(about.path, within.trim().replace(/^in /, ""), error);
  }
}
async function plain(format, bytes, about, length, isFile) {
  const { path } = about;
  if (format === "csv") return await readDelimited(bytes, { ...about, bytes: length });
  if (format === "parquet" && isFile) {
    const { asyncBufferFromFile } = await __webpack_require__.e(/* import() */ 1609).then(__webpack_require__.bind(__webpack_require__, 51609));
    return await (await Promise.all(/* import() */[__webpack_require__.e(1180), __webpack_require__.e(4293)]).then(__webpack_require__.bind(__webpack_require__, 44293))).readParquet(await asyncBufferFromFile(path), about);
  }
  const most = format === "json" ? Math.min(LARGEST_JSON, (0,memory_budget/* freeBytes */.go)() / 4) : (0,memory_budget/* freeBytes */.go)() / 4;
  const tooLong = () => new data_error/* DataError */.f(
    `${path}: as ${format} it is held whole, and it is larger than the ${Math.floor(most / 1e6)} MB that may be`,
    format === "json" ? "take it as CSV, feather or parquet" : "give it in parts, or as CSV"
  );
  if (length !== null && length > most) throw tooLong();
  const whole = await (0,file_bytes/* collected */.gd)(bytes, most, tooLong);
  if (format === "json") return (await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 30852))).readJson(whole, about);
  if (format === "feather") return (await Promise.all(/* import() */[__webpack_require__.e(5619), __webpack_require__.e(2096)]).then(__webpack_require__.bind(__webpack_require__, 2096))).readFeather(whole, about);
  const buffer = whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength);
  return await (await Promise.all(/* import() */[__webpack_require__.e(1180), __webpack_require__.e(4293)]).then(__webpack_require__.bind(__webpack_require__, 44293))).readParquet(buffer, about);
}
async function sniffed(bytes) {
  const parts = [];
  let length = 0;
  const iterator = bytes[Symbol.asyncIterator]();
  while (length < SNIFFED) {
    const { value, done } = await iterator.next();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  const head = Buffer.concat(parts);
  async function* all() {
    try {
      yield head;
      for (; ; ) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return [formatOf(head), all()];
}
function formatOf(head) {
  const begins = (...values) => values.every((value, at) => head[at] === value);
  if (begins(80, 75, 3, 4)) return "zip";
  if (begins(31, 139)) return "gz";
  if (begins(40, 181, 47, 253)) return "zst";
  const text = head.toString("latin1");
  if (text.startsWith("ARROW1")) return "feather";
  if (text.startsWith("PAR1")) return "parquet";
  return /^(\u00ef\u00bb\u00bf)?\s*[[{]/.test(text) ? "json" : "csv";
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/symbol-of-file.js
var symbol_of_file = __webpack_require__(43642);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/terms/price-facts.js
var price_facts = __webpack_require__(49262);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/recorded-candles.js










const askers = {
  backtest: { source: "command line", timeframe: "--timeframe" },
  session: { source: "this session", timeframe: "chimera_bot.timeframe" }
};
async function readRecording(request) {
  refuseSeveralMarkets(request);
  const files = [];
  for (const path of request.files) files.push(await readCandleFile(path, request));
  const symbols = [...new Set(files.map(({ symbol }) => symbol))];
  const { periodMs: wantedMs } = request;
  const asker = askers[request.asker];
  oneCurrency(symbols, asker);
  const filesOf = (symbol) => files.filter((file) => file.symbol === symbol);
  const series = symbols.map((symbol) => seriesOf(symbol, filesOf(symbol)));
  const steps = series.map((each) => ({ series: each, stepMs: each.stepMs ?? wantedMs ?? untold(each) }));
  const periodMs = wantedMs ?? commonStep(steps, asker);
  const believed = steps.map(({ series: each, stepMs }) => {
    refuseUnfoldable(each.symbol, stepMs, periodMs, request.asker);
    return { series: believedSeries(each, stepMs), stepMs };
  });
  const folded = believed.map(({ series: each, stepMs }) => foldedSeries(each, stepMs, periodMs));
  return (0,candle_table/* tableOf */.c_)(merged(folded), {
    symbols,
    markets: believed.map(({ series: { symbol, rows } }) => ({
      symbol,
      files: filesOf(symbol).map(({ path }) => path),
      prices: (0,price_facts/* priceFactsOf */.SK)(rows)
    })),
    periodMs,
    sha256: recordingHash(files),
    taken: files.map(({ taken }) => taken),
    dropped: folded.reduce((sum, { dropped }) => sum + dropped, 0),
    refused: folded.reduce((sum, { refused }) => sum + refused, 0),
    reason: folded.find(({ reason }) => reason !== null)?.reason ?? null,
    length: folded.reduce((sum, { rows }) => sum + recorded_candles_rowsOf(rows), 0)
  });
}
function cutAt(table, until) {
  return { ...table, length: firstFrom(table, until) };
}
function timeframeName(periodMs) {
  return src/* timeframes */.wQ.find((name) => (0,src/* timeframeMs */.Bg)(name) === periodMs) ?? `${periodMs / 1e3}s`;
}
const recorded_candles_rowsOf = (rows) => rows.length / recorded_file/* FILE_COLUMNS */.Pw;
function untold({ symbol }) {
  throw new data_error/* DataError */.f(
    `${symbol}: a single candle does not tell its timeframe`,
    "give more candles, or name the timeframe with --timeframe"
  );
}
function commonStep(all, { source, timeframe }) {
  const steps = [...new Set(all.map(({ stepMs }) => stepMs))];
  if (steps.length === 1) return steps[0];
  throw mistaken({
    source,
    problem: "The candles have several timeframes",
    path: "--data",
    found: all.map(({ series, stepMs }) => `${series.symbol} ${timeframeName(stepMs)}`).join(", "),
    expected: "one timeframe",
    remedy: `name the coarsest of them: ${timeframe} ${timeframeName(Math.max(...steps))}`
  });
}
function refuseUnfoldable(symbol, stepMs, periodMs, by) {
  const { source, timeframe } = askers[by];
  if (periodMs >= stepMs && periodMs % stepMs === 0) return;
  const usable = src/* timeframes */.wQ.filter((name) => (0,src/* timeframeMs */.Bg)(name) % stepMs === 0);
  const [first] = usable;
  throw mistaken({
    source,
    problem: "The candles cannot be folded to this timeframe",
    path: timeframe,
    found: timeframeName(periodMs),
    expected: `a multiple of ${timeframeName(stepMs)}, the timeframe of ${symbol} in the data${first ? `: ${usable.join(", ")}` : ""}`,
    remedy: first ? `set ${timeframe} to ${first} or longer, or give finer candles` : "give candles of one of the usual timeframes"
  });
}
function refuseSeveralMarkets({ files, reading, asker }) {
  const said = reading?.symbol ?? null;
  if (said === null) return;
  const named = files.flatMap((path) => (0,symbol_of_file/* symbolOfFile */.U)(path) ?? []);
  const symbols = [...new Set(named)];
  if (symbols.length <= 1) return;
  throw mistaken({
    source: askers[asker].source,
    problem: "The files hold several markets",
    path: "--symbol",
    found: `${said} for files that are named for ${symbols.join(", ")}`,
    expected: "files of one market",
    remedy: "leave --symbol out, so that each name counts; or rename the files if all of them are one market"
  });
}
function oneCurrency(symbols, { source }) {
  const quotes = [...new Set(symbols.map((symbol) => symbol.split("/")[1]))];
  if (quotes.length === 1) return;
  throw mistaken({
    source,
    problem: "The candles have several quote currencies",
    path: "--data",
    found: quotes.join(", "),
    expected: "one quote currency",
    remedy: "run each currency by itself"
  });
}
function mistaken(mistake) {
  return new mistakes/* ConfigError */.x([{ ...mistake, safety: false }]);
}
function recordingHash(files) {
  return (0,external_node_crypto_.createHash)("sha256").update(files.map(({ sha256 }) => sha256).join("\n")).digest("hex");
}


/***/ }),

/***/ 10341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ recordedFeed),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   mG: () => (/* binding */ marketOf)
/* harmony export */ });
/* harmony import */ var _candle_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52825);
/* harmony import */ var _feed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33521);
/* harmony import */ var _paced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64060);



function marketOf({ sha256 }) {
  return `recorded:${sha256}`;
}
function spanOf(table) {
  return { start: (0,_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, 0), end: (0,_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, table.length - 1) + table.periodMs };
}
function recordedFeed(table, instruments) {
  return {
    source: "recorded",
    end: spanOf(table).end,
    instruments,
    async history(before, count, after) {
      const rows = (0,_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .lastBefore */ .kk)(table, (0,_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFrom */ .nT)(table, before), count);
      return rows.map((row) => (0,_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, row)).filter((candle) => (0,_feed_js__WEBPACK_IMPORTED_MODULE_0__/* .isAfter */ .d)(candle, after));
    },
    // There are no books in it.
    want: () => {
    },
    events: (span, clock, signal) => (0,_paced_js__WEBPACK_IMPORTED_MODULE_2__/* .paced */ .y)(since(table, span.from), span, table.periodMs, clock, signal)
  };
}
function* since(table, from) {
  for (let row = (0,_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFrom */ .nT)(table, from); row < table.length; row += 1) yield (0,_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, row);
}


/***/ }),

/***/ 49262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ lotOf),
/* harmony export */   SK: () => (/* binding */ priceFactsOf),
/* harmony export */   X1: () => (/* binding */ tickOf)
/* harmony export */ });
/* harmony import */ var _files_recorded_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78092);

const LEAST_PLACES = -12;
const COARSEST = 0.01;
const MOST_PLACES = 18;
const NOISE = 1e-15;
const LOT_SHARE = 0.01 * 1e-4;
function priceFactsOf(rows) {
  let places = LEAST_PLACES;
  let scale = Number(`1e${places}`);
  let highest = 0;
  for (let row = 0; row < rows.length; row += _files_recorded_file_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_COLUMNS */ .Pw) {
    for (let at = row + 1; at <= row + 4; at += 1) {
      const price = rows[at];
      if (!(price > 0 && price < Infinity)) continue;
      if (price > highest) highest = price;
      while (places < MOST_PLACES && Math.abs(price * scale - Math.round(price * scale)) > price * scale * NOISE) {
        places += 1;
        scale = Number(`1e${places}`);
      }
    }
  }
  return { places, highest };
}
function tickOf({ places, highest }) {
  return powerOfTen(Math.min(-places, Math.floor(Math.log10(highest * COARSEST))));
}
function lotOf({ highest }, startingCash) {
  const lot = Math.floor(Math.log10(startingCash * LOT_SHARE / highest));
  return powerOfTen(Math.max(-MOST_PLACES, Math.min(MOST_PLACES, lot)));
}
function powerOfTen(power) {
  return power < 0 ? `0.${"0".repeat(-power - 1)}1` : `1${"0".repeat(power)}`;
}


/***/ }),

/***/ 15377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readPid),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g3: () => (/* binding */ tidyOnExit),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   yz: () => (/* binding */ removePid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27);


function writePid(path, pid) {
  (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFile */ .Gz)(path);
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
    const pid = Number((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(path).trim());
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


/***/ }),

/***/ 34295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55995);


function writeJson(path, value) {
  (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .f)(path, `${JSON.stringify(value, null, 2)}
`);
}
function readJson(path, schema) {
  try {
    return schema.parse(JSON.parse((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFile */ .zx)(path)));
  } catch {
    return null;
  }
}


/***/ })

};
