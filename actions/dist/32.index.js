export const id = 32;
export const ids = [32];
export const modules = {

/***/ 41032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/load.js + 10 modules
var load = __webpack_require__(78230);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/mistakes.js
var config_mistakes = __webpack_require__(98650);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/refusals.js
var refusals = __webpack_require__(5998);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/outcome.js
var outcome = __webpack_require__(17974);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/data-error.js
var data_error = __webpack_require__(68274);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/ledger-error.js
var ledger_error = __webpack_require__(62708);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/verify.js + 1 modules
var verify = __webpack_require__(15235);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/terms-remark.js
var terms_remark = __webpack_require__(52625);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var session_paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 45 modules
var src = __webpack_require__(95989);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded.js
var recorded = __webpack_require__(10341);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded-candles.js + 7 modules
var recorded_candles = __webpack_require__(29229);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/terms/price-facts.js
var price_facts = __webpack_require__(49262);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/text-file.js
var text_file = __webpack_require__(2591);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/written-json.js
var written_json = __webpack_require__(86663);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/terms/stated-terms.js






/** A file with the listing of a large exchange is not larger. */
const LARGEST_BYTES = 16 * 1024 * 1024;
const REMEDY = 'write {"symbol": "BTC/CAD", "tick_size": "0.01", "lot_size": "0.00001", "min_quantity": "0.00001", "min_notional": "10", "maker_fee": "0.002", "taker_fee": "0.0025"}, a list of these, or the output of "chimera markets --json"';
const DECIMAL = /^\d{1,20}(\.\d{1,20})?$/;
/** `null` where the text is no decimal of 0 or more. */
function statedDecimal(text) {
    return DECIMAL.test(text) ? plain(decimal(text)) : null;
}
const NO_DECIMAL = 'not a decimal such as "0.01"';
const step = schemas/* union */.KCZ([schemas/* string */.YjP().regex(DECIMAL, NO_DECIMAL), schemas/* number */.aig().nonnegative(NO_DECIMAL).max(1e15, NO_DECIMAL)], NO_DECIMAL)
    .transform((value) => (0,src/* plain */.pj)((0,src/* decimal */._)(value)));
const fee = step.refine((rate) => Number(rate) <= 0.1, 'not a fraction from 0 to 0.1 (0.001 is 0.1 %)');
const exchange = schemas/* string */.YjP().regex(/^[a-z0-9@-]{1,60}$/i, 'not the name of an exchange');
/** What one market allows, by the names of `chimera markets --json`. What is left out, somebody else may state. */
const marketTerms = schemas/* strictObject */.rej({
    symbol: schemas/* string */.YjP()
        .regex(/^[^/\s]{1,30}\/[^/\s]{1,30}$/, 'not BASE/QUOTE')
        .optional(),
    /** `0`: prices have no steps. */
    tick_size: step.optional(),
    lot_size: step.optional(),
    min_quantity: step.optional(),
    min_notional: step.optional(),
    maker_fee: fee.optional(),
    taker_fee: fee.optional(),
    price_collar: schemas/* number */.aig().positive().max(1).nullable().optional(),
    active: schemas/* boolean */.zMY().optional(),
    kind: schemas/* literal */.euz('spot', 'not spot: no other kind of market is simulated').optional(),
    exchange: exchange.optional(),
    /** When the exchange said so. */
    date: datetime().optional(),
});
const listing = schemas/* object */.Ikc({
    platform: exchange.optional(),
    date: datetime().optional(),
    markets: schemas/* array */.YOg(marketTerms).min(1),
});
/** The terms of a market that an exchange lists. */
function stated_terms_termsOfMarket(market) {
    return {
        symbol: market.symbol,
        active: market.active,
        tick_size: market.tickSize,
        lot_size: market.lotSize,
        min_quantity: market.minQuantity,
        min_notional: market.minNotional,
        maker_fee: market.makerFeeRate,
        taker_fee: market.takerFeeRate,
        price_collar: market.priceCollar,
    };
}
/** Reads the terms of one or more markets. DataError where there is nothing of that form. */
function readTerms(path) {
    const text = (0,text_file/* readTextFile */.G)(path, LARGEST_BYTES);
    if (text === null)
        throw new data_error/* DataError */.f(`${path}: there is no such file of terms`, 'name one that is there');
    if (typeof text !== 'string')
        throw new data_error/* DataError */.f(`${path}: ${text.found}, not ${text.expected}`, text.remedy);
    const value = parsed(path, text);
    // One form is judged, so that the message is about what was meant.
    const form = Array.isArray(value)
        ? schemas/* array */.YOg(marketTerms).min(1)
        : typeof value === 'object' && value !== null && 'markets' in value
            ? listing
            : marketTerms;
    const result = form.safeParse(value);
    if (!result.success) {
        const [issue] = result.error.issues;
        const where = issue.path.join('.');
        // It may quote names out of the file.
        const fault = `${where ? `${where}: ` : ''}${issue.message}`.replace(/\p{C}/gu, '?').slice(0, 160);
        throw new data_error/* DataError */.f(`${path}: ${fault}`, REMEDY);
    }
    if (Array.isArray(result.data))
        return result.data;
    if (!('markets' in result.data))
        return [result.data];
    const { platform: exchange, date, markets } = result.data;
    return markets.map((market) => ({ ...(exchange && { exchange }), ...(date && { date }), ...market }));
}
/** Where the terms of downloaded candles lie: `BTC_CAD-1m.csv` has them in `BTC_CAD-1m.terms.json`. */
function termsBeside(path) {
    const stem = (0,external_node_path_.basename)(path).replace(/(\.(csv|txt|json|feather|parquet|gz|zip))+$/i, '');
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${stem}.terms.json`);
}
/** Writes what an exchange listed of a market beside its candles. */
function writeTermsBeside(path, exchange, market, now) {
    const { active: _, ...terms } = stated_terms_termsOfMarket(market);
    writeJson(termsBeside(path), { ...terms, kind: 'spot', exchange, date: new Date(now).toISOString() });
}
function parsed(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // What the parser says quotes the file, which may be any.
        throw new data_error/* DataError */.f(`${path}: it is no JSON`, REMEDY);
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/terms/stored-listing.js





/** Keeps what an exchange listed in the work directory, in place of what it listed before. */
function storeListing(workdir, exchange, markets, now) {
    if (markets.length === 0)
        return;
    mkdirSync(pathsOf(workdir).listings, { recursive: true });
    const date = new Date(now).toISOString();
    writeJson(pathOf(workdir, exchange), { platform: exchange, date, markets: markets.map(termsOfMarket) });
}
/** What an exchange listed when it was last asked; nothing where it never was. */
function storedListing(workdir, exchange) {
    const path = pathOf(workdir, exchange);
    return (0,external_node_fs_.existsSync)(path) ? readTerms(path) : [];
}
function pathOf(workdir, exchange) {
    return (0,external_node_path_.join)((0,session_paths/* pathsOf */.wG)(workdir).listings, `${exchange}.json`);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/terms/recorded-instruments.js







const NOTHING_GIVEN = { file: null, tickSize: null, lotSize: null, minNotional: null };
/** A tick of more than this fraction of the highest price belongs to another market. */
const COARSEST_TICK = 0.1;
/**
 * The markets of recorded candles. Each term comes from the first that states it: the options, the file of `--terms`, what
 * `chimera download` wrote beside the candles, the listings of the configured exchanges that lie in the work directory;
 * else from the prices.
 */
function recordedInstruments(markets, surroundings) {
    const { given, workdir, exchanges } = surroundings;
    const filed = given.file === null ? [] : readTerms(given.file);
    const listed = exchanges.map((exchange) => ({ exchange, terms: storedListing(workdir, exchange) }));
    if (given.file !== null)
        refuseStranger(given.file, filed, markets);
    return markets.map((market) => {
        const sources = [
            { name: 'the command line', terms: givenTerms(given) },
            ...termsFor(market.symbol, filed, true).map((terms) => ({ name: fileName(given.file), terms })),
            ...besides(market),
            ...listed.flatMap(({ exchange, terms }) => termsFor(market.symbol, terms, false).map((found) => ({
                name: `the listing of ${exchange}${dated(found)}`,
                terms: found,
            }))),
        ];
        return instrumentOf(market, sources, surroundings.startingCash);
    });
}
function instrumentOf(market, sources, startingCash) {
    const [base] = (0,src/* simulatedInstruments */.zb)([market.symbol]);
    const fromPrices = {
        tick_size: (0,price_facts/* tickOf */.X1)(market.prices),
        lot_size: (0,price_facts/* lotOf */.Bi)(market.prices, startingCash),
        min_quantity: '0',
        min_notional: '0',
    };
    const origins = { ...NOWHERE };
    const term = (name) => {
        const source = sources.find(({ terms }) => terms[name] !== undefined);
        origins[name] = source?.name ?? 'its prices';
        return source?.terms[name] ?? fromPrices[name];
    };
    const of = (name) => sources.find(({ terms }) => terms[name] !== undefined)?.terms[name];
    const instrument = {
        ...base,
        tickSize: term('tick_size'),
        lotSize: term('lot_size'),
        minQuantity: term('min_quantity'),
        minNotional: term('min_notional'),
        makerFeeRate: of('maker_fee') ?? base.makerFeeRate,
        takerFeeRate: of('taker_fee') ?? base.takerFeeRate,
        priceCollar: of('price_collar') ?? null,
    };
    refuseCoarse(instrument, market, origins.tick_size);
    return { ...instrument, termsFrom: namesOf(origins) };
}
const NOWHERE = { tick_size: '', lot_size: '', min_quantity: '', min_notional: '' };
const WORDS = {
    tick_size: 'tick',
    lot_size: 'lot',
    min_quantity: 'least quantity',
    min_notional: 'least notional',
};
/** `from its prices`, or `tick from the command line, the rest from its prices`. */
function namesOf(origins) {
    const terms = Object.keys(WORDS);
    const last = origins.min_quantity;
    const others = Map.groupBy(terms.filter((term) => origins[term] !== last), (term) => origins[term]);
    if (others.size === 0)
        return `from ${last}`;
    const parts = [...others].map(([origin, named]) => `${named.map((term) => WORDS[term]).join(' and ')} from ${origin}`);
    return `${parts.join(', ')}, the rest from ${last}`;
}
function givenTerms({ tickSize, lotSize, minNotional }) {
    return {
        ...(tickSize !== null && { tick_size: tickSize }),
        ...(lotSize !== null && { lot_size: lotSize }),
        ...(minNotional !== null && { min_notional: minNotional }),
    };
}
/** What was written beside the files of a symbol, the newest first. */
function besides({ symbol, files }) {
    return files
        .map(termsBeside)
        .filter((path) => (0,external_node_fs_.existsSync)(path))
        .flatMap((path) => termsFor(symbol, readTerms(path), false).map((terms) => ({ path, terms })))
        .toSorted((a, b) => (b.terms.date ?? '').localeCompare(a.terms.date ?? ''))
        .map(({ path, terms }) => ({ name: `${fileName(path)}${ofExchange(terms)}`, terms }));
}
/** Of a file, as it may stand in any report. */
function fileName(path) {
    return (0,external_node_path_.basename)(path)
        .replace(/[^\w.@+-]/g, '?')
        .slice(0, 80);
}
function ofExchange({ exchange, ...rest }) {
    return exchange === undefined ? dated(rest) : ` (${exchange}${dated(rest)})`;
}
function dated({ date }) {
    return date === undefined ? '' : ` of ${date.slice(0, 10)}`;
}
function termsFor(symbol, all, anySymbol) {
    const named = all.find((terms) => terms.symbol === symbol);
    const unnamed = anySymbol ? all.find((terms) => terms.symbol === undefined) : undefined;
    return [named, unnamed].filter((terms) => terms !== undefined);
}
function refuseStranger(file, filed, markets) {
    if (markets.some(({ symbol }) => termsFor(symbol, filed, true).length > 0))
        return;
    const wanted = markets.map(({ symbol }) => symbol).join(', ');
    const found = filed.map(({ symbol }) => symbol);
    const shown = found.length > 5 ? `${found.slice(0, 5).join(', ')} and ${found.length - 5} more` : found.join(', ');
    throw new data_error/* DataError */.f(`${file}: states no terms of ${wanted}, but of ${shown}`, 'give the terms of the symbols in the data; terms without a symbol hold for all of them');
}
function refuseCoarse({ tickSize }, { symbol, prices }, origin) {
    if (prices.highest === 0 || Number(tickSize) <= prices.highest * COARSEST_TICK)
        return;
    throw new data_error/* DataError */.f(`a tick of ${tickSize} from ${origin} is not one of ${symbol}, whose highest price is ${prices.highest}`, 'state the right one with --tick');
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/book/prices.js
var prices = __webpack_require__(60392);
// EXTERNAL MODULE: ./.build/packages/runtime/src/monitor/quarantined.js
var quarantined = __webpack_require__(96817);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/book-before.js




/** Reads what the next session has to know of the book; `null` where there is none. */
function readBook(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    const reader = new ledger_reader/* LedgerReader */.B(path, 'at-rest');
    try {
        const identity = reader.identity();
        const last = reader.lastSession();
        if (!identity || !last)
            return null;
        const ended = reader.sessionEnd(last.id);
        // An order book that filled something came after the last candle: the minute under way was not traded.
        const end = ended?.time ?? reader.lastCandleEnd(last.id) ?? last.time;
        return {
            identity,
            head: reader.head() ?? null,
            sessions: reader.sessionCount(),
            end: end - (end % last.started.setup.periodMs),
            previous: ended?.data.reason ?? 'lost',
            setup: last.started.setup,
            held: reader
                .rows('SELECT symbol FROM positions UNION SELECT symbol FROM open_orders')
                .map(({ symbol }) => symbol),
            quarantined: (0,quarantined/* quarantinedIn */.u)(reader),
            lastStarts: (0,prices/* lastStarts */.An)(reader),
        };
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/session-mistake.js
/** A mistake that shows only when configuration, flags and book are put together. */
function mistake(problem, path, found, expected, more) {
    return { source: 'this session', problem, path, found: String(found), expected, safety: false, ...more };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/exchange-market.js



/** So many of the nearest symbols are named. */
const MOST_NAMED = 5;
/**
 * What the exchange lists of the symbols. `known` are the instruments of the session before: what the book holds is
 * followed to its exit even where it is delisted. Throws ConfigError with every symbol that cannot be traded.
 */
function exchangeInstruments(exchange, symbols, held, known) {
    const markets = new Map(exchange.markets.map((market) => [market.symbol, market]));
    const mistakes = [];
    const instruments = [...new Set([...symbols, ...held])].flatMap((symbol) => {
        const market = markets.get(symbol);
        if (market && (market.active || held.includes(symbol)))
            return [exchange_market_instrumentOf(market)];
        const before = held.includes(symbol) ? known.find((each) => each.symbol === symbol) : undefined;
        if (before)
            return [before];
        mistakes.push(unusable(exchange, symbol, market));
        return [];
    });
    if (mistakes.length > 0)
        throw new config_mistakes/* ConfigError */.x(mistakes);
    return instruments;
}
/**
 * The symbols that a session begins with in quarantine: of those that the book holds, what the exchange does not trade at
 * present, and what did not answer in the session before. Throws ConfigError if nothing is left to be traded.
 */
function quarantinedSymbols(exchange, symbols, before, now) {
    const { id, markets } = exchange;
    const active = new Set(markets.filter((market) => market.active).map(({ symbol }) => symbol));
    const listed = new Set(markets.map(({ symbol }) => symbol));
    const held = before?.held ?? [];
    const known = new Map(before?.quarantined.map((each) => [each.symbol, each]));
    const gone = symbols.filter((symbol) => held.includes(symbol) && !active.has(symbol));
    if (symbols.length > 0 && gone.length === symbols.length)
        throw nothingLeft(id, gone);
    return [...new Set([...symbols, ...held])].flatMap((symbol) => {
        const earlier = known.get(symbol);
        const since = earlier ? Date.parse(earlier.since) : (before?.lastStarts.get(symbol) ?? now);
        if (!active.has(symbol)) {
            const reason = listed.has(symbol)
                ? `${symbol} is not traded on ${id} at present`
                : `${id} has no market ${symbol}`;
            return [{ symbol, cause: 'absent', since, reason }];
        }
        return earlier && earlier.cause !== 'absent' ? [{ ...earlier, since }] : [];
    });
}
function nothingLeft(id, gone) {
    const names = gone.join(', ');
    return new config_mistakes/* ConfigError */.x([
        mistake(`All that would be traded is held, and is not traded on ${id} at present: ${names}`, 'chimera_bot.symbols', names, `at least one market that ${id} trades`, { remedy: `add another symbol, or give up what is lost: chimera write-off ${gone[0]} --reason "…"` }),
    ]);
}
function exchange_market_instrumentOf(market) {
    const { symbol, base, quote, tickSize, lotSize, minQuantity, minNotional } = market;
    const { makerFeeRate, takerFeeRate, priceCollar } = market;
    const steps = { tickSize, lotSize, minQuantity, minNotional };
    return { symbol, base, quote, ...steps, makerFeeRate, takerFeeRate, priceCollar };
}
function unusable({ id, markets }, symbol, market) {
    const problem = market ? `${symbol} is not traded on ${id} at present` : `${id} has no market ${symbol}`;
    const near = markets
        .filter(({ active }) => active)
        .map((each) => ({ name: each.symbol, steps: (0,mod/* distance */.Io)(symbol, each.symbol) }))
        .toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_NAMED)
        .map(({ name }) => name);
    return mistake(problem, 'chimera_bot.symbols', symbol, `a market that ${id} lists, such as ${near.join(', ')}`, {
        remedy: 'change chimera_bot.symbols, or chimera_bot.platform',
    });
}
/** @throws {ConfigError} where the exchange has no candles of that period */
function requireTimeframe({ id, timeframes }, timeframe) {
    if (timeframes.includes(timeframe))
        return;
    throw new config_mistakes/* ConfigError */.x([
        mistake(`${id} has no ${timeframe} candles`, 'chimera_bot.timeframe', timeframe, timeframes.join(', '), {
            remedy: 'choose one of these, or another chimera_bot.platform',
        }),
    ]);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/missed-candles.js
/** Further back nothing is made up for: it would take too long, and exchanges keep no more of small candles. */
const LONGEST_MS = 7 * 86_400_000;
/**
 * Where to take up the candles that were missed since the session before: of the symbols that the book holds, whose
 * stops and targets may have been met meanwhile. The others need none.
 */
function missedCandles(before, start, periodMs) {
    const earliest = Math.ceil((start - LONGEST_MS) / periodMs) * periodMs;
    return (before?.held ?? []).flatMap((symbol) => {
        const last = before?.lastStarts.get(symbol);
        if (last === undefined)
            return [];
        const next = Math.ceil((last + (before?.setup.periodMs ?? 0)) / periodMs) * periodMs;
        const from = Math.max(earliest, next);
        return from < start ? [{ symbol, from }] : [];
    });
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/session/plan.js
var plan = __webpack_require__(80624);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/nearest-key.js
var nearest_key = __webpack_require__(17851);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/risk-levels.js
const riskLevels = {
    conservative: { shareOfCaps: 0.25, openPositions: 2, tradesPerDay: 6, leastConfidence: 0.7 },
    moderate: { shareOfCaps: 0.5, openPositions: 3, tradesPerDay: 12, leastConfidence: 0.6 },
    aggressive: { shareOfCaps: 1, openPositions: Infinity, tradesPerDay: Infinity, leastConfidence: 0.5 },
};
/** The limits that the governor enforces: the configured caps with the risk level applied; never above a cap. */
function limitsFor({ chimera_bot: bot }) {
    const level = riskLevels[bot.risk_level];
    return {
        maxPositionSize: bot.max_position_size * level.shareOfCaps,
        maxDailyLoss: bot.max_daily_loss * level.shareOfCaps,
        maxDrawdown: bot.max_drawdown,
        maxExposure: bot.max_exposure,
        stopLoss: bot.stop_loss_percent,
        takeProfit: bot.take_profit_percent,
        maxOpenPositions: Math.min(bot.max_open_positions, level.openPositions),
        maxTradesPerDay: Math.min(bot.max_trades_per_day, level.tradesPerDay),
        leastConfidence: level.leastConfidence,
        cooldownMs: Math.round(bot.cooldown_minutes * 60_000),
        ...(bot.on_loss_limit === 'flatten' ? { onLossLimit: 'flatten' } : {}),
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/trading-setup.js






/** Everything of the configuration that decides the journal. */
function tradingSetup(config, chosen) {
    const { chimera_bot: bot, execution } = config;
    const exitsOnly = chosen.held.filter((symbol) => !chosen.symbols.includes(symbol));
    const symbols = [...chosen.symbols, ...exitsOnly];
    return {
        symbols,
        exitsOnly,
        instruments: withFees(chosen.instruments, execution),
        periodMs: chosen.periodMs,
        strategy: bot.strategy,
        strategyHash: chosen.strategy.file?.sha256 ?? null,
        parameters: chosen.parameters,
        riskLevel: bot.risk_level,
        limits: limitsFor(config),
        execution: {
            slippageModel: execution.slippage_model,
            slippage: execution.slippage,
            latencyMs: execution.latency_ms,
            volumeShare: execution.volume_share,
            fillOn: fillsOn(execution.fill_on, chosen.hasBooks),
            fillOnTouch: execution.fill_on_touch,
        },
    };
}
function fillsOn(wanted, hasBooks) {
    if (wanted === 'auto')
        return hasBooks ? 'book' : 'candle';
    if (wanted === 'candle' || hasBooks)
        return wanted;
    throw new config_mistakes/* ConfigError */.x([
        mistake('Recorded candles have no order books', 'execution.fill_on', wanted, 'auto or candle', {
            remedy: 'leave it out: `auto` takes candles where there are no books',
        }),
    ]);
}
function withFees(instruments, execution) {
    const { maker_fee, taker_fee } = execution;
    return instruments.map((instrument) => ({
        ...instrument,
        makerFeeRate: maker_fee === null ? instrument.makerFeeRate : String(maker_fee),
        takerFeeRate: taker_fee === null ? instrument.takerFeeRate : String(taker_fee),
    }));
}
/** Parameters may be right one by one and wrong together; the strategy itself says so when it is made. */
function refuseUnmakeable(definition, parameters, periodMs, options) {
    try {
        definition.create(parameters, periodMs);
    }
    catch (error) {
        const given = options.length > 0;
        const problem = mistake('The strategy cannot be made', given ? options.map((name) => `--param ${name}`).join(', ') : 'chimera_bot.strategy_parameters', JSON.stringify(parameters), `what ${definition.name} accepts: ${(0,strategy_file/* messageOf */.bD)(error)}`, { remedy: `change ${given ? 'these options' : 'strategy_parameters'}, or mend the strategy` });
        throw new config_mistakes/* ConfigError */.x([given ? { ...problem, source: 'command line' } : problem]);
    }
}
/** A feed can look back so far, and a session should not begin with hours of it. */
const MOST_WARMUP = 100_000;
/** The candles that the strategy asks for; ConfigError where that is no number of candles. */
function warmupOf({ definition }, parameters, periodMs) {
    const refuse = (found) => {
        throw new config_mistakes/* ConfigError */.x([
            mistake('The strategy cannot be warmed up', 'chimera_bot.strategy', `${definition.name}, whose warmup(parameters) ${found}`, `a whole number of candles, 0 to ${MOST_WARMUP}`, { remedy: 'mend the strategy, or change strategy_parameters' }),
        ]);
    };
    let count;
    try {
        count = definition.warmup(parameters, periodMs);
    }
    catch (error) {
        return refuse(`fails: ${(0,strategy_file/* messageOf */.bD)(error)}`);
    }
    const isCount = Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_WARMUP;
    return isCount ? Number(count) : refuse(`returns ${String(count)}`);
}
/**
 * The strategy's parameters, the given ones over its defaults; ConfigError with everything that is wrong. `options` are
 * the names of those that were given on the command line rather than configured.
 */
function parametersOf({ definition }, given, periodMs, options = []) {
    const resolved = (0,src/* resolveParameters */.vA)(definition, given);
    if ('parameters' in resolved) {
        refuseUnmakeable(definition, resolved.parameters, periodMs, options);
        return resolved.parameters;
    }
    throw new config_mistakes/* ConfigError */.x(resolved.mistakes.map(({ parameter, found, expected }) => {
        const isOption = options.includes(parameter);
        const place = isOption ? `--param ${parameter}` : `chimera_bot.strategy_parameters.${parameter}`;
        const meant = (0,nearest_key/* nearest */.p)(parameter, Object.keys(definition.parameters));
        const isMisspelt = meant !== undefined && meant !== parameter;
        const remedy = isMisspelt ? `did you mean ${meant}?` : `see the parameters of ${definition.name}`;
        const problem = mistake('A strategy parameter is wrong', place, found, expected, { remedy });
        return isOption ? { ...problem, source: 'command line' } : problem;
    }));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/plan-session.js














/** Where the life of a new test book begins: 2026-01-01T00:00:00Z. */
const TEST_EPOCH = Date.UTC(2026, 0, 1);
const DEFAULT_SEED = 7;
/**
 * Works out the next session of the book: who it is, when it starts, and everything that decides its journal.
 * Reads, writes nothing. Throws ConfigError where the book and the request do not belong together.
 */
async function planSession(request, machineTime) {
    const { workdir, config } = request;
    // The exchange's time counts, as far as it has said.
    const now = machineTime - (request.exchange?.clock?.skewMs ?? 0);
    const { mode, chimera_bot: bot } = config;
    const ledgerPath = (0,session_paths/* ledgerPathOf */.qx)(workdir, mode);
    const before = request.newBook ? null : readBook(ledgerPath);
    const periodMs = (0,src/* timeframeMs */.Bg)(bot.timeframe);
    const onlySymbol = bot.symbols.length === 1 ? bot.symbols[0] : null;
    const { dataFiles: files, reading } = request;
    const said = reading && { reading };
    const recording = files.length > 0
        ? await (0,recorded_candles/* readRecording */.SS)({ files, symbol: onlySymbol, periodMs, asker: 'session', ...said })
        : null;
    const start = startOf(mode, before, recording, now, periodMs);
    const source = sourceOf(request, before, recording, start);
    const symbols = recording?.symbols ?? bot.symbols;
    const identity = {
        mode,
        market: marketNameOf(source, recording),
        currency: symbols[0].split('/')[1],
        startingCash: String(config.account.starting_cash),
    };
    if (before)
        refuseOtherBook(before.identity, identity);
    const strategy = await (0,strategy_file/* loadStrategy */.KE)(bot.strategy, workdir);
    const parameters = parametersOf(strategy, bot.strategy_parameters, periodMs);
    const held = before?.held ?? [];
    const instruments = instrumentsOf(request, before, recording, symbols);
    const hasBooks = source.kind !== 'recorded';
    const chosen = { symbols, held, periodMs, strategy, parameters, instruments, hasBooks };
    const setup = tradingSetup(config, chosen);
    const number = (before?.sessions ?? 0) + 1;
    const ends = start + Math.round(config.runtime_settings.duration_hours * 3_600_000);
    return {
        id: `${(0,clock/* fileTime */.IQ)(start)}-${String(number).padStart(4, '0')}`,
        workdir,
        ledgerPath,
        head: before?.head ?? null,
        start,
        ends,
        leg: { number: 1, of: 1, starts: start, ends },
        speed: request.speed,
        identity,
        setup,
        changed: before ? changedKeys(before.setup, setup) : [],
        previous: before?.previous ?? null,
        idle: before && before.end < start ? { from: before.end, to: start } : null,
        warmup: warmupOf(strategy, parameters, periodMs),
        source,
        strategyFile: strategy.file?.path ?? null,
        logLevel: bot.log_level,
        heartbeatMs: config.monitoring.heartbeat_interval * 1000,
        watched: false,
        server: config.unified_server,
    };
}
function instrumentsOf({ config, workdir, exchange, terms = NOTHING_GIVEN }, before, recording, symbols) {
    const held = before?.held ?? [];
    if (exchange)
        return exchangeInstruments(exchange, symbols, held, before?.setup.instruments ?? []);
    if (!recording)
        return (0,src/* simulatedInstruments */.zb)([...new Set([...symbols, ...held])]);
    // A book is bound to its recording, so that this recording holds all that the book does.
    return recordedInstruments(recording.markets, {
        given: terms,
        workdir,
        exchanges: listingsOf(config),
        startingCash: config.account.starting_cash,
    });
}
function sourceOf(request, before, recording, start) {
    const { config, exchange } = request;
    if (config.mode === 'paper') {
        if (!exchange)
            throw new Error('a paper session is planned with an exchange');
        const { timeframe } = config.chimera_bot;
        requireTimeframe(exchange, timeframe);
        const { max_age_seconds, max_book_age_seconds, servers } = config.market_data;
        const [id = exchange.id, ...fallbacks] = exchangesOf(config);
        return {
            kind: 'exchange',
            id,
            fallbacks,
            first: exchange.id,
            timeframe,
            maxAgeMs: max_age_seconds * 1000,
            maxBookAgeMs: max_book_age_seconds * 1000,
            backfill: missedCandles(before, start, (0,src/* timeframeMs */.Bg)(timeframe)),
            skewMs: exchange.clock?.skewMs ?? 0,
            quarantined: quarantinedSymbols(exchange, config.chimera_bot.symbols, before, start),
            servers,
        };
    }
    if (recording) {
        const { taken } = recording;
        const said = request.reading && { reading: request.reading };
        return { kind: 'recorded', files: request.dataFiles, ...said, ...(taken && { taken }) };
    }
    const known = before?.identity.market.match(/^simulated:(\d+)$/);
    return { kind: 'simulated', seed: request.seed ?? (known ? Number(known[1]) : DEFAULT_SEED) };
}
/** The exchanges that a paper session may trade on, in order of preference. */
function exchangesOf({ chimera_bot: bot, market_data }) {
    const { source, fallbacks } = market_data;
    return [...new Set([source === 'platform' ? bot.platform : source, ...fallbacks])];
}
/** Whose listings tell the terms of recorded candles: a server in an exchange's place has one of its own. */
function listingsOf(config) {
    return exchangesOf(config).map((id) => (0,plan/* nameOf */.V)(config.market_data, id));
}
function marketNameOf(source, recording) {
    if (source.kind === 'simulated')
        return `simulated:${source.seed}`;
    return source.kind === 'exchange' ? (0,plan/* nameOf */.V)(source, source.id) : (0,recorded/* marketOf */.mG)(recording);
}
/** Test mode lives in its own time: the recording's, or on from where the book ended. */
function startOf(mode, before, recording, now, periodMs) {
    if (mode === 'paper')
        return Math.ceil(now / periodMs) * periodMs;
    const span = recording && (0,recorded/* spanOf */.ee)(recording);
    const start = Math.ceil((before?.end ?? span?.start ?? TEST_EPOCH) / periodMs) * periodMs;
    if (!span || start < span.end)
        return start;
    throw new config_mistakes/* ConfigError */.x([
        mistake('The recording is used up', '--data', span.end, 'recorded candles after the end of the book', {
            found: `the recording ends at ${new Date(span.end).toISOString()}, and so does the book`,
            remedy: 'record more candles, or start again with --new-book (the old book is archived)',
        }),
    ]);
}
function refuseOtherBook(book, wanted) {
    const remedy = 'ask for what the book was opened with, or start another with --new-book (the old one is archived)';
    const places = {
        market: 'market',
        currency: 'chimera_bot.symbols',
        startingCash: 'account.starting_cash',
    };
    const mistakes = Object.entries(places).flatMap(([key, path]) => {
        const found = wanted[key];
        const expected = book[key];
        return found === expected
            ? []
            : [
                mistake('This book belongs to another market', path, found, `${expected}, as this book began`, {
                    remedy,
                }),
            ];
    });
    if (mistakes.length > 0)
        throw new config_mistakes/* ConfigError */.x(mistakes);
}
function changedKeys(before, now) {
    const keys = Object.keys(now);
    return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/check.js
function pass(name, reason) {
    return { name, outcome: 'pass', reason, remedy: null, exitCode: 1 };
}
function warn(name, reason, remedy) {
    return { name, outcome: 'warn', reason, remedy, exitCode: 1 };
}
function fail(name, exitCode, reason, remedy) {
    return { name, outcome: 'fail', reason, remedy, exitCode };
}
function skip(name, reason) {
    return { name, outcome: 'skip', reason, remedy: null, exitCode: 1 };
}
/** A safety refusal outweighs a mistake, and a mistake a failure. 0 where nothing failed. */
function exitCodeOf(checks) {
    const codes = checks.filter(({ outcome }) => outcome === 'fail').map(({ exitCode }) => exitCode);
    if (codes.length === 0)
        return 0;
    if (codes.includes(3))
        return 3;
    return codes.includes(2) ? 2 : 1;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/credentials.js
var credentials = __webpack_require__(45009);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/configuration-checks.js


/** What the seed's five checks say of a configuration that loaded. */
function configurationChecks({ config, configFile, environmentFile, layers, }) {
    const sources = layers.map(({ source }) => source);
    const files = [configFile ?? 'no configuration file: the defaults apply', environmentFile].filter(Boolean);
    const environment = sources.filter((source) => /environment|\.env/.test(source));
    return [
        pass('configuration', sources.length > 0 ? `valid; set by ${sources.join(', ')}` : 'valid; all defaults'),
        pass('safety-lock', 'on; paper trading only, real trading disabled'),
        pass('trading-mode', `${config.mode} (simulated execution, risk level ${config.chimera_bot.risk_level})`),
        pass('environment', environment.length > 0 ? 'valid' : 'sets nothing; nothing is required'),
        pass('required-files', files.join(', ')),
    ];
}
const PLACES = [
    ['safety-lock', /safety|lock|live/i],
    ['trading-mode', /mode|testnet/i],
];
/** The checks of a configuration that did not load, each mistake under the check that it belongs to. */
function mistakenChecks(error) {
    return error.mistakes.map((mistake) => {
        const place = PLACES.find(([, pattern]) => mistake.safety && pattern.test(mistake.path));
        const isMissing = mistake.problem === 'Runtime configuration not found';
        const name = place?.[0] ?? (isMissing ? 'required-files' : isVariable(mistake) ? 'environment' : 'configuration');
        const { problem, path, source, found, expected } = mistake;
        const reason = `${problem}: ${path} (${source}) is ${found}; expected ${expected}`;
        return fail(name, mistake.safety ? 3 : 2, reason, mistake.remedy);
    });
}
function isVariable({ path }) {
    return /^[A-Z][A-Z_]*$/.test(path);
}
/** There is no place for an exchange credential; one that lies about is refused before anything starts. */
function checkCredentials(environments) {
    const names = [...new Set(environments.flatMap(credentials/* findCredentials */.gD))];
    return names.length === 0
        ? pass('credentials', 'no exchange credentials in the environment')
        : fail('credentials', 3, `the environment holds what looks like exchange credentials: ${names.join(', ')}`, 'Chimera trades on paper and needs none: unset them (and take them out of .env)');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/knob-check.js


/** Whether every knob of the simulation changes a fill in this very build, not only where it was tested. */
function checkExecutionKnobs(knobs = (0,src/* checkKnobs */.YD)()) {
    const idle = knobs.filter(({ changed }) => !changed).map(({ knob }) => knob);
    if (idle.length === 0) {
        return {
            ...pass('execution-knobs', `each of the simulation's ${knobs.length} knobs changes a fill`),
            knobs,
        };
    }
    const remedy = 'this build of Chimera simulates fills wrongly: use another version';
    const reason = `what these set changes no fill: ${idle.join(', ')}`;
    return { ...fail('execution-knobs', 1, reason, remedy), knobs };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/skew-watch.js
