export const id = 7939;
export const ids = [7939];
export const modules = {

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

/***/ 70602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cr: () => (/* binding */ openStrategy),
  oV: () => (/* binding */ withStrategy)
});

// UNUSED EXPORTS: ownStrategy, usingStrategy

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/candle-rows.js
var candle_rows = __webpack_require__(13728);
// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/answers.js + 3 modules
var answers = __webpack_require__(96696);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/fault.js + 1 modules
var fault = __webpack_require__(34403);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/host-process.js + 1 modules
var host_process = __webpack_require__(48714);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/strategy-import.js
var strategy_import = __webpack_require__(59807);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/table-run.js
var table_run = __webpack_require__(4262);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/bundle-home.js
var bundle_home = __webpack_require__(33192);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/isolation.js + 1 modules
var isolation = __webpack_require__(32552);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/launcher.js + 1 modules
var walls_launcher = __webpack_require__(53336);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/readable.js
var walls_readable = __webpack_require__(40962);
;// CONCATENATED MODULE: ./.build/packages/strategy-host/src/strategy-host.js








const LOAD_MS = 1e4;
const ANSWER_MS = 1e4;
const PART_MS = 3e3;
const MEMORY_MB = 512;
const BATCH = 256;
class StrategyHost {
  #process;
  #answerMs;
  #batch = [];
  #card = null;
  #table = null;
  /** Starts the process and loads the strategy. @throws {StrategyError} if it cannot be loaded in time */
  static async start(options) {
    const { path, workdir, memoryMb = MEMORY_MB, onOutput = () => {
    } } = options;
    const readable = (0,walls_readable/* readableFor */.a)(path, workdir);
    await (0,isolation/* requireIsolation */.Gc)(options.isolation ?? "auto");
    options.onAllowed?.();
    const launcher = await (0,walls_launcher/* findLauncher */.uj)();
    const entry = (0,bundle_home/* shippedFile */.k)(import.meta.url, "host-main.ts", "host.js");
    const parameters = [path, options.isWatched ? "watched" : "unwatched"];
    const command = (0,walls_launcher/* walledCommand */.TR)(launcher, { entry, readable, memoryMb, parameters });
    const host = new StrategyHost(new host_process/* HostProcess */.Qx(command, memoryMb, onOutput), options);
    try {
      await host.#load(options.loadMs ?? LOAD_MS);
    } catch (error) {
      await host.close();
      throw error instanceof host_process/* HostGone */.Wg ? new strategy_import/* StrategyError */.C$(`the strategy file ${path} cannot be loaded: ${error.message}`) : error;
    }
    return host;
  }
  constructor(process, { answerMs = ANSWER_MS }) {
    this.#process = process;
    this.#answerMs = answerMs;
  }
  /** What the strategy said of itself when it was loaded. */
  get card() {
    if (!this.#card) throw new Error("the strategy is not loaded yet");
    return this.#card;
  }
  /** @throws {HostGone} */
  async tryParameters(parameters, periodMs) {
    const reply = await this.#ask({ type: "try", parameters, periodMs });
    return "tried" in reply ? reply.tried : this.#wrong();
  }
  /** Makes an instance a symbol. @throws {HostGone} @throws {StrategyError} if it cannot be made */
  async begin({ symbols, parameters, periodMs }) {
    const reply = await this.#ask({ type: "begin", symbols, parameters, periodMs });
    if ("failed" in reply) throw new strategy_import/* StrategyError */.C$(`the strategy cannot be made: ${reply.failed}`);
  }
  /** Shows a candle of the past. What goes wrong is told by the next answer. */
  show(question) {
    this.#batch.push(copyOf(question));
    if (this.#batch.length >= BATCH) this.#sendBatch();
  }
  /** Never more than one at a time. @throws {HostGone} */
  async answer(question) {
    this.#sendBatch();
    const reply = await this.#ask({ type: "ask", question: copyOf(question) });
    if (!("answer" in reply)) return this.#wrong();
    return answersOf(reply.answer, question);
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
      const least = reply.isLast ? candles : upTo;
      if (reply.upTo < least || reply.upTo > candles) this.#wrong();
      upTo = reply.upTo;
      take(reply);
    };
    const isInParts = eachFrom >= candles;
    const limitMs = isInParts ? Math.min(PART_MS, this.#answerMs) : this.#answerMs;
    const request = { type: "run", eachFrom, setup, startingCash, warmup, span };
    const last = await this.#process.ask(request, { limitMs, onPart: taken });
    if ("failed" in last) throw new strategy_import/* StrategyError */.C$(`the strategy cannot be made: ${last.failed}`);
    if (!("upTo" in last)) this.#wrong();
    else taken(last);
  }
  /** What the strategy opened besides its own code. @throws {HostGone} */
  async opened() {
    const reply = await this.#ask({ type: "opened" });
    return "opened" in reply ? reply.opened : this.#wrong();
  }
  /** Resolves when the process is gone and everything that it printed was told. */
  close() {
    return this.#process.close();
  }
  /** Hands over a table, once. */
  async #give(table) {
    if (this.#table === table) return;
    this.#table = table;
    const { symbols, periodMs, length, rows } = table;
    const bytes = new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
    const limitMs = Math.max(LOAD_MS, this.#answerMs);
    const reply = await this.#process.ask({ type: "table", symbols, periodMs, length }, { limitMs }, bytes);
    if (!("done" in reply)) this.#wrong();
  }
  async #load(limitMs) {
    const reply = await this.#process.reply({ limitMs });
    if ("failed" in reply) throw new strategy_import/* StrategyError */.C$(reply.failed);
    if (!("loaded" in reply)) this.#wrong();
    else this.#card = reply.loaded;
  }
  #sendBatch() {
    if (this.#batch.length === 0) return;
    const questions = this.#batch;
    this.#batch = [];
    const asking = { limitMs: this.#answerMs, onPart: () => {
    } };
    this.#process.ask({ type: "show", questions }, asking).catch(() => {
    });
  }
  #ask(request) {
    return this.#process.ask(request, { limitMs: this.#answerMs });
  }
  #wrong() {
    throw this.#process.end("it answered something else than it was asked, and was ended");
  }
}
const NOTHING = Object.freeze([]);
function answersOf(said, { symbol, holdings }) {
  if (said === void 0) return NOTHING;
  const symbols = holdings ? Object.keys(holdings) : [symbol];
  return said.map(
    (each) => typeof each === "string" ? (0,stranger_words/* strangerWords */.GS)(each) : (0,fault/* signalOf */.o)(each, symbols)
  );
}
function copyOf({ symbol, candle, time, position, equity, cash, orders, bar, holdings }) {
  const asked = { symbol, candle, time, position, equity, cash, orders };
  return bar && holdings ? { ...asked, bar, holdings } : asked;
}

