export const id = 6140;
export const ids = [6140];
export const modules = {

/***/ 52825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ startAt),
/* harmony export */   Iv: () => (/* binding */ ROW_LENGTH),
/* harmony export */   PL: () => (/* binding */ candleAt),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   kk: () => (/* binding */ lastBefore),
/* harmony export */   nT: () => (/* binding */ firstFrom)
/* harmony export */ });
/* unused harmony export settledFrom */
/** Numbers in a row. */
const ROW_LENGTH = 7;
/** A table of `about.length` candles, given in its order. */
function tableOf(candles, about) {
    const bytes = about.length * ROW_LENGTH * Float64Array.BYTES_PER_ELEMENT;
    const rows = new Float64Array(new SharedArrayBuffer(bytes));
    const places = new Map(about.symbols.map((symbol, place) => [symbol, place]));
    let at = 0;
    for (const { symbol, start, open, high, low, close, volume } of candles) {
        rows.set([start, open, high, low, close, volume, places.get(symbol)], at);
        at += ROW_LENGTH;
    }
    return { ...about, rows };
}
function startAt({ rows }, index) {
    return rows[index * ROW_LENGTH];
}
function candleAt({ rows, symbols }, index) {
    const at = index * ROW_LENGTH;
    return {
        symbol: symbols[rows[at + 6]],
        start: rows[at],
        open: rows[at + 1],
        high: rows[at + 2],
        low: rows[at + 3],
        close: rows[at + 4],
        volume: rows[at + 5],
    };
}
/** The first row that starts at `time` or later; the length if there is none. */
function firstFrom(table, time) {
    let [low, high] = [0, table.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (startAt(table, middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The rows before `before` that hold the last `count` candles of each symbol, in order. */
function lastBefore(table, before, count) {
    const left = new Map(table.symbols.map((symbol) => [symbol, count]));
    const rows = [];
    let missing = count > 0 ? table.symbols.length : 0;
    for (let index = before - 1; index >= 0 && missing > 0; index -= 1) {
        const symbol = candleAt(table, index).symbol;
        const wanted = left.get(symbol);
        if (wanted === 0)
            continue;
        left.set(symbol, wanted - 1);
        if (wanted === 1)
            missing -= 1;
        rows.push(index);
    }
    return rows.reverse();
}
/** The row from which on every symbol has had `count` candles before; the length where that never comes. */
function settledFrom(table, count) {
    if (count === 0)
        return 0;
    const seen = new Map(table.symbols.map((symbol) => [symbol, 0]));
    let missing = table.symbols.length;
    for (let index = 0; index < table.length; index += 1) {
        const { symbol, start } = candleAt(table, index);
        const times = seen.get(symbol) + 1;
        seen.set(symbol, times);
        if (times === count)
            missing -= 1;
        if (missing > 0)
            continue;
        // The rest of this moment still belongs to the history.
        return firstFrom(table, start + table.periodMs);
    }
    return table.length;
}


/***/ }),

/***/ 17785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wg: () => (/* binding */ HostGone),
  Qx: () => (/* binding */ HostProcess),
  _L: () => (/* binding */ HostSilent)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 26 modules
var src = __webpack_require__(99731);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/memory-kills.js
var memory_kills = __webpack_require__(27371);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/line-reader.js
var line_reader = __webpack_require__(95457);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-import.js
var strategy_import = __webpack_require__(11462);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/host/protocol.js



/** A reply is one line of at most this many bytes: a hundred signals with a reason of 2 kB each take a third of it. */
const MOST_REPLY_BYTES = 1_000_000;
const protocol_text = (mostBytes) => schemas/* string */.YjP().transform((value) => (0,src/* strangerWords */.GS)(value, mostBytes));
const MOST_PARAMETERS = 200;
const MOST_ANSWERS = 102;
const MOST_OPENED = 100;
const answer = schemas/* array */.YOg(schemas/* unknown */.L5J()).max(MOST_ANSWERS);
const place = schemas/* int */.Whr().nonnegative();
const range = schemas/* object */.Ikc({
    default: schemas/* number */.aig(),
    min: schemas/* number */.aig(),
    max: schemas/* number */.aig(),
    integer: schemas/* boolean */.zMY().optional(),
    step: schemas/* number */.aig().optional(),
    description: protocol_text(1000).default(''),
});
/** What comes from a host is a stranger's: its form is checked, its texts are cut. Signals are checked one by one later. */
const hostReply = schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        loaded: schemas/* object */.Ikc({
            name: protocol_text(100),
            description: protocol_text(2000),
            parameters: schemas/* record */.g1P(schemas/* string */.YjP().max(100).refine(strategy_import/* isParameterName */.XK), range)
                .refine((all) => Object.keys(all).length <= MOST_PARAMETERS, {
                message: `at most ${MOST_PARAMETERS} parameters`,
            }),
        }),
    }),
    schemas/* object */.Ikc({ failed: protocol_text(4000) }),
    schemas/* object */.Ikc({
        tried: schemas/* object */.Ikc({
            refusal: protocol_text(4000).nullable(),
            warmup: schemas/* int */.Whr().nonnegative().nullable(),
            warmupFault: protocol_text(4000).nullable(),
        }),
    }),
    schemas/* object */.Ikc({ done: schemas/* literal */.euz(true) }),
    schemas/* object */.Ikc({ answer }),
    schemas/* object */.Ikc({ upTo: place, answers: schemas/* array */.YOg(schemas/* tuple */.PVZ([place, answer])), isLast: schemas/* boolean */.zMY() }),
    schemas/* object */.Ikc({ opened: schemas/* array */.YOg(protocol_text(1000)).max(MOST_OPENED) }),
]);

;// CONCATENATED MODULE: ./.build/packages/runtime/src/host/host-process.js






