export const id = 9073;
export const ids = [9073];
export const modules = {

/***/ 4411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ knownPaths),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   kf: () => (/* binding */ sectionKeys),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/* unused harmony export jsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85950);


let generated;
function jsonSchema() {
  generated ??= zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Q, { io: "input", target: "draft-07" });
  return generated;
}
const asNode = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
const sectionKeys = (node) => node.properties && Object.keys(node.properties);
function childOf(node, key) {
  if (node?.properties) return Object.hasOwn(node.properties, key) ? asNode(node.properties[key]) : void 0;
  return asNode(node?.additionalProperties) ?? asNode(node?.items);
}
function nodeAt(path) {
  return path.reduce(childOf, jsonSchema());
}
function knownPaths(node = jsonSchema(), prefix = []) {
  return (sectionKeys(node) ?? []).flatMap((key) => {
    const path = [...prefix, key];
    return [path, ...knownPaths(childOf(node, key), path)];
  });
}
function numbers(node) {
  const kind = node.type === "integer" ? "a whole number" : "a number";
  const { minimum, maximum, exclusiveMinimum } = node;
  if (exclusiveMinimum !== void 0 && maximum !== void 0) {
    return `${kind} above ${exclusiveMinimum} and at most ${maximum}`;
  }
  return minimum === void 0 || maximum === void 0 ? kind : `${kind} from ${minimum} to ${maximum}`;
}
const alternatives = (texts) => [texts.slice(0, -1).join(", "), ...texts.slice(-1)].filter((text) => text !== "").join(" or ");
function allowed(node) {
  if (node.title !== void 0) {
    const example = node.examples?.[0];
    return example === void 0 ? node.title : `${node.title}, such as ${JSON.stringify(example)}`;
  }
  if (node.const !== void 0) return JSON.stringify(node.const);
  if (node.enum !== void 0) return alternatives(node.enum.map((value) => JSON.stringify(value)));
  if (node.anyOf !== void 0) return alternatives(node.anyOf.map((one) => allowed(one)));
  switch (node.type) {
    case "number":
    case "integer":
      return numbers(node);
    case "boolean":
      return "true or false";
    case "string":
      return `text of at most ${node.maxLength} characters`;
    case "object":
      return "an object in braces: { \u2026 }";
    default:
      return String(node.type);
  }
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

/***/ 75034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   fC: () => (/* binding */ msToHours),
/* harmony export */   xE: () => (/* binding */ hoursToMs)
/* harmony export */ });
const second = 1e3;
const minute = 60 * second;
const hour = 60 * minute;
const amount = String.raw`(\d{1,9}(?:\.\d{1,9})?)`;
const syntax = new RegExp(`^(?:${amount}h)?(?:${amount}m)?(?:${amount}s)?$`);
function parseDuration(text) {
  const parts = syntax.exec(text.trim())?.slice(1);
  if (parts === void 0 || parts.every((part) => part === void 0)) return void 0;
  const [hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  return Math.round((hours ?? 0) * hour + (minutes ?? 0) * minute + (seconds ?? 0) * second);
}
const hoursToMs = (hours) => Math.round(hours * hour);
const msToHours = (ms) => ms / hour;


/***/ }),

/***/ 47702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./.build/packages/config/src/excerpt.js
var excerpt = __webpack_require__(27941);
// EXTERNAL MODULE: ./.build/packages/config/src/value-tree.js
var value_tree = __webpack_require__(57346);
;// CONCATENATED MODULE: ./.build/packages/config/src/layer.js


const nameIn = (layer, path) => layer.spelling.get(path.join("."))?.name ?? (0,excerpt/* pathText */.LF)(path);
function layerOfTexts(source, undo, settings, textOf) {
  const values = {};
  const spelling = /* @__PURE__ */ new Map();
  for (const { name, paths, read, expected } of settings) {
    const text = textOf(name)?.trim() ?? "";
    if (text === "") continue;
    for (const path of paths) {
      (0,value_tree/* write */.M9)(values, path.split("."), read(text));
      spelling.set(path, { name, text, expected });
    }
  }
  return { source, undo, values, spelling };
}
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const truth = {
  true: true,
  yes: true,
  "1": true,
  false: false,
  no: false,
  "0": false
};
const asText = (text) => text;
const asNumber = (text) => decimal.test(text) ? Number(text) : text;
function asBoolean(text) {
  const word = text.toLowerCase();
  return Object.hasOwn(truth, word) ? truth[word] : text;
}

// EXTERNAL MODULE: ./.build/packages/config/src/refusals.js
var refusals = __webpack_require__(21943);
;// CONCATENATED MODULE: ./.build/packages/config/src/agreement.js




const fileMode = ["mode"];
const botMode = ["chimera_bot", "trading_mode"];
const duration = ["runtime_settings", "duration_hours"];
const enabled = ["enabled"];
const slippage = ["execution", "slippage"];
const slippageModel = ["execution", "slippage_model"];
const mostFixedSlippage = 0.05;
function mistakeAt(layer, path, value, words) {
  const found = layer.spelling.get(path.join("."))?.text ?? value;
  return { source: layer.source, path: nameIn(layer, path), found: (0,excerpt/* excerpt */.Kb)(found), safety: false, ...words };
}
function layerConflicts(layer) {
  const mistakes = [];
  const mode = (0,value_tree/* read */.LF)(layer.values, fileMode);
  const tradingMode = (0,value_tree/* read */.LF)(layer.values, botMode);
  if (mode !== void 0 && tradingMode !== void 0 && mode !== tradingMode) {
    const words = {
      problem: "Two modes",
      expected: `${JSON.stringify(mode)}, as in mode`,
      remedy: "State the same in both places, or remove one of them."
    };
    mistakes.push(mistakeAt(layer, botMode, tradingMode, words));
  }
  if ((0,value_tree/* read */.LF)(layer.values, enabled) === false) {
    const words = {
      problem: (0,refusals/* refusalAt */.yr)(enabled) ?? "",
      expected: "true",
      remedy: "Set it to true when sessions may start again."
    };
    mistakes.push({ ...mistakeAt(layer, enabled, false, words), safety: true });
  }
  return mistakes;
}
function configConflicts(config, layers) {
  const mistakes = [];
  const mostHours = config.safety.max_runtime_hours;
  for (const layer of layers) {
    const hours = (0,value_tree/* read */.LF)(layer.values, duration);
    if (typeof hours !== "number" || hours <= mostHours) continue;
    const words = {
      problem: "Session too long",
      expected: `at most ${mostHours} hours, which is safety.max_runtime_hours`,
      remedy: "Shorten the session, or raise safety.max_runtime_hours (at most 6)."
    };
    mistakes.push(mistakeAt(layer, duration, hours, words));
  }
  const { slippage_model: model, slippage: amount } = config.execution;
  const modelling = layers.find((layer) => (0,value_tree/* read */.LF)(layer.values, slippageModel) !== void 0);
  if (modelling !== void 0 && model === "fixed" && amount > mostFixedSlippage) {
    const words = {
      problem: "Slippage too large",
      expected: `at most ${mostFixedSlippage}: with slippage_model "fixed" it is a fraction of the price`,
      remedy: "State execution.slippage as a fraction, such as 0.0005, or choose another slippage_model."
    };
    mistakes.push(mistakeAt(modelling, slippage, amount, words));
  }
  return mistakes;
}

// EXTERNAL MODULE: ./.build/packages/config/src/allowed-values.js
var allowed_values = __webpack_require__(4411);
// EXTERNAL MODULE: ./.build/packages/config/src/credentials.js
var credentials = __webpack_require__(39286);
// EXTERNAL MODULE: ./.build/packages/config/src/nearest-key.js
var nearest_key = __webpack_require__(42412);
// EXTERNAL MODULE: ./.build/packages/config/src/schema.js + 4 modules
var schema = __webpack_require__(85950);
;// CONCATENATED MODULE: ./.build/packages/config/src/diagnosis.js








const unknownKeysShown = 20;
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
function remedyAt(layer, path, node, expected) {
  const value = (0,value_tree/* read */.LF)(layer.values, path);
  const meant = typeof value === "string" && node.enum ? (0,nearest_key/* nearest */.p)(value, node.enum.map(String)) : void 0;
  if (meant !== void 0) return `Did you mean ${JSON.stringify(meant)}?`;
  const spelt = layer.spelling.get(path.join("."));
  const choice = node.const !== void 0 || node.enum !== void 0;
  const isDefault = spelt === void 0 && node.default !== void 0 && !(0,allowed_values/* sectionKeys */.kf)(node);
  const fallback = isDefault ? `: the default is ${JSON.stringify(node.default)}` : "";
  return sentence(`${choice ? `set it to ${expected}` : "correct it"}, or ${layer.undo}${fallback}`);
}
function wrongValue(layer, path) {
  const node = (0,allowed_values/* nodeAt */.oB)(path) ?? {};
  const spelt = layer.spelling.get(path.join("."));
  const expected = spelt?.expected ?? (0,allowed_values/* allowed */.TQ)(node);
  const refusal = (0,refusals/* refusalAt */.yr)(path);
  return {
    source: layer.source,
    path: nameIn(layer, path),
    problem: refusal ?? "Value not allowed",
    found: (0,excerpt/* excerpt */.Kb)(spelt?.text ?? (0,value_tree/* read */.LF)(layer.values, path), path.join(".")),
    expected,
    remedy: remedyAt(layer, path, node, expected),
    safety: refusal !== void 0
  };
}
const DEEPEST = 100;
function credentialsWithin(value) {
  const found = [];
  const open = [{ path: [], value }];
  for (let each = open.pop(); each && found.length < unknownKeysShown; each = open.pop()) {
    if (!(0,value_tree/* isTree */.xK)(each.value) && !Array.isArray(each.value)) continue;
    for (const [key, inner] of Object.entries(each.value)) {
      const path = [...each.path, key];
      if ((0,credentials/* isCredentialKey */.N9)(key)) found.push(path);
      else if (path.length < DEEPEST) open.push({ path, value: inner });
    }
  }
  return found;
}
function credentialMistakes(layer, path) {
  return credentialsWithin((0,value_tree/* read */.LF)(layer.values, path)).map((inner) => ({
    source: layer.source,
    path: (0,excerpt/* pathText */.LF)([...path, ...inner]),
    problem: "A credential",
    found: "(hidden)",
    expected: "a known key",
    remedy: "Remove it: there is no place for a credential here.",
    safety: true
  }));
}
function orCredentials(layer, path, mistake) {
  const credentials = credentialMistakes(layer, path);
  return credentials.length > 0 ? credentials : [mistake];
}
function unknownKey(layer, section, key) {
  const path = [...section, key];
  const isCredential = (0,credentials/* isCredentialKey */.N9)(key);
  return {
    source: layer.source,
    path: (0,excerpt/* pathText */.LF)(path),
    problem: isCredential ? "A credential" : "Unknown key",
    found: isCredential ? "(hidden)" : (0,excerpt/* excerpt */.Kb)((0,value_tree/* read */.LF)(layer.values, path), key),
    expected: "a known key",
    remedy: (0,excerpt/* looksSecret */.n0)(key) || isCredential ? "Remove it: there is no place for a credential here." : `Rename or remove it: ${(0,nearest_key/* keySuggestion */.E)(section, key)}`,
    safety: isCredential
  };
}
function unknownKeys(layer, section, keys) {
  const holdsCredential = (key) => (0,credentials/* isCredentialKey */.N9)(key) || credentialsWithin((0,value_tree/* read */.LF)(layer.values, [...section, key])).length > 0;
  const ordered = [...keys.filter(holdsCredential), ...keys.filter((key) => !holdsCredential(key))];
  const mistakes = ordered.slice(0, unknownKeysShown).flatMap((key) => orCredentials(layer, [...section, key], unknownKey(layer, section, key)));
  const more = keys.length - unknownKeysShown;
  const rest = {
    source: layer.source,
    path: (0,excerpt/* pathText */.LF)(section),
    problem: "Unknown key",
    found: `${more} more unknown keys`,
    expected: "a known key",
    remedy: "Remove them.",
    safety: false
  };
  return more > 0 ? [...mistakes, rest] : mistakes;
}
function settingPath(path) {
  const depth = path.findIndex((_, index) => !(0,allowed_values/* sectionKeys */.kf)((0,allowed_values/* nodeAt */.oB)(path.slice(0, index)) ?? {}));
  return depth < 0 ? path : path.slice(0, depth);
}
function prototypeKeys(layer) {
  const path = ["chimera_bot", "strategy_parameters"];
  const parameters = (0,value_tree/* read */.LF)(layer.values, path);
  if (!(0,value_tree/* isTree */.xK)(parameters) || !Object.hasOwn(parameters, "__proto__")) return [];
  const mistakes = unknownKeys(layer, path, ["__proto__"]);
  (0,value_tree/* remove */.TF)(layer.values, [...path, "__proto__"]);
  return mistakes;
}
function diagnose(layer) {
  const issues = schema/* configSchema */.Q.safeParse(layer.values).error?.issues ?? [];
  const found = issues.flatMap((issue) => {
    const path = issue.path.map(String);
    return issue.code === "unrecognized_keys" ? unknownKeys(layer, path, issue.keys) : orCredentials(layer, path, wrongValue(layer, path));
  });
  for (const issue of issues) {
    const path = issue.path.map(String);
    if (issue.code !== "unrecognized_keys") (0,value_tree/* remove */.TF)(layer.values, settingPath(path));
    else for (const key of issue.keys) (0,value_tree/* remove */.TF)(layer.values, [...path, key]);
  }
  const mistakes = [...found, ...prototypeKeys(layer)];
  const byPath = new Map(mistakes.map((mistake) => [mistake.path, mistake]));
  return [...byPath.values()];
}

;// CONCATENATED MODULE: ./.build/packages/config/src/environment.js