// EXTERNAL MODULE: ./.build/packages/strategy-host/src/parameter-trial.js
var parameter_trial = __webpack_require__(9176);
// EXTERNAL MODULE: ./.build/packages/session/src/strategy-file.js + 8 modules
var strategy_file = __webpack_require__(23728);
;// CONCATENATED MODULE: ./.build/packages/session/src/open-strategy.js




async function openStrategy({ strategy, workdir, rules }, options = {}) {
  if (!(0,strategy_file/* isStrategyFile */.c_)(strategy)) return ownStrategy((0,strategy_file/* shippedStrategy */.L5)(strategy));
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
      if (reply.upTo <= taken) return;
      const answers = new Map(reply.answers);
      taken = reply.upTo;
      take(taken, {
        show: () => {
        },
        answer: (question, place) => answersOf(answers.get(place), question)
      });
    };
    try {
      await this.#host.answerAll(table, part, Number.MAX_SAFE_INTEGER, taking);
    } catch (error) {
      if (!(error instanceof host_process/* HostSilent */._L)) throw error;
      this.#host = await this.#startAgain();
      try {
        await this.#host.answerAll(table, part, taken, taking);
      } catch (again) {
        if (!(again instanceof host_process/* HostSilent */._L)) throw again;
        const at = (0,clock/* isoTime */.Ly)((0,candle_rows/* startAt */.EO)(table, (0,table_run/* rowsOf */.RO)(table, part).rowAt(taken)));
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
function ownStrategy(definition) {
  const begin = (setup) => {
    const instances = new answers/* StrategyInstances */.s(definition, setup);
    return {
      show: (question) => void instances.answer(question),
      answer: (question) => instances.answer(question)
    };
  };
  return {
    card: definition,
    file: null,
    tryParameters: async (parameters, periodMs) => (0,parameter_trial/* tryParameters */.a)(definition, parameters, periodMs),
    begin: async (setup) => begin(setup),
    answerAll: async (_table, { setup }, take) => take(Number.POSITIVE_INFINITY, begin(setup)),
    opened: async () => [],
    close: async () => {
    }
  };
}
async function withStrategy(asked, use, options = {}) {
  return usingStrategy(await openStrategy(asked, options), use);
}
async function usingStrategy(open, use) {
  try {
    return await use(open);
  } catch (error) {
    if (!(error instanceof host_process/* HostGone */.Wg)) throw error;
    throw new strategy_import/* StrategyError */.C$(`the strategy file ${open.file?.path}: ${error.message}`);
  } finally {
    await open.close();
  }
}


/***/ }),

