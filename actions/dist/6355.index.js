export const id = 6355;
export const ids = [6355];
export const modules = {

/***/ 59517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
const UNSEEN = /#(?=#(?:vso)?\[)|[\u007f-\u009f\p{Cf}\u2028\u2029\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value, indent = 0) {
  return JSON.stringify(value, null, indent).replace(
    UNSEEN,
    (sign) => sign.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")
  );
}


/***/ }),

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

/***/ 96384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Sc: () => (/* binding */ moneyFormat),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q9: () => (/* binding */ price)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83865);

const SMALL_BOOK = 100;
const NOISE = 1e-10;
function moneyFormat(equity) {
  const places = equity >= SMALL_BOOK ? 2 : 8;
  const format = (signDisplay) => new Intl.NumberFormat("en-US", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay
  });
  const tiny = (signDisplay) => new Intl.NumberFormat("en-US", { maximumSignificantDigits: 2, signDisplay });
  const formats = { negative: format("negative"), exceptZero: format("exceptZero") };
  const tinies = { negative: tiny("negative"), exceptZero: tiny("exceptZero") };
  const least = 10 ** -places / 2;
  return (amount, sign = "negative") => {
    const size = Math.abs(Number(amount));
    const isTiny = size < least && size > equity * NOISE;
    return (isTiny ? tinies : formats)[sign].format(Number(amount));
  };
}
function price(value) {
  const [whole = "", fraction] = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .priceText */ .B)(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
function percent(fraction, sign = "negative") {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: sign };
  return `${new Intl.NumberFormat("en-US", options).format(fraction * 100)} %`;
}
function ratio(value) {
  return value.toFixed(2);
}
function duration(ms) {
  const units = [
    ["d", 864e5],
    ["h", 36e5],
    ["min", 6e4],
    ["s", 1e3]
  ];
  let left = Math.round(ms / 1e3) * 1e3;
  const parts = units.flatMap(([name, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return parts.slice(0, 2).join(" ") || "0 s";
}
function counted(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 20607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ MAIN_BOOK),
/* harmony export */   SY: () => (/* binding */ bookOfLedger),
/* harmony export */   gA: () => (/* binding */ BOOK_NAME),
/* harmony export */   nv: () => (/* binding */ bookOfFolder),
/* harmony export */   xG: () => (/* binding */ ofBook)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const MAIN_BOOK = "main";
const BOOK_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
function ofBook({ book = MAIN_BOOK }) {
  return book === MAIN_BOOK ? "" : ` of book ${book}`;
}
function bookOfLedger({ name = MAIN_BOOK }) {
  return BOOK_NAME.test(name) ? name : "unknown";
}
const LONGEST_SLUG = 29;
const HASH_DIGITS = 10;
const ENDS_LIKE_A_HASH = new RegExp(`-[0-9a-f]{${HASH_DIGITS}}$`);
function bookOfFolder(path) {
  if (path === "" || path === ".") return MAIN_BOOK;
  if (BOOK_NAME.test(path) && path !== MAIN_BOOK && !ENDS_LIKE_A_HASH.test(path)) return path;
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(path).digest("hex").slice(0, HASH_DIGITS);
  const slug = path.slice(0, 1e3).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST_SLUG).replace(/^-|-$/g, "");
  return slug === "" ? `folder-${hash}` : `${slug}-${hash}`;
}


/***/ }),

/***/ 23278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   bn: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   rD: () => (/* binding */ COMMAND_LINE)
/* harmony export */ });
const COMMAND_LINE = { source: "command line", undo: "leave it out", names: {}, prefix: "--" };
const ACTION_INPUTS = {
  source: "action inputs",
  undo: "leave the input empty",
  names: { risk: "risk-level" },
  prefix: ""
};
function nameAt(door, flag) {
  return door.names[flag] ?? door.prefix + flag;
}


/***/ }),

/***/ 27941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59517);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31419);


const longest = 80;
const deepest = 3;
const widest = 10;
const secretName = /(?<!mon|don|tur|hot)key(?!board|frame|note|stone|word)|secret|token|passw|pwd|passphrase|credential|private|mnemonic|jwt|auth(?!ors?(?![a-z]))/i;
const looksSecret = (name) => secretName.test(name);
const quote = (text) => (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(text);
const clip = (text) => text.length > longest ? `${text.slice(0, longest)}\u2026` : text;
const longestLook = 4e3;
function withoutSecrets(text) {
  const scheme = text.indexOf("://");
  const at = text.lastIndexOf("@");
  const open = scheme >= 0 && at > scheme ? `${text.slice(0, scheme)}://[redacted]${text.slice(at)}` : text;
  return (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .p)(open.slice(0, longestLook)).slice(0, longest);
}
function render(value, depth) {
  if (typeof value === "string") return quote(withoutSecrets(value));
  if (typeof value !== "object" || value === null) return String(value);
  if (depth === deepest) return Array.isArray(value) ? "[\u2026]" : "{\u2026}";
  const more = (count) => count > widest ? ", \u2026" : "";
  if (Array.isArray(value)) {
    const items = value.slice(0, widest).map((item) => render(item, depth + 1));
    return `[${items.join(", ")}${more(value.length)}]`;
  }
  const entries = Object.entries(value);
  const members = entries.slice(0, widest).map(
    ([key, one]) => `${quote(withoutSecrets(key))}: ${looksSecret(key) ? "(hidden)" : render(one, depth + 1)}`
  );
  return `{${members.join(", ")}${more(entries.length)}}`;
}
function excerpt(value, name = "") {
  if (looksSecret(name)) return "(hidden)";
  return value === void 0 ? "nothing" : clip(render(value, 0));
}
function pathText(path) {
  return path.map((key) => /^[\w$-]{1,60}$/.test(key) ? key : clip(quote(withoutSecrets(key)))).join(".").replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}


/***/ }),

/***/ 95079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
function nameOf({ servers }, id) {
  return servers[id] === void 0 ? id : `${id}@localhost`;
}


/***/ }),

/***/ 1547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49615);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31419);


const shown = 50;
function paragraph(mistake) {
  const { problem, path, source } = mistake;
  return [problem, ...(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)({ ...mistake, where: `${path} (${source})` })].join("\n");
}
function report(mistakes) {
  const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
  const more = mistakes.length > shown ? [`\u2026 and ${mistakes.length - shown} more`] : [];
  const ordered = mistakes.toSorted((a, b) => Number(b.safety) - Number(a.safety));
  const isCommand = mistakes.every(({ source }) => source === "command line");
  return [
    `The ${isCommand ? "command" : "configuration"} has ${count}:`,
    ...ordered.slice(0, shown).map(paragraph),
    ...more
  ].join("\n\n");
}
class ConfigError extends _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
  name = "ConfigError";
  mistakes;
  /** Its exit code is 3 as soon as one of the mistakes loosens safety, otherwise 2. */
  constructor(mistakes) {
    super((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .p)(report(mistakes)), { exitCode: mistakes.some(({ safety }) => safety) ? 3 : 2 });
    this.mistakes = mistakes;
  }
  /** All mistakes for a terminal or a log; no stack. */
  format() {
    return this.message;
  }
}


/***/ }),

/***/ 76680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ writerLockOf),
/* harmony export */   Tk: () => (/* binding */ pathsOfLedger),
/* harmony export */   qx: () => (/* binding */ ledgerPathOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export booksIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _book_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20607);




const BOOKS = "books";
function pathsOf(workdir, book = _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC) {
  const shared = stateOf(workdir);
  const state = book === _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC ? shared : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, BOOKS, book);
  const home = book === _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC ? workdir : state;
  return {
    workdir,
    config: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "runtime-config.json"),
    killSwitch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "RUNTIME_DISABLED"),
    state,
    lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "session.lock"),
    /** What exchanges listed when they were last asked, a file each. */
    listings: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "listings"),
    /** When exchanges were last asked, by any process of the work directory. */
    requestPace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "request-pace.json"),
    commands: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "commands"),
    stopRequest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "stop-request.json"),
    signOfLife: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "watcher"),
    result: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "session-result.json"),
    runtimeLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.log"),
    serverLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "unified-server.log"),
    botLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-bot.log"),
    pid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid"),
    startingPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "starting.pid"),
    serverPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid.server"),
    botPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid.bot"),
    metrics: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "runtime-metrics.json"),
    reports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "runtime-reports")
  };
}
function stateOf(workdir) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "state");
}
function ledgerPathOf(workdir, mode, book = _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathsOf(workdir, book).state, mode, "ledger.db");
}
function pathsOfLedger(ledgerPath) {
  const state = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath));
  const books = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(state);
  const isMain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(books) !== BOOKS;
  const shared = isMain ? state : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(books);
  return pathsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "..", ".."), isMain ? _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(state));
}
function booksIn(workdir) {
  const folder = join(stateOf(workdir), BOOKS);
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => BOOK_NAME.test(name)) : [];
  return [MAIN_BOOK, ...others.toSorted()].filter(
    (book) => MODES.some((mode) => existsSync(ledgerPathOf(workdir, mode, book)))
  );
}
function writerLockOf(ledgerPath) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), "writer.lock");
}


/***/ }),

/***/ 44633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mistake)
/* harmony export */ });
function mistake(problem, path, found, expected, more) {
  return { source: "this session", problem, path, found: String(found), expected, safety: false, ...more };
}


/***/ }),

/***/ 58643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ LARGEST_SEED),
/* harmony export */   DW: () => (/* binding */ readSessionNumbers),
/* harmony export */   vS: () => (/* binding */ LARGEST_SPEED)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23278);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27941);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1547);



const LARGEST_SEED = 2 ** 32 - 1;
const LARGEST_SPEED = 1e6;
const RULES = {
  speed: {
    accepts: (value) => value > 0 && value <= LARGEST_SPEED,
    expected: `a number above 0 and at most ${LARGEST_SPEED}`,
    example: "720 (six hours in half a minute)"
  },
  seed: {
    accepts: (value) => Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED,
    expected: `a whole number from 0 to ${LARGEST_SEED}`,
    example: "7"
  }
};
function readSessionNumbers(texts, door) {
  const mistakes = [];
  const read = (flag) => {
    const text = texts[flag];
    if (text === void 0) return null;
    const rule = RULES[flag];
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (rule.accepts(value)) return value;
    const path = (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAt */ .Dc)(door, flag);
    mistakes.push({
      source: door.source,
      path,
      problem: `${path} is not usable`,
      found: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(text),
      expected: rule.expected,
      remedy: `give ${path} ${rule.example}`,
      safety: false
    });
    return null;
  };
  const numbers = { speed: read("speed") ?? 1, seed: read("seed") };
  if (mistakes.length > 0) throw new _mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(mistakes);
  return numbers;
}


/***/ }),

/***/ 91288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* unused harmony export unreadableFile */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const largestBytes = 1024 * 1024;
const fault = (found, expected, remedy) => ({
  problem: "File cannot be used",
  found,
  expected,
  remedy
});
const unreadable = {
  EACCES: ["a file that may not be read", "Give this user the right to read it (chmod u+r)."],
  EPERM: ["a file that may not be read", "Give this user the right to read it (chmod u+r)."],
  ELOOP: ["links that lead in a circle", "Replace the link by a file."],
  ENAMETOOLONG: ["a path that is too long", "Choose a shorter path."]
};
function unreadableFile(code) {
  const known = Object.hasOwn(unreadable, code) ? unreadable[code] : void 0;
  const [found, remedy] = known ?? [`an error of the system: ${code}`, "Look at the file and its folder."];
  return fault(found, "a readable file", remedy);
}
function readTextFile(path, mostBytes = largestBytes) {
  try {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (status === void 0) return null;
    if (!status.isFile()) {
      const kind = status.isDirectory() ? "a folder" : "a device, pipe or socket";
      return fault(kind, "a file", "Replace it by a file, or name another file.");
    }
    if (status.size > mostBytes) {
      return fault(
        `${status.size} bytes`,
        `at most ${mostBytes} bytes`,
        "Check that this is the right file."
      );
    }
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return fault("bytes that are not UTF-8", "UTF-8 text", "Save the file as UTF-8.");
    return new TextDecoder().decode(bytes);
  } catch (error) {
    return unreadableFile(String(error.code ?? error));
  }
}


/***/ }),

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ mix),
/* harmony export */   o8: () => (/* binding */ Random),
/* harmony export */   tQ: () => (/* binding */ textKey)
/* harmony export */ });
const { floor, imul } = Math;
function textKey(text) {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 16777619);
  }
  return hash >>> 0;
}
function mix(bits) {
  let mixed = bits | 0;
  mixed = imul(mixed ^ mixed >>> 16, 2246822507);
  mixed = imul(mixed ^ mixed >>> 13, 3266489909);
  return (mixed ^ mixed >>> 16) >>> 0;
}
class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;
  /** A generator of its own for each seed (any safe integer) and purpose, e.g. `(7, 'BTC/USD path')`. */
  constructor(seed, purpose) {
    const high = floor(seed / 2 ** 32);
    this.rekey(mix(mix(seed) + high) ^ textKey(purpose), 0);
  }
  /** A generator in exactly this state of four 32-bit words, not all zero. */
  static fromState(a, b, c, d) {
    const random = new Random(0, "");
    random.#set(a, b, c, d);
    return random;
  }
  /** Starts anew at place `index` of the family `key`: numbers for any candle without those of the ones before. */
  rekey(key, index) {
    const base = mix(key) + imul(index, 2654435769);
    this.#set(mix(base), mix(base + 1831565813), mix(base + 3663131626), mix(key + index) | 1);
  }
  /** The next 32 bits, as an unsigned integer. */
  bits() {
    const scrambled = imul(this.#b, 5);
    const result = imul(scrambled << 7 | scrambled >>> 25, 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = this.#d << 11 | this.#d >>> 21;
    return result >>> 0;
  }
  /** Uniform in [0, 1), in steps of 2⁻³². */
  uniform() {
    return this.bits() / 4294967296;
  }
  /** Uniform in [least, most). */
  between(least, most) {
    return least + (most - least) * this.uniform();
  }
  /**
   * Nearly standard normal, in (−6, 6): the sum of twelve uniforms less six (the Irwin–Hall distribution; mean
   * 0, variance 1, excess kurtosis −0.1). It needs no logarithm, whose last bit differs between machines.
   */
  normal() {
    let sum = -6;
    for (let term = 0; term < 12; term += 1) sum += this.uniform();
    return sum;
  }
  #set(a, b, c, d) {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    this.#d = d | 0;
  }
}


/***/ }),

/***/ 42022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Factor)
/* harmony export */ });
const { floor, max, min, sqrt } = Math;
const SHAPES = {
  up: { drift: [0.06, 0.18], volatility: 0.95, reversion: 0, minutes: [60, 300], next: [0.05, 0.25, 0.9] },
  down: { drift: [-0.18, -0.06], volatility: 1.05, reversion: 0, minutes: [60, 300], next: [0.2, 0.25, 0.9] },
  range: { drift: [0, 0], volatility: 0.9, reversion: 8e-3, minutes: [90, 420], next: [0.42, 0.84, 0.92] },
  shock: { drift: [-0.4, 0.4], volatility: 2.4, reversion: 0, minutes: [5, 25], next: [0.2, 0.4, 1] }
};
const GARCH = { constant: 0.02, shock: 0.08, memory: 0.9, least: 0.2, most: 12 };
const JUMP = { chance: 1 / 1440, least: 3, most: 9 };
class Factor {
  regime = "range";
  /** Deviation of the return just drawn, as a fraction of the price. */
  deviation = 0;
  #random;
  #usual;
  #minutes;
  #jumpChance;
  #left = 0;
  #drift = 0;
  #displacement = 0;
  #variance = 1;
  /** `minuteDeviation` is the usual deviation of a one-minute return; `minutes` is the length of a candle. */
  constructor(random, minuteDeviation, minutes) {
    this.#random = random;
    this.#minutes = minutes;
    this.#usual = minuteDeviation * sqrt(minutes);
    this.#jumpChance = min(0.5, JUMP.chance * minutes);
  }
  /** The return of the next candle, as a fraction of the price. */
  advance() {
    if (this.#left === 0) this.#enter(this.#next());
    this.#left -= 1;
    const shape = SHAPES[this.regime];
    const normal = this.#random.normal();
    this.deviation = this.#usual * shape.volatility * sqrt(this.#variance);
    let change = this.#drift + this.deviation * normal;
    change -= this.#displacement * min(0.5, shape.reversion * this.#minutes);
    change += this.#jump();
    this.#displacement += change;
    const persisted = GARCH.constant + this.#variance * (GARCH.memory + GARCH.shock * normal * normal);
    this.#variance = min(GARCH.most, max(GARCH.least, persisted));
    return change;
  }
  #next() {
    const [up, down, range] = SHAPES[this.regime].next;
    const draw = this.#random.uniform();
    if (draw < up) return "up";
    if (draw < down) return "down";
    return draw < range ? "range" : "shock";
  }
  #enter(regime) {
    const { drift, minutes } = SHAPES[regime];
    const lasting = this.#random.between(minutes[0], minutes[1]);
    this.regime = regime;
    this.#left = max(1, floor(lasting / this.#minutes));
    const perMinute = this.#usual / sqrt(this.#minutes);
    this.#drift = this.#random.between(drift[0], drift[1]) * perMinute * min(this.#minutes, lasting);
    this.#displacement = 0;
  }
  #jump() {
    const draw = this.#random.uniform();
    if (draw >= this.#jumpChance) return 0;
    const size = this.#usual * this.#random.between(JUMP.least, JUMP.most);
    return draw * 2 < this.#jumpChance ? size : -size;
  }
}


