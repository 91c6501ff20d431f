export const id = 976;
export const ids = [976];
export const modules = {

/***/ 45009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ isCredentialKey),
/* harmony export */   gD: () => (/* binding */ findCredentials),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** Exchanges. Longer names also count as the beginning of a word (`BINANCEUS`). */
const exchanges = `
  ALPACA APEX ASCENDEX ASTER BACKPACK BEQUANT BIGONE BINANCE BINGX BIT2C BITBANK BITBNS BITBUY BITFINEX BITFLYER
  BITGET BITHUMB BITMART BITMEX BITOPRO BITPANDA BITRUE BITSO BITSTAMP BITTEAM BITTRADE BITVAVO BLOCKCHAINCOM BLOFIN
  BTCBOX BTCMARKETS BTCTURK BTSE BULLISH BYBIT BYDFI CEX CEXIO COINBASE COINCHECK COINEX COINMATE COINONE COINSPH
  COINSPOT COINSQUARE CRYPTOCOM CRYPTOMUS DEEPCOIN DELTA DERIBIT DERIVE DIGIFINEX DYDX EXMO EXTENDED FMFWIO FOXBIT
  GATE GATEEU GATEIO GEMINI GRVT HASHKEY HIBACHI HITBTC HOLLAEX HTX HUOBI HYPERLIQUID INDEPENDENTRESERVE INDODAX
  KRAKEN KUCOIN LATOKEN LBANK LIGHTER LUNO MERCADO MEXC MODETRADE MUDREX MYOKX NADO NDAX NOVADAX OKCOIN OKEX OKX
  OKXUS ONETRADING P2B PACIFICA PARADEX PAYMIUM PHEMEX POLONIEX PROBIT REVOLUTX SHAKEPAY TOKOCRYPTO TOOBIT UPBIT
  WEEX WHITEBIT WOO WOOFIPRO WOOX XT YOBIT ZAIF ZEBPAY ZONDA`
    .trim()
    .split(/\s+/);
/** Words that other services use as well: alone, `GEMINI_API_KEY` is Google's. */
const ambiguous = new Set(['GATE', 'GEMINI']);
/** Words of everyday use, or of others: they count where there is an API key and its secret. */
const everyday = new Set('APEX ASTER BULLISH DELTA DERIVE EXTENDED LIGHTER NADO P2B PACIFICA WOO XT'.split(' '));
const secretWords = new Set([
    'KEY',
    'LOGIN',
    'PASS',
    'TOKEN',
    'UID',
    'TWOFA',
    'OTP',
    'MNEMONIC',
    'CREDENTIALS',
]);
const secretPhrase = /APIKEY|SECRET|PASSPHRASE|PASSWORD|PRIVATEKEY|ACCESSKEY/;
const secretHalf = /SECRET|PASSPHRASE|PRIVATEKEY/;
const genericSecret = /^(?:API)?SECRET(?:KEY)?$/;
/** Names that speak of trading without naming an exchange. */
const genericName = /^CCXT|^APISECRET$|^CHIMERA(?:API)?(?:KEY|SECRET|TOKEN|PASSPHRASE)|EXCHANGE(?:API)?(?:PASSPHRASE|PRIVATEKEY)|(?:EXCHANGE|TRADING|BROKER)API(?:KEY|SECRET)|(?:EXCHANGE|TRADING)SECRET|WALLETPRIVATEKEY/;
const shortName = 4;
/** `ndaxApiKey` and `NDAX_API-KEY` are both NDAX, API, KEY. */
const wordsOf = (name) => name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
function exchangeIn(words) {
    const pairs = words.map((word, index) => word + (words[index + 1] ?? ''));
    return exchanges.find((exchange) => [...words, ...pairs].some((word) => exchange.length > shortName ? word.startsWith(exchange) : word === exchange));
}
const isSecret = (words) => words.some((word) => secretWords.has(word)) || secretPhrase.test(words.join(''));
/**
 * The names (never the values) of variables that look like credentials of an exchange, sorted. Credentials of other
 * services are none of this runtime's business.
 */
function findCredentials(environment) {
    const names = Object.keys(environment)
        .filter((name) => environment[name]?.trim())
        .sort();
    const plain = new Map(names.map((name) => [name, wordsOf(name).join('')]));
    const all = new Set(plain.values());
    const hasSecretHalf = (exchange) => [...all].some((name) => name.startsWith(exchange) && secretHalf.test(name));
    const isPair = all.has('APIKEY') && [...all].some((name) => genericSecret.test(name));
    return names.filter((name) => {
        const words = wordsOf(name);
        const joined = plain.get(name) ?? '';
        if (genericName.test(joined))
            return true;
        if (isPair && (joined === 'APIKEY' || genericSecret.test(joined)))
            return true;
        const exchange = exchangeIn(words);
        if (exchange === undefined || !isSecret(words))
            return false;
        if (everyday.has(exchange))
            return all.has(`${exchange}APIKEY`) && hasSecretHalf(exchange);
        return !ambiguous.has(exchange) || hasSecretHalf(exchange);
    });
}
/** The same variables without those that look like credentials: what a child process may have. */
function withoutCredentials(environment) {
    const credentials = new Set(findCredentials(environment));
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !credentials.has(name)));
}
/** Whether a key of the configuration speaks of a credential. There is no place for one. */
const isCredentialKey = (key) => /apikey|secret|passphrase|password|privatekey|mnemonic|credential|^(?:uid|login|twofa|walletaddress|accesstoken)$/.test(key.toLowerCase().replace(/[^a-z0-9]/g, ''));


/***/ }),

/***/ 66657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ addedFeeds),
/* harmony export */   u: () => (/* binding */ addedEgress)
/* harmony export */ });
/** The same session's feed before and after the bot was started again. */
function addedFeeds(before, now) {
    return {
        ...now,
        requests: before.requests + now.requests,
        errors: before.errors + now.errors,
        flat: before.flat + now.flat,
        lagMs: now.lagMs ?? before.lagMs,
        longestLagMs: Math.max(before.longestLagMs ?? 0, now.longestLagMs ?? 0) || null,
        skewMs: now.skewMs ?? before.skewMs,
        cycleMs: now.cycleMs ?? before.cycleMs,
        egress: addedEgress([...before.egress, ...now.egress]),
    };
}
/** Each host, method and path once. */
function addedEgress(counts) {
    const sums = new Map();
    for (const each of counts) {
        const key = `${each.method} ${each.host}${each.path}`;
        const before = sums.get(key)?.count ?? 0;
        sums.set(key, { ...each, count: before + each.count });
    }
    return [...sums.values()];
}


/***/ }),

/***/ 11529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ LedgerWriter)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/chain.js
var chain = __webpack_require__(66901);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/database.js
var ledger_database = __webpack_require__(85403);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/past-prices.js
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Prices by the hour are kept this long, in session time; older ones by the day. */
const KEEP_HOURS_MS = 92 * DAY_MS;
/** Writes the summary of prices, within the caller's transaction. */
class PastPrices {
    #database;
    constructor(database) {
        this.#database = database;
    }
    /** Sums up the good candles of all events up to `lastId`, by the hour of each session: its first price stays exact. */
    takeEvents(lastId) {
        const rows = this.#database
            .prepare(`SELECT events.session, symbol, start, start + period_ms AS ends, open, high, low, close, volume, 1 AS candles
         FROM events JOIN (SELECT session, max(data ->> '$.setup.periodMs') AS period_ms FROM journal
           WHERE kind = 'session-started' GROUP BY session) AS started USING (session)
         WHERE id <= ? AND kind = 'candle' AND refused = 0 ORDER BY id`)
            .iterate(lastId);
        const byHour = ({ session, symbol, start }) => `${session} ${symbol} ${Math.floor(start / HOUR_MS)}`;
        this.#write(summedUp(rows, byHour));
    }
    /** Sums up by the day what is older than `time` less three months. */
    coarsen(time) {
        const before = Math.floor((time - KEEP_HOURS_MS) / DAY_MS) * DAY_MS;
        const rows = this.#database
            .prepare('SELECT * FROM past_prices WHERE start < ? AND ends <= ? ORDER BY symbol, start')
            .all(before, before);
        const days = summedUp(rows, ({ symbol, start }) => `${symbol} ${Math.floor(start / DAY_MS)}`);
        if (days.length === rows.length)
            return;
        this.#database.prepare('DELETE FROM past_prices WHERE start < ? AND ends <= ?').run(before, before);
        this.#write(days);
    }
    #write(rows) {
        const insert = this.#database.prepare('INSERT OR REPLACE INTO past_prices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
        for (const { symbol, start, ends, open, high, low, close, volume, candles } of rows)
            insert.run(symbol, start, ends, open, high, low, close, volume, candles);
    }
}
/** One row for all that share a key: first open, last close, the extremes, and the sums. Rows come in order of time. */
function summedUp(rows, keyOf) {
    const sums = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        const sum = sums.get(key);
        if (!sum) {
            sums.set(key, { ...row });
            continue;
        }
        sum.ends = Math.max(sum.ends, row.ends);
        sum.high = Math.max(sum.high, row.high);
        sum.low = Math.min(sum.low, row.low);
        sum.close = row.close;
        sum.volume += row.volume;
        sum.candles += row.candles;
    }
    return [...sums.values()];
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/projections.js
var projections = __webpack_require__(63478);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/recorded-event.js
var recorded_event = __webpack_require__(60523);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/schema.js
var schema = __webpack_require__(35829);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/writer.js






/**
 * Recorded events older than this, in session time, are dropped when a session starts, unless a kept session was, or
 * the new one is, warmed by them; artifacts keep them, and of their good candles the prices are summed up.
 */
const KEEP_EVENTS_MS = 7 * 86_400_000;
/** The one writer of a book. Each step is one transaction: journal, cursor and projections, or nothing. */
class LedgerWriter {
    #database;
    #projections;
    #append;
    #record;
    #moveCursor;
    #mark;
    #equity;
    #seq;
    #head;
    /** The latest time of a step: what is made up for at a session's start lies before it. */
    #latest;
    constructor(path) {
        const database = (0,ledger_database/* openForWriting */.Qh)(path);
        this.#database = database;
        this.#projections = new projections/* ProjectionWriter */.b(database);
        const head = database.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get();
        this.#seq = Number(head?.seq ?? 0);
        this.#head = String(head?.hash ?? schema/* GENESIS_HASH */.si);
        const cursor = database.prepare('SELECT time FROM cursor').get();
        this.#latest = Number(cursor?.time ?? 0);
        this.#append = database.prepare('INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)');
        this.#record = database.prepare(`INSERT INTO events (session, kind, symbol, start, open, high, low, close, volume, late, seq, data,
         refused)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
        this.#moveCursor = database.prepare('INSERT OR REPLACE INTO cursor VALUES (1, ?, ?, ?, ?)');
        this.#mark = database.prepare('INSERT OR REPLACE INTO marks VALUES (?, ?, ?)');
        this.#equity = database.prepare('INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?, ?)');
    }
    get head() {
        return { seq: this.#seq, hash: this.#head };
    }
    /** Commits a step of the engine, whose book and governor already stand after it. */
    commit(step, engine) {
        const { book, governor } = engine;
        this.#transaction(() => {
            const before = this.#seq;
            for (const entry of step.entries)
                this.#appendEntry(step.session, entry);
            const isRefused = step.entries.some(({ kind }) => kind === 'candle-refused');
            for (const event of step.seen)
                this.#recordEvent(step.session, event, isRefused);
            const equity = book.equity();
            this.#latest = Math.max(this.#latest, step.time);
            this.#moveCursor.run(step.session, this.#latest, this.#seq, governor?.highWaterMark ?? equity);
            const candle = isRefused ? undefined : step.seen.find((event) => event.kind === 'candle')?.candle;
            const mark = candle && book.marks.get(candle.symbol);
            if (candle && mark !== undefined)
                this.#mark.run(candle.symbol, mark, candle.start);
            const isFilled = step.seen.some(({ kind }) => kind === 'book') && step.entries.length > 0;
            const isWrittenOff = step.entries.some(({ kind }) => kind === 'write-off');
            if (mark !== undefined || isFilled || isWrittenOff) {
                const cash = book.cashNumber;
                this.#equity.run(step.time, step.session, equity, cash, equity - cash, this.#seq);
            }
            if (this.#seq !== before)
                this.#projections.write(book);
        });
    }
    /**
     * Drops what the engine saw long before `time`, and keeps a summary of its prices. A refused candle may claim any time.
     * The event `from`, which begins what warms the session that starts, stays.
     */
    forgetEvents(time, from = null) {
        this.#transaction(() => {
            const pastPrices = new PastPrices(this.#database);
            const last = this.#lastToForget(time, from);
            if (last > 0) {
                pastPrices.takeEvents(last);
                this.#database.prepare('DELETE FROM events WHERE id <= ?').run(last);
            }
            pastPrices.coarsen(time);
        });
    }
    #lastToForget(time, from) {
        const old = this.#database
            .prepare("SELECT max(id) AS id FROM events WHERE kind = 'candle' AND refused = 0 AND start < ?")
            .get(time - KEEP_EVENTS_MS);
        const last = Number(old?.id ?? 0);
        const warmedBy = this.#database
            .prepare("SELECT min(data ->> '$.from') AS id FROM events WHERE kind = 'recall' AND id > ?")
            .get(last);
        const needed = [from, warmedBy?.id].flatMap((id) => (typeof id === 'number' ? [id - 1] : []));
        return Math.min(last, ...needed);
    }
    close() {
        this.#database.close();
    }
    #transaction(work) {
        const { seq, hash } = this.head;
        this.#database.exec('BEGIN IMMEDIATE');
        try {
            work();
            this.#database.exec('COMMIT');
        }
        catch (error) {
            this.#seq = seq;
            this.#head = hash;
            if (this.#database.isTransaction)
                this.#database.exec('ROLLBACK');
            throw error;
        }
    }
    #appendEntry(session, entry) {
        const { time, kind } = entry;
        const data = JSON.stringify(entry.data);
        const seq = this.#seq + 1;
        const hash = (0,chain/* hashOf */.q)({ seq, session, time, kind, data, prev_hash: this.#head });
        this.#append.run(seq, session, time, kind, data, this.#head, hash);
        this.#seq = seq;
        this.#head = hash;
    }
    #recordEvent(session, event, isRefused) {
        const row = (0,recorded_event/* eventRow */.N)(event, isRefused && event.kind === 'candle');
        const { kind, symbol, start, open, high, low, close, volume, late, data, refused } = row;
        this.#record.run(...[session, kind, symbol, start, open, high, low, close, volume, late, this.#seq, data, refused]);
    }
}


