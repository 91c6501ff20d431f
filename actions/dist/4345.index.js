export const id = 4345;
export const ids = [4345];
export const modules = {

/***/ 14345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/github/src/steps/run-step.js + 1 modules
var run_step = __webpack_require__(9073);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/config/src/mistakes.js
var mistakes = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/config/src/load.js + 8 modules
var load = __webpack_require__(47702);
// EXTERNAL MODULE: ./.build/packages/config/src/refusals.js
var refusals = __webpack_require__(21943);
// EXTERNAL MODULE: ./.build/packages/market-data/src/sources/exchange.js + 17 modules
var sources_exchange = __webpack_require__(30727);
// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/exchange-classes.js
var exchange_classes = __webpack_require__(94829);
// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/public-hosts.js
var public_hosts = __webpack_require__(14734);
// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/walled-exchange.js + 11 modules
var walled_exchange = __webpack_require__(57836);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/exchange-addresses.js



async function exchangeAddresses(id) {
  const { instance } = (0,walled_exchange/* wallIn */.I)(await (0,exchange_classes/* exchangeClass */.k1)(id), id);
  return [...(0,public_hosts/* publicHosts */.d)(instance)].map((host) => new URL(`https://${host}`));
}

// EXTERNAL MODULE: ./.build/packages/outbound/src/proxy.js
var src_proxy = __webpack_require__(43086);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./.build/packages/outbound/src/tunnel.js



const PATIENCE_MS = 1e4;
async function tryTunnel(address, patienceMs = PATIENCE_MS) {
  const proxy = (0,src_proxy/* proxyFor */.iJ)(address);
  if (proxy === null) return null;
  try {
    const status = await connectStatus(proxy, address, patienceMs);
    return { proxy: (0,src_proxy/* nameOf */.Vb)(proxy), problem: status === 200 ? null : (0,src_proxy/* refusal */.x5)(status) };
  } catch (error) {
    const reason = (0,src_proxy/* withoutPassword */.G5)((0,src_proxy/* reasonOf */.A3)(error), proxy);
    return { proxy: (0,src_proxy/* nameOf */.Vb)(proxy), problem: `it cannot be reached: ${reason}` };
  }
}
function connectStatus(proxy, address, patienceMs) {
  const isSecure = /^(?:https|wss):$/.test(address.protocol);
  const target = `${address.hostname}:${address.port || (isSecure ? "443" : "80")}`;
  const { username, password } = proxy;
  const token = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  const send = proxy.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
  const { promise, resolve, reject } = Promise.withResolvers();
  const asked = send({
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
    method: "CONNECT",
    path: target,
    agent: false,
    headers: {
      host: target,
      ...username === "" ? {} : { "proxy-authorization": `Basic ${token.toString("base64")}` }
    }
  });
  asked.setTimeout(patienceMs, () => {
    asked.destroy(new Error(`no answer within ${patienceMs / 1e3} s`));
  });
  asked.once("connect", ({ statusCode = 0 }, socket) => {
    socket.destroy();
    resolve(statusCode);
  });
  asked.once("response", (answer) => {
    answer.destroy();
    resolve(answer.statusCode ?? 0);
  });
  asked.once("error", reject);
  asked.end();
  return promise;
}

;// CONCATENATED MODULE: ./.build/packages/preflight/src/check.js
function pass(name, reason) {
  return { name, outcome: "pass", reason, remedy: null, exitCode: 1 };
}
function warn(name, reason, remedy) {
  return { name, outcome: "warn", reason, remedy, exitCode: 1 };
}
function fail(name, exitCode, reason, remedy) {
  return { name, outcome: "fail", reason, remedy, exitCode };
}
function skip(name, reason) {
  return { name, outcome: "skip", reason, remedy: null, exitCode: 1 };
}
function exitCodeOf(checks) {
  const codes = checks.filter(({ outcome }) => outcome === "fail").map(({ exitCode }) => exitCode);
  if (codes.length === 0) return 0;
  if (codes.includes(3)) return 3;
  return codes.includes(2) ? 2 : 1;
}

;// CONCATENATED MODULE: ./.build/packages/preflight/src/proxy-check.js



const REMEDY = "let the proxy connect there (CONNECT), mend https_proxy, or name the host in no_proxy to go past the proxy";
const FORM = "write it as http://proxy.example:3128; a name and a password before the host are percent-encoded";
async function checkProxy(required, config = null, known = /* @__PURE__ */ new Map()) {
  if (!(0,src_proxy/* namesProxy */.pk)()) return pass("proxy", "none: requests go straight");
  const unusable = (0,src_proxy/* unusableProxies */.aT)();
  if (unusable.length > 0) {
    return fail("proxy", 1, `${unusable.join(", ")} is no address of a proxy that can be used`, FORM);
  }
  const exchanges = config?.mode === "paper" ? await exchangeHosts(config) : [];
  if (required.length + exchanges.length === 0) return pass("proxy", "not used: nothing leaves this machine");
  const [needed, offered] = await Promise.all([tryAll(required, known), tryAll(exchanges, known)]);
  const isCutOff = offered.length > 0 && offered.every(isRefused);
  const missing = [...needed.filter(isRefused), ...isCutOff ? offered : []];
  if (missing.length > 0) return fail("proxy", 1, problemsOf(missing), REMEDY);
  const found = ways([...needed, ...offered]);
  const refused = offered.filter(isRefused);
  return refused.length === 0 ? pass("proxy", found) : warn("proxy", `${found}; ${problemsOf(refused)}`, REMEDY);
}
async function exchangeHosts(config) {
  const asked = (0,sources_exchange/* exchangesOf */.M9)(config).filter((id) => config.market_data.servers[id] === void 0);
  const found = await Promise.all(
    asked.map(
      (id) => exchangeAddresses(id).catch((error) => {
        if (error instanceof exchange_classes/* UnknownExchange */.ue) return [];
        throw error;
      })
    )
  );
  return found.flat();
}
function tryAll(addresses, known) {
  const answerFor = (address) => {
    const answer = known.get(address.href) ?? tryTunnel(address);
    known.set(address.href, answer);
    return answer;
  };
  return Promise.all(addresses.map(async (address) => ({ address, answer: await answerFor(address) })));
}
function isRefused({ answer }) {
  return answer !== null && answer.problem !== null;
}
function problemsOf(refused) {
  const alike = Map.groupBy(refused, ({ answer }) => `${answer?.proxy} ${answer?.problem}`);
  return [...alike.values()].map((those) => {
    const { proxy, problem } = those[0].answer;
    return `the proxy ${proxy} does not connect to ${hostsOf(those)}: ${problem}`;
  }).join("; ");
}
function ways(tried) {
  const hosts = Map.groupBy(
    tried.filter((one) => !isRefused(one)),
    ({ answer }) => answer?.proxy ?? null
  );
  return [...hosts].map(([proxy, those]) => {
    const list = hostsOf(those);
    return proxy === null ? `straight (no_proxy names them, or they are on this machine): ${list}` : `through ${proxy}: ${list}`;
  }).join("; ");
}
function hostsOf(tried) {
  return [...new Set(tried.map(({ address }) => address.host))].join(", ");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/base/src/ledger-error.js
var ledger_error = __webpack_require__(58833);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var src_paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/ledger/src/verify.js + 2 modules
var verify = __webpack_require__(95817);
// EXTERNAL MODULE: ./.build/packages/ledger/src/damage.js
var damage = __webpack_require__(18762);
// EXTERNAL MODULE: ./.build/packages/market-data/src/files/data-error.js
var data_error = __webpack_require__(77832);
// EXTERNAL MODULE: ./.build/packages/report/src/words/terms-remark.js
var terms_remark = __webpack_require__(522);
// EXTERNAL MODULE: ./.build/packages/session/src/plan-session.js
var plan_session = __webpack_require__(99876);
// EXTERNAL MODULE: ./.build/packages/session/src/strategy-file.js + 8 modules
var strategy_file = __webpack_require__(23728);
// EXTERNAL MODULE: ./.build/packages/session/src/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(70602);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/isolation.js + 1 modules
var walls_isolation = __webpack_require__(32552);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/strategy-import.js
var strategy_import = __webpack_require__(59807);
// EXTERNAL MODULE: ./.build/packages/workdir/src/plan.js
var plan = __webpack_require__(46789);
// EXTERNAL MODULE: ./.build/packages/config/src/credentials.js
var credentials = __webpack_require__(39286);
;// CONCATENATED MODULE: ./.build/packages/preflight/src/configuration-checks.js


function configurationChecks({
  config,
  configFile,
  environmentFile,
  layers
}) {
  const sources = layers.map(({ source }) => source);
  const files = [configFile ?? "no configuration file: the defaults apply", environmentFile].filter(Boolean);
  const environment = sources.filter((source) => /environment|\.env/.test(source));
  return [
    pass("configuration", sources.length > 0 ? `valid; set by ${sources.join(", ")}` : "valid; all defaults"),
    pass("safety-lock", "on; paper trading only, real trading disabled"),
    pass("trading-mode", `${config.mode} (simulated execution, risk level ${config.chimera_bot.risk_level})`),
    pass("environment", environment.length > 0 ? "valid" : "sets nothing; nothing is required"),
    pass("required-files", files.join(", "))
  ];
}
const PLACES = [
  ["safety-lock", /safety|lock|live/i],
  ["trading-mode", /mode|testnet/i]
];
function mistakenChecks(error) {
  return error.mistakes.map((mistake) => {
    const place = PLACES.find(([, pattern]) => mistake.safety && pattern.test(mistake.path));
    const isMissing = mistake.problem === "Runtime configuration not found";
    const name = place?.[0] ?? (isMissing ? "required-files" : isVariable(mistake) ? "environment" : "configuration");
    const { problem, path, source, found, expected } = mistake;
    const reason = `${problem}: ${path} (${source}) is ${found}; expected ${expected}`;
    return fail(name, mistake.safety ? 3 : 2, reason, mistake.remedy);
  });
}
function isVariable({ path }) {
  return /^[A-Z][A-Z_]*$/.test(path);
}
function checkCredentials(environments) {
  const names = [...new Set(environments.flatMap(credentials/* findCredentials */.gD))];
  return names.length === 0 ? pass("credentials", "no exchange credentials in the environment") : fail(
    "credentials",
    3,
    `the environment holds what looks like exchange credentials: ${names.join(", ")}`,
    "Chimera trades on paper and needs none: unset them (and take them out of .env)"
  );
}

// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/walls.js
var walls_walls = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.build/packages/preflight/src/isolation-check.js


const OR_AUTO = "or set safety.strategy_isolation to auto";
function checkIsolation(walls, isolation) {
  if ((0,walls_walls/* isStrict */.io)(walls)) return pass("strategy-isolation", (0,walls_walls/* wallsInWords */.Gb)(walls));
  const refusal = isolation === "strict" ? (0,walls_isolation/* strictRefusal */.YD)(walls) : null;
  if (refusal !== null) return fail("strategy-isolation", 2, refusal, `${walls_isolation/* WALLS_REMEDY */.FZ}, ${OR_AUTO}`);
  const reason = `${(0,walls_walls/* wallsInWords */.Gb)(walls)}${(0,walls_isolation/* becauseOf */.W$)(walls)}`;
  return warn("strategy-isolation", reason, `for walls of the kernel: ${walls_isolation/* WALLS_REMEDY */.FZ}`);
}

// EXTERNAL MODULE: ./.build/packages/engine/src/book/book.js + 3 modules
var book_book = __webpack_require__(67263);
// EXTERNAL MODULE: ./.build/packages/engine/src/exchange/order-terms.js
var order_terms = __webpack_require__(69662);
// EXTERNAL MODULE: ./.build/packages/engine/src/exchange/paper-exchange.js + 7 modules
var paper_exchange = __webpack_require__(8198);
;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/knob-check.js



const SYMBOL = "BASE/QUOTE";
const MINUTE = 6e4;
const EXECUTION = {
  slippageModel: "none",
  slippage: 0,
  latencyMs: 0,
  volumeShare: null,
  fillOn: "candle",
  fillOnTouch: false
};
const INSTRUMENT = {
  symbol: SYMBOL,
  base: "BASE",
  quote: "QUOTE",
  tickSize: "0.01",
  lotSize: "0.001",
  minQuantity: "0.001",
  minNotional: "10",
  makerFeeRate: "0.001",
  takerFeeRate: "0.002",
  priceCollar: null
};
const KNOBS = [
  ["slippage model fixed", { slippage: 1e-3 }, { slippageModel: "fixed" }],
  ["slippage model spread", { slippage: 0.5 }, { slippageModel: "spread" }],
  ["slippage model volume-share", { slippage: 0.5, volumeShare: 0.05 }, { slippageModel: "volume-share" }],
  ["slippage", { slippageModel: "fixed", slippage: 1e-3 }, { slippage: 2e-3 }],
  ["latency", {}, { latencyMs: 15e3 }],
  ["volume share", {}, { volumeShare: 0.01 }],
  ["fills on books", {}, { fillOn: "book" }],
  ["fills on touch", {}, { fillOnTouch: true }],
  ["maker fee", {}, { makerFeeRate: "0.0015" }],
  ["taker fee", {}, { takerFeeRate: "0.0025" }],
  ["price collar", { fillOn: "book" }, { priceCollar: 5e-3 }],
  ["tick size", { slippageModel: "fixed", slippage: 11e-4 }, { tickSize: "0.5" }],
  ["lot size", { volumeShare: 0.0125 }, { lotSize: "1" }]
];
function checkKnobs() {
  return KNOBS.map(([knob, base, change]) => {
    const [off, on] = [play(base), play({ ...base, ...change })];
    return { knob, off, on, changed: off !== on };
  });
}
const BARS = [
  [100, 101, 99, 100],
  [100, 102, 99, 101],
  [101, 105, 100, 104],
  [104, 106, 103, 105]
];
function play(knobs) {
  const book = new book_book/* Book */.E();
  const fills = [];
  const exchange = new paper_exchange/* PaperExchange */.k([{ ...INSTRUMENT, ...knobs }], { ...EXECUTION, ...knobs }, MINUTE);
  const emit = (entry) => {
    book.apply(entry);
    exchange.apply(entry);
    if (entry.kind === "fill") fills.push({ ...entry.data, minute: Math.floor(entry.time / MINUTE) });
  };
  const data = { mode: "test", market: "knobs", currency: "QUOTE", startingCash: "1000" };
  emit({ time: 0, kind: "book-opened", data });
  for (const [minute, bar] of BARS.entries()) {
    const candle = candleOf(minute, bar);
    const time = candle.start + MINUTE;
    exchange.resolve(candle, false, book, time, emit);
    exchange.market(candle.symbol).observe(candle);
    if (minute > 0) continue;
    const bracket = { stop: { price: "90" }, target: { price: "105" } };
    const request = {
      symbol: SYMBOL,
      role: "entry",
      direction: "long",
      quantity: "2",
      reason: "check"
    };
    exchange.submit({ ...request, bracket, terms: order_terms/* AT_MARKET */.TX }, book, time, emit);
    exchange.resolveBook(orderBookAt(time), false, book, emit);
  }
  return fills.map(
    ({ side, quantity, price, fee, minute }) => `${side} ${quantity} @ ${price}, fee ${fee}, minute ${minute}`
  ).join("; ");
}
function candleOf(minute, [open, high, low, close]) {
  return { symbol: SYMBOL, start: minute * MINUTE, open, high, low, close, volume: 100 };
}
function orderBookAt(time) {
  const asks = [
    [100.1, 1],
    [100.9, 5]
  ];
  return { symbol: SYMBOL, time, bids: [[99.9, 5]], asks };
}

;// CONCATENATED MODULE: ./.build/packages/preflight/src/knob-check.js


function checkExecutionKnobs(knobs = checkKnobs()) {
  const idle = knobs.filter(({ changed }) => !changed).map(({ knob }) => knob);
  if (idle.length === 0) {
    return {
      ...pass("execution-knobs", `each of the simulation's ${knobs.length} knobs changes a fill`),
      knobs
    };
  }
  const remedy = "this build of Chimera simulates fills wrongly: use another version";
  const reason = `what these set changes no fill: ${idle.join(", ")}`;
  return { ...fail("execution-knobs", 1, reason, remedy), knobs };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/packages/preflight/src/limits-check.js



const ENOUGH_FILES = 256;
const ENOUGH_MEMORY_MB = 300;
function ownLimits() {
  return {
    openFiles: openFilesIn(limitsOfThisProcess()),
    hasProc: process.platform !== "linux" || (0,external_node_fs_.existsSync)("/proc/self/stat"),
    canWriteTemporary: isWritable((0,external_node_os_.tmpdir)()),
    // Without /proc Node says 0.
    freeMemoryMb: Math.round(process.availableMemory() / 2 ** 20) || null
  };
}
function checkLimits({ openFiles, hasProc, canWriteTemporary, freeMemoryMb }) {
  const short = [];
  const remedies = [];
  if (openFiles !== null && openFiles < ENOUGH_FILES) {
    short.push(`a process may open ${openFiles} files: with many readers the server refuses some`);
    remedies.push(`raise the limit (ulimit -n ${ENOUGH_FILES})`);
  }
  if (freeMemoryMb !== null && freeMemoryMb < ENOUGH_MEMORY_MB) {
    short.push(`${freeMemoryMb} MB of memory are free: a session takes about ${ENOUGH_MEMORY_MB} MB`);
    remedies.push("end other programs, or give the machine or its cgroup more memory");
  }
  if (!hasProc) {
    short.push("there is no /proc: load, memory and disk usage of the machine are not known or rough");
    remedies.push("mount it (mount -t proc proc /proc)");
  }
  if (!canWriteTemporary) {
    short.push(`${(0,external_node_os_.tmpdir)()} cannot be written: temporary files go elsewhere`);
    remedies.push("set TMPDIR to a folder that can be written");
  }
  return short.length === 0 ? null : warn("limits", short.join("; "), remedies.join("; "));
}
function openFilesIn(limits) {
  const [, soft] = /^Max open files +(\d+) /m.exec(limits) ?? [];
  return soft === void 0 ? null : Number(soft);
}
function limitsOfThisProcess() {
  try {
    return (0,external_node_fs_.readFileSync)("/proc/self/limits", "utf8");
  } catch {
    return "";
  }
}
function isWritable(folder) {
  try {
    (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./.build/packages/base/src/file-kind.js
var file_kind = __webpack_require__(95384);
// EXTERNAL MODULE: ./.build/packages/base/src/storage-fault.js
var storage_fault = __webpack_require__(76811);
// EXTERNAL MODULE: ./.build/packages/config/src/schedule.js
var schedule = __webpack_require__(17343);
// EXTERNAL MODULE: ./.build/packages/ledger/src/lock.js
var src_lock = __webpack_require__(60756);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/skew-watch.js
var skew_watch = __webpack_require__(64916);
;// CONCATENATED MODULE: ./.build/packages/preflight/src/machine-checks.js








const LEAST_FREE_MB = 200;
const FIRST_YEAR = 2025;
const LAST_YEAR = 2100;
const CLOCK_SLACK_MS = 5 * 6e4;
function checkKillSwitch({ killSwitch }) {
  return (0,external_node_fs_.existsSync)(killSwitch) ? fail("kill-switch", 3, `the kill switch is on: ${killSwitch} exists`, `remove it: rm ${killSwitch}`) : pass("kill-switch", "off");
}
function checkWorkDirectory({ workdir }) {
  const remedy = "name another folder with --workdir, or mend its permissions";
  if (!(0,external_node_fs_.statSync)(workdir, { throwIfNoEntry: false })?.isDirectory()) {
    return fail("work-directory", 1, `${workdir} is not a folder`, remedy);
  }
  try {
    (0,external_node_fs_.accessSync)(workdir, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    return pass("work-directory", `${workdir} is writable`);
  } catch {
    return fail("work-directory", 1, `${workdir} is not writable`, remedy);
  }
}
function checkPlaces(paths, ledgerPath) {
  const { workdir, state, listings, commands, reports } = paths;
  const found = [
    ...[state, listings, commands, reports, (0,external_node_path_.dirname)(ledgerPath)].map((path) => inPlaceOfFolder(path)),
    ...filesOf(paths, ledgerPath).map((path) => inPlaceOfFile(path))
  ].filter((words) => words !== null);
  if (found.length === 0) return null;
  const remedy = `move it away, or mend its permissions; or use another folder than ${workdir} (--workdir)`;
  return fail("work-directory", 1, found.join("; "), remedy);
}
function filesOf(paths, ledgerPath) {
  const { lock, stopRequest, signOfLife, result, runtimeLog, serverLog, botLog, metrics } = paths;
  const { pid, startingPid, serverPid, botPid } = paths;
  const logs = [runtimeLog, serverLog, botLog];
  const pids = [pid, startingPid, serverPid, botPid];
  return [lock, (0,src_paths/* writerLockOf */.AL)(ledgerPath), stopRequest, signOfLife, result, metrics, ...logs, ...pids];
}
function inPlaceOfFolder(path) {
  return inPlace(path, "folder", file_kind/* otherThanFolder */.Uu, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
}
function inPlaceOfFile(path) {
  return inPlace(path, "file", file_kind/* otherThanFile */._W, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
}
function inPlace(path, needed, otherThan, mode) {
  try {
    const other = otherThan(path);
    if (other !== null) return `${path} is ${other}, a ${needed} is needed there`;
    if ((0,external_node_fs_.existsSync)(path)) (0,external_node_fs_.accessSync)(path, mode);
    return null;
  } catch (error) {
    return `${path} cannot be used: ${(0,storage_fault/* faultInWords */.RQ)(error)}`;
  }
}
function checkNoOtherSession({ lock, workdir }) {
  return (0,src_lock/* isLocked */.l)(lock) ? fail(
    "no-other-session",
    1,
    `another session runs in ${workdir}`,
    'wait for it to end, end it with "chimera stop", or use another folder (--workdir)'
  ) : pass("no-other-session", "no other session runs here");
}
function checkDiskSpace({ workdir }, maxPercent) {
  const { bavail, bsize, blocks } = (0,external_node_fs_.statfsSync)(workdir);
  const freeMb = Math.round(bavail * bsize / 2 ** 20);
  const usedPercent = blocks > 0 ? (1 - bavail / blocks) * 100 : 0;
  const found = `${freeMb} MB free, ${usedPercent.toFixed(0)} % used`;
  if (freeMb < LEAST_FREE_MB || usedPercent > maxPercent) {
    const needed = `${LEAST_FREE_MB} MB free and at most ${maxPercent} % used are needed`;
    return fail("disk-space", 1, `${found}; ${needed}`, "free some space, or use another folder (--workdir)");
  }
  return pass("disk-space", found);
}
function checkClock(now, ledgerPath) {
  const iso = new Date(now).toISOString();
  const remedy = skew_watch/* SET_CLOCK */.GP;
  const year = new Date(now).getUTCFullYear();
  if (year < FIRST_YEAR || year >= LAST_YEAR) return fail("clock", 1, `the clock says ${iso}`, remedy);
  const changed = ledgerPath === null ? void 0 : (0,external_node_fs_.statSync)(ledgerPath, { throwIfNoEntry: false })?.mtimeMs;
  if (changed !== void 0 && changed > now + CLOCK_SLACK_MS) {
    const written = new Date(changed).toISOString();
    return fail("clock", 1, `the clock says ${iso}, but the ledger was written at ${written}`, remedy);
  }
  return pass("clock", iso);
}
function withSkew(check, { id, clock }) {
  if (check.outcome !== "pass") return check;
  if (!clock) {
    const what = `${id} says nothing of its time: a candle counts as closed once a later one shows`;
    return pass("clock", `${check.reason}; ${what}`);
  }
  const text = `${check.reason}; ${(0,skew_watch/* skewWords */.eg)(clock, id)}`;
  if (!(0,skew_watch/* isWrong */.cG)(clock)) return pass("clock", text);
  return warn("clock", `${text}: the session goes by the exchange\u2019s time`, skew_watch/* SET_CLOCK */.GP);
}
function checkPort({
  enabled,
  host,
  port
}) {
  if (!enabled) return Promise.resolve(pass("port", "the unified server is switched off"));
  return new Promise((resolve) => {
    const server = (0,external_node_net_.createServer)();
    server.once("error", ({ code }) => {
      const why = code === "EADDRINUSE" ? "is in use" : `cannot be used (${code})`;
      const remedy = `see who has it (lsof -i :${port}), or choose another one with --port`;
      resolve(fail("port", 1, `Failed to start unified server: port ${port} on ${host} ${why}`, remedy));
    });
    server.listen(port, host, () => {
      server.close(() => resolve(pass("port", `${host}:${port} is free`)));
    });
  });
}
function checkSchedule(workflow, configured) {
  const written = timetablesIn(workflow ?? "").map(schedule/* timetableText */.V1);
  const own = (0,schedule/* timetableText */.V1)(configured);
  if (written.length === 0) return pass("schedule", `${own} (no workflow schedules it here)`);
  if (written.includes(own)) return pass("schedule", own);
  const remedy = "make runtime_settings.schedule and schedule_timezone the same as the workflow\u2019s cron and timezone; the workflow\u2019s count";
  return warn("schedule", `configured is ${own}, the workflow has ${written.join(", ")}`, remedy);
}
function timetablesIn(workflow) {
  const found = [];
  const text = workflow.replaceAll(/^\s*#.*$/gm, "");
  for (const [, begins, key, , value = ""] of text.matchAll(
    /(?:(-\s*\{?|\{)\s*)?\b(cron|timezone):\s*(['"]?)([^'"\n#},]+)/g
  )) {
    if (begins !== void 0 || found.length === 0) found.push({ schedule: "", schedule_timezone: "UTC" });
    found.at(-1)[key === "cron" ? "schedule" : "schedule_timezone"] = value.trim();
  }
  return found.filter(({ schedule }) => schedule !== "");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/timeframe.js
var market_timeframe = __webpack_require__(30135);
// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/open-exchange.js + 6 modules
var open_exchange = __webpack_require__(81778);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/episodes.js
var live_episodes = __webpack_require__(82070);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/exchange-clock.js
var exchange_clock = __webpack_require__(15742);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/poll-plan.js
var poll_plan = __webpack_require__(15741);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/request-lane.js
var request_lane = __webpack_require__(83954);
// EXTERNAL MODULE: ./.build/packages/market-data/src/live/tally.js
var tally = __webpack_require__(71164);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/live/reach-exchange.js





const reach_exchange_PATIENCE_MS = 3e4;
const CLOCK_TOLERANCE_MS = 5e3;
async function reachExchange(wanted) {
  const passedOver = [];
  for (const id of wanted.exchanges) {
    const clock = new exchange_clock/* ExchangeClock */.i(wanted.clock);
    const exchange = await wanted.open(id, () => clock.now());
    try {
      const found = await ask(exchange, wanted, clock);
      if (typeof found !== "string") return { id, ...found, passedOver, egress: exchange.egress() };
      passedOver.push(found.startsWith(`${id}: `) ? found : `${id}: ${found}`);
    } finally {
      await exchange.close();
    }
  }
  return { id: null, passedOver };
}
async function ask(exchange, { symbols, timeframe, periodMs, random }, clock) {
  const poll = (0,poll_plan/* pollPlan */.v)(symbols.length, exchange.requestIntervalMs);
  const { timeframes } = exchange;
  let words = "no answer";
  const episodes = new live_episodes/* Episodes */.B((severity, _kind, message) => {
    if (severity !== "info") words = message;
  });
  const lane = new request_lane/* RequestLane */.q({
    exchange,
    intervalMs: poll.intervalMs,
    clock,
    random,
    episodes,
    tally: new tally/* Tally */.F()
  });
  const patience = new AbortController();
  const began = clock.now();
  for (; ; ) {
    const asked = await lane.ask("markets", (source) => source.markets(patience.signal));
    if ("result" in asked) {
      const markets = asked.result;
      if (!clock.reading && exchange.hasTimeEndpoint) {
        await clock.until(lane.freeAt);
        await lane.ask("its time", (source) => source.askTime(patience.signal));
      }
      const probe = markets.find(({ symbol, active }) => active && symbols.includes(symbol));
      const fault = probe && timeframes.includes(timeframe) ? await stampFault(lane, probe.symbol, timeframe, periodMs, clock) : null;
      return fault ?? { markets, timeframes, poll, clock: clock.reading };
    }
    if (asked.failure === "region-refused" || clock.now() - began >= reach_exchange_PATIENCE_MS) return words;
    await clock.until(Math.min(lane.freeAt, began + reach_exchange_PATIENCE_MS));
  }
}
async function stampFault(lane, symbol, timeframe, periodMs, clock) {
  await clock.until(lane.freeAt);
  const since = Math.floor(clock.now() / periodMs) * periodMs - 5 * periodMs;
  const asked = await lane.ask(
    "candles",
    (source) => source.candles(symbol, timeframe, since, 10)
  );
  if (!("result" in asked)) return null;
  const newest = Math.max(...asked.result.map(({ start: start2 }) => start2));
  if (newest <= clock.now() + CLOCK_TOLERANCE_MS) return null;
  const cause = clock.reading ? "the exchange\u2019s stamps are wrong" : "the clock of this machine or the exchange\u2019s stamps are wrong";
  const start = new Date(newest).toISOString();
  return `its newest ${timeframe} candle of ${symbol} starts at ${start}, which is in the future: ${cause}`;
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/files/taken-for.js
var taken_for = __webpack_require__(53778);
;// CONCATENATED MODULE: ./.build/packages/preflight/src/market-data-check.js






const STEPS = 2 ** 31;
async function checkMarketData(config, request) {
  const known = mistakenOrKnown(config, request);
  if (known) return { check: known, found: {} };
  const { timeframe, symbols } = config.chimera_bot;
  const { servers } = config.market_data;
  const open = request.openExchange ?? open_exchange.openExchange;
  const exchanges = (0,sources_exchange/* exchangesOf */.M9)(config);
  const { requestPace: paceFile } = (0,src_paths/* pathsOf */.wG)(request.workdir);
  try {
    const reached = await reachExchange({
      exchanges,
      symbols,
      timeframe,
      periodMs: (0,market_timeframe/* timeframeMs */.Bg)(timeframe),
      clock: new clock/* MachineClock */._k(),
      random: () => (0,external_node_crypto_.randomInt)(STEPS) / STEPS,
      open: (id) => open(id, { baseUrl: servers[id], paceFile })
    });
    if (reached.id === null) return { check: unreached(reached.passedOver), found: {} };
    return { check: reachedCheck(reached, config), found: { exchange: reached } };
  } catch (error) {
    if (!(error instanceof exchange_classes/* UnknownExchange */.ue)) throw error;
    const remedy = "change chimera_bot.platform, market_data.source or market_data.fallbacks";
    return { check: fail("market-data", 2, error.message, remedy), found: {} };
  }
}
function readCheck({ source }) {
  if (source.kind !== "recorded" || !source.taken) return null;
  const files = source.taken.map((taken) => `${taken.file}: ${(0,taken_for/* takenText */.d)(taken)}`);
  return pass("market-data", `recorded candles: ${files.join(" \xB7 ")}`);
}
function unasked(config, request) {
  const exchange = (0,sources_exchange/* exchangesOf */.M9)(config)[0];
  return mistakenOrKnown(config, request) ?? skip("market-data", `${exchange} was not asked: nothing starts anyway`);
}
function mistakenOrKnown({ mode }, { speed, dataFiles }) {
  if (mode === "test") {
    return pass(
      "market-data",
      dataFiles.length > 0 ? `recorded candles: ${dataFiles.join(", ")}` : "the built-in market"
    );
  }
  const remedy = "use --mode test";
  if (speed !== 1) {
    return fail("market-data", 2, `--speed ${speed} in paper mode: real markets run at speed 1`, remedy);
  }
  if (dataFiles.length > 0) {
    return fail("market-data", 2, "--data replays recorded candles, which is test mode", remedy);
  }
  return null;
}
function unreached(passedOver) {
  return fail(
    "market-data",
    1,
    `no exchange answered: ${passedOver.join("; ")}`,
    "check the network, name others in market_data.fallbacks, or use --mode test: the built-in market"
  );
}
function reachedCheck(reached, { chimera_bot: bot, market_data }) {
  const { id, markets, poll, passedOver, egress } = reached;
  const seconds = (ms) => (ms / 1e3).toFixed(1);
  const asked = egress.map(({ method, host, path, count }) => `${method} ${host}${path} (${count})`);
  const text = `${id} lists ${markets.length} markets; ${bot.symbols.length} are followed with a request each ${seconds(poll.intervalMs)} s, so that a candle is asked for within ${seconds(poll.cycleMs)} s of its close where it is not streamed; asked: ${asked.join(", ")}`;
  if (market_data.servers[id] !== void 0) {
    const remedy = "leave market_data.servers out for real prices";
    return warn(
      "market-data",
      `${text}; ${market_data.servers[id]} stands in its place: these are no real prices`,
      remedy
    );
  }
  if (passedOver.length === 0) return pass("market-data", text);
  return warn(
    "market-data",
    `${text}; passed over: ${passedOver.join("; ")}`,
    "the next session tries them again"
  );
}

// EXTERNAL MODULE: ./.build/packages/preflight/src/predecessor.js
var predecessor = __webpack_require__(84362);
;// CONCATENATED MODULE: ./.build/packages/preflight/src/preflight.js




















async function preflight(request) {
  const place = (0,src_paths/* pathsOf */.wG)(request.workdir);
  const first = [
    checkKillSwitch(place),
    checkCredentials([request.environment, readEnvironment(request.workdir)]),
    checkWorkDirectory(place)
  ];
  const loaded = preflight_load(request);
  if (loaded instanceof mistakes/* ConfigError */.x) {
    const rest = skip("session", "not looked at before the configuration is mended");
    return conclude([...mistakenChecks(loaded), ...first, rest], null);
  }
  const { config } = loaded;
  const checks = [...configurationChecks(loaded), ...first];
  if (first.some(({ name, outcome }) => name === "work-directory" && outcome === "fail")) {
    return conclude(checks, null);
  }
  const paths = (0,src_paths/* pathsOf */.wG)(request.workdir, config.book);
  const ledgerPath = (0,src_paths/* ledgerPathOf */.qx)(request.workdir, config.mode, config.book);
  const misplaced = checkPlaces(paths, ledgerPath);
  if (misplaced) {
    return conclude([...checks.filter(({ name }) => name !== misplaced.name), misplaced], null);
  }
  await (0,predecessor/* predecessorGone */.F)(paths, ledgerPath);
  const noOtherSession = checkNoOtherSession(paths);
  checks.push(
    noOtherSession,
    checkDiskSpace(paths, config.thresholds.max_disk_percent),
    ...limitsChecks(),
    checkClock((0,clock/* realNow */.p1)(), ledgerPath),
    await checkPort(config.unified_server),
    await checkProxy(request.outside ?? [], config, request.proxyAnswers),
    checkSchedule(readWorkflow(paths), config.runtime_settings),
    ...await strategyChecks(config, request.workdir),
    checkExecutionKnobs(),
    noOtherSession.outcome === "fail" ? skip("ledger", "the session that runs is writing it") : checkLedger(ledgerPath, request.newBook)
  );
  if (exitCodeOf(checks) !== 0) return conclude([...checks, unasked(config, request)], null);
  const market = await checkMarketData(config, request);
  const { exchange } = market.found;
  if (exchange) {
    const place2 = checks.findIndex(({ name }) => name === "clock");
    checks[place2] = withSkew(checks[place2], exchange);
  }
  checks.push(market.check);
  if (exitCodeOf(checks) !== 0) return conclude(checks, null);
  try {
    const plan = await (0,plan_session/* planSession */.wk)({ ...request, config, ...market.found }, (0,clock/* realNow */.p1)());
    const text = `${plan.id}: ${new Date(plan.start).toISOString()} to ${new Date(plan.ends).toISOString()}`;
    const terms = (0,terms_remark/* termsRemark */.k)(plan.setup.instruments, (0,clock/* realNow */.p1)());
    const named = terms === null ? [] : [pass("terms", terms)];
    const told = checks.map((check) => check.name === "market-data" ? readCheck(plan) ?? check : check);
    return conclude([...told, ...named, sessionCheck(text, plan)], { config, plan, ...market.found });
  } catch (error) {
    const failures = planFailures(error);
    const rest = checks.filter(({ name }) => !failures.some((failure) => failure.name === name));
    return conclude([...rest, ...failures], null);
  }
}
function sessionCheck(text, { source }) {
  const quarantined = source.kind === "exchange" ? source.quarantined : [];
  if (quarantined.length === 0) return pass("session", text);
  const reasons = quarantined.map(({ symbol, reason }) => `${symbol} (${reason})`).join(", ");
  const remedy = `wait for it to come back, or book it as a loss: chimera write-off ${quarantined[0].symbol} --reason "\u2026"`;
  return warn("session", `${text}; in quarantine, asked for rarely, the others trade on: ${reasons}`, remedy);
}
function conclude(checks, session) {
  return { checks, exitCode: exitCodeOf(checks), session };
}
function preflight_load(request) {
  try {
    return (0,load/* loadConfig */.Z)(request);
  } catch (error) {
    if (error instanceof mistakes/* ConfigError */.x) return error;
    throw error;
  }
}
function readEnvironment(workdir) {
  try {
    return (0,external_node_util_.parseEnv)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workdir, ".env"), "utf8"));
  } catch {
    return {};
  }
}
function readWorkflow({ workdir }) {
  const path = (0,external_node_path_.join)(workdir, ".github", "workflows", "chimera-runtime.yml");
  return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, "utf8") : null;
}
function limitsChecks() {
  const check = checkLimits(ownLimits());
  return check === null ? [] : [check];
}
async function strategyChecks(config, workdir) {
  if (!(0,strategy_file/* isStrategyFile */.c_)(config.chimera_bot.strategy)) return [await checkStrategy(config, workdir)];
  const isolation = checkIsolation(await (0,walls_isolation/* measuredWalls */.Ai)(), config.safety.strategy_isolation);
  if (isolation.outcome === "fail") return [isolation, skip("strategy", "not run without its walls")];
  return [isolation, await checkStrategy(config, workdir)];
}
async function checkStrategy(config, workdir) {
  const asked = { strategy: config.chimera_bot.strategy, workdir, rules: (0,plan/* hostRules */.c)(config) };
  try {
    return await (0,open_strategy/* withStrategy */.oV)(
      asked,
      ({ card, file }) => pass("strategy", file ? `${card.name} from ${file.path}` : card.name)
    );
  } catch (error) {
    if (!(error instanceof strategy_import/* StrategyError */.C$)) throw error;
    return strategyFailure(error);
  }
}
function strategyFailure({ message }) {
  return fail("strategy", 2, message, "mend the file, or set chimera_bot.strategy to a shipped one");
}
function checkLedger(path, newBook) {
  if (newBook) return pass("ledger", "a new book is opened; one that exists is archived");
  if (!(0,external_node_fs_.existsSync)(path)) return pass("ledger", "there is none yet: a new book is opened");
  try {
    const reader = new src_reader/* LedgerReader */.B(path, "at-rest");
    const { entries, head, faults } = (0,verify/* verifyLedger */.x)(reader);
    reader.close();
    if (faults.length === 0) return pass("ledger", `${entries} entries verified, head ${head.slice(0, 16)}`);
    const more = faults.length > 3 ? `; and ${faults.length - 3} more` : "";
    const listed = faults.slice(0, 3).join("; ");
    return fail("ledger", 1, `the ledger does not verify: ${listed}${more}`, damage/* DAMAGE_REMEDY */.RU);
  } catch (error) {
    if (error instanceof ledger_error/* LedgerError */.o) return fail("ledger", 1, error.message, error.remedy);
    throw error;
  }
}
function planFailures(error) {
  if (error instanceof mistakes/* ConfigError */.x) {
    return error.mistakes.map(
      ({ problem, path, found, expected, remedy }) => fail("session", error.exitCode, `${problem}: ${path} is ${found}; expected ${expected}`, remedy)
    );
  }
  if (error instanceof strategy_import/* StrategyError */.C$) return [strategyFailure(error)];
  if (error instanceof data_error/* DataError */.f) return [fail("market-data", 2, error.message, error.remedy)];
  throw error;
}

// EXTERNAL MODULE: ./.build/packages/session/src/outcome.js
var outcome = __webpack_require__(5752);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/book/find-book.js
var find_book = __webpack_require__(91144);
// EXTERNAL MODULE: ./.build/packages/github/src/book/history.js
var book_history = __webpack_require__(86123);
// EXTERNAL MODULE: ./.build/packages/github/src/book/take-book.js
var take_book = __webpack_require__(39616);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/plan-files.js
var plan_files = __webpack_require__(93580);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/plan-of-session.js
var plan_of_session = __webpack_require__(80415);
// EXTERNAL MODULE: ./.build/packages/github/src/succession/runs-beside.js
var runs_beside = __webpack_require__(56446);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/book-scene.js
var book_scene = __webpack_require__(46933);
// EXTERNAL MODULE: ./.build/packages/github/src/silence/silence.js
var silence_silence = __webpack_require__(22286);
// EXTERNAL MODULE: ./.build/packages/github/src/silence/watched-workflow.js
var watched_workflow = __webpack_require__(94753);
;// CONCATENATED MODULE: ./.build/packages/github/src/slot.js

function slotsBetween(timetable, from, to) {
  const cron = (0,schedule/* turnsOf */.oA)(timetable);
  const most = 1e3;
  let count = 0;
  for (let at = cron.nextRun(new Date(from)); at && at.getTime() <= to && count < most; at = cron.nextRun(at))
    count += 1;
  return count;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/steps/gap.js




async function tellOfGap(scene, issues, { plan, config }) {
  if (!plan.idle) return;
  const { from, to } = plan.idle;
  const missed = Math.max(0, slotsBetween(config.runtime_settings, from, to) - 1);
  const slots = missed === 0 ? "" : `, ${missed} ${missed === 1 ? "slot was" : "slots were"} missed`;
  scene.log.notice(`No session ran from ${(0,clock/* isoTime */.Ly)(from)} to ${(0,clock/* isoTime */.Ly)(to)}${slots}; the journal says so.`);
  if (missed > 0) await tellOfRefusedRuns(scene, issues, config);
}
async function tellOfRefusedRuns({ api, context, log }, issues, config) {
  const { owner, repo, workflowFile, ref, runId } = context;
  const branch = ref.replace(/^refs\/heads\//, "");
  try {
    const watched = await (0,watched_workflow/* watchedWorkflow */._)(api, { owner, repo, workflow_id: workflowFile, branch }, runId);
    const silence = (0,silence_silence/* silenceOf */.Dp)(watched, { timetable: config.runtime_settings, graceMs: 0, now: (0,clock/* realNow */.p1)() });
    if (!silence?.isRefused) return;
    log.warning(`${silence.reason}.`, { title: "GitHub started no jobs" });
    await issues.report(silence.kind, workflowFile, silence.reason);
  } catch (error) {
    log.line(`GitHub does not list the runs since: ${error.message}`);
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/silence/inactivity.js
const DAY_MS = 864e5;
const OFF_AFTER_MS = 60 * DAY_MS;
const REMINDER_MS = 10 * DAY_MS;
function scheduleEnds({ isPrivate, pushedAt }, now) {
  const ends = pushedAt + OFF_AFTER_MS;
  return isPrivate || ends - now > REMINDER_MS ? null : ends;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/steps/inactivity.js


async function tellOfInactivity({ api, context, log }, issues) {
  const { owner, repo, isPrivate, ref, defaultBranch } = context;
  if (isPrivate === true || ref !== `refs/heads/${defaultBranch}`) return;
  try {
    const { data } = await api.rest.repos.get({ owner, repo });
    const pushedAt = Date.parse(String(data.pushed_at));
    if (!Number.isFinite(pushedAt)) return;
    const ends = scheduleEnds({ isPrivate: data.private, pushedAt }, (0,clock/* realNow */.p1)());
    if (ends === null) {
      await issues.settle("schedule-ends", "schedule", "Closed: something was pushed to the repository.");
      return;
    }
    const reason = `nothing was pushed since ${(0,clock/* isoTime */.Ly)(pushedAt)}: GitHub switches the schedule off at ${(0,clock/* isoTime */.Ly)(ends)}`;
    log.warning(`${reason}. Push a commit before.`, { title: "GitHub will switch the schedule off" });
    await issues.report("schedule-ends", "schedule", reason);
  } catch (error) {
    log.line(`GitHub does not say when something was pushed last: ${error.message}`);
  }
}

// EXTERNAL MODULE: ./.build/packages/github/src/steps/kill-switch-state.js
var kill_switch_state = __webpack_require__(58082);
// EXTERNAL MODULE: ./.build/packages/github/src/channels/tell.js + 8 modules
var tell = __webpack_require__(60340);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/preflight-issues.js

const KIND_OF_CHECK = { ledger: "ledger-broken" };
const KIND_OF_CODE = { 2: "configuration", 3: "safety-refusal" };
class PreflightIssues {
  #scene;
  #notifications;
  #book;
  /** `config` is `null` if it did not load: then the defaults hold, and the book is `bookUnlessStated`. */
  constructor(scene, config, bookUnlessStated) {
    this.#book = config?.book ?? bookUnlessStated;
    this.#scene = scene;
    this.#notifications = config?.notifications ?? null;
  }
  async ofChecks({ checks }) {
    const failed = checks.filter(({ outcome }) => outcome === "fail");
    const [first] = failed;
    if (!first || failed.some(({ name }) => name === "kill-switch")) return;
    const gravest = failed.find(({ exitCode }) => exitCode === 3) ?? failed.find(({ exitCode }) => exitCode === 2) ?? first;
    const kind = KIND_OF_CHECK[gravest.name] ?? KIND_OF_CODE[gravest.exitCode] ?? "preflight-failed";
    const isTyped = this.#scene.context.event === "workflow_dispatch" && kind === "configuration";
    if (!isTyped) await this.report(kind, gravest.name, failed.map(({ reason }) => reason).join("; "));
  }
  /** Closes what another run told of, because it is over. */
  async settle(kind, component, words) {
    await (0,tell/* settleTrouble */.lS)(this.#scene, { kinds: [kind], component, book: this.#book, words });
  }
  async report(kind, component, reason) {
    await (0,tell/* reportTrouble */.ad)(this.#scene, this.#notifications, { kind, component, reason, book: this.#book });
  }
}

// EXTERNAL MODULE: ./.build/packages/github/src/steps/preflight-request.js
var preflight_request = __webpack_require__(12282);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown-text.js
var markdown_text = __webpack_require__(38291);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/preflight-summary.js



const MARKS = { pass: "\u2705", warn: "\u26A0\uFE0F", fail: "\u274C", skip: "\u23ED\uFE0F" };
async function showChecks({ log }, { checks, exitCode }, book) {
  log.group("Checks");
  for (const { outcome, name, reason } of checks) log.line(`${MARKS[outcome]} ${name.padEnd(18)} ${reason}`);
  log.endGroup();
  for (const { outcome, name, reason, remedy } of checks) {
    const text2 = remedy ? `${reason}. Remedy: ${remedy}` : reason;
    if (outcome === "fail") log.error(text2, { title: `Preflight: ${name}` });
    if (outcome === "warn") log.warning(text2, { title: `Preflight: ${name}` });
  }
  if (exitCode === 0) return;
  const rows = checks.map(({ outcome, name, reason, remedy }) => [
    `${MARKS[outcome]} ${name}`,
    (0,markdown_text/* outside */.qY)(reason),
    remedy ? (0,markdown_text/* outside */.qY)(remedy) : ""
  ]);
  const text = `# \u274C No session${(0,book_name/* ofBook */.xG)({ book })} starts

${(0,markdown_text/* table */.tp)(["Check", "Found", "Remedy"], rows)}
`;
  try {
    await core/* summary */.z.addRaw(text, true).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${error.message}`);
  }
}

// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
// EXTERNAL MODULE: ./.build/packages/github/src/book/artifact-shelf.js + 1 modules
var artifact_shelf = __webpack_require__(3345);
// EXTERNAL MODULE: ./.build/packages/github/src/book/listing.js
var listing = __webpack_require__(5043);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/storage-check.js






const MB = 1e6;
const MONTH_DAYS = 30;
const MONTH_MS = MONTH_DAYS * 864e5;
const FREE_PLAN_BYTES = 500 * MB;
async function checkStorage(scene, { path, saved }, { reporting, runtime_settings }) {
  const ledger = `the ledger has ${megabytes((0,external_node_fs_.statSync)(path).size)}`;
  if (!saved) return skip("storage", `${ledger}; no run is known that uploaded it`);
  let uploaded = 0;
  try {
    for (const { size_in_bytes } of await (0,artifact_shelf/* listRun */.UI)(scene, saved.runId)) uploaded += size_in_bytes;
  } catch (error) {
    if (!(error instanceof listing/* ListingError */.P)) throw error;
    return skip("storage", `${ledger}; ${error.message}`);
  }
  if (uploaded === 0) return skip("storage", `${ledger}; run ${saved.runId} has no artifact`);
  const now = (0,clock/* realNow */.p1)();
  const monthly = slotsBetween(runtime_settings, now, now + MONTH_MS);
  const days = reporting.retention_days;
  const kept = uploaded * monthly * days / MONTH_DAYS;
  const found = `${ledger}, and the run that saved it uploaded ${megabytes(uploaded)}: ${monthly} runs a month, kept ${days} days, take ${megabytes(kept)} of artifacts`;
  const { isPrivate } = scene.context;
  if (isPrivate === false) return pass("storage", `${found}; a public repository's storage is free`);
  const plans = "private repositories of an account have 500 MB together on the Free plan, 1 GB on Pro, 2 GB on Team";
  if (isPrivate === null || kept <= FREE_PLAN_BYTES) return pass("storage", `${found}; ${plans}`);
  return warn(
    "storage",
    `${found}; ${plans}`,
    "set a smaller reporting.retention_days, or see that the plan has as much: above it GitHub refuses artifacts, and the book is in the cache alone"
  );
}
function megabytes(bytes) {
  return `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/steps/preflight.js




















const FOUND_BY_MS = 36e4;
async function preflightStep() {
  const scene = (0,step/* openStep */.b0)("preflight");
  try {
    await check(scene);
  } catch (error) {
    if (!(error instanceof mistakes/* ConfigError */.x)) throw error;
    scene.log.error(error.format());
    process.exitCode = 1;
  }
}
async function check(scene) {
  const { log, context, workdir } = scene;
  const outside = outsideOf(scene);
  const proxyAnswers = /* @__PURE__ */ new Map();
  const proxy = await checkProxy(outside, null, proxyAnswers);
  if (proxy.outcome === "fail") {
    const alone = { checks: [proxy], exitCode: proxy.exitCode, session: null };
    await showChecks(scene, alone, (0,step/* bookOfWorkdir */.$6)(scene));
    process.exitCode = proxy.exitCode;
    return;
  }
  const asked = { ...(0,preflight_request/* readPreflightInputs */.Db)(scene), outside, proxyAnswers };
  if (await isKillSwitchOn(scene))
    return refuse(
      scene,
      "The kill switch is on: remove .chimera/RUNTIME_DISABLED from the default branch to let sessions start."
    );
  const config = configurationOf(asked);
  if (config === "switched-off") {
    return disable(scene, asked, "Sessions are switched off", "the configuration says enabled: false");
  }
  const standsBack = await whyToStandBack(scene);
  if (standsBack) return disable(scene, asked, standsBack.title, standsBack.reason);
  const issues = new PreflightIssues(scene, config, bookOf(asked));
  const books = config && {
    ...(0,book_scene/* bookScene */.y)(scene, config.mode, config.book, { until: FOUND_BY_MS }),
    ...(0,preflight_request/* namedAfter */.C0)(asked, config.book)
  };
  const search = books && await (0,find_book/* findBook */.p)(books, { newBook: asked.newBook });
  for (const warning of search?.warnings ?? []) log.warning(warning);
  if (search?.refusal) {
    const { kind, reason, remedy } = search.refusal;
    await issues.report(kind, "books", reason);
    return refuse(scene, `${reason}. ${remedy}`);
  }
  if (search?.fork) await issues.report("book-forked", "books", search.fork);
  if (search?.found && books) (0,take_book/* takeBook */.B)(search.found.path, books.ledgerPath);
  const wanted = { ...asked, newBook: search?.opensNew ?? asked.newBook };
  const checked = withCheck(
    await preflight(wanted),
    config && search?.found && books ? await checkStorage(books, search.found, config) : null
  );
  await showChecks(scene, checked, config?.book ?? bookOf(asked));
  if (!checked.session || !search || !books) {
    await issues.ofChecks(checked);
    process.exitCode = 1;
    return;
  }
  const planned = { ...checked.session, plan: await withPrevious(checked.session.plan, books, search) };
  const { plan: runPlan, notices } = (0,plan_of_session/* planOfSession */.nF)({
    context,
    wanted,
    session: planned,
    search
  });
  for (const notice of notices) log.notice(notice);
  const [elsewhere] = (await (0,plan_files/* planFiles */.j)(runPlan, { ...context, workdir })).refusals;
  if (elsewhere) {
    const { field, found, expected, remedy } = elsewhere;
    const reason = `${field.replace(/^config\./, "")} is ${found}; expected ${expected}`;
    await issues.report("configuration", "files", reason);
    return refuse(scene, `${reason}. ${remedy}`);
  }
  await tellOfPredecessor(scene, issues, planned.plan);
  await tellOfGap(scene, issues, planned);
  await tellOfInactivity(scene, issues);
  const { session } = runPlan;
  (0,action_interface/* giveOutputs */.wY)("preflight", {
    plan: JSON.stringify(runPlan),
    "session-id": session.id,
    mode: session.identity.mode,
    "risk-level": session.setup.riskLevel,
    "ends-at": (0,clock/* isoTime */.Ly)(session.ends),
    "began-at": (0,clock/* isoTime */.Ly)((0,clock/* realNow */.p1)()),
    enabled: "true"
  });
  const legs = runPlan.legs.length > 1 ? ` in ${runPlan.legs.length} legs` : "";
  log.line(
    `Session ${session.id}${(0,book_name/* ofBook */.xG)(config)}: ${(0,clock/* isoTime */.Ly)(session.start)} to ${(0,clock/* isoTime */.Ly)(session.ends)}${legs}, run ${context.runNumber}.`
  );
}
function outsideOf({ context }) {
  const results = process.env.ACTIONS_RESULTS_URL ?? "";
  return [context.apiUrl, results].filter((url) => URL.canParse(url)).map((url) => new URL(url));
}
function bookOf({ flags, bookUnlessStated }) {
  const stated = String(flags.book ?? "");
  return book_name/* BOOK_NAME */.gA.test(stated) ? stated : bookUnlessStated;
}
function configurationOf(wanted) {
  try {
    return (0,load/* loadConfig */.Z)(wanted).config;
  } catch (error) {
    if (!(error instanceof mistakes/* ConfigError */.x)) throw error;
    return (0,refusals/* isSwitchedOff */.r5)(error) ? "switched-off" : null;
  }
}
async function isKillSwitchOn(scene) {
  const state = await (0,kill_switch_state/* killSwitchState */.a)(scene);
  if (state === "unknown") {
    scene.log.warning(
      "GitHub did not say whether the kill switch is on at the default branch; the checkout was looked at."
    );
  }
  return state === "on";
}
async function whyToStandBack(scene) {
  if (scene.context.event !== "schedule") return null;
  const cancelled = await (0,runs_beside/* cancelledMeanwhile */.ww)(scene);
  if (cancelled !== null) {
    return {
      title: "The session before was cancelled",
      reason: `run ${cancelled} was cancelled while this one waited; the next turn of the schedule starts one`
    };
  }
  const [follows] = await (0,runs_beside/* waitingRuns */.g8)(scene) ?? [];
  if (follows === void 0) return null;
  return { title: "Another run has the turn", reason: `run ${follows} waits, and will start the session` };
}
function withCheck(checked, check2) {
  return check2 ? { ...checked, checks: [...checked.checks, check2] } : checked;
}
function refuse({ log }, reason) {
  log.error(reason);
  process.exitCode = 1;
}
function disable({ log }, asked, title, reason) {
  const plan = { version: 1, enabled: false, reason, configFile: (0,plan_of_session/* configFileOf */.OY)(asked) };
  (0,action_interface/* giveOutputs */.wY)("preflight", {
    plan: JSON.stringify(plan),
    "session-id": "",
    mode: "",
    "risk-level": "",
    "ends-at": "",
    "began-at": "",
    enabled: "false"
  });
  log.notice(`No session starts: ${reason}.`, { title });
}
async function withPrevious(plan, books, { found }) {
  const saved = found?.saved;
  if (plan.previous !== "lost" || saved?.stage !== "leg-end") return plan;
  return await (0,book_history/* wasCancelledAfterLeg */.Z)(books, saved) ? { ...plan, previous: "cancelled" } : plan;
}
async function tellOfPredecessor({ log }, issues, { previous }) {
  const loss = previous && outcome/* LOSSES */.yP[previous];
  if (!loss) return;
  const reason = `the session before was lost: ${loss}`;
  log.warning(`${reason}. The book goes on from the last entry that was saved.`, {
    title: "The session before was lost"
  });
  await issues.report("predecessor-lost", "runner", reason);
}

;// CONCATENATED MODULE: ./.build/actions/preflight/src/main.js

const main = () => (0,run_step/* runStep */.e)("preflight", preflightStep);


/***/ }),

/***/ 58845:
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

/***/ 39616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takeBook)
/* harmony export */ });
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30574);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45578);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77777);




function takeBook(path, ledgerPath) {
  if (path === ledgerPath) return;
  if (!holds(path, ledgerPath)) (0,_chimera_session__WEBPACK_IMPORTED_MODULE_0__/* .archiveBook */ .g)(ledgerPath, (0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOfLedger */ .Tk)(ledgerPath).reports);
  (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLedger */ .rL)(path, ledgerPath);
}
function holds(path, other) {
  const open = [];
  try {
    const [one, two] = [path, other].map((file) => {
      const lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .Lineage */ .A.of(file);
      if (lineage) open.push(lineage);
      return lineage;
    });
    return one != null && two != null && one.holds(two.head);
  } catch {
    return false;
  } finally {
    for (const lineage of open) lineage.close();
  }
}


/***/ }),

/***/ 78767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ KillSwitchWatch)
});

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/github/src/api.js
var api = __webpack_require__(47981);
;// CONCATENATED MODULE: ./.build/packages/github/src/kill-switch/conditional-get.js

const POLL_TIMEOUT_MS = 15e3;
class ConditionalGet {
  #api;
  #route;
  #accept;
  #etag = null;
  constructor(api, route, accept = "application/vnd.github+json") {
    this.#api = api;
    this.#route = route;
    this.#accept = accept;
  }
  /** What was answered last does not count any more: the next question is asked anew. */
  forget() {
    this.#etag = null;
  }
  async ask(signal) {
    const headers = { accept: this.#accept, ...this.#etag === null ? {} : { "if-none-match": this.#etag } };
    const timeout = AbortSignal.timeout(POLL_TIMEOUT_MS);
    const request = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout, retries: 0 };
    try {
      const answer = await this.#api.request(`GET ${this.#route}`, { headers, request });
      this.#etag = answer.headers.etag ?? null;
      return { kind: "new", data: answer.data };
    } catch (error) {
      const status = (0,api/* statusOf */.c2)(error);
      if (status === 304) return { kind: "same" };
      if (status === 404) return { kind: "missing" };
      return { kind: "unknown", why: error.message };
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/kill-switch/watched-folder.js

const NAME = "RUNTIME_DISABLED";
class WatchedFolder {
  path;
  #listing;
  #branch;
  #state = "unknown";
  /** The folder is missing, and since that was said the branch has not been seen to move. */
  #isWaiting = false;
  constructor(api, { owner, repo, defaultBranch }, path) {
    this.path = path;
    const home = `/repos/${owner}/${repo}`;
    const ref = defaultBranch === null ? "" : `?ref=${encodeURIComponent(defaultBranch)}`;
    const folder = path.split("/").map(encodeURIComponent).join("/");
    this.#listing = new ConditionalGet(api, `${home}/contents/${folder}${ref}`);
    const branch = encodeURIComponent(defaultBranch ?? "HEAD");
    this.#branch = new ConditionalGet(api, `${home}/commits/${branch}`, "application/vnd.github.sha");
  }
  async look(signal) {
    if (this.#isWaiting) {
      const branch = await this.#branch.ask(signal);
      if (branch.kind === "same") return "off";
      if (branch.kind === "unknown") return "unknown";
      this.#isWaiting = false;
    }
    const answer = await this.#listing.ask(signal);
    if (answer.kind === "missing") {
      this.#isWaiting = true;
      this.#state = "off";
      this.#listing.forget();
    } else if (answer.kind === "new") {
      if (!isAnswer(answer.data)) {
        this.#listing.forget();
        return "unknown";
      }
      this.#state = holdsSwitch(answer.data) ? "on" : "off";
    }
    return answer.kind === "unknown" ? "unknown" : this.#state;
  }
}
function isAnswer(data) {
  return typeof data === "object" && data !== null;
}
function holdsSwitch(listing) {
  return Array.isArray(listing) && listing.some((entry) => entry?.name === NAME);
}

;// CONCATENATED MODULE: ./.build/packages/github/src/kill-switch/kill-switch-watch.js


const EVERY_MS = 25e3;
const UNKNOWN_LIMIT_MS = 10 * 6e4;
class KillSwitchWatch {
  #options;
  #folders;
  constructor(options) {
    this.#options = options;
    this.#folders = options.folders.map((path) => new WatchedFolder(options.api, options.context, path));
  }
  async checkOnce(signal) {
    return (await this.#look(signal)).state;
  }
  /** Until the switch is on or the signal aborts. */
  async run(signal) {
    const { everyMs = EVERY_MS, unknownLimitMs = UNKNOWN_LIMIT_MS, log } = this.#options;
    let knownAt = (0,clock/* monotonicNow */.XZ)();
    let isTold = this.#options.wasUnknown ?? false;
    let isSilent = false;
    while (!signal.aborted) {
      const { state, where } = await this.#look(signal);
      if (signal.aborted) return;
      if (state === "on") return this.#options.onEngaged?.(where);
      if (state === "unknown") {
        if (!isSilent) log("GitHub does not say whether the kill switch is on; it is asked again.");
        isSilent = true;
        const sinceMs = (0,clock/* monotonicNow */.XZ)() - knownAt;
        if (sinceMs >= unknownLimitMs && !isTold) {
          isTold = true;
          this.#tell(() => this.#options.onUnknown?.(sinceMs));
        }
      } else {
        if (isTold) this.#tell(() => this.#options.onKnownAgain?.());
        isTold = false;
        isSilent = false;
        knownAt = (0,clock/* monotonicNow */.XZ)();
      }
      await (0,clock/* sleep */.yy)(everyMs, signal);
    }
  }
  /** Also if such news fail, the switch is watched. */
  #tell(news) {
    try {
      news();
    } catch (error) {
      this.#options.log(`The news of the kill switch came to nothing: ${error.message}`);
    }
  }
  async #look(signal) {
    const states = await Promise.all(this.#folders.map((folder) => folder.look(signal)));
    const on = states.indexOf("on");
    if (on >= 0)
      return { state: "on", where: `${this.#folders[on].path}/RUNTIME_DISABLED on the default branch` };
    return { state: states.includes("unknown") ? "unknown" : "off", where: "" };
  }
}


/***/ }),

/***/ 22286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   qi: () => (/* binding */ isMark)
/* harmony export */ });
/* unused harmony export LONGEST_WAIT_MS */
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10141);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17343);
/* harmony import */ var _workflow_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44345);



const HOUR_MS = 36e5;
const LONGEST_WAIT_MS = 2 * HOUR_MS;
function silenceOf(watched, bounds) {
  const { state, runs } = watched;
  if (state === "disabled_manually" || state === "deleted") return null;
  const off = switchedOff(state);
  if (off) return { kind: "schedule-off", reason: off, since: null };
  return waitsForRunner(runs, bounds) ?? (runs.some(isRunning) ? null : noSession(runs, bounds));
}
function isMark({ status, conclusion, jobs }) {
  return status === "completed" && (conclusion === "success" || conclusion === "skipped" || (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .hadSession */ .O)(jobs));
}
function switchedOff(state) {
  if (state === "disabled_inactivity") {
    return "GitHub switched the workflow off, because nothing was pushed to the repository for 60 days";
  }
  if (state === "disabled_fork")
    return "GitHub keeps the workflow switched off, because the repository is a fork";
  return null;
}
function isRunning({ status, jobs }) {
  return status === "in_progress" || status !== "completed" && jobs.some((job) => job.status === "in_progress");
}
function waitsForRunner(runs, { now }) {
  for (const { id, status, jobs } of runs) {
    if (status === "completed") continue;
    const waiting = jobs.find((job) => job.status === "queued" && now - job.createdAt > LONGEST_WAIT_MS);
    if (!waiting) continue;
    const labels = waiting.labels.join(", ") || "no label";
    return {
      kind: "no-runner",
      reason: `the job "${waiting.name}" of run ${id} has waited ${hours(now - waiting.createdAt)} for a runner (${labels})`,
      since: waiting.createdAt
    };
  }
  return null;
}
function noSession(runs, { timetable, graceMs, now }) {
  const markAt = runs.findIndex(isMark);
  const since = markAt < 0 ? runs.at(-1)?.createdAt : runs[markAt].updatedAt;
  if (since === void 0) return null;
  const due = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .turnsOf */ .oA)(timetable).nextRun(new Date(since))?.getTime();
  if (due === void 0 || now - due <= graceMs) return null;
  const cause = causeOf(markAt < 0 ? runs : runs.slice(0, markAt));
  if (cause === null) return null;
  const late = `the turn of the schedule at ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(due)} is ${hours(now - due)} late`;
  return {
    kind: cause.kind,
    reason: `no session ran since ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(since)}, and ${late}: ${cause.words}`,
    since,
    ...cause.isRefused ? { isRefused: true } : {}
  };
}
function causeOf(after) {
  const [newest] = after;
  if (!newest) return { kind: "no-session", words: "GitHub started no run since" };
  const { id, status, conclusion, createdAt, jobs } = newest;
  if (status !== "completed") {
    const words = `run ${id} has waited since ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(createdAt)} and has not begun`;
    return { kind: "no-session", words };
  }
  if (jobs.some((job) => job.isTaken) && conclusion !== "cancelled") return null;
  const which = after.length === 1 ? `run ${id}` : `${after.length} runs, the newest of them ${id},`;
  if (conclusion === "cancelled") {
    return { kind: "no-runner", words: `${which} ended as cancelled before a session began` };
  }
  if (conclusion === "startup_failure") {
    const why2 = "because of its workflow file or of one that it calls";
    return { kind: "no-session", words: `GitHub could not begin ${which} ${why2}` };
  }
  const why = "its page says why (most often the minutes of the account are used up, or a payment failed)";
  return {
    kind: "no-session",
    words: `GitHub started none of the jobs of ${which}; ${why}`,
    isRefused: true
  };
}
function hours(ms) {
  return `${(ms / HOUR_MS).toFixed(1)} h`;
}


/***/ }),

/***/ 94753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ watchedWorkflow)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47981);
/* harmony import */ var _workflow_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44345);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22286);



const RUNS = 20;
async function watchedWorkflow(api, runsOf, ownRun) {
  const { owner, repo, workflow_id } = runsOf;
  const { data: workflow } = await api.rest.actions.getWorkflow({ owner, repo, workflow_id });
  const { data } = await api.rest.actions.listWorkflowRuns({ ...runsOf, per_page: RUNS + 1 });
  const listed = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs).filter(({ id }) => id !== ownRun);
  const runs = [];
  for (const { id, status, conclusion, created_at, updated_at } of listed.slice(0, RUNS)) {
    const jobs = await (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOf */ .a)(api, { owner, repo }, id);
    const run = {
      id,
      status: status ?? "unknown",
      conclusion,
      createdAt: Date.parse(created_at),
      updatedAt: Date.parse(updated_at),
      jobs
    };
    runs.push(run);
    if ((0,_silence_js__WEBPACK_IMPORTED_MODULE_2__/* .isMark */ .qi)(run)) break;
  }
  return { state: workflow.state, runs };
}


/***/ }),

/***/ 58082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ killSwitchState)
/* harmony export */ });
/* harmony import */ var _kill_switch_kill_switch_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78767);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67137);


