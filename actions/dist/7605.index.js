export const id = 7605;
export const ids = [7605];
export const modules = {

/***/ 91466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const OTHERS = ["/tmp", "/var/tmp", "/dev/shm"];
function makeScratchFolder(prefix, instead = null, first = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
  const places = [first, ...OTHERS, ...instead === null ? [] : [instead]];
  for (const place of places) {
    try {
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, prefix));
    } catch {
    }
  }
  throw Object.assign(
    new Error(`no temporary files can be written in ${first}: set TMPDIR to a folder that can be written`),
    { code: "ENOENT", path: first }
  );
}


/***/ }),

/***/ 72378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ lastCandleEnd),
/* harmony export */   Hl: () => (/* binding */ lastMoment),
/* harmony export */   JS: () => (/* binding */ hasProcessed),
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   Mx: () => (/* binding */ lastEntryBefore),
/* harmony export */   U1: () => (/* binding */ sessionEnd),
/* harmony export */   UK: () => (/* binding */ newestSessions),
/* harmony export */   Zb: () => (/* binding */ sessionsIn),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f_: () => (/* binding */ sessionSpan),
/* harmony export */   mQ: () => (/* binding */ bookOpening),
/* harmony export */   nM: () => (/* binding */ lastSession),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   yJ: () => (/* binding */ sessionCount),
/* harmony export */   zy: () => (/* binding */ firstSession)
/* harmony export */ });
function bookOpening(reader) {
  const row = reader.row("SELECT session, seq, time, data FROM journal WHERE kind = 'book-opened'");
  return row && { session: row.session, seq: row.seq, time: row.time, identity: JSON.parse(row.data) };
}
function identityOf(reader) {
  return bookOpening(reader)?.identity;
}
function sessions(reader, where, ...values) {
  const query = `SELECT session, seq, time, data FROM journal WHERE kind = 'session-started' AND ${where}`;
  return reader.rows(query, ...values).map(({ session, seq, time, data }) => {
    return { id: session, seq, start: time, started: JSON.parse(data) };
  });
}
function firstSession(reader) {
  return sessions(reader, "1 ORDER BY seq LIMIT 1")[0];
}
function lastSession(reader, upTo = Number.MAX_SAFE_INTEGER) {
  return sessions(reader, "seq <= ? ORDER BY seq DESC LIMIT 1", upTo)[0];
}
function newestSessions(reader, limit) {
  return sessions(reader, "1 ORDER BY seq DESC LIMIT ?", limit);
}
function findSession(reader, id) {
  return sessions(reader, "+session = ? ORDER BY seq DESC LIMIT 1", id)[0];
}
function sessionCount(reader) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = 'session-started'";
  return reader.row(query)?.n ?? 0;
}
function runOf(reader, session) {
  const ended = sessionEnd(reader, session.id);
  const end = ended?.time ?? lastCandleEnd(reader, session.id) ?? session.start;
  return { ...session, end, ended: ended?.data ?? null };
}
function sessionsIn(reader, { from, to, session }) {
  const where = "seq >= ? AND time <= ? AND session = ifnull(?, session) ORDER BY seq";
  return sessions(reader, where, reader.entryBefore(from), to, session).map((each) => runOf(reader, each)).filter(({ start, end }) => start === from || start < to && end > from);
}
function sessionEnd(reader, session) {
  const row = reader.row(
    "SELECT time, data FROM journal WHERE session = ? AND kind = 'session-ended' ORDER BY seq DESC LIMIT 1",
    session
  );
  return row ? { time: row.time, data: JSON.parse(row.data) } : null;
}
function sessionSpan(reader, session) {
  const border = (where) => reader.row(
    `SELECT seq, kind FROM journal WHERE kind IN ('session-started', 'session-ended') AND ${where} DESC LIMIT 1`,
    session
  );
  const end = border("session = ? AND kind = 'session-ended' ORDER BY seq");
  const newest = reader.row(
    "SELECT max(seq) AS seq FROM journal WHERE session = ?",
    session
  );
  if (!newest?.seq) return null;
  const oldest = reader.row(
    "SELECT min(seq) AS seq FROM journal WHERE session = ?",
    session
  );
  const before = border("seq < (SELECT min(seq) FROM journal WHERE session = ?) ORDER BY seq");
  const first = before?.kind === "session-ended" ? before.seq + 1 : oldest?.seq ?? newest.seq;
  return { first, last: end?.seq ?? newest.seq };
}
function lastEntryBefore(reader, { id, seq }) {
  const opening = bookOpening(reader);
  return opening?.session === id ? opening.seq - 1 : seq - 1;
}
function lastCandleEnd(reader, session) {
  const found = reader.row(
    `SELECT (SELECT max(time) FROM equity WHERE session = journal.session) AS time,
       data ->> '$.setup.periodMs' AS periodMs
     FROM journal WHERE session = ? AND kind = 'session-started'`,
    session
  );
  return found?.time ? found.time - found.time % found.periodMs : null;
}
function hasProcessed(reader, session, symbols, { time, periodMs }) {
  const end = lastCandleEnd(reader, session) ?? 0;
  if (end !== time) return end > time;
  const rows = reader.rows("SELECT symbol FROM marks WHERE start = ?", time - periodMs);
  const ended = new Set(rows.map(({ symbol }) => symbol));
  return symbols.every((symbol) => ended.has(symbol));
}
function lastMoment(reader, { from, to }, ids) {
  const found = reader.row(
    `WITH own AS (SELECT value AS id FROM json_each(?))
     SELECT max(time) AS time FROM (
       SELECT time FROM equity WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own)
       UNION ALL SELECT time FROM journal WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own))`,
    JSON.stringify(ids),
    from,
    to,
    from,
    to
  );
  return found?.time ?? null;
}


/***/ }),

/***/ 89778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function hashOf(row) {
  const { prev_hash, seq, session, time, kind, data } = row;
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([prev_hash, seq, session, time, kind, data].join("\n")).digest("hex");
}
function entryOf({ time, kind, data }) {
  return { time, kind, data: JSON.parse(data) };
}


/***/ }),

/***/ 18762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   RU: () => (/* binding */ DAMAGE_REMEDY),
/* harmony export */   e6: () => (/* binding */ isDamage),
/* harmony export */   iI: () => (/* binding */ inDamageWords)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58833);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76811);

const DAMAGE_REMEDY = '"chimera ledger verify" says what is wrong and where; "chimera ledger repair" mends what can be mended; else restore a copy, or start a new book with --new-book (the old one is archived)';
const SQL = 1;
const BUSY = 5;
const LOCKED = 6;
const ELSEWHERE = /* @__PURE__ */ new Set([3, BUSY, LOCKED, 7, 8, 10, 13, 14]);
const SHORT_READ = 522;
function isDamage(error) {
  const { code, errcode, message, cause } = error;
  if (code === "ERR_OUT_OF_RANGE") return true;
  if (error instanceof _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o) return cause !== void 0 && isDamage(cause);
  const kind = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .sqliteCode */ .ac)(error);
  if (kind === null) return false;
  if (kind === SQL) return /^no such (table|column)/.test(message);
  return errcode === SHORT_READ || !ELSEWHERE.has(kind);
}
function isBusy(error) {
  const kind = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .sqliteCode */ .ac)(error);
  return kind === BUSY || kind === LOCKED;
}
function inDamageWords(path, error) {
  if (error instanceof _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o || !isDamage(error)) return error;
  const { message } = error;
  return new _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(`the ledger ${path} is damaged: ${message}`, DAMAGE_REMEDY, { cause: error });
}


/***/ }),

/***/ 34166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ openForWriting),
/* harmony export */   sb: () => (/* binding */ openForReading),
/* harmony export */   ud: () => (/* binding */ openAtRest)
/* harmony export */ });
/* unused harmony export inWords */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91466);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58833);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95384);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76811);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67263);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89778);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18762);
/* harmony import */ var _end_mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64634);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43421);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69120);
/* harmony import */ var _seals_seal_everything_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86767);












