export const id = 874;
export const ids = [874];
export const modules = {

/***/ 67874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/daemon.js
var daemon = __webpack_require__(98764);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/session-result.js
var session_result = __webpack_require__(40277);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/sign-of-life.js
var sign_of_life = __webpack_require__(6525);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/packed-book.js
var packed_book = __webpack_require__(74324);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/lineage.js
var lineage = __webpack_require__(29227);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/shelves.js
var shelves = __webpack_require__(31878);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/take-book.js
var take_book = __webpack_require__(32441);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/book/pinned-book.js





/** Brings exactly the book that the plan names into the work directory, from wherever it can be had. */
async function restorePinned(scene, pin) {
    const inventory = await (0,shelves/* takeInventory */.O1)(scene);
    const stale = staleness(inventory, pin);
    if (stale)
        return { problem: stale, warnings: [] };
    if (isThere(scene, pin))
        return { problem: null, warnings: [] };
    const rejected = [];
    const note = (reason) => rejected.push(reason);
    const matching = inventory.candidates.filter((candidate) => isPinned(candidate, pin));
    for (const candidate of matching) {
        const book = await (0,shelves/* bring */.VB)(scene, candidate, note);
        if (book?.manifest.hash === pin.hash)
            return take(scene, book.folder, rejected);
    }
    if (!inventory.isCacheListed) {
        const book = await (0,shelves/* bringNewestCache */.Hz)(scene, note);
        if (book?.manifest.seq === pin.seq && book.manifest.hash === pin.hash)
            return take(scene, book.folder, rejected);
    }
    const why = rejected.length > 0 ? `: ${rejected.join('; ')}` : '';
    return {
        problem: `the book that the plan names (entry ${pin.seq}) cannot be had${why}`,
        warnings: inventory.warnings,
    };
}
/** Why no new book may be opened after all; `null` where there is none of its generation yet. */
async function refuseSecondBook(scene, generation) {
    return staleness(await (0,shelves/* takeInventory */.O1)(scene), { generation, seq: 0 });
}
/** Why a session may not go on from there: a plan that was kept while another run went on with its book would fork it. */
function staleness({ candidates }, { generation, seq }) {
    const newer = candidates.find(({ label }) => label.generation > generation || (label.generation === generation && label.seq > seq));
    if (!newer)
        return null;
    const plan = seq === 0 ? 'the plan opens a new book' : `the plan goes on after entry ${seq}`;
    return `${plan}, but ${newer.label.text} is newer: the plan is stale; re-run all jobs of the run, not this one alone`;
}
function take(scene, folder, warnings) {
    (0,take_book/* takeBook */.B)((0,external_node_path_.join)(folder, packed_book/* LEDGER_FILE */.th), scene.ledgerPath);
    return { problem: null, warnings };
}
function isPinned({ label }, pin) {
    return label.generation === pin.generation && label.seq === pin.seq && pin.hash.startsWith(label.hash);
}
function isThere(scene, { seq, hash }) {
    const local = lineage/* Lineage */.A.inWorkdir(scene);
    const isIt = local?.head.seq === seq && local.head.hash === hash;
    local?.close();
    return isIt;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/book/leg-book.js







/** GitHub's lists may lag behind what was just saved. */
const TRIES = 4;
const PAUSE_MS = 10_000;
/**
 * Brings the book as the leg before left it, and no earlier copy: that leg's report has told what it did. Refuses where
 * this leg, in an earlier attempt, or anybody else went on from there already.
 */
async function findLegBook(scene, wanted, pauseMs = PAUSE_MS) {
    const warnings = new Set();
    for (let tried = 1; tried <= TRIES; tried += 1) {
        const inventory = await (0,shelves/* takeInventory */.O1)(scene);
        const own = ownBook(scene, wanted);
        const book = own ? null : await bringLeg(scene, inventory, wanted, (reason) => warnings.add(reason));
        const head = own ?? book?.manifest;
        if (head) {
            const { generation } = wanted;
            const { seq, hash } = head;
            const stale = staleness(inventory, { generation, seq });
            if (stale)
                return { problem: stale, warnings: [] };
            if (book)
                (0,take_book/* takeBook */.B)((0,external_node_path_.join)(book.folder, packed_book/* LEDGER_FILE */.th), scene.ledgerPath);
            return { problem: null, head: { seq, hash }, warnings: [...warnings] };
        }
        if (tried < TRIES)
            await (0,clock/* sleep */.yy)(pauseMs);
    }
    const why = warnings.size > 0 ? `: ${[...warnings].join('; ')}` : '';
    return { problem: `the book that leg ${wanted.leg} left cannot be had${why}`, warnings: [] };
}
async function bringLeg(scene, inventory, wanted, rejected) {
    for (const warning of inventory.warnings)
        rejected(warning);
    const candidates = inventory.candidates.filter(({ label }) => label.runId === wanted.runId && label.leg === wanted.leg);
    for (const candidate of candidates) {
        const book = await (0,shelves/* bring */.VB)(scene, candidate, rejected);
        if (book && isLegEnd(book.manifest, wanted))
            return book;
    }
    const newest = inventory.isCacheListed ? null : await (0,shelves/* bringNewestCache */.Hz)(scene, rejected);
    return newest && isLegEnd(newest.manifest, wanted) ? newest : null;
}
function isLegEnd(manifest, { runId, session, leg }) {
    const { stage } = manifest;
    return (stage === 'leg-end' && manifest.runId === runId && manifest.session === session && manifest.leg === leg);
}
/** On a machine that keeps its files the book may simply be there. */
function ownBook({ ledgerPath }, { session }) {
    let reader;
    try {
        reader = new ledger_reader/* LedgerReader */.B(ledgerPath, 'at-rest');
    }
    catch {
        return null;
    }
    try {
        const isOpen = reader.lastSession()?.id === session && reader.sessionEnd(session) === null;
        const head = reader.head();
        return isOpen && head ? { ...head } : null;
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/own-environment.js
var own_environment = __webpack_require__(55974);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/report-mark.js
var report_mark = __webpack_require__(32302);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-plan.js + 1 modules
var run_plan = __webpack_require__(47571);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/book-scene.js
var book_scene = __webpack_require__(59728);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/launch.js














/** Brings the book that the plan names, and starts the session's processes. */
async function launchStep(files) {
    const scene = (0,step/* openStep */.b0)('launch');
    const { log, workdir } = scene;
    const plan = (0,run_plan/* parseRunPlan */.qZ)((0,action_interface/* readInput */.R5)('launch', 'plan'));
    if (!plan.enabled) {
        log.notice(`Nothing is started: ${plan.reason}`);
        return;
    }
    const leg = (0,step/* readLeg */.NT)('launch');
    (0,report_mark/* forgetReported */.jU)((0,paths/* pathsOf */.wG)(workdir));
    const book = await bringBook(scene, plan, leg);
    if ('problem' in book) {
        noteFailure((0,paths/* pathsOf */.wG)(workdir), plan.session.id, leg, book.problem);
        log.error(book.problem);
        process.exitCode = 1;
        return;
    }
    const session = (0,run_plan/* sessionOn */.M)(plan, workdir, leg, book.head);
    (0,sign_of_life/* showLife */.U)((0,paths/* pathsOf */.wG)(workdir), `launched ${(0,clock/* realNow */.p1)()}`);
    const order = {
        plan: session,
        config: plan.config,
        entries: {
            bot: files.bot.href,
            server: files.server.href,
            divergence: files.divergence.href,
            page: files.page.href,
        },
        newBook: plan.newBook && leg === 1,
    };
    const started = await (0,daemon/* startDaemon */.LC)(files.controller, order, (0,own_environment/* ownEnvironment */.a)(workdir));
    const from = book.head ? `${book.head.seq}:${book.head.hash}` : '';
    if (started.type === 'failed') {
        (0,action_interface/* giveOutputs */.wY)('launch', { 'resumed-from': from });
        log.error(`The session did not start: ${started.message}`);
        process.exitCode = 1;
        return;
    }
    (0,action_interface/* giveOutputs */.wY)('launch', { 'controller-pid': started.pid, url: started.url ?? '', 'resumed-from': from });
    const goesOn = book.head ? `goes on after entry ${book.head.seq}` : 'opens a new book';
    log.line(`Session ${session.id} runs (pid ${started.pid}) and ${goesOn}.`);
}
/** For the report step, which else would know only that nothing was started. */
function noteFailure(paths, session, leg, reason) {
    (0,external_node_fs_.mkdirSync)(paths.state, { recursive: true });
    const nothing = { remedy: null, head: null, entries: 0, faults: [], report: null, health: null };
    (0,session_result/* writeResult */.Zk)(paths, { session, leg, outcome: 'failed', reason, exitCode: 1, ...nothing });
}
async function bringBook(scene, plan, leg) {
    const { log } = scene;
    const { generation, head, source } = plan.book;
    const books = (0,book_scene/* bookScene */.y)(scene, plan.session.identity.mode);
    if (leg > 1) {
        const before = { runId: plan.run.id, session: plan.session.id, generation, leg: leg - 1 };
        const found = await findLegBook(books, before);
        for (const warning of found.warnings)
            log.warning(warning);
        return found.problem === null ? { head: found.head } : found;
    }
    if (head === null || source === null) {
        const problem = await refuseSecondBook(books, generation);
        return problem === null ? { head: null } : { problem };
    }
    const restored = await restorePinned(books, { generation, ...head, source });
    for (const warning of restored.warnings)
        log.warning(warning);
    return restored.problem === null ? { head } : { problem: restored.problem };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js
var run_step = __webpack_require__(77406);
;// CONCATENATED MODULE: ./.build/actions/launch/src/main.js


/** `home` is the folder that holds the files of the processes. */
function main(home) {
    const at = (file) => new URL(file, home);
    const files = {
        controller: at('controller.js'),
        bot: at('bot.js'),
        server: at('server.js'),
        divergence: at('divergence.js'),
        page: at('page.html'),
    };
    return (0,run_step/* runStep */.e)('launch', () => launchStep(files));
}


/***/ }),

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

/***/ 29227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Lineage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62708);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);



/** The entries of one book, for telling whether another one is a part of it. */
class Lineage {
    head;
    #reader;
    constructor(reader, head) {
        this.#reader = reader;
        this.head = head;
    }
    /** `null` where there is no ledger, or nothing in it. */
    static of(path) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return null;
        const reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(path, 'at-rest');
        const head = reader.head();
        if (head)
            return new Lineage(reader, { ...head });
        reader.close();
        return null;
    }
    /** The book of the work directory; one that cannot be read counts as none, and is said. */
    static inWorkdir({ ledgerPath, log }) {
        try {
            return Lineage.of(ledgerPath);
        }
        catch (error) {
            if (!(error instanceof _ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o))
                throw error;
            log(`The book in the work directory is no good: ${error.message}`);
            return null;
        }
    }
    close() {
        this.#reader.close();
    }
    /** Whether a book that ends there is the beginning of this one; hashes may be cut. */
    holds({ seq, hash }) {
        const entry = this.#reader.row('SELECT hash FROM journal WHERE seq = ?', seq);
        return entry?.hash.startsWith(hash) ?? false;
    }
}