/***/ }),

/***/ 59339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ SIMULATION_ORIGIN),
/* harmony export */   Pj: () => (/* binding */ simulatedMarket),
/* harmony export */   zb: () => (/* binding */ simulatedInstruments)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6278);
/* harmony import */ var _regime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42022);
/* harmony import */ var _symbol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96853);
/* harmony import */ var _symbol_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81889);




const SIMULATION_ORIGIN = 17645472e5;
function simulatedMarket(options) {
  const { from, periodMs } = options;
  const first = (from - SIMULATION_ORIGIN) / periodMs;
  if (!(Number.isSafeInteger(first) && first >= 0 && from % periodMs === 0)) {
    throw new RangeError(`the simulated market begins at ${SIMULATION_ORIGIN}; it has no candle at ${from}`);
  }
  return candles(options, first);
}
function* candles(options, first) {
  const { seed, symbols, periodMs } = options;
  const market = new _regime_js__WEBPACK_IMPORTED_MODULE_0__/* .Factor */ .s(new _random_js__WEBPACK_IMPORTED_MODULE_1__/* .Random */ .o8(seed, `market ${periodMs}`), _symbol_path_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKET_DEVIATION */ .NK, periodMs / 6e4);
  const paths = symbols.map((symbol) => new _symbol_path_js__WEBPACK_IMPORTED_MODULE_2__/* .SymbolPath */ .gC(seed, symbol, periodMs));
  for (let index = 0; ; index += 1) {
    const change = market.advance();
    for (const path of paths) path.advance(change, market.deviation);
    if (index < first) continue;
    const start = SIMULATION_ORIGIN + index * periodMs;
    for (const path of paths) if (!path.missing) yield path.candle(start, index);
  }
}
function simulatedInstruments(symbols) {
  return symbols.map((symbol) => {
    const { base, quote, kind } = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolParts */ .pE)(symbol);
    return {
      symbol,
      base,
      quote,
      tickSize: "0.01",
      lotSize: "0.00001",
      minQuantity: "0.00001",
      minNotional: "10",
      makerFeeRate: "0.002",
      takerFeeRate: "0.0025",
      priceCollar: null,
      ...kind ? { kind } : {}
    };
  });
}


/***/ }),

/***/ 81889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ spreadFraction),
/* harmony export */   NK: () => (/* binding */ MARKET_DEVIATION),
/* harmony export */   Pd: () => (/* binding */ toTick),
/* harmony export */   gC: () => (/* binding */ SymbolPath)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6278);
/* harmony import */ var _regime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42022);
/* harmony import */ var _symbol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96853);



const { abs, floor, max, min, round, sqrt } = Math;
const MINUTE_MS = 6e4;
const DAY_MS = 864e5;
const LARGEST_RETURN = 0.05;
const PULL = { above: 2.5, below: 0.4, perMinute: 3e-5, floor: 0.1 };
const GAP_CHANCE = 1 / 4e3;
const QUIET_CHANCE = 1 / 1200;
const KNOWN = /* @__PURE__ */ new Map([
  ["BTC", { price: 88e3, beta: 1, ownDeviation: 35e-5, turnover: 9e5 }],
  ["ETH", { price: 3e3, beta: 1.15, ownDeviation: 5e-4, turnover: 45e4 }],
  ["SOL", { price: 130, beta: 1.4, ownDeviation: 65e-5, turnover: 2e5 }]
]);
const DAILY_PATTERN = [0.85, 0.75, 0.65, 0.9, 1.45, 1.35, 1.05, 0.85];
const MARKET_DEVIATION = 6e-4;
class SymbolPath {
  symbol;
  /** Whether the candle just passed is missing from the data. */
  missing = false;
  #character;
  #own;
  #events;
  #details;
  #detailsKey;
  #minutes;
  #price;
  #previousPrice;
  #deviation = 0;
  #quiet = false;
  #gapLeft = 0;
  constructor(seed, symbol, periodMs) {
    this.symbol = symbol;
    this.#minutes = periodMs / MINUTE_MS;
    const spot = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_0__/* .spotSymbol */ .Pl)(symbol);
    this.#character = KNOWN.get((0,_symbol_js__WEBPACK_IMPORTED_MODULE_0__/* .symbolParts */ .pE)(spot).base) ?? derived(spot);
    this.#own = new _regime_js__WEBPACK_IMPORTED_MODULE_1__/* .Factor */ .s(
      new _random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o8(seed, `${spot} own ${periodMs}`),
      this.#character.ownDeviation,
      this.#minutes
    );
    this.#events = new _random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o8(seed, `${spot} events ${periodMs}`);
    this.#details = new _random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o8(seed, `${spot} details ${periodMs}`);
    this.#detailsKey = this.#details.bits();
    this.#price = this.#character.price;
    this.#previousPrice = this.#price;
  }
  /** Goes one candle on, given the market's return and its deviation. Allocates nothing. */
  advance(marketReturn, marketDeviation) {
    const { beta, price: first } = this.#character;
    const own = this.#own.advance();
    const shared = beta * marketDeviation;
    this.#deviation = sqrt(shared * shared + this.#own.deviation * this.#own.deviation);
    this.#previousPrice = this.#price;
    this.#drawEvents();
    if (this.#quiet) return;
    let change = beta * marketReturn + own;
    if (this.#price > first * PULL.above) change -= PULL.perMinute * this.#minutes;
    else if (this.#price < first * PULL.below) change += PULL.perMinute * this.#minutes;
    change = min(LARGEST_RETURN, max(-LARGEST_RETURN, change));
    this.#price = max(this.#price * (1 + change), first * PULL.floor);
  }
  /** The candle just passed; `index` counts from the origin. What it draws depends on nothing before it. */
  candle(start, index) {
    if (this.#quiet) {
      const price = toTick(this.#price);
      return { symbol: this.symbol, start, open: price, high: price, low: price, close: price, volume: 0 };
    }
    const details = this.#details;
    details.rekey(this.#detailsKey, index);
    const wick = this.#price * this.#deviation;
    const bounce = this.#previousPrice * spreadFraction(this.#deviation) * (details.uniform() - 0.5);
    const open = toTick(this.#previousPrice + bounce);
    const close = toTick(this.#price);
    const high = max(open, close, toTick(max(open, close) + wick * extremity(details)));
    const low = min(open, close, toTick(min(open, close) - wick * extremity(details)));
    return { symbol: this.symbol, start, open, high, low, close, volume: this.#volume(start, details) };
  }
  #drawEvents() {
    const draw = this.#events.uniform();
    this.#quiet = draw > 1 - QUIET_CHANCE;
    if (this.#gapLeft === 0 && draw < GAP_CHANCE) this.#gapLeft = 1 + floor(this.#events.uniform() * 3);
    this.missing = this.#gapLeft > 0;
    if (this.missing) this.#gapLeft -= 1;
  }
  #volume(start, details) {
    const { turnover, beta, ownDeviation } = this.#character;
    const shared = beta * MARKET_DEVIATION;
    const usual = sqrt((shared * shared + ownDeviation * ownDeviation) * this.#minutes);
    const moved = abs(this.#price / this.#previousPrice - 1) / usual;
    const activity = 0.25 + 0.35 * (this.#deviation / usual) + 0.4 * moved;
    const chance = 0.2 + 3.2 * details.uniform() * details.uniform();
    const notional = turnover * this.#minutes * dailyPattern(start) * activity * chance;
    return max(1, round(notional / this.#price * 1e5)) / 1e5;
  }
}
function spreadFraction(deviation) {
  return 1e-4 + 0.2 * min(deviation, 5e-3);
}
function toTick(price) {
  return round(price * 100) / 100;
}
function extremity(details) {
  const draw = details.uniform();
  return 0.8 * draw * draw + (draw > 0.97 ? 1.5 * details.uniform() : 0);
}
function dailyPattern(start) {
  const place = start % DAY_MS / DAY_MS * DAILY_PATTERN.length;
  const knot = floor(place);
  const from = DAILY_PATTERN[knot];
  const to = DAILY_PATTERN[(knot + 1) % DAILY_PATTERN.length];
  return from + (to - from) * (place - knot);
}
function derived(symbol) {
  const random = new _random_js__WEBPACK_IMPORTED_MODULE_2__/* .Random */ .o8((0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .mix */ .jh)((0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .textKey */ .tQ)(symbol)), "character");
  return {
    price: toTick(random.between(20, 900)),
    beta: random.between(0.7, 1.5),
    ownDeviation: random.between(4e-4, 7e-4),
    turnover: random.between(6e4, 25e4)
  };
}


/***/ }),

/***/ 96853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ SYMBOL),
/* harmony export */   Pl: () => (/* binding */ spotSymbol),
/* harmony export */   pE: () => (/* binding */ symbolParts),
/* harmony export */   tx: () => (/* binding */ symbolInFileName)
/* harmony export */ });
const CURRENCY = "[A-Z0-9]{1,20}";
const SYMBOL = new RegExp(`^${CURRENCY}/(${CURRENCY})(?::\\1)?$`);
function symbolParts(symbol) {
  const [pair = "", settle] = symbol.split(":");
  const [base = pair, quote = ""] = pair.split("/");
  return { base, quote, ...settle === void 0 ? {} : { kind: "perpetual" } };
}
function spotSymbol(symbol) {
  return symbol.split(":")[0];
}
function symbolInFileName(symbol) {
  return symbol.replace(/[/:]/g, "_");
}


/***/ }),

/***/ 83568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49615);

const ABOUT = {
  "no-market": { exitCode: 2, remedy: "chimera markets lists what there is" },
  "region-refused": { remedy: "another exchange, with --platform" },
  wall: { exitCode: 3 }
};
class ExchangeError extends _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
  name = "ExchangeError";
  failure;
  /** What the exchange asked to wait; `null` where it did not say. */
  retryAfterMs;
  constructor(failure, message, retryAfterMs = null) {
    super(message, ABOUT[failure]);
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
  }
}


/***/ }),

/***/ 83324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ CandleBuilder)
});

// EXTERNAL MODULE: ./.build/packages/base/src/number-format.js
var number_format = __webpack_require__(96384);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/data-error.js
var data_error = __webpack_require__(77832);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/recorded-file.js
var recorded_file = __webpack_require__(73162);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/growing-rows.js

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

// EXTERNAL MODULE: ./.build/packages/market-data/src/files/numbers.js
var files_numbers = __webpack_require__(18253);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/titles.js
var files_titles = __webpack_require__(79256);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/source-of-file.js


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

// EXTERNAL MODULE: ./.build/packages/market-data/src/files/symbol-of-file.js
var symbol_of_file = __webpack_require__(73624);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/table-plan.js
var table_plan = __webpack_require__(73223);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/taken-for.js
var taken_for = __webpack_require__(53778);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/epoch.js
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

// EXTERNAL MODULE: ./.build/packages/market-data/src/files/written-time.js
var written_time = __webpack_require__(18920);
// EXTERNAL MODULE: ./node_modules/@date-fns/tz/index.js + 7 modules
var tz = __webpack_require__(89495);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/zone.js

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

;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/time-reading.js






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
      `--zone: there is no zone "${(0,stranger_words/* shortWords */.WL)(options.zone, 40)}"`,
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

;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/candle-builder.js












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
    const text = (0,stranger_words/* shortWords */.WL)(String(cell), 24).replace(/[^\p{L}\p{N} _.,:+…-]/gu, "?").trim();
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

/***/ 77832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ DataError),
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49615);

class DataError extends _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
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

/***/ 12899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ lengthOfFile),
/* harmony export */   NR: () => (/* binding */ bytesOfFile),
/* harmony export */   QY: () => (/* binding */ hashOfFile),
/* harmony export */   gd: () => (/* binding */ collected)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77832);



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

/***/ 16444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ refuseTooLarge),
/* harmony export */   SC: () => (/* binding */ mostCandles),
/* harmony export */   go: () => (/* binding */ freeBytes)
/* harmony export */ });
/* unused harmony export threadMemoryMb */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77832);



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

/***/ 18253:
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

/***/ 57788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ SAMPLE_ROWS)
/* harmony export */ });
const SAMPLE_ROWS = 1e3;


/***/ }),

/***/ 73162:
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

/***/ 73624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ symbolOfFile),
/* harmony export */   b: () => (/* binding */ splitSymbol)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96853);


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
    const pair = pairOf(word, next);
    const symbol = pair === null ? splitSymbol(word) : ofKind(pair, words[at + 2]);
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
function ofKind(pair, settle) {
  return settle !== void 0 && pair.endsWith(`/${settle.toUpperCase()}`) ? `${pair}:${(0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .symbolParts */ .pE)(pair).quote}` : pair;
}
function splitSymbol(text) {
  const name = text.trim().toUpperCase();
  const [, base, quote, settle] = /^([A-Z0-9]{2,15})[/_-]([A-Z0-9]{2,15})(?::([A-Z0-9]+))?$/.exec(name) ?? [];
  if (base !== void 0) return ofKind(written(base, quote), settle);
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

/***/ 73223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ columnPlaces)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47554);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77832);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79256);
/* harmony import */ var _written_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18920);




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
    const places = (0,_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .placesByTitle */ .Yc)(titles, base);
    const missing = (0,_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .missingRoles */ .eI)(places);
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
        `--columns: "${(0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .shortWords */ .WL)(name, 40)}" is no column`,
        `name ${Object.keys(SAYABLE).join(", ")}`
      );
    }
    if (role !== null) places[role] = place;
  }
  const missing = (0,_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .missingRoles */ .eI)(places).filter((role) => role !== "volume");
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
  const [open, high, low, close] = _titles_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICES */ .ze.map((role) => Number(String(row[places[role]]).replace(",", ".")));
  return high >= Math.max(open, close) && low <= Math.min(open, close);
}


/***/ }),

/***/ 53778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ columnsTaken),
/* harmony export */   d: () => (/* binding */ takenText)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96384);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47554);


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
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(candles, "candle"),
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

/***/ 79256:
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

/***/ 18920:
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

/***/ 53367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ BackOff)
/* harmony export */ });
const FIRST_MS = 1e3;
const LONGEST_MS = 6e4;
class BackOff {
  #random;
  #failures = 0;
  /** `random` gives numbers from 0 to 1. */
  constructor(random) {
    this.#random = random;
  }
  get failures() {
    return this.#failures;
  }
  /** Milliseconds to wait; what the exchange itself asked for is the least. */
  failed(retryAfterMs = null) {
    const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures);
    this.#failures += 1;
    const jittered = longest * (0.5 + this.#random() / 2);
    return Math.max(jittered, retryAfterMs ?? 0);
  }
  succeeded() {
    this.#failures = 0;
  }
}


/***/ }),

/***/ 87268:
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

/***/ 82070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Episodes)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

const ALARM_MS = 6e4;
class Episodes {
  #report;
  #open = /* @__PURE__ */ new Map();
  constructor(report) {
    this.#report = report;
  }
  /** Trouble of this kind showed, with one of several things that may have it at the same time. */
  trouble(kind, message, now, member = "") {
    const episode = this.#open.get(kind) ?? { began: now, times: 0, isAlarmed: false, members: /* @__PURE__ */ new Set() };
    episode.times += 1;
    episode.members.add(member);
    if (episode.times === 1) {
      this.#open.set(kind, episode);
      this.#report("warning", kind, message);
    } else if (!episode.isAlarmed && now - episode.began >= ALARM_MS) {
      episode.isAlarmed = true;
      const lasted = Math.round((now - episode.began) / 1e3);
      this.#report("error", kind, `${message} (for ${lasted} s, since ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(episode.began)})`);
    }
  }
  /** That one works again; the trouble is over with the last of them. */
  over(kind, now, member = "") {
    const episode = this.#open.get(kind);
    if (!episode) return;
    episode.members.delete(member);
    if (episode.members.size > 0) return;
    this.#open.delete(kind);
    const lasted = Math.round((now - episode.began) / 1e3);
    const times = episode.times === 1 ? "once" : `${episode.times} times`;
    this.#report(
      "info",
      kind,
      `over: it began at ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(episode.began)}, lasted ${lasted} s and showed ${times}`
    );
  }
  /** That one is told of elsewhere from now on. */
  forget(member) {
    for (const [kind, { members }] of [...this.#open]) {
      if (members.delete(member) && members.size === 0) this.#open.delete(kind);
    }
  }
  /** All of them whose kind begins so. */
  allOver(prefix, now) {
    for (const [kind, { members }] of [...this.#open]) {
      if (kind.startsWith(prefix)) for (const member of [...members]) this.over(kind, now, member);
    }
  }
}


/***/ }),