const FIRST_SEALED_VERSION = 4;
const ENTRIES_SINCE = 6;
const BUSY_TIMEOUT_MS = 5e3;
function openForWriting(path) {
  return inWords(path, () => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) createAt(path);
    return opened(path, false, (database) => {
      if (isBlank(database)) create(database);
      migrate(database);
      refuseOtherVersions(database, path);
      writeAhead(database);
    });
  });
}
function openForReading(path) {
  return inWords(path, () => opened(path, true, (database) => refuseOtherVersions(database, path)));
}
function openAtRest(path) {
  return inWords(path, () => {
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`${path}-wal`, { throwIfNoEntry: false });
    if (!log?.size) {
      const url = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path);
      url.searchParams.set("immutable", "1");
      let isOlder = false;
      const database = opened(url, true, (found) => {
        isOlder = versionOf(found) in _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MIGRATIONS */ .ox;
        if (!isOlder) refuseOtherVersions(found, path);
      });
      if (!isOlder) return { database, close: () => database.close() };
      database.close();
    }
    const folder = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .makeScratchFolder */ .D)("chimera-ledger-", (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
    try {
      const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "ledger.db");
      (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, copy);
      if (log?.size) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(`${path}-wal`, `${copy}-wal`);
      opened(copy, false, migrate).close();
      const database = opened(copy, true, (found) => refuseOtherVersions(found, path));
      return {
        database,
        close() {
          database.close();
          remove();
        }
      };
    } catch (error) {
      remove();
      throw error;
    }
  });
}
function createAt(path) {
  const draft = `${path}.draft-${process.pid}`;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
  opened(draft, false, (database) => {
    writeAhead(database);
    create(database);
  }).close();
  (0,_end_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .removeEndMark */ .BH)(path);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
}
function create(database) {
  database.exec(`BEGIN IMMEDIATE; ${_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA */ .yx}`);
  (0,_seals_seal_everything_js__WEBPACK_IMPORTED_MODULE_7__/* .sealEverything */ .$D)(database);
  database.exec("COMMIT");
}
function writeAhead(database) {
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
}
function opened(path, readOnly, prepare) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT_MS });
  try {
    prepare(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
function versionOf(database) {
  return Number(database.prepare("PRAGMA user_version").get()?.user_version);
}
function isBlank(database) {
  return versionOf(database) === 0 && database.prepare("SELECT 1 FROM sqlite_schema").get() === void 0;
}
function migrate(database) {
  while (versionOf(database) in _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MIGRATIONS */ .ox) {
    database.exec("BEGIN IMMEDIATE");
    try {
      const version = versionOf(database);
      const isSealed = version >= FIRST_SEALED_VERSION;
      const schema = isSealed ? (0,_seals_seal_everything_js__WEBPACK_IMPORTED_MODULE_7__/* .schemaSeal */ .b8)(database) : null;
      const holds = database.prepare("SELECT 1 FROM positions").get() !== void 0;
      database.exec(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MIGRATIONS */ .ox[version] ?? "");
      if (version === ENTRIES_SINCE - 1 && holds) writePositions(database);
      if (schema !== null) (0,_seals_seal_everything_js__WEBPACK_IMPORTED_MODULE_7__/* .sealNewTables */ .b0)(database, schema);
      else if (versionOf(database) >= FIRST_SEALED_VERSION) (0,_seals_seal_everything_js__WEBPACK_IMPORTED_MODULE_7__/* .sealEverything */ .$D)(database);
      database.exec("COMMIT");
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  }
}
function writePositions(database) {
  const book = new _chimera_engine__WEBPACK_IMPORTED_MODULE_8__/* .Book */ .E();
  try {
    for (const row of database.prepare("SELECT * FROM journal ORDER BY seq").iterate())
      book.apply((0,_chain_js__WEBPACK_IMPORTED_MODULE_9__/* .entryOf */ .M)(row));
  } catch {
    return;
  }
  new _projections_js__WEBPACK_IMPORTED_MODULE_10__/* .ProjectionWriter */ .b_(database).writePositions(book);
}
function refuseOtherVersions(database, path) {
  const version = versionOf(database);
  if (version === _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_VERSION */ .f$) return;
  if (version === 0) {
    throw new _chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .LedgerError */ .o(
      `the ledger ${path} ${isBlank(database) ? "is empty" : "is a database of something else"}`,
      "restore it from a copy, or start a new book with --new-book (the old file is archived)"
    );
  }
  throw new _chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .LedgerError */ .o(
    `the ledger ${path} has version ${version}, this Chimera works with version ${_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_VERSION */ .f$}`,
    version in _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MIGRATIONS */ .ox ? "start a session: it migrates the ledger" : "use the Chimera that wrote it, or start a new book with --new-book (the old one is archived)"
  );
}
const BESIDE = ["", "-wal", "-shm"];
function inWords(path, open) {
  try {
    for (const suffix of BESIDE) (0,_chimera_base__WEBPACK_IMPORTED_MODULE_12__/* .requireFile */ .Gz)(path + suffix);
    return open();
  } catch (error) {
    if (error instanceof _chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .LedgerError */ .o) throw error;
    const { message } = error;
    if ((0,_damage_js__WEBPACK_IMPORTED_MODULE_13__/* .isDamage */ .e6)(error)) {
      throw new _chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .LedgerError */ .o(`the ledger ${path} is not a readable database: ${message}`, _damage_js__WEBPACK_IMPORTED_MODULE_13__/* .DAMAGE_REMEDY */ .RU, {
        cause: error
      });
    }
    if (message.endsWith(_chimera_base__WEBPACK_IMPORTED_MODULE_12__/* .NEEDED_THERE */ .rx)) {
      throw new _chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .LedgerError */ .o(
        message,
        "move it away, or start a new book with --new-book (what lies there is archived)"
      );
    }
    throw new _chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .LedgerError */ .o(
      `the ledger ${path} cannot be opened: ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_14__/* .faultInWords */ .RQ)(error)}`,
      (0,_chimera_base__WEBPACK_IMPORTED_MODULE_14__/* .faultRemedy */ .zq)(error) ?? "check the path, its permissions and the free space"
    );
  }
}


/***/ }),

/***/ 64634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ removeEndMark),
/* harmony export */   aC: () => (/* binding */ goneSince),
/* harmony export */   aU: () => (/* binding */ EndMarkWriter),
/* harmony export */   eN: () => (/* binding */ END_MARK),
/* harmony export */   pN: () => (/* binding */ readEndMark),
/* harmony export */   tu: () => (/* binding */ requireEnd)
/* harmony export */ });
/* unused harmony export GONE_REMEDY */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95384);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10141);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58833);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



const BYTES = 384;
const endMark = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
  /** The number of the ledger's file: another file that lies in its place was put there. */
  file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  /** The hash of the journal's first entry. */
  book: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  seq: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
  /** Of the cursor: up to which time the book stood, ms. */
  time: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
});
const END_MARK = "-end";
function markPathOf(ledgerPath) {
  return ledgerPath + END_MARK;
}
function readEndMark(ledgerPath) {
  try {
    const mark = endMark.parse(JSON.parse((0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFile */ .zx)(markPathOf(ledgerPath))));
    return mark.file === fileNumberOf(ledgerPath) ? mark : null;
  } catch {
    return null;
  }
}
function removeEndMark(ledgerPath) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(markPathOf(ledgerPath), { force: true });
  } catch {
  }
}
function goneSince(ledgerPath, mark, { book, cursor }) {
  if (mark === null || book !== null && book !== mark.book) return null;
  const { seq, time } = cursor ?? { seq: 0, time: 0 };
  if (seq > mark.seq || seq === mark.seq && time >= mark.time) return null;
  const what = seq === mark.seq ? `what was recorded after entry ${seq} up to ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(mark.time)}` : `${seq + 1 === mark.seq ? `entry ${mark.seq}` : `entries ${seq + 1} to ${mark.seq}`}, written up to ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(mark.time)},`;
  return `${what} ${seq + 1 < mark.seq ? "are" : "is"} gone: the log ${ledgerPath}-wal that held them was deleted or replaced, or an older copy was written over the ledger`;
}
const GONE_REMEDY = 'put the log back if it still lies anywhere, or a newer copy of the book; "chimera ledger repair" goes on without what is gone';
function requireEnd(ledgerPath, mark, found) {
  const gone = goneSince(ledgerPath, mark, found);
  if (gone !== null) throw new _chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .LedgerError */ .o(`the ledger ${ledgerPath} is not whole: ${gone}`, GONE_REMEDY);
}
class EndMarkWriter {
  #file;
  #number;
  constructor(ledgerPath) {
    this.#number = fileNumberOf(ledgerPath);
    this.#file = openFile(markPathOf(ledgerPath));
  }
  write(book, { seq, time }) {
    if (this.#file === null || this.#number === null) return;
    const mark = { file: this.#number, book, seq, time };
    const text = `${JSON.stringify(mark).padEnd(BYTES - 1)}
`;
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#file, text, 0);
    } catch {
      this.close();
    }
  }
  close() {
    if (this.#file !== null) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
    this.#file = null;
  }
}
function openFile(path) {
  const { O_RDWR, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
  try {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 420);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile()) return file;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
  } catch {
  }
  return null;
}
function fileNumberOf(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false, bigint: true })?.ino.toString() ?? null;
}