/** A machine that slept finds its timers over and the answer there: it is looked at again before anything is ended. */
const SECOND_LOOK_MS = 250;
/** Time for the kernel to end it, and for what it printed last. */
const END_MS = 1_000;
/** How V8 says that its heap is full, before it ends the process; what follows is of no use to people. */
const LAST_WORDS = /^(?:<--- Last few GCs --->|FATAL ERROR: .*(?:heap|memory|Zone))/i;
/** What is kept of what a strategy prints. */
const MOST_OUTPUT_LINES = 2_000;
const MOST_LINE_BYTES = 4_000;
/** What is read of a line. It is freed of secrets before it is cut to what is kept: half a secret has no form. */
const MOST_READ_BYTES = 64_000;
/** The process of a strategy is gone, or was ended. The message says why: `it did not answer …`. */
class HostGone extends Error {
    name = 'HostGone';
}
/** It did not answer in time, and was ended. */
class HostSilent extends HostGone {
}
/** The process of a strategy as a queue of requests: each is answered in its time, in order, or the process is ended. */
class HostProcess {
    #child;
    #memoryMb;
    #waiting = [];
    #closed;
    #timer;
    #gone = null;
    #hasLastWords = false;
    /** `onOutput` takes each line that the strategy prints, without secrets. */
    constructor(command, memoryMb, onOutput) {
        this.#memoryMb = memoryMb;
        const memory = new memory_kills/* MemoryKills */.v();
        const child = (0,external_node_child_process_.spawn)(command.command, command.args, {
            env: command.env,
            cwd: command.cwd,
            stdio: ['pipe', 'pipe', 'pipe', ...command.handles],
            // A Ctrl-C of the terminal is not for it.
            detached: true,
        });
        this.#child = child;
        const replies = new line_reader/* LineReader */.u(MOST_REPLY_BYTES, (line) => this.#hear(line));
        // Without a file left to open there are no pipes, and `error` tells why.
        child.stdout?.on('data', (bytes) => {
            if (!replies.take(bytes))
                this.end('it answered with more than a megabyte at once, and was ended');
        });
        const output = new line_reader/* LineReader */.u(MOST_READ_BYTES, this.#printer(onOutput));
        child.stderr?.on('data', (bytes) => output.take(bytes));
        // A process that is gone reads nothing; `close` tells of it.
        child.stdin?.on('error', () => { });
        this.#closed = new Promise((resolve) => {
            child.once('error', ({ message }) => {
                this.end(`its process cannot be started: ${message}`);
                resolve();
            });
            child.once('close', (code, signal) => {
                output.end();
                this.end(this.#endOf(memory.endOf(code, signal)));
                resolve();
            });
        });
    }
    /** @throws {HostGone} */
    ask(request, asking, more) {
        const reply = this.reply(asking);
        if (!this.#gone) {
            this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
            if (more)
                this.#child.stdin?.write(more);
        }
        return reply;
    }
    /** The next reply, to what needs no request. @throws {HostGone} */
    reply(asking) {
        if (this.#gone)
            return Promise.reject(this.#gone);
        return new Promise((resolve, reject) => {
            this.#waiting.push({ ...asking, resolve, reject });
            if (this.#waiting.length === 1)
                this.#watch();
        });
    }
    /** Ends it at once; the first reason counts. Returns that reason. */
    end(why) {
        if (this.#gone)
            return this.#gone;
        this.#gone = typeof why === 'string' ? new HostGone(why) : why;
        clearTimeout(this.#timer);
        this.#child.kill('SIGKILL');
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#gone);
        return this.#gone;
    }
    /**
     * Ends it. Resolves when it is gone and everything that it printed was told: it prints without buffers, so that this is
     * in its pipe before the answer that follows it.
     */
    async close() {
        this.end('it was ended');
        await (0,clock/* settlesWithin */.od)(this.#closed, END_MS);
    }
    /** Cleans, counts and hands on what is printed. */
    #printer(onOutput) {
        let lines = 0;
        const words = (0,src/* lineWords */.CI)(MOST_LINE_BYTES);
        return (line) => {
            lines += 1;
            this.#hasLastWords ||= LAST_WORDS.test(line);
            if (this.#hasLastWords)
                return;
            const clean = words(line);
            if (lines <= MOST_OUTPUT_LINES) {
                if (clean !== null)
                    onOutput(clean);
            }
            else if (lines === MOST_OUTPUT_LINES + 1) {
                onOutput('(the strategy prints too much: the rest is not kept)');
            }
        };
    }
    /** Gives the oldest request its time. */
    #watch() {
        clearTimeout(this.#timer);
        const [oldest] = this.#waiting;
        if (!oldest)
            return;
        const seconds = oldest.limitMs / 1000;
        this.#timer = setTimeout(() => {
            this.#timer = setTimeout(() => this.end(new HostSilent(`it did not answer within ${seconds} s, and was ended`)), SECOND_LOOK_MS);
        }, oldest.limitMs);
    }
    #hear(line) {
        if (this.#gone)
            return;
        const reply = replyIn(line);
        const [first] = this.#waiting;
        if (first?.onPart && reply && 'upTo' in reply && !reply.isLast) {
            this.#watch();
            try {
                first.onPart(reply);
            }
            catch (error) {
                first.reject(error);
                this.end('it was ended');
            }
            return;
        }
        const waiting = this.#waiting.shift();
        if (!waiting || !reply) {
            if (waiting)
                this.#waiting.unshift(waiting);
            this.end('it wrote into its own answers, and was ended');
            return;
        }
        this.#watch();
        waiting.resolve(reply);
    }
    #endOf(how) {
        if (this.#hasLastWords)
            return `it used up its memory, ${this.#memoryMb} MB`;
        return `its process ended (${how})`;
    }
}
function replyIn(line) {
    try {
        const parsed = hostReply.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 95457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ LineReader)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** Cuts a stream into lines of bounded length. */
class LineReader {
    #mostBytes;
    #onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #rest = '';
    /** The line that comes was told cut: what is left of it is dropped. */
    #isCut = false;
    constructor(mostBytes, onLine) {
        this.#mostBytes = mostBytes;
        this.#onLine = onLine;
    }
    /** Nothing more comes: what has no line's end is a line. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
    /** `false` if a line is longer than it may be: it was told cut, and the rest of it is dropped. */
    take(bytes) {
        const lines = (this.#rest + this.#decoder.write(bytes)).split('\n');
        this.#rest = lines.pop();
        for (const line of lines) {
            if (!this.#isCut)
                this.#onLine(line.slice(0, this.#mostBytes));
            this.#isCut = false;
        }
        if (this.#isCut)
            this.#rest = '';
        if (this.#rest.length <= this.#mostBytes)
            return true;
        this.#onLine(this.#rest.slice(0, this.#mostBytes));
        this.#rest = '';
        this.#isCut = true;
        return false;
    }
}


/***/ }),

/***/ 69989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tryParameters),
/* harmony export */   p: () => (/* binding */ MOST_WARMUP)
/* harmony export */ });
/* harmony import */ var _session_strategy_import_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);

/** A feed can look back so far, and a session should not begin with hours of it. */
const MOST_WARMUP = 100_000;
/** Asks a strategy whether it can be made with these parameters, and how many candles it must see first. Never throws. */
function tryParameters(definition, parameters, periodMs) {
    return {
        refusal: refusalOf(definition, parameters, periodMs),
        ...warmupOf(definition, parameters, periodMs),
    };
}
/** Parameters may be right one by one and wrong together; the strategy itself says so when it is made. */
function refusalOf(definition, parameters, periodMs) {
    try {
        definition.create(parameters, periodMs);
        return null;
    }
    catch (error) {
        return (0,_session_strategy_import_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
}
function warmupOf(definition, parameters, periodMs) {
    try {
        const count = definition.warmup(parameters, periodMs);
        const isCount = Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_WARMUP;
        if (isCount)
            return { warmup: Number(count), warmupFault: null };
        return { warmup: null, warmupFault: `returns ${shortText(count)}` };
    }
    catch (error) {
        return { warmup: null, warmupFault: `fails: ${(0,_session_strategy_import_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
}
function shortText(value) {
    return typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, 100);
}


/***/ }),

/***/ 72235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   UV: () => (/* binding */ TableRun)
/* harmony export */ });
/* unused harmony export SILENT */
/* harmony import */ var _chimera_engine_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6865);
/* harmony import */ var _feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52825);


/** A fresh engine over a part of a table, as far as it is told to go. */
class TableRun {
    engine;
    rows;
    /** What opens the book and the session. */
    begun;
    #table;
    #onStep;
    #answerer = SILENT;
    #place = 0;
    /** `source` names the market in the journal. */
    constructor(table, part, source, onStep) {
        const { setup, startingCash, span } = part;
        this.#table = table;
        this.#onStep = onStep;
        this.engine = new _chimera_engine_core__WEBPACK_IMPORTED_MODULE_0__/* .Engine */ .N$(setup, [], (question) => this.#answerer.show(question));
        this.rows = rowsOf(table, part);
        this.begun = this.engine.begin({
            time: (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, span.from),
            ends: (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, span.to - 1) + table.periodMs,
            identity: {
                mode: 'test',
                market: source,
                currency: setup.instruments[0].quote,
                startingCash: String(startingCash),
            },
            changed: [],
            previous: null,
            marks: {},
            highWaterMark: startingCash,
        });
    }
    /** How many candles it has processed. */
    get place() {
        return this.#place;
    }
    /** Processes candles up to the place `to`, not included, or up to the last one. */
    advance(to, answerer) {
        this.#answerer = answerer;
        const { engine } = this;
        const { history, length, rowAt } = this.rows;
        const table = this.#table;
        const end = Math.min(to, length);
        const warmed = Math.min(end, history.length);
        for (; this.#place < warmed; this.#place += 1)
            engine.warm((0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, history[this.#place]));
        const first = rowAt(history.length) - history.length;
        for (; this.#place < end; this.#place += 1) {
            const row = first + this.#place;
            const candle = (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, row);
            const question = engine.observe({ kind: 'candle', candle, late: false });
            this.#onStep(row, candle, engine.decide(question ? answerer.answer(question, this.#place) : NOTHING));
        }
    }
}
function rowsOf(table, { warmup, span }) {
    const history = (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .lastBefore */ .kk)(table, span.from, warmup);
    return {
        history,
        length: history.length + span.to - span.from,
        rowAt: (place) => history[place] ?? span.from + place - history.length,
    };
}
const NOTHING = Object.freeze([]);
/** Says nothing. */
const SILENT = { show: () => { }, answer: () => NOTHING };


/***/ }),

/***/ 86992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FZ: () => (/* binding */ WALLS_REMEDY),
  W$: () => (/* binding */ becauseOf),
  Ai: () => (/* binding */ measuredWalls),
  Gc: () => (/* binding */ requireIsolation),
  YD: () => (/* binding */ strictRefusal)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-import.js
var strategy_import = __webpack_require__(11462);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/runtime/src/scratch-folder.js
var scratch_folder = __webpack_require__(81419);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/bundle-home.js
var bundle_home = __webpack_require__(68029);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/launcher.js + 1 modules
var walls_launcher = __webpack_require__(96568);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/node-version.js
var node_version = __webpack_require__(78476);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/walls.js
var walls_walls = __webpack_require__(73140);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/host/walls/probe.js










const PROBE_MS = 10_000;
const MEMORY_MB = 128;
let proven = null;
/**
 * What keeps strategies in on this machine: a probe is started as a strategy would be, and tries to get out. Once a
 * process.
 */
function probeWalls() {
    proven ??= (0,walls_launcher/* findLauncher */.uj)().then(probeLauncher);
    return proven;
}
/** The same for a given launcher, each time anew. */
async function probeLauncher(launcher) {
    const folder = (0,external_node_fs_.realpathSync)((0,scratch_folder/* makeScratchFolder */.D)('chimera-probe-'));
    const own = (0,external_node_fs_.realpathSync)((0,scratch_folder/* makeScratchFolder */.D)('chimera-probe-own-'));
    const closing = [];
    try {
        const targets = await setTargets(folder, own, closing);
        const entry = (0,bundle_home/* shippedFile */.k)(import.meta.url, 'probe-main.ts', 'probe.js');
        const ask = (level) => runProbe(launcher, entry, targets, own, level);
        const [kernel, node] = await Promise.all([ask('kernel'), ask('node')]);
        const attempts = Object.entries(kernel).map(([name, { wall, done }]) => ({
            wall,
            name,
            kernel: done ? 'done' : 'refused',
            node: node[name]?.done === false ? 'refused' : 'done',
        }));
        const old = (0,node_version/* isPermissionModelSound */.I)() ? [] : [`Node ${process.version} is older than 24.14.1`];
        return (0,walls_walls/* wallsFrom */.Wd)(attempts, [...launcher.missing, ...old]);
    }
    finally {
        for (const close of closing)
            close();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        (0,external_node_fs_.rmSync)(own, { recursive: true, force: true });
    }
}
async function setTargets(folder, own, closing) {
    const listening = (server, where) => new Promise((resolve, reject) => {
        closing.push(() => server.close());
        server.once('error', reject).listen(where, () => resolve(server));
    });
    const socket = (0,external_node_path_.join)(folder, 'socket');
    const hangUp = () => (0,external_node_net_.createServer)((connection) => connection.on('error', () => { }).destroy());
    const [tcp] = await Promise.all([
        listening(hangUp(), { port: 0, host: '127.0.0.1' }),
        listening(hangUp(), { path: socket }),
    ]);
    const abstractSocket = process.platform === 'linux' ? `\0${folder}` : null;
    if (abstractSocket !== null)
        await listening(hangUp(), { path: abstractSocket });
    const sharedMemory = (0,external_node_path_.join)('/dev/shm', (0,external_node_path_.basename)(folder));
    closing.push(() => (0,external_node_fs_.rmSync)(sharedMemory, { force: true }));
    const udp = (0,external_node_dgram_.createSocket)('udp4');
    closing.push(() => udp.close());
    await new Promise((resolve) => udp.bind(0, '127.0.0.1', resolve));
    const foreignFile = (0,external_node_path_.join)(folder, 'foreign');
    (0,external_node_fs_.writeFileSync)(foreignFile, 'not for strategies');
    return {
        tcpPort: tcp.address().port,
        udpPort: udp.address().port,
        ...{ socket, abstractSocket, foreignFile, sharedMemory },
        writeTo: [(0,external_node_path_.join)(own, 'written'), (0,external_node_path_.join)(folder, 'written')],
        parent: process.pid,
    };
}
function runProbe(launcher, entry, targets, own, level) {
    const { command, args, env, cwd, handles } = (0,walls_launcher/* walledCommand */.TR)(launcher, {
        entry,
        readable: { folders: [own], files: [] },
        memoryMb: MEMORY_MB,
        permissionModel: level === 'node',
        parameters: [level, JSON.stringify(targets)],
    });
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command, args, {
            ...{ env, cwd },
            stdio: ['ignore', 'pipe', 'pipe', ...handles],
            timeout: PROBE_MS,
            killSignal: 'SIGKILL',
        });
        let answer = '';
        let errors = '';
        child.stdout.setEncoding('utf8').on('data', (text) => {
            answer += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            errors = (errors + text).slice(0, 2_000);
        });
        child.on('error', reject);
        child.on('close', (code, signal) => {
            try {
                resolve(JSON.parse(answer));
            }
            catch {
                reject(new Error(`the probe of the walls ended with ${signal ?? code}: ${errors.trim()}`));
            }
        });
    });
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/host/walls/isolation.js



/** `strict`: a strategy runs only where the kernel keeps every wall. `auto`: behind the walls that the machine has. */
/** What to do if the kernel does not keep every wall. */
const WALLS_REMEDY = 'use Linux 5.13 or newer with Landlock switched on, and install Python 3 (hosted Ubuntu runners have both)';
/** What keeps strategies in on this machine. A probe that fails proves nothing: no wall counts then. Never throws. */
async function measuredWalls() {
    try {
        return await probeWalls();
    }
    catch (error) {
        return (0,walls_walls/* wallsFrom */.Wd)([], [`the walls could not be measured: ${error.message}`]);
    }
}
/** Why no strategy may run here under `strict`; `null` if one may. */
function strictRefusal(walls) {
    if ((0,walls_walls/* isStrict */.io)(walls))
        return null;
    const without = walls_walls/* WALL_NAMES */.o.filter((name) => walls.walls[name] !== 'kernel').join(', ');
    return `safety.strategy_isolation is strict, and the kernel does not keep every wall. Without it are: ${without}${becauseOf(walls)}`;
}
/** " (there is no python3; …)", as the end of a sentence. */
function becauseOf({ missing }) {
    return missing.length > 0 ? ` (${missing.join('; ')})` : '';
}
/** @throws {StrategyError} if a strategy may not run on this machine */
async function requireIsolation(isolation) {
    if (isolation === 'auto')
        return;
    const refusal = strictRefusal(await measuredWalls());
    if (refusal !== null)
        throw new strategy_import/* StrategyError */.C$(`${refusal}: ${WALLS_REMEDY}`);
}


/***/ }),

/***/ 96568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uj: () => (/* binding */ findLauncher),
  TR: () => (/* binding */ walledCommand)
});

// UNUSED EXPORTS: NO_KERNEL_WALLS

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/bundle-home.js
var bundle_home = __webpack_require__(68029);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/host/walls/handles.js

/** More than a process usually has open, for a system that does not say. */
const MANY = 255;
let nothing = null;
/**
 * What to put behind the three standard streams in a child's `stdio`, so that it inherits no other handle. Node closes its
 * own for its children, but not what it was itself started with; the permission model lets everybody use an open handle.
 */
function noHandles() {
    if (process.platform === 'win32')
        return [];
    nothing ??= (0,external_node_fs_.openSync)('/dev/null', 'r+');
    return Array.from({ length: Math.max(0, highestHandle() - 2) }, () => nothing);
}
function highestHandle() {
    try {
        return Math.max(...(0,external_node_fs_.readdirSync)('/dev/fd').map(Number).filter(Number.isInteger));
    }
    catch {
        return MANY;
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/readable.js
var walls_readable = __webpack_require__(11629);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/host/walls/launcher.js







/** V8 reserves half a gigabyte for code when it starts, and it counts although it is never used. */
const BESIDE_HEAP_MB = 768;
const SYSTEM_FOLDERS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin'];
const TRY_MS = 5_000;
/** Nothing of the parent's environment goes in; these make what runs there the same on every machine. */
const ENVIRONMENT = { TZ: 'UTC', LANG: 'C.UTF-8' };
let found = null;
/** What works on this machine, found by doing; once a process. */
function findLauncher() {
    found ??= tryLinks((0,bundle_home/* shippedFile */.k)(import.meta.url, 'confine.py', 'confine.py'));
    return found;
}
/** Node's own walls and nothing else, for a machine whose kernel grants none. */
const NO_KERNEL_WALLS = { parentDeath: [], namespaces: [], confine: null, missing: [] };
/** The command that starts a script of Chimera behind every wall that `launcher` has. */
function walledCommand(launcher, program) {
    const { entry, readable, memoryMb, parameters, permissionModel = true } = program;
    const script = (0,external_node_url_.fileURLToPath)(entry);
    const own = (0,walls_readable/* ownCode */.m1)(script);
    const paths = [...own.folders, ...own.files, ...readable.folders, ...readable.files];
    const node = [
        (0,external_node_fs_.realpathSync)(process.execPath),
        ...(permissionModel ? ['--permission', ...paths.map((path) => `--allow-fs-read=${path}`)] : []),
        ...(permissionModel ? ['--no-experimental-sqlite', '--no-addons'] : []),
        '--disable-sigusr1',
        '--disable-warning=ExperimentalWarning',
        `--max-old-space-size=${memoryMb}`,
        script,
        ...parameters,
    ];
    const { confine } = launcher;
    const confined = confine === null
        ? node
        : [
            ...[confine.python, '-I', '-S', confine.script],
            ...paths.flatMap((path) => ['--read', path]),
            ...['--data-mb', String(memoryMb + BESIDE_HEAP_MB)],
            ...confine.walls.flatMap((wall) => ['--require', wall]),
            '--',
            ...node,
        ];
    const [command, ...args] = [...launcher.parentDeath, ...launcher.namespaces, ...confined];
    // confine.py closes them itself.
    const handles = confine === null ? noHandles() : [];
    return { command: command, args, env: ENVIRONMENT, cwd: '/', handles };
}
async function tryLinks(script) {
    if (process.platform !== 'linux') {
        const missing = [`walls of the kernel are known for Linux only, this is ${process.platform}`];
        return { ...NO_KERNEL_WALLS, missing };
    }
    const missing = [];
    const parentDeath = program('setpriv', ['--pdeathsig', 'KILL', '--']);
    const namespaces = program('unshare', ['-r', '-n', '-p', '-f', '--mount-proc', '--kill-child', '--']);
    const confine = program('python3', ['-I', '-S', (0,external_node_url_.fileURLToPath)(script), '--report', '--']);
    const nothing = [(0,external_node_fs_.realpathSync)(process.execPath), '--version'];
    const found = (dies, apart, confined) => {
        const walls = confined === null ? [] : wallsIn(confined, missing);
        return {
            parentDeath: dies ? parentDeath : [],
            namespaces: apart ? namespaces : [],
            confine: walls.length === 0 ? null : { python: confine[0], script: (0,external_node_url_.fileURLToPath)(script), walls },
            missing,
        };
    };
    if ([parentDeath, namespaces, confine].every((link) => link.length > 0)) {
        // What works together works alone: on most machines one attempt tells everything.
        const { code, errors } = await run([...parentDeath, ...namespaces, ...confine, ...nothing]);
        if (code === 0)
            return found(true, true, errors);
    }
    const works = async (link) => {
        if (link.length === 0)
            return null;
        const { code, errors } = await run([...link, ...nothing]);
        if (code === 0)
            return errors;
        missing.push(`${(0,external_node_path_.basename)(link[0])} does not work here: ${firstLine(errors) || `exit code ${code}`}`);
        return null;
    };
    const [dies, apart, confined] = await Promise.all([works(parentDeath), works(namespaces), works(confine)]);
    const absent = { setpriv: parentDeath, unshare: namespaces, python3: confine };
    for (const [name, link] of Object.entries(absent)) {
        if (link.length === 0)
            missing.push(`there is no ${name}`);
    }
    const launcher = found(dies !== null, apart !== null, confined);
    const whole = [...launcher.parentDeath, ...launcher.namespaces, ...(launcher.confine ? confine : [])];
    if (whole.length > 0 && (await run([...whole, ...nothing])).code !== 0) {
        // Each works alone and not within the others: the one that keeps most stays.
        missing.push('unshare and setpriv do not work together with the other walls here');
        return { ...launcher, parentDeath: [], namespaces: [] };
    }
    return launcher;
}
function wallsIn(report, missing) {
    const line = report.split('\n').find((each) => each.startsWith('{')) ?? '{"landlock":0,"seccomp":false}';
    const walls = JSON.parse(line);
    if (walls.landlock === 0)
        missing.push('the kernel has no Landlock');
    if (!walls.seccomp)
        missing.push(`no seccomp filter is known for ${process.arch}`);
    return Object.entries(walls).flatMap(([wall, stands]) => (stands ? [wall] : []));
}
/** A program with its arguments, by its absolute path; nothing if it is not installed. */
function program(name, args) {
    const others = (process.env.PATH ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    for (const folder of [...SYSTEM_FOLDERS, ...others]) {
        const path = (0,external_node_path_.join)(folder, name);
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            return name === 'python3' ? [(0,external_node_fs_.realpathSync)(path), ...args] : [path, ...args];
        }
        catch {
            // Not here.
        }
    }
    return [];
}
function run(line) {
    const [command, ...args] = line;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(command, args, {
            env: ENVIRONMENT,
            cwd: '/',
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: TRY_MS,
            killSignal: 'SIGKILL',
        });
        let errors = '';
        child.stdout.resume();
        child.stderr.setEncoding('utf8').on('data', (text) => {
            errors = (errors + text).slice(0, 2_000);
        });
        child.on('error', (error) => resolve({ code: null, errors: error.message }));
        child.on('close', (code) => resolve({ code, errors }));
    });
}
function firstLine(text) {
    return text.trim().split('\n')[0];
}


/***/ }),

/***/ 78476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isPermissionModelSound)
/* harmony export */ });
/** Fixed in Node before this one: ways to read around the permission model (CVE-2025-55130, CVE-2026-21715). */
const SOUND_SINCE = [24, 14, 1];
/** Whether the permission model of this Node counts as a wall. */
function isPermissionModelSound(version = process.versions.node) {
    const parts = version.split('.').map(Number);
    for (const [place, least] of SOUND_SINCE.entries()) {
        if (parts[place] !== least)
            return parts[place] > least;
    }
    return true;
}


/***/ }),

/***/ 11629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ UnreadableFolder),
/* harmony export */   a4: () => (/* binding */ readableFor),
/* harmony export */   m1: () => (/* binding */ ownCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A strategy's folder that cannot be given to it. */
class UnreadableFolder extends Error {
    name = 'UnreadableFolder';
}
const MODULES = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json']);
/** More files than a folder of strategies has; somebody keeps something else there. */
const MOST_ENTRIES = 20_000;
const PACKAGES = 'node_modules';
/**
 * What a strategy file may read: its own folder, and the packages it may import, which lie in the `node_modules` folders
 * from there up to the work directory. Names that begin with a dot (`.env`, `.git`, `.chimera`) are never readable. A
 * strategy that lies in the work directory itself gets the modules beside it only. Throws `UnreadableFolder`.
 */
function readableFor(strategy, workdir) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(strategy);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const work = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workdir);
    const own = isWithin(work, folder) ? modulesIn(folder) : below(folder, { entries: 0, root: folder });
    const above = ancestors(folder, isWithin(folder, work) ? work : folder);
    const packages = above.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, PACKAGES)).filter((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
    const manifests = above.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'package.json')).filter(isPlainFile);
    const linked = packages.flatMap(linkedPackages);
    const readable = {
        folders: unique([...own.folders, ...packages.map((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place)), ...linked]),
        files: unique([...own.files, ...manifests, path]),
    };
    for (const place of [...readable.folders, ...readable.files])
        refusePattern(place);
    return readable;
}
/** What Chimera itself needs in a process of its own: its code and its packages. */
function ownCode(script) {
    const source = `${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}packages${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}runtime${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}src${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
    const at = script.lastIndexOf(source);
    if (at < 0)
        return { folders: [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script))], files: [] };
    const root = script.slice(0, at);
    const packages = ancestors(root, null)
        .map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, PACKAGES))
        .filter((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
    return {
        folders: unique([
            ...['engine', 'runtime'].map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'packages', name))),
            ...packages.map((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place)),
        ]),
        files: [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json')].filter(isPlainFile),
    };
}
/** Only what can be imported, and no folder: everything else in a work directory is not the strategy's. */
function modulesIn(folder) {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && MODULES.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(entry.name)) && !entry.name.startsWith('.'))
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    return { folders: [], files };
}
/** A folder as a whole if nothing in it is to be left out; otherwise what else is in it, one by one. */
function below(folder, seen) {
    const folders = [];
    const files = [];
    let isWhole = true;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) {
        seen.entries += 1;
        if (seen.entries > MOST_ENTRIES) {
            throw new UnreadableFolder(`the strategy's folder ${seen.root} holds more than ${MOST_ENTRIES} files: put the strategy into a folder of its own`);
        }
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.name.startsWith('.')) {
            isWhole = false;
        }
        else if (entry.isSymbolicLink()) {
            refuseOutside(path, seen.root);
        }
        else if (entry.isDirectory() && entry.name !== PACKAGES) {
            const inner = below(path, seen);
            folders.push(...inner.folders);
            files.push(...inner.files);
            isWhole &&= inner.folders.length === 1 && inner.folders[0] === path;
        }
        else if (entry.isFile()) {
            files.push(path);
        }
        else if (!entry.isDirectory()) {
            // A socket or a pipe is a way to somebody else.
            isWhole = false;
        }
    }
    return isWhole ? { folders: [folder], files: [] } : { folders, files };
}
function refuseOutside(link, root) {
    let target;
    try {
        target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    }
    catch {
        // It leads nowhere now; somebody could put something there later.
        throw new UnreadableFolder(`${link} is a link that leads nowhere: remove it from the strategy's folder`);
    }
    const hidden = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .some((part) => part.startsWith('.'));
    if (!isWithin(target, root) || hidden) {
        throw new UnreadableFolder(`${link} is a link to ${target}, outside what the strategy may read: put a copy of the file there, or remove the link`);
    }
}
/** Real folders of packages that are links: workspaces of the person's own project. */
function linkedPackages(packages) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packages).filter((name) => !name.startsWith('.'));
    const all = names.flatMap((name) => name.startsWith('@') && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name))
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name)).map((inner) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name, inner))
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name)]);
    return all
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        .map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path))
        .filter((path) => isFolder(path));
}
/** Node reads a `*` in a path as any text. */
function refusePattern(path) {
    if (!path.includes('*'))
        return;
    throw new UnreadableFolder(`${path} has a * in its name, which stands for any text: rename it`);
}
/** From `folder` upwards to `last`, both included; to the root if there is no last one. */
function ancestors(folder, last) {
    const places = [folder];
    while (places.at(-1) !== last && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(places.at(-1)) !== places.at(-1)) {
        places.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(places.at(-1)));
    }
    return places;
}
/** Whether `path` is `folder` or lies somewhere in it. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
}
function isPlainFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile() && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).startsWith('.');
}
function unique(paths) {
    return [...new Set(paths)];
}


/***/ }),

