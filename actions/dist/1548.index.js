export const id = 1548;
export const ids = [1548];
export const modules = {

/***/ 60756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   l: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95384);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76811);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58833);




const LOOK_MS = 250;
function takeLock(path, waitMs = LOOK_MS) {
  try {
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .requireFile */ .Gz)(path);
    return locked(path, waitMs);
  } catch (error) {
    throw notLockable(path, error);
  }
}
function locked(path, waitMs) {
  try {
    return tryLock(path, waitMs);
  } catch (error) {
    if (!isGarbage(error)) throw error;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path);
    return tryLock(path, waitMs);
  }
}
function tryLock(path, waitMs) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { timeout: waitMs });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
function isLocked(path) {
  if (!isThere(path)) return false;
  try {
    return isHeld(path);
  } catch (error) {
    if (isGarbage(error)) return false;
    throw notLockable(path, error);
  }
}
function isThere(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .otherThanFile */ ._W)(path) === null;
}
function isHeld(path) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: true });
  try {
    database.prepare("PRAGMA schema_version").get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    database.close();
  }
}
function isBusy(error) {
  return /locked|busy/.test(error.message);
}
function isGarbage(error) {
  return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .sqliteCode */ .ac)(error) !== null && (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .storageFault */ .sk)(error) === "damaged";
}
function notLockable(path, error) {
  return new _chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .LedgerError */ .o(
    `the lock ${path} cannot be used: ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .faultInWords */ .RQ)(error)}`,
    "move away what lies there, and check the permissions and the free space"
  );
}


/***/ }),

/***/ 82426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35187);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66280);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89778);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43421);



function contradictionOf(reader, seq, state) {
  const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .r();
  fold.restore(state);
  for (const entry of reader.entries(seq)) fold.apply(entry);
  const [table] = (0,_projections_js__WEBPACK_IMPORTED_MODULE_1__/* .differingProjections */ .Dq)(reader, fold.book);
  if (table !== void 0) return `does not lead to the ${table} that the ledger holds`;
  const governor = new _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .GovernorFold */ .o();
  for (const entry of entriesOfGovernor(reader)) governor.apply(entry);
  return JSON.stringify(governor.folded) === JSON.stringify(fold.governor.folded) ? null : "does not lead to the governor of the journal";
}
function* entriesOfGovernor(reader) {
  const day = reader.row(
    "SELECT seq FROM journal WHERE kind = 'day-started' ORDER BY seq DESC LIMIT 1"
  );
  const from = day?.seq ?? 0;
  const rows = reader.each(
    `SELECT * FROM journal WHERE (seq < ? AND kind IN ('book-opened', 'governor')) OR seq = (
       SELECT max(seq) FROM journal WHERE kind = 'session-started' AND seq < ?) ORDER BY seq`,
    from,
    from
  );
  for (const row of rows) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(row);
  const ofDay = reader.each(
    `SELECT * FROM journal WHERE seq >= ? AND kind IN ('book-opened', 'session-started', 'day-started', 'governor', 'warning')
       OR (seq >= ? AND kind = 'order' AND NOT data ->> '$.reduceOnly') ORDER BY seq`,
    from,
    from
  );
  for (const row of ofDay) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(row);
}


/***/ }),

/***/ 29037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findSnapshot)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35187);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18762);
/* harmony import */ var _seals_seal_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19652);



