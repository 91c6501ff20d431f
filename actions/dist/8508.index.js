export const id = 8508;
export const ids = [8508];
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

/***/ 33883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95384);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68694);


function writeJson(path, value) {
  (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .f)(path, `${JSON.stringify(value, null, 2)}
`);
}
function readJson(path, schema) {
  try {
    return schema.parse(JSON.parse((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(path)));
  } catch {
    return null;
  }
}


/***/ }),

/***/ 35158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ standingEngine)
/* harmony export */ });
/* unused harmony export SILENT */
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11828);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29037);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82426);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72378);



const ANY = { upTo: Number.MAX_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };
const SILENT = {
  name: "silent",
  description: "Never says anything.",
  parameters: {},
  warmup: () => 0,
  create: () => ({ onCandle: () => void 0 })
};
function standingEngine(reader) {
  const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSession */ .nM)(reader);
  if (!session) return null;
  const engine = new _chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .Engine */ .N(session.started.setup, []);
  engine.recall(reader.entries(restored(engine, reader)));
  for (const [symbol, price] of reader.marks()) engine.book.mark(symbol, price);
  const cursor = reader.cursor();
  if (engine.governor && cursor) engine.governor.highWaterMark = cursor.high_water_mark;
  return engine;
}
function restored(engine, reader) {
  const { seq, state } = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_2__/* .findSnapshot */ .C)(reader, ANY);
  if (!state || (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_3__/* .contradictionOf */ .z)(reader, seq, state) !== null) return 0;
  engine.restore(state);
  return seq;
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

/***/ 39286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ isCredentialKey),
/* harmony export */   gD: () => (/* binding */ findCredentials),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const exchanges = `
  ALPACA APCA APEX ASCENDEX ASTER BACKPACK BEQUANT BIGONE BINANCE BINGX BIT2C BITBANK BITBNS BITBUY BITFINEX BITFLYER
  BITGET BITHUMB BITMART BITMEX BITOPRO BITPANDA BITRUE BITSO BITSTAMP BITTEAM BITTRADE BITVAVO BLOCKCHAINCOM BLOFIN
  BTCBOX BTCMARKETS BTCTURK BTSE BULLISH BYBIT BYDFI CDP CEX CEXIO COINBASE COINCHECK COINEX COINMATE COINONE COINSPH
  COINSPOT COINSQUARE CRYPTOCOM CRYPTOMUS DEEPCOIN DELTA DERIBIT DERIVE DIGIFINEX DYDX EXMO EXTENDED FMFWIO FOXBIT
  GATE GATEEU GATEIO GEMINI GRVT HASHKEY HIBACHI HITBTC HOLLAEX HTX HUOBI HYPERLIQUID INDEPENDENTRESERVE INDODAX
  KRAKEN KUCOIN LATOKEN LBANK LIGHTER LUNO MERCADO MEXC MODETRADE MUDREX MYOKX NADO NDAX NOVADAX OKCOIN OKEX OKX
  OKXUS ONETRADING P2B PACIFICA PARADEX PAYMIUM PHEMEX POLONIEX PROBIT REVOLUTX SHAKEPAY TOKOCRYPTO TOOBIT UPBIT
  WEEX WHITEBIT WOO WOOFIPRO WOOX XT YOBIT ZAIF ZEBPAY ZONDA`.trim().split(/\s+/);
const ambiguous = /* @__PURE__ */ new Set(["CDP", "GATE", "GEMINI"]);
const everyday = new Set(
  "APEX ASTER BULLISH DELTA DERIVE EXTENDED LIGHTER NADO P2B PACIFICA WOO XT".split(" ")
);
const secretWords = new Set(
  "CREDENTIALS CREDS JWT KEY KEYS LOGIN MNEMONIC OTP PASS PASSWD PEM PWD SEED TOKEN TOKENS TWOFA UID".split(
    " "
  )
);
const secretPhrase = /APIKEY|SECRET|PASSPHRASE|PASSWORD|PRIVATE|ACCESSKEY/;
const secretEnd = /^(?:API)?(?:KEY|SECRET|TOKEN|JWT|PASS|PASSWORD|PASSPHRASE|PRIVATEKEY)$/;
const secretHalf = /SECRET|PASSPHRASE|PRIVATEKEY/;
const genericSecret = /^(?:API)?SECRET(?:KEY)?$/;
const genericName = new RegExp(
  [
    "^CCXT",
    "^API(?:SECRET|SECRETKEY|PASSPHRASE|PRIVATEKEY)$",
    "^CHIMERA(?:API)?(?:KEY|SECRET|TOKEN|JWT|PASSWORD|PASSPHRASE|PRIVATEKEY)",
    "EXCHANGE(?:API)?(?:KEY|SECRET|TOKEN|JWT|PASS|PASSWORD|PASSPHRASE|PRIVATE|PRIVATEKEY|UID)(?:ID)?$",
    "EXCHANGE(?:API)?(?:PASSPHRASE|PRIVATEKEY|SECRET)",
    "(?:EXCHANGE|TRADING|BROKER)API(?:KEY|SECRET)",
    "TRADING(?:SECRET|PRIVATE|PASSPHRASE|JWT)",
    "^PRIVATEKEY$",
    "^(?:MNEMONIC|SEEDPHRASE|RECOVERYPHRASE)$",
    "(?:WALLET|ETH|ETHEREUM|EVM|SOLANA|TRADER)(?:PRIVATEKEY|SECRETKEY|MNEMONIC|SEEDPHRASE|PASSPHRASE)"
  ].join("|")
);
const shortName = 4;
const wordsOf = (name) => name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase().split(/[^A-Z0-9]+/).filter((word) => word !== "");
function exchangesIn(words) {
  const pairs = words.map((word, index) => word + (words[index + 1] ?? ""));
  return exchanges.filter(
    (exchange) => pairs.includes(exchange) || words.some(
      (word) => exchange.length > shortName ? word.startsWith(exchange) : word === exchange || word.startsWith(exchange) && secretEnd.test(word.slice(exchange.length))
    )
  );
}
const isSecret = (words, exchange) => words.some(
  (word) => secretWords.has(word) || word.startsWith(exchange) && secretEnd.test(word.slice(exchange.length))
) || secretPhrase.test(words.join(""));
function findCredentials(environment) {
  const names = Object.keys(environment).filter((name) => environment[name]?.trim()).sort();
  const plain = new Map(names.map((name) => [name, wordsOf(name).join("")]));
  const all = new Set(plain.values());
  const hasSecretHalf = (exchange) => [...all].some((name) => name.startsWith(exchange) && secretHalf.test(name));
  const isPair = all.has("APIKEY") && [...all].some((name) => genericSecret.test(name));
  return names.filter((name) => {
    const words = wordsOf(name);
    const joined = plain.get(name) ?? "";
    if (genericName.test(joined)) return true;
    if (isPair && (joined === "APIKEY" || genericSecret.test(joined))) return true;
    return exchangesIn(words).some((exchange) => {
      if (!isSecret(words, exchange)) return false;
      if (everyday.has(exchange)) return all.has(`${exchange}APIKEY`) && hasSecretHalf(exchange);
      return !ambiguous.has(exchange) || hasSecretHalf(exchange);
    });
  });
}
function withoutCredentials(environment) {
  const credentials = new Set(findCredentials(environment));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !credentials.has(name)));
}
const isCredentialKey = (key) => /apikey|secret|passphrase|password|privatekey|mnemonic|credential|^(?:uid|login|twofa|walletaddress|accesstoken)$/.test(
  key.toLowerCase().replace(/[^a-z0-9]/g, "")
);


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

/***/ 26192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ inspectCandle)
/* harmony export */ });
const GOOD = Object.freeze({ ok: true, missing: 0 });
const LEAST_PRICE = 1e-15;
const MOST_PRICE = 1e15;
const MOST_VOLUME = 1e24;
function inspectCandle(candle, previousStart, periodMs) {
  const { start, open, high, low, close, volume } = candle;
  const follows = previousStart !== null && start - previousStart === periodMs;
  const shaped = low >= LEAST_PRICE && low <= open && low <= close && open <= high && close <= high && high <= MOST_PRICE;
  if (!shaped || !(volume >= 0 && volume <= MOST_VOLUME) || !(follows || Number.isSafeInteger(start) && start % periodMs === 0)) {
    return { ok: false, reason: fault(candle, periodMs) };
  }
  if (follows || previousStart === null) return GOOD;
  if (start <= previousStart) {
    return { ok: false, reason: `starts at ${start}, not after the previous candle at ${previousStart}` };
  }
  return { ok: true, missing: (start - previousStart) / periodMs - 1 };
}
function fault(candle, periodMs) {
  for (const field of ["start", "open", "high", "low", "close", "volume"]) {
    if (!Number.isFinite(candle[field])) return `${field} is ${candle[field]}, not a finite number`;
  }
  const { start, open, high, low, close, volume } = candle;
  if (!Number.isSafeInteger(start) || start % periodMs !== 0) {
    return `start ${start} is not on the grid of ${periodMs} ms`;
  }
  if (volume < 0) return `volume ${volume} is negative`;
  for (const field of ["low", "open", "close", "high"]) {
    if (candle[field] <= 0) return `${field} ${candle[field]} is not a positive price`;
    if (candle[field] < LEAST_PRICE)
      return `${field} ${candle[field]} is below ${LEAST_PRICE}, too small for a price`;
    if (candle[field] > MOST_PRICE)
      return `${field} ${candle[field]} is above ${MOST_PRICE}, too large for a price`;
  }
  if (volume > MOST_VOLUME) return `volume ${volume} is above ${MOST_VOLUME}, too large for a volume`;
  const outside = open < low || open > high ? `open ${open}` : `close ${close}`;
  return low > high ? `low ${low} is above high ${high}` : `${outside} is outside ${low} to ${high}`;
}


/***/ }),

/***/ 83865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ priceText),
/* harmony export */   c: () => (/* binding */ amountText)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90211);

const MOST_DIGITS = 12;
const DIGITS_OF_AVERAGES = 8;
const LEAST_PLACES = 2;
function priceText(price) {
  if (typeof price === "string") {
    const digits2 = price.replace(/^-?0*\.?0*|\./g, "").length;
    return digits2 <= MOST_DIGITS ? price : priceText(Number(price));
  }
  if (!Number.isFinite(price)) return String(price);
  const [mantissa = "", exponent = "0"] = price.toExponential().split("e");
  const digits = mantissa.replace("-", "").replace(".", "").length;
  const above = Number(exponent);
  const exact = digits - 1 - above;
  const places = digits <= MOST_DIGITS ? exact : Math.max(DIGITS_OF_AVERAGES - 1 - above, LEAST_PLACES);
  if (above > 20 || places > 100) return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(price).toFixed();
  const text = price.toFixed(Math.max(places, 0));
  return digits <= MOST_DIGITS || !text.includes(".") ? text : text.replace(/\.?0+$/, "");
}
const LEAST_AMOUNT = 1e-9;
function amountText(amount) {
  if (Math.abs(amount) < LEAST_AMOUNT) return "0.00";
  const isSmall = Math.abs(amount) < 1;
  return isSmall ? priceText(Number(amount.toPrecision(3))) : amount.toFixed(2);
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

/***/ 96710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NO_DELAYS),
/* harmony export */   e: () => (/* binding */ LateDecisions)
/* harmony export */ });
const NO_DELAYS = { decisionMs: null, eventLoopMs: null };
class LateDecisions {
  #limitMs;
  #decisions = null;
  #eventLoop = null;
  constructor(maxDelaySeconds) {
    this.#limitMs = maxDelaySeconds * 1e3;
  }
  /** Called about once a second; `time` is real and only grows. */
  watch({ decisionMs, eventLoopMs }, time) {
    this.#decisions = this.#after(this.#decisions, decisionMs, time);
    this.#eventLoop = this.#after(this.#eventLoop, eventLoopMs, time);
  }
  /** Nobody looked for a while: there may have been decisions in time. */
  lookAnew() {
    this.#decisions = null;
    this.#eventLoop = null;
  }
  /** Whether one was late at the beginning of the span and one is now, with none in time between them. */
  hasLasted(spanMs, time) {
    return [this.#decisions, this.#eventLoop].some(
      (late) => late !== null && late.toldAt === time && time - late.since >= spanMs
    );
  }
  /** `null` while they are in time. */
  get words() {
    const late = this.#decisions ?? this.#eventLoop;
    if (late === null) return null;
    const what = this.#decisions === null ? "the bot answers only after" : "decisions take";
    return `${what} ${(late.ms / 1e3).toFixed(1)} s, ${this.#limitMs / 1e3} s are allowed`;
  }
  /** A time without decisions says nothing: the next one tells. */
  #after(before, ms, time) {
    if (ms === null) return before;
    return ms > this.#limitMs ? { since: before?.since ?? time, ms, toldAt: time } : null;
  }
}


/***/ }),

/***/ 25928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ memoryKills),
/* harmony export */   Q: () => (/* binding */ groupLimits)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernel_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66908);


function groupLimits({ proc, cgroup }) {
  const groups = memberships((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${proc}/self/cgroup`) ?? "0::/");
  const cores = [];
  const megabytes = [];
  for (const { controllers, path } of groups) {
    for (const folder of foldersOf(cgroup, controllers, path)) {
      cores.push(...quotaOf((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${folder}/cpu.max`)));
      const [quota, period] = ["cpu.cfs_quota_us", "cpu.cfs_period_us"].map(
        (name) => (0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${folder}/${name}`)
      );
      cores.push(...quotaOf(`${quota ?? ""} ${period ?? ""}`));
      megabytes.push(...bytesOf((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${folder}/memory.max`)));
      megabytes.push(...bytesOf((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${folder}/memory.limit_in_bytes`)));
    }
  }
  return { cores: least(cores), memoryMb: least(megabytes) };
}
function memoryKills({ proc, cgroup }) {
  for (const { controllers, path } of memberships((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${proc}/self/cgroup`) ?? "0::/")) {
    for (const folder of foldersOf(cgroup, controllers, path)) {
      const counted = ["memory.events", "memory.oom_control"].map((name) => killsIn(`${folder}/${name}`));
      const own = counted.find((count) => count !== null);
      if (own !== void 0) return own;
    }
  }
  return killsIn(`${proc}/vmstat`);
}
function killsIn(path) {
  const [, count] = /^oom_kill (\d+)$/m.exec((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(path) ?? "") ?? [];
  return count === void 0 ? null : Number(count);
}
function memberships(text) {
  return text.split("\n").flatMap((line) => {
    const [, names = "", path = ""] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (path === "") return [];
    const controllers = names === "" ? [] : names.split(",");
    const isOfUse = controllers.length === 0 || controllers.includes("cpu") || controllers.includes("memory");
    return isOfUse ? [{ controllers, path }] : [];
  });
}
function foldersOf(root, controllers, path) {
  const mounts = controllers.length === 0 ? [root, `${root}/unified`] : [.../* @__PURE__ */ new Set([controllers.join(","), ...controllers])].map((name) => `${root}/${name}`);
  const inside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
  const levels = [inside];
  while (levels.at(-1) !== "/") levels.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(levels.at(-1)));
  return mounts.flatMap((mount) => levels.map((level) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(mount, level)));
}
function quotaOf(text) {
  const [, quota = "0", period = "0"] = /^(\d+)\s+(\d+)\s*$/.exec(text ?? "") ?? [];
  const cores = Number(quota) / Number(period);
  return cores > 0 && Number.isFinite(cores) ? [cores] : [];
}
function bytesOf(text) {
  const bytes = /^\d+\s*$/.test(text ?? "") ? Number(text) : 0;
  return bytes > 0 ? [bytes / 2 ** 20] : [];
}
function least(values) {
  return values.length > 0 ? Math.min(...values) : null;
}