/***/ }),

/***/ 31878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ bringNewestCache),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   VB: () => (/* binding */ bring)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89855);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49789);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98292);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74324);





/** Asks both shelves what they hold. Does not throw: a shelf that does not answer is a warning. */
async function takeInventory(scene) {
    const [cached, stored] = await Promise.all([(0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .listCache */ .j$)(scene), (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .listArtifacts */ .wn)(scene)]);
    const warnings = [];
    if (cached === null)
        warnings.push('GitHub does not list the caches (actions: read?); the newest one is asked for by its prefix');
    if (stored === null)
        warnings.push('GitHub does not list the artifacts (actions: read?): only the cache is known');
    const known = new Map();
    for (const label of cached ?? [])
        known.set(label.text, { label, isCached: true, artifact: null });
    for (const artifact of stored ?? []) {
        const { label } = artifact;
        const isCached = known.get(label.text)?.isCached ?? false;
        known.set(label.text, { label, isCached, artifact });
    }
    const all = [...known.values()];
    return {
        candidates: all
            .filter(({ label }) => label.mode === scene.mode)
            .toSorted((a, b) => (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(a.label, b.label)),
        hasOtherModes: all.some(({ label }) => label.mode !== scene.mode),
        isCacheListed: cached !== null,
        isAnswered: cached !== null || stored !== null,
        warnings,
    };
}
/** Brings a copy from the cache or, where that fails, from its artifact. `rejected` is told why one was no good. */
async function bring(scene, { label, isCached, artifact }, rejected) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scene.scratch, label.text);
    if (isCached) {
        const key = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .bringFromCache */ .Xq)(scene, label.text, folder);
        if (key === label.text) {
            const manifest = await inspected(folder, label, `the cache ${label.text}`, rejected);
            if (manifest)
                return { manifest, folder, source: { kind: 'cache', key }, label };
        }
        else {
            rejected(`the cache ${label.text} could not be restored`);
        }
    }
    if (!artifact)
        return null;
    if (artifact.isExpired) {
        rejected(`the artifact ${label.text} has expired`);
        return null;
    }
    const { id, runId, digest } = artifact;
    try {
        await (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .bringFromArtifact */ .Lb)(scene, artifact, folder, digest);
    }
    catch (error) {
        rejected(`the artifact ${label.text} could not be downloaded: ${error.message}`);
        return null;
    }
    const manifest = await inspected(folder, label, `the artifact ${label.text}`, rejected);
    return manifest && { manifest, folder, source: { kind: 'artifact', id, runId, name: label.text }, label };
}
/** The copy that was saved last, for where the caches are not listed. */
async function bringNewestCache(scene, rejected) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scene.scratch, 'newest-cache');
    const prefix = (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .labelPrefix */ .Tb)(scene.mode);
    const key = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .bringFromCache */ .Xq)(scene, prefix, folder, prefix);
    const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLabel */ .Q_)(key ?? '');
    if (key === null || !label)
        return null;
    const manifest = await inspected(folder, label, `the cache ${key}`, rejected);
    return manifest && { manifest, folder, source: { kind: 'cache', key }, label };
}
async function inspected(folder, label, what, rejected) {
    try {
        const manifest = await (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectBook */ .e7)(folder);
        const { mode, generation, seq, hash } = manifest;
        const isNamed = mode === label.mode &&
            generation === label.generation &&
            seq === label.seq &&
            hash.startsWith(label.hash);
        if (isNamed)
            return manifest;
        rejected(`${what} holds another book than its name says`);
    }
    catch (error) {
        rejected(`${what} is no good: ${error.message}`);
    }
    return null;
}