var skew_watch = __webpack_require__(1138);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/machine-checks.js





/** A session of six hours writes a few megabytes; this leaves room for logs and artifacts. */
const LEAST_FREE_MB = 200;
/** A clock outside these years, or behind what was already written, would stamp nonsense. */
const FIRST_YEAR = 2025;
const LAST_YEAR = 2100;
const CLOCK_SLACK_MS = 5 * 60_000;
function checkKillSwitch({ killSwitch }) {
    return (0,external_node_fs_.existsSync)(killSwitch)
        ? fail('kill-switch', 3, `the kill switch is on: ${killSwitch} exists`, `remove it: rm ${killSwitch}`)
        : pass('kill-switch', 'off');
}
function checkWorkDirectory({ workdir }) {
    const remedy = 'name another folder with --workdir, or mend its permissions';
    if (!(0,external_node_fs_.statSync)(workdir, { throwIfNoEntry: false })?.isDirectory()) {
        return fail('work-directory', 1, `${workdir} is not a folder`, remedy);
    }
    try {
        (0,external_node_fs_.accessSync)(workdir, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return pass('work-directory', `${workdir} is writable`);
    }
    catch {
        return fail('work-directory', 1, `${workdir} is not writable`, remedy);
    }
}
function checkNoOtherSession({ lock, workdir }) {
    return (0,ledger_lock/* isLocked */.l)(lock)
        ? fail('no-other-session', 1, `another session runs in ${workdir}`, 'wait for it to end, end it with "chimera stop", or use another folder (--workdir)')
        : pass('no-other-session', 'no other session runs here');
}
function checkDiskSpace({ workdir }, maxPercent) {
    const { bavail, bsize, blocks } = (0,external_node_fs_.statfsSync)(workdir);
    const freeMb = Math.round((bavail * bsize) / 2 ** 20);
    const usedPercent = blocks > 0 ? (1 - bavail / blocks) * 100 : 0;
    const found = `${freeMb} MB free, ${usedPercent.toFixed(0)} % used`;
    if (freeMb < LEAST_FREE_MB || usedPercent > maxPercent) {
        const needed = `${LEAST_FREE_MB} MB free and at most ${maxPercent} % used are needed`;
        return fail('disk-space', 1, `${found}; ${needed}`, 'free some space, or use another folder (--workdir)');
    }
    return pass('disk-space', found);
}
/** `ledgerPath` need not exist; where it does, the clock must not stand before its last change. */
function checkClock(now, ledgerPath) {
    const iso = new Date(now).toISOString();
    const remedy = skew_watch/* SET_CLOCK */.GP;
    const year = new Date(now).getUTCFullYear();
    if (year < FIRST_YEAR || year >= LAST_YEAR)
        return fail('clock', 1, `the clock says ${iso}`, remedy);
    const changed = ledgerPath === null ? undefined : (0,external_node_fs_.statSync)(ledgerPath, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && changed > now + CLOCK_SLACK_MS) {
        const written = new Date(changed).toISOString();
        return fail('clock', 1, `the clock says ${iso}, but the ledger was written at ${written}`, remedy);
    }
    return pass('clock', iso);
}
/** The clock check with what the exchange said of its time: the session goes by that, whichever is right. */
function withSkew(check, { id, clock }) {
    if (check.outcome !== 'pass')
        return check;
    if (!clock) {
        const what = `${id} says nothing of its time: a candle counts as closed once a later one shows`;
        return pass('clock', `${check.reason}; ${what}`);
    }
    const text = `${check.reason}; ${(0,skew_watch/* skewWords */.eg)(clock, id)}`;
    if (!(0,skew_watch/* isWrong */.cG)(clock))
        return pass('clock', text);
    return warn('clock', `${text}: the session goes by the exchange’s time`, skew_watch/* SET_CLOCK */.GP);
}
/** Binds the port for a moment: what answers "free" any other way may be wrong. */
function checkPort({ enabled, host, port, }) {
    if (!enabled)
        return Promise.resolve(pass('port', 'the unified server is switched off'));
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', ({ code }) => {
            const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
            const remedy = `see who has it (lsof -i :${port}), or choose another one with --port`;
            resolve(fail('port', 1, `Failed to start unified server: port ${port} on ${host} ${why}`, remedy));
        });
        server.listen(port, host, () => {
            server.close(() => resolve(pass('port', `${host}:${port} is free`)));
        });
    });
}
/** The workflow’s schedule and the configured one are two places for one fact. */
function checkSchedule(workflow, schedule) {
    const crons = [...(workflow ?? '').matchAll(/^[^#\n]*\bcron:\s*['"]?([^'"\n#]+)/gm)].map((match) => match[1].trim());
    if (crons.length === 0)
        return pass('schedule', `${schedule} (no workflow schedules it here)`);
    if (crons.includes(schedule))
        return pass('schedule', schedule);
    const remedy = 'make runtime_settings.schedule and the workflow’s cron the same; the workflow’s counts';
    return warn('schedule', `configured is ${schedule}, the workflow has ${crons.join(', ')}`, remedy);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/exchange-classes.js
var exchange_classes = __webpack_require__(69835);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/taken-for.js
var taken_for = __webpack_require__(53284);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/episodes.js
var live_episodes = __webpack_require__(80428);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/exchange-clock.js
var exchange_clock = __webpack_require__(18300);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/poll-plan.js
var poll_plan = __webpack_require__(62187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/request-lane.js
var request_lane = __webpack_require__(77192);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/tally.js
var tally = __webpack_require__(45666);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/reach-exchange.js





/** How long each exchange may not answer before a session is planned without it. */
const PATIENCE_MS = 30_000;
/** Clocks differ a little. */
const CLOCK_TOLERANCE_MS = 5_000;
/** Asks one exchange after the other for its markets, until one answers. Throws what `open` throws. */
async function reachExchange(wanted) {
    const passedOver = [];
    for (const id of wanted.exchanges) {
        const clock = new exchange_clock/* ExchangeClock */.i(wanted.clock);
        const exchange = await wanted.open(id, () => clock.now());
        try {
            const found = await ask(exchange, wanted, clock);
            if (typeof found !== 'string')
                return { id, ...found, passedOver, egress: exchange.egress() };
            // Most of what exchanges say of their failures begins with their name.
            passedOver.push(found.startsWith(`${id}: `) ? found : `${id}: ${found}`);
        }
        finally {
            await exchange.close();
        }
    }
    return { id: null, passedOver };
}
async function ask(exchange, { symbols, timeframe, periodMs, random }, clock) {
    const poll = (0,poll_plan/* pollPlan */.v)(symbols.length, exchange.requestIntervalMs);
    const { timeframes } = exchange;
    let words = 'no answer';
    const episodes = new live_episodes/* Episodes */.B((severity, _kind, message) => {
        if (severity !== 'info')
            words = message;
    });
    const lane = new request_lane/* RequestLane */.q({
        exchange,
        intervalMs: poll.intervalMs,
        clock,
        random,
        episodes,
        tally: new tally/* Tally */.F(),
    });
    const patience = new AbortController();
    const began = clock.now();
    for (;;) {
        const asked = await lane.ask('markets', (source) => source.markets(patience.signal));
        if ('result' in asked) {
            const markets = asked.result;
            if (!clock.reading && exchange.hasTimeEndpoint) {
                await clock.until(lane.freeAt);
                await lane.ask('its time', (source) => source.askTime(patience.signal));
            }
            const probe = markets.find(({ symbol, active }) => active && symbols.includes(symbol));
            const fault = probe && timeframes.includes(timeframe)
                ? await stampFault(lane, probe.symbol, timeframe, periodMs, clock)
                : null;
            return fault ?? { markets, timeframes, poll, clock: clock.reading };
        }
        if (asked.failure === 'region-refused' || clock.now() - began >= PATIENCE_MS)
            return words;
        await clock.until(Math.min(lane.freeAt, began + PATIENCE_MS));
    }
}
/** A candle that begins in the future is stamped with something else than its start: everything would be off by one. */
async function stampFault(lane, symbol, timeframe, periodMs, clock) {
    await clock.until(lane.freeAt);
    const since = Math.floor(clock.now() / periodMs) * periodMs - 5 * periodMs;
    const asked = await lane.ask('candles', (source) => source.candles(symbol, timeframe, since, 10));
    if (!('result' in asked))
        return null;
    const newest = Math.max(...asked.result.map(({ start }) => start));
    if (newest <= clock.now() + CLOCK_TOLERANCE_MS)
        return null;
    const cause = clock.reading
        ? 'the exchange’s stamps are wrong'
        : 'the clock of this machine or the exchange’s stamps are wrong';
    const start = new Date(newest).toISOString();
    return `its newest ${timeframe} candle of ${symbol} starts at ${start}, which is in the future: ${cause}`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/market-data-check.js








const STEPS = 2 ** 31;
/** Where the prices come from. In paper mode the exchange is asked for its markets: public data, nothing else. */
async function checkMarketData(config, request) {
    const known = mistakenOrKnown(config, request);
    if (known)
        return { check: known, found: {} };
    const { timeframe, symbols } = config.chimera_bot;
    const { servers } = config.market_data;
    const open = request.openExchange ?? openWalled;
    const exchanges = exchangesOf(config);
    try {
        const reached = await reachExchange({
            exchanges,
            symbols,
            timeframe,
            periodMs: (0,src/* timeframeMs */.Bg)(timeframe),
            clock: new clock/* MachineClock */._k(),
            random: () => (0,external_node_crypto_.randomInt)(STEPS) / STEPS,
            open: (id) => open(id, { baseUrl: servers[id] }),
        });
        if (reached.id === null)
            return { check: unreached(reached.passedOver), found: {} };
        return { check: reachedCheck(reached, config), found: { exchange: reached } };
    }
    catch (error) {
        if (!(error instanceof exchange_classes/* UnknownExchange */.ue))
            throw error;
        const remedy = 'change chimera_bot.platform, market_data.source or market_data.fallbacks';
        return { check: fail('market-data', 2, error.message, remedy), found: {} };
    }
}
/** What the files of recorded candles were taken for, once they have been read. */
function readCheck({ source }) {
    if (source.kind !== 'recorded' || !source.taken)
        return null;
    const files = source.taken.map((taken) => `${taken.file}: ${(0,taken_for/* takenText */.d)(taken)}`);
    return pass('market-data', `recorded candles: ${files.join(' · ')}`);
}
/** What the check says where something else already keeps the session from starting. */
function unasked(config, request) {
    const exchange = exchangesOf(config)[0];
    return (mistakenOrKnown(config, request) ??
        skip('market-data', `${exchange} was not asked: nothing starts anyway`));
}
/** The check where no exchange has to be asked for it. */
function mistakenOrKnown({ mode }, { speed, dataFiles }) {
    if (mode === 'test') {
        return pass('market-data', dataFiles.length > 0 ? `recorded candles: ${dataFiles.join(', ')}` : 'the built-in market');
    }
    const remedy = 'use --mode test';
    if (speed !== 1) {
        return fail('market-data', 2, `--speed ${speed} in paper mode: real markets run at speed 1`, remedy);
    }
    if (dataFiles.length > 0) {
        return fail('market-data', 2, '--data replays recorded candles, which is test mode', remedy);
    }
    return null;
}
/** Only those who need it load it. */
const openWalled = async (id, options) => (await __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 14308))).openExchange(id, options);
function unreached(passedOver) {
    return fail('market-data', 1, `no exchange answered: ${passedOver.join('; ')}`, 'check the network, name others in market_data.fallbacks, or use --mode test: the built-in market');
}
function reachedCheck(reached, { chimera_bot: bot, market_data }) {
    const { id, markets, poll, passedOver, egress } = reached;
    const seconds = (ms) => (ms / 1000).toFixed(1);
    const asked = egress.map(({ method, host, path, count }) => `${method} ${host}${path} (${count})`);
    const text = `${id} lists ${markets.length} markets; ${bot.symbols.length} are followed with a request each ` +
        `${seconds(poll.intervalMs)} s, so that a candle is asked for within ${seconds(poll.cycleMs)} s of its close ` +
        `where it is not streamed; asked: ${asked.join(', ')}`;
    if (market_data.servers[id] !== undefined) {
        const remedy = 'leave market_data.servers out for real prices';
        return warn('market-data', `${text}; ${market_data.servers[id]} stands in its place: these are no real prices`, remedy);
    }
    if (passedOver.length === 0)
        return pass('market-data', text);
    return warn('market-data', `${text}; passed over: ${passedOver.join('; ')}`, 'the next session tries them again');
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/safety/predecessor.js
var predecessor = __webpack_require__(16954);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/safety/preflight.js




















/** Runs every check. Changes nothing, starts nothing. */
async function preflight(request) {
    const paths = (0,session_paths/* pathsOf */.wG)(request.workdir);
    const first = [
        checkKillSwitch(paths),
        checkCredentials([request.environment, readEnvironment(request.workdir)]),
        checkWorkDirectory(paths),
    ];
    const loaded = preflight_load(request);
    if (loaded instanceof config_mistakes/* ConfigError */.x) {
        const rest = skip('session', 'not looked at before the configuration is mended');
        return conclude([...mistakenChecks(loaded), ...first, rest], null);
    }
    const { config } = loaded;
    const checks = [...configurationChecks(loaded), ...first];
    if (first.some(({ name, outcome }) => name === 'work-directory' && outcome === 'fail')) {
        return conclude(checks, null);
    }
    const ledgerPath = (0,session_paths/* ledgerPathOf */.qx)(request.workdir, config.mode);
    await (0,predecessor/* predecessorGone */.F)(paths, ledgerPath);
    const noOtherSession = checkNoOtherSession(paths);
    checks.push(noOtherSession, checkDiskSpace(paths, config.thresholds.max_disk_percent), checkClock((0,clock/* realNow */.p1)(), ledgerPath), await checkPort(config.unified_server), checkSchedule(readWorkflow(paths), config.runtime_settings.schedule), await checkStrategy(config, request.workdir), checkExecutionKnobs(), noOtherSession.outcome === 'fail'
        ? skip('ledger', 'the session that runs is writing it')
        : checkLedger(ledgerPath, request.newBook));
    // Whoever cannot start for another reason need not bother an exchange.
    if (exitCodeOf(checks) !== 0)
        return conclude([...checks, unasked(config, request)], null);
    const market = await checkMarketData(config, request);
    const { exchange } = market.found;
    if (exchange) {
        const place = checks.findIndex(({ name }) => name === 'clock');
        checks[place] = withSkew(checks[place], exchange);
    }
    checks.push(market.check);
    if (exitCodeOf(checks) !== 0)
        return conclude(checks, null);
    try {
        const plan = await planSession({ ...request, config, ...market.found }, (0,clock/* realNow */.p1)());
        const text = `${plan.id}: ${new Date(plan.start).toISOString()} to ${new Date(plan.ends).toISOString()}`;
        const terms = (0,terms_remark/* termsRemark */.k)(plan.setup.instruments, (0,clock/* realNow */.p1)());
        const named = terms === null ? [] : [pass('terms', terms)];
        const told = checks.map((check) => (check.name === 'market-data' ? (readCheck(plan) ?? check) : check));
        return conclude([...told, ...named, sessionCheck(text, plan)], { config, plan, ...market.found });
    }
    catch (error) {
        const failures = planFailures(error);
        const rest = checks.filter(({ name }) => !failures.some((failure) => failure.name === name));
        return conclude([...rest, ...failures], null);
    }
}
/** What is held and does not answer keeps nobody from trading the others. */
function sessionCheck(text, { source }) {
    const quarantined = source.kind === 'exchange' ? source.quarantined : [];
    if (quarantined.length === 0)
        return pass('session', text);
    const reasons = quarantined.map(({ symbol, reason }) => `${symbol} (${reason})`).join(', ');
    const remedy = `wait for it to come back, or book it as a loss: chimera write-off ${quarantined[0].symbol} --reason "…"`;
    return warn('session', `${text}; in quarantine, asked for rarely, the others trade on: ${reasons}`, remedy);
}
function conclude(checks, session) {
    return { checks, exitCode: exitCodeOf(checks), session };
}
function preflight_load(request) {
    try {
        return (0,load/* loadConfig */.Z)(request);
    }
    catch (error) {
        if (error instanceof config_mistakes/* ConfigError */.x)
            return error;
        throw error;
    }
}
/** Credentials are looked for in `.env` too, whatever else is wrong with it. */
function readEnvironment(workdir) {
    try {
        return (0,external_node_util_.parseEnv)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workdir, '.env'), 'utf8'));
    }
    catch {
        return {};
    }
}
function readWorkflow({ workdir }) {
    const path = (0,external_node_path_.join)(workdir, '.github', 'workflows', 'chimera-runtime.yml');
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
}
async function checkStrategy({ chimera_bot: bot }, workdir) {
    try {
        const { definition, file } = await (0,strategy_file/* loadStrategy */.KE)(bot.strategy, workdir);
        return pass('strategy', file ? `${definition.name} from ${file.path}` : definition.name);
    }
    catch (error) {
        if (!(error instanceof strategy_file/* StrategyError */.C$))
            throw error;
        return fail('strategy', 2, error.message, 'mend the file, or set chimera_bot.strategy to a shipped one');
    }
}
function checkLedger(path, newBook) {
    if (newBook)
        return pass('ledger', 'a new book is opened; one that exists is archived');
    if (!(0,external_node_fs_.existsSync)(path))
        return pass('ledger', 'there is none yet: a new book is opened');
    try {
        const reader = new ledger_reader/* LedgerReader */.B(path, 'at-rest');
        const { entries, head, faults } = (0,verify/* verifyLedger */.x)(reader);
        reader.close();
        if (faults.length === 0)
            return pass('ledger', `${entries} entries verified, head ${head.slice(0, 16)}`);
        const remedy = 'restore it from an artifact, or start another book with --new-book (this one is archived)';
        return fail('ledger', 1, `the ledger does not verify: ${faults.join('; ')}`, remedy);
    }
    catch (error) {
        if (error instanceof ledger_error/* LedgerError */.o)
            return fail('ledger', 1, error.message, error.remedy);
        throw error;
    }
}
function planFailures(error) {
    if (error instanceof config_mistakes/* ConfigError */.x) {
        return error.mistakes.map(({ problem, path, found, expected, remedy }) => fail('session', error.exitCode, `${problem}: ${path} is ${found}; expected ${expected}`, remedy));
    }
    if (error instanceof data_error/* DataError */.f)
        return [fail('market-data', 2, error.message, error.remedy)];
    throw error;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/find-book.js
var find_book = __webpack_require__(71193);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/history.js
var book_history = __webpack_require__(50482);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/take-book.js
var take_book = __webpack_require__(32441);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/kill-switch/kill-switch-watch.js + 2 modules
var kill_switch_watch = __webpack_require__(76131);
// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(55814);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/slot.js

/** A scheduled session ends so long before the next one is due: what is late must not eat the next run. */
const MARGIN_MS = 10 * 60_000;
/** With less than this left of its slot a run takes the next slot too. */
const LEAST_MS = 15 * 60_000;
/** When a scheduled session that starts now must have ended; real time, UTC. */
function slotEnd(schedule, now) {
    const cron = new croner/* Cron */.l4(schedule, { mode: '5-part', timezone: 'UTC' });
    const first = cron.nextRun(new Date(now));
    if (!first)
        return Number.POSITIVE_INFINITY;
    const end = first.getTime() - MARGIN_MS;
    if (end - now >= LEAST_MS)
        return end;
    const second = cron.nextRun(first);
    return second ? second.getTime() - MARGIN_MS : Number.POSITIVE_INFINITY;
}
/** How many slots begin after `from` and up to `to`: more than one between two sessions is a slot missed. */
function slotsBetween(schedule, from, to) {
    const cron = new croner/* Cron */.l4(schedule, { mode: '5-part', timezone: 'UTC' });
    const most = 1000;
    let count = 0;
    for (let at = cron.nextRun(new Date(from)); at && at.getTime() <= to && count < most; at = cron.nextRun(at))
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/book-scene.js
var book_scene = __webpack_require__(59728);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/trouble-issue.js
var trouble_issue = __webpack_require__(61375);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/preflight-issues.js

/** Checks whose failure says of itself what kind it is. */
const KIND_OF_CHECK = { ledger: 'ledger-broken' };
const KIND_OF_CODE = { 2: 'configuration', 3: 'safety-refusal' };
/** What stands in the way of a session, as issues. A kill switch is no failure, and neither is a mistake just typed. */
class PreflightIssues {
    #scene;
    #wanted;
    /** `config` is `null` where it did not load: then the defaults hold. */
    constructor(scene, config) {
        const settings = config?.notifications.github_issues;
        this.#scene = scene;
        this.#wanted = settings ? settings.enabled && settings.create_on_error : true;
    }
    async ofChecks({ checks }) {
        const failed = checks.filter(({ outcome }) => outcome === 'fail');
        const [first] = failed;
        if (!first || failed.some(({ name }) => name === 'kill-switch'))
            return;
        const gravest = failed.find(({ exitCode }) => exitCode === 3) ?? failed.find(({ exitCode }) => exitCode === 2) ?? first;
        const kind = KIND_OF_CHECK[gravest.name] ?? KIND_OF_CODE[gravest.exitCode] ?? 'preflight-failed';
        const isTyped = this.#scene.context.event === 'workflow_dispatch' && kind === 'configuration';
        if (!isTyped)
            await this.report(kind, gravest.name, failed.map(({ reason }) => reason).join('; '));
    }
    async report(kind, component, reason) {
        if (this.#wanted)
            await (0,trouble_issue/* reportTrouble */.a)(this.#scene, { kind, component, reason });
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/door.js
var config_door = __webpack_require__(94447);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/excerpt.js
var excerpt = __webpack_require__(63922);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/session-numbers.js



const LARGEST_SEED = 2 ** 32 - 1;
const LARGEST_SPEED = 1_000_000;
const RULES = {
    speed: {
        accepts: (value) => value > 0 && value <= LARGEST_SPEED,
        expected: `a number above 0 and at most ${LARGEST_SPEED}`,
        example: '720 (six hours in half a minute)',
    },
    seed: {
        accepts: (value) => Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED,
        expected: `a whole number from 0 to ${LARGEST_SEED}`,
        example: '7',
    },
};
/** Reads what is asked of one session and is no configuration. @throws {ConfigError} with every mistake */
function readSessionNumbers(texts, door) {
    const mistakes = [];
    const read = (flag) => {
        const text = texts[flag];
        if (text === undefined)
            return null;
        const rule = RULES[flag];
        const value = text.trim() === '' ? Number.NaN : Number(text);
        if (rule.accepts(value))
            return value;
        const path = (0,config_door/* nameAt */.Dc)(door, flag);
        mistakes.push({
            source: door.source,
            path,
            problem: `${path} is not usable`,
            found: (0,excerpt/* excerpt */.Kb)(text),
            expected: rule.expected,
            remedy: `give ${path} ${rule.example}`,
            safety: false,
        });
        return null;
    };
    const numbers = { speed: read('speed') ?? 1, seed: read('seed') };
    if (mistakes.length > 0)
        throw new config_mistakes/* ConfigError */.x(mistakes);
    return numbers;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var steps_step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/preflight-request.js





/** How many jobs a workflow may say that it runs one after the other. */
const MOST_LEGS = 24;
/** @throws {InputError} @throws {ConfigError} */
function readPreflightInputs({ workdir }) {
    const text = (name) => (0,action_interface/* readInput */.R5)('preflight', name) || undefined;
    const config = text('config');
    const duration = durationText(text('duration'));
    return {
        door: config_door/* ACTION_INPUTS */.bn,
        workdir,
        configFile: config === undefined ? undefined : (0,external_node_path_.resolve)(workdir, config),
        environment: process.env,
        flags: { mode: text('mode'), risk: text('risk-level'), duration, strategy: text('strategy') },
        ...readSessionNumbers({ speed: text('speed'), seed: text('seed') }, config_door/* ACTION_INPUTS */.bn),
        dataFiles: (text('data') ?? '')
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .map((file) => (0,external_node_path_.resolve)(workdir, file)),
        newBook: readBoolean('new-book', text('new-book')),
        legs: readLegs(text('legs')),
        isDurationGiven: duration !== undefined,
    };
}
/** A bare number, as a dispatch form gives it, is hours. */
function durationText(text) {
    return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? `${text}h` : text;
}
function readBoolean(name, text) {
    if (text === undefined || text.toLowerCase() === 'false')
        return false;
    if (text.toLowerCase() === 'true')
        return true;
    throw new steps_step/* InputError */.dz(`the input ${name} is ${JSON.stringify(text.slice(0, 80))}; expected true or false`);
}
function readLegs(text) {
    const legs = Number(text ?? '1');
    if (Number.isInteger(legs) && legs >= 1 && legs <= MOST_LEGS)
        return legs;
    throw new steps_step/* InputError */.dz(`the input legs is ${JSON.stringify(text)}; expected how many jobs the workflow runs one after the other, 1 to ${MOST_LEGS}`);
}
/** A path as every machine of the run finds it: relative to the work directory. */
function portable(workdir, path) {
    return (0,external_node_path_.relative)(workdir, path).replaceAll('\\', '/');
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var lib_core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/markdown-text.js
var markdown_text = __webpack_require__(83028);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/preflight-summary.js


const MARKS = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };
/** Every check in the log, what is wrong as an annotation, and all of them on the run's page where one failed. */
async function showChecks({ log }, { checks, exitCode }) {
    log.group('Checks');
    for (const { outcome, name, reason } of checks)
        log.line(`${MARKS[outcome]} ${name.padEnd(18)} ${reason}`);
    log.endGroup();
    for (const { outcome, name, reason, remedy } of checks) {
        const text = remedy ? `${reason}. Remedy: ${remedy}` : reason;
        if (outcome === 'fail')
            log.error(text, { title: `Preflight: ${name}` });
        if (outcome === 'warn')
            log.warning(text, { title: `Preflight: ${name}` });
    }
    if (exitCode === 0)
        return;
    const rows = checks.map(({ outcome, name, reason, remedy }) => [
        `${MARKS[outcome]} ${name}`,
        (0,markdown_text/* outside */.qY)(reason),
        remedy ? (0,markdown_text/* outside */.qY)(remedy) : '',
    ]);
    const text = `# ❌ No session starts\n\n${(0,markdown_text/* table */.tp)(['Check', 'Found', 'Remedy'], rows)}\n`;
    try {
        await lib_core/* summary */.z.addRaw(text, true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/legs.js
/** The longest leg on a hosted runner: its jobs end after six hours, and a session must end, report and save before. */
const LONGEST_HOSTED_LEG_MS = 330 * 60_000;
/**
 * Splits a session into legs of the same length, in session time, which end with a candle; the last one ends with
 * the session. How many does not depend on the speed, so that a compressed session goes the way of a real one.
 */
function legsOf({ start, ends, periodMs }, isHosted) {
    const of = isHosted ? Math.max(1, Math.ceil((ends - start) / LONGEST_HOSTED_LEG_MS)) : 1;
    const length = Math.ceil((ends - start) / of / periodMs) * periodMs;
    return Array.from({ length: of }, (_, index) => ({
        number: index + 1,
        of,
        starts: start + index * length,
        ends: index === of - 1 ? ends : start + (index + 1) * length,
    }));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/session-span.js


/** Real minutes beyond a leg's own length: for its end, and for what the steps before and after it take. */
const MONITOR_SPARE_MINUTES = 8;
const JOB_SPARE_MINUTES = 12;
/** Fits a session into its slot and into the jobs that there are. */
function spanOf({ session, isHosted, maxLegs, schedule, now }) {
    const { start, speed, setup } = session;
    const notices = [];
    let { ends } = session;
    if (schedule !== null) {
        const latest = start + wholePeriods((slotEnd(schedule, now) - now) * speed, setup.periodMs);
        if (latest < ends) {
            ends = latest;
            notices.push(`The session ends ten minutes before the next slot: ${hours(ends - start)} instead of ${hours(session.ends - start)}.`);
        }
    }
    if (isHosted && ends - start > maxLegs * LONGEST_HOSTED_LEG_MS) {
        ends = start + maxLegs * LONGEST_HOSTED_LEG_MS;
        notices.push(`A job on a hosted runner holds ${hours(LONGEST_HOSTED_LEG_MS)} of a session, and this workflow has ${maxLegs} for it: ` +
            `the session is limited to ${hours(ends - start)}. The reusable workflow chimera-runtime.yml runs six hours in two legs; ` +
            'a self-hosted runner holds them in one.');
    }
    const legs = legsOf({ start, ends, periodMs: setup.periodMs }, isHosted).map((leg) => {
        const minutes = Math.ceil((leg.ends - leg.starts) / speed / 60_000);
        const monitor = minutes + MONITOR_SPARE_MINUTES;
        return { ...leg, minutes: { monitor, job: monitor + JOB_SPARE_MINUTES } };
    });
    return { ends, legs, notices };
}
function wholePeriods(ms, periodMs) {
    return Math.max(periodMs, ms - (ms % periodMs));
}
function hours(ms) {
    const minutes = Math.round(ms / 60_000);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/preflight.js


















/** Checks that a session may start, finds its book, and plans it. */
async function preflightStep() {
    const scene = (0,steps_step/* openStep */.b0)('preflight');
    try {
        await check(scene);
    }
    catch (error) {
        if (!(error instanceof config_mistakes/* ConfigError */.x))
            throw error;
        // Inputs that are no configuration: whoever gave them sees the run.
        scene.log.error(error.format());
        process.exitCode = 1;
    }
}
async function check(scene) {
    const { log, context } = scene;
    const asked = readPreflightInputs(scene);
    if (await isKillSwitchOn(scene))
        return refuse(scene, 'The kill switch is on: remove .chimera/RUNTIME_DISABLED from the default branch to let sessions start.');
    const config = configurationOf(asked);
    if (config === 'switched-off')
        return disable(scene, 'the configuration says enabled: false');
    const issues = new PreflightIssues(scene, config);
    const books = config && (0,book_scene/* bookScene */.y)(scene, config.mode);
    const search = books && (await (0,find_book/* findBook */.p)(books, { newBook: asked.newBook }));
    for (const warning of search?.warnings ?? [])
        log.warning(warning);
    if (search?.refusal) {
        const { kind, reason, remedy } = search.refusal;
        await issues.report(kind, 'books', reason);
        return refuse(scene, `${reason}. ${remedy}`);
    }
    if (search?.found && books)
        (0,take_book/* takeBook */.B)(search.found.path, books.ledgerPath);
    const wanted = { ...asked, newBook: search?.opensNew ?? asked.newBook };
    const checked = await preflight(wanted);
    await showChecks(scene, checked);
    if (!checked.session || !search || !books) {
        await issues.ofChecks(checked);
        process.exitCode = 1;
        return;
    }
    const planned = { ...checked.session, plan: await withPrevious(checked.session.plan, books, search) };
    const runPlan = planOf(scene, wanted, planned, search);
    await tellOfPredecessor(scene, issues, planned.plan);
    tellOfGap(scene, planned);
    const { session } = runPlan;
    (0,action_interface/* giveOutputs */.wY)('preflight', {
        plan: JSON.stringify(runPlan),
        'session-id': session.id,
        mode: session.identity.mode,
        'risk-level': session.setup.riskLevel,
        'ends-at': (0,clock/* isoTime */.Ly)(session.ends),
        enabled: 'true',
    });
    const legs = runPlan.legs.length > 1 ? ` in ${runPlan.legs.length} legs` : '';
    log.line(`Session ${session.id}: ${(0,clock/* isoTime */.Ly)(session.start)} to ${(0,clock/* isoTime */.Ly)(session.ends)}${legs}, run ${context.runNumber}.`);
}
function configurationOf(wanted) {
    try {
        return (0,load/* loadConfig */.Z)(wanted).config;
    }
    catch (error) {
        if (!(error instanceof config_mistakes/* ConfigError */.x))
            throw error;
        return error.mistakes.every(({ problem }) => problem === refusals/* SWITCHED_OFF */.I) ? 'switched-off' : null;
    }
}
async function isKillSwitchOn(scene) {
    const { api, context, log } = scene;
    const watch = new kill_switch_watch/* KillSwitchWatch */.U({
        api,
        context,
        folders: (0,steps_step/* killSwitchFolders */.af)(scene),
        log: (message) => log.line(message),
    });
    const state = await watch.checkOnce();
    if (state === 'unknown') {
        log.warning('GitHub did not say whether the kill switch is on at the default branch; the checkout was looked at.');
    }
    return state === 'on';
}
function refuse({ log }, reason) {
    log.error(reason);
    process.exitCode = 1;
}
function disable({ log }, reason) {
    const plan = { version: 1, enabled: false, reason };
    (0,action_interface/* giveOutputs */.wY)('preflight', {
        plan: JSON.stringify(plan),
        'session-id': '',
        mode: '',
        'risk-level': '',
        'ends-at': '',
        enabled: 'false',
    });
    log.notice(`No session starts: ${reason}.`, { title: 'Sessions are switched off' });
}
function planOf({ context, log, workdir }, wanted, { plan, config }, search) {
    const { ends, legs, notices } = spanOf({
        session: plan,
        isHosted: context.isHosted,
        maxLegs: wanted.legs,
        schedule: context.event === 'schedule' ? config.runtime_settings.schedule : null,
        now: (0,clock/* realNow */.p1)(),
    });
    for (const notice of notices)
        log.notice(notice);
    const { workdir: _, ledgerPath: __, strategyFile: ___, leg: ____, watched: _____, ...session } = plan;
    const { source } = session;
    const files = source.kind === 'recorded'
        ? { source: { ...source, files: source.files.map((file) => portable(workdir, file)) } }
        : {};
    const book = { generation: search.generation, head: plan.head, source: search.found?.source ?? null };
    return {
        version: 1,
        enabled: true,
        session: { ...session, ...files, ends },
        config,
        legs: [...legs],
        book,
        newBook: wanted.newBook,
        run: { id: context.runId, attempt: context.attempt },
    };
}
/** A run that was cancelled between two legs leaves a session open that nobody lost. */
async function withPrevious(plan, books, { found }) {
    const saved = found?.saved;
    if (plan.previous !== 'lost' || saved?.stage !== 'leg-end')
        return plan;
    return (await (0,book_history/* wasCancelledAfterLeg */.Z)(books, saved)) ? { ...plan, previous: 'cancelled' } : plan;
}
async function tellOfPredecessor({ log }, issues, { previous }) {
    const loss = previous && outcome/* LOSSES */.yP[previous];
    if (!loss)
        return;
    const reason = `the session before was lost: ${loss}`;
    log.warning(`${reason}. The book goes on from the last entry that was saved.`, {
        title: 'The session before was lost',
    });
    await issues.report('predecessor-lost', 'runner', reason);
}
/** What nobody watched is said, and stands in the journal. */
function tellOfGap({ log }, { plan, config }) {
    if (!plan.idle)
        return;
    const { from, to } = plan.idle;
    const missed = Math.max(0, slotsBetween(config.runtime_settings.schedule, from, to) - 1);
    const slots = missed === 0 ? '' : `, ${missed} ${missed === 1 ? 'slot was' : 'slots were'} missed`;
    log.notice(`No session ran from ${(0,clock/* isoTime */.Ly)(from)} to ${(0,clock/* isoTime */.Ly)(to)}${slots}; the journal says so.`);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js
var run_step = __webpack_require__(77406);
;// CONCATENATED MODULE: ./.build/actions/preflight/src/main.js


const main = () => (0,run_step/* runStep */.e)('preflight', preflightStep);


/***/ }),

/***/ 28546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ hasSeenAnything),
/* harmony export */   M9: () => (/* binding */ missingMoments),
/* harmony export */   UU: () => (/* binding */ countCandles),
/* harmony export */   V1: () => (/* binding */ DECIDED),
/* harmony export */   aG: () => (/* binding */ candlesOfSession),
/* harmony export */   gW: () => (/* binding */ goodCandles),
/* harmony export */   hK: () => (/* binding */ candlesAfter),
/* harmony export */   jd: () => (/* binding */ newestEvent),
/* harmony export */   oz: () => (/* binding */ candleCounts),
/* harmony export */   pd: () => (/* binding */ firstStartsBefore),
/* harmony export */   rA: () => (/* binding */ newestCandles)
/* harmony export */ });
/* harmony import */ var _ledger_recall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56691);

const COLUMNS = 'id, session, kind, symbol, start, open, high, low, close, volume, late';
/** A refused candle is recorded too, but nothing that it says is the market's; the journal tells why it was refused. */
const GOOD = 'refused = 0';
/** Candles that a session decided on: what follows is found by the index over them. */
const DECIDED = `kind = 'candle' AND ${GOOD}`;
/** The good candles with `from ≤ start < to`, warm-up included, in the order in which they were seen. */
function goodCandles(reader, { from, to }) {
    return reader.rows(`SELECT ${COLUMNS} FROM events
     WHERE kind IN ('warmup', 'candle') AND ${GOOD} AND start >= ? AND start < ? ORDER BY id`, from, to);
}
/** How many candles with `from ≤ start < to` were decided on. */
function countCandles(reader, { from, to }) {
    const query = `SELECT count(*) AS n FROM events WHERE ${DECIDED} AND start >= ? AND start < ?`;
    return reader.row(query, from, to)?.n ?? 0;
}
/** The newest good candles of a symbol, oldest first. */
function newestCandles(reader, { symbol, session, since, until = null, limit, offset = 0 }) {
    const isAll = session === 'all';
    const which = isAll ? '1' : 'session = ?';
    const from = since ?? Number.MIN_SAFE_INTEGER;
    const to = until ?? Number.MAX_SAFE_INTEGER;
    const decided = reader
        .rows(`SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND ${which}
       ORDER BY id DESC LIMIT ? OFFSET ?`, symbol, from, to, ...(isAll ? [] : [session]), limit, offset)
        .toReversed();
    if (isAll || decided.length === limit)
        return decided;
    const { n } = reader.row(`SELECT count(*) AS n FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND session = ?`, symbol, from, to, session);
    const rest = { limit: limit - decided.length, offset: Math.max(0, offset - n) };
    return [...warmupCandles(reader, { symbol, session, since, until, ...rest }), ...decided];
}
/**
 * The newest good candles of a symbol that warmed a session, each once, in order of time: those that it recalled of
 * earlier sessions, and those that the feed gave beside.
 */
function warmupCandles(reader, { symbol, session, since, until = null, limit, offset = 0 }) {
    const recall = (0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_0__/* .recallOf */ .HR)(reader, session);
    return reader
        .rows(`SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${GOOD} AND start BETWEEN ? AND ?
         AND ((session = ? AND kind = 'warmup') OR (id >= ? AND id < ? AND kind IN ('warmup', 'candle')))
       GROUP BY start HAVING id = min(id) ORDER BY start DESC LIMIT ? OFFSET ?`, symbol, since ?? Number.MIN_SAFE_INTEGER, until ?? Number.MAX_SAFE_INTEGER, session, recall?.from ?? Number.MAX_SAFE_INTEGER, recall?.id ?? 0, limit, offset)
        .map((row) => ({ ...row, kind: 'warmup' }))
        .toReversed();
}
/** The good candles that were recorded after the event with that id. */
function candlesAfter(reader, id, limit) {
    return reader.rows(`SELECT ${COLUMNS} FROM events WHERE id > ? AND kind IN ('warmup', 'candle') AND ${GOOD} ORDER BY id LIMIT ?`, id, limit);
}
/** The good candles of a symbol that a session saw, its warm-up included. */
function candlesOfSession(reader, session, symbol) {
    return newestCandles(reader, { symbol, session, since: null, limit: Number.MAX_SAFE_INTEGER });
}
/**
 * Good candles of a period that are still kept; of a session that began within it all, those before its beginning
 * included.
 */
function candleCounts(reader, { from, to, session }) {
    const counts = reader.row(`SELECT count(*) AS seen, coalesce(sum(volume = 0), 0) AS flat, coalesce(sum(late), 0) AS late
     FROM events WHERE ${DECIDED} AND session = ifnull(?, session) AND start < ? AND (start >= ?
       OR session IN (SELECT session FROM journal WHERE kind = 'session-started' AND time >= ?))`, session, to, from, from);
    return { seen: counts?.seen ?? 0, flat: counts?.flat ?? 0, late: counts?.late ?? 0 };
}
/** Of each symbol the start of the first good candle that a session saw of the time before `time`. */
function firstStartsBefore(reader, session, time) {
    const rows = reader.rows(`SELECT symbol, min(start) AS start FROM events WHERE ${DECIDED} AND start < ? AND session = ? GROUP BY symbol`, time, session);
    return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
/** Moments at which a session noted its equity after candles that the recording does not hold. */
function missingMoments(reader, session, periodMs) {
    const found = reader.row(`SELECT count(*) AS n FROM (SELECT time FROM equity WHERE session = ? AND time % ? = 0
       EXCEPT SELECT start + ? FROM events WHERE session = ? AND ${DECIDED})`, session, periodMs, periodMs, session);
    return found?.n ?? 0;
}
/** Whether a session saw anything of the market yet, warm-up included. */
function hasSeenAnything(reader, session) {
    return reader.row('SELECT 1 FROM events WHERE session = ? LIMIT 1', session) !== undefined;
}
/** The id of the newest event; 0 where there is none. */
function newestEvent(reader) {
    return reader.row('SELECT max(id) AS id FROM events')?.id ?? 0;
}


/***/ }),

/***/ 60392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ lastStarts),
/* harmony export */   M6: () => (/* binding */ firstPrice),
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   hS: () => (/* binding */ summedUpUntil),
/* harmony export */   lx: () => (/* binding */ lastPrices)
/* harmony export */ });
/* harmony import */ var _candles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28546);

/**
 * What each symbol was worth at `to`, by symbol: the close of the newest good candle that had ended by then. Of the
 * present moment that is its mark. Warm-ups are no part of it: a book is valued with what its sessions decided on.
 */
function lastPrices(reader, to, periodMs) {
    const marks = reader.rows('SELECT symbol, price, start FROM marks ORDER BY symbol');
    const found = marks.flatMap(({ symbol, price, start }) => {
        const time = start + periodMs;
        const last = time <= to ? { price, time } : lastBefore(reader, symbol, to, periodMs);
        return last ? [[symbol, last]] : [];
    });
    return new Map(found);
}
function lastBefore(reader, symbol, to, periodMs) {
    return (reader.row(`SELECT close AS price, start + ? AS time FROM events
       WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_0__/* .DECIDED */ .V1} AND symbol = ? AND start <= ? ORDER BY start DESC, id DESC LIMIT 1`, periodMs, symbol, to - periodMs) ??
        reader.row(`SELECT close AS price, ends AS time FROM past_prices
       WHERE symbol = ? AND ends <= ? ORDER BY start DESC LIMIT 1`, symbol, to));
}
/** The open of the first good candle of a symbol within a time span, and the candle's start. */
function firstPrice(reader, symbol, { from, to }, periodMs) {
    return (reader.row(`SELECT open AS price, start AS time FROM past_prices
       WHERE symbol = ? AND start >= ? AND ends <= ? ORDER BY start LIMIT 1`, symbol, from, to) ??
        reader.row(`SELECT open AS price, start AS time FROM events
       WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_0__/* .DECIDED */ .V1} AND symbol = ? AND start >= ? AND start <= ? ORDER BY start, id LIMIT 1`, symbol, from, to - periodMs));
}
/**
 * The closes of a symbol within a time span, in order of time: one of each stretch of `stretchMs` while candles are
 * kept, one of each hour or day of what is summed up.
 */
function closes(reader, symbol, { from, to }, { periodMs, stretchMs }) {
    const past = reader.rows('SELECT close AS price, ends AS time FROM past_prices WHERE symbol = ? AND start >= ? AND ends <= ? ORDER BY start', symbol, from, to);
    const kept = reader.rows(`SELECT close AS price, max(start) + ? AS time FROM events
     WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_0__/* .DECIDED */ .V1} AND symbol = ? AND start >= ? AND start <= ? GROUP BY CAST(start / ? AS INTEGER) ORDER BY time`, periodMs, symbol, from, to - periodMs, stretchMs);
    return [...past, ...kept];
}
/** The end of the newest candle of a time span that is kept in a summary alone; `null` where there is none. */
function summedUpUntil(reader, { from, to }) {
    const query = 'SELECT max(ends) AS ends FROM past_prices WHERE ends > ? AND start < ?';
    return reader.row(query, from, to)?.ends ?? null;
}
/** When the last good candle of each symbol started. */
function lastStarts(reader) {
    const rows = reader.rows('SELECT symbol, start FROM marks ORDER BY symbol');
    return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}


/***/ }),

/***/ 32441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takeBook)
/* harmony export */ });
/* harmony import */ var _session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26035);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29227);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74324);