/***/ }),

/***/ 19046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ heldShare)
/* harmony export */ });
function heldShare({ equity, exposure }) {
  return equity > 0 ? exposure / equity : 0;
}


/***/ }),

/***/ 43421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ differingProjections),
/* harmony export */   b_: () => (/* binding */ ProjectionWriter)
/* harmony export */ });
/* unused harmony export projectionsOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90211);


function projectionsOf(book, known = 0) {
  const account = {
    cash: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.cash),
    realized: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.realized),
    fees: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.fees),
    slippage: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.slippage),
    turnover: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.turnover),
    orders: book.orderCount,
    fills: book.fillCount,
    refusals: book.refusalCount
  };
  const positions = [...book.positions.values()].map((position) => ({
    symbol: position.symbol,
    quantity: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(position.quantity),
    cost: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(position.cost),
    entry_price: position.entryPrice,
    opened_at: position.openedAt,
    direction: position.direction,
    margin: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(position.margin),
    tag: position.tag,
    entries: JSON.stringify(position.entries.map(({ held }) => held))
  }));
  const orders = [...book.allOpenOrders()].map(({ order, filled, triggered }) => ({
    id: order.id,
    symbol: order.symbol,
    filled: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(filled),
    triggered: triggered ? 1 : 0,
    data: JSON.stringify(order)
  }));
  const first = Math.max(known, book.tripsBefore);
  const trades = book.trips.slice(first - book.tripsBefore).map((trip, index) => ({
    number: first + index + 1,
    symbol: trip.symbol,
    opened_at: trip.openedAt,
    closed_at: trip.closedAt,
    quantity: trip.quantity,
    entry_price: trip.entryPrice,
    exit_price: trip.exitPrice,
    pnl: trip.pnl,
    fees: trip.fees,
    exit_reason: trip.exitReason,
    direction: trip.direction ?? "long",
    tag: trip.tag ?? null
  }));
  return {
    account: [account],
    positions: byKey(positions, "symbol"),
    open_orders: byKey(orders, "id"),
    trades
  };
}
const KEYS = { account: "id", positions: "symbol", open_orders: "id", trades: "number" };
function differingProjections(source, book) {
  const nothing = { account: [], positions: [], open_orders: [], trades: [] };
  const expected = book.identity ? projectionsOf(book) : nothing;
  return Object.entries(KEYS).filter(([table, key]) => {
    const known = table === "trades" ? book.tripsBefore : 0;
    const rows = source.rows(
      `SELECT * FROM ${table} ORDER BY ${key} LIMIT -1 OFFSET ?`,
      known
    );
    const found = Array.from(rows, (row) => table === "account" ? withoutId(row) : { ...row });
    return !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(found, expected[table]);
  }).map(([table]) => table);
}
function withoutId({ id: _, ...row }) {
  return row;
}
class ProjectionWriter {
  #database;
  constructor(database) {
    this.#database = database;
  }
  /** Writes what a book holds into the empty table of positions. */
  writePositions(book) {
    for (const row of projectionsOf(book).positions) this.#insert("positions", row);
  }
  write(book) {
    const written = Number(this.#database.prepare("SELECT max(number) AS n FROM trades").get()?.n ?? 0);
    const { account, positions, open_orders, trades } = projectionsOf(book, written);
    this.#database.exec("DELETE FROM account; DELETE FROM positions; DELETE FROM open_orders;");
    for (const row of account) this.#insert("account", { id: 1, ...row });
    for (const row of positions) this.#insert("positions", row);
    for (const row of open_orders) this.#insert("open_orders", row);
    for (const row of trades) this.#insert("trades", row);
  }
  #insert(table, row) {
    const columns = Object.keys(row);
    const marks = columns.map(() => "?").join(", ");
    this.#database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`).run(...Object.values(row));
  }
}
function byKey(rows, key) {
  return rows.toSorted((a, b) => String(a[key]) < String(b[key]) ? -1 : 1);
}


/***/ }),

/***/ 62687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ LedgerReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/ledger/src/chain.js
var chain = __webpack_require__(89778);
// EXTERNAL MODULE: ./.build/packages/ledger/src/damage.js
var damage = __webpack_require__(18762);
// EXTERNAL MODULE: ./.build/packages/ledger/src/database.js
var src_database = __webpack_require__(34166);
// EXTERNAL MODULE: ./.build/packages/ledger/src/end-mark.js
var end_mark = __webpack_require__(64634);
// EXTERNAL MODULE: ./.build/packages/ledger/src/recorded-event.js
var recorded_event = __webpack_require__(54354);
// EXTERNAL MODULE: ./.build/packages/ledger/src/seals/seal-everything.js
var seal_everything = __webpack_require__(86767);
// EXTERNAL MODULE: ./.build/packages/base/src/file-kind.js
var file_kind = __webpack_require__(95384);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/write-ahead-log.js


const HEADER_BYTES = 32;
const SUMMED_HEADER_BYTES = 24;
const FRAME_HEADER_BYTES = 24;
const MAGIC_LITTLE_ENDIAN = 931071618;
const MAGIC_BIG_ENDIAN = 931071619;
const HEADER_SALTS = 16;
const FRAME_SALTS = 8;
const SALT_BYTES = 8;
function logFault(ledgerPath) {
  const found = lookThrough(ledgerPath);
  if (found === null || found.lost === 0) return null;
  const where = found.isHeaderGood ? `in frame ${found.good + 1}` : "at its beginning";
  const lost = found.lost === 1 ? "one commit behind that is" : `${found.lost} commits behind that are`;
  return `the ledger's log ${ledgerPath}-wal is damaged ${where}: ${lost} not read any more`;
}
function mendedLog(ledgerPath) {
  const found = lookThrough(ledgerPath);
  if (found === null || found.lost === 0) return null;
  const { log, pageBytes, isLittleEndian, salts } = found;
  log.writeUInt32BE(isLittleEndian ? MAGIC_LITTLE_ENDIAN : MAGIC_BIG_ENDIAN, 0);
  log.writeUInt32BE(pageBytes, 8);
  salts.copy(log, HEADER_SALTS);
  let sums = checksum(log.subarray(0, SUMMED_HEADER_BYTES), [0, 0], isLittleEndian);
  writeSums(log, SUMMED_HEADER_BYTES, sums);
  for (const at of write_ahead_log_frames(log, pageBytes)) {
    salts.copy(log, at + FRAME_SALTS);
    sums = frameSums(found, at, sums);
    writeSums(log, at + 16, sums);
  }
  return log;
}
function lookThrough(ledgerPath) {
  const path = `${ledgerPath}-wal`;
  const isOther = [ledgerPath, path].some((each) => (0,file_kind/* otherThanFile */._W)(each) !== null);
  if (isOther || !(0,external_node_fs_.existsSync)(path)) return null;
  const log = (0,external_node_fs_.readFileSync)(path);
  const pageBytes = pageBytesOf(ledgerPath);
  if (log.length < HEADER_BYTES + FRAME_HEADER_BYTES + pageBytes) return null;
  const magic = log.readUInt32BE(0);
  const isLittleEndian = magic !== MAGIC_BIG_ENDIAN;
  let sums = checksum(log.subarray(0, SUMMED_HEADER_BYTES), [0, 0], isLittleEndian);
  const isHeaderGood = (magic === MAGIC_LITTLE_ENDIAN || magic === MAGIC_BIG_ENDIAN) && areAt(log, SUMMED_HEADER_BYTES, sums);
  const saltsAt = isHeaderGood ? HEADER_SALTS : HEADER_BYTES + FRAME_SALTS;
  const salts = Buffer.from(log.subarray(saltsAt, saltsAt + SALT_BYTES));
  let good = 0;
  let lost = 0;
  let isWhole = isHeaderGood;
  for (const at of write_ahead_log_frames(log, pageBytes)) {
    const isOurs = salts.equals(log.subarray(at + FRAME_SALTS, at + FRAME_SALTS + SALT_BYTES));
    sums = frameSums({ log, pageBytes, isLittleEndian }, at, sums);
    isWhole &&= isOurs && areAt(log, at + 16, sums);
    if (isWhole) good += 1;
    else if (isOurs && log.readUInt32BE(at + 4) > 0) lost += 1;
  }
  return { log, pageBytes, isLittleEndian, salts, isHeaderGood, good, lost };
}
function* write_ahead_log_frames(log, pageBytes) {
  const length = FRAME_HEADER_BYTES + pageBytes;
  for (let at = HEADER_BYTES; at + length <= log.length; at += length) yield at;
}
function pageBytesOf(ledgerPath) {
  const stated = (0,external_node_fs_.readFileSync)(ledgerPath).subarray(16, 18);
  const bytes = stated.length === 2 ? stated.readUInt16BE(0) : 0;
  return bytes >= 512 && (bytes & bytes - 1) === 0 ? bytes : 4096;
}
function frameSums({ log, pageBytes, isLittleEndian }, at, before) {
  const sums = checksum(log.subarray(at, at + FRAME_SALTS), before, isLittleEndian);
  const page = at + FRAME_HEADER_BYTES;
  return checksum(log.subarray(page, page + pageBytes), sums, isLittleEndian);
}
function checksum(bytes, [first, second], isLittleEndian) {
  const word = (at) => isLittleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  let [a, b] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    a = a + word(at) + b >>> 0;
    b = b + word(at + 4) + a >>> 0;
  }
  return [a, b];
}
function areAt(log, at, [a, b]) {
  return log.readUInt32BE(at) === a && log.readUInt32BE(at + 4) === b;
}
function writeSums(log, at, [a, b]) {
  log.writeUInt32BE(a, at);
  log.writeUInt32BE(b, at + 4);
}