function killSwitchState(scene) {
  const { api, context, log } = scene;
  const folders = (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .killSwitchFolders */ .af)(scene);
  const watch = new _kill_switch_kill_switch_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .KillSwitchWatch */ .U({ api, context, folders, log: (message) => log.line(message) });
  return watch.checkOnce();
}


/***/ }),

/***/ 56446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ unfinishedRuns),
/* harmony export */   g8: () => (/* binding */ waitingRuns),
/* harmony export */   q_: () => (/* binding */ failuresInARow),
/* harmony export */   ww: () => (/* binding */ cancelledMeanwhile)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47981);
/* harmony import */ var _workflow_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44345);
/* harmony import */ var _workflow_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26867);



const FAILED = ["failure", "timed_out", "startup_failure"];
function waitingRuns(scene) {
  return runsWith(scene, _workflow_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .WAITING */ .uE);
}
function unfinishedRuns(scene) {
  return runsWith(scene, _workflow_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .UNFINISHED */ .yA);
}
async function failuresInARow(scene) {
  const { api, context } = scene;
  return told(scene, async () => {
    const query = { ...runsOf(context), status: "completed", per_page: 20 };
    const { data } = await api.rest.actions.listWorkflowRuns(query);
    let failures = 0;
    for (const { id, conclusion } of (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(data.workflow_runs)) {
      if (id === context.runId) continue;
      if (FAILED.includes(conclusion ?? "")) failures += 1;
      else if (conclusion === "success" && (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .hadSession */ .O)(await (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsOf */ .a)(api, context, id))) break;
    }
    return failures;
  });
}
async function cancelledMeanwhile(scene) {
  const { api, context } = scene;
  const { owner, repo, runId } = context;
  return told(scene, async () => {
    const { data: own } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
    const query = { ...runsOf(context), status: "cancelled", per_page: 20 };
    const { data } = await api.rest.actions.listWorkflowRuns(query);
    const since = Date.parse(own.created_at);
    const found = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(data.workflow_runs).find(
      ({ id, updated_at }) => id !== runId && Date.parse(updated_at) >= since
    );
    return found?.id ?? null;
  });
}
async function runsWith(scene, states) {
  return told(scene, async () => {
    const found = await (0,_workflow_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .listRunIds */ .g$)(scene.api, runsOf(scene.context), states);
    return found.filter((id) => id !== scene.context.runId);
  });
}
function runsOf({ owner, repo, workflowFile, ref }) {
  return { owner, repo, workflow_id: workflowFile, branch: ref.replace(/^refs\/heads\//, "") };
}
async function told({ log }, ask) {
  try {
    return await ask();
  } catch (error) {
    log.line(`GitHub does not list the runs: ${error.message}`);
    return null;
  }
}


/***/ }),

/***/ 44345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ hadSession),
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47981);