/***/ 48714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wg: () => (/* binding */ HostGone),
  Qx: () => (/* binding */ HostProcess),
  _L: () => (/* binding */ HostSilent)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/line-words.js
var line_words = __webpack_require__(210);
// EXTERNAL MODULE: ./.build/packages/monitor/src/own-usage/memory-kills.js
var memory_kills = __webpack_require__(81236);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/line-reader.js
var line_reader = __webpack_require__(79972);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/strategy-import.js
var strategy_import = __webpack_require__(59807);
;// CONCATENATED MODULE: ./.build/packages/strategy-host/src/protocol.js



const MOST_REPLY_BYTES = 1e6;
const protocol_text = (mostBytes) => schemas/* string */.YjP().transform((value) => (0,stranger_words/* strangerWords */.GS)(value, mostBytes));
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
  description: protocol_text(1e3).default("")
});
const hostReply = schemas/* union */.KCZ([
  schemas/* object */.Ikc({
    loaded: schemas/* object */.Ikc({
      name: protocol_text(100),
      description: protocol_text(2e3),
      scope: schemas/* enum */.k5n(["symbol", "portfolio"]).optional(),
      parameters: schemas/* record */.g1P(schemas/* string */.YjP().max(100).refine(strategy_import/* isParameterName */.XK), range).refine((all) => Object.keys(all).length <= MOST_PARAMETERS, {
        message: `at most ${MOST_PARAMETERS} parameters`
      })
    })
  }),
  schemas/* object */.Ikc({ failed: protocol_text(4e3) }),
  schemas/* object */.Ikc({
    tried: schemas/* object */.Ikc({
      refusal: protocol_text(4e3).nullable(),
      warmup: schemas/* int */.Whr().nonnegative().nullable(),
      warmupFault: protocol_text(4e3).nullable()
    })
  }),
  schemas/* object */.Ikc({ done: schemas/* literal */.euz(true) }),
  schemas/* object */.Ikc({ answer }),
  schemas/* object */.Ikc({ upTo: place, answers: schemas/* array */.YOg(schemas/* tuple */.PVZ([place, answer])), isLast: schemas/* boolean */.zMY() }),
  schemas/* object */.Ikc({ opened: schemas/* array */.YOg(protocol_text(1e3)).max(MOST_OPENED) })
]);

;// CONCATENATED MODULE: ./.build/packages/strategy-host/src/host-process.js