/** Puts a book that was found where sessions look for it. What lies there is archived with its reports, unless the other holds it all. */
function takeBook(path, ledgerPath) {
    if (path === ledgerPath)
        return;
    if (!holds(path, ledgerPath))
        (0,_session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveBook */ .g)(ledgerPath, (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .workdirOf */ .oG)(ledgerPath)).reports);
    (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLedger */ .rL)(path, ledgerPath);
}
/** Whether the book at `path` goes on from where the other one ends. */
function holds(path, other) {
    const open = [];
    try {
        const [one, two] = [path, other].map((file) => {
            const lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .Lineage */ .A.of(file);
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

/***/ 76131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ KillSwitchWatch)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/api.js
var api = __webpack_require__(64062);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/conditional-get.js

/** A poll that takes longer is given up: the next one is due. */
const POLL_TIMEOUT_MS = 15_000;
/** Asks for one address again and again, and remembers what it answered last. */
class ConditionalGet {
    #api;
    #route;
    #accept;
    #etag = null;
    constructor(api, route, accept = 'application/vnd.github+json') {
        this.#api = api;
        this.#route = route;
        this.#accept = accept;
    }
    /** What was answered last does not count any more: the next question is asked anew. */
    forget() {
        this.#etag = null;
    }
    async ask(signal) {
        const headers = { accept: this.#accept, ...(this.#etag === null ? {} : { 'if-none-match': this.#etag }) };
        const timeout = AbortSignal.timeout(POLL_TIMEOUT_MS);
        const request = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout, retries: 0 };
        try {
            const answer = await this.#api.request(`GET ${this.#route}`, { headers, request });
            this.#etag = answer.headers.etag ?? null;
            return { kind: 'new', data: answer.data };
        }
        catch (error) {
            const status = (0,api/* statusOf */.c2)(error);
            if (status === 304)
                return { kind: 'same' };
            if (status === 404)
                return { kind: 'missing' };
            return { kind: 'unknown', why: error.message };
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/watched-folder.js

const NAME = 'RUNTIME_DISABLED';
/**
 * One folder of the default branch. Its listing is asked for, not the file: a file that is not there would cost a
 * request each time. Where the folder itself is missing, the branch is watched instead until it moves.
 */
class WatchedFolder {
    path;
    #listing;
    #branch;
    #state = 'unknown';
    /** The folder is missing, and since that was said the branch has not been seen to move. */
    #isWaiting = false;
    constructor(api, { owner, repo, defaultBranch }, path) {
        this.path = path;
        const home = `/repos/${owner}/${repo}`;
        const ref = defaultBranch === null ? '' : `?ref=${encodeURIComponent(defaultBranch)}`;
        const folder = path.split('/').map(encodeURIComponent).join('/');
        this.#listing = new ConditionalGet(api, `${home}/contents/${folder}${ref}`);
        const branch = encodeURIComponent(defaultBranch ?? 'HEAD');
        this.#branch = new ConditionalGet(api, `${home}/commits/${branch}`, 'application/vnd.github.sha');
    }
    async look(signal) {
        if (this.#isWaiting) {
            const branch = await this.#branch.ask(signal);
            if (branch.kind === 'same')
                return 'off';
            if (branch.kind === 'unknown')
                return 'unknown';
            // The first time the branch is always new: what was pushed meanwhile is looked at before it is waited for.
            this.#isWaiting = false;
        }
        const answer = await this.#listing.ask(signal);
        if (answer.kind === 'missing') {
            this.#isWaiting = true;
            this.#state = 'off';
            this.#listing.forget();
        }
        else if (answer.kind === 'new') {
            if (!isAnswer(answer.data)) {
                this.#listing.forget();
                return 'unknown';
            }
            this.#state = holdsSwitch(answer.data) ? 'on' : 'off';
        }
        return answer.kind === 'unknown' ? 'unknown' : this.#state;
    }
}
/** A listing, or the one file of that name; what some proxy says is neither. */
function isAnswer(data) {
    return typeof data === 'object' && data !== null;
}
function holdsSwitch(listing) {
    return Array.isArray(listing) && listing.some((entry) => entry?.name === NAME);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/kill-switch-watch.js


/** A pushed kill switch is seen within this and the time of one request. */
const EVERY_MS = 25_000;
/** With no answer for so long, nobody knows whether the switch is on. */
const UNKNOWN_LIMIT_MS = 10 * 60_000;
/** Watches the kill switch on the default branch, in requests that cost nothing as long as nothing changes. */
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
            if (signal.aborted)
                return;
            if (state === 'on')
                return this.#options.onEngaged?.(where);
            if (state === 'unknown') {
                if (!isSilent)
                    log('GitHub does not say whether the kill switch is on; it is asked again.');
                isSilent = true;
                const sinceMs = (0,clock/* monotonicNow */.XZ)() - knownAt;
                if (sinceMs >= unknownLimitMs && !isTold) {
                    isTold = true;
                    this.#tell(() => this.#options.onUnknown?.(sinceMs));
                }
            }
            else {
                if (isTold)
                    this.#tell(() => this.#options.onKnownAgain?.());
                isTold = false;
                isSilent = false;
                knownAt = (0,clock/* monotonicNow */.XZ)();
            }
            await (0,clock/* sleep */.yy)(everyMs, signal);
        }
    }
    /** Whatever becomes of such news, the switch is watched. */
    #tell(news) {
        try {
            news();
        }
        catch (error) {
            this.#options.log(`The news of the kill switch came to nothing: ${error.message}`);
        }
    }
    async #look(signal) {
        const states = await Promise.all(this.#folders.map((folder) => folder.look(signal)));
        const on = states.indexOf('on');
        if (on >= 0)
            return { state: 'on', where: `${this.#folders[on].path}/RUNTIME_DISABLED on the default branch` };
        return { state: states.includes('unknown') ? 'unknown' : 'off', where: '' };
    }
}


/***/ }),

/***/ 96817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ marksIn),
/* harmony export */   u: () => (/* binding */ quarantinedIn)
/* harmony export */ });
/* harmony import */ var _book_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);