async function jobsOf(api, { owner, repo }, runId) {
  const asked = { owner, repo, run_id: runId, per_page: 100 };
  const jobs = await api.paginate(api.rest.actions.listJobsForWorkflowRun, asked);
  return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(jobs).map(({ name, status, conclusion, created_at, started_at, steps, labels }) => ({
    name: String(name),
    status,
    conclusion,
    createdAt: Date.parse(created_at ?? started_at),
    isTaken: status === "in_progress" || (steps ?? []).length > 0,
    labels: labels ?? []
  }));
}
function hadSession(jobs) {
  const began = jobs.filter(({ isTaken }) => isTaken);
  return began.some(({ name }) => !/(?:^|\/ )(?:Preflight|Next)$/.test(name));
}


/***/ }),

/***/ 26867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ listRunIds),
/* harmony export */   uE: () => (/* binding */ WAITING),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47981);

const WAITING = ["pending", "queued", "requested", "waiting"];
const UNFINISHED = [...WAITING, "in_progress"];
async function listRunIds(api, runsOf, states) {
  const found = /* @__PURE__ */ new Set();
  for (const status of states) {
    const runs = await api.paginate(api.rest.actions.listWorkflowRuns, { ...runsOf, status, per_page: 100 });
    for (const { id } of (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(runs)) found.add(id);
  }
  return [...found].toSorted((a, b) => a - b);
}


/***/ }),