/***/ }),

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LOG_LEVELS),
/* harmony export */   t: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40646);




const LOG_LEVELS = ['DEBUG', 'INFO', 'SUCCESS', 'WARNING', 'ERROR'];
/** A log file is set aside at this size; so many older ones are kept. */
const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const OLDER_FILES = 3;
/**
 * One process's log file. A line is written before `write` returns, so that a crash loses none. What a message
 * holds can neither break out of its line nor reach a terminal as a control sequence.
 */
class Log {
    #path;
    #least;
    #echo;
    #size;
    constructor(path, least, echo) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        this.#path = path;
        this.#least = LOG_LEVELS.indexOf(least);
        this.#echo = echo ?? null;
        this.#size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    }
    debug(message) {
        this.write('DEBUG', message);
    }
    info(message) {
        this.write('INFO', message);
    }
    success(message) {
        this.write('SUCCESS', message);
    }
    warning(message) {
        this.write('WARNING', message);
    }
    error(message) {
        this.write('ERROR', message);
    }
    write(level, message) {
        if (LOG_LEVELS.indexOf(level) < this.#least)
            return;
        const text = singleLine(message);
        const stamp = new Date((0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)()).toISOString().slice(0, 19).replace('T', ' ');
        const line = `[${stamp} UTC] [${level}] ${text}\n`;
        this.#append(line);
        this.#echo?.(level, text);
    }
    /** A log that cannot be written (a full disk, most likely) must not end what it tells of: the line is lost. */
    #append(line) {
        const bytes = Buffer.byteLength(line);
        try {
            if (this.#size + bytes > LARGEST_FILE_BYTES)
                this.#rotate();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#path, line);
            this.#size += bytes;
        }
        catch { }
    }
    #rotate() {
        for (let age = OLDER_FILES; age >= 1; age -= 1) {
            const younger = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(younger, { throwIfNoEntry: false }))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(younger, `${this.#path}.${age}`);
        }
        this.#size = 0;
    }
}
function singleLine(message) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.stripVTControlCharacters)(message).replace(/\s*[\r\n\x85\u2028\u2029]+\s*/g, ' ⏎ ');
    return plain.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '');
}


/***/ }),

/***/ 5976:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69178);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40277);
/* harmony import */ var _session_stop_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94895);
/* harmony import */ var _controller_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22782);
/* harmony import */ var _daemon_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98764);
/* harmony import */ var _start_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59761);







/** The process of a session without a terminal. It outlives whoever started it, and leaves its result in a file. */
const order = await (0,_daemon_js__WEBPACK_IMPORTED_MODULE_5__/* .receiveOrder */ .Or)();
process.exitCode = await conduct(order);
// Nothing that hangs (a socket of the machine's, say) may keep a session alive that is over.
setTimeout(() => process.exit(), 1000).unref();
async function conduct({ plan, config, entries, newBook }) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(plan.workdir);
    const log = new _log_js__WEBPACK_IMPORTED_MODULE_0__/* .Log */ .t(paths.runtimeLog, plan.logLevel);
    const { bot, server, divergence, page } = entries;
    const controller = new _controller_js__WEBPACK_IMPORTED_MODULE_4__/* .Controller */ .x({
        plan,
        config,
        entries: {
            bot: new URL(bot),
            server: new URL(server),
            divergence: new URL(divergence),
            page: new URL(page),
        },
        log,
        newBook,
        onStarted: (url) => (0,_daemon_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStarter */ .PD)({ type: 'started', url }),
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            const { outcome, reason } = (0,_session_stop_request_js__WEBPACK_IMPORTED_MODULE_3__/* .findStopRequest */ .f8)(paths) ?? {
                outcome: 'stopped',
                reason: `received ${signal}`,
            };
            controller.stop(outcome, reason);
        });
    }
    const told = { session: plan.id, leg: plan.leg.number, remedy: null };
    try {
        const { outcome, reason, exitCode, verification, report, metrics } = await controller.run();
        const { head, entries: count, faults } = verification;
        const health = metrics.application.health_status;
        (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Zk)(paths, {
            ...told,
            outcome,
            reason,
            exitCode,
            head,
            entries: count,
            faults: [...faults],
            report,
            health,
        });
        (0,_daemon_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStarter */ .PD)({ type: 'failed', message: `${outcome}: ${reason}` });
        return exitCode;
    }
    catch (error) {
        const { message, stack } = error;
        const known = error instanceof _start_error_js__WEBPACK_IMPORTED_MODULE_6__/* .StartError */ .D ? error : null;
        log.error(known ? `The session did not start: ${message}. Remedy: ${known.remedy}` : `${stack}`);
        const exitCode = known?.exitCode ?? 1;
        const outcome = exitCode === 3 ? 'killed' : 'failed';
        const nothing = { head: null, entries: 0, faults: [], report: null, health: null };
        // Another session's result is not ours to replace.
        if (!known?.isOccupied) {
            (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Zk)(paths, {
                ...told,
                ...nothing,
                outcome,
                reason: message,
                remedy: known?.remedy ?? null,
                exitCode,
            });
        }
        (0,_daemon_js__WEBPACK_IMPORTED_MODULE_5__/* .tellStarter */ .PD)({ type: 'failed', message });
        return exitCode;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 22782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ Controller)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var src_clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/database.js
var database = __webpack_require__(85403);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/observations.js