/** The symbols that were in quarantine at the last health check; none before the first, or where it is of an older program. */
function quarantinedIn(reader) {
    const row = reader.row('SELECT metrics FROM health ORDER BY id DESC LIMIT 1');
    if (!row)
        return [];
    const { market } = JSON.parse(row.metrics);
    return market?.quarantined ?? [];
}
/** The newest price of each symbol, with the end of its candle. */
function marksIn(reader) {
    const periodMs = reader.lastSession()?.started.setup.periodMs ?? 0;
    return (0,_book_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPrices */ .lx)(reader, Number.MAX_SAFE_INTEGER, periodMs);
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

/***/ 52625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ termsRemark)
/* harmony export */ });
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39232);

/** So many markets are told one by one. */
const MOST_TOLD = 10;
/**
 * Which terms recorded candles were traded on, and who states them; `null` where the market itself does. With `now` it also
 * says how old a listing is.
 */
function termsRemark(instruments, now = null) {
    const recorded = instruments.filter(({ termsFrom }) => termsFrom !== undefined);
    if (recorded.length === 0)
        return null;
    const told = recorded
        .slice(0, MOST_TOLD)
        .map((each) => `${each.symbol}: ${termsText(each)} (${each.termsFrom})`);
    const more = recorded.length > MOST_TOLD ? [`${recorded.length - MOST_TOLD} markets more`] : [];
    const isGuessed = recorded.some(({ termsFrom }) => termsFrom?.includes('its prices'));
    const guess = isGuessed
        ? ' What nobody states comes from the prices: the finest step seen, lots that cost less than 0.01 % of a position, no minima. --terms, or --tick, --lot and --min-notional, state it.'
        : '';
    const text = `Terms of the market: ${[...told, ...more].join('; ')}.${guess}`;
    return now === null ? text : text.replace(DATE, (all, date) => `${all}, ${age(date, now)}`);
}
const DATE = / of (\d{4}-\d{2}-\d{2})\b/g;
function age(date, now) {
    const days = Math.floor((now - Date.parse(date)) / 86_400_000);
    return days < 1 ? 'of today' : `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, 'day')} old`;
}
function termsText({ tickSize, lotSize, minQuantity, minNotional }) {
    const terms = [
        ['tick', tickSize],
        ['lot', lotSize],
        ['least quantity', minQuantity],
        ['least notional', minNotional],
    ];
    return terms.map(([name, value]) => (value === '0' ? `no ${name}` : `${name} ${value}`)).join(', ');
}