/***/ 84362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ predecessorGone)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10141);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76680);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60756);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73032);




const LONGEST_WAIT_MS = 1e4;
const LOOK_EVERY_MS = 50;
async function predecessorGone(paths, ledgerPath) {
  if ((0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_0__/* .isLocked */ .l)(paths.lock)) return;
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
    const server = (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_1__/* .readPid */ .Qs)(paths.serverPid);
    if (!(0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_0__/* .isLocked */ .l)((0,_chimera_config__WEBPACK_IMPORTED_MODULE_2__/* .writerLockOf */ .AL)(ledgerPath)) && (server === null || !(0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n)(server))) return;
    await (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .sleep */ .yy)(LOOK_EVERY_MS);
  }
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ termsRemark)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96384);

const MOST_TOLD = 10;
function termsRemark(instruments, now = null) {
  const recorded = instruments.filter(({ termsFrom }) => termsFrom !== void 0);
  if (recorded.length === 0) return null;
  const told = recorded.slice(0, MOST_TOLD).map((each) => `${each.symbol}: ${termsText(each)} (${each.termsFrom})`);
  const more = recorded.length > MOST_TOLD ? [`${recorded.length - MOST_TOLD} markets more`] : [];
  const isGuessed = recorded.some(({ termsFrom }) => termsFrom?.includes("its prices"));
  const guess = isGuessed ? " What nobody states comes from the prices: the finest step seen, lots that cost less than 0.01 % of a position, no minima. --terms, or --tick, --lot and --min-notional, state it." : "";
  const text = `Terms of the market: ${[...told, ...more].join("; ")}.${guess}`;
  return now === null ? text : text.replace(DATE, (all, date) => `${all}, ${age(date, now)}`);
}
const DATE = / of (\d{4}-\d{2}-\d{2})\b/g;
function age(date, now) {
  const days = Math.floor((now - Date.parse(date)) / 864e5);
  return days < 1 ? "of today" : `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, "day")} old`;
}
function termsText({ tickSize, lotSize, minQuantity, minNotional }) {
  const terms = [
    ["tick", tickSize],
    ["lot", lotSize],
    ["least quantity", minQuantity],
    ["least notional", minNotional]
  ];
  return terms.map(([name, value]) => value === "0" ? `no ${name}` : `${name} ${value}`).join(", ");
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

/***/ 82065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ newestSession),
/* harmony export */   Rj: () => (/* binding */ LOST)
/* harmony export */ });
/* unused harmony export isAlive */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91451);





