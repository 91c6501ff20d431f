export const id = 1613;
export const ids = [1613];
export const modules = {

/***/ 35348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publicHosts)
/* harmony export */ });
const CLOSED = /private|test|sandbox|demo|beta/i;
function publicHosts({
  urls,
  hostname
}) {
  const hosts = /* @__PURE__ */ new Set();
  const hostnames = [hostname, ...textsIn(urls.hostnames)].filter((name) => name !== void 0);
  for (const text of [...textsIn(urls.api), ...textsIn(urls.ws)]) {
    for (const name of text.includes("{hostname}") ? hostnames : [""]) {
      const address = text.replace("{hostname}", name);
      if (URL.canParse(address)) hosts.add(new URL(address).host);
    }
  }
  return hosts;
}
function textsIn(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([group, inner]) => CLOSED.test(group) ? [] : textsIn(inner));
}


/***/ }),

/***/ 61613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ wallIn)
});

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/endpoints.js
const HTTP_METHOD = /^(?:get|post|put|delete|head|patch)$/i;
const capitalized = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
function listEndpoints(api, sections = []) {
  if (typeof api !== "object" || api === null) return [];
  return Object.entries(api).flatMap(([key, value]) => {
    const isLeaf = Array.isArray(value) || HTTP_METHOD.test(key);
    if (!isLeaf) return listEndpoints(value, [...sections, key]);
    const paths = Array.isArray(value) ? value : Object.keys(value);
    return paths.map((path) => endpoint(sections, key, path.trim()));
  });
}
function endpoint(sections, method, path) {
  const suffix = path.split(/[^a-zA-Z0-9]/).map(capitalized).join("");
  const [first = "", ...others] = sections;
  const prefix = [first, ...others.map(capitalized)].join("");
  const name = prefix + capitalized(method.toLowerCase()) + suffix;
  return { name, sections, method: method.toUpperCase(), path };
}
function prunedApi(api, keep) {
  return prune(api, keep, []) ?? {};
}
function prune(api, keep, sections) {
  if (typeof api !== "object" || api === null) return null;
  const kept = Object.entries(api).flatMap(([key, value]) => {
    if (Array.isArray(value)) {
      const paths = value.filter((path) => keep(endpoint(sections, key, path.trim())));
      return paths.length > 0 ? [[key, paths]] : [];
    }
    if (HTTP_METHOD.test(key)) {
      const paths = Object.entries(value).filter(([path]) => keep(endpoint(sections, key, path.trim())));
      return paths.length > 0 ? [[key, Object.fromEntries(paths)]] : [];
    }
    const inner = prune(value, keep, [...sections, key]);
    return inner ? [[key, inner]] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/reachable.js
const COMMENT = /\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g;
const CALLED = /\b(?:this|super)\??\.\s*([A-Za-z_$][\w$]*)/g;
const QUOTED = /(['"`])([A-Za-z_$][\w$]*)\1/g;
function reachableFrom(first, instance) {
  const methods = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  const waiting = [...first];
  for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) {
    if (methods.has(name)) continue;
    const sources = sourcesOf(name, instance);
    if (sources.length === 0) continue;
    methods.add(name);
    for (const source of sources) {
      const code = source.replace(COMMENT, "$1");
      for (const [, called] of code.matchAll(CALLED)) {
        names.add(called);
        waiting.push(called);
      }
      for (const [, , quoted] of code.matchAll(QUOTED)) names.add(quoted);
    }
  }
  return { methods, names };
}
function sourcesOf(name, instance) {
  const sources = [];
  for (let holder = Object.getPrototypeOf(instance); holder !== null && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    const value = Object.getOwnPropertyDescriptor(holder, name)?.value;
    if (typeof value === "function") sources.push(Function.prototype.toString.call(value));
  }
  return sources;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/open-endpoints.js


const MARKET_DATA_METHODS = [
  "fetchMarkets",
  "fetchCurrencies",
  "fetchOHLCV",
  "fetchOrderBook",
  "fetchTrades",
  "fetchTicker",
  "fetchTickers",
  "fetchStatus",
  "fetchTime"
];
const STREAM_METHODS = ["watchOHLCV", "watchTrades", "watchOrderBook"];
const ASKED_BY_POST = /* @__PURE__ */ new Set(["cex", "derive", "grvt", "hyperliquid", "nado"]);
const CLOSED_SECTION = /private|^sapi(?!Public)|account|secure|trading$|broker/i;
const CLOSED_WORD = /authenti|log[-_]?(?:in|out|on)\b|sign[-_]?in|2fa|api[-_]?key|listen[-_]?key|nonce|send[-_]?tx|send[-_]?order|(?:create|place|cancel|edit|amend|new)[-_]?order|confirm|balance|accounts?by|bullet|withdraw(?!-?config)|password|access-?token|ws-?token/i;
function openEndpoints(id, marketData, described) {
  const { names } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS], marketData);
  const preset = new Set(textsIn(described.options));
  return listEndpoints(described.api).filter(
    (endpoint) => (names.has(endpoint.name) || preset.has(endpoint.name)) && isPublic(id, endpoint)
  );
}
function isPublic(id, { sections, method, path }) {
  if (sections.some((section) => CLOSED_SECTION.test(section))) return false;
  if (CLOSED_WORD.test(path)) return false;
  return method === "GET" || method === "POST" && ASKED_BY_POST.has(id);
}
function textsIn(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/closed-methods.js


const TALKS = /^(?:create|cancel|edit|withdraw|transfer|authenticate|signIn|subscribe|negotiate|keepAlive|getZK)/;
const ALWAYS_CLOSED = /^(?:create|edit|cancel)\w*Orders?(?:Ws|s)?$|^(?:withdraw|transfer|signIn|authenticate|approve)|^(?:fetch|watch|unWatch)(?:My|Balance|Accounts?$|Orders?(?:Ws)?$|OpenOrders?|ClosedOrders?|CanceledOrders?|Positions?|Ledger|Deposit|Withdraw|Transactions?$|Transfers?$)/;
const MACHINERY = [
  "describe",
  "loadMarkets",
  "request",
  "fetch2",
  "handleRestResponse",
  "handleMessage",
  "handleErrors",
  "afterConstruct",
  "ping",
  "close",
  "onConnected",
  "onError",
  "onClose",
  "watch",
  "watchMultiple",
  "setMarkets",
  "loadExchangeSpecificFiles"
];
function closedMethods(prototype) {
  const instance = Object.create(prototype);
  const { methods } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS, ...MACHINERY], instance);
  const isAway = (name) => TALKS.test(name) || isAsync(instance[name]);
  return methodNames(prototype).filter(
    (name) => ALWAYS_CLOSED.test(name) || isAway(name) && !methods.has(name)
  );
}
const isAsync = (method) => Function.prototype.toString.call(method).startsWith("async");
function methodNames(prototype) {
  const names = /* @__PURE__ */ new Set();
  for (let holder = prototype; holder !== null && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      if (typeof value === "function" && name !== "constructor") names.add(name);
    }
  }
  return [...names];
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/egress-log.js
const MOST_ROWS = 256;
class EgressLog {
  #rows = /* @__PURE__ */ new Map();
  add(host, method, path) {
    const row = this.#row(host, method, path) ?? this.#row(host, method, "(others)");
    if (row) row.count += 1;
  }
  #row(host, method, path) {
    const key = `${host} ${method} ${path}`;
    const known = this.#rows.get(key);
    if (known || this.#rows.size >= MOST_ROWS && path !== "(others)") return known;
    const row = { host, method, path, count: 0 };
    this.#rows.set(key, row);
    return row;
  }
  counts() {
    return [...this.#rows.values()].map((row) => ({ ...row })).sort((a, b) => `${a.host} ${a.method} ${a.path}` < `${b.host} ${b.method} ${b.path}` ? -1 : 1);
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/outbound/proxy.js
var proxy = __webpack_require__(93485);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/credential-words.js
const CREDENTIAL = /^(?:.*auth.*|.*cookie.*|.*api-?key.*|.*access-?key.*|.*secret.*|.*signature.*|.*passphrase.*|.*password.*|.*nonce.*|.*private.*|.*listen-?key.*|.*session.*|.*wallet.*|.*token|.*-?sign|sig|jwt|key|login|log-?on|otp|2fa|twofa|uid|user-?id|account-?id|recv-?window|x-bapi-.*)$/;
const dashed = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/[_.\s]+/g, "-").toLowerCase();
const isCredentialName = (name) => CREDENTIAL.test(dashed(name));
const ALSO_PUBLIC = /* @__PURE__ */ new Set(["key", "nonce"]);
const COMMAND = /authenti|\bauth\b|\blog-?(?:in|on|out)\b|sign-?in|(?:create|place|cancel|edit|amend|new|send|add)[-_. ]?(?:all[-_. ]?)?orders?\b|orders?[-_. ](?:create|place|cancel|edit|amend|status)|withdraw|transfer|balance|private|listen-?key|user-?data|account|position|execution[-_ ]?report|my-?trades|open-?orders/;
function privateWordIn(value, depth = 0) {
  if (depth > 8) return "too deep a nesting";
  if (typeof value === "string") {
    const packed = depth < 8 && /^\s*[[{]/.test(value) ? parsed(value) : void 0;
    if (packed !== void 0) return privateWordIn(packed, depth + 1);
    return COMMAND.test(dashed(value)) ? value : null;
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const isEmpty = inner === void 0 || inner === null || inner === "";
    const isField = !Array.isArray(value) && !isEmpty && !ALSO_PUBLIC.has(name);
    if (isField && isCredentialName(name)) return name;
    const found = privateWordIn(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/public-exchange.js
var public_exchange = __webpack_require__(34378);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/http-answer.js

function failureOf(status) {
  if (status === 429 || status === 418) return "rate-limited";
  if (status === 403 || status === 451) return "region-refused";
  if (status >= 500) return "unavailable";
  if (status >= 300 && status < 400) return "bad-answer";
  return null;
}
const MEANING = {
  "rate-limited": "too many requests",
  "region-refused": "not from here",
  unavailable: "the exchange is not available",
  "bad-answer": "a redirect, which is not followed"
};
async function refuseStatus(response, what, now) {
  const failure = failureOf(response.status);
  if (failure === null) return;
  await response.body?.cancel();
  const retryAfterMs = retryAfter(response.headers, now);
  throw new public_exchange/* ExchangeError */.S(failure, `${what}: HTTP ${response.status}, ${MEANING[failure]}`, retryAfterMs);
}
function retryAfter(headers, now) {
  const value = headers.get("retry-after")?.trim();
  if (!value) return null;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1e3);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
async function bodyWithin(response, most) {
  const parts = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > most)
      throw new public_exchange/* ExchangeError */.S("bad-answer", `an answer of more than ${most} bytes is not read`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
function unreachable(error, where, { timedOut, timeoutMs }) {
  if (timedOut)
    return new public_exchange/* ExchangeError */.S("unreachable", `${where} gave no answer within ${timeoutMs / 1e3} s`);
  const { name, message, cause } = error;
  if (name === "AbortError") return new public_exchange/* ExchangeError */.S("unreachable", `${where}: the request was given up`);
  const reason = cause?.code ?? cause?.message ?? message;
  return new public_exchange/* ExchangeError */.S("unreachable", `${where} cannot be reached (${reason})`);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/stated-time.js
const MOST_KEPT = 64;
class StatedTimes {
  #kept = [];
  add(stated) {
    this.#kept.push(stated);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
  }
  take() {
    const taken = this.#kept;
    this.#kept = [];
    return taken;
  }
}
function dateOf(headers) {
  const age = headers.get("age");
  if (age !== null && Number(age) !== 0) return null;
  const time = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/gate.js






const TIMEOUT_MS = 1e4;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_URL = 8192;
const LARGEST_MESSAGE = 16384;
const USER_AGENT = "chimera/0.1.0";
class Gate {
  #options;
  constructor(options) {
    this.#options = options;
  }
  /** Sends one request; redirects are not followed. Fails where the exchange did not answer with what was asked for. */
  async request({ url, method, headers, body, path, signal }) {
    const { exchange, takesPost, egress, pace } = this.#options;
    const transport = this.#options.transport ?? proxy/* proxiedFetch */.iR;
    const address = this.#publicAddress(url, ["https:"]);
    if (method !== "GET" && !(method === "POST" && takesPost)) this.#refuse(`${method} is not reading`);
    if (!followsPath(address.pathname, path)) this.#refuse(`${address.pathname} is not ${path}`);
    const own = this.#ownHeaders(headers);
    const text = this.#ownBody(body, method);
    const target = this.#options.loopback?.insteadOf(address) ?? address;
    await pace?.turn(signal ?? void 0);
    egress.add(target.host, method, shownPath(target.pathname, path));
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    const sentAt = this.#steadyNow();
    try {
      const response = await transport(target, {
        method,
        headers: own,
        ...text === null ? {} : { body: text },
        redirect: "manual",
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout
      });
      if (response.ok) this.#hearTime(response.headers, sentAt);
      await refuseStatus(response, `${exchange}: ${method} ${target.host}${target.pathname}`, (0,clock/* realNow */.p1)());
      const { status, statusText } = response;
      return {
        status,
        statusText,
        headers: response.headers,
        body: await bodyWithin(response, LARGEST_ANSWER)
      };
    } catch (error) {
      if (error instanceof public_exchange/* ExchangeError */.S) throw error;
      throw unreachable(error, `${exchange}: ${target.host}`, {
        timedOut: timeout.aborted,
        timeoutMs: TIMEOUT_MS
      });
    } finally {
      pace?.answered();
    }
  }
  /** Where a stream may connect to, and with which headers. */
  connection(url, headers) {
    const address = this.#publicAddress(url, ["wss:"]);
    if (/private|auth|account|user/i.test(address.pathname)) this.#refuse(`the stream ${address.pathname}`);
    const own = this.#ownHeaders(headers);
    return { address: this.#options.loopback?.insteadOf(address) ?? address, headers: own };
  }
  /** To be called with each connection that is made. Returns the socket options that carry it through a proxy. */
  connects(address) {
    const { host, pathname } = address;
    this.#options.egress.add(host, "WS", pathname.replace(/\d+$/, "{n}"));
    const agent = (0,proxy/* proxiedAgent */.RR)(address);
    return agent ? { agent } : {};
  }
  /** Lets a stream's message pass. `asked`: it belongs to a question for market data; else it must be a sign of life. */
  message(message, asked) {
    const text = typeof message === "string" ? message : JSON.stringify(message);
    if (text === void 0 || text.length > LARGEST_MESSAGE) this.#refuse("a message of that size or kind");
    if (!asked && !/p[io]ng|heartbeat|keep-?alive|^\d{1,4}$|^\s*$/i.test(text)) {
      this.#refuse("a message that nobody asked for");
    }
    const word = privateWordIn(message);
    if (word !== null) this.#refuse(`a message with "${word.slice(0, 60)}"`);
  }
  #hearTime(headers, sentAt) {
    const time = dateOf(headers);
    if (time === null) return;
    const receivedAt = this.#steadyNow();
    this.#options.statedTimes.add({ sentAt, receivedAt, time, resolutionMs: 1e3, source: "Date header" });
  }
  #steadyNow() {
    return (this.#options.steadyNow ?? clock/* steadyNow */.rj)();
  }
  #publicAddress(text, protocols) {
    const url = URL.canParse(text) ? new URL(text) : this.#refuse(`"${String(text).slice(0, 80)}" is no address`);
    const { hosts } = this.#options;
    if (!protocols.includes(url.protocol)) this.#refuse(`${url.protocol} is not encrypted`);
    if (!hosts.has(url.host)) this.#refuse(`${url.host} is none of the exchange's public hosts`);
    if (text.length > LONGEST_URL || /\/\.\.?(?:\/|$)/.test(text)) this.#refuse("an address of that form");
    if (url.username || url.password) this.#refuse("credentials in the address");
    const credential = [...url.searchParams].find(([name, value]) => value !== "" && isCredentialName(name));
    if (credential) this.#refuse(`the parameter ${credential[0]}`);
    return url;
  }
  #ownHeaders(headers) {
    const given = Object.entries(headers ?? {}).filter(([, value]) => typeof value === "string");
    const credential = given.find(([name]) => isCredentialName(name));
    if (credential) this.#refuse(`the header ${credential[0]}`);
    const kept = given.filter(([name]) => name.toLowerCase() !== "user-agent");
    return { ...Object.fromEntries(kept), "user-agent": USER_AGENT };
  }
  #ownBody(body, method) {
    if (body === void 0 || body === null || body === "") return null;
    if (typeof body !== "string" || method !== "POST") this.#refuse("a body");
    const word = body.length > LARGEST_MESSAGE ? "too much" : privateWordIn(body);
    if (word !== null) this.#refuse(`a body with "${word.slice(0, 60)}"`);
    return body;
  }
  #refuse(what) {
    throw new public_exchange/* ExchangeError */.S("wall", `${this.#options.exchange}: the wall lets no request out with ${what}`);
  }
}
function followsPath(pathname, path) {
  return path === "" || pathPattern(path).test(decoded(pathname));
}
const shownPath = (pathname, path) => path.includes("{") ? decoded(pathname).replace(pathPattern(path), `/${path.replace(/^\//, "")}`) : pathname;
function pathPattern(path) {
  const literal = path.replace(/^\//, "").split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`/${literal.join("[^/]+")}(?=$|[./])/?[^/]*$`);
}
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/public-hosts.js
var public_hosts = __webpack_require__(35348);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/runtime/src/file-kind.js
var file_kind = __webpack_require__(27);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/make-folder.js
var make_folder = __webpack_require__(6729);
// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/written-json.js
var written_json = __webpack_require__(34295);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/request-pace.js







const kept = schemas/* record */.g1P(
  schemas/* string */.YjP(),
  schemas/* object */.Ikc({
    /** When the last request left, or will leave. */
    leftMs: schemas/* number */.aig(),
    /** Whether one left whose answer nobody has seen; its process may be dead. */
    open: schemas/* boolean */.zMY()
  })
);
const FARTHEST_MS = 6e4;
const WAY_MS = 100;
const LOCK_WAIT_MS = 250;
class RequestPace {
  #options;
  #ownMs = Number.NEGATIVE_INFINITY;
  #isFirst = true;
  constructor(options) {
    this.#options = { uptimeMs: clock/* monotonicNow */.XZ, wait: clock/* sleep */.yy, ...options };
  }
  /** Resolves when it is this request's turn, or when the signal aborts. */
  async turn(signal) {
    const { uptimeMs, wait } = this.#options;
    const leavesMs = this.#share((lastMs) => ({ leftMs: this.#next(lastMs), open: true }));
    const left = Math.ceil(leavesMs - uptimeMs());
    if (left <= 0) return;
    await wait(left, signal);
    this.#share((lastMs) => ({ leftMs: Math.max(lastMs ?? leavesMs, uptimeMs()), open: true }));
  }
  /** To be called when a request was answered, or failed. */
  answered() {
    const arrivedMs = this.#options.uptimeMs() - WAY_MS;
    this.#share((lastMs) => ({ leftMs: Math.max(lastMs ?? arrivedMs, arrivedMs), open: false }));
  }
  #next(lastMs) {
    return Math.max(
      this.#options.uptimeMs(),
      (lastMs ?? Number.NEGATIVE_INFINITY) + this.#options.intervalMs
    );
  }
  /** Changes what is kept of this exchange, alone. Returns when the last request leaves. */
  #share(change) {
    const { path, name, uptimeMs } = this.#options;
    let lock = null;
    try {
      (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
      lock = (0,ledger_lock/* takeLock */.H)(`${path}.lock`, LOCK_WAIT_MS);
      const now = uptimeMs();
      const all = lock ? read(path, now) : {};
      const entry = change(this.#lastOf(all?.[name], all === null, now));
      if (lock) (0,written_json/* writeJson */.G)(path, { ...all, [name]: entry });
      return this.#own(entry.leftMs);
    } catch {
      return this.#own(change(this.#ownMs).leftMs);
    } finally {
      lock?.release();
    }
  }
  /** When the last request left, as far as is known. `isUnknown`: there is a file, and it says nothing. */
  #lastOf(entry, isUnknown, now) {
    const isDoubtful = this.#isFirst && (isUnknown || entry?.open === true);
    this.#isFirst = false;
    const times = [
      entry?.leftMs ?? Number.NEGATIVE_INFINITY,
      this.#ownMs,
      isDoubtful ? now : Number.NEGATIVE_INFINITY
    ];
    const last = Math.max(...times);
    return Number.isFinite(last) ? last : null;
  }
  #own(leftMs) {
    this.#isFirst = false;
    this.#ownMs = leftMs;
    return leftMs;
  }
}
function read(path, now) {
  let text;
  try {
    text = (0,file_kind/* readOwnFile */.zx)(path);
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
  try {
    const all = Object.entries(kept.parse(JSON.parse(text)));
    return Object.fromEntries(all.filter(([, { leftMs }]) => Math.abs(leftMs - now) <= FARTHEST_MS));
  } catch {
    return null;
  }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/spot-only.js
function spotOnly(options) {
  const given = isRecord(options) ? options : {};
  const markets = given.fetchMarkets;
  return {
    ...once(given),
    defaultType: "spot",
    ...isRecord(markets) ? { fetchMarkets: { ...once(markets), ...spotTypes(markets.types) } } : {}
  };
}
function once(options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      if (name === "webApiRetries") return [name, 1];
      return [name, isRecord(value) ? once(value) : value];
    })
  );
}
function spotTypes(types) {
  if (Array.isArray(types)) return types.includes("spot") ? { types: ["spot"] } : {};
  if (!isRecord(types) || !("spot" in types)) return {};
  const off = (value) => isRecord(value) ? Object.fromEntries(Object.entries(value).map(([kind, on]) => [kind, off(on)])) : false;
  return {
    types: Object.fromEntries(
      Object.entries(types).map(([kind, on]) => [kind, kind === "spot" ? on : off(on)])
    )
  };
}
const isRecord = (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/walled-exchange.js











const CREDENTIALS = [
  "apiKey",
  "secret",
  "uid",
  "accountId",
  "login",
  "password",
  "twofa",
  "privateKey",
  "walletAddress",
  "token"
];
const SOCKET_LIMITS = { followRedirects: false, handshakeTimeout: TIMEOUT_MS, maxPayload: LARGEST_ANSWER };
const IDLE = /* @__PURE__ */ new Set(["aster.signIn"]);
const FIXED = { configurable: false, writable: false, enumerable: false };
function wallIn(Base, id, options = {}) {
  const questions = new external_node_async_hooks_.AsyncLocalStorage();
  const egress = new EgressLog();
  const statedTimes = new StatedTimes();
  const loopback = options.loopback ?? null;
  const signed = /* @__PURE__ */ new Map();
  let open = [];
  let gate = null;
  const notPublic = (what) => new public_exchange/* ExchangeError */.S("wall", `${id}: ${what} is not public market data`);
  const refuse = (what) => {
    throw notPublic(what);
  };
  const refusal = (what) => Promise.reject(notPublic(what));
  const question = () => questions.getStore() ?? refuse("what nobody asked for");
  class Walled extends Base {
    describe() {
      const described = super.describe();
      open = openEndpoints(id, Object.create(Base.prototype), described);
      const isOpen = (candidate) => open.some((endpoint) => isSame(endpoint, candidate));
      return {
        ...described,
        api: prunedApi(described.api, isOpen),
        options: spotOnly(described.options),
        requiredCredentials: {},
        userAgent: USER_AGENT,
        timeout: TIMEOUT_MS,
        enableRateLimit: options.requestIntervalMs !== 0,
        ...options.requestIntervalMs ? { rateLimit: options.requestIntervalMs } : {}
      };
    }
    sign(path, api = "public", method = "GET", ...rest) {
      const sections = Array.isArray(api) ? api : [api];
      const endpoint = open.find(
        (candidate) => candidate.path === path && candidate.method === method && candidate.sections.join() === sections.join()
      );
      if (!endpoint) return refuse(`${method} ${sections.join(".")} ${path}`);
      question();
      const request = super.sign(path, api, method, ...rest);
      signed.set(request.url, endpoint);
      return request;
    }
    async fetch(url, method = "GET", headers, body) {
      const endpoint = signed.get(url) ?? refuse("an address of its own");
      signed.delete(url);
      const { signal } = question();
      const { path } = endpoint;
      const all = { ...this.headers, ...headers };
      const answer = await (gate ?? refuse("anything so early")).request({
        url,
        method,
        headers: all,
        body,
        path,
        signal
      });
      const response = { ...answer, text: async () => answer.body };
      const parsed = await this.handleRestResponse(response, url, method, headers, body);
      const isWebPage = endpoint.sections[0]?.startsWith("web") === true;
      if (typeof parsed === "string" && !isWebPage) throw notJson(id, path, parsed);
      if (options.lists?.has(path) && !Array.isArray(parsed)) {
        throw new public_exchange/* ExchangeError */.S("bad-answer", `${id}: ${path} answered with no list`);
      }
      return parsed;
    }
    client(url) {
      const known = this.clients?.[url];
      if (known) return known;
      question();
      const through = gate ?? refuse("a stream so early");
      const headers = streamHeaders(this.options);
      through.connection(url, headers);
      const socket = super.client(url);
      guard(socket, through, headers);
      return socket;
    }
    watch(url, messageHash, message, subscribeHash, subscription) {
      const described = options.describesSubscriptions ? subscription ?? {} : subscription;
      return super.watch(url, messageHash, message, subscribeHash, described);
    }
    /** ccxt leaves out candles without a time: a minute would be missing, and nobody would know. */
    parseOHLCV(row, ...rest) {
      const parsed = super.parseOHLCV(row, ...rest);
      if (Array.isArray(parsed) && typeof parsed[0] === "number") return parsed;
      throw new public_exchange/* ExchangeError */.S("bad-answer", `${id}: a candle came without a time`);
    }
    checkRequiredCredentials(error = true) {
      return error ? refuse("what wants credentials") : false;
    }
    async loadFetchImplementation() {
      refuse("a way out of its own");
    }
    async undiciRequest() {
      refuse("a way out of its own");
    }
  }
  function guard(socket, through, headers) {
    const connect = socket.createConnection.bind(socket);
    const send = socket.send.bind(socket);
    const future = socket.future.bind(socket);
    socket.createConnection = () => {
      const { url } = socket;
      const allowed = through.connection(url, headers);
      const way = through.connects(allowed.address);
      socket.options = { ...socket.options, ...SOCKET_LIMITS, ...way, headers: allowed.headers };
      socket.url = allowed.address.href;
      try {
        connect();
      } finally {
        socket.url = url;
      }
    };
    socket.send = async (message) => {
      through.message(message, questions.getStore() !== void 0);
      return send(message);
    };
    const take = socket.onMessageCallback.bind(socket);
    socket.log = () => {
    };
    socket.onMessageCallback = (client, message) => {
      if (!isDamaged(message)) return take(client, message);
      socket.onError(new public_exchange/* ExchangeError */.S("bad-answer", `${id}: a stream told half a message`));
      socket.close();
    };
    socket.future = (name) => unattended(future(name));
  }
  const closed = closedMethods(Base.prototype).map((name) => {
    const isIdle = IDLE.has(`${id}.${name}`);
    return [name, () => unattended(isIdle ? Promise.resolve(false) : refusal(name))];
  });
  for (const [name, value] of closed) {
    Object.defineProperty(Walled.prototype, name, { configurable: true, writable: true, value });
  }
  const instance = new Walled();
  for (const [name, value] of closed) Object.defineProperty(instance, name, { ...FIXED, value });
  for (const name of CREDENTIALS) {
    Object.defineProperty(instance, name, {
      configurable: false,
      get: () => void 0,
      set: () => refuse(`the credential ${name}`)
    });
  }
  gate = new Gate({
    exchange: id,
    hosts: (0,public_hosts/* publicHosts */.d)(instance),
    takesPost: ASKED_BY_POST.has(id),
    loopback,
    egress,
    transport: options.transport ?? null,
    pace: paceOf(instance, options),
    statedTimes,
    steadyNow: options.steadyNow
  });
  return {
    instance,
    endpoints: open,
    egress,
    statedTimes,
    ask: (asked, answer) => questions.run(asked, answer)
  };
}
function paceOf({ id, enableRateLimit, rateLimit }, { paceFile, loopback }) {
  if (paceFile === void 0 || !enableRateLimit) return null;
  const name = loopback ? `${id} at ${loopback.host}` : id;
  return new RequestPace({ name, intervalMs: Math.ceil(rateLimit), path: paceFile });
}
const isSame = (a, b) => a.name === b.name && a.path === b.path && a.method === b.method;
function notJson(id, path, text) {
  const kind = /^\s*</.test(text) ? "a web page" : text.trim() === "" ? "nothing" : "no complete JSON";
  return new public_exchange/* ExchangeError */.S("bad-answer", `${id}: ${path} answered with ${kind}`);
}
const isDamaged = (message) => typeof message === "string" && /^[[{]/.test(message);
function unattended(promise) {
  promise.catch(() => {
  });
  return promise;
}
const streamHeaders = (options) => options.ws?.options?.headers;


/***/ })

};