const asLevel = (text) => text.toUpperCase();
function asOpposite(text) {
  const value = asBoolean(text);
  return typeof value === "boolean" ? !value : value;
}
const variables = [
  {
    group: "Session",
    name: "CHIMERA_RUNTIME_ENABLED",
    paths: ["enabled"],
    read: asBoolean,
    example: "true",
    description: "Whether sessions may start; false is a refusal (exit code 3)."
  },
  {
    group: "Session",
    name: "TRADING_MODE",
    paths: ["mode", "chimera_bot.trading_mode"],
    read: asText,
    example: "paper",
    description: "paper (real public market data) or test (the built-in market)."
  },
  {
    group: "Session",
    name: "CHIMERA_BOOK",
    paths: ["book"],
    read: asText,
    example: "main",
    description: "The name of the book: lower-case letters, digits and -, at most 40 characters."
  },
  {
    group: "Session",
    name: "RISK_LEVEL",
    paths: ["chimera_bot.risk_level"],
    read: asText,
    example: "moderate",
    description: "conservative, moderate or aggressive."
  },
  {
    group: "Session",
    name: "MAX_POSITION_SIZE",
    paths: ["chimera_bot.max_position_size"],
    read: asNumber,
    example: "0.1",
    description: "The largest position, as a fraction of equity: above 0, at most 0.25."
  },
  {
    group: "Session",
    name: "MAX_DAILY_LOSS",
    paths: ["chimera_bot.max_daily_loss"],
    read: asNumber,
    example: "0.05",
    description: "The loss that ends entries for the day, as a fraction: above 0, at most 0.2."
  },
  {
    group: "Session",
    name: "PLATFORM",
    paths: ["chimera_bot.platform"],
    read: asText,
    example: "ndax",
    description: "The exchange whose public market data is used: its ccxt id."
  },
  {
    group: "Safety",
    name: "TESTNET",
    paths: ["chimera_bot.testnet"],
    read: asBoolean,
    example: "true",
    description: "A declaration; must be true."
  },
  {
    group: "Safety",
    name: "SAFETY_LOCK",
    paths: ["safety.safety_lock"],
    read: asBoolean,
    example: "true",
    description: "Must be true."
  },
  {
    group: "Safety",
    name: "USE_LIVE_TRADING",
    paths: ["safety.real_trading_disabled"],
    read: asOpposite,
    expected: "false",
    example: "false",
    description: "Must be false: there is no live trading."
  },
  {
    group: "Monitoring",
    name: "REPORTING_INTERVAL",
    paths: ["chimera_bot.reporting_interval"],
    read: asNumber,
    example: "3600",
    description: "Seconds between two hourly reports: 60 to 86400."
  },
  {
    group: "Monitoring",
    name: "LOG_LEVEL",
    paths: ["chimera_bot.log_level"],
    read: asLevel,
    example: "INFO",
    description: "DEBUG, INFO, WARNING or ERROR."
  },
  {
    group: "Monitoring",
    name: "ENABLE_METRICS",
    paths: ["monitoring.metrics_enabled"],
    read: asBoolean,
    example: "true",
    description: "Whether metrics are collected into runtime-metrics.json."
  },
  {
    group: "Server",
    name: "PORT",
    paths: ["unified_server.port"],
    read: asNumber,
    example: "3000",
    description: "The port of the dashboard and the HTTP interface."
  }
];
function environmentLayer(source, environment) {
  const textOf = (name) => Object.hasOwn(environment, name) ? environment[name] : void 0;
  return layerOfTexts(source, "unset it", variables, textOf);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/packages/config/src/json-syntax.js

const expectations = {
  value: "a value: text in double quotes, a number, true, false, null, { or [",
  "value or ]": "a value or ]",
  key: "a key in double quotes",
  "key or }": "a key in double quotes or }",
  colon: "a colon",
  "comma or }": "a comma or }",
  "comma or ]": "a comma or ]",
  end: "the end of the file"
};
const escaped = String.raw`\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`;
const plain = String.raw`[^"\\\u0000-\u001f]*`;
const token = new RegExp(
  String.raw`[ \t\r\n]*(?:("${plain}(?:${escaped}${plain})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))`,
  "y"
);
const afterValue = (open) => open.length === 0 ? "end" : open.at(-1) === "{" ? "comma or }" : "comma or ]";
function next(expected, found, open) {
  const [, text, literal, sign] = found;
  const valueAllowed = expected === "value" || expected === "value or ]";
  if (text !== void 0 && expected.startsWith("key")) return "colon";
  if (text !== void 0 || literal !== void 0) return valueAllowed ? afterValue(open) : void 0;
  if (sign === ":") return expected === "colon" ? "value" : void 0;
  if (sign === ",")
    return expected === "comma or }" ? "key" : expected === "comma or ]" ? "value" : void 0;
  if (sign === "{" || sign === "[") {
    if (!valueAllowed) return void 0;
    open.push(sign);
    return sign === "{" ? "key or }" : "value or ]";
  }
  if (!expected.endsWith(`or ${sign}`)) return void 0;
  open.pop();
  return afterValue(open);
}
function remedyFor(char, expected) {
  if (char === "") return "The file ends too early: complete it, or restore it from a copy.";
  if (char === '"' && !expected.startsWith("comma"))
    return "End the text with a double quote on the same line.";
  if (char === "'") return "Use double quotes.";
  if (char === "/" || char === "#") return "Remove the comment: JSON has none.";
  if (expected === "key" || expected === "value" && char === "]") return "Remove the comma before it.";
  if (expected === "end") return "Remove what follows the closing bracket.";
  return "Correct this place; everything before it is well-formed.";
}
function syntaxMistake(text) {
  const open = [];
  let expected = "value";
  let offset = 0;
  for (; ; ) {
    token.lastIndex = offset;
    const found = token.exec(text);
    const following = found === null ? void 0 : next(expected, found, open);
    if (following === void 0) break;
    expected = following;
    offset = token.lastIndex;
  }
  while (/[ \t\r\n]/.test(text.charAt(offset))) offset += 1;
  const [char = ""] = text.slice(offset, offset + 2);
  if (char === "" && expected === "end") return void 0;
  const before = text.slice(0, offset).split("\n");
  return {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    found: char === "" ? "the end of the file" : (0,excerpt/* excerpt */.Kb)(char),
    expected: expectations[expected],
    remedy: remedyFor(char, expected)
  };
}

// EXTERNAL MODULE: ./.build/packages/config/src/text-file.js
var text_file = __webpack_require__(91288);
;// CONCATENATED MODULE: ./.build/packages/config/src/file-layer.js







const defaultFile = (0,external_node_path_.join)(".chimera", "runtime-config.json");
const absent = { path: null, layer: null, mistake: null };
const failed = (path, source, place, fault) => ({
  path,
  layer: null,
  mistake: { source, path: place, safety: false, ...fault }
});
function parse(text, path, source) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    const mistake = syntaxMistake(text);
    if (mistake === void 0) throw new Error("JSON.parse refused what is well-formed JSON");
    const { line, column, ...words } = mistake;
    return failed(path, source, `line ${line}, column ${column}`, { problem: "Broken JSON", ...words });
  }
  if (!(0,value_tree/* isTree */.xK)(value)) {
    return failed(path, source, "the whole file", {
      problem: "Not a configuration",
      found: (0,excerpt/* excerpt */.Kb)(value),
      expected: "an object in braces: { \u2026 }",
      remedy: "Put the settings into braces; {} is a complete configuration."
    });
  }
  const values = value;
  return { path, layer: { source, undo: "remove the key", values, spelling: /* @__PURE__ */ new Map() }, mistake: null };
}
function readConfigFile(workdir, asked) {
  const path = (0,external_node_path_.resolve)(workdir, asked ?? defaultFile);
  const source = `file ${asked ?? defaultFile}`;
  const text = (0,text_file/* readTextFile */.G)(path);
  if (typeof text === "string") return parse(text, path, source);
  if (text !== null) return failed(path, source, "the whole file", text);
  if (asked === void 0) return absent;
  return failed(path, source, "--config", {
    problem: "Runtime configuration not found",
    found: `nothing at ${path}`,
    expected: "a configuration file",
    remedy: `Create it (chimera init writes ${defaultFile}), correct the path, or leave --config out to use the defaults.`
  });
}
function readEnvironmentFile(workdir) {
  const path = (0,external_node_path_.join)(workdir, ".env");
  const source = "file .env";
  const text = (0,text_file/* readTextFile */.G)(path);
  if (text === null) return absent;
  if (typeof text !== "string") return failed(path, source, "the whole file", text);
  return { path, layer: environmentLayer(source, (0,external_node_util_.parseEnv)(text)), mistake: null };
}

// EXTERNAL MODULE: ./.build/packages/config/src/door.js
var src_door = __webpack_require__(23278);
// EXTERNAL MODULE: ./.build/packages/config/src/duration.js
var src_duration = __webpack_require__(75034);
;// CONCATENATED MODULE: ./.build/packages/config/src/flags.js



const asHours = (text) => {
  const ms = (0,src_duration/* parseDuration */.E9)(text);
  return ms === void 0 ? text : (0,src_duration/* msToHours */.fC)(ms);
};
const flagSettings = [
  { name: "mode", paths: ["mode", "chimera_bot.trading_mode"], read: asText },
  { name: "risk", paths: ["chimera_bot.risk_level"], read: asText },
  {
    name: "duration",
    paths: ["runtime_settings.duration_hours"],
    read: asHours,
    expected: "a duration above 0 and at most 6h, such as 6h, 90m, 45s or 1h30m"
  },
  { name: "port", paths: ["unified_server.port"], read: asNumber },
  { name: "book", paths: ["book"], read: asText },
  { name: "strategy", paths: ["chimera_bot.strategy"], read: asText }
];
function flagLayer(flags, door = src_door/* COMMAND_LINE */.rD) {
  const texts = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(flags)) {
    if (value !== void 0) texts.set((0,src_door/* nameAt */.Dc)(door, name), String(value));
  }
  const settings = flagSettings.map((setting) => ({ ...setting, name: (0,src_door/* nameAt */.Dc)(door, setting.name) }));
  return layerOfTexts(door.source, door.undo, settings, (name) => texts.get(name));
}

// EXTERNAL MODULE: ./.build/packages/config/src/mistakes.js
var src_mistakes = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/packages/config/src/symbols.js
var symbols = __webpack_require__(82269);
;// CONCATENATED MODULE: ./.build/packages/config/src/settlement.js



function withBothModes(values) {
  const mode = (0,value_tree/* read */.LF)(values, ["mode"]) ?? (0,value_tree/* read */.LF)(values, ["chimera_bot", "trading_mode"]);
  return mode === void 0 ? values : (0,value_tree/* merge */.h1)(values, { mode, chimera_bot: { trading_mode: mode } });
}
function settle(layers) {
  const stated = layers.map((layer) => withBothModes(layer.values)).reduce(value_tree/* merge */.h1, {});
  const { $schema: _, ...settled } = schema/* configSchema */.Q.parse(stated);
  const { chimera_bot: bot, runtime_settings: settings, safety } = settled;
  const durationStated = (0,value_tree/* read */.LF)(stated, ["runtime_settings", "duration_hours"]) !== void 0;
  return {
    ...settled,
    chimera_bot: { ...bot, symbols: bot.symbols ?? [...symbols/* defaultSymbols */.p[settled.mode]] },
    runtime_settings: durationStated ? settings : { ...settings, duration_hours: Math.min(settings.duration_hours, safety.max_runtime_hours) }
  };
}

;// CONCATENATED MODULE: ./.build/packages/config/src/load.js








function loadConfig(request) {
  const { workdir, configFile, environment, flags, door, bookUnlessStated } = request;
  const file = readConfigFile(workdir, configFile);
  const environmentFile = readEnvironmentFile(workdir);
  const layers = [
    bookUnlessStated === void 0 ? null : bookLayer(bookUnlessStated),
    file.layer,
    environmentFile.layer,
    environmentLayer("environment", environment),
    flagLayer(flags, door)
  ].filter((layer) => layer !== null);
  const mistakes = [file.mistake, environmentFile.mistake].filter((mistake) => mistake !== null);
  for (const layer of layers) mistakes.push(...diagnose(layer), ...layerConflicts(layer));
  const config = settle(layers);
  mistakes.push(...configConflicts(config, layers));
  if (mistakes.length > 0) throw new src_mistakes/* ConfigError */.x(mistakes);
  return {
    config,
    configFile: file.path,
    environmentFile: environmentFile.path,
    layers: layers.map(({ source, values }) => ({ source, paths: (0,value_tree/* leafPaths */.$0)(values) })).filter(({ paths }) => paths.length > 0)
  };
}
function bookLayer(book) {
  return { source: "workdir", undo: "name a book", values: { book }, spelling: /* @__PURE__ */ new Map() };
}


/***/ }),

/***/ 42412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ keySuggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _allowed_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4411);


const shortestName = 4;
const longestName = 64;
const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
const sectionText = (section) => section.length === 0 ? "at the top level" : `in ${section.join(".")}`;
function nearest(text, candidates) {
  if (text.length > longestName) return void 0;
  const near = candidates.map((candidate) => ({ candidate, steps: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(text), plain(candidate)) })).filter(({ candidate }) => candidate.length >= shortestName).filter(({ candidate, steps }) => steps <= Math.min(3, Math.ceil(candidate.length / 3))).sort((a, b) => a.steps - b.steps);
  return near[0]?.candidate;
}
function keySuggestion(section, key) {
  const name = key.slice(key.lastIndexOf(".") + 1);
  const siblings = (0,_allowed_values_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionKeys */ .kf)((0,_allowed_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(section) ?? {}) ?? [];
  const elsewhere = (0,_allowed_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownPaths */ .Sk)();
  const homes = elsewhere.filter((path2) => plain(path2.at(-1) ?? "") === plain(name));
  const sibling = nearest(name, siblings);
  if (sibling !== void 0 && (homes.length === 0 || plain(sibling) === plain(name))) {
    return `did you mean ${sibling}?`;
  }
  if (homes.length > 0) {
    const places = homes.map((path2) => sectionText(path2.slice(0, -1)));
    return `${homes[0]?.at(-1)} belongs ${places.join(", or ")}.`;
  }
  const names = [...new Set(elsewhere.map((path2) => path2.at(-1) ?? ""))];
  const meant = nearest(name, names);
  const path = elsewhere.find((candidate) => candidate.at(-1) === meant);
  if (path !== void 0) return `did you mean ${path.join(".")}?`;
  return `the keys here are ${siblings.join(", ")}.`;
}


/***/ }),

