export const id = 3161;
export const ids = [3161];
export const modules = {

/***/ 10141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ fileTime),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   Rf: () => (/* binding */ awakeFor),
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   _k: () => (/* binding */ MachineClock),
/* harmony export */   od: () => (/* binding */ settlesWithin),
/* harmony export */   p1: () => (/* binding */ realNow),
/* harmony export */   rj: () => (/* binding */ steadyNow),
/* harmony export */   rm: () => (/* binding */ SessionClock),
/* harmony export */   vf: () => (/* binding */ processAgeMs),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const LONGEST_WAIT_MS = 1e4;
const MOVED_MS = 500;
const PROCESS_START_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now();
function realNow() {
  return Date.now();
}
function monotonicNow() {
  return PROCESS_START_MS + performance.now();
}
function processAgeMs() {
  return performance.now();
}
const slept = { ms: 0, readAt: Number.NaN };
function steadyNow() {
  const monotonic = monotonicNow();
  const offset = realNow() - monotonic;
  if (!(Math.abs(offset - slept.readAt) <= MOVED_MS)) {
    slept.readAt = offset;
    const sleptMs = uptimeWithSleepMs() - monotonic;
    if (Math.abs(sleptMs - slept.ms) > MOVED_MS) slept.ms = sleptMs > MOVED_MS ? sleptMs : 0;
  }
  return monotonic + slept.ms;
}
function uptimeWithSleepMs() {
  try {
    return node_os__WEBPACK_IMPORTED_MODULE_0__.uptime() * 1e3;
  } catch {
    return 0;
  }
}
async function sleep(ms, signal) {
  if (signal?.aborted) return;
  try {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, void 0, signal ? { signal } : {});
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
const LOOK_EVERY_MS = 1e3;
const ASLEEP_MS = 1e4;
async function awakeFor(ms, signal, asleepMs = ASLEEP_MS) {
  let looked = steadyNow();
  let until = looked + ms;
  while (looked < until && !signal?.aborted) {
    await sleep(Math.min(LOOK_EVERY_MS, until - looked), signal);
    const now = steadyNow();
    if (now - looked > asleepMs) until = now + ms;
    looked = now;
  }
}
async function settlesWithin(work, ms, signal) {
  const over = new AbortController();
  const settled = work.then(
    () => true,
    () => true
  );
  const late = sleep(ms, signal ? AbortSignal.any([signal, over.signal]) : over.signal).then(() => false);
  const isSettled = await Promise.race([settled, late]);
  over.abort();
  return isSettled;
}
class MachineClock {
  now() {
    return realNow();
  }
  steady() {
    return steadyNow();
  }
  /** Resolves when as much time has gone by as lies between now and then (or somewhat earlier), or when the signal aborts. */
  async until(time, signal) {
    const left = Math.ceil(time - realNow());
    if (left > 0) await sleep(Math.min(left, LONGEST_WAIT_MS), signal);
    else await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
  }
}
class SessionClock {
  #anchor;
  #reset = new AbortController();
  constructor(anchor) {
    this.#anchor = anchor;
  }
  now() {
    const { sessionTime, steadyTime, speed } = this.#anchor;
    return sessionTime + (steadyNow() - steadyTime) * speed;
  }
  /** Goes by another anchor from now on: the session's time turned out to be wrong. */
  anchor(anchor) {
    this.#anchor = anchor;
    this.#reset.abort();
    this.#reset = new AbortController();
  }
  /** Resolves at that session time, or when the signal aborts. Lets other events run even when it is late. */
  async until(sessionTime, signal) {
    let left = this.#realMsUntil(sessionTime);
    if (left <= 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    while (left > 0 && !signal?.aborted) {
      const { signal: reset } = this.#reset;
      await sleep(Math.min(left, LONGEST_WAIT_MS), signal ? AbortSignal.any([signal, reset]) : reset);
      left = this.#realMsUntil(sessionTime);
    }
  }
  #realMsUntil(sessionTime) {
    return Math.ceil((sessionTime - this.now()) / this.#anchor.speed);
  }
}
function isoTime(time) {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
function fileTime(time) {
  return isoTime(time).replace(/[-:Z]/g, "").replace("T", "-");
}


/***/ }),

/***/ 95384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ requireFile),
/* harmony export */   IB: () => (/* binding */ readOwnEnd),
/* harmony export */   Uu: () => (/* binding */ otherThanFolder),
/* harmony export */   _W: () => (/* binding */ otherThanFile),
/* harmony export */   rx: () => (/* binding */ NEEDED_THERE),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const MOST_READ_BYTES = 4 * 1024 * 1024;
const NEEDED_THERE = "a file is needed there";
function otherThanFile(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
  return found === void 0 || found.isFile() ? null : kindOf(found);
}
function otherThanFolder(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
  return found === void 0 || found.isDirectory() ? null : kindOf(found);
}
function kindOf(found) {
  if (found.isFile()) return "a file";
  if (found.isDirectory()) return "a folder";
  if (found.isFIFO()) return "a named pipe";
  if (found.isSocket()) return "a socket";
  return "a device";
}
function requireFile(path) {
  const found = otherThanFile(path);
  if (found !== null) throw notAFile(path, found);
}
function readOwnFile(path) {
  return readBytes(path, (size) => {
    if (size > MOST_READ_BYTES) throw new Error(`${path} has ${size} bytes, which is too many`);
    return 0;
  });
}
function readOwnEnd(path, most) {
  return readBytes(path, (size) => Math.max(0, size - most));
}
function readBytes(path, from) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
  try {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (!found.isFile()) throw notAFile(path, kindOf(found));
    const start = from(found.size);
    const bytes = Buffer.alloc(found.size - start);
    return bytes.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, start));
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
  }
}
function notAFile(path, found) {
  const code = found === "a folder" ? "EISDIR" : "ENXIO";
  return Object.assign(new Error(`${path} is ${found}, ${NEEDED_THERE}`), { code, path });
}