;// CONCATENATED MODULE: ./.build/packages/ledger/src/reader.js








class LedgerReader {
  #path;
  #database;
  #close;
  /** What is wrong with the log that a killed writer left; of a book that is written, nothing is known of it. */
  logFault;
  /** `at-rest`: nobody writes the book, and looking at it must leave no trace. */
  constructor(path, how = "beside-writers") {
    this.#path = path;
    this.logFault = how === "at-rest" && (0,external_node_fs_.existsSync)(path) ? logFault(path) : null;
    if (how === "at-rest") {
      const { database: database2, close } = (0,src_database/* openAtRest */.ud)(path);
      this.#database = database2;
      this.#close = close;
      return;
    }
    const database = (0,src_database/* openForReading */.sb)(path);
    this.#database = database;
    this.#close = () => database.close();
  }
  close() {
    this.#close();
  }
  rows(sql, ...values) {
    return this.#inWords(() => this.#database.prepare(sql).all(...values));
  }
  row(sql, ...values) {
    return this.#inWords(() => this.#database.prepare(sql).get(...values));
  }
  /** Rows one at a time, without holding them all. */
  *each(sql, ...values) {
    yield* this.#iterate(() => this.#database.prepare(sql).iterate(...values));
  }
  /** Rows as arrays of their columns, one at a time. */
  *arrays(sql, ...values) {
    yield* this.#iterate(() => {
      const query = this.#database.prepare(sql);
      query.setReturnArrays(true);
      return query.iterate(...values);
    });
  }
  /** A seal over tables, indexes and triggers as they are. */
  schemaSeal() {
    return this.#inWords(() => (0,seal_everything/* schemaSeal */.b8)(this.#database));
  }
  /** Another number after another process committed. */
  dataVersion() {
    return this.row("PRAGMA data_version")?.data_version ?? 0;
  }
  /** Several reads of one and the same state. */
  atOnce(read) {
    this.#inWords(() => this.#database.exec("BEGIN"));
    try {
      return read();
    } finally {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
    }
  }
  /** Journal rows with `after < seq ≤ upTo`, in order, without holding them all. */
  *journal(after = 0, upTo = Number.MAX_SAFE_INTEGER) {
    const query = "SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq";
    yield* this.each(query, after, upTo);
  }
  *entries(after = 0, upTo = Number.MAX_SAFE_INTEGER) {
    for (const row of this.journal(after, upTo)) yield (0,chain/* entryOf */.M)(row);
  }
  /** What was noted after each candle and fill, in the order of the journal. */
  *equity() {
    const query = "SELECT * FROM equity ORDER BY seq, time";
    yield* this.each(query);
  }
  cursor() {
    return this.row("SELECT session, time, seq, high_water_mark FROM cursor");
  }
  marks() {
    const rows = this.rows(
      "SELECT symbol, price FROM marks ORDER BY symbol"
    );
    return new Map(rows.map(({ symbol, price }) => [symbol, price]));
  }
  /** How far the ledger was written, as its last writer noted it beside the ledger; `null` if nothing is known. */
  endMark() {
    return (0,end_mark/* readEndMark */.pN)(this.#path);
  }
  /** Where the book ends. */
  end() {
    return { book: this.hashAt(1) ?? null, cursor: this.cursor() };
  }
  /** What was written up to a mark that was read before, and is not there any more, in words; `null` if nothing is known to be gone. */
  goneSince(mark) {
    return (0,end_mark/* goneSince */.aC)(this.#path, mark, this.end());
  }
  /** The hash of the entry `seq`; `undefined` if the journal has no such entry. */
  hashAt(seq) {
    return this.row("SELECT hash FROM journal WHERE seq = ?", seq)?.hash;
  }
  head() {
    return this.row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
  }
  /**
   * An entry of the journal before which no session ran at `time` or later; 0 where all of them may have. So what
   * happened since then is found without going through all that the book holds.
   */
  entryBefore(time) {
    const first = this.row(
      "SELECT min(seq) AS seq FROM journal INDEXED BY session_starts WHERE kind = 'session-started' AND time >= ?",
      time
    );
    const before = this.row(
      "SELECT seq FROM journal WHERE kind = 'session-started' AND seq < ? ORDER BY seq DESC LIMIT 1 OFFSET 1",
      first?.seq ?? Number.MAX_SAFE_INTEGER
    );
    return before?.seq ?? 0;
  }
  /** The recorded steps of a session, in order. `from` is the sequence of its `session-started` entry. */
  *steps(session, from) {
    yield* this.#steps("session = ?", [session], from);
  }
  /** The recorded steps of all sessions whose events have ids with `first ≤ id < end`. `after` is the entry before the first. */
  *stepsBetween(first, end, after) {
    yield* this.#steps("id >= ? AND id < ?", [first, end], after);
  }
  *#steps(where, values, from) {
    let after = from;
    const query = `SELECT * FROM events WHERE ${where} ORDER BY id`;
    for (const event of this.each(query, ...values)) {
      const entries = event.seq > after ? [...this.entries(after, event.seq)] : [];
      after = Math.max(after, event.seq);
      yield { event: (0,recorded_event/* eventOf */.A)(event, entries), entries, seq: after };
    }
  }
  *#iterate(begin) {
    try {
      for (const row of begin()) yield row;
    } catch (error) {
      throw (0,damage/* inDamageWords */.iI)(this.#path, error);
    }
  }
  /** A damaged page shows when it is read. */
  #inWords(read) {
    try {
      return read();
    } catch (error) {
      throw (0,damage/* inDamageWords */.iI)(this.#path, error);
    }
  }
}


/***/ }),