/***/ 21943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ SWITCHED_OFF),
/* harmony export */   r5: () => (/* binding */ isSwitchedOff),
/* harmony export */   yr: () => (/* binding */ refusalAt)
/* harmony export */ });
const SWITCHED_OFF = "The runtime is switched off";
function isSwitchedOff({
  mistakes
}) {
  return mistakes.every(({ problem }) => problem === SWITCHED_OFF);
}
const refusals = {
  enabled: SWITCHED_OFF,
  mode: "Only paper and test mode exist",
  "chimera_bot.trading_mode": "Only paper and test mode exist",
  "chimera_bot.testnet": "Testnet is not declared",
  safety: "The safety settings cannot be read",
  "safety.safety_lock": "Safety lock is not enabled",
  "safety.emergency_stop_enabled": "The emergency stop is not enabled",
  "safety.paper_trading_only": "Trading is not confined to paper",
  "safety.testnet_only": "Trading is not confined to the testnet",
  "safety.real_trading_disabled": "Real trading is not disabled",
  "safety.circuit_breaker_enabled": "The circuit breaker is not enabled"
};
function refusalAt(path) {
  const key = path.join(".");
  return Object.hasOwn(refusals, key) ? refusals[key] : void 0;
}


/***/ }),

/***/ 17343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ timetableText),
/* harmony export */   _: () => (/* binding */ schedule),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   oA: () => (/* binding */ turnsOf)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


const fiveFields = /^\S+(?: \S+){4}$/;
function comesRound(pattern) {
  try {
    return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(pattern, { mode: "5-part", utcOffset: 0 }).nextRun(/* @__PURE__ */ new Date(0)) !== null;
  } catch {
    return false;
  }
}
const schedule = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).refine((text) => fiveFields.test(text) && comesRound(text)).meta({ title: "a cron expression of five fields that comes round", examples: ["17 */6 * * *"] });
function isTimeZone(name) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
const timeZone = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(60).refine((name) => /^[A-Za-z]/.test(name) && isTimeZone(name)).meta({ title: "the IANA name of a time zone", examples: ["UTC", "America/Toronto"] });
function turnsOf({ schedule: pattern, schedule_timezone: timezone }) {
  return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(pattern, { mode: "5-part", timezone });
}
function timetableText({ schedule: pattern, schedule_timezone: timezone }) {
  return timezone === "UTC" ? pattern : `${pattern} (${timezone})`;
}


/***/ }),

/***/ 85950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
;// CONCATENATED MODULE: ./.build/packages/config/src/ranges.js

const fractionUpTo = (most) => schemas/* number */.aig().gt(0).lte(most);
const wholeNumber = (least, most) => schemas/* int */.Whr().min(least).max(most);
const percent = () => schemas/* number */.aig().min(1).max(100);

// EXTERNAL MODULE: ./.build/packages/config/src/schedule.js
var schedule = __webpack_require__(17343);
;// CONCATENATED MODULE: ./.build/packages/config/src/schema-operation.js



const switchedOn = () => schemas/* boolean */.zMY().default(true);
const scope = () => schemas/* enum */.k5n(["session", "machine"]).default("session");
const runtimeSettings = schemas/* strictObject */.rej({
  schedule: schedule/* schedule */._.default("17 */6 * * *").describe(
    "When a session starts if none runs; preflight warns when the workflow's schedule or its time zone differs."
  ),
  schedule_timezone: schedule/* timeZone */.eB.default("UTC").describe("Time zone of `schedule`: the same as `timezone:` beside the workflow's cron."),
  duration_hours: schemas/* number */.aig().gt(0).lte(6).default(6).describe(
    "How long a session runs, in hours; unless stated, no longer than `safety.max_runtime_hours`."
  ),
  auto_restart: switchedOn().describe("Whether a process that dies is started again."),
  max_restarts: wholeNumber(0, 10).default(3).describe("Restarts of one process before the session fails."),
  restart_delay_seconds: wholeNumber(0, 600).default(5).describe("Seconds before a restart."),
  graceful_shutdown_timeout: wholeNumber(1, 60).default(60).describe("Seconds that a graceful stop may take before it is forced."),
  strategy_answer_seconds: wholeNumber(1, 300).default(10).describe(
    "Seconds that a strategy file may take to answer a candle; then its process is ended and started again."
  ),
  checkpoint_minutes: wholeNumber(1, 60).default(60).describe("Minutes between two saved copies of the book on GitHub.")
}).prefault({}).describe("The session.");
const unifiedServer = schemas/* strictObject */.rej({
  enabled: switchedOn().describe("Whether the server runs."),
  port: wholeNumber(1, 65535).default(3e3).describe("The port it listens on."),
  host: schemas/* string */.YjP().regex(/^[A-Za-z0-9.:-]{1,253}$/).default("127.0.0.1").meta({ title: "an IP address or a host name", examples: ["127.0.0.1"] }).describe("The address it listens on; the default is reachable from this machine only.")
}).prefault({}).describe("The read-only HTTP server.");
const monitoring = schemas/* strictObject */.rej({
  health_check_interval: wholeNumber(10, 3600).default(300).describe("Seconds between two health checks."),
  heartbeat_interval: wholeNumber(1, 30).default(5).describe("Seconds between two heartbeats of the processes."),
  anomaly_detection: switchedOn().describe("Whether unusual figures are reported."),
  metrics_enabled: switchedOn().describe("Whether metrics are collected into `runtime-metrics.json`.")
}).prefault({}).describe("Monitoring.");
const thresholds = schemas/* strictObject */.rej({
  max_error_rate: schemas/* number */.aig().gt(0).lte(1).default(0.05).describe("Failed operations, as a fraction of those attempted."),
  memory_scope: scope().describe(
    "Whose memory counts: `session`, what the session's own processes use of the machine's memory, or of their control group's if that has a limit; `machine`, all that is in use on the machine."
  ),
  max_memory_percent: percent().default(90).describe("Memory in use."),
  cpu_scope: scope().describe(
    "Whose CPU counts: `session`, what the session's own processes use of the cores that the machine, or their control group, offers them; `machine`, the load of the whole machine."
  ),
  max_cpu_percent: percent().default(90).describe("CPU in use, sustained for `cpu_sustained_seconds`."),
  cpu_sustained_seconds: wholeNumber(1, 3600).default(60).describe("How long the CPU must stay above its threshold, or decisions be late."),
  max_decision_delay_seconds: wholeNumber(1, 3600).default(15).describe(
    "From a candle to the decision on it, and how long the bot may answer to nothing else; with the CPU scope `session`. Later throughout `cpu_sustained_seconds` is too late."
  ),
  max_disk_percent: percent().default(95).describe("Disk in use.")
}).prefault({}).describe("Where the circuit breaker opens.");
const format = schemas/* enum */.k5n(["markdown", "html", "json", "csv"]);
const reporting = schemas/* strictObject */.rej({
  hourly_reports: switchedOn().describe("Whether hourly reports are written."),
  daily_summary: switchedOn().describe("Whether a summary of each UTC day is written."),
  weekly_summary: switchedOn().describe(
    "Whether a summary of each ISO week (from Monday 00:00 UTC) is written."
  ),
  report_format: schemas/* array */.YOg(format).min(1).refine((formats) => new Set(formats).size === formats.length).default(["markdown", "html"]).meta({
    title: 'a list of different formats out of "markdown", "html", "json", "csv"',
    examples: [["markdown"]],
    uniqueItems: true
  }).describe("The formats that each report is written in."),
  retention_days: wholeNumber(1, 90).default(30).describe("Days that reports and artifacts are kept.")
}).prefault({}).describe("Reports.");
const notifications = schemas/* strictObject */.rej({
  github_issues: schemas/* strictObject */.rej({
    enabled: switchedOn().describe("Whether issues are opened at all."),
    create_on_error: switchedOn().describe("Whether a failed session opens one."),
    silence_hours: wholeNumber(1, 168).default(6).describe(
      "Hours that a turn of the schedule may be late before an issue tells that no session runs."
    ),
    create_on_completion: schemas/* boolean */.zMY().default(false).describe("Whether a completed session opens one.")
  }).prefault({}).describe("Issues on GitHub.")
}).prefault({}).describe("Notifications.");

;// CONCATENATED MODULE: ./.build/packages/config/src/schema-safety.js

const STRATEGY_ISOLATIONS = ["auto", "strict"];
const confirmed = () => schemas/* literal */.euz(true).default(true);
const safety = schemas/* strictObject */.rej({
  safety_lock: confirmed().describe("The lock that keeps everything simulated."),
  emergency_stop_enabled: confirmed().describe("The kill switch `.chimera/RUNTIME_DISABLED` is obeyed."),
  paper_trading_only: confirmed().describe("All trading is simulated."),
  testnet_only: confirmed().describe("No order leaves this system."),
  real_trading_disabled: confirmed().describe("Real trading does not exist here."),
  circuit_breaker_enabled: confirmed().describe("Critical conditions end the session."),
  max_runtime_hours: schemas/* number */.aig().gt(0).lte(6).default(6).describe("The longest session that is allowed, in hours."),
  strategy_isolation: schemas/* enum */.k5n(STRATEGY_ISOLATIONS).default("auto").describe(
    "What keeps a strategy file in. `auto`: every wall that the machine has; preflight and report say which. `strict`: no strategy file runs, and no session starts, unless the kernel keeps every wall."
  )
}).prefault({}).describe("Safety. Every switch is on and stays on: stating another value is refused with exit code 3.");

// EXTERNAL MODULE: ./.build/packages/engine/src/messages.js
var messages = __webpack_require__(6302);
// EXTERNAL MODULE: ./.build/packages/config/src/symbols.js
var symbols = __webpack_require__(82269);
;// CONCATENATED MODULE: ./.build/packages/config/src/schema-trading.js




const mode = schemas/* enum */.k5n(messages/* MODES */.FN);
const exchangeId = () => schemas/* string */.YjP().regex(/^[a-z0-9]{2,40}$/).meta({ title: "an exchange's ccxt id in lower case", examples: ["ndax"] });
const account = schemas/* strictObject */.rej({
  starting_cash: schemas/* number */.aig().gt(0).lte(1e12).default(1e4).describe("Simulated cash that a new book starts with, in the quote currency.")
}).prefault({}).describe("The simulated account.");
const chimeraBot = schemas/* strictObject */.rej({
  trading_mode: mode.default("paper").describe("The same as `mode`; if both are stated, they must be equal."),
  risk_level: schemas/* enum */.k5n(["conservative", "moderate", "aggressive"]).default("moderate").describe("How much of the caps below is used; see the table of risk levels."),
  max_position_size: fractionUpTo(0.25).default(0.1).describe("The largest position, as a fraction of equity; a cap that the risk level takes a share of."),
  max_daily_loss: fractionUpTo(0.2).default(0.05).describe(
    "The loss that ends entries for the day, as a fraction of the equity at 00:00 UTC; a cap that the risk level takes a share of."
  ),
  max_drawdown: fractionUpTo(0.5).default(0.2).describe(
    "The fall from the highest equity that ends entries until a person resets it, as a fraction."
  ),
  on_loss_limit: schemas/* enum */.k5n(["reduce", "flatten"]).default("reduce").describe(
    "What happens to open positions when `max_daily_loss` or `max_drawdown` is reached. `reduce`: the strategy, its stops and targets close them. `flatten`: they are sold at once, at the market."
  ),
  max_exposure: fractionUpTo(1).default(0.5).describe(
    "The most that all positions together may be worth, long and short ones added up, as a fraction of equity."
  ),
  max_net_exposure: fractionUpTo(1).default(1).describe(
    "The most that long positions may be worth above short ones, or short ones above long ones, as a fraction of equity."
  ),
  allow_short: schemas/* boolean */.zMY().default(false).describe(
    "Whether perpetuals, such as BTC/USDT:USDT, may be sold short; each short position is covered by margin of its full worth."
  ),
  stop_loss_percent: fractionUpTo(0.5).default(0.02).describe(
    "How far below an entry its stop-loss lies (above a short one), as a fraction (0.02 = 2 %), if the strategy names none."
  ),
  take_profit_percent: fractionUpTo(0.5).default(0.05).describe(
    "How far above an entry its take-profit lies (below a short one), as a fraction (0.05 = 5 %), if the strategy names none."
  ),
  max_open_positions: wholeNumber(1, 50).default(5).describe("Positions open at one time; a cap."),
  max_entries_per_position: wholeNumber(1, 100).default(1).describe(
    "How often one position may be bought, entries that wait included: averaging in, pyramids and grids need more than 1."
  ),
  max_open_orders_per_symbol: wholeNumber(1, 100).default(10).describe(
    "Orders of the strategy's own that may wait for one symbol at a time; stops and targets of entries do not count."
  ),
  max_trades_per_day: wholeNumber(1, 1e3).default(20).describe("Entries a UTC day; a cap."),
  cooldown_minutes: schemas/* number */.aig().min(0).max(1440).default(15).describe("Minutes without a new entry into a symbol after a losing round trip in it."),
  cooldown_after_exit_minutes: schemas/* number */.aig().min(0).max(10080).default(0).describe("Minutes without a new entry into a symbol after any round trip in it."),
  max_hold_minutes: schemas/* number */.aig().gt(0).max(5256e3).nullable().default(null).describe("Minutes after which a position is closed at the market; `null`: never."),
  profit_target_by_age: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig().min(0).max(5256e3), schemas/* number */.aig().min(-0.5).max(10)])).max(20).refine((steps) => steps.every(([minutes], at) => at === 0 || minutes > steps[at - 1][0])).default([]).meta({
    title: "a list of [minutes, profit], at most 20, the minutes rising",
    examples: [
      [
        [0, 0.04],
        [60, 0.01]
      ]
    ]
  }).describe(
    "Profits that are enough: `[60, 0.01]` closes a position that is 60 minutes old once it has earned 1 %. The last pair whose minutes have passed counts."
  ),
  platform: exchangeId().default("ndax").describe("The exchange whose public market data and fees are used."),
  testnet: schemas/* literal */.euz(true).default(true).describe("A declaration that must be true; it never selects an exchange's sandbox."),
  symbols: symbols/* symbolList */.b.optional().describe(
    "What is traded. Unless stated, paper: BTC/CAD, ETH/CAD; test: BTC/USDT, ETH/USDT, SOL/USDT."
  ),
  timeframe: schemas/* enum */.k5n(["1m", "3m", "5m", "10m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d"]).default("1m").describe("The length of the candles that the strategy sees."),
  strategy: schemas/* string */.YjP().min(1).max(300).default("chimera").meta({ title: "a shipped strategy's name, or the path of a strategy file", examples: ["sma-cross"] }).describe("A shipped strategy's name, or a file, relative to the work directory."),
  strategy_parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).default({}).meta({ title: "an object of parameter names and numbers", examples: [{ fast: 10 }] }).describe("The strategy's own parameters; the strategy checks their names and ranges."),
  reporting_interval: wholeNumber(60, 86400).default(3600).describe("Seconds between two hourly reports, which keep this name at any interval."),
  log_level: schemas/* enum */.k5n(["DEBUG", "INFO", "WARNING", "ERROR"]).default("INFO").describe("The least important lines that the logs keep.")
}).prefault({}).describe("The bot: what it trades, how, and how much it may risk.");
const feeRate = () => schemas/* number */.aig().min(0).max(0.1).nullable().default(null);
const execution = schemas/* strictObject */.rej({
  maker_fee: feeRate().describe(
    "The fee of resting orders, as a fraction of the notional; `null`: the exchange's."
  ),
  taker_fee: feeRate().describe(
    "The fee of market orders, as a fraction of the notional; `null`: the exchange's."
  ),
  slippage_model: schemas/* enum */.k5n(messages/* SLIPPAGE_MODELS */.$o).default("spread").describe("How much worse than the reference price a simulated fill is."),
  slippage: schemas/* number */.aig().min(0).max(5).default(0.5).describe(
    "How strong the model is. `fixed`: a fraction of the price, at most 0.05, to be stated; otherwise a multiple of what the model measures."
  ),
  latency_ms: wholeNumber(0, 6e5).default(250).describe("Milliseconds between a decision and the order's arrival."),
  volume_share: fractionUpTo(1).default(0.1).describe("The largest share of a candle's volume that fills may take."),
  fill_on: schemas/* enum */.k5n(["auto", "book", "candle"]).default("auto").describe(
    "What fills market orders and triggered stops: the order book, or the next candle. `auto`: the order book; for recorded candles, which have none, the next candle."
  ),
  fill_on_touch: schemas/* boolean */.zMY().default(false).describe("Whether a candle that only touches a limit fills it; else it must trade through.")
}).prefault({}).describe("Simulated execution.");
const marketData = schemas/* strictObject */.rej({
  source: exchangeId().default("platform").describe("The exchange that candles come from; `platform`: that of `chimera_bot.platform`."),
  fallbacks: schemas/* array */.YOg(exchangeId()).max(5).refine((ids) => new Set(ids).size === ids.length).default([]).meta({ title: "a list of at most 5 different ccxt ids", examples: [["kraken"]], uniqueItems: true }).describe("Exchanges that are asked in this order when the source does not answer."),
  max_age_seconds: wholeNumber(1, 86400).default(180).describe(
    "No position is opened on a candle that arrives later than this many seconds after its close, or on a symbol without a trade for that long."
  ),
  max_book_age_seconds: wholeNumber(1, 3600).default(10).describe("An order book older than this on arrival fills nothing."),
  servers: schemas/* record */.g1P(exchangeId(), schemas/* string */.YjP().max(200)).default({}).meta({
    title: "an object of ccxt ids and addresses of this machine",
    examples: [{ ndax: "http://127.0.0.1:4711" }]
  }).describe(
    "Servers on this machine that stand in an exchange's place, for tests; books fed by them are not the exchange's."
  )
}).prefault({}).describe("Public market data.");