/***/ }),

/***/ 66908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KERNEL_FILES),
/* harmony export */   J: () => (/* binding */ kernelText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const KERNEL_FILES = { proc: "/proc", cgroup: "/sys/fs/cgroup" };
function kernelText(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "latin1");
  } catch {
    return null;
  }
}


/***/ }),

/***/ 81236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ MemoryKills)
/* harmony export */ });
/* harmony import */ var _control_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25928);
/* harmony import */ var _kernel_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66908);


class MemoryKills {
  #files;
  #before;
  constructor(files = _kernel_files_js__WEBPACK_IMPORTED_MODULE_0__/* .KERNEL_FILES */ .E) {
    this.#files = files;
    this.#before = (0,_control_group_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryKills */ .F)(files);
  }
  /** How a child ended, in words: `exit code 3`, `SIGTERM`. The kernel counts before it kills, so that the figure is there. */
  endOf(code, signal) {
    if (signal === null) return `exit code ${code}`;
    const now = signal === "SIGKILL" && this.#before !== null ? (0,_control_group_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryKills */ .F)(this.#files) : null;
    const ranOut = now !== null && now > this.#before;
    return ranOut ? `${signal}: the system ended it because memory ran out` : signal;
  }
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

/***/ 38291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31419);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47554);

const LONGEST_TEXT = 200;
const HARMLESS = /^[A-Za-z0-9]+(?:[ /-][A-Za-z0-9]+)*$/;
function outside(text) {
  const line = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.replace(/[\s\u0085]+/g, " "))).trim();
  const letters = [...line];
  const cut = letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join("")}\u2026` : line;
  return HARMLESS.test(cut) ? cut : asCode(cut);
}
function asCode(line) {
  if (line === "") return "\u2013";
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const cell = line.replace(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
  const padded = /^`|`$/.test(cell) ? ` ${cell} ` : cell;
  return fence + padded + fence;
}
function table(columns, rows) {
  const names = columns.map((name) => name.replace(/^#/, ""));
  const rulers = columns.map((name) => name.startsWith("#") ? "---:" : "---");
  return [names, rulers, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function list(lines) {
  return lines.map((line) => `- ${line}`).join("\n");
}


/***/ }),

/***/ 43384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   sb: () => (/* binding */ refreshSummaries)
/* harmony export */ });
/* unused harmony export reportedUntil */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58845);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91451);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48049);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44988);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51735);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38291);








const LEAST_MS = 1e3;
const IN_ORDER = /* @__PURE__ */ new Set(["completed", "data-ended", "stopped", "killed", "breaker"]);
const LENGTHS = { daily: _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, weekly: _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb };
function writeSummary({ reader, paths, config, htmlOf, ongoing }, kind, { from, to }, metrics) {
  const { thresholds, reporting } = config;
  const report = (0,_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .collectReport */ .H)(kind, reader, { from, to, session: null, metrics, thresholds, ongoing });
  return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u)(paths, report, reporting.report_format, htmlOf)[0];
}
function refreshSummaries(scene, now) {
  const { reader, config } = scene;
  const { daily_summary, weekly_summary, retention_days } = config.reporting;
  const cursor = reader.cursor();
  if (!cursor) return [];
  const keptFrom = cursor.time - Math.min(_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb, retention_days * _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO);
  const recent = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .sessionsIn */ .Zb)(reader, { from: keptFrom, to: Number.MAX_SAFE_INTEGER, session: null });
  const runs = recent.filter(({ id }) => id !== scene.ongoing);
  const stale = (kind) => startsOf(kind, runs).filter((from) => isStale(scene, kind, from, runs));
  return [
    ...daily_summary ? stale("daily").map((from) => ["daily", from]) : [],
    ...weekly_summary ? stale("weekly").map((from) => ["weekly", from]) : []
  ].map(([kind, from]) => {
    const stretch = { from, to: from + LENGTHS[kind] };
    const to = lastMomentOf(reader, stretch, runsIn(stretch, recent)) ?? from;
    return writeSummary(scene, kind, { from, to }, (0,_chimera_book__WEBPACK_IMPORTED_MODULE_6__/* .checkAt */ .C$)(reader, to)?.metrics ?? now);
  });
}
function startsOf(kind, runs) {
  const [begins, closedBy] = kind === "daily" ? [_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .dayStart */ .J7, _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .dayClosedBy */ .i6] : [_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .weekStart */ .vW, _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .weekClosedBy */ .aw];
  const starts = /* @__PURE__ */ new Set();
  for (const { start, end } of runs) {
    const last = end > start ? closedBy(end) : begins(start);
    for (let from = begins(start); from <= last; from += LENGTHS[kind]) starts.add(from);
  }
  return [...starts].toSorted((a, b) => a - b);
}
function isStale({ reader, paths }, kind, from, runs) {
  const stretch = { from, to: from + LENGTHS[kind] };
  const own = runsIn(stretch, runs);
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, `${(0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_7__/* .reportName */ .e6)(kind, from, stretch.to)}.md`);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return own.some(({ ended }) => ended === null || !IN_ORDER.has(ended.reason));
  const markdown = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
  const last = lastMomentOf(reader, stretch, own);
  const isShort = last !== null && (reportedUntil(markdown) ?? 0) < last;
  return isShort || own.some(({ id }) => !markdown.includes(`| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .outside */ .qY)(id)} |`));
}
function runsIn({ from, to }, runs) {
  return runs.filter(({ start, end }) => start >= from ? start < to : end > from);
}
function reportedUntil(markdown) {
  const [, to] = /^\| Period \| \S+ to (\S+) \|$/m.exec(markdown) ?? [];
  return to === void 0 ? null : Date.parse(to);
}
function lastMomentOf(reader, stretch, runs) {
  const { from } = stretch;
  const ids = runs.map(({ id }) => id);
  const begun = runs.filter(({ start }) => start >= from).map(({ start }) => start + LEAST_MS);
  const last = Math.max((0,_chimera_book__WEBPACK_IMPORTED_MODULE_5__/* .lastMoment */ .Hl)(reader, stretch, ids) ?? from, ...begun);
  return last > from ? last : null;
}


/***/ }),

/***/ 30574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ archiveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10141);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64634);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48049);





function archiveBook(ledgerPath, reports) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath)) return null;
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), "archive");
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(folder);
  const archive = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .fileTime */ .IQ)((0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)())}-`));
  for (const suffix of ["", "-wal", "-shm", _chimera_ledger__WEBPACK_IMPORTED_MODULE_4__/* .END_MARK */ .eN]) {
    const file = `${ledgerPath}${suffix}`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, `ledger.db${suffix}`));
  }
  archiveReports(reports, archive, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath)));
  return archive;
}
function archiveReports(reports, archive, mode) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reports)) return;
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(reports).filter(_chimera_workdir__WEBPACK_IMPORTED_MODULE_5__/* .isReportFile */ .NK);
  const ofAnother = new Set(names.filter((name) => isOfAnotherMode((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name), mode)).map(stemOf));
  const moved = names.filter((name) => !ofAnother.has(stemOf(name)));
  if (moved.length === 0) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, "reports"));
  for (const name of moved) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, "reports", name));
}
function isOfAnotherMode(path, mode) {
  if (!path.endsWith(".md")) return false;
  const [, found] = /^\| Trading \| (\w+) mode on /m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? [];
  return found !== void 0 && found !== mode;
}
function stemOf(name) {
  return name.replace(/\.\w+$/, "");
}


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ endOpenSession)
});

// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/book/src/standing-engine.js
var standing_engine = __webpack_require__(35158);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/ledger/src/lock.js
var src_lock = __webpack_require__(60756);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/ledger/src/writer.js + 4 modules
var src_writer = __webpack_require__(9953);
;// CONCATENATED MODULE: ./.build/packages/session/src/journal-at-rest.js



function journalAtRest(ledgerPath, decide) {
  const lock = (0,src_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(ledgerPath));
  if (!lock) return false;
  const reader = new src_reader/* LedgerReader */.B(ledgerPath);
  const writer = new src_writer/* LedgerWriter */.f(ledgerPath);
  try {
    const last = (0,sessions/* lastSession */.nM)(reader);
    const engine = (0,standing_engine/* standingEngine */.T)(reader);
    if (!last || !engine) throw new Error("the book has no session yet");
    const time = reader.cursor()?.time ?? last.start;
    const hasEnded = (0,sessions/* sessionEnd */.U1)(reader, last.id) !== null;
    const entries = decide({ engine, session: last.id, hasEnded, time });
    if (entries) writer.commit({ session: last.id, seen: [], entries, time }, engine);
    return true;
  } finally {
    writer.close();
    reader.close();
    lock.release();
  }
}

;// CONCATENATED MODULE: ./.build/packages/session/src/end-open-session.js

function endOpenSession(ledgerPath, id, { reason, detail }) {
  return journalAtRest(
    ledgerPath,
    ({ engine, session, hasEnded, time }) => session === id && !hasEnded ? engine.end(time, reason, detail) : null
  );
}


/***/ }),

/***/ 81932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ forgetResult),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33883);
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46802);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);




const writtenResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
  session: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  leg: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
  outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
  reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  /** What a person can do about it; `null` where nothing more than the reason is known. */
  remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
  exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
  /** The last entry of the book, and what is wrong with it. */
  head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
  entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
  faults: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
  /** Path of the newest report. */
  report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
  health: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__/* .HEALTH_LEVELS */ .Jx).nullable()
});
function writeResult({ result }, outcome) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .G)(result, outcome);
}
function readResult({ result }) {
  return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(result, writtenResult);
}
function forgetResult({ result }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(result, { force: true });
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

/***/ 40048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ channelEnd)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

const CHANNEL_END_MS = 2e3;
async function channelEnd(child) {
  if (!child.connected) return;
  const disconnected = new AbortController();
  child.once("disconnect", () => disconnected.abort());
  await (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(CHANNEL_END_MS, disconnected.signal);
}


/***/ }),

/***/ 17757:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89985);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76811);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49615);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81932);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24330);
/* harmony import */ var _captured_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86519);
/* harmony import */ var _controller_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19535);
/* harmony import */ var _daemon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65063);
/* harmony import */ var _start_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94580);
/* harmony import */ var _watched_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85757);









const order = await (0,_daemon_js__WEBPACK_IMPORTED_MODULE_0__/* .receiveOrder */ .Or)();
process.exitCode = await conduct(order);
setTimeout(() => process.exit(), 1e3).unref();
async function conduct({ plan, config, entries, newBook }) {
  const paths = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(plan.workdir, plan.book);
  const log = new _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .Log */ .tG(paths.runtimeLog, plan.logLevel);
  (0,_captured_output_js__WEBPACK_IMPORTED_MODULE_3__/* .captureOutput */ .Q)(log);
  const { bot, server, divergence, page } = entries;
  const session = new _watched_session_js__WEBPACK_IMPORTED_MODULE_4__/* .WatchedSession */ .J({
    plan,
    config,
    entries: {
      bot: new URL(bot),
      server: new URL(server),
      divergence: new URL(divergence),
      page: new URL(page)
    },
    log,
    newBook,
    onStarted: (url) => (0,_daemon_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStarter */ .PD)({ type: "started", url })
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      const { outcome, reason } = (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_5__/* .findStopRequest */ .f8)(paths) ?? {
        outcome: "stopped",
        reason: `received ${signal}`
      };
      session.stop(outcome, reason);
    });
  }
  const leaveResult = (result) => {
    try {
      (0,_chimera_session__WEBPACK_IMPORTED_MODULE_6__/* .writeResult */ .Zk)(paths, result);
    } catch (error) {
      log.error(`${paths.result} cannot be written: ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_7__/* .faultInWords */ .RQ)(error)}`);
    }
  };
  const told = { session: plan.id, leg: plan.leg.number, remedy: null };
  try {
    const { outcome, reason, exitCode, verification, report, metrics } = await (0,_controller_js__WEBPACK_IMPORTED_MODULE_8__/* .runSession */ .I)(session);
    const { head, entries: count, faults } = verification;
    const health = metrics?.application.health_status ?? null;
    leaveResult({
      ...told,
      outcome,
      reason,
      exitCode,
      head,
      entries: count,
      faults: [...faults],
      report,
      health
    });
    (0,_daemon_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStarter */ .PD)({ type: "failed", message: `${outcome}: ${reason}` });
    return exitCode;
  } catch (error) {
    const { message, stack } = error;
    const known = error instanceof _chimera_base__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y ? error : null;
    const remedy = known?.remedy ?? (0,_chimera_base__WEBPACK_IMPORTED_MODULE_7__/* .faultRemedy */ .zq)(error);
    log.error(remedy === null ? `${stack}` : `The session did not start: ${message}. Remedy: ${remedy}`);
    const exitCode = known?.exitCode ?? 1;
    const outcome = exitCode === 3 ? "killed" : "failed";
    const nothing = { head: null, entries: 0, faults: [], report: null, health: null };
    if (!(error instanceof _start_error_js__WEBPACK_IMPORTED_MODULE_10__/* .StartError */ .D && error.isOccupied)) {
      leaveResult({
        ...told,
        ...nothing,
        outcome,
        reason: message,
        remedy,
        exitCode
      });
    }
    (0,_daemon_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStarter */ .PD)({ type: "failed", message });
    return exitCode;
  }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 19535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ runSession)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/base/src/storage-fault.js
var storage_fault = __webpack_require__(76811);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/ledger/src/lock.js
var src_lock = __webpack_require__(60756);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/ledger/src/database.js
var database = __webpack_require__(34166);
// EXTERNAL MODULE: ./.build/packages/ledger/src/seals/seal-everything.js
var seal_everything = __webpack_require__(86767);
// EXTERNAL MODULE: ./.build/packages/ledger/src/seals/seal-writer.js
var seal_writer = __webpack_require__(46469);
// EXTERNAL MODULE: ./.build/packages/ledger/src/seals/sealed-tables.js
var sealed_tables = __webpack_require__(3684);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/observations.js






class ObservationWriter {
  #database;
  #seals;
  constructor(path) {
    this.#database = (0,database/* openForWriting */.Qh)(path);
    this.#seals = new seal_writer/* SealWriter */.f(this.#database);
  }
  incident({ session, time, severity, source, kind, message }) {
    const about = [session, Math.round(time), (0,clock/* realNow */.p1)(), severity, source, kind, (0,stranger_words/* strangerWords */.GS)(message)];
    this.#add("incidents", about);
  }
  health(session, time, level, metrics) {
    this.#add("health", [session, Math.round(time), (0,clock/* realNow */.p1)(), level, JSON.stringify(metrics)]);
  }
  close() {
    this.#database.close();
  }
  /** Writes a row and its seal, or neither. */
  #add(table, values) {
    const columns = sealed_tables/* ROW_TABLES */.tS[table].columns.slice(1);
    const marks = columns.map(() => "?").join(", ");
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const insert = `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`;
      const { lastInsertRowid } = this.#database.prepare(insert).run(...values);
      this.#seals.add(table, [Number(lastInsertRowid), ...values], (0,seal_everything/* journalHead */.cI)(this.#database));
      this.#seals.finish();
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#seals.forget();
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/free-name.js

function freeName(path) {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : `${path}-${number}`;
    if (!(0,external_node_fs_.existsSync)(name)) return name;
  }
}

;// CONCATENATED MODULE: ./.build/packages/ledger/src/ledger-place.js