/***/ }),

/***/ 58833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49615);

class LedgerError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
  name = "LedgerError";
  constructor(message, remedy, options) {
    super(message, { ...options, remedy });
  }
}


/***/ }),

/***/ 76811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   SZ: () => (/* binding */ isLedgerLost),
/* harmony export */   W1: () => (/* binding */ ledgerLost),
/* harmony export */   ac: () => (/* binding */ sqliteCode),
/* harmony export */   sk: () => (/* binding */ storageFault),
/* harmony export */   zq: () => (/* binding */ faultRemedy)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95384);
/* harmony import */ var _ledger_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58833);


const WORDS = {
  "disk-full": { is: "the disk is full", remedy: "free some space" },
  "disk-quota": { is: "the disk quota is used up", remedy: "free some space, or raise the quota" },
  "disk-failing": {
    is: "the disk fails",
    remedy: "look at the system\u2019s log (dmesg), and check the disk, its quota and its limits"
  },
  "file-too-large": {
    is: "the file may not grow any more",
    remedy: "raise the limit of a file\u2019s size (ulimit -f)"
  },
  "read-only": { is: "the disk is read-only", remedy: "mount it to be written, or use another folder" },
  "not-a-file": {
    is: "something else lies in its place",
    remedy: "move it away"
  },
  "no-permission": {
    is: "the permission is missing",
    remedy: "mend the permissions of the file and its folder"
  },
  "cannot-open": {
    is: "a file of the ledger cannot be opened",
    remedy: "check its permissions, that its folder is there, and the limit of open files (ulimit -n)"
  },
  "too-many-files": {
    is: "this process may not open more files",
    remedy: "raise the limit of open files (ulimit -n); 256 are enough"
  },
  "no-memory": { is: "the memory is used up", remedy: "give it more memory" },
  damaged: {
    is: "the ledger is damaged",
    remedy: 'run "chimera ledger verify", then "chimera ledger repair", or restore the ledger from a copy'
  }
};
const SYSTEM_CODES = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-quota",
  EIO: "disk-failing",
  EFBIG: "file-too-large",
  EROFS: "read-only",
  EEXIST: "not-a-file",
  EISDIR: "not-a-file",
  ENOTDIR: "not-a-file",
  ENXIO: "not-a-file",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EMFILE: "too-many-files",
  ENFILE: "too-many-files",
  ENOMEM: "no-memory"
};
const SQLITE_CODES = {
  7: "no-memory",
  8: "read-only",
  10: "disk-failing",
  11: "damaged",
  13: "disk-full",
  14: "cannot-open",
  26: "damaged"
};
function sqliteCode(error) {
  if (error instanceof _ledger_error_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o) return error.cause === void 0 ? null : sqliteCode(error.cause);
  const { code, errcode } = error;
  return code === "ERR_SQLITE_ERROR" && typeof errcode === "number" ? errcode & 255 : null;
}
function storageFault(error) {
  const sqlite = sqliteCode(error);
  if (sqlite !== null) return SQLITE_CODES[sqlite] ?? null;
  const { code } = error;
  return SYSTEM_CODES[code ?? ""] ?? null;
}
const LOSSES = /* @__PURE__ */ new Set([
  ...["disk-full", "disk-failing", "read-only", "damaged"]
]);
function isLedgerLost(error) {
  return sqliteCode(error) !== null && LOSSES.has(storageFault(error));
}
function faultInWords(error) {
  const kind = storageFault(error);
  const { message } = error;
  if (message.endsWith(_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDED_THERE */ .rx) || error instanceof _ledger_error_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o) return message;
  return kind === null ? message : `${WORDS[kind].is} (${message})`;
}
function faultRemedy(error) {
  const kind = storageFault(error);
  return kind && WORDS[kind].remedy;
}
function ledgerLost(error) {
  const remedy = faultRemedy(error);
  return `the ledger cannot be written: ${faultInWords(error)}${remedy === null ? "" : `; ${remedy}`}`;
}