;// CONCATENATED MODULE: ./.build/packages/config/src/schema.js





const schema_text = (length) => schemas/* string */.YjP().max(length);
const configSchema = schemas/* strictObject */.rej({
  $schema: schema_text(500).optional().describe("Where an editor finds the JSON Schema of this file."),
  system_name: schema_text(100).default("Chimera Bot Runtime System").describe("The name that reports and notifications carry."),
  description: schema_text(1e3).default("Paper trading only: simulated orders, no real money.").describe("A sentence for people."),
  version: schema_text(50).default("1.0.0").describe("The version of this configuration; for people."),
  enabled: schemas/* boolean */.zMY().default(true).describe("Whether sessions may start. With `false` nothing starts: exit code 3."),
  mode: mode.default("paper").describe(
    "`paper`: real public market data. `test`: the built-in market. Both execute in simulation only."
  ),
  book: schemas/* string */.YjP().regex(book_name/* BOOK_NAME */.gA).meta({ title: "lower-case letters, digits and -, at most 40", examples: ["main"] }).default(book_name/* MAIN_BOOK */.GC).describe(
    "The name of the book that sessions continue. Books of different names have nothing in common but this configuration. On GitHub, if this is not stated, a `workdir` has a book of its own."
  ),
  runtime_settings: runtimeSettings,
  account: account,
  chimera_bot: chimeraBot,
  execution: execution,
  market_data: marketData,
  unified_server: unifiedServer,
  monitoring: monitoring,
  safety: safety,
  thresholds: thresholds,
  reporting: reporting,
  notifications: notifications
});


/***/ }),

/***/ 82269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ symbolList),
/* harmony export */   p: () => (/* binding */ defaultSymbols)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96853);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);


const defaultSymbols = {
  paper: ["BTC/CAD", "ETH/CAD"],
  test: ["BTC/USDT", "ETH/USDT", "SOL/USDT"]
};
const symbol = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .SYMBOL */ .PF).meta({
  title: "a trading symbol BASE/QUOTE, or BASE/QUOTE:QUOTE for a perpetual",
  examples: ["BTC/CAD"]
});
function shareQuote(symbols) {
  const quotes = symbols.map((text) => (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .symbolParts */ .pE)(text).quote);
  return new Set(quotes).size === 1 || !symbols.every((text) => _chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .SYMBOL */ .PF.test(text));
}
const symbolList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(symbol).min(1).max(50).refine((symbols) => new Set(symbols).size === symbols.length).refine(shareQuote).meta({
  title: "a list of 1 to 50 different trading symbols with one quote currency",
  examples: [["BTC/CAD", "ETH/CAD"]],
  uniqueItems: true
});


/***/ }),

/***/ 57346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ leafPaths),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   xK: () => (/* binding */ isTree)
/* harmony export */ });
function isTree(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
const own = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
function read(tree, path) {
  return path.reduce(own, tree);
}
function write(tree, path, value) {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const section = own(tree, key);
  const target = isTree(section) ? section : {};
  tree[key] = target;
  write(target, rest, value);
}
function remove(tree, path) {
  const section = read(tree, path.slice(0, -1));
  const key = path.at(-1);
  if (isTree(section) && key !== void 0) delete section[key];
}
function merge(lower, upper) {
  const merged = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const below = own(lower, key);
    merged[key] = isTree(below) && isTree(value) ? merge(below, value) : value;
  }
  return merged;
}
function leafPaths(tree, prefix = "") {
  return Object.entries(tree).flatMap(
    ([key, value]) => isTree(value) ? leafPaths(value, `${prefix}${key}.`) : [`${prefix}${key}`]
  );
}


/***/ }),

/***/ 1885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   wY: () => (/* binding */ giveOutputs)
/* harmony export */ });
/* unused harmony export INTERFACES */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

const EVERYWHERE = ["github-token", "workdir"];
const INTERFACES = {
  preflight: {
    inputs: [
      ...EVERYWHERE,
      "config",
      "mode",
      "risk-level",
      "duration",
      "strategy",
      "seed",
      "speed",
      "data",
      "new-book",
      "book",
      "legs"
    ],
    outputs: ["plan", "session-id", "mode", "risk-level", "ends-at", "began-at", "enabled"]
  },
  launch: {
    inputs: [...EVERYWHERE, "plan", "leg"],
    outputs: ["controller-pid", "url", "resumed-from"]
  },
  monitor: {
    inputs: [...EVERYWHERE, "plan", "leg"],
    outputs: ["outcome", "health", "reason"]
  },
  report: {
    inputs: [...EVERYWHERE, "plan", "leg", "job-status"],
    outputs: ["report-path", "artifact-id", "artifact-url", "issue-number", "equity", "pnl"]
  },
  "emergency-stop": {
    inputs: ["github-token", "workflow"],
    outputs: ["outcome", "runs"]
  },
  watch: {
    inputs: [...EVERYWHERE, "workflow", "book"],
    outputs: ["silence", "reason"]
  },
  successor: {
    inputs: ["github-token", "plan", "outcome", "began-at", "schedule"],
    outputs: ["started", "reason"]
  },
  pages: {
    inputs: [...EVERYWHERE, "mode", "book", "out"],
    outputs: ["built", "path", "sessions"]
  }
};
function readInput(_, name) {
  return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
}
function giveOutputs(_, outputs) {
  for (const [name, value] of Object.entries(outputs)) (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
}


/***/ }),

/***/ 47981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Nd: () => (/* binding */ openApi),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _chimera_outbound__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43086);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86856);




const LONGEST_RATE_WAIT_S = 60;
const REQUEST_TIMEOUT_MS = 3e4;
function openApi({ apiUrl, owner, repo }, token, { warn, retryUnitMs = 1e3 }) {
  const limited = (kind) => (retryAfter, options, _, tries) => {
    const again = tries < 1 && retryAfter <= LONGEST_RATE_WAIT_S;
    warn(
      `GitHub's ${kind} rate limit (${options.url}): ${again ? `again in ${retryAfter} s` : "given up"}`
    );
    return again;
  };
  const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(
    token,
    {
      baseUrl: apiUrl,
      request: {
        fetch: (url, init) => fetchWhole(url, { ...init, signal: init.signal ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS) })
      },
      retry: { retries: 2, retryAfterBaseValue: retryUnitMs },
      throttle: {
        // Limits are counted for each client: two of them in one process must not wait for each other.
        id: `${owner}/${repo}`,
        retryAfterBaseValue: retryUnitMs,
        fallbackSecondaryRateRetryAfter: LONGEST_RATE_WAIT_S,
        onRateLimit: limited("primary"),
        onSecondaryRateLimit: limited("secondary")
      }
    },
    _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L,
    _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A
  );
  return octokit;
}
async function fetchWhole(url, init) {
  const answer = await (0,_chimera_outbound__WEBPACK_IMPORTED_MODULE_3__/* .proxiedFetch */ .iR)(url, init);
  if (answer.body === null) return answer;
  const whole = new Response(await answer.arrayBuffer(), answer);
  return Object.defineProperty(whole, "url", { value: answer.url });
}
function statusOf(error) {
  const { status, name } = error;
  return name === "HttpError" && typeof status === "number" ? status : null;
}
function recordsOf(listing) {
  if (listing.every((item) => typeof item === "object" && item !== null)) return listing;
  throw new Error("the answer is no list");
}


/***/ }),

/***/ 60340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ reportTrouble),
  lS: () => (/* binding */ settleTrouble),
  FY: () => (/* binding */ tellAll)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/words/secrets.js
var secrets = __webpack_require__(31419);
// EXTERNAL MODULE: ./.build/packages/github/src/deadline.js
var deadline = __webpack_require__(10513);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/github/src/api.js
var api = __webpack_require__(47981);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/packages/github/src/issues/marker.js



const REMEMBERED_RUNS = 10;
const time = schemas/* int */.Whr().nonnegative().max(864e13);
const count = schemas/* int */.Whr().nonnegative().max(1e9);
const issueState = schemas/* object */.Ikc({
  /** As in `Failure`, or what another version of the runtime knows. */
  kind: schemas/* string */.YjP().regex(/^[a-z-]{1,40}$/),
  component: schemas/* string */.YjP().regex(/^[a-z0-9-]{1,40}$/),
  /** The book that it tells of, unless that is `main`. */
  book: schemas/* string */.YjP().regex(book_name/* BOOK_NAME */.gA).optional(),
  /** The branch that it tells of, unless that is the default one: the beginning of its name's SHA-256. */
  branch: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/).optional(),
  /** Failures told by this issue. */
  count,
  /** Healthy sessions since the newest of them. */
  healthy: count,
  /** Times of the first and the newest failure. */
  first: time,
  newest: time,
  /** `<run>.<attempt>` of the runs that reported last, newest last. */
  runs: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{1,20}\.\d{1,6}$/)).max(REMEMBERED_RUNS),
  /** The issue that this one repeats. */
  duplicateOf: schemas/* int */.Whr().positive().optional()
});
function branchMark({ ref = "", defaultBranch = null }) {
  const isDefault = defaultBranch === null || ref === "" || ref === `refs/heads/${defaultBranch}`;
  return isDefault ? {} : { branch: (0,external_node_crypto_.createHash)("sha256").update(ref).digest("hex").slice(0, 16) };
}
const MARKER = /^<!-- chimera-runtime:v1 (\{[^\r\n]{1,2000}\}) -->(?:\r?\n|$)/;
function readMarker(body) {
  const [, json] = MARKER.exec(body ?? "") ?? [];
  if (json === void 0) return null;
  try {
    return issueState.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
function writeMarker(state) {
  return `<!-- chimera-runtime:v1 ${JSON.stringify(state)} -->`;
}
function componentName(text) {
  const plain = text.slice(0, 200).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-|-$/g, "");
  return plain || "runtime";
}
function isSame(one, other) {
  return one.kind === other.kind && one.component === other.component && isOf(one, other);
}
function isOf(one, other) {
  return (one.book ?? book_name/* MAIN_BOOK */.GC) === (other.book ?? book_name/* MAIN_BOOK */.GC) && one.branch === other.branch;
}
function opened(fingerprint, run, now) {
  const { kind, component, book = book_name/* MAIN_BOOK */.GC, branch } = fingerprint;
  const owner = { ...book === book_name/* MAIN_BOOK */.GC ? {} : { book }, ...branch === void 0 ? {} : { branch } };
  return { kind, component, ...owner, count: 1, healthy: 0, first: now, newest: now, runs: [run] };
}
function counted(state, run, now, duplicates) {
  const others = duplicates.filter(({ runs }) => !runs.some((known) => state.runs.includes(known)));
  return {
    ...state,
    count: state.count + 1 + others.reduce((sum, { count: count2 }) => sum + count2, 0),
    healthy: 0,
    newest: now,
    runs: [...state.runs, ...others.flatMap(({ runs }) => runs), run].slice(-REMEMBERED_RUNS)
  };
}
function isTimeToComment(before, after) {
  return Math.floor(Math.log2(after)) > Math.floor(Math.log2(Math.max(1, before)));
}
function nextComment(count2) {
  return 2 ** (Math.floor(Math.log2(count2)) + 1);
}

;// CONCATENATED MODULE: ./.build/packages/github/src/issues/issue-shelf.js


const LABEL = "chimera-runtime";
const LABEL_COLOUR = "b60205";
const PAGES = 5;
const PER_PAGE = 100;
class IssueShelf {
  #api;
  #place;
  #signal;
  /** Nothing is asked any more once the signal aborts. */
  constructor(api, { owner, repo }, signal) {
    this.#api = api;
    this.#place = { owner, repo };
    this.#signal = signal;
  }
  /** The newest changed first; of closed ones those that changed after `since`, epoch milliseconds. */
  async list(state, since) {
    const found = [];
    for (let page = 1; page <= PAGES; page += 1) {
      const { data } = await this.#api.rest.issues.listForRepo({
        ...this.#place,
        state,
        labels: LABEL,
        ...since === void 0 ? {} : { since: new Date(since).toISOString() },
        sort: "updated",
        direction: "desc",
        per_page: PER_PAGE,
        page,
        ...this.#request
      });
      if (!Array.isArray(data)) throw new Error("the answer is no list of issues");
      for (const issue of data) {
        const known = issue.pull_request ? null : readMarker(issue.body);
        if (!known) continue;
        const { number, html_url: url, closed_at } = issue;
        const closedAt = closed_at ? Date.parse(closed_at) : null;
        found.push({ number, url, isOpen: issue.state === "open", closedAt, state: known });
      }
      if (data.length < PER_PAGE) break;
    }
    return found;
  }
  async create(title, body) {
    await this.#ensureLabel();
    const issue = { ...this.#place, title, body, labels: [LABEL], ...this.#request };
    const { data } = await this.#api.rest.issues.create(issue);
    if (!Number.isInteger(data.number)) throw new Error("the answer does not say which issue was opened");
    return { number: data.number, url: data.html_url };
  }
  async rewrite(number, body, state, reason) {
    const why = reason ? { state_reason: reason } : {};
    await this.#api.rest.issues.update({
      ...this.#place,
      issue_number: number,
      body,
      state,
      ...why,
      ...this.#request
    });
  }
  async close(number) {
    await this.#api.rest.issues.update({
      ...this.#place,
      issue_number: number,
      state: "closed",
      state_reason: "completed",
      ...this.#request
    });
  }
  async comment(number, body) {
    await this.#api.rest.issues.createComment({
      ...this.#place,
      issue_number: number,
      body,
      ...this.#request
    });
  }
  /** A label that does not exist is dropped without a word where the token may not create one. */
  async #ensureLabel() {
    try {
      await this.#api.rest.issues.createLabel({
        ...this.#place,
        name: LABEL,
        color: LABEL_COLOUR,
        description: "Written by the Chimera runtime",
        ...this.#request
      });
    } catch (error) {
      const isThere = (0,api/* statusOf */.c2)(error) === 422;
      if (!isThere && (0,api/* statusOf */.c2)(error) !== 403 && (0,api/* statusOf */.c2)(error) !== 404) throw error;
    }
  }
  get #request() {
    return { request: { signal: this.#signal } };
  }
}

