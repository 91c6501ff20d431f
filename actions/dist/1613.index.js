export const id = 1613;
export const ids = [1613];
export const modules = {

/***/ 35348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publicHosts)
/* harmony export */ });
/** Groups of addresses that are for account holders, or for trying things out. */
const CLOSED = /private|test|sandbox|demo|beta/i;
/** The hosts, with their ports, under which ccxt knows an exchange's public interfaces. */
function publicHosts({ urls, hostname, }) {
    const hosts = new Set();
    const hostnames = [hostname, ...textsIn(urls.hostnames)].filter((name) => name !== undefined);
    for (const text of [...textsIn(urls.api), ...textsIn(urls.ws)]) {
        for (const name of text.includes('{hostname}') ? hostnames : ['']) {
            const address = text.replace('{hostname}', name);
            if (URL.canParse(address))
                hosts.add(new URL(address).host);
        }
    }
    return hosts;
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([group, inner]) => (CLOSED.test(group) ? [] : textsIn(inner)));
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
/** Every endpoint in ccxt's `api` tree: sections, then HTTP methods, then paths (a list, or paths with their costs). */
function listEndpoints(api, sections = []) {
    if (typeof api !== 'object' || api === null)
        return [];
    return Object.entries(api).flatMap(([key, value]) => {
        const isLeaf = Array.isArray(value) || HTTP_METHOD.test(key);
        if (!isLeaf)
            return listEndpoints(value, [...sections, key]);
        const paths = Array.isArray(value) ? value : Object.keys(value);
        return paths.map((path) => endpoint(sections, key, path.trim()));
    });
}
function endpoint(sections, method, path) {
    const suffix = path
        .split(/[^a-zA-Z0-9]/)
        .map(capitalized)
        .join('');
    const [first = '', ...others] = sections;
    const prefix = [first, ...others.map(capitalized)].join('');
    const name = prefix + capitalized(method.toLowerCase()) + suffix;
    return { name, sections, method: method.toUpperCase(), path };
}
/** A copy of ccxt's `api` tree with nothing in it but the endpoints that are kept. */
function prunedApi(api, keep) {
    return prune(api, keep, []) ?? {};
}
function prune(api, keep, sections) {
    if (typeof api !== 'object' || api === null)
        return null;
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
/** ccxt keeps some endpoints' names in its options, and calls what it finds there. */
const QUOTED = /(['"`])([A-Za-z_$][\w$]*)\1/g;
/**
 * Reads the sources of methods, and of those that they call, and so on. What is not in there cannot be called by them.
 * ccxt's methods are generated: they call each other on `this`, by name.
 */
function reachableFrom(first, instance) {
    const methods = new Set();
    const names = new Set();
    const waiting = [...first];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        if (methods.has(name))
            continue;
        const sources = sourcesOf(name, instance);
        if (sources.length === 0)
            continue;
        methods.add(name);
        for (const source of sources) {
            const code = source.replace(COMMENT, '$1');
            for (const [, called] of code.matchAll(CALLED)) {
                names.add(called);
                waiting.push(called);
            }
            for (const [, , quoted] of code.matchAll(QUOTED))
                names.add(quoted);
        }
    }
    return { methods, names };
}
/** A method may call the one it overrides. */
function sourcesOf(name, instance) {
    const sources = [];
    for (let holder = Object.getPrototypeOf(instance); holder !== null && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
        const value = Object.getOwnPropertyDescriptor(holder, name)?.value;
        if (typeof value === 'function')
            sources.push(Function.prototype.toString.call(value));
    }
    return sources;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/open-endpoints.js


/** What market data is asked with. What these methods do not lead to is closed. */
const MARKET_DATA_METHODS = [
    'fetchMarkets',
    'fetchCurrencies',
    'fetchOHLCV',
    'fetchOrderBook',
    'fetchTrades',
    'fetchTicker',
    'fetchTickers',
    'fetchStatus',
    'fetchTime',
];
/** The same over a WebSocket. */
const STREAM_METHODS = ['watchOHLCV', 'watchTrades', 'watchOrderBook'];
/**
 * Exchanges that take questions about public market data by POST, in the request's body. Everywhere else nothing
 * but GET leaves, and never a body.
 */
const ASKED_BY_POST = new Set(['cex', 'derive', 'grvt', 'hyperliquid', 'nado']);
/** Sections for the one who has an account. Binance's `sapi` wants a key even for what is public. */
const CLOSED_SECTION = /private|^sapi(?!Public)|account|secure|trading$|broker/i;
/** Never market data, whichever section lists it: NDAX has `Authenticate` and `ConfirmWithdraw` in its public one. */
const CLOSED_WORD = /authenti|log[-_]?(?:in|out|on)\b|sign[-_]?in|2fa|api[-_]?key|listen[-_]?key|nonce|send[-_]?tx|send[-_]?order|(?:create|place|cancel|edit|amend|new)[-_]?order|confirm|balance|accounts?by|bullet|withdraw(?!-?config)|password|access-?token|ws-?token/i;
/**
 * The endpoints of an exchange that may be asked: those that ccxt's methods for public market data name in their own
 * source, in ccxt's options, or in the source of what they call; without those for account holders.
 * `marketData` is an instance, or a prototype's, whose class is read.
 */
function openEndpoints(id, marketData, described) {
    const { names } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS], marketData);
    const preset = new Set(textsIn(described.options));
    return listEndpoints(described.api).filter((endpoint) => (names.has(endpoint.name) || preset.has(endpoint.name)) && isPublic(id, endpoint));
}
function isPublic(id, { sections, method, path }) {
    if (sections.some((section) => CLOSED_SECTION.test(section)))
        return false;
    if (CLOSED_WORD.test(path))
        return false;
    return method === 'GET' || (method === 'POST' && ASKED_BY_POST.has(id));
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(textsIn);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/closed-methods.js


/** Begins the names of ccxt's methods that are for account holders, and of some that talk without being waited for. */
const TALKS = /^(?:create|cancel|edit|withdraw|transfer|authenticate|signIn|subscribe|negotiate|keepAlive|getZK)/;
/** For account holders, even where a method for market data could lead there. */
const ALWAYS_CLOSED = /^(?:create|edit|cancel)\w*Orders?(?:Ws|s)?$|^(?:withdraw|transfer|signIn|authenticate|approve)|^(?:fetch|watch|unWatch)(?:My|Balance|Accounts?$|Orders?(?:Ws)?$|OpenOrders?|ClosedOrders?|CanceledOrders?|Positions?|Ledger|Deposit|Withdraw|Transactions?$|Transfers?$)/;
/** What ccxt needs to ask anything at all. */
const MACHINERY = [
    'describe',
    'loadMarkets',
    'request',
    'fetch2',
    'handleRestResponse',
    'handleMessage',
    'handleErrors',
    'afterConstruct',
    'ping',
    'close',
    'onConnected',
    'onError',
    'onClose',
    'watch',
    'watchMultiple',
    'setMarkets',
    'loadExchangeSpecificFiles',
];
/**
 * The methods of a ccxt class that have no part in public market data: those for account holders, and all that are
 * waited for and that no question for market data leads to. Among them are some that would fetch things from
 * elsewhere, such as the signing library that ccxt loads from a third party.
 */
function closedMethods(prototype) {
    const instance = Object.create(prototype);
    const { methods } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS, ...MACHINERY], instance);
    const isAway = (name) => TALKS.test(name) || isAsync(instance[name]);
    return methodNames(prototype).filter((name) => ALWAYS_CLOSED.test(name) || (isAway(name) && !methods.has(name)));
}
const isAsync = (method) => Function.prototype.toString.call(method).startsWith('async');
/** Every method of a class, those that it inherits included. */
function methodNames(prototype) {
    const names = new Set();
    for (let holder = prototype; holder !== null && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
        for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
            if (typeof value === 'function' && name !== 'constructor')
                names.add(name);
        }
    }
    return [...names];
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/egress-log.js
/** More rows than any exchange has public endpoints and streams; what goes beyond is counted together. */
const MOST_ROWS = 256;
/** Counts what left, by where it went. */
class EgressLog {
    #rows = new Map();
    add(host, method, path) {
        const row = this.#row(host, method, path) ?? this.#row(host, method, '(others)');
        if (row)
            row.count += 1;
    }
    #row(host, method, path) {
        const key = `${host} ${method} ${path}`;
        const known = this.#rows.get(key);
        if (known || (this.#rows.size >= MOST_ROWS && path !== '(others)'))
            return known;
        const row = { host, method, path, count: 0 };
        this.#rows.set(key, row);
        return row;
    }
    counts() {
        return [...this.#rows.values()]
            .map((row) => ({ ...row }))
            .sort((a, b) => (`${a.host} ${a.method} ${a.path}` < `${b.host} ${b.method} ${b.path}` ? -1 : 1));
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/outbound/proxy.js
var proxy = __webpack_require__(93485);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/credential-words.js
/** Names of headers, parameters and fields that carry credentials, or are sent along with them. */
const CREDENTIAL = /^(?:.*auth.*|.*cookie.*|.*api-?key.*|.*access-?key.*|.*secret.*|.*signature.*|.*passphrase.*|.*password.*|.*nonce.*|.*private.*|.*listen-?key.*|.*session.*|.*wallet.*|.*token|.*-?sign|sig|jwt|key|login|log-?on|otp|2fa|twofa|uid|user-?id|account-?id|recv-?window|x-bapi-.*)$/;
const dashed = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_.\s]+/g, '-')
    .toLowerCase();
/** Whether such a name speaks of a credential: `X-MBX-APIKEY`, `apiKey`, `signature`, `recvWindow`. */
const isCredentialName = (name) => CREDENTIAL.test(dashed(name));
/** Fields that public subscriptions have as well: Bitfinex's `key` of a candle, Crypto.com's `nonce`. */
const ALSO_PUBLIC = new Set(['key', 'nonce']);
/** Words of commands that are not for the public, in messages over a WebSocket. */
const COMMAND = /authenti|\bauth\b|\blog-?(?:in|on|out)\b|sign-?in|(?:create|place|cancel|edit|amend|new|send|add)[-_. ]?(?:all[-_. ]?)?orders?\b|orders?[-_. ](?:create|place|cancel|edit|amend|status)|withdraw|transfer|balance|private|listen-?key|user-?data|account|position|execution[-_ ]?report|my-?trades|open-?orders/;
/**
 * What in a message is not for the public: a field's name, or a text; `null` if there is nothing. A text that is
 * itself JSON, as NDAX packs its payloads, is read too.
 */
function privateWordIn(value, depth = 0) {
    if (depth > 8)
        return 'too deep a nesting';
    if (typeof value === 'string') {
        const packed = depth < 8 && /^\s*[[{]/.test(value) ? parsed(value) : undefined;
        if (packed !== undefined)
            return privateWordIn(packed, depth + 1);
        return COMMAND.test(dashed(value)) ? value : null;
    }
    if (typeof value !== 'object' || value === null)
        return null;
    for (const [name, inner] of Object.entries(value)) {
        const isEmpty = inner === undefined || inner === null || inner === '';
        const isField = !Array.isArray(value) && !isEmpty && !ALSO_PUBLIC.has(name);
        if (isField && isCredentialName(name))
            return name;
        const found = privateWordIn(inner, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/public-exchange.js
var public_exchange = __webpack_require__(34378);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/http-answer.js

/** What an HTTP status means, where it means that there is no answer to what was asked. */
function failureOf(status) {
    if (status === 429 || status === 418)
        return 'rate-limited';
    if (status === 403 || status === 451)
        return 'region-refused';
    if (status >= 500)
        return 'unavailable';
    if (status >= 300 && status < 400)
        return 'bad-answer';
    return null;
}
const MEANING = {
    'rate-limited': 'too many requests',
    'region-refused': 'not from here',
    unavailable: 'the exchange is not available',
    'bad-answer': 'a redirect, which is not followed',
};
/** Throws where the status says it; other statuses are left to the one who knows the exchange's own error format. */
async function refuseStatus(response, what, now) {
    const failure = failureOf(response.status);
    if (failure === null)
        return;
    await response.body?.cancel();
    const retryAfterMs = retryAfter(response.headers, now);
    throw new public_exchange/* ExchangeError */.S(failure, `${what}: HTTP ${response.status}, ${MEANING[failure]}`, retryAfterMs);
}
/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now on. */
function retryAfter(headers, now) {
    const value = headers.get('retry-after')?.trim();
    if (!value)
        return null;
    if (/^\d+(?:\.\d+)?$/.test(value))
        return Math.ceil(Number(value) * 1000);
    const date = Date.parse(value);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
/** The answer's text; fails once it is longer than it may be. */
async function bodyWithin(response, most) {
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        length += part.byteLength;
        if (length > most)
            throw new public_exchange/* ExchangeError */.S('bad-answer', `an answer of more than ${most} bytes is not read`);
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
}
/** No answer: what Node says of it, in words. */
function unreachable(error, where, { timedOut, timeoutMs }) {
    if (timedOut)
        return new public_exchange/* ExchangeError */.S('unreachable', `${where} gave no answer within ${timeoutMs / 1000} s`);
    const { name, message, cause } = error;
    if (name === 'AbortError')
        return new public_exchange/* ExchangeError */.S('unreachable', `${where}: the request was given up`);
    const reason = cause?.code ?? cause?.message ?? message;
    return new public_exchange/* ExchangeError */.S('unreachable', `${where} cannot be reached (${reason})`);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/stated-time.js
/** This many are kept for the one who asks. */
const MOST_KEPT = 64;
/** Collects what an exchange says of its time until somebody takes it. */
class StatedTimes {
    #kept = [];
    add(stated) {
        this.#kept.push(stated);
        if (this.#kept.length > MOST_KEPT)
            this.#kept.shift();
    }
    take() {
        const taken = this.#kept;
        this.#kept = [];
        return taken;
    }
}
/**
 * The time in an answer's `Date` header (RFC 9110, 6.6.1: whole seconds); `null` if there is none, or if the
 * answer is one that a cache kept: its date is that of the first answer.
 */
function dateOf(headers) {
    const age = headers.get('age');
    if (age !== null && Number(age) !== 0)
        return null;
    const time = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/gate.js






const TIMEOUT_MS = 10_000;
/** The largest answer that is read, decompressed. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_URL = 8_192;
const LARGEST_MESSAGE = 16_384;
const USER_AGENT = 'chimera/0.1.0';
/**
 * The only way out. Every request of an exchange and every connection and message of its streams passes here, is
 * judged as it would go to the exchange, and is counted. What does not pass is an ExchangeError of the kind `wall`.
 */
class Gate {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Sends one request; redirects are not followed. Fails where the exchange did not answer with what was asked for. */
    async request({ url, method, headers, body, path, signal }) {
        const { exchange, takesPost, egress, pace } = this.#options;
        const transport = this.#options.transport ?? proxy/* proxiedFetch */.iR;
        const address = this.#publicAddress(url, ['https:']);
        if (method !== 'GET' && !(method === 'POST' && takesPost))
            this.#refuse(`${method} is not reading`);
        if (!followsPath(address.pathname, path))
            this.#refuse(`${address.pathname} is not ${path}`);
        const own = this.#ownHeaders(headers);
        const text = this.#ownBody(body, method);
        const target = this.#options.loopback?.insteadOf(address) ?? address;
        await pace?.turn(signal ?? undefined);
        egress.add(target.host, method, shownPath(target.pathname, path));
        const timeout = AbortSignal.timeout(TIMEOUT_MS);
        const sentAt = this.#steadyNow();
        try {
            const response = await transport(target, {
                method,
                headers: own,
                ...(text === null ? {} : { body: text }),
                redirect: 'manual',
                signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
            });
            if (response.ok)
                this.#hearTime(response.headers, sentAt);
            await refuseStatus(response, `${exchange}: ${method} ${target.host}${target.pathname}`, (0,clock/* realNow */.p1)());
            const { status, statusText } = response;
            return {
                status,
                statusText,
                headers: response.headers,
                body: await bodyWithin(response, LARGEST_ANSWER),
            };
        }
        catch (error) {
            if (error instanceof public_exchange/* ExchangeError */.S)
                throw error;
            throw unreachable(error, `${exchange}: ${target.host}`, {
                timedOut: timeout.aborted,
                timeoutMs: TIMEOUT_MS,
            });
        }
        finally {
            pace?.answered();
        }
    }
    /** Where a stream may connect to, and with which headers. */
    connection(url, headers) {
        const address = this.#publicAddress(url, ['wss:']);
        if (/private|auth|account|user/i.test(address.pathname))
            this.#refuse(`the stream ${address.pathname}`);
        const own = this.#ownHeaders(headers);
        return { address: this.#options.loopback?.insteadOf(address) ?? address, headers: own };
    }
    /** To be called with each connection that is made. Returns the socket options that carry it through a proxy. */
    connects(address) {
        const { host, pathname } = address;
        // Some exchanges number their connections in the path.
        this.#options.egress.add(host, 'WS', pathname.replace(/\d+$/, '{n}'));
        const agent = (0,proxy/* proxiedAgent */.RR)(address);
        return agent ? { agent } : {};
    }
    /** Lets a stream's message pass. `asked`: it belongs to a question for market data; else it must be a sign of life. */
    message(message, asked) {
        const text = typeof message === 'string' ? message : JSON.stringify(message);
        if (text === undefined || text.length > LARGEST_MESSAGE)
            this.#refuse('a message of that size or kind');
        if (!asked && !/p[io]ng|heartbeat|keep-?alive|^\d{1,4}$|^\s*$/i.test(text)) {
            this.#refuse('a message that nobody asked for');
        }
        const word = privateWordIn(message);
        if (word !== null)
            this.#refuse(`a message with "${word.slice(0, 60)}"`);
    }
    #hearTime(headers, sentAt) {
        const time = dateOf(headers);
        if (time === null)
            return;
        const receivedAt = this.#steadyNow();
        this.#options.statedTimes.add({ sentAt, receivedAt, time, resolutionMs: 1_000, source: 'Date header' });
    }
    #steadyNow() {
        return (this.#options.steadyNow ?? clock/* steadyNow */.rj)();
    }
    #publicAddress(text, protocols) {
        const url = URL.canParse(text)
            ? new URL(text)
            : this.#refuse(`"${String(text).slice(0, 80)}" is no address`);
        const { hosts } = this.#options;
        if (!protocols.includes(url.protocol))
            this.#refuse(`${url.protocol} is not encrypted`);
        if (!hosts.has(url.host))
            this.#refuse(`${url.host} is none of the exchange's public hosts`);
        if (text.length > LONGEST_URL || /\/\.\.?(?:\/|$)/.test(text))
            this.#refuse('an address of that form');
        if (url.username || url.password)
            this.#refuse('credentials in the address');
        const credential = [...url.searchParams].find(([name, value]) => value !== '' && isCredentialName(name));
        if (credential)
            this.#refuse(`the parameter ${credential[0]}`);
        return url;
    }
    #ownHeaders(headers) {
        const given = Object.entries(headers ?? {}).filter(([, value]) => typeof value === 'string');
        const credential = given.find(([name]) => isCredentialName(name));
        if (credential)
            this.#refuse(`the header ${credential[0]}`);
        const kept = given.filter(([name]) => name.toLowerCase() !== 'user-agent');
        return { ...Object.fromEntries(kept), 'user-agent': USER_AGENT };
    }
    #ownBody(body, method) {
        if (body === undefined || body === null || body === '')
            return null;
        if (typeof body !== 'string' || method !== 'POST')
            this.#refuse('a body');
        const word = body.length > LARGEST_MESSAGE ? 'too much' : privateWordIn(body);
        if (word !== null)
            this.#refuse(`a body with "${word.slice(0, 60)}"`);
        return body;
    }
    #refuse(what) {
        throw new public_exchange/* ExchangeError */.S('wall', `${this.#options.exchange}: the wall lets no request out with ${what}`);
    }
}
/** Whether an address ends as the endpoint's path says, no matter what stands for its placeholders. */
function followsPath(pathname, path) {
    return path === '' || pathPattern(path).test(decoded(pathname));
}
/** The path with the endpoint's own placeholders, so that symbols do not make rows without number. */
const shownPath = (pathname, path) => path.includes('{') ? decoded(pathname).replace(pathPattern(path), `/${path.replace(/^\//, '')}`) : pathname;
function pathPattern(path) {
    const literal = path
        .replace(/^\//, '')
        .split(/\{[^}]*\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`/${literal.join('[^/]+')}(?=$|[./])/?[^/]*$`);
}
function decoded(pathname) {
    try {
        return decodeURIComponent(pathname);
    }
    catch {
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
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/written-json.js
var written_json = __webpack_require__(86663);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/request-pace.js







/** What is kept of the requests to one exchange, in milliseconds since the machine began: no setting of a clock moves it. */
const kept = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    /** When the last request left, or will leave. */
    leftMs: schemas/* number */.aig(),
    /** Whether one left whose answer nobody has seen; its process may be dead. */
    open: schemas/* boolean */.zMY(),
}));
/** A request may still be this far ahead; what lies further ahead was written before the machine began anew. */
const FARTHEST_MS = 60_000;
/** An answer comes at most this much after its request arrived, or the request is taken to have arrived later. */
const WAY_MS = 100;
/** Others hold the lock for less than a millisecond; one that was suspended meanwhile is not waited for. */
const LOCK_WAIT_MS = 250;
/**
 * The pace of requests to one exchange, kept for a work directory and not for a process: a bot that follows one that was
 * killed, a preflight, and a download beside a session ask in turn. A file that cannot be read or written keeps nobody from
 * asking: then the pace is this process's own.
 */
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
        if (left <= 0)
            return;
        await wait(left, signal);
        // A busy machine wakes late.
        this.#share((lastMs) => ({ leftMs: Math.max(lastMs ?? leavesMs, uptimeMs()), open: true }));
    }
    /** To be called when a request was answered, or failed. */
    answered() {
        const arrivedMs = this.#options.uptimeMs() - WAY_MS;
        this.#share((lastMs) => ({ leftMs: Math.max(lastMs ?? arrivedMs, arrivedMs), open: false }));
    }
    #next(lastMs) {
        return Math.max(this.#options.uptimeMs(), (lastMs ?? Number.NEGATIVE_INFINITY) + this.#options.intervalMs);
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
            if (lock)
                (0,written_json/* writeJson */.G)(path, { ...all, [name]: entry });
            return this.#own(entry.leftMs);
        }
        catch {
            return this.#own(change(this.#ownMs).leftMs);
        }
        finally {
            lock?.release();
        }
    }
    /** When the last request left, as far as is known. `isUnknown`: there is a file, and it says nothing. */
    #lastOf(entry, isUnknown, now) {
        // The process that left it open may have died with it under way.
        const isDoubtful = this.#isFirst && (isUnknown || entry?.open === true);
        this.#isFirst = false;
        const times = [
            entry?.leftMs ?? Number.NEGATIVE_INFINITY,
            this.#ownMs,
            isDoubtful ? now : Number.NEGATIVE_INFINITY,
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
/** What is kept and still of use; `null` if there is a file that says nothing. */
function read(path, now) {
    let text;
    try {
        text = (0,file_kind/* readOwnFile */.zx)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
    try {
        const all = Object.entries(kept.parse(JSON.parse(text)));
        return Object.fromEntries(all.filter(([, { leftMs }]) => Math.abs(leftMs - now) <= FARTHEST_MS));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/spot-only.js
/**
 * ccxt's options of an exchange with everything but spot markets left out of what is loaded, and no request made
 * twice: retrying is for the one who asked.
 */
function spotOnly(options) {
    const given = isRecord(options) ? options : {};
    const markets = given.fetchMarkets;
    return {
        ...once(given),
        defaultType: 'spot',
        ...(isRecord(markets) ? { fetchMarkets: { ...once(markets), ...spotTypes(markets.types) } } : {}),
    };
}
function once(options) {
    return Object.fromEntries(Object.entries(options).map(([name, value]) => {
        if (name === 'webApiRetries')
            return [name, 1];
        return [name, isRecord(value) ? once(value) : value];
    }));
}
/** A list of kinds, or kinds that are on or off. */
function spotTypes(types) {
    if (Array.isArray(types))
        return types.includes('spot') ? { types: ['spot'] } : {};
    if (!isRecord(types) || !('spot' in types))
        return {};
    const off = (value) => isRecord(value) ? Object.fromEntries(Object.entries(value).map(([kind, on]) => [kind, off(on)])) : false;
    return {
        types: Object.fromEntries(Object.entries(types).map(([kind, on]) => [kind, kind === 'spot' ? on : off(on)])),
    };
}
const isRecord = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/walled-exchange.js











/** Everything that ccxt knows as a credential. */
const CREDENTIALS = [
    'apiKey',
    'secret',
    'uid',
    'accountId',
    'login',
    'password',
    'twofa',
    'privateKey',
    'walletAddress',
    'token',
];
const SOCKET_LIMITS = { followRedirects: false, handshakeTimeout: TIMEOUT_MS, maxPayload: LARGEST_ANSWER };
/** Methods that ccxt calls for market data as well, and that do nothing without an account. */
const IDLE = new Set(['aster.signIn']);
const FIXED = { configurable: false, writable: false, enumerable: false };
/**
 * Puts the wall around one of ccxt's classes. What is not for the public is missing from the instance: its endpoints
 * are left out of ccxt's own list, its methods refuse, credentials cannot be set. What is left sends through one gate,
 * only during a question, and only what `sign` made of an open endpoint.
 */
function wallIn(Base, id, options = {}) {
    const questions = new external_node_async_hooks_.AsyncLocalStorage();
    const egress = new EgressLog();
    const statedTimes = new StatedTimes();
    const loopback = options.loopback ?? null;
    const signed = new Map();
    let open = [];
    let gate = null;
    const notPublic = (what) => new public_exchange/* ExchangeError */.S('wall', `${id}: ${what} is not public market data`);
    const refuse = (what) => {
        throw notPublic(what);
    };
    const refusal = (what) => Promise.reject(notPublic(what));
    const question = () => questions.getStore() ?? refuse('what nobody asked for');
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
                ...(options.requestIntervalMs ? { rateLimit: options.requestIntervalMs } : {}),
            };
        }
        sign(path, api = 'public', method = 'GET', ...rest) {
            const sections = Array.isArray(api) ? api : [api];
            const endpoint = open.find((candidate) => candidate.path === path &&
                candidate.method === method &&
                candidate.sections.join() === sections.join());
            if (!endpoint)
                return refuse(`${method} ${sections.join('.')} ${path}`);
            question();
            const request = super.sign(path, api, method, ...rest);
            signed.set(request.url, endpoint);
            return request;
        }
        async fetch(url, method = 'GET', headers, body) {
            const endpoint = signed.get(url) ?? refuse('an address of its own');
            signed.delete(url);
            const { signal } = question();
            const { path } = endpoint;
            const all = { ...this.headers, ...headers };
            const answer = await (gate ?? refuse('anything so early')).request({
                url,
                method,
                headers: all,
                body,
                path,
                signal,
            });
            const response = { ...answer, text: async () => answer.body };
            const parsed = await this.handleRestResponse(response, url, method, headers, body);
            const isWebPage = endpoint.sections[0]?.startsWith('web') === true;
            if (typeof parsed === 'string' && !isWebPage)
                throw notJson(id, path, parsed);
            if (options.lists?.has(path) && !Array.isArray(parsed)) {
                throw new public_exchange/* ExchangeError */.S('bad-answer', `${id}: ${path} answered with no list`);
            }
            return parsed;
        }
        client(url) {
            const known = this.clients?.[url];
            if (known)
                return known;
            question();
            const through = gate ?? refuse('a stream so early');
            // Refused here, nothing is left waiting for an answer; refused while connecting, it would be.
            const headers = streamHeaders(this.options);
            through.connection(url, headers);
            const socket = super.client(url);
            guard(socket, through, headers);
            return socket;
        }
        watch(url, messageHash, message, subscribeHash, subscription) {
            const described = options.describesSubscriptions ? (subscription ?? {}) : subscription;
            return super.watch(url, messageHash, message, subscribeHash, described);
        }
        /** ccxt leaves out candles without a time: a minute would be missing, and nobody would know. */
        parseOHLCV(row, ...rest) {
            const parsed = super.parseOHLCV(row, ...rest);
            if (Array.isArray(parsed) && typeof parsed[0] === 'number')
                return parsed;
            throw new public_exchange/* ExchangeError */.S('bad-answer', `${id}: a candle came without a time`);
        }
        checkRequiredCredentials(error = true) {
            return error ? refuse('what wants credentials') : false;
        }
        async loadFetchImplementation() {
            refuse('a way out of its own');
        }
        async undiciRequest() {
            refuse('a way out of its own');
        }
    }
    /** Connects where the gate says, and sends what the gate lets pass. */
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
            }
            finally {
                socket.url = url;
            }
        };
        socket.send = async (message) => {
            through.message(message, questions.getStore() !== undefined);
            return send(message);
        };
        // ccxt writes a damaged message to the terminal and goes on: what it told would be missing, and nobody would know.
        const take = socket.onMessageCallback.bind(socket);
        socket.log = () => { };
        socket.onMessageCallback = (client, message) => {
            if (!isDamaged(message))
                return take(client, message);
            socket.onError(new public_exchange/* ExchangeError */.S('bad-answer', `${id}: a stream told half a message`));
            socket.close();
        };
        // The one who waited may have left: what fails then concerns nobody, and must not end the process.
        socket.future = (name) => unattended(future(name));
    }
    const closed = closedMethods(Base.prototype).map((name) => {
        const isIdle = IDLE.has(`${id}.${name}`);
        // ccxt calls some of them without waiting for them.
        return [name, () => unattended(isIdle ? Promise.resolve(false) : refusal(name))];
    });
    // ccxt makes aliases while an instance is built: they too must find the refusal.
    for (const [name, value] of closed) {
        Object.defineProperty(Walled.prototype, name, { configurable: true, writable: true, value });
    }
    const instance = new Walled();
    for (const [name, value] of closed)
        Object.defineProperty(instance, name, { ...FIXED, value });
    for (const name of CREDENTIALS) {
        Object.defineProperty(instance, name, {
            configurable: false,
            get: () => undefined,
            set: () => refuse(`the credential ${name}`),
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
        steadyNow: options.steadyNow,
    });
    return {
        instance,
        endpoints: open,
        egress,
        statedTimes,
        ask: (asked, answer) => questions.run(asked, answer),
    };
}
function paceOf({ id, enableRateLimit, rateLimit }, { paceFile, loopback }) {
    if (paceFile === undefined || !enableRateLimit)
        return null;
    const name = loopback ? `${id} at ${loopback.host}` : id;
    return new RequestPace({ name, intervalMs: Math.ceil(rateLimit), path: paceFile });
}
const isSame = (a, b) => a.name === b.name && a.path === b.path && a.method === b.method;
function notJson(id, path, text) {
    const kind = /^\s*</.test(text) ? 'a web page' : text.trim() === '' ? 'nothing' : 'no complete JSON';
    return new public_exchange/* ExchangeError */.S('bad-answer', `${id}: ${path} answered with ${kind}`);
}
/** What looks like JSON is parsed by then, where it can be. */
const isDamaged = (message) => typeof message === 'string' && /^[[{]/.test(message);
function unattended(promise) {
    promise.catch(() => { });
    return promise;
}
const streamHeaders = (options) => options.ws?.options?.headers;


/***/ })

};