function findSnapshot(source, { upTo, before }) {
  const none = { seq: 0, state: null };
  try {
    const [fault] = (0,_seals_seal_check_js__WEBPACK_IMPORTED_MODULE_0__/* .tableFaults */ .EI)(source, "snapshots");
    if (fault !== void 0) return { ...none, doubt: fault };
    const [row] = source.rows(
      `SELECT snapshots.*, journal.hash AS found FROM snapshots LEFT JOIN journal ON journal.seq = snapshots.seq
       WHERE snapshots.seq <= ? AND snapshots.time < ? ORDER BY snapshots.seq DESC LIMIT 1`,
      upTo,
      before
    );
    if (!row) return { ...none, doubt: null };
    const doubt = doubtOf(row);
    if (doubt !== null) return { ...none, doubt: `snapshots: that of entry ${row.seq} ${doubt}` };
    return { seq: row.seq, state: JSON.parse(row.state), doubt: null };
  } catch (error) {
    if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamage */ .e6)(error)) throw error;
    return { ...none, doubt: `snapshots: ${error.message}` };
  }
}
function doubtOf({ entry, found, version, state }) {
  if (version !== _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .FOLD_VERSION */ .t) return `is of version ${version}, this Chimera works with ${_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .FOLD_VERSION */ .t}`;
  if (entry !== found) return "is of another journal";
  return readsBack(state) ? null : "cannot be read";
}
function readsBack(state) {
  try {
    const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .JournalFold */ .r();
    fold.restore(JSON.parse(state));
    return JSON.stringify(fold.state) === state;
  } catch {
    return false;
  }
}


/***/ }),

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ LedgerWriter)
});

// EXTERNAL MODULE: ./.build/packages/base/src/ledger-error.js
var ledger_error = __webpack_require__(58833);
// EXTERNAL MODULE: ./.build/packages/ledger/src/chain.js
var chain = __webpack_require__(89778);
// EXTERNAL MODULE: ./.build/packages/ledger/src/damage.js
var damage = __webpack_require__(18762);
// EXTERNAL MODULE: ./.build/packages/ledger/src/database.js
var src_database = __webpack_require__(34166);
// EXTERNAL MODULE: ./.build/packages/ledger/src/end-mark.js
var end_mark = __webpack_require__(64634);
// EXTERNAL MODULE: ./.build/packages/ledger/src/past-prices.js
var past_prices = __webpack_require__(29870);
// EXTERNAL MODULE: ./.build/packages/ledger/src/projections.js
var projections = __webpack_require__(43421);
// EXTERNAL MODULE: ./.build/packages/ledger/src/recorded-event.js
var recorded_event = __webpack_require__(54354);
// EXTERNAL MODULE: ./.build/packages/engine/src/performance/equity-fold.js
var equity_fold = __webpack_require__(22960);
// EXTERNAL MODULE: ./.build/packages/ledger/src/roll-up/ages.js
var ages = __webpack_require__(24295);
// EXTERNAL MODULE: ./.build/packages/ledger/src/roll-up/equity-sums.js
var equity_sums = __webpack_require__(97885);
// EXTERNAL MODULE: ./.build/packages/ledger/src/roll-up/health-summary.js
var health_summary = __webpack_require__(46484);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/roll-up/thinned-equity.js

function thinnedEquity(rows, stretchMs) {
  const stretches = Map.groupBy(rows, ({ time }) => (0,ages/* stretchOf */.Ls)(time, stretchMs));
  return [...stretches.values()].flatMap((stretch) => {
    const kept = /* @__PURE__ */ new Set([lowest(stretch), highest(stretch), ...deepestFall(stretch)]);
    for (const [at, { session }] of stretch.entries()) if (stretch[at + 1]?.session !== session) kept.add(at);
    return stretch.filter((_, at) => kept.has(at));
  });
}
function lowest(rows) {
  return rows.reduce((low, { equity }, at) => equity < rows[low].equity ? at : low, 0);
}
function highest(rows) {
  return rows.reduce((high, { equity }, at) => equity > rows[high].equity ? at : high, 0);
}
function deepestFall(rows) {
  let peak = 0;
  let fall = [0, 0];
  let deepest = 0;
  for (const [at, { equity }] of rows.entries()) {
    const top = rows[peak].equity;
    if (equity > top) peak = at;
    else if ((top - equity) / top > deepest) {
      deepest = (top - equity) / top;
      fall = [peak, at];
    }
  }
  return fall;
}

;// CONCATENATED MODULE: ./.build/packages/ledger/src/roll-up/roll-up.js