// EXTERNAL MODULE: ./.build/packages/report/src/markdown-text.js
var markdown_text = __webpack_require__(38291);
;// CONCATENATED MODULE: ./.build/packages/github/src/issues/log-excerpt.js

const LONGEST_LINE = 1e3;
const LONGEST_LOOK = 2e4;
const SHARE_OF_START = 0.25;
function shownLines(texts, redact) {
  const lines = texts.flatMap((text) => text.split(/\r\n|[\n\r\x85\u2028\u2029]/)).map(seen);
  return lines.length === 0 ? [] : (0,secrets/* redacted */.p)(redact(lines.join("\n"))).split("\n").map(cut);
}
function seen(line) {
  if (line.length <= LONGEST_LOOK) return (0,stranger_words/* visible */.RK)(line);
  return `${(0,stranger_words/* visible */.RK)(line.slice(0, LONGEST_LOOK).replace(/\S{0,20000}$/, ""))} \u2026`;
}
function cut(line) {
  const clean = line.trimEnd();
  return clean.length > LONGEST_LINE ? `${clean.slice(0, LONGEST_LINE).toWellFormed()} \u2026` : clean;
}
function fenced(lines, longest) {
  const fence = "`".repeat(Math.max(2, ...lines.map(longestRun)) + 1);
  const room = longest - 2 * fence.length - "text\n\n".length;
  return [`${fence}text`, ...fitted(lines, room), fence].join("\n");
}
function longestRun(line) {
  return Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
}
function fitted(lines, room) {
  const size = lines.reduce((sum, { length }) => sum + length + 1, 0);
  if (size <= room) return lines;
  const notice = (left) => `[\u2026 ${left} lines left out; the artifact holds them all \u2026]`;
  const free = room - notice(lines.length).length - 1;
  const first = countThatFit(lines, free * SHARE_OF_START);
  const kept = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
  const last = countThatFit(lines.slice(first).toReversed(), free - kept);
  return [...lines.slice(0, first), notice(lines.length - first - last), ...lines.slice(lines.length - last)];
}
function countThatFit(lines, room) {
  let left = room;
  const over = lines.findIndex(({ length }) => {
    left -= length + 1;
    return left < 0;
  });
  return over === -1 ? lines.length : over;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/issues/remedies.js
const ARTIFACT = "Download the artifact and unpack it: it holds the logs and reports.";
const LAPTOP = "Try it on a laptop, in a checkout of this repository: `chimera start --mode test --speed 720` runs a whole session in half a minute.";
const NEW_BOOK = "Where no good copy is left: run the workflow by hand with `new-book` ticked. The old book is archived, not deleted.";
const REMEDIES = {
  "session-failed": {
    title: "session failed",
    meaning: "A session began and could not be carried to its end.",
    steps: [
      `${ARTIFACT} Read the end of \`chimera-runtime.log\`, then of \`chimera-bot.log\` or \`unified-server.log\`, whichever stopped.`,
      "A strategy of your own is the usual cause where the bot stopped: run it with `chimera start --mode test --strategy <file>`.",
      "The book is safe: the next session goes on from its last entry. `chimera ledger verify` checks it."
    ]
  },
  "circuit-breaker": {
    title: "circuit breaker opened",
    meaning: "A limit for errors, market data or the machine was exceeded, and the session was ended.",
    steps: [
      "The reason above names the limit. Compare it with `thresholds` and `market_data` in `.chimera/runtime-config.json`.",
      "The session's own CPU or memory, or decisions that are late: trade fewer symbols, a longer timeframe, or a strategy that computes less; `chimera monitor metrics` shows the figures of a running session.",
      "CPU or memory of the whole machine: something else on the runner takes it, if the session uses little itself. With `thresholds.cpu_scope` and `thresholds.memory_scope` at `session`, the default, that alone ends no session.",
      "Disk: free space on the runner, or shorten `reporting.retention_days`.",
      "Errors or late market data: read `chimera-bot.log` in the artifact; the source of the data may have been away.",
      "Nothing has to be reset: the breaker is closed again when the next session starts."
    ]
  },
  "launch-failed": {
    title: "session could not be launched",
    meaning: "The checks passed, but the runtime did not come up.",
    steps: [
      `${ARTIFACT} Read \`chimera-runtime.log\` from its end.`,
      "A port in use on a self-hosted runner: end what holds it, or set `unified_server.port`.",
      LAPTOP
    ]
  },
  "plan-refused": {
    title: "plan was refused",
    meaning: "The plan that came back from the workflow is not what preflight makes out of this repository's own configuration, and nothing of it was started.",
    steps: [
      "The log names each field with what was found and what was expected. Most often preflight and launch saw different things: another commit, another `workdir`, another `config` file, or a variable of an `env:` that only one of the jobs has.",
      "Hand on the output `plan` of the preflight action as it is, and take all actions from the same version.",
      "If nobody changed the workflow: look who could, and at the runner of the job."
    ]
  },
  "preflight-failed": {
    title: "checks before the session failed",
    meaning: "Preflight found that a session could not run here, and none was started.",
    steps: [
      "Open the run: its summary lists each check with what was found and how to mend it.",
      "Run `chimera preflight` in a checkout of this repository: it makes the same checks and changes nothing."
    ]
  },
  configuration: {
    title: "configuration is wrong",
    meaning: "The configuration holds mistakes, and no session was started.",
    steps: [
      "Run `chimera preflight` in a checkout: it lists every mistake with its path, what was expected and how to mend it.",
      "Mend `.chimera/runtime-config.json`, the variables of the repository or the inputs of the workflow. An editor that knows JSON Schema shows mistakes while you type."
    ]
  },
  "safety-refusal": {
    title: "refused for safety",
    meaning: "A setting or the environment would have made a session unsafe, and none was started.",
    steps: [
      "Run `chimera preflight` in a checkout: it names the setting or variable at fault.",
      "Safety settings can be stated, never switched off: set them back to the safe value.",
      "Credentials of an exchange were found: remove them from the workflow. Chimera needs none and never uses them."
    ]
  },
  "book-lost": {
    title: "book is missing",
    meaning: "Sessions ran before, but no copy of their book was found; starting afresh would hide that, so none was started.",
    steps: [
      "Look for the newest run whose artifacts still hold the book: artifacts go after `reporting.retention_days`, caches after a week without use.",
      'If the reason names a copy from before books had names: write `"book": "main"` into the folder\u2019s `.chimera/runtime-config.json`, or `book: main` below `with:` of its job, to go on with it.',
      "A copy of your own goes into `.chimera/state/<mode>/ledger.db`; `chimera ledger verify` says whether it is whole.",
      NEW_BOOK
    ]
  },
  "book-forked": {
    title: "two versions of the book",
    meaning: "Two sessions went on from the same entry, so that copies of the book contradict each other.",
    steps: [
      "Two runs at once are the usual cause: see that the workflow keeps its `concurrency` group, and that no other workflow or runner uses the same book.",
      "Compare the copies with `chimera ledger show` and `chimera ledger verify`, and delete the artifacts and caches of the one that should not count.",
      "The longer copy goes on by itself; until the other one is deleted, every session tells of it."
    ]
  },
  "book-not-saved": {
    title: "book could not be saved",
    meaning: "The session ran, but its book could not be stored, so that the next one goes on from an older copy.",
    steps: [
      "Look at https://www.githubstatus.com for trouble with Actions, artifacts or caches.",
      "Look at the storage that the repository uses: above the quota nothing more is stored. A smaller `reporting.retention_days` frees space.",
      "On a self-hosted runner the book is still in `.chimera/state/<mode>/ledger.db` of the work directory."
    ]
  },
  "storage-full": {
    title: "storage is full",
    meaning: "GitHub takes no more artifacts, because the account's storage for Actions is used up. The book goes on in the cache, which GitHub empties after a week without use.",
    steps: [
      "Settings \u2192 Billing and licensing \u2192 Usage shows what the account stored this month, in gigabyte-hours. What was counted stays counted until the first of the next month; a paid plan or a budget lifts the limit at once.",
      "Store less: a smaller `reporting.retention_days`, and fewer artifacts of other workflows of the account. Preflight's check `storage` and docs/operations.md say what a month of sessions takes.",
      "Keep sessions running, or download `ledger.db` from the last artifact `chimera-book-\u2026`: without a session for a week the cached copies are gone."
    ]
  },
  "ledger-broken": {
    title: "ledger does not verify",
    meaning: "The hash chain, the balances or the positions of the book do not agree with its entries.",
    steps: [
      "Do not edit the book. `chimera ledger verify` names the first entry that does not fit.",
      "Restore `ledger.db` from the artifact `chimera-book-\u2026` of an earlier run that verifies.",
      NEW_BOOK
    ]
  },
  "predecessor-lost": {
    title: "session before vanished",
    meaning: "The session before never said how it ended: its runner went away, or the run was ended by force.",
    steps: [
      "Open the run of that session: a runner that was lost, a timeout and a cancellation by force are told there.",
      "Nothing has to be mended: the book was verified, and the session after it went on from the last entry that was saved.",
      "Where it happens again and again: look at memory in the reports, and give the job more time than the session needs."
    ]
  },
  "emergency-stop-failed": {
    title: "emergency stop left something running",
    meaning: "Not every run of a session could be stopped.",
    steps: [
      "Open the Actions page of this repository and cancel the runs that still go on.",
      "Put a file `.chimera/RUNTIME_DISABLED` on the default branch: no session starts while it is there.",
      "The job needs `permissions: actions: write` to stop runs."
    ]
  },
  "no-session": {
    title: "no session runs",
    meaning: "A session should have begun hours ago, and none did.",
    steps: [
      "If GitHub started nothing: run the workflow by hand (Actions \u2192 the workflow \u2192 Run workflow). That starts the chain of sessions again.",
      "If GitHub started none of the jobs: open the run, its page says why. In a private repository the minutes of the account are most often used up (Settings \u2192 Billing and licensing), or a payment failed.",
      "Look at https://www.githubstatus.com for trouble with Actions.",
      'If no session is wanted: set the repository variable `CHIMERA_SCHEDULE` to `off`, or `"enabled": false` in the configuration.'
    ]
  },
  "no-runner": {
    title: "a job waits for a runner",
    meaning: "A job of a session has waited for hours for a machine that takes it.",
    steps: [
      "On a self-hosted runner: see that it is on, online and idle (Settings \u2192 Actions \u2192 Runners), and that the repository variable `CHIMERA_RUNNER` is its label.",
      "On a hosted runner: look at https://www.githubstatus.com, and at the limit of jobs that the account may run at once.",
      "GitHub cancels a job that waited 24 hours."
    ]
  },
  "schedule-off": {
    title: "GitHub switched the workflow off",
    meaning: "GitHub starts this workflow no more, and no session can start the next one.",
    steps: [
      "Actions \u2192 the workflow \u2192 Enable workflow. Then run it by hand, or wait for the schedule.",
      "In a public repository GitHub does this after 60 days in which nothing was pushed; a push now and then prevents it."
    ]
  },
  "schedule-ends": {
    title: "GitHub will switch the schedule off",
    meaning: "In a public repository GitHub switches scheduled workflows off after 60 days without activity. Sessions that start one another do not count.",
    steps: [
      "Push a commit, such as a line about what you saw so far, to the default branch.",
      "Where it was switched off already: Actions \u2192 the workflow \u2192 Enable workflow."
    ],
    closedBy: "the first session after a push"
  },
  "internal-error": {
    title: "defect in Chimera",
    meaning: "Something happened that the runtime was not made for.",
    steps: [
      "Please report it to the makers of Chimera, with the log lines above.",
      `${ARTIFACT} \`LOG_LEVEL=DEBUG\` makes the next session write more.`,
      LAPTOP
    ]
  }
};

;// CONCATENATED MODULE: ./.build/packages/github/src/issues/issue-text.js







const LONGEST_BODY = 6e4;
const LONGEST_LOG = 4e4;
const LONGEST_LOG_IN_COMMENT = 8e3;
function titleOf({ kind, component, book }) {
  return `Chimera: ${REMEDIES[kind].title} (${componentName(component)})${(0,book_name/* ofBook */.xG)({ book })}`;
}
function bodyOf(failure, state, redact) {
  const { meaning, steps, closedBy = "the next healthy session" } = REMEDIES[failure.kind];
  const blocks = [
    writeMarker(state),
    meaning,
    (0,markdown_text/* table */.tp)(["What happened", ""], factsOf(failure, state, redact)),
    ...failure.figures.length > 0 ? ["## Figures", figureTable(failure.figures)] : [],
    "## What to do",
    steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    ...logBlocks(failure, redact, LONGEST_LOG),
    `Seen ${state.count} ${state.count === 1 ? "time" : "times"}. The next comment comes with number ${nextComment(state.count)}; ${closedBy} closes this issue.`
  ];
  const body = `${blocks.join("\n\n")}
`;
  return body.length <= LONGEST_BODY ? body : smallBodyOf(failure, state, redact);
}
function smallBodyOf(failure, state, redact) {
  const { meaning } = REMEDIES[failure.kind];
  return `${writeMarker(state)}

${meaning}

${(0,markdown_text/* table */.tp)(["What happened", ""], factsOf(failure, state, redact))}
`;
}
function commentOf(failure, state, redact) {
  const blocks = [
    `**It happened again**, ${state.count} times so far.`,
    (0,markdown_text/* table */.tp)(["What happened", ""], factsOf(failure, state, redact)),
    ...logBlocks(failure, redact, LONGEST_LOG_IN_COMMENT)
  ];
  return `${blocks.join("\n\n")}
`;
}
function reopenedText(failure, state, redact) {
  return `**It is back** within a week of being closed.

${(0,markdown_text/* table */.tp)(["What happened", ""], factsOf(failure, state, redact))}
`;
}
function closingText(state, { id, runUrl }) {
  const times = `${state.count} ${state.count === 1 ? "failure" : "failures"} since ${(0,clock/* isoTime */.Ly)(state.first)}`;
  return `Closed: session ${(0,markdown_text/* outside */.qY)(id)} was healthy ([run](${runUrl})), after ${times}.
`;
}
function completionText({ id, runUrl, artifactUrl, figures }) {
  const rows = [
    ["Session", (0,markdown_text/* outside */.qY)(id)],
    ["Run", `[log and summary](${runUrl})`],
    ...artifactRow(artifactUrl)
  ];
  return `A session was completed.

${(0,markdown_text/* table */.tp)(["Session", ""], rows)}

${figureTable(figures)}
`;
}
function factsOf(failure, state, redact) {
  const { reason, since, sessionId, book = book_name/* MAIN_BOOK */.GC, leg, runUrl, artifactUrl } = failure;
  const [line = ""] = shownLines([reason], redact);
  return [
    ["Reason", (0,markdown_text/* outside */.qY)(line)],
    ...book === book_name/* MAIN_BOOK */.GC ? [] : [["Book", book]],
    ...sessionId ? [["Session", (0,markdown_text/* outside */.qY)(sessionId) + (leg === void 0 ? "" : `, leg ${leg}`)]] : [],
    ["Since", (0,clock/* isoTime */.Ly)(since ?? state.first)],
    ["Last seen", (0,clock/* isoTime */.Ly)(state.newest)],
    ["Times", String(state.count)],
    ["Run", `[log and summary](${runUrl})`],
    ...artifactRow(artifactUrl)
  ];
}
function artifactRow(url) {
  return url === null ? [] : [["Artifact", `[logs, reports, ledger](${url})`]];
}
function figureTable(figures) {
  return (0,markdown_text/* table */.tp)(
    ["Figure", "#Value"],
    figures.map(([name, value]) => [(0,markdown_text/* outside */.qY)(name), (0,markdown_text/* outside */.qY)((0,secrets/* redacted */.p)(value))])
  );
}
function logBlocks({ logTail }, redact, longest) {
  return logTail.length === 0 ? [] : ["## End of the log", fenced(shownLines(logTail, redact), longest)];
}

;// CONCATENATED MODULE: ./.build/packages/github/src/issues/session-issues.js









const DEADLINE_MS = 9e4;
const REOPEN_WITHIN_MS = 7 * 864e5;
const asItIs = (text) => text;
async function reportFailure(api, context, failure, { redact = asItIs, deadlineMs } = {}) {
  return told(deadlineMs, async (signal) => {
    const shelf = new IssueShelf(api, context, signal);
    const fingerprint = {
      kind: failure.kind,
      component: componentName(failure.component),
      book: failure.book,
      ...branchMark(context)
    };
    const run = `${context.runId}.${context.attempt}`;
    const now = (0,clock/* realNow */.p1)();
    const open = (await shelf.list("open")).filter(({ state: state2 }) => isSame(state2, fingerprint));
    const [kept, ...others] = open.toSorted((a, b) => a.number - b.number);
    if (kept) return countAgain(shelf, kept, others, { failure, run, now, redact });
    const since = now - REOPEN_WITHIN_MS;
    const closed = (await shelf.list("closed", since)).filter(({ state: state2 }) => isSame(state2, fingerprint) && !state2.duplicateOf).filter(({ closedAt }) => closedAt !== null && closedAt >= since).toSorted((a, b) => b.number - a.number)[0];
    if (closed) return reopen(shelf, closed, { failure, run, now, redact });
    const state = opened(fingerprint, run, now);
    const issue = await taken(
      (body) => shelf.create(titleOf(failure) + onBranch(context), body),
      bodyOf(failure, state, redact),
      smallBodyOf(failure, state, redact)
    );
    return { ...issue, did: "created", problem: null };
  });
}
async function countAgain(shelf, { number, url, state: before }, duplicates, { failure, run, now, redact }) {
  if (before.runs.includes(run)) return { number, url, did: "none", problem: null };
  const state = counted(
    before,
    run,
    now,
    duplicates.map((duplicate) => duplicate.state)
  );
  await taken(
    (body) => shelf.rewrite(number, body, "open"),
    bodyOf(failure, state, redact),
    smallBodyOf(failure, state, redact)
  );
  for (const duplicate of duplicates) {
    await shelf.comment(duplicate.number, `The same as #${number}, which goes on.`);
    const marked = { ...duplicate.state, duplicateOf: number };
    await shelf.rewrite(
      duplicate.number,
      `${writeMarker(marked)}

The same as #${number}.
`,
      "closed",
      "not_planned"
    );
  }
  if (!isTimeToComment(before.count, state.count)) return { number, url, did: "counted", problem: null };
  await shelf.comment(number, commentOf(failure, state, redact));
  return { number, url, did: "commented", problem: null };
}
async function reopen(shelf, { number, url, state: before }, { failure, run, now, redact }) {
  const state = counted(before, run, now, []);
  await taken(
    (body) => shelf.rewrite(number, body, "open"),
    bodyOf(failure, state, redact),
    smallBodyOf(failure, state, redact)
  );
  await shelf.comment(number, reopenedText(failure, state, redact));
  return { number, url, did: "reopened", problem: null };
}
async function reportHealth(api, context, session, { deadlineMs } = {}) {
  const owner = { book: session.book, ...branchMark(context) };
  const isMeant = (state) => isOf(state, owner) && !REMEDIES[state.kind]?.closedBy;
  return closeThose(api, context, { isMeant, words: (state) => closingText(state, session), deadlineMs });
}
async function settleIssues(api, context, over) {
  const fingerprint = { component: componentName(over.component), book: over.book, ...branchMark(context) };
  const isMeant = (state) => over.kinds.some((kind) => isSame(state, { ...fingerprint, kind }));
  return closeThose(api, context, { isMeant, words: () => over.words });
}
async function closeThose(api, context, {
  isMeant,
  words,
  deadlineMs
}) {
  const closed = [];
  const { problem } = await told(deadlineMs, async (signal) => {
    const shelf = new IssueShelf(api, context, signal);
    const failed = [];
    for (const { number, state } of await shelf.list("open")) {
      if (!isMeant(state)) continue;
      try {
        await shelf.close(number);
        closed.push(number);
        await shelf.comment(number, words(state));
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
    return { number: null, url: null, did: "none", problem: null };
  });
  return { closed, problem };
}
async function reportCompletion(api, context, done, { deadlineMs } = {}) {
  return told(deadlineMs, async (signal) => {
    const shelf = new IssueShelf(api, context, signal);
    const issue = await shelf.create(
      `Chimera: session ${done.id}${(0,book_name/* ofBook */.xG)(done)} completed`,
      completionText(done)
    );
    await shelf.close(issue.number);
    return { ...issue, did: "created", problem: null };
  });
}
function onBranch(context) {
  if (branchMark(context).branch === void 0) return "";
  const name = (context.ref ?? "").replace(/^refs\/(?:heads|tags)\//, "");
  return ` on ${(0,stranger_words/* strangerWords */.GS)(name.replace(/[^\w./-]+/g, "-"), 60)}`;
}
async function taken(write, body, small) {
  try {
    return await write(body);
  } catch (error) {
    if ((0,api/* statusOf */.c2)(error) !== 422) throw error;
    return write(small);
  }
}
async function told(deadlineMs, work) {
  const over = new AbortController();
  try {
    return await (0,deadline/* within */.ux)(deadlineMs ?? DEADLINE_MS, "the interface", work(over.signal));
  } catch (error) {
    return {
      number: null,
      url: null,
      did: "none",
      problem: `GitHub's issues could not be written: ${why(error)}`
    };
  } finally {
    over.abort();
  }
}
function why(error) {
  const { message } = error;
  switch ((0,api/* statusOf */.c2)(error)) {
    case 401:
      return "the token is not valid";
    case 403:
      return `not allowed, or a rate limit (${message}); the job needs issues: write`;
    case 404:
      return "there is no such repository for this token; the job needs issues: write";
    case 410:
      return "issues are switched off in this repository";
    default:
      return message;
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/channels/github-issues.js

const githubIssues = {
  name: "GitHub's issues",
  wishes(notifications) {
    if (notifications === null) return { isOn: true, failures: true, completions: false };
    const { enabled, create_on_error, create_on_completion } = notifications.github_issues;
    return {
      isOn: enabled,
      failures: enabled && create_on_error,
      completions: enabled && create_on_completion
    };
  },
  failed: async ({ api, context, redact }, failure) => written(await reportFailure(api, context, failure, { redact })),
  healthy: async ({ api, context }, session) => github_issues_closed(await reportHealth(api, context, session), ": the session was healthy"),
  completed: async ({ api, context }, done) => written(await reportCompletion(api, context, done)),
  over: async ({ api, context }, over) => github_issues_closed(await settleIssues(api, context, over))
};
function written(issue) {
  const { number, did, url } = issue;
  return { ...issue, lines: number === null ? [] : [`Issue #${number} (${did}): ${url}`] };
}
function github_issues_closed({ closed: closed2, problem }, why = "") {
  return {
    number: null,
    url: null,
    lines: closed2.map((number) => `Issue #${number} is closed${why}.`),
    problem
  };
}

;// CONCATENATED MODULE: ./.build/packages/github/src/channels/registry.js

const CHANNELS = [githubIssues];

;// CONCATENATED MODULE: ./.build/packages/github/src/channels/tell.js



const tell_DEADLINE_MS = 1e5;
async function tellAll({ api, context, log, token }, notifications, say, { channels = CHANNELS, deadlineMs = tell_DEADLINE_MS } = {}) {
  const scene = { api, context, redact: (0,secrets/* without */.F)(token) };
  const saying = channels.flatMap(
    (channel) => say(channel, channel.wishes(notifications), scene).map(
      (told2) => (0,deadline/* within */.ux)(deadlineMs, channel.name, told2).catch(({ message }) => {
        const problem = `${channel.name} could not be written: ${message}`;
        return { number: null, url: null, lines: [], problem };
      })
    )
  );
  const told = await Promise.all(saying);
  for (const { problem } of told) if (problem) log.warning(problem);
  for (const line of told.flatMap(({ lines }) => lines)) log.line(line);
  return told;
}
async function reportTrouble(scene, notifications, trouble) {
  const none = { since: null, sessionId: null, figures: [], logTail: [], artifactUrl: null };
  const failure = { ...none, runUrl: scene.context.runUrl, ...trouble };
  await tellAll(
    scene,
    notifications,
    (channel, { failures }, known) => failures ? [channel.failed(known, failure)] : []
  );
}
async function settleTrouble(scene, over) {
  await tellAll(scene, null, (channel, _, known) => [channel.over(known, over)]);
}


/***/ }),

/***/ 10513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ CLIENT_PATIENCE_MS),
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

const CLIENT_PATIENCE_MS = 6e4;
async function within(ms, what, work) {
  const settled = new AbortController();
  const late = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(ms, settled.signal).then(() => {
    if (!settled.signal.aborted) throw new Error(`${what} gave no answer within ${ms / 1e3} s`);
    return work;
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    settled.abort();
    late.catch(() => {
    });
  }
}
function timeLeft({ patienceMs = CLIENT_PATIENCE_MS, until }) {
  return until === void 0 ? patienceMs : Math.max(0, Math.min(patienceMs, until - (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .processAgeMs */ .vf)()));
}
function inTime(patience, what, begin) {
  const ms = Math.round(timeLeft(patience));
  if (ms > 0) return within(ms, what, begin());
  return Promise.reject(new Error(`${what} was not asked: the step has no time left for it`));
}


/***/ }),

/***/ 66493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function isInside(folder, path) {
  const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
  try {
    return isBelow(folder, written) && isBelow((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(written));
  } catch {
    return false;
  }
}
function isBelow(folder, path) {
  const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
  return way === "" || !((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || /^\.\.(?:[\\/]|$)/.test(way));
}


/***/ }),

/***/ 62109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ acceptedPlans),
/* harmony export */   i$: () => (/* binding */ acceptPlan),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/* unused harmony export planHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78897);




function folderOf({ temp, runId, attempt }) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, "chimera-plans", `${runId}-${attempt}`);
}
function planHash(plan) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(plan)).digest("hex");
}
function acceptPlan(job, plan) {
  const folder = folderOf(job);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${planHash(plan)}.json`), JSON.stringify(plan));
}
function acceptedPlans(job) {
  const folder = folderOf(job);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder)) return [];
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((name) => name.endsWith(".json")).map((name) => ({ name, plan: (0,_run_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunPlan */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), "utf8")) })).filter(({ name, plan }) => name === `${planHash(plan)}.json`).map(({ plan }) => plan);
}
function isAccepted(job, plan) {
  return acceptedPlans(job).some((accepted) => planHash(accepted) === planHash(plan));
}