const SECOND_LOOK_MS = 250;
const END_MS = 1e3;
const LAST_WORDS = /^(?:<--- Last few GCs --->|FATAL ERROR: .*(?:heap|memory|Zone))/i;
const MOST_OUTPUT_LINES = 2e3;
const MOST_LINE_BYTES = 4e3;
const MOST_READ_BYTES = 64e3;
class HostGone extends Error {
  name = "HostGone";
}
class HostSilent extends HostGone {
}
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
      stdio: ["pipe", "pipe", "pipe", ...command.handles],
      // A Ctrl-C of the terminal is not for it.
      detached: true
    });
    this.#child = child;
    const replies = new line_reader/* LineReader */.u(MOST_REPLY_BYTES, (line) => this.#hear(line));
    child.stdout?.on("data", (bytes) => {
      if (!replies.take(bytes)) this.end("it answered with more than a megabyte at once, and was ended");
    });
    const output = new line_reader/* LineReader */.u(MOST_READ_BYTES, this.#printer(onOutput));
    child.stderr?.on("data", (bytes) => output.take(bytes));
    child.stdin?.on("error", () => {
    });
    this.#closed = new Promise((resolve) => {
      child.once("error", ({ message }) => {
        this.end(`its process cannot be started: ${message}`);
        resolve();
      });
      child.once("close", (code, signal) => {
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
      this.#child.stdin?.write(`${JSON.stringify(request)}
`);
      if (more) this.#child.stdin?.write(more);
    }
    return reply;
  }
  /** The next reply, to what needs no request. @throws {HostGone} */
  reply(asking) {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...asking, resolve, reject });
      if (this.#waiting.length === 1) this.#watch();
    });
  }
  /** Ends it at once; the first reason counts. Returns that reason. */
  end(why) {
    if (this.#gone) return this.#gone;
    this.#gone = typeof why === "string" ? new HostGone(why) : why;
    clearTimeout(this.#timer);
    this.#child.kill("SIGKILL");
    for (const { reject } of this.#waiting.splice(0)) reject(this.#gone);
    return this.#gone;
  }
  /**
   * Ends it. Resolves when it is gone and everything that it printed was told: it prints without buffers, so that this is
   * in its pipe before the answer that follows it.
   */
  async close() {
    this.end("it was ended");
    await (0,clock/* settlesWithin */.od)(this.#closed, END_MS);
  }
  /** Cleans, counts and hands on what is printed. */
  #printer(onOutput) {
    let lines = 0;
    const words = (0,line_words/* lineWords */.C)(MOST_LINE_BYTES);
    return (line) => {
      lines += 1;
      this.#hasLastWords ||= LAST_WORDS.test(line);
      if (this.#hasLastWords) return;
      const clean = words(line);
      if (lines <= MOST_OUTPUT_LINES) {
        if (clean !== null) onOutput(clean);
      } else if (lines === MOST_OUTPUT_LINES + 1) {
        onOutput("(the strategy prints too much: the rest is not kept)");
      }
    };
  }
  /** Gives the oldest request its time. */
  #watch() {
    clearTimeout(this.#timer);
    const [oldest] = this.#waiting;
    if (!oldest) return;
    const seconds = oldest.limitMs / 1e3;
    this.#timer = setTimeout(() => {
      this.#timer = setTimeout(
        () => this.end(new HostSilent(`it did not answer within ${seconds} s, and was ended`)),
        SECOND_LOOK_MS
      );
    }, oldest.limitMs);
  }
  #hear(line) {
    if (this.#gone) return;
    const reply = replyIn(line);
    const [first] = this.#waiting;
    if (first?.onPart && reply && "upTo" in reply && !reply.isLast) {
      this.#watch();
      try {
        first.onPart(reply);
      } catch (error) {
        first.reject(error);
        this.end("it was ended");
      }
      return;
    }
    const waiting = this.#waiting.shift();
    if (!waiting || !reply) {
      if (waiting) this.#waiting.unshift(waiting);
      this.end("it wrote into its own answers, and was ended");
      return;
    }
    this.#watch();
    waiting.resolve(reply);
  }
  #endOf(how) {
    if (this.#hasLastWords) return `it used up its memory, ${this.#memoryMb} MB`;
    return `its process ended (${how})`;
  }
}
function replyIn(line) {
  try {
    const parsed = hostReply.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
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

/***/ 32552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FZ: () => (/* binding */ WALLS_REMEDY),
  W$: () => (/* binding */ becauseOf),
  Ai: () => (/* binding */ measuredWalls),
  Gc: () => (/* binding */ requireIsolation),
  YD: () => (/* binding */ strictRefusal)
});

// EXTERNAL MODULE: ./.build/packages/vocabulary/src/index.js
var src = __webpack_require__(46802);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/strategy-import.js
var strategy_import = __webpack_require__(59807);
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
// EXTERNAL MODULE: ./.build/packages/base/src/scratch-folder.js
var scratch_folder = __webpack_require__(91466);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/bundle-home.js
var bundle_home = __webpack_require__(33192);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/launcher.js + 1 modules
var walls_launcher = __webpack_require__(53336);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/node-version.js
var node_version = __webpack_require__(45599);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/walls.js
var walls_walls = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.build/packages/strategy-host/src/walls/probe.js










const PROBE_MS = 1e4;
const MEMORY_MB = 128;
let proven = null;
function probeWalls() {
  proven ??= (0,walls_launcher/* findLauncher */.uj)().then(probeLauncher);
  return proven;
}
async function probeLauncher(launcher) {
  const folder = (0,external_node_fs_.realpathSync)((0,scratch_folder/* makeScratchFolder */.D)("chimera-probe-"));
  const own = (0,external_node_fs_.realpathSync)((0,scratch_folder/* makeScratchFolder */.D)("chimera-probe-own-"));
  const closing = [];
  try {
    const targets = await setTargets(folder, own, closing);
    const entry = (0,bundle_home/* shippedFile */.k)(import.meta.url, "probe-main.ts", "probe.js");
    const ask = (level) => runProbe(launcher, entry, targets, own, level);
    const [kernel, node] = await Promise.all([ask("kernel"), ask("node")]);
    const attempts = Object.entries(kernel).map(([name, { wall, done }]) => ({
      wall,
      name,
      kernel: done ? "done" : "refused",
      node: node[name]?.done === false ? "refused" : "done"
    }));
    const old = (0,node_version/* isPermissionModelSound */.I)() ? [] : [`Node ${process.version} is older than 24.14.1`];
    return (0,walls_walls/* wallsFrom */.Wd)(attempts, [...launcher.missing, ...old]);
  } finally {
    for (const close of closing) close();
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    (0,external_node_fs_.rmSync)(own, { recursive: true, force: true });
  }
}
async function setTargets(folder, own, closing) {
  const listening = (server, where) => new Promise((resolve, reject) => {
    closing.push(() => server.close());
    server.once("error", reject).listen(where, () => resolve(server));
  });
  const socket = (0,external_node_path_.join)(folder, "socket");
  const hangUp = () => (0,external_node_net_.createServer)((connection) => connection.on("error", () => {
  }).destroy());
  const [tcp] = await Promise.all([
    listening(hangUp(), { port: 0, host: "127.0.0.1" }),
    listening(hangUp(), { path: socket })
  ]);
  const abstractSocket = process.platform === "linux" ? `\0${folder}` : null;
  if (abstractSocket !== null) await listening(hangUp(), { path: abstractSocket });
  const sharedMemory = (0,external_node_path_.join)("/dev/shm", (0,external_node_path_.basename)(folder));
  closing.push(() => (0,external_node_fs_.rmSync)(sharedMemory, { force: true }));
  const udp = (0,external_node_dgram_.createSocket)("udp4");
  closing.push(() => udp.close());
  await new Promise((resolve) => udp.bind(0, "127.0.0.1", resolve));
  const foreignFile = (0,external_node_path_.join)(folder, "foreign");
  (0,external_node_fs_.writeFileSync)(foreignFile, "not for strategies");
  return {
    tcpPort: tcp.address().port,
    udpPort: udp.address().port,
    ...{ socket, abstractSocket, foreignFile, sharedMemory },
    writeTo: [(0,external_node_path_.join)(own, "written"), (0,external_node_path_.join)(folder, "written")],
    parent: process.pid
  };
}
function runProbe(launcher, entry, targets, own, level) {
  const { command, args, env, cwd, handles } = (0,walls_launcher/* walledCommand */.TR)(launcher, {
    entry,
    readable: { folders: [own], files: [] },
    memoryMb: MEMORY_MB,
    permissionModel: level === "node",
    parameters: [level, JSON.stringify(targets)]
  });
  return new Promise((resolve, reject) => {
    const child = (0,external_node_child_process_.spawn)(command, args, {
      ...{ env, cwd },
      stdio: ["ignore", "pipe", "pipe", ...handles],
      timeout: PROBE_MS,
      killSignal: "SIGKILL"
    });
    let answer = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      answer += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      errors = (errors + text).slice(0, 2e3);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      try {
        resolve(JSON.parse(answer));
      } catch {
        reject(new Error(`the probe of the walls ended with ${signal ?? code}: ${errors.trim()}`));
      }
    });
  });
}

;// CONCATENATED MODULE: ./.build/packages/strategy-host/src/walls/isolation.js




const WALLS_REMEDY = "use Linux 5.13 or newer with Landlock switched on, and install Python 3 (hosted Ubuntu runners have both)";
async function measuredWalls() {
  try {
    return await probeWalls();
  } catch (error) {
    return (0,walls_walls/* wallsFrom */.Wd)([], [`the walls could not be measured: ${error.message}`]);
  }
}
function strictRefusal(walls) {
  if ((0,walls_walls/* isStrict */.io)(walls)) return null;
  const without = src/* WALL_NAMES */.o.filter((name) => walls.walls[name] !== "kernel").join(", ");
  return `safety.strategy_isolation is strict, and the kernel does not keep every wall. Without it are: ${without}${becauseOf(walls)}`;
}
function becauseOf({ missing }) {
  return missing.length > 0 ? ` (${missing.join("; ")})` : "";
}
async function requireIsolation(isolation) {
  if (isolation === "auto") return;
  const refusal = strictRefusal(await measuredWalls());
  if (refusal !== null) throw new strategy_import/* StrategyError */.C$(`${refusal}: ${WALLS_REMEDY}`);
}


/***/ }),

