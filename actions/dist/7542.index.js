export const id = 7542;
export const ids = [7542];
export const modules = {

/***/ 80796:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 80796;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 21989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ raiseGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78877);
/* harmony import */ var _node_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45599);






const HARMLESS = [
  ...[
    "assert",
    "assert/strict",
    "buffer",
    "constants",
    "crypto",
    "events",
    "path",
    "path/posix",
    "path/win32"
  ],
  ...["perf_hooks", "punycode", "querystring", "stream", "stream/consumers", "stream/promises", "stream/web"],
  ...["string_decoder", "timers", "timers/promises", "url", "util", "util/types", "zlib"]
];
const FILES = ["fs", "fs/promises"];
const REASONS = {
  ...of("it has no network", ["net", "tls", "http", "https", "http2", "dgram", "dns", "dns/promises"]),
  ...of("it has no network", ["_http_client", "_http_agent", "_tls_wrap", "undici"]),
  ...of("it starts no processes and threads", ["child_process", "cluster", "worker_threads"]),
  ...of("it has no environment", ["process", "os"]),
  ...of("it keeps no files", ["sqlite"]),
  ...of("it cannot read files here", FILES)
};
const MOST_LOG_BYTES = 4e6;
const MOST_LINE_LENGTH = 6e4;
const GONE_GLOBALS = [
  ...["fetch", "Request", "Response", "Headers", "FormData", "WebSocket", "EventSource", "BroadcastChannel"],
  ...["CloseEvent", "MessageEvent", "Storage", "localStorage", "sessionStorage"],
  // Node's HTTP client leaves itself here if anything loads it.
  ...[1, 2, 3].map((version) => /* @__PURE__ */ Symbol.for(`undici.globalDispatcher.${version}`)),
  /* @__PURE__ */ Symbol.for("undici.globalOrigin.1")
];
const GONE_FROM_MODULE = [
  ...["registerHooks", "register", "_preloadModules", "runMain", "_initPaths", "enableCompileCache"],
  "setSourceMapsSupport"
];
const GONE_FROM_PROCESS = [
  ...[
    "getBuiltinModule",
    "binding",
    "_linkedBinding",
    "dlopen",
    "kill",
    "_kill",
    "_debugProcess",
    "_debugEnd"
  ],
  ...["_startProfilerIdleNotifier", "_stopProfilerIdleNotifier", "execve", "openStdin", "_getActiveHandles"],
  ...["_getActiveRequests", "reallyExit", "abort", "report", "chdir", "umask", "setuid", "setgid", "seteuid"],
  ...["setegid", "setgroups", "initgroups", "channel", "send", "disconnect", "moduleLoadList", "permission"],
  ...["loadEnvFile", "exit", "mainModule"]
];
function raiseGuard() {
  const end = process.reallyExit.bind(process);
  closeModules();
  const log = new Log();
  replace(globalThis, "process", strategyProcess(log));
  replace(globalThis, "console", strategyConsole(log));
  for (const name of GONE_GLOBALS) replace(globalThis, name, void 0);
  for (const name of ["compileStreaming", "instantiateStreaming"]) replace(webAssembly(), name, void 0);
  return { exit: (code) => end(code) };
}
function closeModules() {
  const slice = Function.prototype.call.bind(String.prototype.slice);
  const hasFiles = (0,_node_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isPermissionModelSound */ .I)() && process.permission !== void 0;
  const allowed = /* @__PURE__ */ Object.create(null);
  for (const name of hasFiles ? [...HARMLESS, ...FILES] : HARMLESS) allowed[`node:${name}`] = true;
  const builtIn = /* @__PURE__ */ Object.create(null);
  for (const name of node_module__WEBPACK_IMPORTED_MODULE_1__.builtinModules)
    builtIn[name] = slice(name, 0, 5) === "node:" ? name : `node:${name}`;
  const reasons = /* @__PURE__ */ Object.create(null);
  for (const [name, reason] of Object.entries(REASONS)) reasons[`node:${name}`] = reason;
  const NewError = Error;
  const refuse = (name) => {
    const reason = reasons[name];
    const why = reason === void 0 ? "" : `: ${reason}`;
    throw new NewError(`a strategy may not import ${slice(name, 0, 200)}${why}`);
  };
  const check = (url) => {
    if (slice(url, 0, 5) === "file:") return;
    const name = builtIn[url] ?? url;
    if (allowed[name] !== true) refuse(name);
  };
  (0,node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks)({
    resolve(specifier, context, next) {
      const result = next(specifier, context);
      check(result.url);
      return result;
    },
    load(url, context, next) {
      check(url);
      return next(url, context);
    }
  });
  const module = node_module__WEBPACK_IMPORTED_MODULE_1__;
  for (const name of GONE_FROM_MODULE) replace(module, name, void 0);
  for (const name of ["_load", "createRequire"]) replace(module, name, module[name]);
  const engine = node_v8__WEBPACK_IMPORTED_MODULE_4__;
  for (const name of ["setFlagsFromString", "setHeapSnapshotNearHeapLimit", "writeHeapSnapshot"]) {
    engine[name] = void 0;
  }
  (0,node_module__WEBPACK_IMPORTED_MODULE_1__.syncBuiltinESMExports)();
}
class Log {
  #left = MOST_LOG_BYTES;
  stream;
  constructor() {
    this.stream = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({
      write: (chunk, _encoding, done) => {
        this.write(chunk);
        done();
      }
    });
  }
  line(text) {
    const short = text.length > MOST_LINE_LENGTH ? `${text.slice(0, MOST_LINE_LENGTH)}\u2026` : text;
    this.write(Buffer.from(`${short}
`));
  }
  write(bytes) {
    if (this.#left <= 0) return;
    const part = bytes.subarray(0, this.#left);
    this.#left -= part.length;
    writeWaiting(part);
    if (this.#left <= 0) writeWaiting(TOO_MUCH);
  }
}
const TOO_MUCH = Buffer.from("\n(the strategy has written too much: the rest is not kept)\n");
const READER_MS = 2e3;
const { wait } = Atomics;
const pause = new Int32Array(new SharedArrayBuffer(4));
function writeWaiting(bytes) {
  let waited = 0;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, bytes, written);
    } catch (error) {
      if (error.code !== "EAGAIN" || waited >= READER_MS) return;
      wait(pause, 0, 0, 1);
      waited += 1;
    }
  }
}
function strategyProcess(log) {
  const real = process;
  const { version, platform, arch, hrtime } = process;
  const { bigint } = hrtime;
  const nextTick = process.nextTick.bind(process);
  const [uptime, memoryUsage] = [process.uptime.bind(process), process.memoryUsage.bind(process)];
  const stdin = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]);
  const stub = {
    ...{ version, platform, arch, versions: Object.freeze({ ...process.versions }) },
    ...{
      env: Object.freeze(/* @__PURE__ */ Object.create(null)),
      argv: Object.freeze(["node", "strategy"]),
      execArgv: [],
      pid: 0
    },
    cwd: () => "/",
    hrtime: Object.assign((since) => hrtime.call(process, since), {
      bigint: () => bigint()
    }),
    nextTick: (task, ...given) => nextTick(task, ...given),
    ...{ uptime: () => uptime(), memoryUsage: () => memoryUsage() },
    ...{ stdin, stdout: log.stream, stderr: log.stream },
    emitWarning: (warning) => log.line((0,node_util__WEBPACK_IMPORTED_MODULE_3__.format)("%s", warning)),
    ...{ on: () => stub, once: () => stub, off: () => stub, removeListener: () => stub, emit: () => false },
    exit: () => {
      throw new Error("a strategy may not end the process");
    }
  };
  for (const name of GONE_FROM_PROCESS) replace(real, name, void 0);
  replace(real, "env", stub.env);
  for (const [name, value] of Object.entries({ stdin, stdout: log.stream, stderr: log.stream })) {
    replace(real, name, value);
  }
  return Object.freeze(stub);
}
function strategyConsole(log) {
  const stub = /* @__PURE__ */ Object.create(null);
  for (const name of ["log", "info", "warn", "error", "debug", "trace", "dir"]) {
    stub[name] = (...given) => log.line((0,node_util__WEBPACK_IMPORTED_MODULE_3__.format)(...given));
  }
  const silent = ["time", "timeEnd", "timeLog", "group", "groupEnd", "table", "assert", "count", "clear"];
  for (const name of silent) stub[name] = () => {
  };
  return Object.freeze(stub);
}
function replace(holder, name, value) {
  Reflect.deleteProperty(holder, name);
  try {
    Object.defineProperty(holder, name, { value, writable: false, configurable: false });
  } catch {
  }
}
function webAssembly() {
  return globalThis.WebAssembly;
}
function of(reason, names) {
  return Object.fromEntries(names.map((name) => [name, reason]));
}