function rollUpEquity(database, time, folding) {
  const upTo = (0,ages/* wholeDaysBefore */.Kc)(time, ages/* KEEP_SINGLE_MS */.oO);
  const start = startOf(database);
  const row = database.prepare("SELECT through, sums FROM equity_sums").get();
  const through = row ? Number(row.through) : Number.MIN_SAFE_INTEGER;
  if (!start || upTo <= through) return;
  const curve = new equity_fold/* EquityFold */.D(start, row ? JSON.parse(String(row.sums)) : null);
  const daysUpTo = (0,ages/* wholeDaysBefore */.Kc)(time, ages/* KEEP_HOURS_MS */.bT);
  const day = database.prepare("SELECT * FROM equity WHERE time > ? AND time <= ? ORDER BY time");
  const first = database.prepare("SELECT min(time) AS time FROM equity WHERE time > ? AND time <= ?");
  let isAdded = false;
  for (; ; ) {
    const from = folding.foldedUpTo("equity");
    const next = first.get(from, upTo)?.time;
    if (next === null || next === void 0) break;
    const end = Math.min(upTo, (0,ages/* stretchOf */.Ls)(Number(next), ages/* DAY_MS */.sO) * ages/* DAY_MS */.sO);
    const rows2 = day.all(from, end);
    for (const each of rows2) {
      if (each.time <= through) continue;
      curve.add((0,equity_sums/* pointOf */.qk)(each));
      isAdded = true;
    }
    folding.next("equity", end, thinnedEquity(rows2, end <= daysUpTo ? ages/* DAY_MS */.sO : ages/* HOUR_MS */.iQ).map(valuesOfNote));
  }
  if (!isAdded) return;
  database.prepare("INSERT OR REPLACE INTO equity_sums VALUES (1, ?, ?)").run(upTo, JSON.stringify(curve.state));
  const due = row ? (0,ages/* daysDue */.Qf)(time, through + ages/* KEEP_SINGLE_MS */.oO) : null;
  if (due === null) return;
  const rows = day.all(Number.MIN_SAFE_INTEGER, due);
  folding.again("equity", due, thinnedEquity(rows, ages/* DAY_MS */.sO).map(valuesOfNote));
}
function valuesOfNote({ time, session, equity, cash, exposure, seq }) {
  return [time, session, equity, cash, exposure, seq];
}
function startOf(database) {
  const opened = database.prepare("SELECT time, data FROM journal WHERE kind = 'book-opened'").get();
  if (!opened) return null;
  const { startingCash } = JSON.parse(String(opened.data));
  return { time: Number(opened.time), equity: Number(startingCash) };
}
function rollUpHealth(database, time, folding) {
  const border = (0,ages/* wholeDaysBefore */.Kc)(time, ages/* KEEP_SINGLE_MS */.oO);
  const from = folding.foldedUpTo("health");
  const next = database.prepare(
    "SELECT time FROM health WHERE id > ? AND time <= ? AND id < (SELECT max(id) FROM health) ORDER BY id LIMIT 1"
  ).get(from, border);
  if (!next) return false;
  const end = Math.min(border, (0,ages/* stretchOf */.Ls)(Number(next.time), ages/* DAY_MS */.sO) * ages/* DAY_MS */.sO);
  const last = database.prepare(
    "SELECT max(id) AS id FROM health WHERE id > ? AND time <= ? AND id < (SELECT max(id) FROM health)"
  ).get(from, end);
  const before = database.prepare("SELECT time FROM health WHERE id <= ? ORDER BY id DESC LIMIT 1").get(from);
  const upTo = Number(last?.id);
  const checks = database.prepare("SELECT * FROM health WHERE id > ? AND id <= ? ORDER BY id");
  const rows = checks.all(from, upTo);
  folding.next("health", upTo, summedUp(rows, end <= (0,ages/* wholeDaysBefore */.Kc)(time, ages/* KEEP_HOURS_MS */.bT)));
  const due = before && end === border ? (0,ages/* daysDue */.Qf)(time, Number(before.time) + ages/* KEEP_SINGLE_MS */.oO) : null;
  const old = due !== null && database.prepare("SELECT max(id) AS id FROM health WHERE time <= ? AND id <= ?").get(due, upTo);
  if (old && old.id !== null) {
    const summaries = checks.all(-1, Number(old.id));
    folding.again("health", Number(old.id), summedUp(summaries, true));
  }
  return true;
}
function summedUp(rows, isByDay) {
  return (0,health_summary/* summedUpChecks */.Sh)(rows, isByDay ? ages/* DAY_MS */.sO : ages/* HOUR_MS */.iQ, !isByDay).map(
    ({ id, session, time, real_time, level, metrics }) => [id, session, time, real_time, level, metrics]
  );
}