const BESIDE = ["-wal", "-shm"];
class LedgerPlace {
  #path;
  #own;
  /** The files beside the ledger, as they were when it was last seen in its place. */
  #beside = {};
  /** To be made while the ledger is open. */
  constructor(path) {
    this.#path = path;
    this.#own = identityOf(path);
    this.loss();
  }
  /** What happened to it, in words; `null` if it lies in its place. */
  loss() {
    const found = identityOf(this.#path);
    if (found === this.#own) {
      this.#beside = Object.fromEntries(BESIDE.map((end) => [end, identityOf(this.#path + end)]));
      return null;
    }
    return found === null ? `the ledger ${this.#path} is no longer in its place: its file was deleted or moved` : `another file lies in the place of the ledger ${this.#path}: its own was replaced`;
  }
  /**
   * Writes what is open as a file again: in its place if nothing lies there, else beside it. To be called when nobody
   * writes it any more. Never throws.
   */
  rescue(reader, now) {
    const copy = freeName(`${this.#path}.rescued-${(0,clock/* fileTime */.IQ)(now)}`);
    try {
      (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(copy), { recursive: true });
      reader.rows("VACUUM INTO ?", copy);
      const entries = `${reader.head()?.seq ?? 0} entries`;
      this.#clearBeside();
      if ((0,external_node_fs_.existsSync)(this.#path)) {
        return {
          isRescued: true,
          words: `the whole book (${entries}) was kept as ${copy}: to go on with it, put it in the ledger's place`
        };
      }
      (0,external_node_fs_.renameSync)(copy, this.#path);
      return { isRescued: true, words: `the whole book (${entries}) was put back into its place` };
    } catch (error) {
      return { isRescued: false, words: `the book could not be rescued: ${(0,storage_fault/* faultInWords */.RQ)(error)}` };
    }
  }
  /** What still lies there belongs to the file that is gone; SQLite would read it into any other. */
  #clearBeside() {
    for (const end of BESIDE) {
      const found = identityOf(this.#path + end);
      if (found !== null && found === this.#beside[end]) (0,external_node_fs_.rmSync)(this.#path + end);
    }
  }
}
function identityOf(path) {
  const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.dev}:${found.ino}` : null;
}

// EXTERNAL MODULE: ./.build/packages/book/src/incidents.js
var incidents = __webpack_require__(19504);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/incidents.js


class Incidents {
  #book;
  #errors = 0;
  #warnings = 0;
  #isLedgerFailing = false;
  constructor(book) {
    this.#book = book;
  }
  get errors() {
    return this.#errors;
  }
  get warnings() {
    return this.#warnings;
  }
  record(severity, source, kind, message) {
    const { session, ledger, log } = this.#book;
    if ((0,incidents/* isError */.bJ)({ severity })) this.#errors += 1;
    if (severity === "warning") this.#warnings += 1;
    const level = severity === "info" ? "INFO" : severity === "warning" ? "WARNING" : "ERROR";
    log.write(level, `${source}: ${message}`);
    try {
      ledger.incident({ session, time: this.#book.now(), severity, source, kind, message });
      this.#isLedgerFailing = false;
    } catch (error) {
      if (!this.#isLedgerFailing) log.error(`incidents stand in the log alone: ${(0,storage_fault/* faultInWords */.RQ)(error)}`);
      this.#isLedgerFailing = true;
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/guarded-work.js

class GuardedWork {
  #handlers;
  /** How often each piece of work has failed since it last succeeded. */
  #failures = /* @__PURE__ */ new Map();
  constructor(handlers) {
    this.#handlers = handlers;
  }
  /**
   * Does a piece of work, with the complaint if it fails ("the metrics file cannot be written"). Never throws: returns the
   * error, `null` if there was none.
   */
  attempt(complaint, work) {
    try {
      work();
      this.#succeeded(complaint);
      return null;
    } catch (error) {
      return this.#failed(complaint, error);
    }
  }
  /** The same for work that takes its time. */
  async attemptLater(complaint, work) {
    try {
      await work();
      this.#succeeded(complaint);
      return null;
    } catch (error) {
      return this.#failed(complaint, error);
    }
  }
  #succeeded(complaint) {
    const failures = this.#failures.get(complaint);
    if (failures === void 0) return;
    this.#failures.delete(complaint);
    const times = failures === 1 ? "one failure" : `${failures} failures`;
    this.#handlers.tell("info", "work-again", `over, after ${times}: ${complaint}`);
  }
  #failed(complaint, error) {
    const before = this.#failures.get(complaint) ?? 0;
    this.#failures.set(complaint, before + 1);
    if (before === 0) {
      const why = (0,storage_fault/* storageFault */.sk)(error) === null ? error.stack ?? error.message : (0,storage_fault/* faultInWords */.RQ)(error);
      this.#handlers.tell("warning", "work-failed", `${complaint}: ${why}`);
    }
    if ((0,storage_fault/* isLedgerLost */.SZ)(error)) this.#handlers.onLedgerLost((0,storage_fault/* ledgerLost */.W1)(error));
    return error;
  }
}

// EXTERNAL MODULE: ./.build/packages/base/src/replace-file.js
var replace_file = __webpack_require__(68694);
// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/config/src/exchange-name.js
var exchange_name = __webpack_require__(95079);
// EXTERNAL MODULE: ./.build/packages/monitor/src/anomalies/anomaly-watch.js + 10 modules
var anomaly_watch = __webpack_require__(38060);
// EXTERNAL MODULE: ./.build/packages/monitor/src/late-decisions.js
var late_decisions = __webpack_require__(96710);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/circuit-breaker.js

const MEMORY_SUSTAINED_MS = 3e3;
const SILENCE_FACTOR = 5;
const ADVICE = {
  cpu: "trade fewer symbols, a longer timeframe, or a strategy that computes less",
  memory: "trade fewer symbols, or give it more memory"
};
const ELSEWHERE = {
  cpu: "something else on this machine keeps it busy",
  memory: "something else on this machine holds the memory"
};
class CircuitBreaker {
  #thresholds;
  #lateDecisions;
  #reason = null;
  #memoryHighSince = null;
  #cpuHighSince = null;
  constructor(thresholds) {
    this.#thresholds = thresholds;
    this.#lateDecisions = new late_decisions/* LateDecisions */.e(thresholds.max_decision_delay_seconds);
  }
  get state() {
    return this.#reason === null ? { state: "closed", reason: null } : { state: "open", reason: this.#reason };
  }
  /** How late decisions are at present, in words; `null` while they are in time. */
  get lateness() {
    return this.#thresholds.cpu_scope === "session" ? this.#lateDecisions.words : null;
  }
  /** A critical error, or a process that crashed beyond its restarts. */
  trip(reason) {
    this.#reason ??= reason;
  }
  /** Nobody looked for a while: what was high before may have been low in between. */
  lookAnew() {
    this.#memoryHighSince = null;
    this.#cpuHighSince = null;
    this.#lateDecisions.lookAnew();
  }
  watch(input) {
    const { max_error_rate, max_disk_percent } = this.#thresholds;
    const { diskPercent, silence } = input;
    if (input.errorRateExceeded) {
      this.trip(`error rate ${percent(input.errorRate * 100)} is over ${percent(max_error_rate * 100)}`);
    }
    this.#watchMemory(input);
    this.#watchCpu(input);
    if (diskPercent > max_disk_percent) {
      this.trip(`critical: disk usage ${percent(diskPercent)} is over ${percent(max_disk_percent)}`);
    }
    if (silence && silence.ageSeconds > silence.maxAgeSeconds * SILENCE_FACTOR) {
      this.trip(`market data has been silent for ${Math.round(silence.ageSeconds)} s`);
    }
  }
  #watchMemory({ time, machine, session }) {
    const { max_memory_percent: limit, memory_scope: scope } = this.#thresholds;
    const used = (scope === "session" ? session : machine).memoryPercent;
    this.#memoryHighSince = since(this.#memoryHighSince, used > limit, time);
    if (!lasted(this.#memoryHighSince, time, MEMORY_SUSTAINED_MS)) return;
    const advice = advise("memory", session.memoryPercent, used);
    this.trip(`${whose(scope)}memory usage ${percent(used)} is over ${percent(limit)}: ${advice}`);
  }
  #watchCpu({ time, machine, session, delays }) {
    const { max_cpu_percent: limit, cpu_scope: scope, cpu_sustained_seconds: span } = this.#thresholds;
    const used = (scope === "session" ? session : machine).cpuPercent;
    this.#cpuHighSince = since(this.#cpuHighSince, used > limit, time);
    if (lasted(this.#cpuHighSince, time, span * 1e3)) {
      const advice = advise("cpu", session.cpuPercent, used);
      this.trip(
        `${whose(scope)}CPU usage ${percent(used)} has been over ${percent(limit)} for ${span} s: ${advice}`
      );
    }
    this.#lateDecisions.watch(delays, time);
    if (scope === "session" && this.#lateDecisions.hasLasted(span * 1e3, time)) {
      const isCrowded = machine.cpuPercent > limit;
      const advice = isCrowded ? advise("cpu", session.cpuPercent, machine.cpuPercent) : ADVICE.cpu;
      this.trip(`${this.#lateDecisions.words}, and that for ${span} s: ${advice}`);
    }
  }
}
function whose(scope) {
  return scope === "session" ? "the session's own " : "";
}
function advise(resource, own, used) {
  if (own * 2 >= used) return ADVICE[resource];
  return `${ELSEWHERE[resource]}, the session's own processes use ${percent(own)}`;
}
function since(before, isHigh, time) {
  return isHigh ? before ?? time : null;
}
function lasted(from, time, spanMs) {
  return from !== null && time - from >= spanMs;
}
function percent(value) {
  return `${value.toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/error-rate.js
const LEAST_ATTEMPTS = 50;
const WINDOW_MS = 6e5;
class ErrorRate {
  #samples = [];
  #latest = { attempted: 0, failed: 0 };
  add(operations, time) {
    this.#samples.push({ time, operations });
    this.#latest = operations;
    while (this.#samples.length > 1 && this.#samples[1].time <= time - WINDOW_MS) this.#samples.shift();
  }
  get rate() {
    const { attempted, failed } = this.#window();
    return attempted > 0 ? failed / attempted : 0;
  }
  /** The rate where there were enough attempts to judge by it, 0 before. */
  get judged() {
    return this.#window().attempted >= LEAST_ATTEMPTS ? this.rate : 0;
  }
  exceeds(limit) {
    return this.judged > limit;
  }
  #window() {
    const oldest = this.#samples[0];
    const isWhole = !oldest || oldest.time > (this.#samples.at(-1)?.time ?? 0) - WINDOW_MS;
    const base = isWhole ? { attempted: 0, failed: 0 } : oldest.operations;
    return {
      attempted: this.#latest.attempted - base.attempted,
      failed: this.#latest.failed - base.failed
    };
  }
}

// EXTERNAL MODULE: ./.build/packages/vocabulary/src/index.js
var src = __webpack_require__(46802);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/health.js

const NOTABLE_SHARE = 0.9;
const LOST_FACTOR = 2;
function healthOf(input) {
  const found = [
    ...breaker(input),
    ...processes(input),
    ...data(input),
    ...limits(input),
    ...neighbours(input),
    ...late(input)
  ];
  const level = src/* HEALTH_LEVELS */.Jx.findLast((level2) => found.some((each) => each.level === level2)) ?? "healthy";
  return { level, reasons: found.map(({ reason }) => reason) };
}
function breaker({ breaker: { state, reason } }) {
  if (state === "closed") return [];
  const why = reason === null ? "" : `: ${reason}`;
  return [{ level: "critical", reason: `the circuit breaker is open${why}` }];
}
function processes({ processes: processes2 }) {
  return processes2.flatMap(({ name, status, restarts }) => {
    const often = restarts === 1 ? "once" : `${restarts} times`;
    const restarted = restarts > 0 ? [{ level: "degraded", reason: `the ${name} was restarted ${often}` }] : [];
    if (status === "failed") return [{ level: "unhealthy", reason: `the ${name} failed` }, ...restarted];
    if (status !== "restarting") return restarted;
    return [{ level: "unhealthy", reason: `the ${name} is being restarted` }, ...restarted];
  });
}
function data({ data: data2 }) {
  if (data2 === null || data2.ageSeconds <= data2.maxAgeSeconds) return [];
  const level = data2.ageSeconds > data2.maxAgeSeconds * LOST_FACTOR ? "unhealthy" : "degraded";
  const { ageSeconds, maxAgeSeconds } = data2;
  return [
    { level, reason: `the newest candle is ${ageSeconds.toFixed(0)} s old, ${maxAgeSeconds} s are allowed` }
  ];
}
function limits({ system, usage, errorRate, thresholds }) {
  const { cpu_scope, memory_scope } = thresholds;
  const cpu = cpu_scope === "session" ? ["the session's own CPU", usage.cpu_percent] : ["CPU", system.cpu_percent];
  const memory = memory_scope === "session" ? ["the session's own memory", usage.memory_percent] : ["memory", system.memory_percent];
  const percentages = [
    [...cpu, thresholds.max_cpu_percent],
    [...memory, thresholds.max_memory_percent],
    ["disk", system.disk_percent, thresholds.max_disk_percent],
    ["failed operations", errorRate * 100, thresholds.max_error_rate * 100]
  ];
  return percentages.flatMap(([name, value, limit]) => {
    if (value / limit < NOTABLE_SHARE) return [];
    const reason = `${name} at ${health_percent(value)}, the limit is ${Number(limit.toFixed(3))} %`;
    return [{ level: value > limit ? "unhealthy" : "degraded", reason }];
  });
}
function neighbours({ system, usage, thresholds }) {
  const { cpu_scope, memory_scope, max_cpu_percent, max_memory_percent } = thresholds;
  const found = [];
  const own = "the session's own processes use";
  const isCpuOwn = usage.cpu_percent > max_cpu_percent;
  if (cpu_scope === "session" && system.cpu_percent > max_cpu_percent && !isCpuOwn) {
    const load = `its CPU is at ${health_percent(system.cpu_percent)}, ${own} ${health_percent(usage.cpu_percent)}`;
    found.push({ level: "degraded", reason: `something else keeps this machine busy: ${load}` });
  }
  const isMemoryOwn = usage.memory_percent > max_memory_percent;
  if (memory_scope === "session" && system.memory_percent > max_memory_percent && !isMemoryOwn) {
    const held = `${health_percent(system.memory_percent)} of it are in use, ${own} ${health_percent(usage.memory_percent)}`;
    found.push({ level: "degraded", reason: `something else holds this machine's memory: ${held}` });
  }
  return found;
}
function late({ lateness }) {
  return lateness === null ? [] : [{ level: "unhealthy", reason: lateness }];
}
function health_percent(value) {
  return `${value.toFixed(1)} %`;
}

// EXTERNAL MODULE: ./.build/packages/monitor/src/own-usage/kernel-files.js
var kernel_files = __webpack_require__(66908);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/packages/monitor/src/own-usage/control-group.js
var control_group = __webpack_require__(25928);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/own-usage/offered.js



function offered(files) {
  const limits = (0,control_group/* groupLimits */.Q)(files);
  const cores = allowedCores(files) ?? (0,external_node_os_.availableParallelism)();
  const memoryMb = (0,external_node_os_.totalmem)() / 2 ** 20;
  return {
    cores: Math.min(cores, limits.cores ?? cores),
    memoryMb: Math.min(memoryMb, limits.memoryMb ?? memoryMb)
  };
}
function allowedCores({ proc }) {
  const [, list = ""] = /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec((0,kernel_files/* kernelText */.J)(`${proc}/self/status`) ?? "") ?? [];
  if (list === "") return null;
  return list.split(",").reduce((sum, range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return sum + last - first + 1;
  }, 0);
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/own-usage/process-tree.js


const TICKS_A_SECOND = 100;
class ProcessTree {
  #proc;
  #known = [];
  #ticks = null;
  constructor({ proc }) {
    this.#proc = proc;
  }
  /** `null` where the kernel does not tell. */
  look() {
    const own = this.#stat("self");
    if (!own) return null;
    const childrenOf = this.#children(own.pid);
    const found = /* @__PURE__ */ new Map([[own.pid, own]]);
    for (const { pid, startedAt } of this.#known) {
      const stat = found.has(pid) ? null : this.#stat(pid);
      if (stat?.startedAt === startedAt) found.set(pid, stat);
    }
    const queue = [...found.keys()];
    for (let pid = queue.shift(); pid !== void 0; pid = queue.shift()) {
      for (const child of childrenOf(pid)) {
        const stat = found.has(child) ? null : this.#stat(child);
        if (!stat) continue;
        found.set(child, stat);
        queue.push(child);
      }
    }
    this.#known = [...found.values()];
    const ticks = this.#known.reduce((sum, stat) => sum + stat.ticks, 0);
    const spent = Math.max(0, ticks - (this.#ticks ?? ticks));
    this.#ticks = ticks;
    return { cpuSeconds: spent / TICKS_A_SECOND, memoryMb: this.#memoryMb() };
  }
  #stat(pid) {
    const text = (0,kernel_files/* kernelText */.J)(`${this.#proc}/${pid}/stat`);
    if (text === null) return null;
    const fields = text.slice(text.lastIndexOf(") ") + 2).split(" ");
    const [utime, stime, childrenUtime, childrenStime] = fields.slice(11, 15).map(Number);
    const ticks = utime + stime + childrenUtime + childrenStime;
    const startedAt = fields[19];
    if (startedAt === void 0 || !Number.isFinite(ticks)) return null;
    return { pid: Number.parseInt(text, 10), parent: Number(fields[1]), startedAt, ticks };
  }
  /** A kernel that was built without lists of children is asked about every process instead, which takes longer. */
  #children(own) {
    const listed = (pid) => (0,kernel_files/* kernelText */.J)(`${this.#proc}/${pid}/task/${pid}/children`);
    if (listed(own) !== null) return (pid) => listed(pid)?.split(" ").filter(Boolean).map(Number) ?? [];
    const all = (0,external_node_fs_.readdirSync)(this.#proc).filter((name) => /^\d+$/.test(name)).flatMap((name) => this.#stat(Number(name)) ?? []);
    const byParent = Map.groupBy(all, ({ parent }) => parent);
    return (pid) => byParent.get(pid)?.map((stat) => stat.pid) ?? [];
  }
  /** Pages of files (Node itself, mostly) are in memory once, however many processes use them. */
  #memoryMb() {
    let [own, shared] = [0, 0];
    for (const { pid } of this.#known) {
      const text = (0,kernel_files/* kernelText */.J)(`${this.#proc}/${pid}/status`) ?? "";
      const kilobytes = (name) => Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(text)?.[1] ?? 0);
      const anonymous = kilobytes("RssAnon") + kilobytes("RssShmem");
      own += anonymous > 0 ? anonymous : kilobytes("VmRSS");
      shared = Math.max(shared, anonymous > 0 ? kilobytes("RssFile") : 0);
    }
    return (own + shared) / 1024;
  }
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/own-usage/own-sampler.js




const LIMITS_EVERY_MS = 1e4;
class OwnSampler {
  #files;
  #tree;
  #offered;
  #offeredAt = (0,clock/* monotonicNow */.XZ)();
  #lookedAt;
  constructor(files = kernel_files/* KERNEL_FILES */.E) {
    this.#files = files;
    this.#tree = new ProcessTree(files);
    this.#offered = offered(files);
    this.#tree.look();
    this.#lookedAt = (0,clock/* monotonicNow */.XZ)();
  }
  /** The CPU is that since the sample before, or since the beginning. */
  sample(told) {
    const now = (0,clock/* monotonicNow */.XZ)();
    const seconds = Math.max(1, now - this.#lookedAt) / 1e3;
    this.#lookedAt = now;
    if (now - this.#offeredAt >= LIMITS_EVERY_MS) {
      this.#offered = offered(this.#files);
      this.#offeredAt = now;
    }
    const { cores, memoryMb } = this.#offered;
    const used = this.#tree.look() ?? sumOf(told, seconds);
    return {
      cpu_percent: share(used.cpuSeconds / seconds, cores),
      cores: Math.round(cores * 100) / 100,
      memory_mb: Math.round(used.memoryMb),
      memory_limit_mb: Math.round(memoryMb),
      memory_percent: share(used.memoryMb, memoryMb)
    };
  }
}
function sumOf(told, seconds) {
  const sum = (value) => told.reduce((all, usage) => all + value(usage), 0);
  return {
    cpuSeconds: sum(({ cpu_percent }) => cpu_percent) / 100 * seconds,
    memoryMb: sum(({ rss_mb }) => rss_mb)
  };
}
function share(used, of) {
  return of > 0 ? Math.min(100, Math.round(used / of * 1e3) / 10) : 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/system-sampler.js

const loaded = () => __webpack_require__.e(/* import() */ 2754).then(__webpack_require__.t.bind(__webpack_require__, 22754, 19));
class SystemSampler {
  #workdir;
  #diskPercent = 0;
  constructor(workdir) {
    this.#workdir = workdir;
  }
  async sample() {
    const { default: systeminformation } = await loaded();
    const [load, memory] = await Promise.all([
      systeminformation.currentLoad(),
      systeminformation.mem(),
      this.#askDisk()
    ]);
    const used = memory.total - memory.available;
    return {
      cpu_percent: oneDecimal(load.currentLoad),
      memory_used_mb: Math.round(used / 2 ** 20),
      memory_total_mb: Math.round(memory.total / 2 ** 20),
      memory_percent: oneDecimal(used / memory.total * 100),
      disk_percent: this.#diskPercent,
      uptime_seconds: Math.round(systeminformation.time().uptime)
    };
  }
  /** Of the file system that holds the work directory, whatever its kind; what was seen last if it cannot be asked. */
  async #askDisk() {
    const system = await (0,promises_.statfs)(this.#workdir).catch(() => null);
    if (system === null || system.blocks === 0) return;
    const used = system.blocks - system.bfree;
    this.#diskPercent = oneDecimal(used / (used + system.bavail) * 100);
  }
}
function oneDecimal(value) {
  return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/load-watch.js


const CPU_SAMPLES = 5;
const UNKNOWN_SYSTEM = {
  cpu_percent: 0,
  memory_used_mb: 0,
  memory_total_mb: 0,
  memory_percent: 0,
  disk_percent: 0,
  uptime_seconds: 0
};
const UNKNOWN_USAGE = {
  cpu_percent: 0,
  cores: 0,
  memory_mb: 0,
  memory_limit_mb: 0,
  memory_percent: 0,
  decision_delay_seconds: null,
  event_loop_delay_seconds: null
};
class LoadWatch {
  #machine;
  #own = new OwnSampler();
  #recentMachine = [];
  #recentOwn = [];
  #system = UNKNOWN_SYSTEM;
  #usage = UNKNOWN_USAGE;
  constructor(workdir) {
    this.#machine = new SystemSampler(workdir);
  }
  /** Called about once a second, with what each process says of itself, and what the bot does. */
  async sample(told, { decisionMs, eventLoopMs }) {
    const own = this.#own.sample(told);
    const before = this.#usage.decision_delay_seconds;
    this.#usage = {
      ...own,
      decision_delay_seconds: decisionMs === null ? before : decisionMs / 1e3,
      event_loop_delay_seconds: eventLoopMs === null ? null : eventLoopMs / 1e3
    };
    this.#system = await this.#machine.sample();
    remember(this.#recentOwn, own.cpu_percent);
    remember(this.#recentMachine, this.#system.cpu_percent);
  }
  /** As sampled last. */
  get system() {
    return this.#system;
  }
  /** As sampled last. */
  get usage() {
    return this.#usage;
  }
  /** With the processors' load that it did not fall below lately: a busy second (at start-up, say) is no ill health. */
  get lasting() {
    return {
      system: { ...this.#system, cpu_percent: lastingOf(this.#recentMachine) },
      usage: { ...this.#usage, cpu_percent: lastingOf(this.#recentOwn) }
    };
  }
}
function useOf({ cpu_percent, memory_percent }) {
  return { cpuPercent: cpu_percent, memoryPercent: memory_percent };
}
function remember(recent, value) {
  recent.push(value);
  if (recent.length > CPU_SAMPLES) recent.shift();
}
function lastingOf(recent) {
  return recent.length < CPU_SAMPLES ? 0 : Math.min(...recent);
}

// EXTERNAL MODULE: ./.build/packages/monitor/src/own-usage/usage-meter.js
var usage_meter = __webpack_require__(24868);
// EXTERNAL MODULE: ./.build/packages/book/src/quarantined.js
var src_quarantined = __webpack_require__(71183);
// EXTERNAL MODULE: ./.build/packages/book/src/account.js
var src_account = __webpack_require__(91752);
// EXTERNAL MODULE: ./.build/packages/book/src/equity.js
var src_equity = __webpack_require__(17444);
// EXTERNAL MODULE: ./.build/packages/book/src/journal.js
var journal = __webpack_require__(12896);
// EXTERNAL MODULE: ./.build/packages/book/src/positions.js
var positions = __webpack_require__(171);
// EXTERNAL MODULE: ./.build/packages/engine/src/performance/figures.js + 2 modules
var figures = __webpack_require__(47094);
// EXTERNAL MODULE: ./.build/packages/ledger/src/held-share.js
var held_share = __webpack_require__(19046);
// EXTERNAL MODULE: ./.build/packages/book/src/trades.js
var src_trades = __webpack_require__(13568);
// EXTERNAL MODULE: ./.build/packages/engine/src/performance/definitions.js
var definitions = __webpack_require__(16531);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/trade-counts.js


const followed = /* @__PURE__ */ new WeakMap();
const NOTHING = { trades: 0, wins: 0, grossProfit: 0, grossLoss: 0 };
function tradeCounts(reader) {
  let { trades, wins, grossProfit, grossLoss } = followed.get(reader) ?? NOTHING;
  for (const trade of (0,src_trades/* tradesAfter */.g5)(reader, trades)) {
    const pnl = Number(trade.pnl);
    trades += 1;
    if (pnl > 0) {
      wins += 1;
      grossProfit += pnl;
    }
    if (pnl < 0) grossLoss -= pnl;
  }
  followed.set(reader, { trades, wins, grossProfit, grossLoss });
  const isEnough = trades >= definitions/* LEAST_ROUND_TRIPS */._H;
  return {
    trades,
    winRate: isEnough ? wins / trades : null,
    profitFactor: isEnough && grossLoss > 0 ? grossProfit / grossLoss : null
  };
}

// EXTERNAL MODULE: ./.build/packages/ledger/src/roll-up/equity-sums.js
var equity_sums = __webpack_require__(97885);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/worst-drawdown.js


const worst_drawdown_followed = /* @__PURE__ */ new WeakMap();
function worstDrawdown(reader, startingCash) {
  const settled = worst_drawdown_followed.get(reader) ?? begun((0,equity_sums/* equitySums */.Or)(reader), startingCash);
  let { peak, worst } = settled;
  for (const { time, equity } of (0,src_equity/* equityCurve */.Xf)(reader, settled.before)) {
    worst_drawdown_followed.set(reader, { before: time, peak, worst });
    peak = Math.max(peak, equity);
    worst = Math.max(worst, (peak - equity) / peak);
  }
  return worst;
}
function begun(sums, startingCash) {
  if (!sums) return { before: 0, peak: startingCash, worst: 0 };
  const { through, state } = sums;
  return { before: through + 1, peak: state.peak.equity, worst: state.deepest?.fraction ?? 0 };
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/trading-metrics.js






function tradingMetrics(reader, quarantined = (0,src_quarantined/* quarantinedIn */.u)(reader)) {
  return reader.atOnce(() => {
    const opening = (0,sessions/* bookOpening */.mQ)(reader);
    const startingCash = Number(opening?.identity.startingCash ?? 0);
    const account = (0,src_account/* accountOf */.X)(reader);
    const last = (0,src_equity/* lastEquity */.cC)(reader);
    const equity = last?.equity ?? startingCash;
    const positions = positionsOf(reader, new Set(quarantined.map(({ symbol }) => symbol)));
    const { sharpe, sortino } = ratios(reader, { startingCash, startedAt: opening?.time ?? 0 });
    const record = tradeCounts(reader);
    return {
      trades: record.trades,
      orders: account?.orders ?? 0,
      fills: account?.fills ?? 0,
      refusals: account?.refusals ?? 0,
      equity,
      cash: Number(account?.cash ?? startingCash),
      realized_pnl: Number(account?.realized ?? 0),
      unrealized_pnl: positions.reduce((sum, position) => sum + position.unrealized_pnl, 0),
      fees: Number(account?.fees ?? 0),
      exposure: last ? (0,held_share/* heldShare */.n)(last) : 0,
      daily_loss: dailyLoss(reader, equity),
      max_drawdown: worstDrawdown(reader, startingCash),
      win_rate: record.winRate,
      profit_factor: record.profitFactor,
      sharpe,
      sortino,
      positions
    };
  });
}
function marketMetrics(reader, source, now, feed = null) {
  return reader.atOnce(() => {
    const session = (0,sessions/* lastSession */.nM)(reader);
    const end = session ? (0,sessions/* lastCandleEnd */.Fw)(reader, session.id) : null;
    return {
      source: feed?.source ?? source,
      newest_candle: session && end !== null ? (0,clock/* isoTime */.Ly)(end - session.started.setup.periodMs) : null,
      data_age_seconds: end === null || now === null ? null : Math.max(0, (now - end) / 1e3),
      gaps: (0,journal/* countAfter */.KP)(reader, "gap", session?.seq ?? 0),
      flat_candles: feed?.flat ?? 0,
      feed_lag_seconds: secondsOf(feed?.lagMs),
      longest_feed_lag_seconds: secondsOf(feed?.longestLagMs),
      poll_cycle_seconds: secondsOf(feed?.cycleMs),
      clock_skew_seconds: secondsOf(feed?.skewMs),
      quarantined: (feed?.quarantined ?? []).map(({ since, ...symbol }) => ({
        ...symbol,
        since: (0,clock/* isoTime */.Ly)(since)
      })),
      requests: feed?.requests ?? 0,
      request_errors: feed?.errors ?? 0,
      egress: feed?.egress ?? []
    };
  });
}
function secondsOf(ms) {
  return ms === null || ms === void 0 ? null : ms / 1e3;
}
function positionsOf(reader, quarantined) {
  return (0,positions/* valuedPositions */.W)(reader).map(
    ({ symbol, direction, quantity, entryPrice, price, mark, unrealized }) => ({
      symbol,
      ...direction === "short" ? { direction } : {},
      quantity: Number(quantity),
      entry_price: entryPrice,
      mark_price: price,
      mark_time: mark && (0,clock/* isoTime */.Ly)(mark.time),
      quarantined: quarantined.has(symbol),
      unrealized_pnl: unrealized
    })
  );
}
function dailyLoss(reader, equity) {
  const before = (0,journal/* newestEntry */.xm)(reader, "day-started")?.data.equity ?? 0;
  return before > 0 ? Math.max(0, (before - equity) / before) : 0;
}
function ratios(reader, start) {
  return (0,figures/* figuresOf */.h)({
    ...start,
    points: (0,src_equity/* dayEnds */.ht)(reader),
    trips: [],
    fills: 0,
    fees: 0,
    slippage: 0,
    turnover: 0
  });
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/session-monitor.js











const ASLEEP_MS = 3e4;
class SessionMonitor {
  breaker;
  /** Resolves with the first sample. */
  sampled;
  #scene;
  #load;
  #anomalies;
  #errorRate = new ErrorRate();
  #usage = (0,usage_meter/* usageMeter */.t)();
  #firstSample = Promise.withResolvers();
  #startedAt = (0,clock/* monotonicNow */.XZ)();
  #lookedAt = (0,clock/* steadyNow */.rj)();
  /** Since when this process runs without a break; before the first break it always did. */
  #awakeSince = Number.NEGATIVE_INFINITY;
  #own;
  constructor(scene) {
    this.#scene = scene;
    this.breaker = new CircuitBreaker(scene.config.thresholds);
    this.#load = new LoadWatch(scene.paths.workdir);
    const { plan, config, reader, incidents } = scene;
    this.#anomalies = config.monitoring.anomaly_detection ? new anomaly_watch/* AnomalyWatch */.L(reader, incidents, plan.start) : null;
    this.#own = this.#measureOwn();
    this.sampled = this.#firstSample.promise;
  }
  /** Looks at the machine; called about once a second, real time. */
  async sample() {
    const now = (0,clock/* steadyNow */.rj)();
    if (now - this.#lookedAt > ASLEEP_MS) {
      this.#awakeSince = now;
      this.breaker.lookAnew();
    }
    this.#lookedAt = now;
    this.#own = this.#measureOwn();
    const delays = this.#bot()?.delays ?? late_decisions/* NO_DELAYS */.L;
    await this.#load.sample(this.#processes(), delays);
    this.#firstSample.resolve();
    const attempted = this.#scene.children().reduce((sum, child) => sum + child.operations.attempted, 0);
    const failed = this.#scene.children().reduce((sum, child) => sum + child.operations.failed, 0);
    const time = (0,clock/* monotonicNow */.XZ)();
    this.#errorRate.add({ attempted, failed }, time);
    this.breaker.watch({
      time,
      machine: useOf(this.#load.system),
      session: useOf(this.#load.usage),
      delays,
      diskPercent: this.#load.system.disk_percent,
      errorRate: this.#errorRate.rate,
      errorRateExceeded: this.#errorRate.exceeds(this.#scene.config.thresholds.max_error_rate),
      silence: this.#silence()
    });
  }
  /**
   * A health check: metrics to their file, and to the ledger; then a look at what stands out. One of these that fails
   * keeps none of the others from being done. `null` if the figures cannot be read.
   */
  check() {
    const { guard } = this.#scene;
    const read = [];
    guard.attempt("the figures of the session cannot be read", () => void read.push(this.metrics()));
    const [metrics = null] = read;
    if (metrics) this.#keep(metrics);
    guard.attempt("a look for what stands out failed", () => this.#anomalies?.look());
    return metrics;
  }
  #keep(metrics) {
    const { guard, plan, ledger, paths, config } = this.#scene;
    if (config.monitoring.metrics_enabled) {
      guard.attempt(
        "the metrics file cannot be written",
        () => (0,replace_file/* replaceFile */.f)(paths.metrics, `${JSON.stringify(metrics, null, 2)}
`)
      );
    }
    guard.attempt(
      "the health check cannot be written into the ledger",
      () => ledger.health(plan.id, this.#scene.now(), metrics.application.health_status, metrics)
    );
  }
  metrics() {
    const { plan, config, reader, incidents } = this.#scene;
    const processes = this.#processes();
    const breaker = this.breaker.state;
    const health = healthOf({
      ...this.#load.lasting,
      lateness: this.breaker.lateness,
      processes,
      errorRate: this.#errorRate.judged,
      breaker,
      data: this.#dataAge(),
      thresholds: config.thresholds
    });
    return {
      timestamp: (0,clock/* isoTime */.Ly)(this.#scene.now()),
      session: {
        id: plan.id,
        book: plan.book,
        mode: plan.identity.mode,
        risk_level: plan.setup.riskLevel,
        started_at: (0,clock/* isoTime */.Ly)(plan.start),
        ends_at: (0,clock/* isoTime */.Ly)(plan.ends),
        speed: plan.speed
      },
      system: this.#load.system,
      usage: this.#load.usage,
      application: {
        health_status: health.level,
        health_reasons: health.reasons,
        processes,
        error_count: incidents.errors,
        warning_count: incidents.warnings,
        error_rate: this.#errorRate.rate
      },
      market: marketMetrics(reader, sourceOf(plan), this.#scene.now(), this.#feed()),
      trading: tradingMetrics(reader, this.#feed()?.quarantined ?? []),
      strategy: this.#strategy(),
      ...plan.githubSchedule && { github_schedule: plan.githubSchedule },
      breaker
    };
  }
  #strategy() {
    const { strategyFile, strategyHost } = this.#scene.plan;
    if (strategyFile === null) return null;
    const { walls = null, missing = [] } = this.#bot()?.walls ?? {};
    return { isolation: strategyHost.isolation, walls, missing };
  }
  #feed() {
    return this.#bot()?.feed ?? null;
  }
  #bot() {
    return this.#scene.children().find(({ metrics }) => metrics.name === "bot");
  }
  /** Nobody can say of the market that it was silent while he slept. */
  #silence() {
    const age = this.#dataAge();
    const awakeSeconds = ((0,clock/* steadyNow */.rj)() - this.#awakeSince) / 1e3;
    return age && { ...age, ageSeconds: Math.min(age.ageSeconds, awakeSeconds) };
  }
  /** Data can only be late where it comes from outside; a simulated or recorded market waits for its reader. */
  #dataAge() {
    const { plan, config, reader } = this.#scene;
    if (plan.identity.mode === "test") return null;
    const quarantined = new Set(this.#feed()?.quarantined.map(({ symbol }) => symbol));
    if (plan.setup.symbols.every((symbol) => quarantined.has(symbol))) return null;
    const newest = (0,sessions/* lastCandleEnd */.Fw)(reader, plan.id);
    const sinceStart = ((0,clock/* monotonicNow */.XZ)() - this.#startedAt) / 1e3;
    const isLive = newest !== null && newest > plan.start;
    const ageSeconds = isLive ? Math.max(0, (this.#scene.now() - newest) / 1e3) : sinceStart;
    return { ageSeconds, maxAgeSeconds: config.market_data.max_age_seconds };
  }
  #processes() {
    return [this.#own, ...this.#scene.children().map(({ metrics }) => metrics)];
  }
  #measureOwn() {
    const { rssMb, cpuPercent } = this.#usage();
    return {
      name: "controller",
      pid: process.pid,
      status: "running",
      restarts: 0,
      rss_mb: rssMb,
      cpu_percent: cpuPercent
    };
  }
}
function sourceOf({ source }) {
  return source.kind === "exchange" ? (0,exchange_name/* nameOf */.V)(source, source.first) : source.kind;
}

// EXTERNAL MODULE: ./.build/packages/page/src/report-html.js + 2 modules
var report_html = __webpack_require__(26419);
// EXTERNAL MODULE: ./.build/packages/session/src/archive-book.js
var archive_book = __webpack_require__(30574);
// EXTERNAL MODULE: ./.build/packages/session/src/outcome.js
var outcome = __webpack_require__(5752);
// EXTERNAL MODULE: ./.build/packages/workdir/src/pid-file.js
var pid_file = __webpack_require__(73032);
// EXTERNAL MODULE: ./.build/packages/workdir/src/stop-request.js
var stop_request = __webpack_require__(24330);
// EXTERNAL MODULE: ./.build/packages/config/src/credentials.js
var credentials = __webpack_require__(39286);
// EXTERNAL MODULE: ./.build/packages/ledger/src/verify.js + 2 modules
var verify = __webpack_require__(95817);
// EXTERNAL MODULE: ./.build/packages/session/src/end-open-session.js + 1 modules
var end_open_session = __webpack_require__(3683);
// EXTERNAL MODULE: ./.build/packages/supervision/src/find-divergence.js
var find_divergence = __webpack_require__(75379);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/conclusion.js







async function concludeSession(conclusion) {
  const { plan, ending, isInPlace, monitor, reports, reader, log } = conclusion;
  if (ending.outcome !== "completed" && isInPlace) endWithoutBot(plan, reader, ending, log);
  const verification = (0,verify/* verifyLedger */.x)(reader);
  const [fault] = verification.faults;
  let final = fault ? { outcome: "failed", reason: `${withCause(ending)}the ledger does not verify: ${fault}` } : judged(conclusion);
  const divergence = await divergenceOf(conclusion);
  const metrics = monitor.check();
  const { path: report, failure } = finished(reports, final, divergence);
  if (failure !== null && src/* EXIT_CODES */.ai[final.outcome] === 0) {
    final = { outcome: "failed", reason: `the reports could not be written: ${(0,storage_fault/* faultInWords */.RQ)(failure)}` };
  }
  const exitCode = src/* EXIT_CODES */.ai[final.outcome];
  log.write(exitCode === 0 ? "SUCCESS" : "ERROR", `Session ${final.outcome}: ${final.reason}`);
  return { ...final, exitCode, metrics, verification, report };
}
function withCause({ outcome, reason }) {
  return outcome === "failed" ? `${reason}; ` : "";
}
function judged({ plan, ending, reader }) {
  try {
    return (0,outcome/* judgedEnding */.vA)(ending, {
      hasBegun: (0,sessions/* lastSession */.nM)(reader)?.id === plan.id,
      goesOn: plan.leg.number < plan.leg.of,
      end: (0,sessions/* sessionEnd */.U1)(reader, plan.id)?.data ?? null
    });
  } catch (error) {
    return {
      outcome: "failed",
      reason: `${withCause(ending)}the ledger cannot be read: ${(0,storage_fault/* faultInWords */.RQ)(error)}`
    };
  }
}
function finished(reports, final, divergence) {
  try {
    return reports.finish(final, src/* EXIT_CODES */.ai[final.outcome], divergence);
  } catch (error) {
    return { path: null, failure: error };
  }
}
async function divergenceOf(conclusion) {
  const { plan, ending, isInPlace, log, entry, hurry } = conclusion;
  if (!isInPlace) return (0,find_divergence/* skippedDivergence */.n)("the ledger is no longer in its place");
  if (ending.outcome === "cancelled") {
    return (0,find_divergence/* skippedDivergence */.n)("the session was cancelled, which leaves no time for it");
  }
  const { id: session, ledgerPath, workdir, strategyHost: rules } = plan;
  const environment = (0,credentials/* withoutCredentials */.ri)(process.env);
  const job = { ledgerPath, isAtRest: false, session, workdir, rules };
  const divergence = await (0,find_divergence/* findDivergence */.W)({ ...job, entry, environment, signal: hurry });
  const replay = divergence?.replay;
  if (replay?.status === "identical") {
    log.info(
      `Run again, the recording gives the same ${replay.entries} entries, up to ${replay.head.slice(0, 16)}`
    );
  } else if (replay?.status === "different") {
    log.warning(`Run again, the recording differs first in entry ${replay.seq}: ${replay.cause}`);
  } else if (replay) log.warning(`The recording was not run again: ${replay.reason}`);
  return divergence;
}
function endWithoutBot({ id, ledgerPath }, reader, { outcome, reason }, log) {
  try {
    if ((0,sessions/* lastSession */.nM)(reader)?.id !== id || (0,sessions/* sessionEnd */.U1)(reader, id) !== null) return;
    (0,end_open_session/* endOpenSession */.s)(ledgerPath, id, { reason: outcome, detail: reason });
  } catch (error) {
    log.error(`The end of the session could not be written: ${(0,storage_fault/* faultInWords */.RQ)(error)}`);
  }
}

// EXTERNAL MODULE: ./.build/packages/base/src/calendar.js
var calendar = __webpack_require__(58845);
// EXTERNAL MODULE: ./.build/packages/base/src/make-folder.js
var make_folder = __webpack_require__(36858);
// EXTERNAL MODULE: ./.build/packages/base/src/json-text.js
var json_text = __webpack_require__(59517);
// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var decimal = __webpack_require__(90211);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/csv.js

const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
function csvField(value) {
  if (value === null) return "";
  if (typeof value === "number") return (0,decimal/* plain */.pj)((0,decimal/* decimal */._)(value));
  const words = (0,stranger_words/* visible */.RK)(String(value));
  const text = FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function csvLine(cells) {
  return `${cells.map(csvField).join(",")}\r
`;
}

;// CONCATENATED MODULE: ./.build/packages/ledger/src/export-tables.js



const EXPORT_TABLES = {
  trades: table(
    [
      "number",
      "symbol",
      "opened_at",
      "closed_at",
      "holding_seconds",
      "quantity",
      "entry_price",
      "exit_price"
    ],
    ["pnl", "fees", "exit_reason", "direction", "tag"],
    (reader) => reader.rows("SELECT * FROM trades ORDER BY number").map((row) => ({
      ...row,
      opened_at: time(row.opened_at),
      closed_at: time(row.closed_at),
      holding_seconds: (row.closed_at - row.opened_at) / 1e3
    }))
  ),
  fills: table(
    ["seq", "session", "time", "order", "symbol", "side", "quantity", "price", "fee", "slippage"],
    ["liquidity", "reason", "by", "late"],
    (reader) => entriesOf(reader, "fill", ({ by, late, ...fill }) => ({
      ...fill,
      by: by ?? "candle",
      late: late ?? false
    }))
  ),
  orders: table(
    ["seq", "session", "time", "id", "symbol", "side", "type", "quantity", "price", "limit", "trail"],
    ["time_in_force", "active_from", "reduce_only", "parent", "reason", "client_id", "tag"],
    (reader) => entriesOf(reader, "order", (order) => ({
      id: order.id,
      symbol: order.symbol,
      side: order.side,
      type: order.type,
      quantity: order.quantity,
      price: order.price,
      limit: order.limit ?? null,
      trail: order.trail ?? null,
      time_in_force: order.timeInForce ?? "GTC",
      active_from: time(order.activeFrom),
      reduce_only: order.reduceOnly,
      parent: order.parent,
      reason: order.reason,
      client_id: order.clientId ?? null,
      tag: order.tag ?? null
    }))
  ),
  refusals: table(
    ["seq", "session", "time", "symbol", "action", "rule", "figure", "limit", "reason"],
    [],
    (reader) => entriesOf(reader, "refusal", (refusal) => ({ ...refusal }))
  ),
  equity: table(
    ["time", "session", "equity", "cash", "positions_value", "exposure"],
    [],
    (reader) => equityRows(reader)
  ),
  incidents: table(
    ["id", "session", "time", "real_time", "severity", "source", "kind", "message"],
    [],
    (reader) => reader.rows("SELECT * FROM incidents ORDER BY id").map((row) => ({ ...row, time: time(row.time), real_time: time(row.real_time) }))
  )
};
function* exportTable(reader, name, format) {
  const { columns, rows } = EXPORT_TABLES[name];
  if (format === "csv") {
    yield csvLine(columns);
    for (const row of rows(reader)) yield csvLine(columns.map((column) => row[column] ?? null));
    return;
  }
  let separator = "[\n";
  for (const row of rows(reader)) {
    yield separator + (0,json_text/* jsonText */.s)(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}
function table(columns, more, rows) {
  return { columns: [...columns, ...more], rows };
}
function* entriesOf(reader, kind, rowOf) {
  const query = "SELECT seq, session, time, data FROM journal WHERE kind = ? ORDER BY seq";
  for (const row of reader.rows(query, kind)) {
    const { seq, session } = row;
    yield { ...rowOf(JSON.parse(row.data)), seq, session, time: time(row.time) };
  }
}
function* equityRows(reader) {
  for (const row of reader.equity()) {
    const { session, equity, cash, exposure: positions_value } = row;
    yield { time: time(row.time), session, equity, cash, positions_value, exposure: (0,held_share/* heldShare */.n)(row) };
  }
}
function time(ms) {
  return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./.build/packages/report/src/blotter.js



const MORE_TABLES = ["fills", "orders", "equity"];
function writeBlotter(paths, reader, formats) {
  (0,make_folder/* makeFolder */.f)(paths.reports);
  const tables = ["trades", ...formats.includes("csv") ? MORE_TABLES : []];
  return tables.map((name) => {
    const path = (0,external_node_path_.join)(paths.reports, `${name}.csv`);
    const text = reader.atOnce(() => [...exportTable(reader, name, "csv")].join(""));
    (0,replace_file/* replaceFile */.f)(path, text);
    return path;
  });
}

// EXTERNAL MODULE: ./.build/packages/report/src/files.js
var files = __webpack_require__(51735);
// EXTERNAL MODULE: ./.build/packages/report/src/collect.js + 17 modules
var collect = __webpack_require__(44988);
// EXTERNAL MODULE: ./.build/packages/report/src/summaries.js
var summaries = __webpack_require__(43384);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/report-schedule.js



const LONGEST_WAIT_MS = 1e4;
const MOST_OWED = 48;
const UNWRITTEN = "reports cannot be written";
class ReportSchedule {
  #scene;
  /** The next reports that are due, and where the last one ended. */
  #nextHourly;
  #nextDay;
  #from;
  #newest = null;
  #isOver = false;
  /** Reports that are due and could not be written. */
  #owed = [];
  /** Why the first of them could not. */
  #failure = null;
  #finalPath = null;
  constructor(scene) {
    this.#scene = scene;
    const { start, leg } = scene.plan;
    const before = Math.floor((leg.starts - start) / this.#interval) * this.#interval;
    this.#from = start + before;
    this.#nextHourly = this.#from + this.#interval;
    this.#nextDay = (0,calendar/* dayStart */.J7)(leg.starts) + calendar/* DAY_MS */.sO;
  }
  /** Follows the session until the signal aborts. */
  async run(clock, signal) {
    const { ends } = this.#scene.plan.leg;
    this.#refresh();
    for (; ; ) {
      const due = Math.min(this.#nextHourly, this.#nextDay);
      if (due > ends) return;
      await clock.until(due, signal);
      await this.#untilProcessed(due, signal);
      if (signal.aborted) return;
      this.#writeDue(due);
    }
  }
  /**
   * What is still due when the leg is over and, where the session is, the final report: each by itself, so that one that
   * cannot be written keeps none of the others from it.
   */
  finish(ending, exitCode, divergence) {
    const { plan, config, paths, reader } = this.#scene;
    const goesOn = ending.outcome === "completed" && !(0,sessions/* sessionEnd */.U1)(reader, plan.id);
    this.#isOver = !goesOn;
    const reached = this.#reached();
    for (; ; ) {
      const due = Math.min(this.#nextHourly, this.#nextDay);
      if (due > reached) break;
      this.#writeDue(due);
    }
    const lastInstant = Math.max(plan.start, reached - 1);
    if (reached !== (0,calendar/* dayStart */.J7)(reached) || reached === plan.start) {
      this.#owe(() => this.#daily((0,calendar/* dayStart */.J7)(lastInstant), reached));
    }
    if (reached !== (0,calendar/* weekStart */.vW)(reached) || reached === plan.start) {
      this.#owe(() => this.#weekly((0,calendar/* weekStart */.vW)(lastInstant), reached));
    }
    if (goesOn) {
      if (reached > this.#from) this.#oweHourly(reached);
    } else {
      const outcome = { ...ending, exitCode };
      this.#owe(() => this.#final(reached, outcome, divergence));
      this.#owe(() => void writeBlotter(paths, reader, config.reporting.report_format));
    }
    this.#writeOwed();
    if (!goesOn) this.#prune(reached);
    return { path: goesOn ? this.#newest : this.#finalPath, failure: this.#failure };
  }
  #prune(reached) {
    const { paths, config, guard } = this.#scene;
    guard.attempt(
      "old reports cannot be removed",
      () => (0,files/* pruneReports */.Y)(paths, config.reporting.retention_days, reached)
    );
  }
  #final(reached, outcome, divergence) {
    const { plan, config, paths, reader, htmlOf } = this.#scene;
    const report = (0,collect/* collectReport */.H)("final", reader, {
      from: plan.start,
      to: Math.max(reached, plan.start),
      session: plan.id,
      metrics: this.#scene.metrics(),
      thresholds: config.thresholds,
      ongoing: null,
      outcome,
      divergence
    });
    [this.#finalPath = null] = (0,files/* writeReport */.u)(paths, report, config.reporting.report_format, htmlOf);
  }
  get #interval() {
    return this.#scene.config.chimera_bot.reporting_interval * 1e3;
  }
  /** How far the session came: its end where it was completed, else its last candle. */
  #reached() {
    const { plan, reader } = this.#scene;
    return (0,sessions/* sessionEnd */.U1)(reader, plan.id)?.time ?? (0,sessions/* lastCandleEnd */.Fw)(reader, plan.id) ?? plan.start;
  }
  #writeDue(due) {
    if (this.#nextHourly === due) {
      this.#oweHourly(due);
      this.#nextHourly += this.#interval;
    }
    if (this.#nextDay === due) {
      this.#owe(() => this.#daily(due - calendar/* DAY_MS */.sO, due));
      if (due === (0,calendar/* weekStart */.vW)(due)) this.#owe(() => this.#weekly(due - calendar/* WEEK_MS */.mb, due));
      this.#nextDay += calendar/* DAY_MS */.sO;
    }
    this.#writeOwed();
  }
  #oweHourly(to) {
    const from = this.#from;
    this.#from = to;
    this.#owe(() => this.#hourly(from, to));
  }
  #owe(write) {
    this.#owed = [...this.#owed, write].slice(-MOST_OWED);
  }
  /** Each by itself, oldest first; what fails stays owed. */
  #writeOwed() {
    this.#failure = null;
    this.#owed = this.#owed.filter((write) => {
      const error = this.#scene.guard.attempt(UNWRITTEN, write);
      this.#failure ??= error;
      return error !== null;
    });
  }
  #hourly(from, to) {
    const { plan, config, paths, reader, log, htmlOf } = this.#scene;
    if (!config.reporting.hourly_reports) return;
    const { thresholds } = config;
    const metrics = this.#scene.metrics();
    const report = (0,collect/* collectReport */.H)("hourly", reader, {
      from,
      to,
      session: plan.id,
      metrics,
      thresholds,
      ongoing: plan.id
    });
    const [path] = (0,files/* writeReport */.u)(paths, report, config.reporting.report_format, htmlOf);
    writeBlotter(paths, reader, config.reporting.report_format);
    this.#newest = path ?? null;
    log.info(`Hourly report: ${path}`);
  }
  #daily(from, to) {
    if (this.#scene.config.reporting.daily_summary) this.#summary("daily", from, to);
  }
  #weekly(from, to) {
    if (this.#scene.config.reporting.weekly_summary) this.#summary("weekly", from, to);
  }
  #summary(kind, from, to) {
    const path = (0,summaries/* writeSummary */.Sy)(this.#summaries, kind, { from, to }, this.#scene.metrics());
    this.#scene.log.info(`${kind === "daily" ? "Daily" : "Weekly"} summary: ${path}`);
  }
  get #summaries() {
    const { config, paths, reader, htmlOf, plan } = this.#scene;
    return { config, paths, reader, htmlOf, ongoing: this.#isOver ? null : plan.id };
  }
  /** A session that was killed left the summaries of its days as the one before it wrote them. */
  #refresh() {
    const { log } = this.#scene;
    try {
      for (const path of (0,summaries/* refreshSummaries */.sb)(this.#summaries, this.#scene.metrics())) {
        log.info(`Written again with what the session before left out: ${path}`);
      }
    } catch (error) {
      log.warning(`The summaries of earlier days could not be renewed: ${error.message}`);
    }
  }
  async #untilProcessed(time, signal) {
    const pauseMs = 20;
    const { reader, plan } = this.#scene;
    const { symbols, periodMs } = plan.setup;
    for (let waited = 0; waited < LONGEST_WAIT_MS && !signal.aborted; waited += pauseMs) {
      if ((0,sessions/* hasProcessed */.JS)(reader, plan.id, symbols, { time: time - time % periodMs, periodMs })) return;
      await (0,clock/* sleep */.yy)(pauseMs, signal);
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/supervision/src/start-error.js
var start_error = __webpack_require__(94580);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/controller.js












const FAILED = { outcome: "failed", exitCode: src/* EXIT_CODES */.ai.failed };
async function runSession(session) {
  const { options, paths } = session;
  const { log, plan } = options;
  const lock = (0,src_lock/* takeLock */.H)(paths.lock);
  if (!lock) {
    throw new start_error/* StartError */.D(
      `another session runs in ${paths.workdir}`,
      'wait for it to end, end it with "chimera stop", or use another folder (--workdir)',
      { isOccupied: true }
    );
  }
  process.on("uncaughtException", session.failed);
  try {
    writeOwnPid(paths.pid);
    (0,pid_file/* removePid */.yz)(paths.startingPid, process.pid);
    if ((0,external_node_fs_.existsSync)(paths.killSwitch)) {
      throw new start_error/* StartError */.D("the kill switch is on", `remove ${paths.killSwitch}`, { exitCode: 3 });
    }
    const archive = options.newBook ? (0,archive_book/* archiveBook */.g)(plan.ledgerPath, paths.reports) : null;
    if (archive) log.warning(`The book before was archived in ${archive} with its reports`);
    (0,stop_request/* forgetStopRequest */.tw)(paths);
    return await conduct(session);
  } finally {
    process.off("uncaughtException", session.failed);
    (0,pid_file/* removePid */.yz)(paths.pid, process.pid);
    lock.release();
  }
}
function writeOwnPid(path) {
  try {
    (0,pid_file/* writePid */.h_)(path, process.pid);
  } catch (error) {
    const remedy = (0,storage_fault/* faultRemedy */.zq)(error) ?? "check the path and its permissions";
    throw new start_error/* StartError */.D(`the pid file ${path} cannot be written: ${(0,storage_fault/* faultInWords */.RQ)(error)}`, remedy);
  }
}
async function conduct(session) {
  const { options, paths } = session;
  const { plan, config, log, entries } = options;
  const ledger = new ObservationWriter(plan.ledgerPath);
  const reader = new src_reader/* LedgerReader */.B(plan.ledgerPath);
  if (!(0,external_node_util_.isDeepStrictEqual)({ ...reader.head() }, { ...plan.head })) {
    throw new start_error/* StartError */.D("the book has moved on since it was checked", "start again");
  }
  const place = new LedgerPlace(plan.ledgerPath);
  const now = () => session.now();
  const incidents = new Incidents({ session: plan.id, ledger, log, now });
  const guard = new GuardedWork({
    tell: (severity, kind, message) => incidents.record(severity, "controller", kind, message),
    onLedgerLost: (reason) => session.stopFor("failed", reason)
  });
  log.onTrouble((severity, message) => incidents.record(severity, "controller", "log-unwritable", message));
  const children = () => session.children;
  const scene = { plan, config, paths, reader, guard };
  const monitor = new SessionMonitor({ ...scene, ledger, incidents, children, now });
  const reports = new ReportSchedule({
    ...scene,
    log,
    metrics: () => monitor.metrics(),
    htmlOf: (0,report_html/* htmlReports */.R)(entries.page, reader, paths)
  });
  try {
    const said = await session.run({ monitor, reports, incidents, guard, place });
    const loss = place.loss();
    const ending = loss === null ? said : { outcome: "failed", reason: loss };
    if (!(0,outcome/* isGreen */.gf)(ending.outcome)) {
      incidents.record("critical", "controller", ending.outcome, ending.reason);
    }
    const isInPlace = loss === null;
    const { divergence: entry } = entries;
    const { hurry } = session;
    const conclusion = { plan, ending, isInPlace, monitor, reports, reader, log, entry, hurry };
    const result = await concludeSession(conclusion);
    if (place.loss() === null) return result;
    const { isRescued, words } = place.rescue(reader, (0,clock/* realNow */.p1)());
    log.write(isRescued ? "WARNING" : "ERROR", words);
    return { ...result, ...FAILED, reason: `${isInPlace ? place.loss() : result.reason}; ${words}` };
  } finally {
    session.kill();
    reader.close();
    ledger.close();
  }
}


/***/ }),

/***/ 65063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ startDaemon),
/* harmony export */   Or: () => (/* binding */ receiveOrder),
/* harmony export */   PD: () => (/* binding */ tellStarter)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95384);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76680);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39286);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47554);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81932);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73032);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26921);
/* harmony import */ var _channel_end_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40048);
/* harmony import */ var _debugger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11992);












async function startDaemon(entry, order, environment) {
  const paths = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_4__/* .pathsOf */ .wG)(order.plan.workdir, order.plan.book);
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(paths.runtimeLog));
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(paths.state);
  (0,_chimera_session__WEBPACK_IMPORTED_MODULE_6__/* .forgetResult */ .JA)(paths);
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_7__/* .requireFile */ .Gz)(paths.runtimeLog);
  const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(paths.runtimeLog, "a");
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [_debugger_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_DEBUGGER */ .S, (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(entry)], {
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
    env: (0,_chimera_config__WEBPACK_IMPORTED_MODULE_9__/* .withoutCredentials */ .ri)(environment)
  });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
  if (child.pid !== void 0) (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_10__/* .writePid */ .h_)(paths.startingPid, child.pid);
  const gone = Promise.withResolvers();
  child.once("exit", (code) => {
    void (0,_channel_end_js__WEBPACK_IMPORTED_MODULE_11__/* .channelEnd */ .T)(child).then(() => gone.resolve(code ?? 1));
  });
  const first = await new Promise((resolve) => {
    child.on("message", (said) => resolve(newsIn(said)));
    child.once("error", ({ message }) => resolve({ type: "failed", message }));
    void gone.promise.then((code) => resolve({ type: "failed", message: `it ended with exit code ${code}` }));
    child.send?.(order, () => {
    });
  });
  if (child.pid !== void 0) (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_10__/* .removePid */ .yz)(paths.startingPid, child.pid);
  if (first.type === "failed") {
    return { ...first, exitCode: child.pid === void 0 ? 1 : await gone.promise };
  }
  if (child.connected) child.disconnect();
  child.unref();
  return { ...first, pid: child.pid };
}
const news = zod__WEBPACK_IMPORTED_MODULE_12__/* .discriminatedUnion */ .gMt("type", [
  zod__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz("started"), url: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(200).nullable() }),
  zod__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz("failed"), message: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().transform((text) => (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_13__/* .strangerWords */ .GS)(text)) })
]);
function newsIn(said) {
  const parsed = news.safeParse(said);
  return parsed.success ? parsed.data : { type: "failed", message: "it said something that is no news" };
}
function receiveOrder() {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error("whoever started this was gone before it said what to do"));
    process.once("disconnect", lost);
    process.once("message", (order) => {
      process.off("disconnect", lost);
      resolve(order);
    });
  });
}
function tellStarter(news2) {
  if (!process.connected) return;
  process.send?.(news2, void 0, void 0, () => process.disconnect?.());
}


