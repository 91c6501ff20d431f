export const id = 491;
export const ids = [491];
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

/***/ 5602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ artifactClient),
/* harmony export */   q: () => (/* binding */ putArtifact)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64664);

/** A chunk that takes longer is given up: a cancelled job has minutes for everything. */
const UPLOAD_TIMEOUT_MS = '60000';
/** Loaded only when it is needed: it is more than half of the whole bundle. */
async function artifactClient() {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 142).then(__webpack_require__.bind(__webpack_require__, 142));
    return new DefaultArtifactClient();
}
/** Uploads files as one artifact of this run. Throws where GitHub does not take them, or not in time. */
async function putArtifact(name, files, folder, retentionDays, patienceMs = _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_PATIENCE_MS */ .H) {
    process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS ??= UPLOAD_TIMEOUT_MS;
    const client = await artifactClient();
    const upload = client.uploadArtifact(name, [...files], folder, { retentionDays });
    const { id, digest, size } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(patienceMs, 'the artifact service', upload);
    if (!id || id <= 0)
        throw new Error('GitHub gave it no id');
    return { id, digest: digest ?? '', size: size ?? 0 };
}


/***/ }),

/***/ 89855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ bringFromArtifact),
/* harmony export */   wK: () => (/* binding */ saveAsArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64664);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98292);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74324);






const PAGE = 100;
/** Artifacts come newest first; so many pages are looked through before it is believed that there is no book. */
const MOST_PAGES = 10;
function saveAsArtifact({ patienceMs }, folder, { text }, retentionDays) {
    const files = [_packed_book_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th, _packed_book_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILE */ .h1].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .putArtifact */ .q)(text, files, folder, retentionDays, patienceMs);
}
/** The books among the artifacts, those expired included; `null` where GitHub does not list them. */
async function listArtifacts({ api, context, log, mode, }) {
    const { owner, repo } = context;
    const found = [];
    try {
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const { data } = await api.rest.actions.listArtifactsForRepo({ owner, repo, per_page: PAGE, page });
            for (const { id, name, expired, workflow_run, digest } of data.artifacts) {
                const label = name.startsWith((0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelPrefix */ .Tb)()) ? (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLabel */ .Q_)(name) : null;
                const runId = workflow_run?.id;
                if (label && runId)
                    found.push({ label, id, runId, digest: digest ?? null, isExpired: expired });
            }
            const isFound = found.some(({ label, isExpired }) => label.mode === mode && !isExpired);
            if (isFound || data.artifacts.length < PAGE)
                break;
        }
        return found;
    }
    catch (error) {
        log(`GitHub does not list the artifacts: ${error.message}`);
        return null;
    }
}
/** Downloads a packed book into `folder`. Throws where it does not come whole: the client itself does not. */
async function bringFromArtifact({ context, token, patienceMs = _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_PATIENCE_MS */ .H }, { id, runId }, folder, digest = null) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    const client = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactClient */ .A)();
    const download = client.downloadArtifact(id, {
        path: folder,
        ...(digest === null ? {} : { expectedHash: digest }),
        findBy: { token, workflowRunId: runId, repositoryOwner: context.owner, repositoryName: context.repo },
    });
    const { digestMismatch } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(patienceMs, 'the artifact service', download);
    if (digestMismatch)
        throw new Error('its digest is not the one that GitHub has on record');
}


/***/ }),

/***/ 49789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ saveToCache),
/* harmony export */   Xq: () => (/* binding */ bringFromCache),
/* harmony export */   j$: () => (/* binding */ listCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18091);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64062);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64664);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98292);