/***/ 29894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ recallOf),
/* harmony export */   rY: () => (/* binding */ recallFor),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
const RECALLED_CANDLES = 10080;
const MOST_RECALLED = 1e5;
const CANDLES = "kind IN ('candle', 'warmup') AND refused = 0";
function recallFor(reader, { start, periodMs, warmup }) {
  const held = reader.row(
    `SELECT min(since) AS since FROM (SELECT opened_at AS since FROM positions
       UNION ALL SELECT data ->> '$.activeFrom' FROM open_orders)`
  );
  const since = Math.min(
    start - RECALLED_CANDLES * periodMs,
    (held?.since ?? start) - (warmup + 1) * periodMs
  );
  const first = reader.row(
    `SELECT min(id) AS id FROM events WHERE ${CANDLES} AND start >= ?`,
    since
  );
  const most = reader.row(
    `SELECT id FROM events WHERE ${CANDLES} ORDER BY id DESC LIMIT 1 OFFSET ?`,
    MOST_RECALLED - 1
  );
  const from = first?.id ? Math.max(first.id, most?.id ?? 0) : null;
  return { from, after: from === null ? 0 : entryBefore(reader, from) };
}
function entryBefore(reader, id) {
  const before = reader.row(
    "SELECT seq FROM events WHERE id < ? ORDER BY id DESC LIMIT 1",
    id
  );
  if (before) return before.seq;
  const started = reader.row(
    `SELECT min(journal.seq) AS seq FROM journal JOIN events ON events.session = journal.session
     WHERE events.id = ? AND journal.kind = 'session-started' AND journal.seq <= events.seq`,
    id
  );
  return started?.seq ?? 0;
}
function recallOf(reader, session) {
  const row = reader.row(
    "SELECT id, data FROM events WHERE session = ? AND kind = 'recall'",
    session
  );
  return row ? { id: row.id, ...JSON.parse(row.data) } : null;
}
function isKept(reader, { from }) {
  return from === null || reader.row("SELECT 1 FROM events WHERE id = ?", from) !== void 0;
}


/***/ }),

/***/ 54354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   N: () => (/* binding */ eventRow)
/* harmony export */ });
const NO_PRICES = { open: null, high: null, low: null, close: null, volume: null };
function eventRow(event, isRefused = false) {
  const refused = isRefused || event.kind === "warmup" && event.refused ? 1 : 0;
  switch (event.kind) {
    case "command":
      return {
        kind: event.kind,
        symbol: null,
        start: event.time,
        ...NO_PRICES,
        late: 0,
        refused: 0,
        data: null
      };
    case "write-off": {
      const { kind, symbol, time: start, reason } = event;
      const data = JSON.stringify({ reason });
      return { kind, symbol, start, ...NO_PRICES, late: 0, refused: 0, data };
    }
    case "source": {
      const { kind, time: start, source, reason } = event;
      const data = JSON.stringify({ source, reason });
      return { kind, symbol: null, start, ...NO_PRICES, late: 0, refused: 0, data };
    }
    case "recall": {
      const { kind, from, after } = event;
      const data = JSON.stringify({ from, after });
      return { kind, symbol: null, start: null, ...NO_PRICES, late: 0, refused: 0, data };
    }
    case "book": {
      const { symbol, time: start, bids, asks } = event.book;
      const data = JSON.stringify([bids, asks]);
      return { kind: event.kind, symbol, start, ...NO_PRICES, late: event.stale ? 1 : 0, refused: 0, data };
    }
    default: {
      const late = event.kind === "candle" && event.late ? 1 : 0;
      return { kind: event.kind, ...event.candle, ...unstorable(event.candle), late, refused };
    }
  }
}
function unstorable(candle) {
  const { symbol: _, ...figures } = candle;
  const odd = Object.entries(figures).filter(
    ([field, value]) => field === "start" ? !Number.isSafeInteger(value) : Number.isNaN(value)
  );
  if (odd.length === 0) return { data: null };
  const texts = odd.map(([field, value]) => [field, String(value)]);
  return {
    ...Object.fromEntries(odd.map(([field]) => [field, null])),
    data: JSON.stringify(Object.fromEntries(texts))
  };
}
function eventOf(row, entries) {
  const { kind, late } = row;
  if (kind === "command") {
    const given = entries.findLast((entry) => entry.kind === "command");
    if (!given) throw new Error(`the recorded command at ${row.start} has no journal entry`);
    return { kind, ...given.data, time: Number(row.start) };
  }
  if (kind === "write-off") {
    const said = JSON.parse(row.data ?? "");
    return { kind, symbol: String(row.symbol), ...said, time: Number(row.start) };
  }
  if (kind === "source") {
    const said = JSON.parse(row.data ?? "");
    return { kind, ...said, time: Number(row.start) };
  }
  if (kind === "recall") return { kind, ...JSON.parse(row.data ?? "") };
  if (kind === "book") return { kind, book: bookOf(row), stale: late === 1 };
  const { symbol, start, open, high, low, close, volume } = row;
  const odd = Object.entries(JSON.parse(row.data ?? "{}"));
  const candle = {
    ...{ symbol, start, open, high, low, close, volume },
    ...Object.fromEntries(odd.map(([field, text]) => [field, Number(text)]))
  };
  if (kind === "candle") return { kind, candle, late: late === 1 };
  return row.refused === 1 ? { kind, candle, refused: true } : { kind, candle };
}
function bookOf({ symbol, start, data }) {
  const [bids, asks] = JSON.parse(data ?? "");
  return { symbol: String(symbol), time: Number(start), bids, asks };
}


/***/ }),

/***/ 97885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ equitySums),
/* harmony export */   Pq: () => (/* binding */ bookCurve),
/* harmony export */   qk: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var _held_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19046);

function equitySums(reader) {
  const row = reader.row("SELECT through, sums FROM equity_sums");
  return row ? { through: row.through, state: JSON.parse(row.sums) } : null;
}
function pointOf(row) {
  const { time, equity } = row;
  return { time, equity, exposure: (0,_held_share_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShare */ .n)(row) };
}
function bookCurve(reader, to) {
  const sums = equitySums(reader);
  const before = sums && to >= sums.through ? sums : null;
  const points = reader.rows(
    "SELECT time, equity, exposure FROM equity WHERE time > ? AND time <= ? ORDER BY time",
    before?.through ?? Number.MIN_SAFE_INTEGER,
    to
  );
  return { before: before?.state ?? null, points: points.map(pointOf) };
}


/***/ }),