/***/ }),

/***/ 11992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_DEBUGGER)
/* harmony export */ });
const NO_DEBUGGER = "--disable-sigusr1";


/***/ }),

/***/ 75379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findDivergence),
/* harmony export */   n: () => (/* binding */ skippedDivergence)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62687);
/* harmony import */ var _debugger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11992);





const LONGEST_MS = 1e4;
const MOST_MEMORY_MB = 512;
function skippedDivergence(reason) {
  const skipped = { status: "skipped", reason };
  return { replay: skipped, backtest: skipped };
}
async function findDivergence(search) {
  try {
    if (!isOver(search)) return null;
    return await ask(search);
  } catch (error) {
    return skippedDivergence(error.message);
  }
}
function isOver({ ledgerPath, isAtRest, session }) {
  const reader = new _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(ledgerPath, isAtRest ? "at-rest" : "beside-writers");
  try {
    return (0,_chimera_book__WEBPACK_IMPORTED_MODULE_3__/* .sessionEnd */ .U1)(reader, session) !== null;
  } finally {
    reader.close();
  }
}
function isNews(said) {
  if (typeof said !== "object" || said === null) return false;
  const { replay, backtest, failed } = said;
  const isFinding = (found) => typeof found === "object" && found !== null && typeof found.status === "string";
  return isFinding(replay) || isFinding(backtest) || typeof failed === "string";
}
async function ask(search) {
  const {
    entry,
    environment,
    longestMs = LONGEST_MS,
    signal,
    ledgerPath,
    isAtRest,
    session,
    workdir,
    rules
  } = search;
  const found = {};
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [_debugger_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_DEBUGGER */ .S, `--max-old-space-size=${MOST_MEMORY_MB}`],
    env: environment
  });
  let ended = "its process ended without an answer";
  const end = (why) => {
    ended = why;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(
    () => end(
      `it was not done within ${longestMs / 1e3} s: the session is too long for that, or its strategy hangs`
    ),
    longestMs
  );
  const hurry = () => end("whoever ended the session could not wait");
  signal?.addEventListener("abort", hurry, { once: true });
  if (signal?.aborted) hurry();
  await new Promise((resolve) => {
    child.on("message", (news) => {
      if (isNews(news)) Object.assign(found, news);
    });
    child.once("error", ({ message }) => {
      ended = `its process could not be started: ${message}`;
      resolve();
    });
    child.once("close", () => resolve());
    child.send?.({ ledgerPath, isAtRest, session, workdir, rules }, () => {
    });
  });
  clearTimeout(timer);
  signal?.removeEventListener("abort", hurry);
  const skipped = { status: "skipped", reason: found.failed ?? ended };
  return { replay: found.replay ?? skipped, backtest: found.backtest ?? skipped };
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

/***/ 94580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ StartError)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49615);