/***/ }),

/***/ 16954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ predecessorGone)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60105);
/* harmony import */ var _process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79098);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14187);




/** Bot and server of a controller that was killed are gone within this; real time. */
const LONGEST_WAIT_MS = 10_000;
const LOOK_EVERY_MS = 50;
/**
 * Waits for what a killed controller left behind to end by itself: the bot is just closing the book, the server its
 * port. Without this, starting again at once would meet a port in use.
 */
async function predecessorGone(paths, ledgerPath) {
    if ((0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock))
        return;
    for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
        const server = (0,_process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPid */ .Qs)(paths.serverPid);
        if (!(0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .writerLockOf */ .AL)(ledgerPath)) && (server === null || !(0,_process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(server)))
            return;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(LOOK_EVERY_MS);
    }
}


/***/ }),

/***/ 58506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** `runtime-metrics.json`, which is replaced as a whole; `null` where there is none, or none of the session asked for. */
function readMetrics(path, session) {
    try {
        const metrics = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return session === undefined || metrics?.session?.id === session ? metrics : null;
    }
    catch {
        return null;
    }
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

/***/ 79976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ newestSession),
/* harmony export */   Rj: () => (/* binding */ LOST)
/* harmony export */ });
/* unused harmony export isAlive */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60105);
/* harmony import */ var _server_metrics_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58506);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14187);