/***/ 69120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   ox: () => (/* binding */ MIGRATIONS),
/* harmony export */   si: () => (/* binding */ GENESIS_HASH),
/* harmony export */   yx: () => (/* binding */ SCHEMA)
/* harmony export */ });
const SCHEMA_VERSION = 6;
const GENESIS_HASH = "0".repeat(64);
const CANDLES_BY_SYMBOL = `
CREATE INDEX candles_by_symbol ON events (symbol, start) WHERE kind = 'candle' AND refused = 0;`;
const PAST_PRICES = `
CREATE TABLE past_prices (
  symbol TEXT NOT NULL, start INTEGER NOT NULL, ends INTEGER NOT NULL,
  open REAL NOT NULL, high REAL NOT NULL, low REAL NOT NULL, close REAL NOT NULL,
  volume REAL NOT NULL, candles INTEGER NOT NULL, PRIMARY KEY (symbol, start)
) STRICT, WITHOUT ROWID;`;
const SEALS = `
CREATE TABLE seals (
  of INTEGER NOT NULL, key INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (of, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE seal_heads (
  name TEXT NOT NULL, block TEXT NOT NULL, rows INTEGER NOT NULL, last INTEGER NOT NULL, start BLOB NOT NULL,
  hash BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (name, block)
) STRICT, WITHOUT ROWID;`;
const EQUITY_SUMS = `
CREATE TABLE equity_sums (
  id INTEGER PRIMARY KEY CHECK (id = 1), through INTEGER NOT NULL, sums TEXT NOT NULL
) STRICT;`;
const SNAPSHOTS = `
CREATE TABLE snapshots (
  seq INTEGER PRIMARY KEY, entry TEXT NOT NULL, time INTEGER NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL
) STRICT;`;
const POSITIONS = `
CREATE TABLE positions (
  symbol TEXT PRIMARY KEY, quantity TEXT NOT NULL, cost TEXT NOT NULL, entry_price REAL NOT NULL,
  opened_at INTEGER NOT NULL, direction TEXT NOT NULL, margin TEXT NOT NULL, tag TEXT, entries TEXT NOT NULL
) STRICT;`;
const INDEXES_BY_TIME = `
CREATE INDEX session_starts ON journal (time, seq) WHERE kind = 'session-started';
CREATE INDEX trades_by_close ON trades (symbol, closed_at);
CREATE INDEX incidents_by_time ON incidents (time);
CREATE INDEX health_by_time ON health (time);`;
const SCHEMA = `
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, kind TEXT NOT NULL,
  data TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_kind ON journal (kind, seq);
CREATE INDEX journal_by_session ON journal (session, seq);
CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
  WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_its_entries BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_loses_no_entries BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE events (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, kind TEXT NOT NULL, symbol TEXT, start INTEGER,
  open REAL, high REAL, low REAL, close REAL, volume REAL, late INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL,
  data TEXT, refused INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX events_by_session ON events (session, id);
${CANDLES_BY_SYMBOL}
${PAST_PRICES}

CREATE TABLE cursor (
  id INTEGER PRIMARY KEY CHECK (id = 1), session TEXT NOT NULL, time INTEGER NOT NULL, seq INTEGER NOT NULL,
  high_water_mark REAL NOT NULL
) STRICT;
CREATE TABLE marks (symbol TEXT PRIMARY KEY, price REAL NOT NULL, start INTEGER NOT NULL) STRICT;
CREATE TABLE equity (
  time INTEGER PRIMARY KEY, session TEXT NOT NULL, equity REAL NOT NULL, cash REAL NOT NULL, exposure REAL NOT NULL,
  seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX equity_by_session ON equity (session, time);

CREATE TABLE account (
  id INTEGER PRIMARY KEY CHECK (id = 1), cash TEXT NOT NULL, realized TEXT NOT NULL, fees TEXT NOT NULL,
  slippage TEXT NOT NULL, turnover TEXT NOT NULL, orders INTEGER NOT NULL, fills INTEGER NOT NULL,
  refusals INTEGER NOT NULL
) STRICT;
${POSITIONS}
CREATE TABLE open_orders (
  id TEXT PRIMARY KEY, symbol TEXT NOT NULL, filled TEXT NOT NULL, triggered INTEGER NOT NULL, data TEXT NOT NULL
) STRICT;
CREATE TABLE trades (
  number INTEGER PRIMARY KEY, symbol TEXT NOT NULL, opened_at INTEGER NOT NULL, closed_at INTEGER NOT NULL,
  quantity TEXT NOT NULL, entry_price REAL NOT NULL, exit_price REAL NOT NULL, pnl TEXT NOT NULL,
  fees TEXT NOT NULL, exit_reason TEXT NOT NULL, direction TEXT NOT NULL, tag TEXT
) STRICT;

CREATE TABLE incidents (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, real_time INTEGER NOT NULL,
  severity TEXT NOT NULL, source TEXT NOT NULL, kind TEXT NOT NULL, message TEXT NOT NULL
) STRICT;
CREATE TABLE health (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, real_time INTEGER NOT NULL,
  level TEXT NOT NULL, metrics TEXT NOT NULL
) STRICT;
${EQUITY_SUMS}
${SNAPSHOTS}
${INDEXES_BY_TIME}
${SEALS}
PRAGMA user_version = ${SCHEMA_VERSION};
`;
const MIGRATIONS = {
  // In version 1 times only grew, so a note of equity stood after all entries up to its time.
  1: `
ALTER TABLE events ADD COLUMN data TEXT;
ALTER TABLE equity ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
CREATE INDEX journal_by_time ON journal (time, seq);
UPDATE equity SET seq = coalesce(
  (SELECT seq FROM journal WHERE time <= equity.time ORDER BY time DESC, seq DESC LIMIT 1), 0);
DROP INDEX journal_by_time;
PRAGMA user_version = 2;
`,
  // A refused candle's step gave one entry, which says so; the step of the first event that is kept may have begun before it.
  // Of the warm-up the journal says nothing: the engine's rules are applied again. Prices from before the kept
  // candles are known from the beginnings of sessions alone.
  2: `
ALTER TABLE events ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
UPDATE events SET refused = 1 WHERE id IN (
  SELECT event.id FROM (SELECT id, kind, symbol, start, seq, lag(seq) OVER (ORDER BY id) AS before FROM events) AS event
  JOIN journal ON journal.seq = event.seq AND journal.kind = 'candle-refused'
  WHERE event.kind = 'candle' AND event.seq IS NOT event.before
    AND journal.data ->> '$.symbol' = event.symbol AND journal.data ->> '$.start' IS event.start);
CREATE TEMP TABLE shaped AS
  SELECT events.id, events.session, symbol, start, ifnull(low > 0 AND low <= open AND low <= close AND open <= high
    AND close <= high AND high < 9e999 AND volume >= 0 AND volume < 9e999
    AND start % (journal.data ->> '$.setup.periodMs') = 0, 0) AS is_shaped
  FROM events JOIN journal ON journal.session = events.session AND journal.kind = 'session-started'
  WHERE events.kind = 'warmup';
UPDATE events SET refused = 1 WHERE id IN (
  SELECT id FROM (SELECT id, is_shaped, start, max(CASE WHEN is_shaped THEN start END) OVER (
    PARTITION BY session, symbol ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS newest FROM shaped)
  WHERE NOT is_shaped OR start <= newest);
DROP TABLE shaped;
${CANDLES_BY_SYMBOL}
${PAST_PRICES}
INSERT OR IGNORE INTO past_prices
  SELECT mark.key, time, time, mark.value, mark.value, mark.value, mark.value, 0, 0
  FROM journal, json_each(journal.data, '$.marks') AS mark
  WHERE journal.kind = 'session-started' AND mark.value > 0
    AND time <= ifnull((SELECT min(start) FROM events WHERE kind = 'candle' AND refused = 0), time);
PRAGMA user_version = 3;
`,
  // What there is is sealed as it is found, once this has run.
  3: `
${EQUITY_SUMS}
${SNAPSHOTS}
${INDEXES_BY_TIME}
${SEALS}
PRAGMA user_version = 5;
`,
  4: `
${SNAPSHOTS}
PRAGMA user_version = 5;
`,
  // All round trips were long ones without a tag. What is held is written anew, from the journal.
  5: `
DROP TABLE positions;
${POSITIONS}
ALTER TABLE trades ADD COLUMN direction TEXT NOT NULL DEFAULT 'long';
ALTER TABLE trades ADD COLUMN tag TEXT;
PRAGMA user_version = 6;
`
};


/***/ }),

/***/ 86767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ sealEverything),
/* harmony export */   LB: () => (/* binding */ SEALED_AS_FOUND),
/* harmony export */   b0: () => (/* binding */ sealNewTables),
/* harmony export */   b8: () => (/* binding */ schemaSeal),
/* harmony export */   cI: () => (/* binding */ journalHead)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69120);
/* harmony import */ var _seal_heads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);
/* harmony import */ var _seal_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46469);
/* harmony import */ var _sealed_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3684);




const SEALED_AS_FOUND = "sealed-as-found";
function journalHead(database) {
  const head = database.prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").get();
  return { seq: Number(head?.seq ?? 0), hash: String(head?.hash ?? _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .GENESIS_HASH */ .si) };
}
function schemaSeal(database) {
  const rows = database.prepare(
    `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`
  ).all();
  return (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .sealOf */ .Ru)(JSON.stringify(rows.map(({ type, name, tbl_name, sql }) => [type, name, tbl_name, sql])));
}
function sealEverything(database) {
  const after = journalHead(database);
  database.exec("DELETE FROM seals; DELETE FROM seal_heads;");
  const heads = new _seal_heads_js__WEBPACK_IMPORTED_MODULE_2__/* .SealHeads */ .RT(database);
  for (const table of _sealed_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_TABLE_NAMES */ .jI) Object.assign(heads.change(table, "kept"), (0,_seal_heads_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHead */ .Cc)(table, "kept"));
  const schema = heads.change("schema", "");
  schema.hash = schemaSeal(database);
  schema.seq = after.seq;
  let rows = 0;
  const writer = new _seal_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .SealWriter */ .f(database);
  heads.write();
  for (const table of _sealed_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_TABLE_NAMES */ .jI) {
    const { columns } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_TABLES */ .tS[table];
    const query = database.prepare(`SELECT ${columns.join(", ")} FROM ${table} ORDER BY ${columns[0]}`);
    query.setReturnArrays(true);
    for (const row of query.iterate()) {
      writer.add(table, row, after);
      rows += 1;
    }
  }
  for (const table of _sealed_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_TABLE_NAMES */ .Kj) writer.sealBlocks(table, after);
  writer.finish();
  if (rows === 0) return;
  Object.assign(heads.change(SEALED_AS_FOUND, ""), { rows, last: after.seq, seq: after.seq });
  heads.write();
}
function sealNewTables(database, before) {
  const after = journalHead(database);
  const heads = new _seal_heads_js__WEBPACK_IMPORTED_MODULE_2__/* .SealHeads */ .RT(database);
  for (const table of _sealed_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_TABLE_NAMES */ .jI) {
    if (!heads.find(table, "kept")) Object.assign(heads.change(table, "kept"), (0,_seal_heads_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHead */ .Cc)(table, "kept"));
  }
  const schema = heads.find("schema", "");
  if (schema?.hash === before) {
    Object.assign(heads.change("schema", ""), { hash: schemaSeal(database), seq: after.seq });
  }
  heads.write();
}