// EXTERNAL MODULE: ./.build/packages/ledger/src/schema.js
var schema = __webpack_require__(69120);
// EXTERNAL MODULE: ./.build/packages/ledger/src/seals/seal-writer.js
var seal_writer = __webpack_require__(46469);
// EXTERNAL MODULE: ./.build/packages/engine/src/journal-fold.js
var journal_fold = __webpack_require__(35187);
// EXTERNAL MODULE: ./.build/packages/ledger/src/seals/seal-check.js
var seal_check = __webpack_require__(19652);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/snapshots/derived-snapshots.js


const LEAST_GROWTH = 250;
const FROM_THE_BEGINNING = { seq: 0, time: 0, state: null };
function* derivedSnapshots(rows, base) {
  const fold = new journal_fold/* JournalFold */.r();
  if (base.state) fold.restore(base.state);
  let { seq: last, time } = base;
  for (const row of rows) {
    fold.apply((0,chain/* entryOf */.M)(row));
    time = Math.max(time, row.time);
    if (row.kind !== "session-ended" || row.seq - last < LEAST_GROWTH) continue;
    last = row.seq;
    yield { seq: row.seq, entry: row.hash, time, version: journal_fold/* FOLD_VERSION */.t, state: JSON.stringify(fold.state) };
  }
}

// EXTERNAL MODULE: ./.build/packages/ledger/src/snapshots/snapshot.js
var snapshot = __webpack_require__(29037);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/snapshots/snapshot-writer.js




const ANY = { upTo: Number.MAX_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };
function writeSnapshots(database, seals, after) {
  const newest = database.prepare("SELECT seq, time, version FROM snapshots ORDER BY seq DESC LIMIT 1").get();
  const isOther = newest !== void 0 && newest.version !== journal_fold/* FOLD_VERSION */.t;
  let base = FROM_THE_BEGINNING;
  if (newest && !isOther) {
    const { seq, state } = (0,snapshot/* findSnapshot */.C)((0,seal_check/* sealSourceOf */.qK)(database), ANY);
    if (!state) return;
    base = { seq, time: newest.time, state };
  }
  const made = snapshotsSince(database, base);
  if (!made) return;
  if (isOther) {
    const replaced = made.filter(({ seq }) => seq <= newest.seq).map(valuesOf);
    seals.fold("snapshots", newest.seq, replaced, after);
  }
  const insert = database.prepare("INSERT INTO snapshots VALUES (?, ?, ?, ?, ?)");
  for (const snapshot of made) {
    if (isOther && snapshot.seq <= newest.seq) continue;
    const values = valuesOf(snapshot);
    insert.run(...values);
    seals.add("snapshots", values, after);
  }
}
function snapshotsSince(database, base) {
  const rows = database.prepare("SELECT * FROM journal WHERE seq > ? ORDER BY seq").iterate(base.seq);
  try {
    return [...derivedSnapshots(rows, base)];
  } catch {
    return null;
  }
}
function valuesOf({ seq, entry, time, version, state }) {
  return [seq, entry, time, version, state];
}

;// CONCATENATED MODULE: ./.build/packages/ledger/src/writer.js