/** The cache tells copies apart by this very text too, so it is the same wherever a book is saved or restored. */
const PATH = '.chimera/state/book-transfer';
/** Saves a packed book. Returns what went wrong, `null` where it is really there: the client does not throw. */
async function saveToCache(scene, folder, { text }) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .isFeatureAvailable */ .w3)())
        return 'the cache service is not available here';
    const transfer = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scene.context.workspace, PATH);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(folder, transfer, { recursive: true });
        return await inTime(scene, saved(text));
    }
    catch (error) {
        return `the cache failed: ${error.message}`;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
    }
}
async function saved(key) {
    const id = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .saveCache */ .Io)([PATH], key);
    if (id <= 0)
        return 'the cache service did not take the book';
    const found = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .restoreCache */ .P3)([PATH], key, [], { lookupOnly: true });
    return found === key ? null : 'the cache service took the book but does not find it';
}
function inTime({ patienceMs = _deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .CLIENT_PATIENCE_MS */ .H }, work) {
    return (0,_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(patienceMs, 'the cache service', work);
}
/**
 * Brings a packed book into `folder`: the one of that key or, with a prefix, the one that was saved last. Returns the
 * key it had, `null` where there is none or the service does not say.
 */
async function bringFromCache(scene, key, folder, prefix) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .isFeatureAvailable */ .w3)())
        return null;
    const transfer = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scene.context.workspace, PATH);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
        const found = await inTime(scene, (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .restoreCache */ .P3)([PATH], key, prefix === undefined ? [] : [prefix]));
        if (found === undefined)
            return null;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(transfer, folder, { recursive: true, verbatimSymlinks: true });
        return found;
    }
    catch (error) {
        scene.log(`The cache ${key} could not be restored: ${error.message}`);
        return null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
    }
}
/** The books in the cache; `null` where GitHub does not list them. Other branches' caches cannot be restored here. */
async function listCache({ api, context, log }) {
    const { owner, repo, ref, defaultBranch } = context;
    const reachable = new Set([ref, `refs/heads/${defaultBranch}`]);
    try {
        const caches = await api.paginate(api.rest.actions.getActionsCacheList, {
            owner,
            repo,
            key: (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labelPrefix */ .Tb)(),
            per_page: 100,
        });
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsOf */ .M$)(caches)
            .filter((cache) => cache.ref === undefined || reachable.has(cache.ref))
            .map(({ key }) => (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLabel */ .Q_)(key ?? ''))
            .filter((label) => label !== null);
    }
    catch (error) {
        log(`GitHub does not list the caches: ${error.message}`);
        return null;
    }
}


/***/ }),

/***/ 98292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ parseLabel),
/* harmony export */   Tb: () => (/* binding */ labelPrefix),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   jI: () => (/* binding */ byAge)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

const FORM = /^chimera-book-v1-([a-z]+)-g(\d{4})-(\d{9})-([0-9a-f]{12})-(\d{1,15})-(\d{1,5})-(\d{1,3})-(\d{14})$/;
function labelPrefix(mode) {
    return mode === undefined ? 'chimera-book-v1-' : `chimera-book-v1-${mode}-`;
}
function labelOf(facts) {
    const { mode, generation, seq, runId, attempt, leg } = facts;
    const pad = (value, digits) => String(value).padStart(digits, '0');
    const hash = facts.hash.slice(0, 12);
    const savedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .fileTime */ .IQ)(facts.savedAt).replace('-', '');
    const text = `${labelPrefix(mode)}g${pad(generation, 4)}-${pad(seq, 9)}-${hash}-${runId}-${attempt}-${leg}-${savedAt}`;
    return { ...facts, text, hash, savedAt };
}
/** `null` where it is the name of something else. */
function parseLabel(text) {
    const [, mode, generation, seq, hash, runId, attempt, leg, savedAt] = FORM.exec(text) ?? [];
    if (savedAt === undefined)
        return null;
    const numbers = {
        generation: Number(generation),
        seq: Number(seq),
        runId: Number(runId),
        attempt: Number(attempt),
        leg: Number(leg),
    };
    return { text, mode: mode, hash: hash, savedAt, ...numbers };
}
/** The newest first. */
function byAge(one, other) {
    return (other.generation - one.generation ||
        other.seq - one.seq ||
        (other.savedAt > one.savedAt ? 1 : other.savedAt < one.savedAt ? -1 : 0));
}


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

/***/ 74324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ inspectBook),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   lw: () => (/* binding */ packBook),
/* harmony export */   rL: () => (/* binding */ placeLedger),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE)
/* harmony export */ });
/* unused harmony export BookError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _ledger_copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17215);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55349);
/* harmony import */ var _ledger_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15235);