/***/ }),

/***/ 71143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ emptyHead),
/* harmony export */   RT: () => (/* binding */ SealHeads),
/* harmony export */   W4: () => (/* binding */ readHeads)
/* harmony export */ });
/* harmony import */ var _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3684);

const COLUMNS = "name, block, rows, last, lower(hex(start)) AS start, lower(hex(hash)) AS hash, seq";
function emptyHead(name, block) {
  return { name, block, rows: 0, last: -1, start: _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_SEAL */ .LO, hash: _sealed_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_SEAL */ .LO, seq: 0 };
}
function readHeads(database, name) {
  const query = `SELECT ${COLUMNS} FROM seal_heads WHERE name = ? ORDER BY block`;
  return database.prepare(query).all(name);
}
class SealHeads {
  #changed = /* @__PURE__ */ new Map();
  #read;
  #write;
  #remove;
  constructor(database) {
    this.#read = database.prepare(`SELECT ${COLUMNS} FROM seal_heads WHERE name = ? AND block = ?`);
    this.#write = database.prepare(
      "INSERT OR REPLACE INTO seal_heads VALUES (?, ?, ?, ?, unhex(?), unhex(?), ?)"
    );
    this.#remove = database.prepare("DELETE FROM seal_heads WHERE name = ? AND block = ?");
  }
  find(name, block) {
    const changed = this.#changed.get(keyOf(name, block));
    return changed ?? (this.#read.get(name, block) || null);
  }
  /** The head to change. What is changed is written by `write`. */
  change(name, block) {
    const head = this.find(name, block) ?? emptyHead(name, block);
    this.#changed.set(keyOf(name, block), head);
    return head;
  }
  remove(name, block) {
    this.#changed.delete(keyOf(name, block));
    this.#remove.run(name, block);
  }
  write() {
    for (const { name, block, rows, last, start, hash, seq } of this.#changed.values())
      this.#write.run(name, block, rows, last, start, hash, seq);
    this.forget();
  }
  /** A transaction was taken back. */
  forget() {
    this.#changed.clear();
  }
}
function keyOf(name, block) {
  return `${name} ${block}`;
}


/***/ }),

/***/ 46469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SealWriter)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58833);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69120);
/* harmony import */ var _seal_heads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71143);
/* harmony import */ var _sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3684);




const LEAST_KEY = -Number.MAX_SAFE_INTEGER;
function cannotBeSummedUp(fault) {
  return new _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(
    `the ledger does not verify, and what is old cannot be summed up: ${fault}`,
    'see what "chimera ledger verify" says; "chimera ledger repair" mends what can be mended'
  );
}
class SealWriter {
  #database;
  #heads;
  #insert;
  constructor(database) {
    this.#database = database;
    this.#heads = new _seal_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .SealHeads */ .RT(database);
    this.#insert = database.prepare("INSERT OR REPLACE INTO seals VALUES (?, ?, ?, unhex(?))");
  }
  finish() {
    this.#heads.write();
  }
  forget() {
    this.#heads.forget();
  }
  /** Seals a row that was written just now: a new one, or one in the place of another with its key. */
  add(table, row, after) {
    const key = Number(row[0]);
    const kept = this.#heads.change(table, "kept");
    if (key <= kept.last) {
      this.#addBefore(table, row, after);
      return;
    }
    kept.hash = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSeal */ .m7)(table, kept.hash, after.hash, row);
    kept.rows += 1;
    kept.last = key;
    kept.seq = after.seq;
    this.#insert.run(_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_TABLES */ .tS[table].number, key, after.seq, kept.hash);
  }
  /** Seals the rows of a block as they stand now. */
  block(table, block, rows, after) {
    const head = this.#heads.change(table, block);
    head.rows = rows.length;
    head.hash = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .blockSeal */ .PE)(table, after.hash, rows);
    head.seq = after.seq;
  }
  /**
   * Lets `write` change a table of blocks, and seals it as it stands then. Throws LedgerError if it was not what was
   * sealed before: a change must not be forgotten.
   */
  changeBlocks(table, after, write) {
    const heads = (0,_seal_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeads */ .W4)(this.#database, table);
    const query = this.#database.prepare("SELECT hash FROM journal WHERE seq = ?");
    const entryHashOf = (seq) => String(query.get(seq)?.hash ?? _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .GENESIS_HASH */ .si);
    const [fault] = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .blockFaults */ .bg)(table, this.#blocks(table), heads, entryHashOf);
    if (fault !== void 0) throw cannotBeSummedUp(`${table}: ${fault}`);
    write();
    this.sealBlocks(table, after);
  }
  /** Seals a table of blocks as it stands. */
  sealBlocks(table, after) {
    const blocks = this.#blocks(table);
    for (const { block } of (0,_seal_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeads */ .W4)(this.#database, table))
      if (!blocks.has(block)) this.#heads.remove(table, block);
    for (const [block, rows] of blocks) this.block(table, block, rows, after);
  }
  #blocks(table) {
    const { columns, order, blockOf } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_TABLES */ .m9[table];
    const query = this.#database.prepare(`SELECT ${columns.join(", ")} FROM ${table} ORDER BY ${order}`);
    query.setReturnArrays(true);
    return Map.groupBy(query.all(), (row) => blockOf(row));
  }
  /**
   * Replaces all rows of a table up to a key by others with keys up to it (or by none), which sum them up. Their
   * chain begins with a seal over the chains that they replace; the rows after them go on from the last one replaced.
   * Throws LedgerError where a row is not what was sealed: its change must not be forgotten.
   */
  fold(table, upTo, replacements, after) {
    const { number, columns } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_TABLES */ .tS[table];
    const [key] = columns;
    const kept = this.#heads.change(table, "kept");
    const folded = this.#heads.change(table, "folded");
    const ends = this.#checked(table, this.#rows(table, LEAST_KEY, upTo), folded, kept);
    const isBeforeBoundary = upTo <= folded.last;
    const staying = isBeforeBoundary ? [...this.#rows(table, upTo + 1, folded.last)] : [];
    this.#checked(table, staying, { ...folded, start: ends.folded }, kept);
    this.#database.prepare(`DELETE FROM ${table} WHERE ${key} <= ?`).run(upTo);
    this.#database.prepare("DELETE FROM seals WHERE of = ? AND key <= ?").run(number, upTo);
    const replaced = [ends.rowsFolded, folded.start, ends.folded, ends.rowsKept, kept.start, ends.kept];
    folded.start = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .sealOf */ .Ru)(["fold", table, upTo, ...replaced, after.hash].join("\n"));
    folded.hash = folded.start;
    this.#insertFolded(table, replacements, { from: Number.NEGATIVE_INFINITY, upTo }, folded, after);
    for (const { key: at, seq, entryHash, values } of staying) {
      folded.hash = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSeal */ .m7)(table, folded.hash, entryHash, values);
      this.#insert.run(number, at, seq, folded.hash);
    }
    folded.rows += replacements.length - ends.rowsFolded;
    folded.last = Math.max(folded.last, upTo);
    folded.seq = after.seq;
    kept.rows -= ends.rowsKept;
    kept.start = ends.kept;
    kept.last = Math.max(kept.last, folded.last);
  }
  /** Up to which key rows were summed up. */
  foldedUpTo(table) {
    return this.#heads.find(table, "folded")?.last ?? (0,_seal_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyHead */ .Cc)(table, "folded").last;
  }
  /**
   * Like `fold`, but of the rows after those that were summed up before, whose chain goes on with `replacements`: what
   * it costs does not depend on how much was summed up before. Throws LedgerError like `fold`.
   */
  foldNext(table, upTo, replacements, after) {
    const { number, columns } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_TABLES */ .tS[table];
    const [key] = columns;
    const kept = this.#heads.change(table, "kept");
    const folded = this.#heads.change(table, "folded");
    const from = folded.last;
    const ends = this.#checked(table, this.#rows(table, from + 1, upTo), folded, kept);
    this.#database.prepare(`DELETE FROM ${table} WHERE ${key} > ? AND ${key} <= ?`).run(from, upTo);
    this.#database.prepare("DELETE FROM seals WHERE of = ? AND key > ? AND key <= ?").run(number, from, upTo);
    this.#insertFolded(table, replacements, { from, upTo }, folded, after);
    folded.rows += replacements.length;
    folded.last = upTo;
    folded.seq = after.seq;
    kept.rows -= ends.rowsKept;
    kept.start = ends.kept;
    kept.last = Math.max(kept.last, upTo);
  }
  #insertFolded(table, rows, { from, upTo }, folded, after) {
    const { number, columns } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_TABLES */ .tS[table];
    const marks = columns.map(() => "?").join(", ");
    const insert = this.#database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`);
    for (const row of rows) {
      const key = Number(row[0]);
      if (!(key > from && key <= upTo))
        throw new Error(`a row that sums up ${table} lies outside of ${from} to ${upTo}: ${key}`);
      insert.run(...row);
      folded.hash = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSeal */ .m7)(table, folded.hash, after.hash, row);
      this.#insert.run(number, key, after.seq, folded.hash);
    }
  }
  /** How many rows each chain has, and its value after them. */
  #checked(table, rows, folded, kept) {
    const ends = { folded: folded.start, kept: kept.start, rowsFolded: 0, rowsKept: 0 };
    for (const { key, seal, entryHash, values } of rows) {
      const block = key <= folded.last ? "folded" : "kept";
      if ((0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSeal */ .m7)(table, ends[block], entryHash, values) !== seal) {
        throw cannotBeSummedUp(`${table}: row ${key} is not what was sealed`);
      }
      ends[block] = seal;
      ends[block === "folded" ? "rowsFolded" : "rowsKept"] += 1;
    }
    return ends;
  }
  /** A row whose key is not the greatest: the seals after it are made anew, and a row that was changed stays found. */
  #addBefore(table, row, after) {
    const { number } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_TABLES */ .tS[table];
    const key = Number(row[0]);
    const foldedUpTo = this.#heads.find(table, "folded")?.last ?? LEAST_KEY;
    const isFolded = key <= foldedUpTo;
    const head = this.#heads.change(table, isFolded ? "folded" : "kept");
    const least = isFolded ? LEAST_KEY : foldedUpTo;
    const query = "SELECT key, lower(hex(hash)) AS seal FROM seals WHERE of = ? AND key > ? AND key < ? ORDER BY key DESC LIMIT 1";
    const before = this.#database.prepare(query).get(number, least, key);
    const replaced = this.#database.prepare("SELECT lower(hex(hash)) AS seal FROM seals WHERE of = ? AND key = ?").get(number, key);
    const follows = String(before?.seal ?? head.start);
    let oldSeal = String(replaced?.seal ?? follows);
    let seal = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSeal */ .m7)(table, follows, after.hash, row);
    const later = [...this.#rows(table, key + 1, isFolded ? foldedUpTo : Number.MAX_SAFE_INTEGER)];
    this.#insert.run(number, key, after.seq, seal);
    for (const next of later) {
      const isAsSealed = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSeal */ .m7)(table, oldSeal, next.entryHash, next.values) === next.seal;
      oldSeal = next.seal;
      seal = isAsSealed ? (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSeal */ .m7)(table, seal, next.entryHash, next.values) : _sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_SEAL */ .LO;
      this.#insert.run(number, next.key, next.seq, seal);
    }
    head.hash = seal;
    head.seq = after.seq;
    if (!replaced) head.rows += 1;
  }
  *#rows(table, from, upTo) {
    const { number, columns } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_TABLES */ .tS[table];
    const [key] = columns;
    const query = this.#database.prepare(
      `SELECT seals.key, seals.seq, lower(hex(seals.hash)), journal.hash, ${columns.map((column) => `written.${column}`).join(", ")}
       FROM seals LEFT JOIN ${table} AS written ON written.${key} = seals.key
         LEFT JOIN journal ON journal.seq = seals.seq
       WHERE seals.of = ? AND seals.key BETWEEN ? AND ? ORDER BY seals.key`
    );
    query.setReturnArrays(true);
    for (const row of query.iterate(number, from, upTo)) {
      const [at, seq, seal, entryHash, ...values] = row;
      yield { key: at, seq, seal, entryHash: entryHash ?? _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .GENESIS_HASH */ .si, values };
    }
  }
}