class StartError extends _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
  name = "StartError";
  /** Whether another session holds the work directory: nothing there may be touched. */
  isOccupied;
  constructor(message, remedy, { exitCode = 1, isOccupied = false } = {}) {
    super(message, { remedy, exitCode });
    this.isOccupied = isOccupied;
  }
}


/***/ }),

/***/ 85757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ WatchedSession)
});

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var src_clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/base/src/storage-fault.js
var storage_fault = __webpack_require__(76811);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/session/src/outcome.js
var outcome = __webpack_require__(5752);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/workdir/src/sign-of-life.js
var sign_of_life = __webpack_require__(86648);
// EXTERNAL MODULE: ./.build/packages/workdir/src/stop-request.js
var stop_request = __webpack_require__(24330);
// EXTERNAL MODULE: ./.build/packages/supervision/src/heartbeat-timer.js
var heartbeat_timer = __webpack_require__(41351);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/external-stop.js



const SILENCE_LIMIT_MS = 6e4;
class ExternalStop {
  #paths;
  #watcher;
  #sign;
  constructor(paths, watched, lookEveryMs) {
    this.#paths = paths;
    this.#watcher = watched ? new heartbeat_timer/* HeartbeatTimer */.q(lookEveryMs) : null;
    this.#sign = (0,sign_of_life/* lastSignOfLife */.x)(paths);
  }
  /** To be called about every `lookEveryMs`. */
  look() {
    const { killSwitch } = this.#paths;
    if ((0,external_node_fs_.existsSync)(killSwitch)) return { outcome: "killed", reason: `the kill switch ${killSwitch} is on` };
    const asked = (0,stop_request/* findStopRequest */.f8)(this.#paths);
    if (asked) return asked;
    return this.#isAbandoned() ? { outcome: "cancelled", reason: "whoever watched the session has gone silent" } : null;
  }
  #isAbandoned() {
    if (!this.#watcher) return false;
    const sign = (0,sign_of_life/* lastSignOfLife */.x)(this.#paths);
    if (sign !== this.#sign) this.#watcher.hear();
    this.#sign = sign;
    return this.#watcher.silentMs() > SILENCE_LIMIT_MS;
  }
}

// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/vocabulary/src/index.js
var src = __webpack_require__(46802);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/from-child.js



const LONGEST_WORDS = 4e3;
const LONGEST_NAME = 200;
const MOST_INCIDENTS = 500;
const words = schemas/* string */.YjP().transform((text) => (0,stranger_words/* strangerWords */.GS)(text, LONGEST_WORDS));
const from_child_name = schemas/* string */.YjP().max(LONGEST_NAME);
const count = schemas/* number */.aig().nonnegative();
const figure = schemas/* number */.aig().nullable();
const feed = schemas/* looseObject */._H3({
  source: from_child_name,
  requests: count,
  errors: count,
  flat: count,
  lagMs: figure,
  longestLagMs: figure,
  cycleMs: figure,
  skewMs: figure,
  quarantined: schemas/* array */.YOg(schemas/* looseObject */._H3({ symbol: from_child_name })).max(1e3),
  egress: schemas/* array */.YOg(schemas/* looseObject */._H3({ method: from_child_name, host: from_child_name, path: schemas/* string */.YjP().max(2e3), count })).max(1e4)
});
const message = schemas/* discriminatedUnion */.gMt("type", [
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("ready"), url: from_child_name.optional() }),
  schemas/* object */.Ikc({
    type: schemas/* literal */.euz("heartbeat"),
    operations: schemas/* object */.Ikc({ attempted: count, failed: count }),
    usage: schemas/* looseObject */._H3({ rssMb: count, cpuPercent: count }),
    feed: feed.optional(),
    delays: schemas/* object */.Ikc({ decisionMs: count.nullable(), eventLoopMs: count.nullable() }).optional()
  }),
  schemas/* object */.Ikc({
    type: schemas/* literal */.euz("incident"),
    kind: from_child_name,
    severity: schemas/* enum */.k5n(src/* SEVERITIES */.oC),
    message: words
  }),
  schemas/* object */.Ikc({
    type: schemas/* literal */.euz("walls"),
    walls: schemas/* object */.Ikc({
      walls: schemas/* record */.g1P(from_child_name, schemas/* enum */.k5n(src/* KEEPERS */.yg)),
      missing: schemas/* array */.YOg(words).max(100)
    })
  }),
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("ended"), reason: from_child_name }),
  schemas/* object */.Ikc({ type: schemas/* literal */.euz("failed"), message: words })
]);
function messageIn(said) {
  const parsed = message.safeParse(said);
  if (parsed.success) return { message: parsed.data };
  const [issue] = parsed.error.issues;
  return {
    junk: `${issue?.path.join(".") || "the whole"}: ${(0,stranger_words/* strangerWords */.GS)(issue?.message ?? "", LONGEST_NAME)}`
  };
}
function isChannelJunk(error) {
  return error instanceof Error && /parseChannelMessages|internal\/child_process/.test(error.stack ?? "");
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/packages/config/src/credentials.js
var credentials = __webpack_require__(39286);
// EXTERNAL MODULE: ./.build/packages/monitor/src/own-usage/memory-kills.js
var memory_kills = __webpack_require__(81236);
// EXTERNAL MODULE: ./.build/packages/workdir/src/pid-file.js
var pid_file = __webpack_require__(73032);
// EXTERNAL MODULE: ./.build/packages/supervision/src/channel-end.js
var channel_end = __webpack_require__(40048);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/feed-status.js
var feed_status = __webpack_require__(28231);
// EXTERNAL MODULE: ./.build/packages/monitor/src/late-decisions.js
var late_decisions = __webpack_require__(96710);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/child-figures.js


const NO_OPERATIONS = { attempted: 0, failed: 0 };
const NO_USAGE = { rssMb: 0, cpuPercent: 0 };
class ChildFigures {
  /** Of the incarnations before, and of the one that lives. */
  #past = NO_OPERATIONS;
  #present = NO_OPERATIONS;
  #pastFeed = null;
  #feed = null;
  #usage = NO_USAGE;
  #delays = late_decisions/* NO_DELAYS */.L;
  hear({ operations, usage, feed, delays }) {
    this.#present = operations;
    this.#usage = usage;
    this.#feed = feed ?? this.#feed;
    this.#delays = delays ?? late_decisions/* NO_DELAYS */.L;
  }
  /** That incarnation is gone. */
  begin() {
    this.#past = this.operations;
    this.#present = NO_OPERATIONS;
    this.#pastFeed = this.feed;
    this.#feed = null;
    this.#usage = NO_USAGE;
    this.#delays = late_decisions/* NO_DELAYS */.L;
  }
  get operations() {
    return {
      attempted: this.#past.attempted + this.#present.attempted,
      failed: this.#past.failed + this.#present.failed
    };
  }
  /** How the child's market data is doing; `null` where it does not come from outside. */
  get feed() {
    return this.#pastFeed && this.#feed ? (0,feed_status/* addedFeeds */._)(this.#pastFeed, this.#feed) : this.#feed ?? this.#pastFeed;
  }
  /** Of the one that lives, by its last heartbeat. */
  get usage() {
    return this.#usage;
  }
  /** Of the one that lives, by its last heartbeat. */
  get delays() {
    return this.#delays;
  }
}

// EXTERNAL MODULE: ./.build/packages/supervision/src/debugger.js
var src_debugger = __webpack_require__(11992);
// EXTERNAL MODULE: ./.build/packages/base/src/log.js
var log = __webpack_require__(89985);
// EXTERNAL MODULE: ./.build/packages/base/src/file-kind.js
var file_kind = __webpack_require__(95384);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/raw-output.js


const MOST_BYTES = log/* LARGEST_FILE_BYTES */.mN + 1024 * 1024;
class RawOutput {
  /** To be given to the child. */
  handle;
  #isCut = false;
  /** Throws if no file can be opened there. */
  constructor(path) {
    (0,file_kind/* requireFile */.Gz)(path);
    this.handle = (0,external_node_fs_.openSync)(path, "a");
  }
  /** Cuts off what is too much; `true` the first time. To be called often. */
  bound() {
    const wasCut = this.#isCut;
    try {
      if ((0,external_node_fs_.fstatSync)(this.handle).size <= MOST_BYTES) return false;
      (0,external_node_fs_.ftruncateSync)(this.handle, log/* LARGEST_FILE_BYTES */.mN);
      this.#isCut = true;
    } catch {
    }
    return this.#isCut && !wasCut;
  }
  close() {
    this.bound();
    (0,external_node_fs_.closeSync)(this.handle);
  }
}

;// CONCATENATED MODULE: ./.build/packages/supervision/src/supervised.js












const MISSED_HEARTBEATS = 6;
const BEAT_EVERY_MS = 1e3;
const SMALL_HEAP = ["--max-semi-space-size=1"];
const CUT = "it writes too much past its log: the rest is not kept";
class Supervised {
  gone;
  #options;
  #settle;
  #finished = new AbortController();
  #child = null;
  #status = "starting";
  #restarts = 0;
  #ended = null;
  #failure = null;
  #stopping = null;
  #heartbeats = new heartbeat_timer/* HeartbeatTimer */.q(BEAT_EVERY_MS);
  #figures = new ChildFigures();
  #walls = null;
  #hasSentJunk = false;
  #incidents = 0;
  #output = null;
  constructor(options) {
    const { promise, resolve } = Promise.withResolvers();
    this.#options = options;
    this.gone = promise;
    this.#settle = resolve;
    this.#start();
  }
  get metrics() {
    return {
      name: this.#options.name,
      pid: this.#child?.pid ?? null,
      status: this.#status,
      restarts: this.#restarts,
      rss_mb: this.#figures.usage.rssMb,
      cpu_percent: this.#figures.usage.cpuPercent
    };
  }
  get operations() {
    return this.#figures.operations;
  }
  /** How the child's market data is doing, over all its incarnations; `null` where it does not come from outside. */
  get feed() {
    return this.#figures.feed;
  }
  /** How a bot keeps up, as of its last heartbeat. */
  get delays() {
    return this.#figures.delays;
  }
  /** What keeps the strategy of a bot in; `null` until it has said so, and for a shipped strategy. */
  get walls() {
    return this.#walls;
  }
  send(message) {
    if (this.#child?.connected) this.#child.send(message, () => {
    });
  }
  /** Keeps the child's side of the heartbeat, and watches this side. To be called every `BEAT_EVERY_MS`. */
  beat() {
    this.send({ type: "heartbeat" });
    if (this.#output?.bound()) this.#tell("output-cut", CUT);
    const silentMs = this.#heartbeats.silentMs();
    if (!this.#child || silentMs <= this.#options.plan.heartbeatMs * MISSED_HEARTBEATS) return;
    const message = `no heartbeat for ${Math.round(silentMs / 1e3)} s: it is killed`;
    this.#options.onIncident("error", `${this.#options.name}-stuck`, message);
    this.#heartbeats.hear();
    this.#child.kill("SIGKILL");
  }
  /** Asks the child to end; it is killed where it has not after `timeoutMs`. Resolves when it is gone. */
  async stop(reason, detail, timeoutMs) {
    this.#stopping ??= { type: "stop", reason, detail };
    this.send(this.#stopping);
    if (!this.#child) this.#leave({ how: "ended", reason });
    if (await (0,src_clock/* settlesWithin */.od)(this.gone, timeoutMs)) return "graceful";
    this.kill();
    await this.gone;
    return "forced";
  }
  kill() {
    this.#stopping ??= { type: "stop", reason: "stopped", detail: "killed" };
    if (this.#child) this.#child.kill("SIGKILL");
    else this.#leave({ how: "ended", reason: "stopped" });
  }
  #start() {
    const { entry, parameters = [], logFile, pidFile, plan } = this.#options;
    this.#output = this.#openOutput(logFile);
    const output = this.#output?.handle ?? "ignore";
    const memory = new memory_kills/* MemoryKills */.v();
    const child = (0,external_node_child_process_.fork)((0,external_node_url_.fileURLToPath)(entry), [...parameters], {
      stdio: ["ignore", output, output, "ipc"],
      execArgv: [src_debugger/* NO_DEBUGGER */.S, ...SMALL_HEAP],
      env: (0,credentials/* withoutCredentials */.ri)(process.env)
    });
    this.#child = child;
    this.#heartbeats.hear();
    if (child.pid !== void 0) this.#notePid(pidFile, child.pid);
    child.on("message", (said) => this.#take(said));
    child.once("error", (error) => {
      this.#failure ??= `the ${this.#options.name} cannot be started: ${error.message}`;
      if (child.pid === void 0) this.#exited(child, "never began");
    });
    child.once("exit", (code, signal) => {
      const how = memory.endOf(code, signal);
      void (0,channel_end/* channelEnd */.T)(child).then(() => this.#exited(child, how));
    });
    this.send({ type: "plan", plan });
  }
  /** A child runs without its raw output, too: what it has to say goes through its own log and its messages. */
  #openOutput(logFile) {
    try {
      return new RawOutput(logFile);
    } catch (error) {
      this.#tell("log-unwritable", `its output is not kept: ${(0,storage_fault/* faultInWords */.RQ)(error)}`);
      return null;
    }
  }
  /** Only people and the tidying up after a crash read it. */
  #notePid(pidFile, pid) {
    try {
      (0,pid_file/* writePid */.h_)(pidFile, pid);
    } catch (error) {
      this.#tell("pid-unwritable", `its pid file cannot be written: ${(0,storage_fault/* faultInWords */.RQ)(error)}`);
    }
  }
  /** Begins in the next turn, when the caller holds this object. */
  #tell(kind, message) {
    queueMicrotask(() => this.#options.onIncident("warning", kind, message));
  }
  /** Junk is told once, and changes nothing. A child that sends nothing else is silent, and is killed for that. */
  #take(said) {
    const taken = messageIn(said);
    if ("message" in taken) {
      this.#hear(taken.message);
      return;
    }
    if (!this.#hasSentJunk)
      this.#tell(`${this.#options.name}-junk`, `it sent what is no message (${taken.junk})`);
    this.#hasSentJunk = true;
  }
  #noteIncident({ severity, kind, message }) {
    this.#incidents += 1;
    if (this.#incidents < MOST_INCIDENTS) this.#options.onIncident(severity, kind, message);
    if (this.#incidents !== MOST_INCIDENTS) return;
    const talkative = `it sent ${MOST_INCIDENTS} incidents: the rest is not kept`;
    this.#options.onIncident("warning", `${this.#options.name}-talkative`, talkative);
  }
  #hear(message) {
    this.#heartbeats.hear();
    switch (message.type) {
      case "ready": {
        this.#status = "running";
        const anchor = this.#options.anchor();
        if (anchor) this.send({ type: "go", anchor });
        if (this.#stopping) this.send(this.#stopping);
        this.#options.onReady(message.url);
        return;
      }
      case "heartbeat":
        this.#figures.hear(message);
        return;
      case "incident":
        this.#noteIncident(message);
        return;
      case "walls":
        this.#walls = message.walls;
        return;
      case "ended":
        this.#ended = message.reason;
        return;
      case "failed":
        this.#failure = message.message;
        return;
    }
  }
  #exited(child, how) {
    const { name, pidFile, maxRestarts, restartDelayMs } = this.#options;
    if (child.pid !== void 0) (0,pid_file/* removePid */.yz)(pidFile, child.pid);
    this.#child = null;
    this.#output?.close();
    this.#output = null;
    this.#figures.begin();
    const gone = this.#goneAfter(how);
    if (gone) {
      this.#leave(gone);
      return;
    }
    this.#restarts += 1;
    this.#status = "restarting";
    const message = `the ${name} stopped unexpectedly (${how}): restart ${this.#restarts} of ${maxRestarts}`;
    this.#options.onIncident("warning", `${name}-restart`, message);
    void this.#restartAfter(restartDelayMs);
  }
  /** Why the child is not started again; `null` where it is. */
  #goneAfter(how) {
    const { name, maxRestarts } = this.#options;
    if (this.#ended !== null) return { how: "ended", reason: this.#ended };
    if (this.#stopping?.type === "stop") return { how: "ended", reason: this.#stopping.reason };
    if (this.#failure !== null) return { how: "gave-up", message: this.#failure };
    if (this.#restarts < maxRestarts) return null;
    const message = `the ${name} stopped unexpectedly (${how}) and was restarted ${this.#restarts} times already`;
    return { how: "gave-up", message };
  }
  async #restartAfter(delayMs) {
    await (0,src_clock/* sleep */.yy)(delayMs, this.#finished.signal);
    if (this.#finished.signal.aborted) return;
    try {
      this.#start();
    } catch (error) {
      const message = `the ${this.#options.name} cannot be started: ${(0,storage_fault/* faultInWords */.RQ)(error)}`;
      this.#leave({ how: "gave-up", message });
    }
  }
  /** The first news counts: who asks a child to stop that gave up must not hide it. */
  #leave(gone) {
    if (this.#finished.signal.aborted) return;
    this.#status = gone.how === "ended" ? "stopped" : "failed";
    this.#finished.abort();
    this.#settle(gone);
  }
}

;// CONCATENATED MODULE: ./.build/packages/supervision/src/watched-session.js






const DEADLINE_GRACE_MS = 6e4;
const CLOCK_STEP_MS = 500;
const MISSED_CHECKS = 5;
const ONE_KEY_MS = 1e3;
const CANCEL_TIMEOUT_MS = 4e3;
const CANCEL_SERVER_MS = 1e3;
const WAS_SUSPENDED = "the controller did not run for a while (it was suspended, or the machine was too busy), and the session ended without it";
const BOT_ENDS = {
  completed: "the session reached its end",
  "data-ended": "the recorded data ended",
  "controller-lost": WAS_SUSPENDED
};
class WatchedSession {
  options;
  paths;
  #over = new AbortController();
  /** The one who ends the session asked twice, or cannot wait. */
  #hurry = new AbortController();
  #ending = Promise.withResolvers();
  #anchor = null;
  #clock;
  #bot = null;
  #server = null;
  #url = null;
  #stoppedAt = 0;
  #endedAt = null;
  #hasHeardJunk = false;
  constructor(options) {
    this.options = options;
    this.paths = (0,paths/* pathsOf */.wG)(options.plan.workdir, options.plan.book);
    this.#clock = new src_clock/* SessionClock */.rm({ sessionTime: options.plan.leg.starts, steadyTime: 0, speed: 0 });
  }
  /** Aborts where nobody can wait any more. */
  get hurry() {
    return this.#hurry.signal;
  }
  /** Those that were started. */
  get children() {
    return [this.#bot, this.#server].filter((child) => child !== null);
  }
  /** Ends the session; the first reason counts, and a second call while it is ending forces it. */
  stop(outcome, reason) {
    if (this.#over.signal.aborted) {
      if ((0,src_clock/* monotonicNow */.XZ)() - this.#stoppedAt < ONE_KEY_MS) return;
      this.kill();
      this.#hurry.abort();
      return;
    }
    this.#stoppedAt = (0,src_clock/* monotonicNow */.XZ)();
    this.#endedAt = this.now();
    this.#over.abort();
    this.#ending.resolve({ outcome, reason });
  }
  /** Kills what still runs. */
  kill() {
    this.#over.abort();
    for (const child of this.children) child.kill();
  }
  /** Session time: the start until the clock starts, never past the end, standing still once the session is over. */
  now() {
    if (this.#endedAt !== null) return this.#endedAt;
    return Math.min(this.#clock.now(), this.options.plan.leg.ends);
  }
  /** Runs the processes until the session is over; says why it is. */
  async run(watch) {
    const { monitor, incidents } = watch;
    const { plan, config, log } = this.options;
    const { number, of, starts, ends } = plan.leg;
    const leg = of > 1 ? `, leg ${number} of ${of}` : "";
    log.info(
      `Session ${plan.id}${(0,book_name/* ofBook */.xG)(plan)}${leg}: ${(0,src_clock/* isoTime */.Ly)(starts)} to ${(0,src_clock/* isoTime */.Ly)(ends)}, speed ${plan.speed}`
    );
    const before = number === 1 && plan.previous && outcome/* LOSSES */.yP[plan.previous];
    if (before) log.warning(`The session before was lost: ${before}. The book goes on from where it stood`);
    const started = Promise.withResolvers();
    const isUp = { bot: false, server: !plan.server.enabled };
    const supervise = (name, pidFile, logFile) => new Supervised({
      name,
      entry: this.options.entries[name],
      parameters: name === "server" ? [this.options.entries.page.href] : [],
      plan,
      pidFile,
      logFile,
      maxRestarts: config.runtime_settings.auto_restart ? config.runtime_settings.max_restarts : 0,
      restartDelayMs: config.runtime_settings.restart_delay_seconds * 1e3,
      anchor: () => this.#anchor,
      onReady: (url) => {
        this.#url = url ?? this.#url;
        isUp[name] = true;
        if (isUp.bot && isUp.server) started.resolve();
      },
      onIncident: (severity, kind, message) => {
        incidents.record(severity, name, kind, message);
        if (severity === "critical") monitor.breaker.trip(`critical error: ${message}`);
      }
    });
    this.#bot = supervise("bot", this.paths.botPid, this.paths.botLog);
    this.#server = plan.server.enabled ? supervise("server", this.paths.serverPid, this.paths.serverLog) : null;
    void this.#bot.gone.then((gone) => this.#botGone(gone));
    void this.#server?.gone.then((gone) => this.#serverGone(gone));
    const watching = this.#watch(watch).catch(this.failed);
    await Promise.race([started.promise, this.#ending.promise]);
    const following = this.#over.signal.aborted ? [] : this.#startClock(watch);
    const ending = await this.#ending.promise;
    log.info(`The session ends: ${ending.reason}`);
    this.#over.abort();
    await Promise.all([watching, ...following]);
    if (ending.outcome === "failed") monitor.breaker.trip(ending.reason);
    await this.#stopProcesses(ending, incidents);
    return ending;
  }
  /** Both processes are up: session time begins. */
  #startClock({ monitor, reports }) {
    const { plan, log } = this.options;
    const { source } = plan;
    const sessionTime = source.kind === "exchange" ? (0,src_clock/* realNow */.p1)() - source.skewMs : plan.leg.starts;
    this.#setClock({ sessionTime, steadyTime: (0,src_clock/* steadyNow */.rj)(), speed: plan.speed });
    log.success(`Runtime started: bot ${this.#bot?.metrics.pid}, server ${this.#url ?? "off"}`);
    this.options.onStarted?.(this.#url);
    const clock = this.#clock;
    return [
      this.#checkHealth(monitor, clock),
      reports.run(clock, this.#over.signal),
      this.#keepDeadline(clock)
    ].map((work) => work.catch(this.failed));
  }
  #setClock(anchor) {
    this.#anchor = anchor;
    this.#clock.anchor(anchor);
    for (const child of this.children) child.send({ type: "go", anchor });
  }
  /** The bot hears the exchange's time with every answer: the session goes by it, no matter what is done to the machine's. */
  #followExchange() {
    const aheadMs = this.#bot?.feed?.aheadOfSteadyMs ?? null;
    if (aheadMs === null || !this.#anchor) return;
    const steadyTime = (0,src_clock/* steadyNow */.rj)();
    const sessionTime = steadyTime + aheadMs;
    if (Math.abs(sessionTime - this.#clock.now()) < CLOCK_STEP_MS) return;
    this.#setClock({ sessionTime, steadyTime, speed: 1 });
  }
  /** An error that nothing else caught (a full disk, say) ends the session in words instead of the process. */
  failed = (error) => {
    if (isChannelJunk(error)) this.#hearJunk(error);
    else if ((0,storage_fault/* isLedgerLost */.SZ)(error)) this.stopFor("failed", (0,storage_fault/* ledgerLost */.W1)(error));
    else {
      this.options.log.error(`The controller failed: ${error.stack ?? error}`);
      this.stopFor("failed", `the controller failed: ${(0,storage_fault/* faultInWords */.RQ)(error)}`);
    }
  };
  /** Node goes on with the next line of that channel; a child of which nothing else is heard is silent. */
  #hearJunk({ message }) {
    if (!this.#hasHeardJunk)
      this.options.log.warning(`A process of the session sent what is no message: ${message}`);
    this.#hasHeardJunk = true;
  }
  #botGone(gone) {
    if (gone.how === "gave-up") this.stopFor("failed", gone.message);
    else if (gone.reason === "leg-ended") this.stopFor("completed", this.#legEnded());
    else {
      this.stopFor(
        (0,outcome/* outcomeOf */.sG)(gone.reason),
        BOT_ENDS[gone.reason] ?? `the bot ended: ${gone.reason}`
      );
    }
  }
  #legEnded() {
    const { number, of } = this.options.plan.leg;
    return `leg ${number} of ${of} reached its end; the session goes on in the next one`;
  }
  #serverGone(gone) {
    if (gone.how === "gave-up") this.stopFor("failed", gone.message);
    else if (gone.reason === "controller-lost") this.stopFor("failed", WAS_SUSPENDED);
    else this.stopFor("stopped", "the server was told to end");
  }
  /** Like `stop`, but never forces: the news may come after the ending began. */
  stopFor(outcome, reason) {
    if (!this.#over.signal.aborted) this.stop(outcome, reason);
  }
  /** What comes from outside, heartbeats and the breaker, in real time. */
  async #watch({ monitor, guard, place }) {
    const { signal } = this.#over;
    const external = new ExternalStop(this.paths, this.options.plan.watched, BEAT_EVERY_MS);
    while (!signal.aborted) {
      const ending = external.look();
      if (ending) return this.stopFor(ending.outcome, ending.reason);
      const loss = place.loss();
      if (loss !== null) return this.stopFor("failed", loss);
      for (const child of this.children) child.beat();
      this.#followExchange();
      await guard.attemptLater("the machine cannot be measured", () => monitor.sample());
      const { state, reason } = monitor.breaker.state;
      if (state === "open") return this.stopFor("breaker", reason ?? "the circuit breaker opened");
      await (0,src_clock/* sleep */.yy)(BEAT_EVERY_MS, signal);
    }
  }
  async #checkHealth(monitor, clock) {
    const { plan, config } = this.options;
    const interval = config.monitoring.health_check_interval * 1e3;
    const { signal } = this.#over;
    const check = () => {
      const metrics = monitor.check();
      if (metrics) this.options.onCheck?.(metrics);
    };
    await monitor.sampled;
    check();
    const { starts, ends } = plan.leg;
    for (let due = nextAfter(starts, plan.start, interval); due <= ends; due += interval) {
      await clock.until(due, signal);
      if (signal.aborted) return;
      check();
      const missed = Math.floor((clock.now() - due) / interval);
      if (missed >= MISSED_CHECKS) due += missed * interval;
    }
  }
  async #keepDeadline(clock) {
    const { signal } = this.#over;
    const { ends } = this.options.plan.leg;
    do {
      await clock.until(ends, signal);
      await (0,src_clock/* awakeFor */.Rf)(DEADLINE_GRACE_MS, signal);
    } while (!signal.aborted && clock.now() < ends);
    if (!signal.aborted) this.stopFor("failed", "the bot did not end at the end of the session");
  }
  async #stopProcesses({ outcome, reason }, incidents) {
    const { config, log } = this.options;
    const patienceMs = config.runtime_settings.graceful_shutdown_timeout * 1e3;
    const timeoutMs = outcome === "cancelled" ? Math.min(patienceMs, CANCEL_TIMEOUT_MS) : patienceMs;
    const stopReason = outcome === "completed" ? "stopped" : outcome;
    const how = await this.#bot?.stop(stopReason, reason, timeoutMs);
    if (how === "forced") {
      incidents.record(
        "error",
        "bot",
        "bot-forced",
        `the bot did not stop within ${timeoutMs / 1e3} s and was killed`
      );
    }
    const serverMs = outcome === "cancelled" ? CANCEL_SERVER_MS : 5e3;
    await this.#server?.stop(stopReason, reason, Math.min(timeoutMs, serverMs));
    log.info("Bot and server have stopped");
  }
}
function nextAfter(after, start, interval) {
  return start + (Math.floor((after - start) / interval) + 1) * interval;
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


/***/ }),

/***/ 86648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showLife),
/* harmony export */   x: () => (/* binding */ lastSignOfLife)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95384);


function showLife({ state, signOfLife }, sign) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(state);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(signOfLife, sign);
}
function lastSignOfLife({ signOfLife }) {
  try {
    return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFile */ .zx)(signOfLife);
  } catch {
    return "";
  }
}


/***/ })

};