const LOST = { reason: "lost", detail: "it never said how it ended" };
const GRACE_MS = 6e5;
function newestSession(reader, { isAlive: isAlive2, now }) {
  const last = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .lastSession */ .nM)(reader);
  if (!last) return null;
  const { id } = last;
  const ended = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .sessionEnd */ .U1)(reader, id);
  if (ended) return { id, state: "ended", end: ended.data };
  const isOver = isAlive2 === null ? isOverdue(reader, id, last.started.ends, now) : !isAlive2;
  return isOver ? { id, state: "lost", end: LOST } : { id, state: "running", end: null };
}
function isAlive(paths, ledgerPath) {
  if (isLocked(writerLockOf(ledgerPath))) return true;
  if (!isLocked(paths.lock)) return false;
  const mode = readMetrics(paths.metrics)?.session?.mode;
  return mode === void 0 || mode === basename(dirname(ledgerPath));
}
function isOverdue(reader, id, ends, now) {
  if ((0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(reader)?.mode === "paper") return now > ends + GRACE_MS;
  const check = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .newestCheck */ .p8)(reader, id);
  if (!check) return false;
  const { time, real_time, metrics } = check;
  return now > real_time + Math.max(0, ends - time) / (metrics.session?.speed ?? 1) + GRACE_MS;
}


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vA: () => (/* binding */ judgedEnding),
/* harmony export */   yP: () => (/* binding */ LOSSES)
/* harmony export */ });
/* unused harmony exports endWords, endInWords */
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46802);
/* harmony import */ var _newest_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82065);