/***/ }),

/***/ 3684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ BLOCK_TABLE_NAMES),
/* harmony export */   LO: () => (/* binding */ FIRST_SEAL),
/* harmony export */   PE: () => (/* binding */ blockSeal),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   bg: () => (/* binding */ blockFaults),
/* harmony export */   jI: () => (/* binding */ ROW_TABLE_NAMES),
/* harmony export */   m7: () => (/* binding */ rowSeal),
/* harmony export */   m9: () => (/* binding */ BLOCK_TABLES),
/* harmony export */   tS: () => (/* binding */ ROW_TABLES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ROW_TABLES = {
  events: {
    number: 1,
    columns: [
      ...["id", "session", "kind", "symbol", "start", "open", "high", "low", "close", "volume"],
      ...["late", "seq", "data", "refused"]
    ]
  },
  equity: { number: 2, columns: ["time", "session", "equity", "cash", "exposure", "seq"] },
  incidents: {
    number: 3,
    columns: ["id", "session", "time", "real_time", "severity", "source", "kind", "message"]
  },
  health: { number: 4, columns: ["id", "session", "time", "real_time", "level", "metrics"] },
  snapshots: { number: 5, columns: ["seq", "entry", "time", "version", "state"] }
};
const BLOCK_TABLES = {
  cursor: {
    columns: ["id", "session", "time", "seq", "high_water_mark"],
    order: "id",
    blockOf: () => ""
  },
  equity_sums: { columns: ["id", "through", "sums"], order: "id", blockOf: () => "" },
  marks: { columns: ["symbol", "price", "start"], order: "symbol", blockOf: ([symbol]) => String(symbol) },
  past_prices: {
    columns: ["symbol", "start", "ends", "open", "high", "low", "close", "volume", "candles"],
    order: "symbol, start",
    blockOf: ([symbol, start]) => `${symbol} ${monthOf(Number(start))}`
  }
};
const ROW_TABLE_NAMES = Object.keys(ROW_TABLES);
const BLOCK_TABLE_NAMES = Object.keys(BLOCK_TABLES);
const FIRST_SEAL = "0".repeat(32);
function rowSeal(table, before, entryHash, row) {
  return sealOf(`${before}
${entryHash}
${table}
${JSON.stringify(row, finite)}`);
}
function blockSeal(table, entryHash, rows) {
  let seal = FIRST_SEAL;
  for (const row of rows) seal = rowSeal(table, seal, entryHash, row);
  return seal;
}
function blockFaults(table, blocks, heads, entryHashOf) {
  const known = new Map(heads.filter(({ name }) => name === table).map((head) => [head.block, head]));
  return [.../* @__PURE__ */ new Set([...known.keys(), ...blocks.keys()])].flatMap((block) => {
    const head = known.get(block);
    const rows = blocks.get(block) ?? [];
    const name = block === "" ? "its row" : block;
    if (!head) return [`${name} was added: it has no seal`];
    if (rows.length !== head.rows)
      return [`${name}: ${head.rows} rows were sealed, ${rows.length} are there`];
    const isSealed = blockSeal(table, entryHashOf(head.seq), rows) === head.hash;
    return isSealed ? [] : [`${name} is not what was sealed`];
  });
}
function sealOf(text) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "hex").slice(0, 32);
}
function finite(_key, value) {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
function monthOf(time) {
  return Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 7) : "unknown";
}


/***/ })

};