const LEDGER_FILE = 'ledger.db';
const MANIFEST_FILE = 'book.json';
const LARGEST_MANIFEST = 64 * 1024;
const LARGEST_LEDGER = 2 ** 30;
const manifest = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    mode: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['paper', 'test']),
    generation: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    seq: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    session: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(100),
    leg: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    stage: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['checkpoint', 'leg-end', 'final']),
    runId: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    savedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
});
/** A copy of a book that cannot be used, and why. */
class BookError extends Error {
    name = 'BookError';
}
/** Packs the book as it stands now into an empty folder. Throws BookError where there is nothing to pack. */
async function packBook(ledgerPath, folder, facts) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, LEDGER_FILE);
    (0,_ledger_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyLedger */ .D)(ledgerPath, copy);
    const reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerReader */ .B(copy, 'at-rest');
    try {
        const head = reader.head();
        const session = reader.lastSession();
        if (!head || !session)
            throw new BookError('the ledger holds no session yet');
        const packed = {
            version: 1,
            ...facts,
            ...head,
            session: session.id,
            bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(copy).size,
            sha256: await sha256Of(copy),
        };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST_FILE), `${JSON.stringify(packed, null, 2)}\n`);
        return packed;
    }
    finally {
        reader.close();
    }
}
/** Checks a packed book that came from outside as a whole. Throws BookError with what is wrong. */
async function inspectBook(folder) {
    const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST_FILE);
    const ledger = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, LEDGER_FILE);
    plainFile(manifestPath, LARGEST_MANIFEST);
    const bytes = plainFile(ledger, LARGEST_LEDGER);
    const said = parseManifest((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(manifestPath, 'utf8'));
    if (said.bytes !== bytes)
        throw new BookError(`${LEDGER_FILE} has ${bytes} bytes, ${MANIFEST_FILE} says ${said.bytes}`);
    const sha256 = await sha256Of(ledger);
    if (sha256 !== said.sha256)
        throw new BookError(`the SHA-256 of ${LEDGER_FILE} is ${sha256}, ${MANIFEST_FILE} says ${said.sha256}`);
    verifyWhole(ledger, said);
    return said;
}
function verifyWhole(path, { seq, hash }) {
    let reader;
    try {
        reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerReader */ .B(path, 'at-rest');
    }
    catch (error) {
        throw new BookError(error.message);
    }
    try {
        const { faults } = (0,_ledger_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyLedger */ .x)(reader);
        if (faults.length > 0)
            throw new BookError(`the ledger does not verify: ${faults.join('; ')}`);
        const head = reader.head();
        if (head?.seq !== seq || head.hash !== hash) {
            throw new BookError(`the ledger ends with entry ${head?.seq}, ${MANIFEST_FILE} says ${seq}`);
        }
    }
    finally {
        reader.close();
    }
}
/** Puts a copy of a ledger where sessions look for it, whole or not at all. */
function placeLedger(from, ledgerPath) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(ledgerPath), { recursive: true });
    const draft = `${ledgerPath}.restored`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(from, draft);
    for (const suffix of ['-wal', '-shm'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${ledgerPath}${suffix}`, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, ledgerPath);
}
function parseManifest(text) {
    try {
        return manifest.parse(JSON.parse(text));
    }
    catch (error) {
        throw new BookError(`${MANIFEST_FILE} is not what was written: ${error.message.slice(0, 300)}`);
    }
}
/** A link could lead anywhere. */
function plainFile(path, largest) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        throw new BookError(`${path} is not there, or no file`);
    if (found.size > largest)
        throw new BookError(`${path} has ${found.size} bytes, more than a book can have`);
    return found.size;
}
async function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
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

/***/ 59728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bookScene)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);


/** What the books are saved and brought back with. */
function bookScene({ context, api, token, log, workdir }, mode) {
    return {
        context,
        api,
        token,
        mode,
        ledgerPath: (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerPathOf */ .qx)(workdir, mode),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.temp, 'chimera-books'),
        log: (message) => log.line(message),
    };
}


/***/ }),

/***/ 17215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copyLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);


/** Copies a book as one file, as it stands after some committed step, whoever writes it meanwhile. */
function copyLedger(from, to) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, { force: true });
    const database = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openForReading */ .sb)(from);
    try {
        database.prepare('VACUUM INTO ?').run(to);
    }
    finally {
        database.close();
    }
}


/***/ })

};