/***/ 15742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ExchangeClock)
/* harmony export */ });
const DRIFT = 5e-4;
const STEP_MS = 1e3;
class ExchangeClock {
  #machine;
  #offset;
  #bounds = null;
  /** A reading that contradicts the others: another like it, and it is they who are wrong. */
  #doubt = null;
  /** The machine's clock less the steady one, to see that it was set. */
  #setTo;
  #steps = 0;
  #hasHeard = false;
  /** `skewMs`: how far the machine's clock is ahead, as far as that is known beforehand. */
  constructor(machine, skewMs = 0) {
    this.#machine = machine;
    this.#setTo = machine.now() - this.steady();
    this.#offset = this.#setTo - skewMs;
  }
  now() {
    return this.steady() + this.#offset;
  }
  steady() {
    return this.#machine.steady?.() ?? this.#machine.now();
  }
  async until(time, signal) {
    do
      await this.#machine.until(this.#machine.now() + Math.ceil(time - this.now()), signal);
    while (!signal?.aborted && this.now() < time);
  }
  /**
   * Between which times the exchange's clock stood when the steady one showed `from`, and stands now; `null` if it has
   * not said. Nothing is taken for over before `earliest`.
   */
  boundsSince(from) {
    const bounds = this.#bounds && widened(this.#bounds, this.steady());
    if (!bounds) return null;
    const { low, high } = this.#doubt ?? bounds;
    return {
      earliest: from + Math.min(bounds.low, low),
      latest: this.steady() + Math.max(bounds.high, high)
    };
  }
  /** When it was on the exchange at the latest that the steady clock showed this; `null` if it has not said. */
  latestAt(steady) {
    const latest = this.boundsSince(steady)?.latest;
    return latest === void 0 ? null : latest - (this.steady() - steady);
  }
  /** Whether a candle or trade can be of that time, as far as is known; where nothing is known, it can. */
  canBe(time) {
    return time <= (this.boundsSince(this.steady())?.latest ?? Number.POSITIVE_INFINITY);
  }
  /** How the machine's clock stands; `null` where the exchange has said nothing of its time. */
  get reading() {
    const bounds = this.#bounds && widened(this.#bounds, this.steady());
    if (!bounds) return null;
    const skewMs = Math.round(this.#machine.now() - this.now());
    return { skewMs, uncertaintyMs: Math.ceil((bounds.high - bounds.low) / 2), source: bounds.source };
  }
  /** How far the machine's clock is ahead, as far as that is known at present; `null` before the exchange said anything. */
  get skewMs() {
    return this.#hasHeard ? Math.round(this.#machine.now() - this.now()) : null;
  }
  /** Its time less the steady clock's; `null` before the exchange said anything. */
  get aheadOfSteadyMs() {
    return this.#hasHeard ? this.#offset : null;
  }
  /** How long ago the exchange last said something of its time; infinite where it never did. */
  get sinceReadingMs() {
    return this.#bounds ? this.steady() - this.#bounds.at : Number.POSITIVE_INFINITY;
  }
  /** How often the machine's clock was set. */
  get steps() {
    this.#look();
    return this.#steps;
  }
  take(stated) {
    this.#look();
    for (const { sentAt, receivedAt, time, resolutionMs, source } of stated) {
      const drift = (receivedAt - sentAt) * DRIFT;
      const [low, high] = [time - receivedAt - drift, time + resolutionMs - sentAt + drift];
      this.#hear({ low, high, at: receivedAt, source });
    }
  }
  /** What was said of the time was another's word: another exchange answers from now on. */
  forget() {
    this.#bounds = null;
    this.#doubt = null;
  }
  #hear(said) {
    const known = this.#bounds && shared(widened(this.#bounds, said.at), said);
    if (!this.#bounds || known) {
      this.#believe(known ?? said);
      return;
    }
    const again = this.#doubt && shared(widened(this.#doubt, said.at), said);
    if (again) this.#believe(again);
    else this.#doubt = said;
  }
  #believe(bounds) {
    this.#bounds = bounds;
    this.#doubt = null;
    this.#hasHeard = true;
    this.#offset = Math.round((bounds.low + bounds.high) / 2);
  }
  /** What was worked out does not hang on the machine's clock, but it is proven anew. */
  #look() {
    const setTo = this.#machine.now() - this.steady();
    if (Math.abs(setTo - this.#setTo) > STEP_MS) {
      this.#steps += 1;
      this.forget();
    }
    this.#setTo = setTo;
  }
}
function widened({ low, high, at, source }, now) {
  const drift = Math.max(0, now - at) * DRIFT;
  return { low: low - drift, high: high + drift, at, source };
}
function shared(a, b) {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low <= high ? { low, high, at: b.at, source: b.source } : null;
}


/***/ }),

/***/ 28231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ addedFeeds),
/* harmony export */   u: () => (/* binding */ addedEgress)
/* harmony export */ });
function addedFeeds(before, now) {
  return {
    ...now,
    requests: before.requests + now.requests,
    errors: before.errors + now.errors,
    flat: before.flat + now.flat,
    lagMs: now.lagMs ?? before.lagMs,
    longestLagMs: Math.max(before.longestLagMs ?? 0, now.longestLagMs ?? 0) || null,
    skewMs: now.skewMs ?? before.skewMs,
    aheadOfSteadyMs: now.aheadOfSteadyMs ?? before.aheadOfSteadyMs,
    cycleMs: now.cycleMs ?? before.cycleMs,
    egress: addedEgress([...before.egress, ...now.egress])
  };
}
function addedEgress(counts) {
  const sums = /* @__PURE__ */ new Map();
  for (const each of counts) {
    const key = `${each.method} ${each.host}${each.path}`;
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, { ...each, count: before + each.count });
  }
  return [...sums.values()];
}


/***/ }),

/***/ 15741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ SETTLE_MS),
/* harmony export */   v: () => (/* binding */ pollPlan)
/* harmony export */ });
const SETTLE_MS = 1500;
const LEAST_INTERVAL_MS = 100;
function pollPlan(symbols, requestIntervalMs) {
  const intervalMs = Math.max(LEAST_INTERVAL_MS, requestIntervalMs);
  return { intervalMs, cycleMs: SETTLE_MS + symbols * intervalMs };
}


/***/ }),

/***/ 83954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ RequestLane)
/* harmony export */ });
/* harmony import */ var _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83568);
/* harmony import */ var _back_off_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53367);


const EVERYWHERE = [
  "unreachable",
  "rate-limited",
  "region-refused",
  "unavailable",
  "wall"
];
const OF_ONE = ["bad-answer", "no-market"];
class RequestLane {
  #scene;
  #backOff;
  /** By the steady clock: the other one may turn out to be wrong. */
  #freeAt;
  #trouble = null;
  #answered = 0;
  constructor(scene) {
    this.#scene = scene;
    this.#freeAt = scene.clock.steady() + (scene.freeInMs ?? 0);
    this.#backOff = new _back_off_js__WEBPACK_IMPORTED_MODULE_0__/* .BackOff */ .T(scene.random);
  }
  /** When the next request may begin. */
  get freeAt() {
    const { clock } = this.#scene;
    return clock.now() + this.#freeAt - clock.steady();
  }
  get exchange() {
    return this.#scene.exchange;
  }
  /** Since when nothing has worked; `null` where the last request did. */
  get trouble() {
    return this.#trouble;
  }
  /** This many requests were answered. */
  get answered() {
    return this.#answered;
  }
  /** Looks whether a symbol in quarantine is back: like `ask`, but neither the attempt nor a failure counts for anything. */
  async probe(request, signal) {
    const { exchange, intervalMs, clock } = this.#scene;
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + intervalMs);
    try {
      return { result: await request(exchange) };
    } catch (error) {
      if (!(error instanceof _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .S)) throw error;
      return { failure: signal?.aborted ? "given-up" : error.failure };
    } finally {
      clock.take(exchange.takeStatedTimes());
    }
  }
  /** Makes one request, at once; a failure is recorded. To be called from `freeAt` on. */
  async ask(what, request, signal) {
    const { exchange, intervalMs, clock, tally } = this.#scene;
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + intervalMs);
    tally.requests += 1;
    try {
      const result = await request(exchange);
      clock.take(exchange.takeStatedTimes());
      this.#succeeded(what);
      return { result };
    } catch (error) {
      clock.take(exchange.takeStatedTimes());
      if (!(error instanceof _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .S)) throw error;
      if (signal?.aborted) return { failure: "given-up" };
      if (error.failure !== "no-market") tally.errors += 1;
      this.#failed(what, error);
      return { failure: error.failure };
    }
  }
  #succeeded(what) {
    this.#answered += 1;
    const { clock, episodes, exchange } = this.#scene;
    this.#trouble = null;
    this.#backOff.succeeded();
    const now = clock.now();
    for (const failure of EVERYWHERE) episodes.over(`${exchange.id}-${failure}`, now);
    for (const failure of OF_ONE) episodes.over(`${exchange.id}-${failure}`, now, what);
  }
  #failed(what, { failure, message, retryAfterMs }) {
    const { clock, episodes, exchange } = this.#scene;
    const now = clock.now();
    if (!EVERYWHERE.includes(failure)) {
      episodes.trouble(`${exchange.id}-${failure}`, `${exchange.id}, ${what}: ${message}`, now, what);
      return;
    }
    const { since, times } = this.#trouble ?? { since: now, times: 0 };
    this.#trouble = { since, failure, times: times + 1 };
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + this.#backOff.failed(retryAfterMs));
    episodes.trouble(`${exchange.id}-${failure}`, message, now);
  }
}


/***/ }),

/***/ 64916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ SkewWatch),
/* harmony export */   GP: () => (/* binding */ SET_CLOCK),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   eg: () => (/* binding */ skewWords)
/* harmony export */ });
/* unused harmony export TOLERABLE_SKEW_MS */
const TOLERABLE_SKEW_MS = 2e3;
const SET_CLOCK = "set the machine\u2019s clock (timedatectl set-ntp true)";
class SkewWatch {
  #report;
  #told = null;
  #steps = 0;
  constructor(report) {
    this.#report = report;
  }
  look(clock, exchange) {
    if (clock.steps > this.#steps) {
      this.#steps = clock.steps;
      const what = "the machine\u2019s clock was set, or the machine slept";
      this.#report("warning", "clock-set", `${what}: the session goes on by the time of ${exchange}`);
    }
    const { reading } = clock;
    if (!reading) return;
    const { skewMs } = reading;
    if (isWrong(reading) && Math.abs(skewMs - (this.#told ?? 0)) > TOLERABLE_SKEW_MS) {
      this.#told = skewMs;
      const words = skewWords(reading, exchange);
      this.#report(
        "warning",
        "clock-skew",
        `${words}: the session goes by the exchange\u2019s time; ${SET_CLOCK}`
      );
    } else if (this.#told !== null && Math.abs(skewMs) <= TOLERABLE_SKEW_MS) {
      this.#told = null;
      this.#report("info", "clock-skew", `over: ${skewWords(reading, exchange)}`);
    }
  }
}
const isWrong = ({ skewMs, uncertaintyMs }) => Math.abs(skewMs) - uncertaintyMs > TOLERABLE_SKEW_MS;
function skewWords({ skewMs, uncertaintyMs, source }, exchange) {
  const seconds = (ms) => (Math.abs(ms) / 1e3).toFixed(1);
  const how = `\xB1 ${seconds(uncertaintyMs)} s, by its ${source}`;
  if (Math.abs(skewMs) <= uncertaintyMs) return `this machine\u2019s clock agrees with ${exchange} (${how})`;
  const direction = skewMs > 0 ? "ahead of" : "behind";
  return `this machine\u2019s clock is ${seconds(skewMs)} s ${direction} ${exchange} (${how})`;
}


/***/ }),

/***/ 71164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
class Tally {
  requests = 0;
  errors = 0;
  /** Candles in which nobody traded. */
  flat = 0;
  /** Milliseconds from the close of the newest candle on time to its hand-out. */
  lagMs = null;
  /** The longest such lag of the session. */
  longestLagMs = null;
  /** Failed requests that do not count: they were one symbol's own. */
  excuse(requests) {
    this.requests -= requests;
    this.errors -= requests;
  }
  /** A candle was handed out so long after its close. */
  handedOut(lagMs, isLate) {
    if (isLate) return;
    this.lagMs = lagMs;
    this.longestLagMs = Math.max(this.longestLagMs ?? 0, lagMs);
  }
}


/***/ }),