/***/ 53336:
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
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/bundle-home.js
var bundle_home = __webpack_require__(33192);
;// CONCATENATED MODULE: ./.build/packages/strategy-host/src/walls/handles.js

const MANY = 255;
let nothing = null;
function noHandles() {
  if (process.platform === "win32") return [];
  nothing ??= (0,external_node_fs_.openSync)("/dev/null", "r+");
  return Array.from({ length: Math.max(0, highestHandle() - 2) }, () => nothing);
}
function highestHandle() {
  try {
    return Math.max(...(0,external_node_fs_.readdirSync)("/dev/fd").map(Number).filter(Number.isInteger));
  } catch {
    return MANY;
  }
}

// EXTERNAL MODULE: ./.build/packages/strategy-host/src/walls/readable.js
var walls_readable = __webpack_require__(40962);
;// CONCATENATED MODULE: ./.build/packages/strategy-host/src/walls/launcher.js







const BESIDE_HEAP_MB = 768;
const SYSTEM_FOLDERS = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"];
const TRY_MS = 5e3;
const ENVIRONMENT = { TZ: "UTC", LANG: "C.UTF-8" };
let found = null;
function findLauncher() {
  found ??= tryLinks((0,bundle_home/* shippedFile */.k)(import.meta.url, "confine.py", "confine.py"));
  return found;
}
const NO_KERNEL_WALLS = { parentDeath: [], namespaces: [], confine: null, missing: [] };
function walledCommand(launcher, program2) {
  const { entry, readable, memoryMb, parameters, permissionModel = true } = program2;
  const script = (0,external_node_url_.fileURLToPath)(entry);
  const own = (0,walls_readable/* ownCode */.m)(script);
  const paths = [...own.folders, ...own.files, ...readable.folders, ...readable.files];
  const node = [
    (0,external_node_fs_.realpathSync)(process.execPath),
    ...permissionModel ? ["--permission", ...paths.map((path) => `--allow-fs-read=${path}`)] : [],
    ...permissionModel ? ["--no-experimental-sqlite", "--no-addons"] : [],
    "--disable-sigusr1",
    "--disable-warning=ExperimentalWarning",
    `--max-old-space-size=${memoryMb}`,
    script,
    ...parameters
  ];
  const { confine } = launcher;
  const confined = confine === null ? node : [
    ...[confine.python, "-I", "-S", confine.script],
    ...paths.flatMap((path) => ["--read", path]),
    ...["--data-mb", String(memoryMb + BESIDE_HEAP_MB)],
    ...confine.walls.flatMap((wall) => ["--require", wall]),
    "--",
    ...node
  ];
  const [command, ...args] = [...launcher.parentDeath, ...launcher.namespaces, ...confined];
  const handles = confine === null ? noHandles() : [];
  return { command, args, env: ENVIRONMENT, cwd: "/", handles };
}
async function tryLinks(script) {
  if (process.platform !== "linux") {
    const missing2 = [`walls of the kernel are known for Linux only, this is ${process.platform}`];
    return { ...NO_KERNEL_WALLS, missing: missing2 };
  }
  const missing = [];
  const parentDeath = program("setpriv", ["--pdeathsig", "KILL", "--"]);
  const namespaces = program("unshare", ["-r", "-n", "-p", "-f", "--mount-proc", "--kill-child", "--"]);
  const confine = program("python3", ["-I", "-S", (0,external_node_url_.fileURLToPath)(script), "--report", "--"]);
  const nothing = [(0,external_node_fs_.realpathSync)(process.execPath), "--version"];
  const found2 = (dies2, apart2, confined2) => {
    const walls = confined2 === null ? [] : wallsIn(confined2, missing);
    return {
      parentDeath: dies2 ? parentDeath : [],
      namespaces: apart2 ? namespaces : [],
      confine: walls.length === 0 ? null : { python: confine[0], script: (0,external_node_url_.fileURLToPath)(script), walls },
      missing
    };
  };
  if ([parentDeath, namespaces, confine].every((link) => link.length > 0)) {
    const { code, errors } = await run([...parentDeath, ...namespaces, ...confine, ...nothing]);
    if (code === 0) return found2(true, true, errors);
  }
  const works = async (link) => {
    if (link.length === 0) return null;
    const { code, errors } = await run([...link, ...nothing]);
    if (code === 0) return errors;
    missing.push(`${(0,external_node_path_.basename)(link[0])} does not work here: ${firstLine(errors) || `exit code ${code}`}`);
    return null;
  };
  const [dies, apart, confined] = await Promise.all([works(parentDeath), works(namespaces), works(confine)]);
  const absent = { setpriv: parentDeath, unshare: namespaces, python3: confine };
  for (const [name, link] of Object.entries(absent)) {
    if (link.length === 0) missing.push(`there is no ${name}`);
  }
  const launcher = found2(dies !== null, apart !== null, confined);
  const whole = [...launcher.parentDeath, ...launcher.namespaces, ...launcher.confine ? confine : []];
  if (whole.length > 0 && (await run([...whole, ...nothing])).code !== 0) {
    missing.push("unshare and setpriv do not work together with the other walls here");
    return { ...launcher, parentDeath: [], namespaces: [] };
  }
  return launcher;
}
function wallsIn(report, missing) {
  const line = report.split("\n").find((each) => each.startsWith("{")) ?? '{"landlock":0,"seccomp":false}';
  const walls = JSON.parse(line);
  if (walls.landlock === 0) missing.push("the kernel has no Landlock");
  if (!walls.seccomp) missing.push(`no seccomp filter is known for ${process.arch}`);
  return Object.entries(walls).flatMap(([wall, stands]) => stands ? [wall] : []);
}
function program(name, args) {
  const others = (process.env.PATH ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
  for (const folder of [...SYSTEM_FOLDERS, ...others]) {
    const path = (0,external_node_path_.join)(folder, name);
    try {
      (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
      return name === "python3" ? [(0,external_node_fs_.realpathSync)(path), ...args] : [path, ...args];
    } catch {
    }
  }
  return [];
}
function run(line) {
  const [command, ...args] = line;
  return new Promise((resolve) => {
    const child = (0,external_node_child_process_.spawn)(command, args, {
      env: ENVIRONMENT,
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: TRY_MS,
      killSignal: "SIGKILL"
    });
    let errors = "";
    child.stdout.resume();
    child.stderr.setEncoding("utf8").on("data", (text) => {
      errors = (errors + text).slice(0, 2e3);
    });
    child.on("error", (error) => resolve({ code: null, errors: error.message }));
    child.on("close", (code) => resolve({ code, errors }));
  });
}
function firstLine(text) {
  return text.trim().split("\n")[0];
}


/***/ }),