/***/ }),

/***/ 32441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takeBook)
/* harmony export */ });
/* harmony import */ var _session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26035);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29227);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74324);



/** Puts a book that was found where sessions look for it. What lies there is archived, unless the other holds it all. */
function takeBook(path, ledgerPath) {
    if (path === ledgerPath)
        return;
    if (!holds(path, ledgerPath))
        (0,_session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveBook */ .g)(ledgerPath);
    (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLedger */ .rL)(path, ledgerPath);
}
/** Whether the book at `path` goes on from where the other one ends. */
function holds(path, other) {
    const open = [];
    try {
        const [one, two] = [path, other].map((file) => {
            const lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .Lineage */ .A.of(file);
            if (lineage)
                open.push(lineage);
            return lineage;
        });
        return one != null && two != null && one.holds(two.head);
    }
    catch {
        return false;
    }
    finally {
        for (const lineage of open)
            lineage.close();
    }
}


/***/ }),

/***/ 55974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);


const KEPT = /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;
/** What the processes need of the machine. The tokens of the run stay with the actions. */
function ownEnvironment(workdir) {
    const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
    return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(workdir).state, 'compiled') };
}


/***/ }),

/***/ 32302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ markReported),
/* harmony export */   Ob: () => (/* binding */ isReported),
/* harmony export */   jU: () => (/* binding */ forgetReported)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _session_written_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86663);