/***/ }),

/***/ 49615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
  exitCode;
  /** How it is mended; `null` if the message says it, or if nobody knows. */
  remedy;
  constructor(message, { exitCode = 1, remedy = null, ...options } = {}) {
    super(message, options);
    this.exitCode = exitCode;
    this.remedy = remedy;
  }
}
function findingLines({ where, found, expected, remedy }) {
  return [
    `  where:    ${where}`,
    `  found:    ${found}`,
    `  expected: ${expected}`,
    ...remedy === void 0 ? [] : [`  remedy:   ${remedy}`]
  ];
}


/***/ }),

/***/ 90211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ approximate),
/* harmony export */   HW: () => (/* binding */ ceilToStep),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   dL: () => (/* binding */ smaller),
/* harmony export */   f2: () => (/* binding */ ZERO),
/* harmony export */   gM: () => (/* binding */ floorToStep),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export Big */
const QUOTIENT_SCALE = 18;
const SAFE = Number.MAX_SAFE_INTEGER;
const FIFTEEN_DIGITS = 1e15;
const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const WIDE_TENS = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));
const ZERO_CODE = 48;
const NOTATION = /^(-?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;
class Big {
  units;
  scale;
  constructor(units, scale) {
    this.units = units === 0 ? 0 : units;
    this.scale = scale;
  }
  plus(other) {
    const scale = Math.max(this.scale, other.scale);
    const sum = floatAt(this, scale) + floatAt(other, scale);
    return isExact(sum) ? new Big(sum, scale) : fit(wideAt(this, scale) + wideAt(other, scale), scale);
  }
  minus(other) {
    const scale = Math.max(this.scale, other.scale);
    const rest = floatAt(this, scale) - floatAt(other, scale);
    return isExact(rest) ? new Big(rest, scale) : fit(wideAt(this, scale) - wideAt(other, scale), scale);
  }
  times(other) {
    const scale = this.scale + other.scale;
    const product = floatAt(this, this.scale) * floatAt(other, other.scale);
    return isExact(product) ? new Big(product, scale) : fit(wideAt(this, this.scale) * wideAt(other, other.scale), scale);
  }
  /** Towards zero, to 18 digits behind the point. */
  div(other) {
    const { units: a, scale } = this;
    const { units: b } = other;
    if (b === 0) throw new RangeError("division by zero");
    const gap = scale - other.scale;
    if (gap >= 0 && gap <= QUOTIENT_SCALE && typeof a === "number" && typeof b === "number" && a % b === 0) {
      return new Big(a / b, gap);
    }
    const shift = QUOTIENT_SCALE - gap;
    const [above, below] = shift > 0 ? [wideTen(shift), 1n] : [1n, wideTen(-shift)];
    return shorten(BigInt(a) * above / (BigInt(b) * below), QUOTIENT_SCALE);
  }
  /** The remainder of a division, with the sign of this. */
  mod(other) {
    const scale = Math.max(this.scale, other.scale);
    const rest = floatAt(this, scale) % floatAt(other, scale);
    return isExact(rest) ? new Big(rest, scale) : fit(wideAt(this, scale) % wideAt(other, scale), scale);
  }
  abs() {
    return this.units < 0 ? new Big(-this.units, this.scale) : this;
  }
  eq(other) {
    return order(this, other) === 0;
  }
  gt(other) {
    return order(this, other) > 0;
  }
  gte(other) {
    return order(this, other) >= 0;
  }
  lt(other) {
    return order(this, other) < 0;
  }
  lte(other) {
    return order(this, other) <= 0;
  }
  /** Plain notation: never an exponent, no zeros that say nothing. */
  toFixed() {
    const { units, scale } = this;
    if (scale === 0) return String(units);
    const digits = String(units < 0 ? -units : units).padStart(scale + 1, "0");
    const point = digits.length - scale;
    let end = digits.length;
    while (end > point && digits.charCodeAt(end - 1) === ZERO_CODE) end -= 1;
    const whole = units < 0 ? `-${digits.slice(0, point)}` : digits.slice(0, point);
    return end === point ? whole : `${whole}.${digits.slice(point, end)}`;
  }
}
const ZERO = new Big(0, 0);
function decimal(value) {
  return typeof value === "number" ? fromFloat(value) : fromShortText(value) ?? fromText(value);
}
function plain(value) {
  return value.toFixed();
}
function approximate(value) {
  const { units, scale } = value;
  if (typeof units === "number" && scale < TENS.length) return units / TENS[scale];
  return Number(value.toFixed());
}
function floorToStep(value, step) {
  if (step.units === 0) return value;
  const floor = value.minus(value.mod(step));
  return floor.scale > step.scale ? coarser(floor, step.scale) : floor;
}
function ceilToStep(value, step) {
  const floor = floorToStep(value, step);
  return floor.eq(value) ? floor : floor.plus(step);
}
function smaller(a, b) {
  return a.lt(b) ? a : b;
}
function isExact(units) {
  return units >= -SAFE && units <= SAFE;
}
function floatAt({ units, scale }, finer) {
  if (typeof units === "bigint") return Number.NaN;
  if (finer === scale) return units;
  const lifted = units * (TENS[finer - scale] ?? Number.NaN);
  return isExact(lifted) ? lifted : Number.NaN;
}
function wideAt({ units, scale }, finer) {
  return BigInt(units) * wideTen(finer - scale);
}
function wideTen(power) {
  return WIDE_TENS[power] ?? 10n ** BigInt(power);
}
function fit(units, scale) {
  return new Big(units >= -SAFE && units <= SAFE ? Number(units) : units, scale);
}
function shorten(units, scale) {
  let [short, places] = [units, scale];
  while (places > 0 && short % 10n === 0n) {
    short /= 10n;
    places -= 1;
  }
  return fit(short, places);
}
function coarser({ units, scale }, places) {
  const ten = TENS[scale - places];
  return typeof units === "number" && ten !== void 0 ? new Big(units / ten, places) : fit(BigInt(units) / wideTen(scale - places), places);
}
function order(a, b) {
  const scale = Math.max(a.scale, b.scale);
  const difference = floatAt(a, scale) - floatAt(b, scale);
  if (!Number.isNaN(difference)) return difference;
  const [x, y] = [wideAt(a, scale), wideAt(b, scale)];
  return x < y ? -1 : x > y ? 1 : 0;
}
function fromFloat(value) {
  if (Number.isSafeInteger(value)) return new Big(value, 0);
  for (let scale = 1; scale < TENS.length; scale += 1) {
    const units = Math.round(value * TENS[scale]);
    if (!(Math.abs(units) <= FIFTEEN_DIGITS)) break;
    if (units / TENS[scale] === value) return new Big(units, scale);
  }
  return fromText(String(value));
}
function fromShortText(text) {
  const { length } = text;
  if (length === 0 || length > 16) return null;
  let units = 0;
  let point = -1;
  for (let place = 0; place < length; place += 1) {
    const digit = text.charCodeAt(place) - ZERO_CODE;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (text[place] === "." && point < 0) point = place;
    else return null;
  }
  if (point < 0) return length > 15 ? null : new Big(units, 0);
  return length === 1 ? null : new Big(units, length - 1 - point);
}
function fromText(text) {
  const match = NOTATION.exec(text);
  if (!match) throw new Error(`"${text}" is not a number`);
  const [, sign, whole, fraction, exponent] = match;
  const digits = BigInt(`${whole}${fraction}`);
  const scale = fraction.length - Number(exponent ?? 0);
  const units = sign === "-" ? -digits : digits;
  return scale < 0 ? fit(units * wideTen(-scale), 0) : shorten(units, scale);
}


/***/ }),