/***/ 40962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readableFor),
/* harmony export */   m: () => (/* binding */ ownCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _strategy_import_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59807);



const MODULES = /* @__PURE__ */ new Set([".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", ".json"]);
const MOST_ENTRIES = 2e4;
const PACKAGES = "node_modules";
const OWN_PACKAGES = ["base", "engine", "indicators", "strategy-host"];
function readableFor(strategy, workdir) {
  const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(strategy);
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
  const work = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workdir);
  const own = isWithin(work, folder) ? modulesIn(folder) : below(folder, { entries: 0, root: folder });
  const above = ancestors(folder, isWithin(folder, work) ? work : folder);
  const packages = above.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, PACKAGES)).filter((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
  const manifests = above.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, "package.json")).filter(isPlainFile);
  const linked = packages.flatMap(linkedPackages);
  const readable = {
    folders: unique([...own.folders, ...packages.map((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place)), ...linked]),
    files: unique([...own.files, ...manifests, path])
  };
  for (const place of [...readable.folders, ...readable.files]) refusePattern(place);
  return readable;
}
function ownCode(script) {
  const at = script.lastIndexOf(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}packages${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}strategy-host${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}src${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
  if (at < 0) return { folders: [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script))], files: [] };
  const root = script.slice(0, at);
  const packages = ancestors(root, null).map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, PACKAGES)).filter((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
  return {
    folders: unique([
      ...OWN_PACKAGES.map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "packages", name))),
      ...packages.map((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place))
    ]),
    files: [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "package.json")].filter(isPlainFile)
  };
}
function modulesIn(folder) {
  const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && MODULES.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(entry.name)) && !entry.name.startsWith(".")).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
  return { folders: [], files };
}
function below(folder, seen) {
  const folders = [];
  const files = [];
  let isWhole = true;
  for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) {
    seen.entries += 1;
    if (seen.entries > MOST_ENTRIES) {
      throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_2__/* .StrategyError */ .C$(
        `the strategy's folder ${seen.root} holds more than ${MOST_ENTRIES} files: put the strategy into a folder of its own`
      );
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
    if (entry.name.startsWith(".")) {
      isWhole = false;
    } else if (entry.isSymbolicLink()) {
      refuseOutside(path, seen.root);
    } else if (entry.isDirectory() && entry.name !== PACKAGES) {
      const inner = below(path, seen);
      folders.push(...inner.folders);
      files.push(...inner.files);
      isWhole &&= inner.folders.length === 1 && inner.folders[0] === path;
    } else if (entry.isFile()) {
      files.push(path);
    } else if (!entry.isDirectory()) {
      isWhole = false;
    }
  }
  return isWhole ? { folders: [folder], files: [] } : { folders, files };
}
function refuseOutside(link, root) {
  let target;
  try {
    target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
  } catch {
    throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_2__/* .StrategyError */ .C$(`${link} is a link that leads nowhere: remove it from the strategy's folder`);
  }
  const hidden = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.startsWith("."));
  if (!isWithin(target, root) || hidden) {
    throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_2__/* .StrategyError */ .C$(
      `${link} is a link to ${target}, outside what the strategy may read: put a copy of the file there, or remove the link`
    );
  }
}
function linkedPackages(packages) {
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packages).filter((name) => !name.startsWith("."));
  const all = names.flatMap(
    (name) => name.startsWith("@") && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name)) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name)).map((inner) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name, inner)) : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packages, name)]
  );
  return all.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)).map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)).filter((path) => isFolder(path));
}
function refusePattern(path) {
  if (!path.includes("*")) return;
  throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_2__/* .StrategyError */ .C$(`${path} has a * in its name, which stands for any text: rename it`);
}
function ancestors(folder, last) {
  const places = [folder];
  while (places.at(-1) !== last && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(places.at(-1)) !== places.at(-1)) {
    places.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(places.at(-1)));
  }
  return places;
}
function isWithin(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isFolder(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
}
function isPlainFile(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile() && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).startsWith(".");
}
function unique(paths) {
  return [...new Set(paths)];
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


/***/ })

};