/** What a session that was lost ended with, in the form of those that said so. */
const LOST = { reason: 'lost', detail: 'it never said how it ended' };
/** After its planned end a session writes its last entries, and its book is saved and carried elsewhere; real time. */
const GRACE_MS = 600_000;
/** `null` for a book without a session. */
function newestSession(reader, { isAlive, now }) {
    const last = reader.lastSession();
    if (!last)
        return null;
    const { id } = last;
    const ended = reader.sessionEnd(id);
    if (ended)
        return { id, state: 'ended', end: ended.data };
    const isOver = isAlive === null ? isOverdue(reader, id, last.started.ends, now) : !isAlive;
    return isOver ? { id, state: 'lost', end: LOST } : { id, state: 'running', end: null };
}
/** Whether the processes of a work directory's newest session in this book run. */
function isAlive(paths, ledgerPath) {
    if (isLocked(writerLockOf(ledgerPath)))
        return true;
    if (!isLocked(paths.lock))
        return false;
    // A session of the other mode may be the one that runs here.
    const mode = readMetrics(paths.metrics)?.session?.mode;
    return mode === undefined || mode === basename(dirname(ledgerPath));
}
/**
 * Whether the planned end is past. Session time and the machine's are one in paper mode; in test mode the newest health
 * check says where the session stood, when, and how fast its time runs. Without one, that cannot be known.
 */
function isOverdue(reader, id, ends, now) {
    if (reader.identity()?.mode === 'paper')
        return now > ends + GRACE_MS;
    const check = reader.row(`SELECT time, real_time, metrics ->> '$.session.speed' AS speed FROM health
     WHERE session = ? ORDER BY id DESC LIMIT 1`, id);
    if (!check)
        return false;
    return now > check.real_time + Math.max(0, ends - check.time) / (check.speed ?? 1) + GRACE_MS;
}


/***/ })

};