/***/ 31419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
const GONE = "[redacted]";
const TOKENS = [
  // GitHub. Newer tokens of apps hold a JWT, with dots and dashes: what is left of one must not be there either.
  /(?<![A-Za-z0-9])(?:gh[oprsu]_|github_pat_)[\w.-]{16,}/g,
  // JSON web tokens.
  /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)*/g,
  // AWS, Google.
  /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g,
  /(?<![\w-])(?:AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g,
  // Slack, Discord, Telegram.
  /(?<![\w-])(?:xox[a-z]|xapp)-[\w-]{10,}/g,
  /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{10,}/g,
  /(?<=discord(?:app)?\.com\/api\/webhooks\/)\d{5,25}\/[\w-]{20,}/g,
  /(?<![\w-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/g,
  /(?<!\d)\d{8,10}:[\w-]{35}(?![\w-])/g,
  // OpenAI, Anthropic and others that begin with sk-.
  /(?<![\w-])sk-(?=[\w-]{0,40}\d)[\w-]{16,}/g,
  // Stripe, Docker, DigitalOcean, Shopify, npm, Hugging Face, Groq, GitLab, PyPI, xAI, SendGrid.
  /(?<![A-Za-z0-9])(?:[srp]k_(?:live|test)_|whsec_|dckr_pat_|do[opr]_v1_|shp(?:at|ca|pa|ss)_)(?=[\w-]{0,40}\d)[\w-]{16,}/g,
  /(?<![A-Za-z0-9])(?:npm_|hf_|gsk_)[A-Za-z0-9]{30,}/g,
  /(?<![\w-])(?:glpat-|pypi-|xai-)(?=[\w-]{0,40}\d)[\w-]{20,}/g,
  /(?<![\w-])SG\.[\w-]{16,}\.[\w-]{16,}/g,
  // A private key, as a file holds it: to its end, or to the end of the text. One match takes all that follows it.
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g
];
const NO_SENTENCE = "(?!(?:all|an?|and|any|are|can|each|every|false|for|has|is|it|may|missing|must|no|none|not|nothing|null|of|or|remove|required|set|string|that|the|there|this|to|true|undefined|use|was|what|which|with)(?![\\w]))";
const QUOTE = String.raw`(?:\\{0,8}["'])?`;
const PLACES = [
  new RegExp(
    String.raw`(authorization${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})(?:[a-z]{1,20} )?(?:[^\s"',;\\]|\\{1,8}(?=[^\s"',;\\]))+`,
    "gi"
  ),
  // The user's name and the `@` of an address stay. A password may hold an `@` of its own.
  /(:\/\/[^\s/:@"'<>]{0,100}:)[^\s/"'<>]{1,300}(@)/g,
  /(:\/\/)[\w%~-]{20,300}(@)/g,
  new RegExp(
    String.raw`((?:mnemonic|(?:seed|recovery)[ _-]?phrase)${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})(?:[a-z]{3,8}[ ,]{1,3}){11,23}[a-z]{3,8}`,
    "gi"
  ),
  new RegExp(
    String.raw`((?:passw(?:or)?d|pwd|passphrase|secret(?:[_-]?key)?)${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})${NO_SENTENCE}(?:[^\s"',;&[\\]|\\(?!["'])){3,}`,
    "gi"
  )
];
const ANNOUNCED = new RegExp(
  String.raw`((?:(?<!cache[ _-]?)key|secret|token|passw(?:or)?d|pwd|passphrase|credentials?|signature|sig|cookie|jwt|private)[\w-]{0,20}${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})([\w+/=.~%-]{16,})`,
  "gi"
);
const SCHEME = /\b((?:bearer|basic) )([\w+/=.~-]{16,})/gi;
const looksRandom = (word) => word.split(/[./_~-]+/).some(isRandomPiece);
const LEAST_PIECE = 12;
const LEAST_LETTERS_ALONE = 20;
function isRandomPiece(piece) {
  const digits = piece.replace(/\D/g, "").length;
  if (piece.length < LEAST_PIECE || /^\d{8}T\d{4,9}Z?$/.test(piece)) return false;
  if (digits === 0) return piece.length >= LEAST_LETTERS_ALONE && /[A-Z]{2}[a-z]+[A-Z]|[+%]/.test(piece);
  return digits >= 2 && digits < piece.length;
}
const isOrdinary = (word) => /^[A-Za-z][a-z.~-]*$/.test(word);
function without(secret) {
  return (text) => secret === "" ? text : text.replaceAll(secret, GONE);
}
function redacted(text) {
  const clean = TOKENS.reduce((left, token) => left.replace(token, GONE), text);
  const placed = PLACES.reduce(
    (left, place) => left.replace(
      place,
      (_, before, after) => typeof after === "string" ? before + GONE + after : before + GONE
    ),
    clean
  );
  return placed.replace(SCHEME, (whole, before, value) => isOrdinary(value) ? whole : before + GONE).replace(
    ANNOUNCED,
    (whole, before, value) => looksRandom(value) ? before + GONE : whole
  );
}


/***/ }),

/***/ 47554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ strangerWords),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   WL: () => (/* binding */ shortWords),
/* harmony export */   pL: () => (/* binding */ LONGEST_WORDS_BYTES)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31419);