const ENDS = {
  completed: ["completed", "was completed"],
  "data-ended": ["completed", "came to the end of its data"],
  stopped: ["stopped", "was stopped"],
  cancelled: ["cancelled", "was cancelled"],
  killed: ["killed", "was ended by the kill switch"],
  breaker: ["breaker", "was ended by the circuit breaker"],
  failed: ["failed", "failed"],
  // Nobody wants a session to lose its controller.
  "controller-lost": ["failed", "lost its controller"]
};
function outcomeOf(reason) {
  return ENDS[reason]?.[0] ?? "failed";
}
function endWords(reason) {
  return ENDS[reason]?.[1] ?? `ended (${reason})`;
}
function isGreen(outcome) {
  return outcome !== "failed" && outcome !== "breaker";
}
function judgedEnding(said, { hasBegun, goesOn, end }) {
  if (_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[said.outcome] !== 0) return said;
  if (end === null) {
    const isMissing = said.outcome === "completed" ? !hasBegun || !goesOn : hasBegun;
    return isMissing ? { outcome: "failed", reason: `${said.reason}, but its journal has no end` } : said;
  }
  const written = outcomeOf(end.reason);
  const isAsSaid = _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[written] === 0 && (said.outcome !== "completed" || written === "completed");
  return isAsSaid ? said : { outcome: written, reason: endInWords(end) };
}
function endInWords({ reason, detail }) {
  return `the session ${endWords(reason)}: ${detail}`;
}
const LOSSES = {
  lost: _newest_session_js__WEBPACK_IMPORTED_MODULE_1__/* .LOST */ .Rj.detail,
  "controller-lost": "its controller was gone"
};