/** The controller's pen: what it observes of the machine goes beside the chain, never into it. */
class ObservationWriter {
    #database;
    constructor(path) {
        this.#database = (0,database/* openForWriting */.Qh)(path);
    }
    incident({ session, time, severity, source, kind, message }) {
        this.#database
            .prepare(`INSERT INTO incidents (session, time, real_time, severity, source, kind, message)
         VALUES (?, ?, ?, ?, ?, ?, ?)`)
            .run(session, Math.round(time), (0,src_clock/* realNow */.p1)(), severity, source, kind, message);
    }
    health(session, time, level, metrics) {
        this.#database
            .prepare('INSERT INTO health (session, time, real_time, level, metrics) VALUES (?, ?, ?, ?, ?)')
            .run(session, Math.round(time), (0,src_clock/* realNow */.p1)(), level, JSON.stringify(metrics));
    }
    close() {
        this.#database.close();
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/incidents.js
/** Records what goes wrong on the machine: in the ledger, in the log, and in two counts. */
class Incidents {
    #book;
    #errors = 0;
    #warnings = 0;
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
        if (severity === 'error' || severity === 'critical')
            this.#errors += 1;
        if (severity === 'warning')
            this.#warnings += 1;
        const level = severity === 'info' ? 'INFO' : severity === 'warning' ? 'WARNING' : 'ERROR';
        log.write(level, `${source}: ${message}`);
        try {
            ledger.incident({ session, time: this.#book.now(), severity, source, kind, message });
        }
        catch (error) {
            // A full disk must not keep the session from being stopped; the log has the incident.
            log.error(`the incident could not be recorded: ${error.message}`);
        }
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/process/usage.js
var usage = __webpack_require__(90225);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/plan.js
var plan = __webpack_require__(80624);
// EXTERNAL MODULE: ./.build/packages/runtime/src/monitor/anomalies/anomaly-watch.js + 10 modules
var anomaly_watch = __webpack_require__(7244);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/circuit-breaker.js
/** Memory over its threshold must last so long, real time, to count: one spike is not a leak. */
const MEMORY_SUSTAINED_MS = 3_000;
/** Data silence is fatal when it has lasted so many times what is allowed of data age. */
const SILENCE_FACTOR = 5;
/** Opens once and stays open: the session ends, and the next one starts with a closed one. */
class CircuitBreaker {
    #thresholds;
    #reason = null;
    #memoryHighSince = null;
    #cpuHighSince = null;
    constructor(thresholds) {
        this.#thresholds = thresholds;
    }
    get state() {
        return this.#reason === null
            ? { state: 'closed', reason: null }
            : { state: 'open', reason: this.#reason };
    }
    /** A critical error, or a process that crashed beyond its restarts. */
    trip(reason) {
        this.#reason ??= reason;
    }
    watch(input) {
        const { max_error_rate, max_memory_percent, max_cpu_percent, cpu_sustained_seconds, max_disk_percent } = this.#thresholds;
        const { time, cpuPercent, memoryPercent, diskPercent, silence } = input;
        this.#memoryHighSince = since(this.#memoryHighSince, memoryPercent > max_memory_percent, time);
        this.#cpuHighSince = since(this.#cpuHighSince, cpuPercent > max_cpu_percent, time);
        if (input.errorRateExceeded) {
            this.trip(`error rate ${percent(input.errorRate * 100)} is over ${percent(max_error_rate * 100)}`);
        }
        if (lasted(this.#memoryHighSince, time, MEMORY_SUSTAINED_MS)) {
            this.trip(`memory usage ${percent(memoryPercent)} is over ${percent(max_memory_percent)}`);
        }
        if (lasted(this.#cpuHighSince, time, cpu_sustained_seconds * 1000)) {
            const span = `for ${cpu_sustained_seconds} s`;
            this.trip(`CPU usage ${percent(cpuPercent)} has been over ${percent(max_cpu_percent)} ${span}`);
        }
        if (diskPercent > max_disk_percent) {
            this.trip(`critical: disk usage ${percent(diskPercent)} is over ${percent(max_disk_percent)}`);
        }
        if (silence && silence.ageSeconds > silence.maxAgeSeconds * SILENCE_FACTOR) {
            this.trip(`market data has been silent for ${Math.round(silence.ageSeconds)} s`);
        }
    }
}
function since(before, isHigh, time) {
    return isHigh ? (before ?? time) : null;
}
function lasted(from, time, spanMs) {
    return from !== null && time - from >= spanMs;
}
function percent(value) {
    return `${value.toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/error-rate.js
/** Below so many attempts a rate says nothing. */
const LEAST_ATTEMPTS = 50;
/** The rate is taken over so much of the past, real time, or over the session where that is younger. */
const WINDOW_MS = 600_000;
/** Failed over attempted operations, over a sliding window of cumulative counts. */
class ErrorRate {
    #samples = [];
    #latest = { attempted: 0, failed: 0 };
    add(operations, time) {
        this.#samples.push({ time, operations });
        this.#latest = operations;
        while (this.#samples.length > 1 && this.#samples[1].time <= time - WINDOW_MS)
            this.#samples.shift();
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
            failed: this.#latest.failed - base.failed,
        };
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/health.js
/** From this share of a threshold on, something is worth a look. */
const NOTABLE_SHARE = 0.9;
/** Late data is first of all late, not lost: it is over the limit from so many times the allowed age on. */
const LOST_FACTOR = 2;
/**
 * `critical`: the breaker is open. `unhealthy`: a limit is exceeded or a process is not there. `degraded`: close to a
 * limit, data late, or a process was restarted. `healthy`: none of it.
 */
function healthOf(input) {
    const found = [...breaker(input), ...processes(input), ...data(input), ...limits(input)];
    const level = LEVELS.find((level) => found.some((each) => each.level === level)) ?? 'healthy';
    return { level, reasons: found.map(({ reason }) => reason) };
}
const LEVELS = ['critical', 'unhealthy', 'degraded'];
function breaker({ breaker: { state, reason } }) {
    if (state === 'closed')
        return [];
    const why = reason === null ? '' : `: ${reason}`;
    return [{ level: 'critical', reason: `the circuit breaker is open${why}` }];
}
function processes({ processes }) {
    return processes.flatMap(({ name, status, restarts }) => {
        const often = restarts === 1 ? 'once' : `${restarts} times`;
        const restarted = restarts > 0 ? [{ level: 'degraded', reason: `the ${name} was restarted ${often}` }] : [];
        if (status === 'failed')
            return [{ level: 'unhealthy', reason: `the ${name} failed` }, ...restarted];
        if (status !== 'restarting')
            return restarted;
        return [{ level: 'unhealthy', reason: `the ${name} is being restarted` }, ...restarted];
    });
}
function data({ data }) {
    if (data === null || data.ageSeconds <= data.maxAgeSeconds)
        return [];
    const level = data.ageSeconds > data.maxAgeSeconds * LOST_FACTOR ? 'unhealthy' : 'degraded';
    const { ageSeconds, maxAgeSeconds } = data;
    return [
        { level, reason: `the newest candle is ${ageSeconds.toFixed(0)} s old, ${maxAgeSeconds} s are allowed` },
    ];
}
function limits({ system, errorRate, thresholds }) {
    const percentages = [
        ['CPU', system.cpu_percent, thresholds.max_cpu_percent],
        ['memory', system.memory_percent, thresholds.max_memory_percent],
        ['disk', system.disk_percent, thresholds.max_disk_percent],
        ['failed operations', errorRate * 100, thresholds.max_error_rate * 100],
    ];
    return percentages.flatMap(([name, value, limit]) => {
        if (value / limit < NOTABLE_SHARE)
            return [];
        const reason = `${name} at ${value.toFixed(1)} %, the limit is ${Number(limit.toFixed(3))} %`;
        return [{ level: value > limit ? 'unhealthy' : 'degraded', reason }];
    });
}

// EXTERNAL MODULE: ./node_modules/systeminformation/lib/index.js
var lib = __webpack_require__(22754);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/system-sampler.js



/** Disk usage starts a process to ask; it is asked no more often than this. */
const DISK_EVERY_MS = 10_000;
/** Samples the machine. The processor's load is that since the sample before. */
class SystemSampler {
    #workdir;
    #diskPercent = 0;
    #diskAskedAt = Number.NEGATIVE_INFINITY;
    constructor(workdir) {
        this.#workdir = (0,external_node_fs_.realpathSync)(workdir);
    }
    async sample() {
        const [load, memory] = await Promise.all([
            lib.currentLoad(),
            lib.mem(),
            this.#askDisk(),
        ]);
        const used = memory.total - memory.available;
        return {
            cpu_percent: oneDecimal(load.currentLoad),
            memory_used_mb: Math.round(used / 2 ** 20),
            memory_total_mb: Math.round(memory.total / 2 ** 20),
            memory_percent: oneDecimal((used / memory.total) * 100),
            disk_percent: this.#diskPercent,
            uptime_seconds: Math.round(lib.time().uptime),
        };
    }
    /** Of the file system that holds the work directory: the one with the longest matching mount point. */
    async #askDisk() {
        if ((0,src_clock/* monotonicNow */.XZ)() - this.#diskAskedAt < DISK_EVERY_MS)
            return;
        this.#diskAskedAt = (0,src_clock/* monotonicNow */.XZ)();
        const systems = await lib.fsSize();
        const holding = systems
            .filter(({ mount }) => `${this.#workdir}/`.startsWith(mount.endsWith('/') ? mount : `${mount}/`))
            .toSorted((a, b) => b.mount.length - a.mount.length)[0];
        if (holding)
            this.#diskPercent = oneDecimal(holding.use);
    }
}
function oneDecimal(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 45 modules
var src = __webpack_require__(95989);
// EXTERNAL MODULE: ./.build/packages/runtime/src/monitor/quarantined.js
var monitor_quarantined = __webpack_require__(96817);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/worst-drawdown.js
const followed = new WeakMap();
/**
 * The maximum drawdown of the whole book, (peak − equity) ÷ peak. A reader goes through the equity curve once
 * and afterwards looks only at what is new, so that asking often stays cheap on a long book.
 */
function worstDrawdown(reader, startingCash) {
    const settled = followed.get(reader) ?? { before: 0, peak: startingCash, worst: 0 };
    let { peak, worst } = settled;
    const query = 'SELECT time, equity FROM equity WHERE time >= ? ORDER BY time';
    for (const { time, equity } of reader.rows(query, settled.before)) {
        followed.set(reader, { before: time, peak, worst });
        peak = Math.max(peak, equity);
        worst = Math.max(worst, (peak - equity) / peak);
    }
    return worst;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/trading-metrics.js




/**
 * The book in figures, read from the ledger's projections; cheap enough to be asked several times a second.
 * `exposure`, `daily_loss` and `max_drawdown` are fractions of equity; money is in the quote currency. Before the
 * book is opened everything is 0. `quarantined` are the symbols that do not answer: of the last health check unless given.
 */
function tradingMetrics(reader, quarantined = (0,monitor_quarantined/* quarantinedIn */.u)(reader)) {
    return reader.atOnce(() => {
        const startingCash = Number(reader.identity()?.startingCash ?? 0);
        const account = reader.row('SELECT * FROM account');
        const last = reader.row('SELECT * FROM equity ORDER BY time DESC LIMIT 1');
        const equity = last?.equity ?? startingCash;
        const positions = positionsOf(reader, new Set(quarantined.map(({ symbol }) => symbol)));
        const { record, sharpe, sortino } = figures(reader, startingCash, account);
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
            exposure: last ? last.exposure / last.equity : 0,
            daily_loss: dailyLoss(reader, equity),
            max_drawdown: worstDrawdown(reader, startingCash),
            win_rate: record.winRate,
            profit_factor: record.profitFactor,
            sharpe,
            sortino,
            positions,
        };
    });
}
/**
 * Where the data comes from and how old it is: from the end of the newest candle of this session to `now`, in
 * session time. `newest_candle` is that candle's start; both are `null` until the session has seen one.
 */
function marketMetrics(reader, source, now, feed = null) {
    return reader.atOnce(() => {
        const session = reader.lastSession();
        const end = session ? reader.lastCandleEnd(session.id) : null;
        const gaps = reader.row("SELECT count(*) AS n FROM journal WHERE kind = 'gap' AND seq > ?", session?.seq ?? 0);
        return {
            source: feed?.source ?? source,
            newest_candle: session && end !== null ? (0,src_clock/* isoTime */.Ly)(end - session.started.setup.periodMs) : null,
            data_age_seconds: end === null || now === null ? null : Math.max(0, (now - end) / 1000),
            gaps: gaps?.n ?? 0,
            flat_candles: feed?.flat ?? 0,
            feed_lag_seconds: secondsOf(feed?.lagMs),
            longest_feed_lag_seconds: secondsOf(feed?.longestLagMs),
            poll_cycle_seconds: secondsOf(feed?.cycleMs),
            clock_skew_seconds: secondsOf(feed?.skewMs),
            quarantined: (feed?.quarantined ?? []).map(({ since, ...symbol }) => ({
                ...symbol,
                since: (0,src_clock/* isoTime */.Ly)(since),
            })),
            requests: feed?.requests ?? 0,
            request_errors: feed?.errors ?? 0,
            egress: feed?.egress ?? [],
        };
    });
}
function secondsOf(ms) {
    return ms === null || ms === undefined ? null : ms / 1000;
}
function positionsOf(reader, quarantined) {
    const marks = (0,monitor_quarantined/* marksIn */.M)(reader);
    return reader.rows('SELECT * FROM positions ORDER BY symbol').map((row) => {
        const quantity = Number(row.quantity);
        const mark = marks.get(row.symbol);
        const markPrice = mark?.price ?? row.entry_price;
        return {
            symbol: row.symbol,
            quantity,
            entry_price: row.entry_price,
            mark_price: markPrice,
            mark_time: mark ? (0,src_clock/* isoTime */.Ly)(mark.time) : null,
            quarantined: quarantined.has(row.symbol),
            unrealized_pnl: quantity * markPrice - Number(row.cost),
        };
    });
}
/** What today lost, as a fraction of the equity that the governor measures the day from. */
function dailyLoss(reader, equity) {
    const day = reader.row("SELECT data FROM journal WHERE kind = 'day-started' ORDER BY seq DESC LIMIT 1");
    if (!day)
        return 0;
    const { equity: before } = JSON.parse(day.data);
    return Math.max(0, (before - equity) / before);
}
/** The ratios need only the last equity of each UTC day, found by the key and not by going through all rows. */
const DAY_ENDS = `
WITH RECURSIVE day(ends) AS (
  SELECT (min(time) + 86399999) / 86400000 * 86400000 FROM equity
  UNION ALL SELECT ends + 86400000 FROM day WHERE ends < (SELECT max(time) FROM equity)
)
SELECT time, equity FROM day JOIN equity
  ON time = (SELECT max(time) FROM equity WHERE time > ends - 86400000 AND time <= ends)`;
function figures(reader, startingCash, account) {
    const opened = reader.row("SELECT time FROM journal WHERE kind = 'book-opened'");
    const trips = reader.rows(`SELECT symbol, opened_at AS openedAt, closed_at AS closedAt, quantity, entry_price AS entryPrice,
       exit_price AS exitPrice, pnl, fees, exit_reason AS exitReason FROM trades ORDER BY number`);
    return (0,src/* figuresOf */.h5)({
        startingCash,
        startedAt: opened?.time ?? 0,
        points: reader.rows(DAY_ENDS),
        trips,
        fills: account?.fills ?? 0,
        fees: Number(account?.fees ?? 0),
        slippage: Number(account?.slippage ?? 0),
        turnover: Number(account?.turnover ?? 0),
    });
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/session-monitor.js










/** So many samples, a second apart, the processor's load must last to count for health. */
const CPU_SAMPLES = 5;
const UNKNOWN = {
    cpu_percent: 0,
    memory_used_mb: 0,
    memory_total_mb: 0,
    memory_percent: 0,
    disk_percent: 0,
    uptime_seconds: 0,
};
/** The controller's eyes: samples the machine in real time, checks health in session time, opens the breaker. */
class SessionMonitor {
    breaker;
    /** Resolves with the first sample. */
    sampled;
    #scene;
    #sampler;
    #anomalies;
    #errorRate = new ErrorRate();
    #usage = (0,usage/* usageMeter */.t)();
    #firstSample = Promise.withResolvers();
    #startedAt = (0,src_clock/* monotonicNow */.XZ)();
    #recentCpu = [];
    #system = UNKNOWN;
    #own;
    constructor(scene) {
        this.#scene = scene;
        this.breaker = new CircuitBreaker(scene.config.thresholds);
        this.#sampler = new SystemSampler(scene.paths.workdir);
        const { plan, config, reader, incidents } = scene;
        this.#anomalies = config.monitoring.anomaly_detection
            ? new anomaly_watch/* AnomalyWatch */.L(reader, incidents, plan.start)
            : null;
        this.#own = this.#measureOwn();
        this.sampled = this.#firstSample.promise;
    }
    /** Looks at the machine; called about once a second, real time. */
    async sample() {
        this.#system = await this.#sampler.sample();
        this.#recentCpu.push(this.#system.cpu_percent);
        if (this.#recentCpu.length > CPU_SAMPLES)
            this.#recentCpu.shift();
        this.#firstSample.resolve();
        this.#own = this.#measureOwn();
        const attempted = this.#scene.children().reduce((sum, child) => sum + child.operations.attempted, 0);
        const failed = this.#scene.children().reduce((sum, child) => sum + child.operations.failed, 0);
        const time = (0,src_clock/* monotonicNow */.XZ)();
        this.#errorRate.add({ attempted, failed }, time);
        this.breaker.watch({
            time,
            cpuPercent: this.#system.cpu_percent,
            memoryPercent: this.#system.memory_percent,
            diskPercent: this.#system.disk_percent,
            errorRate: this.#errorRate.rate,
            errorRateExceeded: this.#errorRate.exceeds(this.#scene.config.thresholds.max_error_rate),
            silence: this.#dataAge(),
        });
    }
    /** A health check: metrics to their file, and to the ledger; then a look at what stands out. */
    check() {
        const metrics = this.metrics();
        this.write(metrics);
        this.#scene.ledger.health(this.#scene.plan.id, this.#scene.now(), metrics.application.health_status, metrics);
        this.#anomalies?.look();
        return metrics;
    }
    /** Replaces the metrics file in one move, so that nobody reads half of it. */
    write(metrics) {
        if (!this.#scene.config.monitoring.metrics_enabled)
            return;
        const path = this.#scene.paths.metrics;
        (0,external_node_fs_.writeFileSync)(`${path}.tmp`, `${JSON.stringify(metrics, null, 2)}\n`);
        (0,external_node_fs_.renameSync)(`${path}.tmp`, path);
    }
    metrics() {
        const { plan, config, reader, incidents } = this.#scene;
        const processes = [this.#own, ...this.#scene.children().map(({ metrics }) => metrics)];
        const breaker = this.breaker.state;
        const health = healthOf({
            system: { ...this.#system, cpu_percent: this.#lastingCpu },
            processes,
            errorRate: this.#errorRate.judged,
            breaker,
            data: this.#dataAge(),
            thresholds: config.thresholds,
        });
        return {
            timestamp: (0,src_clock/* isoTime */.Ly)(this.#scene.now()),
            session: {
                id: plan.id,
                mode: plan.identity.mode,
                risk_level: plan.setup.riskLevel,
                started_at: (0,src_clock/* isoTime */.Ly)(plan.start),
                ends_at: (0,src_clock/* isoTime */.Ly)(plan.ends),
                speed: plan.speed,
            },
            system: this.#system,
            application: {
                health_status: health.level,
                health_reasons: health.reasons,
                processes,
                error_count: incidents.errors,
                warning_count: incidents.warnings,
                error_rate: this.#errorRate.rate,
            },
            market: marketMetrics(reader, sourceOf(plan), this.#scene.now(), this.#feed()),
            trading: tradingMetrics(reader, this.#feed()?.quarantined ?? []),
            breaker,
        };
    }
    #feed() {
        return this.#scene.children().find(({ metrics }) => metrics.name === 'bot')?.feed ?? null;
    }
    /** Data can only be late where it comes from outside; a simulated or recorded market waits for its reader. */
    #dataAge() {
        const { plan, config, reader } = this.#scene;
        if (plan.identity.mode === 'test')
            return null;
        // Where all are in quarantine there is nothing to wait for: their incidents say so.
        const quarantined = new Set(this.#feed()?.quarantined.map(({ symbol }) => symbol));
        if (plan.setup.symbols.every((symbol) => quarantined.has(symbol)))
            return null;
        const newest = reader.lastCandleEnd(plan.id);
        const sinceStart = ((0,src_clock/* monotonicNow */.XZ)() - this.#startedAt) / 1000;
        // What is made up for of the time before the session is old by nature.
        const isLive = newest !== null && newest > plan.start;
        const ageSeconds = isLive ? Math.max(0, (this.#scene.now() - newest) / 1000) : sinceStart;
        return { ageSeconds, maxAgeSeconds: config.market_data.max_age_seconds };
    }
    /** What the processor's load did not fall below lately: a busy second (at start-up, say) is no ill health. */
    get #lastingCpu() {
        return this.#recentCpu.length < CPU_SAMPLES ? 0 : Math.min(...this.#recentCpu);
    }
    #measureOwn() {
        const { rssMb, cpuPercent } = this.#usage();
        return {
            name: 'controller',
            pid: process.pid,
            status: 'running',
            restarts: 0,
            rss_mb: rssMb,
            cpu_percent: cpuPercent,
        };
    }
}
/** Where the candles come from, as long as the bot has not said so itself. */
function sourceOf({ source }) {
    return source.kind === 'exchange' ? (0,plan/* nameOf */.V)(source, source.first) : source.kind;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/html.js + 3 modules
var html = __webpack_require__(60433);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/archive-book.js
var archive_book = __webpack_require__(26035);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/stop-request.js
var stop_request = __webpack_require__(94895);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/credentials.js
var credentials = __webpack_require__(45009);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/verify.js + 1 modules
var verify = __webpack_require__(15235);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/end-open-session.js + 1 modules
var end_open_session = __webpack_require__(99675);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/find-divergence.js
var find_divergence = __webpack_require__(41922);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/outcome.js
var outcome = __webpack_require__(17974);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/conclusion.js





/** The last words of a session whose processes are gone: the ledger verified, metrics, reports, outcome. */
async function concludeSession(conclusion) {
    const { plan, ending, monitor, reports, reader, log } = conclusion;
    if (ending.outcome !== 'completed')
        endWithoutBot(plan, reader, ending, log);
    const verification = (0,verify/* verifyLedger */.x)(reader);
    const [fault] = verification.faults;
    let final = fault ? { outcome: 'failed', reason: `the ledger does not verify: ${fault}` } : ending;
    const divergence = await divergenceOf(conclusion);
    let report = null;
    try {
        monitor.check();
        report = reports.finish(final, outcome/* EXIT_CODES */.ai[final.outcome], divergence);
    }
    catch (error) {
        // A full disk, most likely. The book is safe; that its reports are not there is no success.
        log.error(`The reports could not be written: ${error.stack}`);
        const reason = `the reports could not be written: ${error.message}`;
        if (outcome/* EXIT_CODES */.ai[final.outcome] === 0)
            final = { outcome: 'failed', reason };
    }
    const exitCode = outcome/* EXIT_CODES */.ai[final.outcome];
    log.write(exitCode === 0 ? 'SUCCESS' : 'ERROR', `Session ${final.outcome}: ${final.reason}`);
    return { ...final, exitCode, metrics: monitor.metrics(), verification, report };
}
/** What came of the session's recording, run again; `null` where the session goes on. */
async function divergenceOf({ plan, ending, log, entry, hurry }) {
    if (ending.outcome === 'cancelled') {
        return (0,find_divergence/* skippedDivergence */.n)('the session was cancelled, which leaves no time for it');
    }
    const { id: session, ledgerPath, workdir } = plan;
    const environment = (0,credentials/* withoutCredentials */.ri)(process.env);
    const job = { ledgerPath, isAtRest: false, session, workdir };
    const divergence = await (0,find_divergence/* findDivergence */.W)({ ...job, entry, environment, signal: hurry });
    const replay = divergence?.replay;
    if (replay?.status === 'identical') {
        log.info(`Run again, the recording gives the same ${replay.entries} entries, up to ${replay.head.slice(0, 16)}`);
    }
    else if (replay?.status === 'different') {
        log.warning(`Run again, the recording differs first in entry ${replay.seq}: ${replay.cause}`);
    }
    else if (replay)
        log.warning(`The recording was not run again: ${replay.reason}`);
    return divergence;
}
/** A bot that was killed, or crashed once too often, left its session open: it was not lost, and the journal says so. */
function endWithoutBot({ id, ledgerPath }, reader, { outcome, reason }, log) {
    if (reader.lastSession()?.id !== id || reader.sessionEnd(id) !== null)
        return;
    try {
        (0,end_open_session/* endOpenSession */.s)(ledgerPath, id, { reason: outcome, detail: reason });
    }
    catch (error) {
        log.error(`The end of the session could not be written: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/session/sign-of-life.js
var sign_of_life = __webpack_require__(6525);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/silence.js
var silence = __webpack_require__(99433);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/outside.js




/** A watcher that has shown no life for so long is gone; real time. */
const SILENCE_LIMIT_MS = 60_000;
/** What ends a session from outside: the kill switch, somebody's request, a watcher that fell silent. */
class Outside {
    #paths;
    #watcher;
    #sign;
    constructor(paths, watched, lookEveryMs) {
        this.#paths = paths;
        this.#watcher = watched ? new silence/* Silence */.A(lookEveryMs) : null;
        this.#sign = (0,sign_of_life/* lastSignOfLife */.x)(paths);
    }
    /** To be called about every `lookEveryMs`. */
    look() {
        const { killSwitch } = this.#paths;
        if ((0,external_node_fs_.existsSync)(killSwitch))
            return { outcome: 'killed', reason: `the kill switch ${killSwitch} is on` };
        const asked = (0,stop_request/* findStopRequest */.f8)(this.#paths);
        if (asked)
            return asked;
        return this.#isAbandoned()
            ? { outcome: 'cancelled', reason: 'whoever watched the session has gone silent' }
            : null;
    }
    #isAbandoned() {
        if (!this.#watcher)
            return false;
        const sign = (0,sign_of_life/* lastSignOfLife */.x)(this.#paths);
        if (sign !== this.#sign)
            this.#watcher.hear();
        this.#sign = sign;
        return this.#watcher.look() > SILENCE_LIMIT_MS;
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/process/pid-file.js
var pid_file = __webpack_require__(79098);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/export-tables.js

/**
 * Times are ISO 8601, UTC. Prices of orders and fills, quantities and money of the account are exact decimals, written
 * as they stand in the ledger; average prices and equity are floating point.
 */
const EXPORT_TABLES = {
    trades: table([
        'number',
        'symbol',
        'opened_at',
        'closed_at',
        'holding_seconds',
        'quantity',
        'entry_price',
        'exit_price',
    ], ['pnl', 'fees', 'exit_reason'], [], (reader) => reader
        .rows('SELECT * FROM trades ORDER BY number')
        .map((row) => ({
        ...row,
        opened_at: time(row.opened_at),
        closed_at: time(row.closed_at),
        holding_seconds: (row.closed_at - row.opened_at) / 1000,
    }))),
    fills: table(['seq', 'session', 'time', 'order', 'symbol', 'side', 'quantity', 'price', 'fee', 'slippage'], ['liquidity', 'reason', 'by', 'late'], [], (reader) => entriesOf(reader, 'fill', ({ by, late, ...fill }) => ({
        ...fill,
        by: by ?? 'candle',
        late: late ?? false,
    }))),
    orders: table(['seq', 'session', 'time', 'id', 'symbol', 'side', 'type', 'quantity', 'price', 'limit', 'trail'], ['time_in_force', 'active_from', 'reduce_only', 'parent', 'reason'], ['reason'], (reader) => entriesOf(reader, 'order', (order) => ({
        id: order.id,
        symbol: order.symbol,
        side: order.side,
        type: order.type,
        quantity: order.quantity,
        price: order.price,
        limit: order.limit ?? null,
        trail: order.trail ?? null,
        time_in_force: order.timeInForce ?? 'GTC',
        active_from: time(order.activeFrom),
        reduce_only: order.reduceOnly,
        parent: order.parent,
        reason: order.reason,
    }))),
    refusals: table(['seq', 'session', 'time', 'symbol', 'action', 'rule', 'figure', 'limit', 'reason'], [], ['reason'], (reader) => entriesOf(reader, 'refusal', (refusal) => ({ ...refusal }))),
    equity: table(['time', 'session', 'equity', 'cash', 'positions_value', 'exposure'], [], [], (reader) => equityRows(reader)),
    incidents: table(['id', 'session', 'time', 'real_time', 'severity', 'source', 'kind', 'message'], [], ['source', 'message'], (reader) => reader
        .rows('SELECT * FROM incidents ORDER BY id')
        .map((row) => ({ ...row, time: time(row.time), real_time: time(row.real_time) }))),
};
/** A table as CSV (RFC 4180) or as one JSON array of objects, in pieces. */
function* exportTable(reader, name, format) {
    const { columns, words, rows } = EXPORT_TABLES[name];
    if (format === 'csv') {
        yield `${columns.join(',')}\r\n`;
        for (const row of rows(reader))
            yield `${columns.map((column) => csvField(row[column] ?? null, words.includes(column))).join(',')}\r\n`;
        return;
    }
    let separator = '[\n';
    for (const row of rows(reader)) {
        yield separator +
            JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
        separator = ',\n';
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
}
function table(columns, more, words, rows) {
    return { columns: [...columns, ...more], words, rows };
}
function* entriesOf(reader, kind, rowOf) {
    const query = 'SELECT seq, session, time, data FROM journal WHERE kind = ? ORDER BY seq';
    for (const row of reader.rows(query, kind)) {
        const { seq, session } = row;
        yield { ...rowOf(JSON.parse(row.data)), seq, session, time: time(row.time) };
    }
}
function* equityRows(reader) {
    for (const row of reader.equity()) {
        const { session, equity, cash, exposure: positions_value } = row;
        const exposure = equity > 0 ? positions_value / equity : 0;
        yield { time: time(row.time), session, equity, cash, positions_value, exposure };
    }
}
function time(ms) {
    return new Date(ms).toISOString();
}
/**
 * Words that a spreadsheet would take for a formula get an apostrophe before them, as OWASP advises against "CSV
 * injection": a strategy's reason must not run on the machine of whoever opens the file.
 */
function csvField(value, isWords) {
    if (value === null)
        return '';
    // Spreadsheets and other programs take 1e-7 for a word.
    const plainText = typeof value === 'number' ? (0,src/* plain */.pj)((0,src/* decimal */._)(value)) : String(value);
    const text = isWords && /^[=+\-@\t\r]/.test(plainText) ? `'${plainText}` : plainText;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/blotter.js



/** Beside the trades, where `csv` is among the formats of reports. */
const MORE_TABLES = ['fills', 'orders', 'equity'];
/** Writes the round trips of the whole book into `runtime-reports/trades.csv`, anew each time; returns the paths. */
function writeBlotter(paths, reader, formats) {
    (0,external_node_fs_.mkdirSync)(paths.reports, { recursive: true });
    const tables = ['trades', ...(formats.includes('csv') ? MORE_TABLES : [])];
    return tables.map((name) => {
        const path = (0,external_node_path_.join)(paths.reports, `${name}.csv`);
        const text = reader.atOnce(() => [...exportTable(reader, name, 'csv')].join(''));
        (0,external_node_fs_.writeFileSync)(`${path}.tmp`, text);
        (0,external_node_fs_.renameSync)(`${path}.tmp`, path);
        return path;
    });
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/calendar.js
var calendar = __webpack_require__(32989);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/collect.js + 14 modules
var collect = __webpack_require__(23806);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/files.js
var files = __webpack_require__(57624);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/summaries.js
var summaries = __webpack_require__(16943);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/report-schedule.js






/** How long a report waits for the bot to have processed the candles that it is about; real time. */
const LONGEST_WAIT_MS = 10_000;
/** Writes each report when its time has come, in session time. */
class ReportSchedule {
    #scene;
    /** The next reports that are due, and where the last one ended. */
    #nextHourly;
    #nextDay;
    #from;
    #newest = null;
    #isOver = false;
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
        for (;;) {
            const due = Math.min(this.#nextHourly, this.#nextDay);
            if (due > ends)
                return;
            await clock.until(due, signal);
            await this.#untilProcessed(due, signal);
            if (signal.aborted)
                return;
            this.#writeDue(due);
        }
    }
    /**
     * What is still due when the leg is over and, where the session is, the final report. Returns the final report's
     * path, or that of an hourly one where the session goes on in another leg.
     */
    finish(ending, exitCode, divergence) {
        const { plan, config, paths, reader, htmlOf } = this.#scene;
        const goesOn = ending.outcome === 'completed' && !reader.sessionEnd(plan.id);
        this.#isOver = !goesOn;
        const reached = this.#reached();
        for (;;) {
            const due = Math.min(this.#nextHourly, this.#nextDay);
            if (due > reached)
                break;
            this.#writeDue(due);
        }
        const lastInstant = Math.max(plan.start, reached - 1);
        if (reached !== (0,calendar/* dayStart */.J7)(reached) || reached === plan.start)
            this.#daily((0,calendar/* dayStart */.J7)(lastInstant), reached);
        if (reached !== (0,calendar/* weekStart */.vW)(reached) || reached === plan.start)
            this.#weekly((0,calendar/* weekStart */.vW)(lastInstant), reached);
        if (goesOn)
            return this.#interim(reached);
        const report = (0,collect/* collectReport */.H)('final', reader, {
            from: plan.start,
            to: Math.max(reached, plan.start),
            session: plan.id,
            metrics: this.#scene.metrics(),
            thresholds: config.thresholds,
            ongoing: null,
            outcome: { ...ending, exitCode },
            divergence,
        });
        const [path] = (0,files/* writeReport */.u5)(paths, report, config.reporting.report_format, htmlOf);
        writeBlotter(paths, reader, config.reporting.report_format);
        (0,files/* pruneReports */.Y8)(paths, config.reporting.retention_days, reached);
        return path ?? null;
    }
    /** A leg rarely ends on the hour: what came after the last hourly report is not left to the next machine. */
    #interim(reached) {
        if (reached > this.#from)
            this.#hourly(reached);
        return this.#newest;
    }
    get #interval() {
        return this.#scene.config.chimera_bot.reporting_interval * 1000;
    }
    /** How far the session came: its end where it was completed, else its last candle. */
    #reached() {
        const { plan, reader } = this.#scene;
        return reader.sessionEnd(plan.id)?.time ?? reader.lastCandleEnd(plan.id) ?? plan.start;
    }
    #writeDue(due) {
        if (this.#nextHourly === due) {
            this.#hourly(due);
            this.#nextHourly += this.#interval;
        }
        if (this.#nextDay === due) {
            this.#daily(due - calendar/* DAY_MS */.sO, due);
            if (due === (0,calendar/* weekStart */.vW)(due))
                this.#weekly(due - calendar/* WEEK_MS */.mb, due);
            this.#nextDay += calendar/* DAY_MS */.sO;
        }
    }
    #hourly(to) {
        const { plan, config, paths, reader, log, htmlOf } = this.#scene;
        const from = this.#from;
        this.#from = to;
        if (!config.reporting.hourly_reports)
            return;
        const { thresholds } = config;
        const metrics = this.#scene.metrics();
        const report = (0,collect/* collectReport */.H)('hourly', reader, {
            from,
            to,
            session: plan.id,
            metrics,
            thresholds,
            ongoing: plan.id,
        });
        const [path] = (0,files/* writeReport */.u5)(paths, report, config.reporting.report_format, htmlOf);
        writeBlotter(paths, reader, config.reporting.report_format);
        this.#newest = path ?? null;
        log.info(`Hourly report: ${path}`);
    }
    #daily(from, to) {
        if (this.#scene.config.reporting.daily_summary)
            this.#summary('daily', from, to);
    }
    #weekly(from, to) {
        if (this.#scene.config.reporting.weekly_summary)
            this.#summary('weekly', from, to);
    }
    #summary(kind, from, to) {
        const path = (0,summaries/* writeSummary */.Sy)(this.#summaries, kind, { from, to }, this.#scene.metrics());
        this.#scene.log.info(`${kind === 'daily' ? 'Daily' : 'Weekly'} summary: ${path}`);
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
        }
        catch (error) {
            // No reason to end a session that is well.
            log.warning(`The summaries of earlier days could not be renewed: ${error.message}`);
        }
    }
    async #untilProcessed(time, signal) {
        const pauseMs = 20;
        const { reader, plan } = this.#scene;
        const { symbols, periodMs } = plan.setup;
        for (let waited = 0; waited < LONGEST_WAIT_MS && !signal.aborted; waited += pauseMs) {
            if (reader.hasProcessed(plan.id, symbols, time - (time % periodMs), periodMs))
                return;
            await (0,src_clock/* sleep */.yy)(pauseMs, signal);
        }
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/process/start-error.js
var start_error = __webpack_require__(59761);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/feed-status.js
var feed_status = __webpack_require__(66657);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/supervised.js








/** A child that sent no heartbeat for so many of its intervals is stuck, and is killed. */
const MISSED_HEARTBEATS = 6;
/** How often the controller beats; real time. */
const BEAT_EVERY_MS = 1_000;
/** Little is allocated and most of it dies young: a small nursery saves several megabytes a process. */
const SMALL_HEAP = ['--max-semi-space-size=1'];
/** A child process that is started again when it crashes, so many times and no more. */
class Supervised {
    gone;
    #options;
    #settle;
    #finished = new AbortController();
    #child = null;
    #status = 'starting';
    #restarts = 0;
    #ended = null;
    #failure = null;
    #stopping = null;
    #silence = new silence/* Silence */.A(BEAT_EVERY_MS);
    #usage = { rssMb: 0, cpuPercent: 0 };
    /** Operations of the incarnations before, and of the one that lives. */
    #past = { attempted: 0, failed: 0 };
    #present = { attempted: 0, failed: 0 };
    #pastFeed = null;
    #feed = null;
    constructor(options) {
        const { promise, resolve } = Promise.withResolvers();
        this.#options = options;
        this.gone = promise;
        this.#settle = resolve;
        this.#start();
    }
    get metrics() {
        const lives = this.#child !== null;
        return {
            name: this.#options.name,
            pid: this.#child?.pid ?? null,
            status: this.#status,
            restarts: this.#restarts,
            rss_mb: lives ? this.#usage.rssMb : 0,
            cpu_percent: lives ? this.#usage.cpuPercent : 0,
        };
    }
    get operations() {
        return {
            attempted: this.#past.attempted + this.#present.attempted,
            failed: this.#past.failed + this.#present.failed,
        };
    }
    /** How the child's market data is doing, over all its incarnations; `null` where it does not come from outside. */
    get feed() {
        return this.#pastFeed && this.#feed
            ? (0,feed_status/* addedFeeds */._)(this.#pastFeed, this.#feed)
            : (this.#feed ?? this.#pastFeed);
    }
    send(message) {
        if (this.#child?.connected)
            this.#child.send(message, () => { });
    }
    /** Keeps the child's side of the heartbeat, and watches this side. To be called every `BEAT_EVERY_MS`. */
    beat() {
        this.send({ type: 'heartbeat' });
        const silentMs = this.#silence.look();
        if (!this.#child || silentMs <= this.#options.plan.heartbeatMs * MISSED_HEARTBEATS)
            return;
        const message = `no heartbeat for ${Math.round(silentMs / 1000)} s: it is killed`;
        this.#options.onIncident('error', `${this.#options.name}-stuck`, message);
        this.#silence.hear();
        this.#child.kill('SIGKILL');
    }
    /** Asks the child to end; it is killed where it has not after `timeoutMs`. Resolves when it is gone. */
    async stop(reason, detail, timeoutMs) {
        this.#stopping ??= { type: 'stop', reason, detail };
        this.send(this.#stopping);
        if (!this.#child)
            this.#leave({ how: 'ended', reason });
        const timeout = new AbortController();
        const isGone = await Promise.race([
            this.gone.then(() => true),
            (0,src_clock/* sleep */.yy)(timeoutMs, timeout.signal).then(() => false),
        ]);
        timeout.abort();
        if (isGone)
            return 'graceful';
        this.kill();
        await this.gone;
        return 'forced';
    }
    kill() {
        this.#stopping ??= { type: 'stop', reason: 'stopped', detail: 'killed' };
        if (this.#child)
            this.#child.kill('SIGKILL');
        else
            this.#leave({ how: 'ended', reason: 'stopped' });
    }
    #start() {
        const { entry, parameters = [], logFile, pidFile, plan } = this.#options;
        const output = (0,external_node_fs_.openSync)(logFile, 'a');
        const child = (0,external_node_child_process_.fork)((0,external_node_url_.fileURLToPath)(entry), [...parameters], {
            stdio: ['ignore', output, output, 'ipc'],
            execArgv: SMALL_HEAP,
            env: (0,credentials/* withoutCredentials */.ri)(process.env),
        });
        (0,external_node_fs_.closeSync)(output);
        this.#child = child;
        this.#silence.hear();
        if (child.pid !== undefined)
            (0,pid_file/* writePid */.h_)(pidFile, child.pid);
        child.on('message', (message) => this.#hear(message));
        child.once('error', (error) => {
            this.#failure ??= `the ${this.#options.name} cannot be started: ${error.message}`;
            if (child.pid === undefined)
                this.#exited(child, 'never began');
        });
        child.once('exit', (code, signal) => this.#exited(child, signal ?? `code ${code}`));
        this.send({ type: 'plan', plan });
    }
    #hear(message) {
        this.#silence.hear();
        switch (message.type) {
            case 'ready': {
                this.#status = 'running';
                const anchor = this.#options.anchor();
                if (anchor)
                    this.send({ type: 'go', anchor });
                if (this.#stopping)
                    this.send(this.#stopping);
                this.#options.onReady(message.url);
                return;
            }
            case 'heartbeat':
                this.#present = message.operations;
                this.#usage = message.usage;
                this.#feed = message.feed ?? this.#feed;
                return;
            case 'incident':
                this.#options.onIncident(message.severity, message.kind, message.message);
                return;
            case 'ended':
                this.#ended = message.reason;
                return;
            case 'failed':
                this.#failure = message.message;
                return;
        }
    }
    #exited(child, how) {
        const { name, pidFile, maxRestarts, restartDelayMs } = this.#options;
        if (child.pid !== undefined)
            (0,pid_file/* removePid */.yz)(pidFile, child.pid);
        this.#child = null;
        this.#past = this.operations;
        this.#present = { attempted: 0, failed: 0 };
        this.#pastFeed = this.feed;
        this.#feed = null;
        const gone = this.#goneAfter(how);
        if (gone) {
            this.#leave(gone);
            return;
        }
        this.#restarts += 1;
        this.#status = 'restarting';
        const message = `the ${name} stopped unexpectedly (${how}): restart ${this.#restarts} of ${maxRestarts}`;
        this.#options.onIncident('warning', `${name}-restart`, message);
        void this.#restartAfter(restartDelayMs);
    }
    /** Why the child is not started again; `null` where it is. */
    #goneAfter(how) {
        const { name, maxRestarts } = this.#options;
        if (this.#ended !== null)
            return { how: 'ended', reason: this.#ended };
        if (this.#stopping?.type === 'stop')
            return { how: 'ended', reason: this.#stopping.reason };
        if (this.#failure !== null)
            return { how: 'gave-up', message: this.#failure };
        if (this.#restarts < maxRestarts)
            return null;
        const message = `the ${name} stopped unexpectedly (${how}) and was restarted ${this.#restarts} times already`;
        return { how: 'gave-up', message };
    }
    async #restartAfter(delayMs) {
        await (0,src_clock/* sleep */.yy)(delayMs, this.#finished.signal);
        if (!this.#finished.signal.aborted)
            this.#start();
    }
    /** The first news counts: who asks a child to stop that gave up must not hide it. */
    #leave(gone) {
        if (this.#finished.signal.aborted)
            return;
        this.#status = gone.how === 'ended' ? 'stopped' : 'failed';
        this.#finished.abort();
        this.#settle(gone);
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/controller.js



















/** The bot ends by candle time; so much later, real time, the controller ends it. */
const DEADLINE_GRACE_MS = 60_000;
/** The session's clock is set where it is off by more than this. */
const CLOCK_STEP_MS = 500;
/** Signals that arrive within this time of each other are one request. */
const ONE_KEY_MS = 1_000;
/** Whoever cancels a run kills what is left of it a few seconds later. */
const CANCEL_TIMEOUT_MS = 4_000;
/** What the server, which has nothing to save, may take of that time at most, after the bot. */
const CANCEL_SERVER_MS = 1_000;
/**
 * Owns a session: starts the bot and the server, watches them, keeps its deadline, and ends it for whatever reason
 * comes first. Nothing it started outlives it.
 */
class Controller {
    #options;
    #paths;
    #over = new AbortController();
    /** Whoever ends the session asked twice, or cannot wait. */
    #hurry = new AbortController();
    #ending = Promise.withResolvers();
    #anchor = null;
    #clock;
    #bot = null;
    #server = null;
    #url = null;
    #stoppedAt = 0;
    #endedAt = null;
    constructor(options) {
        this.#options = options;
        this.#paths = (0,paths/* pathsOf */.wG)(options.plan.workdir);
        this.#clock = new src_clock/* SessionClock */.rm({ sessionTime: options.plan.leg.starts, realTime: 0, speed: 0 });
    }
    /** Ends the session; the first reason counts, and a second call while it is ending forces it. */
    stop(outcome, reason) {
        if (this.#over.signal.aborted) {
            // Ctrl-C reaches a whole process group, and launchers pass on what they get: one key, several signals.
            if ((0,src_clock/* monotonicNow */.XZ)() - this.#stoppedAt < ONE_KEY_MS)
                return;
            this.#bot?.kill();
            this.#server?.kill();
            this.#hurry.abort();
            return;
        }
        this.#stoppedAt = (0,src_clock/* monotonicNow */.XZ)();
        this.#endedAt = this.now();
        this.#over.abort();
        this.#ending.resolve({ outcome, reason });
    }
    /** Session time: the start until the clock starts, never past the end, standing still once the session is over. */
    now() {
        if (this.#endedAt !== null)
            return this.#endedAt;
        // At a high speed the clock runs on while the bot works off its last candles.
        return Math.min(this.#clock.now(), this.#options.plan.leg.ends);
    }
    /** Runs the whole session. Throws StartError where it cannot begin. */
    async run() {
        const lock = (0,ledger_lock/* takeLock */.H)(this.#paths.lock);
        if (!lock) {
            throw new start_error/* StartError */.D(`another session runs in ${this.#paths.workdir}`, 'wait for it to end, end it with "chimera stop", or use another folder (--workdir)', { isOccupied: true });
        }
        try {
            (0,pid_file/* writePid */.h_)(this.#paths.pid, process.pid);
            (0,pid_file/* removePid */.yz)(this.#paths.startingPid, process.pid);
            if ((0,external_node_fs_.existsSync)(this.#paths.killSwitch)) {
                throw new start_error/* StartError */.D('the kill switch is on', `remove ${this.#paths.killSwitch}`, { exitCode: 3 });
            }
            if (this.#options.newBook)
                this.#archiveBook();
            (0,stop_request/* forgetStopRequest */.tw)(this.#paths);
            return await this.#conduct();
        }
        finally {
            (0,pid_file/* removePid */.yz)(this.#paths.pid, process.pid);
            lock.release();
        }
    }
    async #conduct() {
        const { plan, config, log } = this.#options;
        const ledger = new ObservationWriter(plan.ledgerPath);
        const reader = new ledger_reader/* LedgerReader */.B(plan.ledgerPath);
        if (!(0,external_node_util_.isDeepStrictEqual)({ ...reader.head() }, { ...plan.head })) {
            throw new start_error/* StartError */.D('the book has moved on since it was checked', 'start again');
        }
        const incidents = new Incidents({ session: plan.id, ledger, log, now: () => this.now() });
        const monitor = new SessionMonitor({
            plan,
            config,
            paths: this.#paths,
            reader,
            ledger,
            incidents,
            children: () => [this.#bot, this.#server].filter((child) => child !== null),
            now: () => this.now(),
        });
        const reports = new ReportSchedule({
            plan,
            config,
            paths: this.#paths,
            reader,
            log,
            metrics: () => monitor.metrics(),
            htmlOf: (0,html/* htmlReports */.R)(this.#options.entries.page, reader, this.#paths),
        });
        try {
            const ending = await this.#runProcesses(monitor, reports, incidents);
            if (ending.outcome === 'breaker' || ending.outcome === 'failed') {
                incidents.record('critical', 'controller', ending.outcome, ending.reason);
            }
            const { divergence: entry } = this.#options.entries;
            const hurry = this.#hurry.signal;
            return await concludeSession({ plan, ending, monitor, reports, reader, log, entry, hurry });
        }
        finally {
            this.#over.abort();
            this.#bot?.kill();
            this.#server?.kill();
            reader.close();
            ledger.close();
        }
    }
    async #runProcesses(monitor, reports, incidents) {
        const { plan, config, log } = this.#options;
        const { number, of, starts, ends } = plan.leg;
        const leg = of > 1 ? `, leg ${number} of ${of}` : '';
        log.info(`Session ${plan.id}${leg}: ${(0,src_clock/* isoTime */.Ly)(starts)} to ${(0,src_clock/* isoTime */.Ly)(ends)}, speed ${plan.speed}`);
        const before = number === 1 && plan.previous && outcome/* LOSSES */.yP[plan.previous];
        if (before)
            log.warning(`The session before was lost: ${before}. The book goes on from where it stood`);
        const started = Promise.withResolvers();
        const isUp = { bot: false, server: !plan.server.enabled };
        const supervise = (name, pidFile, logFile) => new Supervised({
            name,
            entry: this.#options.entries[name],
            parameters: name === 'server' ? [this.#options.entries.page.href] : [],
            plan,
            pidFile,
            logFile,
            maxRestarts: config.runtime_settings.auto_restart ? config.runtime_settings.max_restarts : 0,
            restartDelayMs: config.runtime_settings.restart_delay_seconds * 1000,
            anchor: () => this.#anchor,
            onReady: (url) => {
                this.#url = url ?? this.#url;
                isUp[name] = true;
                if (isUp.bot && isUp.server)
                    started.resolve();
            },
            onIncident: (severity, kind, message) => {
                incidents.record(severity, name, kind, message);
                if (severity === 'critical')
                    monitor.breaker.trip(`critical error: ${message}`);
            },
        });
        this.#bot = supervise('bot', this.#paths.botPid, this.#paths.botLog);
        this.#server = plan.server.enabled
            ? supervise('server', this.#paths.serverPid, this.#paths.serverLog)
            : null;
        void this.#bot.gone.then((gone) => this.#botGone(gone));
        void this.#server?.gone.then((gone) => this.#serverGone(gone));
        const watching = this.#guarded(this.#watch(monitor));
        await Promise.race([started.promise, this.#ending.promise]);
        const following = this.#over.signal.aborted ? [] : this.#startClock(monitor, reports);
        const ending = await this.#ending.promise;
        log.info(`The session ends: ${ending.reason}`);
        this.#over.abort();
        await Promise.all([watching, ...following]);
        if (ending.outcome === 'failed')
            monitor.breaker.trip(ending.reason);
        await this.#stopProcesses(ending, incidents);
        return ending;
    }
    /** Both processes are up: session time begins. */
    #startClock(monitor, reports) {
        const { plan, log } = this.#options;
        const { source } = plan;
        const realTime = (0,src_clock/* realNow */.p1)();
        const sessionTime = source.kind === 'exchange' ? realTime - source.skewMs : plan.leg.starts;
        this.#setClock({ sessionTime, realTime, speed: plan.speed });
        log.success(`Runtime started: bot ${this.#bot?.metrics.pid}, server ${this.#url ?? 'off'}`);
        this.#options.onStarted?.(this.#url);
        const clock = this.#clock;
        return [
            this.#checkHealth(monitor, clock),
            reports.run(clock, this.#over.signal),
            this.#keepDeadline(clock),
        ];
    }
    #setClock(anchor) {
        this.#anchor = anchor;
        this.#clock.anchor(anchor);
        for (const child of [this.#bot, this.#server])
            child?.send({ type: 'go', anchor });
    }
    /** The bot hears the exchange's time with every answer: the session goes by it, whatever is done to the machine's. */
    #followExchange() {
        const skewMs = this.#bot?.feed?.skewMs ?? null;
        if (skewMs === null || !this.#anchor)
            return;
        const realTime = (0,src_clock/* realNow */.p1)();
        const sessionTime = realTime - skewMs;
        if (Math.abs(sessionTime - this.#clock.now()) < CLOCK_STEP_MS)
            return;
        this.#setClock({ sessionTime, realTime, speed: 1 });
    }
    /** What fails in the background (a full disk, say) ends the session in words instead of the process. */
    async #guarded(work) {
        try {
            await work;
        }
        catch (error) {
            this.#options.log.error(`The controller failed: ${error.stack}`);
            this.stopFor('failed', `the controller failed: ${error.message}`);
        }
    }
    #botGone(gone) {
        if (gone.how === 'gave-up')
            this.stopFor('failed', gone.message);
        else if (gone.reason === 'completed')
            this.stopFor('completed', 'the session reached its end');
        else if (gone.reason === 'leg-ended')
            this.stopFor('completed', this.#legEnded());
        else if (gone.reason === 'data-ended')
            this.stopFor('completed', 'the recorded data ended');
        else
            this.stopFor('stopped', `the bot ended: ${gone.reason}`);
    }
    #legEnded() {
        const { number, of } = this.#options.plan.leg;
        return `leg ${number} of ${of} reached its end; the session goes on in the next one`;
    }
    #serverGone(gone) {
        if (gone.how === 'gave-up')
            this.stopFor('failed', gone.message);
        else
            this.stopFor('stopped', 'the server was told to end');
    }
    /** Like `stop`, but never forces: the news may come after the ending began. */
    stopFor(outcome, reason) {
        if (!this.#over.signal.aborted)
            this.stop(outcome, reason);
    }
    /** What comes from outside, heartbeats and the breaker, in real time. */
    async #watch(monitor) {
        const { signal } = this.#over;
        const outside = new Outside(this.#paths, this.#options.plan.watched, BEAT_EVERY_MS);
        while (!signal.aborted) {
            const ending = outside.look();
            if (ending)
                return this.stopFor(ending.outcome, ending.reason);
            this.#bot?.beat();
            this.#server?.beat();
            this.#followExchange();
            await monitor.sample();
            const { state, reason } = monitor.breaker.state;
            if (state === 'open')
                return this.stopFor('breaker', reason ?? 'the circuit breaker opened');
            await (0,src_clock/* sleep */.yy)(BEAT_EVERY_MS, signal);
        }
    }
    async #checkHealth(monitor, clock) {
        const { plan, config } = this.#options;
        const interval = config.monitoring.health_check_interval * 1000;
        const { signal } = this.#over;
        const check = () => {
            const metrics = monitor.check();
            this.#options.onCheck?.(metrics);
        };
        await monitor.sampled;
        check();
        const { starts, ends } = plan.leg;
        for (let due = nextAfter(starts, plan.start, interval); due <= ends; due += interval) {
            await clock.until(due, signal);
            if (signal.aborted)
                return;
            check();
        }
    }
    async #keepDeadline(clock) {
        const { signal } = this.#over;
        const { ends } = this.#options.plan.leg;
        // A clock that was set meanwhile is known to be wrong a moment later.
        do {
            await clock.until(ends, signal);
            await (0,src_clock/* sleep */.yy)(DEADLINE_GRACE_MS, signal);
        } while (!signal.aborted && clock.now() < ends);
        if (!signal.aborted)
            this.stopFor('failed', 'the bot did not end at the end of the session');
    }
    async #stopProcesses({ outcome, reason }, incidents) {
        const { config, log } = this.#options;
        const patienceMs = config.runtime_settings.graceful_shutdown_timeout * 1000;
        const timeoutMs = outcome === 'cancelled' ? Math.min(patienceMs, CANCEL_TIMEOUT_MS) : patienceMs;
        const stopReason = outcome === 'completed' ? 'stopped' : outcome;
        const how = await this.#bot?.stop(stopReason, reason, timeoutMs);
        if (how === 'forced') {
            incidents.record('error', 'bot', 'bot-forced', `the bot did not stop within ${timeoutMs / 1000} s and was killed`);
        }
        // The server is there to be read to the last; nothing is lost when it is hurried.
        const serverMs = outcome === 'cancelled' ? CANCEL_SERVER_MS : 5_000;
        await this.#server?.stop(stopReason, reason, Math.min(timeoutMs, serverMs));
        log.info('Bot and server have stopped');
    }
    #archiveBook() {
        const archive = (0,archive_book/* archiveBook */.g)(this.#options.plan.ledgerPath, this.#paths.reports);
        if (archive)
            this.#options.log.warning(`The book before was archived in ${archive} with its reports`);
    }
}
/** The first time after `after` that lies whole intervals after `start`. */
function nextAfter(after, start, interval) {
    return start + (Math.floor((after - start) / interval) + 1) * interval;
}


/***/ }),

/***/ 98764:
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
/* harmony import */ var _config_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45009);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14187);
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40277);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79098);








/** Starts a session's controller in the background and waits until it runs. `entry` is controller-main's file. */
async function startDaemon(entry, order, environment) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)(order.plan.workdir);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(paths.runtimeLog), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(paths.state, { recursive: true });
    (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetResult */ .JA)(paths);
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(paths.runtimeLog, 'a');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(entry)], {
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        env: (0,_config_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(environment),
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    // Before it gets its order: from then on it may write the book, and what ends sessions has to find it.
    if (child.pid !== undefined)
        (0,_pid_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writePid */ .h_)(paths.startingPid, child.pid);
    const gone = Promise.withResolvers();
    child.once('exit', (code) => gone.resolve(code ?? 1));
    const news = await new Promise((resolve) => {
        child.on('message', resolve);
        child.once('error', ({ message }) => resolve({ type: 'failed', message }));
        void gone.promise.then((code) => resolve({ type: 'failed', message: `it ended with exit code ${code}` }));
        child.send(order, () => { });
    });
    if (child.pid !== undefined)
        (0,_pid_file_js__WEBPACK_IMPORTED_MODULE_7__/* .removePid */ .yz)(paths.startingPid, child.pid);
    if (news.type === 'failed') {
        return { ...news, exitCode: child.pid === undefined ? 1 : await gone.promise };
    }
    if (child.connected)
        child.disconnect();
    child.unref();
    return { ...news, pid: child.pid };
}
/** The controller's side: the first message is what it is to do. */
function receiveOrder() {
    return new Promise((resolve, reject) => {
        const lost = () => reject(new Error('whoever started this was gone before it said what to do'));
        process.once('disconnect', lost);
        process.once('message', (order) => {
            process.off('disconnect', lost);
            resolve(order);
        });
    });
}
/** Tells whoever started this session, if that still listens; only the first news is waited for. */
function tellStarter(news) {
    if (!process.connected)
        return;
    process.send?.(news, undefined, undefined, () => process.disconnect?.());
}


/***/ }),

/***/ 41922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findDivergence),
/* harmony export */   n: () => (/* binding */ skippedDivergence)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);



/** What it may take; real time. Six hours of three symbols take a fifth of a second, most of it for the start. */
const LONGEST_MS = 10_000;
const MOST_MEMORY_MB = 512;
function skippedDivergence(reason) {
    const skipped = { status: 'skipped', reason };
    return { replay: skipped, backtest: skipped };
}
/**
 * Runs a session's recording again, in a process of its own that is ended when its time is over. Never throws: what
 * could not be found out says why. `null` where the session has no end in the ledger: it goes on, or never began.
 */
async function findDivergence(search) {
    try {
        if (!isOver(search))
            return null;
        return await ask(search);
    }
    catch (error) {
        return skippedDivergence(error.message);
    }
}
function isOver({ ledgerPath, isAtRest, session }) {
    const reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(ledgerPath, isAtRest ? 'at-rest' : 'beside-writers');
    try {
        return reader.sessionEnd(session) !== null;
    }
    finally {
        reader.close();
    }
}
async function ask(search) {
    const { entry, environment, longestMs = LONGEST_MS, signal, ledgerPath, isAtRest, session, workdir, } = search;
    const found = {};
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [`--max-old-space-size=${MOST_MEMORY_MB}`],
        env: environment,
    });
    let ended = 'its process ended without an answer';
    const end = (why) => {
        ended = why;
        child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end(`it was not done within ${longestMs / 1000} s: the session is too long for that, or its strategy hangs`), longestMs);
    const hurry = () => end('whoever ended the session could not wait');
    signal?.addEventListener('abort', hurry, { once: true });
    if (signal?.aborted)
        hurry();
    await new Promise((resolve) => {
        child.on('message', (news) => Object.assign(found, news));
        child.once('error', ({ message }) => {
            ended = `its process could not be started: ${message}`;
            resolve();
        });
        // Not `exit`: what the child said last may still be on its way then.
        child.once('close', () => resolve());
        child.send({ ledgerPath, isAtRest, session, workdir }, () => { });
    });
    clearTimeout(timer);
    signal?.removeEventListener('abort', hurry);
    const skipped = { status: 'skipped', reason: found.failed ?? ended };
    return { replay: found.replay ?? skipped, backtest: found.backtest ?? skipped };
}


/***/ }),

/***/ 17974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   yP: () => (/* binding */ LOSSES)
/* harmony export */ });
/* unused harmony export END_WORDS */
/* harmony import */ var _session_newest_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79976);

const EXIT_CODES = {
    completed: 0,
    stopped: 0,
    cancelled: 0,
    failed: 1,
    killed: 3,
    breaker: 4,
};
/** How a session ended, by the reason in its journal, as "the session …" goes on. */
const END_WORDS = {
    completed: 'was completed',
    'data-ended': 'came to the end of its data',
    stopped: 'was stopped',
    cancelled: 'was cancelled',
    killed: 'was ended by the kill switch',
    breaker: 'was ended by the circuit breaker',
    failed: 'failed',
    'controller-lost': 'lost its controller',
};
/** Ends of the session before that nobody asked for, in words. */
const LOSSES = {
    lost: _session_newest_session_js__WEBPACK_IMPORTED_MODULE_0__/* .LOST */ .Rj.detail,
    'controller-lost': 'its controller was gone',
};


/***/ }),

/***/ 79098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readPid),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g3: () => (/* binding */ tidyOnExit),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   yz: () => (/* binding */ removePid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function writePid(path, pid) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${pid}\n`);
}
/** Removes the file if it still names that process. */
function removePid(path, pid) {
    if (readPid(path) === pid)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}
/** The pid in the file; `null` where there is none or it is not a pid. */
function readPid(path) {
    try {
        const pid = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim());
        return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
    }
    catch {
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/**
 * A child removes its own pid file when it ends, and that of its controller where that died without a chance to.
 */
function tidyOnExit(own, controller) {
    const parent = process.ppid;
    process.on('exit', () => {
        removePid(own, process.pid);
        if (!isAlive(parent))
            removePid(controller, parent);
    });
}


/***/ }),

/***/ 99433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Silence)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** A look that comes so much later than it should tells that this process did not run itself. */
const ASLEEP_MS = 4_000;
/**
 * How long the other end of a pipe has been silent, in real time. Who was suspended (Ctrl-Z, a debugger) cannot
 * tell what it missed, and begins to listen anew.
 */
class Silence {
    #lookEveryMs;
    #heardAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    #lookedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    constructor(lookEveryMs) {
        this.#lookEveryMs = lookEveryMs;
    }
    hear() {
        this.#heardAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    }
    /** To be called about as often as was said. */
    look() {
        const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
        if (now - this.#lookedAt > this.#lookEveryMs + ASLEEP_MS)
            this.#heardAt = now;
        this.#lookedAt = now;
        return now - this.#heardAt;
    }
}


/***/ }),

/***/ 59761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ StartError)
/* harmony export */ });
/** The session cannot start, for a reason that lies outside the configuration. */
class StartError extends Error {
    name = 'StartError';
    exitCode;
    remedy;
    /** Whether another session holds the work directory: nothing there may be touched. */
    isOccupied;
    constructor(message, remedy, { exitCode = 1, isOccupied = false } = {}) {
        super(message);
        this.remedy = remedy;
        this.exitCode = exitCode;
        this.isOccupied = isOccupied;
    }
}


/***/ }),

/***/ 90225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usageMeter)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** Measures this process: each call tells what it used since the one before. */
function usageMeter() {
    let cpu = process.cpuUsage();
    let time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    return () => {
        const spent = process.cpuUsage(cpu);
        const elapsedMs = Math.max(1, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() - time);
        cpu = process.cpuUsage();
        time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
        const cpuPercent = ((spent.user + spent.system) / 1000 / elapsedMs) * 100;
        return { rssMb: round(process.memoryUsage.rss() / 2 ** 20), cpuPercent: round(cpuPercent) };
    };
}
function round(value) {
    return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 83028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qJ: () => (/* binding */ passageSection),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** A text from outside is cut here: one message must not be a whole page. */
const LONGEST_TEXT = 200;
/** Words, numbers and market names that mean nothing to Markdown, HTML or a list of references. */
const HARMLESS = /^[A-Za-z0-9]+(?:[ /-][A-Za-z0-9]+)*$/;
/**
 * A text that logs, strategies or markets gave, made harmless for Markdown, inside a table or not: as it is where
 * nothing in it could be markup, else as code, in which Markdown, HTML, mentions and links mean nothing.
 */
function outside(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    const letters = [...line];
    const cut = letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join('')}…` : line;
    return HARMLESS.test(cut) ? cut : asCode(cut);
}
function asCode(line) {
    if (line === '')
        return '–';
    const runs = line.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
    // A table takes `\|` for a pipe even within code; of a backslash before it a renderer might make `\\` and a border.
    const cell = line.replace(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
    const padded = /^`|`$/.test(cell) ? ` ${cell} ` : cell;
    return fence + padded + fence;
}
/** A column whose name begins with `#` is aligned to the right. Cells must be harmless already. */
function table(columns, rows) {
    const names = columns.map((name) => name.replace(/^#/, ''));
    const rulers = columns.map((name) => (name.startsWith('#') ? '---:' : '---'));
    return [names, rulers, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A section, or nothing where it has no content. */
function section(title, ...blocks) {
    const content = blocks.filter((block) => block !== null && block !== '');
    return content.length === 0 ? '' : [`## ${title}`, ...content].join('\n\n');
}
function list(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
function passageSection({ title, paragraphs, tables }) {
    const rows = tables.map(({ columns, rows }) => table(columns, rows.map((cells) => cells.map(wordsOf))));
    return section(title, ...paragraphs.map(wordsOf), ...rows);
}
function wordsOf(words) {
    return words.map((part) => (typeof part === 'string' ? part : outside(part.quoted))).join('');
}


/***/ }),

/***/ 16943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   sb: () => (/* binding */ refreshSummaries)
/* harmony export */ });
/* unused harmony export reportedUntil */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32989);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23806);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57624);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83028);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43722);







/** A session that was killed before anything happened is within a report that goes on for as long as this. */
const LEAST_MS = 1000;
/** Ends after which the controller had the time to write its reports. */
const IN_ORDER = new Set(['completed', 'data-ended', 'stopped', 'killed', 'breaker']);
const LENGTHS = { daily: _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, weekly: _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb };
/** Writes the summary of what happened after `from` and up to `to`; returns its Markdown file. */
function writeSummary({ reader, paths, config, htmlOf, ongoing }, kind, { from, to }, metrics) {
    const { thresholds, reporting } = config;
    const report = (0,_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .collectReport */ .H)(kind, reader, { from, to, session: null, metrics, thresholds, ongoing });
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u5)(paths, report, reporting.report_format, htmlOf)[0];
}
/**
 * Writes again what the summaries of the last seven days leave out: a session that was killed wrote none, and the day's
 * and the week's are those of the session before. Older days have no candles left to report. Returns the Markdown files.
 */
function refreshSummaries(scene, now) {
    const { reader, config } = scene;
    const { daily_summary, weekly_summary, retention_days } = config.reporting;
    const cursor = reader.cursor();
    if (!cursor)
        return [];
    const keptFrom = cursor.time - Math.min(_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb, retention_days * _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO);
    const recent = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionsIn */ .Z)(reader, { from: keptFrom, to: Number.MAX_SAFE_INTEGER, session: null });
    const runs = recent.filter(({ id }) => id !== scene.ongoing);
    const stale = (kind) => startsOf(kind, runs).filter((from) => isStale(scene, kind, from, runs));
    return [
        ...(daily_summary ? stale('daily').map((from) => ['daily', from]) : []),
        ...(weekly_summary ? stale('weekly').map((from) => ['weekly', from]) : []),
    ].map(([kind, from]) => {
        const stretch = { from, to: from + LENGTHS[kind] };
        const to = lastMoment(reader, stretch, runsIn(stretch, recent)) ?? from;
        return writeSummary(scene, kind, { from, to }, metricsAt(reader, to) ?? now);
    });
}
/** The days or weeks in which sessions ran, the oldest first. */
function startsOf(kind, runs) {
    const [begins, closedBy] = kind === 'daily' ? [_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayStart */ .J7, _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayClosedBy */ .i6] : [_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .weekStart */ .vW, _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .weekClosedBy */ .aw];
    const starts = new Set();
    for (const { start, end } of runs) {
        const last = end > start ? closedBy(end) : begins(start);
        for (let from = begins(start); from <= last; from += LENGTHS[kind])
            starts.add(from);
    }
    return [...starts].toSorted((a, b) => a - b);
}
function isStale({ reader, paths }, kind, from, runs) {
    const stretch = { from, to: from + LENGTHS[kind] };
    const own = runsIn(stretch, runs);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, `${(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .reportName */ .e6)(kind, from, stretch.to)}.md`);
    // A session that ended in order wrote its summaries, and somebody has taken them away since.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return own.some(({ ended }) => ended === null || !IN_ORDER.has(ended.reason));
    const markdown = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    const last = lastMoment(reader, stretch, own);
    const isShort = last !== null && (reportedUntil(markdown) ?? 0) < last;
    return isShort || own.some(({ id }) => !markdown.includes(`| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .outside */ .qY)(id)} |`));
}
/** The sessions that ran in a day or week; one that begins at its end belongs to the next. */
function runsIn({ from, to }, runs) {
    return runs.filter(({ start, end }) => (start >= from ? start < to : end > from));
}
/** When the period of a report in Markdown ends, as `markdownOf` writes it. */
function reportedUntil(markdown) {
    const [, to] = /^\| Period \| \S+ to (\S+) \|$/m.exec(markdown) ?? [];
    return to === undefined ? null : Date.parse(to);
}
/** When the last thing of those sessions happened in a stretch; `null` where nothing did. */
function lastMoment(reader, { from, to }, runs) {
    const found = reader.row(`WITH own AS (SELECT value AS id FROM json_each(?))
     SELECT max(time) AS time FROM (
       SELECT time FROM equity WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own)
       UNION ALL SELECT time FROM journal WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own))`, JSON.stringify(runs.map(({ id }) => id)), from, to, from, to);
    const begun = runs.filter(({ start }) => start >= from).map(({ start }) => start + LEAST_MS);
    const last = Math.max(found?.time ?? from, ...begun);
    return last > from ? last : null;
}
/** What the last health check up to a time found. */
function metricsAt(reader, time) {
    const query = 'SELECT metrics FROM health WHERE time <= ? ORDER BY time DESC, id DESC LIMIT 1';
    const row = reader.row(query, time);
    return row ? JSON.parse(row.metrics) : null;
}


/***/ }),

/***/ 26035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ archiveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57624);




/**
 * Sets a book aside with its reports, so that another can be opened; nothing is deleted. `reports` is the work
 * directory's folder of them. Returns where it went, `null` without a book.
 */
function archiveBook(ledgerPath, reports) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath))
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), 'archive');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const archive = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTime */ .IQ)((0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)())}-`));
    for (const suffix of ['', '-wal', '-shm']) {
        const file = `${ledgerPath}${suffix}`;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, `ledger.db${suffix}`));
    }
    archiveReports(reports, archive, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath)));
    return archive;
}
/** Moves the reports of a book's mode, and nothing else that lies in their folder. */
function archiveReports(reports, archive, mode) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reports))
        return;
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(reports).filter(_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isReportFile */ .NK);
    const ofAnother = new Set(names.filter((name) => isOfAnotherMode((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name), mode)).map(stemOf));
    const moved = names.filter((name) => !ofAnother.has(stemOf(name)));
    if (moved.length === 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, 'reports'));
    for (const name of moved)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, 'reports', name));
}
/** The books of both modes report into one folder, and Markdown says whose a report is. */
function isOfAnotherMode(path, mode) {
    if (!path.endsWith('.md'))
        return false;
    const [, found] = /^\| Trading \| (\w+) mode on /m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? [];
    return found !== undefined && found !== mode;
}
function stemOf(name) {
    return name.replace(/\.\w+$/, '');
}


/***/ }),

/***/ 99675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ endOpenSession)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/writer.js + 1 modules
var ledger_writer = __webpack_require__(11529);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/standing-engine.js
var standing_engine = __webpack_require__(66722);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/journal-at-rest.js





/**
 * Writes what was decided about a book that no bot holds, in one transaction; `null` decides nothing. Returns whether
 * the book could be written: `false` where a bot holds it after all.
 */
function journalAtRest(ledgerPath, decide) {
    const lock = (0,ledger_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(ledgerPath));
    if (!lock)
        return false;
    const reader = new ledger_reader/* LedgerReader */.B(ledgerPath);
    const writer = new ledger_writer/* LedgerWriter */.f(ledgerPath);
    try {
        const last = reader.lastSession();
        const engine = (0,standing_engine/* standingEngine */.T)(reader);
        if (!last || !engine)
            throw new Error('the book has no session yet');
        const time = reader.cursor()?.time ?? last.time;
        const hasEnded = reader.sessionEnd(last.id) !== null;
        const entries = decide({ engine, session: last.id, hasEnded, time });
        if (entries)
            writer.commit({ session: last.id, seen: [], entries, time }, engine);
        return true;
    }
    finally {
        writer.close();
        reader.close();
        lock.release();
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/end-open-session.js

/**
 * Writes the end of a session whose bot is gone and could not write it, so that the next one does not take it for
 * lost. Does nothing if it has its end, or if another session came after it. Returns `false` if a bot still holds the book.
 */
function endOpenSession(ledgerPath, id, { reason, detail }) {
    return journalAtRest(ledgerPath, ({ engine, session, hasEnded, time }) => session === id && !hasEnded ? engine.end(time, reason, detail) : null);
}


/***/ }),

/***/ 14187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ writerLockOf),
/* harmony export */   oG: () => (/* binding */ workdirOf),
/* harmony export */   qx: () => (/* binding */ ledgerPathOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Every file of a work directory, by the names that people and scripts rely on. */
function pathsOf(workdir) {
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'state');
    return {
        workdir,
        config: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'runtime-config.json'),
        killSwitch: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'RUNTIME_DISABLED'),
        state,
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'session.lock'),
        /** What exchanges listed when they were last asked, a file each. */
        listings: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'listings'),
        commands: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'commands'),
        stopRequest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'stop-request.json'),
        signOfLife: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'watcher'),
        result: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'session-result.json'),
        runtimeLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.log'),
        serverLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'unified-server.log'),
        botLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-bot.log'),
        pid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid'),
        startingPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'starting.pid'),
        serverPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid.server'),
        botPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid.bot'),
        metrics: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'runtime-metrics.json'),
        reports: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'runtime-reports'),
    };
}
function ledgerPathOf(workdir, mode) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pathsOf(workdir).state, mode, 'ledger.db');
}
/** The work directory that a book lies in where `ledgerPathOf` says. */
function workdirOf(ledgerPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ledgerPath), '..', '..', '..');
}
/** Held by whoever writes the book. */
function writerLockOf(ledgerPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ledgerPath), 'writer.lock');
}


/***/ }),

/***/ 80624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** How a book and its reports call an exchange: a server in its place is no exchange. */
function nameOf({ servers }, id) {
    return servers[id] === undefined ? id : `${id}@localhost`;
}


/***/ }),

/***/ 40277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ forgetResult),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _written_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86663);



/** How a session, or a leg of it, ended: what a controller without a terminal leaves for whoever asks later. */
const writtenResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    session: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    leg: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['completed', 'stopped', 'cancelled', 'killed', 'breaker', 'failed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** What a person can do about it; `null` where nothing more than the reason is known. */
    remedy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** The last entry of the book, and what is wrong with it. */
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    faults: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Path of the newest report. */
    report: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    health: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['healthy', 'degraded', 'unhealthy', 'critical']).nullable(),
});
function writeResult({ result }, outcome) {
    (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(result, outcome);
}
/** `null` while the session runs, and where its controller died without a word. */
function readResult({ result }) {
    return (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(result, writtenResult);
}
function forgetResult({ result }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(result, { force: true });
}


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showLife),
/* harmony export */   x: () => (/* binding */ lastSignOfLife)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The watcher shows that it lives: whatever it writes must differ from what it wrote before. */
function showLife({ state, signOfLife }, sign) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(signOfLife, sign);
}
function lastSignOfLife({ signOfLife }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(signOfLife, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 94895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ leaveStopRequest),
/* harmony export */   f8: () => (/* binding */ findStopRequest),
/* harmony export */   tw: () => (/* binding */ forgetStopRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _written_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86663);



const LONGEST_REASON = 500;
/** How someone outside the session wants it to end, and why. */
const stopRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['stopped', 'cancelled', 'killed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_REASON),
});
/** Asks the controller to end the session; it looks once a second, and at once when it is sent SIGTERM. */
function leaveStopRequest({ state, stopRequest: path }, request) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
    const { outcome, reason } = request;
    (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(path, { outcome, reason: reason.slice(0, LONGEST_REASON) });
}
function findStopRequest({ stopRequest: path }) {
    return (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(path, stopRequest);
}
/** A request is for the session that runs, never for the next one. */
function forgetStopRequest({ stopRequest: path }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}


/***/ }),

/***/ 86663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Replaces a file in one move, so that nobody reads half of it. */
function writeJson(path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.tmp`, `${JSON.stringify(value, null, 2)}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.tmp`, path);
}
/** What a process left there for another; `null` where there is nothing of that form. */
function readJson(path, schema) {
    try {
        return schema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch {
        return null;
    }
}


/***/ })

};