const LONGEST_WORDS_BYTES = 2e3;
const LONGEST_LOOK = 16e3;
const LONGEST_LAST_WORD = 4e3;
const TERMINAL = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /(?:\u001b\[|\u009b)[0-?]{0,100}[ -/]{0,10}[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]{0,4000}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,10}[0-~]/g
);
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/;
const IS_PLAIN = /^[ -~]*$/;
function visible(text) {
  if (IS_PLAIN.test(text)) return text;
  const lines = text.replace(TERMINAL, "").split(LINE_BREAKS);
  const line = lines.length === 1 ? lines[0] : lines.map((each) => each.trim()).filter(Boolean).join(" \u23CE ");
  return line.replaceAll("	", " ").replace(INVISIBLE, "").toWellFormed();
}
function strangerWords(text, longestBytes = LONGEST_WORDS_BYTES) {
  const words = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(visible(lookedAt(text)));
  const isWhole = text.length <= LONGEST_LOOK;
  if (isWhole && lengthThatFits(words, longestBytes) === words.length) return words;
  const mark = ` \u2026 [cut: ${text.length} characters]`;
  const kept = words.slice(0, lengthThatFits(words, longestBytes - mark.length - 2));
  return kept.replace(/\[[a-z]{0,8}$/, "").trimEnd() + mark;
}
function shortWords(text, most) {
  const words = strangerWords(text);
  return words.length > most ? `${words.slice(0, most).toWellFormed()}\u2026` : words;
}
function lookedAt(text) {
  if (text.length <= LONGEST_LOOK) return text;
  let end = LONGEST_LOOK;
  const least = LONGEST_LOOK - LONGEST_LAST_WORD;
  while (end > least && !/\s/.test(text[end - 1])) end -= 1;
  return text.slice(0, end);
}
function lengthThatFits(text, bytes) {
  if (text.length * 3 <= bytes) return text.length;
  return new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, bytes))).read;
}


/***/ }),

/***/ 46802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ PROCESS_NAMES),
/* harmony export */   Jx: () => (/* binding */ HEALTH_LEVELS),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   o: () => (/* binding */ WALL_NAMES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS),
/* harmony export */   uH: () => (/* binding */ QUARANTINE_CAUSES),
/* harmony export */   yg: () => (/* binding */ KEEPERS)
/* harmony export */ });
const HEALTH_LEVELS = ["healthy", "degraded", "unhealthy", "critical"];
const OUTCOMES = ["completed", "stopped", "cancelled", "killed", "breaker", "failed"];
const EXIT_CODES = {
  completed: 0,
  stopped: 0,
  cancelled: 0,
  failed: 1,
  killed: 3,
  breaker: 4
};
const SEVERITIES = ["info", "warning", "error", "critical"];
const PROCESS_NAMES = ["controller", "bot", "server"];
const KEEPERS = ["kernel", "node", "none"];
const WALL_NAMES = ["network", "files", "writes", "signals", "processes", "environment"];
const QUARANTINE_CAUSES = ["absent", "failing", "silent"];
const REPORT_KINDS = ["hourly", "daily", "weekly", "final"];


/***/ })

};