/***/ }),

/***/ 98121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W6: () => (/* binding */ PlanError),
/* harmony export */   he: () => (/* binding */ refusalsOf),
/* harmony export */   uw: () => (/* binding */ HAND_ON),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49615);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27941);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47554);
/* harmony import */ var _step_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9440);




const MOST_TOLD = 10;
const LONGEST_FIELD = 120;
const HAND_ON = 'hand on the output "plan" of the preflight of this run as it is; preflight and launch need the same commit (a checkout in each job), workdir, configuration file and environment (an `env:` of one job or step is not seen by the other)';
class PlanError extends _step_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .z {
  name = "PlanError";
  refusals;
  constructor(message, refusals = []) {
    super(message);
    this.refusals = refusals;
  }
  static of(refusals) {
    return new PlanError(report(refusals), refusals);
  }
  /** The plan of a scheduled run is seen by nobody. */
  get trouble() {
    const logTail = this.message.split("\n");
    return { kind: "plan-refused", component: "plan", reason: this.reason, logTail };
  }
  /** One line, for an issue. */
  get reason() {
    const [first, ...others] = this.refusals;
    if (!first) return this.message;
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return `the plan is refused: ${first.field} is ${first.found}; expected ${first.expected}${more}`;
  }
}
function refusalsOf({ mistakes }) {
  return mistakes.map(({ path, found, expected, remedy }) => {
    return { field: `config.${path}`, found, expected, remedy };
  });
}
function refusal(field, found, expected, remedy = HAND_ON) {
  return { field: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .shortWords */ .WL)(field, LONGEST_FIELD), found: (0,_chimera_config__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(found, field), expected, remedy };
}
function report(refusals) {
  const count = refusals.length === 1 ? "one field is" : `${refusals.length} fields are`;
  const told = refusals.slice(0, MOST_TOLD);
  const more = refusals.length > MOST_TOLD ? [`\u2026 and ${refusals.length - MOST_TOLD} more`] : [];
  return [
    `The plan is refused, and nothing of it is loaded or started: ${count} not what preflight made here.`,
    ...told.map((each, index) => paragraph(each, each.remedy === told[index + 1]?.remedy)),
    ...more
  ].join("\n\n");
}
function paragraph(refused, isShared) {
  const remedy = isShared ? void 0 : refused.remedy;
  return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .findingLines */ .h)({ ...refused, where: `${refused.field} (input plan)`, remedy }).join("\n");
}