/***/ 30727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ exchange),
  M9: () => (/* binding */ exchangesOf),
  Vy: () => (/* binding */ listingsOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var src_clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/config/src/exchange-name.js
var exchange_name = __webpack_require__(95079);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/timeframe.js
var market_timeframe = __webpack_require__(30135);
// EXTERNAL MODULE: ./.build/packages/vocabulary/src/index.js
var src = __webpack_require__(46802);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/answer.js
const OTHERS_MS = 5e3;
const QUIET_MS = 3e4;
const FUTURE_MS = 9e5;
function readAnswer(answer, periodMs) {
  const { candles, since, limit, askedAt, frontier } = answer;
  const grid = (time) => Math.floor(time / periodMs) * periodMs;
  const closedUntil = closedBefore(answer, grid);
  const closed = /* @__PURE__ */ new Map();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const faults = /* @__PURE__ */ new Set();
  for (const candle of candles) {
    const { start, symbol } = candle;
    if (!Number.isSafeInteger(start) || start % periodMs !== 0) {
      faults.add(`${symbol}: a candle starts at ${start}, between two of them`);
      continue;
    }
    if (start < last) faults.add(`${symbol}: candles are not in order of time`);
    first = Math.min(first, start);
    last = Math.max(last, start);
    if (start >= closedUntil) continue;
    if (closed.has(start)) faults.add(`${symbol}: a candle is there twice`);
    closed.set(start, candle);
  }
  const isFull = candles.length >= limit;
  const quiet = Math.min(closedUntil, grid(askedAt - QUIET_MS));
  const shown = Math.min(frontier, grid(askedAt - OTHERS_MS));
  const speaksUntil = isFull ? last : Math.max(last, Math.min(since + limit * periodMs, Math.max(quiet, shown)));
  return {
    closed,
    closedUntil,
    speaksUntil,
    // The one who starts at `since` ends in between; the one who ends now has cut off the beginning.
    reachesBackTo: isFull && first > since && last >= closedUntil - periodMs ? first : null,
    oddities: [...faults].map((message) => ({ kind: "disordered-candles", message }))
  };
}
function closedBefore(answer, grid) {
  const { candles, askedAt, exchangeTime, frontierBefore = Number.NEGATIVE_INFINITY } = answer;
  const { earliest, latest } = exchangeTime ?? {
    earliest: Number.NEGATIVE_INFINITY,
    latest: askedAt + FUTURE_MS
  };
  const starts = candles.map(({ start }) => start).filter((start) => start <= latest && grid(start) === start);
  return Math.max(grid(earliest), frontierBefore, ...starts);
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/live/doubt.js
var live_doubt = __webpack_require__(87268);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/candle-track.js


class CandleTrack {
  symbol;
  #options;
  #next;
  #close;
  /** The end of the newest candle in which somebody traded. */
  #tradedUntil;
  #handedOut;
  /** The start of a candle that was asked for again, because it was hard to believe. */
  #askedAgain = null;
  /** The close of a candle that was not believed: the next one may confirm it. */
  #disbelieved = null;
  constructor(options) {
    const { symbol, next, previous, periodMs } = options;
    this.symbol = symbol;
    this.#options = options;
    this.#next = next;
    this.#close = previous?.close ?? null;
    this.#handedOut = previous;
    this.#tradedUntil = previous && previous.volume > 0 ? previous.start + periodMs : next;
  }
  /** The start of the next candle to hand out. */
  get next() {
    return this.#next;
  }
  get tradedUntil() {
    return this.#tradedUntil;
  }
  /** Takes an answer to a request for candles from `next` on (or earlier), and hands out what it settles. */
  take(answer, now) {
    const { periodMs } = this.#options;
    const read = readAnswer(answer, periodMs);
    const oddities = [...read.oddities, ...this.#revisions(read.closed)];
    const candles = [];
    if (read.reachesBackTo !== null && read.reachesBackTo > this.#next) {
      const message = `${this.symbol}: the exchange keeps no candles from ${iso(this.#next)} to ${iso(read.reachesBackTo)}`;
      oddities.push({ kind: "candles-missing", message });
      this.#next = read.reachesBackTo;
    }
    while (this.#next < read.closedUntil) {
      const candle = read.closed.get(this.#next);
      if (!candle && this.#next >= read.speaksUntil) break;
      if (!candle) {
        const flat = this.#flat();
        if (flat) candles.push(this.#handOut(flat, now, true));
        else this.#next += periodMs;
        continue;
      }
      const doubt = (0,live_doubt/* doubtOf */.k)(candle, this.#close, this.#disbelieved);
      if (doubt && this.#askedAgain !== candle.start) {
        this.#askedAgain = candle.start;
        break;
      }
      if (doubt) oddities.push({ kind: "suspicious-candle", message: `${this.symbol}: ${doubt.reason}` });
      if (doubt?.isPlausible) this.#pass(candle);
      else candles.push(this.#handOut(candle, now, false));
    }
    return { candles, oddities };
  }
  /** Takes the last that a stream said of the next candle before it told of a later one; `null` where that is not the next one. */
  takeStreamed(candle, now) {
    if (candle.start !== this.#next || (0,live_doubt/* doubtOf */.k)(candle, this.#close, this.#disbelieved)) return null;
    return this.#handOut(candle, now, false);
  }
  /** Gives up what is before: it cannot be had. */
  skipTo(start) {
    this.#next = Math.max(this.#next, start);
  }
  /** Whether an answer brings the next candle only on another try. */
  get isInDoubt() {
    return this.#askedAgain === this.#next;
  }
  #handOut(candle, now, isFlat) {
    const { periodMs, maxAgeMs, liveFrom } = this.#options;
    const closes = candle.start + periodMs;
    this.#next = closes;
    if (!isFlat && candle.volume > 0) this.#tradedUntil = closes;
    if (candle.close > 0) this.#close = candle.close;
    this.#disbelieved = null;
    this.#handedOut = candle;
    const isQuiet = closes - this.#tradedUntil > maxAgeMs;
    return { candle, late: candle.start < liveFrom || now - closes > maxAgeMs || isQuiet, isFlat };
  }
  #pass(candle) {
    this.#disbelieved = candle.close;
    this.#next = candle.start + this.#options.periodMs;
  }
  #flat() {
    const close = this.#close;
    if (close === null) return null;
    return { symbol: this.symbol, start: this.#next, open: close, high: close, low: close, close, volume: 0 };
  }
  /** What was handed out cannot be taken back; that the exchange says something else by now is worth a word. */
  #revisions(closed) {
    const before = this.#handedOut;
    const now = before && closed.get(before.start);
    if (!before || !now || isSame(before, now)) return [];
    const message = `${this.symbol}: the candle of ${iso(before.start)} closed at ${before.close} and is ${now.close} by now`;
    return [{ kind: "revised-candle", message }];
  }
}
function isSame(a, b) {
  return a.open === b.open && a.high === b.high && a.low === b.low && a.close === b.close;
}
function iso(time) {
  return new Date(time).toISOString();
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/live/episodes.js
var episodes = __webpack_require__(82070);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/event-queue.js

class EventQueue {
  #waiting = [];
  #cameAt;
  #wake = () => {
  };
  #isClosed = false;
  /** When the event that was taken last was put, by `monotonicNow`. */
  get cameAt() {
    return this.#cameAt;
  }
  put(event) {
    this.#waiting.push({ event, cameAt: (0,src_clock/* monotonicNow */.XZ)() });
    this.#wake();
  }
  /** Nothing comes any more; what waits is still handed out. */
  close() {
    this.#isClosed = true;
    this.#wake();
  }
  /** `null` after the last one. */
  async take() {
    for (; ; ) {
      const next = this.#waiting.shift();
      if (next) {
        this.#cameAt = next.cameAt;
        return next.event;
      }
      if (this.#isClosed) return null;
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/live/exchange-clock.js
var exchange_clock = __webpack_require__(15742);
// EXTERNAL MODULE: ./.build/packages/base/src/user-error.js
var user_error = __webpack_require__(49615);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/exchange-unreachable.js

class ExchangeUnreachable extends user_error/* UserError */.y {
  name = "ExchangeUnreachable";
  constructor(reason) {
    super(`${reason}, and there is no other exchange to go to`);
  }
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/public-exchange.js
var public_exchange = __webpack_require__(83568);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/back-off.js
var back_off = __webpack_require__(53367);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/trade-candles.js
const MOST_REMEMBERED = 2e3;
class TradeCandles {
  #symbol;
  #periodMs;
  #connectedAt;
  #wholeFrom = null;
  #known = /* @__PURE__ */ new Set();
  #open = null;
  /** `connectedAt`: by the exchange's time; `null` where that is not known, and the first trades tell it. */
  constructor(symbol, periodMs, connectedAt) {
    this.#symbol = symbol;
    this.#periodMs = periodMs;
    this.#connectedAt = connectedAt;
  }
  /** The candles that these trades changed, in order. A trade of a candle before the newest one is too late for it. */
  add(trades) {
    const changed = /* @__PURE__ */ new Map();
    if (trades.length === 0) return [];
    this.#wholeFrom ??= this.#connectedAt() ?? Math.max(...trades.map(({ time }) => time));
    for (const trade of trades.toSorted((a, b) => a.time - b.time)) {
      const start = Math.floor(trade.time / this.#periodMs) * this.#periodMs;
      const isWhole = start >= this.#wholeFrom;
      const isLate = this.#open !== null && start < this.#open.start;
      if (!isWhole || isLate || this.#isKnown(trade)) continue;
      this.#open = this.#open?.start === start ? grown(this.#open, trade) : begun(this.#symbol, start, trade);
      changed.set(start, this.#open);
    }
    return [...changed.values()];
  }
  #isKnown({ id }) {
    if (id === null) return false;
    if (this.#known.has(id)) return true;
    this.#known.add(id);
    if (this.#known.size > MOST_REMEMBERED) this.#known.delete(this.#known.values().next().value);
    return false;
  }
}
function begun(symbol, start, { price, quantity }) {
  return { symbol, start, open: price, high: price, low: price, close: price, volume: quantity };
}
function grown(candle, { price, quantity }) {
  const [high, low] = [Math.max(candle.high, price), Math.min(candle.low, price)];
  return { ...candle, high, low, close: price, volume: candle.volume + quantity };
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/candle-streams.js



const MOST_MISSED = 2;
const CANDLES_TO_BEGIN = 2;
const AFTER_QUARANTINE_MS = 6e4;
class CandleStreams {
  #scene;
  #signal;
  #connections = /* @__PURE__ */ new Map();
  constructor(scene, signal) {
    this.#scene = scene;
    this.#signal = signal;
    for (const desk of scene.desks) void this.#follow(desk);
  }
  /** A traded candle had to be asked for. */
  missed(desk, start, now) {
    const connection = this.#connections.get(desk);
    const { exchange, episodes, periodMs } = this.#scene;
    if (!connection || start < connection.since + CANDLES_TO_BEGIN * periodMs) return;
    desk.missedByStream = desk.heardUntil >= start ? 0 : desk.missedByStream + 1;
    if (desk.missedByStream < MOST_MISSED) return;
    desk.missedByStream = 0;
    const { symbol } = desk.track;
    const message = `${exchange.id}: the stream of ${symbol} says nothing of candles that were traded; it is taken up again`;
    episodes.trouble(this.#kind, message, now, symbol);
    connection.alarm.abort();
  }
  get #kind() {
    return `${this.#scene.exchange.id}-stream`;
  }
  /** What is new of a symbol's candles: as the exchange streams them, or made of the trades that it streams. */
  #reader({ track }, signal) {
    const { exchange, timeframe, periodMs, clock } = this.#scene;
    const { symbol } = track;
    if (exchange.streams.candles) return () => exchange.nextCandles(symbol, timeframe, signal);
    const connected = clock.steady();
    const candles = new TradeCandles(symbol, periodMs, () => clock.latestAt(connected));
    return async () => candles.add(await exchange.nextTrades(symbol, signal));
  }
  async #follow(desk) {
    const { exchange, clock, random, episodes, tally, quarantine } = this.#scene;
    const { symbol } = desk.track;
    const backOff = new back_off/* BackOff */.T(random);
    while (!this.#signal.aborted) {
      if (quarantine.has(symbol)) {
        await clock.until(clock.now() + AFTER_QUARANTINE_MS, this.#signal);
        continue;
      }
      const connection = new AbortController();
      const give = () => connection.abort();
      this.#signal.addEventListener("abort", give, { once: true });
      this.#connections.set(desk, { alarm: connection, since: clock.now() });
      const next = this.#reader(desk, connection.signal);
      try {
        while (!connection.signal.aborted) {
          const candles = await next();
          backOff.succeeded();
          episodes.over(this.#kind, clock.now(), symbol);
          for (const candle of candles) this.#scene.heard(desk, candle);
        }
      } catch (error) {
        if (!(error instanceof public_exchange/* ExchangeError */.S)) throw error;
        if (this.#signal.aborted) return;
        const counts = error.failure !== "no-market" && !quarantine.has(symbol);
        if (counts) tally.requests += 1;
        if (counts && !connection.signal.aborted) {
          tally.errors += 1;
          episodes.trouble(this.#kind, `${exchange.id}: ${error.message}`, clock.now(), symbol);
        }
      } finally {
        this.#signal.removeEventListener("abort", give);
        desk.forgetStreamed();
      }
      await clock.until(clock.now() + backOff.failed(), this.#signal);
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/making-up.js
class MakingUp {
  #desks;
  #liveFrom;
  #emit;
  #held = [];
  constructor(desks, liveFrom, emit) {
    this.#desks = desks;
    this.#liveFrom = liveFrom;
    this.#emit = emit;
  }
  /** Whether something of the time before the session is still to be asked for. */
  get isOpen() {
    return this.#desks.some((desk) => this.concerns(desk));
  }
  concerns({ track }) {
    return track.next < this.#liveFrom;
  }
  /** Hands a candle on, or holds it back. */
  pass(desk, tracked) {
    const waits = tracked.candle.start < this.#liveFrom || this.#held.length > 0 || this.isOpen;
    if (waits) this.#held.push({ desk, tracked });
    else this.#emit({ kind: "candle", candle: tracked.candle, late: tracked.late });
  }
  /** Does without what is still missing; returns whose that is. */
  giveUp() {
    const given = this.#desks.filter((desk) => this.concerns(desk));
    for (const { track } of given) track.skipTo(this.#liveFrom);
    this.settle();
    return given.map(({ track }) => track.symbol);
  }
  /** Hands on what was held back, once all is there. */
  settle() {
    if (!this.isOpen) this.release();
  }
  /** Hands on what was held back, in order of time over all symbols. */
  release() {
    const place = new Map(this.#desks.map((desk, index) => [desk, index]));
    const all = this.#held.splice(0);
    all.sort(
      (a, b) => a.tracked.candle.start - b.tracked.candle.start || place.get(a.desk) - place.get(b.desk)
    );
    for (const { tracked } of all) {
      this.#emit({ kind: "candle", candle: tracked.candle, late: tracked.late });
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/reason-to-leave.js

const LEFT_AFTER_MS = 6e4;
const STALE_FACTOR = 3;
function reasonToLeave({ lane, desks, clock, maxAgeMs, liveFrom, hasFallback }) {
  if (!hasFallback) return null;
  const now = clock.now();
  const { trouble, exchange } = lane;
  if (trouble?.failure === "region-refused" && trouble.times > 1) {
    return `${exchange.id} refuses requests from this region`;
  }
  if (trouble && now - trouble.since >= LEFT_AFTER_MS) {
    return `${exchange.id} has been ${trouble.failure} since ${(0,src_clock/* isoTime */.Ly)(trouble.since)}`;
  }
  const traded = Math.max(liveFrom, ...desks.map(({ track }) => track.tradedUntil));
  if (trouble || now - traded <= maxAgeMs * STALE_FACTOR) return null;
  return `${exchange.id} serves no candle with a trade in it since ${(0,src_clock/* isoTime */.Ly)(traded)}`;
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/waiting.js
class Waiting {
  #clock;
  #alarm = null;
  constructor(clock) {
    this.#clock = clock;
  }
  wake() {
    this.#alarm?.abort();
  }
  async until(time, signal) {
    const alarm = new AbortController();
    const wake = () => alarm.abort();
    this.#alarm = alarm;
    signal.addEventListener("abort", wake, { once: true });
    if (signal.aborted) alarm.abort();
    await this.#clock.until(time, alarm.signal);
    signal.removeEventListener("abort", wake);
    this.#alarm = null;
  }
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/work-schedule.js
const MOST_ON_THE_WAY = 4;
const BOOK_AGAIN_MS = 5e3;
const TIME_AGAIN_MS = 6e5;
const TIME_RETRY_MS = 6e4;
class WorkSchedule {
  #scene;
  #makingUp;
  #wanted = /* @__PURE__ */ new Map();
  /** The last request was for a book. */
  #wasBook = false;
  #timeAskedAt = Number.NEGATIVE_INFINITY;
  /** How often the machine's clock had been set when candles were asked for last. */
  #steps;
  #lookedAt;
  /** When the machine woke from its last sleep. */
  #awakeSince = Number.NEGATIVE_INFINITY;
  constructor(scene, makingUp) {
    this.#scene = scene;
    this.#makingUp = makingUp;
    this.#steps = scene.clock.reading ? scene.clock.steps : -1;
    this.#lookedAt = scene.clock.now();
  }
  want(books) {
    this.#wanted = books;
  }
  /** Candles are asked for: what the clock says now is known. */
  noteAsked() {
    this.#steps = this.#scene.clock.steps;
  }
  /** The most urgent request that may begin now; `null` if there is none. */
  next(onTheWay) {
    const { lane, clock } = this.#scene;
    const now = clock.now();
    if (now < lane.freeAt || onTheWay >= MOST_ON_THE_WAY) return null;
    if (this.#wantsTime()) {
      this.#timeAskedAt = clock.steady();
      return "time";
    }
    const candles = this.#dueDesk(now);
    const book = candles && this.#wasBook || this.#isLost ? null : this.#dueBook(now);
    this.#wasBook = book !== null;
    if (book) return { book };
    return candles && { candles };
  }
  /** Whether all candles of the session were had, or are no longer waited for. */
  isDone(onTheWay) {
    const { desks, clock, until } = this.#scene;
    this.#noteSleep();
    const isLost = this.#steps < 0 || clock.reading === null && onTheWay > 0;
    const isOver = (desk) => this.#isThrough(desk) || this.#scene.quarantine.has(desk.track.symbol) && clock.now() > until;
    return desks.every(isOver) || !isLost && clock.now() > this.#waitsUntil;
  }
  /** When there may be something to do again, unless something happens before. */
  nextMoment(onTheWay) {
    const { desks, lane, clock } = this.#scene;
    const isMakingUp = this.#makingUp.isOpen;
    const moments = desks.flatMap((desk) => {
      if (this.#isThrough(desk) || isMakingUp && !this.#makingUp.concerns(desk)) return [];
      const asks = desk.isAsking ? [] : [desk.dueAt, desk.confirmAt].filter((time) => time !== null);
      return asks.map((time) => Math.max(time, lane.freeAt));
    });
    for (const desk of desks) {
      const earliest = this.#bookWantedFrom(desk);
      if (earliest === void 0) continue;
      moments.push(Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS, lane.freeAt));
    }
    const soon = clock.now() + 1;
    const free = onTheWay >= MOST_ON_THE_WAY ? Number.POSITIVE_INFINITY : 0;
    const next = Math.max(soon, free, Math.min(...moments, Number.MAX_SAFE_INTEGER));
    return Math.min(next, Math.max(soon, this.#waitsUntil + 1), soon + 5e3);
  }
  /** Answers state the time as a rule; an exchange whose answers do not is asked for it. */
  #wantsTime() {
    const { lane, clock } = this.#scene;
    if (!lane.exchange.hasTimeEndpoint || lane.answered === 0) return false;
    return clock.sinceReadingMs >= TIME_AGAIN_MS && clock.steady() - this.#timeAskedAt >= TIME_RETRY_MS;
  }
  #dueBook(now) {
    if (now > this.#scene.until) return null;
    const due = this.#scene.desks.filter((desk) => {
      const earliest = this.#bookWantedFrom(desk);
      return earliest !== void 0 && now >= Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS);
    });
    return due.toSorted((a, b) => a.bookAskedAt - b.bookAskedAt)[0] ?? null;
  }
  /** Nobody knows what is due before the exchange has said what time it is, nor after the machine slept: the next answer states it. */
  get #isLost() {
    return this.#scene.clock.steps > this.#steps;
  }
  #bookWantedFrom({ track: { symbol } }) {
    return this.#scene.quarantine.has(symbol) ? void 0 : this.#wanted.get(symbol);
  }
  /** What was missed comes before anything new. */
  #dueDesk(now) {
    const isMakingUp = this.#makingUp.isOpen;
    const isLost = this.#isLost;
    const due = this.#scene.desks.filter((desk) => {
      const isTurn = !isMakingUp || this.#makingUp.concerns(desk);
      return isTurn && !desk.isAsking && (isLost || desk.dueAt <= now) && !this.#isThrough(desk);
    });
    return due.toSorted((a, b) => a.dueAt - b.dueAt)[0] ?? (isMakingUp ? null : this.#unconfirmed(now));
  }
  /** A candle that was streamed is asked for once more when nothing else is to be done: was it the last word? */
  #unconfirmed(now) {
    return this.#scene.desks.find((desk) => !desk.isAsking && (desk.confirmAt ?? now + 1) <= now) ?? null;
  }
  #isThrough({ track }) {
    return track.next + this.#scene.periodMs > this.#scene.until;
  }
  /** When the last candles are no longer waited for. A machine that slept over the end has that time from its waking. */
  get #waitsUntil() {
    const { until, lastCandlesMs } = this.#scene;
    return Math.max(until, this.#awakeSince) + lastCandlesMs;
  }
  /** It looks every few seconds, unless the machine sleeps. */
  #noteSleep() {
    const now = this.#scene.clock.now();
    if (now - this.#lookedAt > this.#scene.lastCandlesMs / 2) this.#awakeSince = now;
    this.#lookedAt = now;
  }
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/exchange-work.js





const BOOK_DEPTH = 20;
const LAST_CANDLES_MS = 54e3;
const MAKE_UP_MS = 6e5;
const RECENT_PERIODS = 2;
const RECENT_MS = 6e4;
const ODDITIES = ["suspicious-candle", "revised-candle", "candles-missing", "disordered-candles"];
class ExchangeWork {
  #scene;
  #waiting;
  #onTheWay = /* @__PURE__ */ new Set();
  #makingUp;
  #schedule;
  #streams = null;
  #frontier = Number.NEGATIVE_INFINITY;
  #broken = null;
  constructor(scene) {
    this.#scene = scene;
    this.#waiting = new Waiting(scene.clock);
    this.#makingUp = new MakingUp(scene.desks, scene.liveFrom, scene.emit);
    this.#schedule = new WorkSchedule(scene, this.#makingUp);
    for (const desk of scene.desks) if (scene.quarantine.has(desk.track.symbol)) this.#rest(desk, "at once");
  }
  want(books) {
    this.#schedule.want(books);
    this.#waiting.wake();
  }
  /** Resolves with why another exchange should take over, or with `null` when the session is over. */
  async run(signal) {
    const { lane, clock } = this.#scene;
    const began = clock.steady();
    const over = new AbortController();
    const stop = () => over.abort();
    signal.addEventListener("abort", stop, { once: true });
    const { candles, trades } = lane.exchange.streams;
    if (candles || trades) {
      const heard = (desk, candle) => this.#heard(desk, candle);
      const scene = { ...this.#scene, exchange: lane.exchange, heard };
      this.#streams = new CandleStreams(scene, over.signal);
    }
    try {
      while (!signal.aborted && !this.#schedule.isDone(this.#onTheWay.size)) {
        this.#scene.skew.look(clock, lane.exchange.id);
        const reason = reasonToLeave(this.#scene);
        if (reason) {
          this.#makingUp.release();
          return reason;
        }
        if (clock.steady() > began + MAKE_UP_MS) this.#giveUpMissed();
        if (this.#begin(over.signal)) continue;
        await this.#waiting.until(this.#schedule.nextMoment(this.#onTheWay.size), signal);
        if (this.#broken) throw this.#broken;
      }
      return null;
    } finally {
      signal.removeEventListener("abort", stop);
      over.abort();
      await Promise.allSettled(this.#onTheWay);
    }
  }
  /** Begins the most urgent request that may begin now; false if there is none. */
  #begin(signal) {
    const due = this.#schedule.next(this.#onTheWay.size);
    if (due === null) return false;
    if (due === "time") this.#send(this.#askForTime(signal));
    else if ("book" in due) this.#send(this.#askForBook(due.book, signal));
    else this.#send(this.#askForCandles(due.candles, signal));
    return true;
  }
  async #askForTime(signal) {
    await this.#scene.lane.ask("its time", (exchange) => exchange.askTime(signal), signal);
  }
  #send(request) {
    const sent = request.catch((error) => {
      this.#broken ??= error;
    }).finally(() => {
      this.#onTheWay.delete(sent);
      this.#waiting.wake();
    });
    this.#onTheWay.add(sent);
  }
  async #askForBook(desk, signal) {
    const { lane, clock, maxBookAgeMs, emit } = this.#scene;
    const { symbol } = desk.track;
    desk.bookAskedAt = clock.now();
    const asked = await lane.ask(
      `book of ${symbol}`,
      (exchange) => exchange.book(symbol, BOOK_DEPTH, signal),
      signal
    );
    if (signal.aborted) return;
    if (!("result" in asked)) {
      this.#strike(symbol, asked.failure, clock.now());
      if (this.#scene.quarantine.has(symbol)) this.#rest(desk);
      return;
    }
    const stale = clock.now() - asked.result.time > maxBookAgeMs;
    emit({ kind: "book", book: cut(asked.result), stale });
  }
  async #askForCandles(desk, signal) {
    const { lane, clock, periodMs, timeframe } = this.#scene;
    const { track } = desk;
    const { symbol } = track;
    const [askedAt, steadyAt, frontierBefore] = [clock.now(), clock.steady(), this.#frontier];
    this.#schedule.noteAsked();
    const since = track.next - periodMs;
    const wanted = Math.max(1, Math.ceil((askedAt - since) / periodMs)) + 4;
    const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
    desk.isAsking = true;
    desk.confirmAt = null;
    const request = (exchange) => exchange.candles(symbol, timeframe, since, limit, signal);
    const asked = this.#scene.quarantine.has(symbol) ? await this.#probe(symbol, request, signal) : await lane.ask(`candles of ${symbol}`, request, signal);
    desk.isAsking = false;
    if (signal.aborted) return;
    const now = clock.now();
    if (!("result" in asked)) {
      this.#unanswered(desk, asked.failure, now);
      return;
    }
    const candles = asked.result;
    for (const { start } of candles) if (clock.canBe(start)) this.#frontier = Math.max(this.#frontier, start);
    const before = track.next;
    const exchangeTime = clock.boundsSince(steadyAt);
    const frontiers = { frontier: this.#frontier, frontierBefore };
    const taken = track.take({ candles, since, limit, askedAt, exchangeTime, ...frontiers }, now);
    for (const tracked of taken.candles) this.#handOut(desk, tracked, "asked");
    this.#tellOf(symbol, taken.oddities);
    desk.answered(now, track.next > before);
    this.#judge(desk, now);
    this.#makingUp.settle();
  }
  /** The list of markets is asked for first: what it lacks, or says to be halted, need not be asked for. */
  async #probe(symbol, request, signal) {
    const { lane, quarantine } = this.#scene;
    if (quarantine.causeOf(symbol) !== "absent") return lane.probe(request, signal);
    const listed = await lane.probe((exchange) => exchange.markets(signal), signal);
    if (!("result" in listed)) return listed;
    if (!listed.result.some((market) => market.symbol === symbol && market.active)) {
      return { failure: "no-market" };
    }
    return lane.probe(request, signal);
  }
  #unanswered(desk, failure, now) {
    const { quarantine, liveFrom } = this.#scene;
    const { symbol } = desk.track;
    this.#strike(symbol, failure, now);
    if (quarantine.has(symbol)) this.#rest(desk);
    else if (failure === "no-market") desk.absent(now);
    else desk.answered(now, false);
    if (failure !== "no-market" && !quarantine.has(symbol)) return;
    desk.track.skipTo(liveFrom);
    this.#makingUp.settle();
  }
  #strike(symbol, failure, now) {
    const { lane, quarantine, tally, episodes, periodMs } = this.#scene;
    const recentMs = RECENT_PERIODS * periodMs + RECENT_MS;
    tally.excuse(quarantine.failed(symbol, failure, { now, recentMs, exchange: lane.exchange.id }));
    if (!quarantine.has(symbol)) return;
    for (const member of [`candles of ${symbol}`, `book of ${symbol}`, symbol]) episodes.forget(member);
  }
  /** It was answered: is it traded, too? */
  #judge(desk, now) {
    const { quarantine, desks } = this.#scene;
    const { symbol, tradedUntil } = desk.track;
    const others = desks.filter((other) => other !== desk).map(({ track }) => track.tradedUntil);
    quarantine.answered(symbol, now, tradedUntil, Math.max(Number.NEGATIVE_INFINITY, ...others));
    if (quarantine.has(symbol)) this.#rest(desk);
  }
  /** Who is in quarantine is asked for rarely, and nobody waits for it. */
  #rest(desk, when) {
    const { quarantine, clock, liveFrom } = this.#scene;
    const { symbol } = desk.track;
    const isKnown = when === void 0 || quarantine.causeOf(symbol) === "absent";
    desk.rests(isKnown ? clock.now() + quarantine.pause(symbol) : clock.now());
    if (quarantine.causeOf(symbol) !== "silent") desk.track.skipTo(liveFrom);
  }
  /** A stream told of a candle: the one before it, if it is the next, has finished. */
  #heard(desk, candle) {
    const { clock } = this.#scene;
    if (!clock.canBe(candle.start)) return;
    const now = clock.now();
    this.#frontier = Math.max(this.#frontier, candle.start);
    const finished = desk.streamed(candle);
    if (finished && !this.#makingUp.isOpen) this.#take(desk, finished, now);
    this.#waiting.wake();
  }
  #take(desk, candle, now) {
    const tracked = desk.track.takeStreamed(candle, now);
    if (!tracked) return;
    this.#handOut(desk, tracked, "streamed");
    desk.answered(now, true);
    desk.confirmAt = now + this.#scene.periodMs / 2;
  }
  #handOut(desk, tracked, how) {
    const { clock, periodMs, tally, until } = this.#scene;
    const { candle, late, isFlat } = tracked;
    if (candle.start + periodMs > until) return;
    if (isFlat) tally.flat += 1;
    tally.handedOut(clock.now() - candle.start - periodMs, late);
    if (how === "asked" && !isFlat) this.#streams?.missed(desk, candle.start, clock.now());
    this.#makingUp.pass(desk, tracked);
  }
  /** Nobody trades while the past is waited for; at some point it has to do without. */
  #giveUpMissed() {
    if (!this.#makingUp.isOpen) return;
    const { lane, episodes, clock } = this.#scene;
    const names = this.#makingUp.giveUp().join(", ");
    const message = `what was missed of ${names} before the session could not be had: the session goes on without it`;
    episodes.trouble(`${lane.exchange.id}-candles-missing`, message, clock.now());
  }
  #tellOf(symbol, oddities) {
    const { lane, episodes, clock } = this.#scene;
    const now = clock.now();
    for (const kind of ODDITIES) {
      const found = oddities.filter((oddity) => oddity.kind === kind);
      const episode = `${lane.exchange.id}-${kind}`;
      if (found.length === 0) episodes.over(episode, now, symbol);
      else episodes.trouble(episode, found.map(({ message }) => message).join("; "), now, symbol);
    }
  }
}
function cut({ symbol, time, bids, asks }) {
  return { symbol, time: Math.round(time), bids: bids.slice(0, BOOK_DEPTH), asks: asks.slice(0, BOOK_DEPTH) };
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/live/feed-status.js
var feed_status = __webpack_require__(28231);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/paged-history.js

const MOST_IDLE = 3;
async function pagedHistory(lane, { symbol, timeframe, periodMs, from, until }, clock, patienceMs) {
  const track = new CandleTrack({
    symbol,
    periodMs,
    maxAgeMs: Number.POSITIVE_INFINITY,
    liveFrom: from,
    next: from,
    previous: null
  });
  const candles = [];
  const began = clock.now();
  let frontier = Number.NEGATIVE_INFINITY;
  let idle = 0;
  while (track.next < until && idle < MOST_IDLE) {
    await clock.until(lane.freeAt);
    const [askedAt, steadyAt, frontierBefore] = [clock.now(), clock.steady(), frontier];
    const since = track.next;
    const wanted = Math.max(1, Math.ceil((askedAt - since) / periodMs)) + 4;
    const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
    const asked = await lane.ask(
      `candles of ${symbol}`,
      (exchange) => exchange.candles(symbol, timeframe, since, limit)
    );
    if (!("result" in asked)) {
      const since2 = lane.trouble?.since ?? began;
      if (asked.failure === "no-market") return [];
      if (clock.now() - since2 >= patienceMs) return null;
      await clock.until(clock.now() + periodMs / 60);
      continue;
    }
    for (const { start } of asked.result) if (clock.canBe(start)) frontier = Math.max(frontier, start);
    const exchangeTime = clock.boundsSince(steadyAt);
    const answer = { candles: asked.result, since, limit, askedAt, exchangeTime, frontier, frontierBefore };
    const taken = track.take(answer, askedAt);
    candles.push(...taken.candles.map(({ candle }) => candle));
    idle = track.next > since ? 0 : idle + 1;
  }
  return candles.filter(({ start }) => start < until);
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/live/poll-plan.js
var poll_plan = __webpack_require__(15741);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/quarantine.js

const ABSENT_TIMES = 3;
const FAILING_TIMES = 5;
const FAILING_MS = 6e4;
const OWN_TIMES = 3;
const SILENT_MS = 3 * 36e5;
const FIRST_AGAIN_MS = 3e5;
const LONGEST_AGAIN_MS = 36e5;
class Quarantine {
  #report;
  #strikes = /* @__PURE__ */ new Map();
  #records = /* @__PURE__ */ new Map();
  #wards = /* @__PURE__ */ new Map();
  /** `known`: those that were found in quarantine before, or missing in the exchange's list of markets. */
  constructor(report, known = []) {
    this.#report = report;
    for (const each of known) this.enter(each);
  }
  get list() {
    return [...this.#wards.values()].map(({ againMs: _, ...symbol }) => symbol);
  }
  has(symbol) {
    return this.#wards.has(symbol);
  }
  causeOf(symbol) {
    return this.#wards.get(symbol)?.cause ?? null;
  }
  /** How long to wait before it is asked for again. */
  pause(symbol) {
    const ward = this.#wards.get(symbol);
    if (!ward) return 0;
    const { againMs } = ward;
    if (ward.cause !== "silent") ward.againMs = Math.min(LONGEST_AGAIN_MS, againMs * 2);
    return againMs;
  }
  /**
   * A request about it failed. `recentMs`: the time in which every symbol is asked for twice. Returns how many failures are not
   * to count for the error rate, because they are its own and not the exchange's.
   */
  failed(symbol, failure, scene) {
    if (this.has(symbol) || failure === "given-up" || failure === "wall") return 0;
    const { now, recentMs, exchange } = scene;
    this.#recordOf(symbol).failedAt = now;
    const kind = failure === "no-market" ? "absent" : "failing";
    const before = this.#strikes.get(symbol);
    const strikes = before?.kind === kind ? before : { kind, since: now, times: 0, counted: 0 };
    strikes.times += 1;
    this.#strikes.set(symbol, strikes);
    const { since, times } = strikes;
    if (kind === "absent") {
      if (times < ABSENT_TIMES) return 0;
      const reason = `${exchange} has no market ${symbol}, ${times} times in a row`;
      this.enter({ symbol, cause: "absent", since, reason });
      return 0;
    }
    strikes.counted += 1;
    if (times < OWN_TIMES || !this.#isOwn(symbol, now - recentMs)) return 0;
    const { counted } = strikes;
    strikes.counted = 0;
    if (times >= FAILING_TIMES && now - since >= FAILING_MS) {
      const reason = `${exchange} fails on ${symbol} alone (${failure}), ${times} times in a row`;
      this.enter({ symbol, cause: "failing", since, reason });
    }
    return counted;
  }
  /** Whether others were answered about since then, and none of those failed as well: the exchange works. */
  #isOwn(symbol, since) {
    const others = [...this.#records].filter(([name]) => name !== symbol).map(([, record]) => record);
    const answered = others.filter(({ answeredAt }) => answeredAt >= since);
    return answered.length > 0 && answered.every(({ failedAt }) => failedAt < since);
  }
  #recordOf(symbol) {
    const known = this.#records.get(symbol);
    if (known) return known;
    const record = { answeredAt: Number.NEGATIVE_INFINITY, failedAt: Number.NEGATIVE_INFINITY };
    this.#records.set(symbol, record);
    return record;
  }
  /** It was answered; `tradedUntil` is the end of its newest candle with a trade, `othersUntil` that of all others. */
  answered(symbol, now, tradedUntil, othersUntil) {
    this.#strikes.delete(symbol);
    this.#recordOf(symbol).answeredAt = now;
    const ward = this.#wards.get(symbol);
    const isQuiet = now - tradedUntil > SILENT_MS;
    if (ward && !(ward.cause === "silent" && isQuiet)) {
      this.#wards.delete(symbol);
      const minutes = Math.max(0, Math.round((now - ward.since) / 6e4));
      this.#report("info", "quarantine", `${symbol} answers again after ${minutes} min: it left quarantine`);
    } else if (!ward && isQuiet && othersUntil > tradedUntil + SILENT_MS) {
      const reason = `nobody has traded ${symbol} since ${(0,src_clock/* isoTime */.Ly)(tradedUntil)}, others are traded`;
      this.enter({ symbol, cause: "silent", since: tradedUntil, reason });
    }
  }
  /** What one exchange does not answer another may. */
  begin() {
    this.#strikes.clear();
    this.#records.clear();
    this.#wards.clear();
  }
  enter(symbol) {
    this.#strikes.delete(symbol.symbol);
    this.#wards.set(symbol.symbol, { ...symbol, againMs: FIRST_AGAIN_MS });
    this.#report("warning", "quarantine", quarantineWords(symbol));
  }
}
function quarantineWords({ symbol, cause, reason }) {
  const pace = cause === "silent" ? "every 5 minutes" : "every 5 to 60 minutes";
  const remedy = `if the book holds it and it does not come back: chimera write-off ${symbol} --reason "\u2026"`;
  return `${symbol} is in quarantine: ${reason}. It is asked for ${pace}, the others trade on; ${remedy}`;
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/live/request-lane.js
var request_lane = __webpack_require__(83954);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/skew-watch.js
var skew_watch = __webpack_require__(64916);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/symbol-desk.js

const FIRST_RETRY_MS = 2e3;
const ABSENT_MS = 15e3;
class SymbolDesk {
  track;
  #periodMs;
  #dueAt;
  #retryMs = FIRST_RETRY_MS;
  isAsking = false;
  /** When the candle that was streamed last should be asked for once more. */
  confirmAt = null;
  /** The start of the newest candle that the stream told of. */
  heardUntil = Number.NEGATIVE_INFINITY;
  /** This many candles with trades in them, one after the other, came by request though there is a stream. */
  missedByStream = 0;
  /** A book was asked for then. */
  bookAskedAt = Number.NEGATIVE_INFINITY;
  /** What the stream said last of each candle that is not handed out yet. */
  #streamed = /* @__PURE__ */ new Map();
  constructor(track, periodMs) {
    this.track = track;
    this.#periodMs = periodMs;
    this.#dueAt = track.next + periodMs + poll_plan/* SETTLE_MS */.l;
  }
  /** From when on the exchange should be asked for the next candle. */
  get dueAt() {
    return this.#dueAt;
  }
  /** An answer was taken, or failed: from when on is the next one needed? */
  answered(now, hasMoved) {
    const closes = this.track.next + this.#periodMs + poll_plan/* SETTLE_MS */.l;
    if (closes > now || hasMoved) {
      this.#retryMs = FIRST_RETRY_MS;
      this.#dueAt = this.track.isInDoubt ? now + FIRST_RETRY_MS : closes;
      return;
    }
    this.#dueAt = now + this.#retryMs;
    this.#retryMs = Math.min(this.#retryMs * 2, this.#periodMs / 2);
  }
  /** The exchange has no such market, it says. */
  absent(now) {
    this.#dueAt = now + ABSENT_MS;
  }
  /** It is in quarantine, and not asked for before then. */
  rests(until) {
    this.#retryMs = FIRST_RETRY_MS;
    this.#dueAt = until;
    this.confirmAt = null;
  }
  /** The stream broke: what it told of candles that are not handed out yet may lack their end. */
  forgetStreamed() {
    this.#streamed.clear();
  }
  /** The stream told of a candle; returns the candle before it, where that has just finished. */
  streamed(candle) {
    const { next } = this.track;
    this.heardUntil = Math.max(this.heardUntil, candle.start);
    for (const start of this.#streamed.keys()) if (start < next) this.#streamed.delete(start);
    if (candle.start < next) return null;
    this.#streamed.set(candle.start, candle);
    return candle.start > next ? this.#streamed.get(next) ?? null : null;
  }
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/live/tally.js
var tally = __webpack_require__(71164);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/exchange-feed.js















const PATIENCE_AT_START_MS = 3e4;
class ExchangeFeed {
  end = null;
  #options;
  #clock;
  #skew;
  #quarantine;
  #episodes;
  #tally = new tally/* Tally */.F();
  #egress = [];
  #place;
  /** There is nowhere to go from here. */
  #isStuck = false;
  #lane = null;
  #cycleMs = null;
  #work = null;
  #wanted = /* @__PURE__ */ new Map();
  #queue = new EventQueue();
  constructor(options) {
    this.#options = options;
    this.#clock = new exchange_clock/* ExchangeClock */.i(options.clock, options.skewMs);
    this.#skew = new skew_watch/* SkewWatch */.Ay(options.report);
    this.#quarantine = new Quarantine(options.report, options.quarantined);
    this.#episodes = new episodes/* Episodes */.B(options.report);
    this.#place = Math.max(0, options.exchanges.indexOf(options.first));
  }
  get source() {
    return this.#options.exchanges[this.#place];
  }
  get instruments() {
    return this.#options.instruments;
  }
  get cameAt() {
    return this.#queue.cameAt;
  }
  get status() {
    const { requests, errors, flat, lagMs, longestLagMs } = this.#tally;
    const exchange = this.#lane?.exchange;
    const egress = (0,feed_status/* addedEgress */.u)([...this.#egress, ...exchange?.egress() ?? []]);
    return {
      source: this.#name,
      requests,
      errors,
      flat,
      lagMs,
      longestLagMs,
      cycleMs: this.#cycleMs,
      skewMs: this.#clock.skewMs,
      aheadOfSteadyMs: this.#clock.aheadOfSteadyMs,
      quarantined: this.#quarantine.list,
      egress
    };
  }
  want(books) {
    this.#wanted = books;
    this.#work?.want(books);
  }
  /** @throws {ExchangeUnreachable} where no exchange of the list answers */
  async history(before, count, after) {
    if (count === 0) return [];
    const { symbols, backfill, periodMs, timeframe } = this.#options;
    const clock = this.#clock;
    const ends = new Map(backfill.map(({ symbol, from }) => [symbol, from]));
    const all = [];
    const failed = [];
    const asked = symbols.filter((symbol) => this.#quarantine.causeOf(symbol) !== "absent");
    for (const symbol of asked) {
      const until = Math.min(before, ends.get(symbol) ?? before);
      const from = Math.max(until - count * periodMs, (after?.get(symbol) ?? -periodMs) + periodMs);
      if (from >= until) continue;
      const span = { symbol, timeframe, periodMs, from, until };
      const lane = await this.#openLane();
      const { errors } = this.#tally;
      const candles = await pagedHistory(lane, span, clock, PATIENCE_AT_START_MS);
      if (candles) {
        all.push(...candles);
        continue;
      }
      failed.push({ symbol, errors: this.#tally.errors - errors });
      if (failed.length === 1 && asked.length > 1) continue;
      const reason = `${this.source} did not answer at the start of the session`;
      if (!await this.#leave(reason)) throw new ExchangeUnreachable(reason);
      return this.history(before, count, after);
    }
    for (const { symbol, errors } of failed) {
      this.#tally.excuse(errors);
      const reason = `${this.source} answers about the others, and not about ${symbol}`;
      this.#quarantine.enter({ symbol, cause: "failing", since: clock.now(), reason });
    }
    const place = new Map(symbols.map((symbol, index) => [symbol, index]));
    return all.sort((a, b) => a.start - b.start || place.get(a.symbol) - place.get(b.symbol));
  }
  async *events(span, _clock, signal) {
    const queue = this.#queue;
    const stop = new AbortController();
    const abort = () => stop.abort();
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    const running = this.#run(span, queue, stop.signal).finally(() => queue.close());
    running.catch(() => {
    });
    try {
      for (let event = await queue.take(); event && !signal.aborted; event = await queue.take()) yield event;
      await running;
    } finally {
      signal.removeEventListener("abort", abort);
      stop.abort();
      await running.catch(() => {
      });
    }
  }
  async close() {
    await this.#closeLane();
  }
  async #run(span, queue, signal) {
    const { exchanges, symbols, timeframe, periodMs, maxAgeMs, maxBookAgeMs, random } = this.#options;
    const clock = this.#clock;
    const { from: liveFrom, until, seen } = span;
    const resumed = exchanges.findIndex((id) => this.#options.nameOf(id) === seen.source);
    if (resumed >= 0) this.#place = resumed;
    const desks = symbols.map((symbol) => new SymbolDesk(this.#track(symbol, liveFrom, seen), periodMs));
    const newest = () => Math.max(...desks.map(({ track }) => track.next));
    let reason = seen.source === null ? this.#whyFirst : null;
    while (!signal.aborted) {
      if (reason)
        queue.put({ kind: "source", source: this.#name, reason: (0,stranger_words/* strangerWords */.GS)(reason), time: newest() });
      const lane = await this.#openLane();
      const present = await this.#presentOn(lane, desks, this.source !== this.#options.first, signal);
      const hasFallback = this.#place < exchanges.length - 1 && !this.#isStuck;
      const emit = (event) => queue.put(event);
      const { lastCandlesMs = LAST_CANDLES_MS } = this.#options;
      const ages = { maxAgeMs, maxBookAgeMs, lastCandlesMs };
      const scene = { lane, desks: present, timeframe, periodMs, ...ages, liveFrom, until };
      const watches = { episodes: this.#episodes, skew: this.#skew, quarantine: this.#quarantine };
      const tally = this.#tally;
      this.#work = new ExchangeWork({ ...scene, ...watches, clock, random, tally, hasFallback, emit });
      this.#work.want(this.#wanted);
      const left = await this.#work.run(signal);
      this.#work = null;
      if (left === null) return;
      reason = await this.#leave(left) ? left : null;
    }
  }
  get #name() {
    return this.#options.nameOf(this.source);
  }
  get #whyFirst() {
    const [preferred] = this.#options.exchanges;
    return this.source === preferred ? "each session begins with it" : `${preferred} could not be used at the start of the session`;
  }
  #track(symbol, liveFrom, seen) {
    const { periodMs, maxAgeMs, backfill } = this.#options;
    const previous = seen.newest.get(symbol) ?? null;
    const begins = backfill.find((each) => each.symbol === symbol)?.from ?? liveFrom;
    const next = Math.max(begins, previous ? previous.start + periodMs : begins);
    return new CandleTrack({ symbol, periodMs, maxAgeMs, liveFrom, next, previous });
  }
  /** The symbols that an exchange has which the session was not planned on. Those that it lacks stay silent. */
  async #presentOn(lane, desks, isOther, signal) {
    if (!isOther) return desks;
    const { report } = this.#options;
    const clock = this.#clock;
    const { exchange } = lane;
    for (let tries = 0; tries < 3 && !signal.aborted; tries += 1) {
      await clock.until(lane.freeAt, signal);
      const asked = await lane.ask("markets", (source) => source.markets(signal), signal);
      if (!("result" in asked)) continue;
      const active = new Set(asked.result.filter((market) => market.active).map(({ symbol }) => symbol));
      const missing = desks.filter(({ track }) => !active.has(track.symbol)).map(({ track }) => track.symbol);
      if (missing.length > 0) {
        report(
          "warning",
          `${exchange.id}-symbols`,
          `${exchange.id} does not have ${missing.join(", ")}: no data for them`
        );
      }
      return desks.filter(({ track }) => active.has(track.symbol));
    }
    return desks;
  }
  async #openLane() {
    if (this.#lane) return this.#lane;
    const { open, symbols, random } = this.#options;
    const clock = this.#clock;
    const exchange = await open(this.source, () => clock.now());
    clock.forget();
    const { intervalMs, cycleMs } = (0,poll_plan/* pollPlan */.v)(symbols.length, exchange.requestIntervalMs);
    this.#cycleMs = cycleMs;
    const [episodes, tally] = [this.#episodes, this.#tally];
    const freeInMs = intervalMs;
    this.#lane = new request_lane/* RequestLane */.q({ exchange, intervalMs, clock, random, episodes, tally, freeInMs });
    return this.#lane;
  }
  /** Goes to the next exchange of the list that has the timeframe; false, and staying, if there is none. */
  async #leave(reason) {
    const { exchanges, timeframe, report } = this.#options;
    const place = this.#place;
    await this.#closeLane();
    while (this.#place < exchanges.length - 1) {
      this.#place += 1;
      const { exchange } = await this.#openLane();
      if (exchange.timeframes.includes(timeframe)) {
        this.#quarantine.begin();
        report("error", "source-changed", `${reason}: the session goes on with ${this.source}`);
        return true;
      }
      report("warning", "fallback-unusable", `${this.source} has no ${timeframe} candles`);
      await this.#closeLane();
    }
    this.#place = place;
    this.#isStuck = true;
    return false;
  }
  async #closeLane() {
    const exchange = this.#lane?.exchange;
    this.#lane = null;
    if (!exchange) return;
    this.#egress.push(...exchange.egress());
    this.#episodes.allOver(`${exchange.id}-`, this.#clock.now());
    await exchange.close();
  }
}

// EXTERNAL MODULE: ./.build/packages/config/src/mistakes.js
var src_mistakes = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/packages/config/src/session-mistake.js
var session_mistake = __webpack_require__(44633);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/symbol.js
var market_symbol = __webpack_require__(96853);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/sources/exchange-market.js



const MOST_NAMED = 5;
function exchangeInstruments(exchange, symbols, held, known) {
  const markets = new Map(exchange.markets.map((market) => [market.symbol, market]));
  const mistakes = [];
  const instruments = [.../* @__PURE__ */ new Set([...symbols, ...held])].flatMap((symbol) => {
    const market = markets.get(symbol);
    if (market && (market.active || held.includes(symbol))) return [instrumentOf(market)];
    const before = held.includes(symbol) ? known.find((each) => each.symbol === symbol) : void 0;
    if (before) return [before];
    mistakes.push(unusable(exchange, symbol, market));
    return [];
  });
  if (mistakes.length > 0) throw new src_mistakes/* ConfigError */.x(mistakes);
  return instruments;
}
function quarantinedSymbols(exchange, symbols, before, now) {
  const { id, markets } = exchange;
  const active = new Set(markets.filter((market) => market.active).map(({ symbol }) => symbol));
  const listed = new Set(markets.map(({ symbol }) => symbol));
  const held = before?.held ?? [];
  const known = new Map(before?.quarantined.map((each) => [each.symbol, each]));
  const gone = symbols.filter((symbol) => held.includes(symbol) && !active.has(symbol));
  if (symbols.length > 0 && gone.length === symbols.length) throw nothingLeft(id, gone);
  return [.../* @__PURE__ */ new Set([...symbols, ...held])].flatMap((symbol) => {
    const earlier = known.get(symbol);
    const since = earlier ? Date.parse(earlier.since) : before?.lastStarts.get(symbol) ?? now;
    if (!active.has(symbol)) {
      const reason = listed.has(symbol) ? `${symbol} is not traded on ${id} at present` : `${id} has no market ${symbol}`;
      return [{ symbol, cause: "absent", since, reason }];
    }
    return earlier && earlier.cause !== "absent" ? [{ ...earlier, since }] : [];
  });
}
function nothingLeft(id, gone) {
  const names = gone.join(", ");
  return new src_mistakes/* ConfigError */.x([
    (0,session_mistake/* mistake */.R)(
      `All that would be traded is held, and is not traded on ${id} at present: ${names}`,
      "chimera_bot.symbols",
      names,
      `at least one market that ${id} trades`,
      { remedy: `add another symbol, or give up what is lost: chimera write-off ${gone[0]} --reason "\u2026"` }
    )
  ]);
}
function instrumentOf(market) {
  const { symbol, base, quote, tickSize, lotSize, minQuantity, minNotional } = market;
  const { makerFeeRate, takerFeeRate, priceCollar } = market;
  const steps = { tickSize, lotSize, minQuantity, minNotional };
  return { symbol, base, quote, ...steps, makerFeeRate, takerFeeRate, priceCollar };
}
function unusable({ id, markets }, symbol, market) {
  if ((0,market_symbol/* symbolParts */.pE)(symbol).kind === "perpetual") return noContracts(symbol);
  const problem = market ? `${symbol} is not traded on ${id} at present` : `${id} has no market ${symbol}`;
  const near = markets.filter(({ active }) => active).map((each) => ({ name: each.symbol, steps: (0,mod/* distance */.Io)(symbol, each.symbol) })).toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMED).map(({ name }) => name);
  return (0,session_mistake/* mistake */.R)(
    problem,
    "chimera_bot.symbols",
    symbol,
    `a market that ${id} lists, such as ${near.join(", ")}`,
    {
      remedy: "change chimera_bot.symbols, or chimera_bot.platform"
    }
  );
}
function noContracts(symbol) {
  return (0,session_mistake/* mistake */.R)(
    `${symbol} is a perpetual, and only the spot markets of an exchange are followed`,
    "chimera_bot.symbols",
    symbol,
    `a spot market, such as ${(0,market_symbol/* spotSymbol */.Pl)(symbol)}`,
    {
      remedy: "change chimera_bot.symbols; perpetuals are traded on recorded candles and on the built-in market"
    }
  );
}
function requireTimeframe({ id, timeframes }, timeframe) {
  if (timeframes.includes(timeframe)) return;
  throw new src_mistakes/* ConfigError */.x([
    (0,session_mistake/* mistake */.R)(`${id} has no ${timeframe} candles`, "chimera_bot.timeframe", timeframe, timeframes.join(", "), {
      remedy: "choose one of these, or another chimera_bot.platform"
    })
  ]);
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/sources/missed-candles.js
const LONGEST_MISSED_MS = 7 * 864e5;
function missedCandles(before, start, periodMs) {
  const earliest = Math.ceil((start - LONGEST_MISSED_MS) / periodMs) * periodMs;
  return (before?.held ?? []).flatMap((symbol) => {
    const last = before?.lastStarts.get(symbol);
    if (last === void 0) return [];
    const next = Math.ceil((last + (before?.setup.periodMs ?? 0)) / periodMs) * periodMs;
    const from = Math.max(earliest, next);
    return from < start ? [{ symbol, from }] : [];
  });
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/sources/source.js
var sources_source = __webpack_require__(22417);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/sources/exchange.js










const STEPS = 2 ** 31;
const time = schemas/* int */.Whr().nonnegative().max(864e13);
const exchangeId = schemas/* string */.YjP().regex(/^[a-z0-9]{2,40}$/);
const exchange = {
  kind: "exchange",
  modes: ["paper"],
  hasBooks: true,
  epoch: null,
  hasKnownTerms: false,
  schema: schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("exchange"),
    id: exchangeId,
    fallbacks: schemas/* array */.YOg(exchangeId).max(5),
    first: exchangeId,
    timeframe: schemas/* string */.YjP().max(10),
    maxAgeMs: schemas/* int */.Whr().positive(),
    maxBookAgeMs: schemas/* int */.Whr().positive(),
    backfill: schemas/* array */.YOg(schemas/* strictObject */.rej({ symbol: schemas/* string */.YjP().max(60), from: time })).max(1e3),
    skewMs: schemas/* number */.aig(),
    quarantined: schemas/* array */.YOg(
      schemas/* strictObject */.rej({
        symbol: schemas/* string */.YjP().max(60),
        cause: schemas/* enum */.k5n(src/* QUARANTINE_CAUSES */.uH),
        since: time,
        reason: schemas/* string */.YjP().max(1e3)
      })
    ).max(1e3),
    servers: schemas/* record */.g1P(exchangeId, schemas/* string */.YjP().max(200))
  }),
  isAsked: () => true,
  async plan({ config, exchange: reached }, before, now) {
    if (!reached) throw new Error("a paper session is planned with an exchange");
    const { symbols, timeframe } = config.chimera_bot;
    const skewMs = reached.clock?.skewMs ?? 0;
    const start = (0,sources_source/* firstCandle */.y)(now - skewMs, (0,market_timeframe/* timeframeMs */.Bg)(timeframe));
    requireTimeframe(reached, timeframe);
    const source = {
      kind: "exchange",
      first: reached.id,
      ...configured(config, reached.id),
      backfill: missedCandles(before, start, (0,market_timeframe/* timeframeMs */.Bg)(timeframe)),
      skewMs,
      quarantined: quarantinedSymbols(reached, symbols, before, start)
    };
    const known = before?.setup.instruments ?? [];
    const instruments = () => exchangeInstruments(reached, symbols, before?.held ?? [], known);
    return { source, market: (0,exchange_name/* nameOf */.V)(source, source.id), start, symbols, instruments };
  },
  async open(source, { workdir, setup, report, services }) {
    const { id, fallbacks, servers } = source;
    return new ExchangeFeed({
      ...source,
      exchanges: [id, ...fallbacks],
      symbols: setup.symbols,
      instruments: setup.instruments,
      periodMs: setup.periodMs,
      lastCandlesMs: services.lastCandlesMs,
      // Real markets run in real time.
      clock: services.clock ?? new src_clock/* MachineClock */._k(),
      random: () => (0,external_node_crypto_.randomInt)(STEPS) / STEPS,
      async open(opened, now) {
        if (services.open) return services.open(opened);
        const { openExchange } = await Promise.all(/* import() */[__webpack_require__.e(7379), __webpack_require__.e(1778), __webpack_require__.e(7828)]).then(__webpack_require__.bind(__webpack_require__, 81778));
        const { requestPace: paceFile } = (0,paths/* pathsOf */.wG)(workdir);
        return openExchange(opened, { baseUrl: servers[opened], now, paceFile });
      },
      nameOf: (opened) => (0,exchange_name/* nameOf */.V)(source, opened),
      report
    });
  },
  market: (source) => (0,exchange_name/* nameOf */.V)(source, source.id),
  files: () => [],
  handedOn: (source) => source,
  // How the clock stood was found on another machine.
  arrived: (source) => ({ ...source, skewMs: 0 }),
  expected: (source, { own, isNew }) => {
    const stated = configured(own, source.id);
    return {
      ...source,
      ...stated,
      first: exchangesOf(own).includes(source.first) ? source.first : stated.id,
      backfill: isNew ? [] : source.backfill,
      quarantined: isNew ? [] : source.quarantined
    };
  },
  expectedSymbols: (_, symbols) => symbols,
  facts({ backfill, quarantined }, { setup, start }) {
    const earliest = start - LONGEST_MISSED_MS;
    const named = (rows) => rows.map(({ symbol }) => symbol);
    const once = "symbols of the session, each once at most";
    return [
      [(0,sources_source/* isSubset */.H)(named(backfill), setup.symbols), "session.source.backfill", named(backfill), once],
      [(0,sources_source/* isSubset */.H)(named(quarantined), setup.symbols), "session.source.quarantined", named(quarantined), once],
      ...backfill.map(
        ({ from }, index) => [
          from >= earliest && from < start && from % setup.periodMs === 0,
          `session.source.backfill.${index}.from`,
          from,
          `the start of a candle from ${earliest} to before ${start}`
        ]
      )
    ];
  }
};
function configured(config, unlessStated) {
  const { max_age_seconds, max_book_age_seconds, servers } = config.market_data;
  const [id = unlessStated, ...fallbacks] = exchangesOf(config);
  return {
    id,
    fallbacks,
    timeframe: config.chimera_bot.timeframe,
    maxAgeMs: max_age_seconds * 1e3,
    maxBookAgeMs: max_book_age_seconds * 1e3,
    servers
  };
}
function exchangesOf({ chimera_bot: bot, market_data }) {
  const { source, fallbacks } = market_data;
  return [.../* @__PURE__ */ new Set([source === "platform" ? bot.platform : source, ...fallbacks])];
}
function listingsOf(config) {
  return exchangesOf(config).map((id) => (0,exchange_name/* nameOf */.V)(config.market_data, id));
}


/***/ }),

/***/ 32307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bN: () => (/* binding */ askedKind),
  I: () => (/* binding */ kindOf),
  Rd: () => (/* binding */ kindsIn),
  B: () => (/* binding */ openFeed),
  dr: () => (/* binding */ sourceSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/market-data/src/sources/exchange.js + 17 modules
var exchange = __webpack_require__(30727);
// EXTERNAL MODULE: ./.build/packages/config/src/mistakes.js
var mistakes = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/packages/config/src/session-mistake.js
var session_mistake = __webpack_require__(44633);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/timeframe.js
var market_timeframe = __webpack_require__(30135);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/data-error.js
var data_error = __webpack_require__(77832);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/candle-rows.js
var candle_rows = __webpack_require__(13728);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/feed.js
function isAfter({ symbol, start }, after) {
  return start > (after?.get(symbol) ?? Number.NEGATIVE_INFINITY);
}
const NOTHING_SEEN = { candles: 0, newest: /* @__PURE__ */ new Map(), books: /* @__PURE__ */ new Map(), source: null };

;// CONCATENATED MODULE: ./.build/packages/market-data/src/paced.js
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

;// CONCATENATED MODULE: ./.build/packages/market-data/src/recorded.js



function marketOf({ sha256 }) {
  return `recorded:${sha256}`;
}
function spanOf(table) {
  return { start: (0,candle_rows/* startAt */.EO)(table, 0), end: (0,candle_rows/* startAt */.EO)(table, table.length - 1) + table.periodMs };
}
function recordedFeed(table, instruments) {
  return {
    source: "recorded",
    end: spanOf(table).end,
    instruments,
    async history(before, count, after) {
      const rows = (0,candle_rows/* lastBefore */.kk)(table, (0,candle_rows/* firstFrom */.nT)(table, before), count);
      return rows.map((row) => (0,candle_rows/* candleAt */.PL)(table, row)).filter((candle) => isAfter(candle, after));
    },
    // There are no books in it.
    want: () => {
    },
    events: (span, clock, signal) => paced(since(table, span.from), span, table.periodMs, clock, signal)
  };
}
function* since(table, from) {
  for (let row = (0,candle_rows/* firstFrom */.nT)(table, from); row < table.length; row += 1) yield (0,candle_rows/* candleAt */.PL)(table, row);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/symbol.js
var market_symbol = __webpack_require__(96853);
// EXTERNAL MODULE: ./.build/packages/base/src/number-format.js
var number_format = __webpack_require__(96384);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/sequence.js
var sequence = __webpack_require__(26192);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/recorded-file.js
var recorded_file = __webpack_require__(73162);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/doubt.js
var live_doubt = __webpack_require__(87268);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/believed.js



function lookAt(symbol, rows, periodMs) {
  let close = null;
  let disbelieved = null;
  let reason = null;
  let unsound = 0;
  const left = [];
  for (let index = 0; index < rows.length / recorded_file/* FILE_COLUMNS */.Pw; index += 1) {
    const candle = (0,recorded_file/* candleOfRow */.$W)(symbol, rows, index);
    const inspection = (0,sequence/* inspectCandle */.i)(candle, null, periodMs);
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

;// CONCATENATED MODULE: ./.build/packages/market-data/src/candle-series.js





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
  const fold = new market_timeframe/* FoldedCandles */.Nb(stepMs, periodMs);
  const count = rows.length / recorded_file/* FILE_COLUMNS */.Pw;
  const folded = new Float64Array(rows.length);
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const base = (0,recorded_file/* candleOfRow */.$W)(symbol, rows, index);
    if (series.unsound > 0 && !(0,sequence/* inspectCandle */.i)(base, null, stepMs).ok) continue;
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

;// CONCATENATED MODULE: ./.build/packages/market-data/src/candle-table.js

function tableOf(candles, about) {
  const bytes = about.length * candle_rows/* ROW_LENGTH */.Iv * Float64Array.BYTES_PER_ELEMENT;
  const rows = new Float64Array(new SharedArrayBuffer(bytes));
  const places = new Map(about.symbols.map((symbol, place) => [symbol, place]));
  let at = 0;
  for (const { symbol, start, open, high, low, close, volume } of candles) {
    rows.set([start, open, high, low, close, volume, places.get(symbol)], at);
    at += candle_rows/* ROW_LENGTH */.Iv;
  }
  return { ...about, rows };
}
function settledFrom(table, count) {
  if (count === 0) return 0;
  const seen = new Map(table.symbols.map((symbol) => [symbol, 0]));
  let missing = table.symbols.length;
  for (let index = 0; index < table.length; index += 1) {
    const { symbol, start } = candleAt(table, index);
    const times = seen.get(symbol) + 1;
    seen.set(symbol, times);
    if (times === count) missing -= 1;
    if (missing > 0) continue;
    return firstFrom(table, start + table.periodMs);
  }
  return table.length;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/candle-builder.js + 5 modules
var candle_builder = __webpack_require__(83324);
// EXTERNAL MODULE: ./node_modules/papaparse/papaparse.js
var papaparse = __webpack_require__(28728);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/numbers.js
var numbers = __webpack_require__(18253);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/table-plan.js
var table_plan = __webpack_require__(73223);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/titles.js
var files_titles = __webpack_require__(79256);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/written-time.js
var written_time = __webpack_require__(18920);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/dialect.js






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

// EXTERNAL MODULE: ./.build/packages/market-data/src/files/memory-budget.js
var memory_budget = __webpack_require__(16444);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/raw-table.js
var raw_table = __webpack_require__(57788);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/delimited.js






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

// EXTERNAL MODULE: ./.build/packages/market-data/src/files/file-bytes.js
var file_bytes = __webpack_require__(12899);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/read-options.js
const NOTHING_SAID = {
  symbol: null,
  zone: null,
  unit: null,
  dateOrder: null,
  decimal: null,
  columns: null
};

;// CONCATENATED MODULE: ./.build/packages/market-data/src/files/read-candle-file.js







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
    const { zipContent } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 46912));
    const zip = await zipContent(path).catch((error) => {
      throw (0,data_error/* damaged */.q)(path, "zip", error);
    });
    return await content(zip.content, { ...about, names: [path, zip.name] }, " in zip", zip.bytes);
  }
  if (format === "gz" || format === "zst") {
    const unpacker = format === "gz" ? (0,external_node_zlib_.createGunzip)() : (0,external_node_zlib_.createZstdDecompress)();
    return await content(through(bytes, unpacker), about, ` in ${format}`, null);
  }
  return await read_candle_file_plain(format, bytes, { ...about, format }, length, true);
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
    return await read_candle_file_plain(format, bytes, { ...about, format: `${format}${within}` }, length, false);
  } catch (error) {
    throw (0,data_error/* damaged */.q)(about.path, within.trim().replace(/^in /, ""), error);
  }
}
async function read_candle_file_plain(format, bytes, about, length, isFile) {
  const { path } = about;
  if (format === "csv") return await readDelimited(bytes, { ...about, bytes: length });
  if (format === "parquet" && isFile) {
    const { asyncBufferFromFile } = await __webpack_require__.e(/* import() */ 1609).then(__webpack_require__.bind(__webpack_require__, 51609));
    return await (await Promise.all(/* import() */[__webpack_require__.e(1180), __webpack_require__.e(7099)]).then(__webpack_require__.bind(__webpack_require__, 17099))).readParquet(await asyncBufferFromFile(path), about);
  }
  const most = format === "json" ? Math.min(LARGEST_JSON, (0,memory_budget/* freeBytes */.go)() / 4) : (0,memory_budget/* freeBytes */.go)() / 4;
  const tooLong = () => new data_error/* DataError */.f(
    `${path}: as ${format} it is held whole, and it is larger than the ${Math.floor(most / 1e6)} MB that may be`,
    format === "json" ? "take it as CSV, feather or parquet" : "give it in parts, or as CSV"
  );
  if (length !== null && length > most) throw tooLong();
  const whole = await (0,file_bytes/* collected */.gd)(bytes, most, tooLong);
  if (format === "json") return (await __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 96382))).readJson(whole, about);
  if (format === "feather") return (await Promise.all(/* import() */[__webpack_require__.e(5619), __webpack_require__.e(3556)]).then(__webpack_require__.bind(__webpack_require__, 93556))).readFeather(whole, about);
  const buffer = whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength);
  return await (await Promise.all(/* import() */[__webpack_require__.e(1180), __webpack_require__.e(7099)]).then(__webpack_require__.bind(__webpack_require__, 17099))).readParquet(buffer, about);
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

// EXTERNAL MODULE: ./.build/packages/market-data/src/files/symbol-of-file.js
var symbol_of_file = __webpack_require__(73624);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/terms/price-facts.js

const LEAST_PLACES = -12;
const COARSEST = 0.01;
const MOST_PLACES = 18;
const NOISE = 1e-15;
const LOT_SHARE = 0.01 * 1e-4;
function priceFactsOf(rows) {
  let places = LEAST_PLACES;
  let scale = Number(`1e${places}`);
  let highest = 0;
  for (let row = 0; row < rows.length; row += recorded_file/* FILE_COLUMNS */.Pw) {
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

;// CONCATENATED MODULE: ./.build/packages/market-data/src/recorded-candles.js










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
  return tableOf(merged(folded), {
    symbols,
    markets: believed.map(({ series: { symbol, rows } }) => ({
      symbol,
      files: filesOf(symbol).map(({ path }) => path),
      prices: priceFactsOf(rows)
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
  return market_timeframe/* timeframes */.wQ.find((name) => (0,market_timeframe/* timeframeMs */.Bg)(name) === periodMs) ?? `${periodMs / 1e3}s`;
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
  const usable = market_timeframe/* timeframes */.wQ.filter((name) => (0,market_timeframe/* timeframeMs */.Bg)(name) % stepMs === 0);
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
  const quotes = [...new Set(symbols.map((symbol) => (0,market_symbol/* symbolParts */.pE)(symbol).quote))];
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/simulated.js
var simulated = __webpack_require__(59339);
// EXTERNAL MODULE: ./.build/packages/config/src/text-file.js
var text_file = __webpack_require__(91288);
// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var src_decimal = __webpack_require__(90211);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/terms/stated-terms.js






const LARGEST_BYTES = 16 * 1024 * 1024;
const REMEDY = 'write {"symbol": "BTC/CAD", "tick_size": "0.01", "lot_size": "0.00001", "min_quantity": "0.00001", "min_notional": "10", "maker_fee": "0.002", "taker_fee": "0.0025"}, a list of these, or the output of "chimera markets --json"';
const DECIMAL = /^\d{1,20}(\.\d{1,20})?$/;
function statedDecimal(text) {
  return DECIMAL.test(text) ? plain(decimal(text)) : null;
}
const NO_DECIMAL = 'not a decimal such as "0.01"';
const step = schemas/* union */.KCZ(
  [schemas/* string */.YjP().regex(DECIMAL, NO_DECIMAL), schemas/* number */.aig().nonnegative(NO_DECIMAL).max(1e15, NO_DECIMAL)],
  NO_DECIMAL
).transform((value) => (0,src_decimal/* plain */.pj)((0,src_decimal/* decimal */._)(value)));
const fee = step.refine((rate) => Number(rate) <= 0.1, "not a fraction from 0 to 0.1 (0.001 is 0.1 %)");
const stated_terms_exchange = schemas/* string */.YjP().regex(/^[a-z0-9@-]{1,60}$/i, "not the name of an exchange");
const marketTerms = schemas/* strictObject */.rej({
  symbol: schemas/* string */.YjP().regex(/^[^/\s]{1,30}\/[^/\s]{1,61}$/, "not BASE/QUOTE").optional(),
  /** `0`: prices have no steps. */
  tick_size: step.optional(),
  lot_size: step.optional(),
  min_quantity: step.optional(),
  min_notional: step.optional(),
  maker_fee: fee.optional(),
  taker_fee: fee.optional(),
  price_collar: schemas/* number */.aig().positive().max(1).nullable().optional(),
  active: schemas/* boolean */.zMY().optional(),
  kind: schemas/* enum */.k5n(["spot", "perpetual"], "not spot or perpetual: no other kind of market is simulated").optional(),
  exchange: stated_terms_exchange.optional(),
  /** When the exchange said so. */
  date: iso/* datetime */.w$().optional()
});
const listing = schemas/* object */.Ikc({
  platform: stated_terms_exchange.optional(),
  date: iso/* datetime */.w$().optional(),
  markets: schemas/* array */.YOg(marketTerms).min(1)
});
function stated_terms_termsOfMarket(market) {
  return {
    symbol: market.symbol,
    active: market.active,
    tick_size: market.tickSize,
    lot_size: market.lotSize,
    min_quantity: market.minQuantity,
    min_notional: market.minNotional,
    maker_fee: market.makerFeeRate,
    taker_fee: market.takerFeeRate,
    price_collar: market.priceCollar
  };
}
function readTerms(path) {
  const text = (0,text_file/* readTextFile */.G)(path, LARGEST_BYTES);
  if (text === null) throw new data_error/* DataError */.f(`${path}: there is no such file of terms`, "name one that is there");
  if (typeof text !== "string")
    throw new data_error/* DataError */.f(`${path}: ${text.found}, not ${text.expected}`, text.remedy);
  const value = parsed(path, text);
  const form = Array.isArray(value) ? schemas/* array */.YOg(marketTerms).min(1) : typeof value === "object" && value !== null && "markets" in value ? listing : marketTerms;
  const result = form.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue.path.join(".");
    const fault = `${where ? `${where}: ` : ""}${issue.message}`.replace(/\p{C}/gu, "?").slice(0, 160);
    throw new data_error/* DataError */.f(`${path}: ${fault}`, REMEDY);
  }
  if (Array.isArray(result.data)) return result.data;
  if (!("markets" in result.data)) return [result.data];
  const { platform: exchange2, date, markets } = result.data;
  return markets.map((market) => ({ ...exchange2 && { exchange: exchange2 }, ...date && { date }, ...market }));
}
function termsBeside(path) {
  const stem = (0,external_node_path_.basename)(path).replace(/(\.(csv|txt|json|feather|parquet|gz|zip))+$/i, "");
  return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${stem}.terms.json`);
}
function writeTermsBeside(path, exchange2, market, now) {
  const { active: _, ...terms } = stated_terms_termsOfMarket(market);
  writeJson(termsBeside(path), { ...terms, kind: "spot", exchange: exchange2, date: new Date(now).toISOString() });
}
function parsed(path, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new data_error/* DataError */.f(`${path}: it is no JSON`, REMEDY);
  }
}

// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/terms/stored-listing.js





function storeListing(workdir, exchange, markets, now) {
  if (markets.length === 0) return;
  mkdirSync(pathsOf(workdir).listings, { recursive: true });
  const date = new Date(now).toISOString();
  writeJson(pathOf(workdir, exchange), { platform: exchange, date, markets: markets.map(termsOfMarket) });
}
function storedListing(workdir, exchange) {
  const path = pathOf(workdir, exchange);
  return (0,external_node_fs_.existsSync)(path) ? readTerms(path) : [];
}
function pathOf(workdir, exchange) {
  return (0,external_node_path_.join)((0,paths/* pathsOf */.wG)(workdir).listings, `${exchange}.json`);
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/terms/recorded-instruments.js







const NOTHING_GIVEN = { file: null, tickSize: null, lotSize: null, minNotional: null };
const COARSEST_TICK = 0.1;
function recordedInstruments(markets, surroundings) {
  const { given, workdir, exchanges } = surroundings;
  const filed = given.file === null ? [] : readTerms(given.file);
  const listed = exchanges.map((exchange) => ({ exchange, terms: storedListing(workdir, exchange) }));
  if (given.file !== null) refuseStranger(given.file, filed, markets);
  return markets.map((market) => {
    const sources = [
      { name: "the command line", terms: givenTerms(given) },
      ...termsFor(market.symbol, filed, true).map((terms) => ({ name: fileName(given.file), terms })),
      ...besides(market),
      ...listed.flatMap(
        ({ exchange, terms }) => termsFor(market.symbol, terms, false).map((found) => ({
          name: `the listing of ${exchange}${dated(found)}`,
          terms: found
        }))
      )
    ];
    return instrumentOf(market, sources, surroundings.startingCash);
  });
}
function instrumentOf(market, sources, startingCash) {
  const [base] = (0,simulated/* simulatedInstruments */.zb)([market.symbol]);
  const fromPrices = {
    tick_size: tickOf(market.prices),
    lot_size: lotOf(market.prices, startingCash),
    min_quantity: "0",
    min_notional: "0"
  };
  const origins = { ...NOWHERE };
  const term = (name) => {
    const source = sources.find(({ terms }) => terms[name] !== void 0);
    origins[name] = source?.name ?? "its prices";
    return source?.terms[name] ?? fromPrices[name];
  };
  const of = (name) => sources.find(({ terms }) => terms[name] !== void 0)?.terms[name];
  const instrument = {
    ...base,
    tickSize: term("tick_size"),
    lotSize: term("lot_size"),
    minQuantity: term("min_quantity"),
    minNotional: term("min_notional"),
    makerFeeRate: of("maker_fee") ?? base.makerFeeRate,
    takerFeeRate: of("taker_fee") ?? base.takerFeeRate,
    priceCollar: of("price_collar") ?? null
  };
  refuseOtherKind(market.symbol, sources);
  refuseCoarse(instrument, market, origins.tick_size);
  return { ...instrument, termsFrom: namesOf(origins) };
}
const NOWHERE = { tick_size: "", lot_size: "", min_quantity: "", min_notional: "" };
const WORDS = {
  tick_size: "tick",
  lot_size: "lot",
  min_quantity: "least quantity",
  min_notional: "least notional"
};
function namesOf(origins) {
  const terms = Object.keys(WORDS);
  const last = origins.min_quantity;
  const others = Map.groupBy(
    terms.filter((term) => origins[term] !== last),
    (term) => origins[term]
  );
  if (others.size === 0) return `from ${last}`;
  const parts = [...others].map(
    ([origin, named]) => `${named.map((term) => WORDS[term]).join(" and ")} from ${origin}`
  );
  return `${parts.join(", ")}, the rest from ${last}`;
}
function givenTerms({ tickSize, lotSize, minNotional }) {
  return {
    ...tickSize !== null && { tick_size: tickSize },
    ...lotSize !== null && { lot_size: lotSize },
    ...minNotional !== null && { min_notional: minNotional }
  };
}
function besides({ symbol, files }) {
  return files.map(termsBeside).filter((path) => (0,external_node_fs_.existsSync)(path)).flatMap((path) => termsFor(symbol, readTerms(path), false).map((terms) => ({ path, terms }))).toSorted((a, b) => (b.terms.date ?? "").localeCompare(a.terms.date ?? "")).map(({ path, terms }) => ({ name: `${fileName(path)}${ofExchange(terms)}`, terms }));
}
function fileName(path) {
  return (0,external_node_path_.basename)(path).replace(/[^\w.@+-]/g, "?").slice(0, 80);
}
function ofExchange({ exchange, ...rest }) {
  return exchange === void 0 ? dated(rest) : ` (${exchange}${dated(rest)})`;
}
function dated({ date }) {
  return date === void 0 ? "" : ` of ${date.slice(0, 10)}`;
}
function termsFor(symbol, all, anySymbol) {
  const named = all.find((terms) => terms.symbol === symbol);
  const unnamed = anySymbol ? all.find((terms) => terms.symbol === void 0) : void 0;
  return [named, unnamed].filter((terms) => terms !== void 0);
}
function refuseStranger(file, filed, markets) {
  if (markets.some(({ symbol }) => termsFor(symbol, filed, true).length > 0)) return;
  const wanted = markets.map(({ symbol }) => symbol).join(", ");
  const found = filed.map(({ symbol }) => symbol);
  const shown = found.length > 5 ? `${found.slice(0, 5).join(", ")} and ${found.length - 5} more` : found.join(", ");
  throw new data_error/* DataError */.f(
    `${file}: states no terms of ${wanted}, but of ${shown}`,
    "give the terms of the symbols in the data; terms without a symbol hold for all of them"
  );
}
function refuseOtherKind(symbol, sources) {
  const kind = (0,market_symbol/* symbolParts */.pE)(symbol).kind ?? "spot";
  const other = sources.find(({ terms }) => terms.kind !== void 0 && terms.kind !== kind);
  if (!other) return;
  const { base, quote } = (0,market_symbol/* symbolParts */.pE)(symbol);
  const [spot, perpetual] = [`${base}/${quote}`, `${base}/${quote}:${quote}`];
  throw new data_error/* DataError */.f(
    `${symbol} is the symbol of a ${kind} market, and ${other.name} states the terms of a ${other.terms.kind} one`,
    `take ${spot} for a spot market, ${perpetual} for a perpetual; --symbol names what the files hold`
  );
}
function refuseCoarse({ tickSize }, { symbol, prices }, origin) {
  if (prices.highest === 0 || Number(tickSize) <= prices.highest * COARSEST_TICK) return;
  throw new data_error/* DataError */.f(
    `a tick of ${tickSize} from ${origin} is not one of ${symbol}, whose highest price is ${prices.highest}`,
    "state the right one with --tick"
  );
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/sources/source.js
var source = __webpack_require__(22417);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/sources/recorded.js









const recorded = {
  kind: "recorded",
  modes: ["test"],
  hasBooks: false,
  epoch: null,
  hasKnownTerms: false,
  schema: schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("recorded"),
    files: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).min(1)
  }),
  isAsked: ({ dataFiles }) => dataFiles.length > 0,
  async plan({ workdir, config, dataFiles, reading, terms = NOTHING_GIVEN }, before) {
    const { symbols: configured, timeframe } = config.chimera_bot;
    const recording = await recorded_read(dataFiles, configured, (0,market_timeframe/* timeframeMs */.Bg)(timeframe), reading);
    if (recording.length === 0) throw tooShort(recording, timeframe);
    const { symbols, taken } = recording;
    const said = reading && { reading };
    return {
      source: { kind: "recorded", files: dataFiles, ...said, ...taken && { taken } },
      market: marketOf(recording),
      start: startIn(recording, before?.end),
      symbols,
      // A book is bound to its recording, so that this recording holds all that the book does.
      instruments: () => recordedInstruments(recording.markets, {
        given: terms,
        workdir,
        exchanges: (0,exchange/* listingsOf */.Vy)(config),
        startingCash: config.account.starting_cash
      })
    };
  },
  async open({ files, reading }, { setup, identity }) {
    const { symbols, exitsOnly, periodMs, instruments } = setup;
    const traded = symbols.filter((symbol) => !exitsOnly.includes(symbol));
    const recording = await recorded_read(files, traded, periodMs, reading);
    if (identity.market !== marketOf(recording)) {
      throw new data_error/* DataError */.f(
        `${files.join(", ")}: no longer what the session was planned on`,
        "leave the files of a running session as they are"
      );
    }
    return recordedFeed(recording, instruments);
  },
  market: (_, files) => marketOf({ sha256: recordingHash(files) }),
  files: ({ files }) => files,
  // What the files were taken for was told; launch reads them again.
  handedOn: ({ kind, files }, path) => ({ kind, files: files.map(path) }),
  arrived: (source, path) => ({ ...source, files: source.files.map(path) }),
  expected: (source) => source,
  // What recorded candles are of is in their files, which have the hash that the book is bound to.
  expectedSymbols: (planned, configured) => planned.length > 0 ? planned : configured,
  facts: () => []
};
function recorded_read(files, symbols, periodMs, reading) {
  const symbol = symbols.length === 1 ? symbols[0] : null;
  return readRecording({ files, symbol, periodMs, asker: "session", ...reading && { reading } });
}
function startIn(recording, bookEnd) {
  const span = spanOf(recording);
  const start = (0,source/* firstCandle */.y)(bookEnd ?? span.start, recording.periodMs);
  if (start < span.end) return start;
  throw new mistakes/* ConfigError */.x([
    (0,session_mistake/* mistake */.R)("The recording is used up", "--data", span.end, "recorded candles after the end of the book", {
      found: `the recording ends at ${new Date(span.end).toISOString()}, and so does the book`,
      remedy: "record more candles, or start again with --new-book (the old book is archived)"
    })
  ]);
}
function tooShort({ symbols, reason = null }, timeframe) {
  return new data_error/* DataError */.f(
    `the recording of ${symbols.join(", ")} makes no candle of ${timeframe}${reason === null ? "" : `: ${reason}`}`,
    "give a longer recording, or set chimera_bot.timeframe to a shorter one"
  );
}

// EXTERNAL MODULE: ./.build/packages/config/src/session-numbers.js
var session_numbers = __webpack_require__(58643);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/random.js
var market_random = __webpack_require__(6278);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/symbol-path.js
var symbol_path = __webpack_require__(81889);
;// CONCATENATED MODULE: ./.build/packages/engine/src/market/simulated-book.js


const TICK = 0.01;
const ONE_SIDED_CHANCE = 1 / 400;
function simulatedBook({ seed, candle, periodMs, ...options }) {
  const { symbol, close } = candle;
  const { time = candle.start + periodMs, depth = 20 } = options;
  const random = new market_random/* Random */.o8(seed, `${symbol} book ${time}`);
  const spread = (0,symbol_path/* spreadFraction */.Ci)((candle.high - candle.low) / close / 1.7) * random.between(0.7, 1.5);
  const half = Math.max(TICK / 2, close * spread / 2);
  const step = Math.max(TICK, close * 5e-5);
  const usual = Math.max(candle.volume, 500 / close) / depth;
  const side = (direction) => {
    const levels = [];
    let price = (0,symbol_path/* toTick */.Pd)(close + direction * half);
    for (let level = 0; level < depth && price >= TICK; level += 1) {
      const quantity = usual * (1 + 0.15 * level) * (0.1 + 2.7 * random.uniform() * random.uniform());
      levels.push([price, Math.max(1, Math.round(quantity * 1e5)) / 1e5]);
      price = (0,symbol_path/* toTick */.Pd)(price + direction * Math.max(TICK, step * random.between(0.2, 1.8)));
    }
    return levels;
  };
  const missing = random.uniform();
  const bids = side(-1);
  const asks = side(1);
  if (missing < ONE_SIDED_CHANCE / 2) return { symbol, time, bids: [], asks };
  return { symbol, time, bids, asks: missing < ONE_SIDED_CHANCE ? [] : asks };
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/want-list.js
class WantList {
  #current = /* @__PURE__ */ new Map();
  get current() {
    return this.#current;
  }
  set(books) {
    this.#current = books;
  }
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/simulated.js




function simulatedFeed({ seed, symbols, periodMs }) {
  const market = (from) => (0,simulated/* simulatedMarket */.Pj)({ seed, symbols, from, periodMs });
  const wanted = new WantList();
  const books = { wanted, after: (candle) => simulatedBook({ seed, candle, periodMs }) };
  return {
    source: "simulated",
    end: null,
    instruments: (0,simulated/* simulatedInstruments */.zb)(symbols),
    want: (now) => wanted.set(now),
    async history(before, count, after) {
      const history = [];
      const from = Math.max(before - count * periodMs, simulated/* SIMULATION_ORIGIN */.JA);
      for (const candle of market(from)) {
        if (candle.start >= before) break;
        if (isAfter(candle, after)) history.push(candle);
      }
      return history;
    },
    events: (span, clock, signal) => paced(market(span.from), span, periodMs, clock, signal, books)
  };
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/sources/simulated.js





const TEST_EPOCH = Date.UTC(2026, 0, 1);
const DEFAULT_SEED = 7;
const nameOf = (seed) => `simulated:${seed}`;
const simulated_simulated = {
  kind: "simulated",
  modes: ["test"],
  hasBooks: true,
  epoch: TEST_EPOCH,
  hasKnownTerms: true,
  schema: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("simulated"), seed: schemas/* int */.Whr().nonnegative() }),
  isAsked: () => true,
  async plan({ config, seed }, before) {
    const { symbols, timeframe } = config.chimera_bot;
    const known = before?.identity.market.match(/^simulated:(\d+)$/);
    const chosen = seed ?? (known ? Number(known[1]) : DEFAULT_SEED);
    return {
      source: { kind: "simulated", seed: chosen },
      market: nameOf(chosen),
      start: (0,source/* firstCandle */.y)(before?.end ?? TEST_EPOCH, (0,market_timeframe/* timeframeMs */.Bg)(timeframe)),
      symbols,
      instruments: () => (0,simulated/* simulatedInstruments */.zb)([.../* @__PURE__ */ new Set([...symbols, ...before?.held ?? []])])
    };
  },
  open: async ({ seed }, { setup: { symbols, periodMs } }) => simulatedFeed({ seed, symbols, periodMs }),
  market: ({ seed }) => nameOf(seed),
  files: () => [],
  handedOn: (source) => source,
  arrived: (source) => source,
  expected: (source) => source,
  expectedSymbols: (_, configured) => configured,
  facts: ({ seed }, { start }) => [
    [
      start >= simulated/* SIMULATION_ORIGIN */.JA,
      "session.start",
      start,
      `no time before the built-in market begins (${simulated/* SIMULATION_ORIGIN */.JA})`
    ],
    [seed <= session_numbers/* LARGEST_SEED */.$v, "session.source.seed", seed, `a whole number from 0 to ${session_numbers/* LARGEST_SEED */.$v}`]
  ]
};

;// CONCATENATED MODULE: ./.build/packages/market-data/src/sources/registry.js




const SOURCES = [exchange/* exchange */.cv, recorded, simulated_simulated];
const KINDS = SOURCES;
const sourceSchema = schemas/* discriminatedUnion */.gMt(
  "kind",
  KINDS.map(({ schema }) => schema)
);
function kindOf({ kind }) {
  return KINDS.find((each) => each.kind === kind);
}
function kindsIn(mode) {
  return KINDS.filter(({ modes }) => modes.includes(mode)).map(({ kind }) => kind);
}
function askedKind(request) {
  const { mode } = request.config;
  const asked = KINDS.find((kind) => kind.modes.includes(mode) && kind.isAsked(request));
  if (!asked) throw new Error(`no market data for ${mode} mode`);
  return asked;
}
function openFeed({ source, ...plan }, report, services = {}) {
  return kindOf(source).open(source, { ...plan, report, services });
}


/***/ }),

/***/ 22417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSubset),
/* harmony export */   y: () => (/* binding */ firstCandle)
/* harmony export */ });
function firstCandle(time, periodMs) {
  return Math.ceil(time / periodMs) * periodMs;
}
function isSubset(part, whole) {
  return new Set(part).size === part.length && part.every((item) => whole.includes(item));
}


/***/ })

};