/***/ }),

/***/ 48049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ isReportFile),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   lM: () => (/* binding */ endOfReport)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58845);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10141);

const REPORT_NAME = /^(?:runtime-report|runtime-final-report|daily-summary)-(\d{4})(\d\d)(\d\d)(?:-\d{6})?\.(?:md|html|json|csv)$/;
const TABLE_NAME = /^(?:trades|fills|orders|equity)\.csv$/;
const WEEKLY_NAME = /^weekly-summary-(\d{4})-W(\d\d)\.(?:md|html|json|csv)$/;
function isReportFile(name) {
  return REPORT_NAME.test(name) || WEEKLY_NAME.test(name) || TABLE_NAME.test(name);
}
function endOfReport(name) {
  const [, year, month, day] = REPORT_NAME.exec(name) ?? [];
  if (year !== void 0) return Date.UTC(Number(year), Number(month) - 1, Number(day)) + _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
  const [, ofYear, week] = WEEKLY_NAME.exec(name) ?? [];
  return ofYear === void 0 ? null : (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(Number(ofYear), Number(week)) + _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .WEEK_MS */ .mb;
}
function reportName(kind, from, to) {
  if (kind === "daily") return `daily-summary-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(from).slice(0, 8)}`;
  if (kind === "weekly") return `weekly-summary-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .weekName */ .KP)(from)}`;
  return kind === "final" ? `runtime-final-report-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(to)}` : `runtime-report-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(to)}`;
}


/***/ })

};