/***/ }),

/***/ 53074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function readRunContext(environment) {
  const text = (name) => {
    const value = environment[name];
    if (value) return value;
    throw new Error(
      `${name} is not set: the actions run as steps of a GitHub workflow (on a laptop: chimera start)`
    );
  };
  const number = (name, fallback) => {
    const value = Number(environment[name] || fallback || text(name));
    if (Number.isSafeInteger(value) && value >= 0) return value;
    throw new Error(
      `${name} is ${JSON.stringify(environment[name])}; expected a whole number, as the runner sets it`
    );
  };
  const [owner = "", repo = ""] = text("GITHUB_REPOSITORY").split("/");
  const repositoryUrl = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${owner}/${repo}`;
  const runId = number("GITHUB_RUN_ID");
  return {
    owner,
    repo,
    runId,
    runNumber: number("GITHUB_RUN_NUMBER"),
    attempt: number("GITHUB_RUN_ATTEMPT", 1),
    event: environment.GITHUB_EVENT_NAME || "unknown",
    workflowFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((environment.GITHUB_WORKFLOW_REF || "").split("@")[0]),
    ref: environment.GITHUB_REF || "",
    sha: environment.GITHUB_SHA || "",
    ...repositoryOf(environment.GITHUB_EVENT_PATH),
    job: environment.GITHUB_JOB || "",
    workspace: text("GITHUB_WORKSPACE"),
    temp: text("RUNNER_TEMP"),
    apiUrl: environment.GITHUB_API_URL || "https://api.github.com",
    isHosted: environment.RUNNER_ENVIRONMENT !== "self-hosted",
    runUrl: `${repositoryUrl}/actions/runs/${runId}`,
    repositoryUrl
  };
}
function repositoryOf(eventPath) {
  const unknown = { defaultBranch: null, isPrivate: null };
  if (!eventPath || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(eventPath)) return unknown;
  try {
    const { default_branch: branch, private: isPrivate } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, "utf8")).repository ?? {};
    return {
      defaultBranch: typeof branch === "string" && branch !== "" ? branch : null,
      isPrivate: typeof isPrivate === "boolean" ? isPrivate : null
    };
  } catch {
    return unknown;
  }
}


/***/ }),

/***/ 78897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseRunPlan),
  M: () => (/* binding */ sessionOn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/base/src/log.js
var log = __webpack_require__(89985);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/config/src/schema.js + 4 modules
var schema = __webpack_require__(85950);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/engine/src/messages.js
var messages = __webpack_require__(6302);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/market-data/src/sources/registry.js + 20 modules
var registry = __webpack_require__(32307);
// EXTERNAL MODULE: ./.build/packages/session/src/strategy-file.js + 8 modules
var strategy_file = __webpack_require__(23728);
// EXTERNAL MODULE: ./.build/packages/workdir/src/plan.js
var plan = __webpack_require__(46789);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/plan-error.js
var plan_error = __webpack_require__(98121);
;// CONCATENATED MODULE: ./.build/packages/github/src/planned-setup.js


const decimal = schemas/* string */.YjP().regex(/^-?\d{1,30}(\.\d{1,30})?$/);
const symbol = schemas/* string */.YjP().max(61);
const instrument = schemas/* strictObject */.rej({
  symbol,
  base: schemas/* string */.YjP().max(30),
  quote: schemas/* string */.YjP().max(30),
  tickSize: decimal,
  lotSize: decimal,
  minQuantity: decimal,
  minNotional: decimal,
  makerFeeRate: decimal,
  takerFeeRate: decimal,
  priceCollar: schemas/* number */.aig().nullable(),
  kind: schemas/* literal */.euz("perpetual").exactOptional(),
  termsFrom: schemas/* string */.YjP().max(2e3).exactOptional()
});
const limits = schemas/* strictObject */.rej({
  maxPositionSize: schemas/* number */.aig(),
  maxDailyLoss: schemas/* number */.aig(),
  maxDrawdown: schemas/* number */.aig(),
  maxExposure: schemas/* number */.aig(),
  stopLoss: schemas/* number */.aig(),
  takeProfit: schemas/* number */.aig(),
  maxOpenPositions: schemas/* int */.Whr(),
  maxTradesPerDay: schemas/* int */.Whr(),
  leastConfidence: schemas/* number */.aig(),
  cooldownMs: schemas/* number */.aig(),
  allowShort: schemas/* literal */.euz(true).exactOptional(),
  maxNetExposure: schemas/* number */.aig().exactOptional(),
  maxEntriesPerPosition: schemas/* int */.Whr().positive().exactOptional(),
  maxOpenOrdersPerSymbol: schemas/* int */.Whr().positive().exactOptional(),
  cooldownAfterExitMs: schemas/* number */.aig().exactOptional(),
  maxHoldMs: schemas/* number */.aig().exactOptional(),
  profitByAge: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).exactOptional(),
  onLossLimit: schemas/* literal */.euz("flatten").exactOptional()
});
const plannedSetup = schemas/* strictObject */.rej({
  symbols: schemas/* array */.YOg(symbol).min(1),
  exitsOnly: schemas/* array */.YOg(symbol),
  instruments: schemas/* array */.YOg(instrument).min(1),
  periodMs: schemas/* int */.Whr().positive(),
  strategy: schemas/* string */.YjP().max(4096),
  scope: schemas/* literal */.euz("portfolio").exactOptional(),
  strategyHash: schemas/* string */.YjP().max(64).nullable(),
  parameters: schemas/* record */.g1P(schemas/* string */.YjP().max(100), schemas/* number */.aig()),
  riskLevel: schemas/* string */.YjP().max(30),
  limits: limits.nullable(),
  execution: schemas/* strictObject */.rej({
    slippageModel: schemas/* enum */.k5n(messages/* SLIPPAGE_MODELS */.$o),
    slippage: schemas/* number */.aig(),
    latencyMs: schemas/* number */.aig(),
    volumeShare: schemas/* number */.aig().nullable(),
    fillOn: schemas/* enum */.k5n(["book", "candle"]),
    fillOnTouch: schemas/* boolean */.zMY()
  })
});

;// CONCATENATED MODULE: ./.build/packages/github/src/run-plan.js










const LATEST_TIME = 864e13;
const time = schemas/* int */.Whr().nonnegative().max(LATEST_TIME);
const head = schemas/* strictObject */.rej({ seq: schemas/* int */.Whr().positive(), hash: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/) });
const source = schemas/* discriminatedUnion */.gMt("kind", [
  schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("cache"), key: schemas/* string */.YjP().max(512) }),
  schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("artifact"),
    id: schemas/* int */.Whr().positive(),
    runId: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP().max(300)
  }),
  schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("local") })
]);
const leg = schemas/* strictObject */.rej({
  number: schemas/* int */.Whr().min(1).max(24),
  of: schemas/* int */.Whr().min(1).max(24),
  starts: time,
  ends: time,
  /** What the jobs of the workflow may take at most. */
  minutes: schemas/* strictObject */.rej({ monitor: schemas/* int */.Whr().positive(), job: schemas/* int */.Whr().positive() })
});
const session = schemas/* strictObject */.rej({
  id: schemas/* string */.YjP().regex(/^\d{8}-\d{6}-\d{4,}$/),
  head: head.nullable(),
  start: time,
  ends: time,
  speed: schemas/* number */.aig().positive(),
  identity: schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(messages/* MODES */.FN),
    market: schemas/* string */.YjP().max(200),
    currency: schemas/* string */.YjP().max(20),
    startingCash: schemas/* string */.YjP().max(40),
    name: schemas/* string */.YjP().regex(book_name/* BOOK_NAME */.gA).exactOptional()
  }),
  setup: plannedSetup,
  changed: schemas/* array */.YOg(schemas/* string */.YjP().max(100)),
  previous: schemas/* enum */.k5n([...messages/* END_REASONS */.sj, "lost"]).nullable(),
  idle: schemas/* strictObject */.rej({ from: time, to: time }).nullable(),
  warmup: schemas/* int */.Whr().nonnegative(),
  source: registry/* sourceSchema */.dr,
  logLevel: schemas/* enum */.k5n(log/* LOG_LEVELS */.p_),
  heartbeatMs: schemas/* int */.Whr().positive(),
  server: schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY(),
    host: schemas/* string */.YjP().max(255),
    port: schemas/* int */.Whr().min(0).max(65535)
  })
});
const runPlan = schemas/* strictObject */.rej({
  version: schemas/* literal */.euz(1),
  enabled: schemas/* literal */.euz(true),
  session,
  config: schema/* configSchema */.Q,
  /** The configuration file that was asked for, relative to the work directory; `null`: the default one. */
  configFile: schemas/* string */.YjP().max(4096).nullable(),
  legs: schemas/* array */.YOg(leg).min(1).max(24),
  /** The book that the session goes on with; `head` is `null` where it opens a new one. */
  book: schemas/* strictObject */.rej({
    generation: schemas/* int */.Whr().positive(),
    head: head.nullable(),
    source: source.nullable()
  }),
  newBook: schemas/* boolean */.zMY(),
  run: schemas/* strictObject */.rej({
    /** `owner/name`. */
    repository: schemas/* string */.YjP().max(200),
    id: schemas/* int */.Whr().positive(),
    attempt: schemas/* int */.Whr().positive()
  })
});
const disabledPlan = schemas/* strictObject */.rej({
  version: schemas/* literal */.euz(1),
  enabled: schemas/* literal */.euz(false),
  reason: schemas/* string */.YjP().max(1e3),
  configFile: schemas/* string */.YjP().max(4096).nullable()
});
const anyPlan = schemas/* discriminatedUnion */.gMt("enabled", [runPlan, disabledPlan]);
const LARGEST_PLAN = 2 ** 20;
const LONGEST_PROBLEM_BYTES = 1e3;
const DROPPED = `If the job of preflight warns "Skip output 'plan' since it may contain secret", a secret of the repository has a word of the plan as its value (such as a symbol or a risk level): make it a variable, or name it otherwise`;
function parseRunPlan(text) {
  const refuse = (problem) => new plan_error/* PlanError */.W6(`the input plan ${(0,stranger_words/* strangerWords */.GS)(problem, LONGEST_PROBLEM_BYTES)}; ${plan_error/* HAND_ON */.uw}`);
  if (text.trim() === "") {
    throw new plan_error/* PlanError */.W6(`the input plan is empty; ${plan_error/* HAND_ON */.uw}. ${DROPPED}`);
  }
  if (text.length > LARGEST_PLAN) throw refuse(`has ${text.length} characters, more than ${LARGEST_PLAN}`);
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(`is no JSON (${error.message})`);
  }
  const parsed = anyPlan.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".") || "plan"}: ${message}`);
  throw refuse(`is not what preflight of this version writes (${issues.join("; ")})`);
}
function sessionOn({ session: session2, config, legs }, workdir, legNumber, bookHead) {
  const chosen = legs.find(({ number }) => number === legNumber);
  if (!chosen) throw new plan_error/* PlanError */.W6(`the input leg is ${legNumber}; the plan has ${legs.length}`);
  const { minutes: _, ...leg2 } = chosen;
  const { strategy } = config.chimera_bot;
  const { source: source2 } = session2;
  return {
    ...session2,
    workdir,
    book: config.book,
    ledgerPath: (0,paths/* ledgerPathOf */.qx)(workdir, session2.identity.mode, config.book),
    head: bookHead,
    leg: leg2,
    watched: true,
    strategyFile: (0,strategy_file/* isStrategyFile */.c_)(strategy) ? (0,external_node_path_.resolve)(workdir, strategy) : null,
    strategyHost: (0,plan/* hostRules */.c)(config),
    source: (0,registry/* kindOf */.I)(source2).arrived(source2, (file) => (0,external_node_path_.resolve)(workdir, file))
  };
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ StepError)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49615);