/***/ 74415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ memoryKills),
/* harmony export */   Q: () => (/* binding */ groupLimits)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kernel_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45889);


/**
 * The tightest limit of the group that this process is in and of those above it, in both versions of control groups. A
 * container sees its own group as the root of all, or not at all below it: folders that are not there are passed over.
 */
function groupLimits({ proc, cgroup }) {
    const groups = memberships((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${proc}/self/cgroup`) ?? '0::/');
    const cores = [];
    const megabytes = [];
    for (const { controllers, path } of groups) {
        for (const folder of foldersOf(cgroup, controllers, path)) {
            cores.push(...quotaOf((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${folder}/cpu.max`)));
            const [quota, period] = ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((name) => (0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${folder}/${name}`));
            cores.push(...quotaOf(`${quota ?? ''} ${period ?? ''}`));
            megabytes.push(...bytesOf((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${folder}/memory.max`)));
            megabytes.push(...bytesOf((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${folder}/memory.limit_in_bytes`)));
        }
    }
    return { cores: least(cores), memoryMb: least(megabytes) };
}
/**
 * How many processes the kernel ended in the group of this process because memory ran out, or on the whole machine if
 * the group does not count them; `null` if nobody counts.
 */
function memoryKills({ proc, cgroup }) {
    for (const { controllers, path } of memberships((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(`${proc}/self/cgroup`) ?? '0::/')) {
        for (const folder of foldersOf(cgroup, controllers, path)) {
            const counted = ['memory.events', 'memory.oom_control'].map((name) => killsIn(`${folder}/${name}`));
            const own = counted.find((count) => count !== null);
            if (own !== undefined)
                return own;
        }
    }
    return killsIn(`${proc}/vmstat`);
}
function killsIn(path) {
    const [, count] = /^oom_kill (\d+)$/m.exec((0,_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelText */ .J)(path) ?? '') ?? [];
    return count === undefined ? null : Number(count);
}
/** A line is `4:cpu,cpuacct:/docker/1`, or `0::/user.slice` in the second version. */
function memberships(text) {
    return text.split('\n').flatMap((line) => {
        const [, names = '', path = ''] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
        if (path === '')
            return [];
        const controllers = names === '' ? [] : names.split(',');
        const isOfUse = controllers.length === 0 || controllers.includes('cpu') || controllers.includes('memory');
        return isOfUse ? [{ controllers, path }] : [];
    });
}
/** The group's own folder and those above it, below each place where the tree may be mounted. */
function foldersOf(root, controllers, path) {
    const mounts = controllers.length === 0
        ? [root, `${root}/unified`]
        : [...new Set([controllers.join(','), ...controllers])].map((name) => `${root}/${name}`);
    // A group above the root that a container sees is written as `/../name`.
    const inside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    const levels = [inside];
    while (levels.at(-1) !== '/')
        levels.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(levels.at(-1)));
    return mounts.flatMap((mount) => levels.map((level) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(mount, level)));
}
/** `150000 100000` is one core and a half; `max 100000` and `-1 100000` are no limit. */
function quotaOf(text) {
    const [, quota = '0', period = '0'] = /^(\d+)\s+(\d+)\s*$/.exec(text ?? '') ?? [];
    const cores = Number(quota) / Number(period);
    return cores > 0 && Number.isFinite(cores) ? [cores] : [];
}
/** `max` is no limit. The first version writes a number beyond all machines, which the caller's own memory undercuts. */
function bytesOf(text) {
    const bytes = /^\d+\s*$/.test(text ?? '') ? Number(text) : 0;
    return bytes > 0 ? [bytes / 2 ** 20] : [];
}
function least(values) {
    return values.length > 0 ? Math.min(...values) : null;
}


/***/ }),

/***/ 45889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KERNEL_FILES),
/* harmony export */   J: () => (/* binding */ kernelText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const KERNEL_FILES = { proc: '/proc', cgroup: '/sys/fs/cgroup' };
/** What a file of the kernel says; `null` if it is not there, or cannot be read. */
function kernelText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 27371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ MemoryKills)
/* harmony export */ });
/* harmony import */ var _monitor_own_usage_control_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74415);
/* harmony import */ var _monitor_own_usage_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45889);


/** Tells whether a child was ended by the kernel because memory ran out. To be made before the child starts. */
class MemoryKills {
    #files;
    #before;
    constructor(files = _monitor_own_usage_kernel_files_js__WEBPACK_IMPORTED_MODULE_1__/* .KERNEL_FILES */ .E) {
        this.#files = files;
        this.#before = (0,_monitor_own_usage_control_group_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryKills */ .F)(files);
    }
    /** How a child ended, in words: `exit code 3`, `SIGTERM`. The kernel counts before it kills, so that the figure is there. */
    endOf(code, signal) {
        if (signal === null)
            return `exit code ${code}`;
        const now = signal === 'SIGKILL' && this.#before !== null ? (0,_monitor_own_usage_control_group_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryKills */ .F)(this.#files) : null;
        const ranOut = now !== null && now > this.#before;
        return ranOut ? `${signal}: the system ended it because memory ran out` : signal;
    }
}


/***/ }),

/***/ 86140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cr: () => (/* binding */ openStrategy),
  oV: () => (/* binding */ withStrategy)
});

// UNUSED EXPORTS: ownStrategy, usingStrategy

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 26 modules
var src = __webpack_require__(99731);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/candle-table.js
var candle_table = __webpack_require__(52825);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/host-process.js + 1 modules
var host_process = __webpack_require__(17785);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/parameter-trial.js
var parameter_trial = __webpack_require__(69989);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-import.js
var strategy_import = __webpack_require__(11462);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/table-run.js
var table_run = __webpack_require__(72235);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/bundle-home.js
var bundle_home = __webpack_require__(68029);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/isolation.js + 1 modules
var isolation = __webpack_require__(86992);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/launcher.js + 1 modules
var walls_launcher = __webpack_require__(96568);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/walls/readable.js
var readable = __webpack_require__(11629);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/host/strategy-host.js








/** What a strategy may take to load, and to answer; real time. */
const LOAD_MS = 10_000;
const ANSWER_MS = 10_000;
/**
 * After this long without a part of the answers of a run it is looked at more closely, candle by candle; real time. Parts
 * come every 10 ms as long as no candle takes longer.
 */
const PART_MS = 3_000;
const MEMORY_MB = 512;
/** Candles of the past go over in batches. */
const BATCH = 256;
/** A strategy in a process of its own, behind every wall that this machine has. */
class StrategyHost {
    #process;
    #answerMs;
    #batch = [];
    #card = null;
    #table = null;
    /** Starts the process and loads the strategy. @throws {StrategyError} if it cannot be loaded in time */
    static async start(options) {
        const { path, workdir, memoryMb = MEMORY_MB, onOutput = () => { } } = options;
        const readable = readableOf(path, workdir);
        await (0,isolation/* requireIsolation */.Gc)(options.isolation ?? 'auto');
        options.onAllowed?.();
        const launcher = await (0,walls_launcher/* findLauncher */.uj)();
        const entry = (0,bundle_home/* shippedFile */.k)(import.meta.url, 'host-main.ts', 'host.js');
        const parameters = [path, options.isWatched ? 'watched' : 'unwatched'];
        const command = (0,walls_launcher/* walledCommand */.TR)(launcher, { entry, readable, memoryMb, parameters });
        const host = new StrategyHost(new host_process/* HostProcess */.Qx(command, memoryMb, onOutput), options);
        try {
            await host.#load(options.loadMs ?? LOAD_MS);
        }
        catch (error) {
            await host.close();
            throw error instanceof host_process/* HostGone */.Wg
                ? new strategy_import/* StrategyError */.C$(`the strategy file ${path} cannot be loaded: ${error.message}`)
                : error;
        }
        return host;
    }
    constructor(process, { answerMs = ANSWER_MS }) {
        this.#process = process;
        this.#answerMs = answerMs;
    }
    /** What the strategy said of itself when it was loaded. */
    get card() {
        if (!this.#card)
            throw new Error('the strategy is not loaded yet');
        return this.#card;
    }
    /** @throws {HostGone} */
    async tryParameters(parameters, periodMs) {
        const reply = await this.#ask({ type: 'try', parameters, periodMs });
        return 'tried' in reply ? reply.tried : this.#wrong();
    }
    /** Makes an instance a symbol. @throws {HostGone} @throws {StrategyError} if it cannot be made */
    async begin({ symbols, parameters, periodMs }) {
        const reply = await this.#ask({ type: 'begin', symbols, parameters, periodMs });
        if ('failed' in reply)
            throw new strategy_import/* StrategyError */.C$(`the strategy cannot be made: ${reply.failed}`);
    }
    /** Shows a candle of the past. What goes wrong is told by the next answer. */
    show(question) {
        this.#batch.push(copyOf(question));
        if (this.#batch.length >= BATCH)
            this.#sendBatch();
    }
    /** Never more than one at a time. @throws {HostGone} */
    async answer(question) {
        this.#sendBatch();
        const { symbol } = question;
        const reply = await this.#ask({ type: 'ask', question: copyOf(question) });
        if (!('answer' in reply))
            return this.#wrong();
        return answersOf(reply.answer, symbol);
    }
    /**
     * Fresh instances answer the candles of a part of a table, in order; `take` is told in parts what they said. From the
     * place `eachFrom` on each candle has the time of an answer; without one, a part of them has three seconds.
     *
     * @throws {HostGone} @throws {StrategyError} if the instances cannot be made
     */
    async answerAll(table, part, eachFrom, take) {
        await this.#give(table);
        const { setup, startingCash, warmup, span } = part;
        const candles = (0,table_run/* rowsOf */.RO)(table, part).length;
        let upTo = 0;
        const taken = (reply) => {
            // The last part comes when every candle was answered.
            const least = reply.isLast ? candles : upTo;
            if (reply.upTo < least || reply.upTo > candles)
                this.#wrong();
            upTo = reply.upTo;
            take(reply);
        };
        const isInParts = eachFrom >= candles;
        const limitMs = isInParts ? Math.min(PART_MS, this.#answerMs) : this.#answerMs;
        const request = { type: 'run', eachFrom, setup, startingCash, warmup, span };
        const last = await this.#process.ask(request, { limitMs, onPart: taken });
        if ('failed' in last)
            throw new strategy_import/* StrategyError */.C$(`the strategy cannot be made: ${last.failed}`);
        if (!('upTo' in last))
            this.#wrong();
        else
            taken(last);
    }
    /** What the strategy opened besides its own code. @throws {HostGone} */
    async opened() {
        const reply = await this.#ask({ type: 'opened' });
        return 'opened' in reply ? reply.opened : this.#wrong();
    }
    /** Resolves when the process is gone and everything that it printed was told. */
    close() {
        return this.#process.close();
    }
    /** Hands over a table, once. */
    async #give(table) {
        if (this.#table === table)
            return;
        this.#table = table;
        const { symbols, periodMs, length, rows } = table;
        const bytes = new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
        // Nothing of the strategy runs meanwhile: its own time to answer does not count.
        const limitMs = Math.max(LOAD_MS, this.#answerMs);
        const reply = await this.#process.ask({ type: 'table', symbols, periodMs, length }, { limitMs }, bytes);
        if (!('done' in reply))
            this.#wrong();
    }
    async #load(limitMs) {
        const reply = await this.#process.reply({ limitMs });
        if ('failed' in reply)
            throw new strategy_import/* StrategyError */.C$(reply.failed);
        if (!('loaded' in reply))
            this.#wrong();
        else
            this.#card = reply.loaded;
    }
    #sendBatch() {
        if (this.#batch.length === 0)
            return;
        const questions = this.#batch;
        this.#batch = [];
        // Nobody waits for this reply. If it fails, the next answer fails as well.
        const asking = { limitMs: this.#answerMs, onPart: () => { } };
        this.#process.ask({ type: 'show', questions }, asking).catch(() => { });
    }
    #ask(request) {
        return this.#process.ask(request, { limitMs: this.#answerMs });
    }
    #wrong() {
        throw this.#process.end('it answered something else than it was asked, and was ended');
    }
}
const NOTHING = Object.freeze([]);
/** What came from a host, checked again: it is a stranger's. */
function answersOf(said, symbol) {
    if (said === undefined)
        return NOTHING;
    return said.map((each) => typeof each === 'string' ? (0,src/* strangerWords */.GS)(each) : (0,src/* signalOf */.oX)(each, symbol));
}
function readableOf(path, workdir) {
    try {
        return (0,readable/* readableFor */.a4)(path, workdir);
    }
    catch (error) {
        if (error instanceof readable/* UnreadableFolder */.WB)
            throw new strategy_import/* StrategyError */.C$(error.message);
        throw error;
    }
}
/** As it stands now: the engine's own goes on. */
function copyOf({ symbol, candle, time, position, equity, cash, orders }) {
    return { symbol, candle, time, position, equity, cash, orders };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/open-strategy.js









/** @throws {StrategyError} if there is no such strategy, or it cannot be loaded in time */
async function openStrategy({ strategy, workdir, rules }, options = {}) {
    if (!(0,strategy_file/* isStrategyFile */.c_)(strategy))
        return ownStrategy((0,strategy_file/* shippedStrategy */.L5)(strategy));
    const file = (0,strategy_file/* strategyFile */.uB)(strategy, workdir);
    const start = () => StrategyHost.start({ ...rules, ...options, path: file.path, workdir });
    return new HostedStrategy(file, await start(), start);
}
class HostedStrategy {
    file;
    #host;
    #startAgain;
    constructor(file, host, startAgain) {
        this.file = file;
        this.#host = host;
        this.#startAgain = startAgain;
    }
    get card() {
        return this.#host.card;
    }
    tryParameters(parameters, periodMs) {
        return this.#host.tryParameters(parameters, periodMs);
    }
    async begin(setup) {
        await this.#host.begin(setup);
        return this.#host;
    }
    async answerAll(table, part, take) {
        let taken = 0;
        const taking = (reply) => {
            // The process that was ended told these already.
            if (reply.upTo <= taken)
                return;
            const answers = new Map(reply.answers);
            taken = reply.upTo;
            take(taken, {
                show: () => { },
                answer: ({ symbol }, place) => answersOf(answers.get(place), symbol),
            });
        };
        try {
            await this.#host.answerAll(table, part, Number.MAX_SAFE_INTEGER, taking);
        }
        catch (error) {
            if (!(error instanceof host_process/* HostSilent */._L))
                throw error;
            // One part took too long. From where it stood each candle has the whole time of an answer.
            this.#host = await this.#startAgain();
            try {
                await this.#host.answerAll(table, part, taken, taking);
            }
            catch (again) {
                if (!(again instanceof host_process/* HostSilent */._L))
                    throw again;
                const at = (0,clock/* isoTime */.Ly)((0,candle_table/* startAt */.EO)(table, (0,table_run/* rowsOf */.RO)(table, part).rowAt(taken)));
                throw new host_process/* HostGone */.Wg(`it did not come back at the candle of ${at}: ${again.message}`);
            }
        }
    }
    opened() {
        return this.#host.opened();
    }
    close() {
        return this.#host.close();
    }
}
/** A strategy of the runtime's own, in this thread. */
function ownStrategy(definition) {
    const begin = (setup) => {
        const instances = new src/* StrategyInstances */.sV(definition, setup);
        return {
            show: (question) => void instances.answer(question),
            answer: (question) => instances.answer(question),
        };
    };
    return {
        card: definition,
        file: null,
        tryParameters: async (parameters, periodMs) => (0,parameter_trial/* tryParameters */.a)(definition, parameters, periodMs),
        begin: async (setup) => begin(setup),
        answerAll: async (_table, { setup }, take) => take(Number.POSITIVE_INFINITY, begin(setup)),
        opened: async () => [],
        close: async () => { },
    };
}
/** Uses a strategy, and ends its process. What happened to the process is the strategy's fault: `StrategyError`. */
async function withStrategy(asked, use, options = {}) {
    return usingStrategy(await openStrategy(asked, options), use);
}
/** The same for one that is open. */
async function usingStrategy(open, use) {
    try {
        return await use(open);
    }
    catch (error) {
        if (!(error instanceof host_process/* HostGone */.Wg))
            throw error;
        throw new strategy_import/* StrategyError */.C$(`the strategy file ${open.file?.path}: ${error.message}`);
    }
    finally {
        await open.close();
    }
}


/***/ })

};