/***/ }),

/***/ 45599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isPermissionModelSound)
/* harmony export */ });
const SOUND_SINCE = [24, 14, 1];
function isPermissionModelSound(version = process.versions.node) {
  const parts = version.split(".").map(Number);
  for (const [place, least] of SOUND_SINCE.entries()) {
    if (parts[place] !== least) return parts[place] > least;
  }
  return true;
}


/***/ }),

/***/ 47542:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21989);


const WAIT_MS = 500;
const [level, text] = process.argv.slice(2);
const targets = JSON.parse(text);
const kept = level === "node" ? (0,_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .raiseGuard */ .S)() : { exit: (code) => process.exit(code) };
const load = (name) => __webpack_require__(80796)(`node:${name}`);
const attempts = {
  tcp: ["network", async () => opened((await load("net")).connect(targets.tcpPort, "127.0.0.1"), "connect")],
  "unix socket": ["network", async () => opened((await load("net")).connect(targets.socket), "connect")],
  ...targets.abstractSocket === null ? {} : {
    "abstract socket": [
      "network",
      async () => opened((await load("net")).connect({ path: targets.abstractSocket }), "connect")
    ],
    "shared memory": [
      "writes",
      async () => (await load("fs")).writeFileSync(targets.sharedMemory, "x")
    ]
  },
  udp: ["network", sendUdp],
  "foreign file": ["files", async () => (await load("fs")).readFileSync(targets.foreignFile)],
  "own folder": ["writes", async () => (await load("fs")).writeFileSync(targets.writeTo[0], "x")],
  "temporary folder": ["writes", async () => (await load("fs")).writeFileSync(targets.writeTo[1], "x")],
  "hard link": [
    "writes",
    async () => (await load("fs")).linkSync(targets.foreignFile, `${targets.writeTo[0]}-linked`)
  ],
  "mode of a file": ["writes", async () => (await load("fs")).chmodSync(targets.foreignFile, 384)],
  sqlite: ["writes", writeDatabase],
  signal: ["signals", () => process.kill(targets.parent, 0)],
  program: ["processes", startProgram],
  "environment of the parent": [
    "environment",
    async () => (await load("fs")).readFileSync(`/proc/${targets.parent}/environ`)
  ]
};
function opened(emitter, event) {
  return new Promise((resolve, reject) => {
    emitter.once(event, resolve).once("error", reject);
  });
}
async function sendUdp() {
  const { createSocket } = await load("dgram");
  const socket = createSocket("udp4");
  await new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.send("x", targets.udpPort, "127.0.0.1", (error) => error ? reject(error) : resolve());
  });
}
async function writeDatabase() {
  const { DatabaseSync } = await load("sqlite");
  new DatabaseSync(`${targets.writeTo[1]}.sqlite`).exec("CREATE TABLE t (a)");
}
async function startProgram() {
  const { spawnSync } = await load("child_process");
  const { error } = spawnSync("/bin/true");
  if (error) throw error;
}
async function isDone(attempt) {
  const late = new Promise((_, reject) => setTimeout(reject, WAIT_MS));
  try {
    await Promise.race([Promise.resolve().then(attempt), late]);
    return true;
  } catch {
    return false;
  }
}
const outcomes = {};
await Promise.all(
  Object.entries(attempts).map(async ([name, [wall, attempt]]) => {
    outcomes[name] = { wall, done: await isDone(attempt) };
  })
);
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, JSON.stringify(outcomes));
kept.exit(0);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