const mark = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ session: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), leg: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() });
/** The report step leaves this for the launch step's post, which else would do its work again. */
function markReported({ state }, { id, leg }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
    (0,_session_written_json_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), { session: id, leg: leg.number });
}
/** A leg begins: what another attempt of it noted on this machine does not count. */
function forgetReported({ state }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), { force: true });
}
function isReported({ state }, { id, leg }) {
    const found = (0,_session_written_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), mark);
    return found?.session === id && found.leg === leg.number;
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







/** Starts a session's controller in the background and waits until it runs. `entry` is controller-main's file. */
async function startDaemon(entry, order, environment) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)(order.plan.workdir);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(paths.runtimeLog), { recursive: true });
    (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetResult */ .JA)(paths);
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(paths.runtimeLog, 'a');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(entry)], {
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        env: (0,_config_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(environment),
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    const gone = Promise.withResolvers();
    child.once('exit', (code) => gone.resolve(code ?? 1));
    const news = await new Promise((resolve) => {
        child.on('message', resolve);
        child.once('error', ({ message }) => resolve({ type: 'failed', message }));
        void gone.promise.then((code) => resolve({ type: 'failed', message: `it ended with exit code ${code}` }));
        child.send(order, () => { });
    });
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

/***/ 26035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ archiveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);



/** Sets a book aside, so that another can be opened; nothing is deleted. Returns where it went, `null` without one. */
function archiveBook(ledgerPath) {
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
    return archive;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
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