class StepError extends _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
  name = "StepError";
  /** `null` if no issue is to tell of it: the person who just typed the input sees it. */
  get trouble() {
    return null;
  }
}


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/base/src/user-error.js
var user_error = __webpack_require__(49615);
// EXTERNAL MODULE: ./.build/packages/base/src/ledger-error.js
var ledger_error = __webpack_require__(58833);
// EXTERNAL MODULE: ./.build/packages/github/src/channels/tell.js + 8 modules
var tell = __webpack_require__(60340);
// EXTERNAL MODULE: ./.build/packages/github/src/run-context.js
var run_context = __webpack_require__(53074);
// EXTERNAL MODULE: ./.build/packages/github/src/step-error.js
var step_error = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/packages/config/src/load.js + 8 modules
var load = __webpack_require__(47702);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/accepted-plans.js
var accepted_plans = __webpack_require__(62109);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/plan-error.js
var plan_error = __webpack_require__(98121);
// EXTERNAL MODULE: ./.build/packages/github/src/run-plan.js + 1 modules
var run_plan = __webpack_require__(78897);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/issue-wish.js







function issueWish(action, context) {
  if (action === "preflight" || action === "emergency-stop" || action === "watch")
    return { isWanted: true, notifications: null };
  if (action === "pages" || action === "successor") return { isWanted: false, notifications: null };
  const config = acceptedConfig(context, (0,action_interface/* readInput */.R5)(action, "plan")) ?? configured(context);
  return { isWanted: true, notifications: config?.notifications ?? null, book: config?.book };
}
function acceptedConfig(context, text) {
  try {
    const plan = (0,run_plan/* parseRunPlan */.q)(text);
    return plan.enabled && (0,accepted_plans/* isAccepted */.oB)(context, plan) ? plan.config : null;
  } catch (error) {
    if (error instanceof plan_error/* PlanError */.W6) return null;
    throw error;
  }
}
function configured(context) {
  try {
    const workdir = (0,step/* workdirIn */.qo)(context.workspace, (0,action_interface/* readInput */.R5)("launch", "workdir") || ".");
    const bookUnlessStated = (0,step/* bookOfWorkdir */.$6)({ context, workdir });
    return (0,load/* loadConfig */.Z)({ workdir, environment: process.env, flags: {}, bookUnlessStated }).config;
  } catch (error) {
    if (error instanceof user_error/* UserError */.y) return null;
    throw error;
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/steps/run-step.js







const LONGEST_MS = {
  preflight: 54e4,
  launch: 285e3,
  report: 29e4
};
const LINGER_MS = 2e3;
async function runStep(action, work, exit = () => process.exit(), longestMs = LONGEST_MS[action]) {
  try {
    await inTime(action, work(), longestMs);
  } catch (error) {
    (0,core/* setFailed */.C1)(inWords(error));
    const trouble = troubleOf(action, error);
    if (trouble) {
      await run_step_tell(action, trouble).catch(
        (problem) => (0,core/* warning */.$e)(`no issue tells of it: ${problem.message}`)
      );
    }
  }
  setTimeout(exit, LINGER_MS).unref();
}
async function inTime(action, work, longestMs) {
  if (longestMs === void 0) return work;
  const over = new AbortController();
  const late = (0,clock/* sleep */.yy)(Math.max(0, longestMs - (0,clock/* processAgeMs */.vf)()), over.signal).then(() => {
    if (over.signal.aborted) return;
    throw new step_error/* StepError */.z(
      `the step ${action} was not over after ${longestMs / 1e3} s and is given up before its time-out ends it; what it waited for last is above`
    );
  });
  try {
    await Promise.race([work, late]);
  } finally {
    over.abort();
    work.catch(() => {
    });
  }
}
function inWords(error) {
  const { message, stack } = error;
  if (!(error instanceof user_error/* UserError */.y))
    return `this is a defect of Chimera, please report it: ${stack ?? message}`;
  return error.remedy === null ? message : `${message}; ${error.remedy}`;
}
function troubleOf(action, error) {
  if (error instanceof step_error/* StepError */.z) return error.trouble;
  if (error instanceof user_error/* UserError */.y) {
    return { kind: kindOf(action, error), component: action, reason: inWords(error), logTail: [] };
  }
  const { message, stack } = error;
  const logTail = (stack ?? message).split("\n");
  return { kind: "internal-error", component: action, reason: message, logTail };
}
function kindOf(action, error) {
  if (error instanceof ledger_error/* LedgerError */.o) return "ledger-broken";
  if (error.exitCode === 3) return "safety-refusal";
  if (error.exitCode === 2) return "configuration";
  if (action === "preflight") return "preflight-failed";
  return action === "launch" ? "launch-failed" : "session-failed";
}
async function run_step_tell(action, trouble) {
  const context = (0,run_context/* readRunContext */.$)(process.env);
  const { isWanted, notifications, book } = issueWish(action, context);
  if (isWanted) await (0,tell/* reportTrouble */.ad)((0,step/* connect */.Ng)(action, context), notifications, { ...trouble, book });
}


/***/ }),

/***/ 67137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ InputError),
  $6: () => (/* binding */ bookOfWorkdir),
  Ng: () => (/* binding */ connect),
  yS: () => (/* binding */ folderOf),
  Kr: () => (/* binding */ isWorkflowFile),
  af: () => (/* binding */ killSwitchFolders),
  b0: () => (/* binding */ openStep),
  NT: () => (/* binding */ readLeg),
  qo: () => (/* binding */ workdirIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/outbound/src/proxy.js
var src_proxy = __webpack_require__(43086);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/api.js
var src_api = __webpack_require__(47981);
// EXTERNAL MODULE: ./.build/packages/github/src/inside.js
var inside = __webpack_require__(66493);
// EXTERNAL MODULE: ./.build/packages/github/src/run-context.js
var run_context = __webpack_require__(53074);
// EXTERNAL MODULE: ./.build/packages/github/src/step-error.js
var step_error = __webpack_require__(9440);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/runner-commands.js
var runner_commands = __webpack_require__(1633);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/secrets.js
var secrets = __webpack_require__(31419);
;// CONCATENATED MODULE: ./.build/packages/github/src/workflow-log.js

const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4e3;
const LONGEST_LINE = 2e3;
class WorkflowLog {
  #write;
  #counts = { notice: 0, warning: 0, error: 0 };
  #inGroup = false;
  constructor(write = (text) => process.stdout.write(text)) {
    this.#write = write;
  }
  line(text) {
    for (const part of linesOf(text)) this.#write(`${harmless(part)}
`);
  }
  /** Lines from here on are folded under the title, until the next group or `endGroup`. */
  group(title) {
    this.endGroup();
    this.#write(`::group::${escapeData(onOneLine(title))}
`);
    this.#inGroup = true;
  }
  endGroup() {
    if (this.#inGroup) this.#write("::endgroup::\n");
    this.#inGroup = false;
  }
  notice(message, properties = {}) {
    this.#annotate("notice", message, properties.title);
  }
  warning(message, properties = {}) {
    this.#annotate("warning", message, properties.title);
  }
  error(message, properties = {}) {
    this.#annotate("error", message, properties.title);
  }
  #annotate(kind, message, title) {
    this.#counts[kind] += 1;
    const text = linesOf(message).map(runner_commands/* withoutRunnerCommands */.h).join("\n").slice(0, LONGEST_MESSAGE);
    if (this.#counts[kind] > MOST_OF_A_KIND) {
      this.line(`${kind}: ${title ? `${title}: ` : ""}${text}`);
      return;
    }
    const isLast = this.#counts[kind] === MOST_OF_A_KIND;
    const more = isLast ? "\nGitHub shows ten of a kind: what comes after this one is in the log." : "";
    const properties = title ? ` title=${escapeProperty(onOneLine(title))}` : "";
    this.#write(`::${kind}${properties}::${escapeData(text + more)}
`);
  }
}
function linesOf(text) {
  const lines = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(stranger_words/* visible */.RK);
  return (0,secrets/* redacted */.p)(lines.join("\n")).split("\n");
}
function onOneLine(title) {
  return (0,runner_commands/* withoutRunnerCommands */.h)(linesOf(title).join(" "));
}
function harmless(line) {
  const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}\u2026` : line;
  return (0,runner_commands/* withoutRunnerCommands */.h)(cut);
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./.build/packages/github/src/steps/step.js












class InputError extends step_error/* StepError */.z {
  name = "InputError";
}
function openStep(action) {
  const context = (0,run_context/* readRunContext */.$)(process.env);
  const workdir = workdirIn(context.workspace, (0,action_interface/* readInput */.R5)(action, "workdir") || ".");
  return { ...connect(action, context), workdir };
}
function workdirIn(workspace, given) {
  const workdir = (0,external_node_path_.resolve)(workspace, given);
  const found = `the input workdir is ${JSON.stringify((0,stranger_words/* shortWords */.WL)(given, 200))}`;
  if (!(0,external_node_fs_.statSync)(workdir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(
      `${found}; expected a folder of the workspace (is actions/checkout missing before this step?)`
    );
  }
  if ((0,inside/* isInside */.F)(workspace, workdir)) return workdir;
  throw new InputError(
    `${found}, which leads out of the workspace; expected a folder of the workspace, such as . or bots/first (links may not lead out of it either)`
  );
}
function bookOfWorkdir(scene) {
  return (0,book_name/* bookOfFolder */.nv)(folderOf(scene));
}
function folderOf({ context, workdir }) {
  return (0,external_node_path_.relative)(context.workspace, workdir).replaceAll("\\", "/");
}
function connect(action, context) {
  const log = new WorkflowLog();
  const token = (0,action_interface/* readInput */.R5)(action, "github-token");
  if (token === "") {
    throw new InputError("the input github-token is empty; leave it out to use the token of the run");
  }
  (0,core/* setSecret */.Pq)(token);
  const proxy = (0,src_proxy/* proxyName */.ec)(new URL(context.apiUrl));
  if (proxy) log.line(`Requests to GitHub go through the proxy ${proxy}.`);
  const api = (0,src_api/* openApi */.Nd)(context, token, { warn: (message) => log.line(message) });
  return { context, log, token, api };
}
function readLeg(action) {
  const text = (0,action_interface/* readInput */.R5)(action, "leg") || "1";
  const leg = Number(text);
  if (Number.isInteger(leg) && leg >= 1) return leg;
  throw new InputError(`the input leg is ${JSON.stringify(text)}; expected the number of a leg, from 1`);
}
function isWorkflowFile(name) {
  return /^[\w.-]+\.ya?ml$/.test(name);
}
function killSwitchFolders(scene) {
  const folder = folderOf(scene);
  return folder === "" ? [".chimera"] : [".chimera", `${folder}/.chimera`];
}


/***/ }),

/***/ 43086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   G5: () => (/* binding */ withoutPassword),
/* harmony export */   RR: () => (/* binding */ proxiedAgent),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aT: () => (/* binding */ unusableProxies),
/* harmony export */   ec: () => (/* binding */ proxyName),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   iR: () => (/* binding */ proxiedFetch),
/* harmony export */   pk: () => (/* binding */ namesProxy),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19783);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);


const agents = /* @__PURE__ */ new Map();
function proxyFor(address) {
  const isSecure = /^(?:https|wss):$/.test(address.protocol);
  const http = new URL(`${isSecure ? "https" : "http"}://${address.host}`);
  const proxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s)(http);
  return proxy ? new URL(proxy.href) : null;
}
function proxyName(address) {
  const proxy = proxyFor(address);
  return proxy && nameOf(proxy);
}
function namesProxy(environment = process.env) {
  return proxyVariables(environment).length > 0;
}
function unusableProxies(environment = process.env) {
  return proxyVariables(environment).filter(([, value]) => !isUsable(value)).map(([name]) => name);
}
function proxyVariables(environment) {
  return Object.entries(environment).flatMap(
    ([name, value]) => /^https?_proxy$/i.test(name) && value ? [[name, value]] : []
  );
}
function isUsable(value) {
  const isWhole = /^https?:\/\//.test(value) || URL.canParse(value);
  const text = isWhole ? value : `http://${value}`;
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  if (!/^https?:$/.test(protocol)) return false;
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
async function proxiedFetch(address, init) {
  const proxy = proxyFor(new URL(address));
  if (proxy === null) return globalThis.fetch(address, init);
  try {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = agentOf(proxy, undici.ProxyAgent);
    return await undici.fetch(address, {
      ...init,
      dispatcher
    });
  } catch (error) {
    throw throughProxy(error, proxy);
  }
}
function proxiedAgent(address) {
  const proxy = proxyFor(address);
  return proxy ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpsProxyAgent(proxy.href) : void 0;
}
function agentOf(proxy, Agent) {
  const known = agents.get(proxy.href);
  if (known) return known;
  const agent = new Agent({ uri: proxy.href });
  agents.set(proxy.href, agent);
  return agent;
}
function nameOf({ protocol, host }) {
  return `${protocol}//${host}`;
}
function throughProxy(error, proxy) {
  const { name } = error;
  if (name === "AbortError" || name === "TimeoutError") return error;
  const words = `through the proxy ${nameOf(proxy)}: ${withoutPassword(reasonOf(error), proxy)}`;
  return new TypeError(`fetch failed ${words}`, { cause: new Error(words) });
}
function reasonOf(error) {
  let innermost = error;
  while (innermost.cause instanceof Error) innermost = innermost.cause;
  const reason = innermost.message || innermost.code || innermost.name;
  const status = /Proxy response \((\d+)\)/.exec(reason)?.[1];
  return status === void 0 ? reason : refusal(Number(status));
}
function refusal(status) {
  const wants = status === 407 ? ", it wants a user name and a password that it knows" : "";
  return `it answered HTTP ${status}${wants}`;
}
function withoutPassword(text, proxy) {
  const secrets = [proxy.password, decoded(proxy.password)].filter((secret) => secret !== "");
  return secrets.reduce((left, secret) => left.replaceAll(secret, "***"), text);
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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

/***/ 46789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hostRules)
/* harmony export */ });
function hostRules({ safety, runtime_settings }) {
  return {
    isolation: safety.strategy_isolation,
    answerMs: runtime_settings.strategy_answer_seconds * 1e3
  };
}


/***/ })

};