const KEEP_EVENTS_MS = 7 * 864e5;
class LedgerWriter {
  #database;
  #projections;
  #seals;
  #append;
  #record;
  #moveCursor;
  #mark;
  #equity;
  #endMark;
  /** The hash of the first entry. */
  #book;
  #seq;
  #head;
  /** The latest time of a step: what is made up for at a session's start lies before it. */
  #latest;
  /** Throws LedgerError if it cannot be opened, or does not hold all that was written. */
  constructor(path) {
    const database = (0,src_database/* openForWriting */.Qh)(path);
    this.#database = database;
    this.#projections = new projections/* ProjectionWriter */.b_(database);
    this.#seals = new seal_writer/* SealWriter */.f(database);
    const head = database.prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").get();
    this.#seq = Number(head?.seq ?? 0);
    this.#head = String(head?.hash ?? schema/* GENESIS_HASH */.si);
    const cursor = database.prepare("SELECT seq, time FROM cursor").get();
    this.#latest = cursor?.time ?? 0;
    const first = database.prepare("SELECT hash FROM journal WHERE seq = 1").get();
    this.#book = first ? String(first.hash) : null;
    try {
      (0,end_mark/* requireEnd */.tu)(path, (0,end_mark/* readEndMark */.pN)(path), { book: this.#book, cursor });
    } catch (error) {
      database.close();
      throw error;
    }
    this.#endMark = new end_mark/* EndMarkWriter */.aU(path);
    this.#noteEnd();
    this.#append = database.prepare("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)");
    this.#record = database.prepare(
      `INSERT INTO events (session, kind, symbol, start, open, high, low, close, volume, late, seq, data,
         refused)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    );
    this.#moveCursor = database.prepare("INSERT OR REPLACE INTO cursor VALUES (1, ?, ?, ?, ?)");
    this.#mark = database.prepare("INSERT OR REPLACE INTO marks VALUES (?, ?, ?)");
    this.#equity = database.prepare("INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?, ?)");
  }
  get head() {
    return { seq: this.#seq, hash: this.#head };
  }
  /** Commits a step of the engine, whose book and governor already stand after it. */
  commit(step, engine) {
    const { book, governor } = engine;
    this.#transaction(() => {
      const before = this.#seq;
      for (const entry of step.entries) this.#appendEntry(step.session, entry);
      const isRefused = step.entries.some(({ kind }) => kind === "candle-refused");
      for (const event of step.seen) this.#recordEvent(step.session, event, isRefused);
      const equity = book.equity();
      this.#latest = Math.max(this.#latest, step.time);
      const peak = governor?.highWaterMark ?? equity;
      this.#moveCursor.run(step.session, this.#latest, this.#seq, peak);
      this.#sealBlock("cursor", "", [1, step.session, this.#latest, this.#seq, peak]);
      const candle = isRefused ? void 0 : step.seen.find((event) => event.kind === "candle")?.candle;
      const mark = candle && book.marks.get(candle.symbol);
      if (candle && mark !== void 0) {
        const { symbol, start } = candle;
        this.#mark.run(symbol, mark, start);
        this.#sealBlock("marks", symbol, [symbol, mark, start]);
      }
      const isFilled = step.seen.some(({ kind }) => kind === "book") && step.entries.length > 0;
      const isWrittenOff = step.entries.some(({ kind }) => kind === "write-off");
      if (mark !== void 0 || isFilled || isWrittenOff) {
        const cash = book.cashNumber;
        const note = [step.time, step.session, equity, cash, equity - cash, this.#seq];
        this.#equity.run(...note);
        this.#seals.add("equity", note, this.head);
      }
      if (this.#seq !== before) this.#projections.write(book);
      const ends = step.entries.some(({ kind }) => kind === "session-ended");
      if (ends) writeSnapshots(this.#database, this.#seals, this.head);
    });
    this.#noteEnd();
  }
  /**
   * Drops what the engine saw long before `time`, and keeps a summary of its prices; sums up old notes of equity and health
   * checks. A refused candle may claim any time. The event `from`, which begins what warms the session that starts, stays.
   * Returns why health checks could not be summed up: they are facts beside the book, and `verify` tells more. Throws LedgerError where
   * anything else is not what was sealed.
   */
  forgetEvents(time, from = null) {
    const folding = this.#folding();
    this.#transaction(() => {
      const pastPrices = new past_prices/* PastPrices */.v(this.#database);
      const last = this.#lastToForget(time, from);
      this.#seals.changeBlocks("past_prices", this.head, () => {
        if (last > 0) {
          pastPrices.takeEvents(last);
          this.#seals.fold("events", last, [], this.head);
        }
        pastPrices.coarsen(time);
      });
      this.#seals.changeBlocks("equity_sums", this.head, () => rollUpEquity(this.#database, time, folding));
    });
    try {
      for (let isMore = true; isMore; )
        this.#transaction(() => {
          isMore = rollUpHealth(this.#database, time, folding);
        });
      return null;
    } catch (error) {
      const isUnreadable = error instanceof ledger_error/* LedgerError */.o || error instanceof SyntaxError || error instanceof TypeError;
      if (!isUnreadable && !(0,damage/* isDamage */.e6)(error)) throw error;
      return `health checks are not summed up: ${error.message}`;
    }
  }
  #folding() {
    const seals = this.#seals;
    return {
      foldedUpTo: (table) => seals.foldedUpTo(table),
      next: (table, upTo, rows) => seals.foldNext(table, upTo, rows, this.head),
      again: (table, upTo, rows) => seals.fold(table, upTo, rows, this.head)
    };
  }
  #lastToForget(time, from) {
    const old = this.#database.prepare("SELECT max(id) AS id FROM events WHERE kind = 'candle' AND refused = 0 AND start < ?").get(time - KEEP_EVENTS_MS);
    const last = Number(old?.id ?? 0);
    const warmedBy = this.#database.prepare("SELECT min(data ->> '$.from') AS id FROM events WHERE kind = 'recall' AND id > ?").get(last);
    const needed = [from, warmedBy?.id].flatMap((id) => typeof id === "number" ? [id - 1] : []);
    return Math.min(last, ...needed);
  }
  close() {
    this.#endMark.close();
    this.#database.close();
  }
  /** What was committed is known beside the ledger, too. */
  #noteEnd() {
    if (this.#book !== null) this.#endMark.write(this.#book, { seq: this.#seq, time: this.#latest });
  }
  #transaction(work) {
    const { seq, hash } = this.head;
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#seals.finish();
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#seals.forget();
      this.#seq = seq;
      this.#head = hash;
      rollBack(this.#database);
      throw error;
    }
  }
  #appendEntry(session, entry) {
    const { time, kind } = entry;
    const data = JSON.stringify(entry.data);
    const seq = this.#seq + 1;
    const hash = (0,chain/* hashOf */.q)({ seq, session, time, kind, data, prev_hash: this.#head });
    this.#append.run(seq, session, time, kind, data, this.#head, hash);
    if (seq === 1) this.#book = hash;
    this.#seq = seq;
    this.#head = hash;
  }
  #recordEvent(session, event, isRefused) {
    const row = (0,recorded_event/* eventRow */.N)(event, isRefused && event.kind === "candle");
    const { kind, symbol, start, open, high, low, close, volume, late, data, refused } = row;
    const values = [session, kind, symbol, start, open, high, low, close, volume, late, this.#seq];
    const { lastInsertRowid } = this.#record.run(...values, data, refused);
    this.#seals.add("events", [Number(lastInsertRowid), ...values, data, refused], this.head);
  }
  #sealBlock(table, block, row) {
    this.#seals.block(table, block, [row], this.head);
  }
}
function rollBack(database) {
  try {
    if (database.isTransaction) database.exec("ROLLBACK");
  } catch {
  }
}


/***/ }),

/***/ 24330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ leaveStopRequest),
/* harmony export */   f8: () => (/* binding */ findStopRequest),
/* harmony export */   tw: () => (/* binding */ forgetStopRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33883);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47554);
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46802);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);





const LONGEST_REASON = 500;
const stopRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
  outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im).extract(["stopped", "cancelled", "killed"]),
  reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(LONGEST_REASON).transform((text) => (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .strangerWords */ .GS)(text))
});
function leaveStopRequest({ state, stopRequest: path }, request) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(state);
  const { outcome, reason } = request;
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .writeJson */ .G)(path, { outcome, reason: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .strangerWords */ .GS)(reason).slice(0, LONGEST_REASON) });
}
function findStopRequest({ stopRequest: path }) {
  return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(path, stopRequest);
}
function forgetStopRequest({ stopRequest: path }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}


/***/ })

};
